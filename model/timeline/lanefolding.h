// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What finds no room of its own in a lane is counted: in chips ("+12"), in pills that split at the largest
// gaps, in bars by calendar. Internal to the layout. Costs O(log n) for each pill and bar.

#include "model/timeline/timelinelayout.h"

namespace dateline::timeline {

class LaneFolding
{
public:
    /// All are borrowed; what is made goes into `scene`. `seen`: the anchors that count.
    LaneFolding(const TimelineIndex& index, const LayoutRequest& request, Scene& scene, std::uint16_t lane,
        TimeSpan seen)
        : m_index(index)
        , m_request(request)
        , m_sizes(request.sizes)
        , m_scene(scene)
        , m_lane(index.lanes[lane])
        , m_laneNumber(lane)
        , m_plan(scene.lanes[lane])
        , m_seen(seen)
        , m_width(static_cast<float>(request.scale.widthPx))
    {
    }

    /// One chip for all of them.
    void addChip(const std::vector<std::uint32_t>& rows, float x, float top, float height, TimeSpan span);
    /// One chip for what is lost at about the same place; chips that would touch become one.
    void addChips(std::vector<std::uint32_t>& lost, float top, float height);
    /// Into the lane's strip: a pill for each run of rows from `first` to
    /// before `last` without a wide gap ...
    void addClusters(std::uint32_t first, std::uint32_t last);
    /// ... or a bar for each piece of the calendar. Their heights are counts until scaleBars().
    void addBars();

private:
    TimeSpan seenOf(TimeSpan span) const
    {
        return {std::max(span.from, m_seen.from), std::min(span.to, m_seen.to)};
    }
    std::uint32_t hiddenIn(TimeSpan span) const;
    void shareBands(std::vector<HeatBar>& bars) const;

    const TimelineIndex& m_index;
    const LayoutRequest& m_request;
    const LayoutSizes& m_sizes;
    Scene& m_scene;
    const Lane& m_lane;
    std::uint16_t m_laneNumber = 0;
    LanePlan& m_plan;
    TimeSpan m_seen;
    float m_width = 0.0F;
};

/// Bars of all lanes by one measure, so that lanes can be compared; "others" by its own, or it would press
/// down all the rest. Nothing that is there vanishes.
void scaleBars(const TimelineIndex& index, Scene& scene, bool logarithmic);

} // namespace dateline::timeline
