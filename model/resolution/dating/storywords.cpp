// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/resolution/dating/storywords.h"

#include "model/text/asciicase.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

constexpr std::size_t stemBytes = 5;

/// The first bytes of a word, in small letters; sorts as they do.
constexpr std::uint64_t stemOf(std::string_view word)
{
    std::uint64_t stem = 0;
    for (std::size_t i = 0; i < stemBytes; ++i) {
        stem = stem << 8U | static_cast<unsigned char>(i < word.size() ? lowerAscii(word[i]) : '\0');
    }
    return stem;
}

constexpr std::array<std::string_view, 44> emptyWords{"about", "after", "again", "also", "april", "augus", "been", "befor", "day", "days", "decem", "eveni",
    "febru", "frida", "from", "have", "janua", "july", "june", "last", "monda", "month", "more", "morni", "next", "novem", "octob", "over", "said",
    "satur", "septe", "sunda", "than", "that", "their", "they", "this", "thurs", "today", "tuesd", "wedne", "week", "were", "with"};
constexpr auto emptyStems = [] {
    std::array<std::uint64_t, emptyWords.size()> stems{};
    std::transform(emptyWords.begin(), emptyWords.end(), stems.begin(), stemOf);
    return stems;
}();
static_assert(std::is_sorted(emptyStems.begin(), emptyStems.end()));

} // namespace

std::vector<StoryWord> storyWords(std::string_view sentence)
{
    std::vector<StoryWord> words;
    for (std::size_t i = 0; i < sentence.size();) {
        if (!isLetter(sentence[i])) {
            ++i;
            continue;
        }
        const std::size_t begin = i;
        while (i < sentence.size() && isLetter(sentence[i])) {
            ++i;
        }
        if (i - begin < 4) {
            continue;
        }
        StoryWord word;
        word.name = sentence[begin] >= 'A' && sentence[begin] <= 'Z';
        word.stem = stemOf(sentence.substr(begin, i - begin));
        if (!std::binary_search(emptyStems.begin(), emptyStems.end(), word.stem)) {
            words.push_back(word);
        }
    }
    std::sort(words.begin(), words.end(), [](const StoryWord& a, const StoryWord& b) { return a.stem < b.stem; });
    words.erase(std::unique(words.begin(), words.end(), [](const StoryWord& a, const StoryWord& b) { return a.stem == b.stem; }), words.end());
    words.shrink_to_fit();
    return words;
}

int likeness(const std::vector<StoryWord>& a, const std::vector<StoryWord>& b)
{
    int sum = 0;
    int shared = 0;
    for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        if (a[i].stem < b[j].stem) {
            ++i;
        } else if (b[j].stem < a[i].stem) {
            ++j;
        } else {
            sum += a[i].name && b[j].name ? 3 : 2;
            ++shared;
            ++i;
            ++j;
        }
    }
    return shared >= 2 ? sum : 0;
}

} // namespace dateline
