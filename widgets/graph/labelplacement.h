// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Where labels go: below, above, right or left of their node, never over another label nor over a node, most
// important first. Labels that were placed before keep their side for as long as it is free, so that zooming
// does not make them flicker. Cost: labels x what lies nearby, through a grid.

#include <QRectF>

#include <cstdint>
#include <vector>

namespace dateline {

enum class LabelSide : std::uint8_t {
    Below,
    Right,
    Left,
    Above,
    BelowRight,
    BelowLeft,
    AboveRight,
    AboveLeft
};
inline constexpr int labelSideCount = 8;

struct LabelCandidate
{
    std::uint32_t node = 0;
    QPointF centre; // of the node, in pixels
    double radius = 0;
    QSizeF size; // of the text
    bool wanted
        = false; // selected, hovered or beside it: if need be it covers other nodes, as little as it can
    // other ends of the node's links, in pixels: of the free sides the one over the fewest of them; empty:
    // the first one
    std::vector<QPointF> links{};
};

struct PlacedLabel
{
    std::uint32_t node = 0;
    LabelSide side = LabelSide::Below;
    QRectF place;
    std::uint32_t candidate = 0; // index
};

struct LabelObstacle
{
    QPointF centre;
    double radius = 0;
    std::uint32_t node = 0;
};

/// `candidates`: most important first. `before`: the result of the last call.
std::vector<PlacedLabel> placeLabels(const std::vector<LabelCandidate>& candidates,
    const std::vector<LabelObstacle>& obstacles, const QRectF& page, const std::vector<PlacedLabel>& before,
    std::size_t most = 150);

} // namespace dateline
