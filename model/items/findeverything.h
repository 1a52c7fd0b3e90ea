// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Find: names with their aliases, events, links and articles, all from one field. In: a snapshot and words;
// out: the best of each group and how many there are. All words must occur, whatever the case, accents and
// dots. FindIndex holds the folded names and titles of a corpus (about 100 bytes a thing; 100,000 things take
// 0.1 s), a search scans them. For a worker thread. What stands in the texts is found by jobs/searchjob;
// textPlace() makes it a thing among the others.

#include "model/items/snapshot.h"

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

enum class FoundKind : std::uint8_t { Entity, Event, Link, Article, Text };
inline constexpr int foundKindCount = 5;

struct FoundThing
{
    FoundKind kind = FoundKind::Entity;
    std::uint32_t id = 0; // of that kind; Text: the article
    std::uint32_t sentence = noIndex; // Text: the first that holds the words
    TextSpan span; // Text: the words
    std::uint32_t count = 0; // Text: how often

    friend bool operator==(const FoundThing&, const FoundThing&) = default;
};

struct FoundGroup
{
    std::vector<FoundThing> things; // best first
    std::uint32_t total = 0;
};

struct Found
{
    std::array<FoundGroup, foundKindCount> groups;

    const FoundGroup& of(FoundKind kind) const { return groups.at(static_cast<std::size_t>(kind)); }
};

struct FindIndex
{
    Snapshot corpus;
    std::vector<std::string> entities; // folded names, each behind a line break
    std::vector<std::string> events;
    std::vector<std::string> articles;
};

FindIndex makeFindIndex(const Snapshot& corpus);

/// `places`: where the words stand in the text, in order; not empty.
FoundThing textPlace(const Corpus& corpus, ArticleId article, std::span<const TextSpan> places);

/// At most `most` of each group. Returns early, with what there is, once `cancelled`.
Found findEverything(const FindIndex& index, std::string_view words, std::size_t most,
    const std::function<bool()>& cancelled = {});

} // namespace dateline
