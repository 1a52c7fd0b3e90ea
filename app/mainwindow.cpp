// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/mainwindow.h"

#include "app/aboutdialog.h"
#include "app/appearance.h"
#include "app/centralpages.h"
#include "app/correcting/correctioncommands.h"
#include "app/correcting/notespanel.h"
#include "app/dating/dateactions.h"
#include "app/exporting/exportactions.h"
#include "app/filesaver.h"
#include "app/helpwindow.h"
#include "app/keptlayouts.h"
#include "app/keptplaces.h"
#include "app/keptviews.h"
#include "app/loadprogress.h"
#include "app/namedmenu.h"
#include "app/projectactions.h"
#include "app/selectionmenu.h"
#include "app/sessionnotices.h"
#include "app/settings.h"
#include "app/startpage.h"
#include "app/statusbar.h"
#include "app/tour.h"
#include "app/windowactions.h"
#include "app/windowfind.h"
#include "app/windowtour.h"
#include "model/items/usertext.h"
#include "widgets/article/articlereader.h"
#include "widgets/common/asking.h"
#include "widgets/common/theme.h"
#include "widgets/common/viewframe.h"
#include "widgets/evidence/evidencepanel.h"
#include "widgets/filter/filterbar.h"
#include "widgets/graph/graphcanvas.h"
#include "widgets/graph/graphview.h"
#include "widgets/lists/listpanel.h"
#include "widgets/lists/problempanel.h"
#include "widgets/search/findbox.h"
#include "widgets/timeline/timelinecanvas.h"
#include "widgets/timeline/timelineview.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QResizeEvent>
#include <QScreen>
#include <QTextEdit>
#include <QThread>
#include <QThreadPool>
#include <QTimer>
#include <QTreeView>
#include <QUrl>

#include <algorithm>

