// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
// What commands write, and what they say where it cannot be written.
#include "tests/support/program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>

using namespace dateline::test;

class TestOutputFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPictureOfTheTimelineIsWritten();
    void aRangeMayBeOpenAtOneEnd_data();
    void aRangeMayBeOpenAtOneEnd();
    void anUnwritableResultIsReported();
    void aFullDiskIsSaidAndChangesNothing_data();
    void aFullDiskIsSaidAndChangesNothing();
    void aDeviceIsWrittenNotReplaced();
    void helpThatCannotBePrintedIsSaid();
    void aClosedStreamIsNotAnotherFile();
    void aNameThatIsNotUtf8IsWrittenOrRefused();
};

void TestOutputFiles::aPictureOfTheTimelineIsWritten()
{
    const QTemporaryDir folder;
    for (const char* what : {"timeline", "graph"}) {
        const QString path = folder.filePath(QString::fromLatin1(what) + QStringLiteral(".png"));
        const Run done = run({QStringLiteral("export"), QString::fromLatin1(what), QStringLiteral("-o"), path,
            QStringLiteral("--size"), QStringLiteral("1000x600"), samples()});
        QVERIFY2(done.status == 0, done.messages.constData());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(8) == QByteArray("\x89PNG\r\n\x1a\n"));
        QVERIFY(file.size() > 10000);
    }
}

void TestOutputFiles::aRangeMayBeOpenAtOneEnd_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("open");
    QTest::addColumn<QString>("closed");
    for (const char* what : {"timeline", "graph"}) {
        QTest::addRow("%s, from", what) << QString::fromLatin1(what) << QStringLiteral("--from 2014-06-01")
                                        << QStringLiteral("--from 2014-06-01 --to 2100-01-01");
        QTest::addRow("%s, to", what) << QString::fromLatin1(what) << QStringLiteral("--to 2014-06-01")
                                      << QStringLiteral("--from 1000-01-01 --to 2014-06-01");
    }
}

/// The end that is not given is that of the events: neither one day, nor all of time.
void TestOutputFiles::aRangeMayBeOpenAtOneEnd()
{
    QFETCH(const QString, what);
    QFETCH(const QString, open);
    QFETCH(const QString, closed);
    const QTemporaryDir folder;
    const auto rows = [&](const QString& range) {
        const QString path = folder.filePath(QStringLiteral("x.csv"));
        const Run done = run(QStringList{QStringLiteral("export"), what, QStringLiteral("-o"), path}
            << range.split(QLatin1Char(' '), Qt::SkipEmptyParts) << samples());
        QFile file(path);
        return done.status == 0 && file.open(QIODevice::ReadOnly) ? file.readAll().split('\n')
                                                                  : QByteArrayList();
    };
    const QByteArrayList part = rows(open);
    QVERIFY(part.size() > 10);
    QVERIFY(part.size() < rows({}).size());
    QCOMPARE(part, rows(closed));
}

void TestOutputFiles::anUnwritableResultIsReported()
{
    const Run done = run({QStringLiteral("extract"), QStringLiteral("-o"),
        QStringLiteral("/nonexistent/out.jsonl"), samples()});
    QCOMPARE(done.status, 1);
    QVERIFY(done.messages.contains("/nonexistent/out.jsonl"));
}

void TestOutputFiles::aFullDiskIsSaidAndChangesNothing_data()
{
    QTest::addColumn<QStringList>("command");
    for (const char* name : {"png", "svg", "pdf", "csv", "ics", "json"}) {
        QTest::addRow("timeline, %s", name)
            << QStringList{QStringLiteral("export"), QStringLiteral("timeline"), QString::fromLatin1(name)};
    }
    for (const char* name : {"png", "svg", "pdf", "csv", "graphml", "gexf", "dot"}) {
        QTest::addRow("graph, %s", name)
            << QStringList{QStringLiteral("export"), QStringLiteral("graph"), QString::fromLatin1(name)};
    }
    QTest::newRow("report") << QStringList{
        QStringLiteral("export"), QStringLiteral("report"), QStringLiteral("html")};
    QTest::newRow("results") << QStringList{QStringLiteral("extract"), QStringLiteral("jsonl")};
    QTest::newRow("answer") << QStringList{
        QStringLiteral("ask"), QStringLiteral("bridges"), QStringLiteral("csv")};
}

