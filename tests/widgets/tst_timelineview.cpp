// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "tests/support/timelinecorpus.h"
#include "widgets/common/theme.h"
#include "widgets/timeline/overviewstrip.h"
#include "widgets/timeline/playback.h"
#include "widgets/timeline/timelinecanvas.h"
#include "widgets/timeline/timelineview.h"
#include "widgets/timeline/undatedshelf.h"

#include <QAccessible>
#include <QComboBox>
#include <QDropEvent>
#include <QJsonDocument>
#include <QListView>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace dateline;

namespace {

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

TimelineCorpusOptions few(std::size_t events)
{
    TimelineCorpusOptions options;
    options.events = events;
    options.undatedShare = 10;
    return options;
}

timeline::TimeSpan between(DayNumber from, DayNumber to)
{
    return {static_cast<double>(from), static_cast<double>(to)};
}

void wheel(QWidget* widget, QPoint at, int delta, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWheelEvent event(QPointF(at), widget->mapToGlobal(QPointF(at)), QPoint(), QPoint(0, delta), Qt::NoButton,
        modifiers, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(widget, &event);
}

} // namespace

class TestTimelineView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyViewSaysWhatToDo();
    void clickSelectsAndDoubleClickOpens();
    void clickBesideEverythingClearsTheSelection();
    void selectionFromElsewhereIsShown();
    void keysWalkAllEvents();
    void wheelZoomsAtThePointer();
    void dragPans();
    void headerBrushFilters();
    void headerClickZoomsToThePiece();
    void overviewDragMovesTheWindow();
    void theOverviewShowsAllTimeWhateverTheFilter();
    void fullerSnapshotsKeepAViewThatWasMoved();
    void filterIsCounted();
    void filterShowsWhatItLetsThrough();
    void lanesScroll();
    void shelfListsTheUndated();
    void rubberBandSelectsWhatItHolds();
    void historyGoesBackAndForth();
    void burstOfOneDayIsListed();
    void selectedLooksDifferent();
    void lanesArePinnedCollapsedAndMoved();
    void communitiesKeepTheirMembersWhateverIsFiltered();
    void pinnedLanesStayWhileOthersScroll();
    void timeOfReportingCanCount();
    void knowledgeCursorHidesWhatCameLater();
    void playbackMovesTheWindow();
    void undatedEventsLandWhereTheyAreDropped();
    void undatedEventsArePlacedByKeys();
    void whatTheAnalystArrangedIsKept();
    void notesAreDrawnAndAskedFor();
    void itIsSpokenInTheOrderOfTime();
    void largeFontsStayInOrder();
    void veryManyEventsAreOrderedInTheBackground();
};

void TestTimelineView::emptyViewSaysWhatToDo()
{
    Shown shown(nullptr);
    QVERIFY(!shown.canvas()->index());
    QVERIFY(!shown.view->shownDays());
    shown.view->grab();
    shown.state.setSnapshot(makeTimelineCorpus(few(0)));
    shown.settle();
    QVERIFY(shown.canvas()->index());
    QVERIFY(shown.view->countText().contains(QStringLiteral("showing 0 of 0")));
    QTest::keyClick(shown.canvas(), Qt::Key_Right);
    QTest::keyClick(shown.canvas(), Qt::Key_0);
    QTest::keyClick(shown.canvas(), Qt::Key_F);
    shown.view->grab();
}

void TestTimelineView::clickSelectsAndDoubleClickOpens()
{
    Shown shown(makeTimelineCorpus(few(40)));
    QSignalSpy opened(shown.view.get(), &TimelineView::eventActivated);
    QVERIFY(shown.canvas()->scene().events.size() > 20);
    for (std::size_t i = 0; i < shown.canvas()->scene().events.size(); i += 5) {
        const timeline::PlacedEvent event = shown.canvas()->scene().events[i];
        if (!event.glyphVisible) {
            continue;
        }
        const EventId id = shown.eventOf(event);
        QTest::mouseClick(shown.canvas(), Qt::LeftButton, {}, shown.glyph(event));
        QCOMPARE(shown.state.selection().events, std::vector<EventId>{id});
        QTest::mouseDClick(shown.canvas(), Qt::LeftButton, {}, shown.glyph(event));
        QCOMPARE(opened.takeLast().front().value<EventId>(), id);
        shown.settle();
    }
}

void TestTimelineView::clickBesideEverythingClearsTheSelection()
{
    Shown shown(makeTimelineCorpus(few(5)));
    shown.state.select(shown.state.snapshot()->timeline.front(), ViewOrigin::Events);
    QTest::mouseClick(
        shown.canvas(), Qt::LeftButton, {}, shown.canvas()->lanesArea().bottomLeft() + QPoint(600, -10));
    QVERIFY(shown.state.selection().isEmpty());
}

void TestTimelineView::selectionFromElsewhereIsShown()
{
    Shown shown(makeTimelineCorpus(few(3000)));
    const Snapshot corpus = shown.state.snapshot();
    for (const EventId id :
        {corpus->timeline.front(), corpus->timeline.back(), corpus->timeline[corpus->timeline.size() / 3]}) {
        shown.state.select(id, ViewOrigin::Events);
        QTRY_VERIFY(shown.canvas()->span().contains(shown.canvas()->index()->rowOf(id)->anchor));
        QTest::qWait(200); // the glide has ended
        shown.settle();
        const auto& events = shown.canvas()->scene().events;
        QVERIFY2(std::any_of(events.begin(), events.end(),
                     [&](const auto& event) { return shown.eventOf(event) == id; }),
            "the selected event is drawn by itself");
    }
}

