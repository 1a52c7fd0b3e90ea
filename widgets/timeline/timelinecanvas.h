// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// TimelineCanvas: lanes, axis header and overview strip with all their gestures and keys. Shows an index,
// says what the user wants; knows no view state. A frame is laid out at most once an event loop turn.

#include "model/timeline/hittest.h"
#include "widgets/common/walkedselection.h"
#include "widgets/timeline/timelineplot.h"

#include <QElapsedTimer>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QVariantAnimation;

namespace dateline {

class TimelineCanvas : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineCanvas(QWidget* parent = nullptr);
    ~TimelineCanvas() override;

    enum class View : std::uint8_t { Keep, Reset }; // Reset: open on the dense part
    void setIndex(std::shared_ptr<const timeline::TimelineIndex> index, View view);
    const timeline::TimelineIndex* index() const { return m_index.get(); }
    void setMarks(EventMarks marks);
    void setHovered(EventId event); // from another view
    void setWindow(std::optional<timeline::TimeSpan> window); // filtered to
    void setEmptyText(const QString& text);
    void setTakesEvents(bool takes) { setAcceptDrops(takes); } // undated ones, dragged onto it
    void setNotes(std::vector<TimelineNote> notes);
    const std::vector<timeline::PlacedNote>& placedNotes() const { return m_frame.placedNotes; }
    QRect notesArea() const; // below the header; empty where no note is on days
    /// By keys what dragging does: the event goes along the axis or between events
    /// with the arrows until Enter drops it.
    void carry(EventId event);
    bool isCarrying() const { return m_carried.isValid(); }
    void setKnownBy(std::optional<DayNumber> day); // the knowledge cursor
    void setLogarithmic(bool on);
    bool isLogarithmic() const { return m_logarithmic; }

    enum class Motion : std::uint8_t { Jump, Glide };
    timeline::TimeSpan span() const { return m_span; }
    void setSpan(timeline::TimeSpan span, Motion motion = Motion::Jump);
    void goTo(timeline::TimeSpan span); // glides there and remembers where it was
    bool canGoBack() const { return m_historyAt > 0; }
    bool canGoForward() const { return m_historyAt + 1 < m_history.size(); }
    void goBack();
    void goForward();

    void zoomBy(double factor); // about the middle
    void fitAll();
    void fitMarked(); // what the marks select, else everything
    void reveal(EventId event); // moves only if it is out of sight
    EventId current() const { return m_current; } // where the keys are
    void setCurrent(EventId event) { m_current = event; }

    int scroll() const { return static_cast<int>(m_frame.scroll); }
    int scrollRange() const; // 0: all lanes fit
    void setScroll(int scroll);

    const EventMarks& marks() const { return m_frame.marks; }
    const timeline::Scene& scene() const { return m_frame.scene; }
    const timeline::AxisTicks& ticks() const { return m_frame.ticks; }
    std::uint64_t sceneNumber() const { return m_sceneNumber; } // another one each frame; 0: none yet
    const OverviewStrip& overview() const { return m_frame.overview; }
    /// Where something of that lane is seen: from the scene's place to the widget's.
    QPointF widgetPoint(std::uint16_t lane, float x, float y) const;
    QRect lanesArea() const;
    QRect gutterArea() const; // the lanes' names; empty where there is one lane
    QRect headerArea() const;
    QRect overviewArea() const;
    void layoutNow(); // what the next turn of the event loop would do; for tests and benchmarks

Q_SIGNALS:
    void sceneChanged();
    void eventClicked(dateline::EventId event, Qt::KeyboardModifiers modifiers);
    void eventActivated(dateline::EventId event);
    void eventsPicked(const std::vector<dateline::EventId>& events, Qt::KeyboardModifiers modifiers);
    void listRequested(const std::vector<dateline::EventId>& events, QPoint globalPosition);
    void cleared(); // a click beside everything, or Esc
    void hovered(dateline::EventId event); // invalid: nothing
    void windowBrushed(dateline::DayInterval days);
    void windowCleared();
    // to stand before that one; their number = at the end
    void laneMoved(std::size_t lane, std::size_t before);
    void lanePinToggled(std::size_t lane);
    void laneCollapseToggled(std::size_t lane);
    void laneMenuRequested(std::size_t lane, QPoint globalPosition);
    // on a date
    void eventsDropped(const std::vector<dateline::EventId>& events, dateline::DayInterval days,
        dateline::Precision precision);
    // either may be invalid
    void eventsDroppedBetween(
        const std::vector<dateline::EventId>& events, dateline::EventId after, dateline::EventId before);
    void noteRequested(const dateline::TimelineNote& note); // to be written or changed; its place counts
    void axisMenuRequested(dateline::DayInterval days, QPoint globalPosition); // of the header's piece
    void carryEnded(); // dropped or given up
    void knowledgeMoved(dateline::DayNumber day);
    void knowledgeToggled();
    void timeModeToggled();
    void playToggled();
    // empty: beside everything
    void menuRequested(const std::vector<dateline::EventId>& events, QPoint globalPosition);

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    enum class Drag : std::uint8_t { None, Press, Pan, Brush, RubberBand, Overview, Lane, Knowledge };

