// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// An inclusive interval of civil days with what is known of it: how fine it is, how it is bounded, and where
// it comes from. An imprecise date ("in March") and a duration ("from 1 to 31 March") are different things:
// the first is a DatedInterval of precision Month, the second has an end of its own (see Event).

#include "model/calendar/civil.h"

namespace dateline {

struct DayInterval
{
    DayNumber from = 0;
    DayNumber to = 0; // inclusive, >= from

    constexpr bool isDay() const { return from == to; }
    constexpr std::int64_t days() const { return std::int64_t(to) - from + 1; }
    constexpr bool contains(DayInterval other) const { return from <= other.from && other.to <= to; }
    constexpr bool overlaps(DayInterval other) const { return from <= other.to && other.from <= to; }

    friend constexpr auto operator<=>(DayInterval, DayInterval) = default;
};

enum class Precision : std::uint8_t {
    Minute,
    Day,
    Week,
    Month,
    Quarter,
    Season,
    Year,
    Decade,
    Century,
    Unknown
};
enum class Qualifier : std::uint8_t { Exact, About, Before, After, Within };
/// Explicit: the text names it. ArticleDate: computed from the publication date. OtherEvent: from a date told
/// elsewhere in the article. Inferred: from an inferred publication date. Analyst: set by hand.
enum class DateBasis : std::uint8_t { Explicit, ArticleDate, OtherEvent, Inferred, Analyst };

struct DatedInterval
{
    DayInterval days;
    Precision precision = Precision::Unknown;
    Qualifier qualifier = Qualifier::Exact;
    DateBasis basis = DateBasis::Explicit;

    friend constexpr auto operator<=>(DatedInterval, DatedInterval) = default;
};

} // namespace dateline
