// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/corpus/corpus.h"
#include "model/extraction/languagedata.h"
#include "model/jobs/corpusloader.h"
#include "model/resolution/resolver.h"

#include "model/extraction/language/languagemodel.h"
#include "model/extraction/time/timelexicon.h"
#include "model/knowledge/gazetteer.h"
#include "model/knowledge/holidays.h"
#include "model/knowledge/officetable.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace dateline;

/// What the parse and the events of an article add to its times: drives the whole engine over one text.
class TestParsedTimes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Expected<LanguageData> language = loadLanguageData(DATELINE_RESOURCES);
        QVERIFY(language.has_value());
        m_language = std::make_unique<LanguageData>(std::move(*language));
    }

    void appointmentsInThePresentLieAhead_data()
    {
        QTest::addColumn<QByteArray>("sentence");
        // of the last time in it; the article is of Monday 16 February 2015
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("relative clause")
            << QByteArray("He flew to New York to speak with the Security Council, which meets on Wednesday.")
            << QByteArray("2015-02-18");
        QTest::newRow("another verb")
            << QByteArray("The trial resumes on Thursday.") << QByteArray("2015-02-19");
        QTest::newRow("ends") << QByteArray(
            "Three days of mourning were ordered, and the last of them ends on Tuesday.")
                              << QByteArray("2015-02-17");
        QTest::newRow("the past stays the past")
            << QByteArray("The Security Council met on Wednesday.") << QByteArray("2015-02-11");
        QTest::newRow("will be something")
            << QByteArray("They urged the states to help, and the matter will be on the table of the "
                          "ministers in Luxembourg on Tuesday.")
            << QByteArray("2015-02-17");
        QTest::newRow("was something")
            << QByteArray("The matter was on the table of the ministers in Luxembourg on Tuesday.")
            << QByteArray("2015-02-10");
        QTest::newRow("a noun") << QByteArray("The start on Wednesday was slow.") << QByteArray("2015-02-11");
        QTest::newRow("travel") << QByteArray(
            "The secretary flies to Germany on Wednesday to see the finance minister.")
                                << QByteArray("2015-02-18");
        QTest::newRow("for a day") << QByteArray("She has called a strike for Wednesday.")
                                   << QByteArray("2015-02-18");
        QTest::newRow("is a day") << QByteArray("The union is bargaining too, and its deadline is Thursday.")
                                  << QByteArray("2015-02-19");
        QTest::newRow("for what was called off")
            << QByteArray("The service planned for Saturday was cancelled.") << QByteArray("2015-02-14");
        QTest::newRow("for prayers") << QByteArray("Worshippers had gathered for Friday prayers.")
                                     << QByteArray("2015-02-13");
        QTest::newRow("ahead of") << QByteArray(
            "Both leaders have campaigned in Dresden ahead of Thursday's vote.")
                                  << QByteArray("2015-02-19");
        QTest::newRow("on the eve of")
            << QByteArray("He spoke on the eve of a palace meeting Tuesday with the president.")
            << QByteArray("2015-02-17");
        QTest::newRow("ahead of what had begun")
            << QByteArray("The party split ahead of the vote, which was held on Thursday.")
            << QByteArray("2015-02-12");
        QTest::newRow("prepares to") << QByteArray(
            "Officials prepare to host a meeting Tuesday between both governments.")
                                     << QByteArray("2015-02-17");
        QTest::newRow("continue") << QByteArray("The playoffs continue Saturday.")
                                  << QByteArray("2015-02-21");
        QTest::newRow("a clause in the present behind it")
            << QByteArray("He is ill and wants a fifth term on Friday, when the members choose a president.")
            << QByteArray("2015-02-20");
        QTest::newRow("a clause in the past behind it")
            << QByteArray("He lost the presidency on Friday, when the members chose another one.")
            << QByteArray("2015-02-13");
        QTest::newRow("a deadline") << QByteArray(
            "The prime minister spoke of floods and named Thursday as their deadline.")
                                    << QByteArray("2015-02-19");
        QTest::newRow("had set a day")
            << QByteArray("The court had set Thursday as the deadline.") << QByteArray("2015-02-12");
        QTest::newRow("starting") << QByteArray(
            "The army announced a daily halt of the fighting starting on Wednesday.")
                                  << QByteArray("2015-02-18");
        QTest::newRow("had started") << QByteArray("It told of five days of fighting starting on Friday.")
                                     << QByteArray("2015-02-13");
        QTest::newRow("forecast") << QByteArray("The storm was forecast to reach Florida on Tuesday.")
                                  << QByteArray("2015-02-17");
        QTest::newRow("must be held by")
            << QByteArray("An election must be held by October, but hardly anyone expects one.")
            << QByteArray("2015-10");
        QTest::newRow("to serve until")
            << QByteArray("It swore in its speaker to serve until January.") << QByteArray("2016-01");
        QTest::newRow("no appointment")
            << QByteArray("The minister says he was ill on Wednesday.") << QByteArray("2015-02-11");
    }

    void appointmentsInThePresentLieAhead()
    {
        QFETCH(QByteArray, sentence);
        QFETCH(QByteArray, value);
        const auto corpus = read(
            "Egypt bombed camps\n\nCAIRO, Feb. 16, 2015 - Egypt bombed camps in the Libyan city of Derna.\n\n"
            + sentence + "\n");
        QVERIFY(corpus);
        QCOMPARE(QByteArray::fromStdString((*corpus)[ArticleId{1}].times.back().value.str()), value);
    }

    void clocksCrossMidnight_data()
    {
        QTest::addColumn<QByteArray>("sentence"); // of an article of Monday 16 February 2015
        QTest::addColumn<QByteArray>("value"); // of its last time
        QTest::newRow("behind the evening")
            << QByteArray("The last aircraft left late on Saturday evening and came down after midnight.")
            << QByteArray("2015-02-15T00:00");
        QTest::newRow("behind the morning")
            << QByteArray("The first aircraft left early on Saturday. It came down before midnight.")
            << QByteArray("2015-02-14T00:00");
        QTest::newRow("another zone")
            << QByteArray("Police reached the scene on Thursday at around 8:30 p.m. (0030 UTC).")
            << QByteArray("2015-02-13T00:30");
        QTest::newRow("a zone far east")
            << QByteArray("Police reached the scene on Thursday at around 13:40 local time (0040 UTC).")
            << QByteArray("2015-02-12T00:40");
        QTest::newRow("what follows another zone")
            << QByteArray("Police came on Thursday at around 8:30 p.m. (0030 UTC). They left at 9:30 p.m.")
            << QByteArray("2015-02-12T21:30");
    }

    void clocksCrossMidnight()
    {
        QFETCH(QByteArray, sentence);
        QFETCH(QByteArray, value);
        const auto corpus = read("Egypt bombed camps\n\nCAIRO, Feb. 16, 2015 - " + sentence + "\n");
        QVERIFY(corpus);
        QCOMPARE(QByteArray::fromStdString((*corpus)[ArticleId{1}].times.back().value.str()), value);
    }

    void aWholeRangeLiesAhead()
    {
        const auto corpus
            = read("Egypt bombed camps\n\nCAIRO, Feb. 16, 2015 - He proposed mourning from Wednesday to "
                   "Friday, when the funeral will be held.\n");
        QVERIFY(corpus);
        const auto& times = (*corpus)[ArticleId{1}].times;
        QCOMPARE(times[times.size() - 2].value.str(), std::string("2015-02-18"));
        QCOMPARE(times.back().value.str(), std::string("2015-02-20"));
    }

    void aClauseIsCountedFromItsSentence_data()
    {
        QTest::addColumn<QByteArray>("sentence"); // of an article of Thursday 14 June 2018
        QTest::addColumn<QByteArray>("trigger");
        QTest::addColumn<QByteArray>("day");
        QTest::newRow("after") << QByteArray(
            "The president resigned on Wednesday, two days after rebels seized the palace.")
                               << QByteArray("seized") << QByteArray("2018-06-11");
        QTest::newRow("the other keeps its day")
            << QByteArray("The president resigned on Wednesday, two days after rebels seized the palace.")
            << QByteArray("resigned") << QByteArray("2018-06-13");
        QTest::newRow("months") << QByteArray("Sweden applied for membership in May 2017, three months "
                                              "after Russian troops had invaded Ukraine.")
                                << QByteArray("invaded") << QByteArray("2017-02-01");
        QTest::newRow("not what is only said") << QByteArray(
            "The president resigned on Wednesday, two days after officials said rebels had seized the "
            "palace.") << QByteArray("seized") << QByteArray("2018-06-11");
        QTest::newRow("a noun is no clause")
            << QByteArray("On Tuesday, five days before the election, the president resigned.")
            << QByteArray("resigned") << QByteArray("2018-06-12");
        QTest::newRow("from the day of the story")
            << QByteArray("The president has resigned two days after rebels seized the palace.")
            << QByteArray("seized") << QByteArray("2018-06-12");
        QTest::newRow("of what comes") << QByteArray(
            "It rained. It rained. It rained. The move came two weeks after rebels seized the palace.")
                                       << QByteArray("seized") << QByteArray("2018-05-31");
        QTest::newRow("a noun in the news of the day")
            << QByteArray("A bomb killed 20 people on 9 June. The minister resigned two days after the vote.")
            << QByteArray("vote") << QByteArray("2018-06-12");
        QTest::newRow("a dash ends it") << QByteArray(
            "On Wednesday \xE2\x80\x94 two days after the vote \xE2\x80\x94 the president resigned.")
                                        << QByteArray("resigned") << QByteArray("2018-06-13");
        QTest::newRow("not of what is yet to come")
            << QByteArray("The president will resign two days after rebels seized the palace.")
            << QByteArray("seized") << QByteArray();
        QTest::newRow("not far down")
            << QByteArray("It rained. It rained. It rained. The president resigned two days after rebels "
                          "seized the palace.")
            << QByteArray("seized") << QByteArray();
        QTest::newRow("not of a clause inside") << QByteArray(
            "They have held the president since catching him two days after rebels seized the palace.")
                                                << QByteArray("seized") << QByteArray();
        QTest::newRow("a noun") << QByteArray(
            "The president resigned on Wednesday, two days after the execution of a rebel.")
                                << QByteArray("execution") << QByteArray("2018-06-11");
    }

    void aClauseIsCountedFromItsSentence()
    {
        QFETCH(QByteArray, sentence);
        QFETCH(QByteArray, trigger);
        QFETCH(QByteArray, day);
        const QByteArray text = "News of the week\n\nKABUL, June 14, 2018 - " + sentence + "\n";
        QCOMPARE(dayOf(text, trigger), day);
    }

    void wordsBehindSayFromWhen_data()
    {
        QTest::addColumn<QByteArray>("text"); // of an article of Thursday 30 June 2016
        QTest::addColumn<QByteArray>("trigger");
        QTest::addColumn<QByteArray>("day"); // empty: none
        QTest::newRow("the eve of a day told with it")
            << QByteArray("Ministers met in Paris on the eve of the vote on 5 May.") << QByteArray("met")
            << QByteArray("2016-05-04");
        QTest::newRow("of last Thursday's")
            << QByteArray("Gunmen killed a candidate on the eve of last Thursday's vote.")
            << QByteArray("killed") << QByteArray("2016-06-22");
        QTest::newRow("the eve of what was told before") << QByteArray(
            "The referendum was held on 23 June. On the eve of the referendum, a lawmaker was attacked.")
                                                         << QByteArray("attacked")
                                                         << QByteArray("2016-06-22");
        QTest::newRow("the eve of what nobody dated")
            << QByteArray("Rebels seized the palace on 3 June. He died on the eve of his trial.")
            << QByteArray("died") << QByteArray();
        QTest::newRow("the day before")
            << QByteArray("The day before the attack on 12 June, police arrested three men.")
            << QByteArray("arrested") << QByteArray("2016-06-11");
        QTest::newRow("nothing to count from")
            << QByteArray("The day before the attack, police arrested three men.") << QByteArray("arrested")
            << QByteArray();
        QTest::newRow("a day of the next sentence")
            << QByteArray("Police arrested three men the day before the attack. Bombs fell on 12 June.")
            << QByteArray("arrested") << QByteArray();
        QTest::newRow("the morning after")
            << QByteArray("Britain voted to leave the European Union on 23 June. The morning after the "
                          "referendum, the prime minister resigned.")
            << QByteArray("resigned") << QByteArray("2016-06-24");
        QTest::newRow("the night before") << QByteArray(
            "Britain voted to leave the European Union on 23 June. The night before the vote, a bomb "
            "exploded in Leeds.") << QByteArray("exploded")
                                          << QByteArray("2016-06-22");
        QTest::newRow("a length") << QByteArray(
            "Three days before the vote on 23 June, campaigning was suspended.")
                                  << QByteArray("suspended") << QByteArray("2016-06-20");
        QTest::newRow("its day keeps what it tells")
            << QByteArray("Three days before the vote on 23 June, campaigning was suspended.")
            << QByteArray("vote") << QByteArray("2016-06-23");
        QTest::newRow("a length opens the sentence") << QByteArray(
            "Britain voted to leave the European Union on 23 June. A day after the vote, the prime minister "
            "resigned.") << QByteArray("resigned") << QByteArray("2016-06-24");
    }

    void wordsBehindSayFromWhen()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, trigger);
        QFETCH(QByteArray, day);
        text = "News of the week\n\nLONDON, June 30, 2016 - " + text + "\n";
        QCOMPARE(dayOf(text, trigger), day);
    }

    void entriesTellInThePresentTense()
    {
        const auto corpus
            = read("The road to war\n\nLONDON, June 1, 2018 - These were the steps.\n\n16 March "
                   "2014 - Voters back secession in a referendum.\n\n18 March - The treaty is "
                   "signed in Moscow.\n\n7 April - Gunmen seize the building.\n");
        QVERIFY(corpus);
        QByteArrayList days;
        for (const EventTelling& event : (*corpus)[ArticleId{1}].events) {
            QVERIFY(event.status == EventStatus::Happened);
            days.append(event.date ? QByteArray::fromStdString(isoDate(event.date->days.from)) : "none");
        }
        QCOMPARE(days.join(' '), QByteArray("2014-03-16 2014-03-18 2014-04-07"));
    }

    void lengthsCountFromDatedEvents_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("day"); // that the last time tells; empty: none
        QTest::newRow("after") << QByteArray("A bomb attack on 9 June killed 20 people in Kabul.\n\nThe "
                                             "minister resigned two days after the attack.")
                               << QByteArray("2018-06-11");
        QTest::newRow("before") << QByteArray("The council elected Mr. Abadi on 3 May 2018.\n\nHe had "
                                              "arrived in Baghdad three days before the election.")
                                << QByteArray("2018-04-30");
        QTest::newRow("two days to choose from") << QByteArray(
            "An attack on 9 June killed 20 people in Kabul. An attack on 1 June killed 30.\n\nHe resigned "
            "two days after the attack.") << QByteArray();
        QTest::newRow("a length") << QByteArray(
            "A bomb attack on 9 June killed 20 people in Kabul.\n\nHe governed for two days.")
                                  << QByteArray();
    }

    void lengthsCountFromDatedEvents()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, day);
        const auto corpus = read("News of the week\n\nKABUL, June 14, 2018 - " + text + "\n");
        QVERIFY(corpus);
        const ResolvedTime& time = (*corpus)[ArticleId{1}].times.back();
        QVERIFY(time.value == "P2D" || time.value == "P3D");
        QCOMPARE(
            time.interval ? QByteArray::fromStdString(isoDate(time.interval->days.from)) : QByteArray(), day);
        for (const EventTelling& event : (*corpus)[ArticleId{1}].events) {
            if (event.kind == EventKind::Resignation && !day.isEmpty()) {
                QVERIFY(event.date);
                QCOMPARE(QByteArray::fromStdString(isoDate(event.date->days.from)), day);
            }
        }
    }

    void lengthsAheadCountFromPublication_data()
    {
        QTest::addColumn<QByteArray>("sentence"); // of an article of Thursday 14 June 2018
        QTest::addColumn<QByteArray>("days"); // that its last time tells; empty: none
        QTest::newRow("weeks") << QByteArray("The council will meet in Geneva in three weeks.")
                               << QByteArray("2018-07-02..2018-07-08");
        QTest::newRow("time") << QByteArray("The ministers are to meet in ten days' time.")
                              << QByteArray("2018-06-24..2018-06-24");
        QTest::newRow("appointment") << QByteArray("The trial resumes in two weeks.")
                                     << QByteArray("2018-06-25..2018-07-01");
        QTest::newRow("within") << QByteArray("The president will resign within five days.")
                                << QByteArray("2018-06-14..2018-06-19");
        QTest::newRow("must be held within") << QByteArray("An election must be held within five days.")
                                             << QByteArray("2018-06-14..2018-06-19");
        QTest::newRow("counted from something else")
            << QByteArray("The limit must be reached within three years after the treaty enters into force.")
            << QByteArray();
        QTest::newRow("a length of the past")
            << QByteArray("The army took the city in three weeks.") << QByteArray();
        QTest::newRow("no preposition")
            << QByteArray("The council will meet for three weeks.") << QByteArray();
    }

    void lengthsAheadCountFromPublication()
    {
        QFETCH(QByteArray, sentence);
        QFETCH(QByteArray, days);
        const auto corpus = read(
            "News of the week\n\nKABUL, June 14, 2018 - The council sat in Kabul.\n\n" + sentence + "\n");
        QVERIFY(corpus);
        const ResolvedTime& time = (*corpus)[ArticleId{1}].times.back();
        QVERIFY(time.type == TimexType::Duration);
        QCOMPARE(time.interval ? QByteArray::fromStdString(
                     isoDate(time.interval->days.from) + ".." + isoDate(time.interval->days.to))
                               : QByteArray(),
            days);
        for (const EventTelling& event : (*corpus)[ArticleId{1}].events) {
            if (event.sentence == time.sentence && !days.isEmpty()) {
                QVERIFY(event.date);
                QCOMPARE(QByteArray::fromStdString(
                             isoDate(event.date->days.from) + ".." + isoDate(event.date->days.to)),
                    days);
            }
        }
    }

    void aBirthDatesNothingElse()
    {
        const auto corpus = read("News of the week\n\nKABUL, June 14, 2018 - John Smith, 47, born on 3 May "
                                 "1971, was arrested in Kabul.\n");
        QVERIFY(corpus);
        const auto& events = (*corpus)[ArticleId{1}].events;
        QVERIFY(!events.empty());
        const ArticleText text = corpus->text(ArticleId{1});
        for (const EventTelling& event : events) {
            const bool birth = text.in(event.trigger) == "born";
            QVERIFY(birth || !event.date || event.date->days.from > dayNumber(2018, 1, 1));
        }
    }

