// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/resolution/dating/textevidence.h"

#include "model/knowledge/officetable.h"
#include "model/resolution/dating/officeevidence.h"
#include "model/resolution/normalisation/expressionforms.h"
#include "model/resolution/normalisation/timenormalizer.h"

#include <algorithm>
#include <string_view>

namespace dateline {

namespace {

// News is told within days; a weekday with a date is hardly ever older than that.
constexpr int freshDays = 7;
constexpr int freshPicture = 4;
constexpr DayNumber oldestPicture = 7305; // 1990-01-01: below it a day told of a picture is one of history
constexpr std::size_t leadSentences = 3;
constexpr DayNumber longestEvent = 900; // what is spoken of for longer is no event of a day
constexpr std::uint32_t topSentences = 5; // further down pictures are from the archive
/// Day numbers of an interpretation that is complete in itself.
std::optional<DayInterval> explicitDays(const TimeMention& time, const HolidayTable& holidays)
{
    const TimeInterpretation& meaning = time.interpretation;
    if (meaning.anchor != TimeAnchor::None || meaning.year == TimeInterpretation::unset
        || meaning.type == TimexType::Duration || meaning.type == TimexType::Set) {
        return std::nullopt;
    }
    const NormalisedTime normalised = normalise(meaning, std::nullopt, holidays);
    return normalised.interval ? std::optional(normalised.interval->days) : std::nullopt;
}

/// The last word before the span, in the same sentence.
std::string_view wordBefore(std::string_view text, std::size_t begin, std::size_t sentenceBegin)
{
    std::size_t end = begin;
    while (end > sentenceBegin && text[end - 1] == ' ') {
        --end;
    }
    std::size_t first = end;
    while (first > sentenceBegin && text[first - 1] != ' ' && text[first - 1] != '\n') {
        --first;
    }
    return text.substr(first, end - first);
}

/// A year alone is a time only after one of these; "the 2020 census" may be long before or long after.
bool isTimePreposition(std::string_view word)
{
    return word == "in" || word == "In" || word == "since" || word == "Since" || word == "during"
        || word == "During";
}

bool isFinerThanYear(const TimeInterpretation& meaning)
{
    return meaning.month != TimeInterpretation::unset;
}

/// "will" or "scheduled" before the time, in the same sentence: "would" and infinitives tell of a future of
/// then.
bool saysWill(std::string_view sentenceBefore)
{
    const std::size_t would = sentenceBefore.rfind(" would ");
    const std::size_t will = std::min(sentenceBefore.rfind(" will "), sentenceBefore.rfind(" scheduled "));
    const std::size_t found = sentenceBefore.rfind(" will ") == std::string_view::npos
        ? sentenceBefore.rfind(" scheduled ")
        : will;
    return found != std::string_view::npos && (would == std::string_view::npos || would < found);
}

/// The head's "04/11/2020", whichever of its readings the tagger takes: eitherDay() weighs both.
bool isOwnDate(const ArticleMetadata& article, TextSpan span)
{
    return std::ranges::any_of(article.dateCandidates,
        [span](const DateCandidate& candidate) { return candidate.span.contains(span); });
}

void addExplicitDates(
    const AnalysedArticle& article, const HolidayTable& holidays, std::vector<DateConstraint>& constraints)
{
    const Analysis& analysis = *article.analysis;
    const std::string_view text = article.article->text;
    std::int16_t newest = TimeInterpretation::unset;
    DayInterval newestDays;
    for (const TimeMention& time : analysis.times) {
        const std::optional<DayInterval> days = explicitDays(time, holidays);
        if (!days || isOwnDate(*article.article, time.span)) {
            continue;
        }
        const TimeInterpretation& meaning = time.interpretation;
        const std::string words = "'" + std::string(time.span.in(text)) + "'";
        const std::uint32_t sentenceBegin = analysis.sentences[time.sentence].span.begin;
        const bool isTime
            = isFinerThanYear(meaning) || isTimePreposition(wordBefore(text, time.span.begin, sentenceBegin));
        if (time.governedByFuture) {
            if (!time.inQuote && isTime
                && saysWill(text.substr(sentenceBegin, time.span.begin - sentenceBegin))) {
                constraints.push_back({{{anyDay.from, days->to}}, Binding::Firm, words + " is still to come",
                    Evidence::FutureDate});
            }
        } else if (days->isDay() && days->from >= oldestPicture && time.governingTense != Tense::Past
            && !time.inQuote && time.sentence < topSentences
            && analysis.sentences[time.sentence].block == BlockKind::Caption) {
            // Captions tell in the present, or without a verb, what the picture shows; news pictures are of
            // these days.
            constraints.push_back({{{days->from, days->from + freshPicture}}, Binding::UnlessPast,
                "picture of " + words, Evidence::PastDate});
        } else if (time.governingTense == Tense::Past && time.qualifier != Qualifier::Before && isTime) {
            // a year alone may be told in the past and mean the future: it only weighs
            if (isFinerThanYear(meaning)) {
                constraints.push_back(
                    {{{days->from, anyDay.to}}, Binding::Begin, words + " is past", Evidence::PastDate});
            }
            const DayInterval month = isFinerThanYear(meaning)
                ? DayInterval{days->from, std::min(days->to, days->from + 30)}
                : *days;
            if (meaning.year > newest
                || (meaning.year == newest && (newestDays.days() > 31 || month.from > newestDays.from)
                    && month.days() <= 31)) {
                newest = meaning.year;
                newestDays = month;
            }
        }
    }
    if (newest != TimeInterpretation::unset) {
        DateConstraint constraint;
        constraint.possible = {newestDays};
        constraint.binding = Binding::Typical;
        constraint.evidence = Evidence::NewestYear;
        constraint.why
            = (newestDays.days() > 31 ? std::to_string(newest) : isoDate(newestDays.from).substr(0, 7))
            + " as the newest date told";
        constraints.push_back(std::move(constraint));
    }
}

/// Names that arose on a known day, and what was in the news when.
void addPeriods(
    const AnalysedArticle& article, const NewsPeriods& periods, std::vector<DateConstraint>& constraints)
{
    const std::vector<SentenceSpan>& sentences = article.analysis->sentences;
    const std::size_t leadEnd = sentences.empty()
        ? 0
        : sentences[std::min<std::size_t>(sentences.size(), leadSentences) - 1].span.end();
    const std::vector<NewsPeriodUse> uses = periods.find(article.article->text);
    const NewsPeriodRef* latest = nullptr;
    // the last thing that happened on a known day; of several names the first in the text
    const NewsPeriodUse* event = nullptr;
    for (const NewsPeriodUse& use : uses) {
        const NewsPeriodRef& row = *use.row;
        if (row.since && (latest == nullptr || *row.since > *latest->since)) {
            latest = &row;
        }
        const bool isEvent = row.sinceDay && row.periods.size() == 1 && row.periods.front().from == *row.since
            && row.periods.front().days() <= longestEvent;
        if (isEvent && (event == nullptr || *row.since > *event->row->since)) {
            event = &use;
        }
    }
    for (const NewsPeriodUse& use : uses) {
        const std::string words = "'" + std::string(use.row->phrase) + "'";
        std::erase_if(constraints, [&](const DateConstraint& other) {
            return other.evidence == Evidence::Person && other.why == words;
        });
        const Evidence kind = &use != event ? Evidence::Period
            : use.begin < leadEnd           ? Evidence::Event
                                            : Evidence::EventTold;
        constraints.push_back({use.row->periods, Binding::Typical, words, kind, use.row->peaks});
    }
    if (latest != nullptr) {
        constraints.push_back({{{*latest->since, anyDay.to}}, Binding::Begin,
            "'" + std::string(latest->phrase) + "', a name since " + isoDate(*latest->since),
            Evidence::Period});
    }
}

} // namespace

std::vector<DateConstraint> textEvidence(
    const AnalysedArticle& article, const OfficeTable& offices, const HolidayTable& holidays)
{
    std::vector<DateConstraint> constraints = officeEvidence(article, offices);
    addExplicitDates(article, holidays, constraints);
    addPeriods(article, offices.newsPeriods(), constraints);
    return constraints;
}

DateConstraint eitherDay(const AnalysedArticle& article, const DateCandidate& candidate)
{
    const auto nearest = [](const TimeInterpretation& meaning, DayNumber day) {
        for (DayNumber near = day + freshDays; near > day - freshDays; --near) {
            if (fits(meaning, near)) {
                return true;
            }
        }
        return false;
    };
    std::string_view first; // the words that tell it
    std::string_view last;
    for (const TimeMention& time : article.analysis->times) {
        const TimeInterpretation& meaning = time.interpretation;
        const bool inHead = candidate.span.contains(time.span);
        if (inHead || meaning.month == TimeInterpretation::unset
            || meaning.day == TimeInterpretation::unset) {
            continue;
        }
        const std::string_view words = time.span.in(article.article->text);
        first = first.empty() && nearest(meaning, candidate.days.from) ? words : first;
        last = last.empty() && nearest(meaning, candidate.days.to) ? words : last;
    }
    const DayInterval from{candidate.days.from, candidate.days.from};
    const DayInterval to{candidate.days.to, candidate.days.to};
    if (first.empty() == last.empty()) {
        return {{from, to}, Binding::Firm, candidate.why};
    }
    const std::string_view words = first.empty() ? last : first;
    return {{first.empty() ? to : from}, Binding::Firm,
        candidate.why + ", as '" + std::string(words) + "' is told"};
}

std::vector<DateConstraint> weekdayEvidence(const AnalysedArticle& article, DayInterval days)
{
    std::vector<DateConstraint> constraints;
    for (const TimeMention& time : article.analysis->times) {
        const TimeInterpretation& meaning = time.interpretation;
        const bool complete = meaning.weekday != TimeInterpretation::unset
            && meaning.day != TimeInterpretation::unset && meaning.month != TimeInterpretation::unset
            && meaning.year == TimeInterpretation::unset;
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
                "'" + std::string(time.span.in(article.article->text)) + "' fits only "
                    + isoDate(fitting.front()).substr(0, 4),
                Evidence::Weekday});
        }
    }
    return constraints;
}

} // namespace dateline
