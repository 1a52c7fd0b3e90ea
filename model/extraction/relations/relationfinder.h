// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Relation mentions between entity mentions of one sentence: typed ones from syntax and
// patterns, and co-occurrence (mentioned_with) apart. Precision first. In: as for events, with
// the events found. Out: in text order.

#include "model/base/progress.h"
#include "model/extraction/analysis.h"
#include "model/extraction/language/document.h"
#include "model/extraction/relations/relationfeatures.h"

#include <functional>
#include <vector>

namespace dateline {

class EventLexicon;
class RelationLexicon;

/// From how sure on a relation is stated; in 1/65536. Chosen by cross-validation on the training articles.
struct RelationThresholds
{
    std::uint32_t stated = 7500;
    std::uint32_t kindShare = 130; // part of that which the best kind must have, in 1/256
    std::int32_t headFor = 256; // weight of the head's margin for its kind, in 1/256
    std::int32_t headAgainst = 250; // weight of its margin for none
    std::int32_t headLimit = 3000; // a margin counts up to that
};

/// Asked for each pair where it is given: the language model's head (analyzer.cpp)
/// or what it said before (training).
using RelationHead = std::function<HeadVerdict(const MentionPair&)>;

/// Where `progress` is cancelled it stops after a sentence, with the relations up to there.
std::vector<RelationMention> findRelations(const Document& document, const Analysis& found,
    const RelationLexicon& lexicon, const EventLexicon& events, const RelationOptions& options = {},
    const RelationThresholds& thresholds = {}, const RelationHead& head = {},
    const Progress& progress = Progress());

} // namespace dateline
