// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/common/flowlayout.h"

#include <QWidget>

#include <algorithm>

namespace dateline {

FlowLayout::FlowLayout(int spacingPx)
{
    setSpacing(spacingPx);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : m_items) {
        size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

int FlowLayout::place(const QRect& rect, bool apply) const
{
    const QRect inner = rect.marginsRemoved(contentsMargins());
    int x = inner.x();
    int y = inner.y();
    int rowHeight = 0;
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty()) {
            continue; // a hidden widget
        }
        QSize size = item->sizeHint();
        const int left = inner.right() + 1 - x;
        if (m_lastAtEnd && item == m_items.back() && size.width() > left
            && item->minimumSize().width() <= left) {
            size.setWidth(left); // rather narrower than in a row of its own
        }
        if (size.width() > inner.width()) {
            size.setWidth(std::max(inner.width(), item->minimumSize().width()));
            size.setHeight(item->hasHeightForWidth() ? item->heightForWidth(size.width()) : size.height());
        }
        if (x > inner.x() && x + size.width() > inner.right() + 1) {
            x = inner.x();
            y += rowHeight + spacing();
            rowHeight = 0;
        }
        if (apply) {
            if (m_lastAtEnd && item == m_items.back()) {
                x = std::max(x, inner.right() + 1 - size.width());
            }
            item->setGeometry(QRect(QPoint(x, y), size));
        }
        x += size.width() + spacing();
        rowHeight = std::max(rowHeight, size.height());
    }
    return y + rowHeight - rect.y() + contentsMargins().bottom();
}

} // namespace dateline
