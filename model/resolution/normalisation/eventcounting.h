// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// "Two days after the attack": counted from the day of the event that the words name again. "On Wednesday,
// two days after rebels seized the palace": that clause is two days before the date told in front of it, and
// where the sentence has none, before the day of the story.

#include "model/resolution/analysedarticle.h"
#include "model/resolution/normalisation/narrative.h"

namespace dateline {

/// If a sentence before tells an attack of one day: that day and two; else from the expression just before it
/// in its sentence, or from the story's day, back. `before` are the results of the expressions so far. The
/// TIMEX3 value stays the length (P2D), as the corpora annotate it; interval and reason of the result tell
/// the day. The narrative knows the days resolved so far.
void countFromEvent(const AnalysedArticle& article, const Narrative& narrative,
    std::span<const ResolvedTime> before, const TimeMention& mention,
    const std::optional<PublicationDate>& published, ResolvedTime& result);

/// Whether a counted length dates the clause behind it, not what it stands behind.
bool isCountedBack(std::string_view text, const ResolvedTime& time);

} // namespace dateline
