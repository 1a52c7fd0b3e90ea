// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "tests/support/timetext.h"

#include <QTest>

using namespace dateline;
using namespace dateline::test;

class TestTimeNormalizer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theReasonIsTheArithmeticInWords_data();
    void theReasonIsTheArithmeticInWords();
    void basisSaysWhereADateComesFrom();
    void anAccountOfHistoryCountsFromTheDatesItTells();
    void newsKeepsCountingFromItsPublication();
    void aYearBesideWhatIsCountedIsIt_data();
    void aYearBesideWhatIsCountedIsIt();
    void aWeekdayBehindAnotherOfItsClauseFollowsIt_data();
    void aWeekdayBehindAnotherOfItsClauseFollowsIt();
    void aSameSentenceLendsItsYear();
    void aStoryLeadsOnFromSentenceToSentence_data();
    void aStoryLeadsOnFromSentenceToSentence();
    void aYearToldLeadsOnNotBack_data();
    void aYearToldLeadsOnNotBack();
    void whatHasHappenedIsNotLaterThanItsArticle();
    void aDayBehindItsClockTimesDatesThem();
    void aYearEarlierIsAQuarterWhereQuartersAreTold();
    void aWeekdayInAShortInferredIntervalIsTheOneInside();
    void aYearAloneHeadsItsChronology_data();
    void aYearAloneHeadsItsChronology();
    void entriesFollowEachOther_data();
    void entriesFollowEachOther();
    void earlyMidAndLateArePartOfIt_data();
    void earlyMidAndLateArePartOfIt();
    void aStretchUpToNowHasDays_data();
    void aStretchUpToNowHasDays();
    void noArticleDateDependsOnTheRun();
};

void TestTimeNormalizer::theReasonIsTheArithmeticInWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("published");
    QTest::addColumn<QString>("why");
    QTest::newRow("weekday") << QStringLiteral("They met on Thursday.") << QStringLiteral("2017-05-26")
                             << QStringLiteral(
                                    "Thu 25 May 2017 <- 'on Thursday' + article of Fri 26 May 2017");
    QTest::newRow("explicit") << QStringLiteral("They met on 30 May 2016.") << QStringLiteral("2017-05-26")
                              << QStringLiteral("Mon 30 May 2016 <- 'on 30 May 2016'");
    QTest::newRow("month") << QStringLiteral("They met last month.") << QStringLiteral("2017-05-26")
                           << QStringLiteral("2017-04 <- 'last month' + article of Fri 26 May 2017");
    QTest::newRow("open") << QStringLiteral("They met on Thursday.") << QString()
                          << QStringLiteral("XXXX-WXX-4 <- 'on Thursday', no date to count from");
    QTest::newRow("inferred")
        << QStringLiteral("They met on Thursday.") << QStringLiteral("2017-05-25..2017-05-26")
        << QStringLiteral("Thu 25 May 2017 <- 'on Thursday' + article of Thu 25 May 2017 to Fri 26 May 2017");
}

void TestTimeNormalizer::theReasonIsTheArithmeticInWords()
{
    QFETCH(QString, text);
    QFETCH(QString, published);
    QFETCH(QString, why);
    QCOMPARE(QString::fromStdString(tagTimes(text.toStdString(), published.toStdString()).reason(0)), why);
}

void TestTimeNormalizer::basisSaysWhereADateComesFrom()
{
    const TaggedText tagged = tagTimes(
        "They met on 30 May 2016. The next day they left. They met again on Thursday.", "2017-05-26");
    QCOMPARE(tagged.times.size(), std::size_t(3));
    QVERIFY(tagged.times[0].interval->basis == DateBasis::Explicit);
    QVERIFY(tagged.times[1].interval->basis == DateBasis::OtherEvent);
    QCOMPARE(QString::fromStdString(tagged.reason(1)),
        QStringLiteral("Tue 31 May 2016 <- 'The next day' + '30 May 2016' told before"));
    QVERIFY(tagged.times[2].interval->basis == DateBasis::ArticleDate);
    QVERIFY(tagTimes("They met on Thursday.", "2017-05-25..2017-05-26").times.at(0).interval->basis
        == DateBasis::Inferred);
}

