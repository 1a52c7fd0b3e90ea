// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/mainwindow.h"

#include "app/correcting/correctioncommands.h"
#include "app/filesaver.h"
#include "app/settings.h"
#include "app/sharedprojects.h"
#include "app/startpage.h"
#include "app/statusbar.h"
#include "app/tour.h"
#include "app/windowactions.h"
#include "model/items/usertext.h"
#include "widgets/article/articlereader.h"
#include "widgets/common/focusline.h"
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

#include <QCloseEvent>
#include <QCoreApplication>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QProgressBar>
#include <QResizeEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QThread>
#include <QThreadPool>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace dateline {

namespace {

constexpr int readingPx = 260; // for the name of the file that is being read

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
    setDockOptions(AllowNestedDocks | AllowTabbedDocks | AnimatedDocks);
    // Seven lists beside each other: upright tabs have room for their words in every language.
    setTabPosition(Qt::LeftDockWidgetArea, QTabWidget::West);
    setTabPosition(Qt::RightDockWidgetArea, QTabWidget::North);
    // where the layout for reading has the same panels
    setTabPosition(Qt::BottomDockWidgetArea, QTabWidget::North);
    createViews();
    createMenus();
    createToolBar();
    createStatusBar();
    connectFile();
    connectProject();
    connectEdit();
    connectViews();
    connectFind();
    connectSession();
    applyTheme();
    restoreWindow();
    showIdle();
}

MainWindow::~MainWindow()
{
    if (m_tour != nullptr) { // it goes with the children, when this is no MainWindow any more
        m_tour->disconnect(this);
    }
}

void MainWindow::createViews()
{
    m_feed = new ViewFeed(m_state, this);
    m_startPage = new StartPage(
        m_actions->openFolder, m_actions->openFiles, m_actions->openSamples, m_actions->tour, this);
    m_split = new QSplitter(Qt::Vertical, this);
    m_split->setChildrenCollapsible(false);
    FollowerState* timeline = m_feed->follower();
    FollowerState* graph = m_feed->follower();
    m_timeline = new TimelineView(timeline, m_split);
    m_graph = new GraphView(graph, m_split);
    m_split->addWidget(frame(m_timeline, timeline, QStringLiteral("timeline"), tr("Timeline")));
    m_split->addWidget(frame(m_graph, graph, QStringLiteral("graph"), tr("Graph")));
    m_split->setSizes({1000, 1000}); // halves, whatever the room
    m_filterBar = new FilterBar(m_state, this);
    m_frames[0]->setSymbol(QStringLiteral("pintimeline"));
    m_frames[1]->setSymbol(QStringLiteral("pingraph"));
    for (ViewFrame* one : m_frames) {
        m_filterBar->addFreeze(one->freezeAction());
        new FocusLine(one, one);
    }
    auto* work = new QWidget(this);
    auto* column = new QVBoxLayout(work);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filterBar);
    column->addWidget(m_split, 1);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_startPage);
    m_pages->addWidget(work);
    setCentralWidget(m_pages);
    createPanels();
}

void MainWindow::createMenus()
{
    QMenu* file = menuBar()->addMenu(tr("&File"));
    file->addActions(
        {m_actions->newProject, m_actions->openProject, m_actions->openShared, m_actions->saveProjectAs});
    file->addSeparator();
    file->addActions(
        {m_actions->openFolder, m_actions->openFiles, m_actions->addFolder, m_actions->openSamples});
    m_recentMenu = file->addMenu(tr("Open &Recent"));
    m_recentMenu->setObjectName(QStringLiteral("recent"));
    file->addSeparator();
    QMenu* exports = file->addMenu(tr("&Export"));
    exports->addActions({m_actions->exportTimeline, m_actions->exportGraph, m_actions->exportEntityTimeline});
    exports->addSeparator();
    exports->addActions({m_actions->exportReport, m_actions->exportList, m_actions->exportResults});
    file->addSeparator();
    file->addActions({m_actions->closeFolder, m_actions->quit});

    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    edit->addActions({m_actions->undo, m_actions->redo});
    edit->addSeparator();
    edit->addActions({m_actions->copy, m_actions->clearSelection});
    edit->addSeparator();
    edit->addActions({m_actions->findEverything, m_actions->find});
    edit->addSeparator();
    edit->addActions(
        {m_actions->setDate, m_corrections->dates, m_actions->datesFromNames, m_actions->datesFromTable});
    edit->addSeparator();
    edit->addActions({m_corrections->accept, m_corrections->reject, m_corrections->edit,
        m_corrections->rename, m_corrections->merge, m_corrections->another, m_corrections->turnRound,
        m_corrections->never, m_corrections->note});
    edit->addSeparator();
    edit->addActions({m_corrections->history, m_corrections->importLedger, m_corrections->exportLedger});

    QMenu* filter = menuBar()->addMenu(tr("F&ilter"));
    filter->addActions({m_actions->filterToSelection, m_actions->findText, m_actions->timeWindow});
    filter->addSeparator();
    filter->addActions({m_actions->filterBack, m_actions->filterForward, m_actions->clearFilter});
    filter->addSeparator();
    filter->addAction(m_actions->saveView);
    m_savedMenu = filter->addMenu(tr("Saved Vie&ws"));
    m_savedMenu->setObjectName(QStringLiteral("savedViews"));

    createViewMenu();

    QMenu* help = menuBar()->addMenu(tr("&Help"));
    help->addActions({m_actions->help, m_actions->tour, m_actions->shortcuts, m_actions->about});
}

