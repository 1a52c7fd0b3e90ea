// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/windowtour.h"

#include "app/session.h"
#include "app/tour.h"
#include "app/windowpanels.h"
#include "widgets/common/viewframe.h"
#include "widgets/filter/filterbar.h"
#include "widgets/graph/graphview.h"
#include "widgets/search/findbox.h"
#include "widgets/timeline/timelineview.h"

#include <QDockWidget>

namespace dateline {

namespace {

/// The dated event that most articles tell of, of these the first; none where nothing has a date.
EventId mostTold(const Corpus& corpus)
{
    EventId most;
    for (std::size_t i = 0; i < corpus.events.size(); ++i) {
        const Event& event = corpus.events[i];
        if (event.date && (!most || event.tellings.size() > corpus[most].tellings.size())) {
            most = EventId::fromIndex(i);
        }
    }
    return most;
}

std::vector<TourStop> stops(const WindowViews& views, const WindowPanels& panels, FindBox* findBox)
{
    return {
        {nullptr, WindowTour::tr("From articles to evidence"),
            WindowTour::tr(
                "Dateline has read the articles and found names, dates, events and who had to do with whom. "
                "Everything you see rests on a sentence, one click away. You can work in the window while "
                "this tour is open.")},
        {views.frameAround(views.timeline), WindowTour::tr("The timeline"),
            WindowTour::tr(
                "Every event with its date. Precise days are filled, imprecise ones hatched or faded. Turn "
                "the "
                "wheel with Ctrl to zoom, drag to move, and click an event: it is selected everywhere.")},
        {panels.dock(Panel::Text), WindowTour::tr("The text"),
            WindowTour::tr(
                "The article scrolls to the sentence that tells the selected event. Names, dates and events "
                "are marked; rest the pointer on a date to see how it was worked out. F3 goes to the next "
                "place.")},
        {panels.dock(Panel::Evidence), WindowTour::tr("The evidence"),
            WindowTour::tr(
                "All sentences that the selection rests on, from all articles. Nothing counts that is not "
                "listed here.")},
        {views.frameAround(views.graph), WindowTour::tr("The graph"),
            WindowTour::tr(
                "Who is linked with whom: circles are people, squares organisations, hexagons countries. "
                "Solid "
                "lines are stated in a text, dashed ones only mentioned together. Click a line to read its "
                "sentences.")},
        {panels.dock(Panel::Events), WindowTour::tr("The lists"),
            WindowTour::tr(
                "Articles, names, events, links and problems. Sort by a click on a column; the field above "
                "finds in the list. What belongs to the selection is tinted.")},
        {findBox, WindowTour::tr("Find everything"),
            WindowTour::tr(
                "Ctrl+K, and type: a name, two names, words of a text, or a command. Enter takes what is "
                "marked.")},
        {views.filterBar, WindowTour::tr("Filters"),
            WindowTour::tr(
                "Selecting never hides anything; filters do, in every view at once. Ctrl+Enter keeps what "
                "belongs to the selection. Each filter is a chip that can be switched off and removed, and "
                "the counts always say how much is shown.")},
        {panels.dock(Panel::Problems), WindowTour::tr("What is not known"),
            WindowTour::tr(
                "Articles without a date and files that cannot be read are listed under Problems. Give an "
                "article its date, and its events leave the shelf of the undated.")},
        {nullptr, WindowTour::tr("That is all"),
            WindowTour::tr(
                "F1 opens the help. File > Open Folder reads your own articles; nothing leaves this "
                "computer.")},
    };
}

} // namespace

WindowTour::WindowTour(
    Session* session, WindowViews views, WindowPanels* panels, FindBox* findBox, QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_views(std::move(views))
    , m_panels(panels)
    , m_findBox(findBox)
    , m_window(window)
{
    connect(session, &Session::loaded, this, [this] { std::exchange(m_isWanted, false) ? show() : void(); });
}

Tour* WindowTour::tour() const
{
    return m_tour;
}

bool WindowTour::hasKeys() const
{
    const QWidget* focused = m_window->focusWidget();
    return m_tour && focused != nullptr && m_tour->isAncestorOf(focused);
}

void WindowTour::start()
{
    if (m_session->isOpen()) {
        show();
    } else if (!m_session->job()->isRunning()) {
        m_isWanted = true;
        Q_EMIT samplesWanted();
    }
}

void WindowTour::show()
{
    if (m_tour) {
        m_tour->goTo(0);
        m_tour->takeKeys();
        return;
    }
    m_panels->layOut(Layout::Split);
    ViewState& state = *m_session->state();
    if (state.selection().isEmpty()) { // the text, the evidence and the graph have something to show then
        if (const EventId event = mostTold(*state.snapshot())) {
            state.select(event, ViewOrigin::Window);
        }
    }
    m_tour = new Tour(stops(m_views, *m_panels, m_findBox), m_window);
    connect(m_tour, &Tour::ended, this, [this] {
        if (m_panels->isInFront(Panel::Problems)) { // where the walk ends, not the work
            m_panels->dock(Panel::Events)->raise();
        }
    });
}

} // namespace dateline
