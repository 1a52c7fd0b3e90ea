// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/timeline/timelinelayout.h"

#include "model/timeline/laneplacing.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
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
constexpr std::array<Level, 9> ladder{{{Detail::Cards, 420.0F, 1.0F}, {Detail::Labels, 420.0F, 1.0F}, {Detail::Labels, 260.0F, 1.0F},
    {Detail::Labels, 170.0F, 1.0F}, {Detail::Labels, 110.0F, 1.0F}, {Detail::Glyphs, 180.0F, 0.6F}, {Detail::Glyphs, 160.0F, 0.35F},
    {Detail::Glyphs, 150.0F, 0.15F}, {Detail::Glyphs, 0.0F, 0.0F}}};
constexpr int lastLevel = 8; // that draws each event
constexpr int foldLevel = 9; // bars; one more: clusters

constexpr std::uint32_t mostPacked = 2000; // events in one lane; more never fit a screen
constexpr std::size_t mostReachingIn = 500; // spans that reach in from outside; beyond that they are only counted
constexpr float leastBand = 16.0F; // narrower ones would hide behind their glyph: a hollow glyph alone
constexpr float leastBar = 14.0F; // shorter durations are glyphs with a bracket below
constexpr float leastCutLabel = 64.0F; // a shorter rest of a title says nothing
constexpr float leastPill = 26.0F;
constexpr float foldGap = 36.0F; // events nearer than that share a pill, so pills never touch
constexpr std::uint32_t heatCount = 100;
constexpr std::size_t fewEvents = 40; // in a lane: better a few chips than pills for all

float toPx(double value)
{
    return static_cast<float>(std::clamp(value, -1e6, 1e6));
}

class LaneLayout
{
public:
    LaneLayout(const TimelineIndex& index, const LayoutRequest& request, LabelSource& labels, Scene& scene,
        std::uint16_t laneNumber, LayoutMemory::LaneMemory& memory)
        : m_index(index)
        , m_request(request)
        , m_sizes(request.sizes)
        , m_labels(labels)
        , m_scene(scene)
        , m_lane(index.lanes[laneNumber])
        , m_laneNumber(laneNumber)
        , m_memory(memory)
        , m_plan(scene.lanes[laneNumber])
        , m_seen(request.scale.span)
        , m_width(static_cast<float>(request.scale.widthPx))
    {
        if (request.only) {
            m_seen = seenOf(*request.only);
        }
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
    struct Item
    {
        PlacedEvent event;
        float titleWidth = 0.0F;
    };

    float heightOf(const Level& level) const
    {
        return level.detail == Detail::Cards ? m_sizes.card : level.labelled > 0.0F ? m_sizes.row : m_sizes.denseRow;
    }

    int rowCount(float rowHeight) const { return std::max(1, static_cast<int>(m_usable / rowHeight)); }

    TimeSpan seenOf(TimeSpan span) const { return {std::max(span.from, m_seen.from), std::min(span.to, m_seen.to)}; }

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
        for (std::size_t i = m_index.spanEnds.firstAbove(m_lane.spansBegin, end, from); i < end && rows.size() < mostReachingIn;
             i = m_index.spanEnds.firstAbove(i + 1, end, from)) {
            if (!span.contains(m_index.rows[m_index.spans[i]].anchor)) {
                rows.push_back(m_index.spans[i]);
            }
        }
        return rows;
    }

    Item makeItem(std::uint32_t number, const Level& level)
    {
        const DrawRow& row = m_index.rows[number];
        const TimeScale& scale = m_request.scale;
        Item item;
        PlacedEvent& event = item.event;
        event.row = number;
        event.lane = m_laneNumber;
        event.card = level.detail == Detail::Cards;
        event.x = toPx(scale.x(row.anchor));
        event.glyphVisible = scale.span.contains(row.anchor);
        const float half = m_sizes.glyph / 2.0F;
        event.boxFrom = event.x - half;
        event.boxTo = event.x + half + (row.sources > 1 || row.is(DrawRow::pastDue) ? m_sizes.mark : 0.0F);
        if (row.mark == DateMark::Before) {
            event.boxFrom -= m_sizes.arrow;
        } else if (row.mark == DateMark::After) {
            event.boxFrom -= row.sources > 1 ? m_sizes.mark : 0.0F; // the number stands left of the arrow
            event.boxTo = event.x + half + m_sizes.arrow;
        } else if (row.mark == DateMark::Bar || row.mark == DateMark::Band) {
            setSpan(event, row);
        }
        float room = level.widestLabel;
        if (room > 0.0F) {
            setLabel(item, row, room);
        }
        return item;
    }

