// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/graph/answermodel.h"

#include "model/items/usertext.h"
#include "model/items/words.h"

#include <QLocale>

#include <algorithm>

namespace dateline {

namespace {

/// Broken at the blank that is nearest to its middle: columns of small numbers are narrow.
QString twoLines(QString name)
{
    const qsizetype before = name.lastIndexOf(QLatin1Char(' '), name.size() / 2);
    const qsizetype after = name.indexOf(QLatin1Char(' '), name.size() / 2);
    const bool earlier = before >= 0 && (after < 0 || name.size() / 2 - before < after - name.size() / 2);
    if (const qsizetype at = earlier ? before : after; at >= 0) {
        name[at] = QLatin1Char('\n');
    }
    return name;
}

} // namespace

AnswerModel::AnswerModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void AnswerModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_columns.clear();
    m_snapshot.reset();
    endResetModel();
}

void AnswerModel::setAnswer(Snapshot snapshot, const graph::Answer& answer)
{
    using graph::Question;
    beginResetModel();
    m_snapshot = std::move(snapshot);
    const Column links{tr("Links"), tr("To how many others")};
    const Column sentences{tr("Sentences"), tr("Sentences of evidence of all its links")};
    switch (answer.question) {
    case Question::BestConnected: m_columns = {links, sentences}; break;
    case Question::Bridges:
        m_columns = {{tr("Between"), tr("Share of all pairs of others whose shortest way passes here"), 2,
                         QStringLiteral(" %")},
            links, sentences};
        break;
    case Question::Influential:
        m_columns = {{tr("Weight"), tr("Share of a walk that follows links by their evidence (PageRank)"), 2,
                         QStringLiteral(" %")},
            links, sentences};
        break;
    case Question::Groups: m_columns = {{tr("Group"), tr("Largest first")}, links, sentences}; break;
    case Question::Rising:
        m_columns = {{tr("Before"), tr("Sentences of evidence in the earlier time")},
            {tr("Now"), tr("Sentences of evidence in the later time")},
            {tr("Times"), tr("Evidence a day, later against earlier"), 1, QStringLiteral(" \u00D7")}};
        break;
    }
    m_rows.clear();
    m_rows.reserve(answer.rows.size());
    for (const graph::AnswerRow& row : answer.rows) {
        const double more = row.links;
        const double told = row.sentences;
        switch (answer.question) {
        case Question::BestConnected: m_rows.push_back({row.entity, {more, told}}); break;
        case Question::Bridges:
        case Question::Influential: m_rows.push_back({row.entity, {row.value * 100, more, told}}); break;
        case Question::Groups:
            m_rows.push_back({row.entity, {static_cast<double>(row.group), more, told}});
            break;
        case Question::Rising:
            m_rows.push_back({row.entity, {static_cast<double>(row.before), told, row.value}});
            break;
        }
    }
    endResetModel();
}

void AnswerModel::setShared(
    Snapshot snapshot, const std::vector<graph::SharedNeighbour>& shared, EntityId a, EntityId b)
{
    beginResetModel();
    m_snapshot = std::move(snapshot);
    const auto column = [this](EntityId id) {
        const QString name = toQString((*m_snapshot)[id].name);
        return Column{
            tr("With %1").arg(name), tr("Sentences shared with %1").arg(name), 0, {}, twoLines(name)};
    };
    m_columns = {column(a), column(b)};
    m_rows.clear();
    for (const graph::SharedNeighbour& each : shared) {
        m_rows.push_back(
            {each.entity, {static_cast<double>(each.sentencesA), static_cast<double>(each.sentencesB)}});
    }
    endResetModel();
}

