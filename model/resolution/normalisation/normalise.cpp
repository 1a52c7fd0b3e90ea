// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors

// The pure half: interpretation + anchor -> value and interval.

#include "model/calendar/calendarnumbers.h"
#include "model/knowledge/holidays.h"
#include "model/resolution/normalisation/period.h"
#include "model/resolution/normalisation/timenormalizer.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace dateline {

namespace {

constexpr auto unset = TimeInterpretation::unset;

std::string zoneSuffix(int minutes)
{
    if (minutes == 0) {
        return "Z";
    }
    const int size = std::abs(minutes);
    return (minutes < 0 ? "-" : "+") + twoDigits(size / 60) + ":" + twoDigits(size % 60);
}

// "T14:30", "TEV"; empty where there is no time of day
std::string timeSuffix(const TimeInterpretation& what)
{
    if (what.hour != unset) {
        std::string suffix
            = "T" + twoDigits(what.hour) + ":" + twoDigits(what.minute == unset ? 0 : what.minute);
        if (what.second != unset) {
            suffix += ":" + twoDigits(what.second);
        }
        return what.zoneMinutes == unset ? suffix : suffix + zoneSuffix(what.zoneMinutes);
    }
    if (what.partOfDay != unset) {
        constexpr std::array<const char*, 6> parts{"TMO", "TMI", "TAF", "TEV", "TNI", "TDT"};
        return parts.at(static_cast<std::size_t>(what.partOfDay));
    }
    return {};
}

bool isShift(const TimeInterpretation& what)
{
    return what.offsetUnit != TimeUnit::None && what.anchor != TimeAnchor::None
        && what.type != TimexType::Duration;
}

// How many times nearer a date against the tense must be to be preferred.
constexpr int pastMonthPreference = 6;
constexpr int pastDayPreference = 3;
constexpr int pastHolidayPreference = 20;
constexpr int futurePreference = 5;
constexpr int futureMonthPreference = 20; // told in February, "will be held in January" is next year's

bool hasYear(const TimeInterpretation& what)
{
    return what.year != unset || what.century != unset || (what.decade != unset && what.decade >= 10);
}

class Computation
{
public:
    Computation(const TimeInterpretation& what, const HolidayTable& holidays)
        : m_what(what)
        , m_holidays(holidays)
    {
    }

    std::optional<Period> at(DayNumber anchor) const
    {
        if (m_what.holiday != unset && m_holidays.onlyDay(m_what.holiday)) {
            return holidayIn(0);
        }
        std::optional<Period> period = isShift(m_what) ? shifted(anchor)
            : hasYear(m_what)                          ? inYear(m_what.year)
                                                       : byDirection(anchor);
        if (period && m_what.nthUnit != TimeUnit::None) {
            period = nthOf(*period);
        }
        if (period && m_what.unit == TimeUnit::Week && period->unit == TimeUnit::Day) { // the week of 6 March
            period = periodOf(TimeUnit::Week, period->days.from);
        }
        return period;
    }

    bool needsAnchor() const
    {
        if (isShift(m_what)) {
            return true;
        }
        return !hasYear(m_what) && !(m_what.holiday != unset && m_holidays.onlyDay(m_what.holiday));
    }

private:
    bool hasYearField() const
    {
        return m_what.month != unset || m_what.quarter != unset || m_what.half != unset
            || m_what.season != unset || m_what.holiday != unset;
    }

