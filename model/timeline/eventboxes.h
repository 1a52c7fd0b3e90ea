// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// How wide an event is on the screen, and where its label goes: beside a point, above a bar or band, never
// beyond the view's borders, cut between words only. Internal to the layout.

#include "model/timeline/timelinelayout.h"

#include <optional>

namespace dateline::timeline {

class EventBoxes
{
public:
    /// All are borrowed.
    EventBoxes(const TimelineIndex& index, const LayoutRequest& request, LabelSource& labels)
        : m_index(index)
        , m_request(request)
        , m_sizes(request.sizes)
        , m_labels(labels)
        , m_width(static_cast<float>(request.scale.widthPx))
    {
    }

    enum class Lines : std::uint8_t { One, Two };
    /// Glyph, span and a label of at most `labelPx` (0 = none), as wide as they are; no heights yet.
    PlacedEvent box(std::uint32_t number, float labelPx, Lines lines);
    /// The same event with its whole title, its second line as wide as that or `detailPx`.
    PlacedEvent whole(const PlacedEvent& event, float detailPx);
    /// A point with its label at the right, with that at the left; none: no room there.
    std::optional<PlacedEvent> turned(PlacedEvent event) const;
    /// Gives a cut label, or with `labelsIfRoom` one that is not there yet, the free room up to `to`.
    void widen(PlacedEvent& event, float to, bool labelsIfRoom, bool labelAbove);
    /// The same for a cut label left of its glyph, down to `from`.
    void widenLeft(PlacedEvent& event, float from);
    /// Into a row.
    void setHeights(PlacedEvent& event, float top, float height) const;

private:
    void setSpan(PlacedEvent& event, const DrawRow& row) const;
    void setLabel(PlacedEvent& event, const DrawRow& row, float room);

    const TimelineIndex& m_index;
    const LayoutRequest& m_request;
    const LayoutSizes& m_sizes;
    LabelSource& m_labels;
    float m_width = 0.0F;
};

} // namespace dateline::timeline
