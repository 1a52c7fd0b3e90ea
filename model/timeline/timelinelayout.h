// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// The prepared draw list of one frame, and what made it: layoutTimeline turns an index, a time span and a
// size into placed glyphs, labels, chips, clusters and bars. Painting and hittest.h walk the scene and
// compute nothing. Costs what is on screen, not what is in the corpus: about 1 ms a frame.

#include "model/timeline/calendarticks.h"
#include "model/timeline/labels.h"
#include "model/timeline/rowpacking.h"
#include "model/timeline/timelineindex.h"

#include <optional>

namespace dateline::timeline {

/// How much a lane shows, from much to little room per event.
enum class Detail : std::uint8_t {
    Cards, // title and a second line
    Labels, // every event with its title, perhaps cut
    Glyphs, // every event, titles for the best
    Clusters, // landmarks with titles, the rest folded into counted pills
    Heat, // landmarks with titles, the rest as calendar-aligned bars
};

struct LayoutSizes
{
    float line = 15.0F; // height of one line of text
    float row = 24.0F; // height of a row with one line
    float card = 42.0F; // with two
    float denseRow = 17.0F; // of a row with glyphs that have labels only where there is room
    float glyph = 10.0F; // side of a glyph
    float mark = 8.0F; // beside a glyph: number of sources, "?"
    float gap = 8.0F; // between neighbours in a row
    float glyphGap = 3.0F; // between glyphs without labels
    float labelGap = 5.0F; // between glyph and label
    float leastLabel = 40.0F; // less room: no label
    float widestLabel = 420.0F;
    float arrow = 26.0F; // of a before or after mark
    float laneGap = 6.0F; // free at the lane's top and bottom
    float strip = 96.0F; // highest heat strip
    float border = 4.0F; // free at the left and right
};

struct LayoutRequest
{
    TimeScale scale;
    float heightPx = 400.0F; // of the pane
    LayoutSizes sizes;
    std::optional<TimeSpan> only; // anchors; for one piece of a broken axis
    std::vector<float> laneHeights; // one a lane; empty = as laneHeights() says
    std::vector<std::uint32_t> pinned; // rows that get room and a label first: selected, hovered
    bool logarithmic = false; // heat strip
    bool allInside = false; // pictures: no sticky labels, and labels keep away from the borders
};

struct PlacedEvent
{
    std::uint32_t row = noRow; // into TimelineIndex::rows
    std::uint16_t lane = 0;
    bool card = false;
    bool labelLeft = false; // of the glyph, at the right border
    bool glyphVisible = true; // false: the anchor is outside, the span reaches in
    float x = 0.0F; // glyph
    float y = 0.0F; // its middle
    float top = 0.0F; // of the row
    float height = 0.0F;
    float spanFrom = 0.0F; // Bar and Band, cut at the view's borders
    float spanTo = 0.0F;
    float boxFrom = 0.0F; // all that belongs to it: clicking in here finds it
    float boxTo = 0.0F;
    float labelX = 0.0F;
    float labelY = 0.0F; // middle of the line
    float detailY = 0.0F;
    FittedText label;
    FittedText detail;

    bool hasSpan() const { return spanTo > spanFrom; }
};

/// "+12": events that found no row, at their place.
struct OverflowChip
{
    std::uint16_t lane = 0;
    std::uint32_t count = 0;
    float x = 0.0F;
    float y = 0.0F;
    float width = 0.0F;
    float height = 0.0F;
    TimeSpan span;
    std::vector<std::uint32_t> rows;
};

struct Cluster
{
    std::uint16_t lane = 0;
    std::uint32_t begin = 0; // rows
    std::uint32_t end = 0;
    float x = 0.0F; // pill
    float width = 0.0F;
    float y = 0.0F; // middle
    float height = 0.0F;

    std::uint32_t count() const { return end - begin; }
};

struct HeatBar
{
    std::uint16_t lane = 0;
    std::uint32_t begin = 0; // rows with the anchor in this bin
    std::uint32_t end = 0;
    std::uint32_t hidden = 0; // filtered out
    float x = 0.0F;
    float width = 0.0F;
    float bottom = 0.0F;
    float height = 0.0F; // of what passes: exact dates below, imprecise above
    float impreciseHeight = 0.0F; // part of `height`
    float hiddenHeight = 0.0F; // pale, on top
    TimeSpan piece;
};

struct LanePlan
{
    float top = 0.0F;
    float height = 0.0F;
    Detail detail = Detail::Labels;
    CalendarStep bins;
    float stripTop = 0.0F; // Clusters and Heat
    float stripHeight = 0.0F;
    std::uint32_t visible = 0; // events in the span
    std::uint32_t drawn = 0; // as glyphs of their own
    double mostInBar = 0.0;
};

/// An event has participants of other lanes too: it is drawn once, and a
/// line leads to a dot at their borders.
struct Connector
{
    std::uint32_t row = noRow;
    std::uint16_t lane = 0; // where the dot is
    float x = 0.0F;
    float y = 0.0F; // of the glyph
    float dotY = 0.0F;
};

struct SceneCounts
{
    std::uint32_t shown = 0; // as glyphs of their own
    std::uint32_t folded = 0; // in chips, clusters and bars on screen
    std::uint32_t earlier = 0; // outside of the view
    std::uint32_t later = 0;
    std::uint32_t undated = 0;
    std::uint32_t filtered = 0;

    std::uint32_t dated() const { return shown + folded + earlier + later; }
};

struct Scene
{
    TimeScale scale;
    float height = 0.0F; // of all lanes; more than the pane: it scrolls
    std::vector<LanePlan> lanes;
    std::vector<PlacedEvent> events;
    std::vector<OverflowChip> chips;
    std::vector<Cluster> clusters;
    std::vector<HeatBar> bars;
    std::vector<Connector> connectors;
    SceneCounts counts;
};

/// What the last frame looked like, for hysteresis and stable rows. Start with an empty one.
struct LayoutMemory
{
    struct LaneMemory
    {
        std::optional<int> level;
        RowMemory rows;
    };
    std::vector<LaneMemory> lanes;
};

Scene layoutTimeline(
    const TimelineIndex& index, const LayoutRequest& request, LabelSource& labels, LayoutMemory& memory);

} // namespace dateline::timeline
