// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// The scorer's measures of events and relations over annotated articles, and the finders run on them.

#include "model/extraction/events/eventfinder.h"
#include "model/extraction/relations/relationfinder.h"
#include "model/resolution/fusion/eventfusion.h"
#include "model/training/events/annotatedarticles.h"

#include <cstddef>

namespace dateline {

struct FinderOptions
{
    EventOptions events;
    EventThresholds eventThresholds;
    RelationOptions relations;
    RelationThresholds relationThresholds;
    // of stage 2: the finder's own
    DateThresholds dating() const { return {eventThresholds.dated, eventThresholds.elsewhere}; }
};

/// Dated as stage 2 would date them.
std::vector<EventTelling> tellingsOf(
    const AnnotatedArticle& annotated, const EventLexicon& lexicon, const FinderOptions& options);

std::vector<RelationMention> relationsOf(const AnnotatedArticle& annotated, const EventLexicon& events,
    const RelationLexicon& lexicon, const FinderOptions& options);

/// The gold name of an entity, or one that no gold entity has.
std::string goldNameOf(const AnnotatedArticle& annotated, std::uint32_t entity);

/// The gold sentence that holds the target of a relation; empty: none.
TextSpan goldSentenceOf(const AnnotatedArticle& annotated, const RelationMention& relation);

struct EventFigures
{
    std::size_t gold = 0, here = 0, exact = 0, exactHere = 0, near = 0, dated = 0, all = 0;
    std::size_t takersRight = 0, takers = 0, takersGold = 0;
    std::size_t statusRight = 0, marked = 0, markedGold = 0, markedRight = 0;

    void add(const AnnotatedArticle& annotated, const std::vector<EventTelling>& tellings);
    void print(const char* name) const;

private:
    void addExact(const AnnotatedArticle& annotated, const GoldEvent& event, const EventTelling& telling);
};

struct PairFigures
{
    std::size_t gold = 0, pairs = 0, pairRight = 0, goldPairs = 0, kinds = 0, kindRight = 0;

    void add(const AnnotatedArticle& annotated, const std::vector<RelationMention>& found);
    void print(const char* name) const;
};

} // namespace dateline