/// A file that may not grow stands for the disk: the program meets both as it writes.
void TestOutputFiles::aFullDiskIsSaidAndChangesNothing()
{
    QFETCH(QStringList, command);
    const QTemporaryDir folder;
    const QString name = QStringLiteral("x.") + command.takeLast();
    writeFile(folder.filePath(name), "before");
    command << QStringLiteral("-o") << folder.filePath(name)
            << samples() + QStringLiteral("/caliphate-declared.txt");
    for (const rlim_t room : {rlim_t(0), rlim_t(10)}) { // none at all, and for a part
        QProcess process;
        process.setChildProcessModifier([room] {
            std::signal(SIGXFSZ, SIG_IGN);
            const rlimit bytes{room, room};
            setrlimit(RLIMIT_FSIZE, &bytes);
        });
        process.start(QStringLiteral(DATELINE_EXECUTABLE), command);
        QVERIFY(process.waitForFinished(60000));
        QCOMPARE(process.exitCode(), 1);
        const QByteArray messages = process.readAllStandardError();
        QVERIFY2(messages.contains(QFile::encodeName(folder.path())), messages.constData());
        QVERIFY2(messages.contains("cannot be written: File too large"), messages.constData());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::System), QStringList{name});
        QFile left(folder.filePath(name));
        QVERIFY(left.open(QIODevice::ReadOnly));
        QCOMPARE(left.readAll(), QByteArray("before"));
    }
}

void TestOutputFiles::aDeviceIsWrittenNotReplaced()
{
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(QStringLiteral("pipe"));
    QCOMPARE(mkfifo(qPrintable(pipe), 0600), 0);
    QProcess reader;
    reader.start(QStringLiteral("cat"), {pipe});
    const Run done = run({QStringLiteral("extract"), QStringLiteral("-o"), pipe, QStringLiteral("-")},
        "{\"id\":\"a\",\"text\":\"Norway.\"}\n");
    QVERIFY(reader.waitForFinished(10000));
    QCOMPARE(done.status, 0);
    QCOMPARE(reader.readAllStandardOutput().count('\n'), qsizetype(3));
    QVERIFY(!QFileInfo(pipe).isFile());
}

namespace {

/// By a shell, as QProcess can neither close a stream nor say a name that is not UTF-8; $0 is the program.
Run inShell(const QString& folder, const QString& script)
{
    QProcess shell;
    shell.setWorkingDirectory(folder);
    shell.start(QStringLiteral("sh"), {QStringLiteral("-c"), script, QStringLiteral(DATELINE_EXECUTABLE)});
    return finished(shell);
}

} // namespace

void TestOutputFiles::helpThatCannotBePrintedIsSaid()
{
    for (const char* option : {"--help", "--version", "extract --help"}) {
        const Run done
            = inShell(QDir::tempPath(), QStringLiteral("\"$0\" %1 >/dev/full").arg(QLatin1String(option)));
        QCOMPARE(done.status, 1);
        QVERIFY2(done.messages.contains("standard output: cannot be written: No space left on device"),
            done.messages.constData());
    }
}

void TestOutputFiles::aClosedStreamIsNotAnotherFile()
{
    const QTemporaryDir folder;
    writeFile(folder.filePath(QStringLiteral("a.txt")), "The mayor opened a bridge in Oslo on 3 May 2016.");
    const Run mute = inShell(folder.path(), QStringLiteral("\"$0\" extract a.txt >&-"));
    QCOMPARE(mute.status, 1);
    QVERIFY2(mute.messages.contains("standard output: cannot be written: Bad file descriptor"),
        mute.messages.constData());
    const Run deaf = inShell(folder.path(), QStringLiteral("\"$0\" extract - <&-"));
    QCOMPARE(deaf.status, 1);
    QVERIFY2(deaf.messages.contains("-: cannot be read"), deaf.messages.constData());
    QCOMPARE(inShell(folder.path(), QStringLiteral("\"$0\" extract -o out a.txt nothing 2>&-")).status, 1);
    QFile out(folder.filePath(QStringLiteral("out")));
    QVERIFY(out.open(QIODevice::ReadOnly));
    QVERIFY(!out.readAll().contains("nothing"));
}

void TestOutputFiles::aNameThatIsNotUtf8IsWrittenOrRefused()
{
    const QTemporaryDir folder;
    writeFile(folder.filePath(QStringLiteral("a.txt")), "The mayor opened a bridge in Oslo on 3 May 2016.");
    const Run written = inShell(folder.path(),
        QStringLiteral("f=$(printf 'caf\\351.jsonl') && \"$0\" extract -o \"$f\" a.txt && wc -l <\"$f\" && "
                       "\"$0\" import p.dateline a.txt && \"$0\" corrections export -o \"$f\" p.dateline && "
                       "\"$0\" corrections import p.dateline \"$f\" && "
                       "\"$0\" extract --corrections \"$f\" -o /dev/null a.txt && rm \"$f\" && ls"));
    QVERIFY2(written.status == 0, written.messages.constData());
    QVERIFY2(written.output.endsWith("\na.txt\np.dateline\n"), written.output.constData());
    const Run refused = inShell(folder.path(),
        QStringLiteral("\"$0\" export timeline -o \"$(printf 'caf\\351.png')\" a.txt; echo $?; ls"));
    QCOMPARE(refused.output, QByteArray("1\na.txt\np.dateline\n"));
    QVERIFY2(refused.messages.contains("its name is not UTF-8"), refused.messages.constData());
}

QTEST_GUILESS_MAIN(TestOutputFiles)
#include "tst_outputfiles.moc"
