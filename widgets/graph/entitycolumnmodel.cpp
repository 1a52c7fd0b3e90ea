// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/graph/entitycolumnmodel.h"

#include "model/items/rowmodel.h"
#include "model/items/shorternames.h"
#include "model/items/usertext.h"
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

void EntityColumnModel::setNetwork(
    Snapshot snapshot, std::shared_ptr<const graph::EntityNetwork> network, std::vector<EntityId> mostNamed)
{
    beginResetModel();
    m_snapshot = std::move(snapshot);
    m_network = std::move(network);
    m_ranked = std::move(mostNamed);
    m_rows.clear();
    m_rows.reserve(m_ranked.size());
    for (const EntityId id : m_ranked) {
        m_rows.push_back({id, 0});
    }
    m_selected.clear();
    m_strongest = 0;
    if (m_sorting == ColumnSorting::Name && m_network) {
        putInOrder();
    }
    endResetModel();
}

void EntityColumnModel::setSelected(const std::vector<EntityId>& entities, ColumnOrder order)
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
    m_selected = entities;
    Q_EMIT headerDataChanged(Qt::Horizontal, 1, 1);
    m_strongest = 0;
    for (Row& row : m_rows) {
        const auto found = strengths.find(row.entity);
        row.strength = found != strengths.end() ? found->second : 0;
        m_strongest = std::max(m_strongest, row.strength);
    }
    if (order == ColumnOrder::Sorted) {
        sortRows();
    } else if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

void EntityColumnModel::sortBy(ColumnSorting sorting)
{
    m_sorting = sorting;
    sortRows();
}

void EntityColumnModel::sortRows()
{
    if (!m_network) {
        return;
    }
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    std::vector<EntityId> kept;
    for (const QModelIndex& each : before) {
        kept.push_back(entityAt(each.row()));
    }
    putInOrder();
    for (qsizetype i = 0; i < before.size(); ++i) {
        changePersistentIndex(before[i], index(rowOf(kept[static_cast<std::size_t>(i)]), before[i].column()));
    }
    Q_EMIT layoutChanged();
}

void EntityColumnModel::putInOrder()
{
    std::unordered_map<EntityId, std::uint32_t> strengths;
    for (const Row& row : m_rows) {
        strengths.emplace(row.entity, row.strength);
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i] = {m_ranked[i], strengths[m_ranked[i]]};
    }
    if (m_sorting == ColumnSorting::Name) {
        std::vector<std::pair<QString, Row>> named;
        for (const Row& row : m_rows) {
            named.emplace_back(toQString((*m_snapshot)[row.entity].name), row);
        }
        std::stable_sort(named.begin(), named.end(), [](const auto& left, const auto& right) {
            return QString::localeAwareCompare(left.first, right.first) < 0;
        });
        std::transform(
            named.begin(), named.end(), m_rows.begin(), [](const auto& each) { return each.second; });
        return;
    }
    const auto isSelected = [&](const Row& row) {
        return std::find(m_selected.begin(), m_selected.end(), row.entity) != m_selected.end();
    };
    std::stable_sort(m_rows.begin(), m_rows.end(), [&](const Row& left, const Row& right) {
        const bool selectedLeft = isSelected(left);
        const bool selectedRight = isSelected(right);
        return selectedLeft != selectedRight ? selectedLeft : left.strength > right.strength;
    });
}

QString EntityColumnModel::nameAt(int row) const
{
    return toQString((*m_snapshot)[entityAt(row)].name);
}

int EntityColumnModel::strongestRow() const
{
    const auto row = std::max_element(m_rows.begin(), m_rows.end(),
        [](const Row& left, const Row& right) { return left.strength < right.strength; });
    return row == m_rows.end() || row->strength == 0 ? -1 : static_cast<int>(row - m_rows.begin());
}

void EntityColumnModel::setTheme(const Theme& theme)
{
    m_theme = theme;
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

int EntityColumnModel::rowOf(EntityId id) const
{
    const auto row
        = std::find_if(m_rows.begin(), m_rows.end(), [id](const Row& each) { return each.entity == id; });
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
        return index.column() == 0 ? name
            : row.strength > 0     ? locale.toString(row.strength)
            : m_selected.empty()   ? locale.toString(entity.mentions)
                                   : QString(); // one column, one meaning
    case ShorterTextsRole:
        return index.column() == 0 ? QVariant(shorterNames((*m_snapshot)[row.entity])) : QVariant();
    case Qt::ToolTipRole: return inTip(data(index, Qt::AccessibleTextRole).toString());
    case Qt::AccessibleTextRole:
        return row.strength > 0
            ? tr("%1, shared sentences: %2, mentions: %3")
                  .arg(name, locale.toString(row.strength), locale.toString(entity.mentions))
            : tr("%1, mentions: %2").arg(name, locale.toString(entity.mentions));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(
            index.column() == 0 ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter));
    case Qt::BackgroundRole: return background(row);
    default: return {};
    }
}

QVariant EntityColumnModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    if (role == Qt::ToolTipRole) {
        return section == 0      ? tr("Sort by name")
            : m_selected.empty() ? tr("Mentions")
                                 : tr("Sentences shared with the selected");
    }
    return section == 0 ? kindsWord(m_kind) : tr("n");
}

} // namespace dateline
