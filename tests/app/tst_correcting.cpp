// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
// Corrections by hand in the real window, on the samples: menu, mouse and keyboard, undo and redo, files.
#include "app/correcting/correctioncommands.h"
#include "app/correcting/correctiontext.h"
#include "app/correcting/entitychooser.h"
#include "app/correcting/eventdialog.h"
#include "app/correcting/historydialog.h"
#include "app/correcting/mergedialog.h"
#include "app/correcting/notespanel.h"
#include "app/correcting/relationdialog.h"
#include "app/correcting/reviewpanel.h"
#include "app/dating/groupdatedialog.h"
#include "app/mainwindow.h"
#include "app/settings.h"
#include "app/windowactions.h"
#include "model/corpus/correctionplaces.h"
#include "model/items/words.h"
#include "tests/support/modaldriver.h"
#include "tests/support/records.h"
#include "widgets/article/articlereader.h"
#include "widgets/evidence/evidencepanel.h"
#include "widgets/graph/graphcanvas.h"
#include "widgets/graph/graphview.h"
#include "widgets/lists/listpanel.h"
#include "widgets/timeline/timelinecanvas.h"
#include "widgets/timeline/timelineview.h"
#include "widgets/timeline/undatedshelf.h"

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDockWidget>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QInputDialog>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>
#include <QTimer>
#include <QTreeView>
#include <QTreeWidget>
#include <QUndoStack>

#include <algorithm>
#include <cmath>

using namespace dateline;
using dateline::test::recordsOf;

