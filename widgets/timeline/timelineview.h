// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// TimelineView: the timeline as a part of the window: lanes and axis (TimelineCanvas), controls above, the
// undated at the right, and below the count of what is shown and what is not. Reads and writes the shared
// view state with its own origin; opening an event is asked for by a signal.

#include "model/corrections/correction.h"
#include "model/items/viewstate.h"
#include "model/timeline/timelineindex.h"
#include "model/timeline/timescale.h"

#include <QFutureWatcher>
#include <QJsonObject>
#include <QWidget>

#include <array>
#include <memory>
#include <optional>

class QAction;
class QComboBox;
class QLayout;
class QScrollBar;
class QToolBar;
class QToolButton;

namespace dateline {

class FittingLabel;
class Playback;
class TimelineCanvas;
class UndatedShelf;

class TimelineView : public QWidget
{
    Q_OBJECT

public:
    /// `state` outlives the view.
    explicit TimelineView(ViewState* state, QWidget* parent = nullptr);

    TimelineCanvas* canvas() const { return m_canvas; }
    UndatedShelf* shelf() const { return m_shelf; }
    LaneMode laneMode() const { return m_mode; }
    void setLaneMode(LaneMode mode);
    TimeMode timeMode() const { return m_time; }
    void setTimeMode(TimeMode mode);
    const LaneWishes& laneWishes() const { return m_wishes.at(static_cast<std::size_t>(m_mode)); }
    void setLaneWishes(LaneWishes wishes); // of the lane mode of now
    /// The analyst's notes on days and lanes, in the order of timelineNotes().
    void setNotes(std::vector<TimelineNote> notes);
    const std::vector<TimelineNote>& notes() const { return m_notes; }
    /// Lane mode, time mode, wishes of all lane modes and, where the reader moved
    /// it, the part of time that is shown.
    QJsonObject stateJson() const;
    void restoreState(const QJsonObject& state); // what is missing or makes no sense stays as it is
    Playback* playback() const { return m_playback; }
    void setKnownBy(std::optional<DayNumber> day); // hides in every view what was reported later
    /// Undated events can be dragged onto the axis; off while nobody takes eventsDated and eventsPlaced.
    void setDatesEditable(bool editable);
    bool isBusy() const { return m_busy; } // very many events are put into order in the background
    /// Whole days that the view shows now, for an export of just that; none where nothing is open.
    std::optional<DayInterval> shownDays() const;
    QString countText() const; // all of it, whatever there is room for

Q_SIGNALS:
    void eventActivated(dateline::EventId event); // Enter or double click: open its sentence
    void menuRequested(QPoint globalPosition); // for the selection
    void dateRequested(); // of the selected events, one for all
    void timeModeChanged(dateline::TimeMode mode);
    void laneWishesChanged();
    void noteRequested(const dateline::TimelineNote& note); // asked for at that place; with the text of now
    // by the analyst
    void eventsDated(const std::vector<dateline::EventId>& events, dateline::DayInterval days,
        dateline::Precision precision);
    // one may be invalid
    void eventsPlaced(
        const std::vector<dateline::EventId>& events, dateline::EventId after, dateline::EventId before);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QStringList countTexts() const;
    void makeControls();
    QLayout* makeFoot();
    void connectCanvas();
    void takeSnapshot();
    void takeFilter(ViewOrigin origin);
    void takeSelection(ViewOrigin origin);
    /// Follow: a new snapshot, Filtered: another filter; both open anew where all events are elsewhere.
    enum class Opening : std::uint8_t { Keep, Anew, Follow, Filtered };
    void rebuild(Opening opening);
    timeline::IndexOptions wantedOptions() const;
    void openAnew(Opening opening);
    void showIndex(std::shared_ptr<const timeline::TimelineIndex> index);
    void makeTimeMenu();
    void moveLane(std::size_t lane, std::size_t before);
    void togglePin(std::size_t lane);
    void toggleCollapse(std::size_t lane);
    void showLaneMenu(std::size_t lane, QPoint globalPosition);
    void showAxisMenu(DayInterval days, QPoint globalPosition);
    void requestNote(TimelineNote note);
    void play();
    void toggleKnowledge();
    void updateKnowledge();
    void select(EventId event, Qt::KeyboardModifiers modifiers);
    void pick(const std::vector<EventId>& events, Qt::KeyboardModifiers modifiers);
    void showList(const std::vector<EventId>& events, QPoint globalPosition);
    QStringList rangeTexts() const;
    void updateControls();
    void updateMarks();
    void updateWindow();

    ViewState* m_state = nullptr;
    TimelineCanvas* m_canvas = nullptr;
    UndatedShelf* m_shelf = nullptr;
    QComboBox* m_lanes = nullptr;
    QToolButton* m_back = nullptr;
    QToolButton* m_forward = nullptr;
    QToolButton* m_logarithmic = nullptr;
    QToolButton* m_earlier = nullptr;
    QToolButton* m_later = nullptr;
    FittingLabel* m_range = nullptr;
    FittingLabel* m_count = nullptr;
    QScrollBar* m_scroll = nullptr;
    QToolBar* m_bar = nullptr;
    QToolButton* m_timeMenu = nullptr;
    QToolButton* m_play = nullptr;
    QAction* m_happened = nullptr;
    QAction* m_reported = nullptr;
    QAction* m_knowledge = nullptr;
    Playback* m_playback = nullptr;
    LaneMode m_mode = LaneMode::None;
    TimeMode m_time = TimeMode::Happened;
    std::array<LaneWishes, laneModeCount> m_wishes;
    std::vector<TimelineNote> m_notes;
    timeline::TimeSpan m_opened; // where the view opened by itself
    // where the reader had put it before a filter left nothing there
    std::optional<timeline::TimeSpan> m_left;
    Filter m_filter; // shown, without its times
    timeline::IndexOptions m_options; // what the index was or is being built for
    Snapshot m_corpus; // the same
    Opening m_opening = Opening::Keep;
    bool m_busy = false;
    timeline::TimeSpan m_before; // where the view was when the new index was asked for
    QFutureWatcher<std::shared_ptr<const timeline::TimelineIndex>> m_building;
};

} // namespace dateline
