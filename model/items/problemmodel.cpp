// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/items/problemmodel.h"

#include "model/items/rowmodel.h"
#include "model/items/usertext.h"

#include <QHash>

namespace dateline {

namespace {

constexpr std::size_t fewestTogether = 4; // fewer stand each for itself

} // namespace

void ProblemModel::setProblems(std::vector<Problem> problems)
{
    if (problems == m_problems) {
        return;
    }
    beginResetModel();
    m_problems = std::move(problems);
    QHash<QString, std::vector<std::size_t>> alike;
    for (std::size_t i = 0; i < m_problems.size(); ++i) {
        alike[m_problems[i].text].push_back(i);
    }
    m_rows.clear();
    for (std::size_t i = 0; i < m_problems.size(); ++i) { // a row of many stands where its first one does
        const std::vector<std::size_t>& same = alike[m_problems[i].text];
        if (same.size() < fewestTogether) {
            m_rows.push_back({i});
        } else if (same.front() == i) {
            m_rows.push_back(same);
        }
    }
    endResetModel();
}

const Problem* ProblemModel::at(const QModelIndex& index) const
{
    if (const QModelIndex many = index.parent(); many.isValid()) {
        return &m_problems[rowsOf(many)[static_cast<std::size_t>(index.row())]];
    }
    return rowsOf(index).size() == 1 ? &m_problems[rowsOf(index).front()] : nullptr;
}

/// The internal id of a row below another one is the other's row and one; 0 on the first level.
QModelIndex ProblemModel::index(int row, int column, const QModelIndex& parent) const
{
    return hasIndex(row, column, parent)
        ? createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : 0)
        : QModelIndex();
}

QModelIndex ProblemModel::parent(const QModelIndex& child) const
{
    return child.internalId() == 0 ? QModelIndex()
                                   : createIndex(static_cast<int>(child.internalId() - 1), 0, quintptr(0));
}

int ProblemModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid()) {
        return static_cast<int>(m_rows.size());
    }
    const bool hasMany = parent.column() == 0 && parent.internalId() == 0 && rowsOf(parent).size() > 1;
    return hasMany ? static_cast<int>(rowsOf(parent).size()) : 0;
}

int ProblemModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

QVariant ProblemModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Problem* one = at(index);
    const Problem& problem = one ? *one : m_problems[rowsOf(index).front()];
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == What ? problem.text
            : one                     ? problem.file.section(QLatin1Char('/'), -1)
                                      : tr("%Ln file(s)", nullptr, static_cast<int>(rowsOf(index).size()));
    case Qt::ToolTipRole:
        return inTip(!one || problem.file.isEmpty()
                ? problem.text
                : QString(problem.file + QLatin1Char('\n') + problem.text));
    case IdRole: return one ? problem.article.value() : ArticleId().value();
    case MutedRole: return index.column() == File && one;
    case WarningRole: return problem.grave && index.column() == What;
    default: return {};
    }
}

QVariant ProblemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == What ? tr("Problem") : tr("File");
}

} // namespace dateline
