// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/timeline/landmarks.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace dateline::timeline {

std::vector<std::uint32_t> landmarks(const TimelineIndex& index, std::uint16_t laneNumber,
    const LayoutRequest& request, TimeSpan seen, int rows, const RowMemory& memory)
{
    const Lane& lane = index.lanes[laneNumber];
    const auto isPinned = [&](std::uint32_t row) {
        return std::find(request.pinned.begin(), request.pinned.end(), row) != request.pinned.end();
    };
    const double slotPx = std::clamp(240.0 / rows, 12.0, 240.0);
    const double slot = std::exp2(std::floor(std::log2(slotPx * request.scale.daysPerPx())));
    std::vector<std::uint32_t> result;
    const auto [begin, end] = rowsIn(index, lane, seen);
    for (const std::uint32_t row : request.pinned) {
        if (begin <= row && row < end) {
            result.push_back(row);
        }
    }
    const TimeSpan span = request.scale.span;
    for (double from = std::floor(span.from / slot) * slot; from < span.to; from += slot) {
        const auto [first, last]
            = rowsIn(index, lane, {std::max(from, seen.from), std::min(from + slot, seen.to)});
        if (first >= last) {
            continue;
        }
        const auto best = static_cast<std::uint32_t>(index.priorities.argMax(first, last));
        if (span.contains(index.rows[best].anchor) && !isPinned(best)) {
            result.push_back(best);
        }
    }
    const auto better = [&](std::uint32_t left, std::uint32_t right) {
        const auto key = [&](std::uint32_t row) {
            return std::tuple(
                !isPinned(row), -index.rows[row].priority, memory.find(row) == memory.end(), row);
        };
        return key(left) < key(right);
    };
    std::sort(result.begin(), result.end(), better);
    return result;
}

} // namespace dateline::timeline
