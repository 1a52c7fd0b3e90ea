// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// ArticleModel: the articles with title, date, how the date was found, what is told in them, and where they
// come from.

#include "model/items/rowmodel.h"

namespace dateline {

class ArticleModel : public RowModel
{
    Q_OBJECT

public:
    enum Column { Title, Date, HowDated, Events, Source, File, ColumnCount };

    using RowModel::RowModel;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    std::size_t size() const override { return corpus().articles.size(); }
    const std::vector<std::uint8_t>& shown(const Visibility& visible) const override;
    SortKey sortKey(std::size_t index, int column) const override;
    bool contains(std::size_t index, const QString& words) const override;
};

} // namespace dateline
