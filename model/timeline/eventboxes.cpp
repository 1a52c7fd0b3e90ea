// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/timeline/eventboxes.h"

#include <algorithm>

namespace dateline::timeline {

namespace {

constexpr float leastBand = 16.0F; // narrower ones would hide behind their glyph: a hollow glyph alone
constexpr float leastBar = 14.0F; // shorter durations are glyphs with a bracket below
constexpr float leastCutLabel = 64.0F; // a shorter rest of a title says nothing

/// None rather than a date and half a word.
FittedText fittedTitle(const MeasuredText& title, float room)
{
    const FittedText label = fitted(title, room);
    return label.isCut && label.width < title.before + leastCutLabel ? FittedText{} : label;
}

} // namespace

PlacedEvent EventBoxes::box(std::uint32_t number, float labelPx, Lines lines)
{
    const DrawRow& row = m_index.rows[number];
    const TimeScale& scale = m_request.scale;
    PlacedEvent event;
    event.row = number;
    event.lane = row.lane;
    event.card = lines == Lines::Two;
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
    if (labelPx > 0.0F) {
        setLabel(event, row, labelPx);
    }
    return event;
}

PlacedEvent EventBoxes::whole(const PlacedEvent& event, float detailPx)
{
    const EventId id = m_index.rows[event.row].event;
    const float width = (event.card ? m_labels.title(id) : m_labels.line(id)).width();
    return box(
        event.row, std::max(width, event.card ? detailPx : 0.0F), event.card ? Lines::Two : Lines::One);
}

std::optional<PlacedEvent> EventBoxes::turned(PlacedEvent event) const
{
    const float width = event.boxTo - event.labelX;
    const float to = event.boxFrom - m_sizes.labelGap;
    if (event.label.bytes == 0 || event.labelLeft || event.hasSpan() || to - width < m_sizes.border) {
        return std::nullopt;
    }
    event.boxTo = event.labelX - m_sizes.labelGap;
    event.labelX = event.boxFrom = to - width;
    event.labelLeft = true;
    return event;
}

void EventBoxes::setSpan(PlacedEvent& event, const DrawRow& row) const
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
void EventBoxes::setLabel(PlacedEvent& event, const DrawRow& row, float room)
{
    const MeasuredText& title = event.card ? m_labels.title(row.event) : m_labels.line(row.event);
    event.label = fittedTitle(title, room + title.before);
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
        event.label = fittedTitle(title, right - m_sizes.border);
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
        event.label = most >= m_sizes.leastLabel ? fittedTitle(title, std::min(room + title.before, most))
                                                 : FittedText{};
        event.detail = event.card && event.label.bytes > 0
            ? fitted(m_labels.detail(row.event), std::min(std::max(room, event.label.width), most))
            : FittedText{};
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

void EventBoxes::widen(PlacedEvent& event, float to, bool labelsIfRoom, bool labelAbove)
{
    if (event.labelLeft || (event.label.bytes == 0 && !labelsIfRoom)
        || (event.label.bytes > 0 && !event.label.isCut && !event.detail.isCut)) {
        return;
    }
    const float x = event.label.bytes > 0 ? event.labelX
        : event.hasSpan() && labelAbove   ? std::max(event.spanFrom + 2.0F, m_sizes.border)
                                          : event.boxTo + m_sizes.labelGap;
    // A picture has nothing else to do with the room; in the window long lines would only be restless.
    const float room = m_request.allInside ? to - x : std::min(to - x, m_sizes.widestLabel);
    if (room < m_sizes.leastLabel || room <= event.label.width) {
        return;
    }
    const EventId id = m_index.rows[event.row].event;
    const FittedText label = fittedTitle(event.card ? m_labels.title(id) : m_labels.line(id), room);
    if (label.bytes == 0) {
        return;
    }
    event.label = label;
    event.labelX = x;
    if (event.card) {
        event.detail = fitted(m_labels.detail(id), room);
    }
    event.boxTo = std::max(event.boxTo, x + std::max(event.label.width, event.detail.width));
}

void EventBoxes::widenLeft(PlacedEvent& event, float from)
{
    if (!event.labelLeft || (!event.label.isCut && !event.detail.isCut)) {
        return;
    }
    const float to = event.labelX + std::max(event.label.width, event.detail.width);
    const float free = to - std::max(from, m_sizes.border);
    const float room = m_request.allInside ? free : std::min(free, m_sizes.widestLabel);
    if (room <= to - event.labelX) {
        return;
    }
    const EventId id = m_index.rows[event.row].event;
    event.label = fitted(event.card ? m_labels.title(id) : m_labels.line(id), room);
    if (event.card) {
        event.detail = fitted(m_labels.detail(id), room);
    }
    event.labelX = to - std::max(event.label.width, event.detail.width);
    event.boxFrom = event.labelX;
}

void EventBoxes::setHeights(PlacedEvent& event, float top, float height) const
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

} // namespace dateline::timeline
