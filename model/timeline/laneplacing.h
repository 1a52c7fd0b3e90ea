// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// How high lanes are, and what leads from lane to lane. In: an index, the height of the pane and a scene that
// is laid out; out: heights in the lanes' order and lines in the scene's pixels. Costs what is on screen.

#include "model/timeline/timelinelayout.h"

namespace dateline::timeline {

/// Heights by how many events the lanes hold, never by what is in view: zooming moves no lane. They fill the
/// pane, or are higher than it; Squeeze: never higher.
enum class LaneFit : std::uint8_t { Scroll, Squeeze };
std::vector<float> laneHeights(
    const TimelineIndex& index, float heightPx, const LayoutSizes& sizes, LaneFit fit);

/// Lines from each glyph to the other lanes of its participants, as far as those are not too many to be read.
std::vector<Connector> connectorsOf(const TimelineIndex& index, const Scene& scene);

} // namespace dateline::timeline
