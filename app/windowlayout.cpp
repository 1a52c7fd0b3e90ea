// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
// Where the window's panels are: made, laid out, named, kept.
#include "app/correcting/notespanel.h"
#include "app/correcting/reviewpanel.h"
#include "app/mainwindow.h"
#include "app/settings.h"
#include "app/startpage.h"
#include "app/tour.h"
#include "app/windowactions.h"
#include "model/items/usertext.h"
#include "widgets/article/articlereader.h"
#include "widgets/common/asking.h"
#include "widgets/common/docktitle.h"
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

#include <QDockWidget>
#include <QInputDialog>
#include <QLayout>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabBar>
#include <QTextEdit>
#include <QTimer>
#include <QTreeView>

#include <algorithm>

namespace dateline {

namespace {

const QString layoutsKey = QStringLiteral("layouts");
const QString stateKey = QStringLiteral("state");
const QString timelineKey = QStringLiteral("timeline");
const QString graphKey = QStringLiteral("graph");

} // namespace

ViewFrame* MainWindow::frame(QWidget* view, FollowerState* state, const QString& key, const QString& name)
{
    m_frames.push_back(new ViewFrame(view, state, name, this));
    m_frames.back()->setObjectName(key);
    return m_frames.back();
}

void MainWindow::createPanels()
{
    const auto list = [this](ListPanel::Things things, const QString& name, const QString& title) {
        FollowerState* state = m_feed->follower();
        auto* panel = new ListPanel(things, state, this);
        addPanel(name, title, frame(panel, state, name, title), panel->view(), Qt::LeftDockWidgetArea);
        return panel;
    };
    m_articles = list(ListPanel::Things::Articles, QStringLiteral("articles"), tr("Articles"));
    m_entities = list(ListPanel::Things::Entities, QStringLiteral("names"), tr("Names"));
    m_events = list(ListPanel::Things::Events, QStringLiteral("events"), tr("Events"));
    m_links = list(ListPanel::Things::Links, QStringLiteral("links"), tr("Links"));
    m_problems = new ProblemPanel(this);
    addPanel(
        QStringLiteral("problems"), tr("Problems"), m_problems, m_problems->view(), Qt::LeftDockWidgetArea);
    FollowerState* text = m_feed->follower();
    m_reader = new ArticleReader(text, this);
    addPanel(QStringLiteral("text"), tr("Text"), frame(m_reader, text, QStringLiteral("text"), tr("Text")),
        m_reader->textEdit(), Qt::RightDockWidgetArea);
    FollowerState* evidence = m_feed->follower();
    m_evidence = new EvidencePanel(evidence, this);
    addPanel(QStringLiteral("evidence"), tr("Evidence"),
        frame(m_evidence, evidence, QStringLiteral("evidence"), tr("Evidence")), m_evidence->view(),
        Qt::RightDockWidgetArea);
    m_review = new ReviewPanel(m_session, m_corrections, this);
    addPanel(QStringLiteral("review"), tr("Review"), m_review, m_review, Qt::LeftDockWidgetArea);
    m_notes = new NotesPanel(m_session, this);
    addPanel(QStringLiteral("notes"), tr("Notes"), m_notes, m_notes->editor(), Qt::RightDockWidgetArea);
}

QDockWidget* MainWindow::addPanel(
    const QString& name, const QString& title, QWidget* widget, QWidget* focus, Qt::DockWidgetArea area)
{
    auto* panel = new QDockWidget(title, this);
    panel->setObjectName(name);
    panel->setWidget(widget);
    panel->setAllowedAreas(Qt::AllDockWidgetAreas);
    const auto* framed = qobject_cast<ViewFrame*>(widget);
    panel->setTitleBarWidget(new DockTitle(panel, framed != nullptr ? framed->freezeAction() : nullptr));
    addDockWidget(area, panel);
    m_panels.push_back({panel, focus});
    return panel;
}

QDockWidget* MainWindow::dock(const QString& name) const
{
    const auto at = std::find_if(m_panels.begin(), m_panels.end(),
        [&name](const Panel& panel) { return panel.dock->objectName() == name; });
    return at == m_panels.end() ? nullptr : at->dock;
}

QDockWidget* MainWindow::dockOf(const ListPanel& list) const
{
    const auto at = std::find_if(
        m_panels.begin(), m_panels.end(), [&list](const Panel& panel) { return panel.focus == list.view(); });
    return at == m_panels.end() ? nullptr : at->dock;
}

/// The one that has the keyboard, else the one whose tab is in front.
ListPanel* MainWindow::listInFront() const
{
    ListPanel* front = m_events;
    for (ListPanel* list : lists()) {
        if (list->isAncestorOf(focusWidget())) {
            return list;
        }
        if (!dockOf(*list)->visibleRegion().isEmpty()) {
            front = list;
        }
    }
    return front;
}

void MainWindow::addPanelAction(const Panel& panel, int number)
{
    QAction* go = m_panelMenu->addAction(tr("Go to %1").arg(panel.dock->windowTitle()));
    if (number < 10) {
        go->setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + number)));
    }
    connect(go, &QAction::triggered, this, [panel] {
        panel.dock->show();
        panel.dock->raise();
        panel.focus->setFocus(Qt::ShortcutFocusReason);
    });
}

