// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// The best dependency tree over arc scores, with exactly one root. In: score of (dependent, head), head 0 the
// root, head j the j-th token. Out: for each token its head, 0 for the root. Most sentences cost one pass
// (each token's best head is a tree already); the rest Chu-Liu and Edmonds, at worst cubic in the sentence.

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace dateline {

class TreeDecoder
{
public:
    /// scores: tokens x (tokens + 1)
    void decode(std::span<const std::int32_t> scores, std::size_t tokens, std::span<std::uint32_t> heads);

private:
    bool isTree(std::span<const std::uint32_t> heads);
    void repair(std::span<const std::int32_t> scores, std::size_t tokens, std::span<std::uint32_t> heads);

    std::vector<std::int64_t> m_weights; // nodes x nodes while contracting
    std::vector<std::uint32_t> m_mark;
};

} // namespace dateline
