// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// EntityColumnModel: the entities of one kind as rows (name, mentions,
// sentences shared with what is selected).

#include "model/graph/networkpart.h"
#include "model/items/snapshot.h"
#include "widgets/common/theme.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace dateline {

enum class ColumnSorting : std::uint8_t { Strength, Name }; // Strength: shared sentences, then mentions
// Kept: rows stay where they are, only their shading changes
enum class ColumnOrder : std::uint8_t { Sorted, Kept };

class EntityColumnModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit EntityColumnModel(EntityKind kind, QObject* parent = nullptr);
    EntityKind kind() const { return m_kind; }

    /// `mostNamed`: the rows, in the order that they have while nothing is selected.
    void setNetwork(Snapshot snapshot, std::shared_ptr<const graph::EntityNetwork> network,
        std::vector<EntityId> mostNamed);
    /// Shades those linked with the selected and, sorting by strength, brings them to the top.
    void setSelected(const std::vector<EntityId>& entities, ColumnOrder order = ColumnOrder::Sorted);
    void sortBy(ColumnSorting sorting);
    ColumnSorting sorting() const { return m_sorting; }
    void setTheme(const Theme& theme);
    EntityId entityAt(int row) const { return m_rows[static_cast<std::size_t>(row)].entity; }
    QString nameAt(int row) const;
    int rowOf(EntityId id) const; // -1 = not here
    int strongestRow() const; // most strongly linked with the selected; -1 = none is

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        EntityId entity;
        std::uint32_t strength = 0; // sentences shared with the selected
    };

    QVariant background(const Row& row) const;
    void sortRows(); // with the signals for views
    void putInOrder();

    EntityKind m_kind;
    Snapshot m_snapshot;
    std::shared_ptr<const graph::EntityNetwork> m_network;
    std::vector<EntityId> m_ranked; // most mentioned first
    std::vector<EntityId> m_selected;
    ColumnSorting m_sorting = ColumnSorting::Strength;
    std::vector<Row> m_rows;
    std::uint32_t m_strongest = 0;
    Theme m_theme;
};

} // namespace dateline
