// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/items/problemmodel.h"

#include "model/items/rowmodel.h"

namespace dateline {

void ProblemModel::setProblems(std::vector<Problem> problems)
{
    if (problems == m_problems) {
        return;
    }
    beginResetModel();
    m_problems = std::move(problems);
    endResetModel();
}

int ProblemModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_problems.size());
}

int ProblemModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProblemModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Problem& problem = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == What ? problem.text : problem.file.section(QLatin1Char('/'), -1);
    case Qt::ToolTipRole:
        return problem.file.isEmpty() ? problem.text : QString(problem.file + QLatin1Char('\n') + problem.text);
    case IdRole:
        return problem.article.value();
    case MutedRole:
        return index.column() == File;
    case WarningRole:
        return problem.grave && index.column() == What;
    default:
        return {};
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
