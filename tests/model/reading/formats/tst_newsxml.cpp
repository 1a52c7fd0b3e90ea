// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
// Feeds and the news agencies' XML: an article an item, dated and titled by it; any other XML is named and
// refused.
#include "model/reading/reader.h"
#include "tests/support/printblocks.h"
#include "tests/support/soundarticle.h"

#include <QtTest>

using namespace dateline;
using namespace std::string_literals;

namespace {

const QByteArray first = "Ministers of twelve countries met in the harbour town on Monday and agreed to "
                         "share the costs of the bridge over the strait.";
const QByteArray second = "The talks had been put off twice, and nobody in the town had expected that they "
                          "would end with a result so quickly.";

/// Every article of a file: id, title, dates and blocks; problems with their words.
std::string read(const QByteArray& bytes, const char* name = "news.xml", const Limits& limits = {})
{
    const QTemporaryDir place;
    QFile file(place.filePath(QString::fromLatin1(name)));
    if (file.open(QIODevice::WriteOnly)) {
        file.write(bytes);
        file.close();
    }
    std::string out;
    readSource({name, file.fileName().toStdString()}, limits, [&](const Expected<Article>& article) {
        if (!article) {
            out += "problem: " + article.error().detail
                + (article.error().where.file == file.fileName().toStdString() ? "\n"
                                                                               : " without its file\n");
            return true;
        }
        out += isSoundArticle(*article) && article->path == file.fileName().toStdString() ? "" : "UNSOUND ";
        out += article->id + " | " + article->title + " | " + article->source + " | " + article->url + "\n";
        for (const DateCandidate& candidate : article->dateCandidates) {
            out += isoDate(candidate.days.from) + " " + candidate.why + "\n";
        }
        out += printedBlocks(*article);
        return true;
    });
    return out;
}

} // namespace

class TestNewsXml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itemsOfRssAreArticles();
    void postsOfWordPressAreArticles();
    void itemsOfRdfAreArticles();
    void entriesOfAtomAreArticles();
    void nitfIsAnArticle();
    void newsItemsOfG2AreArticles();
    void oldNewsMlIsRead();
    void brokenFeedsGiveWhatCanBeRead();
    void entitiesDoNotGrow();
    void otherXmlIsNamed_data();
    void otherXmlIsNamed();
    void readingStopsWhenTold();
    void anItemIsFoundAgain();
};

void TestNewsXml::itemsOfRssAreArticles()
{
    const QByteArray feed
        = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\" "
          "xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" "
          "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:media=\"http://search.yahoo.com/mrss/\" "
          "xmlns:a=\"http://www.w3.org/2005/Atom\">"
          "<channel><title>The Strait Observer</title><link>https://observer.example</link><a:link "
          "rel=\"self\" href=\"https://observer.example/feed\"/>"
          "<language>en-US</language>"
          "<item><title>Bridge &amp;amp; tunnel: <![CDATA[twelve "
          "<b>pay</b>]]></title><media:title>Picture</media:title><link>https://observer.example/2017/05/29/"
          "bridge</link>"
          "<guid isPermaLink=\"false\">tag:1</guid><pubDate>Mon, 29 May 2017 20:15:00 "
          "+0000</pubDate><dc:creator>Ann Example</dc:creator>"
          "<description>Short.</description><content:encoded><![CDATA[<p>"
        + first + "</p><p>" + second
        + "</p><script>x()</script><p>The post <a href=\"x\">Bridge</a> appeared first on <a href=\"y\">The "
          "Strait Observer</a>.</p>]]></content:encoded></item>"
          "<item><title>Mussels are back</title><description>&lt;p&gt;"
        + second
        + "&lt;/p&gt;</description><guid>https://observer.example/mussels</guid></item>"
          "<item><title>A headline alone</title><guid>tag:1</guid></item></channel></rss>";
    QCOMPARE(read(feed, "feed.rss"),
        "feed.rss#tag:1 | Bridge & tunnel: twelve pay | The Strait Observer | "
        "https://observer.example/2017/05/29/bridge\n"
        "2017-05-29 feed pubDate 'Mon, 29 May 2017 20:15:00 +0000'\n"
        "2017-05-29 address 'https://observer.example/2017/05/29/bridge'\n"
        "T Bridge & tunnel: twelve pay\nB "
            + first.toStdString() + "\nB " + second.toStdString()
            + "\nx The post Bridge appeared first on The Strait Observer.\n"
              "feed.rss#https://observer.example/mussels | Mussels are back | The Strait Observer | "
              "https://observer.example/mussels\n"
              "T Mussels are back\nB "
            + second.toStdString()
            + "\nfeed.rss#tag:1#2 | A headline alone | The Strait Observer | \nT A headline alone\n");
}

