// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors

#include "model/resolution/normalisation/eventcounting.h"

#include "model/extraction/time/countablelength.h"
#include "model/resolution/normalisation/period.h"

#include <algorithm>
#include <span>
#include <string_view>

namespace dateline {

namespace {

constexpr std::uint32_t eventReach = 60; // bytes: "two days after the deadliest bombing"

// "election" and "elected": a word that begins as the trigger does.
bool namesStem(std::string_view words, std::string_view trigger)
{
    constexpr std::size_t stem = 5;
    const std::string_view begin = trigger.substr(0, std::min(trigger.size(), stem));
    for (std::size_t at = words.find(begin); begin.size() >= 4 && at != std::string_view::npos;
         at = words.find(begin, at + 1)) {
        if (at > 0 && words[at - 1] == ' ') {
            return true;
        }
    }
    return false;
}

// The event of an earlier sentence, dated to a day, that the words behind "after" or "before" name again;
// none if two days are told.
const EventMention* eventToldBefore(
    const AnalysedArticle& article, const Narrative& narrative, const TimeMention& mention)
{
    const std::string_view text = article.article->text;
    std::string_view behind = text.substr(mention.span.end(), eventReach);
    behind = behind.substr(0, behind.find_first_of(",.;:\n"));
    const EventMention* found = nullptr;
    for (const EventMention& event : article.analysis->events) {
        if (event.sentence >= mention.sentence || event.time >= article.analysis->times.size()
            || !narrative.day(event.time) || event.timeEnd != noIndex
            || !namesStem(behind, event.trigger.in(text))) {
            continue;
        }
        if (found != nullptr && *narrative.day(found->time) != *narrative.day(event.time)) {
            return nullptr;
        }
        found = &event;
    }
    return found;
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

// "took the oath on Wednesday, one day after he had given up": what the clause tells is a day before what the
// sentence has told, no finer than the length or that date.
void countBack(
    std::span<const ResolvedTime> before, const TimeMention& mention, int sign, ResolvedTime& result)
{
    const TimeInterpretation& what = mention.interpretation;
    if (before.empty() || before.back().sentence != mention.sentence || before.back().type > TimexType::Time
        || !before.back().interval) {
        return;
    }
    const DatedInterval& date = *before.back().interval;
    const bool asFine = date.days.isDay()
        || (date.precision == Precision::Month && what.offsetUnit >= TimeUnit::Month)
        || (date.precision == Precision::Year && what.offsetUnit == TimeUnit::Year);
    const TimeUnit unit = date.precision == Precision::Year ? TimeUnit::Year
        : date.precision == Precision::Month                ? TimeUnit::Month
        : what.offsetUnit == TimeUnit::Year                 ? TimeUnit::Month
                                                            : what.offsetUnit;
    if (asFine) {
        count(mention, -sign, date.days.from, unit, before.back().span, result);
    }
}

} // namespace

void countFromEvent(const AnalysedArticle& article, const Narrative& narrative,
    std::span<const ResolvedTime> before, const TimeMention& mention, ResolvedTime& result)
{
    const TimeInterpretation& what = mention.interpretation;
    const std::string_view behind = std::string_view(article.article->text).substr(mention.span.end(), 8);
    const int sign = behind.starts_with(" after ") ? 1 : behind.starts_with(" before ") ? -1 : 0;
    if (sign == 0 || !isCountableLength(what)) {
        return;
    }
    const EventMention* told = eventToldBefore(article, narrative, mention);
    if (told == nullptr) {
        countBack(before, mention, sign, result);
        return;
    }
    count(mention, sign, narrative.day(told->time)->from, what.offsetUnit, told->trigger, result);
}

} // namespace dateline
