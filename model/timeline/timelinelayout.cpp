// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/timeline/timelinelayout.h"

#include "model/timeline/eventboxes.h"
#include "model/timeline/landmarks.h"
#include "model/timeline/lanefolding.h"
#include "model/timeline/laneplacing.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>
#include <unordered_map>

namespace dateline::timeline {

namespace {

/// The ladder of levels: from each to the next, an event asks for less room. The last one folds.
struct Level
{
    Detail detail = Detail::Labels;
    float widestLabel = 0.0F; // of the label, in pixels; 0 = glyph alone
    float labelled = 1.0F; // share of the events that get room for a label, the best first
};
constexpr std::array<Level, 9> ladder{
    {{Detail::Cards, 420.0F, 1.0F}, {Detail::Labels, 420.0F, 1.0F}, {Detail::Labels, 260.0F, 1.0F},
        {Detail::Labels, 170.0F, 1.0F}, {Detail::Labels, 110.0F, 1.0F}, {Detail::Glyphs, 180.0F, 0.6F},
        {Detail::Glyphs, 160.0F, 0.35F}, {Detail::Glyphs, 150.0F, 0.15F}, {Detail::Glyphs, 0.0F, 0.0F}}};
constexpr int lastLevel = 8; // that draws each event
constexpr int foldLevel = 9; // bars; one more: clusters

constexpr std::uint32_t mostPacked = 2000; // events in one lane; more never fit a screen
// spans that reach in from outside; beyond that they are only counted
constexpr std::size_t mostReachingIn = 500;
constexpr std::uint32_t heatCount = 100;
constexpr std::size_t fewEvents = 40; // in a lane: better a few chips than pills for all

class LaneLayout
{
public:
    LaneLayout(const TimelineIndex& index, const LayoutRequest& request, LabelSource& labels, Scene& scene,
        std::uint16_t laneNumber, LayoutMemory::LaneMemory& memory)
        : m_index(index)
        , m_request(request)
        , m_sizes(request.sizes)
        , m_scene(scene)
        , m_lane(index.lanes[laneNumber])
        , m_laneNumber(laneNumber)
        , m_memory(memory)
        , m_plan(scene.lanes[laneNumber])
        , m_seen(countedSpan(request))
        , m_width(static_cast<float>(request.scale.widthPx))
        , m_boxes(index, request, labels)
        , m_folding(index, request, scene, laneNumber, m_seen)
    {
    }

    void run()
    {
        std::tie(m_begin, m_end) = rowsIn(m_index, m_lane, m_seen);
        m_plan.visible = m_end - m_begin;
        m_usable = m_plan.height - 2.0F * m_sizes.laneGap;
        const std::size_t placedBefore = m_scene.events.size();
        if (m_lane.collapsed) {
            foldInto(Detail::Heat);
        } else if (!packAll()) {
            fold();
        }
        rememberRows(placedBefore);
        count(placedBefore);
    }

private:
    float heightOf(const Level& level) const
    {
        return level.detail == Detail::Cards ? m_sizes.card
            : level.labelled > 0.0F          ? m_sizes.row
                                             : m_sizes.denseRow;
    }

    int rowCount(float rowHeight) const { return std::max(1, static_cast<int>(m_usable / rowHeight)); }

    static TimeSpan countedSpan(const LayoutRequest& request)
    {
        const TimeSpan span = request.scale.span;
        return request.only
            ? TimeSpan{std::max(request.only->from, span.from), std::min(request.only->to, span.to)}
            : span;
    }
    TimeSpan seenOf(TimeSpan span) const
    {
        return {std::max(span.from, m_seen.from), std::min(span.to, m_seen.to)};
    }

    /// Spans with the anchor outside that reach into the view.
    std::vector<std::uint32_t> reachingIn() const
    {
        std::vector<std::uint32_t> rows;
        if (m_request.only) {
            return rows; // they are drawn in full in another piece
        }
        const TimeSpan span = m_request.scale.span;
        const auto from = static_cast<std::int32_t>(std::floor(span.from));
        const auto begins = m_index.spans.begin() + m_lane.spansBegin;
        const auto ends = m_index.spans.begin() + m_lane.spansEnd;
        const auto last = std::lower_bound(begins, ends, span.to,
            [&](std::uint32_t row, double time) { return m_index.rows[row].from < time; });
        const auto end = static_cast<std::size_t>(last - m_index.spans.begin());
        for (std::size_t i = m_index.spanEnds.firstAbove(m_lane.spansBegin, end, from);
             i < end && rows.size() < mostReachingIn; i = m_index.spanEnds.firstAbove(i + 1, end, from)) {
            if (!span.contains(m_index.rows[m_index.spans[i]].anchor)) {
                rows.push_back(m_index.spans[i]);
            }
        }
        return rows;
    }

