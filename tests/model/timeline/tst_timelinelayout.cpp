// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/corpus/reporting.h"
#include "model/timeline/landmarks.h"
#include "model/timeline/notes.h"
#include "model/timeline/openingview.h"
#include "tests/model/timeline/checkedlayout.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>

using namespace dateline;
using namespace dateline::test;
using namespace dateline::timeline;

class TestTimelineLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingOverlapsAndNothingIsLost_data();
    void nothingOverlapsAndNothingIsLost();
    void foldingNests();
    void zoomingBackAndForthIsStable();
    void pinnedEventsAreLabelledFirst();
    void theMostImportantOfADayStandOut();
    void anIntervalMayBeKnownFromItsFirstDay();
    void panningKeepsRows();
    void keysReachEveryEventInOrder();
    void packedRowsNeverOverlap();
    void notesNeverOverlap();
    void maxTreeAgreesWithPlainSearch();
    void emptyCorpusIsDrawn();
    void datesOfAllSortsGetTheirMark();
    void whatLastsIsABarHoweverRoughlyDated();
    void plansWhoseDayHasPassedAreMarked();
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
    const auto detailAt = [&](double share, LayoutMemory& memory) {
        const double middle = index.data.middle();
        const double half = share * index.data.days() / 2.0;
        return layoutTimeline(index, request({middle - half, middle + half}), labels, memory)
            .lanes.front()
            .detail;
    };
    // At a border between two levels a step there and back changes the level once at most.
    constexpr double step = 1.02;
    int borders = 0;
    for (double share = 0.01; share < 1.0; share *= step) {
        LayoutMemory fresh;
        LayoutMemory memory;
        if (detailAt(share * step, fresh) == detailAt(share, memory)) {
            continue;
        }
        ++borders;
        int changes = 0;
        Detail last = detailAt(share, memory);
        for (int i = 0; i < 6; ++i) {
            const Detail now = detailAt(i % 2 == 0 ? share * step : share, memory);
            changes += now != last ? 1 : 0;
            last = now;
        }
        QVERIFY2(changes <= 1, qPrintable(QStringLiteral("%1 at %2").arg(changes).arg(share)));
    }
    QVERIFY(borders > 0);
}

/// What is selected or pointed at has a title, however crowded it is.
void TestTimelineLayout::pinnedEventsAreLabelledFirst()
{
    const auto corpus = makeTimelineCorpus({});
    FixedLabels labels(*corpus);
    const TimelineIndex index = makeIndex(corpus, LaneMode::None);
    int bare = 0;
    int labelled = 0;
    for (const double share : {0.05, 0.1, 0.2}) {
        const double middle = index.data.middle();
        const double half = share * index.data.days() / 2.0;
        LayoutRequest wanted = request({middle - half, middle + half});
        LayoutMemory memory;
        const Scene scene = layoutTimeline(index, wanted, labels, memory);
        const bool hasLabels = std::any_of(scene.events.begin(), scene.events.end(),
            [](const PlacedEvent& event) { return event.label.bytes > 0; });
        for (const PlacedEvent& event : scene.events) {
            if (!hasLabels || event.label.bytes > 0 || !event.glyphVisible || bare > 50) {
                continue;
            }
            ++bare;
            wanted.pinned = {event.row};
            LayoutMemory own;
            const Scene pinned = layoutTimeline(index, wanted, labels, own);
            const auto same = std::find_if(pinned.events.begin(), pinned.events.end(),
                [&](const PlacedEvent& other) { return other.row == event.row; });
            QVERIFY(same != pinned.events.end());
            labelled += same->label.bytes > 0 ? 1 : 0; // not where its first word is wider than all room
        }
    }
    QVERIFY2(bare > 0 && labelled * 10 >= bare * 9,
        qPrintable(QStringLiteral("%1 of %2").arg(labelled).arg(bare)));
}

void TestTimelineLayout::theMostImportantOfADayStandOut()
{
    TimelineCorpusOptions options;
    options.events = 0;
    options.onOneDay = 200;
    const auto corpus = makeTimelineCorpus(options);
    const TimelineIndex index = makeIndex(corpus, LaneMode::None);
    std::vector<std::uint32_t> ranked(index.rows.size());
    std::iota(ranked.begin(), ranked.end(), 0U);
    std::sort(ranked.begin(), ranked.end(), [&](std::uint32_t left, std::uint32_t right) {
        return std::tuple(-index.rows[left].priority, left) < std::tuple(-index.rows[right].priority, right);
    });
    const TimeSpan decade{index.data.from - 2000.0, index.data.to + 1650.0};
    const std::vector<std::uint32_t> found = landmarks(index, 0, request(decade), decade, 4, {});
    QVERIFY(found.size() > 2 && found.size() < 50);
    ranked.resize(found.size());
    QCOMPARE(found, ranked);
}

void TestTimelineLayout::anIntervalMayBeKnownFromItsFirstDay()
{
    ArticleBlock block;
    QVERIFY(mayBeKnownBy(block, dayNumber(2016, 5, 1))); // bears no date
    block.published = PublicationDate();
    block.published->days = {dayNumber(2016, 5, 1), dayNumber(2016, 5, 31)};
    QVERIFY(!mayBeKnownBy(block, dayNumber(2016, 4, 30)));
    QVERIFY(mayBeKnownBy(block, dayNumber(2016, 5, 1)));
    QVERIFY(mayBeKnownBy(block, dayNumber(2016, 6, 1)));
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

void TestTimelineLayout::whatLastsIsABarHoweverRoughlyDated()
{
    const auto corpus = std::make_shared<Corpus>(*makeUncertainCorpus());
    int lasting = 0;
    for (Event& event : corpus->events) {
        if (event.lasting) {
            event.date->precision = Precision::Month; // "from March to May"
            ++lasting;
        }
    }
    const TimelineIndex index = makeIndex(corpus, LaneMode::None);
    QVERIFY(lasting > 0);
    QCOMPARE(static_cast<int>(std::count_if(index.rows.begin(), index.rows.end(),
                 [](const DrawRow& row) { return row.mark == DateMark::Bar; })),
        lasting);
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

QTEST_GUILESS_MAIN(TestTimelineLayout)
#include "tst_timelinelayout.moc"
