// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
// What the window does with projects; the rest of its commands is in windowcommands.cpp.
#include "app/correcting/notespanel.h"
#include "app/mainwindow.h"
#include "app/settings.h"
#include "app/sharedprojects.h"
#include "app/startpage.h"
#include "app/windowactions.h"
#include "model/items/usertext.h"
#include "model/jobs/searchjob.h"
#include "widgets/common/asking.h"
#include "widgets/graph/graphview.h"
#include "widgets/timeline/timelineview.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QJsonDocument>
#include <QMessageBox>
#include <QPushButton>
#include <QStatusBar>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace dateline {

namespace {

constexpr int moment = 250; // milliseconds that the window waits for somebody else's transaction
constexpr std::chrono::milliseconds quietGraph{700}; // a drag is many moves
constexpr std::size_t mostPlaces = 100'000; // more than any drawing has
constexpr double farthest = 1e6; // drawings are some thousand wide

/// Hidden nodes are left out. An entity is keyed as "organisation NATO".
std::vector<NodePosition> toRows(const std::vector<NodePlace>& places)
{
    std::vector<NodePosition> rows;
    for (const NodePlace& place : places) {
        if (place.shown && rows.size() < mostPlaces) {
            rows.push_back({std::string(toString(place.kind)) + ' ' + place.name, double{place.position.x},
                double{place.position.y}, place.pinned});
        }
    }
    return rows;
}

std::vector<NodePlace> fromRows(const std::vector<NodePosition>& rows)
{
    std::vector<NodePlace> places;
    for (const NodePosition& row : rows) {
        const std::size_t space = row.entity.find(' ');
        const auto kind = entityKindFrom(std::string_view(row.entity).substr(0, space));
        // not so for what is no number
        const bool isNear = std::abs(row.x) <= farthest && std::abs(row.y) <= farthest;
        if (space != std::string::npos && kind && isNear && places.size() < mostPlaces) {
            places.push_back({row.entity.substr(space + 1), *kind,
                {static_cast<float>(row.x), static_cast<float>(row.y)}, row.pinned, true});
        }
    }
    return places;
}

} // namespace

void MainWindow::connectProject()
{
    connect(m_actions->newProject, &QAction::triggered, this, &MainWindow::newProject);
    connect(m_actions->openProject, &QAction::triggered, this, &MainWindow::chooseProject);
    m_shared = new SharedProjects(m_session, this, [this] { return leaveProject(); });
    connect(m_actions->openShared, &QAction::triggered, this, [this] {
        const QStringList recent = m_settings->recent();
        const auto last = std::find_if(recent.begin(), recent.end(),
            [](const QString& path) { return isSharedProject(path.toStdString()); });
        m_shared->choose(last == recent.end() ? QString() : *last);
    });
    connect(m_actions->saveProjectAs, &QAction::triggered, this, [this] { saveProject(); });
    connect(m_session, &Session::projectChanged, this, &MainWindow::updateActions);
    connect(m_session, &Session::projectClosing, this, &MainWindow::keepView);
    connect(m_session, &Session::notKept, this, &MainWindow::sayNotKept);
    connect(m_session, &Session::keepingChanged, this, [this] {
        if (m_session->keeper().waiting() > 0) {
            statusBar()->showMessage(tr("The project file is in use. What you corrected waits and is saved "
                                        "as soon as it is free."));
        } else if (m_waited) {
            statusBar()->showMessage(tr("The project file is free again; what you corrected is saved"), 8000);
        }
        m_waited = m_session->keeper().waiting() > 0;
    });
    connect(m_session, &Session::notSaved, this, [this](const QString& reason) {
        warnPlainly(this, tr("Dateline"), tr("The project could not be saved.\n\n%1").arg(reason));
    });
    connect(m_session, &Session::projectOpened, this, &MainWindow::restoreView);
    connect(m_session, &Session::projectChanged, this, &MainWindow::restorePlaces);
    m_placesMoved.setSingleShot(true);
    m_placesMoved.setInterval(quietGraph);
    connect(m_graph, &GraphView::placesChanged, &m_placesMoved, qOverload<>(&QTimer::start));
    connect(&m_placesMoved, &QTimer::timeout, this, [this] {
        // While a job writes into the project, the window would have to wait for it.
        m_session->job()->isRunning() ? m_placesMoved.start() : keepPlaces();
    });
    offerUnsaved();
}

void MainWindow::offerUnsaved()
{
    const QList<UnsavedProject> unsaved = m_session->unsaved();
    m_startPage->setUnsaved(unsaved.isEmpty() ? QString() : unsaved.front().path,
        unsaved.isEmpty() ? QString() : locale().toString(unsaved.front().changed, QLocale::ShortFormat));
}

QString MainWindow::askProjectName(const QString& title, const QString& suggested)
{
    QString path = QFileDialog::getSaveFileName(this, title,
        QDir(m_settings->lastFolder(QStringLiteral("project"))).filePath(suggested),
        tr("Dateline projects (*.dateline)"));
    if (path.isEmpty()) {
        return {};
    }
    m_settings->setLastFolder(QStringLiteral("project"), QFileInfo(path).path());
    const QString ending = QStringLiteral(".dateline");
    return path.endsWith(ending) ? path : path + ending;
}

void MainWindow::newProject()
{
    const QString path = leaveProject() ? askProjectName(tr("New project")) : QString();
    if (path.isEmpty()) {
        return;
    }
    if (QFileInfo::exists(path)) {
        warnPlainly(this, tr("Dateline"), tr("%1 exists. Open it, or choose another name.").arg(path));
        return;
    }
    m_session->newProject(path);
}

