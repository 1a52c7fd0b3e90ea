// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
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
#include <map>
#include <sstream>

using namespace dateline;

namespace {

const std::string testData = DATELINE_TEST_DATA;
const std::string resources = DATELINE_RESOURCES;

QByteArray shown(const std::optional<PublicationDate>& published)
{
    return published
        ? QByteArray::fromStdString(isoDate(published->days.from) + "/" + isoDate(published->days.to))
        : QByteArray("open");
}

} // namespace

/// Drives the whole engine over articles without a date.
class TestPublicationDating : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Expected<LanguageData> language = loadLanguageData(resources);
        QVERIFY(language.has_value());
        m_language = std::make_unique<LanguageData>(std::move(*language));
    }

    void articlesOfOneStoryDateEachOther()
    {
        const auto dates = published(testData + "/undated", {});
        std::ifstream table(testData + "/undated/dates.tsv");
        std::string line;
        int compared = 0;
        while (std::getline(table, line)) {
            std::istringstream cells(line);
            std::string id;
            std::string day;
            if (line.empty() || line.front() == '#' || !(cells >> id >> day)) {
                continue;
            }
            QVERIFY2(dates.count(id) == 1, id.c_str());
            QCOMPARE(QByteArray::fromStdString(id) + " " + shown(dates.at(id)),
                QByteArray::fromStdString(id + " " + day + "/" + day));
            ++compared;
        }
        QCOMPARE(compared, 10);
    }

    void aDateSetByHandMovesItsStory()
    {
        // The trial a year later: what hangs on its date follows.
        const auto before = published(testData + "/undated", {});
        ArticleDateCorrection correction;
        correction.article = m_hashes.at("dravno-1.txt");
        const DayNumber day = dayNumber(2020, 8, 8); // a Saturday like the printed one
        correction.published = DayInterval{day, day};
        const auto after = published(testData + "/undated", {correction});
        QCOMPARE(shown(after.at("dravno-4.txt")), QByteArray("2020-08-10/2020-08-10"));
        QCOMPARE(shown(after.at("port-3.txt")), shown(before.at("port-3.txt")));
    }

    void whoseOwnDateIsWiderThanAWeekDatesNoStory()
    {
        const QTemporaryDir folder;
        const std::string path = folder.path().toStdString();
        std::ofstream(path + "/2018-10-13-dated.txt") << "On 12 October" + verdict() + people();
        std::ofstream(path + "/undated.txt") << "Yesterday" + verdict() + people();
        published(path, {}); // for the hash
        for (const DayNumber days : {1, 7, 8}) {
            ArticleDateCorrection correction;
            correction.article = m_hashes.at("2018-10-13-dated.txt");
            const DayNumber from = dayNumber(2018, 10, 13);
            correction.published = DayInterval{from, from + days - 1};
            const auto dates = published(path, {correction});
            QCOMPARE(
                shown(dates.at("undated.txt")), QByteArray(days <= 7 ? "2018-10-13/2018-10-13" : "open"));
        }
    }

    void twelveOfAStoryAreAsked()
    {
        for (const int others : {11, 12}) {
            const QTemporaryDir folder;
            const std::string path = folder.path().toStdString();
            for (int i = 0; i < others; ++i) {
                std::ofstream(path + "/2018-09-" + std::to_string(i + 10) + "-before.txt")
                    << "Today the harbour stayed closed, boat " + std::to_string(i) + ".\n\n" + people();
            }
            std::ofstream(path + "/2018-10-13-last.txt") << "On 12 October" + verdict() + people();
            std::ofstream(path + "/undated.txt") << "Yesterday" + verdict() + people();
            QCOMPARE(shown(published(path, {}).at("undated.txt")) == "2018-10-13/2018-10-13", others < 12);
        }
    }

    void whatFitsOnAnyDayDatesNoStory()
    {
        const QTemporaryDir folder;
        const std::string path = folder.path().toStdString();
        const auto told = [](const std::string& day) { return day + verdict() + people(); };
        for (int week = 0; week < 10; ++week) {
            std::ofstream(path + "/" + isoDate(dayNumber(2018, 10, 13) + 7 * week) + ".txt")
                << "Today the harbour stayed closed, boat " + std::to_string(week) + ".\n\n"
                << (week == 0 ? told("On 12 October") : people());
        }
        std::ofstream(path + "/calendar.txt")
            << told("On 12 October") + "The council met today, Monday, behind closed doors.\n";
        std::ofstream(path + "/counted.txt")
            << told("On Friday") + "Fishermen waited today, Monday, for better weather.\n";
        const auto dates = published(path, {});
        QVERIFY(!dates.at("calendar.txt") || !dates.at("calendar.txt")->days.isDay());
        QCOMPARE(shown(dates.at("counted.txt")), QByteArray("2018-10-15/2018-10-15"));
    }

    void articlesThatNameTheSameLendTheirMonths()
    {
        const QTemporaryDir folder;
        const std::string path = folder.path().toStdString();
        const std::string of = " about Vessna Harbour, said Marek Doliwa of the Vessna Port Authority, and "
                               "Ilse Brandt of the Brandt Shipyard disagreed.\n";
        std::ofstream(path + "/2018-02-11-first.txt") << "The council decided" << of;
        std::ofstream(path + "/2018-03-05-second.txt") << "The court ruled" << of;
        std::ofstream(path + "/2018-04-20-third.txt") << "The strikers marched" << of;
        std::ofstream(path + "/2018-03-19-fourth.txt") << "The ships waited" << of;
        std::ofstream(path + "/2018-02-27-fifth.txt") << "The mayor was asked" << of;
        std::ofstream(path + "/undated.txt") << "A film was shown" << of;
        std::ofstream(path + "/other.txt")
            << "The weather stays fine, said Anna Holm of the Weather Office.\n";
        const auto dates = published(path, {});
        QVERIFY(dates.at("undated.txt"));
        QVERIFY(dates.at("undated.txt")->days.contains({dayNumber(2018, 2, 11), dayNumber(2018, 4, 20)}));
        QVERIFY(QByteArray::fromStdString(dates.at("undated.txt")->why)
                    .startsWith("names the same as 5 articles, most with 2018-"));
        QCOMPARE(shown(dates.at("other.txt")), QByteArray("open"));
    }

    void articlesDateThemselves_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("inside"); // the answer lies in it; empty: open
        QTest::newRow("two campaigns") << QByteArray(
            "The Trump campaign attacked Hillary Clinton over her private email server. Bernie Sanders and "
            "Ted Cruz "
            "said the Clinton Foundation should answer questions about Benghazi, and Jeb Bush agreed.")
                                       << QByteArray("2015-02-01/2017-06-30");
        QTest::newRow("a war") << QByteArray("Daesh fighters attacked Raqqa while the US-led coalition "
                                             "struck near Deir Ezzor. In Aleppo, barrel bombs fell on "
                                             "the rebels of Ahrar al-Sham.")
                               << QByteArray("2013-06-01/2019-06-30");
        QTest::newRow("the father") << QByteArray(
            "President Bush met Defense Secretary Dick Cheney in Washington on Friday.")
                                    << QByteArray("1989-01-20/1993-01-20");
        QTest::newRow("no news of its time")
            << QByteArray("A man was bitten by a dog in the park. The dog belonged to his neighbour.")
            << QByteArray("");
        QTest::newRow("one name alone")
            << QByteArray("The film about Fukushima won a prize.") << QByteArray("");
        QTest::newRow("a failed president may be in office") << QByteArray(
            "They wanted to make Barack Obama a failed president, President Obama said on Tuesday.")
                                                             << QByteArray("2008-11-06/2017-02-10");
        QTest::newRow("no president of that country")
            << QByteArray("Russian President Donald Trump wrote the book, the joke went on Tuesday.")
            << QByteArray("");
        QTest::newRow("an office of weeks is told of later") << QByteArray(
            "Former aides of the White House remembered how national security adviser Michael Flynn had "
            "lied.") << QByteArray("");
        QTest::newRow("what has just happened opens the article") << QByteArray(
            "The Abqaiq attack shook the markets, and Aramco said its fields were safe. Traders in "
            "Riyadh waited. Prices rose in London. A bank in Paris closed. Nobody knew more.")
                                                                  << QByteArray("2019-09-14/2021-07-31");
        QTest::newRow("what is spoken of behind may be long ago") << QByteArray(
            "Traders in Riyadh waited, and Aramco said its fields were safe. Prices rose in London. A "
            "bank in Paris closed. Nobody knew more. Others spoke of the Abqaiq attack.")
                                                                  << QByteArray("");
        QTest::newRow("a head of numbers, and a day told") << QByteArray(
            "Storm hits coast\n\nPublished: 04-11-2020\n\nA storm killed two people in Porto on Tuesday, 3 "
            "November.") << QByteArray("2020-11-04/2020-11-04");
        QTest::newRow("the other reading") << QByteArray(
            "Storm hits coast\n\nPublished: 04-11-2020\n\nA storm killed two people in Porto on April 10.")
                                           << QByteArray("2020-04-11/2020-04-11");
        QTest::newRow("a head of numbers alone is either day")
            << QByteArray("Storm hits coast\n\nPublished: 04-11-2020\n\nA storm killed two people in Porto.")
            << QByteArray("2020-04-11/2020-11-04");
    }

    void articlesDateThemselves()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, inside);
        const QTemporaryDir folder;
        const std::string path = (folder.path() + QStringLiteral("/a.txt")).toStdString();
        std::ofstream(path) << text.constData() << "\n";
        const auto dates = published(path, {});
        QCOMPARE(dates.size(), std::size_t(1));
        const std::optional<PublicationDate>& date = dates.begin()->second;
        if (inside.isEmpty()) {
            QCOMPARE(shown(date), QByteArray("open"));
            return;
        }
        QVERIFY(date);
        const DayInterval bounds{
            *parseIsoDate(inside.left(10).toStdString()), *parseIsoDate(inside.mid(11).toStdString())};
        QVERIFY2(bounds.contains(date->days), shown(date).constData());
    }

    void aDayWithItsWeekdayTellsTheYearOfWhatHappened_data()
    {
        QTest::addColumn<QByteArray>("sentence");
        QTest::addColumn<bool>("tells");
        QTest::newRow("happened") << QByteArray("Protesters marched in Porto on Tuesday, 3 November.")
                                  << true;
        QTest::newRow("lies ahead") << QByteArray("Protesters will march in Porto on Tuesday, 3 November.")
                                    << false;
        QTest::newRow("may be either")
            << QByteArray("Protesters march in Porto on Tuesday, 3 November.") << false;
        QTest::newRow("said by somebody")
            << QByteArray("The mayor said: \"Protesters marched in Porto on Tuesday, 3 November.\"") << false;
    }

    void aDayWithItsWeekdayTellsTheYearOfWhatHappened()
    {
        QFETCH(QByteArray, sentence);
        QFETCH(bool, tells);
        const QTemporaryDir folder;
        const std::string path = (folder.path() + QStringLiteral("/a.txt")).toStdString();
        std::ofstream(path) << "President Donald Trump and Vice President Mike Pence spoke in Washington. "
                            << sentence.constData() << "\n";
        const auto dates = published(path, {});
        QCOMPARE(dates.size(), std::size_t(1));
        const std::optional<PublicationDate>& date = dates.begin()->second;
        QVERIFY(date);
        if (tells) {
            QCOMPARE(shown(date), QByteArray("2020-11-03/2020-11-10"));
        } else {
            QVERIFY2(date->days.days() > 4 * 365, shown(date).constData());
        }
    }

    void samplesAreNotDatedWrongly_data()
    {
        QTest::addColumn<QByteArray>("day");
        QTest::newRow("allies-agree-after-manchester.txt") << QByteArray("2017-05-25");
        QTest::newRow("palmyra-on-easter-sunday.txt") << QByteArray("2016-03-28");
        QTest::newRow("villages-in-mourning.txt") << QByteArray("2015-02-20");
        QTest::newRow("two-cities-in-five-days.txt") << QByteArray("2015-05-30");
        QTest::newRow("six-questions-about-mosul.txt") << QByteArray("2016-10-25");
        QTest::newRow("iraq-between-two-visits.txt") << QByteArray("2021-07-27");
        QTest::newRow("the-week-that-shook-iraq.txt") << QByteArray("2014-06-14");
        QTest::newRow("russia-begins-air-strikes.txt") << QByteArray("2015-09-30");
    }

    void samplesAreNotDatedWrongly()
    {
        QFETCH(QByteArray, day);
        if (m_samples.empty()) {
            m_samples = published(resources + "/samples", {});
        }
        const DayNumber truth = *parseIsoDate(day.toStdString());
        const auto& date = m_samples.at(QTest::currentDataTag());
        QVERIFY2(!date || date->days.contains({truth, truth}), shown(date).constData());
    }

