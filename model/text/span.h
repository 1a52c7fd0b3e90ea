// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// TextSpan: a range of an article's UTF-8 text, in bytes. Begins and ends at code point boundaries.

#include <algorithm>
#include <compare>
#include <cstdint>
#include <string_view>

namespace dateline {

struct TextSpan
{
    std::uint32_t begin = 0;
    std::uint32_t length = 0;

    static constexpr TextSpan fromBounds(std::size_t begin, std::size_t end)
    {
        return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end - begin)};
    }
    constexpr std::uint32_t end() const { return begin + length; }
    constexpr bool isEmpty() const { return length == 0; }
    constexpr bool contains(TextSpan other) const { return begin <= other.begin && other.end() <= end(); }
    constexpr bool overlaps(TextSpan other) const { return begin < other.end() && other.begin < end(); }
    std::string_view in(std::string_view text) const { return text.substr(begin, length); }

    friend constexpr auto operator<=>(TextSpan, TextSpan) = default;
};

} // namespace dateline