void TestTimelineView::keysWalkAllEvents()
{
    Shown shown(makeTimelineCorpus(few(60)));
    const std::size_t count = shown.canvas()->index()->rows.size();
    QTest::keyClick(shown.canvas(), Qt::Key_Home);
    std::vector<EventId> walked = shown.state.selection().events;
    QCOMPARE(walked.size(), std::size_t(1));
    for (std::size_t i = 1; i < count; ++i) {
        QTest::keyClick(shown.canvas(), Qt::Key_Right);
        walked.push_back(shown.state.selection().events.front());
    }
    std::sort(walked.begin(), walked.end());
    QVERIFY(std::adjacent_find(walked.begin(), walked.end()) == walked.end());
    const EventId last = shown.state.selection().events.front();
    QTest::keyClick(shown.canvas(), Qt::Key_Right); // stays
    QCOMPARE(shown.state.selection().events.front(), last);
    QTest::keyClick(shown.canvas(), Qt::Key_Left);
    QTest::keyClick(shown.canvas(), Qt::Key_End);
    QCOMPARE(shown.state.selection().events.front(), last);
    QSignalSpy opened(shown.view.get(), &TimelineView::eventActivated);
    QTest::keyClick(shown.canvas(), Qt::Key_Return);
    QCOMPARE(opened.takeLast().front().value<EventId>(), last);
    QTest::keyClick(shown.canvas(), Qt::Key_Escape);
    QVERIFY(shown.state.selection().isEmpty());
    QVERIFY(!shown.canvas()->accessibleName().isEmpty());
    QVERIFY(!shown.canvas()->accessibleDescription().isEmpty());
}

void TestTimelineView::wheelZoomsAtThePointer()
{
    Shown shown(makeTimelineCorpus(few(500)));
    const QRect area = shown.canvas()->lanesArea();
    const QPoint at(area.left() + 300, area.center().y());
    const timeline::TimeSpan before = shown.canvas()->span();
    const double time = before.from + 300.0 / area.width() * before.days();
    wheel(shown.canvas(), at, 120, Qt::ControlModifier);
    const timeline::TimeSpan after = shown.canvas()->span();
    QVERIFY(std::abs(after.days() * 1.2 - before.days()) < 1e-6 * before.days());
    QVERIFY(std::abs(after.from + 300.0 / area.width() * after.days() - time) < 1e-6 * before.days());
    wheel(shown.canvas(), at, -120, Qt::ControlModifier);
    wheel(shown.canvas(), at, -120, Qt::ShiftModifier);
    QVERIFY(shown.canvas()->span().from > before.from); // turned towards the user: later
    for (int i = 0; i < 200; ++i) {
        wheel(shown.canvas(), at, 120, Qt::ControlModifier);
    }
    QVERIFY(shown.canvas()->span().days() >= timeline::shortestSpanDays * 0.999);
    shown.settle();
    shown.view->grab();
    for (int i = 0; i < 400; ++i) {
        wheel(shown.canvas(), at, -120, Qt::ControlModifier);
    }
    QVERIFY(shown.canvas()->span().days() <= 1.2 * shown.canvas()->index()->data.days() * 1.001);
}

void TestTimelineView::dragPans()
{
    Shown shown(makeTimelineCorpus(few(500)));
    const QRect area = shown.canvas()->lanesArea();
    shown.canvas()->setSpan(between(dayNumber(2000, 1, 1), dayNumber(2002, 1, 1)));
    shown.settle();
    const timeline::TimeSpan before = shown.canvas()->span();
    const QPoint from(area.left() + 600, area.bottom() - 5);
    QTest::mousePress(shown.canvas(), Qt::LeftButton, {}, from);
    QTest::mouseMove(shown.canvas(), from + QPoint(-50, 0));
    QTest::mouseMove(shown.canvas(), from + QPoint(-120, 0));
    QTest::mouseRelease(shown.canvas(), Qt::LeftButton, {}, from + QPoint(-120, 0));
    const double moved = shown.canvas()->span().from - before.from;
    QVERIFY(std::abs(moved - 120.0 / area.width() * before.days()) < 1.0);
    QVERIFY(shown.state.selection().isEmpty());
}

void TestTimelineView::headerBrushFilters()
{
    Shown shown(makeTimelineCorpus(few(500)));
    shown.canvas()->setSpan(between(dayNumber(2000, 1, 1), dayNumber(2004, 1, 1)));
    shown.settle();
    const QRect header = shown.canvas()->headerArea();
    const QPoint from(300, header.center().y());
    QTest::mousePress(shown.canvas(), Qt::LeftButton, {}, from);
    QTest::mouseMove(shown.canvas(), from + QPoint(60, 0));
    QTest::mouseMove(shown.canvas(), from + QPoint(300, 0));
    QTest::mouseRelease(shown.canvas(), Qt::LeftButton, {}, from + QPoint(300, 0));
    const std::optional<DayInterval> window = shown.state.filter().window();
    QVERIFY(window);
    QVERIFY(window->from > dayNumber(2000, 6, 1) && window->to < dayNumber(2003, 1, 1));
    shown.settle();
    QVERIFY(shown.canvas()->scene().counts.filtered > 0);
    QVERIFY(shown.view->countText().contains(QStringLiteral("filtered out")));
    QTest::keyClick(shown.canvas(), Qt::Key_Escape);
    QVERIFY(!shown.state.filter().window());
}

void TestTimelineView::headerClickZoomsToThePiece()
{
    Shown shown(makeTimelineCorpus(few(500)));
    shown.canvas()->setSpan(between(dayNumber(2000, 1, 1), dayNumber(2004, 1, 1)));
    shown.settle();
    const QRect header = shown.canvas()->headerArea();
    QTest::mouseClick(shown.canvas(), Qt::LeftButton, {}, QPoint(header.width() * 5 / 8, header.top() + 5));
    QTRY_VERIFY(std::abs(shown.canvas()->span().days() - 365.0) < 1.5);
    QTRY_COMPARE(civilDate(static_cast<DayNumber>(std::lround(shown.canvas()->span().from))).year, 2002);
}

