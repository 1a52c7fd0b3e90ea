// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Whether a word is one of a few.

#include "model/text/asciicase.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace dateline {

template <std::size_t N>
constexpr bool isOneOf(std::string_view word, const std::array<std::string_view, N>& words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// The same for a word in any case; `words` are written small.
template <std::size_t N>
constexpr bool isOneOfInAnyCase(std::string_view word, const std::array<std::string_view, N>& words)
{
    return std::any_of(
        words.begin(), words.end(), [word](std::string_view other) { return isInAnyCase(word, other); });
}

} // namespace dateline
