// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/graph/layout/forcelayout.h"

#include "model/graph/layout/embedding.h"
#include "model/graph/layout/overlapremoval.h"
#include "model/graph/layout/packing.h"
#include "model/graph/layout/stress.h"

#include <algorithm>
#include <cmath>

namespace dateline::graph {

namespace {

constexpr float roominess = 5; // page area for the boxes' area: keeps large layouts airy
constexpr std::uint32_t evenlySpread = 300; // nodes; up to here distances follow the graph
constexpr std::size_t compared = 120; // nodes; up to here several drawings are compared
constexpr int attempts = 12;
constexpr std::uint32_t searchedNodes = 2000; // up to here new nodes look for free places one by one

struct Component
{
    std::vector<std::uint32_t> nodes;
    WeightedGraph graph;
};

std::vector<Component> components(const WeightedGraph& graph)
{
    const std::vector<std::uint32_t> component = connectedComponents(graph);
    std::vector<Component> result;
    std::vector<std::uint32_t> local(graph.nodes);
    for (std::uint32_t node = 0; node < graph.nodes; ++node) {
        if (component[node] == result.size()) {
            result.emplace_back();
        }
        Component& own = result[component[node]];
        local[node] = own.graph.nodes++;
        own.nodes.push_back(node);
    }
    for (const WeightedEdge& edge : graph.edges) {
        result[component[edge.a]].graph.edges.push_back({local[edge.a], local[edge.b], edge.weight});
    }
    return result;
}

bool cross(Position a, Position b, Position c, Position d)
{
    const auto side = [](Position p, Position q, Position r) {
        return (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
    };
    return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/// What makes a small drawing hard to read: links that cross, and worse, links that run through a third node.
std::size_t confusion(const WeightedGraph& graph, const Positions& positions)
{
    constexpr float tooNear = 0.15F; // link units
    std::size_t count = 0;
    for (const WeightedEdge& edge : graph.edges) {
        const Position a = positions[edge.a];
        const Position b = positions[edge.b];
        const float dx = b.x - a.x;
        const float dy = b.y - a.y;
        const float squared = dx * dx + dy * dy + 1e-9F;
        for (std::uint32_t node = 0; node < graph.nodes; ++node) {
            const float px = positions[node].x - a.x;
            const float py = positions[node].y - a.y;
            const float along = px * dx + py * dy;
            const float aside = px * dy - py * dx;
            const bool between = along > 0 && along < squared && aside * aside < tooNear * tooNear * squared;
            count += between && node != edge.a && node != edge.b ? 3U : 0U;
        }
    }
    for (std::size_t i = 0; i < graph.edges.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            const WeightedEdge& e = graph.edges[i];
            const WeightedEdge& f = graph.edges[j];
            count += cross(positions[e.a], positions[e.b], positions[f.a], positions[f.b]) ? 1U : 0U;
        }
    }
    return count;
}

/// Small graphs are worth several beginnings and an even spread: the least confused drawing wins.
std::optional<Positions> embedWell(const WeightedGraph& graph, EmbeddingControl control)
{
    if (graph.nodes > evenlySpread || graph.nodes < 3) {
        return embed(graph, control);
    }
    const bool compare = graph.nodes <= compared && graph.edges.size() <= 3 * compared;
    std::optional<Positions> best;
    std::size_t fewest = 0;
    for (int attempt = 0; attempt < (compare ? attempts : 1); ++attempt, ++control.seed) {
        std::optional<Positions> positions = embed(graph, control);
        if (!positions || !majorizeStress(graph, *positions, 60, *control.progress)) {
            return std::nullopt;
        }
        const std::size_t count = compare ? confusion(graph, *positions) : 0;
        if (!best || count < fewest) {
            best = std::move(positions);
            fewest = count;
        }
    }
    return best;
}

/// Turns the principal axis to the horizontal, centre at the origin.
void turn(Positions& positions)
{
    double x = 0;
    double y = 0;
    for (const Position p : positions) {
        x += p.x;
        y += p.y;
    }
    x /= static_cast<double>(positions.size());
    y /= static_cast<double>(positions.size());
    double xx = 0;
    double yy = 0;
    double xy = 0;
    for (const Position p : positions) {
        xx += (p.x - x) * (p.x - x);
        yy += (p.y - y) * (p.y - y);
        xy += (p.x - x) * (p.y - y);
    }
    // Eigenvector of the covariance's larger eigenvalue; square roots only, so that all machines agree.
    const double half = (xx - yy) / 2;
    const double root = std::sqrt(half * half + xy * xy);
    double cosine = half >= 0 ? half + root : std::fabs(xy);
    double sine = half >= 0 ? xy : (xy >= 0 ? root - half : half - root);
    const double length = std::sqrt(cosine * cosine + sine * sine);
    cosine = length > 0 ? cosine / length : 1;
    sine = length > 0 ? sine / length : 0;
    for (Position& p : positions) {
        const double dx = p.x - x;
        const double dy = p.y - y;
        p = {static_cast<float>(cosine * dx + sine * dy), static_cast<float>(cosine * dy - sine * dx)};
    }
}

struct Bounds
{
    float left = 0;
    float top = 0;
    float right = 0;
    float bottom = 0;

    static Bounds of(const Positions& positions, std::span<const NodeBox> boxes)
    {
        Bounds bounds{positions[0].x, positions[0].y, positions[0].x, positions[0].y};
        for (std::size_t i = 0; i < positions.size(); ++i) {
            bounds.left = std::min(bounds.left, positions[i].x - boxes[i].halfWidth);
            bounds.right = std::max(bounds.right, positions[i].x + boxes[i].halfWidth);
            bounds.top = std::min(bounds.top, positions[i].y - boxes[i].halfHeight);
            bounds.bottom = std::max(bounds.bottom, positions[i].y + boxes[i].halfHeight);
        }
        return bounds;
    }
};

/// World units for an embedding's link units.
float worldScale(
    const WeightedGraph& graph, const Positions& positions, std::span<const NodeBox> boxes, float linkLength)
{
    double lengths = 0;
    for (const WeightedEdge& edge : graph.edges) {
        const float dx = positions[edge.b].x - positions[edge.a].x;
        const float dy = positions[edge.b].y - positions[edge.a].y;
        lengths += std::sqrt(dx * dx + dy * dy);
    }
    double boxArea = 0;
    double x = 0;
    double y = 0;
    for (std::size_t i = 0; i < positions.size(); ++i) {
        boxArea += 4.0 * boxes[i].halfWidth * boxes[i].halfHeight;
        x += double(positions[i].x) * positions[i].x;
        y += double(positions[i].y) * positions[i].y;
    }
    const double mean = lengths / static_cast<double>(graph.edges.size());
    // A chain of three lies on one line: without a least breadth its area
    // would be nothing and its scale endless.
    const double least = 0.01 * std::max(x, y);
    const double spread = std::sqrt(std::max(x, least) * std::max(y, least))
        / static_cast<double>(positions.size()) * 12; // area of a filled box alike
    return static_cast<float>(std::max(
        mean > 0 ? linkLength / mean : 1.0, spread > 0 ? std::sqrt(roominess * boxArea / spread) : 1.0));
}

int sweepsFor(std::size_t nodes)
{
    return nodes <= 2000 ? 300 : nodes <= 20000 ? 80 : 25;
}

std::optional<Positions> layComponent(const Component& component, std::span<const NodeBox> boxes,
    float linkLength, const EmbeddingControl& control)
{
    if (component.graph.nodes == 1) {
        return Positions(1);
    }
    std::optional<Positions> positions = embedWell(component.graph, control);
    if (positions) {
        turn(*positions);
        const float scale = worldScale(component.graph, *positions, boxes, linkLength);
        for (Position& p : *positions) {
            p = {p.x * scale, p.y * scale};
        }
        removeOverlaps(*positions, boxes, {}, sweepsFor(positions->size()));
    }
    return positions;
}

void centre(Positions& positions, std::span<const NodeBox> boxes)
{
    const Bounds bounds = Bounds::of(positions, boxes);
    const float x = (bounds.left + bounds.right) / 2;
    const float y = (bounds.top + bounds.bottom) / 2;
    for (Position& p : positions) {
        p = {p.x - x, p.y - y};
    }
}

/// While the largest component takes shape: it in the middle, the rest waiting in rows below.
PositionsListener previewOf(const std::vector<Component>& parts, std::size_t part, std::uint32_t nodes,
    float linkLength, const PositionsListener& listener)
{
    return [&parts, part, nodes, linkLength, &listener](const Positions& shape) {
        Positions all(nodes);
        float bottom = 0;
        for (std::size_t i = 0; i < shape.size(); ++i) {
            all[parts[part].nodes[i]] = {shape[i].x * linkLength, shape[i].y * linkLength};
            bottom = std::max(bottom, shape[i].y * linkLength);
        }
        const auto columns = static_cast<std::uint32_t>(std::sqrt(static_cast<float>(nodes))) + 1;
        std::uint32_t waiting = 0;
        for (std::size_t other = 0; other < parts.size(); ++other) {
            for (const std::uint32_t node : parts[other].nodes) {
                if (other != part) {
                    const float column
                        = static_cast<float>(waiting % columns) - static_cast<float>(columns) / 2;
                    const std::uint32_t row = 2 + waiting / columns;
                    all[node] = {column * linkLength, bottom + static_cast<float>(row) * linkLength};
                    ++waiting;
                }
            }
        }
        listener(all);
    };
}

/// Between fixed nodes pushing may not help: each mover that still covers something takes the nearest free
/// place, on rings about where it is.
void findFreePlaces(Positions& positions, std::span<const NodeBox> boxes, const std::vector<char>& fixed)
{
    const auto covers = [&](std::size_t node, Position at) {
        for (std::size_t other = 0; other < positions.size(); ++other) {
            if (other != node
                && std::fabs(positions[other].x - at.x) < boxes[other].halfWidth + boxes[node].halfWidth
                && std::fabs(positions[other].y - at.y) < boxes[other].halfHeight + boxes[node].halfHeight) {
                return true;
            }
        }
        return false;
    };
    constexpr int directions = 16;
    constexpr float step = 12;
    for (std::size_t node = 0; node < positions.size(); ++node) {
        if (fixed[node] != 0 || !covers(node, positions[node])) {
            continue;
        }
        const Position from = positions[node];
        bool found = false;
        for (int ring = 1; ring < 120 && !found; ++ring) {
            for (int direction = 0; direction < directions && !found; ++direction) {
                // Points of a square's rim: no sine, the same everywhere.
                const int side = direction / 4;
                const float along = (static_cast<float>(direction % 4) - 1.5F) / 2;
                const float reach = step * static_cast<float>(ring);
                const float x = side == 0 ? along : side == 1 ? 1.0F : side == 2 ? -along : -1.0F;
                const float y = side == 0 ? -1.0F : side == 1 ? along : side == 2 ? 1.0F : -along;
                const Position at{from.x + x * reach, from.y + y * reach};
                if (!covers(node, at)) {
                    positions[node] = at;
                    found = true;
                }
            }
        }
    }
}

std::vector<NodeBox> boxesOf(const ForceOptions& options, std::uint32_t nodes)
{
    return options.boxes.empty() ? std::vector<NodeBox>(nodes) : options.boxes;
}

} // namespace

Expected<Positions> forceLayout(const WeightedGraph& graph, const ForceOptions& options, Progress& progress,
    const PositionsListener& listener)
{
    Positions result(graph.nodes);
    if (graph.nodes == 0) {
        return result;
    }
    const std::vector<NodeBox> boxes = boxesOf(options, graph.nodes);
    const std::vector<Component> parts = components(graph);
    const auto largest = static_cast<std::size_t>(std::max_element(parts.begin(), parts.end(),
                                                      [](const Component& left, const Component& right) {
                                                          return left.graph.nodes < right.graph.nodes;
                                                      })
        - parts.begin());
    std::vector<Positions> shapes(parts.size());
    std::vector<Bounds> bounds(parts.size());
    std::vector<PackedBox> places(parts.size());
    for (std::size_t i = 0; i < parts.size(); ++i) {
        std::vector<NodeBox> own;
        for (const std::uint32_t node : parts[i].nodes) {
            own.push_back(boxes[node]);
        }
        EmbeddingControl control;
        control.seed = options.seed;
        control.progress = &progress;
        if (i == largest && listener) {
            control.listener = previewOf(parts, i, graph.nodes, options.linkLength, listener);
        }
        std::optional<Positions> shape = layComponent(parts[i], own, options.linkLength, control);
        if (!shape || progress.cancelled()) {
            return Unexpected{Error{ErrorCode::Cancelled, {}, {}}};
        }
        bounds[i] = Bounds::of(*shape, own);
        places[i].width = bounds[i].right - bounds[i].left;
        places[i].height = bounds[i].bottom - bounds[i].top;
        shapes[i] = std::move(*shape);
        progress.report(i + 1, parts.size());
    }
    pack(places, options.linkLength / 2, options.aspect);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        for (std::size_t node = 0; node < shapes[i].size(); ++node) {
            result[parts[i].nodes[node]] = {shapes[i][node].x - bounds[i].left + places[i].left,
                shapes[i][node].y - bounds[i].top + places[i].top};
        }
    }
    centre(result, boxes);
    return result;
}

Expected<Positions> settleLayout(const WeightedGraph& graph, const ForceOptions& options, Positions positions,
    const std::vector<char>& fixed, Progress& progress)
{
    if (graph.nodes == 0) {
        return positions;
    }
    const std::vector<NodeBox> boxes = boxesOf(options, graph.nodes);
    const Positions before = positions;
    for (Position& p : positions) {
        p = {p.x / options.linkLength, p.y / options.linkLength};
    }
    EmbeddingControl control;
    control.seed = options.seed;
    control.progress = &progress;
    if (!settle(graph, positions, fixed, 50, control)) {
        return Unexpected{Error{ErrorCode::Cancelled, {}, {}}};
    }
    for (std::uint32_t i = 0; i < graph.nodes; ++i) {
        const bool stays = fixed[i] != 0;
        positions[i] = stays
            ? before[i]
            : Position{positions[i].x * options.linkLength, positions[i].y * options.linkLength};
    }
    if (removeOverlaps(positions, boxes, fixed, sweepsFor(positions.size())) > 0
        && graph.nodes <= searchedNodes) {
        findFreePlaces(positions, boxes, fixed);
    }
    return positions;
}

} // namespace dateline::graph
