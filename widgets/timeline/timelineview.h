// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// TimelineView: the timeline as a part of the window: lanes and axis (TimelineCanvas), controls above, the undated at
// the right, and below the count of what is shown and what is not. Reads and writes the shared view state with its
// own origin; opening an event is asked for by a signal.

#include "model/items/viewstate.h"
#include "model/timeline/lanemode.h"
#include "model/timeline/timescale.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QScrollBar;
class QToolButton;

namespace dateline {

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
    /// Whole days that the view shows now, for an export of just that; none where nothing is open.
    std::optional<DayInterval> shownDays() const;
    QString countText() const;

Q_SIGNALS:
    void eventActivated(dateline::EventId event); // Enter or double click: open its sentence
    void menuRequested(QPoint globalPosition); // for the selection
    void laneModeChanged(dateline::LaneMode mode);
    void shownDaysChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void makeControls();
    void connectCanvas();
    void takeSnapshot();
    void takeFilter(ViewOrigin origin);
    void takeSelection(ViewOrigin origin);
    void rebuild(bool reset);
    void select(EventId event, Qt::KeyboardModifiers modifiers);
    void pick(const std::vector<EventId>& events, Qt::KeyboardModifiers modifiers);
    void showList(const std::vector<EventId>& events, QPoint globalPosition);
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
    QLabel* m_range = nullptr;
    QLabel* m_count = nullptr;
    QScrollBar* m_scroll = nullptr;
    QWidget* m_bar = nullptr;
    LaneMode m_mode = LaneMode::None;
    timeline::TimeSpan m_opened; // where the view opened by itself
    std::vector<std::uint8_t> m_shown; // what the index was built for: by event index, empty = all
};

} // namespace dateline