void TestNewsXml::postsOfWordPressAreArticles()
{
    const auto item = [](const QByteArray& title, const QByteArray& type, const QByteArray& status,
                          const QByteArray& text) {
        return "<item><title>" + title + "</title><link>https://blog.example/" + title
            + "</link><pubDate>Mon, 29 May 2017 20:15:00 "
              "+0000</pubDate><dc:creator><![CDATA[ann]]></dc:creator>"
              "<guid isPermaLink=\"false\">https://blog.example/?p="
            + title + "</guid><description></description><content:encoded><![CDATA[<!-- wp:paragraph -->\n<p>"
            + text
            + "</p>\n<!-- /wp:paragraph "
              "-->]]></content:encoded><excerpt:encoded><![CDATA[]]></excerpt:encoded><wp:post_id>17</"
              "wp:post_id>"
              "<wp:post_date><![CDATA[2017-05-29 22:15:00]]></wp:post_date><wp:status><![CDATA["
            + status + "]]></wp:status><wp:post_type><![CDATA[" + type
            + "]]></wp:post_type>"
              "<wp:comment><wp:comment_content><![CDATA[What a post, said nobody in this "
              "town.]]></wp:comment_content></wp:comment></item>";
    };
    const QByteArray feed
        = "<?xml version=\"1.0\" encoding=\"UTF-8\" ?><!-- generator=\"WordPress/6.4\" --><rss "
          "version=\"2.0\" "
          "xmlns:excerpt=\"http://wordpress.org/export/1.2/excerpt/\" "
          "xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" "
          "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
          "xmlns:wp=\"http://wordpress.org/export/1.2/\"><channel><title>Harbour blog</title>"
        + item("pier.jpg", "attachment", "inherit", "") + item("Menu", "nav_menu_item", "publish", "")
        + item("Old", "post", "trash", second) + item("Bridge", "post", "publish", first)
        + "</channel></rss>";
    QCOMPARE(read(feed),
        "news.xml#https://blog.example/?p=Bridge | Bridge | Harbour blog | https://blog.example/Bridge\n"
        "2017-05-29 feed pubDate 'Mon, 29 May 2017 20:15:00 +0000'\n2017-05-29 feed wp:post_date '2017-05-29 "
        "22:15:00'\nT Bridge\nB "
            + first.toStdString() + "\n");
}

void TestNewsXml::itemsOfRdfAreArticles()
{
    const QByteArray feed = "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" "
                            "xmlns=\"http://purl.org/rss/1.0/\" xmlns:d=\"http://purl.org/dc/elements/1.1/\">"
                            "<channel><title>Wire</title></channel><item><title>Bridge</title><link>https://"
                            "wire.example/1</link><d:date>2017-05-29T20:15:00Z</d:date>"
                            "<description>"
        + first + "</description></item></rdf:RDF>";
    QCOMPARE(read(feed),
        "news.xml#https://wire.example/1 | Bridge | Wire | https://wire.example/1\n2017-05-29 feed dc:date "
        "'2017-05-29T20:15:00Z'\nT Bridge\nB "
            + first.toStdString() + "\n");
}

void TestNewsXml::entriesOfAtomAreArticles()
{
    const QByteArray feed = "<?xml version='1.0'?><feed xmlns='http://www.w3.org/2005/Atom' "
                            "xml:lang='en'><title type='text'>Blog</title>"
                            "<entry><title type='html'>Twelve &amp;lt; thirteen</title><id>urn:1</id><link "
                            "rel='enclosure' href='https://blog.example/a.mp3'/>"
                            "<link "
                            "href='https://blog.example/1'/><updated>2018-01-01T00:00:00Z</"
                            "updated><published>2017-05-29T00:00:00Z</published>"
                            "<author><name>Bo Sample</name></author><content type='xhtml'><div "
                            "xmlns='http://www.w3.org/1999/xhtml'><p>Bo Sample</p><p>"
        + first
        + "</p><ul><li>one</li><li>two</li></ul></div></content></entry>"
          "<entry><title>Second</title><id>urn:2</id><updated>2018-01-01T00:00:00Z</updated><summary>"
        + second + "</summary></entry></feed>";
    QCOMPARE(read(feed, "feed.atom"),
        "feed.atom#urn:1 | Twelve < thirteen | Blog | https://blog.example/1\n2017-05-29 feed published "
        "'2017-05-29T00:00:00Z'\n"
        "T Twelve < thirteen\nY Bo Sample\nB "
            + first.toStdString()
            + "\nB one\nB two\nfeed.atom#urn:2 | Second | Blog | \n2018-01-01 feed updated "
              "'2018-01-01T00:00:00Z'\nT Second\nB "
            + second.toStdString() + "\n");
}

