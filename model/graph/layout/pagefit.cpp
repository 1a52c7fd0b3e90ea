// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/graph/layout/pagefit.h"

#include "model/graph/layout/overlapremoval.h"

#include <algorithm>

namespace dateline::graph {

namespace {

constexpr float mostStretch = 1.8F; // of one axis against the other: more distorts what the layout says
constexpr int rounds = 12;

struct Extent
{
    float low = 0;
    float high = 0;

    float size() const { return std::max(high - low, 1e-3F); }
    float middle() const { return (low + high) / 2; }
};

struct Extents
{
    Extent x;
    Extent y;
};

Extents extents(const Positions& positions, std::span<const NodeBox> boxes)
{
    Extents result{{positions[0].x, positions[0].x}, {positions[0].y, positions[0].y}};
    for (std::size_t i = 0; i < positions.size(); ++i) {
        result.x.low = std::min(result.x.low, positions[i].x - boxes[i].halfWidth);
        result.x.high = std::max(result.x.high, positions[i].x + boxes[i].halfWidth);
        result.y.low = std::min(result.y.low, positions[i].y - boxes[i].halfHeight);
        result.y.high = std::max(result.y.high, positions[i].y + boxes[i].halfHeight);
    }
    return result;
}

void scale(Positions& positions, const Extents& around, float x, float y)
{
    for (Position& p : positions) {
        p = {(p.x - around.x.middle()) * x, (p.y - around.y.middle()) * y};
    }
}

/// As large as it is, only longer along one axis where the page is: what stood apart stands farther apart.
Positions filled(Positions positions, std::span<const NodeBox> boxes, float width, float height)
{
    const Extents now = extents(positions, boxes);
    const float x = width / now.x.size();
    const float y = height / now.y.size();
    const float least = std::min(x, y);
    scale(positions, now, std::min(x / least, mostStretch), std::min(y / least, mostStretch));
    return positions;
}

} // namespace

PageFit fitToPage(Positions positions, std::span<const NodeBox> boxes, float width, float height)
{
    if (positions.empty()) {
        return {std::move(positions), true};
    }
    PageFit result{filled(positions, boxes, width, height), false};
    for (int round = 0; round < rounds; ++round) {
        const Extents now = extents(positions, boxes);
        float x = width / now.x.size();
        float y = height / now.y.size();
        if (round == 0) { // fill the page, but do not tear small graphs apart
            const float least = std::min({x, y, 2.5F});
            x = std::min(x, least * mostStretch);
            y = std::min(y, least * mostStretch);
        } else {
            x = std::min(x, 1.0F);
            y = std::min(y, 1.0F);
        }
        scale(positions, now, x, y);
        const std::size_t touching = removeOverlaps(positions, boxes, {}, 200);
        const Extents after = extents(positions, boxes);
        if (after.x.size() <= width * 1.0001F && after.y.size() <= height * 1.0001F) {
            scale(positions, after, 1, 1);
            result.fits = touching == 0;
            break;
        }
    }
    if (result.fits) {
        result.positions = std::move(positions);
    }
    return result;
}

} // namespace dateline::graph
