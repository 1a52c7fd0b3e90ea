// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/reading/reader.h"
#include "model/text/utf8.h"

#include <QtTest>

#include <algorithm>
#include <array>

using namespace dateline;
using namespace std::string_literals;

namespace {

// One line a block: its kind's letter and its text without the white space around it.
std::string printed(const Article& article)
{
    static constexpr std::array<const char*, 7> letters{"T", "D", "Y", "H", "B", "C", "x"};
    std::string out;
    for (const Block& block : article.blocks) {
        std::string text(trimmed(block.span.in(article.text)));
        std::replace(text.begin(), text.end(), '\n', '~');
        out += letters[static_cast<std::size_t>(block.kind)] + (" " + text) + "\n";
    }
    return out;
}

Article laidOut(const std::string& text, const char* name = "")
{
    Expected<Article> article = articleFromText("a", text, name);
    return article ? *std::move(article) : Article{};
}

const std::string lead = "Ministers of twelve countries met in the harbour town on Monday and agreed to "
                         "share the costs of the bridge over the strait.";
const std::string second = "The talks had been put off twice, and nobody in the town had expected that they "
                           "would end with a result so quickly.";

} // namespace

class TestLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blocksAreToldApart_data();
    void blocksAreToldApart();
    void aFieldsNameIsNoPartOfTheTitle();
    void blocksCoverTheText();
    void datesComeWithTheirReasons();
    void aDateThatClosesTheTitleIsTheArticles();
    void linesOfOneHeadAreInOneOrder();
    void datesInTheBodyAreNoCandidates();
    void titleOfMetadataIsFoundInTheText();
    void siteNameAndAgencyAreTheSource();
    void webFurnitureInsideASentenceStaysBody();
    void blankLinesWithoutEndTakeNoLonger();
};

