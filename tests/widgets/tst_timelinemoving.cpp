// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors

// Going about in time: zoom, pan, overview, history, playback.

#include "tests/widgets/showntimeline.h"
#include "widgets/timeline/overviewstrip.h"
#include "widgets/timeline/playback.h"

#include <QTest>

using namespace dateline;
using namespace dateline::test;

class TestTimelineMoving : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wheelZoomsAtThePointer();
    void dragPans();
    void headerClickZoomsToThePiece();
    void overviewDragMovesTheWindow();
    void theOverviewShowsAllTimeWhateverTheFilter();
    void fullerSnapshotsKeepAViewThatWasMoved();
    void historyGoesBackAndForth();
    void playbackMovesTheWindow();
};

void TestTimelineMoving::wheelZoomsAtThePointer()
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

void TestTimelineMoving::dragPans()
{
    Shown shown(makeTimelineCorpus(few(500)));
    const QRect area = shown.canvas()->lanesArea();
    shown.canvas()->setSpan(between(dayNumber(2000, 1, 1), dayNumber(2002, 1, 1)));
    shown.settle();
    const timeline::TimeSpan before = shown.canvas()->span();
    const QPoint from(area.left() + 600, area.top() + 1); // where nothing is
    QTest::mousePress(shown.canvas(), Qt::LeftButton, {}, from);
    QTest::mouseMove(shown.canvas(), from + QPoint(-50, 0));
    QTest::mouseMove(shown.canvas(), from + QPoint(-120, 0));
    QTest::mouseRelease(shown.canvas(), Qt::LeftButton, {}, from + QPoint(-120, 0));
    const double moved = shown.canvas()->span().from - before.from;
    QVERIFY(std::abs(moved - 120.0 / area.width() * before.days()) < 1.0);
    QVERIFY(shown.state.selection().isEmpty());
}

void TestTimelineMoving::headerClickZoomsToThePiece()
{
    Shown shown(makeTimelineCorpus(few(500)));
    shown.canvas()->setSpan(between(dayNumber(2000, 1, 1), dayNumber(2004, 1, 1)));
    shown.settle();
    const QRect header = shown.canvas()->headerArea();
    QTest::mouseClick(shown.canvas(), Qt::LeftButton, {}, QPoint(header.width() * 5 / 8, header.top() + 5));
    QTRY_VERIFY(std::abs(shown.canvas()->span().days() - 365.0) < 1.5);
    QTRY_COMPARE(civilDate(static_cast<DayNumber>(std::lround(shown.canvas()->span().from))).year, 2002);
}

void TestTimelineMoving::overviewDragMovesTheWindow()
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

void TestTimelineMoving::theOverviewShowsAllTimeWhateverTheFilter()
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

void TestTimelineMoving::fullerSnapshotsKeepAViewThatWasMoved()
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

void TestTimelineMoving::historyGoesBackAndForth()
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

void TestTimelineMoving::playbackMovesTheWindow()
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

QTEST_MAIN(TestTimelineMoving)
#include "tst_timelinemoving.moc"
