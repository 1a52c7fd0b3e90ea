// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
// `dateline ask`: questions to the network of names.
#include "tests/support/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace dateline::test;

class TestAskCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void questionsAreAnswered_data();
    void questionsAreAnswered();
    void anAnswerIsTheSameForAnyNumberOfThreads();
    void aDossierQuotesArticles();
    void asManyWaysAsAskedForOrARefusal();
    void unknownNamesAreToldWithSimilarOnes();
};

void TestAskCommand::questionsAreAnswered_data()
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

void TestAskCommand::questionsAreAnswered()
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

void TestAskCommand::anAnswerIsTheSameForAnyNumberOfThreads()
{
    const QStringList asked{QStringLiteral("ask"), QStringLiteral("influential"), samples(),
        QStringLiteral("--format"), QStringLiteral("csv"), QStringLiteral("--threads")};
    const Run one = run(asked + QStringList{QStringLiteral("1")});
    QVERIFY(one.output.startsWith("rank,name,kind,weight,links,sentences\r\n1,"));
    QVERIFY(one.output == run(asked + QStringList{QStringLiteral("5")}).output);
}

void TestAskCommand::aDossierQuotesArticles()
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

void TestAskCommand::asManyWaysAsAskedForOrARefusal()
{
    const auto ask = [](const char* top) {
        return run({QStringLiteral("ask"), QStringLiteral("linked"), QStringLiteral("--entity"),
            QStringLiteral("Angela Merkel"), QStringLiteral("--entity"), QStringLiteral("Libya"),
            QStringLiteral("--format"), QStringLiteral("json"), QStringLiteral("--top"),
            QString::fromLatin1(top), samples()});
    };
    const QJsonObject many = QJsonDocument::fromJson(ask("150").output).object();
    QCOMPARE(many.value(QStringLiteral("ways")).toArray().size(), 150);
    const Run refused = ask("1001");
    QCOMPARE(refused.status, 2);
    QVERIFY2(refused.messages.contains("--top of linked takes a number from 1 to 1000, not '1001'"),
        refused.messages.constData());
}

void TestAskCommand::unknownNamesAreToldWithSimilarOnes()
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

QTEST_GUILESS_MAIN(TestAskCommand)
#include "tst_askcommand.moc"
