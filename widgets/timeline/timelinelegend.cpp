// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/timeline/timelinelegend.h"

#include "widgets/common/picturefile.h"
#include "widgets/timeline/eventglyph.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <array>
#include <cmath>

namespace dateline {

using timeline::DateMark;
using timeline::DrawRow;

namespace {

constexpr double sampleWidth = 38.0; // of what stands before the words
constexpr double between = 18.0;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TimelineWords)
};

double lineHeight(const QFont& font)
{
    return std::ceil(QFontMetricsF(font).height()) + 6.0;
}

double sample(const LegendEntry& entry)
{
    switch (entry.sort) {
    case LegendEntry::Sort::Lasting:
    case LegendEntry::Sort::Imprecise:
    case LegendEntry::Sort::About:
    case LegendEntry::Sort::Before:
    case LegendEntry::Sort::After:
    case LegendEntry::Sort::Bars: return sampleWidth;
    default: return 16.0;
    }
}

/// Calls place(entry, x, y) with the left border and the middle of each entry.
template <typename Place>
double flow(const std::vector<LegendEntry>& entries, double width, const QFont& font, Place place)
{
    const QFontMetricsF metrics(font);
    const double height = lineHeight(font);
    double x = 0.0;
    double y = height / 2.0;
    bool datesBegun = false;
    for (const LegendEntry& entry : entries) {
        const double needed = sample(entry) + 5.0 + metrics.horizontalAdvance(entry.text);
        // kinds on lines of their own
        const bool newGroup = !datesBegun && entry.sort != LegendEntry::Sort::Family && x > 0.0;
        datesBegun = datesBegun || entry.sort != LegendEntry::Sort::Family;
        if (newGroup || (x > 0.0 && x + needed > width)) {
            x = 0.0;
            y += height;
        }
        place(entry, x, y);
        x += needed + between;
    }
    return entries.empty() ? 0.0 : y + height / 2.0;
}

void paintSample(QPainter& painter, const LegendEntry& entry, double x, double y, const Theme& theme)
{
    using Sort = LegendEntry::Sort;
    const QColor colour = theme.muted;
    const double width = sample(entry);
    const QPointF centre(x + width / 2.0, y);
    const auto glyph = [&](GlyphFill fill, QPointF at) {
        paintGlyph(painter, at, 10.0, GlyphShape::Circle, fill, colour, theme.background);
    };
    painter.setRenderHint(QPainter::Antialiasing, false);
    switch (entry.sort) {
    case Sort::Family:
        paintGlyph(painter, centre, 10.0, shapeOf(entry.family), GlyphFill::Solid, theme.of(entry.family),
            theme.background);
        break;
    case Sort::Exact: glyph(GlyphFill::Solid, centre); break;
    case Sort::Lasting:
        painter.fillRect(QRectF(x + 4, y - 3, width - 8, 6), theme.faded(colour, 0.55));
        painter.setPen(QPen(colour, 2));
        painter.drawLine(QPointF(x + 5, y - 5.5), QPointF(x + 5, y + 5.5));
        painter.drawLine(QPointF(x + width - 5, y - 5.5), QPointF(x + width - 5, y + 5.5));
        break;
    case Sort::Imprecise:
    case Sort::About: {
        const double fade = entry.sort == Sort::About ? 0.4 : 0.15;
        painter.fillRect(
            QRectF(x, y - 2.5, width, 5), fadingBand(painter, x, x + width, colour, fade, theme.background));
        glyph(GlyphFill::Hollow, centre);
        break;
    }
    case Sort::Before:
    case Sort::After: {
        const double side = entry.sort == Sort::Before ? -1.0 : 1.0;
        const QPointF at(entry.sort == Sort::Before ? x + width - 6.0 : x + 6.0, y);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colour, 1.4));
        const QPointF tip(at.x() + side * 26.0, y);
        painter.drawLine(QPointF(at.x() + side * 5.0, y), tip);
        painter.drawLine(tip, tip + QPointF(-side * 4.0, -3.5));
        painter.drawLine(tip, tip + QPointF(-side * 4.0, 3.5));
        glyph(GlyphFill::Hollow, at);
        break;
    }
    case Sort::Planned: glyph(GlyphFill::Dashed, centre); break;
    case Sort::PastDue: {
        QFont font = painter.font();
        font.setPixelSize(10);
        font.setBold(true);
        glyph(GlyphFill::Dashed, centre - QPointF(2, 0));
        painter.setFont(font);
        painter.setPen(theme.text);
        painter.drawText(QPointF(centre.x() + 4.0, y), QStringLiteral("?"));
        break;
    }
    case Sort::Alleged: glyph(GlyphFill::Dotted, centre); break;
    case Sort::Denied: glyph(GlyphFill::Struck, centre); break;
    case Sort::Disputed: glyph(GlyphFill::Split, centre); break;
    case Sort::Told: {
        QFont font = painter.font();
        glyph(GlyphFill::Solid, centre - QPointF(2, 0));
        font.setPixelSize(9);
        painter.setFont(font);
        painter.setPen(theme.muted);
        painter.drawText(QPointF(centre.x() + 4.0, y - 1.0), QStringLiteral("3"));
        break;
    }
    case Sort::Bars:
        for (int i = 0; i < 4; ++i) {
            constexpr std::array<double, 4> heights{5, 9, 12, 7};
            const QRectF bar(x + 4 + i * 8, y + 6 - heights.at(static_cast<std::size_t>(i)), 7,
                heights.at(static_cast<std::size_t>(i)));
            painter.fillRect(bar, theme.faded(theme.text, 0.5));
        }
        break;
    }
}

} // namespace

