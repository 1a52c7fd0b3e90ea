// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors

// Times that come again: "every Monday", "every two weeks", "twice a year".

#include "model/calendar/calendarnumbers.h"
#include "model/extraction/time/english/timegrammar.h"

namespace dateline::english {

namespace {

constexpr std::array<std::string_view, 6> parts{"TMO", "TMI", "TAF", "TEV", "TNI", "TDT"};

void setWeekly(int weekday, TimeInterpretation& what)
{
    what.literal = "XXXX-WXX-" + std::to_string(weekday);
    what.weekday = static_cast<std::int16_t>(weekday);
}

} // namespace

bool TimeGrammar::setOfDays(Word at, TimeMatch& match) const
{
    if (is(at, TimeClass::PluralWeekday)) {
        const bool listed = at > 0
            && (is(at - 1, FunctionWord::And) || is(at - 1, FunctionWord::On) || is(at - 1, FunctionWord::Or)
                || is(at - 1, FunctionWord::Comma));
        const bool counted = at > 0
            && (isText(at - 1, "most") || isText(at - 1, "some") || isText(at - 1, "all")
                || isText(at - 1, "many"));
        if (!listed && !counted) {
            return false; // "Mondays raid": the apostrophe is lost
        }
        setWeekly(word(at).what->weekday, match.what);
        return finish(match, at, at + 1, "plural weekday");
    }
    if (is(at, TimeClass::Weekday) && is(at + 1, TimeClass::PartOfDay) && is(at + 1, TimeClass::PluralUnit)) {
        setWeekly(word(at).what->weekday, match.what);
        match.what.literal += parts.at(static_cast<std::size_t>(word(at + 1).what->part));
        return finish(match, at, at + 2, "set");
    }
    return false;
}

// every Monday, each year, every two weeks, every other day, Tuesday nights, on Mondays
bool TimeGrammar::set(Word at, TimeMatch& match) const
{
    TimeInterpretation& what = match.what;
    what.type = TimexType::Set;
    if (!is(at, TimeClass::Repeat) || is(at, TimeClass::PluralWeekday)) {
        return setOfDays(at, match);
    }
    const bool per = isText(at, "per");
    Word next = at + 1;
    next += !per && is(next, TimeClass::Filler) && is(next + 1, TimeClass::Unit) ? 1U : 0U;
    // every other Friday
    const bool skipping = isText(next, "other") || isText(next, "second") || is(next, TimeClass::Ordinal);
    next += skipping && is(next + 1, TimeClass::Weekday) && !per ? 1U : 0U;
    if (is(next, TimeClass::Weekday) && !per) {
        setWeekly(word(next).what->weekday, what);
        if (is(next + 1, TimeClass::PartOfDay)) {
            what.literal += parts.at(static_cast<std::size_t>(word(next + 1).what->part));
            ++next;
        }
        return finish(match, at, next + 1, "set");
    }
    int month = 0;
    if (monthAt(next, month) && !per) {
        what.literal = "XXXX-" + twoDigits(month);
        return finish(match, at, next + 1, "set");
    }
    if (is(next, TimeClass::PartOfDay) && !per) {
        what.literal = "P1D";
        return finish(match, at, next + 1, "set");
    }
    if (is(next, TimeClass::Season) && !per) {
        what.literal = "P1Y";
        return finish(match, at, next + 1, "set");
    }
    return setOfLengths(at, next, match);
}

bool TimeGrammar::setOfLengths(Word at, Word next, TimeMatch& match) const
{
    Amount number;
    number.value = 1;
    if (isText(next, "other") || isText(next, "second")) {
        number.value = 2;
        ++next;
    } else if (isText(next, "few")) {
        number.vague = true;
        ++next;
    } else if (is(next, TimeClass::Ordinal) && !is(next, TimeClass::Unit) && word(next).what->number > 1) {
        number.value = word(next).what->number;
        ++next;
    } else if (amount(next, number) && !number.article) {
        next = number.end;
    } else {
        number = {};
        number.value = 1;
    }
    next = skipHyphen(next);
    if (!is(next, TimeClass::Unit) || (is(next, TimeClass::Ordinal) && number.value == 1)) {
        return false;
    }
    if (isText(next, "time")) {
        return false;
    }
    setDuration(number, word(next).what->unit, match.what);
    match.what.type = TimexType::Set;
    return finish(match, at, next + 1, "set");
}

bool TimeGrammar::openDate(Word at, TimeMatch& match) const
{
    TimeMatch date;
    const bool day = dayFirst(at, date) || monthFirst(at, date);
    TimeInterpretation& what = match.what;
    const auto open = [&what](int month, int ofMonth) {
        what.literal = "XXXX-" + twoDigits(month);
        if (ofMonth > 0) {
            what.literal += '-' + twoDigits(ofMonth);
        }
    };
    if (day && date.what.year == TimeInterpretation::unset && date.what.offsetUnit == TimeUnit::None) {
        open(date.what.month, date.what.day == TimeInterpretation::unset ? 0 : date.what.day);
    } else if (!day && word(at).capital && holidayName(at, date)
        && m_holidays[date.what.holiday].rule != Holiday::Rule::Day) {
        const Holiday& holiday = m_holidays[date.what.holiday];
        if (holiday.rule == Holiday::Rule::Fixed) {
            open(holiday.month, holiday.day);
        } else {
            what.literal = "P1Y";
        }
    } else {
        return false;
    }
    what.type = TimexType::Set;
    return finish(match, at, date.end, "set");
}

bool TimeGrammar::repeatedDate(Word at, TimeMatch& match) const
{
    const auto yearly = [this](Word one) {
        return is(one, TimeClass::Repeat) && !isText(one, "per") && isText(one + 1, "year");
    };
    Word date = at;
    if (yearly(at)) {
        if (!is(at + 2, FunctionWord::On) && !is(at + 2, FunctionWord::In)) {
            return false;
        }
        date = at + 3;
    } else if (is(at, TimeClass::Repeat) && !isText(at, "per")) {
        date = at + 1;
    }
    if (!openDate(date, match) || (date == at && !yearly(match.end))) {
        return false;
    }
    return finish(match, at, date == at ? match.end + 2 : match.end, "set");
}

// the first Monday of every month, the last day of each year, the 15th of every month
bool TimeGrammar::nthOfEvery(Word at, TimeMatch& match) const
{
    const Word nth = skip(at, FunctionWord::The);
    const bool ordinal = word(nth).shape == NumberShape::Ordinal;
    if (!ordinal && !is(nth, TimeClass::Ordinal) && !isText(nth, "last")) {
        return false;
    }
    const bool weekday = is(nth + 1, TimeClass::Weekday);
    const bool unit = is(nth + 1, TimeClass::Unit) && !is(nth + 1, TimeClass::PluralUnit);
    const Word of = nth + (weekday || unit ? 2 : 1);
    if ((!is(of, FunctionWord::Of) && !is(of, FunctionWord::In)) || !is(of + 1, TimeClass::Repeat)
        || isText(of + 1, "per") || !is(of + 2, TimeClass::Unit) || is(of + 2, TimeClass::PluralUnit)) {
        return false;
    }
    TimeInterpretation& what = match.what;
    if (weekday) {
        what.literal = "XXXX-WXX-" + std::to_string(word(nth + 1).what->weekday);
        what.weekday = word(nth + 1).what->weekday;
    } else if (unit) {
        Amount one;
        one.value = 1;
        setDuration(one, word(of + 2).what->unit, what);
    } else if (ordinal && word(nth).value >= 1 && word(nth).value <= 31
        && word(of + 2).what->unit == TimeUnit::Month) {
        what.literal = "XXXX-XX-" + twoDigits(word(nth).value);
    } else {
        return false;
    }
    what.type = TimexType::Set;
    return finish(match, at, of + 3, "set");
}

bool TimeGrammar::frequency(Word at, TimeMatch& match) const
{
    Word next = 0;
    int times = 0;
    if (isText(at, "once") || isText(at, "twice") || isText(at, "thrice")) {
        times = isText(at, "once") ? 1 : 2;
        next = at + 1;
    } else {
        Amount number;
        if (!amount(at, number) || number.article
            || !(isText(number.end, "times") || isText(number.end, "time"))) {
            return false;
        }
        times = number.value;
        next = number.end + 1;
    }
    (void)times;
    if ((!is(next, FunctionWord::A) && !is(next, TimeClass::Repeat)) || !is(next + 1, TimeClass::Unit)
        || is(next + 1, TimeClass::PluralUnit)) {
        return false;
    }
    Amount one;
    one.value = 1;
    setDuration(one, word(next + 1).what->unit, match.what);
    match.what.type = TimexType::Set;
    return finish(match, at, next + 2, "frequency");
}

} // namespace dateline::english
