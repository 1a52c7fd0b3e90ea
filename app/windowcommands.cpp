// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
// What the window's commands do; the layout is in mainwindow.cpp.
#include "app/aboutdialog.h"
#include "app/appearance.h"
#include "app/correcting/correctioncommands.h"
#include "app/correcting/notespanel.h"
#include "app/dating/articledatedialog.h"
#include "app/dating/filenamedatedialog.h"
#include "app/dating/groupdatedialog.h"
#include "app/dating/tabledatedialog.h"
#include "app/errortext.h"
#include "app/exporting/graphexportdialog.h"
#include "app/exporting/reportdialog.h"
#include "app/exporting/reportfile.h"
#include "app/exporting/resultsfile.h"
#include "app/exporting/savedialog.h"
#include "app/exporting/timelineexportdialog.h"
#include "app/filesaver.h"
#include "app/helpwindow.h"
#include "app/mainwindow.h"
#include "app/settings.h"
#include "app/sharedprojects.h"
#include "app/startpage.h"
#include "app/windowactions.h"
#include "model/items/filtertext.h"
#include "model/items/usertext.h"
#include "model/items/words.h"
#include "model/reading/reader.h"
#include "widgets/article/articlereader.h"
#include "widgets/common/asking.h"
#include "widgets/common/savedfile.h"
#include "widgets/evidence/evidencepanel.h"
#include "widgets/filter/filterbar.h"
#include "widgets/graph/graphview.h"
#include "widgets/lists/listpanel.h"
#include "widgets/lists/problempanel.h"
#include "widgets/timeline/timelineview.h"

#include <QApplication>
#include <QClipboard>
#include <QDockWidget>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QStatusBar>
#include <QTextEdit>
#include <QTreeView>
#include <QtConcurrentRun>

#include <algorithm>

namespace dateline {

void MainWindow::connectFile()
{
    connect(m_actions->openFolder, &QAction::triggered, this, [this] { chooseFolder(false); });
    connect(m_actions->addFolder, &QAction::triggered, this, [this] { chooseFolder(true); });
    connect(m_actions->openFiles, &QAction::triggered, this, &MainWindow::chooseFiles);
    connect(m_actions->openSamples, &QAction::triggered, this,
        [this] { openPaths({m_session->samplesFolder()}); });
    connect(m_actions->closeFolder, &QAction::triggered, this, [this] {
        if (leaveProject()) {
            m_session->close();
        }
    });
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->exportTimeline, &QAction::triggered, this, [this] { exportTimeline(std::nullopt); });
    connect(m_actions->exportEntityTimeline, &QAction::triggered, this,
        [this] { exportTimeline(m_state->selection().entities.front()); });
    connect(m_actions->exportGraph, &QAction::triggered, this, &MainWindow::exportGraph);
    connect(m_actions->exportList, &QAction::triggered, this, &MainWindow::exportList);
    connect(m_actions->exportReport, &QAction::triggered, this, &MainWindow::exportReport);
    connect(m_actions->exportResults, &QAction::triggered, this, &MainWindow::exportResults);
    // Results are written with the texts out of the project.
    connect(m_session, &Session::projectClosing, this, [this] { m_saver->finish(); });
    connect(m_saver, &FileSaver::changed, this, &MainWindow::updateActions);
    connect(m_saver, &FileSaver::failed, this,
        [this](const QString& problem) { warnPlainly(this, tr("Dateline"), problem); });
    connect(m_startPage, &StartPage::openRequested, this, [this](const QString& path) { openPaths({path}); });
    connect(m_recentMenu, &QMenu::aboutToShow, this, &MainWindow::fillRecent);
}

