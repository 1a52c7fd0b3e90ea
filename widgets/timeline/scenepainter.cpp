// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/timeline/scenepainter.h"

#include "widgets/common/picturefile.h"
#include "widgets/timeline/textline.h"
#include "widgets/timeline/timelinewords.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace dateline {

using timeline::AxisTick;
using timeline::AxisTicks;
using timeline::DateMark;
using timeline::DrawRow;
using timeline::PlacedEvent;
using timeline::Scene;

namespace {

constexpr double dimShare = 0.28; // of a colour that stands back
constexpr double bandHeight = 5.0;
constexpr double barHeight = 6.0;
constexpr double capHeight = 11.0;

QFont smaller(const QFont& font, double share)
{
    QFont result = font;
    if (font.pixelSize() > 0) {
        result.setPixelSize(std::max(8, static_cast<int>(std::lround(font.pixelSize() * share))));
    } else {
        result.setPointSizeF(std::max(6.0, font.pointSizeF() * share));
    }
    return result;
}

QRectF visibleArea(QRectF area, double scroll)
{
    return {0.0, scroll, area.width(), area.height()};
}

/// Pieces of grid lines that stay free: a line through a word makes another letter of it. No ground is
/// painted below the texts instead, which would cover the tint of days with notes.
class GridGaps
{
public:
    /// `at`: where the lines stand, ascending, in pixels of the scene.
    explicit GridGaps(std::vector<double> at)
        : m_at(std::move(at))
        , m_gaps(m_at.size())
    {
    }

    void keepFree(QRectF text)
    {
        const auto end = std::upper_bound(m_at.begin(), m_at.end(), text.right());
        for (auto line = std::lower_bound(m_at.begin(), end, text.left()); line != end; ++line) {
            m_gaps[static_cast<std::size_t>(line - m_at.begin())].emplace_back(text.top(), text.bottom());
        }
    }

    /// What is drawn of each line between `top` and `bottom`.
    template <typename Draw> void forEachPiece(double top, double bottom, Draw draw)
    {
        for (std::size_t i = 0; i < m_at.size(); ++i) {
            std::vector<std::pair<double, double>>& gaps = m_gaps[i];
            std::sort(gaps.begin(), gaps.end());
            double y = top;
            for (const auto& [from, to] : gaps) {
                if (from > y && from < bottom) {
                    draw(i, y, from);
                }
                y = std::max(y, to);
            }
            if (y < bottom) {
                draw(i, y, bottom);
            }
        }
    }

private:
    std::vector<double> m_at;
    std::vector<std::vector<std::pair<double, double>>> m_gaps; // of each line
};

} // namespace

ScenePainter::ScenePainter(
    const timeline::TimelineIndex& index, LabelCache& labels, const Theme& theme, const EventMarks& marks)
    : m_index(index)
    , m_labels(labels)
    , m_theme(theme)
    , m_marks(marks)
    , m_glyph(static_cast<double>(layoutSizes(labels.titleFont()).glyph))
{
}

void ScenePainter::paintBackground(
    QPainter& painter, const Scene& scene, const AxisTicks& ticks, QRectF area, double scroll) const
{
    painter.fillRect(area, m_theme.background);
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintGrid(painter, scene, ticks, area, scroll);
    painter.setPen(QPen(m_theme.line, 1));
    for (const timeline::LanePlan& lane : scene.lanes) {
        const double y = area.top() - scroll + static_cast<double>(lane.top);
        if (lane.top > 0.0F && y > area.top() && y < area.bottom()) {
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        }
        if (lane.stripHeight > 0.0F) { // ground line of the strip
            const double bottom = area.top() - scroll + static_cast<double>(lane.stripTop + lane.stripHeight);
            painter.drawLine(QPointF(area.left(), bottom), QPointF(area.right(), bottom));
        }
    }
}

