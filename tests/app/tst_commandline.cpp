// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
// What every command shares, and `extract`; questions and what cannot be written have tests of their own.
#include "tests/support/program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>
#include <filesystem>
#include <vector>

using namespace dateline::test;

namespace {

QList<QJsonObject> records(const QByteArray& output)
{
    QList<QJsonObject> objects;
    for (const QByteArray& line : output.split('\n')) {
        if (!line.isEmpty()) {
            objects << QJsonDocument::fromJson(line).object();
        }
    }
    return objects;
}

QString kindOf(const QJsonObject& record)
{
    return record.value(QStringLiteral("record")).toString();
}

const char* const german = "Angela Merkel hat sich am 3. Mai 2017 in Sotschi mit Wladimir Putin getroffen. "
                           "Die Kanzlerin sprach mit dem "
                           "Präsidenten über den Krieg und über die Lage der Menschen. Am Donnerstag reist "
                           "sie nach Brüssel weiter, wo die "
                           "Außenminister der Europäischen Union beraten.\n";

/// By a user far away who reads no English.
Run runAbroad(const QStringList& arguments, const QString& locale)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), locale);
    environment.insert(QStringLiteral("TZ"), QStringLiteral("Pacific/Kiritimati"));
    environment.remove(QStringLiteral("LANGUAGE"));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(DATELINE_EXECUTABLE), arguments);
    return finished(process);
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helpAndVersionSucceed();
    void noWindowWithoutADisplay();
    void wrongUsageEndsWithTwo_data();
    void wrongUsageEndsWithTwo();
    void samplesGiveTheSameBytesForAnyNumberOfThreads();
    void recordsComeInOrderAndReferToEachOther();
    void offsetsAreCodePointsOfTheText();
    void badFilesAreNamedAndTheOthersGoOn();
    void aNameDoesNotSteerTheTerminal();
    void aNameThatIsNotUtf8IsFound();
    void linesOfJsonAreReadFromStandardInput();
    void eachAloneStreamsWithUniqueIds();
    void correctionsAreAppliedAndWhatCannotBeIsSaid();
    void badCorrectionsEndTheRunAndAreNamed();
    void anEmptyFolderIsSaid();
    void hiddenFilesAreSaidAndNothingIsMissing();
    void nothingIsExtractedFromOtherLanguages();
    void theUsersLocaleChangesNothing_data();
    void theUsersLocaleChangesNothing();
};

void TestCommandLine::helpAndVersionSucceed()
{
    for (const char* option : {"--help", "--version"}) {
        const Run done = run({QString::fromLatin1(option)});
        QCOMPARE(done.status, 0);
        QVERIFY(done.output.contains("dateline"));
        QVERIFY(done.messages.isEmpty());
    }
    QVERIFY(run({QStringLiteral("extract"), QStringLiteral("--help")}).output.contains("--each-alone"));
}

void TestCommandLine::noWindowWithoutADisplay()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* variable : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        environment.remove(QString::fromLatin1(variable));
    }
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(DATELINE_EXECUTABLE), {samples()});
    const Run done = finished(process);
    QCOMPARE(done.status, 1);
    QVERIFY2(done.messages.startsWith("dateline: there is no display"), done.messages.constData());
}

