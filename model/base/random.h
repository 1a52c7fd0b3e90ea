// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// A small seeded generator (splitmix64): the same numbers on every machine,
// unlike the standard distributions.

#include <cstdint>

namespace dateline {

class Random
{
public:
    explicit Random(std::uint64_t seed)
        : m_state(seed)
    {
    }

    std::uint64_t next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31U);
    }
    /// 0 <= result < bound; the bias of the remainder is below 2^-32 for 32-bit bounds.
    std::uint32_t below(std::uint32_t bound)
    {
        return static_cast<std::uint32_t>(((next() >> 32U) * bound) >> 32U);
    }
    /// 0 <= result < 1, in steps of 2^-24: exact in a float.
    float unit() { return static_cast<float>(next() >> 40U) * (1.0F / 16777216.0F); }

private:
    std::uint64_t m_state;
};

} // namespace dateline
