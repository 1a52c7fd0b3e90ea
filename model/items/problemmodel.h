// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// ProblemModel: what could not be read or decided, in words, with the article it is about where there is one.
// The same said of many files is one row with a row for each file below it.

#include "model/base/id.h"

#include <QAbstractItemModel>
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

class ProblemModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { File, What, ColumnCount }; // "report.pdf | is no text file": reads as a sentence

    using QAbstractItemModel::QAbstractItemModel;
    void setProblems(std::vector<Problem> problems);
    int count() const { return static_cast<int>(m_problems.size()); }
    const Problem* at(const QModelIndex& index) const; // null: a row of many

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const std::vector<std::size_t>& rowsOf(const QModelIndex& index) const
    {
        return m_rows[static_cast<std::size_t>(index.row())];
    }

    std::vector<Problem> m_problems;
    // of the first level: one problem, or many that say the same
    std::vector<std::vector<std::size_t>> m_rows;
};

} // namespace dateline
