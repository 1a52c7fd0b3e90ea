// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/timeline/eventglyph.h"

#include <QPainter>
#include <QPainterPath>

namespace dateline {

GlyphFill fillOf(const timeline::DrawRow& row)
{
    switch (row.status) {
    case EventStatus::Planned: return GlyphFill::Dashed;
    case EventStatus::Alleged: return GlyphFill::Dotted;
    case EventStatus::Denied: return GlyphFill::Struck;
    default: break;
    }
    if (row.is(timeline::DrawRow::disputed)) {
        return GlyphFill::Split;
    }
    return row.mark == timeline::DateMark::Point || row.mark == timeline::DateMark::Bar ? GlyphFill::Solid
                                                                                        : GlyphFill::Hollow;
}

void paintGlyph(QPainter& painter, QPointF centre, double side, GlyphShape shape, GlyphFill fill,
    const QColor& colour, const QColor& background)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(centre);
    const QPainterPath path = glyphPath(shape, fill == GlyphFill::Solid ? side : side - 1.4);
    QPen pen(colour, 1.6);
    switch (fill) {
    case GlyphFill::Solid: painter.fillPath(path, colour); break;
    case GlyphFill::Hollow:
        painter.setPen(pen);
        painter.setBrush(background);
        painter.drawPath(path);
        break;
    case GlyphFill::Dashed:
        pen.setDashPattern({1.6, 1.4});
        painter.fillPath(path, background);
        painter.strokePath(path, pen);
        break;
    case GlyphFill::Dotted:
        painter.setPen(pen);
        painter.setBrush(background);
        painter.drawPath(path);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(QPointF(0, 0), side * 0.17, side * 0.17);
        break;
    case GlyphFill::Struck:
        painter.setPen(pen);
        painter.setBrush(background);
        painter.drawPath(path);
        painter.drawLine(QPointF(-side * 0.68, side * 0.68), QPointF(side * 0.68, -side * 0.68));
        break;
    case GlyphFill::Split:
        painter.setPen(pen);
        painter.setBrush(background);
        painter.drawPath(path);
        {
            QPainterPath left; // not a clip: SVG files know none
            left.addRect(QRectF(-side, -side, side, 2 * side));
            painter.fillPath(path.intersected(left), colour);
        }
        break;
    }
    painter.restore();
}

} // namespace dateline
