// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/base/random.h"
#include "model/corrections/ledgerlines.h"
#include "model/reading/reader.h"
#include "tests/support/program.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

#include <csignal>

using namespace dateline;
using namespace dateline::test;

class TestProjectCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void wrongUsageEndsWithTwo_data();
    void wrongUsageEndsWithTwo();
    void aProjectGivesTheBytesOfItsFolder();
    void articlesOfOneNameAreToldApartAlike();
    void aChangedFileReplacesWhatWasReadFromIt();
    void anInterruptedImportGoesOn();
    void correctionsAreSharedAndHold();
    void vanishedFilesAreNamed();
    void rulesThatNoLongerApplyAreNamed();
    void aProjectAmongItsArticlesIsNoArticle();
    void badProjectsAreNamed();
    void aRescueThatWasInterruptedIsTakenUp();
    void aFullDiskIsSaid();

private:
    QString path(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    QString project() const { return path("p.dateline"); }
    Run import(const QString& what) const { return run({QStringLiteral("import"), project(), what}); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestProjectCommands::wrongUsageEndsWithTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char* name, const char* arguments) {
        QTest::newRow(name) << QString::fromLatin1(arguments).split(QLatin1Char(' '));
    };
    row("import of nothing", "import p.dateline");
    row("import into no project", "import folder folder");
    row("extract of a project and more", "extract p.dateline folder");
    row("export of a project and more", "export graph -o x.png p.dateline folder");
    row("extract of a project with corrections", "extract --corrections c.jsonl p.dateline");
    row("export of a project with corrections", "export graph -o x.png --corrections c.jsonl p.dateline");
    row("report of a project with corrections", "export report -o x.html --corrections c.jsonl p.dateline");
    row("asking a project with corrections", "ask bridges --corrections c.jsonl p.dateline");
    row("corrections of nothing", "corrections export");
    row("corrections from nothing", "corrections import p.dateline");
    row("neither export nor import", "corrections print p.dateline");
}

void TestProjectCommands::wrongUsageEndsWithTwo()
{
    QFETCH(QStringList, arguments);
    const Run done = run(arguments);
    QCOMPARE(done.status, 2);
    QVERIFY(done.output.isEmpty());
    QVERIFY(done.messages.startsWith("dateline: "));
}

void TestProjectCommands::aProjectGivesTheBytesOfItsFolder()
{
    const Run imported = import(samples());
    QCOMPARE(imported.status, 0);
    const Run folder = run({QStringLiteral("extract"), samples()});
    const Run kept = run({QStringLiteral("extract"), project()});
    QCOMPARE(kept.status, 0);
    QVERIFY(!folder.output.isEmpty());
    QVERIFY(kept.output == folder.output);
    QVERIFY(kept.messages.isEmpty());
    const Run again = import(samples());
    QVERIFY2(again.messages.contains(" 0 of them new"), again.messages.constData());
    QVERIFY(run({QStringLiteral("extract"), project()}).output == folder.output);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden),
        QStringList{QStringLiteral("p.dateline")});
}

void TestProjectCommands::articlesOfOneNameAreToldApartAlike()
{
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("in/deep")));
    writeFile(path("in/a.txt"), "The Talks\n\nNATO ministers met in Oslo on 3 May 2016.\n");
    writeFile(path("in/deep/a.txt"), "");
    writeFile(path("in/list.jsonl"),
        "{\"id\":\"x\",\"text\":\"Iran met Iraq on 4 May 2016.\"}\nno json\n"
        "{\"id\":\"x\",\"text\":\"France met Iraq on 5 May 2016.\",\"published\":\"2016-05-06\"}\n"
        "{\"id\":\"x\",\"text\":\"France met Iraq on 5 May 2016.\"}\n");
    const Run folder = run({QStringLiteral("extract"), path("in")});
    const Run imported = import(path("in"));
    QCOMPARE(imported.status, 1);
    for (const QByteArray& line : folder.messages.split('\n')) {
        QVERIFY2(imported.messages.contains(line), line.constData());
    }
    const Run kept = run({QStringLiteral("extract"), project()});
    QCOMPARE(kept.output, folder.output);
    QVERIFY(kept.output.contains("\"x#3\""));
    QCOMPARE(import(path("in")).status, 1);
    QCOMPARE(run({QStringLiteral("extract"), project()}).output, folder.output);
}

