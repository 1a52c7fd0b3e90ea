// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/graph/labelplacement.h"

#include <QLineF>

#include <algorithm>
#include <array>
#include <limits>
#include <unordered_map>
#include <utility>

namespace dateline {

namespace {

constexpr double cellWidth = 100;
constexpr double cellHeight = 40;
constexpr double gap = 2; // pixels between node and label

QRectF squareOf(const LabelObstacle& node)
{
    return {node.centre.x() - node.radius, node.centre.y() - node.radius, 2 * node.radius, 2 * node.radius};
}

double areaOf(const QRectF& area)
{
    return area.isEmpty() ? 0 : area.width() * area.height();
}

class Page
{
public:
    explicit Page(const QRectF& page)
        : m_page(page)
        , m_columns(std::max(1, static_cast<int>(page.width() / cellWidth) + 1))
        , m_rows(std::max(1, static_cast<int>(page.height() / cellHeight) + 1))
        , m_labels(static_cast<std::size_t>(m_columns * m_rows))
        , m_nodes(m_labels.size())
        , m_taken(m_labels.size(), 0)
    {
    }

    void addNode(const LabelObstacle& node)
    {
        forCells(squareOf(node), [&](std::size_t cell) { m_nodes[cell].push_back(node); });
    }
    void addLabel(const QRectF& place)
    {
        forCells(place, [&](std::size_t cell) { m_labels[cell].push_back(place); });
    }
    bool inside(const QRectF& place) const { return m_page.contains(place); }
    bool coversLabel(const QRectF& place) const
    {
        bool covers = false;
        forCells(place, [&](std::size_t cell) {
            for (const QRectF& other : m_labels[cell]) {
                covers = covers || other.intersects(place);
            }
        });
        return covers;
    }
    bool coversNode(const QRectF& place, std::uint32_t own) const
    {
        bool covers = false;
        forCells(place, [&](std::size_t cell) {
            for (const LabelObstacle& node : m_nodes[cell]) {
                const double dx
                    = std::max({place.left() - node.centre.x(), node.centre.x() - place.right(), 0.0});
                const double dy
                    = std::max({place.top() - node.centre.y(), node.centre.y() - place.bottom(), 0.0});
                covers = covers || (node.node != own && dx * dx + dy * dy < node.radius * node.radius);
            }
        });
        return covers;
    }
    /// How much of the place lies over other nodes, in square pixels.
    double overNodes(const QRectF& place, std::uint32_t own) const
    {
        double over = 0;
        std::vector<std::uint32_t> seen{own};
        forCells(place, [&](std::size_t cell) {
            for (const LabelObstacle& node : m_nodes[cell]) {
                if (std::find(seen.begin(), seen.end(), node.node) == seen.end()) {
                    seen.push_back(node.node);
                    over += areaOf(place.intersected(squareOf(node)));
                }
            }
        });
        return over;
    }
    /// The label density that is left: one a cell, by its node.
    bool takeCell(QPointF centre)
    {
        const std::size_t cell = index(column(centre.x()), row(centre.y()));
        return m_taken[cell]++ < 2;
    }

private:
    int column(double x) const
    {
        return std::clamp(static_cast<int>((x - m_page.left()) / cellWidth), 0, m_columns - 1);
    }
    int row(double y) const
    {
        return std::clamp(static_cast<int>((y - m_page.top()) / cellHeight), 0, m_rows - 1);
    }
    std::size_t index(int column, int row) const
    {
        return static_cast<std::size_t>(row * m_columns + column);
    }
    template <typename Visit> void forCells(const QRectF& area, Visit visit) const
    {
        for (int y = row(area.top()); y <= row(area.bottom()); ++y) {
            for (int x = column(area.left()); x <= column(area.right()); ++x) {
                visit(index(x, y));
            }
        }
    }