private:
    std::shared_ptr<const Corpus> read(const QByteArray& text)
    {
        const QTemporaryDir folder;
        const std::filesystem::path path = (folder.path() + QStringLiteral("/a.txt")).toStdString();
        std::ofstream(path) << text.constData();
        Progress progress;
        const Expected<AnalysedFolder> analysed = analysePaths({path}, *m_language, {}, progress);
        if (!analysed) {
            return nullptr;
        }
        const auto corpus = resolve(analysed->articles, {}, *m_language, progress);
        return corpus ? *corpus : nullptr;
    }

    /// Of the event at a trigger of the text: its first day; empty where it has none.
    QByteArray dayOf(const QByteArray& text, const QByteArray& trigger)
    {
        const auto corpus = read(text);
        if (!corpus) {
            return "unread";
        }
        QByteArray found;
        for (const EventTelling& event : (*corpus)[ArticleId{1}].events) {
            if (event.date && event.trigger.begin == static_cast<std::uint32_t>(text.indexOf(trigger))) {
                found = QByteArray::fromStdString(isoDate(event.date->days.from));
            }
        }
        return found;
    }

    std::unique_ptr<LanguageData> m_language;
};

QTEST_GUILESS_MAIN(TestParsedTimes)
#include "tst_parsedtimes.moc"