std::vector<LegendEntry> legendEntries(const timeline::TimelineIndex& index, bool folded)
{
    using Sort = LegendEntry::Sort;
    std::array<bool, eventFamilyCount> families{};
    std::array<bool, 16> sorts{};
    const auto see = [&](Sort sort) { sorts.at(static_cast<std::size_t>(sort)) = true; };
    for (const DrawRow& row : index.rows) {
        families.at(static_cast<std::size_t>(familyOf(row.kind))) = true;
        const bool real = row.status == EventStatus::Happened || row.status == EventStatus::Ongoing;
        switch (row.mark) {
        case DateMark::Point:
            if (real) {
                see(Sort::Exact);
            }
            break;
        case DateMark::Bar: see(Sort::Lasting); break;
        case DateMark::Band: see(row.is(DrawRow::about) ? Sort::About : Sort::Imprecise); break;
        case DateMark::Before: see(Sort::Before); break;
        case DateMark::After: see(Sort::After); break;
        }
        if (!real) {
            see(row.status == EventStatus::Planned       ? Sort::Planned
                    : row.status == EventStatus::Alleged ? Sort::Alleged
                                                         : Sort::Denied);
        }
        if (row.is(DrawRow::pastDue)) {
            see(Sort::PastDue);
        }
        if (row.is(DrawRow::disputed)) {
            see(Sort::Disputed);
        }
        if (row.sources > 1) {
            see(Sort::Told);
        }
    }
    if (folded) {
        see(Sort::Bars);
    }
    std::vector<LegendEntry> entries;
    for (int family = 0; family < eventFamilyCount; ++family) {
        if (families.at(static_cast<std::size_t>(family))) {
            const auto value = static_cast<EventFamily>(family);
            entries.push_back({Sort::Family, value, familyWord(value)});
        }
    }
    const std::array<std::pair<Sort, QString>, 13> words{
        {{Sort::Exact, Words::tr("exact day")}, {Sort::Lasting, Words::tr("lasting, first to last day")},
            {Sort::Imprecise, Words::tr("some time within (week, month, year)")},
            {Sort::About, Words::tr("about")}, {Sort::Before, Words::tr("by that day")},
            {Sort::After, Words::tr("from that day on")}, {Sort::Planned, Words::tr("planned")},
            {Sort::PastDue, Words::tr("planned for a day that has passed")},
            {Sort::Alleged, Words::tr("alleged")}, {Sort::Denied, Words::tr("denied")},
            {Sort::Disputed, Words::tr("sources give other dates")},
            {Sort::Told, Words::tr("number of sources")}, {Sort::Bars, Words::tr("number of events")}}};
    for (const auto& [sort, text] : words) {
        if (sorts.at(static_cast<std::size_t>(sort))) {
            entries.push_back({sort, EventFamily::Other, text});
        }
    }
    return entries;
}

double legendHeight(const std::vector<LegendEntry>& entries, double width, const QFont& font)
{
    return flow(entries, width, font, [](const LegendEntry&, double, double) {});
}

void paintLegend(QPainter& painter, QRectF area, const std::vector<LegendEntry>& entries, const Theme& theme,
    const QFont& font)
{
    const QFontMetricsF metrics(font);
    flow(entries, area.width(), font, [&](const LegendEntry& entry, double x, double y) {
        painter.setFont(font);
        paintSample(painter, entry, area.left() + x, area.top() + y, theme);
        painter.setFont(font);
        painter.setPen(theme.text);
        painter.drawText(QPointF(area.left() + x + sample(entry) + 5.0,
                             std::round(area.top() + y + (metrics.ascent() - metrics.descent()) / 2.0)),
            entry.text);
    });
}

} // namespace dateline
