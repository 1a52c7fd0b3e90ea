// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/timeline/timescale.h"

#include <algorithm>
#include <cmath>

namespace dateline::timeline {

namespace {

constexpr double fewestDays = 31.0; // that can be seen at once, however short the data are

} // namespace

TimeSpan limited(TimeSpan span, TimeSpan data)
{
    const double longest = std::max(1.2 * data.days(), fewestDays);
    const double length = std::clamp(span.days(), shortestSpanDays, longest);
    TimeSpan result{span.middle() - length / 2.0, span.middle() + length / 2.0};
    // At least a tenth of the view stays over data, so that nobody is lost in empty centuries.
    const double keep = std::min(0.1 * length, data.days());
    if (result.from > data.to - keep) {
        result = shifted(result, data.to - keep - result.from);
    } else if (result.to < data.from + keep) {
        result = shifted(result, data.from + keep - result.to);
    }
    const double first = dayNumber(minYear, 1, 1);
    const double last = dayNumber(maxYear, 12, 31) + 1.0;
    result.from = std::clamp(result.from, first, last - shortestSpanDays);
    result.to = std::clamp(result.to, result.from + shortestSpanDays, last);
    return result;
}

TimeSpan zoomed(TimeSpan span, double factor, double fixedTime)
{
    return {fixedTime - (fixedTime - span.from) / factor, fixedTime + (span.to - fixedTime) / factor};
}

TimeSpan shifted(TimeSpan span, double days)
{
    return {span.from + days, span.to + days};
}

TimeSpan padded(TimeSpan span, double share)
{
    const double more = span.days() * share;
    return {span.from - more, span.to + more};
}

TimeSpan mixed(TimeSpan begin, TimeSpan end, double share)
{
    if (share >= 1.0) {
        return end;
    }
    const double ratio = end.days() / begin.days();
    const double length = begin.days() * std::pow(ratio, share);
    // The centre moves as the length does, so that the point under the cursor stands still while zooming.
    const double moved
        = std::abs(ratio - 1.0) < 1e-9 ? share : (length - begin.days()) / (end.days() - begin.days());
    const double middle = begin.middle() + (end.middle() - begin.middle()) * moved;
    return {middle - length / 2.0, middle + length / 2.0};
}

} // namespace dateline::timeline