void TestLayout::blocksAreToldApart_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("blocks");
    const std::string two = lead + "\n\n" + second;
    const std::string twoBlocks = "B " + lead + "\nB " + second + "\n";
    QTest::newRow("title and paragraphs") << ""s + "Twelve countries pay for bridge\n\n" + two
                                          << ""s + "T Twelve countries pay for bridge\n" + twoBlocks;
    QTest::newRow("title that ends in a stop") << ""s + "Bridge Costs Will Be Shared, At Last.\n\n"
            + two << ""s + "T Bridge Costs Will Be Shared, At Last.\n" + twoBlocks;
    QTest::newRow("no title") << two << twoBlocks;
    QTest::newRow("dateline") << ""s + "Bridge agreed\n\nHARBOUR TOWN, July 10, 2017 (Agency) - "
            + two << ""s + "T Bridge agreed\nD HARBOUR TOWN, July 10, 2017 (Agency) -\n" + twoBlocks;
    QTest::newRow("dateline with a weekday") << ""s + "Bridge agreed\n\nElsinore, Sunday May 29, 2016 – "
            + two << ""s + "T Bridge agreed\nD Elsinore, Sunday May 29, 2016 –\n" + twoBlocks;
    QTest::newRow("dateline on its own line") << ""s + "Bridge agreed\n\nELSINORE, Denmark (AG) _\n\n"
            + two << ""s + "T Bridge agreed\nD ELSINORE, Denmark (AG) _\n" + twoBlocks;
    QTest::newRow("agency alone") << ""s + "(Newsroom) – " + two << ""s + "D (Newsroom) –\n" + twoBlocks;
    QTest::newRow("a dash is no dateline") << ""s + "Bridge agreed\n\nThe bridge – long planned – "
            + lead << ""s + "T Bridge agreed\nB The bridge – long planned – " + lead + "\n";
    QTest::newRow("navigation glued to the date") << ""s
            + "Strait Courier\nHomeNEWSNews 201730 May 2017 - Bridge costs will be shared by all "
              "twelve\n\nBridge costs will be shared by all twelve\n\n"
            + two
                                                  << ""s
            + "x Strait Courier~HomeNEWSNews 2017\nH 30 May 2017\nH - Bridge costs will be shared by all "
              "twelve\nT Bridge costs will be shared by all twelve\n"
            + twoBlocks;
    QTest::newRow("bars around the date")
        << ""s + "Bridge agreed\n\nStrait Daily | Tuesday, July 11, 2017 | Foreign news\n\n" + two
        << ""s + "T Bridge agreed\nx Strait Daily |\nH Tuesday, July 11, 2017 |\nx Foreign news\n"
            + twoBlocks;
    QTest::newRow("byline and stamps") << ""s
            + "Bridge agreed\n\nBy Ada Quill | Published 2 April 2015\nUpdated on 3 April 2015 at 6:45 PM\n\n"
            + two
                                       << ""s
            + "T Bridge agreed\nY By Ada Quill |\nH Published 2 April 2015\nH Updated on 3 April 2015 at "
              "6:45 PM\n"
            + twoBlocks;
    QTest::newRow("label over the title")
        << ""s + "OPINION\nBridge agreed\n\n" + two << ""s + "x OPINION\nT Bridge agreed\n" + twoBlocks;
    QTest::newRow("title as a field")
        << ""s + "TITLE : Bridge agreed\n\n" + two << ""s + "x TITLE :\nT Bridge agreed\n" + twoBlocks;
    QTest::newRow("title as a field of many")
        << ""s + "Author: Ada Quill\nTitle: Bridge agreed\nDate: 3 April 2015\n\n" + two
        << ""s + "x Author: Ada Quill~Title:\nT Bridge agreed\nH Date: 3 April 2015\n" + twoBlocks;
    QTest::newRow("no field of a title")
        << ""s + "Title race: bridge agreed\n\n" + two << ""s + "T Title race: bridge agreed\n" + twoBlocks;
    QTest::newRow("stamp without its date, bullets")
        << ""s + "Bridge Agreed At Last\n\nUpdated on\n  • Costs are shared\n  • Work begins next week\n\n"
            + two
        << ""s + "T Bridge Agreed At Last\nx Updated on\nB • Costs are shared\nB • Work begins next week\n"
            + twoBlocks;
    QTest::newRow("caption with credit") << ""s
            + "Bridge agreed\n\nPeople wait for the ferry in the harbour on May 17, 2017.\n\nPhotographer: "
              "A. Quill/Pool\n\n"
            + two
                                         << ""s
            + "T Bridge agreed\nC People wait for the ferry in the harbour on May 17, 2017.\nx Photographer: "
              "A. Quill/Pool\n"
            + twoBlocks;
    QTest::newRow("tail of a web page") << ""s + "Bridge agreed\nBy Ada Quill\n\n" + two
            + "\n\nPrevious articleFerries on strike\nNext articleTide tables\nAda Quill\nAda Quill is a "
              "Courier contributor and a former pilot.\n\nJoin the conversation!\n\nWe have no tolerance for "
              "comments containing profanity."
                                        << ""s + "T Bridge agreed\nY By Ada Quill\n" + twoBlocks
            + "x Previous articleFerries on strike~Next articleTide tables~Ada Quill~Ada Quill is a Courier "
              "contributor and a former pilot.~~Join the conversation!~~We have no tolerance for comments "
              "containing profanity.\n";
    QTest::newRow("biography that nothing announces") << ""s + "Bridge agreed\n\nby Ada Quill\n\n" + two
            + "\n\nAda Quill writes about the sea. She studied law."
                                                      << ""s + "T Bridge agreed\nY by Ada Quill\n" + twoBlocks
            + "x Ada Quill writes about the sea. She studied law.\n";
    QTest::newRow("a person of the article is no author") << ""s + "Bridge agreed\n\n" + two
            + "\n\nOdo Marsh is a senior fellow at a research institute in the capital."
                                                          << ""s + "T Bridge agreed\n" + twoBlocks
            + "B Odo Marsh is a senior fellow at a research institute in the capital.\n";
    QTest::newRow("one paragraph a line")
        << ""s + "Bridge agreed\n" + lead + "\n" + second << ""s + "T Bridge agreed\n" + twoBlocks;
    QTest::newRow("wrapped lines") << ""s
            + "Bridge agreed\n\nMinisters of twelve countries met in the harbour town on Monday and\nagreed "
              "to share the costs of the bridge, as Captain Odo\nMarsh of the ferry Ask told reporters who "
              "had waited at the pier.\n"
                                   << ""s
            + "T Bridge agreed\nB Ministers of twelve countries met in the harbour town on Monday and~agreed "
              "to share the costs of the bridge, as Captain Odo~Marsh of the ferry Ask told reporters who "
              "had waited at the pier.\n";
    QTest::newRow("only a title") << ""s + "Bridge agreed\n"
                                  << ""s + "T Bridge agreed\n";
}

