// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/graph/entitycolumnmodel.h"

#include "model/items/words.h"

#include <QBrush>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace dateline {

EntityColumnModel::EntityColumnModel(EntityKind kind, QObject* parent)
    : QAbstractTableModel(parent)
    , m_kind(kind)
    , m_theme(Theme::light())
{
}

void EntityColumnModel::setNetwork(Snapshot snapshot, std::shared_ptr<const graph::EntityNetwork> network)
{
    beginResetModel();
    m_snapshot = std::move(snapshot);
    m_network = std::move(network);
    m_ranked = m_network ? graph::ranked(*m_network, m_kind) : std::vector<EntityId>();
    m_rows.clear();
    for (const EntityId id : m_ranked) {
        m_rows.push_back({id, 0});
    }
    m_strongest = 0;
    endResetModel();
}

void EntityColumnModel::setSelected(const std::vector<EntityId>& entities)
{
    if (!m_network) {
        return;
    }
    std::unordered_map<EntityId, std::uint32_t> strengths;
    for (const EntityId id : entities) {
        for (const graph::Neighbour& neighbour : m_network->neighbours(id)) {
            strengths[neighbour.entity] += neighbour.sentences;
        }
    }
    std::vector<Row> rows;
    m_strongest = 0;
    for (const EntityId id : m_ranked) {
        const auto found = strengths.find(id);
        rows.push_back({id, found != strengths.end() ? found->second : 0});
        m_strongest = std::max(m_strongest, rows.back().strength);
    }
    const auto isSelected
        = [&](const Row& row) { return std::find(entities.begin(), entities.end(), row.entity) != entities.end(); };
    std::stable_sort(rows.begin(), rows.end(), [&](const Row& left, const Row& right) {
        const bool selectedLeft = isSelected(left);
        const bool selectedRight = isSelected(right);
        return selectedLeft != selectedRight ? selectedLeft : left.strength > right.strength;
    });
    Q_EMIT layoutAboutToBeChanged();
    m_rows = std::move(rows);
    Q_EMIT layoutChanged();
}

void EntityColumnModel::setTheme(Theme theme)
{
    m_theme = std::move(theme);
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

int EntityColumnModel::rowOf(EntityId id) const
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [id](const Row& each) { return each.entity == id; });
    return row == m_rows.end() ? -1 : static_cast<int>(row - m_rows.begin());
}

int EntityColumnModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int EntityColumnModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 2;
}

QVariant EntityColumnModel::background(const Row& row) const
{
    if (row.strength == 0) {
        return {};
    }
    // Square root: one sentence is still seen beside a hundred.
    const double share = std::sqrt(static_cast<double>(row.strength) / m_strongest);
    return QBrush(m_theme.faded(m_theme.of(m_kind), 0.12 + 0.38 * share));
}

QVariant EntityColumnModel::data(const QModelIndex& index, int role) const
{
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const graph::NetworkEntity& entity = (*m_network)[row.entity];
    const QString name = toQString((*m_snapshot)[row.entity].name);
    const QLocale locale;
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == 0 ? name : locale.toString(row.strength > 0 ? row.strength : entity.mentions);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return row.strength > 0 ? tr("%1, shared sentences: %2, mentions: %3")
                                      .arg(name, locale.toString(row.strength), locale.toString(entity.mentions))
                                : tr("%1, mentions: %2").arg(name, locale.toString(entity.mentions));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(index.column() == 0 ? Qt::AlignLeft | Qt::AlignVCenter
                                                                      : Qt::AlignRight | Qt::AlignVCenter));
    case Qt::BackgroundRole: return background(row);
    default: return {};
    }
}

QVariant EntityColumnModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == 0 ? kindsWord(m_kind) : tr("n");
}

} // namespace dateline
