// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// The strip below the lanes: the whole range in one look, silences as gaps, and a window that is what the lanes show.
// Counting is one pass over the events when corpus, filter or width change.

#include "model/timeline/timelineindex.h"
#include "widgets/common/theme.h"

#include <QFont>
#include <QRectF>

#include <optional>

class QPainter;

namespace dateline {

/// What a press in the strip takes hold of.
enum class OverviewGrip : std::uint8_t { None, Window, LeftEdge, RightEdge };

class OverviewStrip
{
public:
    void setIndex(const timeline::TimelineIndex& index, int widthPx);
    const timeline::TimeScale& scale() const { return m_scale; }

    void paintBars(QPainter& painter, QRectF area, const Theme& theme, const QFont& font) const;
    void paintWindow(QPainter& painter, QRectF area, timeline::TimeSpan shown, std::optional<timeline::TimeSpan> filtered, const Theme& theme) const;
    OverviewGrip gripAt(double x, timeline::TimeSpan shown) const; // x from the strip's left border

private:
    timeline::TimeScale m_scale;
    std::vector<float> m_heights; // one a bin, 0 to 1
    double m_binPx = 2.0;
};

} // namespace dateline
