// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// When was each article published: trusted candidates first (metadata, header, dateline, file name, URL),
// else an interval inferred from the text (dates with their tense, weekdays, office holders) and from the
// other articles of the folder, propagated to a fixed point. Wrong is worse than open: contradictions are
// reported, never averaged.

#include "model/corpus/corpus.h"
#include "model/corrections/correction.h"
#include "model/resolution/analysedsource.h"
#include "model/resolution/dating/monthlikelihood.h"
#include "model/resolution/dating/storysteps.h"

#include <functional>
#include <map>
#include <span>

namespace dateline {

class HolidayTable;
class LocalNames;
class OfficeTable;
struct Reuse;

struct PublicationDating
{
    std::optional<PublicationDate> published;
    std::vector<std::string> reasons; // candidates and constraints in falling trust; the chosen one first
    bool settled = false; // by hand or by a candidate
    bool byStory = false; // by other articles of its story; the first reason says how
    bool byLikeness = false; // by articles that name the same; the first reason says which
    std::optional<DayInterval> ownDays; // where it is not settled: what its own words say
    std::vector<DayInterval> possible; // and what they leave open (StoryDate)
    std::optional<OwnMonths> months; // and how likely each month is; none: they contradict each other
    StorySteps story;
};

/// Each article by what it says itself, or by hand; what its words said before is taken over from `reuse`.
class OwnDating
{
public:
    OwnDating(std::span<const Correction> corrections, const OfficeTable& offices,
        const HolidayTable& holidays, const Reuse& reuse);

    /// `read`: gives the article; asked only where the words are needed. From any thread.
    PublicationDating operator()(
        const ArticleMetadata& article, std::size_t at, const std::function<AnalysedArticle()>& read) const;

private:
    std::map<ContentHash, ArticleDateCorrection> m_byHand; // the last word on each text
    const OfficeTable& m_offices;
    const HolidayTable& m_holidays;
    const Reuse& m_reuse;
};

/// What articles say of each other is put into `datings`: OwnDating of each, in order.
/// `entityOf[a][l]` is the corpus entity of article a's local entity l. Stories in which nothing has
/// changed are taken over from `reuse`.
void dateByOthers(const ArticlesInWork& articles, const LocalNames& names,
    std::span<const std::vector<EntityId>> entityOf, const HolidayTable& holidays, const Reuse& reuse,
    std::vector<PublicationDating>& datings);

} // namespace dateline
