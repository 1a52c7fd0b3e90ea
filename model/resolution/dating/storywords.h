// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What two sentences of different articles have in common: the stems of their words that say something, those
// most that few other sentences of the story have.

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace dateline {

/// The first bytes of each word, in small letters; sorted, each once.
using StoryStems = std::vector<std::uint64_t>;

StoryStems storyStems(std::string_view sentence);

/// How rare stems are among the sentences of one story.
class StoryRarity
{
public:
    void add(const StoryStems& sentence);

    /// Of two sentences that were added: how much of their weight they share, in 1/1024 of the geometric mean
    /// of both; a stem weighs the logarithm of its rarity. 0 where they share less than two.
    std::int64_t likeness(const StoryStems& a, const StoryStems& b) const;

private:
    std::int64_t weightOf(std::uint64_t stem) const;
    std::int64_t lengthOf(const StoryStems& sentence) const;

    std::unordered_map<std::uint64_t, std::uint32_t> m_count; // only looked up
    std::uint32_t m_sentences = 0;
};

} // namespace dateline