    bool isPinned(std::uint32_t row) const
    {
        return std::find(m_request.pinned.begin(), m_request.pinned.end(), row) != m_request.pinned.end();
    }

    /// Those that a label suits best first; among equals spread over the lane, and
    /// the same ones wherever the view is.
    bool isBetter(std::uint32_t left, std::uint32_t right) const
    {
        const auto key = [&](std::uint32_t row) {
            std::uint32_t mirrored = 0; // bits in reverse: neighbours end up far apart
            for (std::uint32_t bits = row, i = 0; i < 32; ++i, bits >>= 1U) {
                mirrored = mirrored << 1U | (bits & 1U);
            }
            return std::tuple(!isPinned(row), -m_index.rows[row].priority, mirrored);
        };
        return key(left) < key(right);
    }

    PlacedEvent makeEvent(std::uint32_t row, const Level& level)
    {
        return m_boxes.box(row, level.widestLabel,
            level.detail == Detail::Cards ? EventBoxes::Lines::Two : EventBoxes::Lines::One);
    }

    std::vector<PlacedEvent> makeEvents(const std::vector<std::uint32_t>& rows, const Level& level)
    {
        std::vector<PlacedEvent> events;
        events.reserve(rows.size());
        const auto labelled
            = static_cast<std::size_t>(std::ceil(static_cast<float>(rows.size()) * level.labelled));
        const Level bare{level.detail, 0.0F, level.labelled};
        for (std::size_t i = 0; i < rows.size(); ++i) {
            events.push_back(makeEvent(rows[i], i < labelled ? level : bare));
        }
        return events;
    }

    static std::vector<PackBox> boxesOf(const std::vector<PlacedEvent>& events)
    {
        std::vector<PackBox> boxes;
        boxes.reserve(events.size());
        for (const PlacedEvent& event : events) {
            boxes.push_back({event.boxFrom, event.boxTo, event.row, -1});
        }
        return boxes;
    }

    /// Every event with its glyph, on the finest level that has room. False: too many.
    bool packAll()
    {
        if (m_end - m_begin > mostPacked) {
            return false;
        }
        std::vector<std::uint32_t> rows;
        std::vector<std::uint32_t> context = reachingIn();
        for (std::uint32_t row = m_begin; row < m_end; ++row) {
            const DrawRow& draw = m_index.rows[row];
            const bool isThrough = (draw.mark == DateMark::Bar || draw.mark == DateMark::Band)
                && draw.from <= m_request.scale.span.from && draw.to + 1.0 >= m_request.scale.span.to;
            (isThrough ? context : rows).push_back(row);
        }
        const std::vector<std::uint32_t> left = keepContext(context, rows);
        std::sort(
            rows.begin(), rows.end(), [this](std::uint32_t a, std::uint32_t b) { return isBetter(a, b); });
        const float area = m_usable * m_width;
        // Without titles a picture of many glyphs tells less than bars with landmarks.
        const int last = m_request.allInside && rows.size() > heatCount ? lastLevel - 1 : lastLevel;
        for (int level = 0; level <= last; ++level) {
            const Level& step = ladder.at(static_cast<std::size_t>(level));
            const float height = heightOf(step);
            // What cannot fit by its area alone need not be measured and tried.
            const float least = static_cast<float>(rows.size()) * height
                * (m_sizes.glyph + std::min(step.widestLabel, 60.0F) * 0.7F * step.labelled);
            if (least > area && level < last) {
                continue;
            }
            int available
                = std::max(0, static_cast<int>((m_usable - (left.empty() ? 0.0F : m_sizes.row)) / height));
            available = left.empty() ? std::max(1, available) : available;
            if (m_memory.level && level < *m_memory.level) {
                available = available * 4 / 5; // back to more detail only with room to spare
            }
            if (available >= 1 && pack(rows, left, step, available, level)) {
                m_memory.level = level;
                return true;
            }
        }
        return false;
    }

    /// What only reaches in or lasts longer than the view is context: a few are
    /// drawn, the rest is counted in a chip.
    std::vector<std::uint32_t> keepContext(
        std::vector<std::uint32_t>& context, std::vector<std::uint32_t>& rows) const
    {
        const auto most = static_cast<std::size_t>(std::max(1, rowCount(m_sizes.row) / 4));
        std::sort(
            context.begin(), context.end(), [&](std::uint32_t a, std::uint32_t b) { return isBetter(a, b); });
        const auto kept = context.begin() + static_cast<std::ptrdiff_t>(std::min(most, context.size()));
        rows.insert(rows.end(), context.begin(), kept);
        return {kept, context.end()};
    }

