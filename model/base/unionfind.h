// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Which of n items hang together, joined pair by pair. Each set is known by one of its items, its root. Near
// constant time a call; roots do not depend on the order of calls where join() is used alone.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <vector>

namespace dateline {

class UnionFind
{
public:
    explicit UnionFind(std::size_t size = 0)
        : m_above(size)
    {
        std::iota(m_above.begin(), m_above.end(), 0U);
    }

    /// A new item, alone.
    std::uint32_t add()
    {
        m_above.push_back(static_cast<std::uint32_t>(m_above.size()));
        return m_above.back();
    }
    std::size_t size() const { return m_above.size(); }

    std::uint32_t root(std::uint32_t item)
    {
        while (m_above[item] != item) {
            m_above[item] = m_above[m_above[item]];
            item = m_above[item];
        }
        return item;
    }

    /// The first item of both sets is the root of the new one. False: they were one already.
    bool join(std::uint32_t a, std::uint32_t b)
    {
        const auto [first, second] = std::minmax({root(a), root(b)});
        m_above[second] = first;
        return first != second;
    }

    /// The root of `to` is the root of the new set.
    void joinInto(std::uint32_t from, std::uint32_t to) { m_above[root(from)] = root(to); }

private:
    std::vector<std::uint32_t> m_above;
};

} // namespace dateline
