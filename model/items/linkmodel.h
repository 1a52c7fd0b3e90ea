// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// LinkModel: the links: who with whom, how the texts put it, how many sentences say so, and when.

#include "model/items/rowmodel.h"

namespace dateline {

class LinkModel : public RowModel
{
    Q_OBJECT

public:
    enum Column { Who, With, How, Sentences, Stated, Articles, OverTime, ColumnCount };

    explicit LinkModel(QObject* parent = nullptr);
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    EntityId endAt(const Link& link, int column) const;
};

/// The kinds of relation that a link's sentences state, commonest first:
/// "met, opposed"; else "mentioned with".
QString relationsText(const Corpus& corpus, const Link& link);

/// Who and with whom, as the commonest relation that has a direction is mostly told: "Donald Trump, United
/// States: has a role in".
struct LinkEnds
{
    EntityId who;
    EntityId with;
};
LinkEnds endsOf(const Corpus& corpus, const Link& link);

} // namespace dateline
