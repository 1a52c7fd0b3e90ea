// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/corpus/reporting.h"
#include "model/timeline/hittest.h"
#include "model/timeline/laneplacing.h"
#include "model/timeline/notes.h"
#include "model/timeline/openingview.h"
#include "model/timeline/timelinelayout.h"
#include "tests/support/timelinecorpus.h"

#include <QTest>

#include <map>
#include <numeric>
#include <set>

using namespace dateline;
using namespace dateline::timeline;

namespace {

/// Every character seven pixels wide.
class FixedLabels : public LabelSource
{
public:
    explicit FixedLabels(const Corpus& corpus)
        : m_corpus(corpus)
    {
    }
    const MeasuredText& title(EventId event) override
    {
        return measured(m_titles, event, m_corpus[event].title);
    }
    const MeasuredText& detail(EventId event) override
    {
        return measured(m_details, event, "25 May 2017, somebody or other");
    }

private:
    static const MeasuredText& measured(
        std::map<EventId, MeasuredText>& texts, EventId event, std::string_view text)
    {
        MeasuredText& result = texts[event];
        if (result.cuts.empty()) {
            result.ellipsis = 7.0F;
            for (const std::uint32_t end : wordEnds(text)) {
                result.cuts.push_back({end, 7.0F * static_cast<float>(end)});
            }
        }
        return result;
    }

    const Corpus& m_corpus;
    std::map<EventId, MeasuredText> m_titles;
    std::map<EventId, MeasuredText> m_details;
};

struct Box
{
    float left = 0.0F;
    float top = 0.0F;
    float right = 0.0F;
    float bottom = 0.0F;

    bool meets(const Box& other) const
    {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
};

std::vector<Box> labelBoxes(const Scene& scene, float line)
{
    std::vector<Box> boxes;
    for (const PlacedEvent& event : scene.events) {
        if (event.label.bytes > 0) {
            boxes.push_back({event.labelX, event.labelY - line / 2.0F, event.labelX + event.label.width,
                event.labelY + line / 2.0F});
        }
        if (event.detail.bytes > 0) {
            boxes.push_back({event.labelX, event.detailY - line / 2.0F, event.labelX + event.detail.width,
                event.detailY + line / 2.0F});
        }
    }
    return boxes;
}

std::size_t overlaps(const Scene& scene, float line)
{
    const std::vector<Box> boxes = labelBoxes(scene, line - 0.5F);
    std::size_t found = 0;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        for (std::size_t j = i + 1; j < boxes.size(); ++j) {
            found += boxes[i].meets(boxes[j]) ? 1 : 0;
        }
    }
    return found;
}

LayoutRequest request(TimeSpan span, float width = 1200.0F, float height = 600.0F)
{
    LayoutRequest result;
    result.scale = {span, width};
    result.heightPx = height;
    return result;
}

/// Every dated event once: as a glyph, in something counted, or outside.
void checkCounts(const TimelineIndex& index, const Scene& scene)
{
    QCOMPARE(static_cast<std::size_t>(scene.counts.dated()), index.rows.size());
    std::set<std::uint32_t> drawn;
    for (const PlacedEvent& event : scene.events) {
        QVERIFY2(drawn.insert(event.row).second, "an event is drawn twice");
    }
    QCOMPARE(static_cast<std::size_t>(scene.counts.shown), drawn.size());
}

void checkEverything(
    const TimelineIndex& index, const LayoutRequest& wanted, const Scene& scene, const Corpus& corpus)
{
    QCOMPARE(overlaps(scene, wanted.sizes.line), std::size_t(0));
    checkCounts(index, scene);
    const auto width = static_cast<float>(wanted.scale.widthPx);
    for (const PlacedEvent& event : scene.events) {
        const DrawRow& row = index.rows[event.row];
        const LanePlan& lane = scene.lanes[event.lane];
        QVERIFY(event.top >= lane.top && event.top + event.height <= lane.top + lane.height + 0.5F);
        if (event.label.bytes > 0) {
            QVERIFY2(
                event.labelX >= 0.0F && event.labelX + event.label.width <= width, "a label leaves the view");
            const std::string_view title = corpus[row.event].title;
            const bool atWordEnd = event.label.bytes == title.size()
                || !std::isalnum(static_cast<unsigned char>(title[event.label.bytes]));
            QVERIFY2(atWordEnd, "a label is cut in a word");
        }
        if (event.glyphVisible) {
            const SceneHit hit = hitTest(scene, event.x, event.y);
            QVERIFY(hit.event);
            QCOMPARE(hit.event->row, event.row);
        }
        if (event.label.bytes > 0) {
            const SceneHit hit = hitTest(scene, event.labelX + event.label.width / 2.0F, event.labelY);
            QVERIFY(hit.event && hit.event->row == event.row);
        }
    }
    for (const Cluster& cluster : scene.clusters) {
        const SceneHit hit = hitTest(scene, cluster.x + cluster.width / 2.0F, cluster.y);
        QVERIFY(hit.cluster && hit.cluster->begin == cluster.begin);
    }
    for (const OverflowChip& chip : scene.chips) {
        QVERIFY(chip.x >= 0.0F && chip.x + chip.width <= width + 0.5F);
    }
}

} // namespace

class TestTimelineLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingOverlapsAndNothingIsLost_data();
    void nothingOverlapsAndNothingIsLost();
    void foldingNests();
    void zoomingBackAndForthIsStable();
    void panningKeepsRows();
    void keysReachEveryEventInOrder();
    void barsCountEveryEvent();
    void imprecisionIsSharedAmongBins();
    void filteredEventsAreCounted();
    void lanesHoldEveryEvent();
    void lanesFollowTheAnalyst();
    void communitiesMakeLanes();
    void notesNeverOverlap();
    void nothingShownMakesNoLane();
    void laneHeightsFollowTheEvents();
    void otherLanesAreConnected();
    void reportedTimeIsThatOfTheArticles();
    void plansWhoseDayHasPassedAreMarked();
    void longBandsDoNotStretchTheAxis();
    void packedRowsNeverOverlap();
    void firstViewShowsFewEventsWhole();
    void firstViewLeavesOutLoneOutliers();
    void fewEventsOfOtherCenturiesAreOutsideTheCore();
    void datesOfAllSortsGetTheirMark();
    void maxTreeAgreesWithPlainSearch();
    void emptyCorpusIsDrawn();
};

void TestTimelineLayout::nothingOverlapsAndNothingIsLost_data()
{
    QTest::addColumn<TimelineCorpusOptions>("options");
    const auto row = [](const char* name, auto change) {
        TimelineCorpusOptions options;
        change(options);
        QTest::newRow(name) << options;
    };
    row("five", [](auto& o) { o.events = 5; });
    row("fifty", [](auto& o) { o.events = 50; });
    row("five thousand", [](auto& o) { o.events = 5000; });
    row("five hundred on one day", [](auto& o) {
        o.events = 300;
        o.onOneDay = 500;
    });
    row("three centuries, one a decade", [](auto& o) {
        o.events = 30;
        o.bursts = 0;
        o.from = dayNumber(1700, 1, 1);
    });
    row("all imprecise", [](auto& o) {
        o.events = 800;
        o.impreciseShare = 100;
        o.undatedShare = 0;
    });
    row("all lasting", [](auto& o) {
        o.events = 800;
        o.impreciseShare = 0;
        o.lastingShare = 100;
        o.undatedShare = 0;
    });
    row("all undated", [](auto& o) {
        o.events = 100;
        o.undatedShare = 100;
    });
    row("before and after", [](auto& o) {
        o.events = 400;
        o.impreciseShare = 0;
        o.lastingShare = 0;
        o.boundShare = 100;
        o.undatedShare = 0;
    });
    row("everything within one year", [](auto& o) {
        o.events = 2000;
        o.from = dayNumber(2017, 1, 1);
        o.to = dayNumber(2017, 12, 31);
    });
}

void TestTimelineLayout::nothingOverlapsAndNothingIsLost()
{
    QFETCH(TimelineCorpusOptions, options);
    const auto corpus = makeTimelineCorpus(options);
    QVERIFY(isConsistent(*corpus));
    FixedLabels labels(*corpus);
    for (const LaneMode mode : {LaneMode::None, LaneMode::EventKind}) {
        const TimelineIndex index = makeIndex(corpus, mode);
        LayoutMemory memory;
        for (double share = 1.1; share > 0.0004; share /= 1.7) {
            for (const double at : {0.1, 0.5, 0.83}) {
                const double middle = index.data.from + at * index.data.days();
                const TimeSpan span = limited(
                    {middle - share * index.data.days() / 2.0, middle + share * index.data.days() / 2.0},
                    index.data);
                LayoutMemory narrowMemory;
                for (const bool narrow : {false, true}) {
                    const LayoutRequest wanted = narrow ? request(span, 230.0F, 300.0F) : request(span);
                    checkEverything(index, wanted,
                        layoutTimeline(index, wanted, labels, narrow ? narrowMemory : memory), *corpus);
                    if (QTest::currentTestFailed()) {
                        qWarning(
                            "mode %d, share %g, at %g, narrow %d", static_cast<int>(mode), share, at, narrow);
                        return;
                    }
                }
            }
        }
    }
}

