// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
// Several programs at once on one shared project: import, extract and corrections with an address for a file.
#include "model/corrections/ledgerlines.h"
#include "model/project/sharedproject.h"
#include "tests/support/postgresqlserver.h"
#include "tests/support/program.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <set>

using namespace dateline;
using namespace dateline::test;

namespace {

constexpr int articles = 120;

} // namespace

class TestSharedCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QVERIFY(m_server.run(QStringLiteral("DROP SCHEMA IF EXISTS dateline_work CASCADE"))); }
    void aSharedProjectGivesTheBytesOfItsFolder();
    void twoExtractorsDoEveryArticleOnce();
    void aKilledExtractorsWorkIsDoneByAnother();
    void foldersOfTwoPeopleGoIntoOneProject();
    void correctionsAreSharedAndHold();
    void whatIsWrongIsSaid();

private:
    QString address(const char* person = "anna") const
    {
        return QString::fromStdString(m_server.address(person));
    }
    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    std::unique_ptr<Store> store() const
    {
        auto opened = openStore(m_server.address("anna"), StoreAccess::Write, "test");
        return opened ? std::move(*opened) : nullptr;
    }
    /// How many analyses the project holds; -1 where there is no project yet.
    qsizetype analyses() const
    {
        const auto opened = store();
        const auto keys = opened ? opened->analysisKeys() : std::vector<ContentHash>();
        return opened && keys ? qsizetype(keys->size()) : -1;
    }
    void allIsThereOnce() const;

    QTemporaryDir m_folder;
    test::PostgresqlServer m_server;
    QByteArray m_expected; // what the folder gives
};

void TestSharedCommands::initTestCase()
{
    if (!test::PostgresqlServer::isInstalled()) {
        QSKIP(test::PostgresqlServer::whatIsMissing);
    }
    const QString complaint = m_server.start();
    QVERIFY2(complaint.isEmpty(), qPrintable(complaint));
    QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("in")));
    for (int i = 0; i < articles; ++i) {
        writeFile(m_folder.filePath(QStringLiteral("in/%1.txt").arg(i, 3, 10, QLatin1Char('0'))),
            QStringLiteral(
                "Talks number %1\n\nOSLO, 4 May 2016 - Iran signed a treaty with Iraq in Baghdad on "
                "Thursday, said minister Hans Berg%1. "
                "NATO had met %2 delegates in Oslo in March 2014. They will meet again in two weeks.\n")
                .arg(i)
                .arg(i * 7 + 1)
                .toUtf8());
    }
    const Run folder = run({QStringLiteral("extract"), path("in")});
    QCOMPARE(folder.status, 0);
    m_expected = folder.output;
    QVERIFY(!m_expected.isEmpty());
}

void TestSharedCommands::allIsThereOnce() const
{
    const auto opened = store();
    QVERIFY(opened);
    std::set<std::string> ids;
    std::set<ContentHash> keys;
    QVERIFY(opened->articles([&](const Expected<ArticleRow>& row) {
        ids.insert(row ? row->id : "damaged");
        keys.insert(row ? row->analysis : ContentHash());
        return true;
    }));
    QCOMPARE(ids.size(), std::size_t(articles));
    QCOMPARE(keys.size(), std::size_t(articles));
    const auto kept = opened->analysisKeys();
    QVERIFY(kept && std::equal(kept->begin(), kept->end(), keys.begin(), keys.end()));
}

void TestSharedCommands::aSharedProjectGivesTheBytesOfItsFolder()
{
    const Run imported = run({QStringLiteral("import"), address(), path("in")});
    QVERIFY2(imported.status == 0, imported.messages.constData());
    allIsThereOnce();
    const Run kept = run({QStringLiteral("extract"), address("ben")});
    QVERIFY2(kept.status == 0, kept.messages.constData());
    QVERIFY(kept.output == m_expected);
    const Run again = run({QStringLiteral("import"), address(), path("in")});
    QVERIFY2(again.messages.contains(" 0 of them new"), again.messages.constData());
}

