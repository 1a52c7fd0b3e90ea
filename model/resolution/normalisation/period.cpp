// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/resolution/normalisation/period.h"

#include "model/calendar/calendarnumbers.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace dateline {

namespace {

// A margin at both ends, so that nothing derived from a period can leave the calendar.
constexpr int firstYear = minYear + 1100;
constexpr int lastYear = maxYear - 1;

bool known(int year)
{
    return year >= firstYear && year <= lastYear;
}

std::string padded(int number, std::size_t width)
{
    std::string digits = std::to_string(number);
    return digits.size() < width ? std::string(width - digits.size(), '0') + digits : digits;
}

// 2016, BC0480: there is no year 0 in words.
std::string yearValue(int year)
{
    return year > 0 ? padded(year, 4) : "BC" + padded(1 - year, 4);
}

std::string dayValue(DayNumber day)
{
    const CivilDate date = civilDate(day);
    return yearValue(date.year) + "-" + padded(date.month, 2) + "-" + padded(date.day, 2);
}

} // namespace

std::optional<Period> dayPeriod(int year, int month, int day)
{
    if (!known(year) || !isValidDate(year, month, day)) {
        return std::nullopt;
    }
    const DayNumber number = dayNumber(year, month, day);
    return Period{TimeUnit::Day, {number, number}};
}

std::optional<Period> monthPeriod(int year, int month)
{
    if (!known(year) || month < 1 || month > 12) {
        return std::nullopt;
    }
    return Period{
        TimeUnit::Month, {dayNumber(year, month, 1), dayNumber(year, month, daysInMonth(year, month))}};
}

std::optional<Period> quarterPeriod(int year, int quarter)
{
    if (!known(year) || quarter < 1 || quarter > 4) {
        return std::nullopt;
    }
    const int last = quarter * 3;
    return Period{
        TimeUnit::Quarter, {dayNumber(year, last - 2, 1), dayNumber(year, last, daysInMonth(year, last))}};
}

std::optional<Period> halfPeriod(int year, int half)
{
    if (!known(year) || half < 1 || half > 2) {
        return std::nullopt;
    }
    return Period{
        TimeUnit::Half, {dayNumber(year, half * 6 - 5, 1), dayNumber(year, half * 6, half == 1 ? 30 : 31)}};
}

std::optional<Period> seasonPeriod(int year, int season)
{
    if (!known(year) || season < 0 || season > 3) {
        return std::nullopt;
    }
    const int first = season * 3 + 3;
    const CivilDate last = addMonths({year, first, 1}, 2);
    return Period{TimeUnit::Season,
        {dayNumber(year, first, 1), dayNumber(last.year, last.month, daysInMonth(last.year, last.month))}};
}

std::optional<Period> yearsPeriod(TimeUnit unit, int first, int count)
{
    if (!known(first) || !known(first + count - 1)) {
        return std::nullopt;
    }
    return Period{unit, {dayNumber(first, 1, 1), dayNumber(first + count - 1, 12, 31)}};
}

std::optional<Period> decadePeriod(int decade)
{
    return yearsPeriod(TimeUnit::Decade, decade * 10, 10);
}

std::optional<Period> centuryPeriod(int century)
{
    // 4th century BC: 400 to 301 BC, astronomical -399 to -300
    return yearsPeriod(TimeUnit::Century, century < 0 ? century * 100 + 1 : std::max(century * 100, 1),
        century == 0 ? 99 : 100);
}

std::optional<Period> periodOf(TimeUnit unit, DayNumber day)
{
    const CivilDate date = civilDate(day);
    if (!known(date.year)) {
        return std::nullopt;
    }
    switch (unit) {
    case TimeUnit::Week:
    case TimeUnit::Fortnight: {
        const DayNumber monday = isoWeekBegin(isoWeek(day));
        return Period{TimeUnit::Week, {monday, monday + 6}};
    }
    case TimeUnit::Weekend: {
        const DayNumber monday = isoWeekBegin(isoWeek(day));
        return Period{TimeUnit::Weekend, {monday + 5, monday + 6}};
    }
    case TimeUnit::Month: return monthPeriod(date.year, date.month);
    case TimeUnit::Quarter: return quarterPeriod(date.year, (date.month + 2) / 3);
    case TimeUnit::Half: return halfPeriod(date.year, date.month <= 6 ? 1 : 2);
    case TimeUnit::Season:
        return date.month <= 2 ? seasonPeriod(date.year - 1, 3) : seasonPeriod(date.year, date.month / 3 - 1);
    case TimeUnit::Year: return yearsPeriod(TimeUnit::Year, date.year, 1);
    case TimeUnit::Decade: return decadePeriod(floorDivision(date.year, 10));
    case TimeUnit::Century:
        return date.year > 0 ? centuryPeriod(date.year / 100)
                             : centuryPeriod(floorDivision(date.year - 1, 100));
    case TimeUnit::Millennium:
        return yearsPeriod(TimeUnit::Millennium, std::max(floorDivision(date.year, 1000) * 1000, 1),
            date.year < 1000 ? 999 : 1000);
    default: return Period{TimeUnit::Day, {day, day}};
    }
}

