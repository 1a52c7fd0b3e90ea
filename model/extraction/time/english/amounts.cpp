// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors

// How many: digits, words, "two and a half", "several".

#include "model/extraction/time/english/timegrammar.h"

#include <algorithm>

namespace dateline::english {

bool TimeGrammar::digitsAmount(Word at, Amount& amount) const
{
    const SentenceWord& number = word(at);
    if (number.shape == NumberShape::Decimal) {
        amount.value = number.value;
        amount.decimal = textOf(at);
        if (number.fractionDigits == 1 && number.extra == 5) {
            amount.halves = 1;
            amount.decimal = {};
        }
        amount.end = at + 1;
        return true;
    }
    if (number.shape == NumberShape::Fraction) { // 1/2 hour
        amount.end = at + 1;
        amount.halves = 1;
        return number.value == 1 && number.extra == 2;
    }
    if (!number.isNumber() || number.value > largestAmount) {
        return false;
    }
    amount.value = number.value;
    amount.end = at + 1;
    const SentenceWord& next = word(at + 1);
    if (next.shape == NumberShape::Fraction && next.value == 1 && next.extra == 2) { // 2 1/2
        amount.halves = 1;
        ++amount.end;
    } else if (textOf(at + 1) == "\xC2\xBD") {
        amount.halves = 1;
        ++amount.end;
    } else if (textOf(at + 1) == "+") { // 18+
        ++amount.end;
    } else if (next.is(TimeClass::Scale)) {
        amount.value = number.value <= largestAmount / next.what->number ? number.value * next.what->number
                                                                         : largestAmount;
        amount.vague = amount.value >= largestAmount;
        ++amount.end;
    }
    return true;
}

bool TimeGrammar::wordsAmount(Word at, Amount& amount) const
{
    long long total = 0;
    long long group = 0;
    Word next = at;
    bool any = false;
    int last = 1000; // "one two" is no number
    for (;; ++next) {
        Word here = next;
        if (any && is(here, FunctionWord::Hyphen) && word(here).glued
            && (is(here + 1, TimeClass::Cardinal) || is(here + 1, TimeClass::Scale))) {
            ++here;
        } else if (any && group % 100 == 0 && group != 0 && is(here, FunctionWord::And)
            && is(here + 1, TimeClass::Cardinal)) {
            ++here;
        }
        if (is(here, TimeClass::Cardinal) && !is(here, TimeClass::Unit)) {
            const int number = word(here).what->number;
            const bool fits = !any || last >= 100 || (last >= 20 && last % 10 == 0 && number < 10);
            if (!fits) {
                break;
            }
            group += number;
            last = number;
        } else if (any && is(here, TimeClass::Scale)) {
            const int scale = word(here).what->number;
            if (scale == 100) {
                group *= 100;
            } else {
                total += group * scale;
                group = 0;
            }
            last = scale;
        } else {
            break;
        }
        any = true;
        next = here;
        if (total + group > largestAmount) {
            break;
        }
    }
    if (!any) {
        return false;
    }
    amount.value = static_cast<std::int32_t>(std::min<long long>(total + group, largestAmount));
    amount.vague = total + group >= largestAmount;
    amount.end = next;
    return true;
}

// two to three weeks, two and a half, two-and-a-half
void TimeGrammar::goOn(Amount& result) const
{
    const Word next = result.end;
    const bool range
        = is(next, FunctionWord::To) || is(next, FunctionWord::Or) || is(next, FunctionWord::Hyphen);
    Amount second;
    if (range && (digitsAmount(next + 1, second) || wordsAmount(next + 1, second))
        && second.value > result.value && word(next + 1).shape != NumberShape::Decimal) {
        result.end = second.end;
    } else if (is(next, FunctionWord::And) && is(next + 1, FunctionWord::A)
        && is(next + 2, FunctionWord::Half)) {
        result.halves = 1;
        result.end = next + 3;
    } else if (is(next, FunctionWord::And) && is(next + 1, FunctionWord::Half)) {
        result.halves = 1;
        result.end = next + 2;
    } else if (is(next, FunctionWord::Hyphen) && is(next + 1, FunctionWord::And)
        && is(next + 2, FunctionWord::Hyphen)) {
        const Word half = skipHyphen(skip(next + 3, FunctionWord::A));
        if (is(half, FunctionWord::Half)) {
            result.halves = 1;
            result.end = half + 1;
        }
    }
}

// [a] hundred, couple, dozen, number of, good few, half hour, week
void TimeGrammar::amountAfterArticle(Word next, Amount& result) const
{
    const Word few = next + (isText(next, "good") || isText(next, "mere") ? 1U : 0U);
    if (is(next, TimeClass::Scale)) {
        result.value = word(next).what->number;
        result.end = next + 1;
    } else if (isText(next, "couple")) {
        result.value = 2;
        result.end = skip(next + 1, FunctionWord::Of);
    } else if (isText(next, "dozen")) {
        result.value = 12;
        result.end = next + 1;
    } else if (isText(next, "number") && is(next + 1, FunctionWord::Of)) {
        result.vague = true;
        result.end = next + 2;
    } else if (isText(few, "few")) {
        result.vague = true;
        result.end = few + 1 + (is(few + 1, TimeClass::Scale) ? 1U : 0U);
    } else if (is(next, FunctionWord::Half) && is(skipHyphen(next + 1), TimeClass::Unit)) {
        result.halves = 1;
        result.end = next + 1;
    } else {
        result.value = 1;
        result.article = true;
        result.end = next;
    }
}

// a couple of, several, some few
void TimeGrammar::vagueAmount(Word at, Amount& result) const
{
    if (isText(at, "couple")) {
        result.value = 2;
    } else {
        result.vague = true;
    }
    result.end = at + 1;
    result.end += isText(at, "some") && isText(at + 1, "few") ? 1U : 0U;
    result.end = skip(result.end, FunctionWord::Of);
    if (is(at + 1, FunctionWord::Of) && is(at + 2, TimeClass::Vague)) { // tens of thousands of years
        result.end = skip(at + 3, FunctionWord::Of);
    }
}

// three, 24, a, two and a half, several, a couple of, two or three; nothing before a plural ("years")
bool TimeGrammar::amount(Word at, Amount& result) const
{
    result = {};
    if (digitsAmount(at, result) || wordsAmount(at, result)) {
        goOn(result);
        return true;
    }
    if (is(at, FunctionWord::A)) {
        amountAfterArticle(at + 1, result);
        return true;
    }
    if (isText(at, "another")) { // another week, another two weeks
        Amount number;
        if (amount(at + 1, number) && !number.article) {
            result = number;
            return true;
        }
        result.value = 1;
        result.end = at + 1;
        return true;
    }
    if (is(at, FunctionWord::Half)) {
        result.halves = 1;
        result.end = skip(at + 1, FunctionWord::A);
        return true;
    }
    if (is(at, TimeClass::Vague)) {
        vagueAmount(at, result);
        return true;
    }
    return false;
}

} // namespace dateline::english