void TestTimelineLayout::foldingNests()
{
    TimelineCorpusOptions options;
    options.events = 90;
    options.bursts = 3;
    options.undatedShare = 0;
    const auto corpus = makeTimelineCorpus(options);
    FixedLabels labels(*corpus);
    const TimelineIndex index = makeIndex(corpus, LaneMode::None);
    std::vector<Cluster> coarse;
    for (double share = 1.0; share > 0.001; share /= 1.3) {
        const double middle = index.data.from + 0.4 * index.data.days();
        LayoutMemory memory;
        const Scene scene = layoutTimeline(index,
            request({middle - share * index.data.days() / 2.0, middle + share * index.data.days() / 2.0},
                600.0F, 40.0F),
            labels, memory);
        for (const Cluster& fine : scene.clusters) {
            // A pill of a closer look lies whole within one of the wider look.
            const bool nested = coarse.empty()
                || std::any_of(coarse.begin(), coarse.end(),
                    [&](const Cluster& pill) { return pill.begin <= fine.begin && fine.end <= pill.end; });
            QVERIFY(nested);
        }
        coarse = scene.clusters;
    }
}

void TestTimelineLayout::zoomingBackAndForthIsStable()
{
    const auto corpus = makeTimelineCorpus({});
    FixedLabels labels(*corpus);
    const TimelineIndex index = makeIndex(corpus, LaneMode::None);
    LayoutMemory memory;
    // At the border between two levels a step there and back changes the level once at most.
    int changes = 0;
    std::optional<Detail> last;
    for (int i = 0; i < 40; ++i) {
        const double share = 0.055 * (i % 2 == 0 ? 1.0 : 1.02);
        const double middle = index.data.middle();
        const Scene scene = layoutTimeline(index,
            request({middle - share * index.data.days() / 2.0, middle + share * index.data.days() / 2.0}),
            labels, memory);
        changes += last && *last != scene.lanes.front().detail ? 1 : 0;
        last = scene.lanes.front().detail;
    }
    QVERIFY(changes <= 1);
}

void TestTimelineLayout::panningKeepsRows()
{
    TimelineCorpusOptions options;
    options.events = 60;
    const auto corpus = makeTimelineCorpus(options);
    FixedLabels labels(*corpus);
    const TimelineIndex index = makeIndex(corpus, LaneMode::None);
    LayoutMemory memory;
    std::map<std::uint32_t, float> tops;
    int moved = 0;
    int kept = 0;
    for (int step = 0; step < 30; ++step) {
        const double from = index.data.from + index.data.days() * (0.2 + 0.002 * step);
        const Scene scene
            = layoutTimeline(index, request({from, from + 0.3 * index.data.days()}), labels, memory);
        std::map<std::uint32_t, float> now;
        for (const PlacedEvent& event : scene.events) {
            now[event.row] = event.top;
            if (const auto before = tops.find(event.row); before != tops.end()) {
                ++(before->second == event.top ? kept : moved);
            }
        }
        tops = now;
    }
    QVERIFY2(moved * 20 <= kept, qPrintable(QStringLiteral("%1 moved, %2 kept").arg(moved).arg(kept)));
}

void TestTimelineLayout::keysReachEveryEventInOrder()
{
    const auto corpus = makeTimelineCorpus({});
    for (const LaneMode mode : {LaneMode::None, LaneMode::Country}) {
        const TimelineIndex index = makeIndex(corpus, mode);
        std::vector<std::uint32_t> walked;
        for (std::uint32_t row = rowAfter(index, noRow); row != noRow; row = rowAfter(index, row)) {
            QVERIFY(walked.empty() || index.rows[walked.back()].anchor <= index.rows[row].anchor);
            walked.push_back(row);
        }
        QCOMPARE(walked.size(), index.rows.size());
        std::reverse(walked.begin(), walked.end());
        std::size_t i = 0;
        for (std::uint32_t row = rowBefore(index, noRow); row != noRow; row = rowBefore(index, row)) {
            QCOMPARE(row, walked[i++]);
        }
        QCOMPARE(i, walked.size());
    }
}

