// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors

// Times of day: "5 p.m. EST", "2100 UTC", "noon on Thursday", "Saturday at about 6 a.m.", "late Sunday
// night".

#include "model/extraction/time/english/timegrammar.h"

#include <algorithm>

namespace dateline::english {

namespace {

void setClock(TimeInterpretation& what, int minutes)
{
    what.type = TimexType::Time;
    what.unit = TimeUnit::Minute;
    what.hour = static_cast<std::int16_t>(minutes / 60);
    what.minute = static_cast<std::int16_t>(minutes % 60);
}

int hourWithHalf(int hour, int half)
{
    return hour > 12 ? hour : hour % 12 + half;
}

void takeTimeOfDay(const TimeInterpretation& from, TimeInterpretation& to)
{
    to.type = TimexType::Time;
    to.unit = from.unit;
    to.hour = from.hour;
    to.minute = from.minute;
    to.second = from.second;
    to.zoneMinutes = from.zoneMinutes;
    to.partOfDay = from.partOfDay;
}

void applyPart(TimeInterpretation& what, int part)
{
    if (what.hour != TimeInterpretation::unset) { // "4 in the afternoon", "8:10 this morning"
        if (part >= 2 && part <= 3 && what.hour < 12) {
            what.hour = static_cast<std::int16_t>(what.hour + 12);
        } else if (part == 4 && what.hour >= 6 && what.hour < 12) {
            what.hour = static_cast<std::int16_t>(what.hour + 12);
        }
        return;
    }
    what.type = TimexType::Time;
    what.unit = TimeUnit::PartOfDay;
    what.partOfDay = static_cast<std::int16_t>(part);
}

} // namespace

// After a clock time: local time, UTC, Central European Time, (GMT). The end, or `at`.
TimeGrammar::Word TimeGrammar::zoneAfter(Word at) const
{
    if (is(at, TimeClass::Zone) && (word(at).allCapitals || !is(at, TimeClass::Ambiguous))) {
        return at + 1;
    }
    if (is(at, FunctionWord::Local) && is(at + 1, FunctionWord::Time)) {
        return at + 2;
    }
    for (Word next = at; next < at + 4; ++next) {
        if (is(next, FunctionWord::Time) && next > at) {
            return word(at).capital ? next + 1 : at;
        }
        if (!word(next).capital) {
            break;
        }
    }
    return at;
}

// at 6.40 in the evening, at 8.45 on Monday morning: no price
bool TimeGrammar::pointedClock(Word at) const
{
    const bool inPart
        = is(at + 1, FunctionWord::In) && is(at + 2, FunctionWord::The) && is(at + 3, TimeClass::PartOfDay);
    const Word name = skip(at + 1, FunctionWord::On);
    const bool ofDay = (is(name, TimeClass::Weekday) || is(name, TimeClass::DayName))
        && is(name + 1, TimeClass::PartOfDay);
    const bool hours = isText(at + 1, "hrs") || isText(at + 1, "hours");
    return followsClockPreposition(at) && (inPart || ofDay || (hours && isText(at - 1, "at")));
}

bool TimeGrammar::clockFace(Word at, TimeMatch& match) const
{
    const SentenceWord& number = word(at);
    const SentenceWord& next = word(at + 1);
    const bool half = next.is(TimeClass::AmPm);
    TimeInterpretation& what = match.what;
    if (number.shape == NumberShape::Clock) {
        const int hour = number.value / 60;
        setClock(what, half ? hourWithHalf(hour, next.what->part) * 60 + number.value % 60 : number.value);
        if (number.extra >= 0) {
            what.second = static_cast<std::int16_t>(number.extra);
            what.unit = TimeUnit::Second;
        }
        match.weak = !half;
        return finish(match, at, half ? at + 2 : at + 1, "clock time");
    }
    if (number.shape == NumberShape::ClockWithHalf) {
        setClock(what, number.value);
        return finish(match, at, at + 1, "clock time");
    }
    if (number.shape == NumberShape::Decimal && number.fractionDigits == 2 && number.value <= 24
        && number.extra < 60 && (half || zoneAfter(at + 1) != at + 1 || pointedClock(at))) {
        setClock(
            what, (half ? hourWithHalf(number.value, next.what->part) : number.value) * 60 + number.extra);
        const bool hours = isText(at + 1, "hrs") || isText(at + 1, "hours"); // 18.15 hrs
        return finish(match, at, half || hours ? at + 2 : at + 1, "clock time");
    }
    if (number.shape != NumberShape::Plain) {
        return false;
    }
    if (number.digits <= 2 && half && number.value >= 1 && number.value <= 12) {
        setClock(what, hourWithHalf(number.value, next.what->part) * 60);
        return finish(match, at, at + 2, "clock time");
    }
    const bool military = number.digits == 4 && number.value / 100 <= 24 && number.value % 100 < 60;
    if (!military) {
        return number.digits <= 2 && number.value <= 24 && isText(at + 1, "o'clock")
            ? (setClock(what, number.value * 60), finish(match, at, at + 2, "clock time"))
            : false;
    }
    const int minutes = number.value / 100 * 60 + number.value % 100;
    if (half) {
        const int hour = hourWithHalf(number.value / 100, next.what->part);
        setClock(what, hour * 60 + number.value % 100);
        return finish(match, at, at + 2, "clock time");
    }
    if (zoneAfter(at + 1) != at + 1 || isText(at + 1, "hours") || isText(at + 1, "hrs")) {
        setClock(what, minutes);
        return finish(match, at, zoneAfter(at + 1) != at + 1 ? at + 1 : at + 2, "clock time");
    }
    return false;
}

// six p.m., six o'clock, half past three, a quarter to five
bool TimeGrammar::clockInWords(Word at, TimeMatch& match) const
{
    const SentenceWord& first = word(at);
    if (first.shape == NumberShape::Plain && first.value == 12 && is(at + 1, TimeClass::Clock)) { // 12 noon
        setClock(match.what, word(at + 1).what->part * 60);
        return finish(match, at, at + 2, "clock time by name");
    }
    if (first.is(TimeClass::Clock)) {
        setClock(match.what, first.what->part * 60);
        return finish(match, at, at + 1, "clock time by name");
    }
    if (first.is(TimeClass::Cardinal) && first.what->number >= 1 && first.what->number <= 12) {
        const bool clockWord = isText(at + 1, "o'clock")
            || isText(at + 1,
                "o\xE2\x80\x99"
                "clock");
        const bool half = is(at + 1, TimeClass::AmPm) && (textOf(at + 1).size() > 2 || isText(at + 1, "pm"));
        const bool inPart = is(at + 1, FunctionWord::In) && is(at + 2, FunctionWord::The)
            && is(at + 3, TimeClass::PartOfDay);
        // [at] six in the morning
        if ((inPart || (isText(at + 1, "at") && isText(at + 2, "night"))) && followsClockPreposition(at)) {
            setClock(match.what, first.what->number * 60);
            return finish(match, at, at + 1, "clock time");
        }
        if (clockWord || half) {
            setClock(match.what, hourWithHalf(first.what->number, half ? word(at + 1).what->part : 0) * 60);
            return finish(match, at, at + 2, "clock time");
        }
        return minutesInWords(at, match);
    }
    if (minutesInWords(at, match)) {
        return true;
    }
    const Word number = skip(at, FunctionWord::A);
    const bool half = is(number, FunctionWord::Half);
    const bool quarter = isText(number, "quarter");
    if (!half && !quarter) {
        return false;
    }
    const bool past = isText(number + 1, "past") || isText(number + 1, "after");
    const bool to = is(number + 1, FunctionWord::To) || isText(number + 1, "before");
    TimeMatch hour;
    if ((!past && !(to && quarter))) {
        return false;
    }
    const SentenceWord& named = word(number + 2);
    if (clockFace(number + 2, hour) || clockInWords(number + 2, hour)) {
        match.what = hour.what;
    } else if (named.is(TimeClass::Cardinal) && named.what->number >= 1 && named.what->number <= 12) {
        setClock(match.what, named.what->number * 60);
        hour.end = number + 3;
    } else {
        return false;
    }
    const int minutes = match.what.hour * 60 + match.what.minute + (past ? (half ? 30 : 15) : -15);
    setClock(match.what, (minutes + 24 * 60) % (24 * 60));
    return finish(match, at, hour.end, "clock time in words");
}

// [at] ten past four, [around] twenty-five to nine, [at] five minutes past six
bool TimeGrammar::minutesInWords(Word at, TimeMatch& match) const
{
    if (!is(at, TimeClass::Cardinal) || !followsClockPreposition(at)) {
        return false;
    }
    int minutes = word(at).what->number;
    Word next = at + 1;
    const Word ones = skipHyphen(next);
    if (minutes == 20 && is(ones, TimeClass::Cardinal) && word(ones).what->number == 5) {
        minutes = 25;
        next = ones + 1;
    }
    next += isText(next, "minutes") ? 1U : 0U;
    const bool past = isText(next, "past");
    const SentenceWord& hour = word(next + 1);
    const bool named = (hour.is(TimeClass::Cardinal) && hour.what->number >= 1 && hour.what->number <= 12)
        || (hour.shape == NumberShape::Plain && hour.value >= 1 && hour.value <= 12);
    const bool noun = !closes(next + 2) && !word(next + 2).is(TimeClass::DayName)
        && !word(next + 2).is(TimeClass::Weekday);
    if (minutes % 5 != 0 || minutes < 5 || minutes > 25 || (!past && !is(next, FunctionWord::To)) || !named
        || noun) {
        return false; // "at ten to twelve schools"
    }
    const int hours = hour.is(TimeClass::Cardinal) ? hour.what->number : hour.value;
    setClock(match.what, (hours * 60 + (past ? minutes : 24 * 60 - minutes)) % (24 * 60));
    return finish(match, at, next + 2, "clock time in words");
}

bool TimeGrammar::clock(Word at, TimeMatch& match) const
{
    if (!clockFace(at, match) && !clockInWords(at, match)) {
        return false;
    }
    Word end = match.end;
    if (is(end, TimeClass::AmPm) && match.what.unit == TimeUnit::Minute
        && word(at).shape == NumberShape::Clock) {
        ++end;
    }
    const Word comma = skip(end, FunctionWord::Comma);
    Word zone = zoneAfter(end);
    if (zone == end && comma != end && zoneAfter(comma) != comma) {
        zone = zoneAfter(comma);
    }
    if (zone != end) {
        end = zone;
        match.weak = false;
    }
    // 3:30 in the morning
    if (is(end, FunctionWord::In) && is(end + 1, FunctionWord::The) && is(end + 2, TimeClass::PartOfDay)) {
        applyPart(match.what, word(end + 2).what->part);
        end += 3;
        match.weak = false;
    } else if (isText(end, "at") && isText(end + 1, "night")) {
        applyPart(match.what, 4);
        end += 2;
    }
    return finish(match, at, end, match.rule);
}

// The hour of "[at] 10 tomorrow morning", "[at] ten on Friday night"; 0 where it is none.
int TimeGrammar::hourOfDay(Word at) const
{
    const SentenceWord& number = word(at);
    const int hour = number.shape == NumberShape::Plain && number.digits <= 2 ? number.value
        : number.is(TimeClass::Cardinal)                                      ? number.what->number
                                                                              : 0;
    const Word name = skip(at + 1, FunctionWord::On);
    const bool ofDay = (is(name, TimeClass::Weekday) || is(name, TimeClass::DayName))
        && is(name + 1, TimeClass::PartOfDay) && !is(name + 1, TimeClass::PluralUnit);
    return ofDay && hour >= 1 && hour <= 12 && at > 0 && isText(at - 1, "at") ? hour : 0;
}

// 5 p.m. EST Nov. 9, noon Thursday, 11:00 p.m. EDT on Sunday, 8:10 am this morning, 2100 UTC, yesterday
bool TimeGrammar::clockThenDay(Word at, TimeMatch& match) const
{
    TimeMatch time;
    if (!clock(at, time)) {
        if (word(at).shape == NumberShape::Plain && word(at).digits == 4
            && word(at + 1).shape == NumberShape::NumericDate && word(at).value / 100 < 24
            && word(at).value % 100 < 60) { // 1935 05.10.2017
            setClock(time.what, word(at).value / 100 * 60 + word(at).value % 100);
            finish(time, at, at + 1, "clock time");
        } else if (word(at).shape == NumberShape::Plain && word(at).digits == 4 && word(at).value / 100 < 24
            && word(at).value % 100 < 60 && is(at + 1, TimeClass::Weekday)
            && is(at + 2, TimeClass::PartOfDay)) { // 2053 Wednesday night, UTC
            setClock(time.what, word(at).value / 100 * 60 + word(at).value % 100);
            finish(time, at, at + 1, "clock time");
        } else if (const int hour = hourOfDay(at); hour != 0) { // [at] ten tomorrow morning
            setClock(time.what, hour * 60);
            finish(time, at, at + 1, "clock time");
        } else if (word(at).shape == NumberShape::Plain && word(at).value >= 1 && word(at).value <= 12
            && is(at + 1, FunctionWord::In) && is(at + 2, FunctionWord::The)
            && is(at + 3, TimeClass::PartOfDay)) { // 4 in the morning
            setClock(match.what, word(at).value * 60);
            applyPart(match.what, word(at + 3).what->part);
            return finish(match, at, at + 4, "clock time");
        } else {
            return false;
        }
    }
    Word next = skip(time.end, FunctionWord::Comma);
    next = is(next, FunctionWord::On) || is(next, FunctionWord::Of) ? next + 1 : next;
    TimeMatch date;
    TimeMatch part;
    if (related(next, part) && part.what.partOfDay != TimeInterpretation::unset) { // this morning
        match.what = part.what;
        const int partOfDay = part.what.partOfDay;
        takeTimeOfDay(time.what, match.what);
        applyPart(match.what, partOfDay);
        return finish(match, at, part.end, "clock time and part of a day");
    }
    if (!day(next, date) || is(date.end, TimeClass::AmPm)) {
        match = time;
        return true;
    }
    match.what = date.what;
    takeTimeOfDay(time.what, match.what);
    Word end = date.end;
    if (is(end, TimeClass::PartOfDay) && !is(end, TimeClass::PluralUnit)) { // 0300 UTC Monday morning
        applyPart(match.what, word(end).what->part);
        ++end;
    }
    const Word zone = zoneAfter(skip(end, FunctionWord::Comma));
    if (zone != skip(end, FunctionWord::Comma)) {
        end = zone;
    }
    match.weak = false;
    return finish(match, at, end, "clock time and day");
}

// Thursday morning, yesterday at 10 a.m., August 2 at 5 p.m. local time, Friday 10 July 2015 19:14
bool TimeGrammar::dayThenTime(Word at, TimeMatch& match) const
{
    TimeMatch date;
    if (!day(at, date)) {
        return false;
    }
    Word end = date.end;
    match = date;
    Word next = end;
    bool early = false;
    if (is(next, TimeClass::Edge) && (is(next + 1, TimeClass::PartOfDay))) { // Sunday late night
        ++next;
        early = true;
    }
    if (is(next, FunctionWord::In) && is(next + 1, FunctionWord::The) && is(next + 2, TimeClass::PartOfDay)) {
        next += 2;
    } else if (isText(next, "at")
        && (isText(next + 1, "night") || isText(next + 1, "dawn") || isText(next + 1, "dusk")
            || isText(next + 1, "sunset"))) {
        ++next;
    } else if (isText(next, "before") && is(next + 1, TimeClass::PartOfDay)) { // before dawn
        ++next;
    } else if (next != end && !early) {
        next = end;
    }
    if (is(next, TimeClass::PartOfDay) && !isText(next, "overnight")
        && (!is(next, TimeClass::PluralUnit) || is(date.end - 1, TimeClass::PluralWeekday))
        && !(word(next).what->part == 0 && isText(next, "sunrise"))) {
        if (is(next, TimeClass::PluralUnit)) {
            return true;
        }
        applyPart(match.what, word(next).what->part);
        finish(match, at, next + 1, "part of a day");
        end = match.end;
        match.weak = false;
    }
    if (is(end, FunctionWord::Local) && is(end + 1, FunctionWord::Time)) { // Friday morning local time
        end += 2;
        finish(match, at, end, match.rule);
    }
    next = skip(end, FunctionWord::Comma);
    if (isText(next, "at") || isText(next, "around") || isText(next, "about")) {
        ++next;
        bool amountOnly = false;
        const Word near = approximation(next, amountOnly);
        next = near != 0 && !amountOnly ? near : next;
    } else if (next != end && !word(next).isNumber() && word(next).shape != NumberShape::Clock) {
        return true;
    }
    TimeMatch time;
    if (clock(next, time)) {
        const int part = match.what.partOfDay;
        takeTimeOfDay(time.what, match.what);
        if (part != TimeInterpretation::unset) {
            applyPart(match.what, part);
        }
        match.what.partOfDay = TimeInterpretation::unset;
        match.weak = false;
        const SentenceWord& year = word(time.end);
        if (match.what.year == TimeInterpretation::unset && match.what.month != TimeInterpretation::unset
            && year.shape == NumberShape::Plain && year.digits == 4 && year.value > 1900
            && year.value < 2100) { // Wed Oct 26 15:50:06 2016
            match.what.year = static_cast<std::int16_t>(year.value);
            return finish(match, at, time.end + 1, "day and clock time");
        }
        return finish(match, at, time.end, "day and clock time");
    }
    return true;
}

// the morning of 31 January, the early hours of Sunday, the night of May 25, the middle of the night
bool TimeGrammar::partOfDay(Word at, TimeMatch& match) const
{
    Word next = skip(at, FunctionWord::The);
    int part = -1;
    next += is(next, TimeClass::Edge) ? 1U : 0U;
    const bool edge = next > at && is(next - 1, TimeClass::Edge);
    if (is(next, TimeClass::PartOfDay) && !is(next, TimeClass::PluralUnit)) {
        part = word(next).what->part;
        ++next;
        next += isText(next, "hours") ? 1U : 0U;
    } else if (next > at && (isText(next, "small") || isText(next, "wee")) && isText(next + 1, "hours")) {
        part = 0;
        next += 2;
        if (!is(next, FunctionWord::Of) && !is(next, FunctionWord::On)) {
            return false;
        }
    } else if (edge && isText(next, "hours")) {
        part = word(next - 1).what->edge == TimeModifier::End ? 3 : 0;
        ++next;
    } else {
        return false;
    }
    TimeMatch date;
    if ((is(next, FunctionWord::Of) || is(next, FunctionWord::On)) && (dayThenTime(next + 1, date))) {
        match.what = date.what;
        if (match.what.partOfDay == TimeInterpretation::unset) {
            applyPart(match.what, part);
        }
        return finish(match, at, date.end, "part of a day");
    }
    // of this morning
    if (is(next, FunctionWord::Of) && related(next + 1, date) && date.what.unit == TimeUnit::PartOfDay) {
        match.what = date.what;
        return finish(match, at, date.end, "part of a day");
    }
    // dawn today, overnight Wednesday
    if ((is(next, TimeClass::DayName) || is(next, TimeClass::Weekday)) && day(next, date) && !edge
        && next == at + 1) {
        match.what = date.what;
        applyPart(match.what, part);
        return finish(match, at, date.end, "part of a day");
    }
    const bool bare = next == at + 1;
    if (bare && !isText(at, "overnight")) {
        return false;
    }
    if (!isText(at, "overnight") && !is(at, FunctionWord::The) && !edge) {
        return false;
    }
    match.what.type = TimexType::Time;
    match.what.unit = TimeUnit::PartOfDay;
    match.what.offsetUnit = TimeUnit::Day;
    match.what.partOfDay = static_cast<std::int16_t>(part);
    match.what.anchor = isText(at, "overnight") ? TimeAnchor::Publication : TimeAnchor::Narrative;
    match.what.offset = isText(at, "overnight") ? -1 : 0;
    return finish(match, at, next, "part of a day");
}

// [at] dawn, [before] dusk, [after] nightfall: of the day that is spoken of
bool TimeGrammar::lightOfDay(Word at, TimeMatch& match) const
{
    constexpr std::array<std::string_view, 6> lights{
        "dawn", "dusk", "daybreak", "nightfall", "sunrise", "sunset"};
    const bool light
        = std::any_of(lights.begin(), lights.end(), [&](std::string_view one) { return isLower(at, one); });
    constexpr std::array<std::string_view, 5> pronouns{"he", "she", "it", "they", "we"};
    const bool clause = is(at + 1, FunctionWord::The) || is(at + 1, FunctionWord::A) || word(at + 1).capital
        || std::any_of(
            pronouns.begin(), pronouns.end(), [&](std::string_view one) { return isLower(at + 1, one); });
    if (!light || !followsClockPreposition(at) || (!closes(at + 1) && !clause)) { // not "before dawn raids"
        return false;
    }
    match.what.type = TimexType::Time;
    match.what.unit = TimeUnit::PartOfDay;
    match.what.offsetUnit = TimeUnit::Day;
    match.what.partOfDay = word(at).what->part;
    match.what.anchor = TimeAnchor::Narrative;
    return finish(match, at, at + 1, "light of a day");
}

bool TimeGrammar::nightBetween(Word at, TimeMatch& match) const
{
    const Word night = skip(at, FunctionWord::The);
    if (!isText(night, "night")
        || (!is(night + 1, FunctionWord::Of) && !is(night + 1, FunctionWord::From)
            && !is(night + 1, FunctionWord::Between))) {
        return false;
    }
    TimeMatch first;
    TimeMatch second;
    const auto joins = [this](Word between) {
        return is(between, FunctionWord::To) || is(between, FunctionWord::And)
            || is(between, FunctionWord::Slash) || is(between, FunctionWord::Hyphen);
    };
    const Word joint = night + 3; // the night of 25-26 May, of 25 to 26 May, of May 25-26
    const Word number = night + 2;
    int begin = 0;
    if (joins(joint) && dayOfMonthAt(number, begin, false) && dayFirst(joint + 1, second)
        && second.what.day > begin) {
        match.what = second.what;
        match.what.day = static_cast<std::int16_t>(begin);
        applyPart(match.what, 4);
        return finish(match, at, second.end, "night between two days");
    }
    int last = 0;
    if (monthFirst(number, first) && first.what.day != TimeInterpretation::unset && joins(first.end)
        && dayOfMonthAt(first.end + 1, last, false) && last > first.what.day) {
        match.what = first.what;
        const Word end = yearAfter(first.end + 2, match.what);
        applyPart(match.what, 4);
        return finish(match, at, end, "night between two days");
    }
    first = {};
    second = {};
    if (!day(night + 2, first) || !joins(first.end) || !day(first.end + 1, second)) {
        return false;
    }
    match.what = first.what;
    applyPart(match.what, 4);
    return finish(match, at, second.end, "night between two days");
}

} // namespace dateline::english
