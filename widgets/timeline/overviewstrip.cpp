// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/timeline/overviewstrip.h"

#include "model/timeline/calendarticks.h"
#include "widgets/timeline/scenepainter.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace dateline {

namespace {

constexpr double leastWindowPx = 8.0;
constexpr double gripPx = 6.0;

/// The window's borders in pixels, never too narrow to be seen and taken.
std::pair<double, double> borders(const timeline::TimeScale& scale, timeline::TimeSpan shown)
{
    double from = scale.x(shown.from);
    double to = scale.x(shown.to);
    if (to - from < leastWindowPx) {
        const double middle = (from + to) / 2.0;
        from = middle - leastWindowPx / 2.0;
        to = middle + leastWindowPx / 2.0;
    }
    return {std::max(from, 0.5), std::min(to, scale.widthPx - 0.5)};
}

} // namespace

void OverviewStrip::setIndex(const timeline::TimelineIndex& index, int widthPx)
{
    const double width = std::max(widthPx, 10);
    m_scale = {timeline::padded(index.data, 0.02), width};
    const auto bins = static_cast<std::size_t>(width / m_binPx);
    std::vector<std::uint32_t> counts(bins, 0);
    const double perDay = static_cast<double>(bins) / m_scale.span.days();
    for (const timeline::DrawRow& row : index.rows) {
        const auto bin = static_cast<std::ptrdiff_t>((row.anchor - m_scale.span.from) * perDay);
        ++counts[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(bin, 0, static_cast<std::ptrdiff_t>(bins) - 1))];
    }
    const double most = std::max<double>(1.0, bins > 0 ? *std::max_element(counts.begin(), counts.end()) : 0.0);
    m_heights.assign(bins, 0.0F);
    for (std::size_t i = 0; i < bins; ++i) {
        // Square root: a lone event stays visible beside a burst of thousands.
        m_heights[i] = counts[i] == 0 ? 0.0F : static_cast<float>(std::max(0.08, std::sqrt(counts[i] / most)));
    }
}

void OverviewStrip::paintBars(QPainter& painter, QRectF area, const Theme& theme, const QFont& font) const
{
    painter.save();
    painter.setClipRect(area);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(area, theme.faded(theme.text, 0.03));
    const timeline::AxisTicks ticks = timeline::calendarTicks(m_scale, QFontMetricsF(font).averageCharWidth() * 1.6);
    painter.setFont(font);
    const QFontMetricsF metrics(font);
    double free = area.left();
    const bool years = ticks.lowerStep.unit == timeline::CalendarUnit::Year;
    for (const timeline::AxisTick& tick : years ? ticks.lower : ticks.upper) {
        const double x = std::max(area.left(), std::round(area.left() + m_scale.x(tick.piece.from)));
        painter.setPen(QPen(theme.faded(theme.line, 0.7), 1));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        const QString label = QString::fromStdString(tick.label);
        const double width = metrics.horizontalAdvance(label);
        if (x + 3.0 >= free && x + 3.0 + width <= area.right()) {
            painter.setPen(theme.muted);
            painter.drawText(QPointF(x + 3.0, area.top() + metrics.ascent() + 1.0), label);
            free = x + 3.0 + width + 8.0;
        }
    }
    const double height = area.height() - metrics.height() - 3.0;
    const QColor colour = theme.faded(theme.text, 0.5);
    for (std::size_t i = 0; i < m_heights.size(); ++i) {
        if (m_heights[i] > 0.0F) {
            const double h = std::max(1.0, std::round(static_cast<double>(m_heights[i]) * height));
            painter.fillRect(QRectF(area.left() + static_cast<double>(i) * m_binPx, area.bottom() - h, m_binPx, h), colour);
        }
    }
    painter.setPen(QPen(theme.line, 1));
    painter.drawLine(area.topLeft(), area.topRight());
    painter.restore();
}

void OverviewStrip::paintWindow(QPainter& painter, QRectF area, timeline::TimeSpan shown, std::optional<timeline::TimeSpan> filtered,
    const Theme& theme) const
{
    painter.save();
    painter.setClipRect(area);
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (filtered) {
        const double from = area.left() + m_scale.x(filtered->from);
        const double to = area.left() + m_scale.x(filtered->to);
        painter.fillRect(QRectF(from, area.bottom() - 3.0, std::max(to - from, 2.0), 3.0), theme.accent);
    }
    auto [from, to] = borders(m_scale, shown);
    from = std::round(area.left() + from);
    to = std::round(area.left() + to);
    QColor veil = theme.background;
    veil.setAlphaF(0.55F);
    painter.fillRect(QRectF(area.left(), area.top() + 1.0, from - area.left(), area.height()), veil);
    painter.fillRect(QRectF(to, area.top() + 1.0, area.right() - to, area.height()), veil);
    painter.setPen(QPen(theme.accent, 1));
    painter.drawRect(QRectF(from, area.top() + 1.0, to - from, area.height() - 2.0));
    const double middle = area.center().y();
    painter.fillRect(QRectF(from - 2.0, middle - 8.0, 4.0, 16.0), theme.accent);
    painter.fillRect(QRectF(to - 2.0, middle - 8.0, 4.0, 16.0), theme.accent);
    painter.restore();
}

OverviewGrip OverviewStrip::gripAt(double x, timeline::TimeSpan shown) const
{
    const auto [from, to] = borders(m_scale, shown);
    if (std::abs(x - from) <= gripPx && x < (from + to) / 2.0) {
        return OverviewGrip::LeftEdge;
    }
    if (std::abs(x - to) <= gripPx) {
        return OverviewGrip::RightEdge;
    }
    return x > from && x < to ? OverviewGrip::Window : OverviewGrip::None;
}

} // namespace dateline
