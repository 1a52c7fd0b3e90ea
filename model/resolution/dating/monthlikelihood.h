// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// How likely each month is as that of an article's publication. Costs are counted in sixteenths of a bit: a
// month that costs 16 more is half as likely. Integers only, so that every machine gives the same months.

#include "model/calendar/dayinterval.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace dateline {

using Month = int; // from January of year 0
inline constexpr Month firstMonth = 1985 * 12;
inline constexpr Month lastMonth = 2032 * 12 - 1;
inline constexpr Month tablesMade = 2025 * 12 + 10; // what reaches beyond may be of any later day
inline constexpr std::size_t monthCount = lastMonth - firstMonth + 1;

using Cost = int;
inline constexpr Cost bit = 16;
inline constexpr Cost impossible = 6000 * bit;

using MonthCosts = std::array<Cost, monthCount>;
using MonthMasses = std::array<std::int64_t, monthCount>;

Month monthOf(DayNumber day);
DayInterval daysOf(Month from, Month to);

/// 2^40 for the least cost, half of it a bit above, nothing 40 bits above.
MonthMasses massesOf(const MonthCosts& costs);

struct MonthRun
{
    std::size_t begin = 0; // indexes: months from firstMonth
    std::size_t end = 0;

    std::size_t size() const { return end - begin; }
};

/// The shortest run that holds so many thousandths of all; none: there is nothing.
std::optional<MonthRun> shortestRun(const MonthMasses& masses, int thousandths);

/// The shortest run as an answer: a month earlier and two later; none: longer
/// than five years, or it reaches `end`.
std::optional<DayInterval> likeliestDays(const MonthMasses& masses, int thousandths, Month end);

/// What an article's own words say of its month, in few bytes.
struct OwnMonths
{
    struct Step
    {
        std::uint16_t end = 0; // index of the first month behind it
        std::uint16_t cost = 0; // above the least; never: see monthCosts()

        friend bool operator==(const Step&, const Step&) = default;
    };
    std::vector<Step> steps;
    std::vector<DayInterval> bounds; // sorted, not empty: it was not published outside

    static constexpr std::uint16_t never = 0xffff;

    friend bool operator==(const OwnMonths&, const OwnMonths&) = default;
};

OwnMonths ownMonths(const MonthCosts& costs, std::vector<DayInterval> bounds);
MonthCosts monthCosts(const OwnMonths& own);
/// How much of all likelihood a month has, in thousandths.
int shareOf(const OwnMonths& own, Month month);
/// Whether the steps cover all months in order, and the bounds are intervals.
bool isSound(const OwnMonths& own);

} // namespace dateline