    std::optional<Period> shifted(DayNumber anchor) const
    {
        if (m_what.weekday != unset && m_what.direction != TimeDirection::None
            && m_what.offsetUnit == TimeUnit::Week && m_what.nthUnit == TimeUnit::None) {
            // Friday week: a week from the coming one
            const std::optional<Period> near = nearestWeekday(anchor);
            const auto day = near ? moved(near->days.from, TimeUnit::Week, m_what.offset, 0) : std::nullopt;
            return day ? periodOf(TimeUnit::Day, *day) : std::nullopt;
        }
        const auto day = moved(anchor, m_what.offsetUnit, m_what.offset, m_what.offsetHalves);
        if (!day) {
            return std::nullopt;
        }
        if (m_what.offsetUnit == TimeUnit::Weekend) {
            return weekendAt(*day);
        }
        const CivilDate date = civilDate(*day);
        if (hasYearField() && m_what.offsetUnit == TimeUnit::Year) {
            return inYear(date.year);
        }
        if (m_what.weekday != unset && m_what.nthUnit == TimeUnit::None) {
            const DayNumber monday = isoWeekBegin(isoWeek(*day));
            return periodOf(TimeUnit::Day, monday + m_what.weekday - 1);
        }
        if (m_what.day != unset && m_what.offsetUnit == TimeUnit::Month) {
            return dayPeriod(date.year, date.month, m_what.day);
        }
        const TimeUnit unit = m_what.nthUnit != TimeUnit::None ? m_what.offsetUnit : m_what.unit;
        return periodOf(unit < TimeUnit::Day ? TimeUnit::Day : unit, *day);
    }

    // "the weekend" told on a Wednesday is the one before, unless the sentence looks forward.
    std::optional<Period> weekendAt(DayNumber day) const
    {
        const bool early = static_cast<int>(weekday(day)) < 6;
        const bool back = early && m_what.offset == 0
            && (m_what.direction == TimeDirection::PastOrPresent || m_what.direction == TimeDirection::Past);
        return periodOf(TimeUnit::Weekend, back ? day - 7 : day);
    }

    std::optional<Period> inYear(int year) const
    {
        if (m_what.century != unset) {
            return centuryPeriod(m_what.century);
        }
        if (m_what.decade != unset) {
            return decadePeriod(m_what.decade);
        }
        if (m_what.month != unset) {
            return m_what.day != unset ? dayPeriod(year, m_what.month, m_what.day)
                                       : monthPeriod(year, m_what.month);
        }
        if (m_what.quarter != unset) {
            return quarterPeriod(year, m_what.quarter);
        }
        if (m_what.half != unset) {
            return halfPeriod(year, m_what.half);
        }
        if (m_what.season != unset) {
            return seasonPeriod(year, m_what.season);
        }
        if (m_what.holiday != unset) {
            return holidayIn(year);
        }
        return yearsPeriod(TimeUnit::Year, year, 1);
    }

    std::optional<Period> holidayIn(int year) const
    {
        const auto days = m_holidays.onlyDay(m_what.holiday) ? m_holidays.onlyDay(m_what.holiday)
                                                             : m_holidays.inYear(m_what.holiday, year);
        return days ? std::optional(Period{TimeUnit::Day, *days}) : std::nullopt;
    }

    std::optional<Period> byDirection(DayNumber anchor) const
    {
        const CivilDate date = civilDate(anchor);
        if (m_what.decade != unset) { // the nineties: the latest that has begun
            const int decade = (date.year - 1) / 100 * 10 + m_what.decade;
            return decadePeriod(decade * 10 > date.year ? decade - 10 : decade);
        }
        if (m_what.weekday != unset && m_what.month == unset && m_what.day == unset
            && m_what.nthUnit == TimeUnit::None) {
            return nearestWeekday(anchor);
        }
        if (hasYearField()) {
            std::array<std::optional<Period>, 9> candidates;
            for (int i = 0; i < 9; ++i) { // four years to each side: 29 February
                candidates.at(static_cast<std::size_t>(i)) = inYear(date.year + i - 4);
            }
            const std::optional<Period> chosen = choose(candidates, anchor);
            return chosen && contradictsWeekday(*chosen, anchor) ? ofWeekday(candidates, anchor) : chosen;
        }
        if (m_what.day != unset) {
            std::array<std::optional<Period>, 5> candidates;
            for (int i = 0; i < 5; ++i) {
                const CivilDate month = addMonths({date.year, date.month, 1}, i - 2);
                candidates.at(static_cast<std::size_t>(i)) = dayPeriod(month.year, month.month, m_what.day);
            }
            return choose(candidates, anchor);
        }
        // the turn of the century
        if (m_what.unit >= TimeUnit::Century && m_what.direction == TimeDirection::Nearest) {
            const auto middle = moved(anchor, TimeUnit::Year, m_what.unit == TimeUnit::Century ? 50 : 500, 0);
            return middle ? periodOf(m_what.unit, *middle) : std::nullopt;
        }
        // a time of day alone
        return periodOf(
            m_what.unit < TimeUnit::Day || m_what.unit == TimeUnit::None ? TimeUnit::Day : m_what.unit,
            anchor);
    }

