// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/search/finddelegate.h"

#include "widgets/search/findmodel.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace dateline {

void FindDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    constexpr int gapPx = 12;
    constexpr int edgePx = 8;
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const QString detail = index.data(DetailRole).toString();
    const bool heading = index.data(HeadingRole).toBool();
    const bool usable = index.flags().testFlag(Qt::ItemIsEnabled);
    row.font.setBold(heading);
    if (heading || !usable) {
        row.palette.setColor(QPalette::Text, theme().muted);
        row.state |= QStyle::State_Enabled; // the muted colour is ours
    }
    const int right = row.fontMetrics.horizontalAdvance(detail);
    const QWidget* widget = option.widget;
    QStyle* style = widget != nullptr ? widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &row, painter, widget);
    QRect area = row.rect.adjusted(edgePx, 0, -edgePx, 0);
    if (!row.icon.isNull()) {
        const QRect place(area.left(), area.center().y() - 7, 16, 16);
        row.icon.paint(painter, place, Qt::AlignCenter,
            row.state.testFlag(QStyle::State_Selected) ? QIcon::Selected : QIcon::Normal);
    }
    area.setLeft(area.left() + (heading ? 0 : 22));
    const bool selected = row.state.testFlag(QStyle::State_Selected);
    const QPalette::ColorRole ink = selected ? QPalette::HighlightedText : QPalette::Text;
    painter->setFont(row.font);
    painter->setPen(row.palette.color(QPalette::Active, ink));
    const QRect words = area.adjusted(0, 0, detail.isEmpty() ? 0 : -(right + gapPx), 0);
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
        row.fontMetrics.elidedText(row.text, Qt::ElideRight, words.width()));
    painter->setPen(selected ? row.palette.color(QPalette::Active, ink) : theme().muted);
    painter->drawText(area, Qt::AlignVCenter | Qt::AlignRight, detail);
}

QSize FindDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {0, std::max(option.fontMetrics.height() + 8, 22)};
}

} // namespace dateline
