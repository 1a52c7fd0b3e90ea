// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// ArticleModel: the articles with title, date, how the date was found, what is told
// in them, and where they come from.

#include "model/items/rowmodel.h"

namespace dateline {

class ArticleModel : public RowModel
{
    Q_OBJECT

public:
    enum Column { Title, Date, HowDated, Events, Source, File, ColumnCount };

    explicit ArticleModel(QObject* parent = nullptr);
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
};

} // namespace dateline
