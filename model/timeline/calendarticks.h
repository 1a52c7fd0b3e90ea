// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// The two rows of the axis header: calendar units that fit the zoom, from centuries to minutes; the upper row
// always names the year. Also the calendar-aligned bins of the heat strip. Pure; a few dozen ticks a call.

#include "model/timeline/timescale.h"

#include <array>
#include <string>
#include <vector>

namespace dateline::timeline {

enum class CalendarUnit : std::uint8_t { Minute, Hour, Day, Week, Month, Year };

/// "Every 3 hours", "every month", "every 50 years".
struct CalendarStep
{
    CalendarUnit unit = CalendarUnit::Day;
    int count = 1;

    friend bool operator==(CalendarStep, CalendarStep) = default;
};

struct CalendarWords
{
    std::array<std::string, 12> shortMonths{
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    std::array<std::string, 12> months{"January", "February", "March", "April", "May", "June", "July",
        "August", "September", "October", "November", "December"};
    std::array<std::string, 7> weekdays{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    std::string beforeChrist = "BC";
};

/// One calendar piece on the axis: [begin, end) with its label.
struct AxisTick
{
    TimeSpan piece;
    std::string label;
};

struct AxisTicks
{
    CalendarStep lowerStep;
    CalendarStep upperStep;
    std::vector<AxisTick> lower;
    std::vector<AxisTick> upper;
};

/// Pieces that touch `scale.span`, in order. Lower labels get at least `labelPx` pixels each (as a rule: the
/// longest label of that unit, asked for by the caller in average character widths `charPx`).
/// `finest`: nothing finer is labelled, however wide it is.
AxisTicks calendarTicks(const TimeScale& scale, double charPx, const CalendarWords& words = {},
    CalendarUnit finest = CalendarUnit::Minute);

/// Begin of the piece of that step that holds `time`, and of the next one.
double stepBegin(CalendarStep step, double time);
double stepNext(CalendarStep step, double begin);

/// The finest of day, week, month, quarter, year, 5 years, decade, 50 years, century whose pieces are at
/// least `minimumPx` wide.
CalendarStep binStep(const TimeScale& scale, double minimumPx = 8.0);

/// "Thu 25 May 2017", "25 May 2017 14:30" where `time` is no whole day.
std::string momentText(double time, const CalendarWords& words = {});
std::string yearText(int year, const CalendarWords& words = {}); // "2017", "44 BC"

} // namespace dateline::timeline
