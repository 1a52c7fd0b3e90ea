// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
// Web pages of many houses: which text is the article, which is furniture, what the page says of itself.
// Pages and what they become stand in data/pages; DATELINE_UPDATE_GOLDEN=1 writes the .expected files anew.
#include "model/reading/reader.h"
#include "model/text/utf8.h"
#include "tests/support/printblocks.h"

#include <QtTest>

#include <map>

using namespace dateline;
using namespace std::string_literals;

namespace {

QString folder()
{
    return QStringLiteral(DATELINE_TEST_DATA "/pages/");
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What `readSource` makes of a page of these bytes.
Expected<Article> page(const QByteArray& bytes, const char* name = "page.html", const Limits& limits = {})
{
    const QTemporaryDir place;
    const QString path = place.filePath(QString::fromLatin1(name));
    QFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(bytes);
        file.close();
    }
    return readArticle({name, path.toStdString()}, limits);
}

std::string described(const Article& article)
{
    std::string out = "title: " + article.title + "\nsource: " + article.source + "\nurl: " + article.url
        + "\nlanguage: " + article.language + "\nencoding: " + article.encoding + "\n";
    for (const DateCandidate& candidate : article.dateCandidates) {
        out += "date: " + isoDate(candidate.days.from)
            + (candidate.days.isDay() ? "" : " to " + isoDate(candidate.days.to)) + ", " + candidate.why
            + "\n";
    }
    return out + "\n" + printedBlocks(article);
}

/// The paragraphs of the articles in data/pages, by name; the first is the title.
std::map<QString, QStringList> writtenArticles()
{
    std::map<QString, QStringList> articles;
    QString name;
    for (const QString& line : QString::fromUtf8(contentOf(folder() + QStringLiteral("articles.txt")))
                                   .split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        if (line.startsWith(QLatin1String("# "))) {
            name = line.mid(2);
        } else {
            articles[name] += line;
        }
    }
    return articles;
}

} // namespace

class TestHtml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesAreReadAsExpected_data();
    void pagesAreReadAsExpected();
    void theArticleIsKeptAndFurnitureIsNot();
    void formatsAreToldByTheirFirstBytes_data();
    void formatsAreToldByTheirFirstBytes();
    void charactersAreThoseOfThePage_data();
    void charactersAreThoseOfThePage();
    void pagesWithoutTextSayWhy_data();
    void pagesWithoutTextSayWhy();
    void linesAndCellsAreAsShown();
    void titlesLoseTheSite_data();
    void titlesLoseTheSite();
    void datesAreTakenWhereTheyAreMeant();
    void endlessPagesAreRefused();
};

void TestHtml::pagesAreReadAsExpected_data()
{
    QTest::addColumn<QString>("name");
    for (const QString& name :
        QDir(folder()).entryList({QStringLiteral("*.html")}, QDir::Files, QDir::Name)) {
        QTest::newRow(qPrintable(name)) << name;
    }
}

void TestHtml::pagesAreReadAsExpected()
{
    QFETCH(QString, name);
    const Expected<Article> article = readArticle({name.toStdString(), (folder() + name).toStdString()}, {});
    QVERIFY2(article, article ? "" : article.error().detail.c_str());
    const QString expected = folder() + QFileInfo(name).completeBaseName() + QStringLiteral(".expected");
    if (qEnvironmentVariableIsSet("DATELINE_UPDATE_GOLDEN")) {
        QFile file(expected);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(described(*article).c_str());
    }
    QCOMPARE(QString::fromStdString(described(*article)), QString::fromUtf8(contentOf(expected)));
    const Expected<Article> again = readArticle({name.toStdString(), (folder() + name).toStdString()}, {});
    QVERIFY(again && again->text == article->text);
}