void TestNewsXml::nitfIsAnArticle()
{
    const QByteArray nitf = "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>\n<!DOCTYPE nitf SYSTEM "
                            "\"nitf-3-2.dtd\">\n<nitf><head><title>slug-bridge</title>"
                            "<docdata><date.issue norm=\"20170529T201500Z\"/></docdata><pubdata name=\"The "
                            "Wire\" date.publication=\"20170530\"/></head><body><body.head>"
                            "<hedline><hl1>Twelve share the bridge</hl1><hl2>Fishermen "
                            "protest</hl2></hedline><byline>By <person>Ann Example</person></byline>"
                            "<distributor>Wire</distributor><dateline><location>HARBOUR TOWN</location>, May "
                            "29</dateline></body.head><body.content><block><p>"
        + first
        + "</p><media media-type=\"image\"><media-reference source=\"a.jpg\"/><media-caption>The strait in "
          "the morning.</media-caption></media><p>Caf\xE9. "
        + second
        + "</p><table><tr><td>Norvania</td><td>20</td></tr></table></block></"
          "body.content><body.end><tagline>Editing by Bo Sample</tagline></body.end></body></nitf>";
    QCOMPARE(read(nitf),
        "news.xml | Twelve share the bridge | The Wire | \n2017-05-29 NITF date.issue "
        "'20170529T201500Z'\n2017-05-30 NITF date.publication '20170530'\n"
        "T Twelve share the bridge\nB Fishermen protest\nY By Ann Example\nD HARBOUR TOWN, May 29\nB "
            + first.toStdString() + "\nC The strait in the morning.\nB Caf\u00E9. " + second.toStdString()
            + "\nB Norvania\t20\nY Editing by Bo Sample\n");
}

void TestNewsXml::newsItemsOfG2AreArticles()
{
    const QByteArray item = "<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" guid=\"urn:newsml:1\" "
                            "xml:lang=\"en\"><itemMeta><provider qcode=\"nprov:WIRE\"/>"
                            "<versionCreated>2017-05-30T08:00:00Z</versionCreated></"
                            "itemMeta><contentMeta><contentCreated>2017-05-29T20:15:00Z</contentCreated>"
                            "<headline>Twelve share the bridge</headline><by>Ann "
                            "Example</by><dateline>HARBOUR TOWN, May 29</dateline></contentMeta><contentSet>"
                            "<inlineXML contenttype=\"application/xhtml+xml\"><html "
                            "xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>x</title></head><body><p>"
        + first + "</p></body></html></inlineXML></contentSet></newsItem>";
    const std::string blocks = "2017-05-29 NewsML contentCreated '2017-05-29T20:15:00Z'\n2017-05-30 NewsML "
                               "versionCreated '2017-05-30T08:00:00Z'\n"
                               "T Twelve share the bridge\nY Ann Example\nD HARBOUR TOWN, May 29\nB "
        + first.toStdString() + "\n";
    QCOMPARE(read(item, "a"), "a | Twelve share the bridge | WIRE | \n" + blocks);
    const QByteArray picture
        = "<newsItem guid='2'><contentMeta><headline>A "
          "picture</headline></contentMeta><contentSet><remoteContent href='a.jpg'/></contentSet></newsItem>";
    const QByteArray message = "<newsMessage xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><itemSet>" + item
        + picture + "</itemSet></newsMessage>";
    QCOMPARE(read(message),
        "news.xml#urn:newsml:1 | Twelve share the bridge | WIRE | \n" + blocks
            + "problem: a news item without text\n");
}

