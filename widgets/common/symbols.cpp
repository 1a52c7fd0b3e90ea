// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/common/symbols.h"

#include <QFile>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace dateline {

namespace {

QPixmap drawn(QByteArray svg, const QColor& colour, int sidePx)
{
    svg.replace("#000000", colour.name().toLatin1());
    QSvgRenderer renderer(svg);
    QPixmap pixmap(sidePx, sidePx);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    return pixmap;
}

} // namespace

QIcon symbolIcon(const QString& name, const QColor& colour, const QColor& disabledColour)
{
    QFile file(QStringLiteral(":/symbols/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QByteArray svg = file.readAll();
    QIcon icon;
    for (const int side : {16, 20, 24, 32, 48, 64}) {
        icon.addPixmap(drawn(svg, colour, side));
        icon.addPixmap(drawn(svg, disabledColour, side), QIcon::Disabled);
    }
    return icon;
}

} // namespace dateline
