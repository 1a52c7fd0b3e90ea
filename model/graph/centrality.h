// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Centralities: who is best connected (degree), who stands between others (betweenness), who is influential
// (PageRank). One number a node, in node order.

#include "model/base/expected.h"
#include "model/base/progress.h"
#include "model/graph/weightedgraph.h"

#include <vector>

namespace dateline::graph {

std::vector<std::uint32_t> degrees(const WeightedGraph& graph);
std::vector<std::uint64_t> strengths(const WeightedGraph& graph); // sums of weights

struct BetweennessOptions
{
    std::uint32_t exactUpTo = 5000; // nodes; larger graphs are sampled
    std::uint32_t pivots = 500; // searches of a sampled run
    std::uint64_t seed = 1;
};

struct Betweenness
{
    std::vector<double> values; // pairs of other nodes whose shortest ways pass here, each pair once
    std::uint32_t pivots = 0; // 0 = exact
    /// Sampled: half width of the 95 % interval of the most central node's
    /// value, from the spread over the pivots.
    double error = 0;
};

/// Brandes (2001), ways counted in links, without weights: nodes x links if exact, pivots x links if sampled
/// (Brandes and Pich, 2007). Error: only Cancelled.
Expected<Betweenness> betweenness(
    const WeightedGraph& graph, const BetweennessOptions& options, Progress& progress);

/// Share of a walk that follows links by their weight and starts anew with 1 - damping. Sums to 1.
std::vector<double> pageRank(const WeightedGraph& graph, double damping = 0.85);

} // namespace dateline::graph
