// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// The best well-formed sequence of name labels: label 0 is "none", then for each kind begin, inside, last,
// single. In: scores, a row of `stride` numbers a token, of which 1 + 4 * kinds count. Out: one label a
// token. Linear.

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace dateline {

struct SequenceDecoder
{
    std::vector<std::uint8_t>
        backs; // scratch: for each token, who came before: the best closed label, and per kind B or I

    void decode(std::span<const std::int16_t> scores, std::size_t stride, std::size_t kinds,
        std::span<std::uint8_t> labels);
};

} // namespace dateline
