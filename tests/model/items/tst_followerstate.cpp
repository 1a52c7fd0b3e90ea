// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/items/followerstate.h"
#include "tests/support/handmadecorpus.h"

#include <QSignalSpy>
#include <QTest>

using namespace dateline;

class TestFollowerState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itFollowsAndWritesThrough()
    {
        ViewState leader;
        ViewFeed feed(&leader);
        FollowerState& view = *feed.follower();
        QSignalSpy selected(&view, &ViewState::selectionChanged);
        leader.setSnapshot(test::handmadeCorpus());
        QVERIFY(view.snapshot() == leader.snapshot());
        QCOMPARE(selected.size(), 1);
        leader.select(EventId(2), ViewOrigin::Graph);
        QVERIFY(view.selection() == Selection::of(EventId(2)));
        QVERIFY(view.counterparts().holds(EventId(2)));
        QVERIFY(view.place() == leader.place());
        view.toggle(EventId(3), ViewOrigin::Timeline);
        QCOMPARE(leader.selection().events.size(), std::size_t(2));
        QCOMPARE(view.selection().events.size(), std::size_t(2));
        view.setWindow(DayInterval{dayNumber(2019, 5, 1), dayNumber(2019, 5, 31)}, ViewOrigin::Timeline);
        QVERIFY(leader.filter().window().has_value());
        QVERIFY(view.visibility() == leader.visibility());
        view.goBack(ViewOrigin::Timeline);
        QVERIFY(!leader.filter().isActive() && !view.filter().isActive());
    }

    void frozenItKeepsWhatItShows()
    {
        ViewState leader;
        ViewFeed feed(&leader);
        FollowerState& frozen = *feed.follower();
        leader.setSnapshot(test::handmadeCorpus());
        leader.select(EntityId(4), ViewOrigin::Graph);
        frozen.setFollowing(false);
        QSignalSpy heard(&frozen, &ViewState::selectionChanged);
        QSignalSpy filtered(&frozen, &ViewState::filterChanged);
        leader.select(EntityId(3), ViewOrigin::Graph);
        FilterClause text;
        text.text = "convoy";
        leader.addClause(text, ViewOrigin::Window);
        QVERIFY(frozen.selection() == Selection::of(EntityId(4)));
        QCOMPARE(frozen.visibility().eventCount, 6U);
        QCOMPARE(heard.size() + filtered.size(), 0);
        frozen.select(EventId(1), ViewOrigin::Timeline); // its own clicks still go out
        QVERIFY(frozen.selection() == Selection::of(EventId(1)));
        QVERIFY(leader.selection() == Selection::of(EventId(1)));
        leader.select(EntityId(3), ViewOrigin::Graph);
        frozen.setFollowing(true);
        QVERIFY(frozen.selection() == Selection::of(EntityId(3)));
        QVERIFY(frozen.visibility() == leader.visibility());
    }

    void frozenItStillTakesTheCorpus()
    {
        ViewState leader;
        ViewFeed feed(&leader);
        FollowerState& frozen = *feed.follower();
        leader.setSnapshot(test::handmadeCorpus());
        leader.select(EntityId(4), ViewOrigin::Graph);
        frozen.setFollowing(false);
        leader.clearSelection(ViewOrigin::Graph);
        leader.setSnapshot(test::handmadeCorpus());
        QVERIFY(frozen.snapshot() == leader.snapshot());
        QVERIFY(frozen.selection() == Selection::of(EntityId(4)));
    }

    void aLargeCorpusComesToOneViewATurn()
    {
        ViewState leader;
        ViewFeed feed(&leader);
        FollowerState& first = *feed.follower();
        FollowerState& second = *feed.follower();
        const auto corpus = test::largeCorpus(3000);
        leader.setSnapshot(corpus);
        QVERIFY(!first.snapshot() && !second.snapshot());
        first.select(EventId(1), ViewOrigin::Timeline); // its ids are of no corpus: nothing happens
        QVERIFY(leader.selection().isEmpty());
        leader.select(EventId(7), ViewOrigin::Window);
        QTRY_VERIFY(!feed.isDelivering());
        QVERIFY(first.snapshot() == corpus && second.snapshot() == corpus);
        QVERIFY(second.selection() == Selection::of(EventId(7)));
        leader.setSnapshot(nullptr); // while nothing is under way, all at once
        QVERIFY(!first.snapshot() && !second.snapshot());
    }
};

QTEST_GUILESS_MAIN(TestFollowerState)
#include "tst_followerstate.moc"
