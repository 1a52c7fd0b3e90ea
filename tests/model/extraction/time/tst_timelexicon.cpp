// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "tests/support/timetext.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <set>

using namespace dateline;
using namespace dateline::test;

class TestTimeLexicon : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shippedWordsAreKnownByTheirClass();
    void shippedLinesAreUniqueAndLowerCase();
    void damagedFilesAreErrorsWithTheirLine();
    void missingFilesAreErrors();
};

void TestTimeLexicon::shippedWordsAreKnownByTheirClass()
{
    const TimeLexicon& lexicon = timeTables().lexicon;
    QVERIFY(lexicon.size() > 400);
    const TimeWord* second = lexicon.find("second");
    QVERIFY(second != nullptr && second->is(TimeClass::Unit) && second->is(TimeClass::Ordinal)
        && second->number == 2);
    const TimeWord* may = lexicon.find("may");
    QVERIFY(may != nullptr && may->is(TimeClass::Month) && may->is(TimeClass::Ambiguous) && may->month == 5);
    QVERIFY(lexicon.find("zebra") == nullptr);
    QVERIFY(!lexicon.phrasesFrom("at").empty());
    QVERIFY(lexicon.phrasesFrom("zebra").empty());
}

void TestTimeLexicon::shippedLinesAreUniqueAndLowerCase()
{
    for (const char* file : {"words.tsv", "phrases.tsv"}) {
        std::set<std::pair<std::string, std::string>> seen;
        for (const auto& row : readTable(std::string(DATELINE_RESOURCES "/lexicon/time/") + file)) {
            QVERIFY2(row.size() == 3, row[0].c_str());
            QVERIFY2(seen.emplace(row[0], row[1]).second, row[0].c_str());
            for (const char c : row[0]) {
                QVERIFY2(c < 'A' || c > 'Z', row[0].c_str());
            }
        }
    }
}

void TestTimeLexicon::damagedFilesAreErrorsWithTheirLine()
{
    QTemporaryDir folder;
    const std::filesystem::path path = folder.path().toStdString();
    for (const char* line : {"day\tunit", "day\tunit\tfurlong", "day\tcolour\tred",
             "a-word-far-too-long-for-it\tvague\t", "march\tmonth\tthree"}) {
        std::ofstream(path / "words.tsv") << "# words\nweek\tunit\tweek\n" << line << "\n";
        std::ofstream(path / "phrases.tsv") << "";
        const auto loaded = TimeLexicon::load(path);
        QVERIFY2(!loaded, line);
        QCOMPARE(loaded.error().where.line, std::uint64_t(3));
    }
}

void TestTimeLexicon::missingFilesAreErrors()
{
    QVERIFY(!TimeLexicon::load("/nowhere"));
    QVERIFY(!HolidayTable::load("/nowhere/holidays.tsv"));
}

QTEST_GUILESS_MAIN(TestTimeLexicon)
#include "tst_timelexicon.moc"
