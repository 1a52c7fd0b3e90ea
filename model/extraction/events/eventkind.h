// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// The kind of event that a trigger names where it stands: "protests began" is a protest, "won the election"
// an election, "won the match" neither; by resources/lexicon/events/senses.tsv. Linear in the sentence.

#include "model/extraction/events/eventfeatures.h"

namespace dateline {

EventKind kindInContext(
    const ArticleWordsRef& words, const TriggerCandidate& trigger, const EventLexicon& lexicon);

} // namespace dateline
