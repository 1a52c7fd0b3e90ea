// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/timeline/timelineplot.h"

#include "model/items/words.h"
#include "model/timeline/hittest.h"

#include <qcustomplot.h>

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>

namespace dateline {

namespace {

/// QCPPainter moves everything by half a pixel where lines are not smoothed; what is painted here counts in whole ones.
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
        const timeline::SceneHit hit = timeline::hitTest(m_frame.scene, static_cast<float>(position.x() - area.left()),
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
                scene.paintEvents(*painter, m_frame.scene, place, scroll);
            };
            part(area.adjusted(0.0, pinned, 0.0, 0.0), m_frame.scroll + pinned);
            if (pinned > 0.0) {
                part(QRectF(area.left(), area.top(), area.width(), pinned), 0.0);
                painter->setPen(QPen(m_frame.theme.muted, 1));
                painter->drawLine(QPointF(area.left(), area.top() + pinned), QPointF(area.right(), area.top() + pinned));
            }
        }
        if (!m_frame.emptyText.isEmpty()) {
            painter->setPen(m_frame.theme.muted);
            painter->drawText(area.adjusted(20, 0, -20, 0), Qt::AlignCenter | Qt::TextWordWrap, m_frame.emptyText);
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
    Q_DECLARE_TR_FUNCTIONS(TimelinePlot)

public:
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
            paintAxisHeader(painter, area, frame.ticks, frame.scene.scale, frame.theme, plot->font());
        }
    }

    void paintOverview(QPainter& painter, QRectF area) const
    {
        if (frame.index) {
            frame.overview.paintBars(painter, area, frame.theme, frame.labels->detailFont());
        }
    }

    void paintGutter(QPainter& painter) const
    {
        const QRectF area(0.0, plotArea().top(), plotArea().left(), plotArea().height());
        if (!frame.index || area.width() < 1.0) {
            return;
        }
        painter.save();
        painter.setClipRect(area);
        painter.fillRect(area, frame.theme.background);
        for (std::size_t i = frame.scene.lanes.size(); i-- > 0;) { // pinned ones last: they cover what scrolls below them
            paintLaneName(painter, i, area);
        }
        painter.setPen(QPen(frame.theme.line, 1));
        painter.drawLine(QPointF(area.right() - 0.5, area.top()), QPointF(area.right() - 0.5, area.bottom()));
        painter.restore();
    }

    void paintLaneName(QPainter& painter, std::size_t number, QRectF area) const
    {
        const timeline::Lane& lane = frame.index->lanes[number];
        const timeline::LanePlan& plan = frame.scene.lanes[number];
        QFont bold = frame.labels->titleFont();
        bold.setBold(true);
        const QFontMetricsF metrics(bold);
        const QFontMetricsF small(frame.labels->detailFont());
        const double top = area.top() - frame.scrollOf(number) + static_cast<double>(plan.top);
        painter.fillRect(QRectF(area.left(), top, area.width(), static_cast<double>(plan.height)), frame.theme.background);
        painter.setPen(QPen(frame.theme.line, 1));
        painter.drawLine(QPointF(0, top), QPointF(area.right(), top));
        const double middle = top + 6.0 + metrics.height() / 2.0;
        paintFold(painter, QPointF(11.0, middle), lane.collapsed);
        double right = area.right() - 8.0;
        const QString count = QLocale().toString(lane.size());
        painter.setFont(frame.labels->detailFont());
        painter.setPen(frame.theme.muted);
        if (lane.collapsed) { // one line
            right -= small.horizontalAdvance(count);
            painter.drawText(QPointF(right, top + 6.0 + metrics.ascent()), count);
            right -= 6.0;
        } else {
            painter.drawText(QPointF(20.0, top + 7.0 + metrics.height() + small.ascent()), count);
        }
        if (lane.pinned) {
            paintPin(painter, QPointF(right - 4.0, middle));
            right -= 12.0;
        }
        painter.setFont(bold);
        painter.setPen(frame.theme.text);
        painter.drawText(QPointF(20.0, top + 6.0 + metrics.ascent()), metrics.elidedText(laneText(lane, frame.index->mode), Qt::ElideRight, right - 20.0));
    }

    void paintFold(QPainter& painter, QPointF centre, bool collapsed) const
    {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(frame.theme.muted, 1.5));
        const QPolygonF arrow = collapsed ? QPolygonF({centre + QPointF(-2, -4), centre + QPointF(2, 0), centre + QPointF(-2, 4)})
                                          : QPolygonF({centre + QPointF(-4, -2), centre + QPointF(0, 2), centre + QPointF(4, -2)});
        painter.drawPolyline(arrow);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }

    void paintPin(QPainter& painter, QPointF centre) const
    {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(frame.theme.accent, 1.5));
        painter.drawLine(centre + QPointF(0, 1), centre + QPointF(0, 6));
        painter.setBrush(frame.theme.accent);
        painter.drawEllipse(centre - QPointF(0, 2), 3.0, 3.0);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }

    void paintOverlay(QPainter& painter) const
    {
        if (!frame.index) {
            return;
        }
        const QRectF area = plotArea();
        const timeline::TimeScale& scale = frame.scene.scale;
        const auto piece = [&](timeline::TimeSpan span, QRectF where) {
            const double from = std::clamp(area.left() + scale.x(span.from), area.left(), area.right());
            const double to = std::clamp(area.left() + scale.x(span.to), area.left(), area.right());
            return QRectF(from, where.top(), to - from, where.height());
        };
        if (frame.window && !frame.brush) {
            const QRectF mark = piece(*frame.window, header->rect());
            painter.fillRect(QRectF(mark.left(), mark.bottom() - 2.0, mark.width(), 3.0), frame.theme.accent);
        }
        if (frame.brush) {
            QColor tint = frame.theme.accent;
            tint.setAlphaF(0.25F);
            painter.fillRect(piece(*frame.brush, header->rect()), tint);
            tint.setAlphaF(0.1F);
            painter.fillRect(piece(*frame.brush, area), tint);
        }
        paintHovered(painter, area);
        frame.overview.paintWindow(painter, overview->rect(), scale.span, frame.window, frame.theme);
        paintKnowledge(painter, area);
        paintDrop(painter, area, piece);
        if (frame.rubberBand) {
            QColor tint = frame.theme.accent;
            tint.setAlphaF(0.15F);
            painter.setPen(QPen(frame.theme.accent, 1));
            painter.setBrush(tint);
            painter.drawRect(*frame.rubberBand);
        }
    }

    /// A line at the end of the day that is known, with the day on it; what was reported later is hidden.
    void paintKnowledge(QPainter& painter, QRectF area) const
    {
        if (!frame.knownBy) {
            return;
        }
        const double x = std::round(area.left() + frame.scene.scale.x(*frame.knownBy + 1.0));
        if (x < area.left() || x > area.right()) {
            return;
        }
        QColor veil = frame.theme.text;
        veil.setAlphaF(0.05F);
        painter.fillRect(QRectF(QPointF(x, area.top()), area.bottomRight()), veil);
        painter.setPen(QPen(frame.theme.warning, 1, Qt::DashLine));
        painter.drawLine(QPointF(x, header->rect().top()), QPointF(x, area.bottom()));
        bubble(painter, QPointF(x, header->rect().top() + 1.0), tr("known by %1").arg(dayText(*frame.knownBy)), area, frame.theme.warning);
    }

    template <typename Piece>
    void paintDrop(QPainter& painter, QRectF area, Piece piece) const
    {
        if (frame.laneDrop) {
            const double y = area.top() + *frame.laneDrop - (*frame.laneDrop > frame.pinnedHeight ? frame.scroll : 0.0);
            painter.fillRect(QRectF(0.0, y - 1.0, area.right(), 3.0), frame.theme.accent);
        }
        if (frame.dropPiece) {
            QColor tint = frame.theme.accent;
            tint.setAlphaF(0.2F);
            const QRectF mark = piece(*frame.dropPiece, area);
            painter.fillRect(mark, tint);
            bubble(painter, QPointF(mark.center().x(), area.top() + 4.0), frame.dropText, area, frame.theme.accent);
        }
    }

    /// Words in a box around x, inside of the area.
    void bubble(QPainter& painter, QPointF at, const QString& text, QRectF area, const QColor& border) const
    {
        const QFont font = frame.labels->detailFont();
        const QFontMetricsF metrics(font);
        const double width = std::min(metrics.horizontalAdvance(text) + 12.0, area.width());
        const double left = std::clamp(at.x() - width / 2.0, area.left(), area.right() - width);
        const QRectF box(left, at.y(), width, metrics.height() + 2.0);
        painter.setPen(QPen(border, 1));
        painter.setBrush(frame.theme.background);
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
        painter.setFont(font);
        painter.setPen(frame.theme.text);
        painter.drawText(box, Qt::AlignCenter, metrics.elidedText(text, Qt::ElideMiddle, width - 8.0));
    }

    void paintHovered(QPainter& painter, QRectF area) const
    {
        const auto hovered = std::find_if(frame.scene.events.begin(), frame.scene.events.end(),
            [&](const timeline::PlacedEvent& event) { return event.row == frame.hoveredRow; });
        if (hovered == frame.scene.events.end()) {
            return;
        }
        painter.save();
        const bool pinned = frame.isPinned(hovered->lane);
        painter.setClipRect(pinned ? area : area.adjusted(0.0, frame.pinnedHeight, 0.0, 0.0));
        painter.translate(area.left(), area.top() - frame.scrollOf(hovered->lane));
        ScenePainter(*frame.index, *frame.labels, frame.theme, frame.marks).paintHovered(painter, *hovered, frame.scene);
        painter.restore();
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
    parts->header = new DrawnElement(plot, [parts](QPainter& painter, QRectF area) { parts->paintHeader(painter, area); });
    parts->rect = new QCPAxisRect(plot, false);
    parts->rect->setAutoMargins(QCP::msNone);
    parts->rect->setMargins(QMargins());
    parts->overview = new DrawnElement(plot, [parts](QPainter& painter, QRectF area) { parts->paintOverview(painter, area); });
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
    new DrawnLayerable(plot, QStringLiteral("axes"), [parts](QPainter& painter) { parts->paintGutter(painter); });
    parts->overlay = plot->layer(QStringLiteral("overlay"));
    parts->overlay->setMode(QCPLayer::lmBuffered);
    new DrawnLayerable(plot, QStringLiteral("overlay"), [parts](QPainter& painter) { parts->paintOverlay(painter); });
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
    m_parts->rect->axis(QCPAxis::atLeft)->setRange(frame.scroll, frame.scroll + std::max(1, lanes().height()));
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
