// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// How well the finders do with weights learned from samples: by fifths of the articles, each with weights
// that were learned from the others, and on articles that nothing was learned from. Printed.

#include "model/training/events/samples.h"
#include "model/training/events/trainoptions.h"

namespace dateline {

void measureEvents(const std::vector<AnnotatedArticle>& articles, const std::vector<AnnotatedArticle>& tests,
    const EventLexicon& lexicon, const Learners& learners, const TrainOptions& options);

/// By fifths without the language model's head where it has seen these articles.
void measurePairs(const std::vector<AnnotatedArticle>& articles, const std::vector<AnnotatedArticle>& tests,
    const EventLexicon& events, const RelationLexicon& lexicon, const Learners& learners,
    const TrainOptions& options);

} // namespace dateline
