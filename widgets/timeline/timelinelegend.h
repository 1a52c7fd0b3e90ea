// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// The legend of a timeline: an entry for each way of drawing that occurs in what is drawn.
// Flows into as many lines as it needs.

#include "model/timeline/timelineindex.h"
#include "widgets/common/theme.h"

#include <QFont>
#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace dateline {

struct LegendEntry
{
    enum class Sort : std::uint8_t {
        Family,
        Exact,
        Lasting,
        Imprecise,
        About,
        Before,
        After,
        Planned,
        PastDue,
        Alleged,
        Denied,
        Disputed,
        Told,
        Bars
    };
    Sort sort = Sort::Family;
    EventFamily family = EventFamily::Other;
    QString text;
};

/// `folded`: some lane shows bars.
std::vector<LegendEntry> legendEntries(const timeline::TimelineIndex& index, bool folded);

/// Height that the entries need in `width`.
double legendHeight(const std::vector<LegendEntry>& entries, double width, const QFont& font);
void paintLegend(QPainter& painter, QRectF area, const std::vector<LegendEntry>& entries, const Theme& theme,
    const QFont& font);

} // namespace dateline
