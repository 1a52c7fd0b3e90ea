// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// TimeScale: days (UTC, with fractions, day 0 = 1970-01-01) to pixels and back. Linear, from 9,999 BC to AD
// 9999 and down to one hour; the limits of zooming are here and nowhere else.

#include "model/calendar/dayinterval.h"

#include <algorithm>

namespace dateline::timeline {

inline constexpr double shortestSpanDays = 1.0 / 24.0;

/// Half open: [from, to), in days.
struct TimeSpan
{
    double from = 0.0;
    double to = 1.0;

    double days() const { return to - from; }
    double middle() const { return from + (to - from) / 2.0; }
    bool contains(double time) const { return from <= time && time < to; }
    friend bool operator==(TimeSpan, TimeSpan) = default;
};

inline TimeSpan spanOf(DayInterval days)
{
    return {static_cast<double>(days.from), static_cast<double>(days.to) + 1.0};
}

struct TimeScale
{
    TimeSpan span;
    double widthPx = 1.0;

    double daysPerPx() const { return span.days() / widthPx; }
    double pxPerDay() const { return widthPx / span.days(); }
    double x(double time) const { return (time - span.from) * pxPerDay(); }
    double time(double x) const { return span.from + x * daysPerPx(); }
};

/// A place on the screen as the draw list has it; far outside it only matters that it is outside.
inline float toPx(double value)
{
    return static_cast<float>(std::clamp(value, -1e6, 1e6));
}

/// `span` made to fit: not shorter than an hour, not longer than 1.2 x `data` (at least 1.2 days), never
/// beyond the calendar, and never so far aside that no data could be in it.
TimeSpan limited(TimeSpan span, TimeSpan data);
/// Shorter by `factor` (> 1 zooms in), with `fixedTime` staying where it is.
TimeSpan zoomed(TimeSpan span, double factor, double fixedTime);
TimeSpan shifted(TimeSpan span, double days);
/// Wider by that share on each side.
TimeSpan padded(TimeSpan span, double share);
TimeSpan mixed(TimeSpan begin, TimeSpan end, double share); // for animation: geometric in length

} // namespace dateline::timeline