    bool pack(const std::vector<std::uint32_t>& rows, const std::vector<std::uint32_t>& left,
        const Level& level, int available, int levelNumber)
    {
        const float height = heightOf(level);
        std::vector<PlacedEvent> events = makeEvents(rows, level);
        std::vector<PackBox> boxes = boxesOf(events);
        static const RowMemory none;
        // Rows of another level mean nothing: heights and widths differ.
        const RowMemory& memory = m_memory.level == levelNumber ? m_memory.rows : none;
        const float gap = level.detail == Detail::Glyphs ? m_sizes.glyphGap : m_sizes.gap;
        std::size_t lost = packRows(boxes, available, gap, memory);
        if (lost > 0 && level.detail == Detail::Glyphs && available >= 3) {
            lost = packRows(boxes, available - 1, gap, memory); // the last row is for the chips
            if (lost * (rows.size() < fewEvents ? 3 : 10) > rows.size()) {
                return false;
            }
        } else if (lost > 0) {
            return false;
        }
        if (m_request.allInside) {
            seatWholeLabels(events, boxes, lost > 0 && available >= 3 ? available - 1 : available, level);
        }
        m_plan.detail = level.detail;
        const float top = m_plan.top + m_sizes.laneGap + (left.empty() ? 0.0F : m_sizes.row);
        place(events, boxes, top, height, level.detail == Detail::Glyphs);
        std::vector<std::uint32_t> lostRows;
        for (const PackBox& box : boxes) {
            if (box.row < 0) {
                lostRows.push_back(box.id);
            }
        }
        m_folding.addChips(lostRows, top + static_cast<float>(available - 1) * height, height);
        if (!left.empty()) {
            m_folding.addChip(
                left, m_sizes.border, m_plan.top + m_sizes.laneGap, m_sizes.row, m_request.scale.span);
        }
        return true;
    }

    /// In a picture nobody can ask for the rest of a title: what would stand cut, or without one, goes to the
    /// nearest row that has room for all of it. From the right to the left, so that those left of it find the
    /// room that it leaves.
    void seatWholeLabels(
        std::vector<PlacedEvent>& events, std::vector<PackBox>& boxes, int rowCount, const Level& level)
    {
        std::unordered_map<std::uint32_t, PlacedEvent*> eventOf;
        for (PlacedEvent& event : events) {
            eventOf.emplace(event.row, &event);
        }
        BoxRows rows(static_cast<std::size_t>(rowCount));
        for (const PackBox& box : boxes) {
            if (box.row >= 0) {
                rows[static_cast<std::size_t>(box.row)].push_back(box);
            }
        }
        for (auto box = boxes.rbegin(); box != boxes.rend(); ++box) {
            PlacedEvent& event = *eventOf.at(box->id);
            const bool isWhole = event.label.bytes > 0 && !event.label.isCut;
            // in low rows the label of a span has no place above it
            if (box->row < 0 || isWhole || (event.hasSpan() && heightOf(level) < m_sizes.row)) {
                continue;
            }
            const auto isOwn = [&](const PackBox& other) { return other.id == box->id; };
            std::erase_if(rows[static_cast<std::size_t>(box->row)], isOwn);
            seat(event, *box, rows, m_boxes.whole(event, level.widestLabel));
            rows[static_cast<std::size_t>(box->row)].push_back(*box);
        }
        std::sort(boxes.begin(), boxes.end(), [](const PackBox& a, const PackBox& b) {
            return std::tie(a.from, a.id) < std::tie(b.from, b.id);
        });
    }

    using BoxRows = std::vector<std::vector<PackBox>>;

    /// Where `whole` has room, with its label at the right or at the left; nowhere: the event stays.
    void seat(PlacedEvent& event, PackBox& box, const BoxRows& rows, const PlacedEvent& whole) const
    {
        if (whole.label.bytes == 0) {
            return;
        }
        const auto isFree = [&](const std::vector<PackBox>& row, const PlacedEvent& there) {
            return std::none_of(row.begin(), row.end(), [&](const PackBox& other) {
                return there.boxFrom < other.to + m_sizes.gap && other.from < there.boxTo + m_sizes.gap;
            });
        };
        const std::optional<PlacedEvent> turned = m_boxes.turned(whole);
        const auto count = static_cast<int>(rows.size());
        for (int step = 0; step < 2 * count; ++step) { // the own row, the one above, the one below, ...
            const int row = box.row + (step % 2 == 0 ? step / 2 : -(step + 1) / 2);
            if (row < 0 || row >= count) {
                continue;
            }
            for (const PlacedEvent* there : {&whole, turned ? &*turned : nullptr}) {
                if (there != nullptr && isFree(rows[static_cast<std::size_t>(row)], *there)) {
                    box = {there->boxFrom, there->boxTo, box.id, row};
                    event = *there;
                    return;
                }
            }
        }
    }

