// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/calendar/clocktime.h"

#include <QtTest>

using namespace dateline;

class TestClockTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsAreRead_data();
    void textsAreRead();
};

void TestClockTime::textsAreRead_data()
{
    constexpr int none = -10000;
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("minute");
    QTest::addColumn<int>("offset");
    QTest::newRow("no zone") << QByteArray("14:30") << 870 << none;
    QTest::newRow("east") << QByteArray("14:30+02:00") << 870 << 120;
    QTest::newRow("west") << QByteArray("00:05-03:30") << 5 << -210;
    QTest::newRow("Greenwich") << QByteArray("23:59Z") << 1439 << 0;
    QTest::newRow("no zone after all") << QByteArray("14:30+x") << 870 << none;
    QTest::newRow("no hour") << QByteArray("24:00") << none << none;
    QTest::newRow("no minute") << QByteArray("12:60") << none << none;
    QTest::newRow("words") << QByteArray("at noon") << none << none;
    QTest::newRow("nothing") << QByteArray() << none << none;
}

void TestClockTime::textsAreRead()
{
    constexpr int none = -10000;
    QFETCH(QByteArray, text);
    const std::optional<ClockTime> clock = clockTimeFrom(text.toStdString());
    QTEST(clock ? clock->minute : none, "minute");
    QTEST(clock ? clock->offset.value_or(none) : none, "offset");
}

QTEST_APPLESS_MAIN(TestClockTime)
#include "tst_clocktime.moc"
