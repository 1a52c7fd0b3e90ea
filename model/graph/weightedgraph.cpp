// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/graph/weightedgraph.h"

#include "model/base/unionfind.h"

#include <numeric>

namespace dateline::graph {

Adjacency::Adjacency(const WeightedGraph& graph)
    : m_begins(graph.nodes + 1U, 0)
    , m_halves(graph.edges.size() * 2)
{
    for (const WeightedEdge& edge : graph.edges) {
        ++m_begins[edge.a + 1];
        ++m_begins[edge.b + 1];
    }
    std::partial_sum(m_begins.begin(), m_begins.end(), m_begins.begin());
    std::vector<std::uint32_t> next(m_begins.begin(), m_begins.end() - 1);
    for (std::uint32_t i = 0; i < graph.edges.size(); ++i) {
        const WeightedEdge& edge = graph.edges[i];
        m_halves[next[edge.a]++] = {edge.b, i, edge.weight};
        m_halves[next[edge.b]++] = {edge.a, i, edge.weight};
    }
}

std::vector<std::uint32_t> connectedComponents(const WeightedGraph& graph)
{
    UnionFind sets(graph.nodes);
    for (const WeightedEdge& edge : graph.edges) {
        sets.join(edge.a, edge.b);
    }
    std::vector<std::uint32_t> component(graph.nodes);
    std::uint32_t count = 0;
    for (std::uint32_t node = 0; node < graph.nodes; ++node) {
        const std::uint32_t root = sets.root(node); // the first node of its component
        component[node] = root == node ? count++ : component[root];
    }
    return component;
}

} // namespace dateline::graph
