// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Which lane each event stands in. An event is drawn once, in the lane of its first participant that has one.
// Lanes come with most events first, "others" last. Linear.

#include "model/timeline/timelineindex.h"

namespace dateline::timeline {

struct LaneAssignment
{
    std::vector<Lane> lanes; // names and keys only
    std::vector<std::uint16_t> laneOf; // by position in Corpus::timeline
};

LaneAssignment assignLanes(
    const Corpus& corpus, LaneMode mode, const std::vector<std::uint8_t>& shown, std::size_t mostLanes);

} // namespace dateline::timeline