class TestCorrecting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_settings = std::make_unique<Settings>(m_folder.filePath(QStringLiteral("settings.ini")));
        m_session = std::make_unique<Session>(DATELINE_RESOURCES);
        m_session->setAuthor("ana");
        m_window = std::make_unique<MainWindow>(m_session.get(), m_settings.get());
        m_window->resize(1366, 768);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_session->open({m_session->samplesFolder()});
        QVERIFY(settled());
    }

    void cleanup()
    {
        m_window.reset();
        m_session.reset();
        m_settings.reset();
    }

    /// The analyst's task: two names are one person.
    void twoNamesAreMergedUndoneAndRedone()
    {
        const std::string start = recordsOf(*corpus());
        const auto [one, other] = twoPersons();
        QVERIFY(one && other);
        const std::size_t names = corpus()->entities.size();
        const std::size_t mentions = (*corpus())[one].mentions.size() + (*corpus())[other].mentions.size();
        const std::size_t events = std::max((*corpus())[one].events.size(), (*corpus())[other].events.size());
        m_window->findChild<QDockWidget*>(QStringLiteral("names"))->raise();
        QTRY_VERIFY(m_window->entities()->isVisible());
        QVERIFY(click(one, Qt::NoModifier));
        QVERIFY(click(other, Qt::ControlModifier));
        QCOMPARE(m_session->state()->selection().entities.size(), std::size_t(2));

        inDialog<MergeDialog>([](MergeDialog& dialog) {
            dialog.nameField()->setEditText(QStringLiteral("The One"));
            QTest::keyClick(&dialog, Qt::Key_Return);
        });
        press(Qt::Key_M, Qt::ControlModifier);
        QVERIFY(m_dialogSeen);
        QCOMPARE(m_session->ledger().entries().size(), std::size_t(1));
        QVERIFY(settled());
        const EntityId merged = named("The One");
        QVERIFY(merged);
        QCOMPARE(corpus()->entities.size(), names - 1);
        QCOMPARE((*corpus())[merged].mentions.size(), mentions);
        QVERIFY((*corpus())[merged].events.size() >= events);
        QVERIFY2(m_window->statusBar()->currentMessage().contains(QStringLiteral("became")),
            qPrintable(m_window->statusBar()->currentMessage()));
        // What the views show of it: list, timeline and graph.
        QTRY_COMPARE(m_window->entities()->model()->total(), static_cast<int>(names) - 1);
        m_session->state()->select(merged, ViewOrigin::Entities);
        m_session->state()->filterToSelection(ViewOrigin::Entities);
        QCOMPARE(m_session->state()->visibility().eventCount, (*corpus())[merged].events.size());
        m_session->state()->setFilter({}, ViewOrigin::Window);
        QTRY_VERIFY_WITH_TIMEOUT(graphShows(merged), 20'000);
        picture("merged");

        QVERIFY(m_window->actions()->undo->text().contains(QStringLiteral("merge")));
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(settled());
        QVERIFY(recordsOf(*corpus()) == start);
        QVERIFY(!named("The One"));
        QTest::keySequence(m_window.get(), m_window->actions()->redo->shortcut()); // the platform's own
        QVERIFY(settled());
        QVERIFY(named("The One"));

        Session again(DATELINE_RESOURCES); // another run, as a project that was kept brings it back
        again.setAuthor("ana");
        again.open({again.samplesFolder()});
        Ledger kept;
        QVERIFY(importLedger(ledgerText(m_session->ledger()), "kept", kept));
        again.setLedger(kept);
        QTRY_VERIFY_WITH_TIMEOUT(again.isOpen() && !again.job()->isRunning(), 60'000);
        QVERIFY(recordsOf(*again.state()->snapshot()) == recordsOf(*corpus()));
        QVERIFY(again.undoStack()->canUndo());
        again.undoStack()->undo();
        QTRY_VERIFY_WITH_TIMEOUT(
            !again.job()->isRunning() && recordsOf(*again.state()->snapshot()) == start, 60'000);
    }

    void onlyOnesOwnStepsAreUndone()
    {
        Ledger ledger;
        QVERIFY(ledger.append(
            {"b1", "ben", 0, {}, {EntityRename{correctionName((*corpus())[EntityId(1)]), "Ben's"}}}));
        m_session->setLedger(ledger);
        QVERIFY(settled());
        QVERIFY(named("Ben's"));
        QVERIFY(!m_session->undoStack()->canUndo());
    }

    void theReviewQueueIsWorkedThroughByKeys()
    {
        m_window->findChild<QDockWidget*>(QStringLiteral("review"))->raise();
        ReviewPanel* review = m_window->review();
        QTRY_VERIFY(review->isVisible());
        QTRY_VERIFY(!review->isBusy() && review->current() != nullptr);
        review->setFocus();
        picture("review");
        const QString before = review->progressText();
        const std::string first = review->current()->key;
        QTest::keyClick(review, Qt::Key_Space);
        QVERIFY(review->current()->key != first); // at once, whatever the background does
        QVERIFY(review->progressText() != before);
        QVERIFY2(review->progressText().startsWith(QStringLiteral("1 ")), qPrintable(review->progressText()));
        const std::string second = review->current()->key;
        QTest::keyClick(review, Qt::Key_X);
        const std::string third = review->current()->key;
        QTest::keyClick(review, Qt::Key_N);
        QVERIFY(review->current()->key != third);
        QCOMPARE(m_session->ledger().entries().size(), std::size_t(2));
        QVERIFY(settled());
        QVERIFY(m_session->state()->snapshot()->ruleProblems.empty());
        // What was rejected is gone from the corpus, but it was looked at.
        QTRY_VERIFY2(
            review->progressText().startsWith(QStringLiteral("2 ")), qPrintable(review->progressText()));
        const ReviewQueue now = reviewQueue(*corpus(), m_session->ledger().corrections());
        const auto asked = [&now](const std::string& key) {
            return std::any_of(now.items.begin(), now.items.end(),
                [&key](const ReviewItem& item) { return item.key == key; });
        };
        QVERIFY(!asked(first) && !asked(second) && asked(third));
        m_session->undoStack()->undo();
        m_session->undoStack()->undo();
        QVERIFY(settled());
        QTRY_COMPARE(review->progressText(), before);
    }

    void theReviewQueueIsMadeWhenSomebodyLooks()
    {
        QDockWidget* panel = m_window->findChild<QDockWidget*>(QStringLiteral("review"));
        ReviewPanel* review = m_window->review();
        panel->raise();
        QTRY_VERIFY(review->isVisible() && !review->isBusy() && review->current() != nullptr);
        const std::string first = review->current()->key;
        panel->hide();
        m_session->correct({EntityRename{correctionName((*corpus())[twoPersons().first]), "Somebody"}});
        QVERIFY(settled());
        QVERIFY(review->current() == nullptr && !review->isBusy());
        panel->show();
        panel->raise();
        QTRY_VERIFY(!review->isBusy() && review->current() != nullptr);
        QCOMPARE(review->current()->key, first);
    }

    void aNameIsRenamedByKey()
    {
        const EntityId one = twoPersons().first;
        m_session->state()->select(one, ViewOrigin::Entities);
        inDialog<QInputDialog>([](QInputDialog& dialog) {
            dialog.setTextValue(QStringLiteral("Somebody"));
            QTest::keyClick(&dialog, Qt::Key_Return);
        });
        press(Qt::Key_F2);
        QVERIFY(settled());
        QVERIFY(named("Somebody"));
        QCOMPARE(m_session->state()->selection().entities.size(), std::size_t(1)); // survives
        picture("renamed");
    }

    void anEventIsEditedAcceptedAndRejected()
    {
        const EventId event = corpus()->timeline.at(corpus()->timeline.size() / 2);
        m_session->state()->select(event, ViewOrigin::Events);
        inDialog<EventDialog>([](EventDialog& dialog) {
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
        QTest::qWait(50); // a frame is laid out once an event loop turn
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
        QTest::qWait(50);
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
        QTest::qWait(50);
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

    void namesAreMergedInTheGraphByDragAndByKey()
    {
        const std::string start = recordsOf(*corpus());
        const std::size_t names = corpus()->entities.size();
        GraphCanvas* canvas = m_window->graph()->canvas();
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->graph()->isBusy() && canvas->scene().nodes.size() > 3, 20'000);
        const EntityId a = canvas->scene().nodes[0].entity;
        const EntityId b = canvas->scene().nodes[1].entity;
        const auto confirm = [](MergeDialog& dialog) {
            dialog.nameField()->setEditText(QStringLiteral("The One"));
            QTest::keyClick(&dialog, Qt::Key_Return);
        };
        const QPoint from = canvas->pageOf(0).toPoint();
        const QPoint to = canvas->pageOf(1).toPoint();
        QTest::mousePress(canvas, Qt::LeftButton, {}, from);
        QTest::mouseMove(canvas, (from + to) / 2);
        QTest::mouseMove(canvas, to);
        inDialog<MergeDialog>(confirm);
        QTest::mouseRelease(canvas, Qt::LeftButton, {}, to);
        QVERIFY(m_dialogSeen);
        QVERIFY(settled());
        QVERIFY(named("The One"));
        QCOMPARE(corpus()->entities.size(), names - 1);
        m_session->undoStack()->undo();
        QVERIFY(settled());
        QVERIFY(recordsOf(*corpus()) == start);

        QTRY_VERIFY_WITH_TIMEOUT(!m_window->graph()->isBusy(), 20'000);
        m_session->state()->select(Selection{{}, {a, b}, {}, {}}, ViewOrigin::Entities);
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        canvas->QWidget::setFocus();
        inDialog<MergeDialog>([](MergeDialog& dialog) { dialog.reject(); });
        QTest::keyClick(canvas, Qt::Key_M);
        QVERIFY(m_dialogSeen);
        QVERIFY(recordsOf(*corpus()) == start); // refused
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        inDialog<MergeDialog>(confirm);
        QTest::keyClick(canvas, Qt::Key_M);
        QVERIFY(m_dialogSeen);
        QVERIFY(settled());
        QCOMPARE(corpus()->entities.size(), names - 1);
    }

    void theEvidencePanelAcceptsRejectsAndTurnsRound()
    {
        const Corpus& before = *corpus();
        const auto stated = std::find_if(before.links.begin(), before.links.end(),
            [](const Link& link) { return link.evidence.size() >= 3; });
        QVERIFY(stated != before.links.end());
        const EntityName a = correctionName(before[stated->a]);
        const std::size_t evidence = stated->evidence.size();
        const auto id = LinkId::fromIndex(static_cast<std::size_t>(stated - before.links.begin()));
        m_session->state()->select(id, ViewOrigin::Graph);
        QListView* view = m_window->evidence()->view();
        QTRY_COMPARE(m_window->evidence()->model()->rowCount(), static_cast<int>(evidence));
        view->setCurrentIndex(view->model()->index(1, 0));
        QTest::keyClick(view, Qt::Key_R);
        QVERIFY(settled());
        QTRY_COMPARE(m_window->evidence()->model()->rowCount(), static_cast<int>(evidence) - 1);
        view->setCurrentIndex(view->model()->index(0, 0));
        QTest::keyClick(view, Qt::Key_A);
        QVERIFY(settled());
        const Link& link = (*corpus())[m_session->state()->selection().links.front()];
        QCOMPARE(link.reviewed, 1U);
        view->setCurrentIndex(view->model()->index(0, 0));
        QTest::keyClick(view, Qt::Key_S);
        QVERIFY(settled());
        QVERIFY(m_session->undoStack()->undoText().contains(QStringLiteral("turn round")));
    }

    void theEvidencePanelChangesTheKindAndWhoIsMeant()
    {
        const Corpus& before = *corpus();
        const auto told = std::find_if(before.links.begin(), before.links.end(),
            [](const Link& link) { return link.evidence.size() >= 2; });
        QVERIFY(told != before.links.end());
        const auto id = LinkId::fromIndex(static_cast<std::size_t>(told - before.links.begin()));
        const std::size_t evidence = told->evidence.size();
        m_session->state()->select(id, ViewOrigin::Graph);
        QListView* view = m_window->evidence()->view();
        QTRY_COMPARE(m_window->evidence()->model()->rowCount(), static_cast<int>(evidence));
        view->setCurrentIndex(view->model()->index(0, 0));
        const auto ofKind = [this](RelationKind kind) {
            const Corpus& now = *corpus();
            const Link& link = now[m_session->state()->selection().links.front()];
            return std::count_if(link.evidence.begin(), link.evidence.end(),
                [&](MentionRef each) { return now[each.article].relation(each.index).kind == kind; });
        };
        const auto agreed = ofKind(RelationKind::Agreed);
        QTimer::singleShot(0, this, [] { // T: the menu of kinds
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            QVERIFY(menu);
            menu->actions().first()->menu()->actions().at(static_cast<int>(RelationKind::Agreed))->trigger();
            menu->close();
        });
        QTest::keyClick(view, Qt::Key_T);
        QVERIFY(settled());
        QCOMPARE(ofKind(RelationKind::Agreed), agreed + 1);

        view->setCurrentIndex(view->model()->index(0, 0));
        test::ModalDriver driver; // M: one of the two is somebody else
        driver.then<QInputDialog>([](QInputDialog& dialog) { dialog.accept(); });
        driver.then<EntityChooser>([](EntityChooser& dialog) {
            dialog.field()->setText(QStringLiteral("Somebody Else"));
            dialog.accept();
        });
        QTest::keyClick(view, Qt::Key_M);
        QVERIFY(settled());
        const auto& all = corpus()->entities;
        QVERIFY(std::any_of(
            all.begin(), all.end(), [](const Entity& each) { return each.name == "Somebody Else"; }));
        // that sentence speaks of another
        QTRY_VERIFY(m_window->evidence()->model()->rowCount() < static_cast<int>(evidence));
        m_session->undoStack()->undo();
        QVERIFY(settled());
    }

    void wordsInTheTextBecomeANameAndNeverOne()
    {
        m_session->state()->select(ArticleId(1), ViewOrigin::Articles);
        QTextEdit* text = m_window->reader()->textEdit();
        const ArticleBlock& block = (*corpus())[ArticleId(1)];
        const ArticleText held = corpus()->text(ArticleId(1));
        const TextSpan sentence = block.sentences[block.sentences.size() / 2].span;
        QTextCursor cursor = text->textCursor();
        const int at = static_cast<int>(toQString(held.view().substr(0, sentence.begin)).size());
        cursor.setPosition(at);
        cursor.movePosition(QTextCursor::EndOfWord, QTextCursor::KeepAnchor);
        text->setTextCursor(cursor);
        const auto words = m_window->reader()->selectedWords();
        QVERIFY(words);
        QVERIFY(words->text == held.view().substr(sentence.begin, words->span.length));
        QMenu menu;
        m_window->corrections()->fillForText(menu, *words);
        QVERIFY(menu.actions().size() >= 5);
        const Passage place = *words;
        m_session->correct({MentionAddition{place, {EntityKind::Group, "Made by Hand"}}});
        QVERIFY(settled());
        QVERIFY(named("Made by Hand"));
        m_session->correct({NameRule{place.text, std::nullopt}, MentionRemoval{place}});
        QVERIFY(settled());
        QVERIFY(!named("Made by Hand"));
    }

    void wordsAreSelectedByKeysAndStaySelectedForTheMenu()
    {
        m_session->state()->select(ArticleId(1), ViewOrigin::Articles);
        QTextEdit* text = m_window->reader()->textEdit();
        const ArticleBlock& block = (*corpus())[ArticleId(1)];
        const ArticleText held = corpus()->text(ArticleId(1));
        const TextSpan name = block.mentions.front().span;
        QTextCursor cursor = text->textCursor();
        cursor.setPosition(static_cast<int>(toQString(held.view().substr(0, name.begin)).size()));
        text->setTextCursor(cursor);
        text->setFocus();
        QTest::keyClick(text, Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
        QVERIFY(m_window->reader()->selectedWords());
        const std::string words = m_window->reader()->selectedWords()->text;
        m_window->reader()->disconnect(m_window.get()); // a menu would wait for the user
        QSignalSpy asked(m_window->reader(), &ArticleReader::menuRequested);
        const QPoint caret = text->cursorRect().center();
        QContextMenuEvent byKey(QContextMenuEvent::Keyboard, caret, text->viewport()->mapToGlobal(caret));
        QApplication::sendEvent(text->viewport(), &byKey);
        QCOMPARE(asked.count(), 1);
        QVERIFY(m_window->reader()->selectedWords()); // though a name stands there
        QCOMPARE(m_window->reader()->selectedWords()->text, words);
    }

    void twoNamesInSelectedWordsBecomeARelation()
    {
        const auto [article, sentence] = sentenceOfTwo();
        QVERIFY(article.isValid());
        const ArticleBlock& block = (*corpus())[article];
        const Passage words = passageOf(*corpus(), article, block.sentences[sentence].span);
        const std::vector<MentionRef> names = namesIn(*corpus(), words);
        QVERIFY(names.size() >= 2);
        QMenu menu;
        m_window->corrections()->fillForText(menu, words);
        test::ModalDriver driver;
        driver.then<RelationDialog>([](RelationDialog& dialog) {
            dialog.kindField()->setCurrentIndex(static_cast<int>(RelationKind::Met));
            dialog.targetField()->setCurrentIndex(0);
            QPushButton* ok = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
            QVERIFY(!ok->isEnabled()); // nobody meets themselves
            dialog.targetField()->setCurrentIndex(1);
            QTest::keyClick(&dialog, Qt::Key_Return);
        });
        menu.actions().last()->trigger();
        QVERIFY(driver.isDone());
        QVERIFY(settled());
        QCOMPARE(m_session->ledger().entries().size(), std::size_t(1));
        const ArticleBlock& now = (*corpus())[article];
        const RelationTelling added = now.relation(static_cast<std::uint32_t>(now.relations.size() - 1));
        QVERIFY(
            added.sentence == sentence && added.kind == RelationKind::Met && added.review == Review::Added);
        QMenu single;
        m_window->corrections()->fillForText(
            single, passageOf(*corpus(), article, block.mentions.front().span));
        QVERIFY(!single.actions().last()->isEnabled()); // one name is no relation
    }

    void notesAreWrittenFoundAgainAndUndone()
    {
        const EntityId person = twoPersons().first;
        NotesPanel* notes = m_window->notes();
        m_session->state()->select(person, ViewOrigin::Entities);
        press(Qt::Key_F9);
        QTRY_VERIFY(notes->editor()->hasFocus());
        QTest::keyClicks(notes->editor(), QStringLiteral("Ask again"));
        QTest::keyClick(notes->editor(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_session->state()->filter().clauses.empty()); // the key means something else elsewhere
        QVERIFY(settled());
        QCOMPARE(notes->count(), 1);
        QVERIFY(notes->list()->item(0)->text().contains(toQString((*corpus())[person].name)));
        m_session->state()->select(EventId(1), ViewOrigin::Events);
        QVERIFY(notes->editor()->toPlainText().isEmpty());
        QTest::keyClicks(notes->editor(), QStringLiteral("Who says so?"));
        m_session->state()->select(person, ViewOrigin::Entities); // going elsewhere keeps it
        QVERIFY(settled());
        QCOMPARE(notes->count(), 2);
        QCOMPARE(notes->editor()->toPlainText(), QStringLiteral("Ask again"));
        notes->list()->setCurrentRow(1);
        QTest::keyClick(notes->list(), Qt::Key_Return);
        QVERIFY(m_session->state()->selection() == Selection::of(EventId(1)));
        m_session->setAuthor("ben");
        m_session->correct({Note{correctionName((*corpus())[person]), "He denies it"}});
        m_session->setAuthor("ana");
        QVERIFY(settled());
        QCOMPARE(notes->count(), 3);
        m_session->state()->select(person, ViewOrigin::Entities);
        QCOMPARE(notes->editor()->toPlainText(), QStringLiteral("Ask again")); // one's own
        notes->editor()->clear(); // takes it away
        notes->save();
        QVERIFY(settled());
        QCOMPARE(notes->count(), 2);
        m_session->undoStack()->undo();
        QVERIFY(settled());
        QCOMPARE(notes->count(), 3);
        QCOMPARE(notes->editor()->toPlainText(), QStringLiteral("Ask again"));
    }

    void theMenuOffersWhatFits()
    {
        QMenu nothing;
        m_session->state()->clearSelection(ViewOrigin::Window);
        m_window->corrections()->fill(nothing);
        QVERIFY(nothing.isEmpty());
        m_session->state()->select(twoPersons().first, ViewOrigin::Entities);
        QMenu entity;
        m_window->corrections()->fill(entity);
        QVERIFY(entity.actions().contains(m_window->corrections()->rename));
        QVERIFY(entity.actions().contains(m_window->corrections()->merge));
        QVERIFY(!entity.actions().contains(m_window->corrections()->turnRound));
    }

    void noKeyIsGivenTwice()
    {
        QSet<QKeySequence> keys;
        std::vector<QAction*> all = m_window->corrections()->all();
        all.insert(all.end(), m_window->actions()->all().begin(), m_window->actions()->all().end());
        for (const QAction* action : all) {
            QVERIFY2(action->shortcut().isEmpty() || !keys.contains(action->shortcut()),
                qPrintable(action->text()));
            keys.insert(action->shortcut());
        }
    }

    void historyTakesBackAndBringsAgain()
    {
        m_session->correct({EntityRename{correctionName((*corpus())[EntityId(1)]), "First"}});
        m_session->correct({EntityRename{correctionName((*corpus())[EntityId(2)]), "Second"}});
        HistoryDialog dialog(m_session.get(), m_window.get());
        dialog.show();
        QCOMPARE(dialog.list()->topLevelItemCount(), 2);
        int width = 0;
        for (int column = 0; column < dialog.list()->columnCount(); ++column) {
            width += dialog.list()->columnWidth(column);
            const QString text = dialog.list()->topLevelItem(0)->text(column);
            // no date is cut
            QVERIFY(column == 0
                || dialog.list()->columnWidth(column) > dialog.fontMetrics().horizontalAdvance(text));
        }
        QVERIFY(width <= dialog.list()->viewport()->width());
        dialog.list()->setCurrentItem(dialog.list()->topLevelItem(1)); // the older
        auto* takeBack = dialog.findChildren<QPushButton*>().last();
        for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
            takeBack = button->text().contains(QStringLiteral("Take")) ? button : takeBack;
        }
        takeBack->click();
        QVERIFY(settled());
        QVERIFY(!named("First") && named("Second"));
        takeBack->click();
        QVERIFY(settled());
        QVERIFY(named("First") && named("Second"));
        picture(dialog, "history");
    }

    void aLedgerIsSavedAndImported()
    {
        m_session->correct({EntityRename{correctionName((*corpus())[EntityId(1)]), "First"}});
        const std::string text = ledgerText(m_session->ledger());
        m_session->undoStack()->undo();
        QVERIFY(settled());
        QCOMPARE(m_session->importCorrections(text, QStringLiteral("x")).value().known, std::size_t(1));
        Session other(DATELINE_RESOURCES);
        QVERIFY(!other.importCorrections("{\"uid\":", QStringLiteral("bad.jsonl")));
        QSignalSpy appended(&other, &Session::entryAppended);
        QCOMPARE(other.importCorrections(text, QStringLiteral("x")).value().added, std::size_t(1));
        QCOMPARE(appended.size(), 1);
    }

    void whatCannotBeAppliedIsAProblemInWords()
    {
        const auto before = m_session->problems().size();
        m_session->correct({EntityRename{{EntityKind::Person, "Nobody at All"}, "X"}});
        QVERIFY(settled());
        QCOMPARE(m_session->problems().size(), before + 1);
        QVERIFY(m_session->problems().back().text.contains(QStringLiteral("Nobody at All")));
    }

    void aCorrectionIsInTheLedgerAtOnce()
    {
        QElapsedTimer timer;
        timer.start();
        m_session->correct({EntityRename{correctionName((*corpus())[EntityId(1)]), "First"}});
        m_window->repaint();
        const qint64 elapsed = timer.elapsed();
        qInfo("to the ledger and the first repaint: %lld ms", elapsed);
        QCOMPARE(m_session->ledger().entries().size(), std::size_t(1));
    }

private:
    const Snapshot& corpus() const { return m_session->state()->snapshot(); }

    bool settled()
    {
        return QTest::qWaitFor(
                   [this] { return m_session->isOpen() && !m_session->job()->isRunning(); }, 60'000)
            && QTest::qWaitFor(
                [this] {
                    return !m_window->entities()->model()->isBusy()
                        && m_window->entities()->model()->snapshot() == corpus();
                },
                20'000);
    }

    /// A sentence with two names and no stated meeting of them.
    std::pair<ArticleId, std::uint32_t> sentenceOfTwo() const
    {
        for (std::size_t a = 0; a < corpus()->articles.size(); ++a) {
            const ArticleBlock& block = *corpus()->articles[a];
            for (std::uint32_t i = 0; i < block.sentences.size(); ++i) {
                const bool told = std::any_of(
                    block.relations.begin(), block.relations.end(), [&block, i](const RelatedPair& one) {
                        return block.mentions[one.sourceMention].sentence == i;
                    });
                if (!told
                    && namesIn(
                           *corpus(), passageOf(*corpus(), ArticleId::fromIndex(a), block.sentences[i].span))
                            .size()
                        >= 2) {
                    return {ArticleId::fromIndex(a), i};
                }
            }
        }
        return {};
    }

    EntityId named(std::string_view name) const
    {
        for (std::size_t e = 0; e < corpus()->entities.size(); ++e) {
            if (corpus()->entities[e].name == name) {
                return EntityId::fromIndex(e);
            }
        }
        return {};
    }

    EventId titled(std::string_view title) const
    {
        for (std::size_t e = 0; e < corpus()->events.size(); ++e) {
            if (corpus()->events[e].title == title) {
                return EventId::fromIndex(e);
            }
        }
        return {};
    }

    /// The two that are named most and have events and links.
    std::pair<EntityId, EntityId> twoPersons() const
    {
        std::vector<EntityId> persons;
        for (std::size_t e = 0; e < corpus()->entities.size(); ++e) {
            const Entity& entity = corpus()->entities[e];
            if (entity.kind == EntityKind::Person && !entity.events.empty() && !entity.links.empty()) {
                persons.push_back(EntityId::fromIndex(e));
            }
        }
        std::stable_sort(persons.begin(), persons.end(), [this](EntityId a, EntityId b) {
            return (*corpus())[a].mentions.size() > (*corpus())[b].mentions.size();
        });
        return persons.size() < 2 ? std::pair<EntityId, EntityId>() : std::pair(persons[0], persons[1]);
    }

    /// As a shortcut: the window is the active one again after a dialog.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(m_window.get(), key, modifiers);
    }

    bool click(EntityId entity, Qt::KeyboardModifiers modifiers)
    {
        QTreeView* view = m_window->entities()->view();
        const QModelIndex index
            = view->model()->index(m_window->entities()->model()->rowOf(entity.value()), 0);
        view->scrollTo(index);
        const QPoint at = view->visualRect(index).center();
        QTest::mouseClick(view->viewport(), Qt::LeftButton, modifiers, at);
        return index.isValid();
    }

    bool timelineIsCurrent() const
    {
        const auto* index = m_window->timeline()->canvas()->index();
        return !m_window->timeline()->isBusy() && index != nullptr && index->corpus == corpus();
    }

    EventId editedEvent() const
    {
        for (std::size_t e = 0; e < corpus()->events.size(); ++e) {
            if (corpus()->events[e].review == Review::Edited) {
                return EventId::fromIndex(e);
            }
        }
        return {};
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

    bool graphShows(EntityId entity) const
    {
        const auto& nodes = m_window->graph()->canvas()->scene().nodes;
        return std::any_of(
            nodes.begin(), nodes.end(), [entity](const auto& node) { return node.entity == entity; });
    }

    template <typename Dialog, typename F> void inDialog(F work)
    {
        m_dialogSeen = false;
        QTimer::singleShot(0, this, [this, work] {
            auto* dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget());
            if (dialog != nullptr) {
                m_dialogSeen = true;
                picture(*dialog, Dialog::staticMetaObject.className());
                work(*dialog);
            }
        });
    }

    static void picture(QWidget& widget, const char* name)
    {
        const QString folder = qEnvironmentVariable("DATELINE_PICTURES");
        if (!folder.isEmpty()) {
            QString file = QString::fromLatin1(name);
            file.replace(QLatin1String("::"), QLatin1String("-"));
            widget.grab().save(folder + QStringLiteral("/correcting-") + file + QStringLiteral(".png"));
        }
    }
    void picture(const char* name)
    {
        if (!qEnvironmentVariableIsEmpty("DATELINE_PICTURES")) {
            QTest::qWait(300);
        }
        picture(*m_window, name);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    bool m_dialogSeen = false;
};

QTEST_MAIN(TestCorrecting)
#include "tst_correcting.moc"
