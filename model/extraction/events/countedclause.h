// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// "... took the oath on Wednesday, one day after Nursultan Nazarbayev had given up the post": the clause
// behind "after" or "before" tells an event whose day is counted from the date in front of it, or from that
// of the story: "The move came two days after the agency had declared a pandemic". The day itself is worked
// out in resolution/normalisation/eventcounting.

#include "model/extraction/events/eventfeatures.h"

#include <optional>
#include <span>

namespace dateline {

/// "two days", as in "two days after": a length that dates nothing by itself.
bool isCountedLength(const TimeMention& time);

/// The candidate, by its place in `ofSentence`, that tells the clause which that time (an index into
/// Analysis::times, of the same sentence) counts; none where it counts no clause from a date.
std::optional<std::size_t> countedClause(const ArticleWordsRef& words, const EventFeaturesRef& features,
    std::span<const TriggerCandidate> ofSentence, std::uint32_t time);

} // namespace dateline
