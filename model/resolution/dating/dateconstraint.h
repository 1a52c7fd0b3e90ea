// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What one piece of evidence says about an article's publication day, and what several say together.
// Pure interval arithmetic; no words, no tables.

#include "model/calendar/dayinterval.h"
#include "model/resolution/dating/monthlikelihood.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// How much of its intervals a constraint vouches for.
enum class Binding : std::uint8_t {
    Begin, // not published before the first begin; an office holder named in passing may be one of the past
    UnlessPast, // the intervals, unless all of them ended before other evidence begins: "President" of a
                // former one
    Typical, // the likelier days, no bounds: see typicalperiod.h
    Firm, // the intervals: what is told as still to come
};

enum class Evidence : std::uint8_t {
    Other,
    Office,
    OfficeElsewhere,
    Government,
    Former,
    Coming,
    Candidate,
    Person,
    PastDate,
    FutureDate,
    NewestYear,
    Period,
    Event,
    EventTold,
    Weekday
};

/// Evidence for the publication day: it lies in one of `possible` (sorted, disjoint, never empty).
struct DateConstraint
{
    std::vector<DayInterval> possible;
    Binding binding = Binding::Begin;
    std::string why; // "John Kerry as secretary of state (2013-02-01 to 2017-01-20)"
    Evidence evidence = Evidence::Other;
    // of a typical one: within `possible`, the likeliest days; mostly none
    std::vector<DayInterval> peaks = {};
    // how far the ends of `possible` were moved out; what ended that much before counts as past
    DayNumber slack = 0;
};

inline constexpr DayInterval anyDay{-4371222, 2932896}; // years -9999 to 9999

struct CombinedDate
{
    std::optional<DayInterval> days; // both ends known; none: open, or contradictory
    DayNumber notBefore = anyDay.from;
    std::vector<DayInterval> possible; // what is left, sorted; the last may be open
    std::vector<std::string> reasons; // of the constraints that hold, in their order
    std::optional<OwnMonths> months; // how likely each is; none: contradictory
    bool contradiction = false;
};

/// Contradicting evidence leaves the date open: it is reported, never averaged.
CombinedDate combine(const std::vector<DateConstraint>& constraints);

} // namespace dateline
