// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors

// The shelf of events without a date.

#include "tests/widgets/showntimeline.h"
#include "widgets/timeline/undatedshelf.h"

#include <QDropEvent>
#include <QListView>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace dateline;
using namespace dateline::test;

namespace {

std::vector<EventId> onShelf(const TimelineView& view)
{
    std::vector<EventId> events;
    for (int row = 0; row < view.shelf()->model()->rowCount(); ++row) {
        events.push_back(view.shelf()->model()->eventAt(row));
    }
    return events;
}

} // namespace

class TestUndatedShelf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shelfListsTheUndated();
    void undatedEventsLandWhereTheyAreDropped();
    void undatedEventsArePlacedByKeys();
    void aTimeWindowKeepsWhatMayLieInIt();
    void severalAreDroppedTogether();
};

void TestUndatedShelf::shelfListsTheUndated()
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

void TestUndatedShelf::undatedEventsLandWhereTheyAreDropped()
{
    Shown shown(makeTimelineCorpus(few(200)));
    shown.view->setDatesEditable(true);
    UndatedModel* model = shown.view->shelf()->model();
    const std::unique_ptr<QMimeData> data(model->mimeData({model->index(1)}));
    const EventId event = model->eventAt(1);
    QVERIFY(UndatedModel::eventsOf(data.get()) == std::vector<EventId>{event});
    QSignalSpy dated(shown.view.get(), &TimelineView::eventsDated);
    QSignalSpy placed(shown.view.get(), &TimelineView::eventsPlaced);
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
    QVERIFY(dated.first().at(0).value<std::vector<EventId>>() == std::vector<EventId>{event});
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

void TestUndatedShelf::undatedEventsArePlacedByKeys()
{
    TimelineCorpusOptions options = few(40);
    options.undatedShare = 20;
    Shown shown(makeTimelineCorpus(options));
    shown.view->setDatesEditable(true);
    shown.view->shelf()->setOpen(true);
    QListView* list = shown.view->shelf()->list();
    list->setCurrentIndex(list->model()->index(1, 0));
    const EventId event = shown.view->shelf()->model()->eventAt(1);
    QSignalSpy dated(shown.view.get(), &TimelineView::eventsDated);
    QSignalSpy placed(shown.view.get(), &TimelineView::eventsPlaced);

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
        QCOMPARE(dated.back()[0].value<std::vector<EventId>>(), std::vector<EventId>{event});
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

/// Who brushes a time may have come to put the undated there.
void TestUndatedShelf::aTimeWindowKeepsWhatMayLieInIt()
{
    const DayInterval window{dayNumber(2004, 1, 1), dayNumber(2004, 12, 31)};
    auto corpus = std::make_shared<Corpus>(*makeTimelineCorpus(few(300)));
    QVERIFY(corpus->undated.size() > 3);
    const EventId within = corpus->undated[0];
    const EventId elsewhere = corpus->undated[1];
    const auto kindOf = [&corpus](EventId id) { return corpus->events[id.index()].kind; };
    for (const EventId id : corpus->undated) {
        corpus->events[id.index()].hint.reset();
    }
    corpus->events[within.index()].hint = DayInterval{dayNumber(2003, 6, 1), dayNumber(2004, 2, 1)};
    corpus->events[elsewhere.index()].hint = DayInterval{dayNumber(1999, 1, 1), dayNumber(1999, 12, 31)};
    std::vector<EventId> wanted = corpus->undated;
    wanted.erase(wanted.begin() + 1);

    ViewState state;
    state.setSnapshot(corpus);
    TimelineView view(&state);
    view.resize(1200, 700);
    view.show();
    state.setWindow(window, ViewOrigin::None);
    QVERIFY(onShelf(view) == wanted);
    QVERIFY(!view.shelf()->isHidden());
    view.canvas()->layoutNow();
    QVERIFY2(view.countText().contains(QStringLiteral("undated")), qPrintable(view.countText()));

    // What any other clause hides stays hidden.
    FilterClause clause;
    clause.kind = ClauseKind::EventKinds;
    clause.mask = maskBit(kindOf(within));
    state.addClause(clause, ViewOrigin::None);
    std::erase_if(wanted, [&](EventId id) { return kindOf(id) != kindOf(within); });
    QVERIFY(onShelf(view) == wanted);
    state.setWindow(std::nullopt, ViewOrigin::None);
    QVERIFY(onShelf(view).size() >= wanted.size());
}

void TestUndatedShelf::severalAreDroppedTogether()
{
    ViewState state;
    state.setSnapshot(makeTimelineCorpus(few(200)));
    TimelineView view(&state);
    view.resize(1200, 700);
    view.show();
    view.setDatesEditable(true);
    view.canvas()->setSpan({double(dayNumber(2004, 1, 1)), double(dayNumber(2005, 1, 1))});
    view.canvas()->layoutNow();
    UndatedModel* model = view.shelf()->model();
    const std::unique_ptr<QMimeData> data(model->mimeData({model->index(0), model->index(2)}));
    QCOMPARE(data->text().split(QLatin1Char('\n')).size(), 2);
    QSignalSpy dated(&view, &TimelineView::eventsDated);
    const QRect header = view.canvas()->headerArea();
    const QPointF at(view.canvas()->lanesArea().center().x(), header.bottom() - 5);
    QDragEnterEvent enter(at.toPoint(), Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(view.canvas(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent letGo(at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(view.canvas(), &letGo);
    QCOMPARE(dated.count(), 1);
    const std::vector<EventId> wanted{model->eventAt(0), model->eventAt(2)};
    QVERIFY(dated.first().at(0).value<std::vector<EventId>>() == wanted);
}

QTEST_MAIN(TestUndatedShelf)
#include "tst_undatedshelf.moc"
