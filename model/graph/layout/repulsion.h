// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Repulsion: the 1/distance push of every node on every other, approximated by Barnes and Hut's rule. Points
// are kept in blocks of sixteen along a space-filling curve under an implicit four-way tree of boxes; one
// tree walk serves a whole block, and its inner loop is plain arithmetic over arrays that compilers turn into
// vector code. 100,000 nodes take about 25 ms a call on one core of 2020.

#include "model/graph/layout/layout.h"

namespace dateline::graph {

class Repulsion
{
public:
    /// `opening`: a box is taken as one point when its size is below this share of its distance.
    explicit Repulsion(float opening)
        : m_opening(opening)
    {
    }

    /// Sorts the points; forces stay valid for later positions until nodes
    /// have moved far from where they were.
    void arrange(const Positions& positions, std::span<const float> masses);
    /// Adds to pushes[i] the sum over j of masses[j] * (p[i] - p[j]) / |p[i] - p[j]|^2.
    void push(const Positions& positions, std::span<Position> pushes);

private:
    static constexpr std::uint32_t blockSize = 16;

    struct Box
    {
        float left = 0;
        float top = 0;
        float right = 0;
        float bottom = 0;
        float x = 0; // centre of mass
        float y = 0;
        float mass = 0;
    };
    struct Level
    {
        std::uint32_t begin = 0; // into m_boxes
        std::uint32_t count = 0;
    };

    void refit();
    void collect(const Box& block);
    void pushBlock(std::uint32_t block, std::span<Position> pushes);

    float m_opening = 1;
    std::vector<std::uint32_t> m_order; // point in sorted place -> node
    std::vector<float> m_x; // in sorted order, padded to whole blocks
    std::vector<float> m_y;
    std::vector<float> m_mass;
    std::vector<Level> m_levels; // blocks first, root last
    std::vector<Box> m_boxes;
    std::vector<float> m_sourceX; // what acts on the block at hand
    std::vector<float> m_sourceY;
    std::vector<float> m_sourceMass;
    std::vector<std::uint64_t> m_keys;
    std::vector<std::uint64_t> m_spareKeys;
};

} // namespace dateline::graph