void TestLayout::blocksAreToldApart()
{
    QFETCH(std::string, text);
    QFETCH(std::string, blocks);
    QCOMPARE(QString::fromStdString(printed(laidOut(text))), QString::fromStdString(blocks));
}

void TestLayout::aFieldsNameIsNoPartOfTheTitle()
{
    const Article article = laidOut("Title: Bridge agreed\n\n" + lead);
    QCOMPARE(article.title, std::string("Bridge agreed"));
    QCOMPARE(article.titleSpan->in(article.text), std::string_view("Bridge agreed"));
}

void TestLayout::blocksCoverTheText()
{
    std::string manyLines;
    for (int i = 0; i < 150'000; ++i) {
        manyLines += "a\n";
    }
    for (const std::string& text : {"\n\n  Title here \n\n\n" + lead + "\n \n", lead, "x"s,
             "Home | World | Sea\r\r" + lead, "\xC2\xA0.\n" + second, manyLines}) {
        const Article article = laidOut(text);
        std::uint32_t at = 0;
        for (const Block& block : article.blocks) {
            QCOMPARE(block.span.begin, at);
            QVERIFY(block.span.length > 0);
            at = block.span.end();
        }
        QCOMPARE(std::size_t(at), article.text.size());
    }
}

void TestLayout::datesComeWithTheirReasons()
{
    const Article article
        = laidOut("Bridge agreed\n\nUpdated on May 18, 2017\n\nELSINORE, 17 May 2017 - " + lead,
            "2017-05-19-bridge.txt");
    QCOMPARE(article.dateCandidates.size(), std::size_t(3));
    const DateCandidate& header = article.dateCandidates[0];
    QCOMPARE(header.source, DateSource::Header);
    QCOMPARE(isoDate(header.days.from), std::string("2017-05-18"));
    QCOMPARE(header.why, std::string("header line 'Updated on May 18, 2017'"));
    QCOMPARE(header.span.in(article.text), std::string_view("May 18, 2017"));
    QCOMPARE(article.dateCandidates[1].source, DateSource::Dateline);
    QCOMPARE(article.dateCandidates[1].why, std::string("dateline 'ELSINORE, 17 May 2017 -'"));
    QCOMPARE(article.dateCandidates[2].source, DateSource::FileName);
    QCOMPARE(article.dateCandidates[2].why, std::string("file name '2017-05-19-bridge.txt'"));
    QCOMPARE(laidOut(lead, "2017-05-19-caf\xE9.txt").dateCandidates.at(0).why,
        std::string("file name '2017-05-19-caf\u00E9.txt'"));
}

void TestLayout::aDateThatClosesTheTitleIsTheArticles()
{
    for (const char* title : {"Transcript of the press briefing, 4 March 2020",
             "Statement on the bridge (4 March 2020)", "Remarks at the opening - 4 March 2020"}) {
        const Article article = laidOut(title + ("\n\n" + lead));
        QCOMPARE(article.dateCandidates.size(), std::size_t(1));
        QCOMPARE(article.dateCandidates[0].source, DateSource::Header);
        QCOMPARE(isoDate(article.dateCandidates[0].days.from), std::string("2020-03-04"));
        QCOMPARE(QString::fromStdString(article.title), QString::fromUtf8(title));
    }
    // What the title tells of, a month, and a date that another line gives.
    for (const char* title : {"What became of the victims of 4 March 2020",
             "The wars that began on 4 March 2020", "How the town remembers it, March 2020"}) {
        QVERIFY(laidOut(title + ("\n\n" + lead)).dateCandidates.empty());
    }
    QCOMPARE(laidOut("Ten years after the flood, 4 March 2010\n\nUpdated on 4 March 2020\n\n" + lead)
                 .dateCandidates.size(),
        std::size_t(1));
}

