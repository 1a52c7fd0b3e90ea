// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors

// Lanes: scrolled, pinned, collapsed, moved, made of communities.

#include "tests/widgets/showntimeline.h"

#include <QSignalSpy>
#include <QTest>

using namespace dateline;
using namespace dateline::test;

class TestTimelineLanes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lanesScroll();
    void lanesArePinnedCollapsedAndMoved();
    void communitiesKeepTheirMembersWhateverIsFiltered();
    void pinnedLanesStayWhileOthersScroll();
};

void TestTimelineLanes::lanesScroll()
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

void TestTimelineLanes::lanesArePinnedCollapsedAndMoved()
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

void TestTimelineLanes::communitiesKeepTheirMembersWhateverIsFiltered()
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

void TestTimelineLanes::pinnedLanesStayWhileOthersScroll()
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

QTEST_MAIN(TestTimelineLanes)
#include "tst_timelinelanes.moc"
