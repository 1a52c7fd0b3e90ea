// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/resolution/dating/textevidence.h"

#include "model/knowledge/officetable.h"
#include "model/resolution/normalisation/timenormalizer.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace dateline {

namespace {

// News is told within days; a weekday with a date is hardly ever older than that.
constexpr int freshDays = 7;

std::string daysText(DayInterval days)
{
    return isoDate(days.from) + " to " + (days.to >= anyDay.to ? std::string("today") : isoDate(days.to));
}

/// The sentences that speak of the days around publication: a time counted from it, or the lead.
std::vector<bool> currentSentences(const Analysis& analysis)
{
    std::vector<bool> current(analysis.sentences.size(), false);
    for (const TimeMention& time : analysis.times) {
        const TimeInterpretation& meaning = time.interpretation;
        const bool close = meaning.unit == TimeUnit::Day || meaning.unit == TimeUnit::PartOfDay || meaning.unit == TimeUnit::Week;
        if (meaning.anchor == TimeAnchor::Publication && close) {
            current[time.sentence] = true;
        }
    }
    return current;
}

/// Sorted, disjoint days on which the person can have held one of these terms.
std::vector<DayInterval> termDays(const std::vector<const OfficeTermRef*>& terms)
{
    std::vector<DayInterval> days;
    for (const OfficeTermRef* term : terms) {
        days.push_back(term->widest());
    }
    std::sort(days.begin(), days.end());
    std::vector<DayInterval> merged;
    for (const DayInterval interval : days) {
        if (!merged.empty() && interval.from <= merged.back().to + 1) {
            merged.back().to = std::max(merged.back().to, interval.to);
        } else {
            merged.push_back(interval);
        }
    }
    return merged;
}

struct Officeholder
{
    const LocalEntity* entity = nullptr;
    std::uint32_t mentions = 0;
    bool current = false; // mentioned where the text speaks of the days around publication
};

std::vector<Officeholder> officeholders(const Analysis& analysis)
{
    const std::vector<bool> current = currentSentences(analysis);
    std::vector<Officeholder> holders(analysis.entities.size());
    for (const EntityMention& mention : analysis.mentions) {
        if (mention.entity != noIndex) {
            Officeholder& holder = holders[mention.entity];
            ++holder.mentions;
            holder.current = holder.current || current[mention.sentence] || mention.sentence < 3;
        }
    }
    std::vector<Officeholder> titled;
    for (std::size_t e = 0; e < holders.size(); ++e) {
        if (!analysis.entities[e].offices.empty() && !analysis.entities[e].descriptionOnly) {
            holders[e].entity = &analysis.entities[e];
            titled.push_back(holders[e]);
        }
    }
    return titled;
}

void addOfficeConstraints(const Analysis& analysis, const OfficeTable& offices, std::vector<DateConstraint>& constraints)
{
    for (const Officeholder& holder : officeholders(analysis)) {
        for (const OfficeDescription& office : holder.entity->offices) {
            const std::array<std::string_view, 1> wanted{office.office};
            const std::vector<DayInterval> days = termDays(offices.termsOf(holder.entity->name, wanted, office.body));
            if (days.empty()) {
                continue;
            }
            DateConstraint constraint;
            constraint.why = holder.entity->name + (office.former ? " as former " : " as ") + office.office
                + (office.body.empty() ? "" : " of " + office.body) + " (" + daysText({days.front().from, days.back().to}) + ")";
            if (office.former) {
                constraint.possible = {{days.front().to, anyDay.to}};
            } else {
                constraint.possible = days;
                constraint.binding = holder.current ? Binding::UnlessPast : Binding::Begin;
            }
            constraints.push_back(std::move(constraint));
        }
    }
}

/// Day numbers of an interpretation that is complete in itself.
std::optional<DayInterval> explicitDays(const TimeMention& time, const HolidayTable& holidays)
{
    const TimeInterpretation& meaning = time.interpretation;
    if (meaning.anchor != TimeAnchor::None || meaning.year == TimeInterpretation::unset || meaning.type == TimexType::Duration || meaning.type == TimexType::Set) {
        return std::nullopt;
    }
    const NormalisedTime normalised = normalise(meaning, std::nullopt, holidays);
    return normalised.interval ? std::optional(normalised.interval->days) : std::nullopt;
}

void addExplicitDates(const AnalysedArticle& article, const HolidayTable& holidays, std::vector<DateConstraint>& constraints)
{
    const Analysis& analysis = *article.analysis;
    for (const TimeMention& time : analysis.times) {
        const std::optional<DayInterval> days = explicitDays(time, holidays);
        if (!days) {
            continue;
        }
        const std::string words = "'" + std::string(time.span.in(article.article->text)) + "'";
        if (time.governedByFuture && !time.inQuote) {
            constraints.push_back({{{anyDay.from, days->to}}, Binding::Firm, words + " is still to come"});
        } else if (time.governingTense == Tense::Past && !time.governedByFuture && time.qualifier != Qualifier::Before) {
            constraints.push_back({{{days->from, anyDay.to}}, Binding::Begin, words + " is past"});
        }
    }
}

} // namespace

std::vector<DateConstraint> textEvidence(const AnalysedArticle& article, const OfficeTable& offices, const HolidayTable& holidays)
{
    std::vector<DateConstraint> constraints;
    addOfficeConstraints(*article.analysis, offices, constraints);
    addExplicitDates(article, holidays, constraints);
    return constraints;
}

std::vector<DateConstraint> weekdayEvidence(const AnalysedArticle& article, DayInterval days)
{
    std::vector<DateConstraint> constraints;
    for (const TimeMention& time : article.analysis->times) {
        const TimeInterpretation& meaning = time.interpretation;
        const bool complete = meaning.weekday != TimeInterpretation::unset && meaning.day != TimeInterpretation::unset
            && meaning.month != TimeInterpretation::unset && meaning.year == TimeInterpretation::unset;
        if (!complete || time.governingTense != Tense::Past || time.governedByFuture || time.inQuote) {
            continue;
        }
        std::vector<DayNumber> fitting;
        for (int year = civilDate(days.from).year; year <= civilDate(days.to).year; ++year) {
            if (isValidDate(year, meaning.month, meaning.day)) {
                const DayNumber day = dayNumber(year, meaning.month, meaning.day);
                if (static_cast<int>(weekday(day)) == meaning.weekday && days.contains({day, day})) {
                    fitting.push_back(day);
                }
            }
        }
        if (fitting.size() == 1) {
            constraints.push_back({{{fitting.front(), fitting.front() + freshDays}}, Binding::Firm,
                "'" + std::string(time.span.in(article.article->text)) + "' fits only " + isoDate(fitting.front()).substr(0, 4)});
        }
    }
    return constraints;
}

} // namespace dateline
