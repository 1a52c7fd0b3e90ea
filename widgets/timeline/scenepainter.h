// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Paints a prepared timeline scene with any QPainter: the window's and the picture's. Computes nothing that
// the scene does not hold; what is drawn is told apart without colour (see README.md).

#include "model/timeline/timelinelayout.h"
#include "widgets/common/theme.h"
#include "widgets/timeline/eventglyph.h"
#include "widgets/timeline/labelcache.h"

#include <QFont>
#include <QRectF>

class QPainter;

namespace dateline {

/// Flags by event index; an empty vector = nothing marked.
struct EventMarks
{
    static constexpr std::uint8_t selected = 1;
    static constexpr std::uint8_t related = 2; // belongs to the selection: stays bright
    std::vector<std::uint8_t> flags;
    bool dimOthers = false;
    EventId hovered;

    bool isSelected(EventId event) const { return !flags.empty() && (flags[event.index()] & selected) != 0; }
    bool isDimmed(EventId event) const { return dimOthers && !flags.empty() && flags[event.index()] == 0; }
};

class ScenePainter
{
public:
    ScenePainter(const timeline::TimelineIndex& index, LabelCache& labels, const Theme& theme,
        const EventMarks& marks);

    /// `area`: where the scene's origin is and what is seen of it; the scene is scrolled up by `scroll`.
    void paintBackground(QPainter& painter, const timeline::Scene& scene, const timeline::AxisTicks& ticks,
        QRectF area, double scroll) const;
    void paintEvents(QPainter& painter, const timeline::Scene& scene, QRectF area, double scroll) const;
    /// Ring and bright label for one event; for the overlay.
    void paintHovered(
        QPainter& painter, const timeline::PlacedEvent& event, const timeline::Scene& scene) const;

private:
    void paintGrid(QPainter& painter, const timeline::Scene& scene, const timeline::AxisTicks& ticks,
        QRectF area, double scroll) const;
    void paintBars(QPainter& painter, const timeline::Scene& scene, QRectF view) const;
    void paintClusters(QPainter& painter, const timeline::Scene& scene, QRectF view) const;
    void paintChips(QPainter& painter, const timeline::Scene& scene, QRectF view) const;
    void paintConnectors(QPainter& painter, const timeline::Scene& scene) const;
    void paintConnector(QPainter& painter, const timeline::Connector& connector, const QColor& dot,
        const QColor& line, bool withLine) const;
    void paintSpan(QPainter& painter, const timeline::PlacedEvent& event, const timeline::DrawRow& row,
        const timeline::Scene& scene, const QColor& colour) const;
    void paintBound(QPainter& painter, const timeline::PlacedEvent& event, const timeline::DrawRow& row,
        const QColor& colour) const;
    void paintEvent(
        QPainter& painter, const timeline::PlacedEvent& event, const timeline::Scene& scene) const;
    void paintLabel(QPainter& painter, const timeline::PlacedEvent& event, const timeline::DrawRow& row,
        bool dimmed) const;
    std::uint32_t selectedIn(std::uint32_t begin, std::uint32_t end) const;

    const timeline::TimelineIndex& m_index;
    LabelCache& m_labels;
    const Theme& m_theme;
    const EventMarks& m_marks;
    double m_glyph = 10.0; // its side
};

} // namespace dateline
