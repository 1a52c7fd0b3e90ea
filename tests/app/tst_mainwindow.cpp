// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
// Drives the real window, without a display, on a corpus made by hand.
#include "app/appearance.h"
#include "app/mainwindow.h"
#include "app/settings.h"
#include "app/windowactions.h"
#include "model/items/words.h"
#include "tests/support/handmadecorpus.h"
#include "widgets/article/articlereader.h"
#include "widgets/evidence/evidencepanel.h"
#include "widgets/filter/filterbar.h"
#include "widgets/lists/listpanel.h"
#include "widgets/lists/problempanel.h"

#include <QApplication>
#include <QClipboard>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>
#include <QTreeView>

using namespace dateline;

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QVERIFY(m_folder.isValid());
        m_settings = std::make_unique<Settings>(m_folder.filePath(QStringLiteral("settings.ini")));
        m_session = std::make_unique<Session>(DATELINE_RESOURCES);
        m_window = std::make_unique<MainWindow>(m_session.get(), m_settings.get());
        m_window->resize(1366, 768);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void cleanup()
    {
        m_window.reset();
        m_session.reset();
        m_settings.reset();
    }

    void nothingOpenOffersWhatToDo()
    {
        QVERIFY(!m_window->actions()->exportTimeline->isEnabled());
        QVERIFY(m_window->actions()->openFolder->isEnabled());
        QCOMPARE(m_window->filterBar()->isVisible(), false);
        picture("start");
    }

    void selectingInAListShowsInAllViews()
    {
        m_session->showCorpus(test::handmadeCorpus());
        ListPanel* events = m_window->events();
        QTest::keyClick(events->view(), Qt::Key_Home);
        QTest::keyClick(events->view(), Qt::Key_Down); // the attack
        QCOMPARE(m_session->state()->selection().events.size(), std::size_t(1));
        QVERIFY(m_window->reader()->shownSentence().contains(QStringLiteral("attacked a convoy")));
        QCOMPARE(m_window->evidence()->model()->rowCount(), 1);
        picture("selected");
    }

    void filterChipsCountWhatTheyHide()
    {
        m_session->showCorpus(test::handmadeCorpus());
        QTest::keyClicks(m_window->filterBar()->textField(), QStringLiteral("convoy"));
        QTest::keyClick(m_window->filterBar()->textField(), Qt::Key_Return);
        QCOMPARE(m_session->state()->visibility().eventCount, 1U);
        QVERIFY(m_window->filterBar()->counts().startsWith(QStringLiteral("1 of 6 events")));
        picture("filtered");
        m_window->actions()->clearFilter->trigger();
        QCOMPARE(m_session->state()->visibility().eventCount, 6U);
    }

    void problemsNameTheUndatedArticle()
    {
        m_session->showCorpus(test::handmadeCorpus());
        QCOMPARE(m_window->problems()->count(), 1);
    }

    void enterInAListGoesToTheText()
    {
        m_session->showCorpus(test::handmadeCorpus());
        m_window->activateWindow();
        m_session->state()->select(EntityId(4), ViewOrigin::Graph);
        m_window->actions()->readText->trigger();
        QTRY_VERIFY(m_window->reader()->textEdit()->hasFocus());
    }

    void layoutComesBackAsItWas()
    {
        m_session->showCorpus(test::handmadeCorpus());
        auto* evidence = m_window->findChild<QDockWidget*>(QStringLiteral("evidence"));
        QVERIFY(evidence != nullptr);
        m_window->addDockWidget(Qt::BottomDockWidgetArea, evidence);
        m_window->close();
        MainWindow again(m_session.get(), m_settings.get());
        QCOMPARE(again.dockWidgetArea(again.findChild<QDockWidget*>(QStringLiteral("evidence"))), Qt::BottomDockWidgetArea);
        again.actions()->resetLayout->trigger();
        QCOMPARE(again.dockWidgetArea(again.findChild<QDockWidget*>(QStringLiteral("evidence"))), Qt::RightDockWidgetArea);
    }

    void everyActionHasATooltipAndNoTwoShareAKey()
    {
        QSet<QKeySequence> keys;
        for (const QAction* action : m_window->actions()->all()) {
            QVERIFY2(!action->toolTip().isEmpty(), qPrintable(action->text()));
            if (!action->shortcut().isEmpty()) {
                QVERIFY2(!keys.contains(action->shortcut()), qPrintable(action->text()));
                keys.insert(action->shortcut());
            }
        }
    }

    void tenThousandArticlesAppearWithoutALongPause()
    {
        const auto corpus = test::largeCorpus(10'000);
        QElapsedTimer timer;
        timer.start();
        m_session->state()->setSnapshot(corpus);
        const qint64 views = timer.restart();
        m_session->showCorpus(corpus);
        const qint64 again = timer.restart();
        QCoreApplication::processEvents();
        qInfo("10,000 articles: views %lld ms, again with problems %lld ms, first paint %lld ms", views, again, timer.restart());
        m_session->state()->select(EventId(5000), ViewOrigin::Window);
        const qint64 selected = timer.restart();
        m_session->state()->setWindow(DayInterval{dayNumber(2005, 1, 1), dayNumber(2006, 1, 1)}, ViewOrigin::Window);
        qInfo("10,000 articles: select %lld ms, filter %lld ms", selected, timer.elapsed());
        QVERIFY(views < 3000); // generous: other work may run beside the tests
        QVERIFY(selected < 1000);
    }

    void darkIsReadable()
    {
        applyAppearance(Appearance::Dark);
        m_session->showCorpus(test::handmadeCorpus());
        m_session->state()->select(EntityId(4), ViewOrigin::Graph);
        QCoreApplication::processEvents();
        picture("dark");
        applyAppearance(Appearance::Light);
    }

private:
    /// For looking at: only where DATELINE_PICTURES names a folder.
    void picture(const char* name)
    {
        const QString folder = qEnvironmentVariable("DATELINE_PICTURES");
        if (!folder.isEmpty()) {
            QTest::qWait(400); // drawing jobs
            m_window->grab().save(folder + QStringLiteral("/window-%1.png").arg(QLatin1String(name)));
        }
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