void TestTimelineView::overviewDragMovesTheWindow()
{
    Shown shown(makeTimelineCorpus(few(500)));
    shown.canvas()->setSpan(between(dayNumber(2000, 1, 1), dayNumber(2004, 1, 1)));
    shown.settle();
    const QRect strip = shown.canvas()->overviewArea();
    const timeline::TimeSpan data = shown.canvas()->index()->data;
    const auto x = [&](double time) {
        return strip.left()
            + static_cast<int>(((time - data.from) / data.days() * 0.96 + 0.02) * strip.width());
    };
    const QPoint middle(x(dayNumber(2002, 1, 1)), strip.center().y());
    const double before = shown.canvas()->span().from;
    QTest::mousePress(shown.canvas(), Qt::LeftButton, {}, middle);
    QTest::mouseMove(shown.canvas(), middle + QPoint(100, 0));
    QTest::mouseRelease(shown.canvas(), Qt::LeftButton, {}, middle + QPoint(100, 0));
    QVERIFY(shown.canvas()->span().from > before + 500.0);
    QVERIFY(std::abs(shown.canvas()->span().days() - 1461.0) < 2.0);
}

void TestTimelineView::theOverviewShowsAllTimeWhateverTheFilter()
{
    const auto corpus = makeTimelineCorpus(few(500));
    const timeline::TimelineIndex all = timeline::makeIndex(corpus, LaneMode::None);
    timeline::IndexOptions options;
    options.shown.assign(corpus->events.size(), 0);
    for (std::size_t row = 200; row < 220; ++row) {
        options.shown[all.rows[row].event.index()] = 1;
    }
    const timeline::TimelineIndex some = timeline::makeIndex(corpus, options);
    QCOMPARE(some.rows.size(), std::size_t(20));
    OverviewStrip whole;
    whole.setIndex(all, 800);
    OverviewStrip filtered;
    filtered.setIndex(some, 800);
    QVERIFY(
        std::abs(filtered.scale().span.from - whole.scale().span.from) < 0.01 * whole.scale().span.days());
    QVERIFY(std::abs(filtered.scale().span.to - whole.scale().span.to) < 0.01 * whole.scale().span.days());
}

void TestTimelineView::fullerSnapshotsKeepAViewThatWasMoved()
{
    TimelineCorpusOptions options = few(20);
    options.to = dayNumber(1992, 1, 1);
    Shown shown(makeTimelineCorpus(options));
    options.to = dayNumber(1996, 1, 1);
    shown.state.setSnapshot(makeTimelineCorpus(options)); // nobody has touched it: all is shown again
    shown.settle();
    QVERIFY(shown.canvas()->span().to > dayNumber(1995, 6, 1));
    shown.canvas()->setSpan(between(dayNumber(1990, 1, 1), dayNumber(1993, 1, 1)));
    const timeline::TimeSpan moved = shown.canvas()->span();
    options.events = 40;
    shown.state.setSnapshot(makeTimelineCorpus(options));
    shown.settle();
    QVERIFY(shown.canvas()->span() == moved);
    options.from = dayNumber(2015, 1, 1); // another folder
    options.to = dayNumber(2017, 1, 1);
    shown.state.setSnapshot(makeTimelineCorpus(options));
    shown.settle();
    QVERIFY(shown.canvas()->scene().counts.shown > 10);
}

void TestTimelineView::filterIsCounted()
{
    Shown shown(makeTimelineCorpus(few(300)));
    const std::size_t all = shown.canvas()->index()->rows.size();
    FilterClause clause;
    clause.kind = ClauseKind::EventKinds;
    clause.mask = maskBit(EventKind::Meeting) | maskBit(EventKind::Attack);
    shown.state.addClause(clause, ViewOrigin::FilterBar);
    shown.settle();
    const timeline::SceneCounts& counts = shown.canvas()->scene().counts;
    QVERIFY(counts.dated() < all);
    QCOMPARE(static_cast<std::size_t>(counts.dated() + counts.filtered), all);
}

void TestTimelineView::filterShowsWhatItLetsThrough()
{
    Snapshot corpus = makeTimelineCorpus(few(400));
    Shown shown(corpus);
    const timeline::TimeSpan whole = shown.canvas()->span();
    const auto only = [&](EventKind kind) {
        FilterClause clause;
        clause.kind = ClauseKind::EventKinds;
        clause.mask = maskBit(kind);
        shown.state.setFilter(Filter{{clause}}, ViewOrigin::FilterBar);
        shown.settle();
    };
    only(EventKind::Meeting); // nobody has moved the view: all of these few are to be seen
    QCOMPARE(shown.canvas()->scene().counts.shown + shown.canvas()->scene().counts.folded,
        shown.canvas()->scene().counts.dated());
    shown.state.setFilter({}, ViewOrigin::FilterBar);
    shown.settle();
    QVERIFY(shown.canvas()->span() == whole);
    // Moved to where some of these are: it stays.
    only(EventKind::Meeting);
    const double first = shown.canvas()->index()->rows.front().anchor;
    const double last = shown.canvas()->index()->rows.back().anchor;
    shown.state.setFilter({}, ViewOrigin::FilterBar);
    shown.settle();
    shown.canvas()->setSpan({first - 200.0, first + 200.0});
    const timeline::TimeSpan moved = shown.canvas()->span();
    only(EventKind::Meeting);
    QVERIFY(shown.canvas()->scene().counts.shown > 0);
    shown.state.setFilter({}, ViewOrigin::FilterBar);
    shown.settle();
    QVERIFY(shown.canvas()->span() == moved);
    // To where none are: they are to be seen, and without the filter it is where it was.
    const timeline::TimeSpan beyond{last + 1.0, last + 1.6};
    shown.canvas()->setSpan(beyond);
    only(EventKind::Meeting);
    QVERIFY(shown.canvas()->scene().counts.shown > 0);
    shown.state.setFilter({}, ViewOrigin::FilterBar);
    shown.settle();
    QVERIFY(shown.canvas()->span() == beyond);
}

void TestTimelineView::lanesScroll()
{
    Shown shown(makeTimelineCorpus(few(800)));
    shown.view->setLaneMode(LaneMode::TopEntities);
    shown.settle();
    QVERIFY(shown.canvas()->index()->lanes.size() > 5);
    QVERIFY(shown.canvas()->scrollRange() > 0);
    const timeline::TimeSpan before = shown.canvas()->span();
    wheel(shown.canvas(), shown.canvas()->lanesArea().center(), -120);
    QVERIFY(shown.canvas()->scroll() > 0);
    QVERIFY(shown.canvas()->span() == before);
    // Clicking finds events where they are drawn, scrolled too.
    shown.settle();
    for (const timeline::PlacedEvent& event : shown.canvas()->scene().events) {
        const QPoint at = shown.glyph(event);
        if (event.glyphVisible && shown.canvas()->lanesArea().contains(at)) {
            QTest::mouseClick(shown.canvas(), Qt::LeftButton, {}, at);
            QCOMPARE(shown.state.selection().events, std::vector<EventId>{shown.eventOf(event)});
            break;
        }
    }
    QTest::keyClick(shown.canvas(), Qt::Key_Down);
    QCOMPARE(shown.state.selection().events.size(), std::size_t(1));
}

