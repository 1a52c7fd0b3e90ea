// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Logarithm and square root in integers, for scores that have to be the same on every machine.

#include <array>
#include <bit>
#include <cstdint>

namespace dateline {

namespace detail {

/// 16 log2(1 + n / 256), rounded down, by squaring.
inline constexpr auto mantissaLogs = [] {
    std::array<std::uint8_t, 256> logs{};
    for (std::uint64_t n = 0; n < logs.size(); ++n) {
        std::uint64_t x = (256 + n) << 23U; // 1 is 2^31
        for (int i = 0; i < 4; ++i) {
            x = (x * x) >> 31U;
            const std::uint64_t half = x >> 32U;
            logs[n] = static_cast<std::uint8_t>(logs[n] * 2 + half);
            x >>= half;
        }
    }
    return logs;
}();

} // namespace detail

/// 16 log2(n), at most one too little; n > 0.
constexpr int log16(std::uint64_t n)
{
    const int exponent = static_cast<int>(std::bit_width(n)) - 1;
    const std::uint64_t mantissa
        = exponent >= 8 ? n >> static_cast<unsigned>(exponent - 8) : n << static_cast<unsigned>(8 - exponent);
    return exponent * 16 + detail::mantissaLogs[mantissa & 0xffU];
}

/// Rounded down; 0 <= n < 2^62.
constexpr std::int64_t squareRoot(std::int64_t n)
{
    std::int64_t root = 0;
    for (std::int64_t step = std::int64_t(1) << 30U; step > 0; step >>= 1U) {
        if ((root + step) * (root + step) <= n) {
            root += step;
        }
    }
    return root;
}

} // namespace dateline