void MainWindow::goToPanel(int step)
{
    std::vector<QWidget*> stops;
    for (const Panel& panel : m_panels) {
        if (!panel.dock->visibleRegion().isEmpty()) { // neither hidden nor behind another tab
            stops.push_back(panel.focus);
        }
    }
    for (QWidget* view :
        {static_cast<QWidget*>(m_timeline->canvas()), static_cast<QWidget*>(m_graph->canvas())}) {
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

void MainWindow::freezeFocused()
{
    const QWidget* focused = focusWidget();
    for (const ViewFrame* one : m_frames) {
        if (focused != nullptr && one->isAncestorOf(focused)) {
            one->freezeAction()->toggle();
            return;
        }
    }
    statusBar()->showMessage(tr("Click into the view that is to be frozen first."), 5000);
}

void MainWindow::showViews(bool timeline, bool graph)
{
    m_timeline->parentWidget()->setVisible(timeline);
    m_graph->parentWidget()->setVisible(graph);
    m_split->setVisible(timeline || graph);
    fitPages();
}

/// A page that is not shown takes no room: the start page is higher than what is left beside the text for
/// reading, when the filter stands alone in the middle.
void MainWindow::fitPages()
{
    const bool open = m_pages->currentIndex() == 1;
    const QSizePolicy none(QSizePolicy::Ignored, QSizePolicy::Ignored);
    const QSizePolicy all(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_pages->widget(0)->setSizePolicy(open ? none : all);
    m_pages->widget(1)->setSizePolicy(open ? all : none);
    const bool alone = open && m_split->isHidden();
    const int high = m_filterBar->layout()->hasHeightForWidth()
        ? m_filterBar->layout()->heightForWidth(m_pages->width())
        : m_filterBar->sizeHint().height();
    m_pages->setMinimumHeight(alone ? high : 0);
    m_pages->setMaximumHeight(alone ? high : QWIDGETSIZE_MAX);
}

/// Everything where no layout has it: panels docked, lists at the left, text and evidence not yet.
void MainWindow::startLayout()
{
    setUpdatesEnabled(false); // one change on screen, not twenty
    // A panel that is hidden would hand the keyboard to the next, and that one act as if somebody had come to
    // it.
    m_hadKeys = focusWidget();
    if (m_hadKeys) {
        m_hadKeys->clearFocus();
    }
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    QStringList lists;
    for (const Panel& panel : m_panels) {
        panel.dock->setFloating(false);
        const QString name = panel.dock->objectName();
        if (name != QLatin1String("text") && name != QLatin1String("evidence")
            && name != QLatin1String("notes")) {
            lists << name;
        }
    }
    tabTogether(lists, Qt::LeftDockWidgetArea);
}

void MainWindow::tabTogether(const QStringList& names, Qt::DockWidgetArea area)
{
    for (const QString& name : names) {
        // one above the other they would be higher than the screen, and the window would grow
        dock(name)->hide();
        addDockWidget(area, dock(name));
    }
    for (qsizetype i = 1; i < names.size(); ++i) {
        tabifyDockWidget(dock(names[i - 1]), dock(names[i]));
    }
    for (const QString& name : names) {
        dock(name)->show();
    }
}

void MainWindow::layOut(Layout layout)
{
    startLayout();
    QDockWidget* text = dock(QStringLiteral("text"));
    QDockWidget* evidence = dock(QStringLiteral("evidence"));
    const bool reading = layout == Layout::Read;
    const bool evidenceFirst = layout == Layout::Graph || layout == Layout::Evidence;
    const Qt::DockWidgetArea area = reading ? Qt::BottomDockWidgetArea : Qt::RightDockWidgetArea;
    QDockWidget* first = evidenceFirst ? evidence : text;
    QDockWidget* second = evidenceFirst ? text : evidence;
    addDockWidget(area, first);
    addDockWidget(area, second);
    first->show();
    second->show();
    splitDockWidget(first, second, reading ? Qt::Horizontal : Qt::Vertical);
    tabifyDockWidget(evidence, dock(QStringLiteral("notes")));
    dock(QStringLiteral("notes"))->show();
    evidence->raise();
    showViews(layout != Layout::Read && layout != Layout::Graph,
        layout == Layout::Graph || layout == Layout::Split);
    dock(reading                      ? QStringLiteral("articles")
            : layout == Layout::Graph ? QStringLiteral("names")
                                      : QStringLiteral("events"))
        ->raise();
    QTimer::singleShot(0, this, [this, layout] { shareRoom(layout); }); // once the panels are laid out
}

void MainWindow::shareRoom(Layout layout)
{
    QDockWidget* lists = dock(QStringLiteral("events"));
    QDockWidget* text = dock(QStringLiteral("text"));
    QDockWidget* evidence = dock(QStringLiteral("evidence"));
    const int wide = width();
    const int high = height();
    if (layout == Layout::Read) {
        resizeDocks({lists}, {wide * 28 / 100}, Qt::Horizontal);
        resizeDocks({text, evidence}, {wide * 48 / 100, wide * 24 / 100}, Qt::Horizontal);
        resizeDocks({text}, {high}, Qt::Vertical);
    } else {
        const int side = layout == Layout::Evidence ? 44 : 28;
        const int left = layout == Layout::Evidence ? 20 : 24;
        resizeDocks({lists, text}, {wide * left / 100, wide * side / 100}, Qt::Horizontal);
        resizeDocks({text, evidence}, {high * 55 / 100, high * 45 / 100}, Qt::Vertical);
    }
    // A tab bar that has lost its panels stays where it was, a line across whatever is there now; Qt gives it
    // a place again when it has some.
    for (QTabBar* bar : findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (bar->count() < 2) {
            bar->resize(0, 0);
        }
    }
    fitPages(); // the filter's row has its width now
    setUpdatesEnabled(true);
    if (m_hadKeys && focusWidget() == nullptr) {
        m_hadKeys->isVisible() ? m_hadKeys->setFocus(Qt::OtherFocusReason) : giveKeysToAList();
    }
}

/// Qt takes all that a window loses from its middle, until the timeline is a strip between two wide panels.
void MainWindow::keepMiddle()
{
    constexpr int least = 34; // hundredths of the width
    if (!m_panelsShown || m_split->isHidden() || m_pages->width() * 100 >= width() * least) {
        return;
    }
    const auto give = [this](Qt::DockWidgetArea area, int share) {
        for (const Panel& panel : m_panels) {
            const bool shown = !panel.dock->visibleRegion().isEmpty() && !panel.dock->isFloating();
            if (shown && dockWidgetArea(panel.dock) == area && panel.dock->width() > width() * share / 100) {
                resizeDocks({panel.dock}, {width() * share / 100}, Qt::Horizontal);
                return;
            }
        }
    };
    give(Qt::LeftDockWidgetArea, 24);
    give(Qt::RightDockWidgetArea, 28);
}

QJsonObject MainWindow::layoutJson() const
{
    return {{stateKey, QString::fromLatin1(saveState().toBase64())},
        {timelineKey, m_timeline->parentWidget()->isVisibleTo(m_split)},
        {graphKey, m_graph->parentWidget()->isVisibleTo(m_split)}};
}

bool MainWindow::restoreLayout(const QJsonObject& layout)
{
    if (!restoreState(QByteArray::fromBase64(layout[stateKey].toString().toLatin1()))) {
        return false;
    }
    showViews(layout[timelineKey].toBool(true), layout[graphKey].toBool(true));
    return true;
}

void MainWindow::fillLayouts()
{
    m_layoutMenu->clear();
    // clear() leaves menus behind
    qDeleteAll(m_layoutMenu->findChildren<QMenu*>(QString(), Qt::FindDirectChildrenOnly));
    for (QAction* layout : m_actions->layouts) {
        m_layoutMenu->addAction(layout);
    }
    m_layoutMenu->addSeparator();
    const std::vector<NamedJson> own = m_settings->named(layoutsKey);
    for (const NamedJson& layout : own) {
        connect(m_layoutMenu->addAction(inMenu(layout.name)), &QAction::triggered, this,
            [this, json = layout.json] { restoreLayout(json); });
    }
    m_layoutMenu->addAction(m_actions->saveLayout);
    if (!own.empty()) {
        QMenu* forget = m_layoutMenu->addMenu(tr("&Forget"));
        for (const NamedJson& layout : own) {
            connect(forget->addAction(inMenu(layout.name) + QChar(0x2026)), &QAction::triggered, this,
                [this, name = layout.name] { forgetLayout(name); });
        }
    }
    m_layoutMenu->addAction(m_actions->resetLayout);
}

void MainWindow::nameLayout()
{
    const QString title = tr("Save this layout");
    const QString name = QInputDialog::getText(this, title, tr("Name of the layout:")).trimmed();
    const std::vector<NamedJson> own = m_settings->named(layoutsKey);
    const bool isKnown = std::any_of(
        own.begin(), own.end(), [&name](const NamedJson& layout) { return layout.name == name; });
    if (name.isEmpty()
        || (isKnown
            && !isWanted(this, title,
                tr("There is a layout \u201C%1\u201D already. Once replaced, it cannot be brought back.")
                    .arg(name),
                tr("&Replace It")))) {
        return;
    }
    m_settings->setNamed(layoutsKey, name, layoutJson());
    fillLayouts();
}

void MainWindow::forgetLayout(const QString& name)
{
    if (isWanted(this, tr("Forget a saved layout"),
            tr("Forget the layout \u201C%1\u201D? It cannot be brought back.").arg(name), tr("&Forget"))) {
        m_settings->setNamed(layoutsKey, name, {});
        statusBar()->showMessage(tr("\u201C%1\u201D is forgotten").arg(name), 8000);
    }
}

void MainWindow::showPanels(bool show)
{
    if (show == m_panelsShown) {
        return;
    }
    m_panelsShown = show;
    if (show) {
        if (m_layout.isEmpty() || !restoreLayout(m_layout)) {
            layOut(Layout::Split);
        }
        QTimer::singleShot(0, this, &MainWindow::giveKeysToAList); // once the panels are laid out
        return;
    }
    m_layout = layoutJson();
    for (const Panel& panel : m_panels) {
        panel.dock->hide();
    }
}

/// The start page had the keyboard, and Qt hands it to anybody: whoever has only keys goes on with what is
/// there.
void MainWindow::giveKeysToAList()
{
    const bool isAsked = (m_findBox->hasFocus() && !m_findBox->text().isEmpty())
        || (m_tour != nullptr && m_tour->isAncestorOf(focusWidget()));
    if (m_panelsShown && !isAsked) {
        listInFront()->view()->setFocus(Qt::OtherFocusReason);
    }
}

void MainWindow::restoreWindow()
{
    // of a small screen, or one at twice its size
    resize(QSize(1320, 740).boundedTo(screen()->availableSize()));
    restoreGeometry(m_settings->geometry());
    showPanels(false);
    m_layout = m_settings->layout(); // comes into force when something opens
    m_startPage->setRecent(m_settings->recent());
}

} // namespace dateline
