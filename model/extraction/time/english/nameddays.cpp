// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors

// Days by their name or place: weekdays, holidays, "the second Sunday of May", "the 20th".

#include "model/extraction/time/english/timegrammar.h"
#include "model/text/asciicase.h"
#include "model/text/asciiclass.h"

#include <string>

namespace dateline::english {

bool TimeGrammar::holidayName(Word at, TimeMatch& match) const
{
    std::array<char, TimeLexicon::maxWordLength> folded;
    const std::string_view first = textOf(at);
    if (first.empty() || first.size() > folded.size()) {
        return false;
    }
    for (std::size_t i = 0; i < first.size(); ++i) {
        // NOLINTNEXTLINE(cppcoreguidelines-pro-bounds-constant-array-index): size is checked
        folded[i] = lowerAscii(first[i]);
    }
    for (const HolidayTable::Name& name : m_holidays.namesFrom({folded.data(), first.size()})) {
        Word next = at + 1;
        std::size_t i = 1;
        while (i < name.words.size() && isText(next, name.words[i])) {
            ++next;
            ++i;
        }
        if (i == name.words.size()) {
            match.what.holiday = name.row;
            setType(match.what, TimeUnit::Day);
            return finish(match, at, next, "holiday");
        }
    }
    return false;
}

bool TimeGrammar::holiday(Word at, TimeMatch& match) const
{
    Word name = at;
    Word end = 0;
    int number = 0;
    if (word(at).shape == NumberShape::Plain && yearAt(at, end, number)) { // 2015 Easter
        name = end;
    }
    const SentenceWord& first = word(name);
    if ((!first.capital && first.shape == NumberShape::None && !isText(name, "eid"))
        || !holidayName(name, match)) {
        return false;
    }
    match.begin = at;
    const bool history = m_holidays[match.what.holiday].rule == Holiday::Rule::Day;
    if (name != at) {
        match.what.year = static_cast<std::int16_t>(number);
        return true;
    }
    if (history) {
        return true;
    }
    return finish(match, at, yearAfter(match.end, match.what), "holiday");
}

bool TimeGrammar::weekday(Word at, TimeMatch& match) const
{
    Word name = at;
    if ((is(at, FunctionWord::The) || is(at, FunctionWord::A)) && is(at + 1, TimeClass::Weekday)) {
        ++name;
    }
    const SentenceWord& first = word(name);
    if (!first.is(TimeClass::Weekday) || !first.capital) {
        return false;
    }
    TimeMatch week;
    const Word weekAt = is(name + 1, FunctionWord::Of) ? name + 2 : name + 1;
    // Friday [of] last week
    if (is(weekAt, TimeClass::Relation) && related(weekAt, week) && week.what.unit == TimeUnit::Week) {
        match.what = week.what;
        match.what.unit = TimeUnit::Day;
        match.what.weekday = first.what->weekday;
        return finish(match, at, week.end, "weekday of a week");
    }
    if (is(name + 1, FunctionWord::The) && word(name + 2).shape == NumberShape::Ordinal
        && word(name + 2).value >= 1 && word(name + 2).value <= 31
        && !is(name + 3, FunctionWord::Of)) { // Friday the 15th
        match.what.weekday = first.what->weekday;
        match.what.day = static_cast<std::int16_t>(word(name + 2).value);
        setType(match.what, TimeUnit::Day);
        return finish(match, at, name + 3, "weekday and day of the month");
    }
    if (weekdayAway(name, at, match)) {
        return true;
    }
    match.weak = first.is(TimeClass::Abbreviation);
    match.what.weekday = first.what->weekday;
    setType(match.what, TimeUnit::Day);
    if (name != at && is(at, FunctionWord::A) && closes(name + 1) && at > 0
        && (is(at - 1, TimeClass::Preposition) || is(at - 1, FunctionWord::On))) {
        // "on a Friday in Ramadan": some; "a Friday attack" is of the last
        match.what.literal = "XXXX-WXX-" + std::to_string(first.what->weekday);
        return finish(match, at, name + 1, "some weekday");
    }
    match.what.anchor = TimeAnchor::Publication;
    return finish(match, at, name + 1, "weekday");
}

// Friday week, Tuesday fortnight, the Friday before last, the Tuesday after next, on Friday last
bool TimeGrammar::weekdayAway(Word name, Word at, TimeMatch& match) const
{
    const Word next = name + 1;
    const bool week = isLower(next, "week");
    const bool before = isLower(next, "before") && isLower(next + 1, "last");
    const bool after = isLower(next, "after") && isLower(next + 1, "next");
    TimeInterpretation& what = match.what;
    setType(what, TimeUnit::Day);
    what.weekday = word(name).what->weekday;
    what.anchor = TimeAnchor::Publication;
    if ((isLower(next, "last") || isLower(next, "next")) && at > 0 && isText(at - 1, "on")
        && closes(next + 1)) {
        what.direction = isLower(next, "last") ? TimeDirection::Past : TimeDirection::Future;
        return finish(match, at, next + 1, "weekday away");
    }
    what.offsetUnit = TimeUnit::Week;
    if ((week || isLower(next, "fortnight")) && name == at && !is(name, TimeClass::PluralWeekday)
        && !is(next + 1, FunctionWord::Hyphen) && !isText(next + 1, "after")) {
        what.offset = week ? 1 : 2;
        what.direction = TimeDirection::PresentOrFuture;
        return finish(match, at, next + 1, "weekday away");
    }
    if (name != at && (before || after) && closes(next + 2)) {
        what.offset = before ? -1 : 1;
        what.direction = before ? TimeDirection::Past : TimeDirection::Future;
        return finish(match, at, next + 2, "weekday away");
    }
    match = {};
    return false;
}

// a week on Tuesday, a fortnight tomorrow, a week ago on Monday, a week last Friday, two weeks from today
bool TimeGrammar::weeksFromDay(Word at, TimeMatch& match) const
{
    TimeMatch length;
    if (!plainDuration(at, length, false) || length.what.vagueAmount || length.what.offsetHalves != 0
        || length.rule == "age"
        || (length.what.offsetUnit != TimeUnit::Week && length.what.offsetUnit != TimeUnit::Fortnight)
        || (at > 0 && isText(at - 1, "for"))) {
        return false;
    }
    const int weeks = length.what.offset * (length.what.offsetUnit == TimeUnit::Fortnight ? 2 : 1);
    const Word after = length.end;
    const bool ago = isText(after, "ago");
    Word name = after + (ago || is(after, FunctionWord::On) || is(after, FunctionWord::From) ? 1U : 0U);
    name += ago && is(name, FunctionWord::On) ? 1U : 0U;
    TimeMatch base;
    TimeInterpretation& what = match.what;
    // a week today
    if (dayName(name, base) && base.what.type == TimexType::Date
        && !(name != after && is(after, FunctionWord::On))) {
        what = base.what;
        what.offset += (ago || base.what.offset < 0 ? -7 : 7) * weeks;
        return finish(match, at, base.end, "weeks from a day");
    }
    const bool last = isText(name, "last");
    name += last ? 1U : 0U;
    if (!is(name, TimeClass::Weekday) || is(name, TimeClass::PluralWeekday) || !word(name).capital
        || (name == after && !last)) {
        return false;
    }
    bool happened = false; // "was given a week on Monday" is a length and a day
    for (Word i = at, steps = 0; i > 0 && steps < 8 && !is(i - 1, FunctionWord::To); --i, ++steps) {
        happened = happened || is(i - 1, TimeClass::PastVerb) || textOf(i - 1).ends_with("ed");
    }
    if (!ago && !last && happened) {
        return false;
    }
    setType(what, TimeUnit::Day);
    what.weekday = word(name).what->weekday;
    what.anchor = TimeAnchor::Publication;
    what.offsetUnit = TimeUnit::Week;
    what.offset = ago || last ? -weeks : weeks;
    what.direction = last ? TimeDirection::Past
        : ago             ? TimeDirection::PastOrPresent
                          : TimeDirection::PresentOrFuture;
    return finish(match, at, name + 1, "weeks from a day");
}

// the second Sunday of May, the last weekend of July, the first week of 2015, the week of 6 March
bool TimeGrammar::nthOfPeriod(Word at, TimeMatch& match) const
{
    Word next = skip(at, FunctionWord::The);
    int nth = 0;
    if (word(next).shape == NumberShape::Ordinal) {
        nth = word(next).value;
    } else if (is(next, TimeClass::Ordinal)) {
        nth = word(next).what->number;
    } else if (isText(next, "last")) {
        nth = -1;
    }
    const bool counted = nth != 0;
    next += counted ? 1U : 0U;
    TimeMatch month;
    if (nth > 0 && word(next - 1).shape == NumberShape::Ordinal && is(next, FunctionWord::Of)
        && related(next + 1, month) && month.what.offsetUnit == TimeUnit::Month
        && month.what.day == TimeInterpretation::unset) { // the 20th of next month
        match.what = month.what;
        match.what.unit = TimeUnit::Day;
        match.what.day = static_cast<std::int16_t>(nth);
        return finish(match, at, month.end, "day of a related month");
    }
    const SentenceWord& thing = word(next);
    const bool weekday = thing.is(TimeClass::Weekday);
    if ((!weekday && !thing.is(TimeClass::Unit)) || thing.is(TimeClass::PluralUnit) || nth < -1 || nth > 31) {
        return false;
    }
    const TimeUnit unit = weekday ? TimeUnit::Day : thing.what->unit;
    const bool ofWhole = is(next + 1, FunctionWord::Of) || is(next + 1, FunctionWord::In);
    if (!ofWhole || (!counted && unit != TimeUnit::Week && unit != TimeUnit::Month) || unit < TimeUnit::Day) {
        return false;
    }
    TimeMatch whole;
    if (!period(next + 2, whole) || whole.what.type != TimexType::Date) {
        return false;
    }
    match.what = whole.what;
    if (!counted) { // the week of 6 March, the month of May
        if (unit == TimeUnit::Week && whole.what.unit == TimeUnit::Day) {
            match.what.unit = TimeUnit::Week;
        } else if (unit == TimeUnit::Week || whole.what.unit != TimeUnit::Month) {
            return false;
        }
        return finish(match, at, whole.end, "week of a day");
    }
    if (whole.what.unit <= unit || whole.what.nthUnit != TimeUnit::None || unit > TimeUnit::Month) {
        return false;
    }
    match.what.nth = static_cast<std::int16_t>(nth);
    match.what.nthUnit = unit;
    match.what.unit = unit;
    if (weekday) {
        match.what.weekday = thing.what->weekday;
    }
    match.weak = false;
    return finish(match, at, whole.end, "nth of a period");
}

// the 20th: of the month that is spoken of
bool TimeGrammar::dayOnly(Word at, TimeMatch& match) const
{
    const Word number = skip(at, FunctionWord::The);
    if (number == at || word(number).shape != NumberShape::Ordinal || word(number).value < 1
        || word(number).value > 31) {
        return false;
    }
    const SentenceWord& next = word(number + 1);
    const std::string_view text = textOf(number + 1);
    const bool closed = text.empty() || !isAsciiLetterOrDigit(text[0]);
    const bool preposition = at > 0
        && (isText(at - 1, "on") || isText(at - 1, "until") || isText(at - 1, "by")
            || isText(at - 1, "since"));
    if (is(number + 1, FunctionWord::Hyphen) || (!closed && !(preposition && next.is(TimeClass::Preposition)))
        || (!preposition)) {
        return false;
    }
    match.what.day = static_cast<std::int16_t>(word(number).value);
    match.what.anchor = TimeAnchor::Narrative;
    match.what.direction = TimeDirection::Same;
    setType(match.what, TimeUnit::Day);
    return finish(match, at, number + 1, "day of the month");
}

} // namespace dateline::english
