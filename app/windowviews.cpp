// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/windowviews.h"

#include "app/correcting/notespanel.h"
#include "app/correcting/reviewpanel.h"
#include "app/session.h"
#include "app/windowpanels.h"
#include "model/items/followerstate.h"
#include "widgets/article/articlereader.h"
#include "widgets/common/focusline.h"
#include "widgets/common/viewframe.h"
#include "widgets/evidence/evidencepanel.h"
#include "widgets/filter/filterbar.h"
#include "widgets/graph/graphview.h"
#include "widgets/lists/listpanel.h"
#include "widgets/lists/problempanel.h"
#include "widgets/timeline/timelineview.h"

#include <QCoreApplication>
#include <QListView>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <QTreeView>

#include <algorithm>

namespace dateline {

namespace {

class ViewNames
{
    Q_DECLARE_TR_FUNCTIONS(WindowViews)
};

template <typename Widget> Widget* around(const std::vector<Widget*>& candidates, const QWidget* widget)
{
    const auto at = std::find_if(candidates.begin(), candidates.end(),
        [widget](const Widget* one) { return widget != nullptr && one->isAncestorOf(widget); });
    return at == candidates.end() ? nullptr : *at;
}

} // namespace

ViewFrame* WindowViews::frameAround(const QWidget* widget) const
{
    return around(frames, widget);
}

ListPanel* WindowViews::listAround(const QWidget* widget) const
{
    return around(lists(), widget);
}

WindowViews makeViews(Session* session, CorrectionCommands* corrections, QWidget* window)
{
    WindowViews views;
    views.feed = new ViewFeed(session->state(), window);
    // The corpus comes to them in this order, as do their entries in the menu "Freeze".
    FollowerState* state = nullptr;
    const auto follow = [&] { return state = views.feed->follower(); };
    const auto frame = [&](QWidget* view, const char* key, const QString& name) {
        views.frames.push_back(new ViewFrame(view, state, name, window));
        views.frames.back()->setObjectName(QLatin1String(key)); // in what is kept; never another
    };
    const auto list = [&](ListPanel::Things things, const char* key, const QString& name) {
        auto* panel = new ListPanel(things, follow(), window);
        frame(panel, key, name);
        return panel;
    };
    views.timeline = new TimelineView(follow(), window);
    frame(views.timeline, "timeline", ViewNames::tr("Timeline"));
    views.graph = new GraphView(follow(), window);
    frame(views.graph, "graph", ViewNames::tr("Graph"));
    views.articles = list(ListPanel::Things::Articles, "articles", ViewNames::tr("Articles"));
    views.entities = list(ListPanel::Things::Entities, "names", ViewNames::tr("Names"));
    views.events = list(ListPanel::Things::Events, "events", ViewNames::tr("Events"));
    views.links = list(ListPanel::Things::Links, "links", ViewNames::tr("Links"));
    views.reader = new ArticleReader(follow(), window);
    frame(views.reader, "text", ViewNames::tr("Text"));
    views.evidence = new EvidencePanel(follow(), window);
    frame(views.evidence, "evidence", ViewNames::tr("Evidence"));
    views.problems = new ProblemPanel(window);
    views.review = new ReviewPanel(session, corrections, window);
    views.notes = new NotesPanel(session, window);

    views.filterBar = new FilterBar(session->state(), window);
    views.frameAround(views.timeline)->setSymbol(QStringLiteral("pintimeline"));
    views.frameAround(views.graph)->setSymbol(QStringLiteral("pingraph"));
    for (const QWidget* view : std::initializer_list<const QWidget*>{views.timeline, views.graph}) {
        ViewFrame* middle = views.frameAround(view); // the others have the switch in their panel's title
        views.filterBar->addFreeze(middle->freezeAction());
        new FocusLine(middle, middle);
    }
    return views;
}

void addToPanels(const WindowViews& views, WindowPanels& panels)
{
    const auto add = [&](Panel panel, const QString& title, const ListPanel* list) {
        panels.add(panel, title, views.frameAround(list), list->view());
    };
    add(Panel::Articles, ViewNames::tr("Articles"), views.articles);
    add(Panel::Names, ViewNames::tr("Names"), views.entities);
    add(Panel::Events, ViewNames::tr("Events"), views.events);
    add(Panel::Links, ViewNames::tr("Links"), views.links);
    panels.add(Panel::Problems, ViewNames::tr("Problems"), views.problems, views.problems->view());
    panels.add(Panel::Text, ViewNames::tr("Text"), views.frameAround(views.reader), views.reader->textEdit());
    panels.add(Panel::Evidence, ViewNames::tr("Evidence"), views.frameAround(views.evidence),
        views.evidence->view());
    panels.add(Panel::Review, ViewNames::tr("Review"), views.review, views.review);
    panels.add(Panel::Notes, ViewNames::tr("Notes"), views.notes, views.notes->editor());
}

ListPanel* listInFront(const WindowViews& views, const WindowPanels& panels, const QWidget* focused)
{
    if (ListPanel* list = views.listAround(focused)) {
        return list;
    }
    ListPanel* front = views.events;
    for (const auto& [panel, list] : {std::pair{Panel::Articles, views.articles},
             {Panel::Names, views.entities}, {Panel::Events, views.events}, {Panel::Links, views.links}}) {
        front = panels.isInFront(panel) ? list : front;
    }
    return front;
}

} // namespace dateline
