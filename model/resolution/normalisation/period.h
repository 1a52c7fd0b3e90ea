// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Period: one calendar unit (a week, a month, a winter) as its days, with its TIMEX3 value. Pure arithmetic;
// where a period would leave the years that the calendar knows there is none.

#include "model/calendar/dayinterval.h"
#include "model/extraction/time/interpretation.h"

#include <optional>
#include <string>

namespace dateline {

struct Period
{
    TimeUnit unit = TimeUnit::Day;
    DayInterval days;

    friend bool operator==(const Period&, const Period&) = default;
};

std::optional<Period> dayPeriod(int year, int month, int day);
std::optional<Period> monthPeriod(int year, int month);
std::optional<Period> quarterPeriod(int year, int quarter);
std::optional<Period> halfPeriod(int year, int half);
/// 0 spring (March to May) ... 3 winter (December to February, of the year in which it begins).
std::optional<Period> seasonPeriod(int year, int season);
/// Years of a run: decade 199, century 19 (its first two digits), year alone.
std::optional<Period> yearsPeriod(TimeUnit unit, int firstYear, int count);
std::optional<Period> decadePeriod(int decade);
/// 18 = 1801 to 1900 as the news counts, 1800 to 1899; -3 = the third century BC.
std::optional<Period> centuryPeriod(int century);

/// The period of that unit in which the day lies.
std::optional<Period> periodOf(TimeUnit unit, DayNumber day);
/// The day, moved by so many units and halves of one; the day of the month is clipped.
std::optional<DayNumber> moved(DayNumber day, TimeUnit unit, int count, int halves);

std::string timexValue(const Period& period);
Precision precisionOf(TimeUnit unit);

} // namespace dateline
