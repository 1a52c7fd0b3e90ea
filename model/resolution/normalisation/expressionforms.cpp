// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors

#include "model/resolution/normalisation/expressionforms.h"

#include "model/text/asciiclass.h"

namespace dateline {

namespace {

constexpr auto unset = TimeInterpretation::unset;

} // namespace

bool isFullDate(const TimeInterpretation& what)
{
    return what.type <= TimexType::Time && what.literal.empty() && what.year != unset;
}

bool isYearAlone(const TimeInterpretation& what)
{
    return isFullDate(what) && what.unit == TimeUnit::Year && what.offsetUnit == TimeUnit::None;
}

bool isPartialDate(const TimeInterpretation& what)
{
    return what.offsetUnit == TimeUnit::None && what.year == unset && what.type <= TimexType::Time
        && what.literal.empty()
        && (what.month != unset || what.season != unset || what.quarter != unset || what.half != unset
            || what.holiday != unset || what.day != unset);
}

bool isClockAlone(const TimeInterpretation& what)
{
    return what.type == TimexType::Time && what.offsetUnit == TimeUnit::None && what.weekday == unset
        && what.month == unset && what.year == unset && what.day == unset && what.holiday == unset;
}

bool isOfUniversalTime(std::string_view words)
{
    return words.ends_with("UTC") || words.ends_with("GMT");
}

bool namesDay(const TimeInterpretation& what)
{
    return what.type <= TimexType::Time && what.literal.empty()
        && (what.weekday != unset || what.day != unset
            || (what.offsetUnit == TimeUnit::Day && what.anchor == TimeAnchor::Publication));
}

bool isBareWeekday(const TimeInterpretation& what)
{
    return what.weekday != unset && what.month == unset && what.day == unset
        && what.offsetUnit == TimeUnit::None && what.direction != TimeDirection::None
        && what.anchor == TimeAnchor::Publication;
}

bool isShiftOfDay(const TimeInterpretation& what)
{
    return what.type == TimexType::Date && what.literal.empty() && what.offsetUnit != TimeUnit::None
        && what.offsetUnit <= TimeUnit::Year && what.weekday == unset && what.month == unset
        && what.modifier == TimeModifier::None && what.quarter == unset && what.season == unset;
}

bool countsFromWordsBehind(std::string_view text, TextSpan span)
{
    const std::string_view words = span.in(text);
    const std::string_view behind = text.substr(span.end());
    if (words.ends_with(" eve")) {
        return behind.starts_with(" of ");
    }
    return (words.ends_with(" before") || words.ends_with(" after")) && behind.size() > 1 && behind[0] == ' '
        && isAsciiLetterOrDigit(behind[1]);
}

TimeUnit scopeOf(const TimeInterpretation& what)
{
    if (what.offsetUnit != TimeUnit::None) {
        return what.offsetUnit;
    }
    if (what.month != unset || what.season != unset || what.holiday != unset) {
        return TimeUnit::Year;
    }
    return what.day != unset ? TimeUnit::Month : TimeUnit::Day;
}

bool fits(const TimeInterpretation& name, DayNumber day)
{
    const CivilDate date = civilDate(day);
    return (name.weekday == unset || static_cast<int>(weekday(day)) == name.weekday)
        && (name.day == unset || name.day == date.day) && (name.month == unset || name.month == date.month);
}

TimeInterpretation dayItself(const TimeInterpretation& what)
{
    TimeInterpretation day;
    day.type = what.type;
    day.anchor = TimeAnchor::Narrative;
    day.unit = what.unit < TimeUnit::Day ? what.unit : TimeUnit::Day;
    day.offsetUnit = TimeUnit::Day;
    day.hour = what.hour;
    day.minute = what.minute;
    day.second = what.second;
    day.partOfDay = what.partOfDay;
    return day;
}

} // namespace dateline
