// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors

// Which lanes there are, in which order and how high.

#include "model/timeline/laneplacing.h"
#include "tests/model/timeline/checkedlayout.h"

#include <QTest>

#include <numeric>

using namespace dateline;
using namespace dateline::test;
using namespace dateline::timeline;

class TestLaneLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lanesHoldEveryEvent();
    void lanesFollowTheAnalyst();
    void communitiesMakeLanes();
    void nothingShownMakesNoLane();
    void laneHeightsFollowTheEvents();
    void otherLanesAreConnected();
};

void TestLaneLayout::lanesHoldEveryEvent()
{
    TimelineCorpusOptions options;
    options.events = 4000;
    const auto corpus = makeTimelineCorpus(options);
    for (int mode = 0; mode < laneModeCount; ++mode) {
        IndexOptions wanted;
        wanted.mode = static_cast<LaneMode>(mode);
        wanted.mostLanes = 8;
        const TimelineIndex index = makeIndex(corpus, wanted);
        QVERIFY(!index.lanes.empty() && index.lanes.size() <= 8);
        std::uint32_t total = 0;
        for (std::size_t i = 0; i < index.lanes.size(); ++i) {
            const Lane& lane = index.lanes[i];
            QCOMPARE(lane.begin, total);
            total = lane.end;
            QVERIFY(std::is_sorted(index.rows.begin() + lane.begin, index.rows.begin() + lane.end,
                [](const DrawRow& a, const DrawRow& b) { return a.anchor < b.anchor; }));
            QVERIFY(i == 0 || lane.others || index.lanes[i - 1].size() >= lane.size());
        }
        QCOMPARE(static_cast<std::size_t>(total), corpus->timeline.size());
        QVERIFY(laneModeFrom(toString(static_cast<LaneMode>(mode))) == static_cast<LaneMode>(mode));
    }
}

void TestLaneLayout::lanesFollowTheAnalyst()
{
    TimelineCorpusOptions made;
    made.events = 4000;
    const auto corpus = makeTimelineCorpus(made);
    IndexOptions options;
    options.mode = LaneMode::TopEntities;
    options.mostLanes = 6;
    const TimelineIndex plain = makeIndex(corpus, options);
    QVERIFY(plain.lanes.back().others);
    // An entity that has no lane by its count, the third lane, and the second one folded away.
    std::string rare;
    for (const Entity& entity : corpus->entities) {
        const bool hasLane = std::any_of(plain.lanes.begin(), plain.lanes.end(),
            [&](const Lane& lane) { return lane.name == entity.name; });
        rare = hasLane || entity.events.empty() ? rare : entity.name;
    }
    QVERIFY(!rare.empty());
    options.lanes.pinned = {rare};
    options.lanes.order = {plain.lanes[2].name};
    options.lanes.collapsed = {plain.lanes[1].name};
    const TimelineIndex index = makeIndex(corpus, options);
    QCOMPARE(index.lanes[0].name, rare);
    QVERIFY(index.lanes[0].pinned);
    QCOMPARE(index.lanes[1].name, plain.lanes[2].name);
    QVERIFY(!index.lanes[1].pinned && !index.lanes[1].collapsed);
    std::uint32_t withRare = 0;
    for (const EventId id : corpus->timeline) {
        const auto& who = (*corpus)[id].participants;
        withRare += std::any_of(who.begin(), who.end(),
                        [&](const Participant& one) { return (*corpus)[one.entity].name == rare; })
            ? 1
            : 0;
    }
    QCOMPARE(index.lanes[0].size(), withRare); // a pinned lane holds all that it takes part in
    const auto folded = std::find_if(
        index.lanes.begin(), index.lanes.end(), [](const Lane& lane) { return lane.collapsed; });
    QVERIFY(folded != index.lanes.end());
    QCOMPARE(folded->name, plain.lanes[1].name);
    FixedLabels labels(*corpus);
    LayoutMemory memory;
    const Scene scene = layoutTimeline(index, request(padded(index.data, 0.02)), labels, memory);
    const LanePlan& plan = scene.lanes[static_cast<std::size_t>(folded - index.lanes.begin())];
    QVERIFY(plan.detail == Detail::Heat);
    QVERIFY(plan.height < 50.0F);
    checkCounts(index, scene);
}