void MainWindow::connectEdit()
{
    connect(m_actions->copy, &QAction::triggered, this, &MainWindow::copySelection);
    connect(m_actions->setDate, &QAction::triggered, this, [this] { editDates(articlesToDate()); });
    connect(m_actions->datesFromNames, &QAction::triggered, this, [this] {
        FileNameDateDialog dialog(m_state->snapshot(), this);
        if (dialog.exec() == QDialog::Accepted) {
            m_session->setDates(dialog.settings(), tr("dates from file names"));
        }
    });
    connect(m_actions->datesFromTable, &QAction::triggered, this, [this] {
        TableDateDialog dialog(m_state->snapshot(), *m_settings, this);
        if (dialog.exec() == QDialog::Accepted) {
            m_session->setDates(dialog.settings(), tr("dates from a table"));
        }
    });
    connect(m_actions->saveView, &QAction::triggered, this, &MainWindow::nameView);
    connect(m_savedMenu, &QMenu::aboutToShow, this, &MainWindow::fillViews);
    connect(m_actions->timeWindow, &QAction::triggered, m_filterBar, &FilterBar::askWindow);
    connect(m_actions->filterToSelection, &QAction::triggered, this,
        [this] { m_state->filterToSelection(ViewOrigin::Window); });
    connect(m_actions->clearFilter, &QAction::triggered, this,
        [this] { m_state->setFilter({}, ViewOrigin::Window); });
    connect(m_actions->clearSelection, &QAction::triggered, this,
        [this] { m_state->clearSelection(ViewOrigin::Window); });
    connect(
        m_actions->filterBack, &QAction::triggered, this, [this] { m_state->goBack(ViewOrigin::Window); });
    connect(m_actions->filterForward, &QAction::triggered, this,
        [this] { m_state->goForward(ViewOrigin::Window); });
}

void MainWindow::connectViews()
{
    for (std::size_t i = 0; i < m_actions->layouts.size(); ++i) {
        connect(m_actions->layouts[i], &QAction::triggered, this,
            [this, layout = static_cast<Layout>(i)] { layOut(layout); });
    }
    connect(m_actions->saveLayout, &QAction::triggered, this, &MainWindow::nameLayout);
    connect(m_actions->freeze, &QAction::triggered, this, &MainWindow::freezeFocused);
    connect(m_layoutMenu, &QMenu::aboutToShow, this, &MainWindow::fillLayouts);
    fillLayouts();
    connect(m_actions->readText, &QAction::triggered, this, &MainWindow::read);
    connect(m_actions->nextMention, &QAction::triggered, m_reader, &ArticleReader::goToNextMention);
    connect(m_actions->previousMention, &QAction::triggered, m_reader, &ArticleReader::goToPreviousMention);
    connect(m_actions->nextPanel, &QAction::triggered, this, [this] { goToPanel(1); });
    connect(m_actions->previousPanel, &QAction::triggered, this, [this] { goToPanel(-1); });
    connect(m_actions->resetLayout, &QAction::triggered, this, [this] { layOut(Layout::Split); });
    const auto look = [this](QAction* action, Appearance appearance) {
        action->setChecked(m_settings->appearance() == appearance);
        connect(action, &QAction::triggered, this, [this, appearance] {
            m_settings->setAppearance(appearance);
            applyAppearance(appearance);
        });
    };
    look(m_actions->systemLook, Appearance::System);
    look(m_actions->lightLook, Appearance::Light);
    look(m_actions->darkLook, Appearance::Dark);
    look(m_actions->contrastLook, Appearance::HighContrast);
    connect(m_actions->help, &QAction::triggered, this, [this] { showHelp(QStringLiteral("start")); });
    connect(m_actions->tour, &QAction::triggered, this, &MainWindow::startTour);
    connect(m_actions->shortcuts, &QAction::triggered, this, [this] { showHelp(QStringLiteral("keys")); });
    connect(m_actions->about, &QAction::triggered, this,
        [this] { AboutDialog(m_session->resources(), this).exec(); });

    for (ListPanel* list : lists()) {
        connect(list, &ListPanel::openRequested, this, &MainWindow::read);
        connect(list, &ListPanel::menuRequested, this, &MainWindow::showMenu);
    }
    connect(m_timeline, &TimelineView::eventActivated, this, &MainWindow::read);
    connect(m_timeline, &TimelineView::menuRequested, this, &MainWindow::showMenu);
    connect(m_graph, &GraphView::openRequested, this, &MainWindow::read);
    connect(m_graph, &GraphView::menuOpened, this, [this](QMenu* menu, EntityId entity, LinkId link) {
        if (entity) {
            menu->addSeparator();
            addEntityActions(*menu, entity);
        }
        if (entity || link) { // else it would be about something that nobody points at
            m_corrections->fill(*menu);
        }
    });
    connect(m_reader, &ArticleReader::menuRequested, this, &MainWindow::showTextMenu);
    connect(m_reader, &ArticleReader::dateEditRequested, this,
        [this](ArticleId article) { editDates({article}); });
    connect(m_evidence, &EvidencePanel::openRequested, this, &MainWindow::read);
    m_evidence->view()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_evidence->view(), &QWidget::customContextMenuRequested, this,
        [this](QPoint at) { showMenu(m_evidence->view()->viewport()->mapToGlobal(at)); });
    connect(m_corrections, &CorrectionCommands::noteRequested, this, &MainWindow::writeNote);
    connect(m_notes, &NotesPanel::openRequested, this, &MainWindow::read);
    connect(m_notes, &NotesPanel::leftUnsaved, this, [this](const QString& about) {
        statusBar()->showMessage(
            tr("The note on %1 is too long and not saved. It waits in the panel.").arg(about), 15000);
    });
    connect(m_notes, &NotesPanel::countChanged, this, [this](int notes) {
        dock(QStringLiteral("notes"))
            ->setWindowTitle(notes == 0 ? tr("Notes") : tr("Notes (%1)").arg(locale().toString(notes)));
    });
    m_corrections->serveKeys(m_evidence->view());
    m_corrections->serveDrops(m_timeline);
    m_corrections->serveNotes(m_timeline);
    m_corrections->serveDrops(m_graph);
    connect(m_problems, &ProblemPanel::articleRequested, this,
        [this](ArticleId article) { m_state->select(article, ViewOrigin::Problems); });
    connect(m_problems, &ProblemPanel::dateEditRequested, this,
        [this](ArticleId article) { editDates({article}); });
}

