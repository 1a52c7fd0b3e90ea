// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// SceneIndex: what lies under the pointer. Nodes through a grid over their places, links one by
// one (only the strongest of a large scene, which are the ones that are drawn). Below 1 ms for
// 100,000 nodes; building is linear.

#include "widgets/graph/graphpainter.h"

#include <optional>

namespace dateline {

class SceneIndex
{
public:
    void build(const GraphScene& scene);

    /// Nearest node whose shape, or 4 pixels around its centre at least, lies under the point; dimmed ones
    /// are not to be had.
    std::optional<std::uint32_t> nodeAt(const GraphScene& scene, const GraphTransform& transform,
        const GraphEmphasis& emphasis, QPointF page) const;
    /// The node whose shape lies under the point, but for one that is being dragged.
    std::optional<std::uint32_t> nodeUnder(const GraphScene& scene, const GraphTransform& transform,
        const GraphEmphasis& emphasis, QPointF page, std::uint32_t without) const;
    /// Nearest link within 4 pixels beside its stroke.
    std::optional<std::uint32_t> linkAt(const GraphScene& scene, const GraphTransform& transform,
        const GraphEmphasis& emphasis, QPointF page) const;
    /// Nearest node in a direction (unit vector on the page), for walking with the arrow keys.
    std::optional<std::uint32_t> nodeTowards(const GraphScene& scene, const GraphTransform& transform,
        const GraphEmphasis& emphasis, std::uint32_t from, QPointF direction) const;

private:
    int column(double x) const;
    int row(double y) const;

    double m_cell = 1;
    double m_left = 0;
    double m_top = 0;
    int m_columns = 1;
    int m_rows = 1;
    float m_largest = 0; // radius
    std::vector<std::uint32_t> m_begins{0, 0};
    std::vector<std::uint32_t> m_nodes;
};

} // namespace dateline