void TestCommandLine::wrongUsageEndsWithTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char* name, const char* arguments) {
        QTest::newRow(name) << QString::fromLatin1(arguments).split(QLatin1Char(' '));
    };
    row("unknown option", "--nonsense");
    row("neither command nor file", "extrakt");
    row("unknown option of extract", "extract --nonsense x");
    row("nothing to extract", "extract");
    row("no number of threads", "extract --threads many x");
    row("too many threads", "extract --threads 100000 x");
    row("export of nothing known", "export chart -o x.png y");
    row("export without a file", "export timeline y");
    row("no such date", "export timeline -o x.png --from 2016-02-30 y");
    row("dates the wrong way round", "export timeline -o x.png --from 2016-03-01 --to 2016-02-01 y");
    row("no such size", "export graph -o x.png --size huge y");
    row("no such kind of event", "export timeline -o x.png --event-kinds meeting,party y");
    row("no such status", "export graph -o x.png --statuses sad y");
    row("no such confidence", "export timeline -o x.csv --confidence perhaps y");
    row("too many of each kind", "export graph -o x.dot --per-kind 100000 y");
    row("a part of a timeline that only a graph has", "export timeline -o x.png --around y y");
    row("lanes of a graph", "export graph -o x.png --lanes none y");
    row("a dark report", "export report -o x.html --dark y");
    row("corrections written while they are read", "corrections import -o x p.dateline y");
    row("Qt's own options", "extract --help-all");
    row("a report of too many events", "export report -o x.html --events 1000000 y");
    row("ask nothing known", "ask who x");
    row("ask without a folder", "ask bridges");
    row("ask about two with one name", "ask linked --entity x y");
    row("ask one question about names", "ask bridges --entity x y");
    row("no such format", "ask bridges --format xml y");
    row("rising to an open end", "ask rising --from 2016-01-01 y");
    row("nothing to compare against", "ask rising --against 2015-01-01..2015-12-31 y");
    row("days of comparison the wrong way round",
        "ask rising --from 2016-01-01 --to 2016-02-01 --against 2015-02-01..2015-01-01 y");
}

void TestCommandLine::wrongUsageEndsWithTwo()
{
    QFETCH(QStringList, arguments);
    const Run done = run(arguments);
    QCOMPARE(done.status, 2);
    QVERIFY(done.output.isEmpty());
    QVERIFY(done.messages.startsWith("dateline: "));
}

void TestCommandLine::samplesGiveTheSameBytesForAnyNumberOfThreads()
{
    const Run one
        = run({QStringLiteral("extract"), QStringLiteral("--threads"), QStringLiteral("1"), samples()});
    const Run five
        = run({QStringLiteral("extract"), QStringLiteral("--threads"), QStringLiteral("5"), samples()});
    QCOMPARE(one.status, 0);
    QVERIFY(!one.output.isEmpty());
    QVERIFY(one.output == five.output);
}

void TestCommandLine::recordsComeInOrderAndReferToEachOther()
{
    const QList<QJsonObject> all = records(run({QStringLiteral("extract"), samples()}).output);
    QSet<QString> entities;
    QSet<QString> events;
    QStringList order;
    QString lastId;
    int articles = 0;
    for (const QJsonObject& record : all) {
        if (order.isEmpty() || order.last() != kindOf(record)) {
            order << kindOf(record);
        }
        const QString id = record.value(QStringLiteral("id")).toString();
        if (kindOf(record) == QStringLiteral("article")) {
            QVERIFY(lastId < id);
            lastId = id;
            ++articles;
        } else if (kindOf(record) == QStringLiteral("entity")) {
            QVERIFY(!entities.contains(id));
            entities << id;
        } else if (kindOf(record) == QStringLiteral("event")) {
            events << id;
        }
    }
    QCOMPARE(order,
        QStringList({QStringLiteral("corpus"), QStringLiteral("article"), QStringLiteral("entity"),
            QStringLiteral("event")}));
    QCOMPARE(all.first().value(QStringLiteral("articles")).toInt(), articles);
    QVERIFY(articles >= 20);
    for (const QJsonObject& record : all) {
        for (const QJsonValue& mention : record.value(QStringLiteral("mentions")).toArray()) {
            QVERIFY(entities.contains(mention.toObject().value(QStringLiteral("entity")).toString()));
        }
        for (const QJsonValue& event : record.value(QStringLiteral("events")).toArray()) {
            QVERIFY(events.contains(event.toObject().value(QStringLiteral("event")).toString()));
            QCOMPARE(event.toObject().value(QStringLiteral("participants")).toArray().size(),
                event.toObject().value(QStringLiteral("roles")).toArray().size());
        }
    }
}

void TestCommandLine::offsetsAreCodePointsOfTheText()
{
    int checked = 0;
    for (const QJsonObject& record : records(run({QStringLiteral("extract"), samples()}).output)) {
        const QList<uint> text = record.value(QStringLiteral("text")).toString().toUcs4();
        for (const char* list : {"mentions", "times"}) {
            for (const QJsonValue& value : record.value(QLatin1String(list)).toArray()) {
                const QJsonObject item = value.toObject();
                const int begin = item.value(QStringLiteral("begin")).toInt();
                const int end = item.value(QStringLiteral("end")).toInt();
                QVERIFY(begin < end && end <= text.size());
                QCOMPARE(QList<uint>(text.mid(begin, end - begin)),
                    item.value(QStringLiteral("text")).toString().toUcs4());
                ++checked;
            }
        }
    }
    QVERIFY(checked > 500);
}