void TestLayout::linesOfOneHeadAreInOneOrder()
{
    const Article told = laidOut("Bridge agreed\n\nPublished: 12-11-2020\n\nUpdated: 13-11-2020\n\n" + lead);
    QCOMPARE(isoDate(told.dateCandidates.at(0).days.from), std::string("2020-11-12"));
    QCOMPARE(told.dateCandidates.at(0).source, DateSource::Header);
    const Article open = laidOut("Bridge agreed\n\nPublished: 12-11-2020\n\n" + lead);
    QCOMPARE(open.dateCandidates.size(), std::size_t(1));
    QCOMPARE(open.dateCandidates[0].source, DateSource::Inferred);
    QCOMPARE(open.dateCandidates[0].why,
        std::string("header line 'Published: 12-11-2020': 2020-11-12 or 2020-12-11"));
}

void TestLayout::datesInTheBodyAreNoCandidates()
{
    QVERIFY(laidOut("Bridge agreed\n\n" + lead
        + "\n\n3 May 2015\n\nOn 4 May 2015 it rained, as people in the town remember well today.")
                .dateCandidates.empty());
    QVERIFY(laidOut("Bridge agreed\n\nELSINORE, Sunday - " + lead).dateCandidates.empty());
    QVERIFY(laidOut("Bridge agreed\n\nELSINORE, Sept. 30 - " + lead).dateCandidates.empty());
}

void TestLayout::titleOfMetadataIsFoundInTheText()
{
    const std::string& body = lead;
    const Expected<Article> inText = articleFromJson(
        R"({"id":"1","title":"Bridge’s costs","text":"Strait Courier\n\nBridge's costs\n\n)" + body + "\"}",
        {});
    QVERIFY(inText.has_value());
    QCOMPARE(inText->title, std::string("Bridge’s costs"));
    QVERIFY(inText->titleSpan.has_value());
    QCOMPARE(inText->titleSpan->in(inText->text), std::string_view("Bridge's costs"));
    const Expected<Article> apart
        = articleFromJson(R"({"id":"1","title":"Bridge agreed","text":")" + body + "\"}", {});
    QVERIFY(apart.has_value());
    QCOMPARE(apart->title, std::string("Bridge agreed"));
    QVERIFY(!apart->titleSpan.has_value());
    // A message of one sentence is no second title; a headline may stand over a text whose record names
    // another.
    const auto message
        = articleFromJson(R"({"id":"1","title":"Bridge","text":"The bridge opens on Monday."})", {});
    QVERIFY(message && !message->titleSpan.has_value());
    const auto alone = articleFromJson(R"({"id":"1","text":"The bridge opens on Monday."})", {});
    QVERIFY(alone && !alone->titleSpan.has_value());
    QCOMPARE(apart->blocks.size(), std::size_t(1));
}

void TestLayout::siteNameAndAgencyAreTheSource()
{
    QCOMPARE(laidOut("Strait Courier\nHome | World | Sea\n\nBridge agreed by twelve\n\n" + lead).source,
        std::string("Strait Courier"));
    QCOMPARE(laidOut("Bridge agreed\n\nELSINORE (Sound Wire) - " + lead).source, std::string("Sound Wire"));
    QCOMPARE(laidOut("Bridge agreed\n\nELSINORE (12 May 2016) - " + lead).source, std::string());
}

void TestLayout::webFurnitureInsideASentenceStaysBody()
{
    const Article article
        = laidOut("Bridge agreed\n\nMinisters of twelve countries met in the harbour, they said on "
                  "\nTwitter\n and in a letter to the owners of the ferry company.\n\n"
            + second);
    QCOMPARE(article.blocks.size(), std::size_t(3));
    QCOMPARE(article.blocks[1].kind, BlockKind::Body);
}

void TestLayout::blankLinesWithoutEndTakeNoLonger()
{
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(laidOut("Bridge agreed\n\n" + lead + std::string(90'000, '\n') + second).blocks.size(),
        std::size_t(3));
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestLayout)
#include "tst_layout.moc"
