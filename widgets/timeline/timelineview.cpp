// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/timeline/timelineview.h"

#include "model/graph/lanegroups.h"
#include "model/items/words.h"
#include "model/timeline/openingview.h"
#include "widgets/timeline/eventtip.h"
#include "widgets/timeline/playback.h"
#include "widgets/timeline/timelinecanvas.h"
#include "widgets/timeline/undatedshelf.h"

#include <QActionGroup>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QToolButton>
#include <QtConcurrentRun>

#include <algorithm>
#include <cmath>

namespace dateline {

using timeline::TimeSpan;

namespace {

constexpr std::size_t mostListed = 40; // lines of the menu of one day's events
constexpr double buttonZoom = 1.5;
constexpr std::size_t mostAtOnce = 30'000; // events that are put into order without leaving the thread: about 8 ms

QToolButton* button(QWidget* parent, const QString& text, const QString& help)
{
    auto* result = new QToolButton(parent);
    result->setText(text);
    result->setToolTip(help);
    result->setAccessibleName(help);
    result->setAutoRaise(true);
    result->setFocusPolicy(Qt::TabFocus);
    return result;
}

} // namespace

TimelineView::TimelineView(ViewState* state, QWidget* parent)
    : QWidget(parent)
    , m_state(state)
    , m_canvas(new TimelineCanvas(this))
    , m_shelf(new UndatedShelf(this))
    , m_scroll(new QScrollBar(Qt::Vertical, this))
    , m_bar(new QWidget(this))
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
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(6, 2, 6, 2);
    m_earlier = button(this, QString(), tr("Go to the events before"));
    m_later = button(this, QString(), tr("Go to the events after"));
    m_count = new QLabel(this);
    m_count->setTextInteractionFlags(Qt::NoTextInteraction);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    foot->addWidget(m_earlier);
    foot->addWidget(m_count, 1);
    foot->addWidget(m_later);
    layout->addLayout(foot, 2, 0, 1, 3);
    setFocusProxy(m_canvas);
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

void TimelineView::makeControls()
{
    auto* row = new QHBoxLayout(m_bar);
    row->setContentsMargins(6, 3, 6, 3);
    row->setSpacing(2);
    auto* label = new QLabel(tr("&Lanes:"), m_bar);
    m_lanes = new QComboBox(m_bar);
    label->setBuddy(m_lanes);
    for (const QString& text : {tr("None"), tr("Kind of entity"), tr("Most mentioned"), tr("Country"), tr("Kind of event"), tr("Source"), tr("Community")}) {
        m_lanes->addItem(text);
    }
    makeTimeMenu();
    m_range = new QLabel(m_bar);
    m_range->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_range->setForegroundRole(QPalette::PlaceholderText);
    m_back = button(m_bar, QStringLiteral("\u2190"), tr("Where the view was before (Alt+Left)"));
    m_forward = button(m_bar, QStringLiteral("\u2192"), tr("Forward again (Alt+Right)"));
    QToolButton* out = button(m_bar, QStringLiteral("\u2212"), tr("Zoom out (-)"));
    QToolButton* in = button(m_bar, QStringLiteral("+"), tr("Zoom in (+)"));
    QToolButton* all = button(m_bar, tr("All"), tr("Show all events (0)"));
    QToolButton* chosen = button(m_bar, tr("Selection"), tr("Zoom to the selected events (F)"));
    m_logarithmic = button(m_bar, tr("Log"), tr("Logarithmic bars: small numbers stay visible beside large ones (L)"));
    m_logarithmic->setCheckable(true);
    row->addWidget(label);
    row->addWidget(m_lanes);
    row->addWidget(m_timeMenu);
    row->addWidget(m_play);
    row->addSpacing(10);
    row->addWidget(m_range, 1);
    for (QToolButton* each : {m_back, m_forward, out, in, all, chosen, m_logarithmic}) {
        row->addWidget(each);
    }
    connect(m_lanes, &QComboBox::currentIndexChanged, this, [this](int mode) { setLaneMode(static_cast<LaneMode>(mode)); });
    connect(m_back, &QToolButton::clicked, m_canvas, &TimelineCanvas::goBack);
    connect(m_forward, &QToolButton::clicked, m_canvas, &TimelineCanvas::goForward);
    connect(out, &QToolButton::clicked, m_canvas, [this] { m_canvas->zoomBy(1.0 / buttonZoom); });
    connect(in, &QToolButton::clicked, m_canvas, [this] { m_canvas->zoomBy(buttonZoom); });
    connect(all, &QToolButton::clicked, m_canvas, &TimelineCanvas::fitAll);
    connect(chosen, &QToolButton::clicked, m_canvas, &TimelineCanvas::fitMarked);
    connect(m_logarithmic, &QToolButton::toggled, m_canvas, &TimelineCanvas::setLogarithmic);
    const auto step = [this](double share) { m_canvas->goTo(timeline::shifted(m_canvas->span(), share * m_canvas->span().days())); };
    connect(m_earlier, &QToolButton::clicked, m_canvas, [step] { step(-0.8); });
    connect(m_later, &QToolButton::clicked, m_canvas, [step] { step(0.8); });
}

void TimelineView::makeTimeMenu()
{
    m_timeMenu = button(m_bar, tr("Time"), tr("Which time counts"));
    m_timeMenu->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_timeMenu);
    auto* modes = new QActionGroup(menu);
    m_happened = menu->addAction(tr("When it &happened"));
    m_reported = menu->addAction(tr("When it was first &reported (T)"));
    for (QAction* mode : {m_happened, m_reported}) {
        mode->setCheckable(true);
        modes->addAction(mode);
    }
    m_happened->setChecked(true);
    menu->addSeparator();
    m_knowledge = menu->addAction(tr("Only what was &known by a day (K)"));
    m_knowledge->setCheckable(true);
    m_timeMenu->setMenu(menu);
    m_play = button(m_bar, QStringLiteral("\u25B6"), tr("Let the days pass, here and in the graph (R)"));
    m_play->setCheckable(true);
    connect(m_happened, &QAction::triggered, this, [this] { setTimeMode(TimeMode::Happened); });
    connect(m_reported, &QAction::triggered, this, [this] { setTimeMode(TimeMode::Reported); });
    connect(m_knowledge, &QAction::triggered, this, &TimelineView::toggleKnowledge);
    connect(m_play, &QToolButton::clicked, this, &TimelineView::play);
    connect(m_playback, &Playback::runningChanged, this, [this](bool running) {
        m_play->setChecked(running);
        m_play->setText(running ? QStringLiteral("\u23F8") : QStringLiteral("\u25B6"));
    });
}