    /// "On Monday, August 30": another weekday in the year that is meant by the tense. Near the anchor it is
    /// a slip of the pen.
    bool contradictsWeekday(const Period& day, DayNumber anchor) const
    {
        constexpr DayNumber slip = 10; // days
        if (m_what.weekday == unset || m_what.month == unset || m_what.day == unset
            || static_cast<int>(weekday(day.days.from)) == m_what.weekday) {
            return false;
        }
        const bool againstTense = day.days.from > anchor
            && (m_what.direction == TimeDirection::PastOrPresent || m_what.direction == TimeDirection::Past);
        return againstTense || std::abs(day.days.from - anchor) > slip;
    }

    /// The nearest year in which the day is of that weekday, up to two away; in none of them is to be
    /// guessed.
    std::optional<Period> ofWeekday(
        const std::array<std::optional<Period>, 9>& candidates, DayNumber anchor) const
    {
        constexpr DayNumber farthest = 2 * 366;
        std::optional<Period> best;
        for (const auto& candidate : candidates) {
            if (!candidate || static_cast<int>(weekday(candidate->days.from)) != m_what.weekday) {
                continue;
            }
            const DayNumber distance = std::abs(candidate->days.from - anchor);
            if (distance <= farthest && (!best || distance < std::abs(best->days.from - anchor))) {
                best = candidate;
            }
        }
        return best;
    }

    std::optional<Period> nearestWeekday(DayNumber anchor) const
    {
        const int own = static_cast<int>(weekday(anchor));
        const int back = (own - m_what.weekday + 7) % 7;
        const int forward = (m_what.weekday - own + 7) % 7;
        switch (m_what.direction) {
        case TimeDirection::Past: return periodOf(TimeUnit::Day, anchor - (back == 0 ? 7 : back));
        case TimeDirection::Future: return periodOf(TimeUnit::Day, anchor + (forward == 0 ? 7 : forward));
        case TimeDirection::PresentOrFuture: return periodOf(TimeUnit::Day, anchor + forward);
        case TimeDirection::Nearest:
            return periodOf(TimeUnit::Day,
                forward < back && m_what.anchor == TimeAnchor::Narrative ? anchor + forward : anchor - back);
        case TimeDirection::Either:
            return periodOf(TimeUnit::Day, forward < back ? anchor + forward : anchor - back);
        case TimeDirection::Same: return periodOf(TimeUnit::Day, anchor - own + m_what.weekday);
        default: return periodOf(TimeUnit::Day, anchor - back);
        }
    }

