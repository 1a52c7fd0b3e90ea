// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/graph/backbone.h"

#include "model/base/sorted.h"
#include "model/base/unionfind.h"
#include "model/graph/centrality.h"

#include <algorithm>
#include <numeric>

namespace dateline::graph {

namespace {

/// base to the power of n by repeated squaring: the same bits on every machine, unlike the library's.
double power(double base, std::uint32_t n)
{
    double result = 1;
    for (; n > 0; n >>= 1U, base *= base) {
        result *= (n & 1U) != 0 ? base : 1;
    }
    return result;
}

} // namespace

std::vector<std::uint32_t> maximumSpanningForest(const WeightedGraph& graph)
{
    std::vector<std::uint32_t> order(graph.edges.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(), [&graph](std::uint32_t left, std::uint32_t right) {
        return graph.edges[left].weight > graph.edges[right].weight;
    });
    UnionFind sets(graph.nodes);
    std::vector<std::uint32_t> kept;
    for (const std::uint32_t index : order) {
        if (sets.join(graph.edges[index].a, graph.edges[index].b)) {
            kept.push_back(index);
        }
    }
    std::sort(kept.begin(), kept.end());
    return kept;
}

std::vector<std::uint32_t> backbone(const WeightedGraph& graph, double significance)
{
    const std::vector<std::uint32_t> degree = degrees(graph);
    const std::vector<std::uint64_t> strength = strengths(graph);
    const auto stands = [&](std::uint32_t node, std::uint32_t weight) {
        const double share = static_cast<double>(weight) / static_cast<double>(strength[node]);
        return degree[node] > 1 && power(1 - share, degree[node] - 1) < significance;
    };
    std::vector<std::uint32_t> kept = maximumSpanningForest(graph);
    for (std::uint32_t i = 0; i < graph.edges.size(); ++i) {
        const WeightedEdge& edge = graph.edges[i];
        if (stands(edge.a, edge.weight) || stands(edge.b, edge.weight)) {
            kept.push_back(i);
        }
    }
    sortUnique(kept);
    return kept;
}

} // namespace dateline::graph
