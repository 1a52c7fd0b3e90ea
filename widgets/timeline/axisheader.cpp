// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/timeline/axisheader.h"

#include "model/items/words.h"
#include "widgets/timeline/textline.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace dateline {

using timeline::AxisTick;
using timeline::AxisTicks;
using timeline::TimeScale;

void paintAxisHeader(QPainter& painter, QRectF area, const AxisTicks& ticks, const TimeScale& scale,
    const Theme& theme, const QFont& font)
{
    painter.save();
    painter.setClipRect(area);
    painter.fillRect(area, theme.faded(theme.text, 0.04));
    const double half = area.height() / 2.0;
    QFont bold = font;
    bold.setBold(true);
    const QFontMetricsF upperMetrics(bold);
    const QFontMetricsF lowerMetrics(font);
    constexpr double pad = 6.0;
    // Upper labels stay at the left border while their piece is in view, and give way to the next one.
    double nextX = area.right();
    for (auto tick = ticks.upper.rbegin(); tick != ticks.upper.rend(); ++tick) {
        const double pieceX = area.left() + scale.x(tick->piece.from);
        const QString label = toQString(tick->label);
        const double x = std::max(pieceX, area.left()) + pad;
        const bool only = tick->piece.from <= scale.span.from && nextX >= area.right();
        if (pieceX > area.left()) {
            painter.setPen(QPen(theme.line, 1));
            painter.drawLine(QPointF(std::round(pieceX) + 0.5, area.top()),
                QPointF(std::round(pieceX) + 0.5, area.bottom()));
        }
        if (only || x + upperMetrics.horizontalAdvance(label) + pad <= nextX) {
            painter.setPen(theme.text);
            paintLine(painter, bold, x, area.top() + half / 2.0 + 1.0, label);
            nextX = pieceX;
        }
    }
    for (const AxisTick& tick : ticks.lower) {
        const double from = area.left() + scale.x(tick.piece.from);
        const double to = area.left() + scale.x(tick.piece.to);
        const QString label = toQString(tick.label);
        const double width = lowerMetrics.horizontalAdvance(label);
        if (from > area.left()) {
            painter.setPen(QPen(theme.faded(theme.line, 0.7), 1));
            painter.drawLine(QPointF(std::round(from) + 0.5, area.top() + half),
                QPointF(std::round(from) + 0.5, area.bottom()));
        }
        // Whole labels only: in the middle of the piece, else nothing.
        const double x = (std::max(from, area.left()) + std::min(to, area.right()) - width) / 2.0;
        if (x >= std::max(from, area.left()) + 1.0 && x + width <= std::min(to, area.right()) - 1.0) {
            painter.setPen(theme.muted);
            paintLine(painter, font, x, area.bottom() - half / 2.0, label);
        }
    }
    painter.setPen(QPen(theme.line, 1));
    painter.drawLine(QPointF(area.left(), area.bottom() - 0.5), QPointF(area.right(), area.bottom() - 0.5));
    painter.restore();
}

} // namespace dateline
