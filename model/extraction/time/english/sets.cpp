// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors

// Times that come again: "every Monday", "every two weeks", "twice a year".

#include "model/extraction/time/english/timegrammar.h"

namespace dateline::english {

// every Monday, each year, every two weeks, every other day, Tuesday nights, on Mondays
bool TimeGrammar::set(Word at, TimeMatch& match) const
{
    TimeInterpretation& what = match.what;
    const auto weekly = [&what](int weekday) {
        what.literal = "XXXX-WXX-" + std::to_string(weekday);
        what.weekday = static_cast<std::int16_t>(weekday);
    };
    constexpr std::array<std::string_view, 6> parts{"TMO", "TMI", "TAF", "TEV", "TNI", "TDT"};
    what.type = TimexType::Set;
    if (is(at, TimeClass::PluralWeekday)) {
        const bool listed = at > 0 && (is(at - 1, FunctionWord::And) || is(at - 1, FunctionWord::On) || is(at - 1, FunctionWord::Or) || is(at - 1, FunctionWord::Comma));
        if (!listed) {
            return false; // "Mondays raid": the apostrophe is lost
        }
        weekly(word(at).what->weekday);
        return finish(match, at, at + 1, "plural weekday");
    }
    if (is(at, TimeClass::Weekday) && is(at + 1, TimeClass::PartOfDay) && is(at + 1, TimeClass::PluralUnit)) {
        weekly(word(at).what->weekday);
        what.literal += parts.at(static_cast<std::size_t>(word(at + 1).what->part));
        return finish(match, at, at + 2, "set");
    }
    if (!is(at, TimeClass::Repeat)) {
        return false;
    }
    const bool per = isText(at, "per");
    Word next = at + 1;
    next += !per && is(next, TimeClass::Filler) && is(next + 1, TimeClass::Unit) ? 1U : 0U;
    if (is(next, TimeClass::Weekday) && !per) {
        weekly(word(next).what->weekday);
        if (is(next + 1, TimeClass::PartOfDay)) {
            what.literal += parts.at(static_cast<std::size_t>(word(next + 1).what->part));
            ++next;
        }
        return finish(match, at, next + 1, "set");
    }
    int month = 0;
    if (monthAt(next, month) && !per) {
        what.literal = month < 10 ? "XXXX-0" + std::to_string(month) : "XXXX-" + std::to_string(month);
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
    setDuration(number, word(next).what->unit, what);
    what.type = TimexType::Set;
    return finish(match, at, next + 1, "set");
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
        if (!amount(at, number) || number.article || !(isText(number.end, "times") || isText(number.end, "time"))) {
            return false;
        }
        times = number.value;
        next = number.end + 1;
    }
    (void)times;
    if ((!is(next, FunctionWord::A) && !is(next, TimeClass::Repeat)) || !is(next + 1, TimeClass::Unit) || is(next + 1, TimeClass::PluralUnit)) {
        return false;
    }
    Amount one;
    one.value = 1;
    setDuration(one, word(next + 1).what->unit, match.what);
    match.what.type = TimexType::Set;
    return finish(match, at, next + 2, "frequency");
}

} // namespace dateline::english
