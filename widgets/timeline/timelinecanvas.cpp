// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/timeline/timelinecanvas.h"

#include "model/items/words.h"
#include "model/timeline/openingview.h"
#include "widgets/timeline/eventtip.h"
#include "widgets/timeline/timelineaccess.h"

#include <QContextMenuEvent>
#include <QFontMetricsF>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QStyle>
#include <QToolTip>
#include <QVariantAnimation>

#include <algorithm>
#include <cmath>

namespace dateline {

using timeline::noRow;
using timeline::SceneHit;
using timeline::TimeSpan;

namespace {

constexpr int overviewHeight = 48; // at least
constexpr int gutterWidth = 140; // at least
constexpr double wheelFactor = 1.2; // a notch
constexpr double doubleClickFactor = 3.0;
constexpr int glideMs = 120;
constexpr double dragStart = 4.0; // pixels before a press becomes a drag
constexpr double mostPinned = 0.6; // of the pane: the rest must have room to scroll
constexpr std::size_t longestHistory = 100;

QFont detailFontOf(const QFont& font)
{
    QFont detail = font;
    if (font.pixelSize() > 0) {
        detail.setPixelSize(std::max(9, font.pixelSize() - 1));
    } else {
        detail.setPointSizeF(std::max(7.0, font.pointSizeF() - 0.75));
    }
    return detail;
}

} // namespace

TimelineCanvas::TimelineCanvas(QWidget* parent)
    : QWidget(parent)
    , m_plot(std::make_unique<TimelinePlot>(this, m_frame))
    , m_sizes(layoutSizes(font()))
    , m_words(calendarWords())
    , m_glide(new QVariantAnimation(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Timeline"));
    setMinimumSize(240, 160);
    installTimelineAccess();
    m_frame.theme = Theme::from(palette());
    m_glide->setDuration(glideMs);
    m_glide->setEasingCurve(QEasingCurve::OutCubic);
    makeLabels();
    arrange();
}

TimelineCanvas::~TimelineCanvas() = default;

void TimelineCanvas::setIndex(std::shared_ptr<const timeline::TimelineIndex> index, View view)
{
    const bool isNew = !m_index || !index || m_index->corpus != index->corpus;
    m_index = std::move(index);
    m_frame.index = m_index.get();
    m_frame.hoveredRow = noRow;
    m_frame.scene = {};
    m_memory = {};
    m_overviewStale = true;
    if (isNew) {
        m_frame.marks = {};
        makeLabels();
    }
    if (m_index && m_current.isValid() && m_current.index() >= m_index->corpus->events.size()) {
        m_current = {};
    }
    m_glide->stop();
    if (view == View::Reset) {
        m_history.clear();
        m_historyAt = 0;
        m_frame.scroll = 0.0;
        if (m_index) {
            takeSpan(timeline::firstView(*m_index));
            remember();
        }
    } else if (m_index) {
        takeSpan(m_span);
    }
    arrange();
    requestFrame();
}

void TimelineCanvas::makeLabels()
{
    m_labels = m_index ? std::make_unique<LabelCache>(m_index->corpus, font(), detailFontOf(font())) : nullptr;
    m_frame.labels = m_labels.get();
}

void TimelineCanvas::setMarks(EventMarks marks)
{
    m_frame.marks = std::move(marks);
    requestFrame();
}

void TimelineCanvas::setHovered(EventId event)
{
    std::uint32_t row = noRow;
    if (m_index && event.isValid() && event.index() < m_index->rowOfEvent.size()) {
        row = m_index->rowOfEvent[event.index()];
    }
    if (row != m_frame.hoveredRow) {
        m_frame.hoveredRow = row;
        m_plot->drawOverlay();
    }
}

void TimelineCanvas::setWindow(std::optional<TimeSpan> window)
{
    m_frame.window = window;
    m_plot->drawOverlay();
}

void TimelineCanvas::setKnownBy(std::optional<DayNumber> day)
{
    m_frame.knownBy = day;
    m_plot->drawOverlay();
}

void TimelineCanvas::setEmptyText(const QString& text)
{
    m_frame.emptyText = text;
    requestFrame();
}

void TimelineCanvas::setLogarithmic(bool on)
{
    m_logarithmic = on;
    requestFrame();
}

void TimelineCanvas::takeSpan(TimeSpan span)
{
    if (m_index) {
        m_span = timeline::limited(span, m_index->data);
        requestFrame();
    }
}

void TimelineCanvas::setSpan(TimeSpan span, Motion motion)
{
    m_glide->stop();
    const bool still = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) == 0 || !isVisible();
    if (motion == Motion::Jump || still || !m_index) {
        takeSpan(span);
        return;
    }
    const TimeSpan from = m_span;
    const TimeSpan to = timeline::limited(span, m_index->data);
    m_glide->disconnect(this);
    connect(m_glide, &QVariantAnimation::valueChanged, this,
        [this, from, to](const QVariant& share) { takeSpan(timeline::mixed(from, to, share.toDouble())); });
    m_glide->setStartValue(0.0);
    m_glide->setEndValue(1.0);
    m_glide->start();
}

void TimelineCanvas::goTo(TimeSpan span)
{
    if (!m_index) {
        return;
    }
    remember();
    const TimeSpan to = timeline::limited(span, m_index->data);
    setSpan(to, Motion::Glide);
    m_history.resize(m_historyAt + 1);
    m_history.push_back(to);
    ++m_historyAt;
    if (m_history.size() > longestHistory) {
        m_history.erase(m_history.begin());
        --m_historyAt;
    }
}

/// Where the view is now becomes the present place of the history: going back returns to it.
void TimelineCanvas::remember()
{
    const TimeSpan now = m_glide->state() == QAbstractAnimation::Running && !m_history.empty() ? m_history[m_historyAt] : m_span;
    if (m_history.empty()) {
        m_history.push_back(now);
        m_historyAt = 0;
    } else {
        m_history[m_historyAt] = now;
    }
}

void TimelineCanvas::goBack()
{
    if (canGoBack()) {
        remember();
        setSpan(m_history[--m_historyAt], Motion::Glide);
    }
}

void TimelineCanvas::goForward()
{
    if (canGoForward()) {
        remember();
        setSpan(m_history[++m_historyAt], Motion::Glide);
    }
}

void TimelineCanvas::zoomBy(double factor)
{
    goTo(timeline::zoomed(m_span, factor, m_span.middle()));
}

void TimelineCanvas::fitAll()
{
    if (m_index) {
        goTo(timeline::padded(m_index->data, 0.04));
    }
}

void TimelineCanvas::fitMarked()
{
    if (!m_index) {
        return;
    }
    std::optional<TimeSpan> span;
    for (std::size_t i = 0; i < m_frame.marks.flags.size(); ++i) {
        const timeline::DrawRow* row = m_frame.marks.flags[i] != 0 ? m_index->rowOf(EventId::fromIndex(i)) : nullptr;
        if (row) {
            const bool open = row->mark == timeline::DateMark::Before || row->mark == timeline::DateMark::After;
            const TimeSpan own = open ? TimeSpan{row->anchor - 0.5, row->anchor + 0.5} : row->span();
            span = span ? TimeSpan{std::min(span->from, own.from), std::max(span->to, own.to)} : own;
        }
    }
    if (span) {
        goTo(timeline::padded(*span, span->days() < 3.0 ? 3.0 : 0.15));
    } else {
        fitAll();
    }
}

void TimelineCanvas::reveal(EventId event)
{
    const timeline::DrawRow* row = m_index ? m_index->rowOf(event) : nullptr;
    if (!row) {
        return;
    }
    const double edge = 0.06 * m_span.days();
    if (row->anchor < m_span.from + edge || row->anchor > m_span.to - edge) {
        setSpan(timeline::shifted(m_span, row->anchor - m_span.middle()), Motion::Glide);
    }
    if (row->lane < m_frame.scene.lanes.size() && scrollRange() > 0 && !m_frame.isPinned(row->lane)) {
        const timeline::LanePlan& lane = m_frame.scene.lanes[row->lane];
        const double top = static_cast<double>(lane.top) - m_frame.pinnedHeight;
        const double bottom = static_cast<double>(lane.top + lane.height);
        if (top < m_frame.scroll || bottom > m_frame.scroll + lanesArea().height()) {
            setScroll(static_cast<int>(top));
        }
    }
}

int TimelineCanvas::scrollRange() const
{
    return std::max(0, static_cast<int>(std::ceil(static_cast<double>(m_frame.scene.height))) - lanesArea().height());
}

void TimelineCanvas::setScroll(int scroll)
{
    const double wanted = std::clamp(scroll, 0, scrollRange());
    if (wanted != m_frame.scroll) {
        m_frame.scroll = wanted;
        requestFrame();
    }
}

QRect TimelineCanvas::lanesArea() const
{
    return m_plot->lanes();
}

QRect TimelineCanvas::gutterArea() const
{
    const QRect area = lanesArea();
    return {0, area.top(), area.left(), area.height()};
}

QPointF TimelineCanvas::widgetPoint(std::uint16_t lane, float x, float y) const
{
    return {lanesArea().left() + static_cast<double>(x), lanesArea().top() + static_cast<double>(y) - m_frame.scrollOf(lane)};
}

QRect TimelineCanvas::headerArea() const
{
    return m_plot->header();
}

QRect TimelineCanvas::overviewArea() const
{
    return m_plot->overview();
}

void TimelineCanvas::arrange()
{
    m_plot->widget()->setGeometry(rect());
    const int header = 2 * (static_cast<int>(m_sizes.line) + 7);
    const int names = std::max(gutterWidth, static_cast<int>(20.0 * QFontMetricsF(font()).averageCharWidth()));
    const int gutter = m_index && m_index->lanes.size() > 1 ? std::min(names, width() / 4) : 0;
    m_plot->setHeights(header, std::max(overviewHeight, 3 * static_cast<int>(m_sizes.line) + 3), gutter);
    m_plot->arrange();
    m_overviewStale = true;
}

void TimelineCanvas::requestFrame()
{
    if (!m_frameWanted) {
        m_frameWanted = true;
        QMetaObject::invokeMethod(this, &TimelineCanvas::layoutNow, Qt::QueuedConnection);
    }
}

void TimelineCanvas::layoutNow()
{
    m_frameWanted = false;
    ++m_sceneNumber;
    if (m_index && lanesArea().width() > 10) {
        if (m_overviewStale) {
            m_frame.overview.setIndex(*m_index, overviewArea().width());
            m_overviewStale = false;
        }
        if (m_drag != Drag::Overview) { // while it is dragged it must not change below the pointer
            m_frame.overview.follow(*m_index, m_span);
        }
        m_labels->trim();
        timeline::LayoutRequest request;
        request.scale = {m_span, static_cast<double>(lanesArea().width())};
        request.heightPx = static_cast<float>(lanesArea().height());
        request.sizes = m_sizes;
        request.logarithmic = m_logarithmic;
        if (const auto row = m_current.isValid() ? m_index->rowOfEvent[m_current.index()] : noRow; row != noRow) {
            request.pinned.push_back(row);
        }
        m_frame.scene = timeline::layoutTimeline(*m_index, request, *m_labels, m_memory);
        m_frame.ticks = timeline::calendarTicks(request.scale, QFontMetricsF(font()).averageCharWidth(), m_words);
        m_frame.scroll = std::clamp(m_frame.scroll, 0.0, static_cast<double>(scrollRange()));
        m_frame.pinnedHeight = 0.0;
        for (std::size_t i = 0; i < m_index->lanes.size() && m_index->lanes[i].pinned; ++i) {
            const double below = m_frame.pinnedHeight + static_cast<double>(m_frame.scene.lanes[i].height);
            m_frame.pinnedHeight = below <= mostPinned * lanesArea().height() ? below : m_frame.pinnedHeight;
        }
    }
    m_plot->draw();
    Q_EMIT sceneChanged();
    Q_EMIT spanChanged();
}

double TimelineCanvas::timeAt(QPointF position) const
{
    return m_span.from + (position.x() - lanesArea().left()) / std::max(1, lanesArea().width()) * m_span.days();
}

SceneHit TimelineCanvas::hitAt(QPointF position) const
{
    const QRect area = lanesArea();
    if (!area.contains(position.toPoint())) {
        return {};
    }
    return timeline::hitTest(m_frame.scene, static_cast<float>(position.x() - area.left()),
        static_cast<float>(sceneY(position.y())));
}

double TimelineCanvas::sceneY(double y) const
{
    const double down = y - lanesArea().top();
    return down < m_frame.pinnedHeight ? down : down + m_frame.scroll;
}

std::vector<EventId> TimelineCanvas::eventsOf(std::uint32_t begin, std::uint32_t end) const
{
    std::vector<EventId> events;
    for (std::uint32_t row = begin; row < end; ++row) {
        events.push_back(m_index->rows[row].event);
    }
    return events;
}

std::vector<EventId> TimelineCanvas::eventsOf(const SceneHit& hit) const
{
    if (hit.event) {
        return eventsOf(hit.event->row, hit.event->row + 1);
    }
    if (hit.cluster) {
        return eventsOf(hit.cluster->begin, hit.cluster->end);
    }
    if (hit.bar) {
        return eventsOf(hit.bar->begin, hit.bar->end);
    }
    std::vector<EventId> events;
    if (hit.chip) {
        for (const std::uint32_t row : hit.chip->rows) {
            events.push_back(m_index->rows[row].event);
        }
    }
    return events;
}

bool TimelineCanvas::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event); // NOLINT(cppcoreguidelines-pro-type-static-cast-downcast): by its type
        if (!showTip(help->pos(), help->globalPos())) {
            QToolTip::hideText();
            event->ignore();
        }
        return true;
    }
    if (event->type() == QEvent::NativeGesture) {
        auto* gesture = static_cast<QNativeGestureEvent*>(event); // NOLINT(cppcoreguidelines-pro-type-static-cast-downcast): by its type
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            setSpan(timeline::zoomed(m_span, 1.0 + gesture->value(), timeAt(gesture->position())));
            return true;
        }
    }
    return QWidget::event(event);
}