void TestProjectCommands::aChangedFileReplacesWhatWasReadFromIt()
{
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("in")));
    writeFile(path("in/a.txt"), "NATO ministers met in Oslo on 3 May 2016.\n");
    writeFile(path("in/b.txt"), "Iran met Iraq on 4 May 2016.\n");
    QCOMPARE(import(path("in")).status, 0);
    writeFile(path("in/a.txt"), "NATO ministers met in Paris on 3 June 2016.\n");
    const Run again = import(path("in"));
    QVERIFY2(again.messages.contains(" 1 of them new"), again.messages.constData());
    QCOMPARE(run({QStringLiteral("extract"), project()}).output,
        run({QStringLiteral("extract"), path("in")}).output);
}

void TestProjectCommands::anInterruptedImportGoesOn()
{
    QByteArray lines;
    for (int i = 0; i < 1500; ++i) {
        lines += "{\"id\":\"" + QByteArray::number(i)
            + "\",\"text\":\"The Talks\\n\\nNATO ministers met in Oslo on " + QByteArray::number(1 + i % 28)
            + " May 2016 and spoke of round " + QByteArray::number(i) + ".\"}\n";
    }
    writeFile(path("list.jsonl"), lines);
    Random random(7);
    int interrupted = 0;
    for (int moment = 0; moment < 6; ++moment) {
        QProcess process;
        process.start(
            QStringLiteral(DATELINE_EXECUTABLE), {QStringLiteral("import"), project(), path("list.jsonl")});
        QTest::qWait(static_cast<int>(50 + random.below(900)));
        process.kill();
        interrupted += finished(process).status == -1 ? 1 : 0;
    }
    QVERIFY(interrupted > 0);
    const Run rest = import(path("list.jsonl"));
    QCOMPARE(rest.status, 0);
    QVERIFY(run({QStringLiteral("extract"), project()}).output
        == run({QStringLiteral("extract"), path("list.jsonl")}).output);
}

void TestProjectCommands::correctionsAreSharedAndHold()
{
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("in")));
    const QByteArray text = "The Talks\n\nNATO ministers met in Oslo on Thursday.\n";
    writeFile(path("in/a.txt"), text);
    QCOMPARE(import(path("in")).status, 0);
    const auto article = articleFromText("a.txt", text.toStdString(), "a.txt");
    QVERIFY(article);
    LedgerEntry entry{"0a1b", "Ada", 1'700'000'000, {},
        {ArticleDateCorrection{article->hash, DayInterval{16948, 16948}, "said so"}}};
    const QByteArray line = QByteArray::fromStdString(ledgerLine(entry));
    const QStringList fromInput
        = {QStringLiteral("corrections"), QStringLiteral("import"), project(), QStringLiteral("-")};
    QVERIFY(!run({QStringLiteral("extract"), project()}).output.contains("2016-05-26"));
    QCOMPARE(run(fromInput, line).status, 0);
    // the article is of Friday
    QVERIFY(run({QStringLiteral("extract"), project()}).output.contains("2016-05-26"));
    QVERIFY(run(fromInput, line).messages.contains("0 corrections added, 1 were there"));
    QCOMPARE(run({QStringLiteral("corrections"), QStringLiteral("export"), project()}).output, line);
    entry.author = "Bob"; // another entry under that name
    const Run refused = run(fromInput, line + QByteArray::fromStdString(ledgerLine(entry)));
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.messages.contains("-:2: "), refused.messages.constData());
    QCOMPARE(run(fromInput, "no json\n").status, 1);
    QCOMPARE(run({QStringLiteral("corrections"), QStringLiteral("export"), project()}).output, line);
}

