// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/mainwindow.h"

#include "app/settings.h"
#include "app/startpage.h"
#include "app/windowactions.h"
#include "widgets/article/articlereader.h"
#include "widgets/common/theme.h"
#include "widgets/evidence/evidencepanel.h"
#include "widgets/filter/filterbar.h"
#include "widgets/graph/graphcanvas.h"
#include "widgets/graph/graphview.h"
#include "widgets/lists/listpanel.h"
#include "widgets/lists/problempanel.h"
#include "widgets/timeline/timelinecanvas.h"
#include "widgets/timeline/timelineview.h"

#include <QCloseEvent>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QProgressBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTextEdit>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>
#include <QTreeView>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace dateline {

namespace {

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
{
    setAcceptDrops(true);
    setDockOptions(AllowNestedDocks | AllowTabbedDocks | AnimatedDocks);
    setTabPosition(Qt::LeftDockWidgetArea, QTabWidget::North);
    setTabPosition(Qt::RightDockWidgetArea, QTabWidget::North);
    createViews();
    createMenus();
    createToolBar();
    createStatusBar();
    connectFile();
    connectEdit();
    connectViews();
    connectSession();
    applyTheme();
    restoreWindow();
    showIdle();
}

MainWindow::~MainWindow() = default;

void MainWindow::createViews()
{
    m_startPage = new StartPage(m_actions->openFolder, m_actions->openFiles, m_actions->openSamples, this);
    m_split = new QSplitter(Qt::Vertical, this);
    m_split->setChildrenCollapsible(false);
    m_timeline = new TimelineView(m_state, m_split);
    m_graph = new GraphView(m_state, m_split);
    m_split->addWidget(m_timeline);
    m_split->addWidget(m_graph);
    m_split->setSizes({ 1000, 1000 }); // halves, whatever the room
    m_filterBar = new FilterBar(m_state, this);
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

    m_articles = new ListPanel(ListPanel::Things::Articles, m_state, this);
    m_entities = new ListPanel(ListPanel::Things::Entities, m_state, this);
    m_events = new ListPanel(ListPanel::Things::Events, m_state, this);
    m_problems = new ProblemPanel(this);
    m_reader = new ArticleReader(m_state, this);
    m_evidence = new EvidencePanel(m_state, this);
    m_docks = { addDock(QStringLiteral("articles"), tr("Articles"), m_articles, Qt::LeftDockWidgetArea),
        addDock(QStringLiteral("names"), tr("Names"), m_entities, Qt::LeftDockWidgetArea),
        addDock(QStringLiteral("events"), tr("Events"), m_events, Qt::LeftDockWidgetArea),
        addDock(QStringLiteral("problems"), tr("Problems"), m_problems, Qt::LeftDockWidgetArea),
        addDock(QStringLiteral("text"), tr("Text"), m_reader, Qt::RightDockWidgetArea),
        addDock(QStringLiteral("evidence"), tr("Evidence"), m_evidence, Qt::RightDockWidgetArea) };
}

QDockWidget* MainWindow::addDock(
    const QString& name, const QString& title, QWidget* widget, Qt::DockWidgetArea area)
{
    auto* dock = new QDockWidget(title, this);
    dock->setObjectName(name);
    dock->setWidget(widget);
    dock->setAllowedAreas(Qt::AllDockWidgetAreas);
    addDockWidget(area, dock);
    return dock;
}

void MainWindow::layOutDocks()
{
    for (QDockWidget* dock : m_docks) {
        dock->setFloating(false);
        addDockWidget(
            dock == m_docks[4] || dock == m_docks[5] ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea,
            dock);
        dock->show();
    }
    for (std::size_t i = 1; i < 4; ++i) {
        tabifyDockWidget(m_docks[i - 1], m_docks[i]);
    }
    splitDockWidget(m_docks[4], m_docks[5], Qt::Vertical);
    m_docks[2]->raise();
    QTimer::singleShot(0, this, &MainWindow::shareRoom); // once the panels are laid out
}

void MainWindow::shareRoom()
{
    resizeDocks({ m_docks[2], m_docks[4] }, { width() * 24 / 100, width() * 28 / 100 }, Qt::Horizontal);
    resizeDocks({ m_docks[4], m_docks[5] }, { height() * 58 / 100, height() * 42 / 100 }, Qt::Vertical);
}

void MainWindow::createMenus()
{
    QMenu* file = menuBar()->addMenu(tr("&File"));
    file->addActions(
        { m_actions->openFolder, m_actions->openFiles, m_actions->addFolder, m_actions->openSamples });
    m_recentMenu = file->addMenu(tr("Open &Recent"));
    file->addSeparator();
    QMenu* exports = file->addMenu(tr("&Export"));
    exports->addActions(
        { m_actions->exportTimeline, m_actions->exportGraph, m_actions->exportEntityTimeline });
    exports->addSeparator();
    exports->addActions({ m_actions->exportList, m_actions->exportResults });
    file->addSeparator();
    file->addActions({ m_actions->closeFolder, m_actions->quit });

    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    edit->addActions({ m_actions->undo, m_actions->redo });
    edit->addSeparator();
    edit->addActions({ m_actions->copy, m_actions->clearSelection });
    edit->addSeparator();
    edit->addActions({ m_actions->setDate, m_actions->datesFromNames, m_actions->datesFromTable });

    QMenu* filter = menuBar()->addMenu(tr("F&ilter"));
    filter->addActions({ m_actions->find, m_actions->filterToSelection, m_actions->timeWindow });
    filter->addSeparator();
    filter->addActions({ m_actions->filterBack, m_actions->filterForward, m_actions->clearFilter });

    QMenu* view = menuBar()->addMenu(tr("&View"));
    view->addActions({ m_actions->showTimeline, m_actions->showGraph, m_actions->showBoth });
    view->addSeparator();
    view->addActions({ m_actions->readText, m_actions->nextMention, m_actions->previousMention });
    view->addSeparator();
    m_panelMenu = view->addMenu(tr("&Panels"));
    for (std::size_t i = 0; i < m_docks.size(); ++i) {
        addPanelAction(*m_docks[i], static_cast<int>(i) + 1);
    }
    m_panelMenu->addSeparator();
    QMenu* shown = m_panelMenu->addMenu(tr("&Show"));
    for (QDockWidget* dock : m_docks) {
        shown->addAction(dock->toggleViewAction());
    }
    view->addActions({ m_actions->nextPanel, m_actions->previousPanel });
    view->addMenu(tr("&Appearance"))
        ->addActions({ m_actions->systemLook, m_actions->lightLook, m_actions->darkLook });
    view->addAction(m_actions->resetLayout);

    QMenu* help = menuBar()->addMenu(tr("&Help"));
    help->addActions({ m_actions->help, m_actions->shortcuts, m_actions->about });
}

void MainWindow::addPanelAction(QDockWidget& dock, int number)
{
    QAction* go = m_panelMenu->addAction(tr("Go to %1").arg(dock.windowTitle()));
    go->setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + number)));
    connect(go, &QAction::triggered, this, [this, &dock] {
        dock.show();
        dock.raise();
        panelFocus(dock)->setFocus(Qt::ShortcutFocusReason);
    });
}

