// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/timeline/timelineplot.h"

#include "model/timeline/hittest.h"
#include "widgets/timeline/axisheader.h"
#include "widgets/timeline/frameoverlay.h"
#include "widgets/timeline/lanegutter.h"
#include "widgets/timeline/notepainter.h"

#include <qcustomplot.h>

#include <algorithm>
#include <functional>

namespace dateline {

namespace {

/// QCPPainter moves everything by half a pixel where lines are not smoothed; what is
/// painted here counts in whole ones.
class WholePixels
{
public:
    explicit WholePixels(QCPPainter* painter)
        : m_painter(painter)
    {
        painter->save();
        painter->resetTransform();
    }
    WholePixels(const WholePixels&) = delete;
    WholePixels& operator=(const WholePixels&) = delete;
    ~WholePixels() { m_painter->restore(); }

private:
    QCPPainter* m_painter = nullptr;
};

/// A layout element that calls a function to be drawn.
class DrawnElement : public QCPLayoutElement
{
public:
    DrawnElement(QCustomPlot* plot, std::function<void(QPainter&, QRectF)> drawing)
        : QCPLayoutElement(plot)
        , m_drawing(std::move(drawing))
    {
    }
    void setHeight(int height)
    {
        setMinimumSize(1, height);
        setMaximumSize(QWIDGETSIZE_MAX, height);
    }

protected:
    void draw(QCPPainter* painter) override
    {
        const WholePixels whole(painter);
        m_drawing(*painter, rect());
    }

private:
    std::function<void(QPainter&, QRectF)> m_drawing;
};

/// The events: one plottable for all of them.
class EventPlottable : public QCPAbstractPlottable
{
public:
    EventPlottable(QCPAxis* keyAxis, QCPAxis* valueAxis, const TimelineFrame& frame)
        : QCPAbstractPlottable(keyAxis, valueAxis)
        , m_frame(frame)
    {
    }

    double selectTest(const QPointF& position, bool, QVariant* details) const override
    {
        const QRect area = clipRect();
        const double y = position.y() - area.top();
        const timeline::SceneHit hit
            = timeline::hitTest(m_frame.scene, static_cast<float>(position.x() - area.left()),
                static_cast<float>(y < m_frame.pinnedHeight ? y : y + m_frame.scroll));
        if (hit.event && details) {
            details->setValue(hit.event->row);
        }
        return hit ? 0.0 : -1.0;
    }
    QCPRange getKeyRange(bool& found, QCP::SignDomain) const override
    {
        found = m_frame.index != nullptr;
        return found ? QCPRange(m_frame.index->data.from, m_frame.index->data.to) : QCPRange();
    }
    QCPRange getValueRange(bool& found, QCP::SignDomain, const QCPRange&) const override
    {
        found = true;
        return {0.0, std::max(1.0, static_cast<double>(m_frame.scene.height))};
    }

protected:
    void draw(QCPPainter* painter) override
    {
        const WholePixels whole(painter);
        const QRectF area = clipRect();
        painter->setClipRect(area);
        painter->fillRect(area, m_frame.theme.background);
        if (m_frame.index) {
            const ScenePainter scene(*m_frame.index, *m_frame.labels, m_frame.theme, m_frame.marks);
            const double pinned = m_frame.pinnedHeight;
            const auto part = [&](QRectF place, double scroll) {
                scene.paintBackground(*painter, m_frame.scene, m_frame.ticks, place, scroll);
                paintNoteDays(*painter, place, m_frame.placedNotes, m_frame.theme);
                scene.paintEvents(*painter, m_frame.scene, place, scroll);
            };
            part(area.adjusted(0.0, pinned, 0.0, 0.0), m_frame.scroll + pinned);
            if (pinned > 0.0) {
                part(QRectF(area.left(), area.top(), area.width(), pinned), 0.0);
                painter->setPen(QPen(m_frame.theme.muted, 1));
                painter->drawLine(
                    QPointF(area.left(), area.top() + pinned), QPointF(area.right(), area.top() + pinned));
            }
        }
        if (!m_frame.emptyText.isEmpty()) {
            painter->setPen(m_frame.theme.muted);
            painter->drawText(
                area.adjusted(20, 0, -20, 0), Qt::AlignCenter | Qt::TextWordWrap, m_frame.emptyText);
        }
    }
    void drawLegendIcon(QCPPainter*, const QRectF&) const override { }

private:
    const TimelineFrame& m_frame;
};

class DrawnLayerable : public QCPLayerable
{
public:
    DrawnLayerable(QCustomPlot* plot, const QString& layer, std::function<void(QPainter&)> drawing)
        : QCPLayerable(plot, layer)
        , m_drawing(std::move(drawing))
    {
    }

protected:
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override { painter->setAntialiasing(false); }
    void draw(QCPPainter* painter) override
    {
        const WholePixels whole(painter);
        m_drawing(*painter);
    }

private:
    std::function<void(QPainter&)> m_drawing;
};

} // namespace

struct TimelinePlot::Parts
{
    explicit Parts(const TimelineFrame& shown)
        : frame(shown)
    {
    }

    QRectF plotArea() const { return QRectF(rect->rect()); }

