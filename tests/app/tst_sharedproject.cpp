// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
// Windows that have one shared project open: what one corrects the others see; nothing is lost with the
// connection.
#include "app/mainwindow.h"
#include "app/settings.h"
#include "app/sharedprojects.h"
#include "app/windowactions.h"
#include "model/jobs/searchjob.h"
#include "tests/support/files.h"
#include "tests/support/postgresqlserver.h"
#include "tests/support/records.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace dateline;
using test::writeFile;

namespace {

constexpr int patience = 60'000;

Correction renamed(const char* name)
{
    return EntityRename{{EntityKind::Organisation, "NATO"}, name};
}

bool shows(const Session& session, const char* name)
{
    // NOLINTNEXTLINE(*-const-cast): state() is for views, which write
    const Snapshot& corpus = const_cast<Session&>(session).state()->snapshot();
    return corpus
        && std::any_of(corpus->entities.begin(), corpus->entities.end(),
            [name](const Entity& entity) { return entity.name == name; });
}

} // namespace

class TestSharedProject : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void correctionsShowInAllWindows();
    void twoWhoCorrectTheSameAtOnceAgreeOnTheOutcome();
    void everyoneUndoesOnlyTheirOwn();
    void whatIsCorrectedWithoutAServerIsSentLater();
    void whatAWindowLeftUnsentIsSentByTheNext();
    void whatANewerProgramLeftUnsentStays();
    void whatIsSaidWhileAProjectOpensShows();
    void articlesOfOthersAppear();
    void searchFindsWhatAFileFinds();
    void theWindowOpensAnAddressAndSaysWhatIsWrong();
    void theWindowAsksForAPasswordAndKeepsNone();

private:
    QString address(const char* person) const { return QString::fromStdString(m_server.address(person)); }
    QString path(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    std::unique_ptr<Session> joined(const char* person, const char* unsent = "") const
    {
        auto session = std::make_unique<Session>(DATELINE_RESOURCES);
        session->keepUnsavedIn(*unsent == '\0' ? QString() : path(unsent));
        QSignalSpy loaded(session.get(), &Session::loaded);
        session->open({address(person)});
        const bool opened = loaded.count() > 0 || loaded.wait(patience);
        return opened && session->team() ? std::move(session) : nullptr;
    }
    static bool isQuiet(Session& session)
    {
        return !session.job()->isRunning() && session.team()->unsent() == 0 && !session.team()->lost();
    }
    static std::string ledgerOf(const Session& session) { return ledgerText(session.ledger()); }

    std::unique_ptr<QTemporaryDir> m_folder;
    test::PostgresqlServer m_server;
};

void TestSharedProject::initTestCase()
{
    if (!test::PostgresqlServer::isInstalled()) {
        QSKIP(test::PostgresqlServer::whatIsMissing);
    }
    const QString complaint = m_server.start();
    QVERIFY2(complaint.isEmpty(), qPrintable(complaint));
}

void TestSharedProject::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("in")));
    writeFile(path("in/a.txt"), "The Talks\n\nNATO ministers met in Oslo on Thursday.\n");
    writeFile(path("in/b.txt"),
        "Iran and Iraq\n\nIran signed a treaty with Iraq in Baghdad on 4 May 2016. NATO welcomed it.\n");
    QVERIFY(m_server.run(QStringLiteral("DROP SCHEMA IF EXISTS dateline_work CASCADE")));
    Session maker(DATELINE_RESOURCES);
    QSignalSpy loaded(&maker, &Session::loaded);
    maker.newProject(address("anna"));
    QTRY_COMPARE_WITH_TIMEOUT(loaded.count(), 1, patience);
    maker.add({path("in")});
    QTRY_COMPARE_WITH_TIMEOUT(loaded.count(), 2, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!maker.job()->isRunning(), patience);
}

