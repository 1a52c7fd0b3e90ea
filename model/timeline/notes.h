// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Where notes on days stand: in rows of a strip above the lanes, each with a label that never overlaps
// another, is never cut in a word and stays in view while its days are. Pure; linear in the notes.

#include "model/corrections/correction.h"
#include "model/timeline/labels.h"
#include "model/timeline/timescale.h"

#include <span>

namespace dateline::timeline {

struct PlacedNote
{
    std::uint32_t note = 0; // index
    std::int32_t row = -1; // -1: no room for a label, a mark alone
    float from = 0.0F; // of its days, cut at the view's borders
    float to = 0.0F;
    bool beginsHere = true; // its first day is in view
    bool endsHere = true;
    float boxFrom = 0.0F; // label with its frame
    float boxTo = 0.0F;
    float labelX = 0.0F;
    FittedText label;
};

/// `notes` by their days, those on lanes are passed over; `texts`: their
/// measured texts. Only what `scale` shows.
std::vector<PlacedNote> placeNotes(std::span<const TimelineNote> notes, std::span<const MeasuredText> texts,
    const TimeScale& scale, int rows);

/// How many rows they use.
int noteRows(std::span<const PlacedNote> placed);

/// The one whose label, or whose mark where it has none, is at x of that row; null: none.
const PlacedNote* noteAt(std::span<const PlacedNote> placed, float x, int row);

} // namespace dateline::timeline
