// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Coarsening: merges neighbouring nodes step by step until a graph is small, so that the force layout can
// begin with the whole and go on to the detail. Every step joins nodes to a neighbour that shares much of
// their weight; leaves follow their hub, so that stars shrink too. Linear in the edges.

#include "model/graph/weightedgraph.h"

#include <vector>

namespace dateline::graph {

struct CoarseLevel
{
    WeightedGraph graph;
    std::vector<float> masses; // how many nodes of the finest level each one stands for
    std::vector<std::uint32_t> parents; // node -> node of the next coarser level; empty on the coarsest
};

/// The finest level (the graph itself) first; the last one has at most
/// `smallest` nodes unless nothing merges.
std::vector<CoarseLevel> coarsen(WeightedGraph graph, std::uint32_t smallest);

} // namespace dateline::graph
