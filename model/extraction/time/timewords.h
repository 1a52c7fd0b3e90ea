// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// The tokens of one sentence as the time grammar sees them: what the lexicon says of each, numbers read,
// numeric dates and clock times taken apart. In: tokens; out: one SentenceWord each, into a vector that is
// used again. One hash probe a word, no allocation.

#include "model/extraction/language/token.h"
#include "model/extraction/time/timelexicon.h"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace dateline {

enum class NumberShape : std::uint8_t {
    None,
    Plain, // 24
    Grouped, // 8,000
    Decimal, // 47.42
    Ordinal, // 21st
    Years, // 1990s, '90s
    ShortYear, // '99
    Clock, // 14:30, 14:30:05
    ClockWithHalf, // 6am: value in minutes
    Fraction, // 1/2
    FiscalYear, // FY2014, FY15
    Quarter, // 4Q, 1Q16, 1Q2016
    NumericDate, // 5/29/16, 29.05.2016, 2016-05-29, with or without a clock time
};

/// Which of the first two numbers of 05/06/2016 is the day.
enum class DateOrder : std::uint8_t { MonthFirst, DayFirst, YearFirst };

struct NumericDate
{
    std::int16_t year = 0;
    std::int8_t first = 0; // as written, when the year is last
    std::int8_t second = 0;
    DateOrder order = DateOrder::YearFirst; // when only one order makes a date, that one
    bool certain = false;
    char separator = '-';
    std::int16_t minuteOfDay = -1;
    std::int16_t second60 = -1;
    std::int16_t zoneMinutes = TimeInterpretation::unset;
};

struct SentenceWord
{
    const TimeWord* what = nullptr; // never null after readWords
    TextSpan span;
    NumberShape shape = NumberShape::None;
    std::uint8_t digits = 0; // of Plain, and of the whole part of Decimal
    std::uint8_t fractionDigits = 0;
    bool capital = false;
    bool allCapitals = false;
    bool glued = false; // no white space before it
    // number; Clock: minutes of the day; Years: 199 or 9 (decade), 18 with `digits` 2 (century)
    std::int32_t value = 0;
    // Decimal: the fraction; Clock: seconds, -1 = none; Fraction: the
    // denominator; Quarter: the year, 0 = none
    std::int32_t extra = 0;

    bool is(TimeClass which) const { return what->is(which); }
    bool is(FunctionWord which) const { return what->is(TimeClass::Function) && what->function == which; }
    bool isNumber() const { return shape == NumberShape::Plain || shape == NumberShape::Grouped; }
};

/// Reads one token as a numeric date; false where it is none.
bool readNumericDate(std::string_view token, NumericDate& date);

/// Appends nothing: `words` is resized to the tokens' number and filled.
void readWords(std::string_view text, std::span<const Token> tokens, const TimeLexicon& lexicon,
    std::vector<SentenceWord>& words);

} // namespace dateline
