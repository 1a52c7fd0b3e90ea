// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/timeline/timelineview.h"

#include "model/graph/lanegroups.h"
#include "model/items/words.h"
#include "model/timeline/openingview.h"
#include "widgets/timeline/playback.h"
#include "widgets/timeline/timelinecanvas.h"
#include "widgets/timeline/undatedshelf.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QListView>
#include <QLocale>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QToolBar>
#include <QtConcurrentRun>

#include <algorithm>
#include <cmath>

namespace dateline {

using timeline::TimeSpan;

namespace {

// events that are put into order without leaving the thread: about 8 ms
constexpr std::size_t mostAtOnce = 30'000;

} // namespace

TimelineView::TimelineView(ViewState* state, QWidget* parent)
    : QWidget(parent)
    , m_state(state)
    , m_canvas(new TimelineCanvas(this))
    , m_shelf(new UndatedShelf(this))
    , m_scroll(new QScrollBar(Qt::Vertical, this))
    , m_bar(new QToolBar(this))
    , m_playback(new Playback(state, this))
{
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar, 0, 0, 1, 3);
    layout->addWidget(m_canvas, 1, 0);
    layout->addWidget(m_scroll, 1, 1);
    layout->addWidget(m_shelf, 1, 2);
    layout->setColumnStretch(0, 1);
    layout->setRowStretch(1, 1);
    layout->addLayout(makeFoot(), 2, 0, 1, 3);
    makeControls();
    connectCanvas();
    connect(&m_building, &QFutureWatcherBase::finished, this, [this] {
        if (!m_building.isCanceled()) {
            showIndex(m_building.result());
        }
    });
    connect(state, &ViewState::snapshotChanged, this, &TimelineView::takeSnapshot);
    connect(state, &ViewState::filterChanged, this, &TimelineView::takeFilter);
    connect(state, &ViewState::selectionChanged, this, &TimelineView::takeSelection);
    connect(state, &ViewState::highlightChanged, this, [this](ViewOrigin origin) {
        if (origin != ViewOrigin::Timeline) {
            m_canvas->setHovered(m_state->highlight().event);
        }
    });
    takeSnapshot();
}

