// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/graph/layout/repulsion.h"

#include <algorithm>
#include <array>

namespace dateline::graph {

namespace {

constexpr std::uint32_t fanOut = 4;
constexpr float softening = 1e-4F; // square of the distance below which a push no longer grows

std::uint32_t spread(std::uint32_t value)
{
    value = (value | (value << 8U)) & 0x00FF00FFU;
    value = (value | (value << 4U)) & 0x0F0F0F0FU;
    value = (value | (value << 2U)) & 0x33333333U;
    return (value | (value << 1U)) & 0x55555555U;
}

/// Stable sort by the upper 32 bits, which hold the place on the curve.
void sortKeys(std::vector<std::uint64_t>& keys, std::vector<std::uint64_t>& spare)
{
    spare.resize(keys.size());
    for (unsigned shift = 32; shift < 64; shift += 8) {
        std::array<std::uint32_t, 257> begins{};
        for (const std::uint64_t key : keys) {
            ++begins[((key >> shift) & 0xFFU) + 1];
        }
        for (std::size_t i = 1; i < begins.size(); ++i) {
            begins[i] += begins[i - 1];
        }
        for (const std::uint64_t key : keys) {
            spare[begins[(key >> shift) & 0xFFU]++] = key;
        }
        keys.swap(spare);
    }
}

} // namespace

void Repulsion::arrange(const Positions& positions, std::span<const float> masses)
{
    const std::size_t count = positions.size();
    Position low = positions.empty() ? Position{} : positions.front();
    Position high = low;
    for (const Position p : positions) {
        low = {std::min(low.x, p.x), std::min(low.y, p.y)};
        high = {std::max(high.x, p.x), std::max(high.y, p.y)};
    }
    const float extent = std::max({high.x - low.x, high.y - low.y, 1e-6F});
    const float scale = 65535.0F / extent;
    m_keys.resize(count);
    for (std::size_t i = 0; i < count; ++i) {
        const auto column = static_cast<std::uint32_t>((positions[i].x - low.x) * scale);
        const auto row = static_cast<std::uint32_t>((positions[i].y - low.y) * scale);
        m_keys[i] = (std::uint64_t(spread(column) | (spread(row) << 1U)) << 32U) | i;
    }
    sortKeys(m_keys, m_spareKeys);

    const std::size_t padded = (count + blockSize - 1) / blockSize * blockSize;
    m_order.resize(count);
    m_x.assign(padded, 0);
    m_y.assign(padded, 0);
    m_mass.assign(padded, 0);
    for (std::size_t i = 0; i < count; ++i) {
        m_order[i] = static_cast<std::uint32_t>(m_keys[i] & 0xFFFFFFFFU);
        m_mass[i] = masses[m_order[i]];
    }
    m_levels.clear();
    auto boxes = static_cast<std::uint32_t>(padded / blockSize);
    std::uint32_t begin = 0;
    while (boxes > 0) {
        m_levels.push_back({begin, boxes});
        begin += boxes;
        boxes = boxes > 1 ? (boxes + fanOut - 1) / fanOut : 0;
    }
    m_boxes.resize(begin);
}

void Repulsion::refit()
{
    const auto count = static_cast<std::uint32_t>(m_order.size());
    for (std::uint32_t block = 0; block < m_levels.front().count; ++block) {
        const std::uint32_t begin = block * blockSize;
        const std::uint32_t end = std::min(count, begin + blockSize);
        Box box{m_x[begin], m_y[begin], m_x[begin], m_y[begin], 0, 0, 0};
        for (std::uint32_t i = begin; i < end; ++i) {
            box.left = std::min(box.left, m_x[i]);
            box.right = std::max(box.right, m_x[i]);
            box.top = std::min(box.top, m_y[i]);
            box.bottom = std::max(box.bottom, m_y[i]);
            box.x += m_mass[i] * m_x[i];
            box.y += m_mass[i] * m_y[i];
            box.mass += m_mass[i];
        }
        box.x /= box.mass;
        box.y /= box.mass;
        m_boxes[block] = box;
        // padding acts on nobody and is acted on in vain
        for (std::uint32_t i = end; i < begin + blockSize; ++i) {
            m_x[i] = box.x;
            m_y[i] = box.y;
        }
    }
    for (std::size_t level = 1; level < m_levels.size(); ++level) {
        const Level below = m_levels[level - 1];
        for (std::uint32_t i = 0; i < m_levels[level].count; ++i) {
            const std::uint32_t first = below.begin + i * fanOut;
            const std::uint32_t last = std::min(below.begin + below.count, first + fanOut);
            Box box = m_boxes[first];
            box.x *= box.mass;
            box.y *= box.mass;
            for (std::uint32_t child = first + 1; child < last; ++child) {
                const Box& part = m_boxes[child];
                box.left = std::min(box.left, part.left);
                box.right = std::max(box.right, part.right);
                box.top = std::min(box.top, part.top);
                box.bottom = std::max(box.bottom, part.bottom);
                box.x += part.mass * part.x;
                box.y += part.mass * part.y;
                box.mass += part.mass;
            }
            box.x /= box.mass;
            box.y /= box.mass;
            m_boxes[m_levels[level].begin + i] = box;
        }
    }
}

void Repulsion::collect(const Box& block)
{
    m_sourceX.clear();
    m_sourceY.clear();
    m_sourceMass.clear();
    struct Visit
    {
        std::uint32_t level;
        std::uint32_t box;
    };
    std::array<Visit, 128> stack; // depth 16 at four a level is far more than 32-bit counts need
    std::size_t size = 0;
    stack[size++] = {static_cast<std::uint32_t>(m_levels.size() - 1), 0};
    const float squaredOpening = m_opening * m_opening;
    while (size > 0) {
        const Visit visit = stack[--size];
        const Box& box = m_boxes[m_levels[visit.level].begin + visit.box];
        const float dx = std::max({block.left - box.x, box.x - block.right, 0.0F});
        const float dy = std::max({block.top - box.y, box.y - block.bottom, 0.0F});
        const float extent = std::max(box.right - box.left, box.bottom - box.top);
        if (extent * extent < squaredOpening * (dx * dx + dy * dy)) {
            m_sourceX.push_back(box.x);
            m_sourceY.push_back(box.y);
            m_sourceMass.push_back(box.mass);
        } else if (visit.level == 0) {
            const std::uint32_t begin = visit.box * blockSize;
            m_sourceX.insert(m_sourceX.end(), m_x.begin() + begin, m_x.begin() + begin + blockSize);
            m_sourceY.insert(m_sourceY.end(), m_y.begin() + begin, m_y.begin() + begin + blockSize);
            m_sourceMass.insert(
                m_sourceMass.end(), m_mass.begin() + begin, m_mass.begin() + begin + blockSize);
        } else {
            const std::uint32_t first = visit.box * fanOut;
            const std::uint32_t last = std::min(m_levels[visit.level - 1].count, first + fanOut);
            for (std::uint32_t child = last; child-- > first;) {
                stack[size++] = {visit.level - 1, child};
            }
        }
    }
}

void Repulsion::pushBlock(std::uint32_t block, std::span<Position> pushes)
{
    // The targets stay in registers or the first cache line; each source is one broadcast. No sum over
    // sources is reordered, so the result does not depend on how wide the vectors are.
    std::array<float, blockSize> x;
    std::array<float, blockSize> y;
    std::array<float, blockSize> forceX{};
    std::array<float, blockSize> forceY{};
    const std::uint32_t begin = block * blockSize;
    std::copy_n(m_x.begin() + begin, blockSize, x.begin());
    std::copy_n(m_y.begin() + begin, blockSize, y.begin());
    const std::size_t sources = m_sourceX.size();
    for (std::size_t source = 0; source < sources; ++source) {
        const float sx = m_sourceX[source];
        const float sy = m_sourceY[source];
        const float mass = m_sourceMass[source];
        for (std::uint32_t i = 0; i < blockSize; ++i) {
            const float dx = x[i] - sx;
            const float dy = y[i] - sy;
            const float strength = mass / (dx * dx + dy * dy + softening);
            forceX[i] += strength * dx;
            forceY[i] += strength * dy;
        }
    }
    const std::uint32_t end = std::min(static_cast<std::uint32_t>(m_order.size()), begin + blockSize);
    for (std::uint32_t i = begin; i < end; ++i) {
        pushes[m_order[i]].x += forceX[i - begin];
        pushes[m_order[i]].y += forceY[i - begin];
    }
}

void Repulsion::push(const Positions& positions, std::span<Position> pushes)
{
    if (m_order.empty()) {
        return;
    }
    for (std::size_t i = 0; i < m_order.size(); ++i) {
        m_x[i] = positions[m_order[i]].x;
        m_y[i] = positions[m_order[i]].y;
    }
    refit();
    for (std::uint32_t block = 0; block < m_levels.front().count; ++block) {
        collect(m_boxes[block]);
        pushBlock(block, pushes);
    }
}

} // namespace dateline::graph
