// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors

// What the timeline leaves out, and how it says so.

#include "tests/widgets/showntimeline.h"
#include "widgets/timeline/undatedshelf.h"

#include <QTest>

using namespace dateline;
using namespace dateline::test;

class TestTimelineFiltering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headerBrushFilters();
    void filterIsCounted();
    void filterShowsWhatItLetsThrough();
    void timeOfReportingCanCount();
    void knowledgeCursorHidesWhatCameLater();
};

void TestTimelineFiltering::headerBrushFilters()
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

void TestTimelineFiltering::filterIsCounted()
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

void TestTimelineFiltering::filterShowsWhatItLetsThrough()
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

void TestTimelineFiltering::timeOfReportingCanCount()
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

void TestTimelineFiltering::knowledgeCursorHidesWhatCameLater()
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

QTEST_MAIN(TestTimelineFiltering)
#include "tst_timelinefiltering.moc"