void TestTimeNormalizer::anAccountOfHistoryCountsFromTheDatesItTells()
{
    const TaggedText tagged = tagTimes(
        "The war began in 1861. By May 1861 four states had joined. In July 1861 the first battle was "
        "fought. "
        "In 1862 the fleet took the river. On 6 April 1862 a great battle began. The next day it ended. "
        "In September the army crossed the river. On 17 September 1862 it was beaten. In 1863 it marched "
        "again. "
        "In July it lost. The siege ended on 4 July 1863. In 1865 the war ended.",
        "2009-12-19");
    const auto valueOf = [&](std::string_view text) {
        for (std::size_t i = 0; i < tagged.times.size(); ++i) {
            if (tagged.text(i) == text) {
                return tagged.times[i].value.str();
            }
        }
        return std::string();
    };
    QCOMPARE(valueOf("The next day"), std::string("1862-04-07"));
    QCOMPARE(valueOf("September"), std::string("1862-09"));
    QCOMPARE(valueOf("July"), std::string("1863-07"));
}

void TestTimeNormalizer::newsKeepsCountingFromItsPublication()
{
    const TaggedText tagged = tagTimes(
        "The group took the city in 2014. It was beaten on Monday. Talks began in March.", "2017-05-26");
    QCOMPARE(tagged.times.at(1).value, std::string("2017-05-22"));
    QCOMPARE(tagged.times.at(2).value, std::string("2017-03"));
}

void TestTimeNormalizer::aYearBesideWhatIsCountedIsIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("year");
    QTest::newRow("in") << QStringLiteral("She retired in 1990. Eight years earlier, in 1972, she won.")
                        << QStringLiteral("1972");
    QTest::newRow("at the games of it")
        << QStringLiteral("She retired in 1990. Eight years earlier, at the 1972 Games, she won.")
        << QStringLiteral("1972");
    QTest::newRow("in another part of the sentence")
        << QStringLiteral("She retired in 1990. Eight years earlier, she won what she lost in 1972.")
        << QStringLiteral("1982");
}

void TestTimeNormalizer::aYearBesideWhatIsCountedIsIt()
{
    QFETCH(QString, text);
    QFETCH(QString, year);
    const TaggedText tagged = tagTimes(text.toStdString(), "2017-05-26");
    QCOMPARE(tagged.times.size(), std::size_t(3));
    QVERIFY(tagged.times[1].interval);
    QCOMPARE(QString::number(civilDate(tagged.times[1].interval->days.from).year), year);
}

void TestTimeNormalizer::aWeekdayBehindAnotherOfItsClauseFollowsIt_data()
{
    QTest::addColumn<QString>("text"); // of a Wednesday
    QTest::addColumn<QString>("value");
    QTest::newRow("coordinated") << QStringLiteral("It stays shut on Wednesday and probably on Thursday.")
                                 << QStringLiteral("2017-05-25");
    QTest::newRow("another clause") << QStringLiteral(
        "They met on Wednesday and left; on Thursday they had talked.")
                                    << QStringLiteral("2017-05-18");
}

void TestTimeNormalizer::aWeekdayBehindAnotherOfItsClauseFollowsIt()
{
    QFETCH(QString, text);
    QFETCH(QString, value);
    const TaggedText tagged = tagTimes(text.toStdString(), "2017-05-24");
    QCOMPARE(tagged.times.size(), std::size_t(2));
    QCOMPARE(QString::fromStdString(tagged.times[1].value.str()), value);
}

void TestTimeNormalizer::aSameSentenceLendsItsYear()
{
    const TaggedText tagged
        = tagTimes("In 2014 the group took one city in June and lost it in October.", "2017-05-26");
    QCOMPARE(tagged.times.at(1).value, std::string("2014-06"));
    QCOMPARE(tagged.times.at(2).value, std::string("2014-10"));
}

void TestTimeNormalizer::aStoryLeadsOnFromSentenceToSentence_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("values");
    QTest::newRow("months") << QStringLiteral("They took it in June 2014. In July they were beaten.")
                            << QStringLiteral("2014-06;2014-07");
    QTest::newRow("into the next year, over a day counted") << QStringLiteral(
        "They attacked it on 13 November 2015. Five days later they were beaten. "
        "They were back on 22 March.") << QStringLiteral("2015-11-13;2015-11-18;2016-03-22");
    QTest::newRow("not back") << QStringLiteral("They took it in June 2014. They were beaten in March.")
                              << QStringLiteral("2014-06;2019-03");
    QTest::newRow("not from a year alone")
        << QStringLiteral("They took it in 2014. They were beaten in March.")
        << QStringLiteral("2014;2019-03");
    QTest::newRow("not from afar") << QStringLiteral(
        "They took it in June 2014. It was cold. They were beaten in July.")
                                   << QStringLiteral("2014-06;2018-07");
    QTest::newRow("a month in passing")
        << QStringLiteral("They took it in June 2014. They were beaten in July.")
        << QStringLiteral("2014-06;2018-07");
    QTest::newRow("a day") << QStringLiteral("They took it in June 2014. They were beaten on 5 July.")
                           << QStringLiteral("2014-06;2014-07-05");
    QTest::newRow("the news comes between")
        << QStringLiteral("They took it in June 2014. They met on Monday. They were beaten in July.")
        << QStringLiteral("2014-06;2019-03-18;2018-07");
    QTest::newRow("what comes leads on, too")
        << QStringLiteral("She will visit Paris on Monday. The following day she will fly to Oslo.")
        << QStringLiteral("2019-03-25;2019-03-26");
    QTest::newRow("not to what is over") << QStringLiteral(
        "It was told on Friday that she will visit Paris on Monday. The next day he was sad.")
                                         << QStringLiteral("2019-03-22;2019-03-25;2019-03-23");
    QTest::newRow("weeks later, on a day")
        << QStringLiteral("They took it on 7 July 2005. Two weeks later, on 21 July, they were beaten.")
        << QStringLiteral("2005-07-07;2005-07-21;2005-07-21");
}