void TimelineView::connectCanvas()
{
    connect(m_canvas, &TimelineCanvas::sceneChanged, this, &TimelineView::updateControls);
    connect(m_canvas, &TimelineCanvas::spanChanged, this, &TimelineView::shownDaysChanged);
    connect(m_canvas, &TimelineCanvas::eventClicked, this, &TimelineView::select);
    connect(m_canvas, &TimelineCanvas::eventActivated, this, &TimelineView::eventActivated);
    connect(m_canvas, &TimelineCanvas::eventsPicked, this, &TimelineView::pick);
    connect(m_canvas, &TimelineCanvas::listRequested, this, &TimelineView::showList);
    connect(m_canvas, &TimelineCanvas::menuRequested, this, [this](const std::vector<EventId>& events, QPoint position) {
        if (!events.empty()) {
            pick(events, Qt::NoModifier);
        }
        Q_EMIT menuRequested(position);
    });
    connect(m_canvas, &TimelineCanvas::cleared, this, [this] { m_state->clearSelection(ViewOrigin::Timeline); updateMarks(); });
    connect(m_canvas, &TimelineCanvas::hovered, this, [this](EventId event) {
        Highlight highlight;
        highlight.event = event;
        m_state->setHighlight(highlight, ViewOrigin::Timeline);
    });
    connect(m_canvas, &TimelineCanvas::windowBrushed, this, [this](DayInterval days) { m_state->setWindow(days, ViewOrigin::None); });
    connect(m_canvas, &TimelineCanvas::windowCleared, this, [this] { m_state->setWindow(std::nullopt, ViewOrigin::None); });
    connect(m_canvas, &TimelineCanvas::laneMoved, this, &TimelineView::moveLane);
    connect(m_canvas, &TimelineCanvas::lanePinToggled, this, &TimelineView::togglePin);
    connect(m_canvas, &TimelineCanvas::laneCollapseToggled, this, &TimelineView::toggleCollapse);
    connect(m_canvas, &TimelineCanvas::laneMenuRequested, this, &TimelineView::showLaneMenu);
    connect(m_canvas, &TimelineCanvas::eventDropped, this, &TimelineView::eventDated);
    connect(m_canvas, &TimelineCanvas::eventDroppedBetween, this, &TimelineView::eventPlaced);
    connect(m_canvas, &TimelineCanvas::knowledgeMoved, this, [this](DayNumber day) { setKnownBy(day); });
    connect(m_canvas, &TimelineCanvas::knowledgeToggled, this, &TimelineView::toggleKnowledge);
    connect(m_canvas, &TimelineCanvas::timeModeToggled, this,
        [this] { setTimeMode(m_time == TimeMode::Happened ? TimeMode::Reported : TimeMode::Happened); });
    connect(m_canvas, &TimelineCanvas::playToggled, this, &TimelineView::play);
    connect(m_scroll, &QScrollBar::valueChanged, m_canvas, &TimelineCanvas::setScroll);
    connect(m_shelf, &UndatedShelf::eventChosen, this, [this](EventId event) { select(event, Qt::NoModifier); });
    connect(m_shelf, &UndatedShelf::eventActivated, this, &TimelineView::eventActivated);
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
    Q_EMIT laneModeChanged(mode);
}