void AnswerModel::setTheme(const Theme& theme)
{
    m_theme = theme;
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

std::vector<EntityId> AnswerModel::firstEntities(std::size_t most) const
{
    std::vector<EntityId> entities;
    for (std::size_t i = 0; i < std::min(most, m_rows.size()); ++i) {
        entities.push_back(m_rows[i].entity);
    }
    return entities;
}

QString AnswerModel::text(const Row& row, int column, const QLocale& locale) const
{
    const Column& shown = m_columns[static_cast<std::size_t>(column - 1)];
    const double value = row.values[static_cast<std::size_t>(column - 1)];
    return locale.toString(value, 'f', shown.decimals) + shown.suffix;
}

QString AnswerModel::csv() const
{
    const auto quoted = [](QString text) {
        return QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
    };
    QString result = quoted(tr("Name")) + QLatin1Char(',') + quoted(tr("Kind"));
    for (const Column& column : m_columns) {
        result += QLatin1Char(',') + quoted(column.title + column.suffix);
    }
    result += QLatin1Char('\n');
    for (const Row& row : m_rows) {
        result += quoted(toQString((*m_snapshot)[row.entity].name)) + QLatin1Char(',')
            + quoted(kindWord((*m_snapshot)[row.entity].kind));
        for (const double value : row.values) {
            result += QLatin1Char(',') + QString::number(value, 'g', 6);
        }
        result += QLatin1Char('\n');
    }
    return result;
}

int AnswerModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AnswerModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size()) + 1;
}

QVariant AnswerModel::data(const QModelIndex& index, int role) const
{
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const Entity& entity = (*m_snapshot)[row.entity];
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == 0 ? toQString(entity.name) : text(row, index.column(), QLocale());
    case Qt::DecorationRole:
        return index.column() == 0 ? QVariant(glyphIcon(shapeOf(entity.kind), m_theme.of(entity.kind)))
                                   : QVariant();
    case Qt::ToolTipRole: return inTip(data(index, Qt::AccessibleTextRole).toString());
    case Qt::AccessibleTextRole:
        return index.column() == 0
            ? tr("%1, %2").arg(toQString(entity.name), kindWord(entity.kind))
            : tr("%1: %2").arg(m_columns[static_cast<std::size_t>(index.column() - 1)].title,
                text(row, index.column(), QLocale()));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(
            index.column() == 0 ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter));
    default: return {};
    }
}

QVariant AnswerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section > static_cast<int>(m_columns.size())) {
        return {};
    }
    if (role == Qt::DisplayRole) {
        const Column* column = section == 0 ? nullptr : &m_columns[static_cast<std::size_t>(section - 1)];
        return column == nullptr ? tr("Name") : column->heading.isEmpty() ? column->title : column->heading;
    }
    return role == Qt::ToolTipRole && section > 0
        ? QVariant(m_columns[static_cast<std::size_t>(section - 1)].tip)
        : QVariant();
}

void AnswerModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column > static_cast<int>(m_columns.size()) || m_rows.empty()) {
        return;
    }
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    std::vector<EntityId> entities;
    for (const QModelIndex& each : before) {
        entities.push_back(entityAt(each.row()));
    }
    const auto less = [&](const Row& left, const Row& right) {
        if (column == 0) {
            return QString::localeAwareCompare(toQString((*m_snapshot)[left.entity].name),
                       toQString((*m_snapshot)[right.entity].name))
                < 0;
        }
        const auto at = static_cast<std::size_t>(column - 1);
        return left.values[at] < right.values[at];
    };
    std::stable_sort(m_rows.begin(), m_rows.end(), [&](const Row& left, const Row& right) {
        return order == Qt::AscendingOrder ? less(left, right) : less(right, left);
    });
    for (qsizetype i = 0; i < before.size(); ++i) {
        const auto row = std::find_if(m_rows.begin(), m_rows.end(),
            [id = entities[static_cast<std::size_t>(i)]](const Row& each) { return each.entity == id; });
        changePersistentIndex(before[i], index(static_cast<int>(row - m_rows.begin()), before[i].column()));
    }
    Q_EMIT layoutChanged();
}

} // namespace dateline