void TestCommandLine::badFilesAreNamedAndTheOthersGoOn()
{
    const QTemporaryDir folder;
    writeFile(folder.filePath(QStringLiteral("good.txt")),
        "A bridge opens\n\nThe mayor opened a bridge in Oslo on 3 May 2016.\n");
    writeFile(folder.filePath(QStringLiteral("empty.txt")), "");
    writeFile(folder.filePath(QStringLiteral("binary.txt")),
        QByteArray("\x7f"
                   "ELF\0\0\0\1\2\3\0\0\0\0\0",
            16));
    writeFile(folder.filePath(QStringLiteral("large.txt")), QByteArray(2 << 20, 'x'));
    const Run done = run({QStringLiteral("extract"), QStringLiteral("--max-file-size"), QStringLiteral("1"),
        folder.path(), folder.filePath(QStringLiteral("missing"))});
    QCOMPARE(done.status, 1);
    for (const char* name : {"empty.txt", "binary.txt", "large.txt", "missing"}) {
        QVERIFY2(done.messages.contains(name), name);
    }
    QVERIFY(!done.messages.contains("good.txt"));
    const QList<QJsonObject> all = records(done.output);
    QCOMPARE(all.value(1).value(QStringLiteral("id")).toString(), QStringLiteral("good.txt"));
}

void TestCommandLine::aNameDoesNotSteerTheTerminal()
{
    const QTemporaryDir folder;
    writeFile(folder.filePath(QStringLiteral("red\033[31m\ndateline: all is well\u009bm.txt")), {});
    const Run done = run({QStringLiteral("extract"), folder.path()});
    QVERIFY2(done.messages.contains("red?[31m?dateline: all is well?m.txt: holds no text\n"),
        done.messages.constData());
}

