// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// TimelineIndex: all dated events of a corpus as rows of 32 bytes, sorted for drawing: by lane,
// then by anchor (the point in time that the glyph stands on). Built once a corpus, filter and lane
// mode: O(n log n), about 40 bytes an event; every question of a frame is answered by binary
// search. Holds the snapshot it was built from.

#include "model/corpus/corpus.h"
#include "model/timeline/lanemode.h"
#include "model/timeline/maxtree.h"
#include "model/timeline/timescale.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace dateline::timeline {

/// How the date of an event is drawn.
enum class DateMark : std::uint8_t { Point, Bar, Band, Before, After };

struct DrawRow
{
    double anchor = 0.0; // days
    DayNumber from = 0;
    DayNumber to = 0; // inclusive
    EventId event;
    std::uint16_t minute = 0; // of the day, where the text gives a time
    std::uint16_t lane = 0;
    EventKind kind = EventKind::Other;
    EventStatus status = EventStatus::Happened;
    DateMark mark = DateMark::Point;
    Precision precision = Precision::Day;
    std::uint16_t priority = 0; // for labels: sources x confidence, then exactness
    std::uint8_t sources = 0; // 255 = that many or more
    std::uint8_t flags = 0; // see below

    static constexpr std::uint8_t about = 1; // Qualifier::About
    static constexpr std::uint8_t hasMinute = 2;
    static constexpr std::uint8_t disputed = 4; // other sources give other dates
    static constexpr std::uint8_t pastDue = 8; // planned for a day before the latest report: did it happen?

    TimeSpan span() const { return spanOf({from, to}); }
    bool is(std::uint8_t flag) const { return (flags & flag) != 0; }
};
static_assert(sizeof(DrawRow) == 32);

/// What a lane stands for: an entity's id, a kind's number, or nothing (name
/// alone: source; the last lane "others").
struct Lane
{
    std::string name; // as in the data, or the kind's word in files; empty = the only lane
    std::uint32_t key = 0; // entity id or kind number
    bool others = false; // events that belong to none of the other lanes
    bool pinned = false; // stays on top while the others scroll
    bool collapsed = false; // a strip of bars
    std::uint32_t begin = 0; // into TimelineIndex::rows
    std::uint32_t end = 0;
    std::uint32_t spansBegin = 0; // into TimelineIndex::spans
    std::uint32_t spansEnd = 0;
    std::uint32_t hiddenBegin = 0; // into TimelineIndex::hidden
    std::uint32_t hiddenEnd = 0;
    std::uint32_t bandsBegin = 0; // into TimelineIndex::bands
    std::uint32_t bandsEnd = 0;

    std::uint32_t size() const { return end - begin; }
};

/// Imprecise dates that cover the same days, for the heat strip.
struct BandGroup
{
    DayNumber from = 0;
    DayNumber to = 0;
    std::uint32_t count = 0;
};

inline constexpr std::uint32_t noRow = 0xFFFFFFFFU;
inline constexpr std::uint16_t noLane = 0xFFFFU;

struct IndexOptions
{
    LaneMode mode = LaneMode::None;
    TimeMode time = TimeMode::Happened;
    std::vector<std::uint8_t> shown; // by event index, 0 = filtered out; empty = all
    std::vector<std::uint8_t> undated; // by event index: undated ones that stay on the shelf though not shown
    std::size_t mostLanes = 30; // the rest in "others"
    LaneWishes lanes;
    std::shared_ptr<const LaneGroups> groups; // LaneMode::Community; without them all stand in one lane

    bool shows(EventId event) const { return shown.empty() || shown[event.index()] != 0; }
    bool keeps(EventId event) const { return !undated.empty() && undated[event.index()] != 0; }
    friend bool operator==(const IndexOptions&, const IndexOptions&) = default;
};

struct TimelineIndex
{
    std::shared_ptr<const Corpus> corpus;
    LaneMode mode = LaneMode::None;
    TimeMode time = TimeMode::Happened;
    std::vector<DrawRow> rows; // by lane, anchor, drawing order
    std::vector<std::uint32_t> spans; // rows that are Bar or Band, by lane, then `from`
    MaxTree<std::int32_t> spanEnds; // day after the end of each of `spans`
    std::vector<BandGroup> bands; // by lane, from, to
    // how many of the rows before this one are bands; one longer than `rows`
    std::vector<std::uint32_t> bandsBefore;
    std::vector<double> hidden; // anchors of what the filter hides, by lane
    std::vector<Lane> lanes; // one at least
    MaxTree<std::int32_t> gaps; // minutes from a row to the next
    MaxTree<std::uint16_t> priorities;
    std::vector<std::uint32_t> rowOfEvent; // by event index; noRow = undated or hidden
    // lanes of names, countries and communities: by entity index; noLane = none
    std::vector<std::uint16_t> laneOfEntity;
    std::shared_ptr<const LaneGroups> groups; // as in the options
    std::vector<EventId> undatedEvents; // that pass the filter; Reported: those that no dated article tells
    std::uint32_t undated = 0; // how many
    std::uint32_t filtered = 0; // dated ones that do not
    TimeSpan data; // from first begin to last end; one day around 2000 where there is nothing

    const DrawRow* rowOf(EventId event) const
    {
        const std::uint32_t row = event.index() < rowOfEvent.size() ? rowOfEvent[event.index()] : noRow;
        return row == noRow ? nullptr : &rows[row];
    }
};

TimelineIndex makeIndex(std::shared_ptr<const Corpus> corpus, const IndexOptions& options);
inline TimelineIndex makeIndex(std::shared_ptr<const Corpus> corpus, LaneMode mode)
{
    IndexOptions options;
    options.mode = mode;
    return makeIndex(std::move(corpus), options);
}

/// Rows of the lane with an anchor in [span.from, span.to).
std::pair<std::uint32_t, std::uint32_t> rowsIn(const TimelineIndex& index, const Lane& lane, TimeSpan span);

/// Neighbours in time over all lanes (order: anchor, lane, row); noRow at the
/// ends. From noRow: the first or last.
std::uint32_t rowAfter(const TimelineIndex& index, std::uint32_t row);
std::uint32_t rowBefore(const TimelineIndex& index, std::uint32_t row);

/// The row of that lane that is nearest in time; noRow if the lane is empty.
std::uint32_t nearestRow(const TimelineIndex& index, const Lane& lane, double time);

DateMark dateMark(const Event& event);

} // namespace dateline::timeline
