// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/calendar/civil.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cstdlib>

namespace dateline {

bool isLeapYear(int year)
{
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

int daysInMonth(int year, int month)
{
    constexpr std::array<int, 12> lengths{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && isLeapYear(year) ? 29 : lengths.at(static_cast<std::size_t>(month - 1));
}

bool isValidDate(int year, int month, int day)
{
    return year >= minYear && year <= maxYear && month >= 1 && month <= 12 && day >= 1
        && day <= daysInMonth(year, month);
}

DayNumber dayNumber(CivilDate date)
{
    assert(isValidDate(date.year, date.month, date.day));
    // the year begins in March, so that 29 February is its last day
    const int year = date.year - (date.month <= 2 ? 1 : 0);
    const int era = (year >= 0 ? year : year - 399) / 400;
    const int yearOfEra = year - era * 400;
    const int dayOfYear = (153 * (date.month + (date.month > 2 ? -3 : 9)) + 2) / 5 + date.day - 1;
    const int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146097 + dayOfEra - 719468;
}

DayNumber dayNumber(int year, int month, int day)
{
    return dayNumber(CivilDate{year, month, day});
}

CivilDate civilDate(DayNumber day)
{
    const int shifted = day + 719468;
    const int era = (shifted >= 0 ? shifted : shifted - 146096) / 146097;
    const int dayOfEra = shifted - era * 146097;
    const int yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const int shiftedMonth = (5 * dayOfYear + 2) / 153;
    const int month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
    return {
        yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1};
}

Weekday weekday(DayNumber day)
{
    const int remainder = (day + 3) % 7; // day 0 was a Thursday
    return static_cast<Weekday>((remainder < 0 ? remainder + 7 : remainder) + 1);
}

IsoWeek isoWeek(DayNumber day)
{
    // a week belongs to the year of its Thursday
    const DayNumber thursday = day + 4 - static_cast<int>(weekday(day));
    const int year = civilDate(thursday).year;
    return {year, (thursday - dayNumber(year, 1, 1)) / 7 + 1};
}

DayNumber isoWeekBegin(IsoWeek week)
{
    const DayNumber fourth = dayNumber(week.year, 1, 4); // always in week 1
    return fourth - static_cast<int>(weekday(fourth)) + 1 + (week.week - 1) * 7;
}

int isoWeeksInYear(int year)
{
    return isoWeek(dayNumber(year, 12, 28)).week;
}

DayNumber easterSunday(int year)
{
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return dayNumber(year, n / 31, n % 31 + 1);
}

CivilDate addMonths(CivilDate date, int months)
{
    const int total = date.year * 12 + date.month - 1 + months;
    const int year = total >= 0 ? total / 12 : (total - 11) / 12;
    const int month = total - year * 12 + 1;
    return {year, month, std::min(date.day, daysInMonth(year, month))};
}

std::string isoDate(DayNumber day)
{
    const CivilDate date = civilDate(day);
    std::string text = date.year < 0 ? "-" : "";
    const auto append = [&text](int number, std::size_t width) {
        const std::string digits = std::to_string(number);
        text.append(width > digits.size() ? width - digits.size() : 0, '0').append(digits);
    };
    append(std::abs(date.year), 4);
    text += '-';
    append(date.month, 2);
    text += '-';
    append(date.day, 2);
    return text;
}

std::optional<DayNumber> parseIsoDate(std::string_view text)
{
    const bool negative = text.starts_with('-');
    if (negative) {
        text.remove_prefix(1);
    }
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') {
        return std::nullopt;
    }
    const auto number = [text](std::size_t begin, std::size_t length) {
        int value = 0;
        for (const char c : text.substr(begin, length)) {
            if (c < '0' || c > '9') {
                return -1;
            }
            value = value * 10 + (c - '0');
        }
        return value;
    };
    const int year = number(0, 4);
    const int month = number(5, 2);
    const int day = number(8, 2);
    if (year < 0 || !isValidDate(negative ? -year : year, month, day)) {
        return std::nullopt;
    }
    return dayNumber(negative ? -year : year, month, day);
}

std::string_view weekdayName(Weekday day)
{
    constexpr std::array<std::string_view, 7> names{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    return names.at(static_cast<std::size_t>(day) - 1);
}

} // namespace dateline
