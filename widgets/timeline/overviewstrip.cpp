// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/timeline/overviewstrip.h"

#include "model/timeline/calendarticks.h"
#include "model/timeline/openingview.h"
#include "widgets/timeline/textline.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace dateline {

namespace {

constexpr double leastWindowPx = 8.0;
constexpr double gripPx = 6.0;
constexpr double coreReach = 3.0; // inter-quartile ranges, as in the first view
constexpr double leastSilencePx = 36.0;
constexpr std::size_t fewestForSilence = 20; // among fewer events every gap would be one

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TimelineOverview)
};

QString lengthText(double days)
{
    const int years = static_cast<int>(days / 365.25);
    const int months = static_cast<int>(days / 30.44);
    if (years >= 2) {
        return Words::tr("%Ln year(s)", nullptr, years);
    }
    return months >= 2 ? Words::tr("%Ln month(s)", nullptr, months)
                       : Words::tr("%Ln day(s)", nullptr, static_cast<int>(days));
}

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
    m_scale.widthPx = std::max(widthPx, 10);
    m_data = timeline::wholeSpan(index);
    m_isTimeless = timeline::isTimeless(index);
    m_core = timeline::wholeCoreSpan(index, coreReach);
    if (m_core && m_core->days() > 0.6 * m_data.days()) {
        m_core.reset();
    }
    m_whole = !m_core || m_whole;
    count(index);
}

bool OverviewStrip::follow(const timeline::TimelineIndex& index, timeline::TimeSpan shown)
{
    if (!m_core) {
        return false;
    }
    const timeline::TimeSpan near = timeline::padded(*m_core, 0.1);
    const bool whole = shown.from < near.from || shown.to > near.to;
    if (whole == m_whole) {
        return false;
    }
    m_whole = whole;
    count(index);
    return true;
}

void OverviewStrip::count(const timeline::TimelineIndex& index)
{
    m_scale.span = m_whole || !m_core ? timeline::padded(m_data, 0.02) : timeline::padded(*m_core, 0.06);
    const auto bins = static_cast<std::size_t>(m_scale.widthPx / m_binPx);
    const double perDay = static_cast<double>(bins) / m_scale.span.days();
    const auto binAt = [&](double time) {
        const auto bin = static_cast<std::ptrdiff_t>(std::floor((time - m_scale.span.from) * perDay));
        return static_cast<std::size_t>(
            std::clamp<std::ptrdiff_t>(bin, 0, static_cast<std::ptrdiff_t>(bins) - 1));
    };
    std::vector<std::uint32_t> counts(bins, 0);
    m_earlier = 0;
    m_later = 0;
    for (const timeline::DrawRow& row : index.rows) {
        if (m_scale.span.contains(row.anchor)) {
            ++counts[binAt(row.anchor)];
        } else {
            ++(row.anchor < m_scale.span.from ? m_earlier : m_later);
        }
    }
    std::vector<std::uint32_t> all = counts;
    for (const double hidden : index.hidden) {
        if (m_scale.span.contains(hidden)) {
            ++all[binAt(hidden)];
        }
    }
    const double most = std::max<double>(1.0, bins > 0 ? *std::max_element(all.begin(), all.end()) : 0.0);
    // Square root: a lone event stays visible beside a burst of thousands.
    const auto height = [most](std::uint32_t count) {
        return count == 0 ? 0.0F : static_cast<float>(std::max(0.08, std::sqrt(count / most)));
    };
    m_heights.assign(bins, 0.0F);
    std::transform(counts.begin(), counts.end(), m_heights.begin(), height);
    m_allHeights.assign(bins, 0.0F);
    std::transform(all.begin(), all.end(), m_allHeights.begin(), height);
    m_articles.assign(bins, 0);
    constexpr DayNumber longest = 31; // published "some time in 2016" is no coverage of all of it
    for (const auto& block : index.corpus->articles) {
        if (block->published && block->published->days.to - block->published->days.from < longest) {
            const double day = timeline::spanOf(block->published->days).middle();
            if (m_scale.span.contains(day)) {
                ++m_articles[binAt(day)];
            }
        }
    }
    // What lasts is no silence.
    for (const std::uint32_t span : index.spans) {
        const timeline::DrawRow& row = index.rows[span];
        if (row.mark == timeline::DateMark::Bar && row.to > m_scale.span.from && row.from < m_scale.span.to) {
            for (std::size_t bin = binAt(row.from); bin <= binAt(row.to); ++bin) {
                counts[bin] += counts[bin] == 0 ? 1 : 0;
            }
        }
    }
    findSilences(index, counts);
}

