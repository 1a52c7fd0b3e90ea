// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What the text of one article says of its publication day: explicit dates with their tense, weekday and day
// of a month together, and who held which office. Linear in the mentions.

#include "model/resolution/analysedarticle.h"
#include "model/resolution/dating/dateconstraint.h"

#include <vector>

namespace dateline {

class HolidayTable;
class OfficeTable;

/// Bounds from offices and explicit dates.
std::vector<DateConstraint> textEvidence(
    const AnalysedArticle& article, const OfficeTable& offices, const HolidayTable& holidays);

/// "Published: 04/11/2020" is of 11 April or 4 November: that of the two beside which the text tells a day
/// ("on Tuesday, November 3"), else either.
DateConstraint eitherDay(const AnalysedArticle& article, const DateCandidate& candidate);

/// "on Tuesday, June 5" of a past-tense sentence within `days`: the few days from it on, if only one year of
/// the interval has that weekday there.
std::vector<DateConstraint> weekdayEvidence(const AnalysedArticle& article, DayInterval days);

} // namespace dateline
