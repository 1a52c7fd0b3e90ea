// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// StatusBar: takes room only while one of its widgets is shown for longer than a moment (a load, a lost
// connection). While it is away its messages stand over the lower edge of the window, so that nothing moves;
// a click puts them away. What a menu's entry does is told like a message, what a button does by its tooltip.

#include <QStatusBar>
#include <QTimer>

class QLabel;

namespace dateline {

class StatusBar : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusBar(QWidget* window);

    QLabel* note() const { return m_note; } // the message over the window

protected:
    void childEvent(QChildEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    bool isNeeded() const;
    void follow();
    void showNote();
    void placeNote();

    QLabel* m_note = nullptr;
    QTimer m_moment;
};

} // namespace dateline
