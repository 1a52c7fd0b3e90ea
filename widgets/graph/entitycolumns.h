// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// EntityColumns: the graph as lists, for keyboards and screen readers and for those who think in
// lists: a column a kind, most mentioned first, with lines between the columns for the links of what
// can be seen. Selecting an entity brings those linked with it to the top, the stronger the darker;
// the column in which it was selected keeps its order, so that the arrow keys walk through it.
// Intentions leave as signals; they are the drawing's.

#include "model/graph/entitynetwork.h"
#include "model/items/snapshot.h"
#include "widgets/common/theme.h"
#include "widgets/common/walkedselection.h"

#include <QWidget>

#include <array>
#include <memory>

class QMenu;

namespace dateline {

class ColumnLines;
class EntityColumnModel;
class EntityColumnView;
struct Networks;

class EntityColumns : public QWidget
{
    Q_OBJECT

public:
    explicit EntityColumns(QWidget* parent = nullptr);

    void setNetwork(const Networks& networks);
    /// Entities order and shade the rows; links alone leave them as they are.
    void setSelected(const std::vector<EntityId>& entities, const std::vector<LinkId>& links);
    void setShown(EntityKind kind, bool shown);
    /// Entries for the menu of a list: how it is sorted.
    void addSortEntries(QMenu* menu);

    EntityColumnView* view(EntityKind kind) const { return m_views.at(static_cast<std::size_t>(kind)); }
    // null: the first
    ColumnLines* linesLeftOf(EntityKind kind) const { return m_lines.at(static_cast<std::size_t>(kind)); }

Q_SIGNALS:
    void entitySelected(dateline::EntityId id, Qt::KeyboardModifiers modifiers);
    void entitiesPicked(const std::vector<dateline::EntityId>& entities); // by keys, with what was kept
    void linkSelected(dateline::LinkId id, Qt::KeyboardModifiers modifiers);
    void linkHovered(dateline::LinkId id);
    void hideRequested(dateline::EntityId id);
    void menuRequested(QPoint globalPosition, dateline::EntityId id);
    void openRequested(); // Enter or double click

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void connectView(EntityColumnView* view);
    void connectLines();
    void take(EntityColumnView* view);
    bool isSelected(EntityId id) const;
    void goBeside(const EntityColumnView* from, int direction);
    void nextLink(const EntityColumnView* from, int direction);
    void sortBy(int order);

    std::array<EntityColumnView*, entityKindCount> m_views{};
    std::array<EntityColumnModel*, entityKindCount> m_models{};
    std::array<ColumnLines*, entityKindCount> m_lines{}; // at the left of each; the first has none
    std::shared_ptr<const graph::EntityNetwork> m_network;
    const EntityColumnView* m_source = nullptr; // in which the user selects
    std::vector<EntityId> m_entities; // selected
    std::vector<LinkId> m_links; // selected
    WalkedSelection<EntityId> m_walked; // by keys
    bool m_following = false; // while rows are selected for others, not by the user
};

} // namespace dateline
