// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/timeline/timelineindex.h"

#include "model/timeline/drawrows.h"
#include "model/timeline/lanes.h"

#include <algorithm>
#include <cassert>
#include <limits>
#include <numeric>

namespace dateline::timeline {

namespace {

/// What a row adds to the axis. What a date leaves open is no data: "before 2019" does not stretch the axis
/// to the beginning of time, nor "in those decades" by all of them.
TimeSpan dataOf(const DrawRow& row)
{
    constexpr double longestBand = 2.0 * 366.0;
    if (row.mark == DateMark::Before || row.mark == DateMark::After) {
        return {row.anchor, row.anchor};
    }
    const TimeSpan span = row.span();
    if (row.mark == DateMark::Band && span.days() > longestBand) {
        return {row.anchor - longestBand / 2.0, row.anchor + longestBand / 2.0};
    }
    return span;
}

std::int32_t gapMinutes(const DrawRow& row, const DrawRow& next)
{
    const double gap = (next.anchor - row.anchor) * 1440.0;
    return gap >= std::numeric_limits<std::int32_t>::max() ? std::numeric_limits<std::int32_t>::max()
                                                           : static_cast<std::int32_t>(std::max(gap, 0.0));
}

/// Everything that is one number a row, and the range of the data.
void fillPerRow(TimelineIndex& index)
{
    std::vector<std::int32_t> gaps(index.rows.size(), 0);
    std::vector<std::uint16_t> priorities(index.rows.size());
    index.bandsBefore.assign(index.rows.size() + 1, 0);
    for (std::uint32_t i = 0; i < index.rows.size(); ++i) {
        const DrawRow& row = index.rows[i];
        index.rowOfEvent[row.event.index()] = i;
        priorities[i] = row.priority;
        index.bandsBefore[i + 1] = index.bandsBefore[i] + (row.mark == DateMark::Band ? 1 : 0);
        if (i + 1 < index.rows.size() && index.rows[i + 1].lane == row.lane) {
            gaps[i] = gapMinutes(row, index.rows[i + 1]);
        }
        if (row.mark == DateMark::Bar || row.mark == DateMark::Band) {
            index.spans.push_back(i);
        }
        const TimeSpan span = dataOf(row);
        index.data = i == 0
            ? span
            : TimeSpan{std::min(index.data.from, span.from), std::max(index.data.to, span.to)};
    }
    if (index.rows.empty()) {
        index.data = spanOf({dayNumber(2000, 1, 1), dayNumber(2000, 1, 1)});
    } else if (index.data.days() < 1.0) {
        index.data.to = index.data.from + 1.0;
    }
    index.gaps = MaxTree<std::int32_t>(std::move(gaps));
    index.priorities = MaxTree<std::uint16_t>(std::move(priorities));
}

void listUndated(TimelineIndex& index, const IndexOptions& options, const std::vector<DrawRow>& rows)
{
    const auto add = [&](EventId id) {
        if (options.shows(id) || options.keeps(id)) {
            index.undatedEvents.push_back(id);
        }
    };
    if (options.time == TimeMode::Happened) {
        std::for_each(index.corpus->undated.begin(), index.corpus->undated.end(), add);
    } else {
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (!rows[i].event.isValid()) {
                add(EventId::fromIndex(i));
            }
        }
    }
    index.undated = static_cast<std::uint32_t>(index.undatedEvents.size());
}

/// By lane, then anchor; among equals exact days first. Exact days come sorted, only the rest is out of
/// place: sorting that and merging takes a third of the time of sorting all.
void sortRows(std::vector<DrawRow>& rows, std::size_t laneCount)
{
    std::vector<DrawRow> byLane;
    byLane.reserve(rows.size());
    std::vector<std::size_t> begins(laneCount + 1, 0);
    for (const DrawRow& row : rows) {
        ++begins[row.lane + 1U];
    }
    std::partial_sum(begins.begin(), begins.end(), begins.begin());
    if (laneCount > 1) {
        byLane.resize(rows.size());
        std::vector<std::size_t> next = begins;
        for (const DrawRow& row : rows) {
            byLane[next[row.lane]++] = row;
        }
        rows.swap(byLane);
    }
    const auto earlier = [](const DrawRow& left, const DrawRow& right) { return left.anchor < right.anchor; };
    std::vector<DrawRow> displaced;
    for (std::size_t lane = 0; lane < laneCount; ++lane) {
        const auto begin = rows.begin() + static_cast<std::ptrdiff_t>(begins[lane]);
        const auto end = rows.begin() + static_cast<std::ptrdiff_t>(begins[lane + 1]);
        displaced.clear();
        auto kept = begin;
        double last = -std::numeric_limits<double>::infinity();
        for (auto row = begin; row != end; ++row) {
            if (row->mark == DateMark::Point && row->anchor >= last) {
                last = row->anchor;
                *kept++ = *row;
            } else {
                displaced.push_back(*row);
            }
        }
        std::stable_sort(displaced.begin(), displaced.end(), earlier);
        const auto middle = std::copy(displaced.begin(), displaced.end(), kept);
        assert(middle == end);
        static_cast<void>(middle);
        std::inplace_merge(begin, kept, end, earlier);
    }
}

void setLaneBorders(TimelineIndex& index)
{
    std::uint32_t row = 0;
    std::uint32_t spans = 0;
    for (std::size_t i = 0; i < index.lanes.size(); ++i) {
        Lane& lane = index.lanes[i];
        lane.begin = row;
        lane.spansBegin = spans;
        while (row < index.rows.size() && index.rows[row].lane == i) {
            ++row;
        }
        while (spans < index.spans.size() && index.rows[index.spans[spans]].lane == i) {
            ++spans;
        }
        lane.end = row;
        lane.spansEnd = spans;
    }
}

/// After `spans` are sorted.
void setBands(TimelineIndex& index)
{
    std::vector<std::int32_t> ends;
    ends.reserve(index.spans.size());
    for (Lane& lane : index.lanes) {
        lane.bandsBegin = static_cast<std::uint32_t>(index.bands.size());
        for (std::uint32_t i = lane.spansBegin; i < lane.spansEnd; ++i) {
            const DrawRow& row = index.rows[index.spans[i]];
            ends.push_back(row.to + 1);
            if (row.mark == DateMark::Band) {
                index.bands.push_back({row.from, row.to, 1});
            }
        }
        const auto begin = index.bands.begin() + lane.bandsBegin;
        std::sort(begin, index.bands.end(), [](const BandGroup& left, const BandGroup& right) {
            return left.from != right.from ? left.from < right.from : left.to < right.to;
        });
        auto kept = begin;
        for (auto band = begin; band != index.bands.end(); ++band) {
            if (kept != begin && std::prev(kept)->from == band->from && std::prev(kept)->to == band->to) {
                ++std::prev(kept)->count;
            } else {
                *kept++ = *band;
            }
        }
        index.bands.erase(kept, index.bands.end());
        lane.bandsEnd = static_cast<std::uint32_t>(index.bands.size());
    }
    index.spanEnds = MaxTree<std::int32_t>(std::move(ends));
}

void setHidden(TimelineIndex& index, std::vector<std::pair<std::uint16_t, double>>& hidden)
{
    std::sort(hidden.begin(), hidden.end());
    index.hidden.reserve(hidden.size());
    std::size_t next = 0;
    for (std::size_t i = 0; i < index.lanes.size(); ++i) {
        index.lanes[i].hiddenBegin = static_cast<std::uint32_t>(next);
        for (; next < hidden.size() && hidden[next].first == i; ++next) {
            index.hidden.push_back(hidden[next].second);
        }
        index.lanes[i].hiddenEnd = static_cast<std::uint32_t>(next);
    }
}

} // namespace

