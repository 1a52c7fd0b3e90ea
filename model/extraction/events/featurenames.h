// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// The names that stand in features of events: of forms, cues, ways to date and units; buckets
// of distances, counts and places; and the small word classes that several features ask for.
// The weights depend on every letter.

#include "model/extraction/events/eventfeatures.h"

#include <array>
#include <cassert>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace dateline {

inline constexpr std::array<std::string_view, 7> formNames{
    "base", "third", "past", "part", "pastpart", "ger", "plural"};
inline constexpr std::array<std::string_view, 9> cueNames{
    "none", "future", "plan", "allege", "deny", "negation", "ongoing", "report", "hypothetical"};
inline constexpr std::array<std::string_view, dateSourceKindCount> sourceNames{"same", "sameuntil",
    "samerange", "prev", "prevuntil", "lead", "leaduntil", "pub", "eve", "earlier", "earlieruntil", "next",
    "nextuntil"};
/// By TimeDirection. The names are old and fit the order of the enumeration no longer; the weights know them
/// so. The nearest one counts as none, which is how the weights were learned.
inline constexpr std::array<std::string_view, 8> directionNames{
    "none", "past", "future", "near", "pastpres", "same", "none", "none"};
inline constexpr std::array<std::string_view, 5> qualifierNames{
    "exact", "about", "before", "after", "within"};

template <typename Enum, std::size_t N>
std::string_view nameOf(const std::array<std::string_view, N>& names, Enum value)
{
    assert(static_cast<std::size_t>(value) < N);
    return names[static_cast<std::size_t>(value)];
}

/// Place of a sentence in the text: "title", "0" to "4", "5-9", "10+".
std::string_view positionBucket(std::int64_t sentence);
/// "0" to "3", "4-6", "7+".
std::string_view countBucket(std::size_t count);
bool isClauseBreak(std::string_view lower); // comma, dash, bracket, or a word that opens a clause
bool isBe(std::string_view lower);
bool isBorn(std::string_view word);

/// The words between a trigger and a time or name, which covers the tokens `first` to `last`.
struct Stretch
{
    std::int64_t begin = 0;
    std::int64_t end = 0; // behind the last; before `begin` where one lies in the other
    bool after = false; // the trigger comes first
    std::size_t breaks = 0; // words that break clauses
    std::size_t verbs = 0; // that may tell events

    std::int64_t length() const { return end - begin; }
};

Stretch stretchBetween(
    const ArticleWordsRef& words, std::uint32_t trigger, std::uint32_t first, std::uint32_t last);

} // namespace dateline
