// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Layouts by rule: rings about a centre, one circle, a column a kind. Linear, deterministic.

#include "model/graph/layout/layout.h"

namespace dateline::graph {

/// Node i stands on ring hops[i]; on a ring, nodes follow the direction of their neighbours further in. Rings are
/// wide enough for the boxes.
Positions ringLayout(const WeightedGraph& graph, std::span<const std::uint32_t> hops, std::span<const NodeBox> boxes);

/// All nodes on one circle in the given order (node numbers).
Positions circleLayout(std::span<const std::uint32_t> order, std::span<const NodeBox> boxes);

/// Column columns[i] for node i, top to bottom in the order of the nodes; columns are centred on each other.
Positions columnLayout(std::span<const std::uint32_t> columns, std::span<const NodeBox> boxes, float gap = 220);

} // namespace dateline::graph
