// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What a time expression means, without any date that hangs on the article's own: anchor, direction, offset,
// granularity, modifier. model/resolution/normalisation turns it and an anchor day into a TIMEX3 value and an
// interval; nothing else does. Plain data, comparable, cacheable.

#include <compare>
#include <cstdint>
#include <string>

namespace dateline {

enum class TimexType : std::uint8_t { Date, Time, Duration, Set };

enum class TimeUnit : std::uint8_t {
    None,
    Second,
    Minute,
    Hour,
    PartOfDay,
    Day,
    Weekend,
    Week,
    Fortnight,
    Month,
    Quarter,
    Half,
    Season,
    Year,
    Decade,
    Century,
    Millennium
};

/// What the expression counts from.
enum class TimeAnchor : std::uint8_t {
    None, // complete in itself: "30 May 2016", "three years"
    Publication, // deictic: "yesterday", "last week", "on Thursday"
    Narrative, // the last date told before it: "the following day", "two weeks later", "that year"
    Event, // "the day after the vote": open until that event is dated
};

/// Which one is meant of those that the words allow ("Thursday", "March"), seen from the anchor.
enum class TimeDirection : std::uint8_t {
    None,
    Past, // the latest before the anchor's own: "last Thursday"
    PastOrPresent, // the latest up to the anchor: "on Thursday" with a past tense
    Same, // within the anchor's own larger unit: "this March", "that Thursday"
    PresentOrFuture, // the first from the anchor on: "on Thursday" with a future
    Future, // the first after the anchor's own: "next Thursday"
    Nearest, // whichever is closer; a weekday counted from the publication: as PastOrPresent
    Either, // whichever is closer, weekdays too: "was to arrive on Monday"
};

enum class TimeModifier : std::uint8_t { None, Start, Mid, End, Approximate, Earlier, Later };

/// Read in this order: the offset moves the anchor by whole units and yields a period of `unit`
/// or `offsetUnit`; the fields then refine that period ("the third quarter of last year": -1
/// Year, quarter 3). Without an offset the fields stand alone and what is missing above them
/// comes from the anchor by `direction`.
struct TimeInterpretation
{
    TimexType type = TimexType::Date;
    TimeAnchor anchor = TimeAnchor::None;
    TimeDirection direction = TimeDirection::None;
    TimeUnit unit = TimeUnit::None; // granularity of the result
    TimeModifier modifier = TimeModifier::None;

    // "two weeks earlier": -2 Week; for a duration its length, and `direction` says whether it ends or begins
    // at the anchor ("the past two years", "the next ten days"). With a modifier it tells when rather than
    // how long: Later, the time at its end ("will meet in three weeks"); Earlier, any time until then ("will
    // resign within ten days").
    TimeUnit offsetUnit = TimeUnit::None;
    std::int32_t offset = 0;
    std::uint8_t offsetHalves = 0; // 1: half a unit more ("a year and a half")
    bool vagueAmount = false; // "several years": the length is not known

    // Fields that the words give; `unset` where they do not.
    static constexpr std::int16_t unset = -32768;
    std::int16_t century = unset; // "the 19th century": 18, "the 4th century BC": -3
    std::int16_t decade = unset; // "the 1990s": 199; "the nineties": 9
    std::int16_t year = unset; // astronomical
    std::int16_t half = unset; // 1-2
    std::int16_t quarter = unset; // 1-4
    std::int16_t season = unset; // 0 spring, 1 summer, 2 autumn, 3 winter
    std::int16_t month = unset; // 1-12
    std::int16_t week = unset; // ISO week
    std::int16_t weekday = unset; // 1-7, Monday first
    std::int16_t day = unset; // 1-31
    // "the second Sunday of May", "the last week of July": 1-, -1 the last; of nthUnit
    std::int16_t nth = unset;
    TimeUnit nthUnit = TimeUnit::None; // Day with `weekday` set: that weekday
    std::int16_t hour = unset; // 0-24
    std::int16_t minute = unset;
    std::int16_t second = unset;
    std::int16_t zoneMinutes = unset; // offset from UTC, where the text gives it in numbers
    std::int16_t partOfDay = unset; // 0 MO, 1 MI, 2 AF, 3 EV, 4 NI, 5 DT
    std::int16_t holiday = unset; // row of the holiday table
    bool weekend = false; // the weekend of the period or day

    // value of what is computed from nothing: PAST_REF, durations ("P2W"), sets ("P1D"); else empty
    std::string literal;

    friend bool operator==(const TimeInterpretation&, const TimeInterpretation&) = default;
};

} // namespace dateline
