// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors

// Dates of the calendar: days with their month and year, in words and in numbers; months.

#include "model/extraction/time/english/timegrammar.h"

#include "model/calendar/civil.h"

namespace dateline::english {

namespace {

void setNumericDate(const NumericDate& date, DateOrder order, TimeInterpretation& what)
{
    what.type = TimexType::Date;
    what.unit = TimeUnit::Day;
    what.year = date.year;
    const bool dayFirst = order == DateOrder::DayFirst;
    what.month = dayFirst ? date.second : date.first;
    what.day = dayFirst ? date.first : date.second;
    what.zoneMinutes = date.zoneMinutes;
    if (date.minuteOfDay >= 0) {
        what.type = TimexType::Time;
        what.unit = TimeUnit::Minute;
        what.hour = static_cast<std::int16_t>(date.minuteOfDay / 60);
        what.minute = static_cast<std::int16_t>(date.minuteOfDay % 60);
        if (date.second60 >= 0) {
            what.second = date.second60;
        }
    }
}

} // namespace

void TimeGrammar::setType(TimeInterpretation& what, TimeUnit unit)
{
    what.type = TimexType::Date;
    what.unit = unit;
}

bool TimeGrammar::monthAt(Word at, int& month) const
{
    const SentenceWord& name = word(at);
    if (!name.is(TimeClass::Month)) {
        return false;
    }
    month = name.what->month;
    if (!name.is(TimeClass::Ambiguous)) {
        return name.capital || textOf(at).size() >= 4;
    }
    const bool dated = word(at + 1).isNumber() || word(at + 1).shape == NumberShape::Ordinal
        || (at > 0 && (word(at - 1).isNumber() || word(at - 1).shape == NumberShape::Ordinal));
    return name.capital || dated;
}

bool TimeGrammar::yearInWords(Word at, Word& end, int& year) const
{
    const SentenceWord& hundreds = word(at);
    if (hundreds.is(TimeClass::Cardinal) && hundreds.what->number == 2 && word(at + 1).is(TimeClass::Scale)
        && word(at + 1).what->number == 1000) { // two thousand [and] five
        Word next = skip(at + 2, FunctionWord::And);
        const bool more = is(next, TimeClass::Cardinal) && word(next).what->number < 20;
        year = 2000 + (more ? word(next).what->number : 0);
        end = more ? next + 1 : at + 2;
        return true;
    }
    if (!hundreds.is(TimeClass::Cardinal) || hundreds.what->number < 15 || hundreds.what->number > 20) {
        return false;
    }
    const SentenceWord& tens = word(at + 1);
    if (!tens.is(TimeClass::Cardinal) || tens.what->number < 10 || tens.what->number > 90) {
        return false;
    }
    year = hundreds.what->number * 100 + tens.what->number;
    end = at + 2;
    const Word last = skipHyphen(end);
    if (tens.what->number >= 20 && is(last, TimeClass::Cardinal) && word(last).what->number >= 1
        && word(last).what->number <= 9) {
        year += word(last).what->number;
        end = last + 1;
    }
    return true;
}

bool TimeGrammar::yearAt(Word at, Word& end, int& year) const
{
    const SentenceWord& digits = word(at);
    if (is(at, TimeClass::Era) && digits.what->offset > 0 && word(at + 1).shape == NumberShape::Plain
        && word(at + 1).value > 0 && word(at + 1).value < 2200) { // AD 43
        year = word(at + 1).value;
        end = at + 2;
        return true;
    }
    if (digits.shape == NumberShape::ShortYear) {
        year = digits.value < 40 ? 2000 + digits.value : 1900 + digits.value;
        end = at + 1;
        return true;
    }
    if (digits.shape == NumberShape::Plain && digits.digits <= 4 && digits.value > 0) {
        if (is(at + 1, TimeClass::Era) && (word(at + 1).allCapitals || textOf(at + 1).size() > 2)) {
            const bool before = word(at + 1).what->offset < 0;
            year = before ? 1 - digits.value : digits.value;
            end = at + 2;
            return true;
        }
        year = digits.value;
        end = at + 1;
        return digits.digits == 4 && year >= firstYear && year <= lastYear;
    }
    return yearInWords(at, end, year);
}

bool TimeGrammar::dayOfMonthAt(Word at, int& day, bool allowWord) const
{
    const SentenceWord& number = word(at);
    if (number.shape == NumberShape::Plain && number.digits <= 2) {
        day = number.value;
    } else if (number.shape == NumberShape::Ordinal) {
        day = number.value;
    } else if (allowWord && number.is(TimeClass::Ordinal)) {
        day = number.what->number;
        if (is(at, TimeClass::Cardinal)) {
            return false;
        }
    } else if (allowWord && number.is(TimeClass::Cardinal)
        && (number.what->number == 20 || number.what->number == 30)
        && is(skipHyphen(at + 1), TimeClass::Ordinal)) {
        day = number.what->number + word(skipHyphen(at + 1)).what->number; // twenty-first
    } else {
        return false;
    }
    return day >= 1 && day <= 31;
}

bool TimeGrammar::numericDate(Word at, TimeMatch& match) const
{
    const SentenceWord& token = word(at);
    if (token.shape != NumberShape::NumericDate) {
        return false;
    }
    NumericDate date;
    readNumericDate(textOf(at), date);
    const DateOrder order = date.order == DateOrder::YearFirst ? date.order
        : date.certain                                         ? date.order
        : date.separator == '/'                                ? m_orders.slash
                                                               : m_orders.other;
    setNumericDate(date, order, match.what);
    return finish(match, at, at + 1, "numeric date");
}

// [of|,] last year, this year, the same year
bool TimeGrammar::relativeYearAt(Word at, Word& end, TimeInterpretation& what) const
{
    Word next = skip(skip(at, FunctionWord::Comma), FunctionWord::Of);
    next = skip(next, FunctionWord::The);
    if (!is(next, TimeClass::Relation) || textOf(next).size() < 4) {
        return false;
    }
    const TimeWord& relation = *word(next).what;
    Word unit = next + 1;
    unit += is(unit, TimeClass::Relation) && word(unit).what->offset == 0 ? 1U : 0U; // that same year
    if (!is(unit, TimeClass::Unit) || word(unit).what->unit != TimeUnit::Year
        || is(unit, TimeClass::PluralUnit)) {
        return false;
    }
    what.anchor = relation.anchor;
    what.offset = relation.offset;
    what.offsetUnit = TimeUnit::Year;
    end = unit + 1;
    return true;
}

TimeGrammar::Word TimeGrammar::yearAfter(Word at, TimeInterpretation& what) const
{
    Word end = 0;
    int year = 0;
    const Word bare = skip(at, FunctionWord::Comma);
    const Word next = bare != at ? bare : skip(at, FunctionWord::Of);
    if (yearAt(next, end, year)) {
        // "On 5 May, 2000 troops": no year when a plural follows; the space of "May, 2000" decides little
        what.year = static_cast<std::int16_t>(year);
        return end;
    }
    if (relativeYearAt(at, end, what)) {
        return end;
    }
    return at;
}

bool TimeGrammar::monthFirst(Word at, TimeMatch& match) const
{
    int month = 0;
    if (!monthAt(at, month)) {
        return false;
    }
    Word next = at + 1;
    if (textOf(next) == "." && word(next).glued) {
        ++next;
    }
    TimeInterpretation& what = match.what;
    what.month = static_cast<std::int16_t>(month);
    const Word numberAt = skip(skip(next, FunctionWord::The), FunctionWord::Hyphen);
    int day = 0;
    const bool hyphenated = is(numberAt, TimeClass::Cardinal)
        && is(skipHyphen(numberAt + 1), TimeClass::Ordinal) && word(numberAt).what->number % 10 == 0;
    const bool wordDay
        = (is(numberAt, TimeClass::Ordinal) && !is(numberAt + 1, TimeClass::Unit)) || hyphenated;
    if (dayOfMonthAt(numberAt, day, wordDay) && !is(numberAt + 1, TimeClass::AmPm)
        && day <= daysInMonth(2000, month)
        && !(is(numberAt + 1, TimeClass::Era) && word(numberAt).shape == NumberShape::Plain)) {
        what.day = static_cast<std::int16_t>(day);
        setType(what, TimeUnit::Day);
        Word end = (is(numberAt, TimeClass::Cardinal) ? skipHyphen(numberAt + 1) : numberAt) + 1;
        return finish(match, at, yearAfter(end, what), "month and day");
    }
    // "Jul 172015"
    if (word(numberAt).shape == NumberShape::Plain && numberAt == next && word(next).digits == 6) {
        const int glued = word(next).value / 10000;
        const int year = word(next).value % 10000;
        if (glued >= 1 && glued <= 31 && year >= 1900 && year <= 2100) {
            what.day = static_cast<std::int16_t>(glued);
            what.year = static_cast<std::int16_t>(year);
            setType(what, TimeUnit::Day);
            return finish(match, at, next + 1, "month and day");
        }
    }
    setType(what, TimeUnit::Month);
    const Word end = yearAfter(next, what);
    match.weak = end == next;
    return finish(match, at, end == next ? at + 1 : end, "month");
}

bool TimeGrammar::dayFirst(Word at, TimeMatch& match) const
{
    const Word numberAt = skip(at, FunctionWord::The);
    int day = 0;
    if (!dayOfMonthAt(numberAt, day, numberAt != at)) {
        return false;
    }
    Word next = (is(numberAt, TimeClass::Cardinal) ? skipHyphen(numberAt + 1) : numberAt) + 1;
    const bool plain = word(numberAt).shape == NumberShape::Plain;
    if (plain && textOf(next) == "." && word(next).glued) { // 16. Nov. 2016
        ++next;
    }
    if (isText(next, "day") && is(next + 1, FunctionWord::Of)) {
        ++next;
    }
    if (!plain || numberAt != at) {
        next = skip(next, FunctionWord::Of);
    }
    next = skipHyphen(next);
    int month = 0;
    if (!monthAt(next, month) || day > daysInMonth(2000, month)) {
        return false;
    }
    Word end = next + 1;
    if (textOf(end) == "." && word(end).glued && word(end + 1).shape == NumberShape::Plain) {
        ++end;
    }
    match.what.month = static_cast<std::int16_t>(month);
    match.what.day = static_cast<std::int16_t>(day);
    setType(match.what, TimeUnit::Day);
    const Word withHyphen = skipHyphen(end);
    const Word last = yearAfter(withHyphen, match.what);
    return finish(match, at, last == withHyphen ? end : last, "day and month");
}

// 2016 May 29
bool TimeGrammar::yearFirst(Word at, TimeMatch& match) const
{
    TimeMatch related;
    TimeMatch dated;
    if (is(at, TimeClass::Relation) && relativeYearAt(at, related.end, related.what)
        && monthFirst(related.end, dated) && dated.what.year == TimeInterpretation::unset
        && dated.what.offsetUnit == TimeUnit::None) { // last year August 8
        match.what = dated.what;
        match.what.anchor = related.what.anchor;
        match.what.offset = related.what.offset;
        match.what.offsetUnit = related.what.offsetUnit;
        return finish(match, at, dated.end, "month and day");
    }
    Word end = 0;
    int year = 0;
    int month = 0;
    if (word(at).shape != NumberShape::Plain || !yearAt(at, end, year) || !monthAt(end, month)) {
        return false;
    }
    int day = 0;
    if (!dayOfMonthAt(end + 1, day, false) || !isValidDate(year, month, day)
        || is(end + 2, TimeClass::AmPm)) {
        return false;
    }
    match.what.year = static_cast<std::int16_t>(year);
    match.what.month = static_cast<std::int16_t>(month);
    match.what.day = static_cast<std::int16_t>(day);
    setType(match.what, TimeUnit::Day);
    return finish(match, at, end + 2, "year, month and day");
}

bool TimeGrammar::calendarDate(Word at, TimeMatch& match) const
{
    Word date = at;
    int weekdayNumber = 0;
    Word name = skip(at, FunctionWord::The); // next Wednesday, July 31
    name += is(name, TimeClass::Relation) ? 1U : 0U;
    name += name > at && is(name, TimeClass::Relation) ? 1U : 0U;
    name = is(name, TimeClass::Weekday) && name > at && is(name - 1, TimeClass::Relation) ? name : at;
    if (is(name, TimeClass::Weekday)) {
        weekdayNumber = word(name).what->weekday;
        date = name + 1;
        if (textOf(date) == "." && word(date).glued) {
            ++date;
        }
        date = skip(date, FunctionWord::Comma);
        if (is(date, TimeClass::PartOfDay)) { // Sunday dawn of 25 June
            const Word of = skip(date + 1, FunctionWord::Comma);
            date = skip(of, FunctionWord::Of);
            match.what.partOfDay
                = word(of - 1).is(TimeClass::PartOfDay) ? word(of - 1).what->part : match.what.partOfDay;
        }
        date = skip(date, FunctionWord::On);
    }
    if (!numericDate(date, match) && !yearFirst(date, match) && !dayFirst(date, match)
        && !monthFirst(date, match)) {
        return false;
    }
    if (weekdayNumber != 0) {
        if (match.what.day == TimeInterpretation::unset) {
            return false;
        }
        match.what.weekday = static_cast<std::int16_t>(weekdayNumber);
        match.begin = at;
        match.weak = false;
        if (match.what.partOfDay != TimeInterpretation::unset) {
            match.what.type = TimexType::Time;
            match.what.unit = TimeUnit::PartOfDay;
        }
    }
    return true;
}

} // namespace dateline::english