/// Lines of the axis, broken behind titles and counts.
void ScenePainter::paintGrid(
    QPainter& painter, const Scene& scene, const AxisTicks& ticks, QRectF area, double scroll) const
{
    std::vector<std::pair<double, bool>> lines; // and whether it begins a piece of the upper level
    for (const auto* marks : {&ticks.lower, &ticks.upper}) {
        for (const AxisTick& tick : *marks) {
            const double x = std::round(scene.scale.x(tick.piece.from));
            if (x > 0.0 && x < area.width()) {
                lines.emplace_back(x, marks == &ticks.upper);
            }
        }
    }
    std::sort(lines.begin(), lines.end());
    // where both levels begin a piece, the strong line alone
    const auto same = [](const auto& left, const auto& right) { return left.first == right.first; };
    lines.erase(lines.begin(), std::unique(lines.rbegin(), lines.rend(), same).base());
    std::vector<double> at;
    std::transform(
        lines.begin(), lines.end(), std::back_inserter(at), [](const auto& line) { return line.first; });
    GridGaps gaps(std::move(at));
    const double lineHeight = QFontMetricsF(m_labels.titleFont()).height();
    const double smallHeight = QFontMetricsF(m_labels.detailFont()).height();
    const auto free = [&](float x, float y, float width, double height) {
        constexpr double air = 3.0;
        gaps.keepFree(QRectF(static_cast<double>(x) - air, static_cast<double>(y) - height / 2.0,
            static_cast<double>(width) + 2.0 * air, height)
                          .translated(0.0, -scroll));
    };
    for (const PlacedEvent& event : scene.events) {
        if (event.label.bytes > 0) {
            free(event.labelX, event.labelY, event.label.width, lineHeight);
        }
        if (event.label.bytes > 0 && event.detail.bytes > 0) {
            free(event.labelX, event.detailY, event.detail.width, smallHeight);
        }
    }
    for (const timeline::Cluster& cluster : scene.clusters) {
        free(cluster.x, cluster.y, cluster.width, static_cast<double>(cluster.height));
    }
    for (const timeline::OverflowChip& chip : scene.chips) {
        free(chip.x, chip.y, chip.width, static_cast<double>(chip.height));
    }
    const QColor weak = m_theme.faded(m_theme.line, 0.5);
    gaps.forEachPiece(0.0, area.height(), [&](std::size_t line, double from, double to) {
        painter.setPen(QPen(lines[line].second ? m_theme.line : weak, 1));
        const double x = area.left() + lines[line].first;
        painter.drawLine(QPointF(x, area.top() + std::round(from)), QPointF(x, area.top() + std::round(to)));
    });
}

void ScenePainter::paintEvents(QPainter& painter, const Scene& scene, QRectF area, double scroll) const
{
    painter.save();
    painter.setClipRect(area);
    painter.translate(area.left(), area.top() - scroll);
    const QRectF view = visibleArea(area, scroll);
    paintBars(painter, scene, view);
    paintConnectors(painter, scene); // below the pills' counts
    paintClusters(painter, scene, view);
    for (const PlacedEvent& event : scene.events) {
        if (static_cast<double>(event.top + event.height) >= view.top()
            && static_cast<double>(event.top) <= view.bottom()) {
            paintEvent(painter, event, scene);
        }
    }
    paintChips(painter, scene, view);
    painter.restore();
}

std::uint32_t ScenePainter::selectedIn(std::uint32_t begin, std::uint32_t end) const
{
    // a frame's worth; the share of longer ranges is not asked for
    constexpr std::uint32_t mostCounted = 200'000;
    if (m_marks.flags.empty() || !m_marks.dimOthers || end - begin > mostCounted) {
        return 0;
    }
    std::uint32_t count = 0;
    for (std::uint32_t row = begin; row < end; ++row) {
        count += m_marks.flags[m_index.rows[row].event.index()] != 0 ? 1U : 0U;
    }
    return count;
}

void ScenePainter::paintBars(QPainter& painter, const Scene& scene, QRectF view) const
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    const QColor whole = m_theme.faded(m_theme.text, 0.5);
    const QColor imprecise = m_theme.faded(m_theme.text, 0.24);
    const QColor pale = m_theme.faded(m_theme.text, 0.1);
    QBrush hatch(m_theme.faded(m_theme.text, 0.5), Qt::BDiagPattern);
    for (const timeline::HeatBar& bar : scene.bars) {
        const auto bottom = static_cast<double>(bar.bottom);
        if (bottom < view.top()) {
            continue;
        }
        const double left = std::max(view.left(), std::round(static_cast<double>(bar.x)));
        const double right = std::min(
            view.right(), std::max(left + 1.0, std::round(static_cast<double>(bar.x + bar.width)) - 1.0));
        if (right <= left) {
            continue;
        }
        double y = bottom;
        const auto block = [&](float height, const QBrush& brush) {
            const double top = y - static_cast<double>(height);
            painter.fillRect(QRectF(QPointF(left, std::round(top)), QPointF(right, std::round(y))), brush);
            y = top;
        };
        const float exact = bar.height - bar.impreciseHeight;
        block(exact, whole);
        if (bar.impreciseHeight > 0.5F) {
            const QRectF part(QPointF(left, std::round(y - static_cast<double>(bar.impreciseHeight))),
                QPointF(right, std::round(y)));
            painter.fillRect(part, imprecise);
            painter.fillRect(part, hatch);
            y -= static_cast<double>(bar.impreciseHeight);
        }
        if (bar.hiddenHeight > 0.0F) {
            block(bar.hiddenHeight, pale);
        }
        if (const std::uint32_t chosen = selectedIn(bar.begin, bar.end); chosen > 0) {
            const double share = static_cast<double>(chosen) / (bar.end - bar.begin);
            const double height = std::max(2.0, static_cast<double>(bar.height) * share);
            painter.fillRect(QRectF(left, bottom - height, right - left, height), m_theme.accent);
        }
    }
}

