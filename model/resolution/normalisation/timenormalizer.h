// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Interpretation + anchor -> TIMEX3 value and interval of days. Pure: the run date, the clock and the time
// zone never enter. normaliseTimes takes the anchor of each expression of one article (publication date, or a
// date told beside or before it) and calls normalise for each.

#include "model/corpus/corpus.h"
#include "model/resolution/analysedarticle.h"

#include <optional>
#include <vector>

namespace dateline {

class HolidayTable;

struct NormalisedTime
{
    std::string value; // TIMEX3
    std::optional<DatedInterval> interval;

    friend bool operator==(const NormalisedTime&, const NormalisedTime&) = default;
};

/// `anchor`: the interval of days that the expression counts from; none where it has none.
NormalisedTime normalise(const TimeInterpretation& interpretation, std::optional<DayInterval> anchor,
    const HolidayTable& holidays);

/// One result for each of analysis.times, in the same order. `published`: none = open; wide = inferred.
std::vector<ResolvedTime> normaliseTimes(const AnalysedArticle& article,
    const std::optional<PublicationDate>& published, const HolidayTable& holidays);

} // namespace dateline