    void paintHeader(QPainter& painter, QRectF area) const
    {
        painter.fillRect(area, frame.theme.faded(frame.theme.text, 0.04));
        if (frame.index) {
            area.setLeft(plotArea().left());
            const double notes = frame.notesHeight;
            paintAxisHeader(painter, area.adjusted(0.0, 0.0, 0.0, -notes), frame.ticks, frame.scene.scale,
                frame.theme, plot->font());
            if (notes > 0.0) {
                const QRectF strip(area.left(), area.bottom() - notes, area.width(), notes);
                painter.fillRect(strip, frame.theme.background);
                paintNotes(painter, strip.adjusted(0.0, 2.0, 0.0, 0.0), frame.notes, frame.placedNotes,
                    frame.theme, frame.labels->detailFont());
            }
        }
    }

    void paintOverview(QPainter& painter, QRectF area) const
    {
        if (frame.index) {
            frame.overview.paintBars(painter, area, frame.theme, frame.labels->detailFont());
        }
    }

    void paintOverlay(QPainter& painter) const
    {
        if (frame.index) {
            FrameOverlay(frame, {QRectF(header->rect()), plotArea(), QRectF(overview->rect())})
                .paint(painter);
        }
    }

    const TimelineFrame& frame;
    QCustomPlot* plot = nullptr; // owned by its parent widget; the rest by the plot
    DrawnElement* header = nullptr;
    QCPAxisRect* rect = nullptr;
    DrawnElement* overview = nullptr;
    QCPLayer* overlay = nullptr;
    bool drawn = false; // once: before that the layer has no buffer
};

TimelinePlot::TimelinePlot(QWidget* parent, const TimelineFrame& frame)
    : m_parts(std::make_unique<Parts>(frame))
{
    Parts* parts = m_parts.get();
    parts->plot = new QCustomPlot(parent);
    QCustomPlot* plot = parts->plot;
    plot->setAttribute(Qt::WA_TransparentForMouseEvents); // the canvas takes the input
    plot->setFocusPolicy(Qt::NoFocus);
    plot->plotLayout()->clear();
    plot->plotLayout()->setRowSpacing(0);
    plot->plotLayout()->setAutoMargins(QCP::msNone);
    plot->plotLayout()->setMargins(QMargins());
    parts->header = new DrawnElement(
        plot, [parts](QPainter& painter, QRectF area) { parts->paintHeader(painter, area); });
    parts->rect = new QCPAxisRect(plot, false);
    parts->rect->setAutoMargins(QCP::msNone);
    parts->rect->setMargins(QMargins());
    parts->overview = new DrawnElement(
        plot, [parts](QPainter& painter, QRectF area) { parts->paintOverview(painter, area); });
    plot->plotLayout()->addElement(0, 0, parts->header);
    plot->plotLayout()->addElement(1, 0, parts->rect);
    plot->plotLayout()->addElement(2, 0, parts->overview);
    QCPAxis* key = parts->rect->addAxis(QCPAxis::atBottom);
    QCPAxis* value = parts->rect->addAxis(QCPAxis::atLeft);
    for (QCPAxis* axis : {key, value}) {
        axis->setVisible(false);
        axis->setTicks(false);
        axis->setTickLabels(false);
        axis->grid()->setVisible(false);
    }
    value->setRangeReversed(true);
    new EventPlottable(key, value, frame); // the plot owns it from now on
    new DrawnLayerable(plot, QStringLiteral("axes"),
        [parts](QPainter& painter) { paintLaneNames(painter, parts->frame, parts->plotArea()); });
    parts->overlay = plot->layer(QStringLiteral("overlay"));
    parts->overlay->setMode(QCPLayer::lmBuffered);
    new DrawnLayerable(
        plot, QStringLiteral("overlay"), [parts](QPainter& painter) { parts->paintOverlay(painter); });
}

TimelinePlot::~TimelinePlot() = default;

QWidget* TimelinePlot::widget() const
{
    return m_parts->plot;
}

void TimelinePlot::setHeights(int header, int overview, int gutter)
{
    m_parts->header->setHeight(header);
    m_parts->overview->setHeight(overview);
    m_parts->rect->setMargins(QMargins(gutter, 0, 0, 0));
}

void TimelinePlot::arrange()
{
    QCPLayoutGrid* layout = m_parts->plot->plotLayout();
    layout->setOuterRect(m_parts->plot->rect());
    layout->update(QCPLayoutElement::upPreparation);
    layout->update(QCPLayoutElement::upMargins);
    layout->update(QCPLayoutElement::upLayout);
}

QRect TimelinePlot::header() const
{
    return m_parts->header->rect();
}

QRect TimelinePlot::lanes() const
{
    return m_parts->rect->rect();
}

QRect TimelinePlot::overview() const
{
    return m_parts->overview->rect();
}

void TimelinePlot::draw()
{
    const TimelineFrame& frame = m_parts->frame;
    const timeline::TimeSpan span = frame.scene.scale.span;
    m_parts->rect->axis(QCPAxis::atBottom)->setRange(span.from, span.to);
    m_parts->rect->axis(QCPAxis::atLeft)
        ->setRange(frame.scroll, frame.scroll + std::max(1, lanes().height()));
    m_parts->plot->setBackground(QBrush(frame.theme.background));
    m_parts->plot->replot(QCustomPlot::rpQueuedRefresh);
    m_parts->drawn = true;
}

void TimelinePlot::drawOverlay()
{
    if (m_parts->drawn) {
        m_parts->overlay->replot();
    }
}

} // namespace dateline