    QRectF m_page;
    int m_columns;
    int m_rows;
    std::vector<std::vector<QRectF>> m_labels;
    std::vector<std::vector<LabelObstacle>> m_nodes;
    std::vector<int> m_taken;
};

QRectF placeAt(const LabelCandidate& label, LabelSide side)
{
    const double width = label.size.width();
    const double height = label.size.height();
    const double away = label.radius + gap;
    const double across = label.radius * 0.7 + gap; // at 45 degrees
    QPointF corner;
    switch (side) {
    case LabelSide::Below: corner = {-width / 2, away}; break;
    case LabelSide::Above: corner = {-width / 2, -away - height}; break;
    case LabelSide::Right: corner = {away + gap, -height / 2}; break;
    case LabelSide::Left: corner = {-away - gap - width, -height / 2}; break;
    case LabelSide::BelowRight: corner = {across, across - height * 0.3}; break;
    case LabelSide::BelowLeft: corner = {-across - width, across - height * 0.3}; break;
    case LabelSide::AboveRight: corner = {across, -across - height * 0.7}; break;
    case LabelSide::AboveLeft: corner = {-across - width, -across - height * 0.7}; break;
    }
    return {label.centre + corner, label.size};
}

/// How many links of the node run below a label there.
double linksBelow(const LabelCandidate& label, const QRectF& place)
{
    // What crosses a rectangle crosses a diagonal of it.
    const QLineF falling(place.topLeft(), place.bottomRight());
    const QLineF rising(place.bottomLeft(), place.topRight());
    return static_cast<double>(std::count_if(label.links.begin(), label.links.end(), [&](QPointF end) {
        const QLineF link(label.centre, end);
        return link.intersects(falling) == QLineF::BoundedIntersection
            || link.intersects(rising) == QLineF::BoundedIntersection;
    }));
}

/// The sides to try: the one it had first.
std::array<LabelSide, labelSideCount> sidesFrom(LabelSide first)
{
    std::array<LabelSide, labelSideCount> sides{};
    sides[0] = first;
    std::size_t next = 1;
    for (int side = 0; side < labelSideCount; ++side) {
        if (static_cast<LabelSide>(side) != first) {
            sides[next++] = static_cast<LabelSide>(side);
        }
    }
    return sides;
}

} // namespace

std::vector<PlacedLabel> placeLabels(const std::vector<LabelCandidate>& candidates,
    const std::vector<LabelObstacle>& obstacles, const QRectF& page, const std::vector<PlacedLabel>& before,
    std::size_t most)
{
    Page grid(page);
    for (const LabelObstacle& obstacle : obstacles) {
        grid.addNode(obstacle);
    }
    std::unordered_map<std::uint32_t, LabelSide> sides;
    for (const PlacedLabel& label : before) {
        sides.emplace(label.node, label.side);
    }
    std::vector<std::uint32_t> order;
    for (const int pass : {0, 1, 2}) { // wanted, placed before, others
        for (std::uint32_t i = 0; i < candidates.size(); ++i) {
            const int own = candidates[i].wanted ? 0 : sides.count(candidates[i].node) != 0 ? 1 : 2;
            if (own == pass) {
                order.push_back(i);
            }
        }
    }
    std::vector<PlacedLabel> placed;
    for (const std::uint32_t i : order) {
        if (placed.size() >= most) {
            break;
        }
        const LabelCandidate& label = candidates[i];
        if (!label.wanted && !grid.takeCell(label.centre)) {
            continue;
        }
        const auto kept = sides.find(label.node);
        const auto tries = sidesFrom(kept != sides.end() ? kept->second : LabelSide::Below);
        const LabelSide* found = nullptr;
        // of the nodes that it covers, then of the links
        std::pair<double, double> least{std::numeric_limits<double>::infinity(), 0};
        for (const LabelSide& side : tries) {
            const QRectF place = placeAt(label, side);
            if (least == std::pair(0.0, 0.0) || !grid.inside(place) || grid.coversLabel(place)) {
                continue;
            }
            const bool isFree = !grid.coversNode(place, label.node);
            const std::pair over(
                isFree ? 0 : 1 + grid.overNodes(place, label.node), linksBelow(label, place));
            if ((isFree || label.wanted) && over < least) {
                found = &side;
                least = over;
            }
        }
        if (found) {
            const QRectF place = placeAt(label, *found);
            grid.addLabel(place);
            placed.push_back({label.node, *found, place, i});
        }
    }
    return placed;
}

} // namespace dateline
