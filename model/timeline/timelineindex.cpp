// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/timeline/timelineindex.h"

#include "model/corpus/reporting.h"
#include "model/timeline/lanes.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>
#include <numeric>

namespace dateline::timeline {

namespace {

/// "14:30" or "14:30+02:00" -> minutes in UTC; none if it is no such text or the zone moves it to another day (the
/// day is what the text says; it stays).
std::optional<std::uint16_t> minuteOfDay(std::string_view text)
{
    const auto number = [&text](std::size_t at) -> int {
        if (at + 2 > text.size() || text[at] < '0' || text[at] > '9' || text[at + 1] < '0' || text[at + 1] > '9') {
            return -1;
        }
        return (text[at] - '0') * 10 + (text[at + 1] - '0');
    };
    if (text.size() < 5 || text[2] != ':' || number(0) < 0 || number(0) > 23 || number(3) < 0 || number(3) > 59) {
        return std::nullopt;
    }
    int minute = number(0) * 60 + number(3);
    if (text.size() >= 11 && (text[5] == '+' || text[5] == '-') && number(6) >= 0 && number(9) >= 0) {
        const int offset = number(6) * 60 + number(9);
        const int utc = text[5] == '+' ? minute - offset : minute + offset;
        minute = utc >= 0 && utc < 1440 ? utc : minute;
    }
    return static_cast<std::uint16_t>(minute);
}

/// Where an event stands among those that want a label: told by many, sure and exact first.
std::uint16_t labelPriority(const Event& event, DateMark mark)
{
    const std::uint32_t told = std::min(event.sources, 255U) * (static_cast<std::uint32_t>(event.confidence) + 1);
    const std::uint32_t exact = mark == DateMark::Point || mark == DateMark::Bar ? 1 : 0;
    const std::uint32_t real = event.status == EventStatus::Happened || event.status == EventStatus::Ongoing ? 1 : 0;
    return static_cast<std::uint16_t>(std::min(told * 4 + exact * 2 + real, 65535U));
}

/// All but the place in time.
DrawRow undatedRow(const Event& event, EventId id)
{
    DrawRow row;
    row.event = id;
    row.kind = event.kind;
    row.status = event.status;
    row.sources = static_cast<std::uint8_t>(std::min(event.sources, 255U));
    if (!event.variants.empty()) {
        row.flags |= DrawRow::disputed;
    }
    return row;
}

/// Where it was first reported.
DrawRow reportedRow(const Event& event, EventId id, DayInterval days)
{
    DrawRow row = undatedRow(event, id);
    row.from = days.from;
    row.to = days.to;
    row.mark = days.isDay() ? DateMark::Point : DateMark::Band;
    row.precision = days.isDay() ? Precision::Day : Precision::Unknown;
    row.anchor = row.span().middle();
    row.priority = labelPriority(event, row.mark);
    return row;
}

DrawRow makeRow(const Corpus& corpus, EventId id, std::optional<DayNumber> latest)
{
    const Event& event = corpus[id];
    DrawRow row = undatedRow(event, id);
    row.from = event.date->days.from;
    row.to = event.date->days.to;
    row.mark = dateMark(event);
    row.precision = event.date->precision;
    row.priority = labelPriority(event, row.mark);
    if (event.date->qualifier == Qualifier::About) {
        row.flags |= DrawRow::about;
    }
    if (event.status == EventStatus::Planned && row.mark != DateMark::After && latest && row.to < *latest) {
        row.flags |= DrawRow::pastDue;
    }
    switch (row.mark) {
    case DateMark::Point:
        row.anchor = row.from + 0.5;
        if (!event.tellings.empty()) {
            const MentionRef telling = event.tellings.front();
            if (const auto minute = minuteOfDay(corpus[telling.article].events[telling.index].fromTime)) {
                row.minute = *minute;
                row.flags |= DrawRow::hasMinute;
                row.anchor = row.from + *minute / 1440.0;
            }
        }
        break;
    case DateMark::Bar:
    case DateMark::After:
        row.anchor = row.from;
        break;
    case DateMark::Band:
        row.anchor = row.span().middle();
        break;
    case DateMark::Before:
        row.anchor = row.to + 1.0;
        break;
    }
    return row;
}

/// By event index; without an event: it has no place in time. In the order of memory, not of time: events, their
/// tellings and articles lie one after another, and following a million of them across memory costs three times as much.
std::vector<DrawRow> makeRows(const Corpus& corpus, TimeMode time)
{
    std::vector<DrawRow> rows(corpus.events.size());
    const std::optional<DayNumber> latest = latestReport(corpus);
    constexpr std::size_t ahead = 12;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i + ahead < rows.size()) {
            __builtin_prefetch(corpus.events[i + ahead].tellings.data());
        }
        const EventId id = EventId::fromIndex(i);
        if (time == TimeMode::Happened) {
            rows[i] = corpus.events[i].date ? makeRow(corpus, id, latest) : rows[i];
        } else if (const auto reported = firstReported(corpus, corpus.events[i])) {
            rows[i] = reportedRow(corpus.events[i], id, *reported);
        }
    }
    return rows;
}

/// The events that have a place, by its begin.
std::vector<EventId> placedEvents(const Corpus& corpus, TimeMode time, const std::vector<DrawRow>& rows)
{
    if (time == TimeMode::Happened) {
        return corpus.timeline;
    }
    std::vector<EventId> events;
    for (const DrawRow& row : rows) {
        if (row.event.isValid()) {
            events.push_back(row.event);
        }
    }
    std::stable_sort(events.begin(), events.end(),
        [&](EventId left, EventId right) { return rows[left.index()].from < rows[right.index()].from; });
    return events;
}