void MainWindow::chooseProject()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a project"),
        m_settings->lastFolder(QStringLiteral("project")), tr("Dateline projects (*.dateline)"));
    if (!path.isEmpty()) {
        m_settings->setLastFolder(QStringLiteral("project"), QFileInfo(path).path());
        openPaths({path});
    }
}

bool MainWindow::saveProject()
{
    const QString first
        = m_session->paths().isEmpty() ? QString() : QFileInfo(m_session->paths().front()).completeBaseName();
    const QString path = askProjectName(
        tr("Save the project as"), first.isEmpty() ? QString() : first + QStringLiteral(".dateline"));
    if (path.isEmpty()) {
        return false;
    }
    keepView();
    m_textSearch->close(); // the file as it is goes, and may be temporary
    m_session->saveProjectAs(path);
    searchTexts();
    if (!m_session->project() || m_session->project()->path() != path) {
        return false; // notSaved() said why
    }
    keepView(); // what did not get into a file that others write into
    m_settings->addRecent(path);
    m_startPage->setRecent(m_settings->recent());
    return true;
}

void MainWindow::sayNotKept(const QString& reason)
{
    statusBar()->clearMessage();
    QMessageBox box(QMessageBox::Warning, tr("Dateline"),
        tr("%Ln correction(s) could not be saved yet. The window keeps what was corrected; saving is tried "
           "again with the next correction and before the project is closed, and a copy saved elsewhere has "
           "it, too.",
            nullptr, m_session->keeper().waiting()),
        QMessageBox::NoButton, this);
    box.setInformativeText(inTip(reason));
    QPushButton* again = box.addButton(tr("&Try Again"), QMessageBox::AcceptRole);
    box.addButton(tr("&Later"), QMessageBox::RejectRole);
    box.setDefaultButton(again);
    box.exec();
    if (box.clickedButton() == again) {
        m_session->keepAgain();
    }
}

/// What waits for the project file goes there, or the user says that it may be lost.
bool MainWindow::leaveUnkept()
{
    while (!m_session->keepNow()) {
        QMessageBox box(QMessageBox::Warning, tr("Dateline"),
            tr("%Ln correction(s) could not be saved yet. What is not saved is lost.", nullptr,
                m_session->keeper().waiting()),
            QMessageBox::NoButton, this);
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
            saveProject();
        } else if (box.clickedButton() != again) {
            return false;
        }
    }
    return true;
}

bool MainWindow::leaveProject()
{
    if (!leaveUnkept()) {
        return false;
    }
    return leaveCorrections() && leaveNotes();
}

bool MainWindow::leaveCorrections()
{
    if (!m_session->hasUnsavedWork()) {
        return true;
    }
    const QMessageBox::StandardButton answer = QMessageBox::question(this, tr("Dateline"),
        tr("You have corrected something and not saved it as a project. Without saving, the corrections are "
           "lost."),
        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Save);
    return answer == QMessageBox::Discard || (answer == QMessageBox::Save && saveProject());
}

bool MainWindow::leaveNotes()
{
    const QStringList unsaved = m_notes->unsaved();
    if (!unsaved.isEmpty()
        && !isWanted(this, tr("Notes that are not saved"),
            tr("What you wrote on %1 is too long for a note and not saved. It will be lost.",
                "a name, an event or an article; several: between commas")
                .arg(unsaved.join(QStringLiteral(", "))),
            tr("&Lose It"))) {
        m_notes->showUnsaved();
        writeNote();
        return false;
    }
    m_notes->dropUnsaved();
    return true;
}

std::string MainWindow::viewKey() const
{
    const SharedProject* shared = m_session->project() ? m_session->project()->shared() : nullptr;
    return shared == nullptr ? "window/view" : "window/view/" + shared->person();
}

void MainWindow::keepView()
{
    if (m_session->project() && m_session->isOpen()) {
        // Losing it costs nothing that a message would be worth, or a window that stands still.
        const std::string view = QJsonDocument(viewJson()).toJson(QJsonDocument::Compact).toStdString();
        const Expected<Done> kept = m_session->project()->within(
            moment, [&](Store& store) { return store.putSetting(viewKey(), view); });
        if (!kept && kept.error().code == ErrorCode::Locked) {
            return; // nor would the places get in
        }
    }
    keepPlaces();
}

void MainWindow::restoreView()
{
    OpenProject* project = m_session->project();
    const auto view = project ? project->store().setting(viewKey()) : std::optional<std::string>();
    if (view && *view) {
        showNamedView(QJsonDocument::fromJson(QByteArray::fromStdString(**view)).object());
    }
}

void MainWindow::keepPlaces()
{
    m_placesMoved.stop();
    if (m_session->project() && m_session->isOpen()) {
        const Expected<Done> kept = m_session->project()->within(
            moment, [this](Store& store) { return store.putPositions(toRows(m_graph->places())); });
        if (!kept && kept.error().code == ErrorCode::Locked) {
            m_placesMoved.start(); // later, then
        }
    }
}

/// Before anything is shown, lest the drawing jump; a project that only got another name is shown already.
void MainWindow::restorePlaces()
{
    if (m_session->isOpen()) {
        return;
    }
    OpenProject* project = m_session->project();
    const auto rows = project ? project->store().positions() : std::vector<NodePosition>();
    m_graph->setPlaces(rows ? fromRows(*rows) : std::vector<NodePlace>());
}

} // namespace dateline
