// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/projectactions.h"

#include "app/correcting/notespanel.h"
#include "app/session.h"
#include "app/settings.h"
#include "app/sharedprojects.h"
#include "model/items/usertext.h"
#include "model/reading/reader.h"
#include "widgets/common/asking.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMainWindow>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace dateline {

namespace {

// of dialogs that are kept apart
const QString openPurpose = QStringLiteral("open");
const QString projectPurpose = QStringLiteral("project");

bool isShared(const QString& path)
{
    return isSharedProject(path.toStdString());
}

} // namespace

ProjectActions::ProjectActions(Session* session, Settings* settings, NotesPanel* notes, QMainWindow* window)
    : QObject(window)
    , m_session(session)
    , m_settings(settings)
    , m_notes(notes)
    , m_window(window)
    , m_shared(new SharedProjects(session, window, [this] { return leave(); }))
{
    connect(session, &Session::loaded, this, &ProjectActions::noteOpened);
}

void ProjectActions::open(const QStringList& paths)
{
    if (paths.size() == 1 && isShared(paths.front())) {
        m_shared->open(paths.front());
    } else if (!paths.isEmpty() && leave()) {
        m_session->open(paths);
    }
}

void ProjectActions::openSamples()
{
    open({m_session->samplesFolder()});
}

void ProjectActions::chooseFolder()
{
    const QString folder = askFolder(tr("Open a folder"));
    if (!folder.isEmpty()) {
        open({folder});
    }
}

void ProjectActions::chooseFolderToAdd()
{
    const QString folder = askFolder(tr("Add a folder"));
    if (!folder.isEmpty()) {
        m_session->add({folder});
    }
}

QString ProjectActions::askFolder(const QString& title)
{
    QString folder = QFileDialog::getExistingDirectory(m_window, title, m_settings->lastFolder(openPurpose));
    if (!folder.isEmpty()) {
        m_settings->setLastFolder(openPurpose, QFileInfo(folder).path());
    }
    return folder;
}

void ProjectActions::chooseFiles()
{
    QStringList patterns{QStringLiteral("*.txt"), QStringLiteral("*.text")};
    for (const std::string_view ending : readableEndings()) {
        patterns += QLatin1Char('*') + QString::fromUtf8(ending.data(), qsizetype(ending.size()));
    }
    const QStringList files
        = QFileDialog::getOpenFileNames(m_window, tr("Open files"), m_settings->lastFolder(openPurpose),
            tr("Articles (%1)").arg(patterns.join(QLatin1Char(' '))) + QStringLiteral(";;")
                + tr("All files (*)"));
    if (!files.isEmpty()) {
        m_settings->setLastFolder(openPurpose, QFileInfo(files.first()).path());
        open(files);
    }
}

void ProjectActions::chooseProject()
{
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Open a project"),
        m_settings->lastFolder(projectPurpose), tr("Dateline projects (*.dateline)"));
    if (!path.isEmpty()) {
        m_settings->setLastFolder(projectPurpose, QFileInfo(path).path());
        open({path});
    }
}

void ProjectActions::chooseShared()
{
    const QStringList recent = m_settings->recent();
    const auto last = std::find_if(recent.begin(), recent.end(), isShared);
    m_shared->choose(last == recent.end() ? QString() : *last);
}

QString ProjectActions::askProjectName(const QString& title, const QString& suggested)
{
    QString path = QFileDialog::getSaveFileName(m_window, title,
        QDir(m_settings->lastFolder(projectPurpose)).filePath(suggested),
        tr("Dateline projects (*.dateline)"));
    if (path.isEmpty()) {
        return {};
    }
    m_settings->setLastFolder(projectPurpose, QFileInfo(path).path());
    const QString ending = QStringLiteral(".dateline");
    return path.endsWith(ending) ? path : path + ending;
}

void ProjectActions::newProject()
{
    const QString path = leave() ? askProjectName(tr("New project")) : QString();
    if (path.isEmpty()) {
        return;
    }
    if (QFileInfo::exists(path)) {
        warnPlainly(m_window, tr("Dateline"), tr("%1 exists. Open it, or choose another name.").arg(path));
        return;
    }
    m_session->newProject(path);
}

