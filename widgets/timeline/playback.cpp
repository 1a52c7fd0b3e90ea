// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/timeline/playback.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr int stepMs = 350; // long enough to see what came
constexpr DayNumber steps = 50;

FilterClause windowClause(DayInterval days)
{
    FilterClause clause;
    clause.kind = ClauseKind::Window;
    clause.days = days;
    return clause;
}

} // namespace

Playback::Playback(ViewState* state, QObject* parent)
    : QObject(parent)
    , m_state(state)
{
    m_timer.setInterval(stepMs);
    connect(&m_timer, &QTimer::timeout, this, &Playback::step);
    connect(state, &ViewState::snapshotChanged, this, &Playback::stop);
}

void Playback::start(DayInterval days)
{
    if (!m_state->snapshot() || days.isDay()) {
        return;
    }
    m_days = days;
    m_step = std::max<DayNumber>(1, (days.to - days.from + 1) / steps);
    const std::optional<DayInterval> window = m_state->filter().window();
    m_grows = !window;
    if (m_grows) {
        m_state->addClause(
            windowClause({days.from, std::min(days.from + m_step - 1, days.to)}), ViewOrigin::None);
    } else if (window->from >= days.to || window->to >= days.to) { // it has arrived: from the beginning again
        m_state->addClause(
            windowClause({days.from, days.from + (window->to - window->from)}), ViewOrigin::None);
    }
    m_timer.start();
    Q_EMIT runningChanged(true);
}

void Playback::stop()
{
    if (m_timer.isActive()) {
        m_timer.stop();
        Q_EMIT runningChanged(false);
    }
}

void Playback::step()
{
    const std::optional<DayInterval> window = m_state->filter().window();
    if (!window) { // taken off by hand
        stop();
        return;
    }
    if (window->to >= m_days.to) {
        stop();
        if (m_grows) {
            m_state->setWindow(std::nullopt, ViewOrigin::None);
        }
        return;
    }
    const DayNumber ahead = std::min(m_step, m_days.to - window->to);
    m_state->moveClause(
        windowClause({m_grows ? window->from : window->from + ahead, window->to + ahead}), ViewOrigin::None);
}

} // namespace dateline
