// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// EntityColumns: the graph as lists, for keyboards and screen readers and for those who think in lists: a column a
// kind, most mentioned first. Selecting an entity brings those linked with it to the top, the stronger the darker.

#include "model/graph/entitynetwork.h"
#include "model/items/snapshot.h"
#include "widgets/common/theme.h"

#include <QWidget>

#include <array>
#include <memory>

class QTreeView;

namespace dateline {

class EntityColumnModel;

class EntityColumns : public QWidget
{
    Q_OBJECT

public:
    explicit EntityColumns(QWidget* parent = nullptr);

    void setNetwork(Snapshot snapshot, std::shared_ptr<const graph::EntityNetwork> network);
    void setSelected(const std::vector<EntityId>& entities);
    QTreeView* view(EntityKind kind) const { return m_views.at(static_cast<std::size_t>(kind)); }

Q_SIGNALS:
    void entitySelected(dateline::EntityId id);
    void openRequested(); // Enter or double click

protected:
    void changeEvent(QEvent* event) override;

private:
    void take(QTreeView* view);

    std::array<QTreeView*, entityKindCount> m_views{};
    std::array<EntityColumnModel*, entityKindCount> m_models{};
    bool m_following = false; // while rows are selected for others, not by the user
};

} // namespace dateline
