// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
// What is dragged in the timeline and the graph becomes a correction; what the commands do is in
// correctioncommands.cpp.
#include "app/correcting/asktext.h"
#include "app/correcting/correctioncommands.h"
#include "app/correcting/correctiontext.h"
#include "app/correcting/selectedcorrections.h"
#include "model/corrections/timelinenotes.h"
#include "model/items/words.h"
#include "widgets/graph/graphview.h"
#include "widgets/timeline/timelinecanvas.h"
#include "widgets/timeline/timelineview.h"

#include <algorithm>
#include <cmath>

namespace dateline {

namespace {

/// From where the one stands on the axis to where the other does, as the view marked it; one may be missing.
std::optional<EventDate> dateBetween(const timeline::TimelineIndex& index, EventId after, EventId before)
{
    const timeline::DrawRow* left = after ? index.rowOf(after) : nullptr;
    const timeline::DrawRow* right = before ? index.rowOf(before) : nullptr;
    if (left == nullptr && right == nullptr) {
        return std::nullopt;
    }
    const auto first
        = [](const timeline::DrawRow& row) { return static_cast<DayNumber>(std::floor(row.anchor)); };
    const auto last
        = [](const timeline::DrawRow& row) { return static_cast<DayNumber>(std::ceil(row.anchor)) - 1; };
    if (right == nullptr) {
        return EventDate{DayInterval{first(*left), first(*left)}, Precision::Day, Qualifier::After};
    }
    if (left == nullptr) {
        return EventDate{DayInterval{last(*right), last(*right)}, Precision::Day, Qualifier::Before};
    }
    const DayInterval days{first(*left), std::max(first(*left), last(*right))};
    return days.isDay() ? EventDate{days, Precision::Day, Qualifier::Exact}
                        : EventDate{days, Precision::Unknown, Qualifier::Within};
}

} // namespace

void CorrectionCommands::dateEvents(const std::vector<EventId>& events, const EventDate& date)
{
    if (!m_session->isOpen()) {
        return;
    }
    EventChange change;
    change.date = date;
    std::vector<Correction> changes;
    for (const EventId event : events) {
        // A load during the drag may have replaced the corpus: only what is undated in the one of now can
        // have been meant.
        if (event.index() < corpus().events.size() && !corpus()[event].date) {
            const std::vector<Correction> each = eventChanges(corpus(), event, change);
            changes.insert(changes.end(), each.begin(), each.end());
        }
    }
    if (!changes.empty()) {
        m_session->correct(changes);
    }
}

void CorrectionCommands::serveDrops(TimelineView* view)
{
    using Events = std::vector<EventId>;
    connect(view, &TimelineView::eventsDated, this,
        [this](const Events& events, DayInterval days, Precision precision) {
            dateEvents(events, {days, precision, Qualifier::Exact});
        });
    connect(view, &TimelineView::eventsPlaced, this,
        [this, view](const Events& events, EventId after, EventId before) {
            const timeline::TimelineIndex* index = view->canvas()->index();
            if (const auto date = index != nullptr ? dateBetween(*index, after, before) : std::nullopt) {
                dateEvents(events, *date);
            }
        });
    connect(view, &TimelineView::dateRequested, this, [this] { dates->trigger(); });
    // By the time of reports the axis does not say when something happened.
    const auto follow = [view](TimeMode mode) { view->setDatesEditable(mode == TimeMode::Happened); };
    connect(view, &TimelineView::timeModeChanged, view, follow);
    follow(view->timeMode());
}

void CorrectionCommands::serveNotes(TimelineView* view)
{
    connect(view, &TimelineView::noteRequested, this, [this](TimelineNote asked) {
        const QString place = asked.days ? intervalText(*asked.days) : toQString(asked.lane);
        const std::optional<QString> text = askText(m_window,
            {tr("Note on the timeline"),
                asked.text.empty() ? tr("Note on %1:").arg(place)
                                   : tr("Note on %1 (leave it empty to take it away):").arg(place),
                toQString(asked.text), [note = asked](const QString& typed) mutable {
                    note.text = typed.toStdString();
                    return flawText(note);
                }});
        if (text && text->toStdString() != asked.text) {
            asked.text = text->toStdString();
            m_session->correct({asked});
        }
    });
    const auto show = [this, view] { view->setNotes(timelineNotes(m_session->ledger())); };
    connect(m_session, &Session::ledgerChanged, view, show);
    connect(m_session, &Session::projectChanged, view, show);
    show();
}

void CorrectionCommands::serveDrops(GraphView* view)
{
    connect(view, &GraphView::mergeRequested, this, [this](EntityId a, EntityId b) {
        mergeEntities({a, b});
    });
}

} // namespace dateline