    template <std::size_t N>
    std::optional<Period> choose(
        const std::array<std::optional<Period>, N>& candidates, DayNumber anchor) const
    {
        std::optional<Period> best;
        const int year = civilDate(anchor).year;
        std::int64_t bestDistance = 0;
        for (const auto& candidate : candidates) {
            if (!candidate) {
                continue;
            }
            const DayInterval days = candidate->days;
            switch (m_what.direction) {
            case TimeDirection::Past: best = days.to < anchor ? candidate : best; break;
            case TimeDirection::Future: best = !best && days.from > anchor ? candidate : best; break;
            case TimeDirection::PresentOrFuture: best = !best && days.to >= anchor ? candidate : best; break;
            case TimeDirection::Same:
                best = (m_what.day != unset && m_what.month == unset)
                    ? (civilDate(days.from).month == civilDate(anchor).month ? candidate : best)
                    : (civilDate(days.from).year == year ? candidate : best);
                break;
            case TimeDirection::Nearest:
            case TimeDirection::Either: {
                const std::int64_t distance = days.to < anchor ? std::int64_t(anchor) - days.to
                    : days.from > anchor                       ? std::int64_t(days.from) - anchor
                                                               : 0;
                if (!best || distance < bestDistance) {
                    best = candidate;
                    bestDistance = distance;
                }
                break;
            }
            default: best = days.from <= anchor ? candidate : best; break;
            }
        }
        return preferNear(best, candidates, anchor);
    }

    // A tense is no proof: "payable on 15 December" told in past tense in October is the coming one.
    template <std::size_t N>
    std::optional<Period> preferNear(const std::optional<Period>& chosen,
        const std::array<std::optional<Period>, N>& candidates, DayNumber anchor) const
    {
        const bool holiday = m_what.holiday != unset && m_what.direction == TimeDirection::PastOrPresent;
        if (!chosen || (m_what.month == unset && !holiday)
            || (m_what.direction != TimeDirection::PastOrPresent
                && m_what.direction != TimeDirection::PresentOrFuture)) {
            return chosen;
        }
        const auto distance = [anchor](const Period& period) {
            return period.days.to < anchor  ? anchor - period.days.to
                : period.days.from > anchor ? period.days.from - anchor
                                            : 0;
        };
        std::optional<Period> best = chosen;
        const bool monthOnly = m_what.day == unset;
        const int factor = holiday ? pastHolidayPreference
            : m_what.direction != TimeDirection::PastOrPresent
            ? (monthOnly ? futureMonthPreference : futurePreference)
            : monthOnly ? pastMonthPreference
                        : pastDayPreference;
        for (const auto& candidate : candidates) {
            if (candidate && distance(*candidate) * factor < distance(*chosen)
                && distance(*candidate) < distance(*best)) {
                best = candidate;
            }
        }
        return best;
    }

    std::optional<Period> nthOf(const Period& whole) const
    {
        const int nth = m_what.nth;
        const DayInterval days = whole.days;
        if (m_what.nthUnit == TimeUnit::Day && m_what.weekday != unset) {
            const int first = (m_what.weekday - static_cast<int>(weekday(days.from)) + 7) % 7;
            const int last = (static_cast<int>(weekday(days.to)) - m_what.weekday + 7) % 7;
            return inside(nth > 0 ? days.from + first + (nth - 1) * 7 : days.to - last, TimeUnit::Day, whole);
        }
        switch (m_what.nthUnit) {
        case TimeUnit::Day: return inside(nth > 0 ? days.from + nth - 1 : days.to, TimeUnit::Day, whole);
        case TimeUnit::Week:
            if (whole.unit == TimeUnit::Year && nth > 0) {
                const int year = civilDate(days.from).year;
                return nth <= isoWeeksInYear(year) ? periodOf(TimeUnit::Week, isoWeekBegin({year, nth}))
                                                   : std::nullopt;
            }
            return inside(nth > 0 ? days.from + (nth - 1) * 7 : days.to, TimeUnit::Week, whole);
        case TimeUnit::Weekend: {
            const int first = (6 - static_cast<int>(weekday(days.from)) + 7) % 7;
            const int last = (static_cast<int>(weekday(days.to)) - 6 + 7) % 7;
            return inside(
                nth > 0 ? days.from + first + (nth - 1) * 7 : days.to - last, TimeUnit::Weekend, whole);
        }
        case TimeUnit::Month: {
            const auto day = nth > 0 ? moved(days.from, TimeUnit::Month, nth - 1, 0) : std::optional(days.to);
            return day ? inside(*day, TimeUnit::Month, whole) : std::nullopt;
        }
        default: return std::nullopt;
        }
    }

