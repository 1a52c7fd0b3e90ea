// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors

// What is counted: bars, bins, filters, the first view and the times of reporting.

#include "model/corpus/reporting.h"
#include "model/timeline/openingview.h"
#include "tests/model/timeline/checkedlayout.h"

#include <QTest>

using namespace dateline;
using namespace dateline::test;
using namespace dateline::timeline;

class TestTimelineCounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void barsCountEveryEvent();
    void imprecisionIsSharedAmongBins();
    void filteredEventsAreCounted();
    void reportedTimeIsThatOfTheArticles();
    void longBandsDoNotStretchTheAxis();
    void firstViewShowsFewEventsWhole();
    void firstViewHidesOnlyASliver();
    void firstViewOfOneDayShowsItsMonth();
    void firstViewLeavesOutLoneOutliers();
    void fewEventsOfOtherCenturiesAreOutsideTheCore();
};

void TestTimelineCounts::barsCountEveryEvent()
{
    TimelineCorpusOptions options;
    options.events = 20000;
    const auto corpus = makeTimelineCorpus(options);
    FixedLabels labels(*corpus);
    const TimelineIndex index = makeIndex(corpus, LaneMode::Country);
    LayoutMemory memory;
    const Scene scene
        = layoutTimeline(index, request(padded(index.data, 0.02), 1200.0F, 900.0F), labels, memory);
    std::vector<std::uint32_t> counted(index.lanes.size(), 0);
    for (const HeatBar& bar : scene.bars) {
        counted[bar.lane] += bar.end - bar.begin;
        QVERIFY(bar.height <= scene.lanes[bar.lane].stripHeight + 0.5F);
    }
    for (std::size_t lane = 0; lane < index.lanes.size(); ++lane) {
        QCOMPARE(scene.lanes[lane].detail, Detail::Heat);
        QCOMPARE(counted[lane], index.lanes[lane].size());
    }
}

void TestTimelineCounts::imprecisionIsSharedAmongBins()
{
    TimelineCorpusOptions options;
    options.events = 3000;
    options.impreciseShare = 100;
    options.undatedShare = 0;
    const auto corpus = makeTimelineCorpus(options);
    FixedLabels labels(*corpus);
    const TimelineIndex index = makeIndex(corpus, LaneMode::None);
    LayoutMemory memory;
    const Scene scene = layoutTimeline(index, request(padded(index.data, 0.02)), labels, memory);
    double imprecise = 0.0;
    double pixels = 0.0;
    float highest = 0.0F;
    for (const HeatBar& bar : scene.bars) {
        imprecise += static_cast<double>(bar.impreciseHeight);
        pixels += static_cast<double>(bar.height);
        highest = std::max(highest, bar.height);
    }
    QVERIFY(std::abs(imprecise - pixels) < 1.0); // nothing claims an exact day
    const double perEvent = static_cast<double>(highest) / scene.lanes.front().mostInBar;
    QVERIFY(std::abs(pixels / perEvent - 3000.0) < 30.0); // and each counts once, cut among its bins
}

void TestTimelineCounts::filteredEventsAreCounted()
{
    const auto corpus = makeTimelineCorpus({});
    IndexOptions options;
    std::vector<std::uint8_t>& shown = options.shown;
    shown.assign(corpus->events.size(), 0);
    for (std::size_t i = 0; i < shown.size(); i += 3) {
        shown[i] = 1;
    }
    const TimelineIndex index = makeIndex(corpus, options);
    QCOMPARE(index.rows.size() + index.filtered, corpus->timeline.size());
    QCOMPARE(index.hidden.size(), static_cast<std::size_t>(index.filtered));
    for (const DrawRow& row : index.rows) {
        QVERIFY(shown[row.event.index()] == 1);
        QCOMPARE(index.rowOf(row.event), &row);
    }
}

void TestTimelineCounts::reportedTimeIsThatOfTheArticles()
{
    const auto corpus = makeTimelineCorpus({});
    IndexOptions options;
    options.time = TimeMode::Reported;
    const TimelineIndex index = makeIndex(corpus, options);
    QCOMPARE(index.rows.size() + index.undated, corpus->events.size());
    QVERIFY(!index.rows.empty());
    QVERIFY(std::is_sorted(index.rows.begin(), index.rows.end(),
        [](const DrawRow& a, const DrawRow& b) { return a.anchor < b.anchor; }));
    for (const DrawRow& row : index.rows) {
        const auto reported = firstReported(*corpus, (*corpus)[row.event]);
        QVERIFY(reported);
        QCOMPARE(row.from, reported->from);
        QCOMPARE(row.to, reported->to);
    }
    for (const EventId id : index.undatedEvents) {
        QVERIFY(!firstReported(*corpus, (*corpus)[id]));
    }
}

