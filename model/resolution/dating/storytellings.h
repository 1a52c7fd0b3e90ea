// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What an article tells of the day of its writing: times that are counted from it, with the words of their
// sentences, and its weekday.

#include "model/calendar/dayinterval.h"
#include "model/resolution/analysedarticle.h"
#include "model/resolution/dating/storywords.h"

#include <optional>
#include <string>
#include <vector>

namespace dateline {

class HolidayTable;

/// A time that is counted from the day of writing, with what its sentence tells.
struct StoryTelling
{
    TimeInterpretation meaning;
    int daysAgo = -1; // "Two days after the explosion ..." at the begin of an article
    StoryStems words;
    std::string sentence; // its begin
};

/// In the order of the text; at most a hundred, as each is compared with all of the neighbours'.
std::vector<StoryTelling> storyTellings(const AnalysedArticle& article);

/// The days that it tells of if its article was written then; none: more than a week, or not to be told.
std::optional<DayInterval> daysOf(
    const StoryTelling& telling, DayInterval written, const HolidayTable& holidays);

/// The weekday of publication, if the text tells it: "today, Monday",
/// "yesterday, Thursday", "this Sunday morning".
std::optional<Weekday> weekdayOfWriting(const AnalysedArticle& article);

} // namespace dateline
