// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors

// Dates of the calendar: days, months, years, decades, seasons, quarters, weekdays, holidays.

#include "model/extraction/time/english/timegrammar.h"

#include "model/calendar/civil.h"

namespace dateline::english {

namespace {

constexpr int lastPlausibleYear = 2199;
constexpr int firstPlausibleYear = 1000;

void setType(TimeInterpretation& what, TimeUnit unit)
{
    what.type = TimexType::Date;
    what.unit = unit;
}

void setNumericDate(const NumericDate& date, DateOrder order, TimeInterpretation& what)
{
    setType(what, TimeUnit::Day);
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
    if (tens.what->number >= 20 && is(last, TimeClass::Cardinal) && word(last).what->number >= 1 && word(last).what->number <= 9) {
        year += word(last).what->number;
        end = last + 1;
    }
    return true;
}

bool TimeGrammar::yearAt(Word at, Word& end, int& year) const
{
    const SentenceWord& digits = word(at);
    if (is(at, TimeClass::Era) && digits.what->offset > 0 && word(at + 1).shape == NumberShape::Plain && word(at + 1).value > 0
        && word(at + 1).value < 2200) { // AD 43
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
        return digits.digits == 4 && year >= firstPlausibleYear && year <= lastPlausibleYear;
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
    } else if (allowWord && number.is(TimeClass::Cardinal) && (number.what->number == 20 || number.what->number == 30)
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
    if (!is(unit, TimeClass::Unit) || word(unit).what->unit != TimeUnit::Year || is(unit, TimeClass::PluralUnit)) {
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
    const bool hyphenated = is(numberAt, TimeClass::Cardinal) && is(skipHyphen(numberAt + 1), TimeClass::Ordinal) && word(numberAt).what->number % 10 == 0;
    const bool wordDay = (is(numberAt, TimeClass::Ordinal) && !is(numberAt + 1, TimeClass::Unit)) || hyphenated;
    if (dayOfMonthAt(numberAt, day, wordDay) && !is(numberAt + 1, TimeClass::AmPm) && day <= daysInMonth(2000, month)
        && !(is(numberAt + 1, TimeClass::Era) && word(numberAt).shape == NumberShape::Plain)) {
        what.day = static_cast<std::int16_t>(day);
        setType(what, TimeUnit::Day);
        Word end = (is(numberAt, TimeClass::Cardinal) ? skipHyphen(numberAt + 1) : numberAt) + 1;
        return finish(match, at, yearAfter(end, what), "month and day");
    }
    if (word(numberAt).shape == NumberShape::Plain && numberAt == next && word(next).digits == 6) { // "Jul 172015"
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
    if (is(at, TimeClass::Relation) && relativeYearAt(at, related.end, related.what) && monthFirst(related.end, dated)
        && dated.what.year == TimeInterpretation::unset && dated.what.offsetUnit == TimeUnit::None) { // last year August 8
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
    if (!dayOfMonthAt(end + 1, day, false) || !isValidDate(year, month, day) || is(end + 2, TimeClass::AmPm)) {
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
            match.what.partOfDay = word(of - 1).is(TimeClass::PartOfDay) ? word(of - 1).what->part : match.what.partOfDay;
        }
        date = skip(date, FunctionWord::On);
    }
    if (!numericDate(date, match) && !yearFirst(date, match) && !dayFirst(date, match) && !monthFirst(date, match)) {
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

// "the 1988 quarter", "the 1988 period": of results, the same quarter of that year
bool TimeGrammar::yearOfQuarter(Word number, Word at, TimeMatch& match) const
{
    const bool full = word(number).shape == NumberShape::Plain && word(number).digits == 4 && word(number).value >= 1900 && word(number).value < 2100;
    if (!full || (!isText(number + 1, "quarter") && !isText(number + 1, "period"))) {
        return false;
    }
    match.what.year = static_cast<std::int16_t>(word(number).value);
    setType(match.what, TimeUnit::Quarter);
    return finish(match, at, number + 2, "quarter of a year");
}

bool TimeGrammar::year(Word at, TimeMatch& match) const
{
    Word begin = at;
    const bool the = is(at, FunctionWord::The);
    begin = skip(begin, FunctionWord::The);
    const bool named = isText(begin, "year") || isText(begin, "years");
    const bool fiscal = isText(begin, "fiscal") || isText(begin, "financial");
    begin += named || fiscal ? 1U : 0U;
    if (fiscal && isText(begin, "year")) {
        ++begin;
    }
    if (the && !named && !fiscal) {
        return yearOfQuarter(begin, at, match);
    }
    if (isText(begin, "ca") || isText(begin, "ca.") || isText(begin, "c.")) {
        ++begin;
    }
    Word end = 0;
    int number = 0;
    if (!yearAt(begin, end, number)) {
        return false;
    }
    match.what.year = static_cast<std::int16_t>(number);
    setType(match.what, TimeUnit::Year);
    match.bareYear = begin == at && end == at + 1 && word(at).shape == NumberShape::Plain;
    match.weak = match.bareYear || word(at).shape == NumberShape::ShortYear;
    if (fiscal && isText(end, "year")) {
        ++end;
    }
    // 2019/20, 2019/20 fiscal year
    return finish(match, at, end, fiscal ? "fiscal year" : "year");
}

bool TimeGrammar::decadeOrCentury(Word at, TimeMatch& match) const
{
    const Word next = skip(at, FunctionWord::The);
    const SentenceWord& first = word(next);
    if (next != at && first.shape == NumberShape::Plain && first.digits == 4 && first.value % 10 == 0 && first.value >= firstPlausibleYear
        && first.value <= lastPlausibleYear && word(next + 1).glued && (isText(next + 1, "'s") || textOf(next + 1) == "\xE2\x80\x99s")) { // the 1970's
        match.what.decade = static_cast<std::int16_t>(first.value / 10);
        setType(match.what, TimeUnit::Decade);
        return finish(match, at, next + 2, "decade");
    }
    if (first.shape == NumberShape::Years) {
        if (first.digits == 4 && first.value % 10 == 0 && first.value < 190) { // the 1800s: the century
            match.what.century = static_cast<std::int16_t>(first.value / 10);
            setType(match.what, TimeUnit::Century);
            return finish(match, at, next + 1, "century");
        }
        match.what.decade = static_cast<std::int16_t>(first.digits == 4 ? first.value : first.value % 10);
        setType(match.what, TimeUnit::Decade);
        return finish(match, at, next + 1, "decade");
    }
    if (first.is(TimeClass::Decade)) {
        match.what.decade = static_cast<std::int16_t>(first.what->number);
        setType(match.what, TimeUnit::Decade);
        match.weak = next == at;
        return finish(match, at, next + 1, "decade");
    }
    int number = 0;
    Word end = next + 1;
    if (first.shape == NumberShape::Ordinal) {
        number = first.value;
    } else if (first.is(TimeClass::Ordinal) && first.what->number > 0) {
        number = first.what->number;
    } else if (first.is(TimeClass::Cardinal) && first.what->number == 20 && is(skipHyphen(end), TimeClass::Ordinal)) {
        end = skipHyphen(end);
        number = 20 + word(end).what->number;
        ++end;
    }
    end = skipHyphen(end);
    if (number < 1 || number > 30 || !is(end, TimeClass::Unit) || word(end).what->unit != TimeUnit::Century) {
        return false;
    }
    ++end;
    const bool before = is(end, TimeClass::Era) && word(end).what->offset < 0;
    match.what.century = static_cast<std::int16_t>(before ? -number : number - 1);
    setType(match.what, TimeUnit::Century);
    return finish(match, at, is(end, TimeClass::Era) ? end + 1 : end, "century");
}

bool TimeGrammar::season(Word at, TimeMatch& match) const
{
    const Word name = skip(at, FunctionWord::The);
    Word begin = name;
    Word yearEnd = 0;
    int number = 0;
    if (word(begin).shape == NumberShape::Plain && yearAt(begin, yearEnd, number) && is(yearEnd, TimeClass::Season)) { // 1982 summer
        match.what.year = static_cast<std::int16_t>(number);
        begin = yearEnd;
    }
    if (!is(begin, TimeClass::Season)) {
        return false;
    }
    if (isText(begin + 1, "season") && begin == name) {
        return false;
    }
    match.what.season = word(begin).what->season;
    setType(match.what, TimeUnit::Season);
    if (match.what.year != TimeInterpretation::unset) {
        return finish(match, at, begin + 1, "season");
    }
    Word end = yearAfter(begin + 1, match.what);
    if (end != begin + 1 && (is(end, FunctionWord::Slash) || is(end, FunctionWord::Hyphen)) && word(end + 1).shape == NumberShape::Plain
        && (word(end + 1).digits == 2 || word(end + 1).digits == 4) && word(end).glued) { // winter of 2006-2007
        end += 2;
    }
    const Word split = skip(begin + 1, FunctionWord::Of);
    if (end == begin + 1 && word(split).shape == NumberShape::Fraction && word(split).digits == 4) { // winter 2010/11
        match.what.year = static_cast<std::int16_t>(word(split).value);
        end = split + 1;
    }
    match.weak = end == begin + 1;
    if (match.weak && (isText(begin, "fall") || isText(begin, "spring")) && is(begin + 1, FunctionWord::Of)) {
        return false; // the fall of Mosul
    }
    return finish(match, at, end, "season");
}

// the third quarter [of 2015], Q3 2015, the first half of last year, the 1988 second quarter, second-half
bool TimeGrammar::quarterOrHalf(Word at, TimeMatch& match) const
{
    Word next = skip(at, FunctionWord::The);
    const std::string_view first = textOf(next);
    TimeInterpretation& what = match.what;
    if (first.size() == 2 && (first[0] == 'Q' || first[0] == 'H') && first[1] >= '1' && first[1] <= (first[0] == 'Q' ? '4' : '2')) {
        (first[0] == 'Q' ? what.quarter : what.half) = static_cast<std::int16_t>(first[1] - '0');
        setType(what, first[0] == 'Q' ? TimeUnit::Quarter : TimeUnit::Half);
        return finish(match, at, yearAfter(next + 1, what), "quarter");
    }
    Word end = 0;
    int number = 0;
    if (isText(next, "fiscal")) {
        ++next;
        next = skipHyphen(next);
    }
    if (word(next).shape == NumberShape::Plain && yearAt(next, end, number)) { // the 1988 second quarter, 2016 Q3
        what.year = static_cast<std::int16_t>(number);
        next = end;
        const std::string_view name = textOf(next);
        if (name.size() == 2 && (name[0] == 'Q' || name[0] == 'H') && name[1] >= '1' && name[1] <= (name[0] == 'Q' ? '4' : '2')) {
            (name[0] == 'Q' ? what.quarter : what.half) = static_cast<std::int16_t>(name[1] - '0');
            setType(what, name[0] == 'Q' ? TimeUnit::Quarter : TimeUnit::Half);
            return finish(match, at, next + 1, "quarter");
        }
    }
    if (isText(next, "fiscal")) {
        next = skipHyphen(next + 1);
    }
    int nth = 0;
    if (word(next).shape == NumberShape::Ordinal) {
        nth = word(next).value;
    } else if (is(next, TimeClass::Ordinal)) {
        nth = word(next).what->number;
    } else if (isText(next, "latter") || isText(next, "last")) {
        nth = isText(next + 1, "half") ? 2 : -1;
    }
    if (nth < -1 || nth == 0 || nth > 4) {
        return false;
    }
    const bool adjective = is(next + 1, FunctionWord::Hyphen) && word(at).is(FunctionWord::The);
    if (adjective) {
        return false; // "the third-quarter loss": the article belongs to the loss
    }
    next = skipHyphen(next + 1);
    const bool quarter = isText(next, "quarter") || isText(next, "quarters");
    const bool half = is(next, FunctionWord::Half);
    if ((!quarter && !half) || (half && nth > 2) || (nth == -1 && !quarter)) {
        return false;
    }
    (quarter ? what.quarter : what.half) = static_cast<std::int16_t>(nth == -1 ? 4 : nth);
    setType(what, quarter ? TimeUnit::Quarter : TimeUnit::Half);
    ++next;
    if (what.year != TimeInterpretation::unset) {
        return finish(match, at, next, "quarter");
    }
    if (isText(next, "final") || isText(next, "finals") || (is(next, FunctionWord::Hyphen) && isText(next + 1, "final"))) {
        return false;
    }
    end = yearAfter(next, what);
    if (end == next && is(next, FunctionWord::Of) && half) { // the first half of the 19th century, of March: the larger one
        TimeMatch whole;
        if (period(next + 1, whole) && whole.what.unit != TimeUnit::Year) {
            what = whole.what;
            what.modifier = nth == 1 ? TimeModifier::Start : TimeModifier::End;
            return finish(match, at, whole.end, "half of a period");
        }
        return false;
    }
    match.weak = end == next && half;
    return finish(match, at, end, "quarter");
}

bool TimeGrammar::holidayName(Word at, TimeMatch& match) const
{
    std::array<char, TimeLexicon::maxWordLength> folded;
    const std::string_view first = textOf(at);
    if (first.empty() || first.size() > folded.size()) {
        return false;
    }
    for (std::size_t i = 0; i < first.size(); ++i) {
        folded[i] = first[i] >= 'A' && first[i] <= 'Z' ? static_cast<char>(first[i] + 32) : first[i]; // NOLINT(cppcoreguidelines-pro-bounds-constant-array-index): size is checked
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
    if ((!first.capital && first.shape == NumberShape::None && !isText(name, "eid")) || !holidayName(name, match)) {
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
    if (is(weekAt, TimeClass::Relation) && related(weekAt, week) && week.what.unit == TimeUnit::Week) { // Friday [of] last week
        match.what = week.what;
        match.what.unit = TimeUnit::Day;
        match.what.weekday = first.what->weekday;
        return finish(match, at, week.end, "weekday of a week");
    }
    if (is(name + 1, FunctionWord::The) && word(name + 2).shape == NumberShape::Ordinal && word(name + 2).value >= 1 && word(name + 2).value <= 31
        && !is(name + 3, FunctionWord::Of)) { // Friday the 15th
        match.what.weekday = first.what->weekday;
        match.what.day = static_cast<std::int16_t>(word(name + 2).value);
        setType(match.what, TimeUnit::Day);
        return finish(match, at, name + 3, "weekday and day of the month");
    }
    match.weak = first.is(TimeClass::Abbreviation);
    match.what.weekday = first.what->weekday;
    match.what.anchor = TimeAnchor::Publication;
    setType(match.what, TimeUnit::Day);
    return finish(match, at, name + 1, "weekday");
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
    if (nth > 0 && word(next - 1).shape == NumberShape::Ordinal && is(next, FunctionWord::Of) && related(next + 1, month)
        && month.what.offsetUnit == TimeUnit::Month && month.what.day == TimeInterpretation::unset) { // the 20th of next month
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
    if (number == at || word(number).shape != NumberShape::Ordinal || word(number).value < 1 || word(number).value > 31) {
        return false;
    }
    const SentenceWord& next = word(number + 1);
    const std::string_view text = textOf(number + 1);
    const bool closed = text.empty() || !((text[0] >= 'a' && text[0] <= 'z') || (text[0] >= 'A' && text[0] <= 'Z') || (text[0] >= '0' && text[0] <= '9'));
    const bool preposition = at > 0 && (isText(at - 1, "on") || isText(at - 1, "until") || isText(at - 1, "by") || isText(at - 1, "since"));
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