void TestHtml::theArticleIsKeptAndFurnitureIsNot()
{
    const std::map<QString, QStringList> articles = writtenArticles();
    std::size_t kept = 0;
    std::size_t wanted = 0;
    std::size_t letIn = 0;
    std::size_t furniture = 0;
    for (const QString& name : QDir(folder()).entryList({QStringLiteral("*.html")}, QDir::Files)) {
        const QByteArray bytes = contentOf(folder() + name).replace('\0', QByteArray()); // of UTF-16
        const QByteArray mark = "<!-- article: ";
        const qsizetype at = bytes.lastIndexOf(mark) + mark.size();
        const QStringList lines = articles.at(QString::fromUtf8(bytes.mid(at, bytes.indexOf(' ', at) - at)));
        const Expected<Article> article
            = readArticle({name.toStdString(), (folder() + name).toStdString()}, {});
        QVERIFY(article);
        std::string body;
        for (const Block& block : article->blocks) {
            const std::string text(block.span.in(article->text));
            if (block.kind == BlockKind::Boilerplate) {
                furniture += text.size();
            } else if (block.kind == BlockKind::Body || block.kind == BlockKind::Dateline) {
                body += text;
            }
        }
        std::size_t found = 0;
        for (const QString& line : lines.mid(1)) {
            wanted += name == QLatin1String("brief.html") ? 0 : line.toUtf8().size();
            found += body.find(line.toStdString()) == std::string::npos ? 0 : line.toUtf8().size();
        }
        kept += found;
        // standfirsts, headings, rows of tables
        for (const QString& line : articles.at(QStringLiteral("also"))) {
            found += body.find(line.toStdString() + "\n") == std::string::npos ? 0 : line.toUtf8().size() + 6;
        }
        letIn += body.size() - std::min(found + 2 * std::size_t(lines.size()), body.size());
    }
    qInfo("%zu of %zu bytes of articles are kept; %zu of %zu bytes around them are let in", kept, wanted,
        letIn, letIn + furniture);
    QCOMPARE(kept, wanted);
    QVERIFY(letIn * 50 < letIn + furniture);
}

void TestHtml::formatsAreToldByTheirFirstBytes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("html");
    QTest::newRow("by ending") << "a.HTM" << QByteArray("Talks in Oslo") << true;
    QTest::newRow("declaration") << "a" << QByteArray("\xEF\xBB\xBF\n<!DOCTYPE html>\n<p>x") << true;
    QTest::newRow("a text that is none")
        << "a.txt" << QByteArray("<!-- saved from url=(0001)x -->\n<HTML lang=en>") << true;
    QTest::newRow("XHTML") << "a.xml"
                           << QByteArray("<?xml version=\"1.0\"?>\n<!DOCTYPE html PUBLIC \"x\">\n<html>")
                           << true;
    QTest::newRow("UTF-16") << "a" << QByteArray("\xFF\xFE<\0h\0t\0m\0l\0>\0", 14) << true;
    QTest::newRow("prose about pages") << "a.txt" << QByteArray("The element <html> begins a page.") << false;
    QTest::newRow("another element") << "a.txt" << QByteArray("<headline>x</headline>") << false;
}

void TestHtml::formatsAreToldByTheirFirstBytes()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(bool, html);
    const QTemporaryDir place;
    QFile file(place.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    QCOMPARE(formatOf({"a", file.fileName().toStdString()}) == SourceFormat::Html, html);
}

void TestHtml::charactersAreThoseOfThePage_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("entities") << QByteArray("<p>caf&eacute; &#8220;free&#x201D; &amp; open&nbsp;now")
                              << QStringLiteral("caf\u00E9 \u201Cfree\u201D & open now");
    QTest::newRow("escaped twice") << QByteArray("<p>&amp;quot;free&amp;quot; &amp;#39;s &amp;amp; x")
                                   << QStringLiteral("\"free\" 's & x");
    QTest::newRow("numbers of Windows")
        << QByteArray("<p>the town&#146;s caf\xC3\xA9") << QStringLiteral("the town\u2019s caf\u00E9");
    QTest::newRow("no entities") << QByteArray("<p>AT&T & R&D, 5 < 6 &unknown; x")
                                 << QStringLiteral("AT&T & R&D, 5 < 6 &unknown; x");
    QTest::newRow("declared") << QByteArray("<meta charset='iso-8859-2'><p>\xA3\xF3"
                                            "d\xBC")
                              << QStringLiteral("\u0141\u00F3d\u017A");
    QTest::newRow("declared wrongly")
        << QByteArray("<meta charset='iso-8859-1'><p>caf\xC3\xA9") << QStringLiteral("caf\u00E9");
    QTest::newRow("unknown") << QByteArray("<meta charset='x-none'><p>caf\xE9 open")
                             << QStringLiteral("caf\u00E9 open");
    QTest::newRow("Japanese") << QByteArray("<meta charset='iso-2022-jp'><p>\x1B$B"
                                            "E75~"
                                            "\x1B(B")
                              << QStringLiteral("\u5929\u4EAC");
}

