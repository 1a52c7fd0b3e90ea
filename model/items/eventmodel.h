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

    explicit EventModel(QObject* parent = nullptr);
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
};

/// Title, date with its arithmetic, kind, status, actors and sources; rich text for tooltips.
QString eventToolTip(const Corpus& corpus, const Event& event);

/// Days as data files have them, whatever the language: "2016-05-29", "2016-05-01/2016-05-31".
QString isoText(DayInterval days);

} // namespace dateline
