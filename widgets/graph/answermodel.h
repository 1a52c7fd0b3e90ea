// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// AnswerModel: the rows of an answer, or what two entities share, as a table that sorts by any column.

#include "model/graph/questions.h"
#include "model/items/snapshot.h"
#include "widgets/common/theme.h"

#include <QAbstractTableModel>

#include <vector>

namespace dateline {

class AnswerModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit AnswerModel(QObject* parent = nullptr);

    void clear();
    void setAnswer(Snapshot snapshot, const graph::Answer& answer);
    void setShared(
        Snapshot snapshot, const std::vector<graph::SharedNeighbour>& shared, EntityId a, EntityId b);
    void setTheme(const Theme& theme);

    EntityId entityAt(int row) const { return m_rows[static_cast<std::size_t>(row)].entity; }
    std::vector<EntityId> firstEntities(std::size_t most) const; // in the order shown
    QString csv() const; // as shown, in plain numbers

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    struct Column
    {
        QString title;
        QString tip;
        int decimals = 0;
        QString suffix = {};
        QString heading = {}; // on screen, where it is not the title
    };
    struct Row
    {
        EntityId entity;
        std::vector<double> values; // one a column after the name
    };

    QString text(const Row& row, int column, const QLocale& locale) const;

    Snapshot m_snapshot;
    std::vector<Column> m_columns; // without the name
    std::vector<Row> m_rows;
    Theme m_theme;
};

} // namespace dateline