void TestTimeNormalizer::aStoryLeadsOnFromSentenceToSentence()
{
    QFETCH(QString, text);
    QFETCH(QString, values);
    QStringList found;
    for (const ResolvedTime& time : tagTimes(text.toStdString(), "2019-03-24").times) {
        found.append(QString::fromStdString(std::string(std::string_view(time.value))));
    }
    QCOMPARE(found.join(QLatin1Char(';')), values);
}

void TestTimeNormalizer::aYearToldLeadsOnNotBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value"); // of the last time in it
    QTest::newRow("leads on") << QStringLiteral("It opened in March 2019 and was closed in June.")
                              << QStringLiteral("2019-06");
    QTest::newRow("not back") << QStringLiteral(
        "The war broke out in November 2020; the truce collapsed in August.")
                              << QStringLiteral("2022-08");
    QTest::newRow("opens") << QStringLiteral("In 2019 it was opened, and it was closed in June.")
                           << QStringLiteral("2019-06");
    QTest::newRow("by the way") << QStringLiteral(
        "The heir, who founded it in 1996 in Guangzhou with others, was arrested in September.")
                                << QStringLiteral("2022-09");
}

// The article is of November 2022.
void TestTimeNormalizer::aYearToldLeadsOnNotBack()
{
    QFETCH(QString, text);
    QFETCH(QString, value);
    const TaggedText tagged = tagTimes(text.toStdString(), "2022-11-03");
    QCOMPARE(QString::fromStdString(tagged.times.back().value.str()), value);
}

void TestTimeNormalizer::whatHasHappenedIsNotLaterThanItsArticle()
{
    const TaggedText tagged = tagTimes("He won on Sunday. He took power in December 1983, jailed others and "
                                       "resigned 20 months later.",
        "2015-04-01");
    QCOMPARE(tagged.times.back().value.view(), std::string_view("1985-08"));
    const TaggedText since = tagTimes(
        "The last issue was on Thursday. It had gone on since 2006, and both were arrested the year after.",
        "2011-07-08");
    QCOMPARE(since.times.back().value.view(), std::string_view("2007"));
    // the year of the article leads nowhere
    const TaggedText own
        = tagTimes("The owner said in March 2022 that it was closed in December.", "2022-05-03");
    QCOMPARE(own.times.back().value.view(), std::string_view("2021-12"));
}

void TestTimeNormalizer::aDayBehindItsClockTimesDatesThem()
{
    const TaggedText tagged
        = tagTimes("The launch came at 2:49 a.m. (7:49 a.m. UTC) on Saturday morning.", "2017-05-26");
    QCOMPARE(tagged.times.at(0).value, std::string("2017-05-20T02:49"));
    QCOMPARE(tagged.times.at(1).value, std::string("2017-05-20T07:49"));
}

void TestTimeNormalizer::aYearEarlierIsAQuarterWhereQuartersAreTold()
{
    QCOMPARE(
        tagTimes("Profit rose in the first quarter from a year earlier.", "2017-05-26").times.at(1).value,
        std::string("2016-Q1"));
    QCOMPARE(tagTimes("He left a year earlier.", "2017-05-26").times.at(0).value, std::string("2016"));
}

void TestTimeNormalizer::aWeekdayInAShortInferredIntervalIsTheOneInside()
{
    QCOMPARE(tagTimes("They met on Thursday.", "2017-05-17..2017-05-21").times.at(0).value,
        std::string("2017-05-18"));
    // 12th or 19th
    QCOMPARE(tagTimes("They met on Friday.", "2017-05-17..2017-05-21").times.at(0).value,
        std::string("XXXX-WXX-5"));
    QCOMPARE(tagTimes("They met on Thursday.", "2017-05-17..2017-05-30").times.at(0).value,
        std::string("XXXX-WXX-4"));
}

