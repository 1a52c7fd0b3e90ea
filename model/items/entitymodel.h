// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// EntityModel: people, organisations, countries, places and groups with how often and where they are named.

#include "model/items/rowmodel.h"

namespace dateline {

class EntityModel : public RowModel
{
    Q_OBJECT

public:
    enum Column { Name, Kind, Mentions, Articles, Events, Links, OverTime, ColumnCount };

    explicit EntityModel(QObject* parent = nullptr);
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
};

/// Name, kind and the other names with the reasons why they are the same; rich text for tooltips.
QString entityToolTip(const Entity& entity);

} // namespace dateline
