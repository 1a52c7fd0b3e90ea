// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/timeline/lanegutter.h"

#include "model/items/words.h"
#include "widgets/timeline/notepainter.h"
#include "widgets/timeline/textline.h"
#include "widgets/timeline/timelinewords.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace dateline {

namespace {

constexpr double border = 6.0; // free above a name
constexpr double textLeft = 20.0; // of the fold's arrow
constexpr int mostLines = 3; // of one name

void paintFold(QPainter& painter, const Theme& theme, QPointF centre, bool collapsed)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.muted, 1.5));
    const QPolygonF arrow = collapsed
        ? QPolygonF({centre + QPointF(-2, -4), centre + QPointF(2, 0), centre + QPointF(-2, 4)})
        : QPolygonF({centre + QPointF(-4, -2), centre + QPointF(0, 2), centre + QPointF(4, -2)});
    painter.drawPolyline(arrow);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void paintPin(QPainter& painter, const Theme& theme, QPointF centre)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.accent, 1.5));
    painter.drawLine(centre + QPointF(0, 1), centre + QPointF(0, 6));
    painter.setBrush(theme.accent);
    painter.drawEllipse(centre - QPointF(0, 2), 3.0, 3.0);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void paintLaneName(QPainter& painter, const TimelineFrame& frame, std::size_t number, QRectF area)
{
    const timeline::Lane& lane = frame.index->lanes[number];
    const timeline::LanePlan& plan = frame.scene.lanes[number];
    QFont bold = frame.labels->titleFont();
    bold.setBold(true);
    const QFontMetricsF metrics(bold);
    const QFontMetricsF small(frame.labels->detailFont());
    const auto height = static_cast<double>(plan.height);
    const double top = area.top() - frame.scrollOf(number) + static_cast<double>(plan.top);
    painter.fillRect(QRectF(area.left(), top, area.width(), height), frame.theme.background);
    painter.setPen(QPen(frame.theme.line, 1));
    painter.drawLine(QPointF(0, top), QPointF(area.right(), top));
    const double middle = top + border + metrics.height() / 2.0;
    paintFold(painter, frame.theme, QPointF(11.0, middle), lane.collapsed);
    double right = area.right() - 8.0;
    const QString count = QLocale().toString(lane.size());
    painter.setFont(frame.labels->detailFont());
    painter.setPen(frame.theme.muted);
    if (lane.collapsed) { // all in one line
        right -= small.horizontalAdvance(count);
        painter.drawText(QPointF(right, top + border + metrics.ascent()), count);
        right -= 6.0;
    }
    if (lane.pinned) {
        paintPin(painter, frame.theme, QPointF(right - 4.0, middle));
        right -= 12.0;
    }
    // The name takes as many lines as the lane has room for, with one left for the count.
    const bool noted = noteOnLane(frame.notes, frame.index->mode, lane.name) != nullptr;
    const int room
        = static_cast<int>((height - border - (noted ? 2.0 : 1.0) * small.height()) / metrics.height());
    const QStringList lines = wrappedLines(bold, laneText(lane, frame.index->mode), right - textLeft,
        lane.collapsed ? 1 : std::clamp(room, 1, mostLines));
    double y = top + border;
    if (!lane.collapsed) {
        const double below = y + static_cast<double>(lines.size()) * metrics.height() + 1.0;
        painter.drawText(QPointF(textLeft, below + small.ascent()), count);
        if (const TimelineNote* note = noteOnLane(frame.notes, frame.index->mode, lane.name)) {
            const double noteTop = below + small.height() + 2.0;
            paintLaneNote(painter,
                QRectF(QPointF(textLeft, noteTop), QPointF(area.right() - 6.0, top + height - 2.0)),
                toQString(note->text), frame.theme, frame.labels->detailFont());
        }
    }
    painter.setFont(bold);
    painter.setPen(frame.theme.text);
    for (const QString& line : lines) {
        painter.drawText(QPointF(textLeft, y + metrics.ascent()), line);
        y += metrics.height();
    }
}

} // namespace

void paintLaneNames(QPainter& painter, const TimelineFrame& frame, QRectF lanes)
{
    const QRectF area(0.0, lanes.top(), lanes.left(), lanes.height());
    if (!frame.index || area.width() < 1.0) {
        return;
    }
    painter.save();
    painter.setClipRect(area);
    painter.fillRect(area, frame.theme.background);
    // pinned ones last: they cover what scrolls below them
    for (std::size_t i = frame.scene.lanes.size(); i-- > 0;) {
        paintLaneName(painter, frame, i, area);
    }
    painter.setPen(QPen(frame.theme.line, 1));
    painter.drawLine(QPointF(area.right() - 0.5, area.top()), QPointF(area.right() - 0.5, area.bottom()));
    painter.restore();
}

} // namespace dateline
