// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
// The window's work with projects: unsaved work, where nodes were put, saved and frozen views, closing.
#include "app/mainwindow.h"
#include "app/settings.h"
#include "app/startpage.h"
#include "app/windowactions.h"
#include "tests/support/busywriter.h"
#include "tests/support/modaldriver.h"
#include "tests/support/projectsessions.h"
#include "widgets/common/viewframe.h"
#include "widgets/graph/graphcanvas.h"
#include "widgets/graph/graphview.h"
#include "widgets/timeline/timelineview.h"

#include <QAbstractButton>
#include <QElapsedTimer>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QTimer>
#include <QUndoStack>

#include <algorithm>

using namespace dateline;

class TestProjectWindow : public test::ProjectSessions
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeFolder(); }
    void workThatWasLeftIsOfferedAndCanBeSaved();
    void savingIsSaidAndTheWindowLives();
    void nodesOfTheGraphStayWhereTheyWerePut();
    void namedAndFrozenViewsGoWithTheProject();
    void closingAsksWhereCorrectionsWouldBeLost();
    void aFileInUseHoldsUpNothing();
};

void TestProjectWindow::workThatWasLeftIsOfferedAndCanBeSaved()
{
    {
        const auto work = session();
        open(*work, path("in"));
        setFirstDate(*work);
        QTRY_COMPARE_WITH_TIMEOUT(work->keeper().waiting(), 0, 60'000);
        // What a killed program leaves: the file as it is, with its log where there is one.
        const QString file = work->project()->path();
        const QString log = QStringLiteral("-wal");
        QVERIFY(QFile::copy(file, path("unsaved/left.dateline")));
        QVERIFY(!QFile::exists(file + log) || QFile::copy(file + log, path("unsaved/left.dateline") + log));
        QCOMPARE(work->unsaved().size(), 1);
    }
    const auto work = session();
    Settings settings(path("settings.ini"));
    MainWindow window(work.get(), &settings);
    window.show();
    QCOMPARE(work->unsaved().size(), 1);
    auto* offer = window.findChild<StartPage*>()->findChild<QAbstractButton*>(QStringLiteral("unsaved"));
    QVERIFY(offer && offer->isVisible());
    QSignalSpy loaded(work.get(), &Session::loaded);
    offer->click();
    QTRY_COMPARE_WITH_TIMEOUT(loaded.count(), 1, 60'000);
    QVERIFY(work->hasUnsavedWork());
    QVERIFY(work->setDate(ArticleId(1)).has_value());
    QTRY_VERIFY_WITH_TIMEOUT(!work->job()->isRunning(), 60'000);
    work->saveProjectAs(path("saved.dateline"));
    QVERIFY(!work->hasUnsavedWork());
    QVERIFY(unsavedFiles().isEmpty());
}

void TestProjectWindow::savingIsSaidAndTheWindowLives()
{
    const auto work = session();
    Settings settings(path("settings.ini"));
    MainWindow window(work.get(), &settings);
    window.show();
    open(*work, path("in"));
    const auto* said = window.findChild<QLabel*>(QStringLiteral("reading"));
    QStringList states;
    connect(work.get(), &Session::savingChanged, &window, [&] {
        states << (work->isSaving() && !said->isHidden() ? said->text() : QString());
        if (work->isSaving()) {
            work->saveProjectAs(path("another.dateline")); // one at a time
        }
    });
    work->saveProjectAs(path("saved.dateline"));
    QCOMPARE(states.size(), 2);
    QVERIFY(!states.front().isEmpty() && states.back().isEmpty());
    QVERIFY(!work->isSaving() && said->isHidden());
    QCOMPARE(work->project()->path(), path("saved.dateline"));
    QVERIFY(!QFile::exists(path("another.dateline")));
    test::writeFile(path("in/c.txt"), "Ebola\n\nThe UN closed its camp in Liberia on 9 June 2015.\n");
    QTRY_COMPARE_WITH_TIMEOUT(work->state()->snapshot()->articles.size(), std::size_t(3), 60'000);
}

void TestProjectWindow::nodesOfTheGraphStayWhereTheyWerePut()
{
    const QString project = path("work.dateline");
    const auto waitUntilQuiet = [](const MainWindow& window) {
        QTRY_VERIFY_WITH_TIMEOUT(
            !window.graph()->canvas()->scene().nodes.empty() && !window.graph()->isBusy(), 60'000);
    };
    const auto drag = [](const MainWindow& window, QPoint by) {
        GraphCanvas* canvas = window.graph()->canvas();
        const QPoint from = canvas->pageOf(0).toPoint();
        QTest::mousePress(canvas, Qt::LeftButton, {}, from);
        QTest::mouseMove(canvas, from + by / 2);
        QTest::mouseMove(canvas, from + by);
        QTest::mouseRelease(canvas, Qt::LeftButton, {}, from + by);
        return canvas->scene().nodes.front();
    };
    const auto stands = [](const MainWindow& window, const SceneNode& put) {
        const auto& nodes = window.graph()->canvas()->scene().nodes;
        const auto at = std::find_if(
            nodes.begin(), nodes.end(), [&put](const SceneNode& node) { return node.name == put.name; });
        return at != nodes.end() && at->x == put.x && at->y == put.y && at->pinned;
    };
    Settings settings(path("settings.ini"));
    SceneNode put;
    {
        const auto work = session();
        MainWindow window(work.get(), &settings);
        window.show();
        open(*work, path("in"));
        work->saveProjectAs(project);
        waitUntilQuiet(window);
        QVERIFY(work->project()->store().positions()->empty()); // nothing was touched
        put = drag(window, QPoint(40, 30));
        QVERIFY(put.pinned);
        QTRY_VERIFY(!work->project()->store().positions()->empty()); // without closing, too
        put = drag(window, QPoint(-20, 10));
        work->close(); // before the moment is over
    }
    const auto work = session();
    MainWindow window(work.get(), &settings);
    window.show();
    open(*work, project);
    waitUntilQuiet(window);
    QVERIFY(stands(window, put));
    put = drag(window, QPoint(15, -10));
    setFirstDate(*work); // another corpus
    waitUntilQuiet(window);
    QVERIFY(stands(window, put));
    work->close();
    QVERIFY(window.graph()->canvas()->scene().nodes.empty());
    open(*work, path("in")); // another project
    waitUntilQuiet(window);
    QVERIFY(!stands(window, put));
}

void TestProjectWindow::namedAndFrozenViewsGoWithTheProject()
{
    const QString project = path("work.dateline");
    const auto frame = [](const MainWindow& window) {
        ViewFrame* found = nullptr;
        for (ViewFrame* one : window.findChildren<ViewFrame*>()) {
            found = one->objectName() == QLatin1String("graph") ? one : found;
        }
        return found;
    };
    const auto named = [](const MainWindow& window) {
        QStringList names;
        for (const QAction* top : window.menuBar()->actions()) {
            for (const QAction* entry : top->menu()->actions()) {
                if (entry->menu() != nullptr) {
                    Q_EMIT entry->menu()->aboutToShow(); // fills it
                    for (const QAction* action : entry->menu()->actions()) {
                        names << action->text();
                    }
                }
            }
        }
        return names;
    };
    FilterClause text;
    text.text = "minister";
    FilterClause accepted;
    accepted.kind = ClauseKind::Accepted;
    {
        Settings settings(path("settings.ini"));
        const auto work = session();
        MainWindow window(work.get(), &settings);
        window.show();
        open(*work, path("in"));
        work->saveProjectAs(project);
        work->state()->addClause(text, ViewOrigin::None);
        work->state()->select(EntityId(1), ViewOrigin::None);
        QVERIFY(work->state()->place());
        frame(window)->freezeAction()->setChecked(true);
        work->state()->clearSelection(ViewOrigin::None);
        work->state()->setPlace(std::nullopt, ViewOrigin::None);
        work->state()->setFilter(Filter{{accepted}}, ViewOrigin::None);
        test::ModalDriver driver;
        driver.then<QInputDialog>([](QInputDialog& dialog) {
            dialog.setTextValue(QStringLiteral("what ministers say"));
            dialog.accept();
        });
        window.timeline()->setTimeMode(TimeMode::Reported);
        window.graph()->controls()->setFocusDepth(3);
        window.actions()->saveView->trigger();
        QVERIFY(driver.isDone());
        window.timeline()->setTimeMode(TimeMode::Happened);
        window.graph()->controls()->setFocusDepth(1);
        QVERIFY(settings.named(QStringLiteral("views")).empty()); // it is the project's
        work->close();
    }
    Settings others(path("other-settings.ini")); // of a colleague
    const auto work = session();
    MainWindow window(work.get(), &others);
    window.show();
    open(*work, project);
    QTRY_VERIFY(!frame(window)->state()->isFollowing());
    QVERIFY(work->state()->filter() == Filter{{accepted}});
    QVERIFY(frame(window)->state()->filter() == Filter{{text}});
    QVERIFY(frame(window)->state()->selection() == Selection::of(EntityId(1)));
    QVERIFY(frame(window)->state()->place() && !work->state()->place()); // only what is frozen was kept
    QVERIFY(work->state()->selection().isEmpty());
    QCOMPARE(window.graph()->controls()->settings().focusDepth, 1U);
    QVERIFY(named(window).contains(QStringLiteral("what ministers say")));
    QVERIFY(window.timeline()->timeMode() == TimeMode::Happened);
    for (const QMenu* menu : window.findChildren<QMenu*>()) {
        QAction* first = menu->actions().value(0); // of the saved views; "Forget" has it behind them
        if (first != nullptr && first->text() == QStringLiteral("what ministers say")) {
            first->trigger();
            break;
        }
    }
    QVERIFY(window.timeline()->timeMode() == TimeMode::Reported); // not the lanes alone
    QCOMPARE(window.graph()->controls()->settings().focusDepth, 3U);
    work->close();
    open(*work, path("in"));
    QVERIFY(!named(window).contains(QStringLiteral("what ministers say")));
}

void TestProjectWindow::closingAsksWhereCorrectionsWouldBeLost()
{
    const auto work = session();
    Settings settings(path("settings.ini"));
    MainWindow window(work.get(), &settings);
    window.show();
    open(*work, path("in"));
    setFirstDate(*work);
    QString asked;
    QTimer::singleShot(0, &window, [&asked] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        asked = box ? box->text() : QString();
        if (box) {
            box->button(QMessageBox::Cancel)->click();
        }
    });
    window.actions()->closeFolder->trigger();
    QVERIFY(asked.contains(QStringLiteral("corrected")));
    QVERIFY(work->isOpen());
    work->undoStack()->undo();
    QTRY_VERIFY_WITH_TIMEOUT(!work->job()->isRunning(), 60'000);
    window.actions()->closeFolder->trigger(); // nothing to lose: no question
    QVERIFY(!work->isOpen());
}

void TestProjectWindow::aFileInUseHoldsUpNothing()
{
    const QString project = path("work.dateline");
    const auto work = session();
    Settings settings(path("settings.ini"));
    MainWindow window(work.get(), &settings);
    window.show();
    open(*work, path("in"));
    work->saveProjectAs(project);
    QTRY_VERIFY_WITH_TIMEOUT(
        !window.graph()->canvas()->scene().nodes.empty() && !window.graph()->isBusy(), 60'000);
    Store& store = work->project()->store();
    QVERIFY(store.putPositions({}));
    auto busy = std::make_unique<test::BusyWriter>(project);
    QVERIFY(busy->holds());
    GraphCanvas* canvas = window.graph()->canvas();
    const QPoint from = canvas->pageOf(0).toPoint();
    QTest::mousePress(canvas, Qt::LeftButton, {}, from);
    QTest::mouseMove(canvas, from + QPoint(10, 15));
    QTest::mouseMove(canvas, from + QPoint(20, 30));
    QTest::mouseRelease(canvas, Qt::LeftButton, {}, from + QPoint(20, 30));
    QTest::qWait(1500);
    QVERIFY(store.positions() && store.positions()->empty());
    busy.reset();
    QTRY_VERIFY(store.positions() && !store.positions()->empty()); // they were not forgotten

    busy = std::make_unique<test::BusyWriter>(project);
    QVERIFY(busy->holds());
    QElapsedTimer clock;
    clock.start();
    window.close();
    work->close();
    QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
    QVERIFY(!work->isOpen());
    busy.reset();
    open(*work, project);
    QCOMPARE(work->state()->snapshot()->articles.size(), std::size_t(2));
}

QTEST_MAIN(TestProjectWindow)
#include "tst_projectwindow.moc"
