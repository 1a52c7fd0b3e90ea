// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/exporting/answerfiles.h"
#include "model/exporting/graphfiles.h"
#include "tests/support/graphcorpus.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <set>

using namespace dateline;

class TestAnswerFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void numbersArePlain();
    void everyQuestionHasItsColumns_data();
    void everyQuestionHasItsColumns();
    void figuresAreThoseOfIgraph();
    void sharedOnesNameBothStrengths();
    void aDossierGoesFromEndToEnd();
    void theQuotedSentenceIsEvidenceOfTheHop();

private:
    graph::Answer answered(graph::Question question) const
    {
        Progress progress;
        return question == graph::Question::Rising ? *graph::rising(*m_corpus, {}, {})
                                                   : *graph::answer(*m_network, question, progress);
    }

    std::shared_ptr<const Corpus> m_corpus;
    std::unique_ptr<graph::EntityNetwork> m_network;
};

namespace {

constexpr std::size_t all = 1'000'000;

QJsonObject object(const std::string& json)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
}

QList<QByteArray> lines(const std::string& csv)
{
    QList<QByteArray> result = QByteArray::fromStdString(csv).split('\n');
    result.removeLast();
    return result;
}

QString text(const QJsonValue& object, const char* name)
{
    return object.toObject().value(QLatin1String(name)).toString();
}

} // namespace

void TestAnswerFiles::initTestCase()
{
    m_corpus = test::graphCorpus();
    m_network = std::make_unique<graph::EntityNetwork>(*m_corpus);
}

void TestAnswerFiles::numbersArePlain()
{
    QCOMPARE(plainNumber(3), std::string("3"));
    QCOMPARE(plainNumber(100), std::string("100"));
    QCOMPARE(plainNumber(0), std::string("0"));
    QCOMPARE(plainNumber(0.25), std::string("0.25"));
    QCOMPARE(plainNumber(1.0 / 3), std::string("0.333333"));
}

void TestAnswerFiles::everyQuestionHasItsColumns_data()
{
    QTest::addColumn<int>("question");
    QTest::addColumn<QByteArray>("heading");
    const auto row = [](graph::Question question, const char* heading) {
        QTest::newRow(std::string(graph::toString(question)).c_str())
            << static_cast<int>(question) << QByteArray(heading);
    };
    row(graph::Question::BestConnected, "rank,name,kind,links,sentences\r");
    row(graph::Question::Bridges, "rank,name,kind,between,links,sentences\r");
    row(graph::Question::Influential, "rank,name,kind,weight,links,sentences\r");
    row(graph::Question::Groups, "group,name,kind,links,sentences\r");
    row(graph::Question::Rising, "rank,name,kind,before,now,times\r");
}

void TestAnswerFiles::everyQuestionHasItsColumns()
{
    QFETCH(int, question);
    QFETCH(QByteArray, heading);
    const graph::Answer answer = answered(static_cast<graph::Question>(question));
    const QList<QByteArray> table = lines(answerCsv(*m_corpus, answer, all));
    QCOMPARE(table.front(), heading);
    QCOMPARE(table.size(), qsizetype(answer.rows.size() + 1));
    QCOMPARE(lines(answerCsv(*m_corpus, answer, 3)).size(), qsizetype(4));

    const QJsonObject json = object(answerJson(*m_corpus, answer, all));
    const QJsonArray rows = json.value(QLatin1String("rows")).toArray();
    QCOMPARE(rows.size(), qsizetype(answer.rows.size()));
    for (const QByteArray& column : heading.trimmed().split(',')) {
        QVERIFY2(rows.first().toObject().contains(QLatin1String(column)), column.constData());
    }
    QCOMPARE(
        text(rows.first(), "name"), QString::fromStdString((*m_corpus)[answer.rows.front().entity].name));
    QCOMPARE(text(rows.first(), "entity"), QStringLiteral("e%1").arg(answer.rows.front().entity.value()));
    QCOMPARE(answerJson(*m_corpus, answer, all),
        answerJson(*m_corpus, answered(static_cast<graph::Question>(question)), all));
}

