// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors

// Lengths of time: "three years", "47-year-old", "the past two weeks"; and days that far away: "two weeks
// ago".

#include "model/extraction/time/english/timegrammar.h"
#include "model/text/oneof.h"

#include <algorithm>
#include <array>

namespace dateline::english {

namespace {

// Letter of ISO 8601 and how many of it make one unit.
struct IsoUnit
{
    char letter = 'D';
    int factor = 1;
    bool clock = false;
};

IsoUnit isoUnit(TimeUnit unit)
{
    switch (unit) {
    case TimeUnit::Second: return {'S', 1, true};
    case TimeUnit::Minute: return {'M', 1, true};
    case TimeUnit::Hour: return {'H', 1, true};
    case TimeUnit::Week: return {'W', 1, false};
    case TimeUnit::Fortnight: return {'W', 2, false};
    case TimeUnit::Month: return {'M', 1, false};
    case TimeUnit::Quarter: return {'Q', 1, false};
    case TimeUnit::Half: return {'M', 6, false};
    case TimeUnit::Year:
    case TimeUnit::Season: return {'Y', 1, false};
    case TimeUnit::Decade: return {'Y', 10, false};
    case TimeUnit::Century: return {'Y', 100, false};
    case TimeUnit::Millennium: return {'Y', 1000, false};
    default: return {'D', 1, false};
    }
}

void append(std::string& value, bool& clock, const IsoUnit& unit, int number)
{
    if (unit.clock && !clock) {
        value += 'T';
        clock = true;
    }
    value += std::to_string(number);
    value += unit.letter;
}

// Half a unit in the next smaller one: half a year is six months.
IsoUnit halfOf(TimeUnit unit)
{
    switch (unit) {
    case TimeUnit::Minute: return {'S', 30, true};
    case TimeUnit::Hour: return {'M', 30, true};
    case TimeUnit::Day: return {'H', 12, true};
    case TimeUnit::Month: return {'D', 15, false};
    case TimeUnit::Year: return {'M', 6, false};
    case TimeUnit::Decade: return {'Y', 5, false};
    case TimeUnit::Century: return {'Y', 50, false};
    case TimeUnit::Millennium: return {'Y', 500, false};
    default: return {'D', 3, false};
    }
}

} // namespace

void TimeGrammar::setDuration(const Amount& amount, TimeUnit unit, TimeInterpretation& what)
{
    what.type = TimexType::Duration;
    what.unit = unit;
    what.offsetUnit = unit;
    what.offset = amount.value;
    what.offsetHalves = amount.halves;
    what.vagueAmount = amount.vague;
    const IsoUnit iso = isoUnit(unit);
    std::string& value = what.literal;
    value = "P";
    bool clock = false;
    if (unit == TimeUnit::Weekend) {
        value += amount.vague ? "XWE" : std::to_string(amount.value) + "WE";
    } else if (amount.vague) {
        value += iso.clock ? "TX" : "X";
        value += unit == TimeUnit::Century ? 'C' : iso.letter;
    } else if (!amount.decimal.empty()) {
        value += iso.clock ? "T" : "";
        value += amount.decimal;
        value += iso.letter;
    } else if (amount.halves != 0
        && (unit == TimeUnit::Year || unit == TimeUnit::Hour || unit == TimeUnit::Decade
            || unit == TimeUnit::Century || unit == TimeUnit::Millennium)
        && amount.value
            <= (unit == TimeUnit::Year || unit == TimeUnit::Hour ? 1 : largestAmount)) { // P18M, PT90M, P25Y
        const IsoUnit half = halfOf(unit);
        append(value, clock, half, half.factor * (2 * amount.value + 1));
    } else {
        if (amount.value != 0 || amount.halves == 0) {
            append(value, clock, iso, amount.value * iso.factor);
        }
        if (amount.halves != 0) {
            const IsoUnit half = halfOf(unit);
            append(value, clock, half, half.factor);
        }
    }
}

// a quarter of a century, a quarter-century, a quarter of an hour
bool TimeGrammar::quarterDuration(Word at, TimeMatch& match) const
{
    const Word quarter = skip(at, FunctionWord::A);
    const Word unit
        = isText(quarter + 1, "of") ? skip(quarter + 2, FunctionWord::A) : skipHyphen(quarter + 1);
    const bool adjective = quarter == at && is(quarter + 1, FunctionWord::Hyphen); // a quarter-century low
    if (!isText(quarter, "quarter") || adjective || !is(unit, TimeClass::Unit)
        || is(unit, TimeClass::PluralUnit)) {
        return false;
    }
    const bool century = word(unit).what->unit == TimeUnit::Century;
    if (!century && word(unit).what->unit != TimeUnit::Hour) {
        return false;
    }
    setDuration({0, century ? 25 : 15, 0, false, false, false, {}},
        century ? TimeUnit::Year : TimeUnit::Minute, match.what);
    return finish(match, at, unit + 1, "duration");
}

// years (many), day-long (one), three
bool TimeGrammar::durationAmount(Word at, Amount& number) const
{
    const SentenceWord& first = word(at);
    if (first.is(TimeClass::PluralUnit) && first.is(TimeClass::Unit)) {
        number.vague = true;
        number.wordless = true;
        number.end = at;
        return true;
    }
    if (first.is(TimeClass::Unit) && is(at + 1, FunctionWord::Hyphen) && is(at + 2, FunctionWord::Long)
        && word(at + 1).glued) {
        number.value = 1;
        number.end = at;
        return true;
    }
    return amount(at, number);
}

// Whether amount and unit are a length of time, and not "some day", "a second", "three quarters of it",
// "2016 season".
bool TimeGrammar::isLength(const Amount& number, Word at, Word unitAt, bool afterRelation) const
{
    const SentenceWord& unit = word(unitAt);
    const TimeUnit what = unit.what->unit;
    const bool plural = unit.is(TimeClass::PluralUnit);
    const bool hyphen = is(number.end, FunctionWord::Hyphen);
    const bool quarter = what == TimeUnit::Quarter;
    const bool weekend = what == TimeUnit::Weekend;
    const bool ordinal = unit.is(TimeClass::Ordinal); // "second"
    if (what == TimeUnit::Half || (number.wordless && weekend) || (quarter && !afterRelation)) {
        return false;
    }
    if (number.article && (plural || what == TimeUnit::Second || quarter || weekend)) {
        return false;
    }
    if (number.vague && !plural && !afterRelation && !hyphen) {
        return false;
    }
    const bool counted = !number.article && !number.vague && !number.wordless && number.halves == 0;
    if (counted && !plural && number.value > 1 && !hyphen && (quarter || ordinal || weekend)) {
        return false;
    }
    const bool someOf = number.vague && !number.wordless && plural; // "some seconds"
    if (ordinal && (number.wordless || number.halves != 0 || number.vague) && !afterRelation && !someOf) {
        return false;
    }
    const SentenceWord& first = word(at);
    const bool isYear = first.isNumber() && first.digits == 4 && first.value > 1900 && first.value < 2100;
    if (isYear && !plural && !hyphen) {
        return false;
    }
    return !number.article || !is(unitAt + 1, FunctionWord::Hyphen) // "a year-earlier loss"
        || !(isText(unitAt + 2, "ago") || isText(unitAt + 2, "earlier"));
}

// ... and a half, -and-a-half
TimeGrammar::Word TimeGrammar::andHalf(Word at, Amount& number) const
{
    Word half = skipHyphen(at);
    if (number.halves != 0 || number.vague || !is(half, FunctionWord::And)) {
        return at;
    }
    half = skipHyphen(half + 1);
    half = skipHyphen(skip(half, FunctionWord::A));
    if (!is(half, FunctionWord::Half)) {
        return at;
    }
    number.halves = 1;
    return half + 1;
}

// ..., 8 months; 59 minutes 40.2 seconds: added to the value, as far as each unit is smaller
TimeGrammar::Word TimeGrammar::smallerUnits(
    Word at, TimeUnit largest, const Amount& number, TimeInterpretation& what) const
{
    if (number.vague || number.halves != 0 || number.article || number.wordless) {
        return at;
    }
    bool clockPart = isoUnit(largest).clock;
    TimeUnit smallest = largest;
    for (bool whole = number.decimal.empty(); whole;) {
        const Word more = skip(skip(at, FunctionWord::Comma), FunctionWord::And);
        Amount next;
        if (!amount(more, next) || next.article || next.vague || next.halves != 0
            || !is(next.end, TimeClass::Unit) || word(next.end).what->unit >= smallest
            || word(next.end).what->unit == TimeUnit::Quarter) {
            break;
        }
        smallest = word(next.end).what->unit;
        if (what.offsetUnit == TimeUnit::Year
            && smallest == TimeUnit::Month) { // six years and three months ago
            what.offset = 12 * what.offset + next.value;
            what.offsetUnit = what.unit = TimeUnit::Month;
        }
        const IsoUnit iso = isoUnit(smallest);
        whole = next.decimal.empty();
        if (whole) {
            append(what.literal, clockPart, iso, next.value * iso.factor);
        } else {
            what.literal += iso.clock && !clockPart ? "T" : "";
            what.literal += next.decimal;
            what.literal += iso.letter;
        }
        at = next.end + 1;
    }
    return at;
}

bool TimeGrammar::plainDuration(Word at, TimeMatch& match, bool afterRelation) const
{
    if (quarterDuration(at, match)) {
        return true;
    }
    Amount number;
    if (!durationAmount(at, number)) {
        return false;
    }
    Word unit = skipHyphen(number.end);
    constexpr std::array<std::string_view, 8> lengthening{
        "further", "full", "whole", "short", "long", "single", "solid", "additional"};
    if (number.article && is(unit, TimeClass::Filler) && !isOneOfInAnyCase(textOf(unit), lengthening)) {
        return false; // "a business day"
    }
    for (int fillers = 0; fillers < 2 && is(unit, TimeClass::Filler) && !number.wordless; ++fillers) {
        ++unit;
    }
    if (!is(unit, TimeClass::Unit) || !isLength(number, at, unit, afterRelation)) {
        return false;
    }
    const TimeUnit what = word(unit).what->unit;
    Word end = andHalf(unit + 1, number);
    setDuration(number, what, match.what);
    end = smallerUnits(end, what, number, match.what);
    const Word after = skipHyphen(end);
    const bool age = is(after, FunctionWord::Old) && !number.wordless; // 47-year-old, 18 years old
    if (age || (is(after, FunctionWord::Long) && after != end)) {
        end = after + 1;
    } else if (is(end, FunctionWord::Of) && is(end + 1, FunctionWord::Age)) {
        end += 2;
    }
    match.weak = number.wordless || number.article;
    return finish(match, at, end, age ? "age" : number.wordless ? "vague duration" : "duration");
}

// [the past] year, [the last] decade, year and a half
TimeGrammar::Word TimeGrammar::boundUnit(Word at, bool the, TimeInterpretation& what) const
{
    const Word unit = at + (is(at, TimeClass::Filler) ? 1U : 0U);
    if (!is(unit, TimeClass::Unit) || is(unit, TimeClass::PluralUnit) || is(unit, TimeClass::Ordinal)) {
        return 0;
    }
    const bool past = isText(at - 1, "past");
    const bool last = the && isText(at - 1, "last");
    const TimeUnit kind = word(unit).what->unit;
    if ((!past && !last) || kind == TimeUnit::Weekend || kind == TimeUnit::Quarter || kind == TimeUnit::Half
        || (kind == TimeUnit::Day && last)) {
        return 0;
    }
    const Word end = unit + 1;
    const bool half
        = is(end, FunctionWord::And) && is(end + 1, FunctionWord::A) && is(end + 2, FunctionWord::Half);
    Amount one;
    one.value = 1;
    one.halves = half ? 1 : 0;
    setDuration(one, kind, what);
    return half ? end + 3 : end;
}

// the past two years, the next ten days, the first nine months, these five weeks
bool TimeGrammar::boundDuration(Word at, TimeMatch& match) const
{
    Word next = skip(at, FunctionWord::The);
    const bool the = next != at;
    next += isText(next, "very") ? 1U : 0U;
    constexpr std::array<std::string_view, 8> auxiliaries{
        "to", "will", "would", "could", "may", "might", "can", "should"};
    const bool lasts = !the && isText(next, "last") && at > 0
        && std::any_of(auxiliaries.begin(), auxiliaries.end(),
            [&](std::string_view one) { return isText(at - 1, one); });
    if (lasts) {
        return false; // "is expected to last three weeks"
    }
    int sign = 0;
    bool known = false;
    if (is(next, TimeClass::Relation)) {
        const TimeWord& relation = *word(next).what;
        sign = relation.offset;
        known = true;
        if (is(next + 1, TimeClass::Relation) && relation.offset == 0) { // this past year
            sign = word(next + 1).what->offset;
            ++next;
        }
    } else if (is(next, TimeClass::Ordinal) && !is(next, TimeClass::Unit)) {
        const int nth = word(next).what->number;
        known = nth == 1 || nth == -1;
    } else if (isText(next, "second") || isText(next, "recent") || isText(next, "remaining")
        || isText(next, "intervening")) {
        known = !isText(next, "second");
    } else if (the
        && (is(next, TimeClass::Cardinal) || word(next).isNumber() || is(next, TimeClass::Vague))) {
        known = true; // the three weeks
        --next;
    }
    if (!known) {
        return false;
    }
    ++next;
    TimeMatch length;
    const bool plainNumber = the && sign == 0 && next == at + 1;
    if (plainDuration(next, length, true) && !word(next).is(TimeClass::Relation)
        && !is(next, FunctionWord::A)) {
        if (plainNumber && (!is(length.end - 1, TimeClass::PluralUnit) || length.rule == "age")) {
            return false; // the 15-year campaign
        }
        match.what = length.what;
    } else {
        length.end = boundUnit(next, the, match.what);
        if (length.end == 0) {
            return false;
        }
    }
    if (isText(next - 1, "recent") && match.what.vagueAmount && word(next).is(TimeClass::PluralUnit)) {
        return false; // a phrase of the lexicon
    }
    if (sign != 0) {
        match.what.anchor = TimeAnchor::Publication;
        match.what.direction = sign < 0 ? TimeDirection::Past : TimeDirection::Future;
    }
    Word end = length.end;
    if (is(end, FunctionWord::Or) && isText(end + 1, "so")) {
        end += 2;
    }
    return finish(match, at, end, "bound duration");
}

bool TimeGrammar::duration(Word at, TimeMatch& match) const
{
    return plainDuration(at, match, false);
}

// two weeks ago, a day earlier, three years later, two days before, five years from now
bool TimeGrammar::shifted(Word at, TimeMatch& match) const
{
    TimeMatch length;
    if (daysByNameAgo(at, match)) {
        return true;
    }
    if (!plainDuration(at, length, false) || length.rule == "age") {
        return false;
    }
    Word next = length.end;
    if (is(next, FunctionWord::Or) && isText(next + 1, "so")) {
        next += 2;
    }
    int sign = 0;
    TimeAnchor anchor = TimeAnchor::Narrative;
    Word end = next + 1;
    if (isText(next, "ago") && agoInPeriod(at, next + 1, length.what, match)) {
        return true;
    }
    if (is(next, TimeClass::Shift)) {
        sign = word(next).what->offset;
        anchor = word(next).what->anchor;
        const bool relative = isText(next, "before") || isText(next, "after") || isText(next, "prior")
            || isText(next, "back");
        if (relative && (!closes(next + 1) || is(next + 1, FunctionWord::To))) {
            return false; // "two days after the vote"
        }
    } else if (TimeMatch base; length.what.offsetUnit == TimeUnit::Day && !length.what.vagueAmount
               && isText(next, "from") && dayName(next + 1, base)
               && base.what.type == TimexType::Date) { // two days from tomorrow
        match.what = base.what;
        match.what.offset += length.what.offset;
        return finish(match, at, base.end, "shift");
    } else if (is(next, FunctionWord::From) && isText(next + 1, "now")) {
        sign = 1;
        anchor = TimeAnchor::Publication;
        end = next + 2;
    } else if (is(next, FunctionWord::In) && isText(next + 1, "the") && isText(next + 2, "future")) {
        sign = 1;
        anchor = TimeAnchor::Publication;
        end = next + 3;
    } else {
        return false;
    }
    shiftLength(length.what, sign, match.what);
    match.what.anchor = anchor;
    if (length.what.vagueAmount) {
        match.what.literal = anchor == TimeAnchor::Publication ? (sign < 0 ? "PAST_REF" : "FUTURE_REF")
                                                               : length.what.literal;
    }
    return finish(match, at, end, "shift");
}

// two nights ago, three Fridays ago
bool TimeGrammar::daysByNameAgo(Word at, TimeMatch& match) const
{
    Amount number;
    if (!amount(at, number) || number.vague || number.article || number.halves != 0 || number.value < 2
        || number.value > 50 || !isText(number.end + 1, "ago")) {
        return false;
    }
    const SentenceWord& name = word(number.end);
    TimeInterpretation& what = match.what;
    what.type = TimexType::Date;
    what.unit = TimeUnit::Day;
    what.anchor = TimeAnchor::Publication;
    what.direction = TimeDirection::Past;
    if (name.is(TimeClass::PluralWeekday)) {
        what.weekday = name.what->weekday;
        what.offsetUnit = TimeUnit::Week;
        what.offset = 1 - number.value;
    } else if (name.is(TimeClass::PartOfDay) && name.is(TimeClass::PluralUnit)) {
        what.type = TimexType::Time;
        what.unit = TimeUnit::PartOfDay;
        what.partOfDay = name.what->part;
        what.offsetUnit = TimeUnit::Day;
        what.offset = -number.value;
    } else {
        match = {};
        return false;
    }
    return finish(match, at, number.end + 2, "shift");
}

// two years ago today, a year ago this month, five years ago next month: as exact as what is behind
bool TimeGrammar::agoInPeriod(Word at, Word behind, const TimeInterpretation& length, TimeMatch& match) const
{
    TimeMatch inner;
    const bool today = dayName(behind, inner) && inner.what.offset == 0 && inner.what.type == TimexType::Date;
    const bool period = !today && is(behind, TimeClass::Relation) && related(behind, inner)
        && inner.what.unit >= TimeUnit::Week && inner.what.unit <= TimeUnit::Month
        && inner.what.offsetUnit == inner.what.unit && inner.what.anchor == TimeAnchor::Publication;
    const bool years = length.offsetUnit == TimeUnit::Year || length.offsetUnit == TimeUnit::Decade;
    if ((!today && !(period && (inner.what.offset == 0 || (inner.what.unit == TimeUnit::Month && years))))
        || length.vagueAmount || length.offsetHalves != 0 || length.offsetUnit <= inner.what.unit) {
        return false;
    }
    TimeInterpretation& what = match.what;
    what.type = TimexType::Date;
    what.unit = inner.what.unit;
    what.anchor = TimeAnchor::Publication;
    what.direction = TimeDirection::Past;
    what.offsetUnit = length.offsetUnit;
    what.offset = -length.offset;
    if (inner.what.offset != 0) { // next month, five years ago
        const int months = length.offsetUnit == TimeUnit::Decade ? 120 : 12;
        what.offsetUnit = TimeUnit::Month;
        what.offset = inner.what.offset - length.offset * months;
    }
    return finish(match, at, inner.end, "ago in a period");
}

// A length turned into a shift by it; half a year alone is six months, half a century fifty years.
void TimeGrammar::shiftLength(const TimeInterpretation& amount, int sign, TimeInterpretation& what)
{
    what.type = TimexType::Date;
    what.unit = amount.unit == TimeUnit::Fortnight ? TimeUnit::Week : amount.unit;
    if (amount.unit < TimeUnit::Day) {
        what.type = TimexType::Time;
        what.unit = amount.unit;
    } else if (amount.unit >= TimeUnit::Decade) {
        what.unit = amount.unit == TimeUnit::Decade && amount.offset > 1 ? TimeUnit::Decade : TimeUnit::Year;
    }
    what.offsetUnit = amount.offsetUnit;
    what.offset = sign * amount.offset;
    what.offsetHalves = amount.offsetHalves;
    what.vagueAmount = amount.vagueAmount;
    what.direction = sign < 0 ? TimeDirection::Past : TimeDirection::Future;
    if (amount.offset == 0 && amount.offsetHalves != 0 && amount.unit >= TimeUnit::Month) {
        const IsoUnit half = halfOf(amount.unit);
        what.offsetUnit = half.letter == 'D' ? TimeUnit::Day
            : half.letter == 'M'             ? TimeUnit::Month
                                             : TimeUnit::Year;
        what.unit = what.offsetUnit;
        what.offset = sign * half.factor;
        what.offsetHalves = 0;
    }
}

} // namespace dateline::english
