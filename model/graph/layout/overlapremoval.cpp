// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/graph/layout/overlapremoval.h"

#include <algorithm>
#include <cmath>

namespace dateline::graph {

namespace {

constexpr float pushShare = 0.55F; // of the overlap to each side; a little over half, so that sweeps end

class Grid
{
public:
    Grid(const Positions& positions, float cell)
        : m_cell(cell)
    {
        Position high = positions.front();
        m_low = high;
        for (const Position p : positions) {
            m_low = {std::min(m_low.x, p.x), std::min(m_low.y, p.y)};
            high = {std::max(high.x, p.x), std::max(high.y, p.y)};
        }
        // A far outlier must not make the grid larger than the nodes are many.
        const float most = std::sqrt(static_cast<float>(positions.size())) * 8 + 8;
        m_cell = std::max({m_cell, (high.x - m_low.x) / most, (high.y - m_low.y) / most});
        m_columns = static_cast<int>((high.x - m_low.x) / m_cell) + 1;
        m_rows = static_cast<int>((high.y - m_low.y) / m_cell) + 1;
        m_begins.assign(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows) + 1, 0);
        for (const Position p : positions) {
            ++m_begins[index(column(p.x), row(p.y)) + 1];
        }
        for (std::size_t i = 1; i < m_begins.size(); ++i) {
            m_begins[i] += m_begins[i - 1];
        }
        m_nodes.resize(positions.size());
        std::vector<std::uint32_t> next(m_begins.begin(), m_begins.end() - 1);
        for (std::uint32_t i = 0; i < positions.size(); ++i) {
            m_nodes[next[index(column(positions[i].x), row(positions[i].y))]++] = i;
        }
    }

    int column(float x) const { return static_cast<int>((x - m_low.x) / m_cell); }
    int row(float y) const { return static_cast<int>((y - m_low.y) / m_cell); }
    int columns() const { return m_columns; }
    int rows() const { return m_rows; }
    std::span<const std::uint32_t> nodes(int column, int row) const
    {
        const std::size_t cell = index(column, row);
        return {m_nodes.data() + m_begins[cell], m_begins[cell + 1] - m_begins[cell]};
    }

private:
    std::size_t index(int column, int row) const
    {
        return static_cast<std::size_t>(row) * static_cast<std::size_t>(m_columns)
            + static_cast<std::size_t>(column);
    }

    float m_cell = 1;
    Position m_low;
    int m_columns = 1;
    int m_rows = 1;
    std::vector<std::uint32_t> m_begins;
    std::vector<std::uint32_t> m_nodes;
};

struct Crowd
{
    Positions& positions;
    std::span<const NodeBox> boxes;
    const std::vector<char>& fixed;

    bool stays(std::uint32_t node) const { return !fixed.empty() && fixed[node] != 0; }

    bool separate(std::uint32_t a, std::uint32_t b)
    {
        const float dx = positions[b].x - positions[a].x;
        const float dy = positions[b].y - positions[a].y;
        const float overX = boxes[a].halfWidth + boxes[b].halfWidth - std::fabs(dx);
        const float overY = boxes[a].halfHeight + boxes[b].halfHeight - std::fabs(dy);
        constexpr float touch = 0.01F;
        if (overX <= touch || overY <= touch || (stays(a) && stays(b))) {
            return false;
        }
        const float shareA = stays(a) ? 0 : stays(b) ? 2 * pushShare : pushShare;
        const float shareB = stays(b) ? 0 : stays(a) ? 2 * pushShare : pushShare;
        if (overX < overY) {
            const float side = dx < 0 || (dx == 0 && a > b) ? -1.0F : 1.0F;
            positions[a].x -= side * overX * shareA;
            positions[b].x += side * overX * shareB;
        } else {
            const float side = dy < 0 || (dy == 0 && a > b) ? -1.0F : 1.0F;
            positions[a].y -= side * overY * shareA;
            positions[b].y += side * overY * shareB;
        }
        return true;
    }
};

} // namespace

std::size_t removeOverlaps(
    Positions& positions, std::span<const NodeBox> boxes, const std::vector<char>& fixed, int sweeps)
{
    if (positions.size() < 2) {
        return 0;
    }
    float cell = 1;
    for (const NodeBox& box : boxes) {
        cell = std::max({cell, 2 * box.halfWidth, 2 * box.halfHeight});
    }
    Crowd crowd{positions, boxes, fixed};
    std::size_t touching = 0;
    for (int sweep = 0; sweep < sweeps; ++sweep) {
        touching = 0;
        // nodes move a little inside a sweep; the next one catches what that hides
        const Grid grid(positions, cell);
        for (int row = 0; row < grid.rows(); ++row) {
            for (int column = 0; column < grid.columns(); ++column) {
                for (const std::uint32_t a : grid.nodes(column, row)) {
                    for (int y = row; y <= std::min(row + 1, grid.rows() - 1); ++y) {
                        const int first = y == row ? column : std::max(column - 1, 0);
                        for (int x = first; x <= std::min(column + 1, grid.columns() - 1); ++x) {
                            for (const std::uint32_t b : grid.nodes(x, y)) {
                                const bool pair = y != row || x != column || a < b;
                                touching += pair && crowd.separate(a, b) ? 1U : 0U;
                            }
                        }
                    }
                }
            }
        }
        if (touching == 0) {
            break;
        }
    }
    return touching;
}

} // namespace dateline::graph
