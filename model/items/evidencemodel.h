// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// EvidenceModel: the sentences behind one selected link, event or entity, by date, each with the words that
// matter. Holds 20 bytes a row; sentences are cut out of the articles in data().

#include "model/items/linkmodel.h"
#include "model/items/viewstate.h"

#include <QAbstractListModel>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace dateline {

class EvidenceModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Subject { None, Entity, Event, Link };
    enum Role { DateRole = Qt::UserRole + 20, SentenceRole, MarksRole, PredicateRole, ArticleRole, WhyRole };
    using Marks = QList<std::pair<int, int>>; // begin and length in the sentence's UTF-16

    using QAbstractListModel::QAbstractListModel;
    /// What the selection's last link, event or entity rests on; a link shows only what passes the filter.
    /// `memory`: what the filter's texts are known to have found; what it lacks is read.
    void show(const Snapshot& snapshot, const Selection& selection, const Filter& filter,
        const FilterMemory& memory = {});

    Subject subject() const { return m_subject; }
    int total() const { return m_total; } // without the filter
    int articleCount() const; // that the rows come from
    int independentCount() const; // of these; copies of one text count once
    QList<int> spark() const; // rows in each part of the span; empty: all of one day, or without a date
    QString heading() const;
    QString daysText() const; // of the rows with a date, from the first to the last; empty: none has one
    TextPlace placeAt(int row) const;
    int rowAt(const TextPlace& place) const; // -1 = not in the list

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        MentionRef ref; // into mentions, events or relations of its article, as the subject says
        std::uint32_t sentence = 0;
        DayNumber day = 0; // for the order
    };

    void fillEntity(const Entity& entity);
    void fillEvent(const Event& event);
    void fillLink(const Link& link, const Filter& filter, const FilterMemory& memory);
    std::vector<TextSpan> spansOf(const Row& row) const;
    std::optional<DayInterval> daysOf(const Row& row) const; // of what the row tells, or of its article
    QString dateOf(const Row& row) const;
    QString predicateOf(const Row& row) const;
    QString whyOf(const Row& row) const;
    Marks marksOf(const Row& row) const;

    Snapshot m_snapshot;
    Subject m_subject = Subject::None;
    EntityId m_entity;
    EventId m_event;
    LinkId m_link;
    LinkEnds m_ends; // of the link, as the heading names them
    std::vector<Row> m_rows;
    int m_total = 0;
};

} // namespace dateline