void TestProjectCommands::vanishedFilesAreNamed()
{
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("in")));
    writeFile(path("in/a.txt"), "The Talks\n\nNATO ministers met in Oslo on Thursday.\n");
    writeFile(path("in/b.txt"), "The Visit\n\nThe president came to Oslo on Friday.\n");
    QCOMPARE(import(path("in")).status, 0);
    QVERIFY(QFile::remove(path("in/b.txt")));
    const Run again = import(path("in"));
    QCOMPARE(again.status, 0);
    QVERIFY2(again.messages.contains("b.txt: its file is gone"), again.messages.constData());
    QVERIFY(!again.messages.contains("a.txt"));
}

void TestProjectCommands::rulesThatNoLongerApplyAreNamed()
{
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("in")));
    writeFile(path("in/a.txt"), "The Talks\n\nNATO ministers met in Oslo on Thursday.\n");
    QCOMPARE(import(path("in")).status, 0);
    const LedgerEntry entry{
        "0a1b", "Ada", 1'700'000'000, {}, {EntityRename{{EntityKind::Person, "Nobody at All"}, "N"}}};
    const QStringList fromInput
        = {QStringLiteral("corrections"), QStringLiteral("import"), project(), QStringLiteral("-")};
    QCOMPARE(run(fromInput, QByteArray::fromStdString(ledgerLine(entry))).status, 0);
    const Run extracted = run({QStringLiteral("extract"), project()});
    QCOMPARE(extracted.status, 0);
    QVERIFY2(extracted.messages.contains("Nobody at All"), extracted.messages.constData());
}

void TestProjectCommands::aProjectAmongItsArticlesIsNoArticle()
{
    writeFile(path("a.txt"), "The mayor opened a bridge in Oslo on 3 May 2016.\n");
    for (const char* expected : {"1 articles read, 1 of them new", "1 articles read, 0 of them new"}) {
        const Run done = import(m_folder->path());
        QVERIFY2(done.messages.contains(expected), done.messages.constData());
        QCOMPARE(done.status, 0);
    }
}

void TestProjectCommands::badProjectsAreNamed()
{
    writeFile(project(), "These are no articles.");
    for (const QStringList& arguments : {QStringList{QStringLiteral("extract"), project()},
             QStringList{QStringLiteral("import"), project(), samples()},
             QStringList{QStringLiteral("corrections"), QStringLiteral("export"), project()},
             QStringList{QStringLiteral("extract"), path("none.dateline")}}) {
        const Run done = run(arguments);
        QCOMPARE(done.status, 1);
        QVERIFY(done.output.isEmpty());
        QVERIFY2(
            done.messages.startsWith("dateline: " + m_folder->path().toUtf8()), done.messages.constData());
    }
}

/// Before the first byte of the project there is its lock.
void TestProjectCommands::aRescueThatWasInterruptedIsTakenUp()
{
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("in")));
    writeFile(path("in/a.txt"), "NATO ministers met in Oslo on 3 May 2016.\n");
    QCOMPARE(import(path("in")).status, 0);
    const QByteArray before = run({QStringLiteral("extract"), project()}).output;
    const QString rescued = path("p.dateline.rescued");
    QVERIFY(QFile::rename(project(), rescued));
    QCOMPARE(run({QStringLiteral("extract"), project()}).output, before);
    QVERIFY(QFile::exists(rescued) && !QFile::exists(project()));
    const Run imported = import(path("in")); // not into a new one
    QVERIFY2(imported.messages.contains(" 0 of them new"), imported.messages.constData());
    QVERIFY(QFile::exists(project()) && !QFile::exists(rescued));
}

void TestProjectCommands::aFullDiskIsSaid()
{
    QProcess process;
    process.setChildProcessModifier([] {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit nothing{0, 0};
        setrlimit(RLIMIT_FSIZE, &nothing);
    });
    process.start(QStringLiteral(DATELINE_EXECUTABLE), {QStringLiteral("import"), project(), samples()});
    const Run done = finished(process);
    QCOMPARE(done.status, 1);
    QVERIFY2(done.messages.contains("the disk is full"), done.messages.constData());
    QVERIFY(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
}

QTEST_GUILESS_MAIN(TestProjectCommands)
#include "tst_projectcommands.moc"
