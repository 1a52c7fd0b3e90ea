// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
// Documents of any format become articles: one text, covered by blocks, what is sure kept and the rest told
// apart.
#include "model/reading/document.h"
#include "model/reading/reader.h"
#include "model/text/utf8.h"
#include "tests/support/printblocks.h"

#include <QtTest>

using namespace dateline;
using namespace std::string_literals;

namespace {

const std::string lead = "HARBOUR TOWN, May 29 (Wire) - Ministers of twelve countries met in the harbour "
                         "town on Monday and agreed to share the costs of the bridge over the strait.";
const std::string second = "The talks had been put off twice, and nobody in the town had expected that they "
                           "would end with a result so quickly.";

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

} // namespace

class TestDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsCleaned_data();
    void textIsCleaned();
    void sureBlocksStayAndOthersAreToldApart();
    void datesKeepTheirPlace();
    void authorsMakeBylines();
    void endlessThingsAreRefused();
    void fieldsAreCut();
    void manyArticlesOfAFileAreStreamed();
    void anArticleOfManyIsFoundAgain();
};

void TestDocument::textIsCleaned_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<std::string>("text");
    QTest::addColumn<int>("repair");
    QTest::newRow("white space") << "  a \r\n  b\xC2\xA0\xC2\xA0 c  "s
                                 << "a\nb c"s << int(Repair::None);
    QTest::newRow("cells") << "one\t \ttwo\t"s
                           << "one\t\ttwo"s << int(Repair::None);
    QTest::newRow("soft hyphen and byte order mark") << "\xEF\xBB\xBF"
                                                        "har\xC2\xAD"
                                                        "bour"s
                                                     << "harbour"s << int(Repair::None);
    QTest::newRow("control characters") << "a\x01\x0B"
                                           "b\x7F"
                                           "c"s
                                        << "a b c"s << int(Repair::None);
    QTest::newRow("numbers of Windows-1252") << "the town\xC2\x92s"s
                                             << "the town\xE2\x80\x99s"s << int(Repair::None);
    QTest::newRow("NUL") << "a\0b"s
                         << "a\xEF\xBF\xBD"
                            "b"s
                         << int(Repair::NulReplaced);
    QTest::newRow("no UTF-8") << "caf\xE9 x"s
                              << "caf\xC3\xA9 x"s << int(Repair::BytesTakenAsWindows1252);
    QTest::newRow("no letter") << "caf\xA9 x"s
                               << "caf\xEF\xBF\xBD x"s << int(Repair::InvalidBytesReplaced);
    QTest::newRow("joiners stay") << "\xD9\x85\xDB\x8C\xE2\x80\x8C\xD8\xB1"s
                                  << "\xD9\x85\xDB\x8C\xE2\x80\x8C\xD8\xB1"s << int(Repair::None);
}

void TestDocument::textIsCleaned()
{
    QFETCH(std::string, bytes);
    QFETCH(std::string, text);
    QFETCH(int, repair);
    Repair done = Repair::None;
    QCOMPARE(cleanText(bytes, done), text);
    QCOMPARE(int(done), repair);
}

void TestDocument::sureBlocksStayAndOthersAreToldApart()
{
    SourceDocument document;
    document.blocks = {{"World | Europe", BlockKind::Boilerplate, true}, {"OPINION"},
        {"Twelve share\nthe bridge", BlockKind::Title, true}, {lead},
        {"A bridge of steel.", BlockKind::Caption, true}, {"Share this article", BlockKind::Body, true},
        {"Share this article"}, {second}};
    const Expected<Article> article = articleFromDocument("a", "", document);
    QVERIFY(article);
    QCOMPARE(printedBlocks(*article),
        "x World | Europe~~OPINION\nT Twelve share the bridge\nD HARBOUR TOWN, May 29 (Wire) -\nB "
            + lead.substr(lead.find("Ministers"))
            + "\nC A bridge of steel.\nB Share this article\nx Share this article\nB " + second + "\n");
    QCOMPARE(article->title, "Twelve share the bridge"s);
    QVERIFY(article->titleSpan && article->titleSpan->in(article->text) == article->title);
    QCOMPARE(article->source, "Wire"s);
    QCOMPARE(article->blocks.front().span.begin, 0U);
    QCOMPARE(std::size_t(article->blocks.back().span.end()), article->text.size());
    QVERIFY(article->text.ends_with(second + "\n"));
    QCOMPARE(article->hash, ContentHash::of(article->text));
}

