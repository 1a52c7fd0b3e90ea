// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// FlowLayout: items side by side, broken into rows like words; none is wider than the room, if it can be
// narrower.

#include <QLayout>
#include <QList>

namespace dateline {

class FlowLayout : public QLayout
{
public:
    explicit FlowLayout(int spacingPx = 4);
    ~FlowLayout() override;

    // the last item stands at the right end of its row, as narrow as it must be to fit there
    void setLastAtEnd() { m_lastAtEnd = true; }

    void addItem(QLayoutItem* item) override { m_items.append(item); }
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return place(QRect(0, 0, width, 0), false); }
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    int place(const QRect& rect, bool apply) const; // returns the height that it takes

    QList<QLayoutItem*> m_items; // owned, as QLayout demands
    bool m_lastAtEnd = false;
};

} // namespace dateline