    static std::optional<Period> inside(DayNumber day, TimeUnit unit, const Period& whole)
    {
        return whole.days.from <= day && day <= whole.days.to ? periodOf(unit, day) : std::nullopt;
    }

    const TimeInterpretation& m_what;
    const HolidayTable& m_holidays;
};

// What can be said without an anchor: XXXX-WXX-4, XXXX-05-03, XXXX-SU.
std::string openValue(const TimeInterpretation& what, const HolidayTable& holidays)
{
    std::string value;
    if (what.month != unset) {
        value = "XXXX-" + twoDigits(what.month) + (what.day != unset ? "-" + twoDigits(what.day) : "");
    } else if (what.weekday != unset) {
        value = "XXXX-WXX-" + std::to_string(what.weekday);
    } else if (what.quarter != unset) {
        value = "XXXX-Q" + std::to_string(what.quarter);
    } else if (what.half != unset) {
        value = "XXXX-H" + std::to_string(what.half);
    } else if (what.season != unset) {
        constexpr std::array<const char*, 4> names{"XXXX-SP", "XXXX-SU", "XXXX-FA", "XXXX-WI"};
        value = names.at(static_cast<std::size_t>(what.season));
    } else if (what.holiday != unset && holidays[what.holiday].rule == Holiday::Rule::Fixed) {
        value
            = "XXXX-" + twoDigits(holidays[what.holiday].month) + "-" + twoDigits(holidays[what.holiday].day);
    } else {
        switch (what.unit) {
        case TimeUnit::Weekend: value = "XXXX-WXX-WE"; break;
        case TimeUnit::Week: value = "XXXX-WXX"; break;
        case TimeUnit::Month: value = "XXXX-XX"; break;
        case TimeUnit::Quarter: value = "XXXX-QX"; break;
        case TimeUnit::Year:
        case TimeUnit::Season:
        case TimeUnit::Half: value = "XXXX"; break;
        case TimeUnit::Decade:
            value = what.decade != unset ? "XX" + std::to_string(what.decade) : "XXX";
            break;
        case TimeUnit::Century: value = "XX"; break;
        default: value = "XXXX-XX-XX"; break;
        }
    }
    return value + timeSuffix(what);
}

// "the past two years" told on a day: the two years up to it; "in two years": the year that is two years
// later.
std::optional<DatedInterval> boundDuration(const TimeInterpretation& what, DayInterval anchor)
{
    constexpr int hoursOfDay = 24;
    const bool past = what.direction == TimeDirection::Past;
    // the past 24 hours
    if (past && what.offsetUnit == TimeUnit::Hour && !what.vagueAmount && what.offset > 0) {
        const DayNumber from = anchor.from - (what.offset + hoursOfDay - 1) / hoursOfDay;
        return DatedInterval{{from, anchor.to}, Precision::Day, Qualifier::Within, DateBasis::Explicit};
    }
    if (what.direction == TimeDirection::None || what.vagueAmount || what.offsetUnit < TimeUnit::Day) {
        return std::nullopt;
    }
    const auto other = past ? moved(anchor.from, what.offsetUnit, -what.offset, what.offsetHalves)
                            : moved(anchor.to, what.offsetUnit, what.offset, what.offsetHalves);
    if (!other) {
        return std::nullopt;
    }
    if (what.modifier == TimeModifier::Later) {
        const auto from = moved(anchor.from, what.offsetUnit, what.offset, what.offsetHalves);
        const std::optional<Period> first = from ? periodOf(what.offsetUnit, *from) : std::nullopt;
        const std::optional<Period> last = periodOf(what.offsetUnit, *other);
        if (!first || !last) {
            return std::nullopt;
        }
        return DatedInterval{{first->days.from, last->days.to},
            anchor.isDay() ? precisionOf(first->unit) : Precision::Unknown, Qualifier::Exact,
            DateBasis::Explicit};
    }
    const DayInterval days = past ? DayInterval{*other, anchor.to} : DayInterval{anchor.from, *other};
    return DatedInterval{days, precisionOf(what.offsetUnit), Qualifier::Within, DateBasis::Explicit};
}

// "earlier this year" ends at the anchor, "later this week" begins there. "About two months ago" is the whole
// month that two months ago lies in, as its value says.
void narrow(const TimeInterpretation& what, DayInterval anchor, DatedInterval& interval)
{
    if (what.modifier == TimeModifier::Earlier && interval.days.contains({anchor.to, anchor.to})) {
        interval.days.to = anchor.to;
        interval.qualifier = Qualifier::Within;
    } else if (what.modifier == TimeModifier::Later && interval.days.contains({anchor.from, anchor.from})) {
        interval.days.from = anchor.from;
        interval.qualifier = Qualifier::Within;
    }
}

// "Early", "mid" and "late" of a year are January to April, May to August, and its last quarter (three of
// five annotated sentences; the others have half of it or all), of a decade 0-3, 4-6, 7-9. Months stay whole:
// annotators of news took the whole month more often than a third.
void takePart(const TimeInterpretation& what, DatedInterval& interval)
{
    const bool part = what.modifier == TimeModifier::Start || what.modifier == TimeModifier::Mid
        || what.modifier == TimeModifier::End;
    const bool year = what.unit == TimeUnit::Year && interval.precision == Precision::Year;
    if (!part || (!year && !(what.unit == TimeUnit::Decade && interval.precision == Precision::Decade))) {
        return;
    }
    struct Months
    {
        int from; // from the first of the year or decade
        int until;
    };
    const Months months = what.modifier == TimeModifier::Start ? (year ? Months{0, 4} : Months{0, 48})
        : what.modifier == TimeModifier::Mid                   ? (year ? Months{4, 8} : Months{48, 84})
                                                               : (year ? Months{9, 12} : Months{84, 120});
    const CivilDate begin = civilDate(interval.days.from);
    const auto after = [&](int count) {
        const CivilDate month = addMonths({begin.year, begin.month, 1}, count);
        return dayNumber(month);
    };
    interval.days = {after(months.from), after(months.until) - 1};
}

} // namespace

