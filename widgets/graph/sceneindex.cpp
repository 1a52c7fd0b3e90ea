// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/graph/sceneindex.h"

#include <algorithm>
#include <cmath>

namespace dateline {

namespace {

constexpr double slack = 4; // pixels beside a shape or stroke that still count
constexpr double leastReach = 10; // pixels around the middle of the smallest node

double squaredDistance(QPointF p, QPointF a, QPointF b)
{
    const QPointF d = b - a;
    const double length = QPointF::dotProduct(d, d);
    const double share = length > 0 ? std::clamp(QPointF::dotProduct(p - a, d) / length, 0.0, 1.0) : 0;
    const QPointF away = p - (a + share * d);
    return QPointF::dotProduct(away, away);
}

} // namespace

int SceneIndex::column(double x) const
{
    return static_cast<int>(std::clamp((x - m_left) / m_cell, 0.0, m_columns - 1.0));
}

int SceneIndex::row(double y) const
{
    return static_cast<int>(std::clamp((y - m_top) / m_cell, 0.0, m_rows - 1.0));
}

void SceneIndex::build(const GraphScene& scene)
{
    m_nodes.resize(scene.nodes.size());
    m_columns = m_rows = 1;
    m_largest = 0;
    if (scene.nodes.empty()) {
        m_begins.assign(2, 0);
        return;
    }
    double right = scene.nodes[0].x;
    double bottom = scene.nodes[0].y;
    m_left = right;
    m_top = bottom;
    for (const SceneNode& node : scene.nodes) {
        m_left = std::min<double>(m_left, node.x);
        right = std::max<double>(right, node.x);
        m_top = std::min<double>(m_top, node.y);
        bottom = std::max<double>(bottom, node.y);
        m_largest = std::max(m_largest, node.radius);
    }
    const double perSide = std::sqrt(static_cast<double>(scene.nodes.size())) + 1;
    m_cell = std::max({(right - m_left) / perSide, (bottom - m_top) / perSide, 1.0});
    m_columns = static_cast<int>((right - m_left) / m_cell) + 1;
    m_rows = static_cast<int>((bottom - m_top) / m_cell) + 1;
    const auto cellOf = [this](const SceneNode& node) {
        return static_cast<std::size_t>(row(node.y)) * static_cast<std::size_t>(m_columns)
            + static_cast<std::size_t>(column(node.x));
    };
    m_begins.assign(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows) + 1, 0);
    for (const SceneNode& node : scene.nodes) {
        ++m_begins[cellOf(node) + 1];
    }
    for (std::size_t i = 1; i < m_begins.size(); ++i) {
        m_begins[i] += m_begins[i - 1];
    }
    std::vector<std::uint32_t> next(m_begins.begin(), m_begins.end() - 1);
    for (std::uint32_t i = 0; i < scene.nodes.size(); ++i) {
        m_nodes[next[cellOf(scene.nodes[i])]++] = i;
    }
}

std::optional<std::uint32_t> SceneIndex::nodeUnder(const GraphScene& scene, const GraphTransform& transform,
    const GraphEmphasis& emphasis, QPointF page, std::uint32_t without) const
{
    // Not through the grid: while a node is dragged the grid is not the one of now.
    for (std::uint32_t node = 0; node < scene.nodes.size(); ++node) {
        const QPointF d = transform.toPage(scene.nodes[node].x, scene.nodes[node].y) - page;
        const double radius = transform.radius(scene.nodes[node].radius);
        if (node != without && QPointF::dotProduct(d, d) < radius * radius
            && emphasis.node(node) > Emphasis::Dimmed) {
            return node;
        }
    }
    return std::nullopt;
}

std::optional<std::uint32_t> SceneIndex::nodeAt(const GraphScene& scene, const GraphTransform& transform,
    const GraphEmphasis& emphasis, QPointF page) const
{
    if (m_nodes.size() != scene.nodes.size() || scene.nodes.empty()) {
        return std::nullopt;
    }
    const QPointF world = transform.toWorld(page);
    const double reach = std::max(transform.radius(m_largest) + slack, leastReach) / transform.zoom;
    std::optional<std::uint32_t> best;
    double bestValue = leastReach;
    for (int y = row(world.y() - reach); y <= row(world.y() + reach); ++y) {
        for (int x = column(world.x() - reach); x <= column(world.x() + reach); ++x) {
            const auto cell = static_cast<std::size_t>(y * m_columns + x);
            for (std::uint32_t i = m_begins[cell]; i < m_begins[cell + 1]; ++i) {
                const std::uint32_t node = m_nodes[i];
                const QPointF d = transform.toPage(scene.nodes[node].x, scene.nodes[node].y) - page;
                // Distance from the rim; inside, the smaller share of the radius wins, so that small nodes on
                // large ones can be had.
                const double radius = transform.radius(scene.nodes[node].radius);
                const double distance = std::sqrt(QPointF::dotProduct(d, d));
                const double value = distance < radius ? distance / radius - 1 : distance - radius;
                const bool near = distance < std::max(radius + slack, leastReach);
                if (near && value < bestValue && emphasis.node(node) > Emphasis::Dimmed) {
                    bestValue = value;
                    best = node;
                }
            }
        }
    }
    return best;
}

std::optional<std::uint32_t> SceneIndex::linkAt(const GraphScene& scene, const GraphTransform& transform,
    const GraphEmphasis& emphasis, QPointF page) const
{
    std::optional<std::uint32_t> best;
    double bestDistance = 1e9;
    const std::size_t count = std::min(mostLinks, scene.links.size());
    for (std::size_t i = scene.links.size() - count; i < scene.links.size(); ++i) {
        const SceneLink& link = scene.links[i];
        const QPointF a = transform.toPage(scene.nodes[link.a].x, scene.nodes[link.a].y);
        const QPointF b = transform.toPage(scene.nodes[link.b].x, scene.nodes[link.b].y);
        const double near = slack + static_cast<double>(link.width) / 2;
        if (page.x() < std::min(a.x(), b.x()) - near || page.x() > std::max(a.x(), b.x()) + near
            || page.y() < std::min(a.y(), b.y()) - near || page.y() > std::max(a.y(), b.y()) + near) {
            continue;
        }
        const double distance = squaredDistance(page, a, b);
        const auto index = static_cast<std::uint32_t>(i);
        if (distance <= near * near && distance < bestDistance && emphasis.link(index) > Emphasis::Dimmed) {
            bestDistance = distance;
            best = index;
        }
    }
    return best;
}

std::optional<std::uint32_t> SceneIndex::nodeTowards(const GraphScene& scene, const GraphTransform& transform,
    const GraphEmphasis& emphasis, std::uint32_t from, QPointF direction) const
{
    const QPointF start = transform.toPage(scene.nodes[from].x, scene.nodes[from].y);
    std::optional<std::uint32_t> best;
    double bestValue = 0;
    for (std::uint32_t i = 0; i < scene.nodes.size(); ++i) {
        const QPointF d = transform.toPage(scene.nodes[i].x, scene.nodes[i].y) - start;
        const double ahead = QPointF::dotProduct(d, direction);
        const double aside = std::fabs(d.x() * direction.y() - d.y() * direction.x());
        if (i == from || ahead <= 0 || aside > 2 * ahead || emphasis.node(i) <= Emphasis::Dimmed) {
            continue;
        }
        const double value = ahead + 2 * aside;
        if (!best || value < bestValue) {
            bestValue = value;
            best = i;
        }
    }
    return best;
}

} // namespace dateline
