// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
// The stops of the tour through the window.
#include "app/mainwindow.h"
#include "app/tour.h"
#include "widgets/common/viewframe.h"
#include "widgets/filter/filterbar.h"
#include "widgets/lists/listpanel.h"
#include "widgets/search/findbox.h"

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

} // namespace

void MainWindow::startTour()
{
    if (m_session->isOpen()) {
        showTour();
    } else if (!m_session->job()->isRunning()) {
        m_tourWanted = true;
        openPaths({m_session->samplesFolder()});
    }
}

void MainWindow::showTour()
{
    if (m_tour != nullptr) {
        m_tour->goTo(0);
        m_tour->takeKeys();
        return;
    }
    layOut(Layout::Split);
    const std::vector<TourStop> stops{
        {nullptr, tr("From articles to evidence"),
            tr("Dateline has read the articles and found names, dates, events and who had to do with whom. "
               "Everything you see rests on a sentence, one click away. You can work in the window while "
               "this tour is open.")},
        {m_frames[0], tr("The timeline"),
            tr("Every event with its date. Precise days are filled, imprecise ones hatched or faded. Turn "
               "the "
               "wheel with Ctrl to zoom, drag to move, and click an event: it is selected everywhere.")},
        {dock(QStringLiteral("text")), tr("The text"),
            tr("The article scrolls to the sentence that tells the selected event. Names, dates and events "
               "are marked; rest the pointer on a date to see how it was worked out. F3 goes to the next "
               "place.")},
        {dock(QStringLiteral("evidence")), tr("The evidence"),
            tr("All sentences that the selection rests on, from all articles. Nothing counts that is not "
               "listed here.")},
        {m_frames[1], tr("The graph"),
            tr("Who is linked with whom: circles are people, squares organisations, hexagons countries. "
               "Solid "
               "lines are stated in a text, dashed ones only mentioned together. Click a line to read its "
               "sentences.")},
        {dock(QStringLiteral("events")), tr("The lists"),
            tr("Articles, names, events, links and problems. Sort by a click on a column; the field above "
               "finds in the list. What belongs to the selection is tinted.")},
        {m_findBox, tr("Find everything"),
            tr("Ctrl+K, and type: a name, two names, words of a text, or a command. Enter takes what is "
               "marked.")},
        {m_filterBar, tr("Filters"),
            tr("Selecting never hides anything; filters do, in every view at once. Ctrl+Enter keeps what "
               "belongs to the selection. Each filter is a chip that can be switched off and removed, and "
               "the counts always say how much is shown.")},
        {dock(QStringLiteral("problems")), tr("What is not known"),
            tr("Articles without a date and files that cannot be read are listed under Problems. Give an "
               "article its date, and its events leave the shelf of the undated.")},
        {nullptr, tr("That is all"),
            tr("F1 opens the help. File > Open Folder reads your own articles; nothing leaves this "
               "computer.")},
    };
    if (m_state->selection().isEmpty()) { // the text, the evidence and the graph have something to show then
        if (const EventId event = mostTold(*m_state->snapshot())) {
            m_state->select(event, ViewOrigin::Window);
        }
    }
    m_tour = new Tour(stops, this);
    connect(m_tour, &Tour::ended, this, [this] {
        // where the walk ends, not the work
        if (!dock(QStringLiteral("problems"))->visibleRegion().isEmpty()) {
            dock(QStringLiteral("events"))->raise();
        }
    });
    connect(m_tour, &QObject::destroyed, this, [this] { m_tour = nullptr; });
}

} // namespace dateline
