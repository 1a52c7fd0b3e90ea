// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// UndatedShelf: the events without a date, at the right border of the timeline; folds to a narrow button that still
// says how many there are. What is known all the same (a hint) stands behind the title.

#include "model/items/viewstate.h"

#include <QAbstractListModel>
#include <QWidget>

class QListView;
class QToolButton;

namespace dateline {

class UndatedModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setEvents(Snapshot corpus, const std::vector<std::uint8_t>& visible); // by event index; empty = all
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    EventId eventAt(int row) const { return m_events.at(static_cast<std::size_t>(row)); }
    int rowOf(EventId event) const; // -1: not here

private:
    Snapshot m_corpus;
    std::vector<EventId> m_events;
};

class UndatedShelf : public QWidget
{
    Q_OBJECT

public:
    explicit UndatedShelf(QWidget* parent = nullptr);

    UndatedModel* model() const { return m_model; }
    QListView* list() const { return m_list; }
    bool isOpen() const;
    void setOpen(bool open);
    void setEvents(Snapshot corpus, const std::vector<std::uint8_t>& visible);
    void setCurrent(EventId event); // selects its row, if it is here

Q_SIGNALS:
    void eventChosen(dateline::EventId event);
    void eventActivated(dateline::EventId event);
    void toggled(bool open);

private:
    void updateText();

    UndatedModel* m_model = nullptr;
    QToolButton* m_button = nullptr;
    QListView* m_list = nullptr;
    bool m_following = false;
};

} // namespace dateline
