// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/calendar/civil.h"

#include <QTest>

using namespace dateline;

class TestCivil : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDayOfFourHundredYearsRoundTrips();
    void weekdaysAndWeeksFollowTheCalendar_data();
    void weekdaysAndWeeksFollowTheCalendar();
    void easterFallsOnKnownSundays();
    void farYearsRoundTripAsText();
    void malformedDatesAreRefused();
    void monthsAreAddedWithTheDayClipped();
};

void TestCivil::everyDayOfFourHundredYearsRoundTrips()
{
    DayNumber expected = dayNumber(1800, 1, 1);
    for (int year = 1800; year < 2200; ++year) {
        for (int month = 1; month <= 12; ++month) {
            for (int day = 1; day <= daysInMonth(year, month); ++day, ++expected) {
                QCOMPARE(dayNumber(year, month, day), expected);
                QVERIFY((civilDate(expected) == CivilDate{year, month, day}));
                const IsoWeek week = isoWeek(expected);
                QVERIFY(week.week >= 1 && week.week <= isoWeeksInYear(week.year));
                QCOMPARE(isoWeekBegin(week) + static_cast<int>(weekday(expected)) - 1, expected);
                QVERIFY(parseIsoDate(isoDate(expected)) == expected);
            }
        }
    }
}

void TestCivil::weekdaysAndWeeksFollowTheCalendar_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("month");
    QTest::addColumn<int>("day");
    QTest::addColumn<int>("isoWeekday");
    QTest::addColumn<int>("weekYear");
    QTest::addColumn<int>("week");
    QTest::newRow("the epoch is a Thursday") << 1970 << 1 << 1 << 4 << 1970 << 1;
    QTest::newRow("new year in the old year's week") << 2016 << 1 << 1 << 5 << 2015 << 53;
    QTest::newRow("old year in the new year's week") << 2019 << 12 << 31 << 2 << 2020 << 1;
    QTest::newRow("a leap day") << 2016 << 2 << 29 << 1 << 2016 << 9;
    QTest::newRow("before the epoch") << 1945 << 5 << 8 << 2 << 1945 << 19;
}

void TestCivil::weekdaysAndWeeksFollowTheCalendar()
{
    QFETCH(int, year);
    QFETCH(int, month);
    QFETCH(int, day);
    QFETCH(int, isoWeekday);
    QFETCH(int, weekYear);
    QFETCH(int, week);
    const DayNumber number = dayNumber(year, month, day);
    QCOMPARE(static_cast<int>(weekday(number)), isoWeekday);
    QVERIFY((isoWeek(number) == IsoWeek{weekYear, week}));
}

void TestCivil::easterFallsOnKnownSundays()
{
    QCOMPARE(easterSunday(2016), dayNumber(2016, 3, 27));
    QCOMPARE(easterSunday(2019), dayNumber(2019, 4, 21));
    QCOMPARE(easterSunday(1961), dayNumber(1961, 4, 2));
    for (int year = 1583; year < 3000; ++year) {
        QCOMPARE(weekday(easterSunday(year)), Weekday::Sunday);
    }
}

void TestCivil::farYearsRoundTripAsText()
{
    QCOMPARE(isoDate(dayNumber(-44, 3, 15)), std::string("-0044-03-15"));
    QVERIFY(parseIsoDate("-0044-03-15") == dayNumber(-44, 3, 15));
    QVERIFY(parseIsoDate("9999-12-31") == dayNumber(maxYear, 12, 31));
    QVERIFY((civilDate(dayNumber(minYear, 1, 1)) == CivilDate{minYear, 1, 1}));
}

void TestCivil::malformedDatesAreRefused()
{
    for (const char* text : {"", "2016-5-29", "2016-02-30", "2016-13-01", "2016/05/29", "20160529",
             "2016-05-29T10:00", "+016-05-29"}) {
        QVERIFY2(!parseIsoDate(text), text);
    }
}

void TestCivil::monthsAreAddedWithTheDayClipped()
{
    QVERIFY((addMonths({2016, 1, 31}, 1) == CivilDate{2016, 2, 29}));
    QVERIFY((addMonths({2016, 1, 31}, -2) == CivilDate{2015, 11, 30}));
    QVERIFY((addMonths({2016, 6, 15}, -30) == CivilDate{2013, 12, 15}));
}

QTEST_GUILESS_MAIN(TestCivil)
#include "tst_civil.moc"
