// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Which events stand out of a folded lane with their titles: the best of each slot of time.
// Slots are powers of two and count from day 0, so that panning keeps them and zooming in only
// adds some. O(log n) for each slot.

#include "model/timeline/timelinelayout.h"

namespace dateline::timeline {

/// Rows of that lane with an anchor in `seen`, the most important first; about as
/// many as `rows` rows of titles hold.
std::vector<std::uint32_t> landmarks(const TimelineIndex& index, std::uint16_t laneNumber,
    const LayoutRequest& request, TimeSpan seen, int rows, const RowMemory& memory);

} // namespace dateline::timeline
