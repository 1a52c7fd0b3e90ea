// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// MainWindow: the views around one session, and the commands. Holds no state of its own beyond the layout;
// views touch each other only through the session's ViewState, which a ViewFeed hands to each of them.

#include "app/session.h"
#include "model/items/findeverything.h"

#include <QJsonObject>
#include <QMainWindow>
#include <QPointer>
#include <QTimer>

class QDockWidget;
class QLabel;
class QMenu;
class QProgressBar;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace dateline {

class ArticleReader;
class CorrectionCommands;
class EvidencePanel;
class FileSaver;
class FilterBar;
class FindBox;
class FollowerState;
class GraphView;
class HelpWindow;
class ListPanel;
class NotesPanel;
class PictureDialog;
class ProblemPanel;
class ReviewPanel;
class SearchJob;
class Settings;
struct NamedJson;
class SharedProjects;
class StartPage;
class TimelineView;
class Tour;
class ViewFeed;
class ViewFrame;
class WindowActions;

/// What the window is set up for; Ctrl+1 to Ctrl+5.
enum class Layout { Read, Timeline, Graph, Split, Evidence };

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Both outlive the window.
    MainWindow(Session* session, Settings* settings, QWidget* parent = nullptr);
    ~MainWindow() override;

    Session* session() const { return m_session; }
    WindowActions* actions() const { return m_actions; }
    CorrectionCommands* corrections() const { return m_corrections; }
    TimelineView* timeline() const { return m_timeline; }
    GraphView* graph() const { return m_graph; }
    ArticleReader* reader() const { return m_reader; }
    EvidencePanel* evidence() const { return m_evidence; }
    ListPanel* articles() const { return m_articles; }
    ListPanel* entities() const { return m_entities; }
    ListPanel* events() const { return m_events; }
    ListPanel* links() const { return m_links; }
    std::vector<ListPanel*> lists() const { return {m_articles, m_entities, m_events, m_links}; }
    ProblemPanel* problems() const { return m_problems; }
    ReviewPanel* review() const { return m_review; }
    NotesPanel* notes() const { return m_notes; }
    FilterBar* filterBar() const { return m_filterBar; }
    FindBox* findBox() const { return m_findBox; }
    Tour* tour() const { return m_tour; }
    ViewFeed* feed() const { return m_feed; } // what the views follow
    void layOut(Layout layout);

    void openPaths(const QStringList& paths);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    struct Panel
    {
        QDockWidget* dock = nullptr;
        QWidget* focus = nullptr; // where the keys go
    };

    void createViews();
    void createPanels();
    ViewFrame* frame(QWidget* view, FollowerState* state, const QString& key, const QString& name);
    QDockWidget* addPanel(
        const QString& name, const QString& title, QWidget* widget, QWidget* focus, Qt::DockWidgetArea area);
    QDockWidget* dock(const QString& name) const; // null = no such panel
    QDockWidget* dockOf(const ListPanel& list) const;
    void addPanelAction(const Panel& panel, int number);
    void goToPanel(int step);
    void freezeFocused();
    void startLayout();
    void tabTogether(const QStringList& names, Qt::DockWidgetArea area);
    void shareRoom(Layout layout);
    void keepMiddle();
    void fitPages();
    void giveKeysToAList();
    QJsonObject layoutJson() const;
    bool restoreLayout(const QJsonObject& layout);
    void fillLayouts();
    void nameLayout();
    void forgetLayout(const QString& name); // asks first
    std::vector<NamedJson> namedViews() const;
    void fillViews();
    QJsonObject projectViews() const; // named views that the open project keeps
    bool putNamedView(const QString& name, const QJsonObject& view); // empty: forgets it
    void forgetView(const QString& name); // asks first
    QJsonObject frozenJson() const; // which views are frozen, and by what they filter
    void restoreFrozen(const QJsonObject& frozen);
    QJsonObject viewJson() const; // filter, lanes, layout: of what is open
    void nameView();
    void showNamedView(const QJsonObject& view);
    void showPanels(bool show);
    void createMenus();
    void createViewMenu();
    void createToolBar();
    void createStatusBar();
    void connectFile();
    void connectProject();
    void connectEdit();
    void connectViews();
    void connectSession();
    void restoreWindow();
    void applyTheme();

