// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// TimelinePlot: the QCustomPlot that the timeline is drawn in. Header, lanes and overview strip are
// its layout elements; all events are one plottable that walks the frame's scene. Hover, rubber
// band and the strip's window are on a buffered layer of their own, so that moving the pointer
// repaints nothing else. It takes no input.

#include "widgets/timeline/timelineframe.h"

#include <QRect>

#include <memory>

class QWidget;

namespace dateline {

class TimelinePlot
{
public:
    TimelinePlot(QWidget* parent, const TimelineFrame& frame);
    ~TimelinePlot();
    TimelinePlot(const TimelinePlot&) = delete;
    TimelinePlot& operator=(const TimelinePlot&) = delete;

    QWidget* widget() const;
    void setHeights(int header, int overview, int gutter);
    void arrange(); // works out the areas after a change of size
    QRect header() const;
    QRect lanes() const;
    QRect overview() const;

    void draw(); // all layers
    void drawOverlay();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace dateline