void MainWindow::connectSession()
{
    connect(m_session->job(), &LoadJob::started, this, &MainWindow::showIdle);
    connect(m_session->job(), &LoadJob::progressed, this, &MainWindow::showProgress);
    connect(m_session->job(), &LoadJob::finished, this, &MainWindow::showIdle);
    connect(m_session, &Session::savingChanged, this, &MainWindow::showIdle);
    connect(m_session, &Session::problemsChanged, this, &MainWindow::updateProblems);
    connect(m_session, &Session::pathsChanged, this, &MainWindow::updateTitle);
    connect(m_session, &Session::corrected, this,
        [this](const QString& what) { statusBar()->showMessage(what, 15000); });
    connect(m_session, &Session::loaded, this, [this] {
        if (std::exchange(m_tourWanted, false)) {
            showTour();
        }
        const OpenProject* project = m_session->project();
        const bool named = project && !project->isTemporary();
        if (named || !m_session->paths().isEmpty()) {
            m_settings->addRecent(named ? project->path() : m_session->paths().last());
        }
        m_startPage->setRecent(m_settings->recent());
    });
    connect(m_session, &Session::failed, this, [this](const QString& reason) {
        warnPlainly(this, tr("Dateline"), tr("This could not be opened.\n\n%1").arg(reason));
    });
    connect(m_session, &Session::notCorrected, this, [this](const QString& reason) {
        warnPlainly(this, tr("Dateline"), tr("This was not saved as a correction.\n\n%1").arg(reason));
    });
    connect(m_state, &ViewState::snapshotChanged, this, &MainWindow::updateActions);
    connect(m_state, &ViewState::selectionChanged, this, &MainWindow::updateActions);
    connect(m_state, &ViewState::filterChanged, this, &MainWindow::updateActions);
    connect(m_state, &ViewState::filterStarted, this, &MainWindow::updateActions);
    connect(m_state, &ViewState::placeChanged, this, &MainWindow::updateActions);
    updateTitle();
}

void MainWindow::openPaths(const QStringList& paths)
{
    if (paths.size() == 1 && isSharedProject(paths.front().toStdString())) {
        m_shared->open(paths.front());
    } else if (!paths.isEmpty() && leaveProject()) {
        m_session->open(paths);
    }
}

void MainWindow::chooseFolder(bool add)
{
    const QString folder = QFileDialog::getExistingDirectory(
        this, add ? tr("Add a folder") : tr("Open a folder"), m_settings->lastFolder(QStringLiteral("open")));
    if (folder.isEmpty()) {
        return;
    }
    m_settings->setLastFolder(QStringLiteral("open"), QFileInfo(folder).path());
    add ? m_session->add({folder}) : openPaths({folder});
}

