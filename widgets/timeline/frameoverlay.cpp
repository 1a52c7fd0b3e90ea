// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/timeline/frameoverlay.h"

#include "model/items/words.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace dateline {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TimelinePlot)
};

} // namespace

void FrameOverlay::paint(QPainter& painter) const
{
    if (m_frame.window && !m_frame.brush) {
        const QRectF mark = piece(*m_frame.window, m_areas.header);
        painter.fillRect(QRectF(mark.left(), mark.bottom() - 2.0, mark.width(), 3.0), m_frame.theme.accent);
    }
    if (m_frame.brush) {
        QColor tint = m_frame.theme.accent;
        tint.setAlphaF(0.25F);
        painter.fillRect(piece(*m_frame.brush, m_areas.header), tint);
        tint.setAlphaF(0.1F);
        painter.fillRect(piece(*m_frame.brush, m_areas.lanes), tint);
    }
    paintHovered(painter);
    m_frame.overview.paintWindow(
        painter, m_areas.overview, m_frame.scene.scale.span, m_frame.window, m_frame.theme);
    m_frame.overview.paintWords(painter, m_areas.overview, m_frame.theme, m_frame.labels->detailFont());
    paintKnowledge(painter);
    paintDrop(painter);
    if (m_frame.rubberBand) {
        QColor tint = m_frame.theme.accent;
        tint.setAlphaF(0.15F);
        painter.setPen(QPen(m_frame.theme.accent, 1));
        painter.setBrush(tint);
        painter.drawRect(*m_frame.rubberBand);
    }
}

QRectF FrameOverlay::piece(timeline::TimeSpan span, QRectF where) const
{
    const timeline::TimeScale& scale = m_frame.scene.scale;
    const QRectF area = m_areas.lanes;
    const double from = std::clamp(area.left() + scale.x(span.from), area.left(), area.right());
    const double to = std::clamp(area.left() + scale.x(span.to), area.left(), area.right());
    return {from, where.top(), to - from, where.height()};
}

void FrameOverlay::paintKnowledge(QPainter& painter) const
{
    const QRectF area = m_areas.lanes;
    if (!m_frame.knownBy) {
        return;
    }
    const double x = std::round(area.left() + m_frame.scene.scale.x(*m_frame.knownBy + 1.0));
    if (x < area.left() || x > area.right()) {
        return;
    }
    QColor veil = m_frame.theme.text;
    veil.setAlphaF(0.05F);
    painter.fillRect(QRectF(QPointF(x, area.top()), area.bottomRight()), veil);
    painter.setPen(QPen(m_frame.theme.warning, 1, Qt::DashLine));
    painter.drawLine(QPointF(x, m_areas.header.top()), QPointF(x, area.bottom()));
    bubble(painter, QPointF(x, m_areas.header.top() + 1.0),
        Words::tr("known by %1").arg(dayText(*m_frame.knownBy)), m_frame.theme.warning);
}

void FrameOverlay::paintDrop(QPainter& painter) const
{
    const QRectF area = m_areas.lanes;
    if (m_frame.laneDrop) {
        const double y = area.top() + *m_frame.laneDrop
            - (*m_frame.laneDrop > m_frame.pinnedHeight ? m_frame.scroll : 0.0);
        painter.fillRect(QRectF(0.0, y - 1.0, area.right(), 3.0), m_frame.theme.accent);
    }
    if (m_frame.dropPiece) {
        QColor tint = m_frame.theme.accent;
        tint.setAlphaF(0.2F);
        const QRectF mark = piece(*m_frame.dropPiece, area);
        painter.fillRect(mark, tint);
        bubble(painter, QPointF(mark.center().x(), area.top() + 4.0), m_frame.dropText, m_frame.theme.accent);
    }
}

void FrameOverlay::bubble(QPainter& painter, QPointF at, const QString& text, const QColor& border) const
{
    const QRectF area = m_areas.lanes;
    const QFont font = m_frame.labels->detailFont();
    const QFontMetricsF metrics(font);
    const double width = std::min(metrics.horizontalAdvance(text) + 12.0, area.width());
    const double left = std::clamp(at.x() - width / 2.0, area.left(), area.right() - width);
    const QRectF box(left, at.y(), width, metrics.height() + 2.0);
    painter.setPen(QPen(border, 1));
    painter.setBrush(m_frame.theme.background);
    painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
    painter.setFont(font);
    painter.setPen(m_frame.theme.text);
    painter.drawText(box, Qt::AlignCenter, metrics.elidedText(text, Qt::ElideMiddle, width - 8.0));
}

void FrameOverlay::paintHovered(QPainter& painter) const
{
    const QRectF area = m_areas.lanes;
    const auto hovered = std::find_if(m_frame.scene.events.begin(), m_frame.scene.events.end(),
        [&](const timeline::PlacedEvent& event) { return event.row == m_frame.hoveredRow; });
    if (hovered == m_frame.scene.events.end()) {
        return;
    }
    painter.save();
    const bool pinned = m_frame.isPinned(hovered->lane);
    painter.setClipRect(pinned ? area : area.adjusted(0.0, m_frame.pinnedHeight, 0.0, 0.0));
    painter.translate(area.left(), area.top() - m_frame.scrollOf(hovered->lane));
    ScenePainter(*m_frame.index, *m_frame.labels, m_frame.theme, m_frame.marks)
        .paintHovered(painter, *hovered, m_frame.scene);
    painter.restore();
}

} // namespace dateline
