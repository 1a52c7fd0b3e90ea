// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Backbone: the links that are more than their ends' other links would let one expect
// (disparity filter, Serrano, Boguna and Vespignani, 2009), and a maximum spanning forest, so
// that nothing falls off. n log n in the links.

#include "model/graph/weightedgraph.h"

#include <vector>

namespace dateline::graph {

/// Indices of the edges to keep, in order.
std::vector<std::uint32_t> backbone(const WeightedGraph& graph, double significance = 0.05);

/// Edges of a forest of the heaviest edges that holds every component together; ties by index.
std::vector<std::uint32_t> maximumSpanningForest(const WeightedGraph& graph);

} // namespace dateline::graph
