// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
// What the pointer does on the timeline: zooming, panning, choosing, brushing;
// dragging onto it is in timelinedrops.cpp.
#include "widgets/timeline/timelinecanvas.h"

#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QVariantAnimation>

#include <algorithm>
#include <cmath>

namespace dateline {

using timeline::noRow;
using timeline::SceneHit;
using timeline::TimeSpan;

namespace {

constexpr double wheelFactor = 1.2; // a notch
constexpr double doubleClickFactor = 3.0;
constexpr double dragStart = 4.0; // pixels before a press becomes a drag

} // namespace

void TimelineCanvas::wheelEvent(QWheelEvent* event)
{
    event->accept();
    if (!m_index) {
        return;
    }
    const QPoint angle = event->angleDelta();
    const QPoint pixels = event->pixelDelta();
    const bool sideways = std::abs(angle.x()) > std::abs(angle.y());
    if (sideways || (event->modifiers() & Qt::ShiftModifier) != 0) {
        const double px = pixels.x() != 0
            ? pixels.x()
            : (sideways ? angle.x() : angle.y()) / 120.0 * 0.1 * lanesArea().width();
        setSpan(timeline::shifted(m_span, -px / std::max(1, lanesArea().width()) * m_span.days()));
        return;
    }
    const bool zooms = (event->modifiers() & Qt::ControlModifier) != 0 || scrollRange() == 0
        || !lanesArea().contains(event->position().toPoint());
    if (zooms) {
        setSpan(
            timeline::zoomed(m_span, std::pow(wheelFactor, angle.y() / 120.0), timeAt(event->position())));
    } else {
        setScroll(scroll() - (pixels.y() != 0 ? pixels.y() : angle.y() / 2));
    }
}

void TimelineCanvas::mousePressEvent(QMouseEvent* event)
{
    if (!m_index || (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton)) {
        QWidget::mousePressEvent(event);
        return;
    }
    QToolTip::hideText();
    m_glide->stop();
    m_pressedAt = event->position();
    m_pressedSpan = m_span;
    m_pressedScroll = m_frame.scroll;
    m_drag = Drag::Press;
    if (isOnKnowledge(event->position())) {
        m_drag = Drag::Knowledge;
    }
    if (overviewArea().contains(event->position().toPoint())) {
        remember();
        m_drag = Drag::Overview;
        const double x = event->position().x() - overviewArea().left();
        m_grip = m_frame.overview.gripAt(x, m_span);
        if (m_grip == OverviewGrip::None) { // beside the window: it comes here
            takeSpan(timeline::shifted(m_span, m_frame.overview.scale().time(x) - m_span.middle()));
            m_pressedSpan = m_span;
            m_grip = OverviewGrip::Window;
        }
    }
}

void TimelineCanvas::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF moved = event->position() - m_pressedAt;
    if (m_drag == Drag::None) {
        const SceneHit hit = hitAt(event->position());
        setHoveredRow(hit.event                            ? hit.event->row
                : hit.cluster && hit.cluster->count() == 1 ? hit.cluster->begin
                                                           : noRow);
        updateCursor(event->position());
        return;
    }
    if (m_drag == Drag::Press && moved.manhattanLength() >= dragStart) {
        const bool onHeader = headerArea().contains(m_pressedAt.toPoint());
        const bool selects = (event->modifiers() & Qt::ShiftModifier) != 0;
        m_drag = gutterArea().contains(m_pressedAt.toPoint()) ? Drag::Lane
            : onHeader                                        ? Drag::Brush
            : selects                                         ? Drag::RubberBand
                                                              : Drag::Pan;
        if (m_drag == Drag::Pan) {
            remember();
            setCursor(Qt::ClosedHandCursor);
        }
    }
    switch (m_drag) {
    case Drag::Pan:
        takeSpan(timeline::shifted(
            m_pressedSpan, -moved.x() / std::max(1, lanesArea().width()) * m_pressedSpan.days()));
        m_frame.scroll = std::clamp(m_pressedScroll - moved.y(), 0.0, static_cast<double>(scrollRange()));
        break;
    case Drag::Brush:
        m_frame.brush = TimeSpan{std::min(timeAt(m_pressedAt), timeAt(event->position())),
            std::max(timeAt(m_pressedAt), timeAt(event->position()))};
        m_plot->drawOverlay();
        break;
    case Drag::RubberBand:
        m_frame.rubberBand
            = QRectF(m_pressedAt, event->position()).normalized().intersected(QRectF(lanesArea()));
        m_plot->drawOverlay();
        break;
    case Drag::Overview: dragOverview(event->position().x()); break;
    case Drag::Lane: dragLane(event->position()); break;
    case Drag::Knowledge:
        Q_EMIT knowledgeMoved(static_cast<DayNumber>(std::floor(timeAt(event->position()) - 0.5)));
        break;
    default: break;
    }
}