void TimelineView::connectCanvas()
{
    connect(m_canvas, &TimelineCanvas::sceneChanged, this, &TimelineView::updateControls);
    connect(m_canvas, &TimelineCanvas::eventClicked, this, &TimelineView::select);
    connect(m_canvas, &TimelineCanvas::eventActivated, this, &TimelineView::eventActivated);
    connect(m_canvas, &TimelineCanvas::eventsPicked, this, &TimelineView::pick);
    connect(m_canvas, &TimelineCanvas::listRequested, this, &TimelineView::showList);
    connect(m_canvas, &TimelineCanvas::menuRequested, this,
        [this](const std::vector<EventId>& events, QPoint position) {
            const std::vector<EventId>& before = m_state->selection().events;
            const bool chosen = std::all_of(events.begin(), events.end(),
                [&before](EventId event) { return std::binary_search(before.begin(), before.end(), event); });
            if (!chosen) {
                pick(events, Qt::NoModifier);
            }
            Q_EMIT menuRequested(position);
        });
    connect(m_canvas, &TimelineCanvas::cleared, this, [this] {
        m_state->clearSelection(ViewOrigin::Timeline);
        updateMarks();
    });
    connect(m_canvas, &TimelineCanvas::hovered, this, [this](EventId event) {
        Highlight highlight;
        highlight.event = event;
        m_state->setHighlight(highlight, ViewOrigin::Timeline);
    });
    connect(m_canvas, &TimelineCanvas::windowBrushed, this,
        [this](DayInterval days) { m_state->setWindow(days, ViewOrigin::None); });
    connect(m_canvas, &TimelineCanvas::windowCleared, this,
        [this] { m_state->setWindow(std::nullopt, ViewOrigin::None); });
    connect(m_canvas, &TimelineCanvas::laneMoved, this, &TimelineView::moveLane);
    connect(m_canvas, &TimelineCanvas::lanePinToggled, this, &TimelineView::togglePin);
    connect(m_canvas, &TimelineCanvas::laneCollapseToggled, this, &TimelineView::toggleCollapse);
    connect(m_canvas, &TimelineCanvas::laneMenuRequested, this, &TimelineView::showLaneMenu);
    connect(m_canvas, &TimelineCanvas::eventsDropped, this, &TimelineView::eventsDated);
    connect(m_canvas, &TimelineCanvas::eventsDroppedBetween, this, &TimelineView::eventsPlaced);
    connect(m_canvas, &TimelineCanvas::knowledgeMoved, this, [this](DayNumber day) { setKnownBy(day); });
    connect(m_canvas, &TimelineCanvas::knowledgeToggled, this, &TimelineView::toggleKnowledge);
    connect(m_canvas, &TimelineCanvas::timeModeToggled, this,
        [this] { setTimeMode(m_time == TimeMode::Happened ? TimeMode::Reported : TimeMode::Happened); });
    connect(m_canvas, &TimelineCanvas::playToggled, this, &TimelineView::play);
    connect(m_scroll, &QScrollBar::valueChanged, m_canvas, &TimelineCanvas::setScroll);
    connect(m_shelf, &UndatedShelf::eventsChosen, this, [this](const std::vector<EventId>& events) {
        events.size() == 1 ? select(events.front(), Qt::NoModifier) : pick(events, Qt::NoModifier);
    });
    connect(m_shelf, &UndatedShelf::dateRequested, this, &TimelineView::dateRequested);
    connect(m_shelf, &UndatedShelf::menuRequested, this, &TimelineView::menuRequested);
    connect(m_shelf, &UndatedShelf::eventActivated, this, &TimelineView::eventActivated);
    connect(m_canvas, &TimelineCanvas::noteRequested, this, &TimelineView::requestNote);
    connect(m_canvas, &TimelineCanvas::axisMenuRequested, this, &TimelineView::showAxisMenu);
    connect(m_shelf, &UndatedShelf::placeRequested, m_canvas, &TimelineCanvas::carry);
    connect(m_canvas, &TimelineCanvas::carryEnded, this, [this] {
        if (m_canvas->hasFocus() && m_shelf->isVisible() && m_shelf->isOpen()) {
            m_shelf->list()->setFocus(Qt::OtherFocusReason);
        }
    });
    m_canvas->installEventFilter(this);
}

void TimelineView::setLaneMode(LaneMode mode)
{
    if (mode == m_mode) {
        return;
    }
    m_mode = mode;
    const QSignalBlocker quiet(m_lanes);
    m_lanes->setCurrentIndex(static_cast<int>(mode));
    rebuild(Opening::Keep);
}

void TimelineView::setDatesEditable(bool editable)
{
    m_canvas->setTakesEvents(editable);
    m_shelf->setDragEnabled(editable);
}

void TimelineView::takeSnapshot()
{
    // While a folder is read, ever fuller snapshots arrive: the view stays where the reader has put it; where
    // nobody has touched it yet, or it shows none of the new events, it opens anew.
    const timeline::TimelineIndex* index = m_canvas->index();
    const bool untouched = !index || index->rows.empty() || m_canvas->span() == m_opened;
    rebuild(untouched || !m_state->snapshot() ? Opening::Anew : Opening::Follow);
}

void TimelineView::takeFilter(ViewOrigin)
{
    // What is brushed or played must not run away below the pointer; any other
    // filter shows what it lets through.
    const Filter filter = m_state->filter().withoutTimes();
    rebuild(std::exchange(m_filter, filter) == filter ? Opening::Keep : Opening::Filtered);
    updateKnowledge();
}