void TestAnswerFiles::figuresAreThoseOfIgraph()
{
    const QTemporaryDir folder;
    const QString network = folder.filePath(QStringLiteral("g.graphml"));
    QVERIFY(writeGraphFile(*m_corpus, {}, network.toStdString()).has_value());
    const graph::Answer groups = answered(graph::Question::Groups);
    QFile members(folder.filePath(QStringLiteral("groups")));
    QVERIFY(members.open(QIODevice::WriteOnly));
    for (const graph::AnswerRow& row : groups.rows) {
        members.write(QByteArray("n") + QByteArray::number(row.entity.value()) + ' '
            + QByteArray::number(row.group) + '\n');
    }
    members.close();
    QProcess igraph;
    igraph.start(QStringLiteral("/usr/bin/python3"),
        {QStringLiteral(DATELINE_TEST_DATA "/../model/exporting/measuregraph.py"), network,
            members.fileName()});
    QVERIFY(igraph.waitForFinished(60'000));
    if (igraph.exitCode() == 3) {
        QSKIP("python3-igraph is not installed");
    }
    QVERIFY2(igraph.exitCode() == 0, igraph.readAllStandardError().constData());
    const QJsonObject figures = QJsonDocument::fromJson(igraph.readAllStandardOutput()).object();
    const auto figure = [&](const char* name, EntityId id) {
        return figures.value(QLatin1String(name))
            .toObject()
            .value(QStringLiteral("n%1").arg(id.value()))
            .toDouble(-1);
    };
    for (const graph::AnswerRow& row : answered(graph::Question::BestConnected).rows) {
        QCOMPARE(double(row.links), figure("degree", row.entity));
    }
    for (const graph::AnswerRow& row : answered(graph::Question::Bridges).rows) {
        QVERIFY(std::fabs(row.value - figure("between", row.entity)) < 1e-9);
    }
    for (const graph::AnswerRow& row : answered(graph::Question::Influential).rows) {
        QVERIFY(std::fabs(row.value - figure("weight", row.entity)) < 1e-6);
    }
    QVERIFY(std::fabs(groups.modularity - figures.value(QLatin1String("modularity")).toDouble()) < 1e-9);
    QVERIFY(groups.modularity >= figures.value(QLatin1String("best")).toDouble() - 0.005);
}

void TestAnswerFiles::sharedOnesNameBothStrengths()
{
    const graph::Answer best = answered(graph::Question::BestConnected);
    const SharedAnswer answer{best.rows[0].entity, best.rows[1].entity,
        graph::shared(*m_network, best.rows[0].entity, best.rows[1].entity)};
    QVERIFY(!answer.rows.empty());
    const QJsonObject json = object(answerJson(*m_corpus, answer, all));
    QCOMPARE(json.value(QLatin1String("between")).toArray().size(), qsizetype(2));
    const QJsonObject first = json.value(QLatin1String("rows")).toArray().first().toObject();
    QCOMPARE(first.value(QLatin1String("sentences")).toArray(),
        QJsonArray({int(answer.rows[0].sentencesA), int(answer.rows[0].sentencesB)}));
    QCOMPARE(lines(answerCsv(*m_corpus, answer, all)).size(), qsizetype(answer.rows.size() + 1));
}

void TestAnswerFiles::aDossierGoesFromEndToEnd()
{
    const graph::Answer best = answered(graph::Question::BestConnected);
    const graph::Dossier dossier
        = graph::dossier(*m_corpus, *m_network, best.rows.front().entity, best.rows.back().entity, {}, 5);
    const QJsonArray ways
        = object(answerJson(*m_corpus, dossier, all)).value(QLatin1String("ways")).toArray();
    QVERIFY(ways.size() >= 2);
    std::size_t hopCount = 0;
    for (const QJsonValue& way : ways) {
        const QJsonArray hops = way.toObject().value(QLatin1String("hops")).toArray();
        hopCount += static_cast<std::size_t>(hops.size());
        QString at = QStringLiteral("e%1").arg(dossier.from.value());
        for (const QJsonValue& hop : hops) {
            QCOMPARE(text(hop.toObject().value(QLatin1String("from")), "entity"), at);
            at = text(hop.toObject().value(QLatin1String("to")), "entity");
            QVERIFY(!text(hop.toObject().value(QLatin1String("evidence")), "sentence").isEmpty());
        }
        QCOMPARE(at, QStringLiteral("e%1").arg(dossier.to.value()));
    }
    QCOMPARE(lines(answerCsv(*m_corpus, dossier, all)).size(), qsizetype(hopCount + 1));
    const graph::Dossier nowhere{dossier.from, dossier.to, {}};
    QVERIFY(object(answerJson(*m_corpus, nowhere, all)).value(QLatin1String("ways")).toArray().isEmpty());
}

void TestAnswerFiles::theQuotedSentenceIsEvidenceOfTheHop()
{
    graph::EvidenceFilter evidence;
    evidence.window = DayInterval{dayNumber(2016, 1, 1), dayNumber(2017, 12, 31)};
    evidence.kinds = static_cast<std::uint16_t>(
        graph::allRelationKinds & ~graph::relationBit(RelationKind::MentionedWith));
    const graph::EntityNetwork network(*m_corpus, evidence);
    Progress progress;
    const graph::Answer best = *graph::answer(network, graph::Question::BestConnected, progress);
    const graph::Dossier dossier
        = graph::dossier(*m_corpus, network, best.rows[0].entity, best.rows[5].entity, evidence);
    QVERIFY(!dossier.ways.empty());
    for (const std::vector<graph::DossierHop>& hops : dossier.ways) {
        for (const graph::DossierHop& hop : hops) {
            const ArticleBlock& block = (*m_corpus)[hop.evidence.article];
            const RelationTelling telling = block.relation(hop.evidence.index);
            // not one from outside the window, not a mere mention
            QVERIFY(graph::passes(block, telling, evidence));
            QVERIFY((std::set{telling.source, telling.target} == std::set{hop.from, hop.to}));
            QCOMPARE(hop.sentences, network[hop.link].sentences);
        }
    }
}

QTEST_GUILESS_MAIN(TestAnswerFiles)
#include "tst_answerfiles.moc"
