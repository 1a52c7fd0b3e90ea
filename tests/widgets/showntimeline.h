// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// A timeline view in a window of a given size, laid out, and what tests do to it.

#include "tests/support/timelinecorpus.h"
#include "widgets/timeline/timelinecanvas.h"
#include "widgets/timeline/timelineview.h"

#include <QCoreApplication>
#include <QWheelEvent>

#include <cmath>
#include <memory>

namespace dateline::test {

/// The view in a window of that size, laid out.
struct Shown
{
    explicit Shown(Snapshot corpus, QSize size = {1200, 700})
    {
        state.setSnapshot(std::move(corpus));
        view = std::make_unique<TimelineView>(&state);
        view->resize(size);
        view->show();
        settle();
    }
    void settle() const
    {
        QCoreApplication::processEvents();
        view->canvas()->layoutNow();
    }
    TimelineCanvas* canvas() const { return view->canvas(); }

    /// Where a placed event's glyph is on the canvas.
    QPoint glyph(const timeline::PlacedEvent& event) const
    {
        return canvas()->lanesArea().topLeft()
            + QPoint(static_cast<int>(std::lround(event.x)),
                static_cast<int>(std::lround(event.y)) - canvas()->scroll());
    }
    EventId eventOf(const timeline::PlacedEvent& event) const
    {
        return canvas()->index()->rows[event.row].event;
    }

    ViewState state;
    std::unique_ptr<TimelineView> view;
};

inline TimelineCorpusOptions few(std::size_t events)
{
    TimelineCorpusOptions options;
    options.events = events;
    options.undatedShare = 10;
    return options;
}

inline timeline::TimeSpan between(DayNumber from, DayNumber to)
{
    return {static_cast<double>(from), static_cast<double>(to)};
}

inline void wheel(QWidget* widget, QPoint at, int delta, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWheelEvent event(QPointF(at), widget->mapToGlobal(QPointF(at)), QPoint(), QPoint(0, delta), Qt::NoButton,
        modifiers, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(widget, &event);
}

} // namespace dateline::test
