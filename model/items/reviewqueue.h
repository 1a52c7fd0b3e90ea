// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What most needs a human eye, first: suggested merges, events and stated relations that nobody has looked
// at, by impact (what hangs on it) times doubt. What is sure is not asked. Linear but for sorting; the
// suggestions take most of it, 0.1 to 0.2 ms an article.

#include "model/corpus/corpus.h"
#include "model/resolution/coreference/mergesuggestions.h"

#include <span>
#include <string>
#include <vector>

namespace dateline {

struct ReviewItem
{
    enum class Kind : std::uint8_t { Merge, Event, Relation };

    Kind kind = Kind::Event;
    std::uint32_t suggestion = 0; // Merge: index into ReviewQueue::suggestions
    EventId event;
    LinkId link; // Relation: the link that `relation` is evidence of
    MentionRef relation;
    std::uint32_t weight = 0;
    std::string key; // by content: the same in a later corpus
};

struct ReviewQueue
{
    std::vector<ReviewItem> items; // heaviest first
    std::vector<MergeSuggestion> suggestions;
    std::uint32_t reviewed = 0; // events and relations that somebody has looked at
};

/// `corrections`: names that they hold apart are not suggested.
ReviewQueue reviewQueue(const Corpus& corpus, std::span<const Correction> corrections);

} // namespace dateline