void TestCommandLine::aNameThatIsNotUtf8IsFound()
{
    const QTemporaryDir folder;
    // QProcess, like QFile, has no way to say such a name
    QProcess shell;
    shell.setWorkingDirectory(folder.path());
    shell.start(QStringLiteral("sh"),
        {QStringLiteral("-c"),
            QStringLiteral(
                "name=$(printf 'caf\\351.txt') && echo 'The mayor opened a bridge in Oslo on 3 May "
                "2016.' >\"$name\" && \"$0\" extract \"$name\" && \"$0\" import "
                "\"$(printf 'caf\\351.dateline')\" \"$name\""),
            QStringLiteral(DATELINE_EXECUTABLE)});
    QVERIFY(shell.waitForFinished(60'000));
    const QList<QJsonObject> all = records(shell.readAllStandardOutput());
    QCOMPARE(all.value(1).value(QStringLiteral("id")).toString(), QStringLiteral("caf\uFFFD.txt"));
    // a project of that name would be another file than what was asked for
    const QByteArray messages = shell.readAllStandardError();
    QVERIFY2(messages.contains("its name is not UTF-8"), messages.constData());
    QCOMPARE(shell.exitCode(), 1);
    std::vector<std::filesystem::path> files; // which QDir would not list, nor QTemporaryDir remove
    for (const auto& file : std::filesystem::directory_iterator(folder.path().toStdString())) {
        files.push_back(file.path());
    }
    QCOMPARE(files.size(), std::size_t(1));
    QVERIFY(std::filesystem::remove(files.front()));
}

void TestCommandLine::linesOfJsonAreReadFromStandardInput()
{
    const QByteArray input
        = "{\"id\":\"b\",\"text\":\"Norway opened an embassy in Ghana.\",\"published\":\"2016-05-30\"}\n"
          "{\"id\":\"a\",\"text\":\"Ghana thanked Norway.\"}\n"
          "{\"id\":\"c\"}\n"
          "not json\n";
    const Run done = run({QStringLiteral("extract"), QStringLiteral("-")}, input);
    QCOMPARE(done.status, 1);
    const QList<QJsonObject> all = records(done.output);
    QCOMPARE(all.value(1).value(QStringLiteral("id")).toString(), QStringLiteral("a"));
    QVERIFY(all.value(1).value(QStringLiteral("published")).isNull());
    QCOMPARE(
        all.value(2).value(QStringLiteral("published")).toObject().value(QStringLiteral("from")).toString(),
        QStringLiteral("2016-05-30"));
    QVERIFY(done.messages.contains(":3") && done.messages.contains(":4"));
}

void TestCommandLine::correctionsAreAppliedAndWhatCannotBeIsSaid()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("corrections.jsonl"));
    const Run plain = run({QStringLiteral("extract"), samples()});
    QString name;
    QString kind;
    for (const QJsonObject& record : records(plain.output)) {
        if (kindOf(record) == QStringLiteral("entity") && name.isEmpty()) {
            name = record.value(QStringLiteral("name")).toString();
            kind = record.value(QStringLiteral("kind")).toString();
        }
    }
    const auto entity = [](const QString& which, const QString& of) {
        return QJsonObject{{QStringLiteral("kind"), of}, {QStringLiteral("name"), which}};
    };
    const auto rename = [&](const QString& which, const QString& of, const QString& to) {
        return QJsonObject{{QStringLiteral("rule"), QStringLiteral("rename")},
            {QStringLiteral("entity"), entity(which, of)}, {QStringLiteral("name"), to}};
    };
    const QJsonArray rules{rename(name, kind, QStringLiteral("Renamed by Hand")),
        rename(QStringLiteral("Nobody at All"), kind, QStringLiteral("X"))};
    const QJsonObject entry{{QStringLiteral("uid"), QStringLiteral("a1")},
        {QStringLiteral("author"), QStringLiteral("ana")}, {QStringLiteral("at"), 0},
        {QStringLiteral("rules"), rules}};
    writeFile(file, QJsonDocument(entry).toJson(QJsonDocument::Compact) + '\n');
    const Run corrected = run({QStringLiteral("extract"), QStringLiteral("--corrections"), file, samples()});
    QCOMPARE(corrected.status, 0);
    QVERIFY(corrected.output.contains("Renamed by Hand"));
    QVERIFY(corrected.messages.contains("Nobody at All"));
    QVERIFY(run({QStringLiteral("extract"), QStringLiteral("--threads"), QStringLiteral("3"),
                    QStringLiteral("--corrections"), file, samples()})
                .output
        == corrected.output);
    writeFile(file,
        QJsonDocument(entry).toJson(QJsonDocument::Compact)
            + "\n{\"uid\":\"b\",\"author\":\"\",\"at\":0,\"undoes\":\"a1\"}\n");
    QVERIFY(run({QStringLiteral("extract"), QStringLiteral("--corrections"), file, samples()}).output
        == plain.output);
}

void TestCommandLine::badCorrectionsEndTheRunAndAreNamed()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("corrections.jsonl"));
    writeFile(file, "\n{\"uid\":\"a\",\"rules\":7}\n");
    const Run bad = run({QStringLiteral("extract"), QStringLiteral("--corrections"), file, samples()});
    QCOMPARE(bad.status, 1);
    QVERIFY(bad.output.isEmpty());
    QVERIFY2(bad.messages.contains("line 2"), bad.messages.constData());
    QCOMPARE(run({QStringLiteral("extract"), QStringLiteral("--each-alone"), QStringLiteral("--corrections"),
                     file, samples()})
                 .status,
        2);
}

void TestCommandLine::eachAloneStreamsWithUniqueIds()
{
    const Run done = run({QStringLiteral("extract"), QStringLiteral("--each-alone"), samples()});
    QCOMPARE(done.status, 0);
    const QList<QJsonObject> all = records(done.output);
    QVERIFY(!all.first().contains(QStringLiteral("articles")));
    QSet<QString> ids;
    int articles = 0;
    for (const QJsonObject& record : all) {
        const QString id = record.value(QStringLiteral("id")).toString();
        if (kindOf(record) != QStringLiteral("corpus")) {
            QVERIFY2(!ids.contains(id), qPrintable(id));
            ids << id;
        }
        articles += kindOf(record) == QStringLiteral("article") ? 1 : 0;
    }
    QVERIFY(articles >= 20);
}

