// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
// What can be dragged on the timeline and where it lands: lanes by their names, undated events onto a date or
// between two events, the knowledge cursor.
#include "widgets/timeline/timelinecanvas.h"

#include "model/items/words.h"
#include "widgets/timeline/undatedshelf.h"

#include <QAccessible>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>

#include <algorithm>
#include <cmath>

namespace dateline {

using timeline::noRow;
using timeline::TimeSpan;

namespace {

constexpr double knowledgeGrip = 4.0; // pixels around the cursor's line
constexpr double foldWidth = 20.0; // of the arrow before a lane's name
constexpr qsizetype longestTitle = 40;
constexpr double leastStep = 0.5 / 1440.0; // days; nothing on the axis is shorter than a minute

Precision precisionOf(timeline::CalendarStep step)
{
    switch (step.unit) {
    case timeline::CalendarUnit::Year: return step.count >= 10 ? Precision::Decade : Precision::Year;
    case timeline::CalendarUnit::Month:
        return step.count == 1 ? Precision::Month : step.count == 3 ? Precision::Quarter : Precision::Year;
    case timeline::CalendarUnit::Week: return Precision::Week;
    default: return Precision::Day;
    }
}

QString shortTitle(const Corpus& corpus, EventId event)
{
    const QString title = eventTitle(corpus[event]);
    return title.size() <= longestTitle
        ? title
        : title.left(title.lastIndexOf(QLatin1Char(' '), longestTitle)) + QChar(0x2026);
}

} // namespace

/// Where an undated event would land: on the axis a date, among the events a place between two of them.
struct TimelineCanvas::Landing
{
    std::optional<DayInterval> days; // of the header's piece
    Precision precision = Precision::Day;
    EventId after;
    EventId before;
    TimeSpan piece;
    QString text;