void TestDocument::datesKeepTheirPlace()
{
    SourceDocument document;
    document.url = "https://www.news.example/2017/05/30/bridge";
    document.language = "en-GB";
    document.published = {{"soon", "meta date"}, {"2017-05-29T23:00:00-05:00", "JSON-LD datePublished"},
        {"Published: May 28, 2017 at noon", "meta pubdate"}};
    document.blocks = {{lead}};
    const Expected<Article> article = articleFromDocument("x/2017-06-01.html", "x/2017-06-01.html", document);
    QVERIFY(article);
    QStringList printed;
    for (const DateCandidate& candidate : article->dateCandidates) {
        printed += QString::fromStdString(isoDate(candidate.days.from) + " " + candidate.why);
    }
    QCOMPARE(printed.join(QLatin1Char('\n')),
        QStringLiteral("2017-05-29 JSON-LD datePublished '2017-05-29T23:00:00-05:00'\n2017-05-28 meta "
                       "pubdate 'Published: May 28, 2017 at noon'\n"
                       "2017-06-01 file name '2017-06-01.html'\n2017-05-30 address "
                       "'https://www.news.example/2017/05/30/bridge'"));
    QCOMPARE(article->source, "Wire"s); // the dateline says more than the host
    QCOMPARE(article->language, "en"s);
}

void TestDocument::authorsMakeBylines()
{
    SourceDocument document;
    document.authors = {"Ann Example", "Bo Sample"};
    document.blocks = {{"A bridge over the strait", BlockKind::Title, true}, {"Ann Example and Bo Sample"},
        {lead}, {"Ann Example reports from the harbour town for us."}};
    const Expected<Article> article = articleFromDocument("a", "", document);
    QVERIFY(article);
    QVERIFY(printedBlocks(*article).find("Y Ann Example and Bo Sample\n") != std::string::npos);
    QVERIFY(printedBlocks(*article).find("Y Ann Example reports") == std::string::npos);
}

void TestDocument::endlessThingsAreRefused()
{
    Limits limits;
    limits.documentBlocks = 2;
    SourceDocument document;
    document.blocks = {{"a"}, {"b"}, {"c"}};
    QCOMPARE(articleFromDocument("a", "", document, limits).error().code, ErrorCode::TooLarge);
    document.blocks = {{"a line of some length"}};
    limits = {};
    limits.fileBytes = 10;
    QCOMPARE(articleFromDocument("a", "", document, limits).error().code, ErrorCode::TooLarge);
    document.blocks = {{" \xC2\xA0 "}, {"\xEF\xBB\xBF"}};
    QCOMPARE(articleFromDocument("a", "", document).error().code, ErrorCode::Empty);
}

void TestDocument::fieldsAreCut()
{
    QCOMPARE(cleanField(" a\n b\t"), "a b"s);
    QCOMPARE(cleanField("\xC3\xA9\xC3\xA9", 3), "\xC3\xA9"s);
    QCOMPARE(cleanField(std::string(1'000'000, 'x')).size(), std::size_t(1000));
    QCOMPARE(hostOf("https://www.news.example:80/x"), "news.example"s);
    QCOMPARE(hostOf("news.example"), ""s);
}

void TestDocument::manyArticlesOfAFileAreStreamed()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("list.NDJSON"));
    write(path,
        "{\"id\":\"1\",\"text\":\"one\"}\n{\"id\":\"2\",\"text\":\"two\"}\n{\"id\":\"3\",\"text\":\"three\"}"
        "\n");
    const ArticleSource source{"list.NDJSON", path.toStdString()};
    QCOMPARE(formatOf(source), SourceFormat::JsonLines);
    QVERIFY(holdsManyArticles(formatOf(source)) && !holdsManyArticles(SourceFormat::PlainText));
    QStringList ids;
    readSource(source, {}, [&ids](Expected<Article> article) {
        ids += QString::fromStdString(article ? article->id : "error");
        return ids.size() < 2;
    });
    QCOMPARE(ids.join(QLatin1Char(' ')), QStringLiteral("1 2"));
    QCOMPARE(formatOf({"a", "/nonexistent/a"}), SourceFormat::PlainText);
}

void TestDocument::anArticleOfManyIsFoundAgain()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("list.jsonl"));
    write(path, "{\"id\":\"1\",\"text\":\"one\"}\n{broken\n{\"id\":\"1\",\"text\":\"two\"}\n");
    const std::optional<Article> two = readArticleAgain("1#2", path.toStdString(), ContentHash::of("two"));
    QVERIFY(two && two->text == "two");
    QVERIFY(!readArticleAgain("1", path.toStdString(), ContentHash::of("three")));
    QVERIFY(!readArticleAgain("1", "-", ContentHash::of("two")));
    const QString text = folder.filePath(QStringLiteral("a.txt"));
    write(text, "four");
    QVERIFY(readArticleAgain("a.txt", text.toStdString(), ContentHash::of("four")));
    QVERIFY(!readArticleAgain(
        "a.txt", folder.filePath(QStringLiteral("b.txt")).toStdString(), ContentHash::of("four")));
}

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