bool ProjectActions::save()
{
    const QString first
        = m_session->paths().isEmpty() ? QString() : QFileInfo(m_session->paths().front()).completeBaseName();
    const QString path = askProjectName(
        tr("Save the project as"), first.isEmpty() ? QString() : first + QStringLiteral(".dateline"));
    if (path.isEmpty()) {
        return false;
    }
    Q_EMIT aboutToSave();
    m_session->saveProjectAs(path);
    Q_EMIT saveEnded();
    if (!m_session->project() || m_session->project()->path() != path) {
        return false; // Session::notSaved() said why
    }
    m_settings->addRecent(path);
    Q_EMIT recentChanged(m_settings->recent());
    return true;
}

void ProjectActions::close()
{
    if (leave()) {
        m_session->close();
    }
}

bool ProjectActions::leave()
{
    return leaveUnkept() && leaveCorrections() && leaveNotes();
}

/// What waits for the project file goes there, or the user says that it may be lost.
bool ProjectActions::leaveUnkept()
{
    while (!m_session->keepNow()) {
        QMessageBox box(QMessageBox::Warning, tr("Dateline"),
            tr("%Ln correction(s) could not be saved yet. What is not saved is lost.", nullptr,
                m_session->keeper().waiting()),
            QMessageBox::NoButton, m_window);
        box.setInformativeText(inTip(m_session->keptNotText()));
        QPushButton* again = box.addButton(tr("&Try Again"), QMessageBox::AcceptRole);
        QPushButton* elsewhere = box.addButton(tr("&Save Elsewhere\u2026"), QMessageBox::ActionRole);
        QPushButton* discard = box.addButton(QMessageBox::Discard);
        box.addButton(QMessageBox::Cancel);
        box.setDefaultButton(again);
        box.exec();
        if (box.clickedButton() == discard) {
            return true;
        }
        if (box.clickedButton() == elsewhere) {
            save();
        } else if (box.clickedButton() != again) {
            return false;
        }
    }
    return true;
}

bool ProjectActions::leaveCorrections()
{
    if (!m_session->hasUnsavedWork()) {
        return true;
    }
    const QMessageBox::StandardButton answer = QMessageBox::question(m_window, tr("Dateline"),
        tr("You have corrected something and not saved it as a project. Without saving, the corrections are "
           "lost."),
        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Save);
    return answer == QMessageBox::Discard || (answer == QMessageBox::Save && save());
}

bool ProjectActions::leaveNotes()
{
    const QStringList unsaved = m_notes->unsaved();
    if (!unsaved.isEmpty()
        && !isWanted(m_window, tr("Notes that are not saved"),
            tr("What you wrote on %1 is too long for a note and not saved. It will be lost.",
                "a name, an event or an article; several: between commas")
                .arg(unsaved.join(QStringLiteral(", "))),
            tr("&Lose It"))) {
        m_notes->showUnsaved();
        Q_EMIT notesWanted();
        return false;
    }
    m_notes->dropUnsaved();
    return true;
}

void ProjectActions::tellUnsent()
{
    m_shared->tellUnsent();
}

void ProjectActions::noteOpened()
{
    const OpenProject* project = m_session->project();
    const bool isNamed = project && !project->isTemporary();
    if (isNamed || !m_session->paths().isEmpty()) {
        m_settings->addRecent(isNamed ? project->path() : m_session->paths().last());
    }
    Q_EMIT recentChanged(m_settings->recent());
}

void ProjectActions::fillRecent(QMenu& menu)
{
    menu.clear();
    for (const QString& path : m_settings->recent()) {
        connect(menu.addAction(pathInMenu(path)), &QAction::triggered, this, [this, path] { open({path}); });
    }
    if (menu.isEmpty()) {
        menu.addAction(tr("Nothing yet"))->setEnabled(false);
        return;
    }
    menu.addSeparator();
    connect(menu.addAction(tr("&Forget These")), &QAction::triggered, this, [this] {
        m_settings->clearRecent();
        Q_EMIT recentChanged({});
    });
}

} // namespace dateline