private:
    static std::string verdict()
    {
        return " the district court sentenced the former mayor to six years in prison for the sale of the "
               "waterworks to a company of her brother.\n\n";
    }

    static std::string people()
    {
        return "Milena Korsak, Anton Reiss, Vera Halasz and Dora Simek were there.\n";
    }

    std::map<std::string, std::optional<PublicationDate>> published(
        const std::string& folder, const std::vector<Correction>& corrections)
    {
        Progress progress;
        Expected<AnalysedFolder> analysed = analysePaths({folder}, *m_language, {}, progress);
        std::map<std::string, std::optional<PublicationDate>> dates;
        if (!analysed) {
            return dates;
        }
        // The table of the truth and the README lie beside the articles; they must not help.
        std::erase_if(analysed->articles, [](const AnalysedArticle& article) {
            return article.article->id == "dates.tsv" || article.article->id == "README.md";
        });
        const auto corpus = resolve(analysed->articles, corrections, *m_language, progress);
        if (!corpus) {
            return dates;
        }
        for (const auto& block : (*corpus)->articles) {
            dates[block->article->id] = block->published;
            m_hashes[block->article->id] = block->article->hash;
        }
        return dates;
    }

    std::unique_ptr<LanguageData> m_language;
    std::map<std::string, std::optional<PublicationDate>> m_samples;
    std::map<std::string, ContentHash> m_hashes;
};

QTEST_GUILESS_MAIN(TestPublicationDating)
#include "tst_publicationdating.moc"