NormalisedTime normalise(
    const TimeInterpretation& what, std::optional<DayInterval> anchor, const HolidayTable& holidays)
{
    NormalisedTime result;
    if (what.type == TimexType::Duration || what.type == TimexType::Set || !what.literal.empty()) {
        result.value = what.literal;
        if (what.type == TimexType::Duration && anchor && what.anchor != TimeAnchor::None) {
            result.interval = boundDuration(what, *anchor);
        }
        return result;
    }
    const Computation computation(what, holidays);
    const bool anchored = computation.needsAnchor();
    if (anchored && !anchor) {
        result.value = openValue(what, holidays);
        return result;
    }
    const std::optional<Period> first = computation.at(anchored ? anchor->from : 0);
    const std::optional<Period> last = anchored && !anchor->isDay() ? computation.at(anchor->to) : first;
    if (!first || !last) {
        result.value = openValue(what, holidays);
        return result;
    }
    const bool single = *first == *last;
    result.value = single ? timexValue(*first) + timeSuffix(what) : openValue(what, holidays);
    const bool minute = what.hour != unset;
    const Precision precision = minute ? Precision::Minute : precisionOf(first->unit);
    const DayInterval days{
        std::min(first->days.from, last->days.from), std::max(first->days.to, last->days.to)};
    result.interval
        = DatedInterval{days, single ? precision : Precision::Unknown, Qualifier::Exact, DateBasis::Explicit};
    takePart(what, *result.interval);
    if (anchored) {
        narrow(what, *anchor, *result.interval);
    }
    return result;
}

} // namespace dateline