    void setSpan(PlacedEvent& event, const DrawRow& row) const
    {
        const TimeSpan span = row.span();
        const float from = std::max(toPx(m_request.scale.x(span.from)), 0.0F);
        const float to = std::min(toPx(m_request.scale.x(span.to)), m_width);
        const double wholePx = span.days() * m_request.scale.pxPerDay();
        if (wholePx < (row.mark == DateMark::Band ? leastBand : leastBar)) {
            return;
        }
        event.spanFrom = from;
        event.spanTo = std::max(to, from + 3.0F);
        const float half = m_sizes.glyph / 2.0F;
        const float glyphFrom = event.glyphVisible ? event.x - half : from;
        const float glyphTo = event.glyphVisible ? event.x + half : to;
        event.boxFrom = std::min(from, glyphFrom);
        event.boxTo = std::max(event.spanTo, glyphTo);
    }

    /// Puts the label into `room` pixels and makes the box as wide as it needs.
    void setLabel(Item& item, const DrawRow& row, float room)
    {
        PlacedEvent& event = item.event;
        const MeasuredText& title = m_labels.title(row.event);
        item.titleWidth = title.width();
        event.label = fitted(title, room);
        if (event.label.isCut && event.label.width < leastCutLabel) {
            event.label = {};
        }
        float width = event.label.width;
        if (event.card) {
            event.detail = fitted(m_labels.detail(row.event), std::max(room, width));
            width = std::max(width, event.detail.width);
        }
        if (event.label.bytes == 0) {
            return;
        }
        const float right = m_width - m_sizes.border;
        if (event.hasSpan() && width > right - m_sizes.border) { // a narrow view
            event.label = fitted(title, right - m_sizes.border);
            event.detail = event.card ? fitted(m_labels.detail(row.event), right - m_sizes.border) : FittedText{};
            width = std::max(event.label.width, event.detail.width);
            if (event.label.bytes == 0) {
                event.detail = {};
                return;
            }
        }
        if (event.hasSpan()) {
            // The label stands above its bar and stays at the border while the bar reaches further.
            event.labelX = std::max(event.spanFrom + 2.0F, m_sizes.border);
            if (event.labelX + width > right) {
                event.labelX = std::max(m_sizes.border, right - width);
            }
            event.boxFrom = std::min(event.boxFrom, event.labelX);
            event.boxTo = std::max(event.boxTo, event.labelX + width);
            return;
        }
        event.labelX = event.boxTo + m_sizes.labelGap;
        const float roomRight = right - event.labelX;
        const float roomLeft = event.boxFrom - m_sizes.labelGap - m_sizes.border;
        if (width > roomRight) { // at the right border: on the other side, cut where even that is too narrow
            event.labelLeft = roomLeft > roomRight;
            const float most = std::max(roomLeft, roomRight);
            event.label = most >= m_sizes.leastLabel ? fitted(title, std::min(room, most)) : FittedText{};
            event.detail = event.card && event.label.bytes > 0 ? fitted(m_labels.detail(row.event), std::min(std::max(room, event.label.width), most)) : FittedText{};
            width = std::max(event.label.width, event.detail.width);
        }
        if (event.label.bytes == 0) {
            event.labelLeft = false;
        } else if (event.labelLeft) {
            event.labelX = event.boxFrom - m_sizes.labelGap - width;
            event.boxFrom = event.labelX;
        } else {
            event.boxTo = event.labelX + width;
        }
    }

