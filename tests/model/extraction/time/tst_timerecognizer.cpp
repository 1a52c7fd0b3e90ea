// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "tests/support/timetext.h"

#include <QTest>

using namespace dateline;
using namespace dateline::test;

class TestTimeRecognizer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void expressionsHaveSpanAndValue_data();
    void expressionsHaveSpanAndValue();
    void recognizersCasesKeepTheirMeaning_data();
    void recognizersCasesKeepTheirMeaning();
    void rangesAreLinkedAtBothEnds();
    void daysInARowAreOneRange_data();
    void daysInARowAreOneRange();
    void prepositionsQualify_data();
    void prepositionsQualify();
    void theOrderOfNumericDatesIsJudgedFromTheArticle();
    void everyDayIsFoundInEveryWrittenOrder();
    void quotedSpeechIsMarked();
};

void TestTimeRecognizer::expressionsHaveSpanAndValue_data()
{
    QTest::addColumn<QString>("published");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("values");
    for (const auto& row : readTable(DATELINE_TEST_DATA "/time/expressions.tsv")) {
        QCOMPARE(row.size(), std::size_t(3));
        QTest::newRow(row[1].c_str()) << QString::fromStdString(row[0]) << QString::fromStdString(row[1])
                                      << QString::fromStdString(row[2]);
    }
}

void TestTimeRecognizer::expressionsHaveSpanAndValue()
{
    QFETCH(QString, published);
    QFETCH(QString, text);
    QFETCH(QString, values);
    QString expected;
    const QStringList expectedValues = values.isEmpty() ? QStringList() : values.split(QStringLiteral("; "));
    int next = 0;
    for (qsizetype begin = text.indexOf(QLatin1Char('[')); begin >= 0;
         begin = text.indexOf(QLatin1Char('['), begin + 1)) {
        const qsizetype end = text.indexOf(QLatin1Char(']'), begin);
        expected += text.mid(begin + 1, end - begin - 1) + QStringLiteral(" = ")
            + expectedValues.value(next++) + QStringLiteral("\n");
    }
    text.remove(QLatin1Char('[')).remove(QLatin1Char(']'));
    const TaggedText tagged = tagTimes(text.toStdString(), published.toStdString());
    QString actual;
    for (std::size_t i = 0; i < tagged.times.size(); ++i) {
        actual += QString::fromUtf8(tagged.text(i).data(), static_cast<qsizetype>(tagged.text(i).size()))
            + QStringLiteral(" = ") + QString::fromStdString(tagged.times[i].value.str())
            + QStringLiteral("\n");
    }
    QCOMPARE(actual, expected);
}

// Converted from the specifications of Microsoft Recognizers-Text (MIT licence, Copyright (c) Microsoft
// Corporation). Where conventions differ the rows carry ours: a partial date is completed by tense instead of
// left open (XXXX-10-02), "two weeks from now" is a week, "a month ago" a month and "two years ago" a year,
// "the past two years" is a duration, ranges are two linked dates, halves are written out (PT90M for PT1.5H),
// decades are 199, names of days are capitalised. Abbreviations of chat (tmrw, 3h, eod) and commands to a
// calendar are left out.
void TestTimeRecognizer::recognizersCasesKeepTheirMeaning_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("value");
    int number = 0;
    for (const auto& row : readTable(DATELINE_TEST_DATA "/time/recognizers.tsv")) {
        QCOMPARE(row.size(), std::size_t(4));
        QTest::addRow("%d: %s", ++number, row[1].c_str())
            << QString::fromStdString(row[0]) << QString::fromStdString(row[1])
            << QString::fromStdString(row[2]) << QString::fromStdString(row[3]);
    }
}

void TestTimeRecognizer::recognizersCasesKeepTheirMeaning()
{
    QFETCH(QString, reference);
    QFETCH(QString, text);
    QFETCH(QString, expression);
    QFETCH(QString, value);
    const TaggedText tagged = tagTimes(text.toStdString(), reference.toStdString());
    for (std::size_t i = 0; i < tagged.times.size(); ++i) {
        if (tagged.text(i) == expression.toStdString()) {
            QCOMPARE(QString::fromStdString(tagged.times[i].value.str()), value);
            return;
        }
    }
    QFAIL("the expression was not found");
}

void TestTimeRecognizer::rangesAreLinkedAtBothEnds()
{
    const TaggedText tagged = tagTimes("The summit lasted from 3 to 5 May 2016.", "2017-05-26");
    const std::vector<TimeMention>& times = tagged.analysis->times;
    QCOMPARE(times.size(), std::size_t(2));
    QVERIFY(times[0].rangeRole == RangeRole::Begin && times[1].rangeRole == RangeRole::End);
    QCOMPARE(times[0].rangePartner, 1U);
    QCOMPARE(times[1].rangePartner, 0U);
}