void OverviewStrip::findSilences(
    const timeline::TimelineIndex& index, const std::vector<std::uint32_t>& active)
{
    m_silences.clear();
    const auto isActive = [](std::uint32_t count) { return count > 0; };
    const auto first = std::find_if(active.begin(), active.end(), isActive);
    if (index.rows.size() < fewestForSilence || first == active.end()) {
        return;
    }
    // Long for these events: among few and far ones each gap would be a silence.
    const auto busy = static_cast<double>(std::count_if(first, active.end(), isActive));
    const double least
        = std::max(leastSilencePx, 6.0 * m_binPx * static_cast<double>(active.end() - first) / busy);
    for (auto from = first; from != active.end();) {
        const auto quiet = std::find(from, active.end(), 0U);
        const auto next = std::find_if(quiet, active.end(), isActive);
        if (next == active.end()) {
            break; // after the last event there is nothing to miss
        }
        if (static_cast<double>(next - quiet) * m_binPx >= least) {
            const auto at
                = [&](auto bin) { return m_scale.time(static_cast<double>(bin - active.begin()) * m_binPx); };
            Silence silence{{at(quiet), at(next)}, 0};
            for (auto bin = quiet - active.begin(); bin < next - active.begin(); ++bin) {
                silence.articles += m_articles[static_cast<std::size_t>(bin)];
            }
            m_silences.push_back(silence);
        }
        from = next;
    }
}

const Silence* OverviewStrip::silenceAt(double x) const
{
    const double time = m_scale.time(x);
    const auto found = std::find_if(m_silences.begin(), m_silences.end(),
        [&](const Silence& silence) { return silence.span.contains(time); });
    return found == m_silences.end() ? nullptr : &*found;
}

std::vector<timeline::AxisTick> OverviewStrip::ticks(const QFont& font) const
{
    if (m_isTimeless) {
        return {};
    }
    timeline::AxisTicks ticks
        = timeline::calendarTicks(m_scale, QFontMetricsF(font).averageCharWidth() * 1.6);
    return std::move(ticks.lowerStep.unit == timeline::CalendarUnit::Year ? ticks.lower : ticks.upper);
}

void OverviewStrip::paintTicks(QPainter& painter, QRectF area, const Theme& theme, const QFont& font) const
{
    painter.setPen(QPen(theme.faded(theme.line, 0.7), 1));
    for (const timeline::AxisTick& tick : ticks(font)) {
        const double x = std::max(area.left(), std::round(area.left() + m_scale.x(tick.piece.from)));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    }
}

void OverviewStrip::paintTickWords(QPainter& painter, QRectF area, const QFont& font) const
{
    const QFontMetricsF metrics(font);
    double free = area.left();
    for (const timeline::AxisTick& tick : ticks(font)) {
        const double x = std::max(area.left(), std::round(area.left() + m_scale.x(tick.piece.from)));
        const QString label = QString::fromStdString(tick.label);
        const double width = metrics.horizontalAdvance(label);
        const double next = area.left() + m_scale.x(tick.piece.to); // no line through a label
        if (x + 3.0 >= free && x + 3.0 + width <= std::min(next, area.right())) {
            painter.drawText(QPointF(x + 3.0, area.top() + metrics.ascent() + 1.0), label);
            free = x + 3.0 + width + 8.0;
        }
    }
}

QRectF OverviewStrip::quietArea(const Silence& silence, QRectF area, const QFont& font) const
{
    const double line = QFontMetricsF(font).height();
    const double from = area.left() + m_scale.x(silence.span.from);
    const double to = area.left() + m_scale.x(silence.span.to);
    return {from + 1.0, area.top() + line + 2.0, to - from - 2.0, area.height() - line - 6.0};
}

/// Hatched where nothing was reported at all; only a line along the foot where
/// articles appeared, yet told no event.
void OverviewStrip::paintSilences(QPainter& painter, QRectF area, const Theme& theme, const QFont& font) const
{
    for (const Silence& silence : m_silences) {
        painter.fillRect(quietArea(silence, area, font),
            QBrush(theme.faded(theme.text, silence.articles == 0 ? 0.16 : 0.07), Qt::BDiagPattern));
    }
}

