// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// The second look at names, over the whole article: what a name is in one sentence it is in the others.
// Mentions of the same words (and a person's last name with the full name) add up their scores for each kind,
// and the best kind of all is given to each; words left out that are a sure name elsewhere are taken in where
// little speaks against it. In: the document with name labels, and the scores of all labels of all tokens.
// Sorting apart, linear; integers only.

#include "model/base/kinds.h"
#include "model/extraction/language/document.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace dateline {

class NameVotes
{
public:
    /// scores: `stride` numbers a token in 1/256 nats, as SequenceDecoder takes them.
    /// Changes labels' names and margins.
    void apply(Document& document, std::span<const std::int16_t> scores, std::size_t stride);

private:
    static constexpr std::size_t kinds = 5;

    struct Mention
    {
        std::uint64_t key = 0;
        std::uint32_t first = 0;
        std::uint32_t last = 0;
        std::uint32_t sentence = 0;
        std::array<std::int32_t, kinds> votes{}; // at most 0
    };
    struct Group
    {
        std::uint64_t key = 0;
        std::uint32_t mentions = 0;
        std::uint32_t kind = 0;
        std::array<std::int32_t, kinds> votes{};
    };

    void collect(const Document& document, std::span<const std::int16_t> scores, std::size_t stride);
    void tally(const Document& document);
    void relabel(Document& document) const;
    void takeIn(Document& document, std::span<const std::int16_t> scores, std::size_t stride) const;
    const Group* find(std::uint64_t key) const;

    std::vector<Mention> m_mentions;
    std::vector<Group> m_groups; // sorted by key
    std::size_t m_longest = 0; // tokens
};

} // namespace dateline
