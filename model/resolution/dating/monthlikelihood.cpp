// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/resolution/dating/monthlikelihood.h"

#include <algorithm>
#include <numeric>

namespace dateline {

namespace {

constexpr Month earlier = 1; // half of the wrong answers missed by so little
constexpr Month later = 2;
constexpr Month longestAnswer = 60;

/// 2 to the power of -cost/16, of 2^40.
std::int64_t likelihood(Cost cost)
{
    constexpr std::array<std::int64_t, 16> sixteenths{1099511627776, 1052892761459, 1008250511044,
        965501076127, 924564203128, 885363039921, 847823995842, 811876606844, 777453405566, 744489796093,
        712923933131, 682696605544, 653751123799, 626033211484, 599490901000, 574074433057};
    const int whole = cost / 16;
    return whole >= 40 ? 0 : sixteenths[static_cast<std::size_t>(cost % 16)] >> whole;
}

} // namespace

Month monthOf(DayNumber day)
{
    const CivilDate date = civilDate(std::clamp(day, dayNumber(0, 1, 1), dayNumber(9998, 12, 31)));
    return date.year * 12 + int(date.month) - 1;
}

DayInterval daysOf(Month from, Month to)
{
    const int year = to / 12;
    const int month = to % 12 + 1;
    return {dayNumber(from / 12, from % 12 + 1, 1), dayNumber(year, month, daysInMonth(year, month))};
}

MonthMasses massesOf(const MonthCosts& costs)
{
    const Cost least = *std::min_element(costs.begin(), costs.end());
    MonthMasses masses{};
    std::transform(
        costs.begin(), costs.end(), masses.begin(), [&](Cost cost) { return likelihood(cost - least); });
    return masses;
}

std::optional<MonthRun> shortestRun(const MonthMasses& masses, int thousandths)
{
    const std::int64_t all = std::accumulate(masses.begin(), masses.end(), std::int64_t(0));
    const std::int64_t wanted = all / 1000 * thousandths;
    std::optional<MonthRun> best;
    std::int64_t held = 0;
    std::size_t end = 0;
    for (std::size_t begin = 0; begin < monthCount && all > 0; ++begin) {
        while (end < monthCount && held < wanted) {
            held += masses[end++];
        }
        if (held < wanted) {
            break;
        }
        if (!best || end - begin < best->size()) {
            best = MonthRun{begin, end};
        }
        held -= masses[begin];
    }
    return best;
}

std::optional<DayInterval> likeliestDays(const MonthMasses& masses, int thousandths, Month end)
{
    const std::optional<MonthRun> run = shortestRun(masses, thousandths);
    if (!run) {
        return std::nullopt;
    }
    const Month from = firstMonth + static_cast<Month>(run->begin) - earlier;
    const Month to = firstMonth + static_cast<Month>(run->end) - 1 + later;
    if (to >= end || to - from >= longestAnswer) {
        return std::nullopt;
    }
    return daysOf(from, to);
}

OwnMonths ownMonths(const MonthCosts& costs, std::vector<DayInterval> bounds)
{
    OwnMonths own;
    own.bounds = std::move(bounds);
    const Cost least = *std::min_element(costs.begin(), costs.end());
    for (std::size_t m = 0; m < monthCount; ++m) {
        const Cost above = costs[m] - least;
        const std::uint16_t cost = costs[m] >= impossible
            ? OwnMonths::never
            : static_cast<std::uint16_t>(std::min<Cost>(above, OwnMonths::never - 1));
        if (own.steps.empty() || own.steps.back().cost != cost) {
            own.steps.push_back({0, cost});
        }
        own.steps.back().end = static_cast<std::uint16_t>(m + 1);
    }
    own.steps.shrink_to_fit();
    return own;
}

MonthCosts monthCosts(const OwnMonths& own)
{
    MonthCosts costs{};
    std::size_t m = 0;
    for (const OwnMonths::Step& step : own.steps) {
        while (m < step.end) {
            costs[m++] = step.cost == OwnMonths::never ? impossible : step.cost;
        }
    }
    return costs;
}

int shareOf(const OwnMonths& own, Month month)
{
    const MonthMasses masses = massesOf(monthCosts(own));
    const std::int64_t all = std::accumulate(masses.begin(), masses.end(), std::int64_t(0));
    if (month < firstMonth || month > lastMonth || all < 1000) {
        return 0;
    }
    return static_cast<int>(masses[static_cast<std::size_t>(month - firstMonth)] / (all / 1000));
}

bool isSound(const OwnMonths& own)
{
    const auto disordered = [](const OwnMonths::Step& a, const OwnMonths::Step& b) { return a.end >= b.end; };
    return !own.steps.empty() && own.steps.front().end > 0 && own.steps.back().end == monthCount
        && !own.bounds.empty()
        && std::adjacent_find(own.steps.begin(), own.steps.end(), disordered) == own.steps.end()
        && std::all_of(
            own.bounds.begin(), own.bounds.end(), [](DayInterval days) { return days.from <= days.to; });
}

} // namespace dateline