void TestTimelineView::shelfListsTheUndated()
{
    Shown shown(makeTimelineCorpus(few(200)));
    UndatedShelf* shelf = shown.view->shelf();
    QCOMPARE(static_cast<std::size_t>(shelf->model()->rowCount()), shown.state.snapshot()->undated.size());
    QVERIFY(shelf->model()->rowCount() > 0);
    shelf->setOpen(true);
    QCoreApplication::processEvents();
    QVERIFY(shelf->list()->isVisible());
    shelf->list()->setCurrentIndex(shelf->model()->index(0));
    QCOMPARE(shown.state.selection().events, std::vector<EventId>{shown.state.snapshot()->undated.front()});
    shown.state.select(shown.state.snapshot()->undated.back(), ViewOrigin::Events);
    QCOMPARE(shelf->list()->currentIndex().row(), shelf->model()->rowCount() - 1);
    shown.state.select(shown.state.snapshot()->timeline.back(), ViewOrigin::Events);
    QVERIFY(!shelf->list()->currentIndex().isValid());
}

void TestTimelineView::rubberBandSelectsWhatItHolds()
{
    Shown shown(makeTimelineCorpus(few(40)));
    const QRect area = shown.canvas()->lanesArea();
    QTest::mousePress(shown.canvas(), Qt::LeftButton, Qt::ShiftModifier, area.topLeft() + QPoint(2, 2));
    // QTest::mouseMove carries no modifiers; the canvas looks at them once, when the drag begins.
    QMouseEvent move(QEvent::MouseMove, QPointF(area.center()),
        shown.canvas()->mapToGlobal(QPointF(area.center())), Qt::NoButton, Qt::LeftButton, Qt::ShiftModifier);
    QCoreApplication::sendEvent(shown.canvas(), &move);
    QMouseEvent further(QEvent::MouseMove, QPointF(area.bottomRight()),
        shown.canvas()->mapToGlobal(QPointF(area.bottomRight())), Qt::NoButton, Qt::LeftButton,
        Qt::ShiftModifier);
    QCoreApplication::sendEvent(shown.canvas(), &further);
    QTest::mouseRelease(shown.canvas(), Qt::LeftButton, Qt::ShiftModifier, area.bottomRight());
    const auto& events = shown.canvas()->scene().events;
    const auto visible
        = std::count_if(events.begin(), events.end(), [](const auto& event) { return event.glyphVisible; });
    QCOMPARE(static_cast<std::ptrdiff_t>(shown.state.selection().events.size()), visible);
}

