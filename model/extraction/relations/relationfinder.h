// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Relation mentions between entity mentions of one sentence: typed ones from syntax and patterns, and co-occurrence
// (mentioned_with) apart. Precision first. In: as for events, with the events found. Out: in text order.

#include "model/extraction/analysis.h"
#include "model/extraction/language/document.h"

#include <vector>

namespace dateline {

class RelationLexicon;

std::vector<RelationMention> findRelations(const Document& document, const Analysis& found, const RelationLexicon& lexicon);

} // namespace dateline