void TestSharedCommands::twoExtractorsDoEveryArticleOnce()
{
    // Both make the project, read the folder and extract; a third one only extracts, whatever is there by
    // then.
    const auto first = started({QStringLiteral("import"), QStringLiteral("--threads"), QStringLiteral("1"),
        address("anna"), path("in")});
    const auto second = started({QStringLiteral("import"), QStringLiteral("--threads"), QStringLiteral("1"),
        address("ben"), path("in")});
    QTRY_VERIFY_WITH_TIMEOUT(analyses() >= 0, 60'000);
    const Run third = run({QStringLiteral("extract"), address("ben")});
    for (QProcess* process : {first.get(), second.get()}) {
        const Run done = finished(*process);
        QVERIFY2(done.status == 0, done.messages.constData());
    }
    QVERIFY2(third.status == 0, third.messages.constData());
    allIsThereOnce();
    QCOMPARE(*store()->shared()->waiting({}), std::int64_t(0));
    QVERIFY(run({QStringLiteral("extract"), address()}).output == m_expected);
}

void TestSharedCommands::aKilledExtractorsWorkIsDoneByAnother()
{
    // It has finished some, and is at work on others; who is done before the signal comes proves nothing.
    qsizetype before = articles;
    for (int attempt = 0; attempt < 20 && before == articles; ++attempt) {
        init();
        const auto victim = started({QStringLiteral("import"), QStringLiteral("--threads"),
            QStringLiteral("1"), address("anna"), path("in")});
        QTRY_VERIFY_WITH_TIMEOUT(analyses() > 0, 60'000);
        ::kill(static_cast<pid_t>(victim->processId()), SIGKILL);
        QVERIFY(victim->waitForFinished());
        before = analyses();
    }
    QVERIFY2(before > 0 && before < articles, "killed too late to prove anything");
    const Run other = run({QStringLiteral("extract"), address("ben")});
    QVERIFY2(other.status == 0, other.messages.constData());
    QVERIFY(other.output == m_expected);
    allIsThereOnce();
}

void TestSharedCommands::foldersOfTwoPeopleGoIntoOneProject()
{
    for (const char* name : {"anna", "ben"}) {
        QVERIFY(QDir(m_folder.path()).mkpath(QString::fromLatin1(name)));
        for (int i = 0; i < 20; ++i) {
            writeFile(m_folder.filePath(QStringLiteral("%1/%2.txt").arg(QString::fromLatin1(name)).arg(i)),
                QStringLiteral("Note %2 of %1\n\nNATO met in Oslo on 4 May 2016.\n")
                    .arg(QString::fromLatin1(name))
                    .arg(i)
                    .toUtf8());
        }
    }
    const auto first = started({QStringLiteral("import"), address("anna"), path("anna")});
    const auto second = started({QStringLiteral("import"), address("ben"), path("ben")});
    int told = 0;
    for (QProcess* process : {first.get(), second.get()}) {
        const Run done = finished(*process);
        // 1: names that were taken are told
        QVERIFY2(done.status == 0 || done.status == 1, done.messages.constData());
        told += static_cast<int>(done.messages.count("came before"));
    }
    QCOMPARE(store()->counts()->articles, std::int64_t(40)); // the same names, other articles
    QCOMPARE(told, 20);
    // Who imports again takes nothing of the other's away, and nothing twice.
    QVERIFY(QFile::remove(path("anna/3.txt")));
    static_cast<void>(run({QStringLiteral("import"), address("anna"), path("anna")}));
    QCOMPARE(store()->counts()->articles, std::int64_t(39));
}

void TestSharedCommands::correctionsAreSharedAndHold()
{
    QCOMPARE(run({QStringLiteral("import"), address(), path("in")}).status, 0);
    LedgerEntry entry{"one", "anna", 1'700'000'000, {}, {}};
    entry.corrections.push_back(
        EntityRename{{EntityKind::Organisation, "NATO"}, "North Atlantic Treaty Organization"});
    Ledger ledger;
    QVERIFY(ledger.append(entry));
    writeFile(path("ledger.jsonl"), QByteArray::fromStdString(ledgerText(ledger)));
    const Run imported = run(
        {QStringLiteral("corrections"), QStringLiteral("import"), address("ben"), path("ledger.jsonl")});
    QVERIFY2(imported.status == 0, imported.messages.constData());
    const Run exported = run({QStringLiteral("corrections"), QStringLiteral("export"), address()});
    QCOMPARE(exported.output, QByteArray::fromStdString(ledgerText(ledger)));
    const Run corrected = run({QStringLiteral("extract"), address()});
    QVERIFY(corrected.output.contains("North Atlantic Treaty Organization"));
    QVERIFY(corrected.output
        == run({QStringLiteral("extract"), QStringLiteral("--corrections"), path("ledger.jsonl"), path("in")})
               .output);
}

void TestSharedCommands::whatIsWrongIsSaid()
{
    const Run none = run({QStringLiteral("extract"), address()});
    QCOMPARE(none.status, 1);
    QVERIFY2(none.messages.contains("there is no such project"), none.messages.constData());
    const Run secret = run({QStringLiteral("import"),
        QStringLiteral("postgresql://anna:hunter2@127.0.0.1/news/work"), path("in")});
    QCOMPARE(secret.status, 1);
    QVERIFY2(secret.messages.contains("pgpass") && !secret.messages.contains("hunter2"),
        secret.messages.constData());
    QCOMPARE(run({QStringLiteral("import"), address(), path("in")}).status, 0);
    m_server.stop();
    const Run away = run({QStringLiteral("extract"), address()});
    QCOMPARE(away.status, 1);
    QVERIFY2(away.messages.contains("no connection to the server"), away.messages.constData());
    QVERIFY2(m_server.start().isEmpty(), "server");
}

QTEST_GUILESS_MAIN(TestSharedCommands)
#include "tst_sharedcommands.moc"