    /// Turns packed boxes into placed events, then gives each label the free room up to its right neighbour.
    void place(std::vector<PlacedEvent>& events, const std::vector<PackBox>& boxes, float top, float height,
        bool labelsIfRoom)
    {
        std::unordered_map<std::uint32_t, PlacedEvent*> eventOf;
        for (PlacedEvent& event : events) {
            eventOf.emplace(event.row, &event);
        }
        std::unordered_map<std::int32_t, float> nextFrom; // by row: where the right neighbour begins
        std::vector<PlacedEvent> placed;
        for (auto box = boxes.rbegin(); box != boxes.rend(); ++box) {
            if (box->row < 0) {
                continue;
            }
            PlacedEvent& event = *eventOf.at(box->id);
            const auto next = nextFrom.find(box->row);
            const float room
                = (next == nextFrom.end() ? m_width - m_sizes.border : next->second - m_sizes.gap);
            m_boxes.widen(event, room, labelsIfRoom, height >= m_sizes.row);
            nextFrom[box->row] = box->from;
            m_boxes.setHeights(event, top + static_cast<float>(box->row) * height, height);
            placed.push_back(event);
        }
        std::reverse(placed.begin(), placed.end());
        std::unordered_map<float, float> lastTo; // by top of the row: where the left neighbour ends
        for (PlacedEvent& event : placed) {
            const auto last = lastTo.find(event.top);
            m_boxes.widenLeft(event, last == lastTo.end() ? 0.0F : last->second + m_sizes.gap);
            lastTo[event.top] = event.boxTo;
        }
        m_scene.events.insert(m_scene.events.end(), placed.begin(), placed.end());
    }

    /// Too many for glyphs: landmarks with labels above a strip that folds everything.
    void fold()
    {
        const std::uint32_t visible = m_end - m_begin;
        // Both borders with a margin of a fifth, so that a lane does not flicker between pills and bars.
        const float density = static_cast<float>(visible) / m_width;
        const bool heatBefore = m_memory.level == foldLevel;
        const std::uint32_t most = heatBefore ? heatCount * 4 / 5 : heatCount;
        const float densest = (heatBefore ? 0.8F : 1.0F) / 6.0F;
        foldInto(visible > most || density > densest ? Detail::Heat : Detail::Clusters);
    }

    void foldInto(Detail detail)
    {
        m_plan.detail = detail;
        m_memory.level = m_plan.detail == Detail::Heat ? foldLevel : foldLevel + 1;
        const float heat = m_lane.collapsed ? m_usable : std::min(m_usable * 0.3F, m_sizes.strip);
        const float wanted = m_plan.detail == Detail::Heat ? heat : m_sizes.row + 2.0F;
        m_plan.stripHeight = std::clamp(wanted, std::min(m_sizes.row, m_usable), m_usable);
        m_plan.stripTop = m_plan.top + m_plan.height - m_sizes.laneGap - m_plan.stripHeight;
        addLandmarks();
        if (m_plan.detail == Detail::Heat) {
            m_folding.addBars();
        } else {
            m_folding.addClusters(m_begin, m_end);
        }
    }

    void addLandmarks()
    {
        const float room = m_plan.stripTop - m_plan.top - m_sizes.laneGap;
        const int rows = static_cast<int>(room / m_sizes.row);
        if (rows < 1) {
            return;
        }
        std::vector<std::vector<std::pair<float, float>>> taken(static_cast<std::size_t>(rows));
        const Level level{Detail::Labels, 230.0F, 1.0F};
        std::vector<PlacedEvent> events;
        std::vector<PackBox> boxes;
        for (const std::uint32_t number :
            landmarks(m_index, m_laneNumber, m_request, m_seen, rows, m_memory.rows)) {
            PlacedEvent event = makeEvent(number, level);
            int row = freeRow(event, taken);
            if (row < 0) { // its title may stand on the other side
                const std::optional<PlacedEvent> turned = m_boxes.turned(event);
                event = turned.value_or(event);
                row = turned ? freeRow(event, taken) : row;
            }
            if (row >= 0 && event.label.bytes > 0) {
                taken[static_cast<std::size_t>(row)].emplace_back(event.boxFrom, event.boxTo);
                boxes.push_back({event.boxFrom, event.boxTo, number, row});
                events.push_back(event);
            }
        }
        std::sort(boxes.begin(), boxes.end(), [](const PackBox& a, const PackBox& b) {
            return std::tie(a.from, a.id) < std::tie(b.from, b.id);
        });
        place(events, boxes, m_plan.top + m_sizes.laneGap, m_sizes.row, false);
    }

