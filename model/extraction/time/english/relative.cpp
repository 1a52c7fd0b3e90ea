// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors

// Expressions that count from another day: "yesterday", "last week", "the following day", "the year-ago
// quarter".

#include "model/extraction/time/english/timegrammar.h"

namespace dateline::english {

namespace {

void setShift(TimeInterpretation& what, TimeUnit unit, int offset, TimeAnchor anchor)
{
    what.type = TimexType::Date;
    what.unit = unit;
    what.offsetUnit = unit;
    what.offset = offset;
    what.anchor = anchor;
}

TimeDirection directionOf(int offset)
{
    return offset < 0 ? TimeDirection::Past : offset > 0 ? TimeDirection::Future : TimeDirection::Same;
}

} // namespace

bool TimeGrammar::dayName(Word at, TimeMatch& match) const
{
    const SentenceWord& name = word(at);
    if (!name.is(TimeClass::DayName)) {
        return false;
    }
    setShift(match.what, TimeUnit::Day, name.what->offset, TimeAnchor::Publication);
    if (name.is(TimeClass::PartOfDay)) { // tonight
        match.what.type = TimexType::Time;
        match.what.unit = TimeUnit::PartOfDay;
        match.what.partOfDay = name.what->part;
    }
    return finish(match, at, at + 1, "day by name");
}

// What may stand after last, next, this, that: a unit, a part of the day, a weekday, month, season or
// holiday.
bool TimeGrammar::relatedTarget(Word at, int offset, TimeAnchor anchor, TimeMatch& match) const
{
    Word name = at;
    if (is(name, TimeClass::Filler) && is(name + 1, TimeClass::Unit)) {
        ++name;
    }
    const SentenceWord& target = word(name);
    TimeInterpretation& what = match.what;
    if (target.is(TimeClass::Unit) && !target.is(TimeClass::PluralUnit) && !target.is(TimeClass::Ordinal)) {
        if (target.what->unit < TimeUnit::Day) {
            return false;
        }
        setShift(what, target.what->unit, offset, anchor);
        return finish(match, at, name + 1, "related unit");
    }
    if (target.is(TimeClass::PartOfDay) && !target.is(TimeClass::PluralUnit)) {
        const bool wholeDay
            = !(offset < 0 && target.what->part == 4) && offset < 0 && anchor == TimeAnchor::Publication;
        if (wholeDay) {
            return false; // "last morning"
        }
        setShift(what, TimeUnit::Day, offset, anchor);
        what.type = TimexType::Time;
        what.unit = TimeUnit::PartOfDay;
        what.partOfDay = target.what->part;
        return finish(match, at, name + 1, "part of a day");
    }
    if (target.is(TimeClass::Weekday) && !target.is(TimeClass::PluralWeekday)
        && !target.is(TimeClass::Abbreviation)) {
        what.weekday = target.what->weekday;
        what.unit = TimeUnit::Day;
        what.anchor = anchor;
        what.direction = directionOf(offset);
        return finish(match, at, name + 1, "related weekday");
    }
    int month = 0;
    if (target.is(TimeClass::Month) && target.capital && monthAt(name, month)) {
        TimeMatch date;
        if (monthFirst(name, date) && date.what.year == TimeInterpretation::unset
            && date.what.offsetUnit == TimeUnit::None) {
            what = date.what;
            what.anchor = anchor;
            what.direction = directionOf(offset);
            return finish(match, at, date.end, "related month");
        }
        return false;
    }
    if (target.is(TimeClass::Season)) {
        what.season = target.what->season;
        what.unit = TimeUnit::Season;
        what.anchor = anchor;
        what.direction = directionOf(offset);
        return finish(match, at, name + 1, "related season");
    }
    if (target.capital && offset != 0 && holidayName(name, match)) {
        what.anchor = anchor;
        what.direction = directionOf(offset);
        match.begin = at;
        return true;
    }
    return false;
}

// "The past year" and "the last decade" are durations, "to this day" is ever since, "following Wednesday's
// quake" is no day.
bool TimeGrammar::isNoRelation(Word at, Word first, Word target) const
{
    const bool the = first != at;
    const SentenceWord& unit = word(target);
    const bool isUnit = unit.is(TimeClass::Unit);
    if (isText(first, "past")) {
        return isUnit;
    }
    if (isText(first, "last") && isUnit) {
        const bool lengthy = unit.what->unit >= TimeUnit::Week && unit.what->unit != TimeUnit::Weekend;
        return (the && lengthy) || unit.what->unit <= TimeUnit::Day;
    }
    if (textOf(first) == "this") {
        return isUnit && unit.what->unit == TimeUnit::Day && at > 0 && isText(at - 1, "to");
    }
    if (isText(first, "following")) {
        return !the && !isUnit;
    }
    return textOf(first) == "present" || textOf(first) == "Present";
}

bool TimeGrammar::related(Word at, TimeMatch& match) const
{
    const Word first = skip(at, FunctionWord::The);
    const bool the = first != at;
    if (!is(first, TimeClass::Relation)) {
        return false;
    }
    const TimeWord* relation = word(first).what;
    Word target = first + 1;
    // this past Friday, that same day, this coming week
    if (relation->offset == 0 && is(target, TimeClass::Relation)) {
        relation = word(target).what;
        ++target;
        if (relation->offset != 0 && isText(first, "this")) {
            TimeMatch near;
            if (!relatedTarget(target, relation->offset, TimeAnchor::Publication, near)) {
                return false;
            }
            match.what = near.what;
            return finish(match, at, near.end, "this past or coming");
        }
    } else if (isText(first, "this") && isText(target, "very")) {
        ++target;
    } else if (isText(at, "the") && isText(first, "very") && is(target, TimeClass::Relation)) {
        relation = word(target).what;
        ++target;
    }
    if (the && relation->offset == 0 && relation->anchor == TimeAnchor::Publication
        && !isText(first, "current") && !isText(first, "present")) {
        return false; // "the this"
    }
    if (isNoRelation(at, first, target)) {
        return false;
    }
    if (the && isText(first, "latest") && isText(target, "period")) { // of a company: its quarter
        setShift(match.what, TimeUnit::Quarter, -1, TimeAnchor::Publication);
        return finish(match, at, target + 1, "latest period");
    }
    const SentenceWord& unit = word(target);
    const bool theNext = the && isText(first, "next") // "the next day"
        && (unit.is(TimeClass::Unit) || unit.is(TimeClass::PartOfDay));
    if (!relatedTarget(target, relation->offset, theNext ? TimeAnchor::Narrative : relation->anchor, match)) {
        return false;
    }
    if (isText(first, "that") && match.what.unit == TimeUnit::Day && !unit.is(TimeClass::Weekday)
        && match.what.partOfDay == TimeInterpretation::unset && match.end != target + 1) {
        return false;
    }
    const bool lastNight = match.what.partOfDay == 4 && relation->offset < 0;
    match.begin = at;
    match.rule = lastNight ? "last night" : match.rule;
    return true;
}

// the day before yesterday, the day after, day before last Tuesday
bool TimeGrammar::dayBeforeOrAfter(Word at, TimeMatch& match) const
{
    const Word unit = skip(at, FunctionWord::The);
    if (!is(unit, TimeClass::Unit) || is(unit, TimeClass::PluralUnit)
        || (word(unit).what->unit < TimeUnit::Day && !is(unit, TimeClass::PartOfDay))
        || (at > 0 && isText(at - 1, "to"))) { // "two months to the day after the mutiny"
        return false;
    }
    const bool before = isText(unit + 1, "before");
    if (!before && !isText(unit + 1, "after")) {
        return false;
    }
    const int sign = before ? -1 : 1;
    const Word outer = skip(unit + 2, FunctionWord::The);
    if ((sign > 0 && isText(outer, "next")) || (sign < 0 && isText(outer, "last"))) { // the week after next
        const SentenceWord& further = word(outer + 1);
        if (!further.is(TimeClass::Weekday) && !further.is(TimeClass::Unit) && !further.is(TimeClass::Month)
            && !further.is(TimeClass::Season)) {
            setShift(match.what, word(unit).what->unit, 2 * sign, TimeAnchor::Publication);
            return finish(match, at, outer + 1, "unit after next");
        }
    }
    TimeMatch base;
    if (word(unit).what->unit == TimeUnit::Day && day(unit + 2, base)) {
        const bool simple = base.what.offsetUnit == TimeUnit::Day;
        if (simple) {
            match.what = base.what;
            match.what.offset += sign;
            return finish(match, at, base.end, "day before or after a day");
        }
    }
    if (unit == at) {
        return false;
    }
    setShift(match.what, word(unit).what->unit, sign, TimeAnchor::Narrative);
    return finish(match, at, unit + 2, "day before or after");
}

// on the eve of the vote
bool TimeGrammar::eve(Word at, TimeMatch& match) const
{
    if (at == 0 || !is(at - 1, FunctionWord::On) || !is(at, FunctionWord::The) || !isText(at + 1, "eve")
        || !is(at + 2, FunctionWord::Of)) {
        return false;
    }
    setShift(match.what, TimeUnit::Day, -1, TimeAnchor::Narrative);
    return finish(match, at, at + 2, "eve");
}

// the night before, the evening after, the night before last, the morning after the vote
bool TimeGrammar::partBeforeOrAfter(Word at, TimeMatch& match) const
{
    const Word name = skip(at, FunctionWord::The);
    const bool before = isText(name + 1, "before");
    if (name == at || !is(name, TimeClass::PartOfDay) || is(name, TimeClass::PluralUnit)
        || (!before && !isText(name + 1, "after"))) {
        return false;
    }
    const bool beforeLast = before && isText(name + 2, "last");
    const Word end = name + (beforeLast ? 3 : 2);
    // "in the morning before the call" is of the same day; so may "the evening after the vote" be
    const bool counts = before ? isText(name, "night") || isText(name, "evening") : isText(name, "morning");
    const bool alone = at > 0 && (is(at - 1, FunctionWord::In) || is(at - 1, TimeClass::Relation));
    if (!beforeLast && !closes(end) && (!counts || alone || isText(end, "pill"))) {
        return false;
    }
    setShift(match.what, TimeUnit::Day,
        beforeLast   ? -2
            : before ? -1
                     : 1,
        beforeLast ? TimeAnchor::Publication : TimeAnchor::Narrative);
    match.what.type = TimexType::Time;
    match.what.unit = TimeUnit::PartOfDay;
    match.what.partOfDay = word(name).what->part;
    return finish(match, at, end, "part of the day before or after");
}

// this time last year, [at] this time next week
bool TimeGrammar::thisTime(Word at, TimeMatch& match) const
{
    TimeMatch period;
    if (!isText(at, "this") || !isText(at + 1, "time") || !related(at + 2, period)
        || period.what.offsetUnit < TimeUnit::Week) {
        return false;
    }
    match.what = period.what;
    return finish(match, at, period.end, "this time in a period");
}

// the weekend, the night, the year: of what is spoken of
bool TimeGrammar::determined(Word at, TimeMatch& match) const
{
    Word name = at + 1;
    if (!is(at, FunctionWord::The)) {
        return false;
    }
    const bool full = isText(name, "full") || isText(name, "entire") || isText(name, "whole");
    name += full || isText(name, "fiscal") ? 1U : 0U;
    // the year ended March 31
    if (isText(name, "year") && (isText(name + 1, "ended") || isText(name + 1, "ending"))) {
        Amount one;
        one.value = 1;
        setDuration(one, TimeUnit::Year, match.what);
        return finish(match, at, name + 1, "duration");
    }
    const SentenceWord& target = word(name);
    const bool following = is(name + 1, FunctionWord::Hyphen);
    if (following || is(name + 1, TimeClass::Unit)) { // the quarter century
        return false;
    }
    if (target.is(TimeClass::Unit) && !target.is(TimeClass::PluralUnit) && !target.is(TimeClass::Ordinal)) {
        const TimeUnit unit = target.what->unit;
        if (unit < TimeUnit::Day || unit > TimeUnit::Year || unit == TimeUnit::Fortnight) {
            return false;
        }
        setShift(
            match.what, unit, 0, unit == TimeUnit::Weekend ? TimeAnchor::Publication : TimeAnchor::Narrative);
        if (unit == TimeUnit::Weekend) {
            match.what.direction = TimeDirection::PastOrPresent;
        }
        if (full && unit >= TimeUnit::Week) {
            match.what.anchor = TimeAnchor::Publication;
        }
        match.weak = unit != TimeUnit::Weekend && unit != TimeUnit::Quarter;
        return finish(match, at, name + 1, "determined unit");
    }
    if (target.is(TimeClass::PartOfDay) && !target.is(TimeClass::PluralUnit) && !isText(name, "overnight")) {
        setShift(match.what, TimeUnit::Day, 0, TimeAnchor::Narrative);
        match.what.type = TimexType::Time;
        match.what.unit = TimeUnit::PartOfDay;
        match.what.partOfDay = target.what->part;
        return finish(match, at, name + 1, "determined part of a day");
    }
    if (target.is(TimeClass::Weekday) && target.capital && !target.is(TimeClass::PluralWeekday)) {
        return false;
    }
    return false;
}

// year-end, year's end, month's end, the end of the month
bool TimeGrammar::yearEnd(Word at, TimeMatch& match) const
{
    const Word unit = skip(at, FunctionWord::The);
    if (!is(unit, TimeClass::Unit) || is(unit, TimeClass::PluralUnit)
        || (word(unit).what->unit != TimeUnit::Year && word(unit).what->unit != TimeUnit::Month
            && word(unit).what->unit != TimeUnit::Week)) {
        return false;
    }
    const bool possessive = isText(unit + 1, "'s") || isText(unit + 1, "\xE2\x80\x99s");
    const Word end = possessive ? unit + 2 : skipHyphen(unit + 1);
    if (!isText(end, "end")) {
        return false;
    }
    setShift(match.what, word(unit).what->unit, 0, TimeAnchor::Publication);
    match.what.modifier = TimeModifier::End;
    return finish(match, at, end + 1, "end of a unit");
}

// the year-ago quarter, the year-earlier period, year-earlier
bool TimeGrammar::yearAgoPeriod(Word at, TimeMatch& match) const
{
    const Word unit = skip(at, FunctionWord::The);
    if (!isText(unit, "year") || !is(unit + 1, FunctionWord::Hyphen)
        || (!isText(unit + 2, "ago") && !isText(unit + 2, "earlier"))) {
        return false;
    }
    setShift(match.what, TimeUnit::Year, -1, TimeAnchor::Publication);
    match.what.direction = TimeDirection::Past;
    Word end = unit + 3;
    const bool named = is(end, TimeClass::Ordinal) || isText(end, "quarter") || isText(end, "period")
        || isText(end, "month") || isText(end, "fiscal");
    if (unit != at && !named) {
        return false; // "the year-ago results": the article belongs to the results
    }
    TimeMatch quarter;
    if (quarterOrHalf(end, quarter) && quarter.what.year == TimeInterpretation::unset) {
        match.what.quarter = quarter.what.quarter;
        match.what.half = quarter.what.half;
        match.what.unit = quarter.what.unit;
        end = quarter.end;
    } else if (isText(end, "quarter")) {
        match.what.unit = TimeUnit::Quarter;
        ++end;
    } else if (isText(end, "period") || isText(end, "month")) {
        ++end;
    }
    return finish(match, at, end, "a year earlier");
}

// last year's third quarter, this year's summer
bool TimeGrammar::possessivePeriod(Word at, TimeMatch& match) const
{
    TimeMatch owner;
    if (!related(at, owner) || owner.what.unit != TimeUnit::Year) {
        return false;
    }
    if (!isText(owner.end, "'s") && !isText(owner.end, "\xE2\x80\x99s")) {
        return false;
    }
    TimeMatch part;
    const Word next = owner.end + 1;
    const bool found = quarterOrHalf(next, part) || season(next, part);
    if (!found || part.what.year != TimeInterpretation::unset || part.what.offsetUnit != TimeUnit::None) {
        return false;
    }
    match.what = owner.what;
    match.what.quarter = part.what.quarter;
    match.what.half = part.what.half;
    match.what.season = part.what.season;
    match.what.unit = part.what.unit;
    return finish(match, at, part.end, "part of a related year");
}

// Anything that names one day.
bool TimeGrammar::day(Word at, TimeMatch& match) const
{
    TimeMatch best;
    for (const Rule rule : {&TimeGrammar::calendarDate, &TimeGrammar::related, &TimeGrammar::dayName,
             &TimeGrammar::weekday, &TimeGrammar::dayBeforeOrAfter, &TimeGrammar::holiday}) {
        keepLongest(rule, at, best);
    }
    if (!best || best.what.unit != TimeUnit::Day || best.what.type != TimexType::Date) {
        return false;
    }
    match = best;
    return true;
}

} // namespace dateline::english