void TestCommandLine::anEmptyFolderIsSaid()
{
    const QTemporaryDir folder;
    for (const char* command : {"extract", "ask bridges"}) {
        const Run done = run(QString::fromLatin1(command).split(QLatin1Char(' ')) << folder.path());
        QCOMPARE(done.status, 1);
        QVERIFY2(done.messages.contains("no article to read"), done.messages.constData());
    }
}

void TestCommandLine::hiddenFilesAreSaidAndNothingIsMissing()
{
    const QTemporaryDir folder;
    const QByteArray article = "On 3 May 2017 Angela Merkel met Vladimir Putin in Sochi.\n";
    writeFile(folder.filePath(QStringLiteral("a.txt")), article);
    writeFile(folder.filePath(QStringLiteral(".b.txt")), article);
    const QString project = folder.filePath(QStringLiteral(".work.dateline"));
    for (const QStringList& command :
        {QStringList{QStringLiteral("extract")}, {QStringLiteral("extract"), QStringLiteral("--each-alone")},
            {QStringLiteral("import"), project}}) {
        const Run done = run(command + QStringList{folder.path()});
        QCOMPARE(done.status, 0);
        QVERIFY2(done.messages.contains(folder.path().toUtf8() + ": ")
                && done.messages.contains(
                    command.contains(project) ? " hidden files or folders " : "1 hidden file or folder "),
            done.messages.constData());
    }
    QVERIFY(QFile::remove(folder.filePath(QStringLiteral("a.txt"))));
    QCOMPARE(run({QStringLiteral("extract"), folder.path()}).status, 1);
}

void TestCommandLine::nothingIsExtractedFromOtherLanguages()
{
    const QTemporaryDir folder;
    writeFile(folder.filePath(QStringLiteral("a.txt")), german);
    writeFile(folder.filePath(QStringLiteral("b.txt")),
        "On 3 May 2017 Angela Merkel met Vladimir Putin in Sochi.\n");
    for (const QStringList& command : {QStringList{QStringLiteral("extract")},
             {QStringLiteral("extract"), QStringLiteral("--each-alone")}}) {
        const Run done = run(command + QStringList{folder.path()});
        QCOMPARE(done.status, 0); // it was read
        QVERIFY2(done.messages.contains("1 article in German: read"), done.messages.constData());
        QVERIFY(done.output.contains("\"language\":\"de\""));
        QVERIFY(!done.output.contains("Sotschi\",\"kind\"") && done.output.contains("Sochi\",\"kind\""));
    }
}

void TestCommandLine::theUsersLocaleChangesNothing_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("results") << QStringLiteral("extract -o FILE.jsonl");
    QTest::newRow("picture") << QStringLiteral("export timeline -o FILE.svg");
    QTest::newRow("report") << QStringLiteral("export report -o FILE.html");
}

/// Nor does the time zone: no Turkish month among English words, the same bytes everywhere.
void TestCommandLine::theUsersLocaleChangesNothing()
{
    QFETCH(QString, command);
    const QTemporaryDir folder;
    const QString other = folder.filePath(QStringLiteral("german.txt"));
    writeFile(other, german);
    const auto made = [&](const char* name, const QString& locale) {
        QStringList arguments = command.split(QLatin1Char(' '));
        arguments.last().replace(QStringLiteral("FILE"), folder.filePath(QString::fromLatin1(name)));
        const QString path = arguments.last();
        arguments += {samples(), other};
        const Run done = locale.isEmpty() ? run(arguments) : runAbroad(arguments, locale);
        QFile file(path);
        return done.messages + (file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    };
    const QByteArray here = made("here", {});
    QVERIFY(here.size() > 10000 && here.contains("1 article in German"));
    for (const char* locale : {"tr_TR.UTF-8", "de_DE.UTF-8", "ar_EG.UTF-8"}) {
        QVERIFY2(made("there", QString::fromLatin1(locale)) == here, locale);
    }
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
