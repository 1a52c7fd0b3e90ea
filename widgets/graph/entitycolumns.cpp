// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/graph/entitycolumns.h"

#include "model/items/words.h"
#include "widgets/graph/columnlines.h"
#include "widgets/graph/entitycolumnmodel.h"
#include "widgets/graph/entitycolumnview.h"
#include "widgets/graph/networkjob.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>

#include <algorithm>
#include <utility>

namespace dateline {

namespace {

/// The others are shown when the analyst asks for their kind.
bool isShownAtFirst(EntityKind kind)
{
    return kind == EntityKind::Person || kind == EntityKind::Organisation || kind == EntityKind::Country;
}

/// How long the names of a kind are among the others: what they need of the width.
int lengthOf(EntityKind kind)
{
    return kind == EntityKind::Organisation ? 11 : 10;
}

} // namespace

EntityColumns::EntityColumns(QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (std::size_t i = 0; i < m_views.size(); ++i) {
        const auto kind = static_cast<EntityKind>(i);
        m_models[i] = new EntityColumnModel(kind, this);
        m_models[i]->setTheme(Theme::from(palette()));
        m_views[i] = new EntityColumnView(m_models[i], this);
        m_views[i]->setAccessibleName(kindsWord(kind));
        m_views[i]->setVisible(isShownAtFirst(kind));
        if (i > 0) {
            m_lines[i] = new ColumnLines(m_views[i], this);
            layout->addWidget(m_lines[i]);
            connect(m_lines[i], &ColumnLines::linkClicked, this, &EntityColumns::linkSelected);
            connect(m_lines[i], &ColumnLines::linkHovered, this, &EntityColumns::linkHovered);
        }
        layout->addWidget(m_views[i], lengthOf(kind));
        connectView(m_views[i]);
    }
    connectLines();
}

void EntityColumns::connectView(EntityColumnView* view)
{
    const auto entityAt
        = [view](int row) { return row < 0 ? EntityId() : view->columnModel()->entityAt(row); };
    connect(
        view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this, view] { take(view); });
    connect(view, &QTreeView::activated, this, &EntityColumns::openRequested);
    connect(view, &EntityColumnView::toggled, this, [this, view, entityAt](int row) {
        m_source = view;
        Q_EMIT entitySelected(entityAt(row), Qt::ControlModifier);
        m_source = nullptr;
    });
    connect(view, &EntityColumnView::keepRequested, this, [this, view, entityAt](int row) {
        if (m_walked.keep(entityAt(row), [this](EntityId id) { return isSelected(id); })) {
            Q_EMIT view->toggled(row);
        }
    });
    connect(view, &EntityColumnView::besideRequested, this,
        [this, view](int direction) { goBeside(view, direction); });
    connect(view, &EntityColumnView::linkRequested, this,
        [this, view](int direction) { nextLink(view, direction); });
    connect(view, &EntityColumnView::hideRequested, this,
        [this, entityAt](int row) { Q_EMIT hideRequested(entityAt(row)); });
    connect(view, &EntityColumnView::menuRequested, this,
        [this, entityAt](QPoint at, int row) { Q_EMIT menuRequested(at, entityAt(row)); });
    connect(view->header(), &QHeaderView::sectionClicked, this, &EntityColumns::sortBy);
}

void EntityColumns::connectLines()
{
    constexpr int wide = 44; // pixels
    constexpr int narrow = 20; // where names need the room
    constexpr int roomy = 170; // a column and its gap
    const auto shownCount = std::count_if(
        m_views.begin(), m_views.end(), [](const EntityColumnView* view) { return !view->isHidden(); });
    EntityColumnView* left = nullptr;
    for (std::size_t i = 0; i < m_views.size(); ++i) {
        const bool shown = !m_views[i]->isHidden();
        if (m_lines[i]) {
            m_lines[i]->setLeft(shown ? left : nullptr);
            m_lines[i]->setVisible(shown && left);
            m_lines[i]->setFixedWidth(
                width() / std::max<int>(1, static_cast<int>(shownCount)) >= roomy ? wide : narrow);
        }
        left = shown ? m_views[i] : left;
    }
}

void EntityColumns::setShown(EntityKind kind, bool shown)
{
    view(kind)->setVisible(shown);
    connectLines();
}

void EntityColumns::setNetwork(const Networks& networks)
{
    m_following = true;
    m_network = networks.drawn;
    m_entities.clear();
    m_links.clear();
    m_walked = {}; // ids may mean others now
    for (std::size_t i = 0; i < m_views.size(); ++i) {
        m_models[i]->setNetwork(networks.snapshot, m_network,
            networks.mostNamed ? networks.mostNamed->at(static_cast<std::size_t>(m_models[i]->kind()))
                               : std::vector<EntityId>());
        if (m_lines[i]) {
            m_lines[i]->setNetwork(m_network);
        }
    }
    m_following = false;
}

