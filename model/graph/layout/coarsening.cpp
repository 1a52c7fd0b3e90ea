// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/graph/layout/coarsening.h"

#include <algorithm>
#include <numeric>

namespace dateline::graph {

namespace {

constexpr std::uint32_t unmatched = 0xFFFFFFFFU;

/// How much two neighbours belong together: their weight beside what they hold otherwise.
float closeness(
    std::uint32_t weight, float massA, float massB, std::uint64_t strengthA, std::uint64_t strengthB)
{
    return static_cast<float>(weight) / (massA * massB)
        * (1.0F / static_cast<float>(strengthA) + 1.0F / static_cast<float>(strengthB));
}

struct Merging
{
    std::vector<std::uint32_t> parents;
    std::uint32_t count = 0;
};

Merging merge(const CoarseLevel& level)
{
    const std::uint32_t nodes = level.graph.nodes;
    const Adjacency adjacency(level.graph);
    std::vector<std::uint64_t> strength(nodes, 0);
    for (const WeightedEdge& edge : level.graph.edges) {
        strength[edge.a] += edge.weight;
        strength[edge.b] += edge.weight;
    }
    std::vector<std::uint32_t> order(nodes);
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(), [&adjacency](std::uint32_t left, std::uint32_t right) {
        return adjacency.degree(left) < adjacency.degree(right);
    });

    Merging result;
    result.parents.assign(nodes, unmatched);
    std::vector<float> clusterMass;
    const float average
        = std::accumulate(level.masses.begin(), level.masses.end(), 0.0F) / static_cast<float>(nodes);
    const float largest = average * 6;
    for (const std::uint32_t node : order) {
        if (result.parents[node] != unmatched) {
            continue;
        }
        float best = 0;
        std::uint32_t partner = unmatched;
        for (const HalfEdge& half : adjacency[node]) {
            const std::uint32_t cluster = result.parents[half.target];
            const float mass = cluster == unmatched ? level.masses[half.target] : clusterMass[cluster];
            if (mass + level.masses[node] > largest) {
                continue;
            }
            const float value
                = closeness(half.weight, level.masses[node], mass, strength[node], strength[half.target]);
            if (value > best) {
                best = value;
                partner = half.target;
            }
        }
        if (partner == unmatched) {
            result.parents[node] = result.count++;
            clusterMass.push_back(level.masses[node]);
            continue;
        }
        if (result.parents[partner] == unmatched) {
            result.parents[partner] = result.count++;
            clusterMass.push_back(level.masses[partner]);
        }
        result.parents[node] = result.parents[partner];
        clusterMass[result.parents[node]] += level.masses[node];
    }
    return result;
}

CoarseLevel contracted(const CoarseLevel& level, const Merging& merging)
{
    CoarseLevel coarse;
    coarse.graph.nodes = merging.count;
    coarse.masses.assign(merging.count, 0);
    for (std::uint32_t node = 0; node < level.graph.nodes; ++node) {
        coarse.masses[merging.parents[node]] += level.masses[node];
    }
    std::vector<WeightedEdge>& edges = coarse.graph.edges;
    for (const WeightedEdge& edge : level.graph.edges) {
        const std::uint32_t a = merging.parents[edge.a];
        const std::uint32_t b = merging.parents[edge.b];
        if (a != b) {
            edges.push_back({std::min(a, b), std::max(a, b), edge.weight});
        }
    }
    std::sort(edges.begin(), edges.end(), [](const WeightedEdge& left, const WeightedEdge& right) {
        return left.a != right.a ? left.a < right.a : left.b < right.b;
    });
    std::size_t kept = 0;
    for (std::size_t i = 0; i < edges.size(); ++i) {
        if (kept > 0 && edges[kept - 1].a == edges[i].a && edges[kept - 1].b == edges[i].b) {
            edges[kept - 1].weight += edges[i].weight;
        } else {
            edges[kept++] = edges[i];
        }
    }
    edges.resize(kept);
    return coarse;
}

} // namespace

std::vector<CoarseLevel> coarsen(WeightedGraph graph, std::uint32_t smallest)
{
    std::vector<CoarseLevel> levels(1);
    levels.front().masses.assign(graph.nodes, 1.0F);
    levels.front().graph = std::move(graph);
    while (levels.back().graph.nodes > smallest) {
        Merging merging = merge(levels.back());
        if (merging.count * 10 > levels.back().graph.nodes * 9) {
            break;
        }
        CoarseLevel coarse = contracted(levels.back(), merging);
        levels.back().parents = std::move(merging.parents);
        levels.push_back(std::move(coarse));
    }
    return levels;
}

} // namespace dateline::graph
