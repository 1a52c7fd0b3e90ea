// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What two sentences of different articles have in common: the stems of their words that say something.

#include <cstdint>
#include <string_view>
#include <vector>

namespace dateline {

struct StoryWord
{
    std::uint64_t stem = 0; // its first bytes
    bool name = false; // written with a capital
};

/// Sorted by stem, each once.
std::vector<StoryWord> storyWords(std::string_view sentence);

/// 2 for each word that both have, 3 for a name; 0 where they share less than two.
int likeness(const std::vector<StoryWord>& a, const std::vector<StoryWord>& b);

} // namespace dateline
