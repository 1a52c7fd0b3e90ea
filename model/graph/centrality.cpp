// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/graph/centrality.h"

#include "model/base/random.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace dateline::graph {

namespace {

/// One breadth-first search and the way back: what the ways from one source add to every node.
class Search
{
public:
    explicit Search(const Adjacency& adjacency)
        : m_adjacency(adjacency)
        , m_distance(adjacency.nodes(), -1)
        , m_ways(adjacency.nodes(), 0)
        , m_dependency(adjacency.nodes(), 0)
    {
    }

    template <typename Add> void run(std::uint32_t source, Add add)
    {
        m_queue.assign(1, source);
        m_distance[source] = 0;
        m_ways[source] = 1;
        for (std::size_t next = 0; next < m_queue.size(); ++next) {
            const std::uint32_t node = m_queue[next];
            for (const HalfEdge& half : m_adjacency[node]) {
                if (m_distance[half.target] < 0) {
                    m_distance[half.target] = m_distance[node] + 1;
                    m_queue.push_back(half.target);
                }
                if (m_distance[half.target] == m_distance[node] + 1) {
                    m_ways[half.target] += m_ways[node];
                }
            }
        }
        for (std::size_t next = m_queue.size(); next-- > 1;) {
            const std::uint32_t node = m_queue[next];
            const double share = (1 + m_dependency[node]) / m_ways[node];
            for (const HalfEdge& half : m_adjacency[node]) {
                if (m_distance[half.target] == m_distance[node] - 1) {
                    m_dependency[half.target] += m_ways[half.target] * share;
                }
            }
            add(node, m_dependency[node]);
        }
        for (const std::uint32_t node : m_queue) {
            m_distance[node] = -1;
            m_ways[node] = 0;
            m_dependency[node] = 0;
        }
    }

private:
    const Adjacency& m_adjacency;
    std::vector<std::int32_t> m_distance;
    std::vector<double> m_ways; // counts grow beyond 64 bits in dense graphs
    std::vector<double> m_dependency;
    std::vector<std::uint32_t> m_queue;
};

/// The first `count` of a seeded shuffle.
std::vector<std::uint32_t> sample(std::uint32_t nodes, std::uint32_t count, std::uint64_t seed)
{
    std::vector<std::uint32_t> all(nodes);
    std::iota(all.begin(), all.end(), 0U);
    Random random(seed);
    for (std::uint32_t i = 0; i < count; ++i) {
        std::swap(all[i], all[i + random.below(nodes - i)]);
    }
    all.resize(count);
    return all;
}

} // namespace

std::vector<std::uint32_t> degrees(const WeightedGraph& graph)
{
    std::vector<std::uint32_t> result(graph.nodes, 0);
    for (const WeightedEdge& edge : graph.edges) {
        ++result[edge.a];
        ++result[edge.b];
    }
    return result;
}

std::vector<std::uint64_t> strengths(const WeightedGraph& graph)
{
    std::vector<std::uint64_t> result(graph.nodes, 0);
    for (const WeightedEdge& edge : graph.edges) {
        result[edge.a] += edge.weight;
        result[edge.b] += edge.weight;
    }
    return result;
}

Expected<Betweenness> betweenness(
    const WeightedGraph& graph, const BetweennessOptions& options, Progress& progress)
{
    const Adjacency adjacency(graph);
    const bool exact = graph.nodes <= options.exactUpTo || graph.nodes <= options.pivots;
    const std::uint32_t count = exact ? graph.nodes : options.pivots;
    const std::vector<std::uint32_t> sources = sample(graph.nodes, count, options.seed);
    std::vector<double> sums(graph.nodes, 0);
    std::vector<double> squares(exact ? 0 : graph.nodes, 0);
    Search search(adjacency);
    for (std::uint32_t i = 0; i < count; ++i) {
        if (progress.cancelled()) {
            return Unexpected{Error{ErrorCode::Cancelled, {}, {}}};
        }
        // Exact sums are taken in node order, so that equal nodes get equal values.
        search.run(exact ? i : sources[i], [&](std::uint32_t node, double dependency) {
            sums[node] += dependency;
            if (!exact) {
                squares[node] += dependency * dependency;
            }
        });
        progress.report(i + 1, count);
    }
    Betweenness result;
    const double scale = exact ? 0.5 : 0.5 * graph.nodes / count; // every pair was met from both its ends
    result.pivots = exact ? 0 : count;
    result.values = sums;
    for (double& value : result.values) {
        value *= scale;
    }
    if (!exact) {
        const auto top = static_cast<std::size_t>(std::max_element(sums.begin(), sums.end()) - sums.begin());
        const double mean = sums[top] / count;
        const double variance = std::max(0.0, squares[top] / count - mean * mean);
        result.error = 1.96 * std::sqrt(variance / count) * graph.nodes * 0.5;
    }
    return result;
}

std::vector<double> pageRank(const WeightedGraph& graph, double damping)
{
    constexpr int mostSteps = 200;
    constexpr double enough = 1e-12; // change a node a step
    const Adjacency adjacency(graph);
    const std::vector<std::uint64_t> strength = strengths(graph);
    std::vector<double> rank(graph.nodes, graph.nodes > 0 ? 1.0 / graph.nodes : 0);
    std::vector<double> next(graph.nodes);
    for (int step = 0; step < mostSteps; ++step) {
        double lost = 0; // by nodes without links: spread over all
        for (std::uint32_t node = 0; node < graph.nodes; ++node) {
            lost += strength[node] == 0 ? rank[node] : 0;
        }
        double change = 0;
        for (std::uint32_t node = 0; node < graph.nodes; ++node) {
            double sum = 0;
            for (const HalfEdge& half : adjacency[node]) {
                sum += rank[half.target] * half.weight / static_cast<double>(strength[half.target]);
            }
            next[node] = (1 - damping + damping * lost) / graph.nodes + damping * sum;
            change = std::max(change, std::fabs(next[node] - rank[node]));
        }
        rank.swap(next);
        if (change < enough) {
            break;
        }
    }
    return rank;
}

} // namespace dateline::graph