void TimelineCanvas::dragOverview(double x)
{
    const timeline::TimeScale& scale = m_frame.overview.scale();
    const double moved = (x - m_pressedAt.x()) * scale.daysPerPx();
    TimeSpan span = m_pressedSpan;
    if (m_grip != OverviewGrip::RightEdge) {
        span.from += moved;
    }
    if (m_grip != OverviewGrip::LeftEdge) {
        span.to += moved;
    }
    if (span.days() >= timeline::shortestSpanDays) {
        takeSpan(span);
    }
}

void TimelineCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    const Drag drag = std::exchange(m_drag, Drag::None);
    switch (drag) {
    case Drag::Press:
        if (const timeline::PlacedNote* note = noteAt(event->position())) {
            Q_EMIT noteRequested(m_frame.notes[note->note]);
        } else if (headerArea().contains(event->position().toPoint())) {
            clickHeader(event->position());
        } else if (gutterArea().contains(event->position().toPoint())) {
            clickLane(event->position());
        } else if (event->button() == Qt::LeftButton) {
            click(event->position(), event->modifiers());
        }
        break;
    case Drag::Brush: endBrush(); break;
    case Drag::RubberBand: endRubberBand(event->modifiers()); break;
    case Drag::Lane: endLaneDrag(); break;
    default: break;
    }
    m_grip = OverviewGrip::None;
    updateCursor(event->position());
}

void TimelineCanvas::click(QPointF position, Qt::KeyboardModifiers modifiers)
{
    const SceneHit hit = hitAt(position);
    if (!hit) {
        if (lanesArea().contains(position.toPoint())) {
            Q_EMIT cleared();
        }
        return;
    }
    const std::vector<EventId> events = eventsOf(hit);
    if (events.empty()) {
        return;
    }
    m_current = events.front();
    if (events.size() == 1) {
        Q_EMIT eventClicked(events.front(), modifiers);
    } else if (hit.chip) {
        Q_EMIT listRequested(events, mapToGlobal(position.toPoint()));
    } else {
        Q_EMIT eventsPicked(events, modifiers);
    }
}

void TimelineCanvas::clickHeader(QPointF position)
{
    const bool upper = position.y() < headerArea().top() + headerArea().height() / 2.0;
    const double time = timeAt(position);
    for (const timeline::AxisTick& tick : upper ? m_frame.ticks.upper : m_frame.ticks.lower) {
        if (tick.piece.contains(time)) {
            goTo(tick.piece);
            return;
        }
    }
}

void TimelineCanvas::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (!m_index || event->button() != Qt::LeftButton || !lanesArea().contains(event->position().toPoint())) {
        return;
    }
    m_drag = Drag::None;
    const SceneHit hit = hitAt(event->position());
    const std::vector<EventId> events = eventsOf(hit);
    if (events.size() == 1) {
        Q_EMIT eventActivated(events.front());
    } else if (hit) {
        zoomTo(hit, event->globalPosition().toPoint());
    } else {
        goTo(timeline::zoomed(m_span, doubleClickFactor, timeAt(event->position())));
    }
}

void TimelineCanvas::zoomTo(const SceneHit& hit, QPoint globalPosition)
{
    if (hit.bar && hit.bar->piece.days() < 0.9 * m_span.days()) {
        goTo(timeline::padded(hit.bar->piece, 0.1));
        return;
    }
    if (hit.cluster) {
        const TimeSpan extent{
            m_index->rows[hit.cluster->begin].anchor, m_index->rows[hit.cluster->end - 1].anchor};
        if (extent.days() > 0.0) {
            goTo(timeline::padded(extent, 0.1));
            return;
        }
    }
    // One day's events cannot be pulled apart by zooming: list them.
    Q_EMIT listRequested(eventsOf(hit), globalPosition);
}

void TimelineCanvas::endBrush()
{
    const std::optional<TimeSpan> brush = std::exchange(m_frame.brush, std::nullopt);
    m_plot->drawOverlay();
    if (brush) {
        const auto from = static_cast<DayNumber>(std::floor(brush->from));
        const auto to = static_cast<DayNumber>(std::ceil(brush->to)) - 1;
        Q_EMIT windowBrushed(DayInterval{from, std::max(from, to)});
    }
}

