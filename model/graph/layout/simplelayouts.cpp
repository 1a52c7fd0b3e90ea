// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/graph/layout/simplelayouts.h"

#include <algorithm>
#include <cmath>

namespace dateline::graph {

namespace {

constexpr double fullTurn = 6.283185307179586;

struct Ring
{
    std::vector<std::uint32_t> nodes;
    double radius = 0;
};

double reach(const NodeBox& box)
{
    return std::max(box.halfWidth, box.halfHeight);
}

Position onCircle(double radius, double angle)
{
    return {static_cast<float>(radius * std::cos(angle)), static_cast<float>(radius * std::sin(angle))};
}

/// Direction in which a node's neighbours on the inner rings lie; its own place in the order when there is none.
double wantedAngle(const Adjacency& adjacency, std::uint32_t node, std::span<const std::uint32_t> hops,
    const std::vector<double>& angles)
{
    double x = 0;
    double y = 0;
    for (const HalfEdge& half : adjacency[node]) {
        if (hops[half.target] < hops[node] && hops[half.target] > 0) {
            x += half.weight * std::cos(angles[half.target]);
            y += half.weight * std::sin(angles[half.target]);
        }
    }
    const double angle = std::atan2(y, x);
    return angle < 0 ? angle + fullTurn : angle;
}

} // namespace

Positions ringLayout(const WeightedGraph& graph, std::span<const std::uint32_t> hops, std::span<const NodeBox> boxes)
{
    const Adjacency adjacency(graph);
    std::vector<Ring> rings;
    for (std::uint32_t node = 0; node < graph.nodes; ++node) {
        rings.resize(std::max<std::size_t>(rings.size(), hops[node] + 1U));
        rings[hops[node]].nodes.push_back(node);
    }
    Positions positions(graph.nodes);
    std::vector<double> angles(graph.nodes, 0);
    double inner = 0;
    for (std::size_t hop = 0; hop < rings.size(); ++hop) {
        Ring& ring = rings[hop];
        double length = 0;
        double widest = 0;
        for (const std::uint32_t node : ring.nodes) {
            length += 2 * reach(boxes[node]) + 10;
            widest = std::max(widest, reach(boxes[node]));
        }
        const bool alone = hop == 0 && ring.nodes.size() == 1;
        ring.radius = alone ? 0 : std::max(inner + widest + (hop > 0 ? 70 : 0), length / fullTurn);
        inner = ring.radius + widest;
        std::vector<double> wanted(graph.nodes, 0);
        for (const std::uint32_t node : ring.nodes) {
            wanted[node] = wantedAngle(adjacency, node, hops, angles);
        }
        std::stable_sort(ring.nodes.begin(), ring.nodes.end(),
            [&wanted](std::uint32_t left, std::uint32_t right) { return wanted[left] < wanted[right]; });
        double angle = ring.nodes.empty() ? 0 : wanted[ring.nodes.front()];
        for (const std::uint32_t node : ring.nodes) {
            const double share = fullTurn * (2 * reach(boxes[node]) + 10) / length;
            angles[node] = angle + share / 2;
            angle += share;
            positions[node] = onCircle(ring.radius, angles[node]);
        }
    }
    return positions;
}

Positions circleLayout(std::span<const std::uint32_t> order, std::span<const NodeBox> boxes)
{
    double length = 0;
    for (const NodeBox& box : boxes) {
        length += 2 * reach(box) + 10;
    }
    Positions positions(order.size());
    double angle = -fullTurn / 4; // the first one stands on top
    for (const std::uint32_t node : order) {
        const double share = fullTurn * (2 * reach(boxes[node]) + 10) / length;
        positions[node] = onCircle(order.size() > 1 ? length / fullTurn : 0, angle);
        angle += share;
    }
    return positions;
}

Positions columnLayout(std::span<const std::uint32_t> columns, std::span<const NodeBox> boxes, float gap)
{
    const std::uint32_t count = columns.empty() ? 0 : *std::max_element(columns.begin(), columns.end()) + 1;
    std::vector<float> heights(count, 0);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        heights[columns[i]] += 2 * boxes[i].halfHeight + 10;
    }
    std::vector<float> x(count, 0);
    float next = 0;
    for (std::uint32_t column = 0; column < count; ++column) {
        x[column] = next;
        next += heights[column] > 0 ? gap : 0; // a kind that is not there leaves no hole
    }
    std::vector<float> y(count);
    std::transform(heights.begin(), heights.end(), y.begin(), [](float height) { return -height / 2; });
    Positions positions(columns.size());
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const float half = boxes[i].halfHeight + 5;
        positions[i] = {x[columns[i]] - (next - gap) / 2, y[columns[i]] + half};
        y[columns[i]] += 2 * half;
    }
    return positions;
}

} // namespace dateline::graph