    bool isAnywhere() const { return days || after.isValid() || before.isValid(); }
};

std::optional<std::size_t> TimelineCanvas::laneAt(QPointF position) const
{
    if (!m_index || m_index->lanes.size() < 2 || !gutterArea().contains(position.toPoint())) {
        return std::nullopt;
    }
    const auto y = static_cast<float>(sceneY(position.y()));
    for (std::size_t i = 0; i < m_frame.scene.lanes.size(); ++i) {
        const timeline::LanePlan& lane = m_frame.scene.lanes[i];
        if (y >= lane.top && y < lane.top + lane.height) {
            return i;
        }
    }
    return std::nullopt;
}

void TimelineCanvas::clickLane(QPointF position)
{
    if (const auto lane = laneAt(position); lane && position.x() < foldWidth) {
        Q_EMIT laneCollapseToggled(*lane);
    }
}

void TimelineCanvas::dragLane(QPointF position)
{
    const std::optional<std::size_t> lane = laneAt(m_pressedAt);
    if (!m_frame.laneDrop && lane) {
        m_draggedLane = *lane;
    }
    const auto& lanes = m_frame.scene.lanes;
    const double y = sceneY(std::clamp(
        position.y(), static_cast<double>(lanesArea().top()), static_cast<double>(lanesArea().bottom())));
    double nearest = static_cast<double>(m_frame.scene.height);
    for (std::size_t i = 0; i < lanes.size(); ++i) {
        const auto top = static_cast<double>(lanes[i].top);
        nearest = std::abs(top - y) < std::abs(nearest - y) ? top : nearest;
    }
    m_frame.laneDrop = nearest;
    setCursor(Qt::ClosedHandCursor);
    m_plot->drawOverlay();
}

void TimelineCanvas::endLaneDrag()
{
    const std::optional<double> drop = std::exchange(m_frame.laneDrop, std::nullopt);
    m_plot->drawOverlay();
    if (!drop || m_draggedLane >= m_frame.scene.lanes.size()) {
        return;
    }
    const auto& lanes = m_frame.scene.lanes;
    const auto before = std::find_if(lanes.begin(), lanes.end(),
        [&](const timeline::LanePlan& lane) { return static_cast<double>(lane.top) >= *drop - 0.5; });
    const auto place = static_cast<std::size_t>(before - lanes.begin());
    if (place != m_draggedLane && place != m_draggedLane + 1) {
        Q_EMIT laneMoved(m_draggedLane, place);
    }
}

bool TimelineCanvas::isOnKnowledge(QPointF position) const
{
    if (!m_index || !m_frame.knownBy || overviewArea().contains(position.toPoint())) {
        return false;
    }
    const double x = lanesArea().left() + m_frame.scene.scale.x(*m_frame.knownBy + 1.0);
    return position.x() >= lanesArea().left() && std::abs(position.x() - x) <= knowledgeGrip;
}

TimelineCanvas::Landing TimelineCanvas::landingAt(QPointF position) const
{
    Landing landing;
    const double time = timeAt(position);
    if (headerArea().contains(position.toPoint())) {
        const bool upper = position.y() < headerArea().center().y();
        for (const timeline::AxisTick& tick : upper ? m_frame.ticks.upper : m_frame.ticks.lower) {
            if (tick.piece.contains(time)) {
                const auto from = static_cast<DayNumber>(std::floor(tick.piece.from));
                landing.days
                    = DayInterval{from, std::max(from, static_cast<DayNumber>(std::ceil(tick.piece.to)) - 1)};
                landing.precision = precisionOf(upper ? m_frame.ticks.upperStep : m_frame.ticks.lowerStep);
                landing.piece = tick.piece;
                landing.text = intervalText(*landing.days);
            }
        }
    } else if (lanesArea().contains(position.toPoint())) {
        std::uint32_t after = noRow;
        std::uint32_t before = noRow;
        for (const timeline::Lane& lane : m_index->lanes) {
            const std::uint32_t next = timeline::rowsIn(*m_index, lane, {time, time}).first;
            const auto anchor = [&](std::uint32_t row) { return m_index->rows[row].anchor; };
            before = next < lane.end && (before == noRow || anchor(next) < anchor(before)) ? next : before;
            after = next > lane.begin && (after == noRow || anchor(next - 1) > anchor(after)) ? next - 1
                                                                                              : after;
        }
        const Corpus& corpus = *m_index->corpus;
        landing.after = after == noRow ? EventId() : m_index->rows[after].event;
        landing.before = before == noRow ? EventId() : m_index->rows[before].event;
        landing.piece = {after == noRow ? m_span.from : m_index->rows[after].anchor,
            before == noRow ? m_span.to : m_index->rows[before].anchor};
        QStringList parts;
        if (landing.after.isValid()) {
            parts << tr("after \u201C%1\u201D").arg(shortTitle(corpus, landing.after));
        }
        if (landing.before.isValid()) {
            parts << tr("before \u201C%1\u201D").arg(shortTitle(corpus, landing.before));
        }
        landing.text = parts.join(QStringLiteral(", "));
    }
    return landing;
}

void TimelineCanvas::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_index && !UndatedModel::eventsOf(event->mimeData()).empty()) {
        event->acceptProposedAction();
    }
}

void TimelineCanvas::dragMoveEvent(QDragMoveEvent* event)
{
    const Landing landing = landingAt(event->position());
    m_frame.dropPiece = landing.isAnywhere() ? std::optional(landing.piece) : std::nullopt;
    m_frame.dropText = landing.text;
    m_plot->drawOverlay();
    event->setAccepted(landing.isAnywhere());
}

void TimelineCanvas::dragLeaveEvent(QDragLeaveEvent* event)
{
    m_frame.dropPiece.reset();
    m_plot->drawOverlay();
    QWidget::dragLeaveEvent(event);
}