void TestTimeRecognizer::daysInARowAreOneRange_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("linked");
    QTest::newRow("weekdays") << QStringLiteral("Ten people were killed on Saturday and Sunday.") << true;
    QTest::newRow("over the week's end") << QStringLiteral("It rained on Sunday and Monday.") << true;
    QTest::newRow("into") << QStringLiteral("Shells fell overnight Wednesday and into Thursday morning.")
                          << true;
    QTest::newRow("into without and")
        << QStringLiteral("It rained on Thursday night into Friday morning.") << true;
    QTest::newRow("days of a month") << QStringLiteral("Offices were closed on December 5 and 6.") << true;
    QTest::newRow("months") << QStringLiteral("Parliament was suspended in September and October.") << true;
    QTest::newRow("years") << QStringLiteral("She led the caucus in 2003 and 2004.") << true;
    QTest::newRow("turn of the year")
        << QStringLiteral("The shutdown in December 2018 and January 2019 was the longest.") << true;
    QTest::newRow("not in a row") << QStringLiteral("They met on Monday and Thursday.") << false;
    QTest::newRow("backwards") << QStringLiteral("They met on Tuesday and Monday.") << false;
    QTest::newRow("told apart") << QStringLiteral("The strike ended on Monday and on Tuesday in the north.")
                                << false;
    QTest::newRow("either") << QStringLiteral("They will meet on Monday or Tuesday.") << false;
    QTest::newRow("elections") << QStringLiteral("He was elected in 2014 and 2018.") << false;
    QTest::newRow("same day of other months") << QStringLiteral("They met on 5 March and 5 April.") << false;
    QTest::newRow("list") << QStringLiteral("They met on Monday, Wednesday and Thursday.") << false;
}

void TestTimeRecognizer::daysInARowAreOneRange()
{
    QFETCH(QString, text);
    QFETCH(bool, linked);
    const TaggedText tagged = tagTimes(text.toStdString(), "2019-05-26");
    const std::vector<TimeMention>& times = tagged.analysis->times;
    QVERIFY(times.size() >= 2);
    const TimeMention& last = times.back();
    QCOMPARE(last.rangeRole == RangeRole::End, linked);
    if (linked) {
        QCOMPARE(last.rangePartner, static_cast<std::uint32_t>(times.size() - 2));
        QVERIFY(tagged.times[times.size() - 2].interval->days.from < tagged.times.back().interval->days.from);
    }
}

void TestTimeRecognizer::prepositionsQualify_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("qualifier");
    QTest::newRow("since") << QStringLiteral("He has ruled since 2011.")
                           << static_cast<int>(Qualifier::After);
    QTest::newRow("by") << QStringLiteral("It will be ready by June 2018.")
                        << static_cast<int>(Qualifier::Before);
    QTest::newRow("until") << QStringLiteral("It is closed until June 2018.")
                           << static_cast<int>(Qualifier::Before);
    QTest::newRow("about") << QStringLiteral("He fled about two months ago.")
                           << static_cast<int>(Qualifier::About);
    QTest::newRow("during") << QStringLiteral("He fled during 2015.") << static_cast<int>(Qualifier::Within);
    QTest::newRow("none") << QStringLiteral("He fled in 2015.") << static_cast<int>(Qualifier::Exact);
}

void TestTimeRecognizer::prepositionsQualify()
{
    QFETCH(QString, text);
    QFETCH(int, qualifier);
    const TaggedText tagged = tagTimes(text.toStdString(), "2017-05-26");
    QCOMPARE(tagged.times.size(), std::size_t(1));
    QCOMPARE(static_cast<int>(tagged.times[0].interval->qualifier), qualifier);
}

void TestTimeRecognizer::theOrderOfNumericDatesIsJudgedFromTheArticle()
{
    QCOMPARE(tagTimes("Filed 5/6/2016.", "").times.at(0).value, std::string("2016-05-06"));
    QCOMPARE(tagTimes("Filed 5/6/2016 after 25/5/2016.", "").times.at(0).value, std::string("2016-06-05"));
    QCOMPARE(tagTimes("Filed 5.6.2016.", "").times.at(0).value, std::string("2016-06-05"));
}

void TestTimeRecognizer::everyDayIsFoundInEveryWrittenOrder()
{
    constexpr std::array<const char*, 12> months{"January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December"};
    for (DayNumber day = dayNumber(1999, 1, 1); day <= dayNumber(2004, 12, 31); day += 3) {
        const CivilDate date = civilDate(day);
        const std::string month = months.at(static_cast<std::size_t>(date.month - 1));
        const std::string dayText = std::to_string(date.day);
        const std::string year = std::to_string(date.year);
        for (const std::string& written :
            {dayText + " " + month + " " + year, month + " " + dayText + ", " + year, isoDate(day)}) {
            const TaggedText tagged = tagTimes("It happened on " + written + " there.", "");
            QVERIFY2(tagged.times.size() == 1 && tagged.times[0].value == isoDate(day), written.c_str());
            QVERIFY(tagged.times[0].interval->days == (DayInterval{day, day}));
        }
    }
}

void TestTimeRecognizer::quotedSpeechIsMarked()
{
    const TaggedText tagged = tagTimes("\"We won yesterday,\" he said on Monday.", "2017-05-26");
    QCOMPARE(tagged.analysis->times.size(), std::size_t(2));
    QVERIFY(tagged.analysis->times[0].inQuote);
    QVERIFY(!tagged.analysis->times[1].inQuote);
}

QTEST_GUILESS_MAIN(TestTimeRecognizer)
#include "tst_timerecognizer.moc"