void TestSharedProject::correctionsShowInAllWindows()
{
    const auto anna = joined("anna");
    const auto ben = joined("ben");
    QVERIFY(anna && ben);
    QCOMPARE(anna->author(), std::string("anna"));
    QCOMPARE(ben->author(), std::string("ben"));
    QVERIFY(test::recordsOf(*anna->state()->snapshot()) == test::recordsOf(*ben->state()->snapshot()));
    Settings settings(path("settings.ini"));
    MainWindow window(ben.get(), &settings); // a real one looks on
    window.show();
    QSignalSpy told(ben.get(), &Session::corrected);
    anna->correct({renamed("Atlantic Alliance")});
    QTRY_VERIFY_WITH_TIMEOUT(shows(*ben, "Atlantic Alliance"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(shows(*anna, "Atlantic Alliance"), patience);
    QVERIFY(told.count() > 0 && told.front().front().toString().contains(QStringLiteral("anna")));
    ben->correct({EntityRename{{EntityKind::Country, "Iran"}, "Islamic Republic of Iran"}});
    QTRY_VERIFY_WITH_TIMEOUT(shows(*anna, "Islamic Republic of Iran"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(isQuiet(*anna) && isQuiet(*ben), patience);
    QCOMPARE(ledgerOf(*anna), ledgerOf(*ben));
    QVERIFY(test::recordsOf(*anna->state()->snapshot()) == test::recordsOf(*ben->state()->snapshot()));
    const auto late = joined("ben");
    QVERIFY(
        late && test::recordsOf(*late->state()->snapshot()) == test::recordsOf(*anna->state()->snapshot()));
}

void TestSharedProject::twoWhoCorrectTheSameAtOnceAgreeOnTheOutcome()
{
    const auto anna = joined("anna");
    const auto ben = joined("ben");
    QVERIFY(anna && ben);
    for (int i = 0; i < 5; ++i) { // in the same turn: neither knows of the other
        anna->correct({renamed("Name by Anna")});
        ben->correct({renamed("Name by Ben")});
    }
    const auto complete = [](const Session& session) { return session.ledger().entries().size() == 10; };
    QTRY_VERIFY_WITH_TIMEOUT(complete(*anna) && complete(*ben) && isQuiet(*anna) && isQuiet(*ben), patience);
    QCOMPARE(ledgerOf(*anna), ledgerOf(*ben)); // one order for all
    QTRY_VERIFY_WITH_TIMEOUT(
        test::recordsOf(*anna->state()->snapshot()) == test::recordsOf(*ben->state()->snapshot()), patience);
    QVERIFY(!findConflicts(anna->ledger()).empty()); // and both are told
    const auto conflict = [](const Session& session) {
        return std::any_of(session.problems().begin(), session.problems().end(), [](const Problem& problem) {
            return problem.text.contains(QStringLiteral("Name by Anna"))
                && problem.text.contains(QStringLiteral("Name by Ben"));
        });
    };
    QVERIFY(conflict(*anna) && conflict(*ben));
}

void TestSharedProject::everyoneUndoesOnlyTheirOwn()
{
    const auto anna = joined("anna");
    const auto ben = joined("ben");
    QVERIFY(anna && ben);
    anna->correct({renamed("Atlantic Alliance")});
    QTRY_VERIFY_WITH_TIMEOUT(shows(*ben, "Atlantic Alliance"), patience);
    QVERIFY(!ben->undoStack()->canUndo());
    QSignalSpy refused(ben.get(), &Session::notTaken);
    ben->takeBack(ben->ledger().entries().front().uid);
    QCOMPARE(refused.count(), 1);
    QVERIFY(refused.front().front().toString().contains(QStringLiteral("anna")));
    QCOMPARE(ben->ledger().entries().size(), std::size_t(1));
    QVERIFY(anna->undoStack()->canUndo());
    anna->undoStack()->undo();
    QTRY_VERIFY_WITH_TIMEOUT(shows(*ben, "NATO"), patience);
    anna->undoStack()->redo();
    QTRY_VERIFY_WITH_TIMEOUT(shows(*ben, "Atlantic Alliance"), patience);
    const auto again = joined("anna"); // across a restart, too
    QVERIFY(again && again->undoStack()->canUndo());
}

void TestSharedProject::whatIsCorrectedWithoutAServerIsSentLater()
{
    const auto anna = joined("anna", "unsent");
    const auto ben = joined("ben");
    QVERIFY(anna && ben);
    m_server.kill();
    anna->correct({renamed("Atlantic Alliance")});
    QTRY_VERIFY_WITH_TIMEOUT(anna->team()->lost().has_value(), patience);
    QVERIFY(anna->team()->lost()->code == ErrorCode::Disconnected);
    QCOMPARE(anna->team()->unsent(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(shows(*anna, "Atlantic Alliance"), patience); // work goes on
    ben->correct({EntityRename{{EntityKind::Country, "Iran"}, "Islamic Republic of Iran"}});
    const QString complaint = m_server.start();
    QVERIFY2(complaint.isEmpty(), qPrintable(complaint));
    QTRY_VERIFY_WITH_TIMEOUT(
        shows(*ben, "Atlantic Alliance") && shows(*anna, "Islamic Republic of Iran"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(isQuiet(*anna) && isQuiet(*ben), patience);
    QCOMPARE(ledgerOf(*anna), ledgerOf(*ben));
    QVERIFY(QDir(path("unsent")).entryList(QDir::Files).isEmpty());
}

void TestSharedProject::whatAWindowLeftUnsentIsSentByTheNext()
{
    {
        const auto anna = joined("anna", "unsent");
        QVERIFY(anna);
        m_server.kill();
        anna->correct({renamed("Atlantic Alliance")});
        QTRY_VERIFY_WITH_TIMEOUT(anna->team()->lost().has_value(), patience);
        QSignalSpy left(anna.get(), &Session::leftUnsent);
        anna->close();
        QCOMPARE(left.count(), 1);
        QCOMPARE(left.front().front().toInt(), 1);
    }
    QCOMPARE(QDir(path("unsent")).entryList(QDir::Files).size(), 1);
    const QString complaint = m_server.start();
    QVERIFY2(complaint.isEmpty(), qPrintable(complaint));
    const auto anna = joined("anna", "unsent");
    QVERIFY(anna);
    QVERIFY(shows(*anna, "Atlantic Alliance"));
    QVERIFY(anna->undoStack()->canUndo());
    QTRY_VERIFY_WITH_TIMEOUT(
        isQuiet(*anna) && QDir(path("unsent")).entryList(QDir::Files).isEmpty(), patience);
    const auto ben = joined("ben");
    QVERIFY(ben && shows(*ben, "Atlantic Alliance"));
}

void TestSharedProject::whatANewerProgramLeftUnsentStays()
{
    {
        const auto anna = joined("anna", "unsent");
        QVERIFY(anna);
        m_server.kill();
        anna->correct({renamed("Atlantic Alliance")});
        QTRY_VERIFY_WITH_TIMEOUT(anna->team()->lost().has_value(), patience);
    }
    const QDir unsent(path("unsent"));
    const QString file = unsent.filePath(unsent.entryList(QDir::Files).value(0));
    const QByteArray newer = "{\"uid\":\"newer\",\"author\":\"anna\",\"rule\":\"of tomorrow\"}\n";
    const QByteArray torn = "{\"uid\":\"to";
    writeFile(file, newer + test::contentOf(file) + torn);
    const QString complaint = m_server.start();
    QVERIFY2(complaint.isEmpty(), qPrintable(complaint));
    for (int time = 0; time < 2; ++time) {
        const auto anna = joined("anna", "unsent");
        QVERIFY(anna && shows(*anna, "Atlantic Alliance"));
        QTRY_VERIFY_WITH_TIMEOUT(isQuiet(*anna) && unsent.entryList(QDir::Files).size() == 1, patience);
        QCOMPARE(test::contentOf(file), newer + torn);
        const auto isTold = [&] {
            return std::any_of(anna->problems().begin(), anna->problems().end(), [&](const Problem& problem) {
                return (problem.file + problem.text).contains(file)
                    && problem.text.contains(QStringLiteral("corrections that stay there: 2"));
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(isTold(), 5000);
    }
    const auto ben = joined("ben");
    QVERIFY(ben && shows(*ben, "Atlantic Alliance"));
    QCOMPARE(ben->ledger().entries().size(), std::size_t(1));
}

void TestSharedProject::whatIsSaidWhileAProjectOpensShows()
{
    Session ben(DATELINE_RESOURCES);
    ben.open({address("ben")}); // the ledger is read, the articles are not
    QVERIFY(!ben.isOpen());
    const auto store = openStore(m_server.address("anna"), StoreAccess::Write, "test");
    QVERIFY(store
        && appendEntries(
            **store, std::vector<LedgerEntry>{{"a-1", "anna", 0, {}, {renamed("Atlantic Alliance")}}}));
    QTRY_VERIFY_WITH_TIMEOUT(shows(ben, "Atlantic Alliance"), patience);
}

void TestSharedProject::articlesOfOthersAppear()
{
    const auto anna = joined("anna");
    const auto ben = joined("ben");
    QVERIFY(anna && ben);
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("more")));
    writeFile(path("more/c.txt"), "Paris\n\nFrance and Germany met in Paris on 5 May 2016.\n");
    QSignalSpy jobs(anna->job(), &LoadJob::started);
    anna->add({path("more")});
    QTRY_COMPARE_WITH_TIMEOUT(ben->state()->snapshot()->articles.size(), std::size_t(3), patience);
    QTRY_VERIFY_WITH_TIMEOUT(isQuiet(*anna) && isQuiet(*ben), patience);
    QVERIFY(test::recordsOf(*anna->state()->snapshot()) == test::recordsOf(*ben->state()->snapshot()));
    QCOMPARE(jobs.count(), 1); // who brought them has read them
}

void TestSharedProject::searchFindsWhatAFileFinds()
{
    const QString file = path("same.dateline");
    Session alone(DATELINE_RESOURCES);
    QSignalSpy loaded(&alone, &Session::loaded);
    alone.newProject(file);
    QTRY_COMPARE_WITH_TIMEOUT(loaded.count(), 1, patience);
    alone.add({path("in")});
    QTRY_COMPARE_WITH_TIMEOUT(loaded.count(), 2, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!alone.job()->isRunning(), patience);
    const auto anna = joined("anna");
    QVERIFY(anna);
    SearchJob inFile;
    SearchJob inDatabase;
    QSignalSpy ready(&inFile, &SearchJob::prepared);
    QSignalSpy readyToo(&inDatabase, &SearchJob::prepared);
    inFile.setCorpus(alone.state()->snapshot(), file.toStdString());
    inDatabase.setCorpus(anna->state()->snapshot(), anna->project()->path().toStdString());
    QTRY_VERIFY_WITH_TIMEOUT(ready.count() > 0 && readyToo.count() > 0, patience);
    for (const char* words : {"nato", "treaty", "\"signed a treaty\"", "minist*", "iran NOT oslo",
             "oslo OR baghdad", "NOT oslo", "nothing"}) {
        QSignalSpy found(&inFile, &SearchJob::found);
        QSignalSpy foundToo(&inDatabase, &SearchJob::found);
        inFile.search(QString::fromLatin1(words));
        inDatabase.search(QString::fromLatin1(words));
        QTRY_VERIFY_WITH_TIMEOUT(found.count() > 0 && foundToo.count() > 0, patience);
        auto first = found.back().front().value<SearchResults>();
        auto second = foundToo.back().front().value<SearchResults>();
        std::sort(first.articles.begin(), first.articles.end());
        std::sort(second.articles.begin(), second.articles.end());
        QVERIFY2(first.articles == second.articles && first.entities == second.entities
                && first.events == second.events,
            words);
        QVERIFY2(second.complete, words);
    }
}

void TestSharedProject::theWindowOpensAnAddressAndSaysWhatIsWrong()
{
    Session session(DATELINE_RESOURCES);
    Settings settings(path("settings.ini"));
    MainWindow window(&session, &settings);
    window.show();
    const auto action = [&window](const char* text) {
        const QList<QAction*> actions = window.findChildren<QAction*>();
        const auto at = std::find_if(actions.begin(), actions.end(),
            [text](const QAction* one) { return one->text() == QString::fromUtf8(text); });
        return at == actions.end() ? nullptr : *at;
    };
    QAction* open = action("Open S&hared Project\u2026");
    QVERIFY(open);
    QString said;
    QTimer answer; // dialogs wait for an answer
    QString typed = QStringLiteral("postgresql://anna:hunter2@127.0.0.1/news/work");
    connect(&answer, &QTimer::timeout, this, [&] {
        if (auto* ask = qobject_cast<QInputDialog*>(QApplication::activeModalWidget())) {
            ask->setTextValue(typed);
            ask->accept();
        } else if (auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget())) {
            said = box->text();
            box->accept();
        }
    });
    answer.start(50);
    open->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(said.contains(QStringLiteral("pgpass")), patience);
    QVERIFY(!said.contains(QStringLiteral("hunter2")));
    typed = address("anna");
    QSignalSpy loaded(&session, &Session::loaded);
    open->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(loaded.count(), 1, patience);
    answer.stop();
    QVERIFY2(window.windowTitle().startsWith(QStringLiteral("work")), qPrintable(window.windowTitle()));
    QCOMPARE(settings.recent(), QStringList{address("anna")});
    QTRY_VERIFY_WITH_TIMEOUT(isQuiet(session), patience);
    m_server.kill();
    session.correct({renamed("Atlantic Alliance")});
    const auto state = [&window]() -> QString {
        for (const QLabel* label : window.statusBar()->findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(QStringLiteral("No connection"))) {
                return label->text();
            }
        }
        return {};
    };
    QTRY_VERIFY_WITH_TIMEOUT(state().contains(QLatin1Char('1')), patience);
    const QString complaint = m_server.start();
    QVERIFY2(complaint.isEmpty(), qPrintable(complaint));
    QTRY_VERIFY_WITH_TIMEOUT(state().isEmpty(), patience);
    QCOMPARE((*openStore(m_server.address("ben"), StoreAccess::Read, "test"))->counts()->corrections,
        std::int64_t(1));
}

void TestSharedProject::theWindowAsksForAPasswordAndKeepsNone()
{
    qputenv("PGPASSFILE", path("nowhere").toUtf8());
    Session session(DATELINE_RESOURCES);
    Settings settings(path("settings.ini"));
    MainWindow window(&session, &settings);
    window.show();
    int asked = 0;
    QTimer answer;
    connect(&answer, &QTimer::timeout, this, [&] {
        if (auto* ask = qobject_cast<QInputDialog*>(QApplication::activeModalWidget());
            ask && ask->textEchoMode() == QLineEdit::Password) {
            ask->setTextValue(++asked == 1 ? QStringLiteral("guessed") : QStringLiteral("secret of anna"));
            ask->accept();
        }
    });
    answer.start(50);
    QSignalSpy loaded(&session, &Session::loaded);
    window.openPaths({QString::fromStdString(m_server.addressByPort("anna"))});
    QTRY_COMPARE_WITH_TIMEOUT(loaded.count(), 1, patience);
    answer.stop();
    QCOMPARE(asked, 2);
    session.correct({renamed("Atlantic Alliance")}); // the tie to the others is let in, too
    QTRY_VERIFY_WITH_TIMEOUT(shows(session, "Atlantic Alliance") && isQuiet(session), patience);
    session.close();
    QFile file(path("settings.ini"));
    QVERIFY(settings.recent().size() == 1 && !settings.recent().front().contains(QStringLiteral("secret")));
    QVERIFY(!file.open(QIODevice::ReadOnly) || !file.readAll().contains("secret of anna"));
    qunsetenv("PGPASSFILE");
}

QTEST_MAIN(TestSharedProject)
#include "tst_sharedproject.moc"
