// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/graph/entitycolumnview.h"

#include "model/items/rowmodel.h"
#include "widgets/graph/entitycolumnmodel.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStyle>
#include <QStyledItemDelegate>

#include <algorithm>

namespace dateline {

namespace {

/// What of a name does not fit gives way where names are alike: not at the end.
class NameDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (option->widget == nullptr || index.column() != 0) {
            return;
        }
        const int margin
            = option->widget->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, option, option->widget) + 1;
        const int room = option->rect.width() - 2 * margin;
        if (room > 0 && option->fontMetrics.horizontalAdvance(option->text) > room) {
            const QStringList shorter = index.data(ShorterTextsRole).toStringList();
            const auto fits = std::find_if(shorter.begin(), shorter.end(),
                [&](const QString& text) { return option->fontMetrics.horizontalAdvance(text) <= room; });
            option->text = fits != shorter.end() ? *fits : option->text;
        }
    }
};

} // namespace

EntityColumnView::EntityColumnView(EntityColumnModel* model, QWidget* parent)
    : QTreeView(parent)
    , m_model(model)
{
    setModel(model);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setTextElideMode(Qt::ElideMiddle);
    setItemDelegate(new NameDelegate(this));
    setMinimumWidth(90);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    header()->setMinimumSectionSize(20);
    header()->setSectionsClickable(true);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &EntityColumnView::moved);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &EntityColumnView::moved);
    connect(model, &QAbstractItemModel::layoutChanged, this, &EntityColumnView::moved);
    connect(model, &QAbstractItemModel::modelReset, this, &EntityColumnView::moved);
}

std::pair<int, int> EntityColumnView::visibleRows() const
{
    const QRect area = viewport()->rect();
    const QModelIndex first = indexAt(area.topLeft() + QPoint(1, 1));
    if (!first.isValid()) {
        return {0, -1};
    }
    const QModelIndex last = indexAt(area.bottomLeft() + QPoint(1, -1));
    return {first.row(), last.isValid() ? last.row() : m_model->rowCount() - 1};
}

void EntityColumnView::keyPressEvent(QKeyEvent* event)
{
    const QScopedValueRollback atKeys(m_atKeys, true);
    const int row = currentIndex().isValid() ? currentIndex().row() : -1;
    const bool plain = (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0;
    if (plain && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) {
        Q_EMIT besideRequested(event->key() == Qt::Key_Right ? 1 : -1);
    } else if (row >= 0 && event->key() == Qt::Key_Space) {
        Q_EMIT keepRequested(row);
    } else if (row >= 0 && (event->key() == Qt::Key_BracketRight || event->key() == Qt::Key_BracketLeft)) {
        Q_EMIT linkRequested(event->key() == Qt::Key_BracketRight ? 1 : -1);
    } else if (row >= 0 && plain && event->key() == Qt::Key_Delete) {
        Q_EMIT hideRequested(row);
    } else {
        QTreeView::keyPressEvent(event);
    }
}

void EntityColumnView::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex at = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && (event->modifiers() & Qt::ControlModifier) && at.isValid()) {
        Q_EMIT toggled(at.row());
        return;
    }
    QTreeView::mousePressEvent(event);
}

void EntityColumnView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex at = byKey ? currentIndex() : indexAt(viewport()->mapFrom(this, event->pos()));
    const QPoint place
        = byKey && at.isValid() ? viewport()->mapToGlobal(visualRect(at).bottomLeft()) : event->globalPos();
    Q_EMIT menuRequested(place, at.isValid() ? at.row() : -1);
}

} // namespace dateline