void EntityColumns::setSelected(const std::vector<EntityId>& entities, const std::vector<LinkId>& links)
{
    m_following = true;
    m_entities = entities;
    m_links = links;
    const bool linksAlone = entities.empty() && !links.empty();
    for (std::size_t i = 0; i < m_views.size(); ++i) {
        if (m_lines[i]) {
            m_lines[i]->setSelected(entities, links);
        }
        if (linksAlone) {
            continue;
        }
        const bool stays = m_views[i] == m_source;
        QItemSelectionModel* selection = m_views[i]->selectionModel();
        const int current = stays ? m_views[i]->currentIndex().row() : -1;
        selection->clear(); // rows move
        m_models[i]->setSelected(entities, stays ? ColumnOrder::Kept : ColumnOrder::Sorted);
        for (const EntityId id : entities) {
            if (const int row = m_models[i]->rowOf(id); row >= 0) {
                selection->setCurrentIndex(
                    m_models[i]->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
            }
        }
        if (current >= 0) { // where the keyboard is
            selection->setCurrentIndex(m_models[i]->index(current, 0), QItemSelectionModel::NoUpdate);
        }
        if (!stays) {
            m_views[i]->scrollToTop();
        }
    }
    m_following = false;
}

void EntityColumns::take(EntityColumnView* view)
{
    const QModelIndexList rows = view->selectionModel()->selectedRows();
    if (m_following || rows.isEmpty()) {
        return;
    }
    const EntityId entity = view->columnModel()->entityAt(rows.first().row());
    const bool walks = std::any_of(
        m_views.begin(), m_views.end(), [](const EntityColumnView* each) { return each->isAtKeys(); });
    m_source = view;
    if (!walks) {
        Q_EMIT entitySelected(entity, Qt::NoModifier);
    } else if (const std::vector<EntityId> entities
               = m_walked.walkTo(entity, [this](EntityId id) { return isSelected(id); });
               entities.size() > 1) {
        Q_EMIT entitiesPicked(entities);
    } else {
        Q_EMIT entitySelected(entity, Qt::NoModifier);
    }
    m_source = nullptr;
}

bool EntityColumns::isSelected(EntityId id) const
{
    return std::find(m_entities.begin(), m_entities.end(), id) != m_entities.end();
}

void EntityColumns::goBeside(const EntityColumnView* from, int direction)
{
    const auto at = std::find(m_views.begin(), m_views.end(), from) - m_views.begin();
    for (auto next = at + direction; next >= 0 && next < static_cast<std::ptrdiff_t>(m_views.size());
         next += direction) {
        EntityColumnView* view = m_views.at(static_cast<std::size_t>(next));
        if (!view->isHidden() && view->columnModel()->rowCount() > 0) {
            const int row = std::max(0, view->columnModel()->strongestRow());
            view->setFocus(Qt::OtherFocusReason);
            view->setCurrentIndex(view->columnModel()->index(row, 0));
            return;
        }
    }
}

void EntityColumns::nextLink(const EntityColumnView* from, int direction)
{
    if (!m_network || !from->currentIndex().isValid()) {
        return;
    }
    const std::vector<graph::Neighbour> all
        = m_network->neighbours(from->columnModel()->entityAt(from->currentIndex().row()));
    if (all.empty()) {
        return;
    }
    const auto found = m_links.empty()
        ? all.end()
        : std::find_if(all.begin(), all.end(),
            [this](const graph::Neighbour& each) { return each.link == m_links.front(); });
    const auto count = static_cast<std::ptrdiff_t>(all.size());
    const std::ptrdiff_t next = found == all.end() ? (direction > 0 ? 0 : count - 1)
                                                   : (found - all.begin() + direction + count) % count;
    Q_EMIT linkSelected(all[static_cast<std::size_t>(next)].link, Qt::NoModifier);
}

void EntityColumns::sortBy(int order)
{
    m_following = true;
    for (EntityColumnModel* model : m_models) {
        model->sortBy(order == 0 ? ColumnSorting::Name : ColumnSorting::Strength);
    }
    m_following = false;
}

void EntityColumns::addSortEntries(QMenu* menu)
{
    const bool byName = m_models.front()->sorting() == ColumnSorting::Name;
    const auto entry = [&](const QString& text, int order, bool checked) {
        QAction* action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(checked);
        connect(action, &QAction::triggered, this, [this, order] { sortBy(order); });
    };
    entry(tr("Sort the lists by strength"), 1, !byName);
    entry(tr("Sort the lists by name"), 0, byName);
}

void EntityColumns::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange) {
        for (std::size_t i = 0; i < m_models.size(); ++i) {
            m_models[i]->setTheme(Theme::from(palette()));
            if (m_lines[i]) {
                m_lines[i]->setTheme(Theme::from(palette()));
            }
        }
    }
    QWidget::changeEvent(event);
}

void EntityColumns::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    connectLines();
    for (ColumnLines* lines : m_lines) {
        if (lines) {
            lines->refresh();
        }
    }
}

} // namespace dateline
