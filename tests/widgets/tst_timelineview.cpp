// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "tests/widgets/showntimeline.h"
#include "widgets/timeline/eventtip.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QJsonDocument>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

using namespace dateline;
using namespace dateline::test;

class TestTimelineView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyViewSaysWhatToDo();
    void clickSelectsAndDoubleClickOpens();
    void clickBesideEverythingClearsTheSelection();
    void selectionFromElsewhereIsShown();
    void keysWalkAllEvents();
    void severalAreChosenByKeysAlone();
    void aMenuKeepsWhatIsChosenTogether();
    void rubberBandSelectsWhatItHolds();
    void burstOfOneDayIsListed();
    void aPillOfOneIsTheEventItself();
    void selectedLooksDifferent();
    void notesAreDrawnAndAskedFor();
    void itIsSpokenInTheOrderOfTime();
    void largeFontsStayInOrder();
    void whatTheAnalystArrangedIsKept();
    void daysHaveHoursWhereATextTellsOne();
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
    for (const QLabel* label : shown.view->findChildren<QLabel*>()) { // of a year that nobody tells of
        QVERIFY2(!label->text().contains(QStringLiteral("2000")), qPrintable(label->text()));
    }
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

void TestTimelineView::severalAreChosenByKeysAlone()
{
    Shown shown(makeTimelineCorpus(few(60)));
    const auto press = [&](Qt::Key key) { QTest::keyClick(shown.canvas(), key); };
    const std::vector<EventId>& selected = shown.state.selection().events;
    press(Qt::Key_Home);
    const EventId first = shown.canvas()->current();
    press(Qt::Key_Space);
    QCOMPARE(selected.size(), std::size_t(1));
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    const EventId third = shown.canvas()->current();
    QVERIFY(selected == (std::vector{std::min(first, third), std::max(first, third)}));
    press(Qt::Key_Space);
    press(Qt::Key_Right);
    QCOMPARE(selected.size(), std::size_t(3));
    press(Qt::Key_Left); // to one that is kept
    QCOMPARE(selected.size(), std::size_t(2));
    press(Qt::Key_Space); // no longer
    QVERIFY(selected == std::vector{first});
    press(Qt::Key_Escape);
    press(Qt::Key_Right);
    QVERIFY(selected == std::vector{shown.canvas()->current()});
}

void TestTimelineView::aMenuKeepsWhatIsChosenTogether()
{
    Shown shown(makeTimelineCorpus(few(20)), {1600, 900});
    const auto& events = shown.canvas()->scene().events;
    Selection two;
    two.events = {shown.eventOf(events[0]), shown.eventOf(events[1])};
    shown.state.select(two, ViewOrigin::Window);
    shown.settle();
    const auto rightClick = [&](std::size_t event) {
        const QPoint at = shown.glyph(shown.canvas()->scene().events[event]);
        QContextMenuEvent menu(QContextMenuEvent::Mouse, at, shown.canvas()->mapToGlobal(at));
        QCoreApplication::sendEvent(shown.canvas(), &menu);
    };
    rightClick(1);
    QCOMPARE(shown.state.selection().events.size(), std::size_t(2));
    rightClick(2);
    QVERIFY(shown.state.selection() == Selection::of(shown.eventOf(shown.canvas()->scene().events[2])));
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

void TestTimelineView::aPillOfOneIsTheEventItself()
{
    TimelineCorpusOptions options = few(90);
    options.bursts = 3;
    Shown shown(makeTimelineCorpus(options), {600, 190});
    const timeline::TimeSpan all = shown.canvas()->span();
    bool one = false;
    bool many = false;
    for (const double share : {1.0, 0.5, 0.25, 0.12}) {
        shown.canvas()->setSpan({all.from, all.from + share * all.days()});
        shown.settle();
        for (const timeline::Cluster& pill : shown.canvas()->scene().clusters) {
            const QPoint at = shown.canvas()->lanesArea().topLeft()
                + QPoint(static_cast<int>(pill.x + pill.width / 2), static_cast<int>(pill.y));
            QHelpEvent asked(QEvent::ToolTip, at, shown.canvas()->mapToGlobal(at));
            QCoreApplication::sendEvent(shown.canvas(), &asked);
            const EventId first = shown.canvas()->index()->rows[pill.begin].event;
            QCOMPARE(QToolTip::text() == eventTip(*shown.state.snapshot(), first), pill.count() == 1);
            (pill.count() == 1 ? one : many) = true;
        }
    }
    QVERIFY(one && many);
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
        // its glyph stands below its label, in a low row beside it
        if (events[i].hasSpan() && events[i].label.bytes > 0 && !events[i].card) {
            const double below = static_cast<double>(events[i].y - events[i].labelY);
            const bool beside = below == 0.0 && (events[i].labelLeft || events[i].labelX > events[i].x);
            QVERIFY(beside || below >= line / 2.0 + 0.33 * line - 3.0);
        }
        for (std::size_t j = 0; j < i; ++j) {
            const bool apart = events[i].boxTo <= events[j].boxFrom || events[j].boxTo <= events[i].boxFrom
                || events[i].top + events[i].height <= events[j].top + 0.5F
                || events[j].top + events[j].height <= events[i].top + 0.5F;
            QVERIFY(apart);
        }
    }
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

/// Events of three days stood at noon on an axis of 00:00, 06:00, 12:00.
void TestTimelineView::daysHaveHoursWhereATextTellsOne()
{
    const DayNumber first = dayNumber(2018, 6, 4);
    auto corpus = std::make_shared<Corpus>();
    auto block = std::make_shared<ArticleBlock>();
    block->article = std::make_shared<ArticleMetadata>();
    for (std::uint32_t i = 0; i < 3; ++i) {
        const DayNumber day = first + static_cast<DayNumber>(i);
        Event& event = corpus->events.emplace_back();
        event.title = "Talks go on";
        event.sources = 1;
        event.date = DatedInterval{{day, day}, Precision::Day, Qualifier::Exact, DateBasis::Explicit};
        event.tellings = {MentionRef{ArticleId::fromIndex(0), i}};
        block->events.emplace_back().date = event.date;
        corpus->timeline.push_back(EventId::fromIndex(i));
    }
    const auto timed = std::make_shared<Corpus>(*corpus);
    corpus->articles.push_back(block);
    auto told = std::make_shared<ArticleBlock>(*block);
    told->events[1].fromTime = "09:30";
    timed->articles.push_back(told);
    Shown shown(corpus);
    QVERIFY(shown.canvas()->ticks().lowerStep.unit == timeline::CalendarUnit::Day);
    QVERIFY(shown.canvas()->ticks().lower.size() >= 3);
    shown.state.setSnapshot(timed);
    shown.settle();
    QVERIFY(shown.canvas()->ticks().lowerStep.unit < timeline::CalendarUnit::Day);
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
    // the filter, too, is worked out by a thread, which may be slower than the view's
    QTRY_VERIFY_WITH_TIMEOUT(!shown.state.isFiltering() && !shown.view->isBusy(), 20'000);
    shown.settle();
    const timeline::TimelineIndex* index = shown.canvas()->index();
    QVERIFY(index && !index->rows.empty());
    for (const timeline::DrawRow& row : index->rows) {
        QVERIFY(row.kind == EventKind::Meeting);
    }
    QVERIFY(shown.canvas()->span().days() >= index->data.days() / 2); // opened on it
    shown.state.setSnapshot(nullptr);
    QVERIFY(!shown.view->isBusy());
}

QTEST_MAIN(TestTimelineView)
#include "tst_timelineview.moc"