void TimelineView::rebuild(Opening opening)
{
    const Snapshot& corpus = m_state->snapshot();
    if (!corpus) {
        m_building.setFuture({});
        m_busy = false;
        m_corpus.reset();
        m_canvas->setIndex(nullptr, TimelineCanvas::View::Reset);
        m_canvas->setEmptyText(tr("Open a folder of articles to see its events in time."));
        m_shelf->setEvents(nullptr, {});
        updateControls();
        return;
    }
    const timeline::IndexOptions options = wantedOptions();
    // a filter that lets the same events through, or the signals that follow a new snapshot
    if (m_corpus == corpus && m_options == options) {
        updateWindow();
        if (!isBusy()) {
            updateMarks();
        }
        return;
    }
    if (!isBusy()) {
        m_before = m_canvas->span();
        m_opening = opening;
    } else if (opening != Opening::Keep
        && m_opening != Opening::Anew) { // what was asked for before is still owed
        m_opening = opening;
    }
    const bool isNew = m_corpus != corpus;
    m_corpus = corpus;
    m_options = options;
    const bool wantsGroups = m_mode == LaneMode::Community && !options.groups;
    if (corpus->events.size() <= mostAtOnce && !wantsGroups) {
        m_building.setFuture({});
        showIndex(std::make_shared<const timeline::TimelineIndex>(timeline::makeIndex(corpus, m_options)));
        return;
    }
    if (isNew) { // the old index speaks of events that no other view knows any more
        m_canvas->setIndex(nullptr, TimelineCanvas::View::Keep);
        m_canvas->setEmptyText(tr("Putting %1 events into order\u2026")
                                   .arg(locale().toString(static_cast<qulonglong>(corpus->events.size()))));
        updateControls();
    }
    m_busy = true;
    m_building.setFuture(QtConcurrent::run([corpus, options, wantsGroups] {
        timeline::IndexOptions complete = options;
        if (wantsGroups) {
            Progress progress; // never cancelled: an answer that comes too late is dropped
            complete.groups = std::make_shared<const LaneGroups>(*graph::laneGroups(*corpus, progress));
        }
        return std::make_shared<const timeline::TimelineIndex>(timeline::makeIndex(corpus, complete));
    }));
}

timeline::IndexOptions TimelineView::wantedOptions() const
{
    const Corpus& corpus = *m_state->snapshot();
    timeline::IndexOptions options;
    options.mode = m_mode;
    options.time = m_time;
    options.lanes = laneWishes();
    const timeline::TimelineIndex* now = m_canvas->index();
    if (m_mode == LaneMode::Community && now && now->corpus.get() == &corpus) {
        options.groups = now->groups; // of all events, whatever the filter: lanes keep their meaning
    }
    const Visibility& visibility = m_state->visibility();
    const bool all
        = visibility.events.size() != corpus.events.size() || visibility.eventCount == corpus.events.size();
    if (!all) {
        options.shown = visibility.events;
        options.undated = visibility.undated; // who brushes a time may have come to put them there
    }
    return options;
}

void TimelineView::showIndex(std::shared_ptr<const timeline::TimelineIndex> index)
{
    QString empty;
    if (index->rows.empty()) {
        empty = m_state->snapshot() && m_state->snapshot()->articles.empty()
            ? tr("There are no articles here. Files that could not be read are listed under Problems.")
            : index->filtered > 0          ? tr("No dated event passes the filter.")
            : m_time == TimeMode::Reported ? tr("No article bears a date yet. Give the articles their dates "
                                                "to see when things were reported.")
            : index->undated > 0
            ? tr("No event has a date yet. Give the articles their dates, and the events follow.")
            : tr("No events were found in these articles.");
    }
    m_busy = false;
    m_options.groups = index->groups;
    const Opening opening = std::exchange(m_opening, Opening::Keep);
    m_canvas->setIndex(
        index, opening == Opening::Anew ? TimelineCanvas::View::Reset : TimelineCanvas::View::Keep);
    m_canvas->setEmptyText(empty);
    const auto seen = [&](const timeline::Lane& lane) {
        const auto [begin, end]
            = timeline::rowsIn(*index, lane, opening == Opening::Filtered ? m_before : m_canvas->span());
        return begin != end;
    };
    // The canvas keeps to the data: where the span is another now, the view lay beyond them.
    const bool elsewhere = (opening == Opening::Follow && m_canvas->span() != m_before)
        || (opening == Opening::Filtered && m_before == m_opened);
    if (opening != Opening::Keep && !index->rows.empty()
        && (elsewhere || std::none_of(index->lanes.begin(), index->lanes.end(), seen))) {
        openAnew(opening);
    }
    if (opening == Opening::Anew) {
        m_opened = m_canvas->span();
        m_left.reset();
    }
    updateWindow();
    m_shelf->setEvents(m_corpus, index->undatedEvents);
    updateMarks();
    updateKnowledge();
    updateControls();
}

