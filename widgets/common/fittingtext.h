// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Words that come in several lengths: the longest that fits its place is shown, rather than a half one.

#include <QLabel>
#include <QStringList>

class QLineEdit;

namespace dateline {

/// The first of these, longest first, that is no wider; else the last.
const QString& fitting(const QStringList& texts, const QFontMetrics& metrics, int widthPx);

/// One line. What it holds at full length is its tooltip while it shows less.
class FittingLabel : public QLabel
{
public:
    using QLabel::QLabel;

    void setTexts(QStringList texts); // longest first
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void choose();
    QSize sizeFor(const QString& text) const;

    QStringList m_texts;
};

/// The hint in an empty field, again whenever the field's width changes.
void keepHintFitting(QLineEdit* field, QStringList hints);

} // namespace dateline
