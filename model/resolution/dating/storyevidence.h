// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Articles of one story lend each other days. Two articles are of one story if they share rare names; then a
// sentence of the undated one that tells what a dated sentence of the other tells ("Thousands came to the
// church yesterday" - "On Saturday thousands came to the church") says on which days it can have been
// written. An article dated so dates others in the next round. Neighbours are found through the articles of
// each rare name, so no step is quadratic.

#include "model/base/id.h"
#include "model/resolution/analysedsource.h"
#include "model/resolution/dating/dateconstraint.h"
#include "model/resolution/dating/monthlikelihood.h"
#include "model/resolution/dating/storysteps.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace dateline {

class HolidayTable;
class LocalNames;

/// What is known of one article's day before and after.
struct StoryDate
{
    std::optional<DayInterval> days; // known or inferred
    std::vector<DayInterval> possible; // for those that are open or wide; empty: any day
    const OwnMonths* months = nullptr; // how likely its own words make each month; null: they do not say
    bool settled = false; // dated by its own words; not touched
    std::string why; // of what the story gave
    // it gave what it gave the last time, for the same reason, which `why` does not say
    bool whyAsBefore = false;
    StorySteps story;
};

/// What is not as it was the last time.
struct StoryReuse
{
    std::vector<bool> changed; // of each article: it is new, or its words, names or days are others
    std::vector<EntityId> left; // names of articles that are gone or have changed
    std::vector<const StorySteps*> before; // of each article; null where it is new
};

/// Narrows what is not settled; gives at most a week, for good reasons only. Stories that nothing of `news`
/// touches are passed over: true for the articles whose date stays what it was. In the others only those
/// articles are looked at that something new reaches in a round. Null: all are worked out.
std::vector<bool> dateByStories(const ArticlesInWork& articles, const LocalNames& names,
    std::span<const std::vector<EntityId>> entityOf, const HolidayTable& holidays, const StoryReuse* news,
    std::vector<StoryDate>& dates);

} // namespace dateline