void TimelineCanvas::endRubberBand(Qt::KeyboardModifiers modifiers)
{
    const std::optional<QRectF> band = std::exchange(m_frame.rubberBand, std::nullopt);
    m_plot->drawOverlay();
    if (!band) {
        return;
    }
    const QRectF box(QPointF(band->left() - lanesArea().left(), sceneY(band->top())),
        QPointF(band->right() - lanesArea().left(), sceneY(band->bottom())));
    std::vector<EventId> events;
    for (const timeline::PlacedEvent& event : m_frame.scene.events) {
        if (event.glyphVisible
            && box.contains(QPointF(static_cast<double>(event.x), static_cast<double>(event.y)))) {
            events.push_back(m_index->rows[event.row].event);
        }
    }
    const auto addRange = [&](std::uint32_t begin, std::uint32_t end, QRectF place) {
        if (box.intersects(place)) {
            const std::vector<EventId> more = eventsOf(begin, end);
            events.insert(events.end(), more.begin(), more.end());
        }
    };
    for (const timeline::Cluster& cluster : m_frame.scene.clusters) {
        addRange(cluster.begin, cluster.end,
            QRectF(static_cast<double>(cluster.x), static_cast<double>(cluster.y - 1.0F),
                static_cast<double>(cluster.width), 2.0));
    }
    for (const timeline::HeatBar& bar : m_frame.scene.bars) {
        addRange(bar.begin, bar.end,
            QRectF(static_cast<double>(bar.x), static_cast<double>(bar.bottom - bar.height),
                static_cast<double>(bar.width), static_cast<double>(bar.height)));
    }
    std::sort(events.begin(), events.end());
    events.erase(std::unique(events.begin(), events.end()), events.end());
    if (!events.empty()) {
        Q_EMIT eventsPicked(events, modifiers & ~Qt::KeyboardModifiers(Qt::ShiftModifier));
    }
}

void TimelineCanvas::setHoveredRow(std::uint32_t row)
{
    if (row == m_frame.hoveredRow) {
        return;
    }
    m_frame.hoveredRow = row;
    m_plot->drawOverlay();
    Q_EMIT hovered(row == noRow ? EventId() : m_index->rows[row].event);
}

void TimelineCanvas::updateCursor(QPointF position)
{
    Qt::CursorShape shape = Qt::ArrowCursor;
    if (m_index && overviewArea().contains(position.toPoint())) {
        const OverviewGrip grip = m_frame.overview.gripAt(position.x() - overviewArea().left(), m_span);
        shape = grip == OverviewGrip::Window ? Qt::OpenHandCursor
            : grip == OverviewGrip::None     ? Qt::ArrowCursor
                                             : Qt::SplitHCursor;
    } else if (isOnKnowledge(position)) {
        shape = Qt::SplitHCursor;
    } else if (noteAt(position)) {
        shape = Qt::PointingHandCursor;
    } else if (laneAt(position)) {
        shape = Qt::OpenHandCursor;
    } else if (hitAt(position)) {
        shape = Qt::PointingHandCursor;
    }
    if (cursor().shape() != shape) {
        setCursor(shape);
    }
}

void TimelineCanvas::leaveEvent(QEvent* event)
{
    setHoveredRow(noRow);
    QWidget::leaveEvent(event);
}

void TimelineCanvas::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    if (const auto lane = byKey ? std::nullopt : laneAt(QPointF(event->pos()))) {
        Q_EMIT laneMenuRequested(*lane, event->globalPos());
        return;
    }
    const QPointF position(event->pos());
    if (const timeline::PlacedNote* note = byKey ? nullptr : noteAt(position)) {
        Q_EMIT axisMenuRequested(*m_frame.notes[note->note].days, event->globalPos());
        return;
    }
    if (!byKey && m_index && (headerArea().contains(event->pos()) || notesArea().contains(event->pos()))) {
        const bool upper = position.y() < headerArea().top() + headerArea().height() / 2.0;
        const double time = timeAt(position);
        for (const timeline::AxisTick& tick : upper ? m_frame.ticks.upper : m_frame.ticks.lower) {
            if (tick.piece.contains(time)) {
                const auto from = static_cast<DayNumber>(std::floor(tick.piece.from));
                Q_EMIT axisMenuRequested(
                    {from, std::max(from, static_cast<DayNumber>(std::ceil(tick.piece.to)) - 1)},
                    event->globalPos());
                return;
            }
        }
    }
    Q_EMIT menuRequested(
        byKey ? std::vector<EventId>() : eventsOf(hitAt(QPointF(event->pos()))), event->globalPos());
}

} // namespace dateline
