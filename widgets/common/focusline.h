// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// FocusLine: a thin line in the accent colour on the upper edge of the panel that has the keyboard, so that
// who goes from panel to panel by keys sees where the next key goes. Lies over the panel and moves nothing.

#include <QWidget>

namespace dateline {

class FocusLine : public QWidget
{
    Q_OBJECT

public:
    /// On `edge`, which is `panel` or a part of it.
    FocusLine(QWidget* panel, QWidget* edge);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void follow(const QWidget* focus);

    QWidget* m_panel = nullptr;
};

} // namespace dateline
