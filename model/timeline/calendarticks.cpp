// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/timeline/calendarticks.h"

#include "model/calendar/calendarnumbers.h"

#include <algorithm>
#include <cmath>

namespace dateline::timeline {

namespace {

constexpr double minutesPerDay = 1440.0;

DayNumber dayOf(double time)
{
    const double first = dayNumber(minYear, 1, 1);
    const double last = dayNumber(maxYear, 12, 31);
    return static_cast<DayNumber>(std::clamp(std::floor(time), first, last));
}

double yearBegin(int year)
{
    if (year > maxYear) {
        return dayNumber(maxYear, 12, 31) + 1.0 + (year - maxYear - 1) * 365.2425;
    }
    if (year < minYear) {
        return dayNumber(minYear, 1, 1) - (minYear - year) * 365.2425;
    }
    return dayNumber(year, 1, 1);
}

double monthBegin(int year, int month) // month counts from 0 and may overflow
{
    const int years = floorDivision(month, 12);
    return year + years > maxYear || year + years < minYear
        ? yearBegin(year + years)
        : dayNumber(year + years, month - years * 12 + 1, 1);
}

struct Level
{
    CalendarStep lower;
    CalendarStep upper;
    double days; // of the lower piece, about
    int characters; // of its longest label
};

constexpr std::array<Level, 22> levels{{
    {{CalendarUnit::Minute, 5}, {CalendarUnit::Day, 1}, 5.0 / 1440.0, 6},
    {{CalendarUnit::Minute, 15}, {CalendarUnit::Day, 1}, 15.0 / 1440.0, 6},
    {{CalendarUnit::Hour, 1}, {CalendarUnit::Day, 1}, 1.0 / 24.0, 6},
    {{CalendarUnit::Hour, 3}, {CalendarUnit::Day, 1}, 3.0 / 24.0, 6},
    {{CalendarUnit::Hour, 6}, {CalendarUnit::Day, 1}, 6.0 / 24.0, 6},
    {{CalendarUnit::Hour, 12}, {CalendarUnit::Day, 1}, 0.5, 6},
    {{CalendarUnit::Day, 1}, {CalendarUnit::Month, 1}, 1.0, 7}, // "Thu 25"
    {{CalendarUnit::Day, 1}, {CalendarUnit::Month, 1}, 1.0, 3}, // "25"
    {{CalendarUnit::Week, 1}, {CalendarUnit::Month, 1}, 7.0, 3}, // its Monday
    {{CalendarUnit::Month, 1}, {CalendarUnit::Year, 1}, 30.4, 10}, // "September"
    {{CalendarUnit::Month, 1}, {CalendarUnit::Year, 1}, 30.4, 4}, // "Sep"
    {{CalendarUnit::Month, 3}, {CalendarUnit::Year, 1}, 91.3, 4}, // "Q3"
    {{CalendarUnit::Year, 1}, {CalendarUnit::Year, 10}, 365.2, 5},
    {{CalendarUnit::Year, 2}, {CalendarUnit::Year, 10}, 730.5, 5},
    {{CalendarUnit::Year, 5}, {CalendarUnit::Year, 50}, 1826.2, 5},
    {{CalendarUnit::Year, 10}, {CalendarUnit::Year, 100}, 3652.4, 6},
    {{CalendarUnit::Year, 20}, {CalendarUnit::Year, 100}, 7304.8, 6},
    {{CalendarUnit::Year, 50}, {CalendarUnit::Year, 500}, 18262.1, 7},
    {{CalendarUnit::Year, 100}, {CalendarUnit::Year, 1000}, 36524.2, 7},
    {{CalendarUnit::Year, 500}, {CalendarUnit::Year, 1000}, 182621.2, 8},
    {{CalendarUnit::Year, 1000}, {CalendarUnit::Year, 10000}, 365242.5, 8},
    {{CalendarUnit::Year, 2000}, {CalendarUnit::Year, 10000}, 730485.0, 8},
}};

std::string clockText(double time)
{
    const double day = std::floor(time);
    const int minute = std::min(1439, static_cast<int>(std::lround((time - day) * minutesPerDay)));
    return twoDigits(minute / 60) + ":" + twoDigits(minute % 60);
}

std::string lowerLabel(const Level& level, double begin, const CalendarWords& words)
{
    const DayNumber day = dayOf(begin + 1e-6);
    const CivilDate date = civilDate(day);
    switch (level.lower.unit) {
    case CalendarUnit::Minute:
    case CalendarUnit::Hour: return clockText(begin);
    case CalendarUnit::Day:
        return level.characters > 3
            ? words.weekdays.at(static_cast<std::size_t>(weekday(day)) - 1) + " " + std::to_string(date.day)
            : std::to_string(date.day);
    case CalendarUnit::Week: return std::to_string(date.day);
    case CalendarUnit::Month: {
        const auto month = static_cast<std::size_t>(date.month - 1);
        if (level.lower.count == 3) {
            return "Q" + std::to_string(date.month / 3 + 1);
        }
        return level.characters > 4 ? words.months.at(month) : words.shortMonths.at(month);
    }
    case CalendarUnit::Year: break;
    }
    return yearText(date.year, words);
}

std::string upperLabel(CalendarStep step, double begin, const CalendarWords& words)
{
    const DayNumber day = dayOf(begin);
    const CivilDate date = civilDate(day);
    switch (step.unit) {
    case CalendarUnit::Day: return momentText(day, words);
    case CalendarUnit::Month:
        return words.months.at(static_cast<std::size_t>(date.month - 1)) + " " + yearText(date.year, words);
    case CalendarUnit::Year:
        if (step.count == 1) {
            return yearText(date.year, words);
        }
        // "2010–2019" with an en dash; of our era it begins with 1, not with 1 BC
        return yearText(date.year == 0 ? 1 : date.year, words) + "\xE2\x80\x93"
            + yearText(std::min(date.year + step.count - 1, maxYear), words);
    default: return {};
    }
}

template <typename Label> std::vector<AxisTick> pieces(CalendarStep step, TimeSpan span, Label label)
{
    std::vector<AxisTick> result;
    constexpr std::size_t mostPieces = 4096; // far more than any screen holds; a guard against absurd scales
    for (double begin = stepBegin(step, span.from); begin < span.to && result.size() < mostPieces;) {
        const double end = stepNext(step, begin);
        result.push_back({{begin, end}, label(begin)});
        begin = end;
    }
    return result;
}

} // namespace

double stepBegin(CalendarStep step, double time)
{
    const double count = step.count;
    switch (step.unit) {
    case CalendarUnit::Minute: return std::floor(time * minutesPerDay / count) * count / minutesPerDay;
    case CalendarUnit::Hour: return std::floor(time * 24.0 / count) * count / 24.0;
    case CalendarUnit::Day: return std::floor(time / count) * count;
    case CalendarUnit::Week: {
        const DayNumber day = dayOf(time);
        return day - (static_cast<int>(weekday(day)) - 1);
    }
    case CalendarUnit::Month: {
        const CivilDate date = civilDate(dayOf(time));
        return monthBegin(date.year, (date.month - 1) / step.count * step.count);
    }
    case CalendarUnit::Year: break;
    }
    return yearBegin(floorDivision(civilDate(dayOf(time)).year, step.count) * step.count);
}

double stepNext(CalendarStep step, double begin)
{
    const double count = step.count;
    switch (step.unit) {
    case CalendarUnit::Minute: // counted in whole steps: sums of fractions would drift
        return (std::round(begin * minutesPerDay / count) + 1.0) * count / minutesPerDay;
    case CalendarUnit::Hour: return (std::round(begin * 24.0 / count) + 1.0) * count / 24.0;
    case CalendarUnit::Day: return begin + count;
    case CalendarUnit::Week: return begin + 7.0;
    case CalendarUnit::Month: {
        const CivilDate date = civilDate(dayOf(begin));
        return monthBegin(date.year, date.month - 1 + step.count);
    }
    case CalendarUnit::Year: break;
    }
    const double last = dayNumber(maxYear, 12, 31);
    if (begin > last) {
        return begin + step.count * 365.2425;
    }
    const double first = dayNumber(minYear, 1, 1);
    if (begin < first) {
        return std::max(first, begin + step.count * 365.2425);
    }
    return yearBegin((floorDivision(civilDate(dayOf(begin)).year, step.count) + 1) * step.count);
}

AxisTicks calendarTicks(
    const TimeScale& scale, double charPx, const CalendarWords& words, CalendarUnit finest)
{
    const auto fits = [&](const Level& level) {
        return level.lower.unit >= finest
            && level.days * scale.pxPerDay() >= (level.characters + 1) * charPx + 6.0;
    };
    auto level = std::find_if(levels.begin(), levels.end(), fits);
    if (level == levels.end()) {
        level = std::prev(levels.end());
    }
    AxisTicks ticks{level->lower, level->upper, {}, {}};
    ticks.lower
        = pieces(level->lower, scale.span, [&](double begin) { return lowerLabel(*level, begin, words); });
    ticks.upper = pieces(
        level->upper, scale.span, [&](double begin) { return upperLabel(level->upper, begin, words); });
    return ticks;
}

CalendarStep binStep(const TimeScale& scale, double minimumPx)
{
    struct Bin
    {
        CalendarStep step;
        double days;
    };
    constexpr std::array<Bin, 9> bins{{{{CalendarUnit::Day, 1}, 1.0}, {{CalendarUnit::Week, 1}, 7.0},
        {{CalendarUnit::Month, 1}, 28.0}, {{CalendarUnit::Month, 3}, 90.0}, {{CalendarUnit::Year, 1}, 365.0},
        {{CalendarUnit::Year, 5}, 1826.0}, {{CalendarUnit::Year, 10}, 3652.0},
        {{CalendarUnit::Year, 50}, 18262.0}, {{CalendarUnit::Year, 100}, 36524.0}}};
    const auto fits = [&](const Bin& bin) { return bin.days * scale.pxPerDay() >= minimumPx; };
    const auto found = std::find_if(bins.begin(), bins.end(), fits);
    return found == bins.end() ? bins.back().step : found->step;
}

std::string momentText(double time, const CalendarWords& words)
{
    const DayNumber day = dayOf(time);
    const CivilDate date = civilDate(day);
    std::string text = words.weekdays.at(static_cast<std::size_t>(weekday(day)) - 1) + " "
        + std::to_string(date.day) + " " + words.months.at(static_cast<std::size_t>(date.month - 1)) + " "
        + yearText(date.year, words);
    if (time - day > 1e-6) {
        text += " " + clockText(time);
    }
    return text;
}

std::string yearText(int year, const CalendarWords& words)
{
    return year > 0 ? std::to_string(year) : std::to_string(1 - year) + " " + words.beforeChrist;
}

} // namespace dateline::timeline
