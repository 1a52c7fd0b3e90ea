// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// UndatedShelf: the events without a date, at the right border of the timeline; folds to a narrow button that
// still says how many there are. What is known all the same (a hint) stands behind the title.

#include "model/items/viewstate.h"

#include <QAbstractListModel>
#include <QWidget>

class QAbstractButton;
class QListView;

namespace dateline {

class UndatedModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    enum Role { HintRole = Qt::UserRole, KindRole };

    void setEvents(Snapshot corpus, std::vector<EventId> events);
    /// The events that are dragged; none where the data are of something else.
    static std::vector<EventId> eventsOf(const QMimeData* data);
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
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
    void setEvents(Snapshot corpus, std::vector<EventId> events);
    void setDragEnabled(bool enabled); // off: nobody would take what is dragged
    void setChosen(const std::vector<EventId>& events); // selects the rows of those that are here

Q_SIGNALS:
    void eventsChosen(const std::vector<dateline::EventId>& events);
    void eventActivated(dateline::EventId event);
    void placeRequested(dateline::EventId event); // key D: to be put at a date by keys
    void dateRequested(); // key D with several: one date for all that are chosen
    void menuRequested(QPoint globalPosition); // for what is chosen
    void toggled(bool open);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void updateText();
    std::vector<EventId> chosen() const;

    UndatedModel* m_model = nullptr;
    QAbstractButton* m_button = nullptr;
    QListView* m_list = nullptr;
    bool m_following = false;
};

} // namespace dateline
