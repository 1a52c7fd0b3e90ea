// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Full calendar dates as publishers write them in header lines, datelines, file names and addresses; nothing
// else (the time tagger of extraction/time reads running text). In: a short range of text; out: dates with a
// year, in order. "10/07/2017" gives nothing unless a weekday or the size of a number tells day from month,
// or both readings where a head is read; "July 2017" gives the month as an interval. Linear in the range.

#include "model/calendar/dayinterval.h"
#include "model/text/span.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace dateline {

struct DateStamp
{
    TextSpan span; // with a weekday standing before it
    DayInterval days;
    std::optional<DayNumber> monthFirst = {}; // the other reading of "04/11/2020", where nothing tells

    friend bool operator==(const DateStamp&, const DateStamp&) = default;
};

/// What is read beside dates that leave no doubt anywhere.
enum class StampForms : std::uint8_t {
    Certain, // nothing: file names and addresses are full of numbers
    OfHeads, // "04.11.20" and "04/11/2020", the day first
};

std::vector<DateStamp> findDateStamps(
    std::string_view text, TextSpan range, StampForms forms = StampForms::Certain);

/// The day of a metadata field as written: "2016-05-29", ISO 8601 with time and zone, "20160529", "Sun, 29
/// May 2016 ..."; "2016-05" and "2016" are intervals.
std::optional<DayInterval> parsePublished(std::string_view field);

std::optional<DayInterval> dateInFileName(std::string_view name);
std::optional<DayInterval> dateInUrl(std::string_view url);

/// "Sunday", "Sun", "Sun.": English weekday names, any case.
std::optional<Weekday> weekdayFrom(std::string_view word);
/// 1-12 for month names in full in French, German, Italian, Portuguese and Spanish, in small letters.
std::optional<int> foreignMonthFrom(std::string_view lowerCaseWord);
/// 1-12 for English month names and their usual abbreviations (without the stop), any case.
std::optional<int> monthFrom(std::string_view word);

} // namespace dateline
