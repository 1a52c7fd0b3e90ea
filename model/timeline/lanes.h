// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Which lane each event stands in. An event is drawn once, in the lane of its first participant
// that has one. Pinned lanes come first, then those put into place by hand, then those with
// most events; "others" last. Linear.

#include "model/timeline/timelineindex.h"

#include <span>

namespace dateline::timeline {

struct LaneAssignment
{
    std::vector<Lane> lanes; // names, keys and wishes only
    // by position in `events`; of what is filtered out it may be beyond the lanes
    std::vector<std::uint16_t> laneOf;
    // TopEntities, Country, Community: by entity index, noLane = none
    std::vector<std::uint16_t> laneOfEntity;
};

/// `events`: those that have a place in time.
LaneAssignment assignLanes(
    const Corpus& corpus, std::span<const EventId> events, const IndexOptions& options);

} // namespace dateline::timeline
