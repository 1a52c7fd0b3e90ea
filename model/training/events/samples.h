// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What the annotation says, as samples for the learners: a date for each word that may tell an event, who
// takes part in it, its status; a kind for each pair of names. Each sample knows its fold of the
// cross-validation.

#include "model/training/events/figures.h"
#include "model/training/events/linearlearner.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace dateline {

constexpr std::uint32_t folds = 5; // every fifth article is held out in turn
constexpr std::uint32_t noFold = 99; // held out of no sample's learning

struct Learners
{
    LinearLearner dating{{"yes"}};
    LinearLearner taking{{"yes"}};
    LinearLearner status{{"happened", "ongoing", "planned", "alleged", "denied"}};
    LinearLearner pairs;

    explicit Learners(const std::vector<std::string>& pairLabels)
        : pairs(pairLabels)
    {
    }
};

/// Of the articles behind the first `measured` only who takes part is learned, in every fold: those who
/// annotated them date what has no date word of its own in other ways. Prints how many there are.
void addEventSamples(std::span<const AnnotatedArticle> articles, std::size_t measured,
    const EventLexicon& lexicon, const EventOptions& options, Learners& learners);

/// Those behind the first `measured` are learned from in every fold. Prints how many there are.
void addPairSamples(std::span<const AnnotatedArticle> articles, std::size_t measured,
    const EventLexicon& events, const RelationLexicon& lexicon, const RelationOptions& options,
    Learners& learners);

} // namespace dateline
