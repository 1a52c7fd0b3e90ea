// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
// What the analyst does in the graph, step by step: select, expand, hide,
// focus, ask, merge; and the menus for it.
#include "model/items/words.h"
#include "widgets/graph/entitycolumns.h"
#include "widgets/graph/graphcanvas.h"
#include "widgets/graph/graphlegend.h"
#include "widgets/graph/graphtips.h"
#include "widgets/graph/graphview.h"
#include "widgets/graph/questionpanel.h"

#include <QAction>
#include <QLocale>
#include <QMenu>
#include <QMetaMethod>

#include <algorithm>
#include <map>

namespace dateline {

namespace {

constexpr std::size_t expandedAtOnce = 10;

/// With its key, which is the canvas' and does nothing in a menu, to be learnt there.
QString keyed(const QString& text, const QKeySequence& key)
{
    return text + QLatin1Char('\t') + key.toString(QKeySequence::NativeText);
}

const SceneNode* groupOf(const GraphScene& scene, const std::optional<std::uint32_t>& node)
{
    return node && !scene.nodes[*node].members.empty() ? &scene.nodes[*node] : nullptr;
}

} // namespace

std::vector<EntityId> GraphView::selectedEntities() const
{
    return isCurrent() ? m_state->selection().entities : std::vector<EntityId>();
}

std::vector<EntityId> GraphView::undrawn() const
{
    std::vector<EntityId> missing;
    for (const EntityId id : m_networks.drawn ? selectedEntities() : std::vector<EntityId>()) {
        const graph::NetworkEntity& entity = (*m_networks.drawn)[id];
        if ((entity.mentions > 0 || entity.degree > 0) && !m_desk.exploration.shows(id)) {
            missing.push_back(id);
        }
    }
    return missing;
}

/// With a ring around each, so that they are found.
void GraphView::drawSelected()
{
    const std::vector<EntityId> missing = undrawn();
    if (!missing.empty()) {
        m_desk.fresh = missing;
        m_fitNext = true;
        draw(missing);
    }
}

void GraphView::selectNode(EntityId id, Qt::KeyboardModifiers modifiers)
{
    if (!isCurrent()) {
        return;
    }
    m_desk.touched = true;
    const SceneNode* group = groupOf(m_canvas->scene(), m_canvas->nodeOf(id));
    if (modifiers & Qt::ControlModifier) {
        m_state->toggle(id, ViewOrigin::Graph);
    } else if (group && group->entity == id) { // all that it stands for
        Selection selection = Selection::of(id);
        selection.entities.insert(selection.entities.end(), group->members.begin(), group->members.end());
        std::sort(selection.entities.begin(), selection.entities.end());
        m_state->select(std::move(selection), ViewOrigin::Graph);
    } else {
        m_state->select(id, ViewOrigin::Graph);
    }
    showSelection();
}

/// Several: by the rubber band, or kept while walking.
void GraphView::pick(const std::vector<EntityId>& entities, Qt::KeyboardModifiers modifiers)
{
    if (!isCurrent()) {
        return;
    }
    m_desk.touched = true;
    Selection selection;
    selection.entities = modifiers & Qt::ControlModifier ? selectedEntities() : std::vector<EntityId>();
    for (const EntityId id : entities) {
        selection.entities.push_back(id);
        if (const SceneNode* group = groupOf(m_canvas->scene(), m_canvas->nodeOf(id))) {
            selection.entities.insert(selection.entities.end(), group->members.begin(), group->members.end());
        }
    }
    m_state->select(std::move(selection), ViewOrigin::Graph);
    showSelection();
}

void GraphView::selectLink(LinkId id, Qt::KeyboardModifiers modifiers)
{
    if (!isCurrent()) {
        return;
    }
    m_desk.touched = true;
    const auto& links = m_canvas->scene().links;
    const auto bundle = std::find_if(links.begin(), links.end(),
        [id](const SceneLink& link) { return link.link == id && !link.links.empty(); });
    if (modifiers & Qt::ControlModifier) {
        m_state->toggle(id, ViewOrigin::Graph);
    } else if (bundle != links.end()) {
        Selection selection;
        selection.links = bundle->links;
        m_state->select(std::move(selection), ViewOrigin::Graph);
    } else {
        m_state->select(id, ViewOrigin::Graph);
    }
    showSelection();
}

void GraphView::hoverLink(LinkId id)
{
    if (isCurrent()) {
        m_state->setHighlight(Highlight{{}, {}, {}, id}, ViewOrigin::Graph);
        showHighlight();
    }
}

void GraphView::expand(EntityId id)
{
    expandBy(id, {});
}

void GraphView::expandBy(EntityId id, const graph::ExpandOptions& options)
{
    if (!m_networks.drawn || !id.isValid() || !isCurrent()) {
        return;
    }
    m_desk.touched = true;
    m_desk.opening = false;
    if (groupOf(m_canvas->scene(), m_canvas->nodeOf(id))) { // a group is opened, its members appear
        m_desk.openGroups.push_back(id);
        std::sort(m_desk.openGroups.begin(), m_desk.openGroups.end());
        showScene();
        return;
    }
    m_desk.fresh = m_desk.exploration.expand(*m_networks.drawn, id, options);
    if (!m_desk.fresh.empty()) {
        for (const graph::Neighbour& neighbour : m_networks.drawn->neighbours(id)) {
            if (m_desk.exploration.shows(neighbour.entity)) {
                m_desk.asked.push_back(neighbour.link); // the threshold must not hide what was asked for
            }
        }
        showScene();
    }
}

void GraphView::collapse(EntityId id)
{
    if (!m_networks.drawn || !id.isValid() || !isCurrent()) {
        return;
    }
    const auto open = std::find(m_desk.openGroups.begin(), m_desk.openGroups.end(), id);
    if (open != m_desk.openGroups.end()) {
        m_desk.openGroups.erase(open);
    }
    std::vector<EntityId> kept = selectedEntities();
    kept.insert(kept.end(), m_desk.pinned.begin(), m_desk.pinned.end());
    m_desk.fresh.clear();
    m_desk.exploration.collapse(*m_networks.drawn, id, kept);
    showScene();
}

void GraphView::hideSelected()
{
    const std::vector<EntityId> selected = selectedEntities();
    if (!selected.empty() && m_networks.drawn) {
        m_desk.opening = false;
        m_desk.touched = true;
        m_desk.exploration.hide(selected);
        showScene();
    }
}

void GraphView::pinSelected()
{
    std::vector<EntityId> chosen = selectedEntities();
    if (chosen.empty() && m_canvas->current().isValid()) {
        chosen.push_back(m_canvas->current());
    }
    const bool all
        = std::all_of(chosen.begin(), chosen.end(), [this](EntityId id) { return m_desk.isPinned(id); });
    for (const EntityId id : chosen) {
        m_desk.setPinned(id, !all);
    }
    if (!chosen.empty()) {
        m_desk.touched = true;
        showScene();
        Q_EMIT placesChanged();
    }
}

void GraphView::draw(const std::vector<EntityId>& entities)
{
    if (!m_networks.drawn || !isCurrent()) {
        return;
    }
    std::vector<EntityId> shown = m_desk.exploration.shown();
    shown.insert(shown.end(), entities.begin(), entities.end());
    m_desk.touched = true;
    m_desk.opening = false;
    m_desk.wanted.insert(m_desk.wanted.end(), entities.begin(), entities.end());
    m_desk.exploration.show(std::move(shown));
    showScene();
}

void GraphView::goBack()
{
    m_desk.exploration.goBack();
    m_desk.fresh.clear();
    showScene();
}

void GraphView::goForward()
{
    m_desk.exploration.goForward();
    m_desk.fresh.clear();
    showScene();
}

void GraphView::toggleFocus()
{
    const EntityId centre = !selectedEntities().empty() ? selectedEntities().back() : m_canvas->current();
    m_focusCentre = m_canvas->isFocused() || !m_networks.drawn ? EntityId() : centre;
    applyFocus();
}

void GraphView::applyFocus()
{
    std::vector<graph::HopEntity> ego;
    if (m_focusCentre.isValid() && m_networks.drawn) {
        ego = m_networks.drawn->ego(m_focusCentre, m_controls->settings().focusDepth);
    }
    if (!ego.empty() || m_canvas->isFocused()) {
        m_canvas->setFocus(
            std::move(ego), m_controls->settings().hideOthers ? Others::Hidden : Others::Dimmed);
    }
    m_only->setChecked(m_canvas->isFocused());
    m_legend->setFocus(m_canvas->scene());
    updateTexts();
}

void GraphView::showPaths()
{
    m_ask->setChecked(true);
    m_questions->askHowLinked();
}

void GraphView::showShared()
{
    m_ask->setChecked(true);
    m_questions->askShared();
}

void GraphView::showWays(const std::vector<EntityId>& entities, const std::vector<LinkId>& links)
{
    if (!isCurrent()) {
        return;
    }
    const bool missing = std::any_of(
        entities.begin(), entities.end(), [this](EntityId id) { return !m_canvas->nodeOf(id); });
    const bool weak = std::any_of(links.begin(), links.end(),
        [this](LinkId id) { return (*m_networks.drawn)[id].sentences < m_minimum; });
    if (missing || weak) {
        if (m_refit.isActive()) { // the panel has just opened: the drawing takes the room that is left first
            m_refit.stop();
            refit();
        }
        std::vector<EntityId> shown = m_desk.exploration.shown();
        shown.insert(shown.end(), entities.begin(), entities.end());
        m_desk.touched = true;
        m_desk.opening = false;
        m_desk.exploration.show(std::move(shown));
        m_desk.asked.insert(m_desk.asked.end(), links.begin(), links.end());
        showScene();
    }
    m_canvas->setPaths(entities, links);
}

void GraphView::mergeSelected()
{
    const std::vector<EntityId> selected = selectedEntities();
    if (selected.size() == 2) {
        Q_EMIT mergeRequested(selected[0], selected[1]);
    }
}

void GraphView::dropOnto(EntityId id, EntityId onto, QPointF from)
{
    // It goes back to where it was: whether the two become one is decided elsewhere.
    m_desk.touched = true;
    m_desk.places[id] = {static_cast<float>(from.x()), static_cast<float>(from.y())};
    showScene();
    if (isCurrent()) {
        Q_EMIT mergeRequested(id, onto);
    }
}

void GraphView::clearMarks()
{
    m_focusCentre = {};
    m_canvas->setPaths({}, {});
    applyFocus();
}

void GraphView::showSelection()
{
    if (!isCurrent()) {
        return; // takeNetworks() comes back to it
    }
    const Selection& selection = m_state->selection();
    std::vector<EntityId> entities = selection.entities;
    if (entities.empty() && (!selection.events.empty() || !selection.articles.empty())) {
        entities = m_state->counterparts().entities; // an event's actors, an article's people
    }
    m_canvas->setSelected(entities, selection.links);
    if (!m_columns->isHidden()) {
        m_columns->setSelected(selection.entities, selection.links);
    }
    m_questions->setSelected(selection.entities);
    updateTexts();
    const QString what = selection.entities.size() == 1 && m_networks.snapshot
        ? toQString((*m_networks.snapshot)[selection.entities[0]].name)
        : QString();
    m_canvas->setAccessibleDescription(
        what.isEmpty() ? countsText() : tr("%1. Selected: %2").arg(countsText(), what));
}

void GraphView::showHighlight()
{
    if (!isCurrent()) {
        return;
    }
    const Highlight& highlight = m_state->highlight();
    m_canvas->setHighlighted(highlight.entity, highlight.link);
}

QString GraphView::tip(const SceneNode* node, const SceneLink* link) const
{
    if (!isCurrent() || !m_networks.drawn) {
        return {};
    }
    return node ? nodeTip(*m_networks.snapshot, *m_networks.drawn, *node)
        : link  ? linkTip(*m_networks.snapshot, m_canvas->scene(), *link, m_networks.drawnEvidence,
               Theme::from(palette()))
                : QString();
}

void GraphView::addExpandMenu(QMenu* menu, EntityId entity)
{
    std::array<int, entityKindCount> kinds{};
    std::array<int, relationKindCount> relations{};
    for (const graph::Neighbour& neighbour : m_networks.drawn->neighbours(entity)) {
        if (!m_desk.exploration.shows(neighbour.entity)) {
            ++kinds.at(static_cast<std::size_t>((*m_networks.drawn)[neighbour.entity].kind));
            const std::uint16_t bits = graph::kindsOf((*m_networks.drawn)[neighbour.link]);
            for (std::size_t kind = 0; kind < relations.size(); ++kind) {
                relations.at(kind)
                    += (bits & graph::relationBit(static_cast<RelationKind>(kind))) != 0 ? 1 : 0;
            }
        }
    }
    QMenu* more = menu->addMenu(tr("Expand by"));
    const auto entry = [&](const QString& word, int count, const graph::ExpandOptions& options) {
        if (count > 0) {
            connect(more->addAction(QStringLiteral("%1 (%2)").arg(word, QLocale().toString(count))),
                &QAction::triggered, this, [=, this] { expandBy(entity, options); });
        }
    };
    for (std::size_t kind = 0; kind < kinds.size(); ++kind) {
        graph::ExpandOptions options;
        options.kind = static_cast<EntityKind>(kind);
        entry(kindsWord(*options.kind), kinds.at(kind), options);
    }
    more->addSeparator();
    for (std::size_t kind = 0; kind < relations.size(); ++kind) {
        graph::ExpandOptions options;
        options.relations = graph::relationBit(static_cast<RelationKind>(kind));
        entry(relationWord(static_cast<RelationKind>(kind)), relations.at(kind), options);
    }
    more->addSeparator();
    graph::ExpandOptions many;
    many.most = 100;
    entry(tr("Up to 100 of all"), more->isEmpty() ? 0 : 100, many);
    more->setEnabled(!more->isEmpty());
}

void GraphView::addEntityEntries(QMenu* menu, EntityId entity)
{
    const auto entry = [this, menu](const QString& text, const auto& act) {
        connect(menu->addAction(text), &QAction::triggered, this, act);
    };
    if (!m_canvas->nodeOf(entity)) { // from the lists
        entry(keyed(tr("Draw it"), Qt::Key_A), [=, this] { draw({entity}); });
    }
    entry(keyed(tr("Expand: %1 strongest neighbours").arg(expandedAtOnce), Qt::Key_E),
        [=, this] { expand(entity); });
    addExpandMenu(menu, entity);
    QAction* less = menu->addAction(keyed(tr("Collapse"), Qt::Key_C));
    less->setEnabled(m_desk.exploration.isExpanded(entity)
        || std::binary_search(m_desk.openGroups.begin(), m_desk.openGroups.end(), entity));
    connect(less, &QAction::triggered, this, [=, this] { collapse(entity); });
    entry(keyed(tr("Only this and what is linked with it"), Qt::Key_O), [=, this] {
        m_focusCentre = entity;
        applyFocus();
    });
    entry(keyed(tr("Hide"), Qt::Key_Delete), [=, this] {
        m_state->select(entity, ViewOrigin::Graph);
        hideSelected();
    });
    entry(keyed(m_desk.isPinned(entity) ? tr("Unpin") : tr("Pin"), Qt::Key_I), [=, this] {
        m_desk.setPinned(entity, !m_desk.isPinned(entity));
        showScene();
    });
    if (const std::vector<EntityId> two = selectedEntities(); two.size() == 2) {
        menu->addSeparator();
        entry(keyed(tr("How are the two linked?"), Qt::Key_P), [this] { showPaths(); });
        entry(keyed(tr("What do the two share?"), Qt::Key_S), [this] { showShared(); });
        if (isSignalConnected(QMetaMethod::fromSignal(&GraphView::mergeRequested))) {
            entry(keyed(tr("Merge the two\u2026"), Qt::Key_M), [this] { mergeSelected(); });
        }
    }
    menu->addSeparator();
    entry(keyed(tr("Read"), Qt::Key_Return), [=, this] {
        m_state->select(entity, ViewOrigin::Graph);
        Q_EMIT openRequested();
    });
}

void GraphView::showMenu(QPoint globalPosition, EntityId entity, LinkId link)
{
    if (!isCurrent()) {
        return;
    }
    // What is pointed at is what the entries are about, and nothing else that is selected.
    const std::vector<EntityId> selected = selectedEntities();
    if (entity.isValid() && !std::binary_search(selected.begin(), selected.end(), entity)) {
        selectNode(entity, Qt::NoModifier);
    } else if (link.isValid()) {
        selectLink(link, Qt::NoModifier);
    }
    QMenu menu(this);
    // A load may replace the corpus, and with it what the ids mean, while the menu is open.
    connect(m_state, &ViewState::snapshotChanged, &menu, &QMenu::close);
    if (entity.isValid()) {
        addEntityEntries(&menu, entity);
    } else if (link.isValid()) {
        connect(menu.addAction(keyed(tr("Read the evidence"), Qt::Key_Return)), &QAction::triggered, this,
            &GraphView::openRequested);
    } else {
        connect(menu.addAction(keyed(tr("Show all"), Qt::Key_0)), &QAction::triggered, m_canvas,
            &GraphCanvas::fit);
        connect(menu.addAction(tr("Begin again")), &QAction::triggered, this, &GraphView::showOpening);
    }
    if (!m_columns->isHidden()) {
        menu.addSeparator();
        m_columns->addSortEntries(&menu);
    }
    Q_EMIT menuOpened(&menu, entity, link);
    menu.exec(globalPosition);
}

} // namespace dateline