void ScenePainter::paintClusters(QPainter& painter, const Scene& scene, QRectF view) const
{
    const QFont font = smaller(m_labels.detailFont(), 1.0);
    for (const timeline::Cluster& cluster : scene.clusters) {
        const QRectF pill(static_cast<double>(cluster.x),
            static_cast<double>(cluster.y - cluster.height / 2.0F), static_cast<double>(cluster.width),
            static_cast<double>(cluster.height));
        if (pill.bottom() < view.top() || pill.top() > view.bottom()) {
            continue;
        }
        if (cluster.count() == 1) {
            const DrawRow& row = m_index.rows[cluster.begin];
            const QColor colour = m_marks.isDimmed(row.event) ? m_theme.faded(m_theme.of(row.kind), dimShare)
                                                              : m_theme.of(row.kind);
            paintGlyph(painter, pill.center(), static_cast<double>(cluster.width), shapeOf(row.kind),
                fillOf(row), colour, m_theme.background);
            continue;
        }
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath outline;
        outline.addRoundedRect(pill, 7, 7);
        painter.fillPath(outline, m_theme.faded(m_theme.text, 0.12));
        if (const std::uint32_t chosen = selectedIn(cluster.begin, cluster.end); chosen > 0) {
            painter.save();
            painter.setClipPath(outline);
            const double share = static_cast<double>(chosen) / cluster.count();
            painter.fillRect(QRectF(pill.left(), pill.top(), pill.width() * share, pill.height()),
                m_theme.faded(m_theme.accent, 0.45));
            painter.restore();
        }
        // A line of kinds at the foot, each as wide as its share.
        std::array<std::uint32_t, eventFamilyCount> families{};
        for (std::uint32_t row = cluster.begin; row < cluster.end; ++row) {
            ++families.at(static_cast<std::size_t>(familyOf(m_index.rows[row].kind)));
        }
        painter.save();
        painter.setClipPath(outline);
        double x = pill.left();
        for (std::size_t family = 0; family < families.size(); ++family) {
            const double width = pill.width() * families.at(family) / cluster.count();
            painter.fillRect(
                QRectF(x, pill.bottom() - 3.0, width, 3.0), m_theme.of(static_cast<EventFamily>(family)));
            x += width;
        }
        painter.restore();
        painter.setPen(m_theme.text);
        painter.setFont(font);
        painter.drawText(pill.adjusted(0, 0, 0, -2), Qt::AlignCenter, QString::number(cluster.count()));
    }
}

void ScenePainter::paintChips(QPainter& painter, const Scene& scene, QRectF view) const
{
    painter.setFont(m_labels.detailFont());
    for (const timeline::OverflowChip& chip : scene.chips) {
        const QRectF box(static_cast<double>(chip.x), static_cast<double>(chip.y - chip.height / 2.0F),
            static_cast<double>(chip.width), static_cast<double>(chip.height));
        if (!box.intersects(view)) {
            continue;
        }
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.muted, 1));
        painter.setBrush(m_theme.faded(m_theme.text, 0.08));
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter.setPen(m_theme.text);
        painter.drawText(box, Qt::AlignCenter, QStringLiteral("+%1").arg(chip.count));
    }
}