void TestTimelineCounts::longBandsDoNotStretchTheAxis()
{
    auto corpus = std::make_shared<Corpus>();
    const auto add = [&](DayInterval days, Precision precision) {
        Event event;
        event.title = "Something";
        event.date = DatedInterval{days, precision, Qualifier::Exact, DateBasis::Explicit};
        corpus->events.push_back(event);
        corpus->timeline.push_back(EventId::fromIndex(corpus->events.size() - 1));
    };
    add({dayNumber(1950, 1, 1), dayNumber(2029, 12, 31)}, Precision::Unknown);
    add({dayNumber(2016, 5, 1), dayNumber(2016, 5, 1)}, Precision::Day);
    add({dayNumber(2017, 5, 1), dayNumber(2017, 5, 1)}, Precision::Day);
    const TimelineIndex index = makeIndex(corpus, LaneMode::None);
    QVERIFY(index.data.from > dayNumber(1985, 1, 1));
    QVERIFY(index.data.to < dayNumber(2018, 1, 1));
}

void TestTimelineCounts::firstViewShowsFewEventsWhole()
{
    TimelineCorpusOptions options;
    options.events = 20;
    options.undatedShare = 0;
    const TimelineIndex index = makeIndex(makeTimelineCorpus(options), LaneMode::None);
    const TimeSpan span = firstView(index);
    QVERIFY(span.from < index.data.from && span.to > index.data.to);
}

/// Half of the events in a fifth of the time: all are shown; in a twentieth: those alone.
void TestTimelineCounts::firstViewHidesOnlyASliver()
{
    const auto dense = [](DayNumber length) {
        Corpus corpus;
        const auto add = [&](DayNumber day) {
            Event event;
            event.date = DatedInterval{{day, day}, Precision::Day, Qualifier::Exact, DateBasis::Explicit};
            corpus.events.push_back(event);
            corpus.timeline.push_back(EventId::fromIndex(corpus.events.size() - 1));
        };
        const DayNumber begin = dayNumber(2011, 1, 1);
        for (int i = 0; i < 100; ++i) {
            add(begin + i * 40);
            add(begin + 1000 + i * length / 100);
        }
        const TimelineIndex index
            = makeIndex(std::make_shared<const Corpus>(std::move(corpus)), LaneMode::None);
        return std::pair(firstView(index), index.data);
    };
    const auto [whole, all] = dense(800);
    QVERIFY(whole.from < all.from && whole.to > all.to);
    const auto [part, of] = dense(200);
    QVERIFY(part.days() < 600 && of.days() > 3900);
}

void TestTimelineCounts::firstViewOfOneDayShowsItsMonth()
{
    Corpus corpus;
    const DayNumber day = dayNumber(2011, 1, 15);
    for (int i = 0; i < 2; ++i) {
        Event event;
        event.date = DatedInterval{{day, day}, Precision::Day, Qualifier::Exact, DateBasis::Explicit};
        corpus.events.push_back(event);
        corpus.timeline.push_back(EventId::fromIndex(corpus.events.size() - 1));
    }
    const TimelineIndex index = makeIndex(std::make_shared<const Corpus>(std::move(corpus)), LaneMode::None);
    const TimeSpan span = firstView(index);
    QVERIFY(span.days() > 20 && span.days() < 40);
    QVERIFY(span.contains(day));
    QVERIFY(limited(span, index.data) == span);
}

void TestTimelineCounts::firstViewLeavesOutLoneOutliers()
{
    Corpus corpus;
    for (int i = 0; i < 20; ++i) {
        Event event;
        const DayNumber day = i == 0 ? dayNumber(1923, 10, 29) : dayNumber(2017, 1, 1) + i * 10;
        event.date = DatedInterval{{day, day}, Precision::Day, Qualifier::Exact, DateBasis::Explicit};
        corpus.events.push_back(event);
        corpus.timeline.push_back(EventId::fromIndex(corpus.events.size() - 1));
    }
    const auto shared = std::make_shared<const Corpus>(std::move(corpus));
    const TimelineIndex index = makeIndex(shared, LaneMode::None);
    const TimeSpan span = firstView(index);
    QVERIFY(span.from > dayNumber(2016, 6, 1));
    FixedLabels labels(*shared);
    LayoutMemory memory;
    QCOMPARE(layoutTimeline(index, request(span), labels, memory).counts.earlier, 1U);
}

/// Articles of one year that look back on decades, and thrice on centuries.
void TestTimelineCounts::fewEventsOfOtherCenturiesAreOutsideTheCore()
{
    Corpus corpus;
    for (int i = 0; i < 100; ++i) {
        const DayNumber day = i < 3 ? dayNumber(1300 + 200 * i, 1, 1)
            : i < 23                ? dayNumber(1950 + 3 * (i - 3), 1, 1)
                                    : dayNumber(2016, 1, 1) + i;
        Event event;
        event.date = DatedInterval{{day, day}, Precision::Day, Qualifier::Exact, DateBasis::Explicit};
        corpus.events.push_back(event);
        corpus.timeline.push_back(EventId::fromIndex(corpus.events.size() - 1));
    }
    const auto shared = std::make_shared<const Corpus>(std::move(corpus));
    const std::optional<TimeSpan> core = coreSpan(makeIndex(shared, LaneMode::None), 3.0);
    QVERIFY(core);
    QVERIFY(core->from > dayNumber(1900, 1, 1));
    QVERIFY(core->to > dayNumber(2016, 1, 1));
}

QTEST_GUILESS_MAIN(TestTimelineCounts)
#include "tst_timelinecounts.moc"
