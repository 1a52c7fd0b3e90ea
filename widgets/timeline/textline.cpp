// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/timeline/textline.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace dateline {

void paintLine(QPainter& painter, const QFont& font, double x, double y, const QString& text)
{
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.drawText(QPointF(x, std::round(y + (metrics.ascent() - metrics.descent()) / 2.0)), text);
}

QStringList wrappedLines(const QFont& font, const QString& text, double width, int lines)
{
    const QFontMetricsF metrics(font);
    QStringList result;
    QString rest = text.simplified();
    while (!rest.isEmpty() && result.size() + 1 < lines && metrics.horizontalAdvance(rest) > width) {
        qsizetype end = 0; // of the longest beginning that fits
        for (qsizetype space = rest.indexOf(QLatin1Char(' ')); space > 0;
             space = rest.indexOf(QLatin1Char(' '), space + 1)) {
            if (metrics.horizontalAdvance(rest.left(space)) > width) {
                break;
            }
            end = space;
        }
        if (end == 0) {
            break; // one long word
        }
        result << rest.left(end);
        rest = rest.mid(end + 1);
    }
    if (!rest.isEmpty()) {
        result << metrics.elidedText(rest, Qt::ElideRight, width);
    }
    return result;
}

} // namespace dateline
