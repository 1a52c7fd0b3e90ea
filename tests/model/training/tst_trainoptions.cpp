// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/training/events/trainoptions.h"

#include <QtTest>

using namespace dateline;

namespace {

Expected<TrainOptions, std::string> read(const QByteArray& line)
{
    std::vector<std::string> arguments;
    for (const QByteArray& argument : line.split(' ')) {
        arguments.push_back(argument.toStdString());
    }
    return readTrainOptions(arguments);
}

} // namespace

class TestTrainOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsHaveTheirModels();
    void settingsReachFindersAndLearners();
    void whatIsWrongIsRefused_data();
    void whatIsWrongIsRefused();
    void helpNamesEverySettingWithItsValue();
};

void TestTrainOptions::partsHaveTheirModels()
{
    const auto options = read("a.jsonl=half.dlm,b.jsonl resources --also c.jsonl --test d.jsonl --quick");
    QVERIFY(options.has_value());
    const std::vector<ArticlePart> parts{{"a.jsonl", "half.dlm"}, {"b.jsonl", ""}};
    QCOMPARE(options->articles, parts);
    QCOMPARE(options->also, (std::vector<ArticlePart>{{"c.jsonl", ""}}));
    QCOMPARE(options->test, std::string("d.jsonl"));
    QCOMPARE(options->resources, std::string("resources"));
    QVERIFY(options->quick && !options->write && !options->shares);
}

void TestTrainOptions::settingsReachFindersAndLearners()
{
    const auto options
        = read("--set dated=14000 --set decay=0.001 --set rounds=2 --set headFor=0 --no-syntax a resources");
    QVERIFY(options.has_value());
    QCOMPARE(options->finders.eventThresholds.dated, 14000U);
    QCOMPARE(options->finders.relationThresholds.headFor, 0);
    QCOMPARE(options->events.decay, 0.001);
    QCOMPARE(options->events.rounds, 2);
    QCOMPARE(options->pairs.rounds, 2);
    QVERIFY(!options->finders.events.syntax);
}

void TestTrainOptions::whatIsWrongIsRefused_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("unknown switch") << QByteArray("a resources --wriet") << QByteArray("--wriet");
    QTest::newRow("value missing") << QByteArray("a resources --test") << QByteArray("--test");
    QTest::newRow("unknown setting") << QByteArray("a resources --set date=1") << QByteArray("date");
    QTest::newRow("no number") << QByteArray("a resources --set dated=many") << QByteArray("dated");
    QTest::newRow("half a number") << QByteArray("a resources --set dated=1.5") << QByteArray("dated");
    QTest::newRow("negative") << QByteArray("a resources --set headWeight=-1") << QByteArray("headWeight");
    QTest::newRow("model missing") << QByteArray("a= resources") << QByteArray("a=");
    QTest::newRow("one path") << QByteArray("a") << QByteArray("RESOURCES");
    QTest::newRow("three paths") << QByteArray("a b c") << QByteArray("RESOURCES");
}

void TestTrainOptions::whatIsWrongIsRefused()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, reason);
    const auto options = read(line);
    QVERIFY(!options.has_value());
    QVERIFY2(QByteArray::fromStdString(options.error()).contains(reason), options.error().c_str());
}

void TestTrainOptions::helpNamesEverySettingWithItsValue()
{
    const auto options = read("--help");
    QVERIFY(options.has_value() && options->help);
    const QByteArray usage = QByteArray::fromStdString(trainUsage());
    QVERIFY(usage.contains("--set NAME=NUMBER"));
    QVERIFY(usage.contains("(12000)")); // dated
    QVERIFY(usage.contains("(0.0006)")); // decay
}

QTEST_GUILESS_MAIN(TestTrainOptions)
#include "tst_trainoptions.moc"