    void newProject();
    void chooseProject();
    bool saveProject(); // false: not done
    void sayNotKept(const QString& reason); // of corrections that wait
    bool leaveUnkept(); // as leaveProject(), for what waits
    bool leaveCorrections();
    bool leaveNotes();
    bool leaveProject(); // asks where work would be lost; false: stay
    void keepView(); // in the project
    void restoreView();
    void keepPlaces(); // of the graph's nodes, in the project
    void restorePlaces();
    void offerUnsaved();
    QString askProjectName(const QString& title, const QString& suggested = {});
    std::string viewKey() const; // under which the project keeps the view: a shared one everyone's own
    void chooseFolder(bool add);
    void chooseFiles();
    void fillRecent();
    void copySelection();
    void showViews(bool timeline, bool graph);
    void connectFind();
    void connectTextSearch();
    void searchTexts(); // those of the project and corpus of now
    void findHere();
    void showFound(const FoundThing& thing);
    void showAllFound(FoundKind kind, const QString& words);
    void filterByText(const QString& words);
    QList<QAction*> commands(); // of all menus
    void showMenu(QPoint globalPosition);
    void showTextMenu(QPoint globalPosition);
    void fillMenu(QMenu& menu);
    void addEntityActions(QMenu& menu, EntityId entity);
    void read();
    void writeNote();
    void editDates(const std::vector<ArticleId>& articles);
    std::vector<ArticleId> articlesToDate() const;
    void exportTimeline(std::optional<EntityId> entity);
    void savePicture(PictureDialog& dialog);
    void exportGraph();
    void exportList();
    ListPanel* listInFront() const;
    void exportReport();
    void exportResults();
    void showHelp(const QString& page);
    void startTour(); // opens the samples first where nothing is open
    void showTour();
    void showProgress(int done, int total, const QString& name);
    void showIdle();
    void updateTitle();
    void updateActions();
    void updateProblems();

    Session* m_session = nullptr;
    ViewState* m_state = nullptr;
    Settings* m_settings = nullptr;
    WindowActions* m_actions = nullptr;
    CorrectionCommands* m_corrections = nullptr;
    SharedProjects* m_shared = nullptr;
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
    ListPanel* m_links = nullptr;
    ProblemPanel* m_problems = nullptr;
    bool m_waited = false; // corrections did, for the project file
    QTimer m_placesMoved; // until the graph has kept still for a moment
    FileSaver* m_saver = nullptr; // of results
    ReviewPanel* m_review = nullptr;
    NotesPanel* m_notes = nullptr;
    HelpWindow* m_help = nullptr; // made when first asked for
    Tour* m_tour = nullptr; // while it is shown
    bool m_tourWanted = false; // once the samples are read
    FindBox* m_findBox = nullptr;
    SearchJob* m_textSearch = nullptr;
    ViewFeed* m_feed = nullptr;
    std::vector<ViewFrame*> m_frames;
    std::vector<Panel> m_panels; // in the order of their keys
    QJsonObject m_layout; // while the panels are hidden because nothing is open
    QPointer<QWidget> m_hadKeys; // while panels move
    bool m_panelsShown = true;
    QMenu* m_layoutMenu = nullptr;
    QMenu* m_savedMenu = nullptr;
    QMenu* m_recentMenu = nullptr;
    QMenu* m_panelMenu = nullptr;
    QLabel* m_reading = nullptr; // the file that is being read
    QProgressBar* m_progress = nullptr;
    QToolButton* m_cancel = nullptr;
};

} // namespace dateline
