// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What each rule has part in: how often patterns fire, and which rules made the right and the wrong results;
// and the finders with rules alone, with learned models alone and with both, side by side. Printed.

#include "model/training/events/figures.h"

namespace dateline {

/// How often each pattern of relations fires, and how often pair and kind are right.
void printPatterns(const std::vector<AnnotatedArticle>& articles, const EventLexicon& events,
    const RelationLexicon& lexicon, const FinderOptions& options);

/// Events and relations found, by the rule that made them and its confidence.
void printShares(const std::vector<AnnotatedArticle>& articles, const EventLexicon& events,
    const RelationLexicon& lexicon, const FinderOptions& options);

void printVariants(const std::vector<AnnotatedArticle>& articles, const EventLexicon& events,
    const RelationLexicon& lexicon, const FinderOptions& options);

} // namespace dateline