void TimelineCanvas::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange || event->type() == QEvent::LocaleChange
        || event->type() == QEvent::LanguageChange) {
        m_frame.theme = Theme::from(palette());
        m_words = calendarWords();
        m_sizes = layoutSizes(font());
        m_memory = {};
        makeLabels();
        arrange();
        requestFrame();
    }
    QWidget::changeEvent(event);
}

void TimelineCanvas::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
    layoutNow();
}

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
        const double px = pixels.x() != 0 ? pixels.x() : (sideways ? angle.x() : angle.y()) / 120.0 * 0.1 * lanesArea().width();
        setSpan(timeline::shifted(m_span, -px / std::max(1, lanesArea().width()) * m_span.days()));
        return;
    }
    const bool zooms = (event->modifiers() & Qt::ControlModifier) != 0 || scrollRange() == 0 || !lanesArea().contains(event->position().toPoint());
    if (zooms) {
        setSpan(timeline::zoomed(m_span, std::pow(wheelFactor, angle.y() / 120.0), timeAt(event->position())));
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
        setHoveredRow(hit.event ? hit.event->row : hit.cluster && hit.cluster->count() == 1 ? hit.cluster->begin : noRow);
        updateCursor(event->position());
        return;
    }
    if (m_drag == Drag::Press && moved.manhattanLength() >= dragStart) {
        const bool onHeader = headerArea().contains(m_pressedAt.toPoint());
        const bool selects = (event->modifiers() & Qt::ShiftModifier) != 0;
        m_drag = gutterArea().contains(m_pressedAt.toPoint()) ? Drag::Lane : onHeader ? Drag::Brush : selects ? Drag::RubberBand : Drag::Pan;
        if (m_drag == Drag::Pan) {
            remember();
            setCursor(Qt::ClosedHandCursor);
        }
    }
    switch (m_drag) {
    case Drag::Pan:
        takeSpan(timeline::shifted(m_pressedSpan, -moved.x() / std::max(1, lanesArea().width()) * m_pressedSpan.days()));
        m_frame.scroll = std::clamp(m_pressedScroll - moved.y(), 0.0, static_cast<double>(scrollRange()));
        break;
    case Drag::Brush:
        m_frame.brush = TimeSpan{std::min(timeAt(m_pressedAt), timeAt(event->position())), std::max(timeAt(m_pressedAt), timeAt(event->position()))};
        m_plot->drawOverlay();
        break;
    case Drag::RubberBand:
        m_frame.rubberBand = QRectF(m_pressedAt, event->position()).normalized().intersected(QRectF(lanesArea()));
        m_plot->drawOverlay();
        break;
    case Drag::Overview:
        dragOverview(event->position().x());
        break;
    case Drag::Lane:
        dragLane(event->position());
        break;
    case Drag::Knowledge:
        Q_EMIT knowledgeMoved(static_cast<DayNumber>(std::floor(timeAt(event->position()) - 0.5)));
        break;
    default:
        break;
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
        if (headerArea().contains(event->position().toPoint())) {
            clickHeader(event->position());
        } else if (gutterArea().contains(event->position().toPoint())) {
            clickLane(event->position());
        } else if (event->button() == Qt::LeftButton) {
            click(event->position(), event->modifiers());
        }
        break;
    case Drag::Brush:
        endBrush();
        break;
    case Drag::RubberBand:
        endRubberBand(event->modifiers());
        break;
    case Drag::Lane:
        endLaneDrag();
        break;
    default:
        break;
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
        const TimeSpan extent{m_index->rows[hit.cluster->begin].anchor, m_index->rows[hit.cluster->end - 1].anchor};
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
    const QRectF box(QPointF(band->left() - lanesArea().left(), sceneY(band->top())), QPointF(band->right() - lanesArea().left(), sceneY(band->bottom())));
    std::vector<EventId> events;
    for (const timeline::PlacedEvent& event : m_frame.scene.events) {
        if (event.glyphVisible && box.contains(QPointF(static_cast<double>(event.x), static_cast<double>(event.y)))) {
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
        addRange(cluster.begin, cluster.end, QRectF(static_cast<double>(cluster.x), static_cast<double>(cluster.y - 1.0F), static_cast<double>(cluster.width), 2.0));
    }
    for (const timeline::HeatBar& bar : m_frame.scene.bars) {
        addRange(bar.begin, bar.end, QRectF(static_cast<double>(bar.x), static_cast<double>(bar.bottom - bar.height), static_cast<double>(bar.width), static_cast<double>(bar.height)));
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
        shape = grip == OverviewGrip::Window ? Qt::OpenHandCursor : grip == OverviewGrip::None ? Qt::ArrowCursor : Qt::SplitHCursor;
    } else if (isOnKnowledge(position)) {
        shape = Qt::SplitHCursor;
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
    Q_EMIT menuRequested(byKey ? std::vector<EventId>() : eventsOf(hitAt(QPointF(event->pos()))), event->globalPos());
}

bool TimelineCanvas::showSilence(QPoint position, QPoint globalPosition)
{
    const Silence* silence = m_index && overviewArea().contains(position) ? m_frame.overview.silenceAt(position.x() - overviewArea().left()) : nullptr;
    if (!silence) {
        return false;
    }
    const auto from = static_cast<DayNumber>(std::ceil(silence->span.from));
    const auto to = static_cast<DayNumber>(std::floor(silence->span.to)) - 1;
    const QString days = QStringLiteral("%1 \u2013 %2\n").arg(dayText(from), dayText(std::max(from, to)));
    const QString why = silence->articles == 0 ? tr("No event, and no article was published then: it may be the coverage that is missing.")
                                               : tr("No event, though %n article(s) appeared.", nullptr, static_cast<int>(silence->articles));
    QToolTip::showText(globalPosition, days + why, this, QRect(position - QPoint(4, 4), QSize(8, 8)));
    return true;
}

bool TimelineCanvas::showTip(QPoint position, QPoint globalPosition)
{
    const SceneHit hit = hitAt(QPointF(position));
    if (!hit) {
        return showSilence(position, globalPosition);
    }
    const QRect around(position - QPoint(4, 4), QSize(8, 8));
    if (hit.event || (hit.cluster && hit.cluster->count() == 1)) {
        const std::uint32_t row = hit.event ? hit.event->row : hit.cluster->begin;
        QToolTip::showText(globalPosition, eventTip(*m_index->corpus, m_index->rows[row].event), this, around);
        return true;
    }
    QString text;
    if (hit.bar) {
        const auto last = static_cast<DayNumber>(std::ceil(hit.bar->piece.to)) - 1;
        text = QString::fromStdString(isoDate(static_cast<DayNumber>(hit.bar->piece.from)));
        if (last > static_cast<DayNumber>(hit.bar->piece.from)) {
            text += QStringLiteral(" \u2013 ") + QString::fromStdString(isoDate(last));
        }
        text += QLatin1Char('\n') + tr("%n event(s)", nullptr, static_cast<int>(hit.bar->end - hit.bar->begin));
        if (hit.bar->hidden > 0) {
            text += QLatin1Char('\n') + tr("%n filtered out", nullptr, static_cast<int>(hit.bar->hidden));
        }
        if (hit.bar->impreciseHeight > 0.0F) {
            text += QLatin1Char('\n') + tr("hatched: the share of imprecise dates that cover these days");
        }
    } else {
        constexpr std::size_t mostNamed = 6;
        const std::vector<EventId> events = eventsOf(hit);
        for (std::size_t i = 0; i < std::min(events.size(), mostNamed); ++i) {
            text += (i > 0 ? QStringLiteral("\n") : QString()) + eventTitle((*m_index->corpus)[events[i]]);
        }
        if (events.size() > mostNamed) {
            text += QLatin1Char('\n') + tr("and %n more", nullptr, static_cast<int>(events.size() - mostNamed));
        }
    }
    QToolTip::showText(globalPosition, text, this, around);
    return true;
}

} // namespace dateline
