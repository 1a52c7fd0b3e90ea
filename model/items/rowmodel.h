// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// RowModel: a table over one vector of the snapshot (articles, entities, events): which of its things are
// shown, in which order. Holds 8 bytes a row; words are made in data(), so only for the rows that a view asks
// for. Sorting and searching are O(n log n) on keys made once a call; ties keep the snapshot's order, so the
// same input gives the same rows.

#include "model/items/snapshot.h"

#include <QAbstractTableModel>

#include <cstdint>
#include <string>
#include <vector>

namespace dateline {

struct Visibility;

enum ItemRole {
    IdRole = Qt::UserRole, // quint32: the id's value
    EntityKindRole, // int, only where the row has one
    EventKindRole,
    MutedRole, // bool: what is only inferred, missing or hidden
    WarningRole, // bool
};

class RowModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setSnapshot(const Snapshot& snapshot, const Visibility& visible);
    void setVisibility(const Visibility& visible);
    void setSearch(const QString& words); // only rows that contain them

    int rowCount(const QModelIndex& parent = {}) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    int total() const { return m_snapshot ? static_cast<int>(size()) : 0; } // rows without filter and search
    std::uint32_t idAt(int row) const { return m_rows[static_cast<std::size_t>(row)] + 1; }
    int rowOf(std::uint32_t id) const; // -1 = not shown
    const Snapshot& snapshot() const { return m_snapshot; }

protected:
    struct SortKey
    {
        std::int64_t number = 0;
        std::string text; // compared after number

        friend bool operator<(const SortKey& a, const SortKey& b)
        {
            return a.number != b.number ? a.number < b.number : a.text < b.text;
        }
    };

    virtual std::size_t size() const = 0; // with a snapshot
    virtual const std::vector<std::uint8_t>& shown(const Visibility& visible) const = 0;
    virtual SortKey sortKey(std::size_t index, int column) const = 0;
    virtual bool contains(std::size_t index, const QString& words) const = 0;
    const Corpus& corpus() const { return *m_snapshot; }
    std::size_t indexAt(const QModelIndex& index) const
    {
        return m_rows[static_cast<std::size_t>(index.row())];
    }

private:
    void fill();
    void order();

    Snapshot m_snapshot;
    std::vector<std::uint8_t> m_shown;
    std::vector<std::uint32_t> m_rows; // positions in the snapshot's vector
    std::vector<std::int32_t> m_rowOf;
    QString m_search;
    int m_sortColumn = -1; // the snapshot's own order
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace dateline
