// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Which part of an index is worth looking at first. In: the rows of the index, by their anchors (days); out:
// spans of days. O(n log n) in the rows; once for each corpus.

#include "model/timeline/timelineindex.h"

namespace dateline::timeline {

/// The time from first to last anchor without lone events far outside (more than `reach` times the
/// inter-quartile range, or as many times that as leave a tenth of the events outside, where that halves the
/// time); none if there are no such events, or hardly any events at all.
std::optional<TimeSpan> coreSpan(const TimelineIndex& index, double reach);

/// The same with what the filter hides, and the time from first to last of
/// that: the axis that no filter changes.
std::optional<TimeSpan> wholeCoreSpan(const TimelineIndex& index, double reach);
TimeSpan wholeSpan(const TimelineIndex& index);

/// No event has a date, whatever the filter: there is no time to show.
inline bool isTimeless(const TimelineIndex& index)
{
    return index.rows.empty() && index.filtered == 0;
}

/// Where to open: everything, but where a tenth of the time holds half of many events there; lone events far
/// outside are left out and marked by the view. Padded a little on both sides.
TimeSpan firstView(const TimelineIndex& index);

} // namespace dateline::timeline