    void requestFrame();
    void arrange();
    void placeNotes();
    const timeline::PlacedNote* noteAt(QPointF position) const;
    void noteByKey(bool onLane);
    void makeLabels();
    void takeSpan(timeline::TimeSpan span);
    void remember();
    double timeAt(QPointF position) const;
    double sceneY(double y) const;
    std::optional<std::size_t> laneAt(QPointF position) const;
    bool isOnKnowledge(QPointF position) const;
    void dragLane(QPointF position);
    void endLaneDrag();
    void clickLane(QPointF position);
    struct Landing;
    Landing landingAt(QPointF position) const;
    void drop(const std::vector<EventId>& events, const Landing& landing);
    enum class CarryRow : std::uint8_t { Upper, Lower, Between }; // of the header, or among the events
    QPointF carryPosition() const;
    bool carryKey(int key);
    void stepCarried(int direction);
    void showCarried();
    void endCarry();
    timeline::SceneHit hitAt(QPointF position) const;
    std::vector<EventId> eventsOf(std::uint32_t begin, std::uint32_t end) const;
    std::vector<EventId> eventsOf(const timeline::SceneHit& hit) const;
    void setHoveredRow(std::uint32_t row);
    void updateCursor(QPointF position);
    void dragOverview(double x);
    void endBrush();
    void endRubberBand(Qt::KeyboardModifiers modifiers);
    void click(QPointF position, Qt::KeyboardModifiers modifiers);
    void clickHeader(QPointF position);
    void zoomTo(const timeline::SceneHit& hit, QPoint globalPosition);
    bool laneKey(const QKeyEvent* event);
    void stepKnowledge(int direction);
    bool walk(int key);
    void walkTo(std::uint32_t row);
    void walkLane(int step);
    bool showSilence(QPoint position, QPoint globalPosition);
    bool showTip(QPoint position, QPoint globalPosition);

    std::shared_ptr<const timeline::TimelineIndex> m_index;
    std::unique_ptr<LabelCache> m_labels;
    TimelineFrame m_frame;
    std::unique_ptr<TimelinePlot> m_plot;
    timeline::LayoutSizes m_sizes;
    timeline::LayoutMemory m_memory;
    timeline::CalendarWords m_words;
    timeline::TimeSpan m_span;
    QVariantAnimation* m_glide = nullptr;
    std::vector<timeline::TimeSpan> m_history;
    std::size_t m_historyAt = 0;
    EventId m_current;
    WalkedSelection<EventId> m_walked; // by keys
    bool m_logarithmic = false;
    std::uint64_t m_sceneNumber = 0;
    bool m_frameWanted = false;
    bool m_overviewStale = true;
    timeline::CalendarUnit m_finest = timeline::CalendarUnit::Day; // that the axis names

    Drag m_drag = Drag::None;
    QPointF m_pressedAt;
    timeline::TimeSpan m_pressedSpan;
    double m_pressedScroll = 0.0;
    OverviewGrip m_grip = OverviewGrip::None;
    std::size_t m_draggedLane = 0;

    EventId m_carried; // by keys
    CarryRow m_carryRow = CarryRow::Lower;
    double m_carryTime = 0.0;
};

} // namespace dateline