TimelineIndex makeIndex(std::shared_ptr<const Corpus> corpus, const IndexOptions& options)
{
    TimelineIndex index;
    index.mode = options.mode;
    index.time = options.time;
    index.groups = options.groups;
    index.corpus = std::move(corpus);
    const std::vector<DrawRow> made = drawRows(*index.corpus, options.time);
    const std::vector<EventId> events = placedEvents(*index.corpus, options.time, made);
    LaneAssignment assignment = assignLanes(*index.corpus, events, options);
    index.lanes = std::move(assignment.lanes);
    index.laneOfEntity = std::move(assignment.laneOfEntity);
    index.rows.reserve(events.size());
    std::vector<std::pair<std::uint16_t, double>> hidden;
    for (std::size_t i = 0; i < events.size(); ++i) {
        DrawRow row = made[events[i].index()];
        row.lane = assignment.laneOf[i];
        if (options.shows(row.event)) {
            index.rows.push_back(row);
        } else {
            ++index.filtered;
            if (row.lane < index.lanes.size()) {
                hidden.emplace_back(row.lane, row.anchor);
            }
        }
    }
    // The events are sorted by begin: only times of day, bands and lanes put rows out of place.
    sortRows(index.rows, index.lanes.size());
    setHidden(index, hidden);
    index.rowOfEvent.assign(index.corpus->events.size(), noRow);
    fillPerRow(index);
    std::stable_sort(index.spans.begin(), index.spans.end(), [&](std::uint32_t left, std::uint32_t right) {
        const DrawRow& a = index.rows[left];
        const DrawRow& b = index.rows[right];
        return a.lane != b.lane ? a.lane < b.lane : a.from < b.from;
    });
    setLaneBorders(index);
    setBands(index);
    listUndated(index, options, made);
    return index;
}

