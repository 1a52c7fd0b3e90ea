// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/resolution/dating/publicationdating.h"

#include "model/resolution/coreference/localnames.h"
#include "model/resolution/dating/likearticles.h"
#include "model/resolution/dating/storyevidence.h"
#include "model/resolution/dating/textevidence.h"
#include "model/resolution/reuse.h"

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
    const std::string days = candidate.days.isDay()
        ? isoDate(candidate.days.from)
        : isoDate(candidate.days.from) + " to " + isoDate(candidate.days.to);
    return std::string(sourceWords(candidate.source)) + ": " + days
        + (candidate.why.empty() ? "" : ", " + candidate.why);
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

PublicationDating dateByCandidates(const ArticleMetadata& article)
{
    std::vector<const DateCandidate*> order;
    for (const DateCandidate& candidate : article.dateCandidates) {
        order.push_back(&candidate);
    }
    std::stable_sort(order.begin(), order.end(),
        [](const DateCandidate* a, const DateCandidate* b) { return a->source < b->source; });
    PublicationDating dating;
    for (const DateCandidate* candidate : order) {
        dating.reasons.push_back(candidateReason(*candidate));
    }
    if (!order.empty() && order.front()->source != DateSource::Inferred) {
        dating.published = PublicationDate{order.front()->days, order.front()->source, order.front()->why};
    }
    return dating;
}

/// Wider than this an interval helps nobody.
constexpr std::int64_t widestAnswer = 3653;

PublicationDate inferred(DayInterval days, const std::vector<std::string>& reasons)
{
    std::string why;
    for (const std::string& reason : reasons) {
        why += (why.empty() ? "" : "; ") + reason;
    }
    return {days, DateSource::Inferred, why};
}

/// PublicationDating::possible is empty where nothing bounds it or the evidence contradicts itself.
void inferFromText(const AnalysedArticle& article, const OfficeTable& offices, const HolidayTable& holidays,
    PublicationDating& dating)
{
    std::vector<DateConstraint> constraints = textEvidence(article, offices, holidays);
    if (!article.article->dateCandidates.empty()) { // a head that may be read in two ways
        dating.reasons.clear(); // the constraint's own tells it
        constraints.insert(constraints.begin(), eitherDay(article, article.article->dateCandidates.front()));
    }
    CombinedDate combined = combine(constraints);
    if (constraints.empty()) {
        dating.months = std::move(combined.months);
        return;
    }
    if (combined.days) {
        const std::vector<DateConstraint> weekdays = weekdayEvidence(article, *combined.days);
        constraints.insert(constraints.end(), weekdays.begin(), weekdays.end());
        CombinedDate narrowed = combine(constraints);
        if (narrowed.days) {
            combined = std::move(narrowed);
        }
    }
    dating.months = std::move(combined.months);
    if (!combined.contradiction && combined.notBefore > anyDay.from) {
        dating.possible = combined.possible;
    }
    dating.reasons.insert(dating.reasons.end(), combined.reasons.begin(), combined.reasons.end());
    if (combined.days && combined.days->days() <= widestAnswer) {
        dating.published = inferred(*combined.days, combined.reasons);
    }
}

/// What inferFromText() said of it the last time.
PublicationDating inferredBefore(const KeptArticle& kept, const ArticleBlock& block)
{
    PublicationDating dating;
    dating.reasons.assign(
        block.dateReasons.begin() + (kept.byStory || kept.byLikeness ? 1 : 0), block.dateReasons.end());
    dating.possible = kept.possible;
    dating.months = kept.months;
    dating.ownDays = kept.ownDays;
    if (kept.ownDays) {
        dating.published = inferred(*kept.ownDays, dating.reasons);
    }
    return dating;
}

/// What has changed for the stories since the last time.
StoryReuse storyReuse(const Reuse& reuse, std::span<const PublicationDating> datings)
{
    StoryReuse news;
    news.changed.resize(datings.size());
    news.before.resize(datings.size(), nullptr);
    for (std::size_t a = 0; a < datings.size(); ++a) {
        const bool sameDays = reuse.isSame(a) && reuse.kept(a).settled == datings[a].settled
            && (!datings[a].settled || reuse.block(a).published->days == datings[a].published->days);
        news.changed[a] = !sameDays;
        news.before[a] = reuse.articleBefore[a] != noIndex ? &reuse.kept(a).story : nullptr;
    }
    for (std::size_t k = 0; k < reuse.before->articles.size(); ++k) {
        const std::uint32_t now = reuse.articleNow[k];
        if (now != noIndex && !news.changed[now]) {
            continue;
        }
        for (const EntityId entity : reuse.before->articles[k].entityOf) {
            if (const EntityId left = reuse.now(entity)) {
                news.left.push_back(left);
            }
        }
    }
    return news;
}

