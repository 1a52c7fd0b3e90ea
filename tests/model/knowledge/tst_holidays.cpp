// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "tests/support/timetext.h"

#include <QTemporaryDir>
#include <QTest>

using namespace dateline;
using namespace dateline::test;

class TestHolidays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowFallsInsideItsYear();
    void movableFeastsKeepTheirWeekday();
    void islamicFeastsAreTabulatedAYearOfTheMoonApart();
    void damagedRulesAreErrorsWithTheirLine();
};

void TestHolidays::everyRowFallsInsideItsYear()
{
    const HolidayTable& table = timeTables().holidays;
    QVERIFY(table.size() > 60);
    for (std::int16_t row = 0; row < static_cast<std::int16_t>(table.size()); ++row) {
        bool found = false;
        for (int year = 1990; year <= 2035; ++year) {
            if (const auto days = table.inYear(row, year)) {
                QCOMPARE(civilDate(days->from).year, year);
                QVERIFY(days->from <= days->to);
                found = true;
            }
        }
        QVERIFY2(found || table.onlyDay(row), table[row].id.c_str());
    }
}

void TestHolidays::movableFeastsKeepTheirWeekday()
{
    const HolidayTable& table = timeTables().holidays;
    for (const auto& [id, day] : std::initializer_list<std::pair<const char*, Weekday>>{
             {"good-friday", Weekday::Friday}, {"easter", Weekday::Sunday},
             {"orthodox-easter", Weekday::Sunday}, {"thanksgiving", Weekday::Thursday},
             {"black-friday", Weekday::Friday}, {"election-day", Weekday::Tuesday},
             {"labor-day", Weekday::Monday}, {"ash-wednesday", Weekday::Wednesday}}) {
        const auto row = table.row(id);
        QVERIFY2(row, id);
        for (int year = 1900; year < 2100; ++year) {
            QVERIFY2(weekday(table.inYear(*row, year)->from) == day, id);
        }
    }
}

void TestHolidays::islamicFeastsAreTabulatedAYearOfTheMoonApart()
{
    const HolidayTable& table = timeTables().holidays;
    for (const char* id : {"eid-al-fitr", "eid-al-adha", "ramadan", "ashura"}) {
        const std::vector<DayNumber>& days = table[*table.row(id)].days;
        QVERIFY(civilDate(days.front()).year == 1990 && civilDate(days.back()).year == 2035);
        for (std::size_t i = 1; i < days.size(); ++i) {
            const int apart = days[i] - days[i - 1];
            QVERIFY2(apart >= 352 && apart <= 357, (std::string(id) + " " + isoDate(days[i])).c_str());
        }
    }
}

void TestHolidays::damagedRulesAreErrorsWithTheirLine()
{
    QTemporaryDir folder;
    const std::filesystem::path file = std::filesystem::path(folder.path().toStdString()) / "holidays.tsv";
    for (const char* line : {"x\tfixed 13-01\t\t\tx", "x\tnth 5 9 1\t\t\tx", "x\teaster soon\t\t\tx",
             "x\ttable 2016-02-30\t\t\tx", "x\tfixed 01-01\tx"}) {
        std::ofstream(file) << "# days\n" << line << "\n";
        const auto loaded = HolidayTable::load(file);
        QVERIFY2(!loaded, line);
        QCOMPARE(loaded.error().where.line, std::uint64_t(2));
    }
}

QTEST_GUILESS_MAIN(TestHolidays)
#include "tst_holidays.moc"
