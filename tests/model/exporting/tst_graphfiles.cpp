// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/exporting/graphfiles.h"
#include "tests/support/graphcorpus.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
#include <map>

using namespace dateline;

class TestGraphFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formatFollowsTheEnding();
    void xmlIsWellFormedAndComplete_data();
    void xmlIsWellFormedAndComplete();
    void awkwardNamesSurvive();
    void csvHasOneRowForEachThing();
    void scopeLimitsWhatIsWritten();
    void filesAreWrittenWhole();
    void graphvizReadsDot();
};

namespace {

std::shared_ptr<const Corpus> awkwardCorpus()
{
    auto corpus = std::make_shared<Corpus>(*test::graphCorpus());
    corpus->entities[0].name = "A & B <\"C\"> \\ D; E,\nF";
    return corpus;
}

QByteArray bytes(const std::string& text)
{
    return QByteArray::fromStdString(text);
}

std::ptrdiff_t rows(const std::string& csv)
{
    bool quoted = false;
    std::ptrdiff_t count = 0;
    for (const char c : csv) {
        quoted = c == '"' ? !quoted : quoted;
        count += c == '\n' && !quoted ? 1 : 0;
    }
    return count - 1; // without the heading
}

} // namespace

void TestGraphFiles::formatFollowsTheEnding()
{
    QVERIFY(graphFileFormat("a/b.GraphML") == GraphFileFormat::GraphMl);
    QVERIFY(graphFileFormat("b.gexf") == GraphFileFormat::Gexf);
    QVERIFY(graphFileFormat("b.gv") == GraphFileFormat::Dot);
    QVERIFY(graphFileFormat("b.csv") == GraphFileFormat::Csv);
    QVERIFY(!graphFileFormat("b.png") && !graphFileFormat("folder.csv/b") && !graphFileFormat(""));
}

void TestGraphFiles::xmlIsWellFormedAndComplete_data()
{
    QTest::addColumn<bool>("graphMl");
    QTest::newRow("GraphML") << true;
    QTest::newRow("GEXF") << false;
}

void TestGraphFiles::xmlIsWellFormedAndComplete()
{
    QFETCH(bool, graphMl);
    const auto corpus = awkwardCorpus();
    const graph::EntityNetwork network(*corpus);
    const std::string text = graphMl ? graphMlText(*corpus) : gexfText(*corpus);
    QVERIFY(text == (graphMl ? graphMlText(*corpus) : gexfText(*corpus)));
    QXmlStreamReader reader(bytes(text));
    std::map<QString, std::uint32_t> elements;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement) {
            ++elements[reader.name().toString()];
        }
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QCOMPARE(elements[QStringLiteral("node")], network.liveEntities());
    QCOMPARE(elements[QStringLiteral("edge")], network.liveLinks());
}

void TestGraphFiles::awkwardNamesSurvive()
{
    const auto corpus = awkwardCorpus();
    QXmlStreamReader reader(bytes(gexfText(*corpus)));
    QString label;
    while (!reader.atEnd() && label.isEmpty()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QLatin1String("node")) {
            label = reader.attributes().value(QLatin1String("label")).toString();
        }
    }
    QCOMPARE(label, QStringLiteral("A & B <\"C\"> \\ D; E, F"));
    QVERIFY(dotText(*corpus).find("label=\"A & B <\\\"C\\\"> \\\\ D; E, F\"") != std::string::npos);
    QVERIFY(nodesCsvText(*corpus).find("\"A & B <\"\"C\"\"> \\ D; E,\nF\"") != std::string::npos);
}

void TestGraphFiles::csvHasOneRowForEachThing()
{
    const auto corpus = awkwardCorpus();
    const graph::EntityNetwork network(*corpus);
    std::size_t sentences = 0;
    for (const Link& link : corpus->links) {
        sentences += link.evidence.size();
    }
    QCOMPARE(rows(nodesCsvText(*corpus)), std::ptrdiff_t(network.liveEntities()));
    QCOMPARE(rows(linksCsvText(*corpus)), std::ptrdiff_t(network.liveLinks()));
    QCOMPARE(rows(evidenceCsvText(*corpus)), std::ptrdiff_t(sentences));
    QVERIFY(linksCsvText(*corpus).rfind("Source,Target,Type,Weight,", 0) == 0);
}

void TestGraphFiles::scopeLimitsWhatIsWritten()
{
    const auto corpus = test::graphCorpus();
    GraphFileScope scope;
    scope.minimumSentences = 3;
    const graph::EntityNetwork network(*corpus);
    const auto strong = std::count_if(network.links().begin(), network.links().end(), [](const graph::NetworkLink& link) { return link.sentences >= 3; });
    QCOMPARE(rows(linksCsvText(*corpus, scope)), strong);
    scope.entities = {EntityId::fromIndex(0), EntityId::fromIndex(1)};
    QCOMPARE(rows(nodesCsvText(*corpus, scope)), std::ptrdiff_t(2));
    scope.evidence.window = DayInterval{0, 1};
    QCOMPARE(rows(linksCsvText(*corpus, scope)), std::ptrdiff_t(0));
}

void TestGraphFiles::filesAreWrittenWhole()
{
    const QTemporaryDir folder;
    const auto corpus = test::graphCorpus();
    const std::string base = folder.path().toStdString();
    for (const char* name : {"/g.graphml", "/g.gexf", "/g.dot", "/g.csv"}) {
        QVERIFY(writeGraphFile(*corpus, {}, base + name).has_value());
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), qsizetype(6));
    QVERIFY(QFile::exists(folder.filePath(QStringLiteral("g-nodes.csv"))));
    QVERIFY(writeGraphFile(*corpus, {}, base + "/g.txt").error().code == ErrorCode::UnsupportedFormat);
    QVERIFY(writeGraphFile(*corpus, {}, base + "/none/g.dot").error().code == ErrorCode::Unwritable);
}

void TestGraphFiles::graphvizReadsDot()
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("nop"));
    if (program.isEmpty()) {
        QSKIP("Graphviz is not installed");
    }
    QProcess process;
    process.start(program, {});
    process.write(bytes(dotText(*awkwardCorpus())));
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(process.readAllStandardError().isEmpty());
}

QTEST_GUILESS_MAIN(TestGraphFiles)
#include "tst_graphfiles.moc"