void TimelineView::openAnew(Opening opening)
{
    const timeline::TimelineIndex& index = *m_canvas->index();
    const bool moved = m_before != m_opened;
    const bool back = opening == Opening::Filtered && !moved && m_left && index.filtered == 0;
    m_canvas->setSpan(back ? *m_left : timeline::firstView(index));
    if (back) {
        m_left.reset(); // the reader's own again
        return;
    }
    m_opened = m_canvas->span();
    if (moved) {
        m_left = opening == Opening::Filtered ? std::optional(m_before) : std::nullopt;
    }
}

void TimelineView::updateWindow()
{
    const std::optional<DayInterval> window = m_state->filter().window();
    m_canvas->setWindow(window ? std::optional(timeline::spanOf(*window)) : std::nullopt);
}

void TimelineView::takeSelection(ViewOrigin origin)
{
    updateMarks();
    const std::vector<EventId>& events = m_state->selection().events;
    m_shelf->setChosen(events);
    if (origin != ViewOrigin::Timeline && !events.empty()) {
        m_canvas->setCurrent(events.front());
        m_canvas->reveal(events.front());
    }
}

void TimelineView::updateMarks()
{
    EventMarks marks;
    const Snapshot& corpus = m_state->snapshot();
    const std::vector<EventId>& related = m_state->counterparts().events;
    const std::vector<EventId>& selected = m_state->selection().events;
    if (corpus && (!related.empty() || !selected.empty())) {
        marks.flags.assign(corpus->events.size(), 0);
        for (const EventId id : related) {
            marks.flags[id.index()] |= EventMarks::related;
        }
        for (const EventId id : selected) {
            marks.flags[id.index()] |= EventMarks::selected;
        }
        marks.dimOthers = true;
    }
    m_canvas->setMarks(std::move(marks));
}

void TimelineView::select(EventId event, Qt::KeyboardModifiers modifiers)
{
    m_canvas->setCurrent(event);
    if ((modifiers & Qt::ControlModifier) != 0) {
        m_state->toggle(event, ViewOrigin::Timeline);
    } else {
        m_state->select(event, ViewOrigin::Timeline);
    }
}

void TimelineView::pick(const std::vector<EventId>& events, Qt::KeyboardModifiers modifiers)
{
    Selection selection;
    selection.events = events;
    if ((modifiers & Qt::ControlModifier) != 0) {
        const std::vector<EventId>& before = m_state->selection().events;
        selection.events.insert(selection.events.end(), before.begin(), before.end());
    }
    std::sort(selection.events.begin(), selection.events.end());
    selection.events.erase(
        std::unique(selection.events.begin(), selection.events.end()), selection.events.end());
    m_state->select(std::move(selection), ViewOrigin::Timeline);
}

std::optional<DayInterval> TimelineView::shownDays() const
{
    if (!m_canvas->index()) {
        return std::nullopt;
    }
    const TimeSpan span = m_canvas->span();
    const auto from = static_cast<DayNumber>(std::floor(span.from));
    return DayInterval{from, std::max(from, static_cast<DayNumber>(std::ceil(span.to)) - 1)};
}

bool TimelineView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_canvas && event->type() == QEvent::Resize) {
        QMetaObject::invokeMethod(this, &TimelineView::updateControls, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

void TimelineView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        updateControls();
    }
    QWidget::changeEvent(event);
}

} // namespace dateline