void TestLaneLayout::communitiesMakeLanes()
{
    const auto corpus = makeTimelineCorpus({});
    // Every third entity in each of two groups, the rest alone.
    auto groups = std::make_shared<LaneGroups>();
    groups->names = {"first", "second"};
    for (std::size_t i = 0; i < corpus->entities.size(); ++i) {
        groups->groupOf.push_back(i % 3 == 2 ? LaneGroups::none : static_cast<std::uint32_t>(i % 3));
    }
    IndexOptions options;
    options.mode = LaneMode::Community;
    options.groups = groups;
    const TimelineIndex index = makeIndex(corpus, options);
    QCOMPARE(index.lanes.size(), std::size_t(3));
    QVERIFY(index.lanes.back().others);
    const auto members = [&](const DrawRow& row, std::uint32_t group) {
        const ShortList<Participant>& who = (*corpus)[row.event].participants;
        return std::count_if(who.begin(), who.end(),
            [&](const Participant& one) { return groups->groupOf[one.entity.index()] == group; });
    };
    for (const DrawRow& row : index.rows) {
        const auto first = members(row, 0);
        const auto second = members(row, 1);
        const std::string expected = first == 0 && second == 0 ? "" : second > first ? "second" : "first";
        QCOMPARE(index.lanes[row.lane].name, expected);
    }
    for (std::size_t i = 0; i < corpus->entities.size(); ++i) {
        const std::uint16_t lane = index.laneOfEntity[i];
        QVERIFY(lane == noLane ? groups->groupOf[i] == LaneGroups::none
                               : index.lanes[lane].name == groups->names[groups->groupOf[i]]);
    }
    options.groups = nullptr; // nobody has looked for communities: nothing is lost
    QCOMPARE(makeIndex(corpus, options).lanes.size(), std::size_t(1));
    QCOMPARE(makeIndex(corpus, options).rows.size(), index.rows.size());
}

void TestLaneLayout::nothingShownMakesNoLane()
{
    const auto corpus = makeTimelineCorpus({});
    IndexOptions options;
    options.mode = LaneMode::EventKind;
    options.mostLanes = 4;
    const TimelineIndex all = makeIndex(corpus, options);
    QVERIFY(all.lanes.back().others);
    options.shown.assign(corpus->events.size(), 0);
    for (const DrawRow& row : all.rows) {
        options.shown[row.event.index()] = row.lane == 0 ? 1 : 0;
    }
    const TimelineIndex one = makeIndex(corpus, options);
    QCOMPARE(one.lanes.size(), std::size_t(1));
    QVERIFY(!one.lanes.front().others);
    QCOMPARE(one.rows.size() + one.filtered, all.rows.size());
}

void TestLaneLayout::laneHeightsFollowTheEvents()
{
    const auto corpus = makeTimelineCorpus({});
    const TimelineIndex index = makeIndex(corpus, LaneMode::EventKind);
    const LayoutSizes sizes;
    const std::vector<float> scrolling = laneHeights(index, 300.0F, sizes, LaneFit::Scroll);
    const std::vector<float> squeezed = laneHeights(index, 300.0F, sizes, LaneFit::Squeeze);
    const std::vector<float> filling = laneHeights(index, 5000.0F, sizes, LaneFit::Scroll);
    const auto sum = [](const std::vector<float>& heights) {
        return std::accumulate(heights.begin(), heights.end(), 0.0F);
    };
    QVERIFY(sum(scrolling) > 300.0F);
    QVERIFY(sum(squeezed) <= 300.0F);
    QVERIFY(sum(filling) <= 5000.0F && sum(filling) > 5000.0F - static_cast<float>(index.lanes.size()));
    for (std::size_t i = 1; i < scrolling.size(); ++i) {
        QVERIFY(index.lanes[i].size() > index.lanes[i - 1].size() || scrolling[i] <= scrolling[i - 1]);
        QVERIFY(scrolling[i] >= 2.0F * sizes.row);
    }
    // In a low pane the busiest lane leaves room for another one.
    QVERIFY(laneHeights(index, 170.0F, sizes, LaneFit::Scroll).front() < 0.6F * 170.0F);
}

void TestLaneLayout::otherLanesAreConnected()
{
    TimelineCorpusOptions made;
    made.events = 60;
    const auto corpus = makeTimelineCorpus(made);
    const TimelineIndex index = makeIndex(corpus, LaneMode::TopEntities);
    FixedLabels labels(*corpus);
    LayoutMemory memory;
    const Scene scene
        = layoutTimeline(index, request(padded(index.data, 0.02), 1200.0F, 900.0F), labels, memory);
    QVERIFY(!scene.connectors.empty());
    for (const Connector& connector : scene.connectors) {
        const Event& event = (*corpus)[index.rows[connector.row].event];
        const LanePlan& lane = scene.lanes[connector.lane];
        QVERIFY(connector.lane != index.rows[connector.row].lane);
        QVERIFY(connector.dotY >= lane.top && connector.dotY <= lane.top + lane.height);
        QVERIFY(
            std::any_of(event.participants.begin(), event.participants.end(), [&](const Participant& who) {
                return (*corpus)[who.entity].name == index.lanes[connector.lane].name;
            }));
        const SceneHit hit = hitTest(scene, connector.x, connector.dotY);
        QVERIFY(hit.event && std::abs(hit.event->x - connector.x) < 8.0F);
    }
    QVERIFY(layoutTimeline(makeIndex(corpus, LaneMode::EventKind), request(index.data), labels, memory)
                .connectors.empty());
}

QTEST_GUILESS_MAIN(TestLaneLayout)
#include "tst_lanelayout.moc"
