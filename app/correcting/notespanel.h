// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// NotesPanel: the note on what is selected, to read and write, and all notes as a list. A note is a
// correction like any other: it can be undone, goes with the project and to colleagues. What is typed is kept
// when one goes elsewhere.

#include "app/correcting/notes.h"
#include "app/session.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPlainTextEdit;

namespace dateline {

class NotesPanel : public QWidget
{
    Q_OBJECT

public:
    /// `session` outlives the panel.
    explicit NotesPanel(Session* session, QWidget* parent = nullptr);

    QPlainTextEdit* editor() const { return m_editor; }
    QListWidget* list() const { return m_list; }
    QString about() const; // what the editor writes on
    int count() const { return static_cast<int>(m_notes.size()); }
    void save(); // what was typed, if it is new
    QStringList unsaved() const; // on what: typed, but too long
    void showUnsaved(); // the first of them, to be shortened
    void dropUnsaved();

Q_SIGNALS:
    void countChanged(int notes);
    void leftUnsaved(const QString& about); // what was typed on it is too long; it waits here
    void openRequested(); // the selected thing is to be read

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showLedger();
    void showSelection();
    void showOthers();
    bool showExcess();
    void putAside();
    QString textAside() const;
    void choose(int row);
    const WrittenNote* ownNote() const; // on the subject; null: none yet

    Session* m_session = nullptr;
    std::vector<WrittenNote> m_notes; // rows of the list
    std::vector<Selection> m_things; // what they are on, in this corpus
    std::optional<Subject> m_subject; // of the editor
    Selection m_thing; // the same as a thing of this corpus
    QLabel* m_about = nullptr;
    QPlainTextEdit* m_editor = nullptr;
    QLabel* m_excess = nullptr; // so much is too much
    QLabel* m_others = nullptr; // what others wrote on it
    QListWidget* m_list = nullptr;
    QString m_shown; // in the editor, as it is in the ledger
    std::vector<std::pair<Subject, QString>> m_aside; // typed, but too long
};

} // namespace dateline
