// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Layouts by rule: rings about a centre, one circle, a column a kind, by time, clusters side by side.
// Deterministic; linear, but for the sort of the nodes.

#include "model/graph/layout/layout.h"

namespace dateline::graph {

/// Node i stands on ring hops[i]; on a ring, nodes follow the direction of their neighbours further in. Rings
/// are wide enough for the boxes.
Positions ringLayout(
    const WeightedGraph& graph, std::span<const std::uint32_t> hops, std::span<const NodeBox> boxes);

/// All nodes on one circle in the given order (node numbers).
Positions circleLayout(std::span<const std::uint32_t> order, std::span<const NodeBox> boxes);

/// Column columns[i] for node i, top to bottom in the order of the nodes; columns are centred on each other.
Positions columnLayout(
    std::span<const std::uint32_t> columns, std::span<const NodeBox> boxes, float gap = 220);

/// From left to right in the order of `days`, as far apart as the boxes need, in as many rows as give about
/// this shape; equal days keep the order of the nodes. Rows are filled from the middle.
Positions timeLayout(std::span<const std::int64_t> days, std::span<const NodeBox> boxes, float aspect);

/// Every cluster a disc of its own, its first node in the middle; clusters are packed side by side, largest
/// first. `clusters`: a number a node; nodes are taken in the given order.
Positions clusterLayout(std::span<const std::uint32_t> clusters, std::span<const std::uint32_t> order,
    std::span<const NodeBox> boxes, float aspect);

} // namespace dateline::graph