void MainWindow::createViewMenu()
{
    QMenu* view = menuBar()->addMenu(tr("&View"));
    m_layoutMenu = view->addMenu(tr("&Layout"));
    m_layoutMenu->setObjectName(QStringLiteral("layouts"));
    view->addActions({m_actions->readText, m_actions->nextMention, m_actions->previousMention});
    view->addSeparator();
    QMenu* frozen = view->addMenu(tr("&Freeze"));
    frozen->addAction(m_actions->freeze);
    frozen->addSeparator();
    for (const ViewFrame* one : m_frames) {
        frozen->addAction(one->freezeAction());
    }
    m_panelMenu = view->addMenu(tr("&Panels"));
    for (std::size_t i = 0; i < m_panels.size(); ++i) {
        addPanelAction(m_panels[i], static_cast<int>(i) + 1);
    }
    m_panelMenu->addSeparator();
    QMenu* shown = m_panelMenu->addMenu(tr("&Show"));
    for (const Panel& panel : m_panels) {
        shown->addAction(panel.dock->toggleViewAction());
    }
    view->addActions({m_actions->nextPanel, m_actions->previousPanel});
    view->addMenu(tr("&Appearance"))
        ->addActions(
            {m_actions->systemLook, m_actions->lightLook, m_actions->darkLook, m_actions->contrastLook});
}

void MainWindow::createToolBar()
{
    QToolBar* bar = addToolBar(tr("Tools"));
    bar->setObjectName(QStringLiteral("tools"));
    bar->setMovable(false);
    bar->setIconSize(QSize(18, 18));
    bar->setToolButtonStyle(Qt::ToolButtonIconOnly);
    bar->addActions({m_actions->openFolder, m_actions->addFolder});
    bar->addSeparator();
    bar->addActions({m_actions->undo, m_actions->redo, m_actions->setDate});
    bar->addSeparator();
    for (QAction* layout : m_actions->layouts) {
        bar->addAction(layout);
        static_cast<QToolButton*>(bar->widgetForAction(layout))
            ->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    bar->addSeparator();
    bar->addAction(m_actions->exportTimeline);
    bar->addAction(m_actions->help);
    m_findBox = new FindBox(m_state, this);
    m_findBox->setMinimumWidth(fontMetrics().averageCharWidth() * 24);
    m_findBox->setMaximumWidth(fontMetrics().averageCharWidth() * 64);
    bar->addWidget(m_findBox);
}

void MainWindow::createStatusBar()
{
    setStatusBar(new StatusBar(this));
    m_reading = new QLabel(this);
    m_reading->setTextFormat(Qt::PlainText);
    m_reading->setObjectName(QStringLiteral("reading"));
    m_progress = new QProgressBar(this);
    m_progress->setMaximumWidth(220);
    m_progress->setMaximumHeight(fontMetrics().height() + 2);
    m_progress->setAccessibleName(tr("Progress"));
    m_cancel = new QToolButton(this);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setObjectName(QStringLiteral("cancelReading"));
    m_cancel->setToolTip(tr("Stop reading; what is already there stays"));
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        m_cancel->setEnabled(false); // a moment: what is being read is let go of
        m_cancel->setText(tr("Stopping\u2026"));
        m_session->cancel();
    });
    statusBar()->addPermanentWidget(m_reading);
    statusBar()->addPermanentWidget(m_progress);
    statusBar()->addPermanentWidget(m_cancel);
    m_saver = new FileSaver(statusBar());
}

void MainWindow::applyTheme()
{
    m_actions->setTheme(Theme::from(palette()));
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
        QTimer::singleShot(0, this, &MainWindow::keepMiddle); // once the panels are laid out
    }
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!leaveProject()) {
        event->ignore();
        return;
    }
    m_shared->tellUnsent();
    m_settings->setGeometry(saveGeometry());
    m_settings->setLayout(m_panelsShown ? layoutJson() : m_layout);
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

void MainWindow::showProgress(int done, int total, const QString& name)
{
    const QString count = tr("%1 of %2 articles").arg(locale().toString(done), locale().toString(total));
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    m_progress->setFormat(count);
    m_reading->setText(fontMetrics().elidedText(name, Qt::ElideMiddle, readingPx));
    m_reading->setToolTip(name.isEmpty() ? QString() : inTip(tr("Being read: %1").arg(name)));
    m_startPage->setProgress(
        name.isEmpty() ? count : tr("%1: %2", "place: reason").arg(count, m_reading->text()));
}

void MainWindow::showIdle()
{
    const bool busy = m_session->job()->isRunning();
    const bool isSaving = m_session->isSaving();
    m_reading->setText(isSaving ? tr("Saving the project\u2026") : QString());
    m_reading->setToolTip({});
    m_reading->setVisible(busy || isSaving);
    m_progress->setVisible(busy || isSaving);
    m_cancel->setVisible(busy);
    m_cancel->setEnabled(true);
    m_cancel->setText(tr("Cancel"));
    if ((busy || isSaving) && m_progress->maximum() != 0) {
        m_progress->setRange(0, 0);
    }
    m_startPage->setBusy(busy
            ? tr("Reading the articles\u2026 The first results appear here as soon as there are some.")
            : QString());
    updateActions();
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
    m_problems->setProblems(m_session->problems());
    const int count = m_problems->count();
    dock(QStringLiteral("problems"))
        ->setWindowTitle(count == 0 ? tr("Problems") : tr("Problems (%1)").arg(locale().toString(count)));
}

void MainWindow::updateActions()
{
    const bool open = m_session->isOpen();
    const Selection& selection = m_state->selection();
    m_pages->setCurrentIndex(open ? 1 : 0);
    fitPages();
    showPanels(open);
    m_panelMenu->setEnabled(open);
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
    m_actions->setDate->setEnabled(open && !articlesToDate().empty());
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
