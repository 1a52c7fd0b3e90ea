// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
// Drives the real window, without a display, on a corpus made by hand.
#include "app/aboutdialog.h"
#include "app/appearance.h"
#include "app/dating/articledatedialog.h"
#include "app/dating/filenamedatedialog.h"
#include "app/dating/tabledatedialog.h"
#include "app/helpwindow.h"
#include "app/translation.h"
#include "app/windowactions.h"
#include "model/items/words.h"
#include "tests/support/dialogkeys.h"
#include "tests/support/emptywindow.h"
#include "tests/support/handmadecorpus.h"
#include "widgets/article/articlereader.h"
#include "widgets/common/theme.h"
#include "widgets/evidence/evidencepanel.h"
#include "widgets/filter/filterbar.h"
#include "widgets/graph/graphview.h"
#include "widgets/lists/listpanel.h"
#include "widgets/lists/problempanel.h"
#include "widgets/search/findbox.h"
#include "widgets/timeline/timelineview.h"

#include <QApplication>
#include <QClipboard>
#include <QCommandLinkButton>
#include <QDir>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScopeGuard>
#include <QScreen>
#include <QSemaphore>
#include <QSignalSpy>
#include <QStatusBar>
#include <QStatusTipEvent>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QTextEdit>
#include <QThreadPool>
#include <QToolButton>
#include <QTreeView>

#include <atomic>

using namespace dateline;