void TestHtml::charactersAreThoseOfThePage()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    const Expected<Article> article = page(bytes);
    QVERIFY2(article, article ? "" : article.error().detail.c_str());
    QCOMPARE(QString::fromStdString(article->text).trimmed(), text);
}

void TestHtml::pagesWithoutTextSayWhy_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    QTest::newRow("frames") << QByteArray(
        "<html><frameset cols='20,80'><frame src='a.htm'><frame src='b.htm'><noframes>Your browser shows no "
        "frames.</noframes></frameset></html>")
                            << "a page of frames";
    QTest::newRow("redirection") << QByteArray(
        "<html><head><base href='x'><meta http-equiv=Refresh content='0; url=x'></head></html>")
                                 << "a page that leads";
    QTest::newRow("scripts") << QByteArray(
        "<html><head><title>App</title></head><body><div id=root></div><script>go()</script></body></html>")
                             << "a page without text; a browser";
    QTest::newRow("base alone") << QByteArray(
        "<html><head><base href='https://news.example/'></head><body></body></html>")
                                << "a page without text";
}

void TestHtml::pagesWithoutTextSayWhy()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, reason);
    const Expected<Article> article = page(bytes);
    QVERIFY(!article && article.error().code == ErrorCode::BadDocument);
    QVERIFY2(
        QString::fromStdString(article.error().detail).startsWith(reason), article.error().detail.c_str());
    QVERIFY(article.error().where.file.ends_with("page.html"));
}

void TestHtml::linesAndCellsAreAsShown()
{
    const Expected<Article> article = page(
        "<p>one<br>two<br><br>three\n four<table><tr><td>a</td><td><b>b</b> c</td></tr><tr><td>d<td>e</table>"
        "<ol><li>first<li><p>second</ol><pre>x\n  y\n\nz</pre><p>of <a href='#'>a link</a>, too<p "
        "hidden>never");
    QVERIFY(article);
    QCOMPARE(article->text,
        "one\ntwo\n\nthree four\n\na\tb c\nd\te\n\nfirst\n\nsecond\n\nx\ny\n\nz\n\nof a link, too\n"s);
}

void TestHtml::titlesLoseTheSite_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QString>("title");
    QTest::newRow("one") << QByteArray("<title>Talks end in Oslo | News Example</title>")
                         << "Talks end in Oslo";
    QTest::newRow("two") << QByteArray("<title>Talks end in Oslo - Europe - News Example</title>")
                         << "Talks end in Oslo";
    QTest::newRow("named") << QByteArray(
        "<title>Talks end - The Long Name of a Very Good Paper</title><meta property='og:site_name' "
        "content='The Long Name of a Very Good Paper'>")
                           << "Talks end";
    QTest::newRow("before") << QByteArray(
        "<title>News Example - Talks end</title><meta property='og:site_name' content='News Example'>")
                            << "Talks end";
    QTest::newRow("part of it") << QByteArray(
        "<title>Talks end in Oslo - and nobody knows what was said there</title>")
                                << "Talks end in Oslo - and nobody knows what was said there";
    QTest::newRow("metadata") << QByteArray(
        "<title>x</title><meta property='og:title' content='Talks end in Oslo'>")
                              << "Talks end in Oslo";
}

void TestHtml::titlesLoseTheSite()
{
    QFETCH(QByteArray, head);
    QFETCH(QString, title);
    const Expected<Article> article = page("<html><head>" + head
        + "</head><body><p>Nothing but a sentence of some length stands on this page, and it ends "
          "here.</p></body></html>");
    QVERIFY(article);
    QCOMPARE(QString::fromStdString(article->title), title);
    QVERIFY(article->titleSpan && article->blocks.front().kind == BlockKind::Title);
}