void TestTimelineView::historyGoesBackAndForth()
{
    Shown shown(makeTimelineCorpus(few(500)));
    const timeline::TimeSpan first = shown.canvas()->span();
    shown.canvas()->goTo(between(dayNumber(2000, 1, 1), dayNumber(2001, 1, 1)));
    QTRY_VERIFY(std::abs(shown.canvas()->span().days() - 366.0) < 0.01);
    shown.canvas()->goTo(between(dayNumber(2000, 2, 1), dayNumber(2000, 3, 1)));
    QTRY_VERIFY(std::abs(shown.canvas()->span().days() - 29.0) < 0.01);
    QTest::keyClick(shown.canvas(), Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(std::abs(shown.canvas()->span().days() - 366.0) < 0.01);
    QTest::keyClick(shown.canvas(), Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(std::abs(shown.canvas()->span().days() - first.days()) < 0.01);
    QVERIFY(!shown.canvas()->canGoBack());
    QTest::keyClick(shown.canvas(), Qt::Key_Right, Qt::AltModifier);
    QTRY_VERIFY(std::abs(shown.canvas()->span().days() - 366.0) < 0.01);
}

void TestTimelineView::burstOfOneDayIsListed()
{
    TimelineCorpusOptions options = few(0);
    options.onOneDay = 500;
    Shown shown(makeTimelineCorpus(options));
    QSignalSpy listed(shown.canvas(), &TimelineCanvas::listRequested);
    const auto& scene = shown.canvas()->scene();
    QVERIFY(scene.counts.shown + scene.counts.folded == 500);
    QVERIFY(!scene.bars.empty());
    const timeline::HeatBar bar = scene.bars.front();
    QCOMPARE(bar.end - bar.begin, 500U);
    const QPoint at = shown.canvas()->lanesArea().topLeft()
        + QPoint(static_cast<int>(bar.x + bar.width / 2), static_cast<int>(bar.bottom) - 3);
    QTest::mouseClick(shown.canvas(), Qt::LeftButton, {}, at);
    QCOMPARE(shown.state.selection().events.size(), std::size_t(500));
    shown.canvas()->setSpan(bar.piece);
    shown.settle();
    const timeline::HeatBar wide = shown.canvas()->scene().bars.front();
    QTest::mouseDClick(shown.canvas(), Qt::LeftButton, {},
        shown.canvas()->lanesArea().topLeft() + QPoint(300, static_cast<int>(wide.bottom) - 3));
    QCOMPARE(listed.size(), 1);
}

void TestTimelineView::selectedLooksDifferent()
{
    Shown shown(makeTimelineCorpus(few(20)));
    const QImage before = shown.canvas()->grab().toImage();
    shown.state.select(shown.state.snapshot()->timeline[3], ViewOrigin::Events);
    shown.settle();
    QVERIFY(shown.canvas()->grab().toImage() != before);
    shown.state.clearSelection(ViewOrigin::Events);
    shown.settle();
}

void TestTimelineView::lanesArePinnedCollapsedAndMoved()
{
    Shown shown(makeTimelineCorpus(few(800)));
    shown.view->setLaneMode(LaneMode::TopEntities);
    shown.settle();
    QSignalSpy changed(shown.view.get(), &TimelineView::laneWishesChanged);
    const auto lane = [&](std::size_t i) { return shown.canvas()->index()->lanes.at(i); };
    const auto names = [&](std::size_t i) { return lane(i).name; };
    const auto press = [&](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(shown.canvas(), key, modifiers);
        shown.settle();
    };
    const std::string third = names(2);
    const std::string fourth = names(3);
    shown.state.select(shown.canvas()->index()->rows[lane(2).begin].event, ViewOrigin::Events);
    press(Qt::Key_P);
    QCOMPARE(names(0), third);
    QVERIFY(lane(0).pinned);
    press(Qt::Key_C);
    QVERIFY(lane(0).collapsed);
    press(Qt::Key_C);
    QVERIFY(!lane(0).collapsed);
    press(Qt::Key_P);
    QCOMPARE(names(2), third); // back to its place by number
    press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(names(2), fourth);
    QCOMPARE(names(3), third);
    QCOMPARE(changed.count(), 5);

    // By the mouse: the second lane's name dragged above the first; a click on its arrow folds it.
    shown.canvas()->setScroll(0);
    shown.settle();
    const QRect gutter = shown.canvas()->gutterArea();
    const auto& plans = shown.canvas()->scene().lanes;
    const auto at = [&](std::size_t i, int down) {
        return QPoint(gutter.left() + 60, gutter.top() + static_cast<int>(plans[i].top) + down);
    };
    const std::string second = names(1);
    const QPoint from = at(1, 15);
    const QPoint to = at(0, 3);
    QTest::mousePress(shown.canvas(), Qt::LeftButton, {}, from);
    QTest::mouseMove(shown.canvas(), (from + to) / 2);
    QTest::mouseMove(shown.canvas(), to);
    QTest::mouseRelease(shown.canvas(), Qt::LeftButton, {}, to);
    shown.settle();
    QCOMPARE(names(0), second);
    QTest::mouseClick(shown.canvas(), Qt::LeftButton, {}, QPoint(11, gutter.top() + 14));
    QVERIFY(lane(0).collapsed);
    QCOMPARE(names(0), second);
}

void TestTimelineView::communitiesKeepTheirMembersWhateverIsFiltered()
{
    Shown shown(makeTimelineCorpus(few(200)));
    shown.view->setLaneMode(LaneMode::Community);
    QTRY_VERIFY(!shown.view->isBusy());
    const auto groups = shown.canvas()->index()->groups;
    QVERIFY(groups);
    QVERIFY(shown.canvas()->index()->mode == LaneMode::Community);
    shown.state.setWindow(DayInterval{dayNumber(2000, 1, 1), dayNumber(2005, 1, 1)}, ViewOrigin::None);
    QVERIFY(!shown.view->isBusy()); // they are known now
    QVERIFY(shown.canvas()->index()->groups == groups);
    QVERIFY(shown.canvas()->index()->filtered > 0);
    shown.view->setLaneMode(LaneMode::None);
    QVERIFY(!shown.canvas()->index()->groups);
}

void TestTimelineView::pinnedLanesStayWhileOthersScroll()
{
    Shown shown(makeTimelineCorpus(few(800)));
    shown.view->setLaneMode(LaneMode::TopEntities);
    shown.settle();
    LaneWishes wishes;
    wishes.pinned = {shown.canvas()->index()->lanes[1].name};
    shown.view->setLaneWishes(wishes);
    shown.settle();
    shown.canvas()->setScroll(150);
    shown.settle();
    QCOMPARE(shown.canvas()->scroll(), 150);
    int clicked = 0;
    for (const timeline::PlacedEvent& event : shown.canvas()->scene().events) {
        const QPoint at = shown.canvas()->widgetPoint(event.lane, event.x, event.y).toPoint();
        const float pinned = shown.canvas()->scene().lanes[0].height;
        const bool covered
            = event.lane > 0 && at.y() < shown.canvas()->lanesArea().top() + static_cast<int>(pinned);
        if (event.glyphVisible && shown.canvas()->lanesArea().contains(at) && !covered && clicked < 12) {
            QTest::mouseClick(shown.canvas(), Qt::LeftButton, {}, at);
            QCOMPARE(shown.state.selection().events, std::vector<EventId>{shown.eventOf(event)});
            ++clicked;
        }
    }
    QVERIFY(clicked > 5);
}

void TestTimelineView::timeOfReportingCanCount()
{
    Shown shown(makeTimelineCorpus(few(300)));
    const std::size_t events = shown.state.snapshot()->events.size();
    QTest::keyClick(shown.canvas(), Qt::Key_T);
    shown.settle();
    QVERIFY(shown.view->timeMode() == TimeMode::Reported);
    const timeline::TimelineIndex* index = shown.canvas()->index();
    QVERIFY(index->time == TimeMode::Reported);
    QCOMPARE(index->rows.size() + index->undated, events);
    QCOMPARE(shown.view->shelf()->model()->rowCount(), static_cast<int>(index->undated));
    QVERIFY(shown.canvas()->scene().counts.shown + shown.canvas()->scene().counts.folded > 0);
    QTest::keyClick(shown.canvas(), Qt::Key_T);
    QVERIFY(shown.view->timeMode() == TimeMode::Happened);
}

void TestTimelineView::knowledgeCursorHidesWhatCameLater()
{
    Shown shown(makeTimelineCorpus(few(300)));
    const Corpus& corpus = *shown.state.snapshot();
    QTest::keyClick(shown.canvas(), Qt::Key_K);
    shown.settle();
    const std::optional<DayNumber> day = shown.state.filter().knownBy();
    QVERIFY(day);
    QVERIFY(shown.canvas()->index()->filtered > 0);
    for (const timeline::DrawRow& row : shown.canvas()->index()->rows) {
        const auto& published = corpus[corpus[row.event].tellings.front().article].published;
        QVERIFY(!published || published->days.from <= *day);
    }
    // Dragged by its line it moves, in one step of the filter's history.
    const auto x = [&](DayNumber which) {
        return shown.canvas()
            ->widgetPoint(0, static_cast<float>(shown.canvas()->scene().scale.x(which + 1.0)), 40.0F)
            .toPoint();
    };
    QTest::mousePress(shown.canvas(), Qt::LeftButton, {}, x(*day));
    QTest::mouseMove(shown.canvas(), x(*day) + QPoint(40, 0));
    QTest::mouseMove(shown.canvas(), x(*day) + QPoint(80, 0));
    QTest::mouseRelease(shown.canvas(), Qt::LeftButton, {}, x(*day) + QPoint(80, 0));
    QVERIFY(*shown.state.filter().knownBy() > *day);
    const DayNumber moved = *shown.state.filter().knownBy();
    QTest::keyClick(shown.canvas(), Qt::Key_BracketLeft);
    QVERIFY(*shown.state.filter().knownBy() < moved);
    shown.state.goBack(ViewOrigin::FilterBar);
    QVERIFY(!shown.state.filter().knownBy());
    QCOMPARE(shown.canvas()->index()->filtered, 0U);
}

void TestTimelineView::playbackMovesTheWindow()
{
    Shown shown(makeTimelineCorpus(few(300)));
    shown.canvas()->fitAll();
    shown.settle();
    const std::size_t all = shown.canvas()->index()->rows.size();
    QTest::keyClick(shown.canvas(), Qt::Key_R);
    QVERIFY(shown.view->playback()->isRunning());
    std::size_t before = shown.canvas()->index()->rows.size();
    QVERIFY(before < all / 2);
    int steps = 0;
    while (shown.view->playback()->isRunning() && steps < 200) {
        shown.view->playback()->step();
        QVERIFY(shown.canvas()->index()->rows.size() >= before); // what has come stays
        before = shown.canvas()->index()->rows.size();
        ++steps;
    }
    QVERIFY(steps > 20 && steps < 100);
    QVERIFY(!shown.state.filter().window());
    QCOMPARE(before, all);
    shown.state.goBack(ViewOrigin::FilterBar); // all of it was one step
    shown.state.goBack(ViewOrigin::FilterBar);
    QVERIFY(!shown.state.canGoBack());

    // A window that is there keeps its length.
    shown.state.setWindow(DayInterval{dayNumber(1995, 1, 1), dayNumber(1995, 12, 31)}, ViewOrigin::FilterBar);
    shown.view->playback()->start({dayNumber(1990, 1, 1), dayNumber(2005, 12, 31)});
    shown.view->playback()->step();
    const DayInterval window = *shown.state.filter().window();
    QVERIFY(window.from > dayNumber(1995, 1, 1));
    QCOMPARE(window.to - window.from, 364);
    shown.view->playback()->stop();
}

void TestTimelineView::undatedEventsLandWhereTheyAreDropped()
{
    Shown shown(makeTimelineCorpus(few(200)));
    shown.view->setDatesEditable(true);
    UndatedModel* model = shown.view->shelf()->model();
    const std::unique_ptr<QMimeData> data(model->mimeData({model->index(1)}));
    const EventId event = model->eventAt(1);
    QVERIFY(UndatedModel::eventOf(data.get()) == event);
    QSignalSpy dated(shown.view.get(), &TimelineView::eventDated);
    QSignalSpy placed(shown.view.get(), &TimelineView::eventPlaced);
    const auto drop = [&](QPoint at) {
        QDragEnterEvent enter(at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(shown.canvas(), &enter);
        QDragMoveEvent move(at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(shown.canvas(), &move);
        QDropEvent letGo(QPointF(at), Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(shown.canvas(), &letGo);
    };
    shown.canvas()->setSpan(between(dayNumber(2004, 1, 1), dayNumber(2005, 1, 1)));
    shown.settle();
    const QRect header = shown.canvas()->headerArea();
    const auto x = [&](DayNumber day) {
        return shown.canvas()->lanesArea().left() + static_cast<int>(shown.canvas()->scene().scale.x(day));
    };
    drop({x(dayNumber(2004, 5, 15)), header.bottom() - 5}); // the lower row holds months here
    QCOMPARE(dated.count(), 1);
    QVERIFY(dated.first().at(0).value<EventId>() == event);
    const auto days = dated.first().at(1).value<DayInterval>();
    QCOMPARE(days.from, dayNumber(2004, 5, 1));
    QCOMPARE(days.to, dayNumber(2004, 5, 31));
    QVERIFY(dated.first().at(2).value<Precision>() == Precision::Month);

    const auto& rows = shown.canvas()->index()->rows;
    const std::size_t before = rows.size() / 2;
    const double middle = (rows[before - 1].anchor + rows[before].anchor) / 2.0;
    shown.canvas()->setSpan({middle - 20.0, middle + 20.0});
    shown.settle();
    drop({shown.canvas()->lanesArea().left()
            + static_cast<int>(std::lround(shown.canvas()->scene().scale.x(middle))),
        shown.canvas()->lanesArea().center().y()});
    QCOMPARE(placed.count(), 1);
    QVERIFY(placed.first().at(1).value<EventId>() == rows[before - 1].event);
    QVERIFY(placed.first().at(2).value<EventId>() == rows[before].event);
}

void TestTimelineView::undatedEventsArePlacedByKeys()
{
    TimelineCorpusOptions options = few(40);
    options.undatedShare = 20;
    Shown shown(makeTimelineCorpus(options));
    shown.view->setDatesEditable(true);
    shown.view->shelf()->setOpen(true);
    QListView* list = shown.view->shelf()->list();
    list->setCurrentIndex(list->model()->index(1, 0));
    const EventId event = shown.view->shelf()->model()->eventAt(1);
    QSignalSpy dated(shown.view.get(), &TimelineView::eventDated);
    QSignalSpy placed(shown.view.get(), &TimelineView::eventPlaced);

    QTest::keyClick(list, Qt::Key_D);
    QVERIFY(shown.canvas()->isCarrying());
    QTest::keyClick(shown.canvas(), Qt::Key_Escape);
    QVERIFY(!shown.canvas()->isCarrying());
    QTest::keyClick(shown.canvas(), Qt::Key_Return); // nothing is carried any more
    QCOMPARE(dated.count() + placed.count(), 0);

    // Along the header's pieces: each step is the next one, and Enter drops it there.
    std::vector<DayInterval> days;
    for (int steps = 0; steps < 4; ++steps) {
        QTest::keyClick(list, Qt::Key_D);
        for (int i = 0; i < steps; ++i) {
            QTest::keyClick(shown.canvas(), Qt::Key_Right);
        }
        QTest::keyClick(shown.canvas(), Qt::Key_Return);
        QCOMPARE(dated.count(), steps + 1);
        QCOMPARE(dated.back()[0].value<EventId>(), event);
        days.push_back(dated.back()[1].value<DayInterval>());
        QVERIFY(steps == 0 || days.back().from == days[days.size() - 2].to + 1);
    }
    // Among the events: between each and the next in the order of time.
    std::vector<double> after;
    for (int steps = 0; steps < 4; ++steps) {
        QTest::keyClick(list, Qt::Key_D);
        QTest::keyClick(shown.canvas(), Qt::Key_Down);
        for (int i = 0; i < steps; ++i) {
            QTest::keyClick(shown.canvas(), Qt::Key_Right);
        }
        QTest::keyClick(shown.canvas(), Qt::Key_Enter);
        QCOMPARE(placed.count(), steps + 1);
        const timeline::TimelineIndex& index = *shown.canvas()->index();
        const timeline::DrawRow* left = index.rowOf(placed.back()[1].value<EventId>());
        const timeline::DrawRow* right = index.rowOf(placed.back()[2].value<EventId>());
        QVERIFY(left && right && left->anchor < right->anchor);
        QVERIFY(after.empty() || left->anchor > after.back());
        after.push_back(left->anchor);
    }
    shown.view->setDatesEditable(false);
    QTest::keyClick(list, Qt::Key_D);
    QVERIFY(!shown.canvas()->isCarrying());
}

void TestTimelineView::whatTheAnalystArrangedIsKept()
{
    const auto corpus = makeTimelineCorpus(few(300));
    Shown shown(corpus);
    shown.view->setLaneMode(LaneMode::TopEntities);
    const std::string second = shown.canvas()->index()->lanes[1].name;
    const std::string third = shown.canvas()->index()->lanes[2].name;
    shown.view->setLaneWishes({{third}, {second}, {second}});
    shown.view->setTimeMode(TimeMode::Reported);
    shown.canvas()->setLogarithmic(true);
    shown.canvas()->setSpan(timeline::spanOf({dayNumber(2000, 1, 1), dayNumber(2003, 1, 1)}));
    shown.settle();
    const QJsonObject state
        = QJsonDocument::fromJson(QJsonDocument(shown.view->stateJson()).toJson()).object();

    Shown again(corpus);
    again.view->restoreState(state);
    again.settle();
    QVERIFY(again.view->laneMode() == LaneMode::TopEntities);
    QVERIFY(again.view->timeMode() == TimeMode::Reported);
    QVERIFY(again.canvas()->isLogarithmic());
    QVERIFY(again.view->laneWishes() == shown.view->laneWishes());
    QCOMPARE(again.canvas()->index()->lanes[0].name, third);
    QVERIFY(again.canvas()->index()->lanes[0].pinned);
    QVERIFY(again.canvas()->span() == shown.canvas()->span());
    QVERIFY(again.view->stateJson() == state);

    again.view->restoreState({{QStringLiteral("lanes"), 17}, {QStringLiteral("wishes"), QStringLiteral("x")},
        {QStringLiteral("from"), 5}});
    QVERIFY(again.view->laneMode() == LaneMode::TopEntities);
    QVERIFY(again.view->laneWishes() == LaneWishes{});
    QVERIFY(again.canvas()->span() == shown.canvas()->span());
}

void TestTimelineView::notesAreDrawnAndAskedFor()
{
    Shown shown(makeTimelineCorpus(few(60)));
    shown.view->setLaneMode(LaneMode::Country);
    shown.canvas()->setSpan(timeline::spanOf({dayNumber(2000, 1, 1), dayNumber(2009, 12, 31)}));
    shown.settle();
    const QImage before = shown.view->grab().toImage();
    const int lanesTop = shown.canvas()->lanesArea().top();
    QVERIFY(shown.canvas()->notesArea().isEmpty());
    const DayInterval day{dayNumber(2003, 3, 20), dayNumber(2003, 3, 20)};
    const std::string lane = shown.canvas()->index()->lanes.front().name;
    const std::vector<TimelineNote> notes{{day, "", "", "the line moves"},
        {DayInterval{dayNumber(2005, 1, 1), dayNumber(2006, 12, 31)}, "", "", "no reporters here"},
        {std::nullopt, "country", lane, "ask again"}};
    shown.view->setNotes(notes);
    shown.settle();
    QVERIFY(shown.view->grab().toImage() != before);
    QVERIFY(shown.canvas()->lanesArea().top() > lanesTop);
    QCOMPARE(shown.canvas()->placedNotes().size(), std::size_t(2));

    // A click on a label asks for that note with its text.
    QSignalSpy asked(shown.view.get(), &TimelineView::noteRequested);
    for (const timeline::PlacedNote& note : shown.canvas()->placedNotes()) {
        QVERIFY(note.row >= 0);
        const QRect strip = shown.canvas()->notesArea();
        const double row = (note.row + 0.4) * strip.height() / 2.0;
        const QPoint at(strip.left() + static_cast<int>((note.boxFrom + note.boxTo) / 2.0F),
            strip.top() + static_cast<int>(row));
        QTest::mouseClick(shown.canvas(), Qt::LeftButton, {}, at);
        QVERIFY(asked.back()[0].value<TimelineNote>() == notes[note.note]);
    }
    QCOMPARE(asked.count(), 2);
    // By keys: the days of the current event, its lane, the time window.
    const timeline::DrawRow row = shown.canvas()->index()->rows.front();
    shown.canvas()->setCurrent(row.event);
    QTest::keyClick(shown.canvas(), Qt::Key_N);
    QVERIFY(
        asked.back()[0].value<TimelineNote>() == (TimelineNote{DayInterval{row.from, row.to}, "", "", ""}));
    QTest::keyClick(shown.canvas(), Qt::Key_N, Qt::ShiftModifier);
    QVERIFY(asked.back()[0].value<TimelineNote>() == notes[2]);
    shown.state.setWindow(*notes[1].days, ViewOrigin::None);
    QTest::keyClick(shown.canvas(), Qt::Key_N);
    QVERIFY(asked.back()[0].value<TimelineNote>() == notes[1]);

    shown.view->setNotes({});
    shown.settle();
    QCOMPARE(shown.canvas()->lanesArea().top(), lanesTop);
}

void TestTimelineView::itIsSpokenInTheOrderOfTime()
{
    QAccessible::setActive(true);
    Shown shown(makeTimelineCorpus(few(300)));
    shown.view->setLaneMode(LaneMode::Country);
    shown.settle();
    QAccessibleInterface* timeline = QAccessible::queryAccessibleInterface(shown.canvas());
    QVERIFY(timeline);
    QVERIFY(timeline->role() == QAccessible::List);
    const int items = timeline->childCount();
    QVERIFY(items > 10);
    const auto& index = *shown.canvas()->index();
    std::vector<QString> titles;
    for (const timeline::DrawRow& row : index.rows) {
        titles.push_back(QString::fromStdString((*index.corpus)[row.event].title.str()));
    }
    int named = 0;
    for (int i = 0; i < items; ++i) {
        QAccessibleInterface* item = timeline->child(i);
        QVERIFY(item && item->isValid());
        QVERIFY(!item->text(QAccessible::Name).isEmpty());
        QVERIFY(!item->rect().isEmpty());
        QCOMPARE(timeline->indexOfChild(item), i);
        QVERIFY(item->parent() == timeline);
        named += item->text(QAccessible::Description).contains(item->text(QAccessible::Name)) ? 1 : 0;
    }
    QVERIFY(named > 10);
    // Pressing selects it, opening opens it; walking by keys moves the focus.
    QSignalSpy opened(shown.view.get(), &TimelineView::eventActivated);
    int pressed = -1;
    for (int i = 0; i < items && pressed < 0; ++i) {
        pressed = timeline->child(i)->text(QAccessible::Description).isEmpty() ? -1 : i;
    }
    const QString title = timeline->child(pressed)->text(QAccessible::Name);
    timeline->child(pressed)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(shown.state.selection().events.size(), std::size_t(1));
    QCOMPARE(
        QString::fromStdString((*index.corpus)[shown.state.selection().events.front()].title.str()), title);
    shown.settle();
    timeline->child(pressed)->actionInterface()->doAction(QStringLiteral("open"));
    QCOMPARE(opened.count(), 1);
    QVERIFY(timeline->focusChild());
    QCOMPARE(timeline->focusChild()->text(QAccessible::Name), title);
    const EventId before = shown.canvas()->current();
    QTest::keyClick(shown.canvas(), Qt::Key_Right);
    QVERIFY(shown.canvas()->current() != before);
    QVERIFY(timeline->focusChild());
    QAccessibleInterface* kept = timeline->focusChild();
    const QPoint centre = kept->rect().center();
    QVERIFY(timeline->childAt(centre.x(), centre.y()));
    // What leaves the view is no longer there.
    shown.state.setSnapshot(makeTimelineCorpus(few(20)));
    shown.settle();
    QVERIFY(timeline->childCount() <= 20);
    QVERIFY(timeline->childCount() == 0 || timeline->child(0)->isValid());
}

void TestTimelineView::largeFontsStayInOrder()
{
    Shown shown(makeTimelineCorpus(few(200)));
    QFont font = shown.view->font();
    font.setPointSizeF(22.0);
    shown.view->setFont(font);
    shown.view->setLaneMode(LaneMode::EventKind);
    shown.settle();
    const auto& events = shown.canvas()->scene().events;
    QVERIFY(!events.empty());
    const double line = QFontMetricsF(font).height();
    for (std::size_t i = 0; i < events.size(); ++i) {
        QVERIFY(events[i].height >= static_cast<float>(line) || events[i].label.bytes == 0);
        // its glyph stands below its label
        if (events[i].hasSpan() && events[i].label.bytes > 0 && !events[i].card) {
            QVERIFY(static_cast<double>(events[i].y - events[i].labelY) >= line / 2.0 + 0.33 * line - 3.0);
        }
        for (std::size_t j = 0; j < i; ++j) {
            const bool apart = events[i].boxTo <= events[j].boxFrom || events[j].boxTo <= events[i].boxFrom
                || events[i].top + events[i].height <= events[j].top + 0.5F
                || events[j].top + events[j].height <= events[i].top + 0.5F;
            QVERIFY(apart);
        }
    }
}

void TestTimelineView::veryManyEventsAreOrderedInTheBackground()
{
    TimelineCorpusOptions options;
    options.events = 40'000;
    Shown shown(nullptr);
    shown.state.setSnapshot(makeTimelineCorpus(options));
    QVERIFY(shown.view->isBusy());
    QVERIFY(!shown.canvas()->index());
    FilterClause clause; // asked for meanwhile
    clause.kind = ClauseKind::EventKinds;
    clause.mask = maskBit(EventKind::Meeting);
    shown.state.addClause(clause, ViewOrigin::FilterBar);
    QTRY_VERIFY_WITH_TIMEOUT(!shown.view->isBusy(), 20'000);
    shown.settle();
    const timeline::TimelineIndex* index = shown.canvas()->index();
    QVERIFY(index && !index->rows.empty());
    for (const timeline::DrawRow& row : index->rows) {
        QVERIFY(row.kind == EventKind::Meeting);
    }
    QVERIFY(shown.canvas()->span().days() < index->data.days()); // opened on the dense part
    shown.state.setSnapshot(nullptr);
    QVERIFY(!shown.view->isBusy());
}

QTEST_MAIN(TestTimelineView)
#include "tst_timelineview.moc"