void TestTimeNormalizer::aYearAloneHeadsItsChronology_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("values");
    QTest::newRow("years") << QStringLiteral("The end.\n\n2014\n10 June - The city falls; in August it "
                                             "burns.\n\n2015\n17-21 May - Two towns fall.\n")
                           << QStringLiteral("2014;2014-06-10;2014-08;2015;2015-05-17;2015-05-21");
    QTest::newRow("bullets and colons") << QStringLiteral(
        "2014:\n\xE2\x80\xA2 June 10: The city falls.\n\nMay 2016\n\n* 3 May \xE2\x80\x93 A bomb.\n")
                                        << QStringLiteral("2014;2014-06-10;2016-05;2016-05-03");
    QTest::newRow("an entry of two lines")
        << QStringLiteral("2014\n10 June - The city falls.\nOn 12 June the mayor returns.\n")
        << QStringLiteral("2014;2014-06-10;2014-06-12");
    QTest::newRow("behind it") << QStringLiteral(
        "2014\n10 June - The city falls.\n\nNobody wept.\n\nOn 3 March the flag was raised.\n")
                               << QStringLiteral("2014;2014-06-10;2019-03-03");
    QTest::newRow("no entry below") << QStringLiteral("2014\n\nThe flag was raised.\n\n3 March was cold.\n")
                                    << QStringLiteral("2014;2019-03-03");
    QTest::newRow("a year in a sentence")
        << QStringLiteral("It was in 2014.\n3 March was cold.\n") << QStringLiteral("2014;2019-03-03");
}

void TestTimeNormalizer::aYearAloneHeadsItsChronology()
{
    QFETCH(QString, text);
    QFETCH(QString, values);
    QStringList found;
    for (const ResolvedTime& time : tagTimes(text.toStdString(), "2019-03-24").times) {
        found.append(QString::fromStdString(std::string(std::string_view(time.value))));
    }
    QCOMPARE(found.join(QLatin1Char(';')), values);
}

void TestTimeNormalizer::entriesFollowEachOther_data()
{
    QTest::addColumn<QString>("published");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("values");
    QTest::newRow("the first has the year")
        << QStringLiteral("2018-06-01")
        << QStringLiteral("12 March 2014 - Crowds take the hall.\n\n16 March - A vote is held.\n\n"
                          "7 January \u2013 Gunmen seize the port.\n")
        << QStringLiteral("2014-03-12;2014-03-16;2015-01-07");
    QTest::newRow("months") << QStringLiteral("2020-11-30")
                            << QStringLiteral("October 2019: The town falls.\nJanuary: A base is hit.\n")
                            << QStringLiteral("2019-10;2020-01");
    QTest::newRow("a later one has the year")
        << QStringLiteral("2019-12-24")
        << QStringLiteral("3 November: Riots.\n20 December: A curfew.\n2 January 2015: The king flees.\n")
        << QStringLiteral("2014-11-03;2014-12-20;2015-01-02");
    QTest::newRow("newest first") << QStringLiteral("2019-12-24")
                                  << QStringLiteral("2 January 2015: The king flees.\n20 December: A curfew."
                                                    "\n3 November: Riots.\n")
                                  << QStringLiteral("2015-01-02;2014-12-20;2014-11-03");
    QTest::newRow("no year: over, for all that the coming one is nearer")
        << QStringLiteral("2018-05-10")
        << QStringLiteral("28 September: Crowds gather. The next day, they go.\n\n4 October: A minister is "
                          "out.\n\n13 May: A vote.\n")
        << QStringLiteral("2017-09-28;2017-09-29;2017-10-04;2018-05-13");
    QTest::newRow("a slip in the order")
        << QStringLiteral("2016-05-10")
        << QStringLiteral("5 March 2014: One.\n4 March: Two.\n7 March: Three.\n")
        << QStringLiteral("2014-03-05;2014-03-04;2014-03-07");
    QTest::newRow("the weekday denies it")
        << QStringLiteral("2016-05-10") << QStringLiteral("5 March 2014: One.\nMonday 9 May: Two.\n")
        << QStringLiteral("2014-03-05;2016-05-09");
    QTest::newRow("days inside count from their entry")
        << QStringLiteral("2016-05-10")
        << QStringLiteral("5 March 2014: A vote is set for 16 March.\n16 March: They vote on Sunday.\n")
        << QStringLiteral("2014-03-05;2014-03-16;2014-03-16;2014-03-16");
    QTest::newRow("a day alone above its text")
        << QStringLiteral("2016-05-10")
        << QStringLiteral("5 March 2014\nA vote is set.\n\n16 March\n\nThey vote. The next day they count.\n")
        << QStringLiteral("2014-03-05;2014-03-16;2014-03-17");
    QTest::newRow("years") << QStringLiteral("2018-02-16")
                           << QStringLiteral("1992 - They land.\n2006 - They fall. In December, they go.\n")
                           << QStringLiteral("1992;2006;2006-12");
    QTest::newRow("a counted weekday")
        << QStringLiteral("2016-05-10")
        << QStringLiteral("5 March 2014: One.\n7 March: Two.\nFirst Tuesday of November - They vote.\n")
        << QStringLiteral("2014-03-05;2014-03-07;2014-11-04");
    QTest::newRow("one entry is none")
        << QStringLiteral("2016-05-10")
        << QStringLiteral("5 March 2014: A vote.\n\nIt is cold. On 9 May it froze.\n")
        << QStringLiteral("2014-03-05;2016-05-09");
}