void ScenePainter::paintConnectors(QPainter& painter, const Scene& scene) const
{
    constexpr std::size_t mostLines = 40; // more of them make a fence: then only of what is selected
    for (const timeline::Connector& connector : scene.connectors) {
        const DrawRow& row = m_index.rows[connector.row];
        const bool selected = m_marks.isSelected(row.event);
        const bool dimmed = m_marks.isDimmed(row.event);
        const QColor dot = m_theme.faded(m_theme.of(row.kind), dimmed ? dimShare : 1.0);
        paintConnector(painter, connector, dot, selected ? dot : m_theme.faded(dot, 0.28),
            selected || (scene.connectors.size() <= mostLines && !dimmed));
    }
}

void ScenePainter::paintConnector(QPainter& painter, const timeline::Connector& connector, const QColor& dot,
    const QColor& line, bool withLine) const
{
    const QPointF end(static_cast<double>(connector.x), static_cast<double>(connector.dotY));
    if (withLine) {
        const double side = connector.dotY > connector.y ? 1.0 : -1.0;
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(QPen(line, 1));
        const double x = std::round(end.x());
        painter.drawLine(QPointF(x, std::round(static_cast<double>(connector.y) + side * 6.0)),
            QPointF(x, std::round(end.y() - side * 2.0)));
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(dot);
    painter.drawEllipse(end, 2.5, 2.5);
}

void ScenePainter::paintSpan(QPainter& painter, const PlacedEvent& event, const DrawRow& row,
    const Scene& scene, const QColor& colour) const
{
    const auto y = static_cast<double>(event.y);
    const auto from = static_cast<double>(event.spanFrom);
    const auto to = static_cast<double>(event.spanTo);
    const double trueFrom = scene.scale.x(row.span().from);
    const double trueTo = std::max(scene.scale.x(row.span().to), trueFrom + 3.0);
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (row.mark == DateMark::Bar) {
        const bool solid = fillOf(row) == GlyphFill::Solid || fillOf(row) == GlyphFill::Split;
        const QRectF bar(from, y - barHeight / 2.0, to - from, barHeight);
        painter.fillRect(bar, m_theme.faded(colour, solid ? 0.55 : 0.15));
        painter.setPen(QPen(colour, 2));
        if (trueFrom >= from - 1.0) {
            painter.drawLine(QPointF(from + 1, y - capHeight / 2.0), QPointF(from + 1, y + capHeight / 2.0));
        }
        if (trueTo <= to + 1.0) {
            painter.drawLine(QPointF(to - 1, y - capHeight / 2.0), QPointF(to - 1, y + capHeight / 2.0));
        }
        return;
    }
    const double fade = row.is(DrawRow::about) ? 0.4 : 0.15;
    painter.fillRect(QRectF(from, y - bandHeight / 2.0, to - from, bandHeight),
        fadingBand(painter, trueFrom, trueTo, colour, fade, m_theme.background));
}

void ScenePainter::paintBound(
    QPainter& painter, const PlacedEvent& event, const DrawRow& row, const QColor& colour) const
{
    const double side = row.mark == DateMark::Before ? -1.0 : 1.0;
    const double from = static_cast<double>(event.x) + side * 5.0;
    const double to = from + side * 23.0;
    const auto y = static_cast<double>(event.y);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(fadingLine(painter, from, to, colour, m_theme.background), 1.6));
    painter.drawLine(QPointF(from, y), QPointF(to, y));
    QColor head = colour;
    head.setAlphaF(0.7F);
    painter.setPen(QPen(head, 1.4));
    painter.drawLine(QPointF(to, y), QPointF(to - side * 4.0, y - 3.5));
    painter.drawLine(QPointF(to, y), QPointF(to - side * 4.0, y + 3.5));
}