std::optional<DayNumber> moved(DayNumber day, TimeUnit unit, int count, int halves)
{
    constexpr int limit = 200'000;
    if (std::abs(count) > limit) {
        return std::nullopt;
    }
    const int sign = count < 0 ? -1 : 1;
    const auto days = [&](int total) {
        return known(civilDate(day + total).year) ? std::optional(day + total) : std::nullopt;
    };
    const auto months = [&](int each) -> std::optional<DayNumber> {
        const CivilDate date = civilDate(day);
        const long long total = static_cast<long long>(count) * each + (halves != 0 ? sign * each / 2 : 0);
        if (!known(date.year) || total > 12LL * 9000 || total < -12LL * 9000
            || !known(date.year + static_cast<int>(total / 12))) {
            return std::nullopt;
        }
        return dayNumber(addMonths(date, static_cast<int>(total)));
    };
    switch (unit) {
    case TimeUnit::Week:
    case TimeUnit::Weekend: return days(count * 7 + (halves != 0 ? sign * 3 : 0));
    case TimeUnit::Fortnight: return days(count * 14);
    case TimeUnit::Month: return months(1);
    case TimeUnit::Quarter:
    case TimeUnit::Season: return months(3);
    case TimeUnit::Half: return months(6);
    case TimeUnit::Year: return months(12);
    case TimeUnit::Decade: return months(120);
    case TimeUnit::Century: return months(1200);
    case TimeUnit::Millennium: return months(12000);
    case TimeUnit::Second:
    case TimeUnit::Minute:
    case TimeUnit::Hour: return day;
    default: return days(count);
    }
}

std::string timexValue(const Period& period)
{
    const CivilDate date = civilDate(period.days.from);
    switch (period.unit) {
    case TimeUnit::Week:
    case TimeUnit::Weekend: {
        const IsoWeek week = isoWeek(period.days.from);
        return yearValue(week.year) + "-W" + padded(week.week, 2)
            + (period.unit == TimeUnit::Weekend ? "-WE" : "");
    }
    case TimeUnit::Month: return yearValue(date.year) + "-" + padded(date.month, 2);
    case TimeUnit::Quarter: return yearValue(date.year) + "-Q" + std::to_string((date.month + 2) / 3);
    case TimeUnit::Half: return yearValue(date.year) + "-H" + (date.month <= 6 ? "1" : "2");
    case TimeUnit::Season: {
        constexpr std::array<const char*, 4> names{"-SP", "-SU", "-FA", "-WI"};
        return yearValue(date.year) + names.at(static_cast<std::size_t>(date.month / 3 - 1));
    }
    case TimeUnit::Year: return yearValue(date.year);
    case TimeUnit::Decade: // the digits that its years share; 470s BC: BC047
        return date.year > 0 ? padded(date.year / 10, 3) : "BC" + padded((-date.year - 8) / 10, 3);
    case TimeUnit::Century:
        return date.year > 0 ? padded(date.year / 100, 2) : "BC" + padded((1 - date.year) / 100 - 1, 2);
    case TimeUnit::Millennium: return padded(std::max(date.year, 0) / 1000, 1);
    default: return dayValue(period.days.from);
    }
}

Precision precisionOf(TimeUnit unit)
{
    switch (unit) {
    case TimeUnit::Second:
    case TimeUnit::Minute:
    case TimeUnit::Hour: return Precision::Minute;
    case TimeUnit::Week:
    case TimeUnit::Weekend:
    case TimeUnit::Fortnight: return Precision::Week;
    case TimeUnit::Month: return Precision::Month;
    case TimeUnit::Quarter:
    case TimeUnit::Half: return Precision::Quarter;
    case TimeUnit::Season: return Precision::Season;
    case TimeUnit::Year: return Precision::Year;
    case TimeUnit::Decade: return Precision::Decade;
    case TimeUnit::Century:
    case TimeUnit::Millennium: return Precision::Century;
    default: return Precision::Day;
    }
}

} // namespace dateline
