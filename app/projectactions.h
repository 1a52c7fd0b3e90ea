// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// ProjectActions: opening, saving and leaving projects and folders: the dialogs for it, what is asked before
// work would be lost, and what was opened before.

#include <QObject>
#include <QString>
#include <QStringList>

class QMainWindow;
class QMenu;

namespace dateline {

class NotesPanel;
class Session;
class Settings;
class SharedProjects;

class ProjectActions : public QObject
{
    Q_OBJECT

public:
    /// All outlive it. `notes`: what is being written there is asked about, too.
    ProjectActions(Session* session, Settings* settings, NotesPanel* notes, QMainWindow* window);

    /// Instead of what is open, once that may be left: folders and files, a project, a shared project.
    void open(const QStringList& paths);
    void openSamples();
    void chooseFolder();
    void chooseFolderToAdd();
    void chooseFiles();
    void chooseProject();
    void chooseShared();
    void newProject();
    bool save(); // under a name that is asked for; false: not done
    void close();
    /// Asks where work would be lost; false: stay.
    bool leave();
    /// Before the program ends: what is kept here until a shared project is opened again.
    void tellUnsent();

    void fillRecent(QMenu& menu);

Q_SIGNALS:
    void recentChanged(const QStringList& paths);
    void aboutToSave(); // the project's file is copied, and may be removed then
    void saveEnded(); // whatever came of it
    void notesWanted(); // where a note waits that would be lost

private:
    QString askFolder(const QString& title);
    QString askProjectName(const QString& title, const QString& suggested = {});
    void noteOpened();
    bool leaveUnkept();
    bool leaveCorrections();
    bool leaveNotes();

    Session* m_session = nullptr;
    Settings* m_settings = nullptr;
    NotesPanel* m_notes = nullptr;
    QMainWindow* m_window = nullptr;
    SharedProjects* m_shared = nullptr;
};

} // namespace dateline
