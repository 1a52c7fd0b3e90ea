// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors

// Years and what they are made of and make up: quarters, halves, seasons, decades, centuries.

#include "model/extraction/time/english/timegrammar.h"

namespace dateline::english {

// "the 1988 quarter", "the 1988 period": of results, the same quarter of that year
bool TimeGrammar::yearOfQuarter(Word number, Word at, TimeMatch& match) const
{
    const bool full = word(number).shape == NumberShape::Plain && word(number).digits == 4
        && word(number).value >= 1900 && word(number).value < 2100;
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
    const bool fiscal = isText(begin, "fiscal") || isText(begin, "financial") || textOf(begin) == "FY";
    begin += named || fiscal ? 1U : 0U;
    if (fiscal && isText(begin, "year")) {
        ++begin;
    }
    if (the && !named && !fiscal) {
        return yearOfQuarter(begin, at, match);
    }
    if (word(begin).shape == NumberShape::FiscalYear) { // FY2014
        match.what.year = static_cast<std::int16_t>(word(begin).value);
        setType(match.what, TimeUnit::Year);
        return finish(match, at, begin + 1, "fiscal year");
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
    const bool opened = next != at || (at > 0 && is(at - 1, TimeClass::Edge)); // "the late 1970's"
    if (opened && first.shape == NumberShape::Plain && first.digits == 4 && first.value % 10 == 0
        && first.value >= firstYear && first.value <= lastYear && word(next + 1).glued
        && (isText(next + 1, "'s") || textOf(next + 1) == "\xE2\x80\x99s")) { // the 1970's
        if (first.value % 100 == 0 && first.value < 1900) { // the 1800's: the century
            match.what.century = static_cast<std::int16_t>(first.value / 100);
            setType(match.what, TimeUnit::Century);
            return finish(match, at, next + 2, "century");
        }
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
    } else if (first.is(TimeClass::Cardinal) && first.what->number == 20
        && is(skipHyphen(end), TimeClass::Ordinal)) {
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

// the first decade of the 20th century, the last decade of the 1800s; the second quarter of the 19th century
bool TimeGrammar::partOfCentury(Word at, TimeMatch& match) const
{
    const Word next = skip(at, FunctionWord::The);
    const int nth = word(next).shape == NumberShape::Ordinal ? word(next).value
        : is(next, TimeClass::Ordinal)                       ? word(next).what->number
        : isText(next, "last")                               ? -1
                                                             : 0;
    const bool decade = is(next + 1, TimeClass::Unit) && word(next + 1).what->unit == TimeUnit::Decade;
    const bool quarter = isText(next + 1, "quarter");
    TimeMatch whole;
    if (nth == 0 || nth > (decade ? 10 : 4) || (!decade && !quarter) || !is(next + 2, FunctionWord::Of)
        || !decadeOrCentury(next + 3, whole) || whole.what.century == TimeInterpretation::unset
        || whole.what.century < 0) {
        return false;
    }
    match.what = whole.what;
    if (decade) {
        match.what.decade = static_cast<std::int16_t>(whole.what.century * 10 + (nth < 0 ? 9 : nth - 1));
        match.what.century = TimeInterpretation::unset;
        setType(match.what, TimeUnit::Decade);
    } else {
        match.what.modifier = nth == 1 ? TimeModifier::Start
            : nth < 0 || nth == 4      ? TimeModifier::End
                                       : TimeModifier::Mid;
    }
    return finish(match, at, whole.end, decade ? "decade" : "part of a century");
}

bool TimeGrammar::season(Word at, TimeMatch& match) const
{
    const Word name = skip(at, FunctionWord::The);
    Word begin = name;
    Word yearEnd = 0;
    int number = 0;
    // 1982 summer
    if (word(begin).shape == NumberShape::Plain && yearAt(begin, yearEnd, number)
        && is(yearEnd, TimeClass::Season)) {
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
    if (end != begin + 1 && (is(end, FunctionWord::Slash) || is(end, FunctionWord::Hyphen))
        && word(end + 1).shape == NumberShape::Plain
        && (word(end + 1).digits == 2 || word(end + 1).digits == 4)
        && word(end).glued) { // winter of 2006-2007
        end += 2;
    }
    const Word split = skip(begin + 1, FunctionWord::Of);
    // winter 2010/11
    if (end == begin + 1 && word(split).shape == NumberShape::Fraction && word(split).digits == 4) {
        match.what.year = static_cast<std::int16_t>(word(split).value);
        end = split + 1;
    }
    match.weak = end == begin + 1;
    if (match.weak && (isText(begin, "fall") || isText(begin, "spring")) && is(begin + 1, FunctionWord::Of)) {
        return false; // the fall of Mosul
    }
    return finish(match, at, end, "season");
}

bool TimeGrammar::takeShortQuarter(Word at, TimeInterpretation& what) const
{
    const std::string_view name = textOf(at);
    const bool quarter = name.starts_with('Q');
    if (name.size() != 2 || (!quarter && name[0] != 'H') || name[1] < '1'
        || name[1] > (quarter ? '4' : '2')) {
        return false;
    }
    (quarter ? what.quarter : what.half) = static_cast<std::int16_t>(name[1] - '0');
    setType(what, quarter ? TimeUnit::Quarter : TimeUnit::Half);
    return true;
}

// the third quarter [of 2015], Q3 2015, the first half of last year, the 1988 second quarter, second-half
bool TimeGrammar::quarterOrHalf(Word at, TimeMatch& match) const
{
    Word next = skip(at, FunctionWord::The);
    TimeInterpretation& what = match.what;
    if (word(next).shape == NumberShape::Quarter) { // 4Q, 1Q16
        what.quarter = static_cast<std::int16_t>(word(next).value);
        setType(what, TimeUnit::Quarter);
        if (word(next).extra > 0) {
            what.year = static_cast<std::int16_t>(word(next).extra);
            return finish(match, at, next + 1, "quarter");
        }
        return finish(match, at, yearAfter(next + 1, what), "quarter");
    }
    if (takeShortQuarter(next, what)) {
        return finish(match, at, yearAfter(next + 1, what), "quarter");
    }
    Word end = 0;
    int number = 0;
    if (isText(next, "fiscal")) {
        ++next;
        next = skipHyphen(next);
    }
    // the 1988 second quarter, 2016 Q3
    if (word(next).shape == NumberShape::Plain && yearAt(next, end, number)) {
        what.year = static_cast<std::int16_t>(number);
        next = end;
        if (takeShortQuarter(next, what)) {
            return finish(match, at, next + 1, "quarter");
        }
    }
    if (isText(next, "fiscal")) {
        next = skipHyphen(next + 1);
    }
    return quarterInWords(at, next, match);
}

bool TimeGrammar::quarterInWords(Word at, Word next, TimeMatch& match) const
{
    TimeInterpretation& what = match.what;
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
    if (isText(next, "final") || isText(next, "finals")
        || (is(next, FunctionWord::Hyphen) && isText(next + 1, "final"))) {
        return false;
    }
    const Word end = yearAfter(next, what);
    // the first half of the 19th century, of March: the larger one
    if (end == next && is(next, FunctionWord::Of) && half) {
        TimeMatch whole;
        if (period(next + 1, whole) && whole.what.unit != TimeUnit::Year) {
            what = whole.what;
            what.modifier = nth == 1 ? TimeModifier::Start : TimeModifier::End;
            return finish(match, at, whole.end, "half of a period");
        }
        return false;
    }
    if (end == next && is(next, FunctionWord::Of) && quarter) { // of a match
        for (const std::string_view game : {"game", "match", "play", "season", "contest"}) {
            if (isText(next + 1, game) || isText(next + 2, game) || isText(next + 3, game)) {
                return false;
            }
        }
    }
    match.weak = end == next && half;
    return finish(match, at, end, "quarter");
}

} // namespace dateline::english