    int freeRow(
        const PlacedEvent& event, const std::vector<std::vector<std::pair<float, float>>>& taken) const
    {
        const auto isFree = [&](const std::vector<std::pair<float, float>>& row) {
            return std::none_of(row.begin(), row.end(), [&](const std::pair<float, float>& box) {
                return event.boxFrom < box.second + m_sizes.gap && box.first < event.boxTo + m_sizes.gap;
            });
        };
        if (const auto known = m_memory.rows.find(event.row); known != m_memory.rows.end()) {
            const auto row = static_cast<std::size_t>(std::max(known->second, 0));
            if (row < taken.size() && isFree(taken[row])) {
                return known->second;
            }
        }
        const auto found = std::find_if(taken.begin(), taken.end(), isFree);
        return found == taken.end() ? -1 : static_cast<int>(found - taken.begin());
    }

    void rememberRows(std::size_t placedBefore)
    {
        m_memory.rows.clear();
        for (std::size_t i = placedBefore; i < m_scene.events.size(); ++i) {
            const PlacedEvent& event = m_scene.events[i];
            const float top = m_plan.top + m_sizes.laneGap;
            m_memory.rows.emplace(
                event.row, static_cast<std::int32_t>((event.top - top + 1.0F) / event.height));
        }
    }

    void count(std::size_t placedBefore)
    {
        std::uint32_t inside = 0;
        std::uint32_t earlier = 0; // drawn or chipped though their anchor is outside
        std::uint32_t later = 0;
        std::uint32_t chipped = 0;
        const auto sort = [&](std::uint32_t row) {
            const double anchor = m_index.rows[row].anchor;
            const TimeSpan span = m_request.scale.span;
            earlier += anchor < span.from ? 1 : 0;
            later += anchor >= span.to ? 1 : 0;
            inside += span.contains(anchor) ? 1 : 0;
        };
        for (std::size_t i = placedBefore; i < m_scene.events.size(); ++i) {
            sort(m_scene.events[i].row);
            ++m_plan.drawn;
        }
        for (const OverflowChip& chip : m_scene.chips) {
            if (chip.lane == m_laneNumber) {
                for (const std::uint32_t row : chip.rows) {
                    sort(row);
                }
                chipped += chip.count;
            }
        }
        m_scene.counts.shown += m_plan.drawn;
        m_scene.counts.folded += chipped + (m_plan.visible - inside);
        m_scene.counts.earlier += m_begin - m_lane.begin - earlier;
        m_scene.counts.later += m_lane.end - m_end - later;
    }

    const TimelineIndex& m_index;
    const LayoutRequest& m_request;
    const LayoutSizes& m_sizes;
    Scene& m_scene;
    const Lane& m_lane;
    std::uint16_t m_laneNumber = 0;
    LayoutMemory::LaneMemory& m_memory;
    LanePlan& m_plan;
    TimeSpan m_seen;
    float m_width = 0.0F;
    EventBoxes m_boxes;
    LaneFolding m_folding;
    float m_usable = 0.0F;
    std::uint32_t m_begin = 0;
    std::uint32_t m_end = 0;
};

} // namespace

Scene layoutTimeline(
    const TimelineIndex& index, const LayoutRequest& request, LabelSource& labels, LayoutMemory& memory)
{
    Scene scene;
    scene.scale = request.scale;
    scene.lanes.resize(index.lanes.size());
    memory.lanes.resize(index.lanes.size());
    const std::vector<float> heights = request.laneHeights.size() == index.lanes.size()
        ? request.laneHeights
        : laneHeights(index, request.heightPx, request.sizes, LaneFit::Scroll);
    for (std::size_t i = 0; i < index.lanes.size(); ++i) {
        scene.lanes[i].top = scene.height;
        scene.lanes[i].height = heights[i];
        scene.height += heights[i];
        LaneLayout(index, request, labels, scene, static_cast<std::uint16_t>(i), memory.lanes[i]).run();
    }
    scene.counts.undated = index.undated;
    scene.counts.filtered = index.filtered;
    scaleBars(index, scene, request.logarithmic);
    scene.connectors = connectorsOf(index, scene);
    return scene;
}

} // namespace dateline::timeline
