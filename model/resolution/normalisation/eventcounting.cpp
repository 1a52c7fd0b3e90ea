// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors

#include "model/resolution/normalisation/eventcounting.h"

#include "model/extraction/time/countablelength.h"
#include "model/resolution/normalisation/period.h"

#include "model/text/asciicase.h"

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <string_view>

namespace dateline {

namespace {

constexpr std::uint32_t eventReach = 60; // bytes: "two days after the deadliest bombing"

// "elect" of "election" and "elected", "vote" of "voted"
std::string_view stemOf(std::string_view word)
{
    constexpr std::size_t longest = 5;
    constexpr std::size_t shortest = 4;
    for (const std::string_view ending : {"d", "s"}) { // "voted", "raids"
        if (word.size() > shortest && word.size() <= longest && word.ends_with(ending)) {
            word.remove_suffix(1);
        }
    }
    return word.substr(0, longest);
}

// "election" and "elected": a word that begins as the trigger does.
bool namesStem(std::string_view words, std::string_view trigger)
{
    const std::string_view begin = stemOf(trigger);
    for (std::size_t at = words.find(begin); begin.size() >= 4 && at != std::string_view::npos;
         at = words.find(begin, at + 1)) {
        if (at > 0 && words[at - 1] == ' ') {
            return true;
        }
    }
    return false;
}

// "The referendum was held on 23 June": a verb that leaves it to its subject to say what happened.
bool namesSubject(std::string_view words, const EventMention& event, std::string_view trigger)
{
    constexpr std::array<std::string_view, 6> verbs{"held", "took", "began", "opened", "started", "happened"};
    constexpr std::size_t shortest = 4;
    if (std::ranges::find(verbs, trigger) == verbs.end()) {
        return false;
    }
    const std::string subject = lowerAscii(event.title.substr(0, event.title.find(' ')));
    return subject.size() >= shortest && namesStem(words, subject);
}

// The length of the mention before or after a day that is told there.
void count(
    const TimeMention& mention, int sign, DayNumber from, TimeUnit unit, TextSpan told, ResolvedTime& result)
{
    const TimeInterpretation& what = mention.interpretation;
    const auto day = moved(from, what.offsetUnit, sign * what.offset, 0);
    const std::optional<Period> period = day ? periodOf(unit, *day) : std::nullopt;
    if (!period) {
        return;
    }
    result.interval
        = DatedInterval{period->days, precisionOf(period->unit), mention.qualifier, DateBasis::OtherEvent};
    result.reason = sign > 0 ? TimeReason::AfterEvent : TimeReason::BeforeEvent;
    result.told = told;
    result.toldDay = from;
}

// A time that can date what its sentence tells.
bool isDate(const TimeMention& time)
{
    return time.interpretation.type <= TimexType::Time && time.interpretation.literal.empty();
}

/// The date that a length in front of a clause counts from.
struct Start
{
    DayInterval days;
    Precision precision = Precision::Day;
    TextSpan told; // empty: the publication day
};

// Not std::ranges::equal_range(): clang 14 cannot compile libstdc++'s std::ranges::subrange.
template <typename Item>
std::span<const Item> ofSentence(const std::vector<Item>& items, std::uint32_t sentence)
{
    return {std::ranges::lower_bound(items, sentence, {}, &Item::sentence),
        std::ranges::upper_bound(items, sentence, {}, &Item::sentence)};
}

// That told just before it in its sentence; where the sentence tells none, the day of the story: "The move
// came two days after the agency had declared a pandemic".
std::optional<Start> startOf(const AnalysedArticle& article, const Narrative& narrative,
    std::span<const ResolvedTime> before, const TimeMention& mention,
    const std::optional<PublicationDate>& published)
{
    if (!before.empty() && before.back().sentence == mention.sentence
        && before.back().type <= TimexType::Time) {
        const ResolvedTime& told = before.back();
        return told.interval ? std::optional(Start{told.interval->days, told.interval->precision, told.span})
                             : std::nullopt;
    }
    const std::vector<TimeMention>& times = article.analysis->times;
    const bool alone = std::ranges::none_of(ofSentence(times, mention.sentence), isDate);
    // what is news of the day is known to extraction (countedclause)
    const auto own = static_cast<std::uint32_t>(&mention - times.data());
    const bool counts = std::ranges::any_of(ofSentence(article.analysis->events, mention.sentence),
        [own](const EventMention& event) { return event.time == own; });
    if (!alone || !counts || mention.interpretation.modifier == TimeModifier::Approximate) {
        return std::nullopt;
    }
    if (const Narrative::Told& story = narrative.storyDay(); story.time != noIndex) {
        return Start{story.days, Precision::Day, times[story.time].span};
    }
    return published && published->days.isDay() ? std::optional(Start{published->days, Precision::Day, {}})
                                                : std::nullopt;
}

// "took the oath on Wednesday, one day after he had given up": what the clause tells is a day before what the
// sentence has told, no finer than the length or that date. A week is seven days.
void countBack(const Start& start, const TimeMention& mention, int sign, ResolvedTime& result)
{
    const TimeInterpretation& what = mention.interpretation;
    const bool asFine = start.days.isDay()
        || (start.precision == Precision::Month && what.offsetUnit >= TimeUnit::Month)
        || (start.precision == Precision::Year && what.offsetUnit == TimeUnit::Year);
    const TimeUnit unit = start.precision == Precision::Year ? TimeUnit::Year
        : start.precision == Precision::Month                ? TimeUnit::Month
        : what.offsetUnit == TimeUnit::Year                  ? TimeUnit::Month
        : what.offsetUnit == TimeUnit::Week                  ? TimeUnit::Day
                                                             : what.offsetUnit;
    if (asFine) {
        count(mention, -sign, start.days.from, unit, start.told, result);
    }
}

// 1: "after", -1: "before", 0: neither stands behind the length
int signBehind(std::string_view text, TextSpan length)
{
    std::string_view behind = text.substr(length.end());
    constexpr std::string_view exact = " to the day"; // "16 years to the day after"
    behind.remove_prefix(behind.starts_with(exact) ? exact.size() : 0);
    return behind.starts_with(" after ") ? 1 : behind.starts_with(" before ") ? -1 : 0;
}

} // namespace

bool isCountedBack(std::string_view text, const ResolvedTime& time)
{
    const int sign = signBehind(text, time.span);
    return time.interval && time.type == TimexType::Duration
        && ((sign > 0 && time.reason == TimeReason::BeforeEvent)
            || (sign < 0 && time.reason == TimeReason::AfterEvent));
}

std::optional<const EventMention*> eventToldBefore(
    const AnalysedArticle& article, const Narrative& narrative, const TimeMention& mention)
{
    const std::string_view text = article.article->text;
    std::string_view behind = text.substr(mention.span.end(), eventReach);
    behind = behind.substr(0, behind.find_first_of(",.;:\n"));
    const EventMention* found = nullptr;
    for (const EventMention& event : article.analysis->events) {
        if (event.sentence >= mention.sentence || event.time >= article.analysis->times.size()
            || !narrative.day(event.time) || event.timeEnd != noIndex
            || !(namesStem(behind, event.trigger.in(text))
                || namesSubject(behind, event, event.trigger.in(text)))) {
            continue;
        }
        if (found != nullptr && *narrative.day(found->time) != *narrative.day(event.time)) {
            return std::nullopt;
        }
        found = &event;
    }
    return found;
}

void countFromEvent(const AnalysedArticle& article, const Narrative& narrative,
    std::span<const ResolvedTime> before, const TimeMention& mention,
    const std::optional<PublicationDate>& published, const std::optional<ToldDay>& behind,
    ResolvedTime& result)
{
    const TimeInterpretation& what = mention.interpretation;
    const int sign = signBehind(article.article->text, mention.span);
    if (sign == 0 || !isCountableLength(what)) {
        return;
    }
    if (behind) {
        count(mention, sign, behind->day, what.offsetUnit == TimeUnit::Week ? TimeUnit::Day : what.offsetUnit,
            behind->span, result);
        return;
    }
    const auto told = eventToldBefore(article, narrative, mention);
    if (!told) {
        return;
    }
    if (*told == nullptr) {
        if (const std::optional<Start> start = startOf(article, narrative, before, mention, published)) {
            countBack(*start, mention, sign, result);
        }
        return;
    }
    count(mention, sign, narrative.day((*told)->time)->from, what.offsetUnit, (*told)->trigger, result);
}

} // namespace dateline
