// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Event mentions: triggers with kind, arguments, status, the time expression that dates them, and a title.
// In: the tagged and parsed document, its times and mentions (with entities). Out: in text order.

#include "model/base/progress.h"
#include "model/extraction/analysis.h"
#include "model/extraction/events/eventfeatures.h"
#include "model/extraction/events/eventhead.h"
#include "model/extraction/language/document.h"

#include <vector>

namespace dateline {

class EventLexicon;

/// From how sure on an event is dated, kept undated, or left out; in 1/65536. Chosen by cross-validation on
/// the training articles (README.md).
struct EventThresholds
{
    // sum of the shares of all triggers of a sentence for one date that a time of it gives
    std::uint32_t dated = sureInSentence;
    std::uint32_t ofEntry = 4000; // the same where the time opens an entry of a chronology
    std::uint32_t elsewhere = sureElsewhere; // the same for a date from outside the sentence
    std::uint32_t another = 80000; // taken off the sum for each event of that date
    std::int32_t headWeight = 40; // of the trigger head's margin, in 1/256
    std::int32_t headLimit = 1500; // the margin counts up to that, either way, in 1/256 nat
    std::uint32_t own = 4000; // the trigger's own share
    std::uint32_t again = 6000; // own share of a noun for a second date of its sentence
    std::uint32_t undated = 25000; // the event as such, where no time is sure enough
    std::int32_t taking = 0; // score of a participant, 1/256 nat
    std::int32_t saidBonus = 1000; // for a name in the clause that a verb of saying reports
    std::int32_t takingWeight = 0; // of the participant head's margin
    std::int32_t takingLimit = 1500; // the margin counts up to that
};

/// Where `progress` is cancelled it stops after a sentence, with the events up to there.
std::vector<EventMention> findEvents(const Document& document, const Analysis& found,
    const EventLexicon& lexicon, const EventOptions& options = {}, const EventThresholds& thresholds = {},
    const TakingHead& head = {}, const Progress& progress = Progress());

} // namespace dateline
