// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// All that one frame of the window's timeline shows.

#include "model/timeline/notes.h"
#include "widgets/timeline/overviewstrip.h"
#include "widgets/timeline/scenepainter.h"

#include <QRectF>
#include <QString>

#include <optional>

namespace dateline {

/// All that one frame shows; prepared by TimelineCanvas, borrowed by the plot.
struct TimelineFrame
{
    const timeline::TimelineIndex* index = nullptr; // null: nothing is open
    LabelCache* labels = nullptr;
    Theme theme;
    EventMarks marks;
    timeline::Scene scene;
    timeline::AxisTicks ticks;
    OverviewStrip overview;
    double scroll = 0.0;
    double pinnedHeight = 0.0; // of the lanes on top that do not scroll
    QString emptyText;
    std::vector<TimelineNote> notes;
    std::vector<timeline::PlacedNote> placedNotes;
    double notesHeight = 0.0; // of the strip below the axis; 0: no note on days

    bool isPinned(std::size_t lane) const
    {
        return static_cast<double>(scene.lanes[lane].top) < pinnedHeight - 0.5;
    }
    /// How far the scene's y of that lane is moved up on the screen.
    double scrollOf(std::size_t lane) const { return isPinned(lane) ? 0.0 : scroll; }
    // On the overlay:
    std::uint32_t hoveredRow = timeline::noRow;
    std::optional<timeline::TimeSpan> window; // filtered to
    std::optional<timeline::TimeSpan> brush; // being drawn on the header
    std::optional<QRectF> rubberBand; // in widget coordinates
    std::optional<double> laneDrop; // y in the scene where a dragged lane would go
    std::optional<timeline::TimeSpan> dropPiece; // where a dragged event would go
    QString dropText;
    std::optional<DayNumber> knownBy; // the knowledge cursor: the end of that day
};

} // namespace dateline