void MainWindow::chooseFiles()
{
    QStringList patterns{QStringLiteral("*.txt"), QStringLiteral("*.text")};
    for (const std::string_view ending : readableEndings()) {
        patterns += QLatin1Char('*') + QString::fromUtf8(ending.data(), qsizetype(ending.size()));
    }
    const QStringList files = QFileDialog::getOpenFileNames(this, tr("Open files"),
        m_settings->lastFolder(QStringLiteral("open")),
        tr("Articles (%1)").arg(patterns.join(QLatin1Char(' '))) + QStringLiteral(";;")
            + tr("All files (*)"));
    if (!files.isEmpty()) {
        m_settings->setLastFolder(QStringLiteral("open"), QFileInfo(files.first()).path());
        openPaths(files);
    }
}

void MainWindow::fillRecent()
{
    m_recentMenu->clear();
    for (const QString& path : m_settings->recent()) {
        connect(m_recentMenu->addAction(pathInMenu(path)), &QAction::triggered, this,
            [this, path] { openPaths({path}); });
    }
    if (m_recentMenu->isEmpty()) {
        m_recentMenu->addAction(tr("Nothing yet"))->setEnabled(false);
        return;
    }
    m_recentMenu->addSeparator();
    connect(m_recentMenu->addAction(tr("&Forget These")), &QAction::triggered, this, [this] {
        m_settings->clearRecent();
        m_startPage->setRecent({});
    });
}

void MainWindow::copySelection()
{
    for (const ListPanel* list : lists()) {
        if (list->view()->hasFocus()) {
            list->copySelectedRows();
            return;
        }
    }
    if (auto* edit = qobject_cast<QLineEdit*>(QApplication::focusWidget())) {
        edit->copy();
    } else {
        m_reader->textEdit()->copy();
    }
}

