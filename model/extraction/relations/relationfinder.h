// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Relation mentions between entity mentions of one sentence: typed ones from syntax and patterns, and co-occurrence
// (mentioned_with) apart. Precision first. In: as for events, with the events found. Out: in text order.

#include "model/extraction/analysis.h"
#include "model/extraction/language/document.h"
#include "model/extraction/relations/relationfeatures.h"

#include <vector>

namespace dateline {

class EventLexicon;
class RelationLexicon;

/// From how sure on a relation is stated; in 1/65536. Chosen by cross-validation on the training articles.
struct RelationThresholds
{
    std::uint32_t stated = 18000;
};

std::vector<RelationMention> findRelations(const Document& document, const Analysis& found, const RelationLexicon& lexicon,
    const EventLexicon& events, const RelationOptions& options = {}, const RelationThresholds& thresholds = {});

} // namespace dateline
