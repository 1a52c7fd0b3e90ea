// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// The strip below the lanes: the whole range in one look, silences hatched, a rail where articles were
// published, and a window that is what the lanes show. Lone events far off would press the rest into a
// corner: while the lanes show none of them, the strip leaves them out and counts them at its borders.
// Counting is one pass over events and articles when corpus, filter, width or range change.

#include "model/timeline/calendarticks.h"
#include "model/timeline/timelineindex.h"
#include "widgets/common/theme.h"

#include <QFont>
#include <QRectF>

#include <optional>
#include <vector>

class QPainter;

namespace dateline {

/// What a press in the strip takes hold of.
enum class OverviewGrip : std::uint8_t { None, Window, LeftEdge, RightEdge };

/// A long time without events.
struct Silence
{
    timeline::TimeSpan span;
    std::uint32_t articles = 0; // published in it; none: it may be the coverage that is missing
};

class OverviewStrip
{
public:
    void setIndex(const timeline::TimelineIndex& index, int widthPx);
    /// Makes room for what the lanes show; true: the strip is another one now.
    bool follow(const timeline::TimelineIndex& index, timeline::TimeSpan shown);
    const timeline::TimeScale& scale() const { return m_scale; }
    const Silence* silenceAt(double x) const; // x from the strip's left border

    void paintBars(QPainter& painter, QRectF area, const Theme& theme, const QFont& font) const;
    // last: nothing veils them
    void paintWords(QPainter& painter, QRectF area, const Theme& theme, const QFont& font) const;
    void paintWindow(QPainter& painter, QRectF area, timeline::TimeSpan shown,
        std::optional<timeline::TimeSpan> filtered, const Theme& theme) const;
    OverviewGrip gripAt(double x, timeline::TimeSpan shown) const; // x from the strip's left border

private:
    void count(const timeline::TimelineIndex& index);
    void findSilences(const timeline::TimelineIndex& index, const std::vector<std::uint32_t>& active);
    std::vector<timeline::AxisTick> ticks(const QFont& font) const;
    QRectF quietArea(const Silence& silence, QRectF area, const QFont& font) const;
    void paintTickWords(QPainter& painter, QRectF area, const QFont& font) const;
    void paintSilenceWords(QPainter& painter, QRectF area, const Theme& theme, const QFont& font) const;
    void paintTicks(QPainter& painter, QRectF area, const Theme& theme, const QFont& font) const;
    void paintSilences(QPainter& painter, QRectF area, const Theme& theme, const QFont& font) const;
    void paintOutside(QPainter& painter, QRectF area, const Theme& theme, const QFont& font) const;

    timeline::TimeSpan m_data; // all of it, whatever the filter
    std::optional<timeline::TimeSpan> m_core; // without lone events far off; none = everything is near
    bool m_whole = true;
    bool m_isTimeless = false; // no years to name
    timeline::TimeScale m_scale;
    std::vector<float> m_heights; // of what passes the filter; one a bin, 0 to 1
    std::vector<float> m_allHeights;
    std::vector<std::uint32_t> m_articles; // one a bin
    std::vector<Silence> m_silences;
    std::uint32_t m_earlier = 0; // left out
    std::uint32_t m_later = 0;
    double m_binPx = 2.0;
};

} // namespace dateline