void TestTimelineLayout::barsCountEveryEvent()
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

void TestTimelineLayout::imprecisionIsSharedAmongBins()
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

void TestTimelineLayout::filteredEventsAreCounted()
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

void TestTimelineLayout::lanesHoldEveryEvent()
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

void TestTimelineLayout::lanesFollowTheAnalyst()
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

void TestTimelineLayout::communitiesMakeLanes()
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

void TestTimelineLayout::notesNeverOverlap()
{
    // Days and ranges, many at one place; texts of one to twelve words.
    std::vector<TimelineNote> notes;
    std::vector<MeasuredText> texts;
    std::uint32_t seed = 7;
    const auto below
        = [&seed](std::uint32_t most) { return (seed = seed * 1664525U + 1013904223U) / 65536U % most; };
    for (int i = 0; i < 300; ++i) {
        TimelineNote note;
        const DayNumber from = dayNumber(2000, 1, 1) + 12 * (i - i % 3); // three begin on one day
        note.days = DayInterval{from, from + static_cast<DayNumber>(below(4) == 0 ? below(900) : 0)};
        MeasuredText text;
        for (std::uint32_t word = 0, count = 1 + below(12); word < count; ++word) {
            note.text += (word > 0 ? " " : "") + std::string(3 + below(9), 'n');
            text.cuts.push_back(
                {static_cast<std::uint32_t>(note.text.size()), 7.0F * static_cast<float>(note.text.size())});
        }
        text.ellipsis = 7.0F;
        notes.push_back(note);
        texts.push_back(text);
    }
    notes.push_back({std::nullopt, "country", "Iraq", "on a lane"});
    texts.emplace_back();
    for (const double days : {4000.0, 900.0, 60.0, 3.0}) {
        for (const int rows : {1, 3, 12}) {
            const TimeScale scale{{dayNumber(2000, 1, 5) + 0.0, dayNumber(2000, 1, 5) + days}, 1000.0};
            const std::vector<PlacedNote> placed = placeNotes(notes, texts, scale, rows);
            const auto inView = std::count_if(notes.begin(), notes.end(), [&](const TimelineNote& note) {
                return note.days && note.days->from < scale.span.to && note.days->to + 1.0 > scale.span.from;
            });
            QCOMPARE(static_cast<std::ptrdiff_t>(placed.size()), inView); // none is lost
            QVERIFY(noteRows(placed) <= rows);
            for (std::size_t i = 0; i < placed.size(); ++i) {
                const PlacedNote& note = placed[i];
                const float at = note.row < 0 ? note.from : (note.boxFrom + note.boxTo) / 2.0F;
                QVERIFY(noteAt(placed, at, std::max(note.row, 0)) != nullptr);
                if (note.row < 0) {
                    continue;
                }
                QVERIFY(note.boxFrom >= 0.0F && note.boxTo <= 1000.0F);
                QVERIFY(note.label.bytes > 0 && note.labelX > note.boxFrom
                    && note.labelX + note.label.width < note.boxTo);
                QCOMPARE(noteAt(placed, at, note.row), &note);
                const auto& cuts = texts[note.note].cuts; // whole words
                QVERIFY(std::any_of(cuts.begin(), cuts.end(),
                    [&](const MeasuredText::Cut& cut) { return cut.bytes == note.label.bytes; }));
                for (std::size_t k = 0; k < i; ++k) {
                    QVERIFY(placed[k].row != note.row || placed[k].boxTo < note.boxFrom
                        || note.boxTo < placed[k].boxFrom);
                }
            }
        }
    }
}

void TestTimelineLayout::nothingShownMakesNoLane()
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

void TestTimelineLayout::laneHeightsFollowTheEvents()
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
}

void TestTimelineLayout::otherLanesAreConnected()
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

void TestTimelineLayout::reportedTimeIsThatOfTheArticles()
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

void TestTimelineLayout::plansWhoseDayHasPassedAreMarked()
{
    const auto corpus = makeTimelineCorpus({});
    const std::optional<DayNumber> latest = latestReport(*corpus);
    QVERIFY(latest);
    const TimelineIndex index = makeIndex(corpus, LaneMode::None);
    int marked = 0;
    for (const DrawRow& row : index.rows) {
        const bool overdue
            = row.status == EventStatus::Planned && row.mark != DateMark::After && row.to < *latest;
        QCOMPARE(row.is(DrawRow::pastDue), overdue);
        marked += overdue ? 1 : 0;
    }
    QVERIFY(marked > 0);
}