void TestHtml::datesAreTakenWhereTheyAreMeant()
{
    const QByteArray text = "<p>Nothing but a sentence of some length stands on this page, and it ends here, "
                            "as all of them do.</p>"
                            "<p>Nothing but another sentence stands under it, and it ends as soon as the "
                            "first one did, without a word more.</p>";
    const auto dates
        = [&](const QByteArray& head, const QByteArray& before = {}, const QByteArray& behind = {}) {
              const Expected<Article> article = page("<html><head>" + head + "</head><body><h1>Talks end</h1>"
                  + before + text + behind + "</body></html>");
              std::string out;
              for (const DateCandidate& candidate : article->dateCandidates) {
                  out += isoDate(candidate.days.from) + " " + candidate.why + "; ";
              }
              return out;
          };
    QCOMPARE(dates({}, "<time datetime='2020-03-04T10:00Z'>yesterday</time>"),
        "2020-03-04 time element '2020-03-04T10:00Z'; "s);
    QCOMPARE(dates({}, {}, "<h2>Others</h2><time datetime='2020-03-04'>4 March 2020</time>"), ""s);
    QCOMPARE(dates("<meta name='Last-Modified' content='2021-01-01'>"),
        "2021-01-01 meta last-modified '2021-01-01'; "s);
    QCOMPARE(dates("<meta name='Last-Modified' content='2021-01-01'>", "<p class='date'>4 March 2020</p>"),
        "2020-03-04 header line '4 March 2020'; "s);
    QCOMPARE(dates("<meta name='date' content='whenever'><meta property='article:published_time' "
                   "content='2020-03-04'>"),
        "2020-03-04 meta article:published_time '2020-03-04'; "s);
    QCOMPARE(dates("<script "
                   "type='application/"
                   "ld+json'>[{\"@type\":\"BreadcrumbList\"},{\"@type\":\"NewsArticle\",\"datePublished\":"
                   "\"2020-03-04\",\"broken\":[}]</script>"),
        ""s);
    QCOMPARE(dates("<script "
                   "type='application/"
                   "ld+json'>[{\"@type\":\"BreadcrumbList\"},{\"@type\":\"NewsArticle\",\"datePublished\":"
                   "\"2020-03-04\"}]</script>"),
        "2020-03-04 JSON-LD datePublished '2020-03-04'; "s);
}

void TestHtml::endlessPagesAreRefused()
{
    const Expected<Article> nested = page(QByteArray("<div>").repeated(3000) + "x");
    QVERIFY(nested && nested->text == "x\n");
    QByteArray old;
    for (int i = 0; i < 700; ++i) {
        old += "<p><font size=2><b>Paragraph " + QByteArray::number(i)
            + " of an old page, whose fonts nobody closed.";
    }
    const Expected<Article> unclosed = page(old);
    QVERIFY(unclosed);
    QCOMPARE(unclosed->blocks.size(), std::size_t(700));
    QVERIFY(std::all_of(unclosed->blocks.begin(), unclosed->blocks.end(),
        [](const Block& block) { return block.kind != BlockKind::Boilerplate; }));
    const Expected<Article> slow
        = page(QByteArray("<b>").repeated(20'000) + QByteArray("</i>").repeated(500'000) + "x");
    QVERIFY(!slow && slow.error().code == ErrorCode::TooLarge);
    QByteArray attributes = "<p ";
    for (int i = 0; i < 300'000; ++i) {
        attributes += "a" + QByteArray::number(i) + " ";
    }
    QElapsedTimer timer;
    timer.start();
    const Expected<Article> crowded = page(attributes + ">x");
    QVERIFY(!crowded && crowded.error().code == ErrorCode::BadDocument);
    const Expected<Article> crowdedTag = page("<script" + attributes.mid(2) + ">x</script><p>A text.");
    QVERIFY(!crowdedTag && crowdedTag.error().code == ErrorCode::BadDocument);
    QByteArray inTags = "<html>";
    for (int i = 0; i < 100'000; ++i) {
        inTags += "\n<div class=\"article number" + QByteArray::number(i);
    }
    QVERIFY(!page(inTags + "<p>A text."));
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    Limits limits;
    limits.fileBytes = 10;
    QCOMPARE(page("<p>a text of some length", "page.html", limits).error().code, ErrorCode::TooLarge);
    const Expected<Article> crowdedScript
        = page("<script>if(a<b){" + QByteArray("x = 1; ").repeated(5000) + "}</script><p>A text.");
    QVERIFY(crowdedScript && crowdedScript->text == "A text.\n");
}

QTEST_GUILESS_MAIN(TestHtml)
#include "tst_html.moc"
