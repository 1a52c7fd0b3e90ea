// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// KeptResolution: what a resolution leaves for the next one, so that only what is touched is done again: the
// corpus, and what of each article does not stand in it. About 400 bytes an article beside the corpus. It is
// only of use to the engine that made it, as an analysis is taken for the same where its article is.

#include "model/corpus/corpus.h"
#include "model/resolution/coreference/localnames.h"
#include "model/resolution/coreference/nearduplicates.h"
#include "model/resolution/dating/monthlikelihood.h"
#include "model/resolution/dating/storysteps.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace dateline {

struct KeptArticle
{
    std::vector<EntityId> entityOf; // of each local entity; invalid: none
    std::vector<std::uint32_t> stems; // of each telling: that of its trigger, as a hash
    std::vector<DayInterval> possible; // that its own words leave open; see StoryDate
    std::optional<DayInterval> ownDays; // what its own words say, where nothing better dates it
    // how likely its own words make each month, where they do not contradict each other
    std::optional<OwnMonths> months;
    StorySteps story; // how it was dated by the others of its story
    CopySignature signature;
    bool settled = false; // dated without looking at other articles' stories
    bool byStory = false; // dated by them; its first reason says so
    bool byLikeness = false; // dated by articles that name the same; so does its first reason
    bool ruled = false; // corrections spoke of it
};

/// An event whose tellings hang together by pairs with those of an earlier one.
struct ChainedEvent
{
    EventId event;
    EventId first; // of the chain; not chained itself

    friend bool operator==(const ChainedEvent&, const ChainedEvent&) = default;
};

struct KeptResolution
{
    std::shared_ptr<const Corpus> corpus;
    std::vector<KeptArticle> articles; // in the order of the corpus
    std::vector<ChainedEvent> chained; // by event
    // of them, corrected; null: where reading an article costs nothing
    std::shared_ptr<const LocalNames> names;
    std::string nameRules; // nameRulesOf() the corrections
};

} // namespace dateline
