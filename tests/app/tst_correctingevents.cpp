// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
// Events corrected by hand: edited, dated on the axis and from the shelf, with notes on the timeline.
#include "app/correcting/eventdialog.h"
#include "app/dating/groupdatedialog.h"
#include "app/windowactions.h"
#include "model/corpus/correctionplaces.h"
#include "tests/support/records.h"
#include "tests/support/samplewindow.h"
#include "widgets/timeline/timelinecanvas.h"
#include "widgets/timeline/timelineview.h"
#include "widgets/timeline/undatedshelf.h"

#include <QComboBox>
#include <QDropEvent>
#include <QInputDialog>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMimeData>
#include <QRadioButton>
#include <QStatusBar>
#include <QTest>
#include <QUndoStack>

#include <algorithm>
#include <cmath>

using namespace dateline;
using dateline::test::recordsOf;

class TestCorrectingEvents : public test::SampleWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { openSamples("correcting-events"); }
    void cleanup() { closeWindow(); }

    void anEventIsEditedAcceptedAndRejected()
    {
        const EventId event = corpus()->timeline.at(corpus()->timeline.size() / 2);
        m_session->state()->select(event, ViewOrigin::Events);
        inDialog<EventDialog>([this](EventDialog& dialog) {
            dialog.titleField()->setText(QStringLiteral("A title of my own"));
            dialog.dateField()->setText(QStringLiteral("1999-12-31"));
            picture(dialog, "event");
            QTest::keyClick(&dialog, Qt::Key_Return);
        });
        press(Qt::Key_F4);
        QVERIFY(settled());
        const EventId edited = titled("A title of my own");
        QVERIFY(edited);
        QVERIFY((*corpus())[edited].date->days
            == (DayInterval{dayNumber(1999, 12, 31), dayNumber(1999, 12, 31)}));
        QVERIFY((*corpus())[edited].review == Review::Edited);
        m_session->state()->select(edited, ViewOrigin::Events);
        press(Qt::Key_F8);
        QVERIFY(settled());
        QVERIFY(!titled("A title of my own"));
        m_session->undoStack()->undo();
        QVERIFY(settled());
        m_session->state()->select(titled("A title of my own"), ViewOrigin::Events);
        press(Qt::Key_F7);
        QVERIFY(settled());
        FilterClause accepted;
        accepted.kind = ClauseKind::Accepted;
        m_session->state()->addClause(accepted, ViewOrigin::FilterBar);
        QCOMPARE(m_session->state()->visibility().eventCount, 1U);
    }

    void whoActedIsSaidInTheDialog()
    {
        const auto acted = [this](EventId id) {
            const auto& all = (*corpus())[id].participants;
            return !all.empty() && all.front().role == ArgumentRole::Agent;
        };
        const auto event = std::find_if(corpus()->timeline.begin(), corpus()->timeline.end(), acted);
        QVERIFY(event != corpus()->timeline.end());
        m_session->state()->select(*event, ViewOrigin::Events);
        const std::string who = (*corpus())[(*corpus())[*event].participants.front().entity].name;
        inDialog<EventDialog>([](EventDialog& dialog) {
            dialog.titleField()->setText(QStringLiteral("The other way round"));
            QVERIFY(!dialog.roleField()->isEnabled());
            dialog.participantList()->setCurrentRow(0);
            QCOMPARE(dialog.roleField()->currentIndex(), static_cast<int>(ArgumentRole::Agent));
            dialog.roleField()->setFocus();
            QTest::keyClick(dialog.roleField(), Qt::Key_Down); // acting -> affected
            QTest::keyClick(&dialog, Qt::Key_Return);
        });
        press(Qt::Key_F4);
        QVERIFY(settled());
        const EventId edited = titled("The other way round");
        QVERIFY(edited);
        const auto& all = (*corpus())[edited].participants;
        QVERIFY(std::any_of(all.begin(), all.end(), [&](const Participant& one) {
            return (*corpus())[one.entity].name == who && one.role == ArgumentRole::Patient;
        }));
    }

    void anUndatedEventIsDatedByDroppingItOnTheAxis()
    {
        const std::string start = recordsOf(*corpus());
        TimelineView* view = m_window->timeline();
        TimelineCanvas* canvas = view->canvas();
        QTRY_VERIFY(timelineIsCurrent() && canvas->acceptDrops());
        QVERIFY(view->shelf()->list()->dragEnabled());
        const std::size_t undated = corpus()->undated.size();
        QVERIFY(undated > 0);
        const SharedText title = (*corpus())[view->shelf()->model()->eventAt(0)].title;
        canvas->setSpan(
            {static_cast<double>(dayNumber(2016, 1, 1)), static_cast<double>(dayNumber(2017, 1, 1))});
        canvas->layoutNow();
        // months stand there
        drop(0, {xOf(dayNumber(2016, 5, 15) + 0.5), canvas->headerArea().bottom() - 5});
        QCOMPARE(m_session->ledger().entries().size(), std::size_t(1));
        QVERIFY(settled());
        QCOMPARE(corpus()->undated.size(), undated - 1);
        const EventId dated = editedEvent();
        QVERIFY(dated);
        QCOMPARE((*corpus())[dated].title, title);
        QVERIFY(
            (*corpus())[dated].date->days == (DayInterval{dayNumber(2016, 5, 1), dayNumber(2016, 5, 31)}));
        QVERIFY((*corpus())[dated].date->precision == Precision::Month);
        QTRY_VERIFY(timelineIsCurrent());
        QVERIFY(view->shelf()->model()->rowOf(dated) < 0);
        QVERIFY(canvas->index()->rowOf(dated) != nullptr);
        QVERIFY2(m_window->statusBar()->currentMessage().contains(QStringLiteral("2016")),
            qPrintable(m_window->statusBar()->currentMessage()));
        picture("dropped");
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(settled());
        QVERIFY(recordsOf(*corpus()) == start);
        QTRY_COMPARE(view->shelf()->model()->rowCount(), static_cast<int>(undated));

        view->setTimeMode(TimeMode::Reported); // the axis is of reports: nothing can be dated there
        QVERIFY(!canvas->acceptDrops() && !view->shelf()->list()->dragEnabled());
        view->setTimeMode(TimeMode::Happened);
        QVERIFY(canvas->acceptDrops() && view->shelf()->list()->dragEnabled());
    }

    void undatedEventsGetOneDateTogetherAndOneUndo()
    {
        const std::string start = recordsOf(*corpus());
        UndatedShelf* shelf = m_window->timeline()->shelf();
        QTRY_VERIFY(timelineIsCurrent());
        const std::size_t undated = corpus()->undated.size();
        QVERIFY(undated > 3);
        shelf->setOpen(true);
        shelf->list()->setFocus();
        shelf->list()->setCurrentIndex(shelf->model()->index(0));
        QTest::keyClick(shelf->list(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(shelf->list(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(m_session->state()->selection().events.size(), std::size_t(3));
        // what comes back from the state leaves them
        QCOMPARE(shelf->list()->selectionModel()->selectedRows().size(), 3);
        inDialog<GroupDateDialog>([](GroupDateDialog& dialog) {
            dialog.dateField()->setText(QStringLiteral("May 2016"));
            QTest::keyClick(&dialog, Qt::Key_Return);
        });
        QTest::keyClick(shelf->list(), Qt::Key_D);
        QVERIFY(m_dialogSeen && settled());
        QCOMPARE(corpus()->undated.size(), undated - 3);
        const auto inMay = [this] {
            return std::count_if(corpus()->events.begin(), corpus()->events.end(), [](const Event& event) {
                return event.review == Review::Edited
                    && event.date->days == DayInterval{dayNumber(2016, 5, 1), dayNumber(2016, 5, 31)}
                && event.date->precision == Precision::Month;
            });
        };
        QCOMPARE(inMay(), 3);
        QCOMPARE(m_session->ledger().entries().size(), std::size_t(1));
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(settled());
        QVERIFY(recordsOf(*corpus()) == start);

        // Or their articles get one, which other events wait for, too.
        QTRY_VERIFY(timelineIsCurrent());
        shelf->list()->selectAll();
        QCOMPARE(m_session->state()->selection().events.size(), undated);
        inDialog<GroupDateDialog>([](GroupDateDialog& dialog) {
            dialog.dateField()->setText(QStringLiteral("2016-05-29"));
            dialog.ofArticles()->setChecked(true);
            QTest::keyClick(&dialog, Qt::Key_Return);
        });
        press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(m_dialogSeen && settled());
        QCOMPARE(m_session->ledger().entries().size(), std::size_t(3)); // the undo is one, too
        const auto dated = [this](ContentHash hash) {
            const auto block = std::find_if(corpus()->articles.begin(), corpus()->articles.end(),
                [hash](const auto& one) { return one->article->hash == hash; });
            return (*block)->published->source == DateSource::Analyst
                && (*block)->published->days.from == dayNumber(2016, 5, 29);
        };
        for (const Correction& correction : m_session->ledger().entries().back().corrections) {
            QVERIFY(dated(std::get<ArticleDateCorrection>(correction).article));
        }
    }

    void anUndatedEventIsPlacedBetweenTwo()
    {
        TimelineView* view = m_window->timeline();
        TimelineCanvas* canvas = view->canvas();
        view->setLaneMode(LaneMode::None);
        QTRY_VERIFY(timelineIsCurrent() && canvas->index()->lanes.size() == 1);
        const std::size_t undated = corpus()->undated.size();
        const auto rows = canvas->index()->rows; // of one lane: by anchor
        std::size_t next = 1;
        while (next < rows.size() && rows[next].anchor - rows[next - 1].anchor < 10.0) {
            ++next;
        }
        QVERIFY(next < rows.size());
        const double left = rows[next - 1].anchor;
        const double right = rows[next].anchor;
        canvas->setSpan({left - 5.0, right + 5.0});
        canvas->layoutNow();
        drop(0, {xOf((left + right) / 2.0), canvas->lanesArea().center().y()});
        QVERIFY(settled());
        QCOMPARE(corpus()->undated.size(), undated - 1);
        const EventId placed = editedEvent();
        QVERIFY(placed);
        const DatedInterval date = *(*corpus())[placed].date;
        QVERIFY(date.qualifier == Qualifier::Within);
        QCOMPARE(date.days.from, static_cast<DayNumber>(std::floor(left)));
        QCOMPARE(date.days.to, static_cast<DayNumber>(std::ceil(right)) - 1);
        QVERIFY2(m_session->undoStack()->undoText().contains(QStringLiteral("within")),
            qPrintable(m_session->undoStack()->undoText()));

        // After the last there is only a bound.
        QTRY_VERIFY(timelineIsCurrent());
        const auto now = canvas->index()->rows;
        const double end = now.back().anchor;
        canvas->setSpan({end - 10.0, end + 100.0});
        canvas->layoutNow();
        const std::size_t rules = m_session->ledger().entries().size();
        drop(0, {xOf(end + 60.0), canvas->lanesArea().center().y()});
        QCOMPARE(m_session->ledger().entries().size(), rules + 1);
        const auto* change
            = std::get_if<EventChange>(&m_session->ledger().entries().back().corrections.front());
        QVERIFY(change != nullptr && change->date && change->date->qualifier == Qualifier::After);
        QCOMPARE(change->date->days->from, static_cast<DayNumber>(std::floor(end)));
        QVERIFY(settled());
        QCOMPARE(corpus()->undated.size(), undated - 2);
        m_session->undoStack()->undo();
        m_session->undoStack()->undo();
        QVERIFY(settled());
        QCOMPARE(corpus()->undated.size(), undated);
    }

    void aNoteIsWrittenChangedUndoneAndTakenAway()
    {
        TimelineView* view = m_window->timeline();
        QTRY_VERIFY(timelineIsCurrent());
        const timeline::DrawRow row = view->canvas()->index()->rows.front();
        view->canvas()->setCurrent(row.event);
        const auto write = [&](const char* text) {
            inDialog<QInputDialog>([text](QInputDialog& dialog) {
                dialog.setTextValue(QString::fromUtf8(text));
                dialog.accept();
            });
            QTest::keyClick(view->canvas(), Qt::Key_N);
            QVERIFY(m_dialogSeen);
            m_dialogSeen = false;
        };
        write("ask the ministry");
        QCOMPARE(view->notes().size(), std::size_t(1));
        QVERIFY(view->notes().front()
            == (TimelineNote{DayInterval{row.from, row.to}, "", "", "ask the ministry"}));
        write("answered");
        QVERIFY(view->notes().front().text == "answered");
        m_session->undoStack()->undo();
        QVERIFY(view->notes().front().text == "ask the ministry");
        m_session->undoStack()->redo();
        QVERIFY(view->notes().front().text == "answered");
        write("");
        QVERIFY(view->notes().empty());
        QCOMPARE(m_session->ledger().entries().size(), std::size_t(5));
        QVERIFY(settled());
    }

private:
    bool timelineIsCurrent() const
    {
        const auto* index = m_window->timeline()->canvas()->index();
        return !m_window->timeline()->isBusy() && index != nullptr && index->corpus == corpus();
    }

    int xOf(double time) const
    {
        const TimelineCanvas* canvas = m_window->timeline()->canvas();
        return canvas->lanesArea().left() + static_cast<int>(std::lround(canvas->scene().scale.x(time)));
    }

    /// What the shelf gives for that row, brought to the canvas as a drag brings it.
    void drop(int row, QPoint at)
    {
        const UndatedModel* model = m_window->timeline()->shelf()->model();
        const std::unique_ptr<QMimeData> data(model->mimeData({model->index(row)}));
        TimelineCanvas* canvas = m_window->timeline()->canvas();
        QDragEnterEvent enter(at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(canvas, &enter);
        QDragMoveEvent move(at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(canvas, &move);
        QDropEvent letGo(QPointF(at), Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(canvas, &letGo);
    }
};

QTEST_MAIN(TestCorrectingEvents)
#include "tst_correctingevents.moc"