class TestMainWindow : public test::EmptyWindow
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installTranslation(*QCoreApplication::instance()); } // for the plurals

    void init() { openWindow(); }

    void cleanup() { closeWindow(); }

    void nothingOpenOffersWhatToDo()
    {
        QVERIFY(!m_window->actions()->exportTimeline->isEnabled());
        QVERIFY(m_window->actions()->openFolder->isEnabled());
        QCOMPARE(m_window->filterBar()->isVisible(), false);
        picture("start");
    }

    /// Of a screen at twice its size: two views in half the height would show a title each.
    void aLowWindowOpensOnTheTimelineAlone()
    {
        m_window->resize(700, 540);
        QCoreApplication::processEvents();
        m_session->showCorpus(test::handmadeCorpus());
        QTRY_VERIFY(m_window->timeline()->isVisible());
        QVERIFY(!m_window->graph()->isVisible());
        m_window->layOut(Layout::Split);
        QTRY_VERIFY(m_window->graph()->isVisible());
    }

    /// Which is 1366 x 768 at twice the size.
    void itFitsASmallScreen()
    {
        const QSize screen(683, 384);
        const auto fits = [&] {
            const QSize least = m_window->minimumSizeHint();
            return least.width() <= screen.width() && least.height() <= screen.height();
        };
        const auto least = [&] {
            return QStringLiteral("%1 x %2")
                .arg(m_window->minimumSizeHint().width())
                .arg(m_window->minimumSizeHint().height());
        };
        QVERIFY2(fits(), qPrintable(least()));
        m_window->resize(screen);
        QCoreApplication::processEvents();
        m_session->showCorpus(test::handmadeCorpus());
        QTRY_VERIFY(m_window->timeline()->isVisible());
        QTRY_VERIFY2(fits(), qPrintable(least()));
        QTRY_COMPARE_WITH_TIMEOUT(m_window->size(), screen, 2'000); // what opens does not widen it
        picture("small");
    }

    void whoHasTheKeyboardIsMarkedOnTheStartPage()
    {
        m_settings->addRecent(m_folder.path());
        MainWindow window(m_session.get(), m_settings.get());
        window.resize(1366, 768);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        for (auto* button : window.centralWidget()->findChildren<QPushButton*>()) {
            if (button->isVisible()) {
                window.findBox()->setFocus();
                const QImage without = button->grab().toImage();
                button->setFocus();
                QVERIFY2(button->grab().toImage() != without, qPrintable(button->text()));
            }
        }
    }

    void longJobsDoNotHoldUpDrawing()
    {
        QThreadPool* pool = QThreadPool::globalInstance();
        const int jobs = 2 * QThread::idealThreadCount() + 4;
        QSemaphore drawn;
        std::atomic<int> tired{0};
        for (int i = 0; i < jobs; ++i) {
            pool->start([&] { tired += drawn.tryAcquire(1, 20'000) ? 0 : 1; });
        }
        QImage picture(600, 600, QImage::Format_ARGB32_Premultiplied);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(QColor(0, 0, 255, 100));
        painter.drawEllipse(picture.rect()); // large enough for Qt to share it out
        painter.end();
        const int tiredBefore = tired;
        drawn.release(jobs);
        pool->waitForDone();
        QCOMPARE(tiredBefore, 0);
    }

    void cancelSaysThatItIsStopping()
    {
        // Enough to read for longer than the moment after which the bar comes.
        const QTemporaryDir many;
        const QDir samples(QStringLiteral(DATELINE_RESOURCES "/samples"));
        for (int copy = 0; copy < 60; ++copy) {
            for (const QString& name : samples.entryList(QDir::Files)) {
                QVERIFY(QFile::copy(
                    samples.filePath(name), many.filePath(QStringLiteral("%1-%2").arg(copy).arg(name))));
            }
        }
        m_session->add({many.path()});
        auto* cancel = m_window->statusBar()->findChild<QToolButton*>(QStringLiteral("cancelReading"));
        QTRY_VERIFY(cancel != nullptr && cancel->isVisible());
        cancel->click();
        QVERIFY(!cancel->isEnabled() && cancel->text() == QStringLiteral("Stopping\u2026"));
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->job()->isRunning(), 60'000);
        QTRY_VERIFY(cancel->isEnabled() && cancel->text() == QStringLiteral("Cancel"));
    }

    void itOpensWithinTheScreen()
    {
        const MainWindow opened(m_session.get(), m_settings.get());
        const QSize room = opened.screen()->availableSize();
        QVERIFY2(opened.width() <= std::max(room.width(), opened.minimumSizeHint().width()),
            qPrintable(QString::number(opened.width())));
        QVERIFY(opened.height() <= std::max(room.height(), opened.minimumSizeHint().height()));
    }

    void noFilterWidensTheWindow()
    {
        m_session->showCorpus(test::handmadeCorpus());
        m_window->resize(1000, 640);
        QCoreApplication::processEvents();
        const QSize before = m_window->size();
        Filter filter;
        for (const char* words :
            {"Ministers and delegations of all the countries that take part met again", "peace"}) {
            FilterClause clause;
            clause.text = words;
            filter.clauses.push_back(clause);
        }
        m_session->state()->setFilter(filter, ViewOrigin::FilterBar);
        QTRY_VERIFY(!m_session->state()->isFiltering());
        QCoreApplication::processEvents();
        QTest::qWait(20);
        QCOMPARE(m_window->size(), before);
        for (const QWidget* child :
            m_window->filterBar()->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
            QVERIFY(child->isHidden() || child->isWindow()
                || m_window->filterBar()->rect().contains(child->geometry()));
        }
    }

    void aNarrowerWindowTakesFromThePanelsToo()
    {
        m_session->showCorpus(test::handmadeCorpus());
        m_window->layOut(Layout::Split);
        QTest::qWait(50);
        m_window->resize(950, 640);
        QTRY_VERIFY2(m_window->centralWidget()->width() > m_window->width() * 36 / 100,
            qPrintable(QString::number(m_window->centralWidget()->width())));
    }

    void messagesTakeNoRoom()
    {
        m_session->showCorpus(test::handmadeCorpus());
        QTRY_VERIFY(m_window->statusBar()->isHidden());
        QCoreApplication::processEvents(); // the panels that have just opened have their places
        const auto* note = m_window->findChild<QLabel*>(QStringLiteral("note"));
        const QRect before = m_window->centralWidget()->geometry();
        m_window->statusBar()->showMessage(QStringLiteral("Saved"));
        QVERIFY(note->isVisible() && note->text() == QStringLiteral("Saved"));
        QVERIFY(m_window->rect().contains(note->geometry()));
        QCoreApplication::processEvents();
        QCOMPARE(m_window->centralWidget()->geometry(), before);
        m_window->statusBar()->clearMessage();
        QVERIFY(note->isHidden());
    }

    /// It lay over the graph as long as the pointer stayed where it had opened a folder.
    void whatAButtonDoesStandsInItsTooltipAlone()
    {
        m_session->showCorpus(test::handmadeCorpus());
        QTRY_VERIFY(m_window->statusBar()->isHidden());
        const auto* note = m_window->findChild<QLabel*>(QStringLiteral("note"));
        QStatusTipEvent ofButton(QStringLiteral("Open a folder"));
        QCoreApplication::sendEvent(m_window.get(), &ofButton);
        QVERIFY(note->isHidden());
        QMenu menu(m_window.get());
        menu.addAction(QStringLiteral("Open"));
        menu.popup(m_window->mapToGlobal(QPoint(50, 50)));
        QStatusTipEvent ofEntry(QStringLiteral("Open a folder"));
        QCoreApplication::sendEvent(m_window.get(), &ofEntry);
        QVERIFY(note->isVisible());
        menu.close();
        QStatusTipEvent none{QString()};
        QCoreApplication::sendEvent(m_window.get(), &none);
        QVERIFY(note->isHidden());
    }

    void whatViewsOfferIsFoundAmongTheCommands()
    {
        m_session->showCorpus(test::handmadeCorpus());
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        for (const char* words : {">questions", ">compare two times", ">rings"}) {
            m_window->findBox()->clear();
            m_window->findBox()->open(QLatin1String(words));
            const FindModel& found = m_window->findBox()->model();
            QVERIFY2(found.rowCount() > 1 && found.at(1).kind == FindRow::Kind::Command, words);
        }
        QTest::keyClick(m_window->findBox(), Qt::Key_Escape);
    }

    void whatOpensTakesTheKeyboard()
    {
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_session->showCorpus(test::handmadeCorpus());
        QTRY_COMPARE(m_window->focusWidget(), m_window->events()->view());
    }

    /// Somebody who has never seen it, without a mouse.
    void theSamplesOpenByKeysAlone()
    {
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        auto* first = qobject_cast<QCommandLinkButton*>(m_window->focusWidget());
        QVERIFY(first != nullptr);
        for (int i = 0; i < 10
             && !m_window->focusWidget()->property("text").toString().contains(QStringLiteral("samples"));
             ++i) {
            QTest::keyClick(m_window->focusWidget(), Qt::Key_Down);
        }
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
        QVERIFY(m_session->job()->isRunning());
        QTRY_VERIFY_WITH_TIMEOUT(m_session->isOpen() && !m_session->job()->isRunning(), 60'000);
        QVERIFY(m_window->focusWidget() == nullptr || m_window->focusWidget()->isVisible());
    }

    void anArticlesDateIsChosenAmongWhatItNames()
    {
        auto corpus = std::make_shared<Corpus>(*test::handmadeCorpus());
        auto block = std::make_shared<ArticleBlock>(*corpus->articles.front());
        auto article = std::make_shared<ArticleMetadata>(*block->article);
        const DayInterval header{17000, 17000};
        const DayInterval dateline{17010, 17012};
        article->dateCandidates = {{dateline, DateSource::Dateline, {}, "dateline"},
            {header, DateSource::Header, {}, "header line"}, {header, DateSource::Header, {}, "header line"}};
        block->article = article;
        corpus->articles.front() = block;
        ArticleDateDialog dialog(*corpus, {ArticleId(1)}, std::nullopt);
        std::vector<DayInterval> asked;
        dialog.setWhatIf(corpus, ArticleId(1), [&asked](DayInterval days) {
            asked.push_back(days);
            return Snapshot();
        });
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QListWidget* list = dialog.candidates();
        QCOMPARE(list->count(), 2); // each once, the most trusted first
        QCOMPARE(test::missingKeys(dialog), QStringList()); // Tab comes to what stands above first
        const QString before = dialog.dateField()->text();
        list->setFocus();
        QCOMPARE(dialog.dateField()->text(), before); // looking is not choosing
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Home);
        QVERIFY(dialog.settings()[0].published == header);
        QCOMPARE(dialog.settings()[0].reason, std::string("header line"));
        QVERIFY(asked.back() == header); // what would change is shown
        QTest::keyClick(list, Qt::Key_Down);
        QVERIFY(dialog.settings()[0].published == dateline);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
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
        m_window->actions()->findEverything->trigger();
        QTest::keyClicks(m_window->findBox(), QStringLiteral("convoy"));
        QTest::keyClick(m_window->findBox(), Qt::Key_Return, Qt::ControlModifier);
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
        QCOMPARE(again.dockWidgetArea(again.findChild<QDockWidget*>(QStringLiteral("evidence"))),
            Qt::BottomDockWidgetArea);
        again.actions()->resetLayout->trigger();
        QCOMPARE(again.dockWidgetArea(again.findChild<QDockWidget*>(QStringLiteral("evidence"))),
            Qt::RightDockWidgetArea);
    }

    /// The start page behind it, with all that was opened before, must not take the text's room.
    void readingGivesTheRoomToTheText()
    {
        for (int i = 0; i < 8; ++i) {
            QVERIFY(QDir(m_folder.path()).mkpath(QString::number(i)));
            m_settings->addRecent(m_folder.filePath(QString::number(i)));
        }
        MainWindow window(m_session.get(), m_settings.get());
        window.resize(1366, 768);
        window.show();
        m_session->showCorpus(test::handmadeCorpus());
        for (const Layout layout : {Layout::Read, Layout::Split, Layout::Read}) {
            window.layOut(layout);
            QTest::qWait(50); // panels are laid out in the next round
        }
        const int text = window.findChild<QDockWidget*>(QStringLiteral("text"))->height();
        QVERIFY2(text > window.height() * 70 / 100, qPrintable(QString::number(text)));
        window.layOut(Layout::Timeline);
        QTest::qWait(50);
        QVERIFY(window.timeline()->height() > window.height() / 2);
    }

    void tabsStandAboveThePanelInEveryLayout()
    {
        MainWindow window(m_session.get(), m_settings.get());
        window.resize(1366, 768);
        window.show();
        m_session->showCorpus(test::handmadeCorpus());
        for (const Layout layout :
            {Layout::Read, Layout::Timeline, Layout::Graph, Layout::Split, Layout::Evidence}) {
            window.layOut(layout);
            QTest::qWait(50);
            const QList<QTabBar*> bars = window.findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly);
            const auto bar = std::find_if(bars.begin(), bars.end(), [](const QTabBar* one) {
                return one->isVisible() && one->count() == 2 && one->tabText(0) == QStringLiteral("Evidence");
            });
            QVERIFY(bar != bars.end());
            QVERIFY((*bar)->geometry().bottom()
                <= window.findChild<QDockWidget*>(QStringLiteral("evidence"))->y());
            for (const QTabBar* one : bars) { // one without tabs would be a line across a panel
                QVERIFY(!one->isVisible() || one->count() > 1 || one->size().isEmpty());
            }
        }
    }

    /// Panels that are hidden hand the keyboard on; the review's took it for the wish to see its question.
    void anotherLayoutKeepsSelectionAndKeyboard()
    {
        m_session->showCorpus(test::handmadeCorpus());
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::qWait(50);
        auto* review = m_window->findChild<QDockWidget*>(QStringLiteral("review"));
        review->raise();
        QTest::qWait(50);
        for (const Layout layout : {Layout::Split, Layout::Read, Layout::Graph, Layout::Evidence}) {
            m_window->entities()->view()->setFocus();
            m_window->findChild<QDockWidget*>(QStringLiteral("names"))->raise();
            m_session->state()->select(EntityId(4), ViewOrigin::Entities);
            m_window->layOut(layout);
            QTest::qWait(50);
            QVERIFY(m_session->state()->selection() == Selection::of(EntityId(4)));
        }
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
        qInfo("10,000 articles: views %lld ms, again with problems %lld ms, first paint %lld ms", views,
            again, timer.restart());
        m_session->state()->select(EventId(5000), ViewOrigin::Window);
        const qint64 selected = timer.restart();
        m_session->state()->setWindow(
            DayInterval{dayNumber(2005, 1, 1), dayNumber(2006, 1, 1)}, ViewOrigin::Window);
        qInfo("10,000 articles: select %lld ms, filter %lld ms", selected, timer.elapsed());
        QVERIFY(views < 3000); // generous: other work may run beside the tests
        QVERIFY(selected < 1000);
    }

    void keysReachEveryPanel()
    {
        m_session->showCorpus(test::handmadeCorpus());
        m_window->activateWindow();
        QTRY_VERIFY(!m_window->findChild<QDockWidget*>(QStringLiteral("text"))->visibleRegion().isEmpty());
        QSet<QWidget*> reached;
        for (int i = 0; i < 8; ++i) {
            m_window->actions()->nextPanel->trigger();
            reached.insert(m_window->focusWidget());
        }
        QVERIFY(reached.contains(m_window->events()->view()));
        QVERIFY(reached.contains(m_window->reader()->textEdit()));
        QVERIFY(reached.contains(m_window->evidence()->view()));
        QVERIFY(reached.size() >= 5); // timeline and graph too
    }

    void dialogsSayWhatTheyWillDo()
    {
        const auto corpus = test::handmadeCorpus();
        m_session->showCorpus(corpus);
        ArticleDateDialog one(*corpus, {ArticleId(3)}, std::nullopt);
        one.dateField()->setText(QStringLiteral("May 2019"));
        QCOMPARE(one.settings().size(), std::size_t(1));
        QCOMPARE(one.settings()[0].published->days(), 31);
        FileNameDateDialog names(corpus);
        QVERIFY(names.settings().empty());
        names.patternField()->setText(QStringLiteral("*YYYY"));
        QVERIFY(names.settings().empty());
        QFile table(m_folder.filePath(QStringLiteral("dates.csv")));
        QVERIFY(table.open(QIODevice::WriteOnly));
        table.write("file,date\nc-undated.txt,2019-05-20\nnowhere.txt,2019-05-21\n");
        table.close();
        TableDateDialog dates(corpus, *m_settings);
        dates.readFile(table.fileName());
        QCOMPARE(dates.settings().size(), std::size_t(1));
        HelpWindow help(m_session->resources() / "help");
        help.showPage(QStringLiteral("dates"));
        QVERIFY(help.browser()->toPlainText().contains(QStringLiteral("From a table")));
        help.searchField()->setText(QStringLiteral("hexagons"));
        QCOMPARE(help.contents()->count(), 1);
        AboutDialog about(m_session->resources());
        const QString folder = qEnvironmentVariable("DATELINE_PICTURES");
        if (!folder.isEmpty()) {
            help.searchField()->clear();
            int number = 0;
            for (QWidget* dialog : std::initializer_list<QWidget*>{&one, &names, &dates, &help, &about}) {
                dialog->show();
                QTest::qWait(50);
                dialog->grab().save(folder + QStringLiteral("/dialog-%1.png").arg(++number));
            }
        }
    }

    /// The window was there in light: no widget may keep the palette of before.
    void darkIsReadable()
    {
        m_session->showCorpus(test::handmadeCorpus());
        m_session->state()->select(EntityId(4), ViewOrigin::Graph);
        QCoreApplication::processEvents();
        applyAppearance(Appearance::Dark);
        const auto back = qScopeGuard([] { applyAppearance(Appearance::Light); });
        QCoreApplication::processEvents();
        picture("dark");
        int looked = 0;
        for (const QWidget* widget : m_window->findChildren<QWidget*>()) {
            if (!widget->isVisible() || !widget->isEnabled()) {
                continue;
            }
            ++looked;
            const QPalette& palette = widget->palette();
            const QString name = QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ')
                + widget->objectName();
            for (const auto& [text, ground] : {std::pair(widget->foregroundRole(), widget->backgroundRole()),
                     std::pair(QPalette::Text, QPalette::Base)}) {
                QVERIFY2(contrast(palette.color(text), palette.color(ground)) >= 4.5, qPrintable(name));
                QVERIFY2(palette.color(ground).lightnessF() < 0.5, qPrintable(name));
            }
        }
        QVERIFY(looked > 50);
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
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
