// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// MaxTree: maxima over ranges of a fixed sequence, in blocks of 32: "where is the next gap wider
// than this?", "which event of this month matters most?". Building is one pass; a question costs
// O(log n); memory n/31 values + the keys.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace dateline::timeline {

template <typename Value> class MaxTree
{
public:
    MaxTree() = default;
    explicit MaxTree(std::vector<Value> values)
    {
        m_levels.push_back(std::move(values));
        while (m_levels.back().size() > block) {
            const std::vector<Value>& below = m_levels.back();
            std::vector<Value> level;
            level.reserve(below.size() / block + 1);
            for (std::size_t i = 0; i < below.size(); i += block) {
                const auto begin = below.begin() + static_cast<std::ptrdiff_t>(i);
                const auto end
                    = below.begin() + static_cast<std::ptrdiff_t>(std::min(i + block, below.size()));
                level.push_back(*std::max_element(begin, end));
            }
            m_levels.push_back(std::move(level));
        }
    }

    std::size_t size() const { return m_levels.empty() ? 0 : m_levels.front().size(); }
    Value operator[](std::size_t i) const { return m_levels.front()[i]; }

    /// First i in [begin, end) with a value > `threshold`; end if there is none.
    std::size_t firstAbove(std::size_t begin, std::size_t end, Value threshold) const
    {
        std::size_t i = begin;
        std::size_t level = 0;
        std::size_t width = 1; // elements under one value of `level`
        while (i < end) {
            if (m_levels[level][i / width] > threshold) {
                if (level == 0) {
                    return i;
                }
                --level;
                width /= block;
                continue;
            }
            i = (i / width + 1) * width;
            while (level + 1 < m_levels.size() && i % (width * block) == 0) {
                ++level;
                width *= block;
            }
        }
        return end;
    }

    /// The first position of the greatest value in [begin, end); begin < end.
    std::size_t argMax(std::size_t begin, std::size_t end) const
    {
        std::size_t best = begin;
        for (std::size_t i = begin + 1; i < end;) {
            i = firstAbove(i, end, m_levels.front()[best]);
            if (i < end) {
                best = i++;
            }
        }
        return best;
    }

private:
    static constexpr std::size_t block = 32;
    std::vector<std::vector<Value>> m_levels; // 0 = the sequence itself
};

} // namespace dateline::timeline