void TimelineView::setDatesEditable(bool editable)
{
    m_canvas->setTakesEvents(editable);
    m_shelf->setDragEnabled(editable);
}

void TimelineView::takeSnapshot()
{
    // While a folder is read, ever fuller snapshots arrive: the view stays where the reader has put it; where nobody
    // has touched it yet, or it shows none of the new events, it opens anew.
    const timeline::TimelineIndex* index = m_canvas->index();
    const bool untouched = !index || index->rows.empty() || m_canvas->span() == m_opened;
    rebuild(untouched || !m_state->snapshot() ? Opening::Anew : Opening::Follow);
}

void TimelineView::takeFilter(ViewOrigin)
{
    rebuild(Opening::Keep);
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
    if (m_corpus == corpus && m_options == options) { // a filter that lets the same events through, or the signals that follow a new snapshot
        updateWindow();
        if (!isBusy()) {
            updateMarks();
        }
        return;
    }
    if (!isBusy()) {
        m_before = m_canvas->span();
        m_opening = opening;
    } else if (opening != Opening::Keep && m_opening != Opening::Anew) { // what was asked for before is still owed
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
        m_canvas->setEmptyText(tr("Putting %1 events into order\u2026").arg(locale().toString(static_cast<qulonglong>(corpus->events.size()))));
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
    const bool all = visibility.events.size() != corpus.events.size() || visibility.eventCount == corpus.events.size();
    if (!all) {
        options.shown = visibility.events;
    }
    return options;
}

void TimelineView::showIndex(std::shared_ptr<const timeline::TimelineIndex> index)
{
    QString empty;
    if (index->rows.empty()) {
        empty = index->filtered > 0               ? tr("No dated event passes the filter.")
            : m_time == TimeMode::Reported        ? tr("No article bears a date yet. Give the articles their dates to see when things were reported.")
            : index->undated > 0                  ? tr("No event has a date yet. Give the articles their dates, and the events follow.")
                                                  : tr("No events were found in these articles.");
    }
    m_busy = false;
    m_options.groups = index->groups;
    const Opening opening = std::exchange(m_opening, Opening::Keep);
    m_canvas->setIndex(index, opening == Opening::Anew ? TimelineCanvas::View::Reset : TimelineCanvas::View::Keep);
    m_canvas->setEmptyText(empty);
    const auto seen = [&](const timeline::Lane& lane) {
        const auto [begin, end] = timeline::rowsIn(*index, lane, m_canvas->span());
        return begin != end;
    };
    const bool elsewhere = opening == Opening::Follow && m_canvas->span() != m_before; // beyond the new data
    if (opening != Opening::Keep && !index->rows.empty() && (elsewhere || std::none_of(index->lanes.begin(), index->lanes.end(), seen))) {
        m_canvas->setSpan(timeline::firstView(*index));
        m_opened = m_canvas->span();
    }
    if (opening == Opening::Anew) {
        m_opened = m_canvas->span();
    }
    updateWindow();
    m_shelf->setEvents(m_corpus, index->undatedEvents);
    updateMarks();
    updateKnowledge();
    updateControls();
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
    m_shelf->setCurrent(events.size() == 1 ? events.front() : EventId());
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
    selection.events.erase(std::unique(selection.events.begin(), selection.events.end()), selection.events.end());
    m_state->select(std::move(selection), ViewOrigin::Timeline);
}

void TimelineView::showList(const std::vector<EventId>& events, QPoint globalPosition)
{
    const Corpus& corpus = *m_state->snapshot();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    for (std::size_t i = 0; i < std::min(events.size(), mostListed); ++i) {
        const Event& event = corpus[events[i]];
        QString text = dateText(event) + QStringLiteral("  ") + eventTitle(event);
        QAction* action = menu->addAction(text.replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setToolTip(eventTip(corpus, events[i]));
        connect(action, &QAction::triggered, this, [this, id = events[i]] { select(id, Qt::NoModifier); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Select all %1").arg(locale().toString(static_cast<qulonglong>(events.size())))), &QAction::triggered, this,
        [this, events] { pick(events, Qt::NoModifier); });
    menu->popup(globalPosition);
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

QString TimelineView::countText() const
{
    const timeline::SceneCounts& counts = m_canvas->scene().counts;
    const auto number = [this](std::uint32_t value) { return locale().toString(value); };
    QStringList parts{tr("showing %1 of %2").arg(number(counts.shown), number(counts.dated()))};
    if (counts.folded > 0) {
        parts << tr("%1 folded").arg(number(counts.folded));
    }
    if (counts.undated > 0) {
        parts << tr("%1 undated").arg(number(counts.undated));
    }
    if (counts.filtered > 0) {
        parts << tr("%1 filtered out").arg(number(counts.filtered));
    }
    return parts.join(QStringLiteral(" \u00B7 "));
}

/// In days, in years where that does not fit, else nothing: half a date would be a wrong one.
QString TimelineView::rangeText(DayInterval days) const
{
    const QString years = QStringLiteral("%1 \u2013 %2").arg(civilDate(days.from).year).arg(civilDate(days.to).year);
    for (const QString& text : {QStringLiteral("%1 \u2013 %2").arg(dayText(days.from), dayText(days.to)), years}) {
        if (m_range->fontMetrics().horizontalAdvance(text) <= m_range->width()) {
            return text;
        }
    }
    return {};
}

void TimelineView::updateControls()
{
    const bool open = m_canvas->index() != nullptr;
    const timeline::SceneCounts& counts = m_canvas->scene().counts;
    m_count->setText(open ? countText() : QString());
    m_earlier->setText(QStringLiteral("\u2039 ") + tr("%1 earlier").arg(locale().toString(counts.earlier)));
    m_later->setText(tr("%1 later").arg(locale().toString(counts.later)) + QStringLiteral(" \u203A"));
    m_earlier->setVisible(open && counts.earlier > 0);
    m_later->setVisible(open && counts.later > 0);
    const std::optional<DayInterval> days = shownDays();
    m_range->setText(days ? rangeText(*days) : QString());
    m_back->setEnabled(m_canvas->canGoBack());
    m_forward->setEnabled(m_canvas->canGoForward());
    const QSignalBlocker quietLog(m_logarithmic);
    m_logarithmic->setChecked(m_canvas->isLogarithmic());
    const QSignalBlocker quietScroll(m_scroll);
    m_scroll->setRange(0, m_canvas->scrollRange());
    m_scroll->setPageStep(m_canvas->lanesArea().height());
    m_scroll->setSingleStep(24);
    m_scroll->setValue(m_canvas->scroll());
    m_scroll->setVisible(m_canvas->scrollRange() > 0);
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