namespace dateline {

namespace {

/// Qt fills larger areas with threads of the global pool and waits for them: with as many of our jobs there
/// as the machine has cores, every paint waited for one of them to end, for half a minute with 40,000
/// articles. More jobs than these there are not at once.
void leaveThreadsForDrawing()
{
    constexpr int mostJobs = 32;
    QThreadPool* pool = QThreadPool::globalInstance();
    pool->setMaxThreadCount(std::max(pool->maxThreadCount(), QThread::idealThreadCount() + mostJobs));
}

QStringList localPaths(const QMimeData* mime)
{
    QStringList paths;
    for (const QUrl& url : mime->urls()) {
        if (url.isLocalFile()) {
            paths << url.toLocalFile();
        }
    }
    return paths;
}

} // namespace

MainWindow::MainWindow(Session* session, Settings* settings, QWidget* parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_state(session->state())
    , m_settings(settings)
    , m_actions(new WindowActions(session->undoStack(), this))
    , m_corrections(new CorrectionCommands(session, this))
{
    leaveThreadsForDrawing();
    setAcceptDrops(true);
    createViews();
    createActions();
    connectFile();
    connectExports();
    connectEdit();
    connectFilter();
    connectLayouts();
    connectLooks();
    connectHelp();
    connectViews();
    connectLists();
    connectNotes();
    connectKept();
    connectSession();
    applyTheme();
    restoreWindow();
    updateActions();
}

void MainWindow::createViews()
{
    m_startPage = new StartPage(
        m_actions->openFolder, m_actions->openFiles, m_actions->openSamples, m_actions->tour, this);
    m_views = makeViews(m_session, m_corrections, this);
    m_middle = new CentralPages(m_startPage, m_views.filterBar, m_views.frameAround(m_views.timeline),
        m_views.frameAround(m_views.graph), this);
    setCentralWidget(m_middle);
    m_panels = new WindowPanels(this, m_middle);
    addToPanels(m_views, *m_panels);
    m_panels->addStop(m_views.timeline->canvas());
    m_panels->addStop(m_views.graph->canvas());
    m_menus = createMenus(*this, *m_actions, *m_corrections, m_views, *m_panels);
    m_findBox = new FindBox(m_state, this);
    createToolBar(*this, *m_actions, m_findBox);
    setStatusBar(new StatusBar(this));
}

/// What the commands do. Each is a child of the window or its status bar.
void MainWindow::createActions()
{
    new LoadProgress(m_session, m_startPage, statusBar());
    new SessionNotices(m_session, this);
    m_saver = new FileSaver(statusBar());
    m_projects = new ProjectActions(m_session, m_settings, m_views.notes, this);
    m_exports = new ExportActions(m_session, m_settings, m_saver, this);
    m_dates = new DateActions(m_session, m_settings, this);
    m_selectionMenu = new SelectionMenu(m_session, m_actions, m_corrections, this);
    m_keptLayouts = new KeptLayouts(m_panels, m_settings, this);
    m_keptViews = new KeptViews(m_session, m_settings, m_views, m_panels, this);
    m_keptPlaces = new KeptPlaces(m_session, m_views.graph, this);
    m_find = new WindowFind(m_session, m_findBox, m_views, m_panels, this);
    m_tour = new WindowTour(m_session, m_views, m_panels, m_findBox, this);
}

void MainWindow::connectFile()
{
    connect(m_actions->newProject, &QAction::triggered, m_projects, &ProjectActions::newProject);
    connect(m_actions->openProject, &QAction::triggered, m_projects, &ProjectActions::chooseProject);
    connect(m_actions->openShared, &QAction::triggered, m_projects, &ProjectActions::chooseShared);
    connect(m_actions->saveProjectAs, &QAction::triggered, m_projects, &ProjectActions::save);
    connect(m_actions->openFolder, &QAction::triggered, m_projects, &ProjectActions::chooseFolder);
    connect(m_actions->addFolder, &QAction::triggered, m_projects, &ProjectActions::chooseFolderToAdd);
    connect(m_actions->openFiles, &QAction::triggered, m_projects, &ProjectActions::chooseFiles);
    connect(m_actions->openSamples, &QAction::triggered, m_projects, &ProjectActions::openSamples);
    connect(m_actions->closeFolder, &QAction::triggered, m_projects, &ProjectActions::close);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(
        m_menus.recent, &QMenu::aboutToShow, m_projects, [this] { m_projects->fillRecent(*m_menus.recent); });
    connect(m_startPage, &StartPage::openRequested, m_projects,
        [this](const QString& path) { m_projects->open({path}); });
    connect(m_projects, &ProjectActions::recentChanged, m_startPage, &StartPage::setRecent);
    connect(m_projects, &ProjectActions::notesWanted, this, [this] { m_panels->goTo(Panel::Notes); });
}

void MainWindow::connectExports()
{
    connect(m_actions->exportTimeline, &QAction::triggered, this,
        [this] { m_exports->timeline(*m_views.timeline, std::nullopt); });
    connect(m_actions->exportEntityTimeline, &QAction::triggered, this,
        [this] { m_exports->timeline(*m_views.timeline, m_state->selection().entities.front()); });
    connect(m_selectionMenu, &SelectionMenu::timelineWanted, this,
        [this](EntityId entity) { m_exports->timeline(*m_views.timeline, entity); });
    connect(m_actions->exportGraph, &QAction::triggered, this, [this] { m_exports->graph(*m_views.graph); });
    connect(m_actions->exportList, &QAction::triggered, this,
        [this] { m_exports->list(*listInFront(m_views, *m_panels, focusWidget())); });
    connect(m_actions->exportReport, &QAction::triggered, m_exports, &ExportActions::report);
    connect(m_actions->exportResults, &QAction::triggered, m_exports, &ExportActions::results);
    // Results are written with the texts out of the project.
    connect(m_session, &Session::projectClosing, m_saver, &FileSaver::finish);
    connect(m_saver, &FileSaver::changed, this, &MainWindow::updateActions);
    connect(m_saver, &FileSaver::failed, this,
        [this](const QString& problem) { warnPlainly(this, tr("Dateline"), problem); });
}

void MainWindow::connectEdit()
{
    connect(m_actions->copy, &QAction::triggered, this, &MainWindow::copySelection);
    connect(m_actions->clearSelection, &QAction::triggered, this,
        [this] { m_state->clearSelection(ViewOrigin::Window); });
    connect(m_actions->find, &QAction::triggered, m_find, &WindowFind::findHere);
    connect(m_actions->findEverything, &QAction::triggered, this, [this] { m_findBox->open(); });
    m_findBox->setCommands([this] { return commands(); });
    connect(m_actions->setDate, &QAction::triggered, m_dates, [this] { m_dates->edit(m_dates->articles()); });
    connect(m_actions->datesFromNames, &QAction::triggered, m_dates, &DateActions::fromFileNames);
    connect(m_actions->datesFromTable, &QAction::triggered, m_dates, &DateActions::fromTable);
}

void MainWindow::connectFilter()
{
    connect(m_actions->filterToSelection, &QAction::triggered, this,
        [this] { m_state->filterToSelection(ViewOrigin::Window); });
    connect(m_actions->findText, &QAction::triggered, m_views.filterBar, &FilterBar::askText);
    connect(m_actions->timeWindow, &QAction::triggered, m_views.filterBar, &FilterBar::askWindow);
    connect(
        m_actions->filterBack, &QAction::triggered, this, [this] { m_state->goBack(ViewOrigin::Window); });
    connect(m_actions->filterForward, &QAction::triggered, this,
        [this] { m_state->goForward(ViewOrigin::Window); });
    connect(m_actions->clearFilter, &QAction::triggered, this,
        [this] { m_state->setFilter({}, ViewOrigin::Window); });
}

void MainWindow::connectLayouts()
{
    for (std::size_t i = 0; i < m_actions->layouts.size(); ++i) {
        connect(m_actions->layouts[i], &QAction::triggered, m_panels,
            [this, layout = static_cast<Layout>(i)] { m_panels->layOut(layout); });
    }
    connect(
        m_actions->resetLayout, &QAction::triggered, m_panels, [this] { m_panels->layOut(Layout::Split); });
    connect(m_actions->saveLayout, &QAction::triggered, m_keptLayouts, &KeptLayouts::name);
    connect(m_keptLayouts, &KeptLayouts::said, this, &MainWindow::say);
    connect(m_menus.layouts, &QMenu::aboutToShow, this, &MainWindow::fillLayouts);
    connect(m_actions->nextPanel, &QAction::triggered, m_panels, [this] { m_panels->goToNext(1); });
    connect(m_actions->previousPanel, &QAction::triggered, m_panels, [this] { m_panels->goToNext(-1); });
    connect(m_actions->freeze, &QAction::triggered, this, &MainWindow::freezeFocused);
    connect(m_panels, &WindowPanels::keysFree, this, &MainWindow::giveKeysToAList);
}

void MainWindow::connectLooks()
{
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
}

void MainWindow::connectHelp()
{
    connect(m_actions->help, &QAction::triggered, this, [this] { showHelp(QStringLiteral("start")); });
    connect(m_actions->shortcuts, &QAction::triggered, this, [this] { showHelp(QStringLiteral("keys")); });
    connect(m_actions->tour, &QAction::triggered, m_tour, &WindowTour::start);
    connect(m_tour, &WindowTour::samplesWanted, m_projects, &ProjectActions::openSamples);
    connect(m_actions->about, &QAction::triggered, this,
        [this] { AboutDialog(m_session->resources(), this).exec(); });
}

void MainWindow::connectViews()
{
    connect(m_actions->readText, &QAction::triggered, this, &MainWindow::read);
    connect(m_actions->nextMention, &QAction::triggered, m_views.reader, &ArticleReader::goToNextMention);
    connect(
        m_actions->previousMention, &QAction::triggered, m_views.reader, &ArticleReader::goToPreviousMention);
    connect(m_views.timeline, &TimelineView::eventActivated, this, &MainWindow::read);
    connect(m_views.timeline, &TimelineView::menuRequested, m_selectionMenu, &SelectionMenu::show);
    connect(m_views.graph, &GraphView::openRequested, this, &MainWindow::read);
    connect(m_views.graph, &GraphView::menuOpened, m_selectionMenu,
        [this](QMenu* menu, EntityId entity, LinkId link) { m_selectionMenu->addTo(*menu, entity, link); });
    connect(m_views.reader, &ArticleReader::menuRequested, m_selectionMenu,
        [this](QPoint at) { m_selectionMenu->showForText(*m_views.reader, at); });
    connect(m_views.reader, &ArticleReader::dateEditRequested, m_dates,
        [this](ArticleId article) { m_dates->edit({article}); });
    m_corrections->serveDrops(m_views.timeline);
    m_corrections->serveNotes(m_views.timeline);
    m_corrections->serveDrops(m_views.graph);
}

void MainWindow::connectLists()
{
    for (ListPanel* list : lists()) {
        connect(list, &ListPanel::openRequested, this, &MainWindow::read);
        connect(list, &ListPanel::menuRequested, m_selectionMenu, &SelectionMenu::show);
    }
    QListView* evidence = m_views.evidence->view();
    connect(m_views.evidence, &EvidencePanel::openRequested, this, &MainWindow::read);
    evidence->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(evidence, &QWidget::customContextMenuRequested, m_selectionMenu,
        [this, evidence](QPoint at) { m_selectionMenu->show(evidence->viewport()->mapToGlobal(at)); });
    m_corrections->serveKeys(evidence);
    connect(m_views.problems, &ProblemPanel::articleRequested, this,
        [this](ArticleId article) { m_state->select(article, ViewOrigin::Problems); });
    connect(m_views.problems, &ProblemPanel::dateEditRequested, m_dates,
        [this](ArticleId article) { m_dates->edit({article}); });
    connect(m_views.problems, &ProblemPanel::menuRequested, m_selectionMenu, &SelectionMenu::showForProblem);
}

void MainWindow::connectNotes()
{
    connect(m_corrections, &CorrectionCommands::noteRequested, m_panels,
        [this] { m_panels->goTo(Panel::Notes); });
    connect(m_views.notes, &NotesPanel::openRequested, this, &MainWindow::read);
    connect(m_views.notes, &NotesPanel::leftUnsaved, this, [this](const QString& about) {
        statusBar()->showMessage(
            tr("The note on %1 is too long and not saved. It waits in the panel.").arg(about), 15000);
    });
    connect(m_views.notes, &NotesPanel::countChanged, this, [this](int notes) {
        m_panels->dock(Panel::Notes)
            ->setWindowTitle(notes == 0 ? tr("Notes") : tr("Notes (%1)").arg(locale().toString(notes)));
    });
}

void MainWindow::connectKept()
{
    connect(m_actions->saveView, &QAction::triggered, m_keptViews, &KeptViews::name);
    connect(m_menus.savedViews, &QMenu::aboutToShow, m_keptViews,
        [this] { m_keptViews->fill(*m_menus.savedViews); });
    connect(m_keptViews, &KeptViews::said, this, &MainWindow::say);
    connect(m_session, &Session::projectOpened, m_keptViews, &KeptViews::restoreLast);
    connect(m_session, &Session::projectClosing, this, &MainWindow::keepView);
    connect(m_projects, &ProjectActions::aboutToSave, this, [this] {
        keepView();
        m_find->letGo(); // the file as it is goes, and may be temporary
    });
    connect(m_projects, &ProjectActions::saveEnded, this, [this] {
        m_find->searchTexts();
        keepView(); // what did not get into a file that others write into
    });
}

void MainWindow::connectSession()
{
    connect(m_session, &Session::projectChanged, this, &MainWindow::updateActions);
    connect(m_session->job(), &LoadJob::started, this, &MainWindow::updateActions);
    connect(m_session->job(), &LoadJob::finished, this, &MainWindow::updateActions);
    connect(m_session, &Session::savingChanged, this, &MainWindow::updateActions);
    connect(m_session, &Session::problemsChanged, this, &MainWindow::updateProblems);
    connect(m_session, &Session::pathsChanged, this, &MainWindow::updateTitle);
    connect(m_state, &ViewState::snapshotChanged, this, &MainWindow::updateActions);
    connect(m_state, &ViewState::selectionChanged, this, &MainWindow::updateActions);
    connect(m_state, &ViewState::filterChanged, this, &MainWindow::updateActions);
    connect(m_state, &ViewState::filterStarted, this, &MainWindow::updateActions);
    connect(m_state, &ViewState::placeChanged, this, &MainWindow::updateActions);
    updateTitle();
}

void MainWindow::restoreWindow()
{
    // of a small screen, or one at twice its size
    resize(QSize(1320, 740).boundedTo(screen()->availableSize()));
    restoreGeometry(m_settings->geometry());
    m_panels->showAll(false);
    m_panels->setNext(m_settings->layout());
    m_startPage->setRecent(m_settings->recent());
    const QList<UnsavedProject> unsaved = m_session->unsaved();
    if (!unsaved.isEmpty()) {
        m_startPage->setUnsaved(
            unsaved.front().path, locale().toString(unsaved.front().changed, QLocale::ShortFormat));
    }
    fillLayouts();
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange) {
        applyTheme();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    if (event->size().width() < event->oldSize().width()) {
        QTimer::singleShot(0, m_panels, &WindowPanels::keepMiddle); // once the panels are laid out
    }
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_projects->leave()) {
        event->ignore();
        return;
    }
    m_projects->tellUnsent();
    m_settings->setGeometry(saveGeometry());
    m_settings->setLayout(m_panels->layout());
    keepView();
    m_session->cancel();
    m_saver->finish(); // what went wrong with a file must still be said
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!localPaths(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QStringList paths = localPaths(event->mimeData());
    event->acceptProposedAction();
    if (m_session->isOpen() || m_session->job()->isRunning()) {
        m_session->add(paths);
    } else {
        openPaths(paths);
    }
}

void MainWindow::openPaths(const QStringList& paths)
{
    m_projects->open(paths);
}

Tour* MainWindow::tour() const
{
    return m_tour->tour();
}

void MainWindow::keepView()
{
    // Losing it costs nothing that a message would be worth, or a window that stands still.
    if (m_keptViews->keepLast()) { // else the places would not get in either
        m_keptPlaces->keep();
    }
}

QList<QAction*> MainWindow::commands()
{
    m_views.filterBar->fillMenu(); // its entries are commands too
    m_keptViews->fill(*m_menus.savedViews);
    fillLayouts();
    QList<QAction*> all = commandsIn(
        menuBar()->actions() + m_views.filterBar->menu()->actions(), {m_views.timeline, m_views.graph});
    all.removeAll(m_actions->findEverything);
    return all;
}

void MainWindow::fillLayouts()
{
    emptyMenu(*m_menus.layouts);
    m_menus.layouts->addActions(QList<QAction*>(m_actions->layouts.begin(), m_actions->layouts.end()));
    m_menus.layouts->addSeparator();
    m_keptLayouts->addTo(*m_menus.layouts);
    m_menus.layouts->addAction(m_actions->saveLayout);
    m_keptLayouts->addForgetting(*m_menus.layouts);
    m_menus.layouts->addAction(m_actions->resetLayout);
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
        m_views.reader->textEdit()->copy();
    }
}

void MainWindow::read()
{
    m_panels->goTo(Panel::Text);
}

void MainWindow::freezeFocused()
{
    if (const ViewFrame* frame = m_views.frameAround(focusWidget())) {
        frame->freezeAction()->toggle();
    } else {
        statusBar()->showMessage(tr("Click into the view that is to be frozen first."), 5000);
    }
}

/// The start page had the keyboard, and Qt hands it to anybody: whoever has only keys goes on with what is
/// there.
void MainWindow::giveKeysToAList()
{
    const bool isAsked = m_findBox->hasFocus() && !m_findBox->text().isEmpty();
    if (!isAsked && !m_tour->hasKeys()) {
        listInFront(m_views, *m_panels, focusWidget())->view()->setFocus(Qt::OtherFocusReason);
    }
}

void MainWindow::showHelp(const QString& page)
{
    if (m_help == nullptr) {
        m_help = new HelpWindow(m_session->resources() / "help", this);
    }
    m_help->showPage(page);
}

void MainWindow::say(const QString& message)
{
    statusBar()->showMessage(message, 8000);
}

void MainWindow::applyTheme()
{
    m_actions->setTheme(Theme::from(palette()));
}

void MainWindow::updateTitle()
{
    const OpenProject* project = m_session->project();
    const QStringList paths
        = project && !project->isTemporary() ? QStringList(project->path()) : m_session->paths();
    QStringList names;
    for (const QString& path : paths) {
        names << (isSharedProject(path.toStdString()) ? QUrl(path).fileName() : QFileInfo(path).fileName());
    }
    setWindowTitle(names.isEmpty() ? QStringLiteral("Dateline")
                                   : tr("%1 \u2013 Dateline").arg(inTitle(names.join(QStringLiteral(", ")))));
}

void MainWindow::updateProblems()
{
    m_views.problems->setProblems(m_session->problems());
    const int count = m_views.problems->count();
    m_panels->dock(Panel::Problems)
        ->setWindowTitle(count == 0 ? tr("Problems") : tr("Problems (%1)").arg(locale().toString(count)));
}

void MainWindow::updateActions()
{
    const bool open = m_session->isOpen();
    const Selection& selection = m_state->selection();
    m_middle->setOpen(open);
    m_panels->showAll(open);
    m_menus.panels->setEnabled(open);
    for (QAction* action : {m_actions->addFolder, m_actions->closeFolder, m_actions->datesFromNames,
             m_actions->datesFromTable, m_actions->findText, m_actions->timeWindow, m_actions->resetLayout,
             m_actions->saveLayout, m_actions->saveView, m_actions->freeze}) {
        action->setEnabled(open);
    }
    for (QAction* layout : m_actions->layouts) {
        layout->setEnabled(open);
    }
    m_actions->saveProjectAs->setEnabled(
        open && m_session->project() && !m_session->team() && !m_session->job()->isRunning());
    for (QAction* action : {m_actions->exportTimeline, m_actions->exportGraph, m_actions->exportList,
             m_actions->exportReport, m_actions->exportResults}) {
        action->setEnabled(open && !m_saver->isRunning());
    }
    m_actions->setDate->setEnabled(open && !m_dates->articles().empty());
    m_actions->exportEntityTimeline->setEnabled(
        open && selection.entities.size() == 1 && !m_saver->isRunning());
    m_actions->filterToSelection->setEnabled(open && !selection.isEmpty());
    m_actions->clearSelection->setEnabled(open && !selection.isEmpty());
    m_actions->readText->setEnabled(open && m_state->place().has_value());
    m_actions->nextMention->setEnabled(open && !selection.isEmpty());
    m_actions->previousMention->setEnabled(open && !selection.isEmpty());
    m_actions->clearFilter->setEnabled(open && !m_state->filter().clauses.empty());
    m_actions->filterBack->setEnabled(m_state->canGoBack());
    m_actions->filterForward->setEnabled(m_state->canGoForward());
}

} // namespace dateline
