// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/resolution/dating/storywords.h"

#include "model/base/integerlog.h"
#include "model/base/sorted.h"
#include "model/text/asciicase.h"
#include "model/text/asciiclass.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

bool isLetter(char c)
{
    return isAsciiLetter(c) || isBeyondAscii(c);
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

constexpr std::array<std::string_view, 44> emptyWords{"about", "after", "again", "also", "april", "augus",
    "been", "befor", "day", "days", "decem", "eveni", "febru", "frida", "from", "have", "janua", "july",
    "june", "last", "monda", "month", "more", "morni", "next", "novem", "octob", "over", "said", "satur",
    "septe", "sunda", "than", "that", "their", "they", "this", "thurs", "today", "tuesd", "wedne", "week",
    "were", "with"};
constexpr auto emptyStems = [] {
    std::array<std::uint64_t, emptyWords.size()> stems{};
    std::transform(emptyWords.begin(), emptyWords.end(), stems.begin(), stemOf);
    return stems;
}();
static_assert(std::is_sorted(emptyStems.begin(), emptyStems.end()));

} // namespace

StoryStems storyStems(std::string_view sentence)
{
    StoryStems stems;
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
        const std::uint64_t stem = stemOf(sentence.substr(begin, i - begin));
        if (!std::binary_search(emptyStems.begin(), emptyStems.end(), stem)) {
            stems.push_back(stem);
        }
    }
    sortUnique(stems);
    stems.shrink_to_fit();
    return stems;
}

void StoryRarity::add(const StoryStems& sentence)
{
    ++m_sentences;
    for (const std::uint64_t stem : sentence) {
        ++m_count[stem];
    }
}

std::int64_t StoryRarity::weightOf(std::uint64_t stem) const
{
    return log16(m_sentences + 1) - log16(m_count.at(stem));
}

std::int64_t StoryRarity::lengthOf(const StoryStems& sentence) const
{
    std::int64_t sum = 0;
    for (const std::uint64_t stem : sentence) {
        sum += weightOf(stem);
    }
    return sum;
}

std::int64_t StoryRarity::likeness(const StoryStems& a, const StoryStems& b) const
{
    StoryStems both;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
    if (both.size() < 2) {
        return 0;
    }
    return lengthOf(both) * 1024 / std::max<std::int64_t>(squareRoot(lengthOf(a) * lengthOf(b)), 1);
}

} // namespace dateline
