// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/resolution/dating/publicationdating.h"

#include "model/resolution/dating/storyevidence.h"
#include "model/resolution/dating/textevidence.h"

#include <algorithm>
#include <map>

namespace dateline {

namespace {

std::string_view sourceWords(DateSource source)
{
    switch (source) {
    case DateSource::Analyst: return "set by the analyst";
    case DateSource::Metadata: return "metadata";
    case DateSource::Header: return "header line";
    case DateSource::Dateline: return "dateline";
    case DateSource::FileName: return "file name";
    case DateSource::Url: return "address";
    case DateSource::Inferred: return "inferred";
    }
    return "inferred";
}

std::string candidateReason(const DateCandidate& candidate)
{
    const std::string days = candidate.days.isDay() ? isoDate(candidate.days.from)
                                                    : isoDate(candidate.days.from) + " to " + isoDate(candidate.days.to);
    return std::string(sourceWords(candidate.source)) + ": " + days + (candidate.why.empty() ? "" : ", " + candidate.why);
}

/// The last word on each article's date, by content.
std::map<ContentHash, ArticleDateCorrection> datesSetByHand(std::span<const Correction> corrections)
{
    std::map<ContentHash, ArticleDateCorrection> dates;
    for (const Correction& correction : corrections) {
        if (const auto* date = std::get_if<ArticleDateCorrection>(&correction)) {
            if (date->published) {
                dates[date->article] = *date;
            } else {
                dates.erase(date->article);
            }
        }
    }
    return dates;
}

PublicationDating dateByCandidates(const Article& article)
{
    std::vector<const DateCandidate*> order;
    for (const DateCandidate& candidate : article.dateCandidates) {
        order.push_back(&candidate);
    }
    std::stable_sort(order.begin(), order.end(), [](const DateCandidate* a, const DateCandidate* b) { return a->source < b->source; });
    PublicationDating dating;
    for (const DateCandidate* candidate : order) {
        dating.reasons.push_back(candidateReason(*candidate));
    }
    if (!order.empty()) {
        dating.published = PublicationDate{order.front()->days, order.front()->source, order.front()->why};
    }
    return dating;
}

/// Wider than this an interval helps nobody.
constexpr std::int64_t widestAnswer = 3653;

/// What the text leaves possible goes to `possible`: empty where nothing bounds it or the evidence contradicts itself.
void inferFromText(const AnalysedArticle& article, const OfficeTable& offices, const HolidayTable& holidays, PublicationDating& dating,
    std::vector<DayInterval>& possible)
{
    std::vector<DateConstraint> constraints = textEvidence(article, offices, holidays);
    if (constraints.empty()) {
        return;
    }
    CombinedDate combined = combine(constraints);
    if (combined.days) {
        const std::vector<DateConstraint> weekdays = weekdayEvidence(article, *combined.days);
        constraints.insert(constraints.end(), weekdays.begin(), weekdays.end());
        CombinedDate narrowed = combine(constraints);
        if (narrowed.days) {
            combined = std::move(narrowed);
        }
    }
    if (!combined.contradiction && combined.notBefore > anyDay.from) {
        possible = combined.possible;
    }
    dating.reasons.insert(dating.reasons.end(), combined.reasons.begin(), combined.reasons.end());
    if (combined.days && combined.days->days() <= widestAnswer) {
        std::string why;
        for (const std::string& reason : combined.reasons) {
            why += (why.empty() ? "" : "; ") + reason;
        }
        dating.published = PublicationDate{*combined.days, DateSource::Inferred, why};
    }
}

} // namespace

std::vector<PublicationDating> datePublications(std::span<const AnalysedArticle> articles,
    std::span<const std::vector<EntityId>> entityOf, std::span<const Correction> corrections,
    const OfficeTable& offices, const HolidayTable& holidays, Progress& progress)
{
    const std::map<ContentHash, ArticleDateCorrection> byHand = datesSetByHand(corrections);
    std::vector<PublicationDating> datings;
    datings.reserve(articles.size());
    std::vector<StoryDate> stories;
    stories.reserve(articles.size());
    for (const AnalysedArticle& article : articles) {
        PublicationDating dating = dateByCandidates(*article.article);
        if (const auto set = byHand.find(article.article->hash); set != byHand.end()) {
            dating.published = PublicationDate{*set->second.published, DateSource::Analyst, set->second.reason};
            dating.reasons.insert(dating.reasons.begin(), "set by the analyst");
        }
        StoryDate story;
        story.settled = dating.published.has_value();
        if (!dating.published) {
            inferFromText(article, offices, holidays, dating, story.possible);
        }
        if (dating.published) {
            story.days = dating.published->days;
        }
        stories.push_back(std::move(story));
        datings.push_back(std::move(dating));
        if (progress.cancelled()) {
            datings.resize(articles.size());
            return datings;
        }
    }
    if (articles.size() > 1) {
        dateByStories(articles, entityOf, holidays, stories);
        for (std::size_t a = 0; a < datings.size(); ++a) {
            if (!stories[a].settled && !stories[a].why.empty()) {
                datings[a].reasons.insert(datings[a].reasons.begin(), stories[a].why);
                datings[a].published = PublicationDate{*stories[a].days, DateSource::Inferred, stories[a].why};
            }
        }
    }
    return datings;
}

} // namespace dateline
