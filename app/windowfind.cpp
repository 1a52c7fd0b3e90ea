// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
// The window's find field: where its commands come from and what choosing a row does.
#include "app/mainwindow.h"
#include "app/windowactions.h"
#include "model/items/usertext.h"
#include "model/jobs/searchjob.h"
#include "widgets/article/articlereader.h"
#include "widgets/filter/filterbar.h"
#include "widgets/graph/graphview.h"
#include "widgets/lists/listpanel.h"
#include "widgets/search/findbox.h"
#include "widgets/search/findmodel.h"
#include "widgets/timeline/timelineview.h"

#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>
#include <QTreeView>
#include <QWidgetAction>

namespace dateline {

namespace {

constexpr std::size_t textsShown = 6;

void addCommands(const QList<QAction*>& actions, QList<QAction*>& all)
{
    for (QAction* action : actions) {
        if (action->menu() != nullptr) {
            addCommands(action->menu()->actions(), all);
        } else if (!action->isSeparator() && !all.contains(action)) {
            all << action;
        }
    }
}

/// What a view's own bar and its menus offer. "Nothing" says little without the menu that it stands in: its
/// title goes with it.
void addMenu(const QMenu& menu, const QString& title, QList<QAction*>& all)
{
    for (QAction* action : menu.actions()) {
        if (action->menu() != nullptr) {
            addMenu(*action->menu(), title + QStringLiteral(" \u203A ") + menuWords(action->text()), all);
        } else if (!action->isSeparator() && !all.contains(action)) {
            action->setProperty(menuTitleProperty, title);
            all << action;
        }
    }
}

void addViewCommands(const QWidget& view, QList<QAction*>& all)
{
    for (const QToolBar* bar : view.findChildren<QToolBar*>()) {
        for (QAction* action : bar->actions()) {
            if (!action->isSeparator() && qobject_cast<QWidgetAction*>(action) == nullptr) {
                all << action;
            }
        }
    }
    for (const QToolButton* button : view.findChildren<QToolButton*>()) {
        if (button->menu() != nullptr && button->objectName() != QLatin1String("qt_toolbar_ext_button")) {
            addMenu(*button->menu(), menuWords(button->text()), all);
        }
    }
}

FindBox::TextAnswer textAnswer(const SearchResults& found)
{
    FindBox::TextAnswer answer{found.corpus, found.words, {}, found.complete, found.failed};
    answer.places.total = static_cast<std::uint32_t>(found.articles.size());
    for (const ArticleHit& hit : found.best) {
        if (!hit.spans.empty() && answer.places.things.size() < textsShown) {
            answer.places.things.push_back(textPlace(*found.corpus, hit.article, hit.spans));
        }
    }
    return answer;
}

} // namespace

QList<QAction*> MainWindow::commands()
{
    QList<QAction*> all;
    m_filterBar->fillMenu(); // its entries are commands too
    fillViews();
    addCommands(menuBar()->actions(), all);
    addCommands(m_filterBar->menu()->actions(), all);
    for (const QWidget* view : std::initializer_list<QWidget*>{m_timeline, m_graph}) {
        if (view->isVisible()) {
            addViewCommands(*view, all);
        }
    }
    all.removeAll(m_actions->findEverything);
    return all;
}

void MainWindow::connectFind()
{
    m_findBox->setCommands([this] { return commands(); });
    connectTextSearch();
    connect(m_actions->findEverything, &QAction::triggered, this, [this] { m_findBox->open(); });
    connect(m_actions->find, &QAction::triggered, this, &MainWindow::findHere);
    connect(m_actions->findText, &QAction::triggered, m_filterBar, &FilterBar::askText);
    connect(m_findBox, &FindBox::thingChosen, this, &MainWindow::showFound);
    connect(m_findBox, &FindBox::allRequested, this, &MainWindow::showAllFound);
    connect(m_findBox, &FindBox::textFilterRequested, this, &MainWindow::filterByText);
}

void MainWindow::connectTextSearch()
{
    m_textSearch = new SearchJob(this, SearchScope::Texts);
    connect(m_state, &ViewState::snapshotChanged, m_textSearch, [this] { searchTexts(); });
    connect(m_session, &Session::projectChanged, m_textSearch, [this] { searchTexts(); });
    connect(m_session, &Session::projectClosing, m_textSearch, &SearchJob::close);
    connect(m_session->job(), &LoadJob::started, m_textSearch, [this] { m_textSearch->setHeld(true); });
    connect(m_session->job(), &LoadJob::finished, m_textSearch,
        [this] { m_textSearch->setHeld(m_session->job()->isRunning()); });
    connect(m_findBox, &FindBox::textsWanted, m_textSearch, &SearchJob::search);
    connect(m_textSearch, &SearchJob::prepared, m_findBox, &FindBox::searchTextsAgain);
    connect(m_textSearch, &SearchJob::found, m_findBox,
        [this](const SearchResults& found) { m_findBox->showTexts(textAnswer(found)); });
}

void MainWindow::searchTexts()
{
    m_textSearch->setHeld(m_session->job()->isRunning()); // it writes into the project
    m_textSearch->setCorpus(m_state->snapshot(),
        m_session->project() ? m_session->project()->path().toStdString() : std::string());
}

/// The list that has the keyboard has a field of its own; from anywhere else one looks for anything.
void MainWindow::findHere()
{
    for (ListPanel* list : lists()) {
        if (list->isAncestorOf(focusWidget())) {
            list->searchField()->setFocus(Qt::ShortcutFocusReason);
            list->searchField()->selectAll();
            return;
        }
    }
    m_findBox->open();
}

void MainWindow::showFound(const FoundThing& thing)
{
    switch (thing.kind) {
    case FoundKind::Entity: m_state->select(EntityId(thing.id), ViewOrigin::Window); return;
    case FoundKind::Event: m_state->select(EventId(thing.id), ViewOrigin::Window); return;
    case FoundKind::Link: m_state->select(LinkId(thing.id), ViewOrigin::Window); return;
    case FoundKind::Article:
        m_state->select(ArticleId(thing.id), ViewOrigin::Window);
        read();
        return;
    case FoundKind::Text:
        m_state->select(ArticleId(thing.id), ViewOrigin::Window);
        m_state->setPlace(TextPlace{ArticleId(thing.id), thing.sentence, thing.span}, ViewOrigin::Window);
        read();
        return;
    }
}

void MainWindow::showAllFound(FoundKind kind, const QString& words)
{
    ListPanel* list = kind == FoundKind::Entity ? m_entities
        : kind == FoundKind::Event              ? m_events
        : kind == FoundKind::Link               ? m_links
                                                : m_articles;
    QDockWidget* panel = dockOf(*list);
    panel->show();
    panel->raise();
    list->searchField()->setText(words);
    list->view()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::filterByText(const QString& words)
{
    FilterClause clause;
    clause.text = words.toStdString();
    m_state->addClause(std::move(clause), ViewOrigin::Window);
}

} // namespace dateline
