// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// FindModel: the rows under the find field: headings, what was found, and commands. In: found things of a
// snapshot, and actions; out: rows that say what choosing them does. A few dozen rows.

#include "model/items/findeverything.h"

#include <QAbstractListModel>
#include <QPointer>

class QAction;

namespace dateline {

struct FindRow
{
    enum class Kind : std::uint8_t { Heading, Thing, Command, All, Filter, Note };
    Kind kind = Kind::Heading;
    QString text;
    QString detail; // at the right: date, kind, shortcut
    FoundThing thing;
    QPointer<QAction> action;

    friend bool operator==(const FindRow&, const FindRow&) = default;
};

class FindModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(Snapshot corpus, std::vector<FindRow> rows);
    const FindRow& at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    bool canChoose(int row) const;
    int rowOf(const FindRow& row) const; // where the same thing or command is now; -1 = nowhere

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    Snapshot m_corpus; // of the rows
    std::vector<FindRow> m_rows;
};

/// Roles beyond those of RowModel (EntityKindRole, EventKindRole).
enum FindRole { DetailRole = Qt::UserRole + 64, HeadingRole };

/// The found things of each group with a heading; behind those that are more than shown, a row that asks for
/// all of them.
std::vector<FindRow> foundRows(const Corpus& corpus, const Found& found);
/// On an action: the title of the menu that its name makes sense in; shown and searched with it.
inline constexpr const char* menuTitleProperty = "menuTitle";
/// Commands whose name holds all words; those that can be used now first.
std::vector<FindRow> commandRows(const QList<QAction*>& actions, const QString& words, std::size_t most);

} // namespace dateline
