// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/timeline/laneplacing.h"

#include "model/base/sorted.h"

#include <algorithm>
#include <cmath>

namespace dateline::timeline {

namespace {

constexpr float mostRows = 9.0F;
constexpr float fewestRowsSqueezed = 2.0F;
constexpr float fewestRows = 3.0F; // that a busy lane has in the lowest pane
constexpr float largestShare = 0.4F; // of the pane

} // namespace

std::vector<float> laneHeights(
    const TimelineIndex& index, float heightPx, const LayoutSizes& sizes, LaneFit fit)
{
    if (index.lanes.size() == 1 && !index.lanes.front().collapsed) {
        return {heightPx};
    }
    // In a low pane a busy lane leaves room for another one: lanes are there to be compared.
    const float most = fit == LaneFit::Squeeze
        ? mostRows
        : std::clamp(std::floor(largestShare * heightPx / sizes.row), fewestRows, mostRows);
    std::vector<float> heights;
    float all = 0.0F;
    float open = 0.0F; // of the lanes that can grow
    for (const Lane& lane : index.lanes) {
        const float rows
            = std::clamp(std::round(1.2F * std::sqrt(static_cast<float>(lane.size()))), 2.0F, most);
        const float height
            = lane.collapsed ? sizes.row + 2.0F * sizes.laneGap : rows * sizes.row + 2.0F * sizes.laneGap;
        heights.push_back(height);
        all += height;
        open += lane.collapsed ? 0.0F : height;
    }
    if (all > heightPx
        && fit == LaneFit::Squeeze) { // the large ones give way: the small have nothing to give
        const auto lanes = static_cast<float>(heights.size());
        const float least = std::min(fewestRowsSqueezed * sizes.row + 2.0F * sizes.laneGap, heightPx / lanes);
        float above = 0.0F; // of all lanes
        for (const float height : heights) {
            above += std::max(height - least, 0.0F);
        }
        const float factor = above > 0.0F ? std::min(1.0F, (heightPx - lanes * least) / above) : 0.0F;
        for (float& height : heights) {
            height = std::floor(least + std::max(height - least, 0.0F) * factor);
        }
        return heights;
    }
    const bool grows = all < heightPx && open > 0.0F;
    const float factor = grows ? (heightPx - all + open) / open : 1.0F;
    for (std::size_t i = 0; i < heights.size(); ++i) {
        heights[i] = grows && index.lanes[i].collapsed ? heights[i] : std::floor(heights[i] * factor);
    }
    return heights;
}

std::vector<Connector> connectorsOf(const TimelineIndex& index, const Scene& scene)
{
    constexpr std::size_t mostLanesOfOne = 6;
    constexpr std::size_t most = 400;
    constexpr float inset = 3.0F; // into the lane's free border
    std::vector<Connector> connectors;
    for (const PlacedEvent& event : scene.events) {
        if (index.laneOfEntity.empty() || !event.glyphVisible || connectors.size() >= most) {
            continue;
        }
        std::vector<std::uint16_t> lanes;
        for (const Participant& participant : (*index.corpus)[index.rows[event.row].event].participants) {
            const std::uint16_t lane = index.laneOfEntity[participant.entity.index()];
            if (lane != noLane && lane != event.lane && lanes.size() < mostLanesOfOne) {
                lanes.push_back(lane);
            }
        }
        sortUnique(lanes);
        for (const std::uint16_t lane : lanes) {
            const LanePlan& plan = scene.lanes[lane];
            const float dot = lane > event.lane ? plan.top + inset : plan.top + plan.height - inset;
            connectors.push_back({event.row, lane, event.x, event.y, dot});
        }
    }
    return connectors;
}

} // namespace dateline::timeline