void OverviewStrip::paintSilenceWords(
    QPainter& painter, QRectF area, const Theme& theme, const QFont& font) const
{
    const QFontMetricsF metrics(font);
    for (const Silence& silence : m_silences) {
        const QRectF quiet = quietArea(silence, area, font);
        const QString text = silence.articles == 0
            ? Words::tr("no reports, %1").arg(lengthText(silence.span.days()))
            : Words::tr("no events, %1").arg(lengthText(silence.span.days()));
        const double width = metrics.horizontalAdvance(text);
        if (width + 12.0 <= quiet.width() && metrics.height() <= quiet.height()) {
            const QRectF box(quiet.center().x() - width / 2.0 - 3.0,
                quiet.center().y() - metrics.height() / 2.0, width + 6.0, metrics.height());
            painter.fillRect(box, theme.faded(theme.text, 0.03));
            painter.drawText(box, Qt::AlignCenter, text);
        }
    }
}

void OverviewStrip::paintWords(QPainter& painter, QRectF area, const Theme& theme, const QFont& font) const
{
    painter.save();
    painter.setClipRect(area);
    painter.setFont(font);
    painter.setPen(theme.muted);
    paintTickWords(painter, area, font);
    paintSilenceWords(painter, area, theme, font);
    paintOutside(painter, area, theme, font);
    painter.restore();
}

void OverviewStrip::paintOutside(QPainter& painter, QRectF area, const Theme& theme, const QFont& font) const
{
    const QFontMetricsF metrics(font);
    painter.setPen(theme.text);
    const double y = area.center().y() + metrics.ascent();
    const auto number = [](std::uint32_t count) { return QLocale().toString(count); };
    const auto put = [&](const QString& text, bool left) {
        const double width = metrics.horizontalAdvance(text);
        const double x = left ? area.left() + 4.0 : area.right() - 4.0 - width;
        painter.fillRect(QRectF(x - 2.0, y - metrics.ascent(), width + 4.0, metrics.height()),
            theme.faded(theme.text, 0.08));
        painter.drawText(QPointF(x, y), text);
    };
    if (m_earlier > 0) {
        put(QStringLiteral("\u2039 ") + Words::tr("%1 earlier").arg(number(m_earlier)), true);
    }
    if (m_later > 0) {
        put(Words::tr("%1 later").arg(number(m_later)) + QStringLiteral(" \u203A"), false);
    }
}

void OverviewStrip::paintBars(QPainter& painter, QRectF area, const Theme& theme, const QFont& font) const
{
    painter.save();
    painter.setClipRect(area);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(area, theme.faded(theme.text, 0.03));
    paintTicks(painter, area, theme, font);
    paintSilences(painter, area, theme, font);
    const double height = area.height() - QFontMetricsF(font).height() - 6.0;
    const double foot = area.bottom() - 3.0;
    const QColor colour = theme.faded(theme.text, 0.5);
    const QColor hidden = theme.faded(theme.text, 0.15);
    const QColor reported = theme.faded(theme.accent, 0.6);
    for (std::size_t i = 0; i < m_heights.size(); ++i) {
        const double x = area.left() + static_cast<double>(i) * m_binPx;
        const auto bar = [&](float share, const QColor& fill) {
            if (share > 0.0F) {
                const double h = std::max(1.0, std::round(static_cast<double>(share) * height));
                painter.fillRect(QRectF(x, foot - h, m_binPx, h), fill);
            }
        };
        bar(m_allHeights[i] > m_heights[i] ? m_allHeights[i] : 0.0F, hidden); // pale: all; dark: what passes
        bar(m_heights[i], colour);
        if (m_articles[i] > 0) {
            painter.fillRect(QRectF(x, foot + 1.0, m_binPx, 2.0), reported);
        }
    }
    painter.setPen(QPen(theme.line, 1));
    painter.drawLine(area.topLeft(), area.topRight());
    painter.restore();
}

void OverviewStrip::paintWindow(QPainter& painter, QRectF area, timeline::TimeSpan shown,
    std::optional<timeline::TimeSpan> filtered, const Theme& theme) const
{
    painter.save();
    painter.setClipRect(area);
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (filtered) {
        const double from = area.left() + m_scale.x(filtered->from);
        const double to = area.left() + m_scale.x(filtered->to);
        painter.fillRect(QRectF(from, area.bottom() - 6.0, std::max(to - from, 2.0), 3.0), theme.accent);
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
