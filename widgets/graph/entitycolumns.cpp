// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/graph/entitycolumns.h"

#include "model/items/words.h"
#include "widgets/graph/entitycolumnmodel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTreeView>

namespace dateline {

namespace {

/// The others are shown when the analyst asks for their kind.
bool isShownAtFirst(EntityKind kind)
{
    return kind == EntityKind::Person || kind == EntityKind::Organisation || kind == EntityKind::Country;
}

} // namespace

EntityColumns::EntityColumns(QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    for (std::size_t i = 0; i < m_views.size(); ++i) {
        const auto kind = static_cast<EntityKind>(i);
        auto* model = new EntityColumnModel(kind, this);
        auto* view = new QTreeView(this);
        view->setModel(model);
        view->setRootIsDecorated(false);
        view->setUniformRowHeights(true);
        view->setTextElideMode(Qt::ElideRight);
        view->setMinimumWidth(90);
        view->header()->setStretchLastSection(false);
        view->header()->setSectionResizeMode(0, QHeaderView::Stretch);
        view->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
        view->header()->setMinimumSectionSize(20);
        view->setAccessibleName(kindsWord(kind));
        connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this, view] { take(view); });
        connect(view, &QTreeView::activated, this, &EntityColumns::openRequested);
        layout->addWidget(view);
        m_views[i] = view;
        m_models[i] = model;
        model->setTheme(Theme::from(palette()));
        view->setVisible(isShownAtFirst(kind));
    }
}

void EntityColumns::setNetwork(Snapshot snapshot, std::shared_ptr<const graph::EntityNetwork> network)
{
    m_following = true;
    for (std::size_t i = 0; i < m_views.size(); ++i) {
        m_models[i]->setNetwork(snapshot, network);
    }
    m_following = false;
}

void EntityColumns::setSelected(const std::vector<EntityId>& entities)
{
    m_following = true;
    for (std::size_t i = 0; i < m_views.size(); ++i) {
        QItemSelectionModel* selection = m_views[i]->selectionModel();
        selection->clear(); // rows move
        m_models[i]->setSelected(entities);
        for (const EntityId id : entities) {
            if (const int row = m_models[i]->rowOf(id); row >= 0) {
                const QModelIndex index = m_models[i]->index(row, 0);
                selection->setCurrentIndex(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
            }
        }
        m_views[i]->scrollToTop();
    }
    m_following = false;
}

void EntityColumns::take(QTreeView* view)
{
    const QModelIndexList rows = view->selectionModel()->selectedRows();
    if (!m_following && !rows.isEmpty()) {
        Q_EMIT entitySelected(static_cast<EntityColumnModel*>(view->model())->entityAt(rows.first().row()));
    }
}

void EntityColumns::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange) {
        for (EntityColumnModel* model : m_models) {
            model->setTheme(Theme::from(palette()));
        }
    }
    QWidget::changeEvent(event);
}

} // namespace dateline