    bool isPinned(std::uint32_t row) const
    {
        return std::find(m_request.pinned.begin(), m_request.pinned.end(), row) != m_request.pinned.end();
    }

    /// Those that a label suits best first; among equals spread over the lane, and the same ones wherever the view is.
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

    std::vector<Item> makeItems(const std::vector<std::uint32_t>& rows, const Level& level)
    {
        std::vector<Item> items;
        items.reserve(rows.size());
        const auto labelled = static_cast<std::size_t>(std::ceil(static_cast<float>(rows.size()) * level.labelled));
        const Level bare{level.detail, 0.0F, level.labelled};
        for (std::size_t i = 0; i < rows.size(); ++i) {
            items.push_back(makeItem(rows[i], i < labelled ? level : bare));
        }
        return items;
    }

    static std::vector<PackBox> boxesOf(const std::vector<Item>& items)
    {
        std::vector<PackBox> boxes;
        boxes.reserve(items.size());
        for (std::uint32_t i = 0; i < items.size(); ++i) {
            boxes.push_back({items[i].event.boxFrom, items[i].event.boxTo, items[i].event.row, -1});
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
        std::sort(rows.begin(), rows.end(), [this](std::uint32_t a, std::uint32_t b) { return isBetter(a, b); });
        const float area = m_usable * m_width;
        for (int level = 0; level <= lastLevel; ++level) {
            const Level& step = ladder.at(static_cast<std::size_t>(level));
            const float height = heightOf(step);
            // What cannot fit by its area alone need not be measured and tried.
            const float least = static_cast<float>(rows.size()) * height * (m_sizes.glyph + std::min(step.widestLabel, 60.0F) * 0.7F * step.labelled);
            if (least > area && level < lastLevel) {
                continue;
            }
            int available = std::max(0, static_cast<int>((m_usable - (left.empty() ? 0.0F : m_sizes.row)) / height));
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

    /// What only reaches in or lasts longer than the view is context: a few are drawn, the rest is counted in a chip.
    std::vector<std::uint32_t> keepContext(std::vector<std::uint32_t>& context, std::vector<std::uint32_t>& rows) const
    {
        const auto most = static_cast<std::size_t>(std::max(1, rowCount(m_sizes.row) / 4));
        std::sort(context.begin(), context.end(), [&](std::uint32_t a, std::uint32_t b) { return isBetter(a, b); });
        const auto kept = context.begin() + static_cast<std::ptrdiff_t>(std::min(most, context.size()));
        rows.insert(rows.end(), context.begin(), kept);
        return {kept, context.end()};
    }

    bool pack(const std::vector<std::uint32_t>& rows, const std::vector<std::uint32_t>& left, const Level& level, int available,
        int levelNumber)
    {
        const float height = heightOf(level);
        std::vector<Item> items = makeItems(rows, level);
        std::vector<PackBox> boxes = boxesOf(items);
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
        m_plan.detail = level.detail;
        const float top = m_plan.top + m_sizes.laneGap + (left.empty() ? 0.0F : m_sizes.row);
        place(items, boxes, top, height, level.detail == Detail::Glyphs);
        std::vector<std::uint32_t> lostRows;
        for (const PackBox& box : boxes) {
            if (box.row < 0) {
                lostRows.push_back(box.id);
            }
        }
        addChips(lostRows, top + static_cast<float>(available - 1) * height, height);
        if (!left.empty()) {
            addChip(left, m_sizes.border, m_plan.top + m_sizes.laneGap, m_sizes.row, m_request.scale.span);
        }
        return true;
    }

    /// Turns packed boxes into placed events, then gives each label the free room up to its right neighbour.
    void place(std::vector<Item>& items, const std::vector<PackBox>& boxes, float top, float height, bool labelsIfRoom)
    {
        std::unordered_map<std::uint32_t, Item*> itemOf;
        for (Item& item : items) {
            itemOf.emplace(item.event.row, &item);
        }
        std::unordered_map<std::int32_t, float> nextFrom; // by row: where the right neighbour begins
        std::vector<PlacedEvent> placed;
        for (auto box = boxes.rbegin(); box != boxes.rend(); ++box) {
            if (box->row < 0) {
                continue;
            }
            Item& item = *itemOf.at(box->id);
            const auto next = nextFrom.find(box->row);
            const float room = (next == nextFrom.end() ? m_width - m_sizes.border : next->second - m_sizes.gap);
            widen(item, room, labelsIfRoom, height >= m_sizes.row);
            nextFrom[box->row] = box->from;
            setHeights(item.event, top + static_cast<float>(box->row) * height, height);
            placed.push_back(item.event);
        }
        m_scene.events.insert(m_scene.events.end(), placed.rbegin(), placed.rend());
    }

    void widen(Item& item, float to, bool labelsIfRoom, bool labelAbove)
    {
        PlacedEvent& event = item.event;
        if (event.labelLeft || (event.label.bytes == 0 && !labelsIfRoom) || (event.label.bytes > 0 && !event.label.isCut && !event.detail.isCut)) {
            return;
        }
        const float x = event.label.bytes > 0       ? event.labelX
            : event.hasSpan() && labelAbove ? std::max(event.spanFrom + 2.0F, m_sizes.border)
                                            : event.boxTo + m_sizes.labelGap;
        const float room = std::min(to - x, m_sizes.widestLabel);
        if (room < m_sizes.leastLabel || room <= event.label.width) {
            return;
        }
        const EventId id = m_index.rows[event.row].event;
        const FittedText label = fitted(m_labels.title(id), room);
        if (label.bytes == 0 || (label.isCut && label.width < leastCutLabel)) {
            return;
        }
        event.label = label;
        event.labelX = x;
        if (event.card) {
            event.detail = fitted(m_labels.detail(id), room);
        }
        event.boxTo = std::max(event.boxTo, x + std::max(event.label.width, event.detail.width));
    }

    void setHeights(PlacedEvent& event, float top, float height) const
    {
        event.top = top;
        event.height = height;
        const float line = m_sizes.line;
        if (event.hasSpan() && height >= m_sizes.row) { // its label stands above it
            event.labelY = top + line / 2.0F;
            event.detailY = event.labelY + line;
            event.y = top + height - m_sizes.glyph / 2.0F;
        } else {
            event.labelY = event.card ? top + height / 2.0F - line / 2.0F : top + height / 2.0F;
            event.detailY = event.labelY + line;
            event.y = event.labelY;
        }
    }

    static float chipWidth(std::uint32_t count)
    {
        return 18.0F + 7.5F * static_cast<float>(std::to_string(count).size());
    }

    void addChip(const std::vector<std::uint32_t>& rows, float x, float top, float height, TimeSpan span)
    {
        OverflowChip chip;
        chip.lane = m_laneNumber;
        chip.count = static_cast<std::uint32_t>(rows.size());
        chip.x = x;
        chip.y = top + height / 2.0F;
        chip.width = chipWidth(chip.count);
        chip.height = std::min(m_sizes.row - 8.0F, height - 2.0F);
        chip.span = span;
        chip.rows = rows;
        m_scene.chips.push_back(std::move(chip));
    }

    /// One chip for what is lost at about the same place; chips that would touch become one.
    void addChips(std::vector<std::uint32_t>& lost, float top, float height)
    {
        struct Group
        {
            std::vector<std::uint32_t> rows;
            float x = 0.0F;
            float width = 0.0F;
        };
        std::sort(lost.begin(), lost.end());
        std::vector<Group> groups;
        const auto settle = [&](Group& group) {
            group.width = chipWidth(static_cast<std::uint32_t>(group.rows.size()));
            const float x = toPx(m_request.scale.x(m_index.rows[group.rows.front()].anchor));
            group.x = std::clamp(x, m_sizes.border, std::max(m_sizes.border, m_width - m_sizes.border - group.width));
        };
        for (const std::uint32_t row : lost) {
            groups.push_back({{row}, 0.0F, 0.0F});
            settle(groups.back());
            while (groups.size() > 1 && groups.back().x < groups[groups.size() - 2].x + groups[groups.size() - 2].width + m_sizes.gap) {
                const Group last = std::move(groups.back());
                groups.pop_back();
                groups.back().rows.insert(groups.back().rows.end(), last.rows.begin(), last.rows.end());
                settle(groups.back());
            }
        }
        for (const Group& group : groups) {
            addChip(group.rows, group.x, top, height, {m_index.rows[group.rows.front()].anchor - 0.5, m_index.rows[group.rows.back()].anchor + 0.5});
        }
    }

    // Too many for glyphs: landmarks with labels above a strip that folds everything.

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
            addBars();
        } else {
            addClusters();
        }
    }

    /// The best of each slot of time. Slots are powers of two and count from day 0, so that panning keeps them and
    /// zooming in only adds some.
    std::vector<std::uint32_t> landmarks(int rows) const
    {
        const double slotPx = std::clamp(240.0 / rows, 12.0, 240.0);
        const double slot = std::exp2(std::floor(std::log2(slotPx * m_request.scale.daysPerPx())));
        std::vector<std::uint32_t> result;
        for (const std::uint32_t row : m_request.pinned) {
            if (m_begin <= row && row < m_end) {
                result.push_back(row);
            }
        }
        const TimeSpan span = m_request.scale.span;
        for (double from = std::floor(span.from / slot) * slot; from < span.to; from += slot) {
            auto [begin, end] = rowsIn(m_index, m_lane, seenOf({from, from + slot}));
            if (begin >= end) {
                continue;
            }
            const auto best = static_cast<std::uint32_t>(m_index.priorities.argMax(begin, end));
            if (span.contains(m_index.rows[best].anchor) && !isPinned(best)) {
                result.push_back(best);
            }
        }
        const auto better = [&](std::uint32_t left, std::uint32_t right) {
            const auto key = [&](std::uint32_t row) {
                return std::tuple(!isPinned(row), -m_index.rows[row].priority, m_memory.rows.find(row) == m_memory.rows.end(), row);
            };
            return key(left) < key(right);
        };
        std::sort(result.begin(), result.end(), better);
        return result;
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
        std::vector<Item> items;
        std::vector<PackBox> boxes;
        for (const std::uint32_t number : landmarks(rows)) {
            Item item = makeItem(number, level);
            const int row = freeRow(item.event, taken);
            if (row >= 0 && item.event.label.bytes > 0) {
                taken[static_cast<std::size_t>(row)].emplace_back(item.event.boxFrom, item.event.boxTo);
                boxes.push_back({item.event.boxFrom, item.event.boxTo, number, row});
                items.push_back(item);
            }
        }
        std::sort(boxes.begin(), boxes.end(), [](const PackBox& a, const PackBox& b) { return std::tie(a.from, a.id) < std::tie(b.from, b.id); });
        place(items, boxes, m_plan.top + m_sizes.laneGap, m_sizes.row, false);
    }

    int freeRow(const PlacedEvent& event, const std::vector<std::vector<std::pair<float, float>>>& taken) const
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

    void addBars()
    {
        const TimeScale& scale = m_request.scale;
        m_plan.bins = binStep(scale);
        std::vector<HeatBar> bars;
        for (double from = stepBegin(m_plan.bins, scale.span.from); from < scale.span.to;) {
            const double to = stepNext(m_plan.bins, from);
            HeatBar bar;
            bar.lane = m_laneNumber;
            bar.piece = {from, to};
            std::tie(bar.begin, bar.end) = rowsIn(m_index, m_lane, m_request.only ? seenOf(bar.piece) : bar.piece);
            bar.hidden = hiddenIn(bar.piece);
            bar.x = toPx(scale.x(from));
            bar.width = toPx(scale.x(to)) - bar.x;
            bar.bottom = m_plan.stripTop + m_plan.stripHeight;
            // Heights are counts until all lanes are known; see scaleBars.
            const std::uint32_t bands = m_index.bandsBefore[bar.end] - m_index.bandsBefore[bar.begin];
            bar.height = static_cast<float>(bar.end - bar.begin - bands);
            bar.hiddenHeight = static_cast<float>(bar.hidden);
            bars.push_back(bar);
            from = to;
        }
        shareBands(bars);
        for (HeatBar& bar : bars) {
            bar.height += bar.impreciseHeight;
            m_plan.mostInBar = std::max(m_plan.mostInBar, static_cast<double>(bar.height + bar.hiddenHeight));
            if (bar.height + bar.hiddenHeight > 0.0F) {
                m_scene.bars.push_back(bar);
            }
        }
    }

    std::uint32_t hiddenIn(TimeSpan span) const
    {
        const auto begin = m_index.hidden.begin() + m_lane.hiddenBegin;
        const auto end = m_index.hidden.begin() + m_lane.hiddenEnd;
        return static_cast<std::uint32_t>(std::lower_bound(begin, end, span.to) - std::lower_bound(begin, end, span.from));
    }

    /// An imprecise date counts in every bin that it covers, by the share of its days there: never all at one day.
    void shareBands(std::vector<HeatBar>& bars) const
    {
        if (bars.empty() || m_lane.bandsBegin == m_lane.bandsEnd) {
            return;
        }
        std::vector<double> shares(bars.size() + 1, 0.0);
        std::vector<double> slopes(bars.size() + 1, 0.0); // differences of what a whole bin gets, per day
        const auto barAt = [&](double time) {
            const auto found = std::upper_bound(bars.begin(), bars.end(), time,
                [](double value, const HeatBar& bar) { return value < bar.piece.from; });
            return static_cast<std::size_t>(std::max<std::ptrdiff_t>(found - bars.begin() - 1, 0));
        };
        const TimeSpan all{bars.front().piece.from, bars.back().piece.to};
        for (std::uint32_t i = m_lane.bandsBegin; i < m_lane.bandsEnd; ++i) {
            const BandGroup& band = m_index.bands[i];
            if (band.from >= all.to) {
                break;
            }
            if (band.to + 1.0 <= all.from) {
                continue;
            }
            const double perDay = band.count / (band.to + 1.0 - band.from);
            const double from = std::max<double>(band.from, all.from);
            const double to = std::min(band.to + 1.0, all.to);
            const std::size_t first = barAt(from);
            const std::size_t last = barAt(std::nextafter(to, from));
            if (first == last) {
                shares[first] += perDay * (to - from);
                continue;
            }
            shares[first] += perDay * (bars[first].piece.to - from);
            shares[last] += perDay * (to - bars[last].piece.from);
            slopes[first + 1] += perDay;
            slopes[last] -= perDay;
        }
        double perDay = 0.0;
        for (std::size_t i = 0; i < bars.size(); ++i) {
            perDay += slopes[i];
            bars[i].impreciseHeight = static_cast<float>(shares[i] + std::max(perDay, 0.0) * bars[i].piece.days());
        }
    }

    void addClusters()
    {
        const double minutes = foldGap * m_request.scale.daysPerPx() * 1440.0;
        const auto threshold = static_cast<std::int32_t>(std::min(minutes, 2e9));
        for (std::uint32_t begin = m_begin; begin < m_end;) {
            const auto split = static_cast<std::uint32_t>(m_index.gaps.firstAbove(begin, m_end - 1, threshold));
            Cluster cluster;
            cluster.lane = m_laneNumber;
            cluster.begin = begin;
            cluster.end = split + 1;
            const float from = toPx(m_request.scale.x(m_index.rows[begin].anchor));
            const float to = toPx(m_request.scale.x(m_index.rows[split].anchor));
            cluster.width = cluster.count() == 1 ? m_sizes.glyph : std::max(leastPill, to - from + 16.0F);
            cluster.x = (from + to - cluster.width) / 2.0F;
            cluster.y = m_plan.stripTop + m_plan.stripHeight / 2.0F;
            cluster.height = m_sizes.row - 4.0F;
            m_scene.clusters.push_back(cluster);
            begin = cluster.end;
        }
    }

    void rememberRows(std::size_t placedBefore)
    {
        m_memory.rows.clear();
        for (std::size_t i = placedBefore; i < m_scene.events.size(); ++i) {
            const PlacedEvent& event = m_scene.events[i];
            const float top = m_plan.top + m_sizes.laneGap;
            m_memory.rows.emplace(event.row, static_cast<std::int32_t>((event.top - top + 1.0F) / event.height));
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
    LabelSource& m_labels;
    Scene& m_scene;
    const Lane& m_lane;
    std::uint16_t m_laneNumber = 0;
    LayoutMemory::LaneMemory& m_memory;
    LanePlan& m_plan;
    TimeSpan m_seen;
    float m_width = 0.0F;
    float m_usable = 0.0F;
    std::uint32_t m_begin = 0;
    std::uint32_t m_end = 0;
};

/// Bars of all lanes by one measure, so that lanes can be compared; "others" by its own, or it would press down all
/// the rest. Nothing that is there vanishes.
void scaleBars(const TimelineIndex& index, Scene& scene, bool logarithmic)
{
    double mostInLanes = 1.0;
    for (std::size_t i = 0; i < scene.lanes.size(); ++i) {
        if (!index.lanes[i].others) {
            mostInLanes = std::max(mostInLanes, scene.lanes[i].mostInBar);
        }
    }
    for (HeatBar& bar : scene.bars) {
        const double most = index.lanes[bar.lane].others ? std::max(scene.lanes[bar.lane].mostInBar, 1.0) : mostInLanes;
        const auto share = [&](double count) {
            return logarithmic ? std::log1p(count) / std::log1p(most) : count / most;
        };
        const double height = scene.lanes[bar.lane].stripHeight;
        const double all = bar.height + bar.hiddenHeight;
        const double whole = std::max(share(all) * height, 2.0);
        const auto part = [&](float count) { return static_cast<float>(whole * (count / all)); };
        bar.impreciseHeight = part(bar.impreciseHeight);
        bar.hiddenHeight = part(bar.hiddenHeight);
        bar.height = part(bar.height);
    }
}

} // namespace

Scene layoutTimeline(const TimelineIndex& index, const LayoutRequest& request, LabelSource& labels, LayoutMemory& memory)
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

SceneHit hitTest(const Scene& scene, float x, float y)
{
    constexpr float reach = 3.0F; // pixels around small things
    SceneHit hit;
    for (const PlacedEvent& event : scene.events) {
        if (y >= event.top && y < event.top + event.height && x >= event.boxFrom - reach && x <= event.boxTo + reach) {
            hit.event = &event;
            return hit;
        }
    }
    for (const Connector& connector : scene.connectors) {
        if (std::abs(x - connector.x) <= reach + 1.0F && std::abs(y - connector.dotY) <= reach) {
            const auto whose = std::find_if(scene.events.begin(), scene.events.end(),
                [&](const PlacedEvent& event) { return event.row == connector.row; });
            hit.event = &*whose;
            return hit;
        }
    }
    const auto inside = [&](float left, float width, float middle, float height) {
        return x >= left - reach && x <= left + width + reach && std::abs(y - middle) <= height / 2.0F + reach;
    };
    for (const OverflowChip& chip : scene.chips) {
        if (inside(chip.x, chip.width, chip.y, chip.height)) {
            hit.chip = &chip;
            return hit;
        }
    }
    for (const Cluster& cluster : scene.clusters) {
        if (inside(cluster.x, cluster.width, cluster.y, cluster.height)) {
            hit.cluster = &cluster;
            return hit;
        }
    }
    for (const HeatBar& bar : scene.bars) {
        const float top = scene.lanes[bar.lane].stripTop;
        if (x >= bar.x && x < bar.x + bar.width && y >= top && y <= bar.bottom) {
            hit.bar = &bar;
            return hit;
        }
    }
    return hit;
}

} // namespace dateline::timeline
