// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
// What an analyst does, done in the real window with mouse and keyboard, through the real job and the real
// dialogs.
#include "app/appearance.h"
#include "app/dating/articledatedialog.h"
#include "app/exporting/timelineexportdialog.h"
#include "app/translation.h"
#include "app/windowactions.h"
#include "model/items/words.h"
#include "tests/support/emptywindow.h"
#include "tests/support/modaldriver.h"
#include "widgets/article/articlereader.h"
#include "widgets/filter/filterbar.h"
#include "widgets/filter/windowdialog.h"
#include "widgets/lists/listpanel.h"
#include "widgets/lists/problempanel.h"
#include "widgets/search/findbox.h"
#include "widgets/timeline/timelineview.h"
#include "widgets/timeline/undatedshelf.h"

#include <QApplication>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QDir>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

#include <set>

using namespace dateline;

class TestAnalyst : public test::EmptyWindow
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        QApplication::setAttribute(Qt::AA_DontUseNativeMenuBar);
        applyAppearance(Appearance::Light);
        installTranslation(*QCoreApplication::instance());
    }

    void init()
    {
        openWindow();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup() { closeWindow(); }

    /// Task: all meetings of two people in a given month, as a picture and as a table.
    void meetingsOfTwoPeopleInAMonth()
    {
        writeArticles();
        test::ModalDriver dialogs;
        dialogs.thenChoose(articles());
        QTest::keyClick(m_window.get(), Qt::Key_O, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(m_session->isOpen() && !m_session->job()->isRunning(), 60'000);
        const Corpus& corpus = *m_session->state()->snapshot();
        QCOMPARE(corpus.articles.size(), std::size_t(5));

        findAndFilter(QStringLiteral("kerry"), QStringLiteral("John Kerry"));
        findAndFilter(QStringLiteral("lavrov"), QStringLiteral("Sergei Lavrov"));
        QVERIFY(chooseKind(EventKind::Meeting));
        dialogs.then<WindowDialog>([](WindowDialog& dialog) {
            const auto edits = dialog.findChildren<QDateEdit*>();
            edits[0]->setDate(QDate(2016, 3, 1));
            edits[1]->setDate(QDate(2016, 3, 31));
            QTest::keyClick(edits[1], Qt::Key_Return);
        });
        QTest::keyClick(m_window.get(), Qt::Key_T, Qt::ControlModifier);
        QVERIFY(dialogs.isDone());
        comeToFront();

        const std::set<DayNumber> expected{dayNumber(2016, 3, 10), dayNumber(2016, 3, 24)};
        QCOMPARE(shownDays(), expected);
        QCOMPARE(m_window->events()->model()->rowCount(), 2);
        QVERIFY2(m_window->filterBar()->counts().startsWith(QStringLiteral("2 of ")),
            qPrintable(m_window->filterBar()->counts()));

        const QString picture = m_folder.filePath(QStringLiteral("meetings.png"));
        dialogs.then<TimelineExportDialog>([](TimelineExportDialog& dialog) {
            QTest::mouseClick(
                dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save), Qt::LeftButton);
        });
        dialogs.thenChoose(picture);
        QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(QFileInfo(picture).size() > 10'000);
        const QImage image(picture);
        QVERIFY(image.width() >= 1600);
        QVERIFY2(image.text(QStringLiteral("Events")).startsWith(QStringLiteral("2")),
            qPrintable(image.text(QStringLiteral("Events"))));

        comeToFront();
        const QString table = m_folder.filePath(QStringLiteral("meetings.csv"));
        dialogs.thenChoose(table);
        m_window->events()->view()->setFocus();
        m_window->findBox()->open(QStringLiteral(">list as csv"));
        QTest::keyClick(m_window->findBox(), Qt::Key_Return);
        QFile file(table);
        QTRY_VERIFY(file.exists() && file.size() > 0);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList lines
            = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3);
        QVERIFY2(lines[1].startsWith(QStringLiteral("2016-03-10,")), qPrintable(lines[1]));
        QVERIFY2(lines[2].startsWith(QStringLiteral("2016-03-24,")), qPrintable(lines[2]));
        QVERIFY(lines[1].contains(QStringLiteral("John Kerry")));
        QVERIFY(lines[1].contains(QStringLiteral("Sergei Lavrov")));
    }

    /// Task: an undated article: its candidates, its date, its events off the shelf.
    void anUndatedArticleGetsItsDate()
    {
        const QString folder = m_folder.filePath(QStringLiteral("undated"));
        QVERIFY(QDir().mkpath(folder));
        writeFile(folder + QStringLiteral("/town-hall.txt"),
            "Strike at the mill\n\nOn Thursday the workers of the mill protested in front of the town hall. "
            "The owner met their leader Anna Berg on Friday.\n");
        m_window->openPaths({folder});
        QTRY_VERIFY_WITH_TIMEOUT(m_session->isOpen() && !m_session->job()->isRunning(), 60'000);
        const Snapshot before = m_session->state()->snapshot();
        const int shelved = m_window->timeline()->shelf()->model()->rowCount();
        QVERIFY(shelved > 0);
        QString text;
        test::ModalDriver dialogs;
        dialogs.then<ArticleDateDialog>([&text](ArticleDateDialog& dialog) {
            for (const QLabel* label : dialog.findChildren<QLabel*>()) {
                text += label->text() + QLatin1Char('\n');
            }
            QTest::keyClicks(dialog.dateField(), QStringLiteral("28 March 2016"));
            for (int row = 0; row < dialog.consequences()->count(); ++row) {
                text += dialog.consequences()->item(row)->text() + QLatin1Char('\n');
            }
            QTest::keyClick(dialog.dateField(), Qt::Key_Return);
        });
        QTreeView* problems = m_window->problems()->view();
        m_window->findChild<QDockWidget*>(QStringLiteral("problems"))->raise();
        problems->setFocus();
        QTest::keyClick(problems, Qt::Key_Home);
        QTest::keyClick(problems, Qt::Key_Return); // goes to the article and to what mends it
        QVERIFY(dialogs.isDone());
        QVERIFY2(text.contains(QStringLiteral("No date was found")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("hang on it")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("(now no date)")), qPrintable(text)); // what would follow
        QTRY_VERIFY_WITH_TIMEOUT(
            m_session->state()->snapshot() != before && !m_session->job()->isRunning(), 60'000);
        QVERIFY(m_session->state()->snapshot()->undated.size() < before->undated.size());
        QTRY_VERIFY(m_window->timeline()->shelf()->model()->rowCount() < shelved);
        QCOMPARE(m_window->timeline()->shelf()->model()->rowCount(),
            static_cast<int>(m_session->state()->snapshot()->undated.size()));
        QCOMPARE(m_window->problems()->count(), 0);
    }

private:
    QString articles() const { return m_folder.filePath(QStringLiteral("articles")); }

    void writeArticles()
    {
        const std::pair<const char*, const char*> texts[]
            = {{"a.txt",
                   "Talks in Geneva\n\nGENEVA, 10 March 2016 - John Kerry met Sergey Lavrov in Geneva on "
                   "Thursday.\n"},
                {"b.txt",
                    "Talks in Moscow\n\nMOSCOW, 24 March 2016 - John Kerry met Sergey Lavrov in Moscow on "
                    "Thursday.\n"},
                {"c.txt",
                    "Talks in Munich\n\nMUNICH, 11 February 2016 - John Kerry met Sergey Lavrov in Munich on "
                    "Thursday.\n"},
                {"d.txt",
                    "Visit to Paris\n\nPARIS, 13 March 2016 - John Kerry met Philip Hammond in Paris on "
                    "Sunday.\n"},
                {"e.txt",
                    "A warning\n\nMOSCOW, 15 March 2016 - Sergey Lavrov criticized John Kerry in Moscow on "
                    "Tuesday.\n"}};
        QVERIFY(QDir().mkpath(articles()));
        for (const auto& [name, text] : texts) {
            writeFile(articles() + QLatin1Char('/') + QLatin1String(name), text);
        }
    }

    static void writeFile(const QString& path, const char* text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    /// After a dialog the window has to be in front again for its keys.
    void comeToFront()
    {
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void findAndFilter(const QString& typed, const QString& name)
    {
        comeToFront();
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        FindBox* box = m_window->findBox();
        QVERIFY(box->hasFocus());
        QTest::keyClicks(box, typed);
        QTRY_VERIFY(!box->isBusy() && box->isOpen() && box->model().rowCount() > 1);
        QTRY_COMPARE(box->model().at(box->results()->currentIndex().row()).text, name);
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(m_session->state()->selection().entities.size(), std::size_t(1));
        m_window->events()->view()->setFocus();
        QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_session->state()->filter().isActive());
    }

    /// Through the find field, as a command of the filter menu.
    bool chooseKind(EventKind kind)
    {
        FindBox* box = m_window->findBox();
        const QString wanted = QStringLiteral("Only: ") + kindWord(kind);
        box->open(QStringLiteral(">") + wanted);
        if (box->model().rowCount() < 2 || box->model().at(1).text != wanted) {
            return false;
        }
        QTest::keyClick(box, Qt::Key_Return);
        return true;
    }

    std::set<DayNumber> shownDays() const
    {
        std::set<DayNumber> days;
        const Corpus& corpus = *m_session->state()->snapshot();
        for (std::size_t i = 0; i < corpus.events.size(); ++i) {
            if (m_session->state()->visibility().events[i] != 0) {
                days.insert(corpus.events[i].date->days.from);
            }
        }
        return days;
    }
};

QTEST_MAIN(TestAnalyst)
#include "tst_analyst.moc"