void TestTimeNormalizer::entriesFollowEachOther()
{
    QFETCH(QString, published);
    QFETCH(QString, text);
    QFETCH(QString, values);
    QStringList found;
    for (const ResolvedTime& time : tagTimes(text.toStdString(), published.toStdString()).times) {
        found.append(QString::fromStdString(std::string(std::string_view(time.value))));
    }
    QCOMPARE(found.join(QLatin1Char(';')), values);
}

void TestTimeNormalizer::earlyMidAndLateArePartOfIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("fromMonth");
    QTest::addColumn<int>("toMonth");
    QTest::addColumn<int>("years");
    QTest::newRow("early") << QStringLiteral("They met in early 2014.") << 1 << 4 << 0;
    QTest::newRow("mid") << QStringLiteral("They met in mid-2014.") << 5 << 8 << 0;
    QTest::newRow("late") << QStringLiteral("They met in late 2014.") << 10 << 12 << 0;
    QTest::newRow("the end") << QStringLiteral("They met at the end of 2014.") << 12 << 12 << 0;
    QTest::newRow("late of a decade") << QStringLiteral("They met in the late 1990s.") << 1 << 12 << 2;
    QTest::newRow("early of a decade") << QStringLiteral("They met in the early 1990s.") << 1 << 12 << 3;
    QTest::newRow("whole") << QStringLiteral("They met in 2014.") << 1 << 12 << 0;
}

void TestTimeNormalizer::earlyMidAndLateArePartOfIt()
{
    QFETCH(QString, text);
    QFETCH(int, fromMonth);
    QFETCH(int, toMonth);
    QFETCH(int, years);
    const DayInterval days = tagTimes(text.toStdString(), "2019-03-24").times.at(0).interval->days;
    QCOMPARE(civilDate(days.from).month, fromMonth);
    QCOMPARE(civilDate(days.to).month, toMonth);
    QCOMPARE(civilDate(days.to).year - civilDate(days.from).year, years);
    QCOMPARE(civilDate(days.from).day, 1);
}

void TestTimeNormalizer::aStretchUpToNowHasDays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("daysBack");
    QTest::newRow("hours") << QStringLiteral("Ten died in the past 24 hours.") << 1;
    QTest::newRow("hours of two days") << QStringLiteral("Ten died in the last 48 hours.") << 2;
    QTest::newRow("days") << QStringLiteral("Ten died in the past three days.") << 3;
}

void TestTimeNormalizer::aStretchUpToNowHasDays()
{
    QFETCH(QString, text);
    QFETCH(int, daysBack);
    const DayNumber published = dayNumber(2017, 5, 26);
    const TaggedText tagged = tagTimes(text.toStdString(), "2017-05-26");
    QVERIFY(tagged.times.at(0).interval.has_value());
    QCOMPARE(tagged.times[0].interval->days.from, published - daysBack);
    QCOMPARE(tagged.times[0].interval->days.to, published);
}

void TestTimeNormalizer::noArticleDateDependsOnTheRun()
{
    const std::string text
        = "They met on Thursday, three weeks after the vote of 3 March, and will meet again next month.";
    const TaggedText first = tagTimes(text, "2017-05-26");
    const TaggedText second = tagTimes(text, "2017-05-26");
    QVERIFY(first.times == second.times);
    for (const ResolvedTime& time : tagTimes(text, "").times) {
        QVERIFY(!time.interval);
    }
}

QTEST_GUILESS_MAIN(TestTimeNormalizer)
#include "tst_timenormalizer.moc"
