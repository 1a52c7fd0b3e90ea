// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
// The analyst's notes on the timeline: on a day, a range of days or a lane.
#include "widgets/timeline/timelinecanvas.h"

#include "widgets/timeline/notepainter.h"

#include <algorithm>
#include <cmath>

namespace dateline {

void TimelineCanvas::setNotes(std::vector<TimelineNote> notes)
{
    if (notes != m_frame.notes) {
        m_frame.notes = std::move(notes);
        m_frame.placedNotes.clear();
        arrange();
        requestFrame();
    }
}

void TimelineCanvas::placeNotes()
{
    const QFont& font = m_labels->detailFont();
    const int rows = static_cast<int>(m_frame.notesHeight / noteRowHeight(font));
    m_frame.placedNotes = timeline::placeNotes(m_frame.notes, measuredTexts(m_frame.notes, font),
        {m_span, static_cast<double>(lanesArea().width())}, rows);
}

const timeline::PlacedNote* TimelineCanvas::noteAt(QPointF position) const
{
    if (!m_index || !notesArea().contains(position.toPoint())) {
        return nullptr;
    }
    const double row = (position.y() - notesArea().top()) / noteRowHeight(m_labels->detailFont());
    return timeline::noteAt(
        m_frame.placedNotes, static_cast<float>(position.x() - lanesArea().left()), static_cast<int>(row));
}

/// On the window that the filter is set to, on the days of the current event, or on
/// the piece in the middle of the axis.
void TimelineCanvas::noteByKey(bool onLane)
{
    const timeline::DrawRow* row = m_current.isValid() ? m_index->rowOf(m_current) : nullptr;
    TimelineNote note;
    if (onLane) {
        if (!row || m_index->lanes.size() < 2 || m_index->lanes[row->lane].others) {
            return;
        }
        note.lanes = toString(m_index->mode);
        note.lane = m_index->lanes[row->lane].name;
    } else if (m_frame.window) {
        note.days = DayInterval{static_cast<DayNumber>(std::floor(m_frame.window->from)),
            static_cast<DayNumber>(std::ceil(m_frame.window->to)) - 1};
    } else if (row) {
        note.days = DayInterval{row->from, row->to};
    } else {
        const auto day = static_cast<DayNumber>(std::floor(m_span.middle()));
        note.days = DayInterval{day, day};
    }
    Q_EMIT noteRequested(note);
}

} // namespace dateline
