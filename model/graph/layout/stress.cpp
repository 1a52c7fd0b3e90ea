// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/graph/layout/stress.h"

#include <cmath>

namespace dateline::graph {

namespace {

/// Links on the way between every two nodes, by breadth-first search from each.
std::vector<float> distances(const WeightedGraph& graph)
{
    const Adjacency adjacency(graph);
    const std::size_t nodes = graph.nodes;
    std::vector<float> result(nodes * nodes, 0);
    std::vector<std::uint32_t> queue;
    for (std::uint32_t source = 0; source < graph.nodes; ++source) {
        float* row = result.data() + source * nodes;
        queue.assign(1, source);
        for (std::size_t next = 0; next < queue.size(); ++next) {
            for (const HalfEdge& half : adjacency[queue[next]]) {
                if (half.target != source && row[half.target] == 0) {
                    row[half.target] = row[queue[next]] + 1;
                    queue.push_back(half.target);
                }
            }
        }
    }
    return result;
}

} // namespace

bool majorizeStress(const WeightedGraph& graph, Positions& positions, int steps, Progress& progress)
{
    const std::vector<float> wanted = distances(graph);
    const std::size_t nodes = graph.nodes;
    for (int step = 0; step < steps; ++step) {
        if (progress.cancelled()) {
            return false;
        }
        // Node by node with the new places of those before it: settles faster
        // than all at once, and never swings.
        for (std::size_t i = 0; i < nodes; ++i) {
            double x = 0;
            double y = 0;
            double weights = 0;
            for (std::size_t j = 0; j < nodes; ++j) {
                const double distance = wanted[i * nodes + j];
                if (distance == 0) {
                    continue;
                }
                const double dx = double(positions[i].x) - positions[j].x;
                const double dy = double(positions[i].y) - positions[j].y;
                const double length = std::sqrt(dx * dx + dy * dy);
                const double weight = 1 / (distance * distance);
                const double share = length > 1e-6 ? distance / length : 0;
                x += weight * (positions[j].x + share * dx);
                y += weight * (positions[j].y + share * dy);
                weights += weight;
            }
            if (weights > 0) {
                positions[i] = {static_cast<float>(x / weights), static_cast<float>(y / weights)};
            }
        }
    }
    return true;
}

} // namespace dateline::graph
