// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// EvidenceDelegate: a row: date and article, then the sentence, and how its date was worked out. In a short
// list the sentence is whole; in a long one all rows are of one height, so that it opens at once: two lines
// of the sentence, cut around the words that matter.

#include "model/items/evidencemodel.h"
#include "widgets/common/theme.h"

#include <QStyledItemDelegate>

namespace dateline {

class EvidenceDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit EvidenceDelegate(QObject* parent = nullptr);
    void setTheme(const Theme& theme) { m_theme = theme; }
    void setWhole(bool whole) { m_whole = whole; }

    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintHeading(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index,
        QRect line, bool selected) const;
    void paintSentence(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index,
        QRect lines, bool selected) const;

    Theme m_theme;
    bool m_whole = false;
};

} // namespace dateline