void TestTimelineLayout::longBandsDoNotStretchTheAxis()
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

void TestTimelineLayout::packedRowsNeverOverlap()
{
    std::vector<PackBox> boxes;
    std::uint32_t state = 1;
    for (std::uint32_t i = 0; i < 400; ++i) {
        state = state * 1664525U + 1013904223U;
        const auto from = static_cast<float>(state % 2000U);
        boxes.push_back({from, from + 5.0F + static_cast<float>((state >> 16) % 80U), i, -1});
    }
    RowMemory memory{{3, 2}, {9, 99}, {12, 0}};
    const std::size_t lost = packRows(boxes, 6, 4.0F, memory);
    std::map<int, float> ends;
    std::size_t without = 0;
    for (const PackBox& box : boxes) {
        if (box.row < 0) {
            ++without;
            continue;
        }
        QVERIFY(box.row < 6);
        QVERIFY(!ends.contains(box.row) || ends[box.row] + 4.0F <= box.from);
        ends[box.row] = box.to;
    }
    QCOMPARE(without, lost);
    QVERIFY(lost > 0);
}

void TestTimelineLayout::firstViewShowsFewEventsWhole()
{
    TimelineCorpusOptions options;
    options.events = 20;
    options.undatedShare = 0;
    const TimelineIndex index = makeIndex(makeTimelineCorpus(options), LaneMode::None);
    const TimeSpan span = firstView(index);
    QVERIFY(span.from < index.data.from && span.to > index.data.to);
}

void TestTimelineLayout::firstViewLeavesOutLoneOutliers()
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
void TestTimelineLayout::fewEventsOfOtherCenturiesAreOutsideTheCore()
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

void TestTimelineLayout::datesOfAllSortsGetTheirMark()
{
    const auto corpus = makeUncertainCorpus();
    QVERIFY(isConsistent(*corpus));
    const TimelineIndex index = makeIndex(corpus, LaneMode::None);
    std::map<DateMark, int> marks;
    for (const DrawRow& row : index.rows) {
        ++marks[row.mark];
    }
    QCOMPARE(marks[DateMark::Point], 4);
    QCOMPARE(marks[DateMark::Bar], 1);
    QCOMPARE(marks[DateMark::Band], 5);
    QCOMPARE(marks[DateMark::Before], 1);
    QCOMPARE(marks[DateMark::After], 1);
    QCOMPARE(index.undated, 1U);
}

void TestTimelineLayout::maxTreeAgreesWithPlainSearch()
{
    std::vector<std::int32_t> values;
    std::uint32_t state = 7;
    for (int i = 0; i < 5000; ++i) {
        state = state * 1664525U + 1013904223U;
        values.push_back(static_cast<std::int32_t>((state >> 8) % 1000U));
    }
    const MaxTree<std::int32_t> tree(values);
    for (std::size_t begin = 0; begin < values.size(); begin += 97) {
        for (std::size_t end = begin + 1; end <= values.size(); end += 613) {
            const auto from = values.begin() + static_cast<std::ptrdiff_t>(begin);
            const auto to = values.begin() + static_cast<std::ptrdiff_t>(end);
            QCOMPARE(tree.argMax(begin, end),
                static_cast<std::size_t>(std::max_element(from, to) - values.begin()));
            const auto above = std::find_if(from, to, [](std::int32_t value) { return value > 995; });
            QCOMPARE(tree.firstAbove(begin, end, 995), static_cast<std::size_t>(above - values.begin()));
        }
    }
}

void TestTimelineLayout::emptyCorpusIsDrawn()
{
    const auto corpus = std::make_shared<const Corpus>();
    FixedLabels labels(*corpus);
    for (int mode = 0; mode < laneModeCount; ++mode) {
        const TimelineIndex index = makeIndex(corpus, static_cast<LaneMode>(mode));
        LayoutMemory memory;
        const Scene scene = layoutTimeline(index, request(firstView(index)), labels, memory);
        QVERIFY(scene.events.empty());
        QCOMPARE(scene.counts.dated(), 0U);
        QCOMPARE(rowAfter(index, noRow), noRow);
    }
}

QTEST_GUILESS_MAIN(TestTimelineLayout)
#include "tst_timelinelayout.moc"
