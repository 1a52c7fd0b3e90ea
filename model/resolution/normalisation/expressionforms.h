// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What the words of one expression say, whatever the article: a full date, a weekday alone, how exact a date
// it must be counted from. Pure questions on an interpretation.

#include "model/calendar/civil.h"
#include "model/extraction/time/interpretation.h"
#include "model/text/span.h"

#include <string_view>

namespace dateline {

/// "2 May 1945", "May 1945", "1945".
bool isFullDate(const TimeInterpretation& what);
bool isYearAlone(const TimeInterpretation& what); // "1972"
/// "in May", "on 2 May", "in winter": a year is missing.
bool isPartialDate(const TimeInterpretation& what);
/// "at 5 p.m.": a time of day without a day.
bool isClockAlone(const TimeInterpretation& what);
/// "0030 UTC", "9 a.m. GMT": of these words.
bool isOfUniversalTime(std::string_view words);
/// "on Thursday", "yesterday", "on 2 May".
bool namesDay(const TimeInterpretation& what);
bool isBareWeekday(const TimeInterpretation& what);
/// "four days later", "the next day", "last year".
bool isShiftOfDay(const TimeInterpretation& what);
/// "the day before" of "the day before the vote", "the eve" of "the eve of the summit": counts from what the
/// words behind it name.
bool countsFromWordsBehind(std::string_view text, TextSpan span);
/// How exact a date must be to be counted from: "the following January" needs a year, "the next day" a day.
TimeUnit scopeOf(const TimeInterpretation& what);
/// The day is one of those that the name (a weekday, a day, a month) means.
bool fits(const TimeInterpretation& name, DayNumber day);
/// The day of the anchor, with the time of day that the words give.
TimeInterpretation dayItself(const TimeInterpretation& what);

} // namespace dateline
