// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What changes with the pointer or lies over everything: the event below the pointer, the filter's window,
// the brush, the rubber band, the knowledge cursor, where something dragged would go. Costs next to nothing.

#include "widgets/timeline/timelineframe.h"

class QPainter;

namespace dateline {

class FrameOverlay
{
public:
    struct Areas // of the widget
    {
        QRectF header;
        QRectF lanes;
        QRectF overview;
    };

    /// The frame shows an index; borrowed.
    FrameOverlay(const TimelineFrame& frame, Areas areas)
        : m_frame(frame)
        , m_areas(areas)
    {
    }

    void paint(QPainter& painter) const;

private:
    QRectF piece(timeline::TimeSpan span, QRectF where) const;
    void paintHovered(QPainter& painter) const;
    /// A line at the end of the day that is known, with the day on it; what was reported later is hidden.
    void paintKnowledge(QPainter& painter) const;
    void paintDrop(QPainter& painter) const;
    /// Words in a box around x, inside of the lanes.
    void bubble(QPainter& painter, QPointF at, const QString& text, const QColor& border) const;

    const TimelineFrame& m_frame;
    Areas m_areas;
};

} // namespace dateline
