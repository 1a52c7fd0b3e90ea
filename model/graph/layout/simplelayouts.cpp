// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/graph/layout/simplelayouts.h"

#include "model/graph/layout/packing.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>

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

/// Direction in which a node's neighbours on the inner rings lie; its own
/// place in the order when there is none.
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

Positions ringLayout(
    const WeightedGraph& graph, std::span<const std::uint32_t> hops, std::span<const NodeBox> boxes)
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

Positions timeLayout(std::span<const std::int64_t> days, std::span<const NodeBox> boxes, float aspect)
{
    std::vector<std::uint32_t> order(days.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(),
        [days](std::uint32_t left, std::uint32_t right) { return days[left] < days[right]; });
    float area = 0;
    float rowHeight = 0;
    for (const NodeBox& box : boxes) {
        area += (2 * box.halfWidth + 14) * (2 * box.halfHeight + 12);
        rowHeight = std::max(rowHeight, 2 * box.halfHeight + 12);
    }
    const float width = std::sqrt(area * aspect) * 1.2F; // a little air
    const float step = order.size() > 1 ? width / static_cast<float>(order.size() - 1) : 0;
    const auto rows
        = static_cast<std::size_t>(std::max(1.0F, std::ceil(width / aspect / std::max(rowHeight, 1.0F))));
    std::vector<float> filled(rows, std::numeric_limits<float>::lowest()); // right end of each row
    Positions positions(days.size());
    float shift = 0; // what crowding has pushed everything to the right by
    for (std::size_t i = 0; i < order.size(); ++i) {
        const NodeBox& box = boxes[order[i]];
        const float wanted = static_cast<float>(i) * step + shift;
        std::size_t best = 0;
        float bestX = std::numeric_limits<float>::max();
        for (std::size_t row = 0; row < rows; ++row) { // 0 = the middle one, then one above, one below ...
            const float x = std::max(wanted, filled[row] + box.halfWidth);
            if (x < bestX) {
                best = row;
                bestX = x;
            }
        }
        shift += bestX - wanted;
        filled[best] = bestX + box.halfWidth + 14;
        const auto distance = (best + 1) / 2; // in rows
        const auto away = static_cast<float>(distance);
        positions[order[i]] = {bestX, (best % 2 == 0 ? away : -away) * rowHeight};
    }
    return positions;
}

Positions clusterLayout(std::span<const std::uint32_t> clusters, std::span<const std::uint32_t> order,
    std::span<const NodeBox> boxes, float aspect)
{
    std::map<std::uint32_t, std::vector<std::uint32_t>> members;
    for (const std::uint32_t node : order) {
        members[clusters[node]].push_back(node);
    }
    Positions positions(clusters.size());
    std::vector<PackedBox> packed;
    for (const auto& [cluster, nodes] : members) {
        // Rings of as many as fit, without links: each node beside the ones before it.
        std::vector<NodeBox> own;
        std::vector<std::uint32_t> hops;
        WeightedGraph none;
        double room = 0;
        std::uint32_t ring = 0;
        for (const std::uint32_t node : nodes) {
            own.push_back(boxes[node]);
            const double needed = 2 * reach(boxes[node]) + 10;
            if (hops.empty() || room < needed) {
                ring = hops.empty() ? 0 : ring + 1;
                room = ring == 0 ? 0 : ring * fullTurn * 110; // pixels around the ring
            }
            room -= needed;
            hops.push_back(ring);
        }
        none.nodes = static_cast<std::uint32_t>(nodes.size());
        const Positions inside = ringLayout(none, hops, own);
        float radius = 0;
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            positions[nodes[i]] = inside[i];
            radius
                = std::max(radius, std::hypot(inside[i].x, inside[i].y) + static_cast<float>(reach(own[i])));
        }
        packed.push_back({2 * radius, 2 * radius, 0, 0});
    }
    pack(packed, 30, aspect);
    std::size_t next = 0;
    for (const auto& [cluster, nodes] : members) {
        const PackedBox& box = packed[next++];
        for (const std::uint32_t node : nodes) {
            positions[node].x += box.left + box.width / 2;
            positions[node].y += box.top + box.height / 2;
        }
    }
    return positions;
}

} // namespace dateline::graph
