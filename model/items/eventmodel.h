// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// EventModel: the events, dated ones in the timeline's order and then the undated, with actors and sources.

#include "model/items/rowmodel.h"

namespace dateline {

class EventModel : public RowModel
{
    Q_OBJECT

public:
    enum Column { Date, Title, Actors, Kind, Status, Sources, ColumnCount };

    using RowModel::RowModel;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    std::size_t size() const override { return corpus().events.size(); }
    const std::vector<std::uint8_t>& shown(const Visibility& visible) const override;
    SortKey sortKey(std::size_t index, int column) const override;
    bool contains(std::size_t index, const QString& words) const override;

private:
    QString actors(const Event& event) const;
};

/// Title, date with its arithmetic, kind, status, actors and sources; rich text for tooltips.
QString eventToolTip(const Corpus& corpus, const Event& event);

} // namespace dateline
