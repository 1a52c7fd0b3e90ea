// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
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

namespace {

struct Run
{
    int status = -1;
    QByteArray output;
    QByteArray messages;
};

Run run(const QStringList& arguments, const QByteArray& input = {}, const QString& locale = {})
{
    QProcess process;
    if (!locale.isEmpty()) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LC_ALL"), locale);
        environment.insert(QStringLiteral("TZ"), QStringLiteral("Pacific/Kiritimati"));
        environment.remove(QStringLiteral("LANGUAGE"));
        process.setProcessEnvironment(environment);
    }
    process.start(QStringLiteral(DATELINE_EXECUTABLE), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60000)) {
        return {};
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
        process.readAllStandardOutput(), process.readAllStandardError()};
}

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

QString samples()
{
    return QStringLiteral(DATELINE_RESOURCES "/samples");
}

void writeFile(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), qint64(content.size()));
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helpAndVersionSucceed();
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
    void questionsAreAnswered_data();
    void questionsAreAnswered();
    void anAnswerIsTheSameForAnyNumberOfThreads();
    void aDossierQuotesArticles();
    void anEmptyFolderIsSaid();
    void hiddenFilesAreSaidAndNothingIsMissing();
    void nothingIsExtractedFromOtherLanguages();
    void unknownNamesAreToldWithSimilarOnes();
    void aPictureOfTheTimelineIsWritten();
    void theUsersLocaleChangesNothing_data();
    void theUsersLocaleChangesNothing();
    void anUnwritableResultIsReported();
    void aFullDiskIsSaidAndChangesNothing_data();
    void aFullDiskIsSaidAndChangesNothing();
    void aDeviceIsWrittenNotReplaced();
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

void TestCommandLine::questionsAreAnswered_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("first"); // line of text
    QTest::addColumn<int>("rows");
    const auto row = [](const char* arguments, const char* first, int rows) {
        QTest::newRow(arguments) << QString::fromLatin1(arguments).split(QLatin1Char(' '))
                                 << QByteArray(first) << rows;
    };
    row("bridges --top 7", "Who links the others? (entities: ", 7);
    row("groups --top 7", "Who keeps company? (entities: ", 7);
    row("rising --top 7 --from 2015-01-01 --to 2015-12-31 --against 2014-01-01..2014-12-31",
        "Who is rising? (entities: ", 7);
    row("shared --top 2 --entity france --entity Turkey", "What do France and Turkey share? (entities: ", 2);
    row("best-connected --top 5 --stated --from 2015-01-01", "Who is best connected? (entities: ", 5);
}

void TestCommandLine::questionsAreAnswered()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, first);
    QFETCH(int, rows);
    const QStringList asked = QStringList{QStringLiteral("ask")} + arguments + QStringList{samples()};
    const Run text = run(asked);
    QVERIFY2(text.status == 0, text.messages.constData());
    QVERIFY2(text.output.startsWith(first), text.output.constData());
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.json"));
    QCOMPARE(run(asked + QStringList{QStringLiteral("-o"), file}).status, 0);
    QFile json(file);
    QVERIFY(json.open(QIODevice::ReadOnly));
    const QJsonArray found
        = QJsonDocument::fromJson(json.readAll()).object().value(QStringLiteral("rows")).toArray();
    QCOMPARE(found.size(), qsizetype(rows));
    for (const QJsonValue& each : found) { // all formats tell the same
        const QByteArray name = each.toObject().value(QStringLiteral("name")).toString().toUtf8();
        QVERIFY2(text.output.contains(name), name.constData());
    }
}

void TestCommandLine::anAnswerIsTheSameForAnyNumberOfThreads()
{
    const QStringList asked{QStringLiteral("ask"), QStringLiteral("influential"), samples(),
        QStringLiteral("--format"), QStringLiteral("csv"), QStringLiteral("--threads")};
    const Run one = run(asked + QStringList{QStringLiteral("1")});
    QVERIFY(one.output.startsWith("rank,name,kind,weight,links,sentences\r\n1,"));
    QVERIFY(one.output == run(asked + QStringList{QStringLiteral("5")}).output);
}

void TestCommandLine::aDossierQuotesArticles()
{
    const QStringList asked{QStringLiteral("ask"), QStringLiteral("linked"), QStringLiteral("--entity"),
        QStringLiteral("Angela Merkel"), QStringLiteral("--entity"), QStringLiteral("Libya"), samples()};
    const Run text = run(asked);
    QCOMPARE(text.status, 0);
    QVERIFY(text.output.contains("\n1. Angela Merkel - "));
    const QByteArray json
        = run(asked + QStringList{QStringLiteral("--format"), QStringLiteral("json")}).output;
    const QJsonArray ways = QJsonDocument::fromJson(json).object().value(QStringLiteral("ways")).toArray();
    QVERIFY(!ways.isEmpty());
    for (const QJsonValue& hop : ways.first().toObject().value(QStringLiteral("hops")).toArray()) {
        const QJsonObject evidence = hop.toObject().value(QStringLiteral("evidence")).toObject();
        QVERIFY(text.output.contains(
            evidence.value(QStringLiteral("sentence")).toString().simplified().toUtf8()));
    }
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

void TestCommandLine::unknownNamesAreToldWithSimilarOnes()
{
    const Run done = run({QStringLiteral("ask"), QStringLiteral("shared"), QStringLiteral("--entity"),
        QStringLiteral("France"), QStringLiteral("--entity"), QStringLiteral("Frau Angela"), samples()});
    QCOMPARE(done.status, 1);
    QVERIFY(done.output.isEmpty());
    QCOMPARE(done.messages,
        QByteArray("dateline: no entity is named 'Frau Angela'; similar ones: Angela Merkel\n"));
    QCOMPARE(
        run({QStringLiteral("ask"), QStringLiteral("linked"), QStringLiteral("--entity"),
                QStringLiteral("France"), QStringLiteral("--entity"), QStringLiteral("france"), samples()})
            .status,
        1);
}

void TestCommandLine::aPictureOfTheTimelineIsWritten()
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
        const Run done = run(arguments + QStringList{samples(), other}, {}, locale);
        QFile file(arguments.last());
        return done.messages + (file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    };
    const QByteArray here = made("here", {});
    QVERIFY(here.size() > 10000 && here.contains("1 article in German"));
    for (const char* locale : {"tr_TR.UTF-8", "de_DE.UTF-8", "ar_EG.UTF-8"}) {
        QVERIFY2(made("there", QString::fromLatin1(locale)) == here, locale);
    }
}

void TestCommandLine::anUnwritableResultIsReported()
{
    const Run done = run({QStringLiteral("extract"), QStringLiteral("-o"),
        QStringLiteral("/nonexistent/out.jsonl"), samples()});
    QCOMPARE(done.status, 1);
    QVERIFY(done.messages.contains("/nonexistent/out.jsonl"));
}

void TestCommandLine::aFullDiskIsSaidAndChangesNothing_data()
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
void TestCommandLine::aFullDiskIsSaidAndChangesNothing()
{
    QFETCH(QStringList, command);
    const QTemporaryDir folder;
    const QString name = QStringLiteral("x.") + command.takeLast();
    writeFile(folder.filePath(name), "before");
    command << QStringLiteral("-o") << folder.filePath(name)
            << samples() + QStringLiteral("/caliphate-declared.txt");
    for (const rlim_t room : {0, 10}) { // none at all, and for a part
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

void TestCommandLine::aDeviceIsWrittenNotReplaced()
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
    QCOMPARE(records(reader.readAllStandardOutput()).size(), 3);
    QVERIFY(!QFileInfo(pipe).isFile());
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