/// What a row adds to the axis. What a date leaves open is no data: "before 2019" does not stretch the axis to the
/// beginning of time, nor "in those decades" by all of them.
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
        index.data = i == 0 ? span : TimeSpan{std::min(index.data.from, span.from), std::max(index.data.to, span.to)};
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
        if (options.shows(id)) {
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

/// By lane, then anchor; among equals exact days first. Exact days come sorted, only the rest is out of place: sorting
/// that and merging takes a third of the time of sorting all.
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

std::vector<double> sortedAnchors(const TimelineIndex& index)
{
    std::vector<double> anchors;
    anchors.reserve(index.rows.size());
    for (const DrawRow& row : index.rows) {
        anchors.push_back(row.anchor);
    }
    if (!std::is_sorted(anchors.begin(), anchors.end())) {
        std::sort(anchors.begin(), anchors.end());
    }
    return anchors;
}

/// Anchors without the lone ones that lie more than `times` the inter-quartile range outside.
std::pair<std::size_t, std::size_t> withoutOutliers(const std::vector<double>& anchors, double times)
{
    const double lower = anchors[anchors.size() / 4];
    const double upper = anchors[anchors.size() * 3 / 4];
    const double reach = std::max(times * (upper - lower), 1.0);
    const auto begin = std::lower_bound(anchors.begin(), anchors.end(), lower - reach);
    const auto end = std::upper_bound(anchors.begin(), anchors.end(), upper + reach);
    return {static_cast<std::size_t>(begin - anchors.begin()), static_cast<std::size_t>(end - anchors.begin())};
}

} // namespace

DateMark dateMark(const Event& event)
{
    if (event.date->qualifier == Qualifier::Before) {
        return DateMark::Before;
    }
    if (event.date->qualifier == Qualifier::After) {
        return DateMark::After;
    }
    if (event.lasting) {
        return DateMark::Bar;
    }
    const bool exact = event.date->days.isDay() && event.date->precision <= Precision::Day
        && event.date->qualifier == Qualifier::Exact;
    return exact ? DateMark::Point : DateMark::Band;
}

TimelineIndex makeIndex(std::shared_ptr<const Corpus> corpus, const IndexOptions& options)
{
    TimelineIndex index;
    index.mode = options.mode;
    index.time = options.time;
    index.groups = options.groups;
    index.corpus = std::move(corpus);
    const std::vector<DrawRow> made = makeRows(*index.corpus, options.time);
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
    return {static_cast<std::uint32_t>(from - index.rows.begin()), static_cast<std::uint32_t>(to - index.rows.begin())};
}

std::optional<TimeSpan> coreSpan(const TimelineIndex& index, double reach)
{
    constexpr std::size_t fewest = 8;
    if (index.rows.size() < fewest) {
        return std::nullopt;
    }
    const std::vector<double> anchors = sortedAnchors(index);
    const auto [first, last] = withoutOutliers(anchors, reach);
    const std::size_t outside = anchors.size() - (last - first);
    if (outside == 0 || outside * 10 > anchors.size()) {
        return std::nullopt;
    }
    return TimeSpan{anchors[first] - 0.5, anchors[last - 1] + 0.5};
}

TimeSpan firstView(const TimelineIndex& index)
{
    constexpr std::size_t few = 50;
    constexpr double border = 0.04;
    if (index.rows.empty()) {
        return padded(index.data, 0.5);
    }
    const std::vector<double> anchors = sortedAnchors(index);
    const auto [first, last] = withoutOutliers(anchors, 3.0);
    const bool allIn = first == 0 && last == anchors.size();
    const TimeSpan core = allIn ? index.data : TimeSpan{anchors[first] - 0.5, anchors[last - 1] + 0.5};
    if (last - first < few) {
        return padded({core.from, std::max(core.to, core.from + 1.0)}, border);
    }
    // The shortest of three windows that holds half of the events; the densest third if they are spread evenly.
    TimeSpan best = core;
    for (const double share : {0.10, 0.20, 0.33}) {
        const double length = std::max(core.days() * share, 7.0);
        std::size_t most = 0;
        for (std::size_t begin = first, end = first; begin < last; ++begin) {
            while (end < last && anchors[end] < anchors[begin] + length) {
                ++end;
            }
            if (end - begin > most) {
                most = end - begin;
                best = {anchors[begin], anchors[begin] + length};
            }
        }
        if (most * 2 >= last - first) {
            break;
        }
    }
    if (best.days() >= core.days()) {
        best = core;
    }
    return limited(padded(best, border), index.data);
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
    for (std::uint16_t i = 0; i < index.lanes.size(); ++i) {
        const Lane& lane = index.lanes[i];
        std::uint32_t candidate = lane.begin;
        if (row != noRow) {
            // In earlier lanes only later times follow; in later lanes equal times do, too.
            candidate = i == laneOfRow ? row + 1 : rowsIn(index, lane, {time, time}).first;
            while (i < laneOfRow && candidate < lane.end && !(index.rows[candidate].anchor > time)) {
                ++candidate;
            }
        }
        if (candidate < lane.end && (best == noRow || index.rows[candidate].anchor < index.rows[best].anchor)) {
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
