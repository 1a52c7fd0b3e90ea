// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// First step of stage 2: what corrections say of single articles is done to copies of their analyses:
// mentions added, removed and moved, strings that are or never are an entity, names kept apart, events and
// relations added, rejected, or marked for what comes later. Extraction never sees it. Articles that no rule
// touches are shared. A rule finds its place by the text's hash and range; where a new extraction cut a
// mention or trigger otherwise, by what overlaps it most. Deterministic for any number of threads.

#include "model/base/progress.h"
#include "model/resolution/analysedsource.h"
#include "model/resolution/correction/rulereport.h"

#include <span>
#include <string>
#include <vector>

namespace dateline {

struct EventMark
{
    Review review = Review::None;
    std::vector<std::uint32_t> rules; // EventChange and EventAddition among the corrections, in order
};

struct RelationMark
{
    Review review = Review::None;
    bool swapped = false;
    std::optional<RelationKind> foundKind;
};

/// Beside a corrected analysis; both empty where no rule speaks of the article's events or relations.
struct ArticleMarks
{
    std::vector<EventMark> events; // one for each of Analysis::events
    std::vector<RelationMark> relations;
};

struct CorrectedArticles
{
    std::vector<ArticleMarks> marks; // of each article
    std::vector<bool> ruled; // corrections speak of it, or have changed it
};

/// Puts what is corrected in the place of what was found. `unnamed`: of each article, that the rules on names
/// change nothing in it, as they did not the last time; empty: that is not known of any.
CorrectedArticles correctArticles(ArticlesInWork& articles, std::span<const Correction> corrections,
    const std::vector<bool>& unnamed, RuleReport& report, const Progress& progress, int threads);

/// The rules on names among the corrections, as one text: the same for the same rules.
std::string nameRulesOf(std::span<const Correction> corrections);

} // namespace dateline
