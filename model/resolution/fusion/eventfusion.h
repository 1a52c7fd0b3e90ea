// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Tellings of one event become one event: compatible interval, kind, participants and words. Blocked
// by date and participant; no quadratic step. Sets EventTelling::event of every block and returns the
// events in order of first telling; participants, title, date, sources and variants are merged.
// Copies of one text count as one source.

#include "model/base/progress.h"
#include "model/corpus/corpus.h"
#include "model/extraction/analysis.h"
#include "model/resolution/analysedsource.h"
#include "model/resolution/keptresolution.h"

#include <span>
#include <vector>

namespace dateline {

class BlockDraft;
struct Reuse;
struct TellingWords;

struct FusionInput
{
    std::span<BlockDraft> blocks; // by article; copyOf is already set in them
    const ArticlesInWork& articles; // that they are of
    const std::vector<Entity>& entities;
    std::span<const std::vector<std::uint32_t>> stems; // triggerStems() of each block
    // tellingWords() of each block; those left empty are read when they are asked for
    std::span<TellingWords> words;
    const Reuse& reuse;
    const std::vector<bool>& touched; // articles whose block is not what it was before
};

struct FusedEvents
{
    std::vector<Event> events;
    std::vector<ChainedEvent> chained; // for the next resolution
};

/// Events that no touched article has to do with are taken over.
FusedEvents fuseEvents(const FusionInput& input, Progress& progress);

/// Weight that the choices of one date must have together, in 1/65536.
struct DateThresholds
{
    std::uint32_t inSentence = sureInSentence; // a time of the event's own sentence gives it
    std::uint32_t elsewhere = sureElsewhere;
    // or the choices that lie within these days, or these in them: "on Monday", "since Monday"
    std::uint32_t agreeing = 34000;
};

/// Interval, status limits and words for one article's event mentions, given its resolved times and
/// publication date: the tellings of ArticleBlock::events, not yet fused.
std::vector<EventTelling> dateEvents(const AnalysedArticle& article, std::span<const ResolvedTime> times,
    const std::optional<PublicationDate>& published, std::span<const EntityId> entityOf,
    const DateThresholds& thresholds = {});

} // namespace dateline
