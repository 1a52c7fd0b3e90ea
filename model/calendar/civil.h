// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Civil days of the proleptic Gregorian calendar as plain numbers: day 0 is 1970-01-01, years -9999 to 9999
// (astronomical: year 0 is 1 BC). Pure arithmetic after H. Hinnant, "chrono-Compatible Low-Level Date
// Algorithms"; no time zone, no clock. ISO weeks after ISO 8601.

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace dateline {

using DayNumber = std::int32_t;

inline constexpr int minYear = -9999;
inline constexpr int maxYear = 9999;

struct CivilDate
{
    int year = 1970;
    int month = 1; // 1-12
    int day = 1; // 1-31

    friend constexpr auto operator<=>(CivilDate, CivilDate) = default;
};

struct IsoWeek
{
    int year = 1970; // the week's year, which may differ from the day's
    int week = 1; // 1-53

    friend constexpr auto operator<=>(IsoWeek, IsoWeek) = default;
};

// ISO numbers
enum class Weekday : std::uint8_t { Monday = 1, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday };

bool isLeapYear(int year);
int daysInMonth(int year, int month);
bool isValidDate(int year, int month, int day);

DayNumber dayNumber(CivilDate date); // date must be valid
DayNumber dayNumber(int year, int month, int day);
CivilDate civilDate(DayNumber day);
Weekday weekday(DayNumber day);
IsoWeek isoWeek(DayNumber day);
DayNumber isoWeekBegin(IsoWeek week); // its Monday
int isoWeeksInYear(int year); // 52 or 53
DayNumber easterSunday(int year); // Gregorian (Meeus/Jones/Butcher)
CivilDate addMonths(CivilDate date, int months); // the day is clipped to the month's last

/// "2016-05-29"; years outside 0-9999 as "-0044-03-15".
std::string isoDate(DayNumber day);
/// Reads exactly what isoDate writes (year of four digits, optional minus); nullopt for anything else.
std::optional<DayNumber> parseIsoDate(std::string_view text);
std::string_view weekdayName(Weekday day); // English, for the arithmetic in words: "Thu"

} // namespace dateline
