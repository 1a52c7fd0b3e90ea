// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// MainWindow: the views around one session, and the commands. Holds no state of its own beyond the layout;
// views touch each other only through the session's ViewState.

#include "app/session.h"

#include <QMainWindow>

class QDockWidget;
class QLabel;
class QMenu;
class QProgressBar;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace dateline {

class ArticleReader;
class EvidencePanel;
class FilterBar;
class GraphView;
class HelpWindow;
class ListPanel;
class ProblemPanel;
class Settings;
class StartPage;
class TimelineView;
class WindowActions;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Both outlive the window.
    MainWindow(Session* session, Settings* settings, QWidget* parent = nullptr);
    ~MainWindow() override;

    Session* session() const { return m_session; }
    WindowActions* actions() const { return m_actions; }
    TimelineView* timeline() const { return m_timeline; }
    GraphView* graph() const { return m_graph; }
    ArticleReader* reader() const { return m_reader; }
    EvidencePanel* evidence() const { return m_evidence; }
    ListPanel* articles() const { return m_articles; }
    ListPanel* entities() const { return m_entities; }
    ListPanel* events() const { return m_events; }
    ProblemPanel* problems() const { return m_problems; }
    FilterBar* filterBar() const { return m_filterBar; }

    void openPaths(const QStringList& paths);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void createViews();
    QDockWidget* addDock(const QString& name, const QString& title, QWidget* widget, Qt::DockWidgetArea area);
    void addPanelAction(QDockWidget& dock, int number);
    QWidget* panelFocus(QDockWidget& dock) const;
    void goToPanel(int step);
    void layOutDocks();
    void shareRoom();
    void showPanels(bool show);
    void createMenus();
    void createToolBar();
    void createStatusBar();
    void connectFile();
    void connectEdit();
    void connectViews();
    void connectSession();
    void restoreWindow();
    void applyTheme();

    void chooseFolder(bool add);
    void chooseFiles();
    void fillRecent();
    void copySelection();
    void showViews(bool timeline, bool graph);
    void showMenu(QPoint globalPosition);
    void addEntityActions(QMenu& menu, EntityId entity);
    void read();
    void editDates(const std::vector<ArticleId>& articles);
    std::vector<ArticleId> articlesToDate() const;
    void exportTimeline(std::optional<EntityId> entity);
    void exportGraph();
    void exportList();
    void exportResults();
    void showSaved(const QString& path, const QString& problem); // empty: there was none
    void showHelp(const QString& page);
    void showProgress(int done, int total);
    void showIdle();
    void updateTitle();
    void updateActions();
    void updateProblems();

    Session* m_session = nullptr;
    ViewState* m_state = nullptr;
    Settings* m_settings = nullptr;
    WindowActions* m_actions = nullptr;
    QStackedWidget* m_pages = nullptr;
    StartPage* m_startPage = nullptr;
    QSplitter* m_split = nullptr;
    FilterBar* m_filterBar = nullptr;
    TimelineView* m_timeline = nullptr;
    GraphView* m_graph = nullptr;
    ArticleReader* m_reader = nullptr;
    EvidencePanel* m_evidence = nullptr;
    ListPanel* m_articles = nullptr;
    ListPanel* m_entities = nullptr;
    ListPanel* m_events = nullptr;
    ProblemPanel* m_problems = nullptr;
    HelpWindow* m_help = nullptr; // made when first asked for
    std::vector<QDockWidget*> m_docks; // articles, names, events, problems, text, evidence
    QByteArray m_layout; // of the panels, while they are hidden because nothing is open
    bool m_panelsShown = true;
    QMenu* m_recentMenu = nullptr;
    QMenu* m_panelMenu = nullptr;
    QProgressBar* m_progress = nullptr;
    QToolButton* m_cancel = nullptr;
    QLabel* m_counts = nullptr;
};

} // namespace dateline