std::pair<std::uint32_t, std::uint32_t> rowsIn(const TimelineIndex& index, const Lane& lane, TimeSpan span)
{
    const auto begin = index.rows.begin() + lane.begin;
    const auto end = index.rows.begin() + lane.end;
    const auto before = [](const DrawRow& row, double time) { return row.anchor < time; };
    const auto from = std::lower_bound(begin, end, span.from, before);
    const auto to = std::lower_bound(from, end, span.to, before);
    return {static_cast<std::uint32_t>(from - index.rows.begin()),
        static_cast<std::uint32_t>(to - index.rows.begin())};
}

std::uint32_t nearestRow(const TimelineIndex& index, const Lane& lane, double time)
{
    if (lane.begin == lane.end) {
        return noRow;
    }
    const std::uint32_t next = rowsIn(index, lane, {time, time}).first;
    if (next == lane.end) {
        return lane.end - 1;
    }
    if (next > lane.begin && time - index.rows[next - 1].anchor < index.rows[next].anchor - time) {
        return next - 1;
    }
    return next;
}

std::uint32_t rowAfter(const TimelineIndex& index, std::uint32_t row)
{
    const double time = row == noRow ? -std::numeric_limits<double>::infinity() : index.rows[row].anchor;
    const std::uint16_t laneOfRow = row == noRow ? 0 : index.rows[row].lane;
    std::uint32_t best = noRow;
    for (std::size_t i = 0; i < index.lanes.size(); ++i) {
        const Lane& lane = index.lanes[i];
        std::uint32_t candidate = lane.begin;
        if (row != noRow) {
            // In earlier lanes only later times follow; in later lanes equal times do, too.
            candidate = i == laneOfRow ? row + 1 : rowsIn(index, lane, {time, time}).first;
            while (i < laneOfRow && candidate < lane.end && !(index.rows[candidate].anchor > time)) {
                ++candidate;
            }
        }
        if (candidate < lane.end
            && (best == noRow || index.rows[candidate].anchor < index.rows[best].anchor)) {
            best = candidate;
        }
    }
    return best;
}

std::uint32_t rowBefore(const TimelineIndex& index, std::uint32_t row)
{
    const double time = row == noRow ? std::numeric_limits<double>::infinity() : index.rows[row].anchor;
    const std::size_t laneOfRow = row == noRow ? index.lanes.size() : index.rows[row].lane;
    std::uint32_t best = noRow;
    for (std::size_t i = 0; i < index.lanes.size(); ++i) {
        const Lane& lane = index.lanes[i];
        std::uint32_t end = lane.end;
        if (row != noRow) {
            end = i == laneOfRow ? row : rowsIn(index, lane, {time, time}).first;
            while (i < laneOfRow && end < lane.end && !(index.rows[end].anchor > time)) {
                ++end;
            }
        }
        if (end > lane.begin && (best == noRow || !(index.rows[end - 1].anchor < index.rows[best].anchor))) {
            best = end - 1;
        }
    }
    return best;
}

} // namespace dateline::timeline