void MainWindow::read()
{
    QDockWidget* text = dock(QStringLiteral("text"));
    text->show();
    text->raise();
    m_reader->textEdit()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::writeNote()
{
    QDockWidget* notes = dock(QStringLiteral("notes"));
    notes->show();
    notes->raise();
    m_notes->editor()->setFocus(Qt::OtherFocusReason);
}

std::vector<ArticleId> MainWindow::articlesToDate() const
{
    const Selection& selection = m_state->selection();
    if (!selection.articles.empty()) {
        return selection.articles;
    }
    if (selection.events.size() > 1) {
        return articlesOf(*m_state->snapshot(), selection.events);
    }
    return m_state->place() ? std::vector<ArticleId>{m_state->place()->article} : std::vector<ArticleId>();
}

void MainWindow::editDates(const std::vector<ArticleId>& articles)
{
    if (articles.empty() || !m_session->isOpen()) {
        return;
    }
    const QString text = articles.size() == 1
        ? tr("date of \u201C%1\u201D").arg(articleTitle(*(*m_state->snapshot())[articles.front()].article))
        : tr("date of %1 articles").arg(articles.size());
    ArticleDateDialog dialog(*m_state->snapshot(), articles, m_session->setDate(articles.front()), this);
    if (articles.size() == 1) {
        const ContentHash hash = (*m_state->snapshot())[articles.front()].article->hash;
        dialog.setWhatIf(m_state->snapshot(), articles.front(),
            [this, hash](DayInterval days) { return m_session->whatIf(hash, days); });
    }
    if (dialog.exec() == QDialog::Accepted) {
        m_session->setDates(dialog.settings(), text);
    }
}

void MainWindow::showMenu(QPoint globalPosition)
{
    if (m_session->isOpen()) {
        QMenu menu(this);
        fillMenu(menu);
        menu.exec(globalPosition);
    }
}

void MainWindow::showTextMenu(QPoint globalPosition)
{
    if (!m_session->isOpen()) {
        return;
    }
    QMenu menu(this);
    if (const std::optional<Passage> words = m_reader->selectedWords()) {
        menu.addAction(m_actions->copy);
        m_corrections->fillForText(menu, *words);
    } else {
        fillMenu(menu);
    }
    menu.exec(globalPosition);
}

void MainWindow::fillMenu(QMenu& menu)
{
    const Selection& selection = m_state->selection();
    menu.addAction(m_actions->readText);
    menu.addActions({m_actions->nextMention, m_actions->filterToSelection});
    m_corrections->fill(menu);
    if (selection.entities.size() == 1) {
        menu.addSeparator();
        addEntityActions(menu, selection.entities.front());
    }
    menu.addSeparator();
    menu.addActions({m_actions->copy, m_actions->setDate});
}

void MainWindow::addEntityActions(QMenu& menu, EntityId entity)
{
    const QString name = toQString((*m_state->snapshot())[entity].name);
    QAction* timeline = menu.addAction(tr("&Export Timeline of %1\u2026").arg(inMenu(name)));
    connect(timeline, &QAction::triggered, this, [this, entity, corpus = m_state->snapshot()] {
        if (corpus == m_state->snapshot()) { // a load may have replaced it while the menu was open
            exportTimeline(entity);
        }
    });
    QAction* copyName = menu.addAction(tr("Copy \u201C%1\u201D").arg(inMenu(name)));
    connect(copyName, &QAction::triggered, this, [name] { QApplication::clipboard()->setText(name); });
}

void MainWindow::exportTimeline(std::optional<EntityId> entity)
{
    m_state->finishFiltering();
    TimelineExportDialog dialog(m_state->snapshot(), *m_state, entity, *m_settings, this);
    dialog.offer(m_timeline->shownDays(), m_timeline->laneMode(), m_timeline->laneWishes(),
        m_timeline->timeMode(), m_timeline->notes());
    savePicture(dialog);
}

void MainWindow::savePicture(PictureDialog& dialog)
{
    if (dialog.exec() == QDialog::Accepted) {
        m_saver->save(
            dialog.path(), [write = dialog.saving(), path = dialog.path().toStdString()](Progress& progress) {
                return write(path, progress);
            });
    }
}

void MainWindow::exportGraph()
{
    m_state->finishFiltering();
    GraphExportDialog dialog(m_state->snapshot(), *m_state, m_graph->pictureOptions(), *m_settings, this);
    savePicture(dialog);
}

void MainWindow::exportList()
{
    const ListPanel* list = listInFront();
    const QString path = askWhereToSave({tr("Save the list"), QFileInfo(list->fileName()).completeBaseName(),
                                            {{tr("CSV table"), QStringLiteral("csv")}}, 0, {}},
        *m_settings, this);
    if (path.isEmpty()) {
        return;
    }
    m_saver->save(path, [path, write = list->csvWriter()](Progress& progress) {
        return saveFile(path, [&](QIODevice& file) {
            return write(
                [&file](const QByteArray& bytes) { return file.write(bytes) == bytes.size(); }, progress);
        });
    });
}

void MainWindow::exportReport()
{
    m_state->finishFiltering();
    // As it is now, whatever a load or a colleague changes while the dialog is open.
    ReportOrder order{
        m_state->snapshot(), m_state->filter(), m_session->ledger(), m_session->problems(), {}, true, {}};
    ReportDialog dialog(filterText(*order.corpus, order.filter), this);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    const QString path = askWhereToSave({dialog.windowTitle(), QStringLiteral("report"),
                                            {{tr("HTML document"), QStringLiteral("html")}}, 0, {}},
        *m_settings, this);
    if (path.isEmpty()) {
        return;
    }
    order.title = dialog.title();
    order.notes = dialog.withNotes();
    order.limits = dialog.limits();
    m_saver->save(path, [order, path](Progress& progress) {
        return dateline::exportReport(order, path.toStdString(), progress);
    });
}

void MainWindow::exportResults()
{
    // The format is one of whole folders: what the filter hides goes with the rest, which is said.
    const QString title = m_state->filter().isActive() ? tr("Save all results, also what the filter hides")
                                                       : tr("Save all results");
    const QString path = askWhereToSave(
        {title, QStringLiteral("results"), {{tr("JSON Lines"), QStringLiteral("jsonl")}}, 0, {}}, *m_settings,
        this);
    if (path.isEmpty()) {
        return;
    }
    m_saver->save(path, [corpus = m_state->snapshot(), path](Progress& progress) {
        return writeResults(*corpus, path, progress);
    });
}

void MainWindow::showHelp(const QString& page)
{
    if (m_help == nullptr) {
        m_help = new HelpWindow(m_session->resources() / "help", this);
    }
    m_help->showPage(page);
}

} // namespace dateline
