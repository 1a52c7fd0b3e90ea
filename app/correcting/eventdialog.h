// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// An event as the analyst has it: title, kind, status, date, who took part. Out: only what was changed.

#include "model/items/snapshot.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace dateline {

class EventDialog : public QDialog
{
    Q_OBJECT

public:
    /// `event` as it is found, or as a new one begins.
    EventDialog(Snapshot corpus, const Event& event, QWidget* parent);

    QLineEdit* titleField() const { return m_title; }
    QLineEdit* dateField() const { return m_date; }
    QComboBox* kindField() const { return m_kind; }
    QListWidget* participantList() const { return m_participants; }
    QComboBox* roleField() const { return m_role; } // of the chosen participant

    /// nullopt: nothing was changed. The place is left to the caller.
    std::optional<EventChange> change() const;
    EventAddition addition() const; // all fields

private:
    void createForm();
    static QString partText(const QString& name, ArgumentRole role);
    void addParticipant(const EventParticipant& participant, const QString& shown);
    void askParticipant();
    void showRole();
    void setRole(int role);
    void check();
    QString flaw() const; // why it cannot be kept so; empty: it can
    std::optional<EventDate> date() const; // nullopt: not to be read
    std::vector<EventParticipant> participants() const;

    Snapshot m_corpus;
    std::optional<EventDate> m_before;
    QString m_dateBefore;
    std::vector<EventParticipant> m_participantsBefore;
    EventKind m_kindBefore = EventKind::Other;
    EventStatus m_statusBefore = EventStatus::Happened;
    QString m_titleBefore;
    QLineEdit* m_title = nullptr;
    QComboBox* m_kind = nullptr;
    QComboBox* m_status = nullptr;
    QLineEdit* m_date = nullptr;
    QCheckBox* m_lasting = nullptr;
    QLabel* m_meaning = nullptr;
    QListWidget* m_participants = nullptr;
    QComboBox* m_role = nullptr;
    QLabel* m_flaw = nullptr;
    QPushButton* m_ok = nullptr;
};

} // namespace dateline
