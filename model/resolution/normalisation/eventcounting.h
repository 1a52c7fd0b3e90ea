// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// "Two days after the attack": counted from the day of the event that the words name again. "On Wednesday,
// two days after rebels seized the palace": that clause is two days before the date told in front of it, and
// where the sentence has none, before the day of the story.

#include "model/resolution/analysedarticle.h"
#include "model/resolution/normalisation/narrative.h"

#include <optional>
#include <span>

namespace dateline {

/// The event of an earlier sentence, dated to a day, that the words behind "after", "before" or "the eve of"
/// name again, or null; nothing if two days are told.
std::optional<const EventMention*> eventToldBefore(
    const AnalysedArticle& article, const Narrative& narrative, const TimeMention& mention);

/// A day and the words that tell it.
struct ToldDay
{
    DayNumber day = 0;
    TextSpan span;
};

/// From the day told `behind` ("two days after the attack of 3 May"), where one is. If a sentence before
/// tells an attack of one day: that day and two; else from the expression just before it in its sentence, or
/// from the story's day, back. `before` are the results of the expressions so far. The TIMEX3 value stays the
/// length (P2D), as the corpora annotate it; interval and reason of the result tell the day. The narrative
/// knows the days resolved so far.
void countFromEvent(const AnalysedArticle& article, const Narrative& narrative,
    std::span<const ResolvedTime> before, const TimeMention& mention,
    const std::optional<PublicationDate>& published, const std::optional<ToldDay>& behind,
    ResolvedTime& result);

/// Whether a counted length dates the clause behind it, not what it stands behind.
bool isCountedBack(std::string_view text, const ResolvedTime& time);

} // namespace dateline
