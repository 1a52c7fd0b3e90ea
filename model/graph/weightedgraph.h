// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// WeightedGraph: the plain undirected graph that measures, backbone and layouts work on: nodes are numbers
// from 0, edges carry a whole-number weight (sentences of evidence), so that no sum depends on a compiler's
// rounding. Adjacency is its compressed form; building it is linear.

#include <cstdint>
#include <span>
#include <vector>

namespace dateline::graph {

struct WeightedEdge
{
    std::uint32_t a = 0;
    std::uint32_t b = 0;
    std::uint32_t weight = 1;

    friend bool operator==(const WeightedEdge&, const WeightedEdge&) = default;
};

struct WeightedGraph
{
    std::uint32_t nodes = 0;
    std::vector<WeightedEdge> edges; // no loops, no parallel ones
};

struct HalfEdge
{
    std::uint32_t target = 0;
    std::uint32_t edge = 0; // index into WeightedGraph::edges
    std::uint32_t weight = 1;
};

/// Every edge from both its ends; a node's half edges stand in the order of the edges.
class Adjacency
{
public:
    explicit Adjacency(const WeightedGraph& graph);

    std::uint32_t nodes() const { return static_cast<std::uint32_t>(m_begins.size() - 1); }
    std::span<const HalfEdge> operator[](std::uint32_t node) const
    {
        return {m_halves.data() + m_begins[node], m_begins[node + 1] - m_begins[node]};
    }
    std::uint32_t degree(std::uint32_t node) const { return m_begins[node + 1] - m_begins[node]; }

private:
    std::vector<std::uint32_t> m_begins;
    std::vector<HalfEdge> m_halves;
};

/// Component of every node, numbered by first node.
std::vector<std::uint32_t> connectedComponents(const WeightedGraph& graph);

} // namespace dateline::graph
