// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// ProblemModel: what could not be read or decided, in words, with the article it is about where there is one.

#include "model/base/id.h"

#include <QAbstractTableModel>
#include <QString>

#include <vector>

namespace dateline {

struct Problem
{
    enum class Fix { None, SetDate };

    QString text; // why, without the file's name
    QString file; // where: path and line; shown is its last part
    ArticleId article; // invalid: it never became one
    Fix fix = Fix::None;
    bool grave = true; // the article is missing; else it is only incomplete

    friend bool operator==(const Problem&, const Problem&) = default;
};

class ProblemModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, File, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setProblems(std::vector<Problem> problems);
    const Problem& at(int row) const { return m_problems[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<Problem> m_problems;
};

} // namespace dateline