void TimelineCanvas::dropEvent(QDropEvent* event)
{
    m_frame.dropPiece.reset();
    m_plot->drawOverlay();
    const std::vector<EventId> dropped = UndatedModel::eventsOf(event->mimeData());
    const Landing landing = landingAt(event->position());
    const auto isKnown = [this](EventId id) { return id.index() < m_index->corpus->events.size(); };
    if (!m_index || dropped.empty() || !std::all_of(dropped.begin(), dropped.end(), isKnown)) {
        return;
    }
    event->acceptProposedAction();
    drop(dropped, landing);
}

void TimelineCanvas::drop(const std::vector<EventId>& events, const Landing& landing)
{
    if (landing.days) {
        Q_EMIT eventsDropped(events, *landing.days, landing.precision);
    } else if (landing.isAnywhere()) {
        Q_EMIT eventsDroppedBetween(events, landing.after, landing.before);
    }
}

void TimelineCanvas::carry(EventId event)
{
    if (!m_index || !acceptDrops() || !event.isValid()) {
        return;
    }
    m_carried = event;
    m_carryRow = CarryRow::Lower;
    m_carryTime = m_span.middle();
    setFocus(Qt::OtherFocusReason);
    showCarried();
}

/// A point that a drag would be at.
QPointF TimelineCanvas::carryPosition() const
{
    const double x = lanesArea().left() + (m_carryTime - m_span.from) / m_span.days() * lanesArea().width();
    const QRectF header(headerArea());
    const double share = m_carryRow == CarryRow::Upper ? 0.25 : 0.75;
    return {x,
        m_carryRow == CarryRow::Between ? QRectF(lanesArea()).center().y()
                                        : header.top() + share * header.height()};
}

void TimelineCanvas::showCarried()
{
    layoutNow(); // the header's pieces are those of the view of now
    const Landing landing = landingAt(carryPosition());
    m_frame.dropPiece = landing.isAnywhere() ? std::optional(landing.piece) : std::nullopt;
    m_frame.dropText = landing.text;
    m_plot->drawOverlay();
    setAccessibleDescription(landing.text);
    QAccessibleEvent said(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&said);
}

/// To the piece of the header, or the gap between two events, beside the one of now.
void TimelineCanvas::stepCarried(int direction)
{
    const Landing landing = landingAt(carryPosition());
    const double edge = direction > 0 ? landing.piece.to : landing.piece.from;
    m_carryTime = edge + direction * leastStep; // across the border between two pieces
    if (!m_span.contains(m_carryTime)) {
        setSpan(timeline::shifted(m_span, m_carryTime - m_span.middle()));
        m_carryTime = std::clamp(m_carryTime, m_span.from, m_span.to - leastStep);
    }
}

bool TimelineCanvas::carryKey(int key)
{
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right: stepCarried(key == Qt::Key_Right ? 1 : -1); break;
    case Qt::Key_Up: m_carryRow = m_carryRow == CarryRow::Between ? CarryRow::Lower : CarryRow::Upper; break;
    case Qt::Key_Down:
        m_carryRow = m_carryRow == CarryRow::Upper ? CarryRow::Lower : CarryRow::Between;
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
    case Qt::Key_Minus:
        setSpan(timeline::zoomed(m_span, key == Qt::Key_Minus ? 0.5 : 2.0, m_carryTime));
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        const Landing landing = landingAt(carryPosition());
        const EventId event = m_carried;
        endCarry();
        drop({event}, landing);
        return true;
    }
    case Qt::Key_Escape: endCarry(); return true;
    default: return false;
    }
    showCarried();
    return true;
}

void TimelineCanvas::endCarry()
{
    if (m_carried.isValid()) {
        m_carried = {};
        m_frame.dropPiece.reset();
        m_plot->drawOverlay();
        Q_EMIT carryEnded();
    }
}

void TimelineCanvas::focusOutEvent(QFocusEvent* event)
{
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason) {
        endCarry();
    }
    QWidget::focusOutEvent(event);
}

} // namespace dateline
