// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// MainWindow: puts the views, panels, menus and what they do around one session, and connects them. What a
// command does is in the class that it is connected to; what the window itself knows is which commands are of
// use now.

#include "app/session.h"
#include "app/windowmenus.h"
#include "app/windowpanels.h"
#include "app/windowviews.h"

#include <QMainWindow>

namespace dateline {

class CentralPages;
class DateActions;
class ExportActions;
class FileSaver;
class FindBox;
class HelpWindow;
class KeptLayouts;
class KeptPlaces;
class KeptViews;
class ProjectActions;
class SelectionMenu;
class Settings;
class StartPage;
class Tour;
class WindowActions;
class WindowFind;
class WindowTour;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Both outlive the window.
    MainWindow(Session* session, Settings* settings, QWidget* parent = nullptr);

    Session* session() const { return m_session; }
    WindowActions* actions() const { return m_actions; }
    CorrectionCommands* corrections() const { return m_corrections; }
    TimelineView* timeline() const { return m_views.timeline; }
    GraphView* graph() const { return m_views.graph; }
    ArticleReader* reader() const { return m_views.reader; }
    EvidencePanel* evidence() const { return m_views.evidence; }
    ListPanel* articles() const { return m_views.articles; }
    ListPanel* entities() const { return m_views.entities; }
    ListPanel* events() const { return m_views.events; }
    ListPanel* links() const { return m_views.links; }
    std::vector<ListPanel*> lists() const { return m_views.lists(); }
    ProblemPanel* problems() const { return m_views.problems; }
    ReviewPanel* review() const { return m_views.review; }
    NotesPanel* notes() const { return m_views.notes; }
    FilterBar* filterBar() const { return m_views.filterBar; }
    ViewFeed* feed() const { return m_views.feed; }
    FindBox* findBox() const { return m_findBox; }
    Tour* tour() const; // null: none is shown
    void layOut(Layout layout) { m_panels->layOut(layout); }

    void openPaths(const QStringList& paths);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void createViews();
    void createActions();
    void connectFile();
    void connectExports();
    void connectEdit();
    void connectFilter();
    void connectLayouts();
    void connectLooks();
    void connectHelp();
    void connectViews();
    void connectLists();
    void connectNotes();
    void connectKept();
    void connectSession();
    void restoreWindow();

    void keepView(); // in the project
    QList<QAction*> commands(); // of all menus and views
    void fillLayouts();
    void copySelection();
    void read();
    void freezeFocused();
    void giveKeysToAList();
    void showHelp(const QString& page);
    void say(const QString& message); // for a moment
    void applyTheme();
    void updateTitle();
    void updateActions();
    void updateProblems();

    Session* m_session = nullptr;
    ViewState* m_state = nullptr;
    Settings* m_settings = nullptr;
    WindowActions* m_actions = nullptr;
    CorrectionCommands* m_corrections = nullptr;
    WindowViews m_views;
    StartPage* m_startPage = nullptr;
    CentralPages* m_middle = nullptr;
    WindowPanels* m_panels = nullptr;
    FindBox* m_findBox = nullptr;
    WindowMenus m_menus;
    FileSaver* m_saver = nullptr; // of results
    // what the commands do
    ProjectActions* m_projects = nullptr;
    ExportActions* m_exports = nullptr;
    DateActions* m_dates = nullptr;
    SelectionMenu* m_selectionMenu = nullptr;
    KeptLayouts* m_keptLayouts = nullptr;
    KeptViews* m_keptViews = nullptr;
    KeptPlaces* m_keptPlaces = nullptr;
    WindowFind* m_find = nullptr;
    WindowTour* m_tour = nullptr;
    HelpWindow* m_help = nullptr; // made when first asked for
};

} // namespace dateline
