// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Articles of one story lend each other days. Two articles are of one story if they share rare names; then a sentence
// of the undated one that tells what a dated sentence of the other tells ("Thousands came to the church yesterday" -
// "On Saturday thousands came to the church") says on which days it can have been written. An article dated so dates
// others in the next round. Neighbours are found through the articles of each rare name, so no step is quadratic.

#include "model/base/id.h"
#include "model/resolution/analysedarticle.h"
#include "model/resolution/dating/dateconstraint.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace dateline {

class HolidayTable;

/// What is known of one article's day before and after.
struct StoryDate
{
    std::optional<DayInterval> days; // known or inferred
    std::vector<DayInterval> possible; // for those that are open or wide; empty: any day
    bool settled = false; // dated by its own words; not touched
    std::string why; // of what the story gave
};

/// Narrows what is not settled; gives at most a week, for good reasons only.
void dateByStories(std::span<const AnalysedArticle> articles, std::span<const std::vector<EntityId>> entityOf,
    const HolidayTable& holidays, std::vector<StoryDate>& dates);

/// The weekday of publication, if the text tells it: "today, Monday", "yesterday, Thursday", "this Sunday morning".
std::optional<Weekday> weekdayOfWriting(const AnalysedArticle& article);

} // namespace dateline
