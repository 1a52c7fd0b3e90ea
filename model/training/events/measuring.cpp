// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/training/events/measuring.h"

#include "model/extraction/events/eventlexicon.h"
#include "model/extraction/relations/relationlexicon.h"

#include <algorithm>

namespace dateline {

namespace {

EventLexicon learned(const EventLexicon& lexicon, const Learners& learners, const LearnerOptions& options,
    std::uint32_t heldOut)
{
    EventLexicon weights = lexicon;
    weights.dating = learners.dating.learn(options, heldOut);
    weights.taking = learners.taking.learn(options, heldOut);
    weights.status = learners.status.learn(options, heldOut);
    return weights;
}

RelationLexicon learned(const RelationLexicon& lexicon, const Learners& learners,
    const LearnerOptions& options, std::uint32_t heldOut)
{
    RelationLexicon weights = lexicon;
    weights.pairs = learners.pairs.learn(options, heldOut);
    return weights;
}

/// Whether the models of the measured articles were trained without them.
bool isUnseen(const TrainOptions& options)
{
    const auto& parts = options.measured.empty() ? options.articles : options.measured;
    return std::any_of(
        parts.begin(), parts.end(), [](const ArticlePart& part) { return !part.model.empty(); });
}

} // namespace

void measureEvents(const std::vector<AnnotatedArticle>& articles, const std::vector<AnnotatedArticle>& tests,
    const EventLexicon& lexicon, const Learners& learners, const TrainOptions& options)
{
    if (!options.quick) {
        EventFigures figures;
        for (std::uint32_t fold = 0; fold < folds; ++fold) {
            const EventLexicon weights = learned(lexicon, learners, options.events, fold);
            for (std::size_t a = fold; a < articles.size(); a += folds) {
                figures.add(articles[a], tellingsOf(articles[a], weights, options.finders));
            }
        }
        figures.print("folds");
    }
    const EventLexicon weights = learned(lexicon, learners, options.events, noFold);
    EventFigures figures;
    for (const AnnotatedArticle& annotated : tests) {
        figures.add(annotated, tellingsOf(annotated, weights, options.finders));
    }
    figures.print("test");
}

void measurePairs(const std::vector<AnnotatedArticle>& articles, const std::vector<AnnotatedArticle>& tests,
    const EventLexicon& events, const RelationLexicon& lexicon, const Learners& learners,
    const TrainOptions& options)
{
    if (!options.quick) {
        FinderOptions finders = options.finders;
        if (!isUnseen(options)) {
            finders.relationThresholds.headLimit = 0;
        }
        PairFigures figures;
        for (std::uint32_t fold = 0; fold < folds; ++fold) {
            const RelationLexicon weights = learned(lexicon, learners, options.pairs, fold);
            for (std::size_t a = fold; a < articles.size(); a += folds) {
                figures.add(articles[a], relationsOf(articles[a], events, weights, finders));
            }
        }
        figures.print("folds");
    }
    const RelationLexicon weights = learned(lexicon, learners, options.pairs, noFold);
    PairFigures figures;
    for (const AnnotatedArticle& annotated : tests) {
        figures.add(annotated, relationsOf(annotated, events, weights, options.finders));
    }
    figures.print("test");
}

} // namespace dateline
