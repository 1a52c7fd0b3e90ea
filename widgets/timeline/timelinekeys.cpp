// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
// The keys of the timeline: walking from event to event, zooming, lanes, time.
#include "widgets/timeline/timelinecanvas.h"

#include "widgets/timeline/timelineaccess.h"

#include <QKeyEvent>

#include <algorithm>
#include <cmath>

namespace dateline {

namespace {

constexpr double keyZoom = 1.44; // two notches of the wheel

} // namespace

using timeline::noRow;

void TimelineCanvas::keyPressEvent(QKeyEvent* event)
{
    if (m_index && isCarrying() && carryKey(event->key())) {
        return;
    }
    const bool alt = (event->modifiers() & Qt::AltModifier) != 0;
    if (m_index && laneKey(event)) {
        return;
    }
    const bool shift = (event->modifiers() & Qt::ShiftModifier) != 0;
    if (!m_index || (event->modifiers() & Qt::ControlModifier) != 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoomBy(keyZoom); return;
    case Qt::Key_Minus: zoomBy(1.0 / keyZoom); return;
    case Qt::Key_0: fitAll(); return;
    case Qt::Key_F: fitMarked(); return;
    case Qt::Key_T: Q_EMIT timeModeToggled(); return;
    case Qt::Key_K: Q_EMIT knowledgeToggled(); return;
    case Qt::Key_R: Q_EMIT playToggled(); return;
    case Qt::Key_BracketLeft:
    case Qt::Key_BracketRight: stepKnowledge(event->key() == Qt::Key_BracketRight ? 1 : -1); return;
    case Qt::Key_N: noteByKey(shift); return;
    case Qt::Key_L: setLogarithmic(!m_logarithmic); return;
    case Qt::Key_Escape:
        if (m_frame.window) {
            Q_EMIT windowCleared();
        } else {
            Q_EMIT cleared();
        }
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (alt) {
            event->key() == Qt::Key_Left ? goBack() : goForward();
            return;
        }
        if (shift) {
            setSpan(timeline::shifted(m_span, (event->key() == Qt::Key_Left ? -0.25 : 0.25) * m_span.days()),
                Motion::Glide);
            return;
        }
        break;
    default: break;
    }
    if (!walk(event->key())) {
        QWidget::keyPressEvent(event);
    }
}

/// P and C pin and collapse the lane of the current event; with Alt, up and down move it.
bool TimelineCanvas::laneKey(const QKeyEvent* event)
{
    const timeline::DrawRow* row = m_current.isValid() ? m_index->rowOf(m_current) : nullptr;
    if (m_index->lanes.size() < 2 || !row) {
        return false;
    }
    const std::size_t lane = row->lane;
    const bool alt = event->modifiers() == Qt::AltModifier;
    switch (event->key()) {
    case Qt::Key_P: Q_EMIT lanePinToggled(lane); return true;
    case Qt::Key_C:
        if (event->modifiers() != Qt::NoModifier) {
            return false;
        }
        Q_EMIT laneCollapseToggled(lane);
        return true;
    case Qt::Key_Up:
        if (alt && lane > 0) {
            Q_EMIT laneMoved(lane, lane - 1);
        }
        return alt;
    case Qt::Key_Down:
        if (alt && lane + 1 < m_index->lanes.size()) {
            Q_EMIT laneMoved(lane, lane + 2);
        }
        return alt;
    default: return false;
    }
}

/// By a piece of the header's lower row: an hour or a day where one is close, a year where one is far.
void TimelineCanvas::stepKnowledge(int direction)
{
    if (m_frame.knownBy) {
        const auto& ticks = m_frame.ticks.lower;
        const double days = ticks.empty() ? 1.0 : std::max(1.0, std::round(ticks.front().piece.days()));
        Q_EMIT knowledgeMoved(*m_frame.knownBy + direction * static_cast<DayNumber>(days));
    }
}

bool TimelineCanvas::walk(int key)
{
    const std::uint32_t row = m_current.isValid() ? m_index->rowOfEvent[m_current.index()] : noRow;
    switch (key) {
    case Qt::Key_Right:
    case Qt::Key_Left: {
        if (row != noRow) {
            walkTo(key == Qt::Key_Right ? timeline::rowAfter(*m_index, row)
                                        : timeline::rowBefore(*m_index, row));
            return true;
        }
        // Nothing chosen yet: begin with what is in view.
        for (const timeline::PlacedEvent& event : m_frame.scene.events) {
            if (event.glyphVisible) {
                walkTo(event.row);
                return true;
            }
        }
        walkTo(timeline::rowAfter(*m_index, noRow));
        return true;
    }
    case Qt::Key_Home: walkTo(timeline::rowAfter(*m_index, noRow)); return true;
    case Qt::Key_End: walkTo(timeline::rowBefore(*m_index, noRow)); return true;
    case Qt::Key_Up:
    case Qt::Key_Down: walkLane(key == Qt::Key_Down ? 1 : -1); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (row != noRow) {
            Q_EMIT eventActivated(m_current);
        }
        return true;
    case Qt::Key_Space:
        if (row != noRow
            && m_walked.keep(m_current, [this](EventId event) { return m_frame.marks.isSelected(event); })) {
            Q_EMIT eventClicked(m_current, Qt::ControlModifier);
        }
        return true;
    default: return false;
    }
}

void TimelineCanvas::walkTo(std::uint32_t row)
{
    if (row == noRow) {
        return;
    }
    m_current = m_index->rows[row].event;
    reveal(m_current);
    setAccessibleDescription(spokenEvent(*m_index, row));
    layoutNow(); // what is spoken now has a place on the screen
    announceFocus(this);
    const std::vector<EventId> events
        = m_walked.walkTo(m_current, [this](EventId event) { return m_frame.marks.isSelected(event); });
    if (events.size() == 1) {
        Q_EMIT eventClicked(m_current, Qt::NoModifier);
    } else {
        Q_EMIT eventsPicked(events, Qt::NoModifier);
    }
}

void TimelineCanvas::walkLane(int step)
{
    const std::uint32_t row = m_current.isValid() ? m_index->rowOfEvent[m_current.index()] : noRow;
    const double time = row == noRow ? m_span.middle() : m_index->rows[row].anchor;
    for (int lane = (row == noRow ? -1 : m_index->rows[row].lane) + step;
         lane >= 0 && lane < static_cast<int>(m_index->lanes.size()); lane += step) {
        const std::uint32_t next
            = timeline::nearestRow(*m_index, m_index->lanes[static_cast<std::size_t>(lane)], time);
        if (next != noRow) {
            walkTo(next);
            return;
        }
    }
}

} // namespace dateline
