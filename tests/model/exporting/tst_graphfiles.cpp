// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/exporting/graphfiles.h"
#include "tests/support/graphcorpus.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
#include <array>
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
    void othersReadWhatIsWritten_data();
    void othersReadWhatIsWritten();
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

/// A small network whose names hold what breaks readers: quotes, ends of lines, tabs, characters that XML
/// forbids.
std::shared_ptr<const Corpus> strangelyNamedCorpus()
{
    test::GraphCorpusOptions few;
    few.people = 8;
    few.organisations = 6;
    few.countries = 4;
    few.places = few.groups = 0;
    few.topics = 2;
    few.articles = 12;
    auto corpus = std::make_shared<Corpus>(*test::graphCorpus(few));
    const std::array<const char*, 9> names{"A & B <\"C\"> \\ D; 'E',\nF", "ends in a backslash\\", "\\\"",
        "tab\tand\rreturn", "\x01 \x1f \x7f", "\xef\xbf\xbe and \xef\xbf\xbf",
        "\xf0\x9f\x98\x80 \xd9\x84\xd9\x8a\xd8\xa8\xd9\x8a\xd8\xa7", "]]> --> */ }", ""};
    for (std::size_t i = 0; i < names.size(); ++i) {
        corpus->entities[i].name = names.at(i);
    }
    corpus->entities[0].aliases = {{"alias \"one\"", {}}, {"\xef\xbf\xbf", {}}};
    return corpus;
}

/// Everything comes back but what XML forbids: each of those is one U+FFFD.
QString asRead(const std::string& text)
{
    QString read = QString::fromStdString(text);
    for (QChar& c : read) {
        const ushort code = c.unicode();
        const bool forbidden = (code < 0x20 && code != '\t' && code != '\n' && code != '\r') || code == 0xFFFE
            || code == 0xFFFF;
        c = forbidden ? QChar(0xFFFD) : c;
    }
    return read;
}

QJsonObject asOthersShouldReadIt(const Corpus& corpus)
{
    const graph::EntityNetwork network(corpus);
    const auto id = [](EntityId entity) { return QStringLiteral("n%1").arg(entity.value()); };
    QJsonArray nodes;
    for (std::size_t i = 0; i < corpus.entities.size(); ++i) {
        const EntityId entity = EntityId::fromIndex(i);
        if (network[entity].mentions > 0) {
            QStringList aliases;
            for (const AliasReason& alias : corpus[entity].aliases) {
                aliases << asRead(alias.name);
            }
            nodes << QJsonObject{{QStringLiteral("id"), id(entity)},
                {QStringLiteral("label"), asRead(corpus[entity].name)},
                {QStringLiteral("kind"),
                    QString::fromUtf8(bytes(std::string(toString(corpus[entity].kind))))},
                {QStringLiteral("mentions"), int(network[entity].mentions)},
                {QStringLiteral("aliases"), aliases.join(QStringLiteral("; "))}};
        }
    }
    QJsonArray edges;
    for (const graph::NetworkLink& link : network.links()) {
        QStringList forward;
        for (int kind = 0; kind < relationKindCount; ++kind) {
            if ((link.forward & graph::relationBit(static_cast<RelationKind>(kind))) != 0) {
                forward << QString::fromStdString(std::string(toString(static_cast<RelationKind>(kind))));
            }
        }
        edges << QJsonObject{{QStringLiteral("a"), id(link.a)}, {QStringLiteral("b"), id(link.b)},
            {QStringLiteral("weight"), int(link.sentences)},
            {QStringLiteral("forward"), forward.join(QLatin1Char(';'))},
            {QStringLiteral("first"),
                link.days ? QString::fromStdString(isoDate(link.days->from)) : QString()}};
    }
    return {{QStringLiteral("nodes"), nodes}, {QStringLiteral("edges"), edges}};
}

/// One line each, sorted: readers keep their own order.
QStringList sortedTexts(const QJsonArray& array)
{
    QStringList texts;
    for (const QJsonValue& value : array) {
        texts << QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    }
    texts.sort();
    return texts;
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
    QCOMPARE(label, QStringLiteral("A & B <\"C\"> \\ D; E,\nF"));
    QVERIFY(dotText(*corpus).find("label=\"A & B <\\\"C\\\"> \\\\ D; E,\nF\"") != std::string::npos);
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
    const auto strong = std::count_if(network.links().begin(), network.links().end(),
        [](const graph::NetworkLink& link) { return link.sentences >= 3; });
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
    QVERIFY(writeGraphFile(*corpus, {}, base + "/g.txt").error().code == ErrorCode::UnknownEnding);
    QVERIFY(writeGraphFile(*corpus, {}, base + "/none/g.dot").error().code == ErrorCode::Unwritable);
}

void TestGraphFiles::othersReadWhatIsWritten_data()
{
    QTest::addColumn<QString>("ending");
    QTest::newRow("igraph reads GraphML") << QStringLiteral("graphml");
    QTest::newRow("NetworkX reads GEXF") << QStringLiteral("gexf");
    QTest::newRow("Graphviz reads DOT") << QStringLiteral("dot");
}

void TestGraphFiles::othersReadWhatIsWritten()
{
    QFETCH(QString, ending);
    const auto corpus = strangelyNamedCorpus();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("g.") + ending);
    QVERIFY(writeGraphFile(*corpus, {}, path.toStdString()).has_value());
    QProcess reader;
    reader.start(QStringLiteral("/usr/bin/python3"),
        {QStringLiteral(DATELINE_TEST_DATA "/../model/exporting/readgraph.py"), path});
    QVERIFY(reader.waitForFinished(60'000));
    const QByteArray output = reader.readAllStandardOutput();
    if (reader.exitCode() == 3) {
        QSKIP(qPrintable(QString::fromUtf8(output).trimmed() + QStringLiteral(" is not installed")));
    }
    QVERIFY2(reader.exitCode() == 0, reader.readAllStandardError().constData());
    const QJsonObject read = QJsonDocument::fromJson(output).object();
    const QJsonObject expected = asOthersShouldReadIt(*corpus);
    for (const QString& part : {QStringLiteral("nodes"), QStringLiteral("edges")}) {
        const QStringList got = sortedTexts(read.value(part).toArray());
        const QStringList wanted = sortedTexts(expected.value(part).toArray());
        QCOMPARE(got.size(), wanted.size());
        for (qsizetype i = 0; i < got.size(); ++i) {
            QCOMPARE(got[i], wanted[i]);
        }
    }
}

QTEST_GUILESS_MAIN(TestGraphFiles)
#include "tst_graphfiles.moc"
