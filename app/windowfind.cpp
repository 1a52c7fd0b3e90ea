// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/windowfind.h"

#include "app/session.h"
#include "app/windowpanels.h"
#include "model/items/usertext.h"
#include "model/jobs/searchjob.h"
#include "widgets/lists/listpanel.h"
#include "widgets/search/findbox.h"
#include "widgets/search/findmodel.h"

#include <QLineEdit>
#include <QMenu>
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

WindowFind::WindowFind(
    Session* session, FindBox* box, WindowViews views, WindowPanels* panels, QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_box(box)
    , m_views(std::move(views))
    , m_panels(panels)
    , m_window(window)
    , m_texts(new SearchJob(this, SearchScope::Texts))
{
    connectTexts();
    connect(box, &FindBox::thingChosen, this, &WindowFind::showThing);
    connect(box, &FindBox::allRequested, this, &WindowFind::showAll);
    connect(box, &FindBox::textFilterRequested, this, &WindowFind::filterByText);
}

void WindowFind::connectTexts()
{
    connect(m_session->state(), &ViewState::snapshotChanged, m_texts, [this] { searchTexts(); });
    connect(m_session, &Session::projectChanged, m_texts, [this] { searchTexts(); });
    connect(m_session, &Session::projectClosing, m_texts, &SearchJob::close);
    connect(m_session->job(), &LoadJob::started, m_texts, [this] { m_texts->setHeld(true); });
    connect(m_session->job(), &LoadJob::finished, m_texts,
        [this] { m_texts->setHeld(m_session->job()->isRunning()); });
    connect(m_box, &FindBox::textsWanted, m_texts, &SearchJob::search);
    connect(m_texts, &SearchJob::prepared, m_box, &FindBox::searchTextsAgain);
    connect(m_texts, &SearchJob::found, m_box,
        [this](const SearchResults& found) { m_box->showTexts(textAnswer(found)); });
}

void WindowFind::letGo()
{
    m_texts->close();
}

void WindowFind::searchTexts()
{
    m_texts->setHeld(m_session->job()->isRunning()); // it writes into the project
    m_texts->setCorpus(m_session->state()->snapshot(),
        m_session->project() ? m_session->project()->path().toStdString() : std::string());
}

void WindowFind::findHere()
{
    if (const ListPanel* list = m_views.listAround(m_window->focusWidget())) {
        list->searchField()->setFocus(Qt::ShortcutFocusReason);
        list->searchField()->selectAll();
    } else {
        m_box->open();
    }
}

void WindowFind::showThing(const FoundThing& thing)
{
    ViewState& state = *m_session->state();
    switch (thing.kind) {
    case FoundKind::Entity: state.select(EntityId(thing.id), ViewOrigin::Window); return;
    case FoundKind::Event: state.select(EventId(thing.id), ViewOrigin::Window); return;
    case FoundKind::Link: state.select(LinkId(thing.id), ViewOrigin::Window); return;
    case FoundKind::Article:
        state.select(ArticleId(thing.id), ViewOrigin::Window);
        m_panels->goTo(Panel::Text);
        return;
    case FoundKind::Text:
        state.select(ArticleId(thing.id), ViewOrigin::Window);
        state.setPlace(TextPlace{ArticleId(thing.id), thing.sentence, thing.span}, ViewOrigin::Window);
        m_panels->goTo(Panel::Text);
        return;
    }
}

void WindowFind::showAll(FoundKind kind, const QString& words)
{
    const auto [panel, list] = kind == FoundKind::Entity ? std::pair{Panel::Names, m_views.entities}
        : kind == FoundKind::Event                       ? std::pair{Panel::Events, m_views.events}
        : kind == FoundKind::Link                        ? std::pair{Panel::Links, m_views.links}
                                                         : std::pair{Panel::Articles, m_views.articles};
    list->searchField()->setText(words);
    m_panels->goTo(panel);
}

void WindowFind::filterByText(const QString& words)
{
    FilterClause clause;
    clause.text = words.toStdString();
    m_session->state()->addClause(std::move(clause), ViewOrigin::Window);
}

QList<QAction*> commandsIn(const QList<QAction*>& menus, const QList<QWidget*>& views)
{
    QList<QAction*> all;
    addCommands(menus, all);
    for (const QWidget* view : views) {
        if (view->isVisible()) {
            addViewCommands(*view, all);
        }
    }
    return all;
}

} // namespace dateline
