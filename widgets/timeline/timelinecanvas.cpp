// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/timeline/timelinecanvas.h"

#include "model/items/words.h"
#include "model/timeline/openingview.h"
#include "widgets/timeline/eventtip.h"
#include "widgets/timeline/notepainter.h"
#include "widgets/timeline/timelineaccess.h"
#include "widgets/timeline/timelinewords.h"

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
constexpr int glideMs = 120;
constexpr std::ptrdiff_t fewNotes = 5; // get two rows
constexpr double mostPinned = 0.6; // of the pane: the rest must have room to scroll

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
    setMinimumSize(200, 160);
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
    endCarry();
    m_frame.hoveredRow = noRow;
    m_frame.scene = {};
    m_memory = {};
    m_overviewStale = true;
    // Hours between glyphs that stand at noon for want of one would say what no text does.
    m_finest = m_index
            && std::any_of(m_index->rows.begin(), m_index->rows.end(),
                [](const timeline::DrawRow& row) { return row.is(timeline::DrawRow::hasMinute); })
        ? timeline::CalendarUnit::Minute
        : timeline::CalendarUnit::Day;
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
    m_labels
        = m_index ? std::make_unique<LabelCache>(m_index->corpus, font(), detailFontOf(font())) : nullptr;
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

int TimelineCanvas::scrollRange() const
{
    return std::max(
        0, static_cast<int>(std::ceil(static_cast<double>(m_frame.scene.height))) - lanesArea().height());
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
    return {lanesArea().left() + static_cast<double>(x),
        lanesArea().top() + static_cast<double>(y) - m_frame.scrollOf(lane)};
}

QRect TimelineCanvas::headerArea() const
{
    return m_plot->header().adjusted(0, 0, 0, -static_cast<int>(m_frame.notesHeight));
}

QRect TimelineCanvas::notesArea() const
{
    const QRect header = m_plot->header();
    const int height = static_cast<int>(m_frame.notesHeight);
    return {lanesArea().left(), header.top() + header.height() - height, lanesArea().width(), height};
}

QRect TimelineCanvas::overviewArea() const
{
    return m_plot->overview();
}

void TimelineCanvas::arrange()
{
    m_plot->widget()->setGeometry(rect());
    const int header = 2 * (static_cast<int>(m_sizes.line) + 7);
    const int names
        = std::max(gutterWidth, static_cast<int>(20.0 * QFontMetricsF(font()).averageCharWidth()));
    const int gutter = m_index && m_index->lanes.size() > 1 ? std::min(names, width() / 4) : 0;
    const auto notes = std::count_if(m_frame.notes.begin(), m_frame.notes.end(),
        [](const TimelineNote& note) { return note.days.has_value(); });
    // by their number, never by what is in view
    const int rows = notes > fewNotes ? 3 : notes > 1 ? 2 : static_cast<int>(notes);
    m_frame.notesHeight = rows > 0 && m_index ? rows * noteRowHeight(detailFontOf(font())) + 4.0 : 0.0;
    m_plot->setHeights(header + static_cast<int>(m_frame.notesHeight),
        std::max(overviewHeight, 3 * static_cast<int>(m_sizes.line) + 3), gutter);
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
        if (const auto row = m_current.isValid() ? m_index->rowOfEvent[m_current.index()] : noRow;
            row != noRow) {
            request.pinned.push_back(row);
        }
        m_frame.scene = timeline::layoutTimeline(*m_index, request, *m_labels, m_memory);
        m_frame.ticks = timeline::isTimeless(*m_index)
            ? timeline::AxisTicks()
            : timeline::calendarTicks(
                request.scale, QFontMetricsF(font()).averageCharWidth(), m_words, m_finest);
        placeNotes();
        m_frame.scroll = std::clamp(m_frame.scroll, 0.0, static_cast<double>(scrollRange()));
        m_frame.pinnedHeight = 0.0;
        for (std::size_t i = 0; i < m_index->lanes.size() && m_index->lanes[i].pinned; ++i) {
            const double below = m_frame.pinnedHeight + static_cast<double>(m_frame.scene.lanes[i].height);
            m_frame.pinnedHeight = below <= mostPinned * lanesArea().height() ? below : m_frame.pinnedHeight;
        }
    }
    m_plot->draw();
    Q_EMIT sceneChanged();
}

double TimelineCanvas::timeAt(QPointF position) const
{
    return m_span.from
        + (position.x() - lanesArea().left()) / std::max(1, lanesArea().width()) * m_span.days();
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
        // NOLINTNEXTLINE(cppcoreguidelines-pro-type-static-cast-downcast): by its type
        auto* help = static_cast<QHelpEvent*>(event);
        if (!showTip(help->pos(), help->globalPos())) {
            QToolTip::hideText();
            event->ignore();
        }
        return true;
    }
    if (event->type() == QEvent::NativeGesture) {
        // NOLINTNEXTLINE(cppcoreguidelines-pro-type-static-cast-downcast): by its type
        auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            setSpan(timeline::zoomed(m_span, 1.0 + gesture->value(), timeAt(gesture->position())));
            return true;
        }
    }
    return QWidget::event(event);
}

void TimelineCanvas::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::LocaleChange || event->type() == QEvent::LanguageChange) {
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

} // namespace dateline
