// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/items/rowmodel.h"

#include "model/items/filter.h"

#include <algorithm>

namespace dateline {

void RowModel::setSnapshot(const Snapshot& snapshot, const Visibility& visible)
{
    beginResetModel();
    m_snapshot = snapshot;
    m_shown = m_snapshot ? shown(visible) : std::vector<std::uint8_t>();
    fill();
    endResetModel();
}

void RowModel::setVisibility(const Visibility& visible)
{
    if (!m_snapshot || m_shown == shown(visible)) {
        return;
    }
    beginResetModel();
    m_shown = shown(visible);
    fill();
    endResetModel();
}

void RowModel::setSearch(const QString& words)
{
    if (words == m_search) {
        return;
    }
    beginResetModel();
    m_search = words;
    fill();
    endResetModel();
}

int RowModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

void RowModel::sort(int column, Qt::SortOrder order)
{
    if (column == m_sortColumn && order == m_sortOrder) {
        return;
    }
    beginResetModel();
    m_sortColumn = column;
    m_sortOrder = order;
    fill();
    endResetModel();
}

int RowModel::rowOf(std::uint32_t id) const
{
    return id >= 1 && id <= m_rowOf.size() ? m_rowOf[id - 1] : -1;
}

void RowModel::fill()
{
    m_rows.clear();
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        if (m_shown[i] != 0 && (m_search.isEmpty() || contains(i, m_search))) {
            m_rows.push_back(static_cast<std::uint32_t>(i));
        }
    }
    order();
    m_rowOf.assign(m_shown.size(), -1);
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        m_rowOf[m_rows[row]] = static_cast<std::int32_t>(row);
    }
}

void RowModel::order()
{
    if (m_sortColumn < 0) {
        return;
    }
    std::vector<SortKey> keys(m_shown.size());
    for (const std::uint32_t row : m_rows) {
        keys[row] = sortKey(row, m_sortColumn);
    }
    const bool ascending = m_sortOrder == Qt::AscendingOrder;
    std::stable_sort(m_rows.begin(), m_rows.end(),
        [&](std::uint32_t a, std::uint32_t b) { return ascending ? keys[a] < keys[b] : keys[b] < keys[a]; });
}

} // namespace dateline