void ScenePainter::paintLabel(
    QPainter& painter, const PlacedEvent& event, const DrawRow& row, bool dimmed) const
{
    const bool selected = m_marks.isSelected(row.event);
    const auto x = static_cast<double>(event.labelX);
    if (selected) {
        const double width = static_cast<double>(std::max(event.label.width, event.detail.width));
        const QFontMetricsF metrics(m_labels.titleFont());
        const double top = static_cast<double>(event.labelY) - metrics.height() / 2.0;
        const double lines = event.detail.bytes > 0 ? static_cast<double>(event.detailY - event.labelY) : 0.0;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.faded(m_theme.accent, 0.2));
        painter.drawRoundedRect(QRectF(x - 3, top, width + 6, metrics.height() + lines), 3, 3);
    }
    const QColor quiet = dimmed ? m_theme.faded(m_theme.muted, 0.5) : m_theme.muted;
    const QString text
        = event.card ? m_labels.titleText(row.event, event.label) : m_labels.lineText(row.event, event.label);
    const QString date = event.card ? QString() : m_labels.dateBefore(row.event);
    const bool dated = !date.isEmpty() && text.startsWith(date);
    const auto y = static_cast<double>(event.labelY);
    double titleX = x;
    if (dated) {
        painter.setPen(quiet);
        paintLine(painter, m_labels.titleFont(), x, y, date.trimmed());
        titleX += QFontMetricsF(m_labels.titleFont()).horizontalAdvance(date);
    }
    painter.setPen(dimmed ? m_theme.faded(m_theme.text, 0.42) : m_theme.text);
    paintLine(painter, m_labels.titleFont(), titleX, y, dated ? text.mid(date.size()) : text);
    if (event.detail.bytes > 0) {
        painter.setPen(quiet);
        paintLine(painter, m_labels.detailFont(), x, static_cast<double>(event.detailY),
            m_labels.detailText(row.event, event.detail));
    }
}

void ScenePainter::paintEvent(QPainter& painter, const PlacedEvent& event, const Scene& scene) const
{
    const DrawRow& row = m_index.rows[event.row];
    const bool dimmed = m_marks.isDimmed(row.event);
    const QColor colour = dimmed ? m_theme.faded(m_theme.of(row.kind), dimShare) : m_theme.of(row.kind);
    if (event.hasSpan()) {
        paintSpan(painter, event, row, scene, colour);
    } else if (row.mark == DateMark::Before || row.mark == DateMark::After) {
        paintBound(painter, event, row, colour);
    }
    const QPointF centre(static_cast<double>(event.x), static_cast<double>(event.y));
    if (event.glyphVisible) {
        if (m_marks.isSelected(row.event)) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(m_theme.accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(centre, 0.85 * m_glyph, 0.85 * m_glyph);
        }
        paintGlyph(painter, centre, m_glyph, shapeOf(row.kind), fillOf(row), colour, m_theme.background);
        // too short for a bar here: a bracket tells that it lasted
        if (row.mark == DateMark::Bar && !event.hasSpan()) {
            painter.setRenderHint(QPainter::Antialiasing, false);
            painter.setPen(QPen(colour, 1));
            const QPointF foot(std::round(centre.x()), std::round(centre.y()) + 7.0);
            painter.drawLine(foot - QPointF(4, 0), foot + QPointF(4, 0));
            painter.drawLine(foot - QPointF(4, 2), foot - QPointF(4, 0));
            painter.drawLine(foot + QPointF(4, -2), foot + QPointF(4, 0));
        }
        if (row.is(DrawRow::pastDue)) {
            QFont bold = smaller(m_labels.detailFont(), 0.85);
            bold.setBold(true);
            painter.setPen(dimmed ? m_theme.faded(m_theme.text, 0.42) : m_theme.text);
            paintLine(painter, bold, centre.x() + 0.65 * m_glyph,
                centre.y() - (event.hasSpan() ? 0.0 : 0.4 * m_glyph), QStringLiteral("?"));
        } else if (row.sources > 1 && !event.hasSpan()) {
            painter.setPen(m_theme.muted);
            const double x
                = row.mark == DateMark::After ? centre.x() - 1.2 * m_glyph : centre.x() + 0.6 * m_glyph;
            paintLine(painter, smaller(m_labels.detailFont(), 0.75), x, centre.y() - 0.45 * m_glyph,
                row.sources > 9 ? QStringLiteral("+") : QString::number(row.sources));
        }
    }
    if (event.label.bytes > 0) {
        paintLabel(painter, event, row, dimmed);
    }
}

void ScenePainter::paintHovered(QPainter& painter, const PlacedEvent& event, const Scene& scene) const
{
    const DrawRow& row = m_index.rows[event.row];
    const QRectF box(static_cast<double>(event.boxFrom) - 4, static_cast<double>(event.top) + 1,
        static_cast<double>(event.boxTo - event.boxFrom) + 8, static_cast<double>(event.height) - 2);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.hover);
    painter.drawRoundedRect(box, 4, 4);
    for (const timeline::Connector& connector : scene.connectors) {
        if (connector.row == event.row) {
            paintConnector(painter, connector, m_theme.of(row.kind), m_theme.of(row.kind), true);
        }
    }
    paintEvent(painter, event, scene);
}

} // namespace dateline
