// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/timeline/landmarks.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace dateline::timeline {

namespace {

constexpr double titlePx = 240.0; // of the width, for one landmark in a row

/// Rows between `first` and `last` without `best`, the most important first, at most so many.
std::vector<std::uint32_t> nextBest(
    const TimelineIndex& index, std::size_t first, std::size_t last, std::uint32_t best, std::size_t most)
{
    struct Part // and the best in it
    {
        std::size_t first;
        std::size_t last;
        std::uint32_t best;
    };
    std::vector<Part> parts;
    const auto add = [&](std::size_t from, std::size_t to) {
        if (from < to) {
            parts.push_back({from, to, static_cast<std::uint32_t>(index.priorities.argMax(from, to))});
        }
    };
    std::vector<std::uint32_t> result;
    add(first, best);
    add(best + 1, last);
    while (!parts.empty() && result.size() < most) {
        const auto next = std::min_element(parts.begin(), parts.end(), [&](const Part& a, const Part& b) {
            return std::tuple(-index.rows[a.best].priority, a.best)
                < std::tuple(-index.rows[b.best].priority, b.best);
        });
        const Part part = *next;
        parts.erase(next);
        result.push_back(part.best);
        add(part.first, part.best);
        add(part.best + 1, part.last);
    }
    return result;
}

} // namespace

std::vector<std::uint32_t> landmarks(const TimelineIndex& index, std::uint16_t laneNumber,
    const LayoutRequest& request, TimeSpan seen, int rows, const RowMemory& memory)
{
    const Lane& lane = index.lanes[laneNumber];
    const auto isPinned = [&](std::uint32_t row) {
        return std::find(request.pinned.begin(), request.pinned.end(), row) != request.pinned.end();
    };
    const double slotPx = std::clamp(titlePx / rows, 12.0, titlePx);
    const double slot = std::exp2(std::floor(std::log2(slotPx * request.scale.daysPerPx())));
    std::vector<std::uint32_t> result;
    const auto [begin, end] = rowsIn(index, lane, seen);
    for (const std::uint32_t row : request.pinned) {
        if (begin <= row && row < end) {
            result.push_back(row);
        }
    }
    struct Slot
    {
        std::size_t first;
        std::size_t last;
        std::uint32_t best;
    };
    std::vector<Slot> slots; // with events
    const TimeSpan span = request.scale.span;
    for (double from = std::floor(span.from / slot) * slot; from < span.to; from += slot) {
        const auto [first, last]
            = rowsIn(index, lane, {std::max(from, seen.from), std::min(from + slot, seen.to)});
        if (first >= last) {
            continue;
        }
        const auto best = static_cast<std::uint32_t>(index.priorities.argMax(first, last));
        slots.push_back({first, last, best});
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
    // The best of neighbouring slots are in each other's way, and where few slots hold all, as of three days
    // with hundreds of events, one title each leaves the rows empty.
    const auto capacity = static_cast<std::size_t>(rows * request.scale.widthPx / titlePx);
    if (!slots.empty()) {
        std::vector<std::uint32_t> more;
        const std::size_t each
            = std::clamp(3 * capacity / slots.size(), std::size_t(1), static_cast<std::size_t>(rows));
        for (const Slot& part : slots) {
            for (const std::uint32_t row : nextBest(index, part.first, part.last, part.best, each)) {
                if (span.contains(index.rows[row].anchor) && !isPinned(row)) {
                    more.push_back(row);
                }
            }
        }
        std::sort(more.begin(), more.end(), better); // behind the best of each slot
        result.insert(result.end(), more.begin(), more.end());
    }
    return result;
}

} // namespace dateline::timeline