std::string lentReason(const LentMonths& lent, std::uint32_t article, const ArticlesInWork& articles,
    const LocalNames& names, std::span<const std::vector<EntityId>> entityOf)
{
    std::string why = "names the same as "
        + (lent.lenders > 1 ? std::to_string(lent.lenders) + " articles, most with " : std::string())
        + articles.metadata(lent.nearest).id + ":";
    for (const EntityId entity : lent.names) {
        const std::vector<EntityId>& own = entityOf[article];
        const auto local = static_cast<std::size_t>(std::find(own.begin(), own.end(), entity) - own.begin());
        why += (why.back() == ':' ? " '" : ", '") + names.at(article, local).name + "'";
    }
    return why + " (" + isoDate(lent.days.from) + " to " + isoDate(lent.days.to) + ")";
}

/// What stories have not dated: by articles that speak of the same.
void dateByLikeness(const ArticlesInWork& articles, const LocalNames& names,
    std::span<const std::vector<EntityId>> entityOf, std::vector<PublicationDating>& datings)
{
    std::vector<KnownMonths> known(datings.size());
    for (std::size_t a = 0; a < datings.size(); ++a) {
        const PublicationDating& dating = datings[a];
        if ((dating.settled || dating.byStory) && dating.published) {
            known[a].days = dating.published->days;
        } else if (dating.months) {
            known[a].own = &*dating.months;
        }
    }
    const std::vector<std::optional<LentMonths>> lent = lendMonths(known, entityOf);
    for (std::uint32_t a = 0; a < datings.size(); ++a) {
        // What it says itself is the better reason for the same days.
        if (lent[a] && !(datings[a].published && datings[a].published->days == lent[a]->days)) {
            datings[a].reasons.insert(
                datings[a].reasons.begin(), lentReason(*lent[a], a, articles, names, entityOf));
            datings[a].published = inferred(lent[a]->days, datings[a].reasons);
            datings[a].byLikeness = true;
        }
    }
}

} // namespace

OwnDating::OwnDating(std::span<const Correction> corrections, const OfficeTable& offices,
    const HolidayTable& holidays, const Reuse& reuse)
    : m_byHand(datesSetByHand(corrections))
    , m_offices(offices)
    , m_holidays(holidays)
    , m_reuse(reuse)
{
}

PublicationDating OwnDating::operator()(
    const ArticleMetadata& article, std::size_t at, const std::function<AnalysedArticle()>& read) const
{
    PublicationDating dating = dateByCandidates(article);
    if (const auto set = m_byHand.find(article.hash); set != m_byHand.end()) {
        dating.published = PublicationDate{*set->second.published, DateSource::Analyst, set->second.reason};
        dating.reasons.insert(dating.reasons.begin(), "set by the analyst");
    }
    dating.settled = dating.published.has_value();
    if (dating.settled) {
        return dating;
    }
    if (m_reuse.isUntouched(at) && !m_reuse.kept(at).settled) {
        return inferredBefore(m_reuse.kept(at), m_reuse.block(at));
    }
    inferFromText(read(), m_offices, m_holidays, dating);
    dating.ownDays = dating.published ? std::optional(dating.published->days) : std::nullopt;
    return dating;
}

void dateByOthers(const ArticlesInWork& articles, const LocalNames& names,
    std::span<const std::vector<EntityId>> entityOf, const HolidayTable& holidays, const Reuse& reuse,
    std::vector<PublicationDating>& datings)
{
    if (articles.size() < 2) {
        return;
    }
    std::vector<StoryDate> stories(datings.size());
    for (std::size_t a = 0; a < datings.size(); ++a) {
        stories[a].settled = datings[a].settled;
        stories[a].possible = datings[a].possible;
        stories[a].months = datings[a].months ? &*datings[a].months : nullptr;
        if (datings[a].published) {
            stories[a].days = datings[a].published->days;
        }
    }
    const std::optional<StoryReuse> news
        = reuse.before != nullptr ? std::optional(storyReuse(reuse, datings)) : std::nullopt;
    const std::vector<bool> known
        = dateByStories(articles, names, entityOf, holidays, news ? &*news : nullptr, stories);
    for (std::size_t a = 0; a < datings.size(); ++a) {
        datings[a].story = stories[a].story;
        if (stories[a].whyAsBefore) {
            stories[a].why = reuse.block(a).dateReasons.front();
        }
        if (known[a] && reuse.kept(a).byStory) {
            datings[a].published = reuse.block(a).published;
            datings[a].reasons.insert(datings[a].reasons.begin(), reuse.block(a).dateReasons.front());
            datings[a].byStory = true;
        } else if (!stories[a].settled && !stories[a].why.empty()) {
            datings[a].reasons.insert(datings[a].reasons.begin(), stories[a].why);
            datings[a].published = PublicationDate{*stories[a].days, DateSource::Inferred, stories[a].why};
            datings[a].byStory = true;
        }
    }
    dateByLikeness(articles, names, entityOf, datings);
}

} // namespace dateline