/// Where the keys go in a panel.
QWidget* MainWindow::panelFocus(QDockWidget& dock) const
{
    const std::vector<QWidget*> widgets{ m_articles->view(), m_entities->view(), m_events->view(),
        m_problems->view(), m_reader->textEdit(), m_evidence->view() };
    const auto at = std::find(m_docks.begin(), m_docks.end(), &dock);
    return widgets[static_cast<std::size_t>(at - m_docks.begin())];
}

void MainWindow::goToPanel(int step)
{
    std::vector<QWidget*> stops;
    for (QDockWidget* dock : m_docks) {
        if (!dock->visibleRegion().isEmpty()) { // neither hidden nor behind another tab
            stops.push_back(panelFocus(*dock));
        }
    }
    for (QWidget* view :
        { static_cast<QWidget*>(m_timeline->canvas()), static_cast<QWidget*>(m_graph->canvas()) }) {
        if (view->isVisible()) {
            stops.push_back(view);
        }
    }
    if (stops.empty()) {
        return;
    }
    const int count = static_cast<int>(stops.size());
    const auto at = std::find(stops.begin(), stops.end(), focusWidget());
    const int next = at == stops.end() ? 0 : (static_cast<int>(at - stops.begin()) + step + count) % count;
    stops[static_cast<std::size_t>(next)]->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::createToolBar()
{
    QToolBar* bar = addToolBar(tr("Tools"));
    bar->setObjectName(QStringLiteral("tools"));
    bar->setMovable(false);
    bar->setIconSize(QSize(18, 18));
    bar->setToolButtonStyle(Qt::ToolButtonIconOnly);
    bar->addActions({ m_actions->openFolder, m_actions->addFolder });
    bar->addSeparator();
    bar->addActions({ m_actions->undo, m_actions->redo, m_actions->setDate });
    bar->addSeparator();
    bar->addActions({ m_actions->showTimeline, m_actions->showGraph, m_actions->showBoth });
    bar->addSeparator();
    bar->addAction(m_actions->exportTimeline);
    bar->addAction(m_actions->help);
    for (QAction* action : { m_actions->showTimeline, m_actions->showGraph, m_actions->showBoth }) {
        static_cast<QToolButton*>(bar->widgetForAction(action))
            ->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
}

void MainWindow::createStatusBar()
{
    m_counts = new QLabel(this);
    m_progress = new QProgressBar(this);
    m_progress->setMaximumWidth(220);
    m_progress->setMaximumHeight(fontMetrics().height() + 2);
    m_progress->setAccessibleName(tr("Progress"));
    m_cancel = new QToolButton(this);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(tr("Stop reading; what is already there stays"));
    connect(m_cancel, &QToolButton::clicked, m_session, &Session::cancel);
    statusBar()->addPermanentWidget(m_counts);
    statusBar()->addPermanentWidget(m_progress);
    statusBar()->addPermanentWidget(m_cancel);
}

void MainWindow::showViews(bool timeline, bool graph)
{
    m_timeline->setVisible(timeline);
    m_graph->setVisible(graph);
}

void MainWindow::showPanels(bool show)
{
    if (show == m_panelsShown) {
        return;
    }
    m_panelsShown = show;
    if (show) {
        if (m_layout.isEmpty() || !restoreState(m_layout)) {
            layOutDocks();
        }
        return;
    }
    m_layout = saveState();
    for (QDockWidget* dock : m_docks) {
        dock->hide();
    }
}

void MainWindow::restoreWindow()
{
    resize(1320, 740);
    restoreGeometry(m_settings->geometry());
    showPanels(false);
    m_layout = m_settings->windowState(); // comes into force when something opens
    m_startPage->setRecent(m_settings->recent());
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

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_settings->setWindow(saveGeometry(), m_panelsShown ? saveState() : m_layout);
    m_session->cancel();
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

void MainWindow::showProgress(int done, int total)
{
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    m_progress->setFormat(tr("%1 of %2 articles").arg(locale().toString(done), locale().toString(total)));
}

void MainWindow::showIdle()
{
    const bool busy = m_session->job()->isRunning();
    m_progress->setVisible(busy);
    m_cancel->setVisible(busy);
    if (busy && m_progress->maximum() != 0) {
        m_progress->setRange(0, 0);
    }
    m_startPage->setBusy(busy
            ? tr("Reading the articles\u2026 The first results appear here as soon as there are some.")
            : QString());
    updateActions();
}

void MainWindow::updateTitle()
{
    const QStringList& paths = m_session->paths();
    QStringList names;
    for (const QString& path : paths) {
        names << QFileInfo(path).fileName();
    }
    setWindowTitle(names.isEmpty() ? QStringLiteral("Dateline")
                                   : tr("%1 \u2013 Dateline").arg(names.join(QStringLiteral(", "))));
}

void MainWindow::updateProblems()
{
    m_problems->setProblems(m_session->problems());
    const int count = m_problems->count();
    m_docks[3]->setWindowTitle(
        count == 0 ? tr("Problems") : tr("Problems (%1)").arg(locale().toString(count)));
}

void MainWindow::updateActions()
{
    const bool open = m_session->isOpen();
    const Selection& selection = m_state->selection();
    m_pages->setCurrentIndex(open ? 1 : 0);
    showPanels(open);
    m_panelMenu->setEnabled(open);
    for (QAction* action : { m_actions->addFolder, m_actions->closeFolder, m_actions->exportTimeline,
             m_actions->exportGraph, m_actions->exportList, m_actions->exportResults,
             m_actions->datesFromNames, m_actions->datesFromTable, m_actions->find, m_actions->timeWindow,
             m_actions->showTimeline, m_actions->showGraph, m_actions->showBoth, m_actions->resetLayout }) {
        action->setEnabled(open);
    }
    m_actions->setDate->setEnabled(open && !articlesToDate().empty());
    m_actions->exportEntityTimeline->setEnabled(open && selection.entities.size() == 1);
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
