// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Event mentions: triggers with kind, arguments, status, the time expression that dates them, and a title.
// In: the tagged and parsed document, its times and mentions (with entities). Out: in text order.

#include "model/extraction/analysis.h"
#include "model/extraction/events/eventfeatures.h"
#include "model/extraction/language/document.h"

#include <vector>

namespace dateline {

class EventLexicon;

/// From how sure on an event is dated, kept undated, or left out; in 1/65536. Chosen by cross-validation on the
/// training articles (README.md).
struct EventThresholds
{
    std::uint32_t dated = 8000; // the first of its sentence and time
    std::uint32_t another = 44000; // a further one of the same sentence and time
    std::uint32_t undated = 30000; // the event as such, where no time is sure enough
    std::int32_t taking = 0; // score of a participant, 1/256 nat
};

std::vector<EventMention> findEvents(const Document& document, const Analysis& found, const EventLexicon& lexicon,
    const EventOptions& options = {}, const EventThresholds& thresholds = {});

} // namespace dateline
