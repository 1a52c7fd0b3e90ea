// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/timeline/hittest.h"

#include <algorithm>
#include <cmath>

namespace dateline::timeline {

SceneHit hitTest(const Scene& scene, float x, float y)
{
    constexpr float reach = 3.0F; // pixels around small things
    SceneHit hit;
    for (const PlacedEvent& event : scene.events) {
        if (y >= event.top && y < event.top + event.height && x >= event.boxFrom - reach
            && x <= event.boxTo + reach) {
            hit.event = &event;
            return hit;
        }
    }
    for (const Connector& connector : scene.connectors) {
        if (std::abs(x - connector.x) <= reach + 1.0F && std::abs(y - connector.dotY) <= reach) {
            const auto whose = std::find_if(scene.events.begin(), scene.events.end(),
                [&](const PlacedEvent& event) { return event.row == connector.row; });
            hit.event = &*whose;
            return hit;
        }
    }
    const auto inside = [&](float left, float width, float middle, float height) {
        return x >= left - reach && x <= left + width + reach
            && std::abs(y - middle) <= height / 2.0F + reach;
    };
    for (const OverflowChip& chip : scene.chips) {
        if (inside(chip.x, chip.width, chip.y, chip.height)) {
            hit.chip = &chip;
            return hit;
        }
    }
    for (const Cluster& cluster : scene.clusters) {
        if (inside(cluster.x, cluster.width, cluster.y, cluster.height)) {
            hit.cluster = &cluster;
            return hit;
        }
    }
    for (const HeatBar& bar : scene.bars) {
        const float top = scene.lanes[bar.lane].stripTop;
        if (x >= bar.x && x < bar.x + bar.width && y >= top && y <= bar.bottom) {
            hit.bar = &bar;
            return hit;
        }
    }
    return hit;
}

} // namespace dateline::timeline
