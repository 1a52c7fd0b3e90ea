// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Paints the analyst's notes: labels in a strip above the lanes, and where their days are among the events.
// The window and the picture share it.

#include "model/timeline/lanemode.h"
#include "model/timeline/notes.h"
#include "widgets/common/theme.h"

#include <QFont>
#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace dateline {

/// Of all notes, those on lanes included, so that the places are the same.
std::vector<timeline::MeasuredText> measuredTexts(const std::vector<TimelineNote>& notes, const QFont& font);

double noteRowHeight(const QFont& font);

/// `strip`: rows of noteRowHeight from its top, x as in the scale.
void paintNotes(QPainter& painter, QRectF strip, const std::vector<TimelineNote>& notes,
    const std::vector<timeline::PlacedNote>& placed, const Theme& theme, const QFont& font);

/// Behind the events: a line at a day, a tint over a range.
void paintNoteDays(
    QPainter& painter, QRectF lanes, const std::vector<timeline::PlacedNote>& placed, const Theme& theme);

/// The note on that lane; null: none.
const TimelineNote* noteOnLane(
    const std::vector<TimelineNote>& notes, LaneMode mode, const std::string& lane);

/// In italics below a lane's name, as far as there is room; returns the height it took.
double paintLaneNote(QPainter& painter, QRectF room, const QString& text, const Theme& theme, QFont font);

} // namespace dateline
