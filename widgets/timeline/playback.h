// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Playback: the filter's time window walks through the days of the timeline, and every view
// follows. A window that is set already keeps its length and moves; without one it grows from the
// first day on and is taken off at the end.

#include "model/items/viewstate.h"

#include <QTimer>

namespace dateline {

class Playback : public QObject
{
    Q_OBJECT

public:
    explicit Playback(ViewState* state, QObject* parent = nullptr); // state outlives it

    bool isRunning() const { return m_timer.isActive(); }
    /// From the first to the last day, in about fifty steps of whole days.
    /// Nothing to do where that is one day.
    void start(DayInterval days);
    void stop();
    void step(); // what the timer does

Q_SIGNALS:
    void runningChanged(bool running);

private:
    ViewState* m_state = nullptr;
    QTimer m_timer;
    DayInterval m_days;
    DayNumber m_step = 1;
    bool m_grows = true;
};

} // namespace dateline
