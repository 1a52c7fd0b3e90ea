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

/// What a sample is painted with; its room begins at x and has its middle at y.
struct SampleRoom
{
    QPainter& painter;
    const Theme& theme;
    double x;
    double y;
    double width;

    QPointF centre() const { return {x + width / 2.0, y}; }

    void glyph(GlyphFill fill, QPointF at) const
    {
        paintGlyph(painter, at, 10.0, GlyphShape::Circle, fill, theme.muted, theme.background);
    }
};

/// A glyph with a letter at its shoulder, as it stands beside an event.
void paintMarked(const SampleRoom& room, GlyphFill fill, const QString& letter, double rise,
    const QFont& font, const QColor& colour)
{
    room.glyph(fill, room.centre() - QPointF(2, 0));
    room.painter.setFont(font);
    room.painter.setPen(colour);
    room.painter.drawText(QPointF(room.centre().x() + 4.0, room.y - rise), letter);
}

void paintLasting(const SampleRoom& room)
{
    const auto& [painter, theme, x, y, width] = room;
    painter.fillRect(QRectF(x + 4, y - 3, width - 8, 6), theme.faded(theme.muted, 0.55));
    painter.setPen(QPen(theme.muted, 2));
    painter.drawLine(QPointF(x + 5, y - 5.5), QPointF(x + 5, y + 5.5));
    painter.drawLine(QPointF(x + width - 5, y - 5.5), QPointF(x + width - 5, y + 5.5));
}

void paintBand(const SampleRoom& room, double fade)
{
    const auto& [painter, theme, x, y, width] = room;
    painter.fillRect(
        QRectF(x, y - 2.5, width, 5), fadingBand(painter, x, x + width, theme.muted, fade, theme.background));
    room.glyph(GlyphFill::Hollow, room.centre());
}

/// `side`: -1, the arrow to the left; 1, to the right.
void paintOpen(const SampleRoom& room, double side)
{
    QPainter& painter = room.painter;
    const QPointF at(side < 0.0 ? room.x + room.width - 6.0 : room.x + 6.0, room.y);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(room.theme.muted, 1.4));
    const QPointF tip(at.x() + side * 26.0, room.y);
    painter.drawLine(QPointF(at.x() + side * 5.0, room.y), tip);
    painter.drawLine(tip, tip + QPointF(-side * 4.0, -3.5));
    painter.drawLine(tip, tip + QPointF(-side * 4.0, 3.5));
    room.glyph(GlyphFill::Hollow, at);
}

void paintBars(const SampleRoom& room)
{
    double left = room.x + 4;
    for (const double height : {5.0, 9.0, 12.0, 7.0}) {
        room.painter.fillRect(
            QRectF(left, room.y + 6 - height, 7, height), room.theme.faded(room.theme.text, 0.5));
        left += 8;
    }
}

QFont sized(QFont font, int px)
{
    font.setPixelSize(px);
    return font;
}

QFont bold(QFont font)
{
    font.setBold(true);
    return font;
}

void paintSample(QPainter& painter, const LegendEntry& entry, double x, double y, const Theme& theme)
{
    using Sort = LegendEntry::Sort;
    const SampleRoom room{painter, theme, x, y, sample(entry)};
    painter.setRenderHint(QPainter::Antialiasing, false);
    switch (entry.sort) {
    case Sort::Family:
        paintGlyph(painter, room.centre(), 10.0, shapeOf(entry.family), GlyphFill::Solid,
            theme.of(entry.family), theme.background);
        break;
    case Sort::Exact: room.glyph(GlyphFill::Solid, room.centre()); break;
    case Sort::Lasting: paintLasting(room); break;
    case Sort::Imprecise: paintBand(room, 0.15); break;
    case Sort::About: paintBand(room, 0.4); break;
    case Sort::Before: paintOpen(room, -1.0); break;
    case Sort::After: paintOpen(room, 1.0); break;
    case Sort::Planned: room.glyph(GlyphFill::Dashed, room.centre()); break;
    case Sort::PastDue:
        paintMarked(
            room, GlyphFill::Dashed, QStringLiteral("?"), 0.0, bold(sized(painter.font(), 10)), theme.text);
        break;
    case Sort::Alleged: room.glyph(GlyphFill::Dotted, room.centre()); break;
    case Sort::Denied: room.glyph(GlyphFill::Struck, room.centre()); break;
    case Sort::Disputed: room.glyph(GlyphFill::Split, room.centre()); break;
    case Sort::Told:
        paintMarked(room, GlyphFill::Solid, QStringLiteral("3"), 1.0, sized(painter.font(), 9), theme.muted);
        break;
    case Sort::Bars: paintBars(room); break;
    }
}

/// Which sorts and families occur.
struct Seen
{
    std::array<bool, eventFamilyCount> families{};
    std::array<bool, 16> sorts{};

    void see(LegendEntry::Sort sort) { sorts.at(static_cast<std::size_t>(sort)) = true; }
    void see(const DrawRow& row);
};

void Seen::see(const DrawRow& row)
{
    using Sort = LegendEntry::Sort;
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

} // namespace

std::vector<LegendEntry> legendEntries(const timeline::TimelineIndex& index, bool folded)
{
    using Sort = LegendEntry::Sort;
    Seen seen;
    for (const DrawRow& row : index.rows) {
        seen.see(row);
    }
    if (folded) {
        seen.see(Sort::Bars);
    }
    std::vector<LegendEntry> entries;
    for (int family = 0; family < eventFamilyCount; ++family) {
        if (seen.families.at(static_cast<std::size_t>(family))) {
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
        if (seen.sorts.at(static_cast<std::size_t>(sort))) {
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
