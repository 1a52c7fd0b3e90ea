// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/resolution/fusion/eventfusion.h"
#include "model/resolution/normalisation/eventcounting.h"
#include "model/text/asciiclass.h"

#include <algorithm>

namespace dateline {

namespace {

// days; wider ones only from an inferred publication date are a hint
constexpr std::int64_t widestInferred = 31;

// days; that all choices lie within half a year says nothing
constexpr std::int64_t widestAgreeing = 31;

struct Dated
{
    std::optional<DatedInterval> date;
    bool lasting = false;
};

bool isDayOrFiner(Precision precision)
{
    return precision == Precision::Day || precision == Precision::Minute;
}

/// Interval of the time that dates the mention, joined with its partner or the publication day.
Dated intervalOf(const EventMention& mention, std::span<const ResolvedTime> times,
    const std::optional<PublicationDate>& published)
{
    Dated result;
    if (mention.link == TimeLink::Publication) {
        if (published) {
            result.date = DatedInterval{published->days,
                published->days.isDay() ? Precision::Day : Precision::Unknown, Qualifier::Exact,
                published->source == DateSource::Inferred ? DateBasis::Inferred : DateBasis::ArticleDate};
            if (mention.untilPublication) { // the day before or the day itself
                --result.date->days.from;
                result.date->qualifier = Qualifier::Within;
            }
        }
        return result;
    }
    if (mention.time >= times.size() || !times[mention.time].interval) {
        return result;
    }
    result.date = times[mention.time].interval;
    if (mention.link == TimeLink::Context && result.date->basis == DateBasis::Explicit) {
        result.date->basis = DateBasis::OtherEvent;
    }
    if (mention.timeEnd < times.size() && times[mention.timeEnd].interval) {
        const DatedInterval& end = *times[mention.timeEnd].interval;
        if (end.days.to >= result.date->days.from) {
            result.date->days.to = end.days.to;
            result.date->precision = isDayOrFiner(end.precision) ? result.date->precision : end.precision;
            result.date->qualifier = Qualifier::Exact;
            result.lasting = true;
        }
    } else if (mention.untilPublication && published && published->days.to >= result.date->days.from) {
        result.date->days.to = published->days.to;
        result.date->qualifier = Qualifier::Within;
        result.lasting = mention.status == EventStatus::Ongoing;
        result.date->precision = Precision::Day;
        if (published->source == DateSource::Inferred) {
            result.date->basis = DateBasis::Inferred;
        }
    }
    return result;
}

/// Choices that mean the same days.
struct DayChoice
{
    DayInterval days;
    std::uint32_t weight = 0;
    bool inSentence = false; // a time of the sentence gives them
};

/// What speaks for these days or a part of them, or for days that they are a part of.
std::uint32_t weightAgreeing(const std::vector<DayChoice>& choices, const DayChoice& one)
{
    std::uint32_t sum = 0;
    for (const DayChoice& other : choices) {
        sum += one.days.contains(other.days) || other.days.contains(one.days) ? other.weight : 0;
    }
    return sum;
}

/// The choice whose days have most weight together; the heaviest of those. Mentions without choices keep
/// theirs.
EventMention chosen(const EventMention& mention, std::span<const ResolvedTime> times,
    const std::optional<PublicationDate>& published, const DateThresholds& thresholds)
{
    EventMention result = mention;
    result.choices.clear();
    std::vector<DayChoice> groups;
    std::vector<std::optional<DayInterval>> days;
    for (const DateChoice& choice : mention.choices) {
        EventMention one;
        one.time = choice.time;
        one.timeEnd = choice.timeEnd;
        one.untilPublication = choice.untilPublication;
        one.link = choice.link;
        one.status = mention.status;
        auto date = intervalOf(one, times, published).date;
        days.push_back(date ? std::optional(date->days) : std::nullopt);
        if (!date) {
            continue;
        }
        if (published && mention.status != EventStatus::Planned && date->days.from <= published->days.to) {
            days.back()->to = std::min(date->days.to, published->days.to);
        }
        auto same = std::find_if(
            groups.begin(), groups.end(), [&](const DayChoice& group) { return group.days == *days.back(); });
        if (same == groups.end()) {
            same = groups.insert(same, {*days.back(), 0, false});
        }
        same->weight += choice.weight;
        same->inSentence = same->inSentence || choice.link == TimeLink::SameSentence;
    }
    const auto best = std::max_element(groups.begin(), groups.end(),
        [](const DayChoice& a, const DayChoice& b) { return a.weight < b.weight; });
    const bool sure = best != groups.end()
        && (best->weight >= (best->inSentence ? thresholds.inSentence : thresholds.elsewhere)
            || (best->days.days() <= widestAgreeing && weightAgreeing(groups, *best) >= thresholds.agreeing));
    if (!sure) {
        result.time = result.timeEnd = noIndex;
        result.untilPublication = false;
        result.link = TimeLink::None;
        return result;
    }
    for (std::size_t c = 0; c < mention.choices.size(); ++c) {
        if (days[c] == best->days) {
            result.time = mention.choices[c].time;
            result.timeEnd = mention.choices[c].timeEnd;
            result.untilPublication = mention.choices[c].untilPublication;
            result.link = mention.choices[c].link;
            break;
        }
    }
    return result;
}

/// "two days before the vote on 23 June": the length and the day.
bool isCountedFrom(const ResolvedTime& length, const ResolvedTime& day)
{
    return length.type == TimexType::Duration && length.interval
        && (length.reason == TimeReason::AfterEvent || length.reason == TimeReason::BeforeEvent)
        && length.told == day.span && length.span.end() < day.span.begin;
}

/// In front of the length, or behind a comma: "three days after the January 7 quake, ...".
bool isOutsidePhrase(std::string_view text, TextSpan trigger, TextSpan length, TextSpan day)
{
    return trigger.end() <= length.begin
        || (trigger.begin >= day.end()
            && text.substr(day.end(), trigger.begin - day.end()).find(',') != std::string_view::npos);
}

/// "Two days after the attack, he resigned."
bool opensBefore(const AnalysedArticle& article, const ResolvedTime& length, const EventMention& mention)
{
    constexpr std::uint32_t opening = 6; // bytes: "About "
    const TextSpan sentence = article.analysis->sentences[mention.sentence].span;
    if (length.span.begin > sentence.begin + opening || mention.trigger.begin < length.span.end()) {
        return false;
    }
    const TextSpan between = TextSpan::fromBounds(length.span.end(), mention.trigger.begin);
    return between.in(article.article->text).find(',') != std::string_view::npos;
}

/// "resigned two days after the attack": a length that is counted from a dated event dates what its sentence
/// tells with no date of its own. "On Wednesday, one day after he gave up" dates that clause alone, which has
/// it.
void countFromEvent(
    const AnalysedArticle& article, EventMention& mention, std::span<const ResolvedTime> times)
{
    const std::string_view text = article.article->text;
    const bool counted = mention.link == TimeLink::SameSentence && mention.time < times.size()
        && times[mention.time].type == TimexType::Duration
        && times[mention.time].reason >= TimeReason::AfterEvent;
    if (counted && !isCountedBack(text, times[mention.time])) {
        mention.time = noIndex; // a clause that names again what was told before
        mention.link = TimeLink::None;
        return;
    }
    if (mention.link == TimeLink::SameSentence && mention.time > 0 && mention.time < times.size()
        && isCountedFrom(times[mention.time - 1], times[mention.time])
        && isOutsidePhrase(text, mention.trigger, times[mention.time - 1].span, times[mention.time].span)) {
        --mention.time;
        mention.timeEnd = noIndex;
        return;
    }
    if (mention.link != TimeLink::None && mention.link != TimeLink::Context
        && mention.link != TimeLink::Publication) {
        return;
    }
    std::uint32_t found = noIndex;
    for (std::uint32_t t = 0; t < times.size(); ++t) {
        const bool dates = times[t].sentence == mention.sentence && times[t].type == TimexType::Duration
            && times[t].interval;
        if (dates && found != noIndex) {
            return;
        }
        found = dates ? t : found;
    }
    if (found != noIndex && !isCountedBack(text, times[found])
        && (mention.trigger.end() <= times[found].span.begin
            || opensBefore(article, times[found], mention))) {
        mention.time = found;
        mention.timeEnd = noIndex;
        mention.untilPublication = false;
        mention.link = TimeLink::SameSentence;
    }
}

void takeClock(const ResolvedTime& time, SharedText& clock)
{
    const std::string_view value = time.value;
    const std::size_t at = value.find('T');
    if (at == 10 && value.size() >= 16 && isAsciiDigit(value[11])) {
        clock = value.substr(11);
    }
}

void takeParticipants(const EventMention& mention, const Analysis& analysis,
    std::span<const EntityId> entityOf, EventTelling& telling)
{
    for (const Argument& argument : mention.arguments) {
        const std::uint32_t local = analysis.mentions[argument.mention].entity;
        if (local >= entityOf.size() || !entityOf[local].isValid()) {
            continue;
        }
        const auto same = std::find_if(telling.participants.begin(), telling.participants.end(),
            [&](const Participant& other) { return other.entity == entityOf[local]; });
        if (same == telling.participants.end()) {
            telling.participants.push_back({entityOf[local], argument.role});
        } else {
            same->role = std::min(same->role, argument.role); // the more telling role comes first in the list
        }
    }
    std::stable_sort(telling.participants.begin(), telling.participants.end(),
        [](const Participant& a, const Participant& b) {
            return (a.role == ArgumentRole::Agent) > (b.role == ArgumentRole::Agent);
        });
}

void giveReason(
    const EventMention& mention, const std::optional<PublicationDate>& published, EventTelling& telling)
{
    if (mention.link == TimeLink::Publication && published) {
        telling.reason = DateReason::Publication;
    } else if (mention.link == TimeLink::Context) {
        telling.reason = DateReason::ToldBefore;
    }
    telling.untilPublication = mention.untilPublication;
    telling.rule = mention.rule;
}

/// "elections which must be held within 45 days"
bool isAhead(const EventMention& mention, const Analysis& analysis)
{
    if (mention.time >= analysis.times.size()) {
        return false;
    }
    const TimeInterpretation& what = analysis.times[mention.time].interpretation;
    return what.type == TimexType::Duration && what.direction == TimeDirection::Future
        && what.anchor == TimeAnchor::Publication;
}

/// "Agreed to pay over its coverage of the 2020 election", "will be tried for the 1982 killing": a noun that
/// is named by a year gone by is over, whatever its sentence plans.
bool isNamedByPastYear(const EventMention& mention, std::span<const ResolvedTime> times,
    const DatedInterval& date, const PublicationDate& published)
{
    constexpr std::uint32_t farthest = 24; // bytes of adjectives: "presidential"
    return mention.time < times.size() && date.precision == Precision::Year
        && date.basis == DateBasis::Explicit && date.days.to < published.days.from
        && times[mention.time].span.end() < mention.trigger.begin
        && mention.trigger.begin - times[mention.time].span.end() <= farthest;
}

} // namespace

std::vector<EventTelling> dateEvents(const AnalysedArticle& article, std::span<const ResolvedTime> times,
    const std::optional<PublicationDate>& published, std::span<const EntityId> entityOf,
    const DateThresholds& thresholds)
{
    const Analysis& analysis = *article.analysis;
    std::vector<EventTelling> tellings;
    tellings.reserve(analysis.events.size());
    for (const EventMention& found : analysis.events) {
        EventMention mention = found.choices.empty() ? found : chosen(found, times, published, thresholds);
        countFromEvent(article, mention, times);
        EventTelling telling;
        telling.trigger = mention.trigger;
        telling.sentence = mention.sentence;
        telling.kind = mention.kind;
        telling.status = mention.status;
        telling.title = mention.title;
        telling.confidence = mention.confidence;
        telling.time = mention.time;
        auto [date, lasting] = intervalOf(mention, times, published);
        if (date && published
            && (telling.status == EventStatus::Happened || telling.status == EventStatus::Ongoing)) {
            if (date->days.from > published->days.to || isAhead(mention, analysis)) {
                telling.status = EventStatus::Planned; // told before it could happen
            } else {
                date->days.to = std::min(date->days.to, published->days.to);
            }
        }
        if (date && published && telling.status == EventStatus::Planned
            && isNamedByPastYear(mention, times, *date, *published)) {
            telling.status = EventStatus::Happened;
        }
        if (date && date->basis == DateBasis::Inferred && date->days.days() > widestInferred) {
            telling.hint = date->days;
            date.reset();
        }
        telling.date = date;
        telling.lasting = lasting;
        if (date && mention.time < times.size() && date->days.isDay()) {
            takeClock(times[mention.time], telling.fromTime);
            if (mention.timeEnd < times.size()) {
                takeClock(times[mention.timeEnd], telling.toTime);
            }
        }
        takeParticipants(mention, analysis, entityOf, telling);
        giveReason(mention, published, telling);
        tellings.push_back(std::move(telling));
    }
    return tellings;
}

} // namespace dateline