void TestNewsXml::oldNewsMlIsRead()
{
    const QByteArray item
        = "<NewsML><NewsEnvelope/><NewsItem><Identification><NewsIdentifier><PublicIdentifier>urn:7</"
          "PublicIdentifier></NewsIdentifier></Identification>"
          "<NewsManagement><FirstCreated>20170529T201500Z</FirstCreated></"
          "NewsManagement><NewsComponent><NewsLines><HeadLine>Twelve share the bridge</HeadLine>"
          "</NewsLines><ContentItem><DataContent><nitf><body><body.content><p>"
        + first
        + "</p></body.content></body></nitf></DataContent></ContentItem>"
          "</NewsComponent></NewsItem></NewsML>";
    QCOMPARE(read(item),
        "news.xml#urn:7 | Twelve share the bridge |  | \n2017-05-29 NewsML FirstCreated "
        "'20170529T201500Z'\nT Twelve share the bridge\nB "
            + first.toStdString() + "\n");
}

void TestNewsXml::brokenFeedsGiveWhatCanBeRead()
{
    const QByteArray begin
        = "<rss><channel><title>Wire</title><item><title>One&nbsp;&copy; x</title><guid>1</guid><description>"
        + first + "</description></item>";
    const std::string one
        = "news.xml#1 | One \u00A9 x | Wire | \nT One \u00A9 x\nB " + first.toStdString() + "\n";
    QCOMPARE(read(begin), one);
    QVERIFY(read(begin + "<item><title>Two \x01 & R&D</title><guid>2</guid></item></channel></rss>")
                .starts_with(one + "news.xml#2 | Two "));
    QCOMPARE(read("<rss><channel></channel></rss>"), "problem: a feed without items\n"s);
    Limits limits;
    limits.articlesInFile = 1;
    QCOMPARE(read(begin + "<item><title>Two</title></item></channel></rss>", "news.xml", limits),
        one + "problem: 1 items\n");
}

void TestNewsXml::entitiesDoNotGrow()
{
    QByteArray bomb = "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a0 'harbour '><!ENTITY x SYSTEM "
                      "'file:///etc/passwd'>";
    for (int i = 1; i < 30; ++i) {
        bomb += "<!ENTITY a" + QByteArray::number(i) + " '"
            + QByteArray("&a" + QByteArray::number(i - 1) + ";").repeated(10) + "'>";
    }
    bomb += "]><rss><channel><item><title>Bomb</title><guid>1</guid><description>&a29; &x; " + first
        + "</description></item></channel></rss>";
    const std::string text = read(bomb);
    QVERIFY2(text.find("Ministers of twelve") != std::string::npos, text.c_str());
    QVERIFY(text.size() < 1000 && text.find("root") == std::string::npos
        && text.find("harbour harbour") == std::string::npos);
}

void TestNewsXml::otherXmlIsNamed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    QTest::newRow("a map of a site") << QByteArray(
        "<?xml version='1.0'?><urlset><url><loc>x</loc></url></urlset>")
                                     << "problem: XML, urlset\n";
    QTest::newRow("nothing") << QByteArray("<?xml version='1.0'?>\n") << "problem: no XML element\n";
    QTest::newRow("no XML") << QByteArray("a text in a file of that name") << "problem: no XML element\n";
    QTest::newRow("empty NITF") << QByteArray("<nitf><body/></nitf>") << "problem: NITF without text\n";
    QTest::newRow("blank") << QByteArray(" \n") << "problem: \n";
}

void TestNewsXml::otherXmlIsNamed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    QCOMPARE(QString::fromStdString(read(bytes)), words);
}

void TestNewsXml::readingStopsWhenTold()
{
    const QTemporaryDir place;
    QFile file(place.filePath(QStringLiteral("feed.xml")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        "<rss><channel>" + QByteArray("<item><title>One</title></item>").repeated(100) + "</channel></rss>");
    file.close();
    int calls = 0;
    readSource({"feed.xml", file.fileName().toStdString()}, {},
        [&calls](const Expected<Article>&) { return ++calls < 3; });
    QCOMPARE(calls, 3);
}

void TestNewsXml::anItemIsFoundAgain()
{
    const QTemporaryDir place;
    QFile file(place.filePath(QStringLiteral("feed.xml")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        "<rss><channel><item><title>One</title></item><item><title>Two</title></item></channel></rss>");
    file.close();
    const std::optional<Article> two
        = readArticleAgain("feed.xml#2", file.fileName().toStdString(), ContentHash::of("Two\n"));
    QVERIFY(two && two->title == "Two");
    QVERIFY(!readArticleAgain("feed.xml#2", file.fileName().toStdString(), ContentHash::of("Three\n")));
}

QTEST_GUILESS_MAIN(TestNewsXml)
#include "tst_newsxml.moc"
