// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// RowDelegate: rows with a kind's glyph before the name; muted, warning and counterpart colours from the
// theme; sparklines as little bars.

#include "widgets/common/theme.h"

#include <QStyledItemDelegate>

#include <functional>
#include <map>

namespace dateline {

class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RowDelegate(QObject* parent = nullptr);
    void setTheme(const Theme& theme);
    /// Whether the row with that id belongs to the selection; such rows are tinted.
    void setCounterpartTest(std::function<bool(std::uint32_t)> test) { m_isCounterpart = std::move(test); }
    /// The row that the pointer is over, here or in another view; 0 = none.
    void setHighlighted(std::uint32_t id) { m_highlighted = id; }

    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QString displayText(const QVariant& value, const QLocale& locale) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
    const Theme& theme() const { return m_theme; }

private:
    QIcon entityIcon(int kind) const;
    QIcon eventIcon(int kind) const;

    Theme m_theme;
    std::function<bool(std::uint32_t)> m_isCounterpart;
    std::uint32_t m_highlighted = 0;
    mutable std::map<int, QIcon> m_icons; // drawn once a theme; events behind entityKindCount
};

} // namespace dateline
