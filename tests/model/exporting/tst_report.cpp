// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/exporting/report/html.h"
#include "model/exporting/report/plan.h"
#include "model/exporting/report/report.h"
#include "model/exporting/report/style.h"
#include "model/exporting/report/themedsvg.h"
#include "tests/support/handmadecorpus.h"
#include "tests/support/timelinecorpus.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace dateline;

namespace {

/// Plain English, kinds as files name them.
class TestWords : public ReportWords
{
public:
    std::string language() const override { return "en"; }
    std::string translate(const char*, const char* english, const char*, int n) const override
    {
        return QString::fromUtf8(english).replace(QStringLiteral("%Ln"), QString::number(n)).toStdString();
    }
    std::string number(std::size_t number) const override { return std::to_string(number); }
    std::string when(const Event& event) const override
    {
        return event.date ? isoDate(event.date->days.from) : "undated";
    }
    std::string when(DayInterval days) const override { return isoDate(days.from); }
    std::string word(EntityKind kind) const override { return std::string(toString(kind)); }
    std::string word(EventKind kind) const override { return std::string(toString(kind)); }
    std::string word(EventStatus status) const override { return std::string(toString(status)); }
    std::string word(RelationKind kind) const override { return std::string(toString(kind)); }
    std::string word(DateSource) const override { return "source of a date"; }
    std::string reason(std::string_view english) const override { return "because " + std::string(english); }
    std::string titleOf(const ArticleMetadata& article) const override { return article.title; }
};

QString htmlOf(const Corpus& corpus, const ReportOptions& options = {})
{
    std::string html;
    const bool whole = writeReport(corpus, options, TestWords(), [&html](std::string_view piece) {
        html += piece;
        return true;
    });
    return whole ? QString::fromStdString(html) : QString();
}

/// Everything that is opened is closed, in order; what is wrong, or empty.
QString flawOf(const QString& html)
{
    static const QSet<QString> voids{
        QStringLiteral("meta"), QStringLiteral("br"), QStringLiteral("!DOCTYPE")};
    static const QRegularExpression tag(
        QStringLiteral("<(/?)([!A-Za-z][A-Za-z0-9]*)((?:[^<>\"]|\"[^\"]*\")*)>"));
    QString text = html;
    text.remove(QRegularExpression(
        QStringLiteral("<(style|script)>.*?</\\1>"), QRegularExpression::DotMatchesEverythingOption));
    QStringList open;
    qsizetype end = 0;
    for (auto it = tag.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        if (text.mid(end, match.capturedStart() - end).contains(QRegularExpression(QStringLiteral("[<>]")))) {
            return QStringLiteral("a bracket in ") + text.mid(end, 200);
        }
        end = match.capturedEnd();
        const QString name = match.captured(2);
        if (voids.contains(name) || match.captured(3).endsWith(QLatin1Char('/'))) {
            continue;
        }
        if (match.captured(1).isEmpty()) {
            open << name;
        } else if (open.isEmpty() || open.takeLast() != name) {
            return QStringLiteral("</%1> at %2").arg(name, text.mid(match.capturedStart() - 100, 200));
        }
    }
    return open.join(QLatin1Char(' '));
}

/// A copy whose article and names say what they should not.
std::shared_ptr<const Corpus> hostileCorpus(const std::string& words, const std::string& url)
{
    auto corpus = std::make_shared<Corpus>(*test::handmadeCorpus());
    for (auto& shared : corpus->articles) {
        auto block = std::make_shared<ArticleBlock>(*shared);
        auto article = std::make_shared<ArticleMetadata>(*block->article);
        article->title = words;
        article->source = words;
        article->url = url;
        article->id += words;
        block->article = article;
        if (block->published) {
            block->published->why = words;
        }
        for (EventTelling& telling : block->events) {
            telling.rule = words;
        }
        for (Statement& statement : block->statements) {
            statement.label = words;
        }
        shared = block;
    }
    for (Entity& entity : corpus->entities) {
        entity.name = words;
        entity.aliases.push_back({words, words});
    }
    for (Event& event : corpus->events) {
        event.title = words;
    }
    return corpus;
}

} // namespace

class TestReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingThatIsOpenedIsClosed();
    void allPartsAreThereInOrder();
    void everyLinkInsideHasItsPlace();
    void hostileTextsStayTexts_data();
    void hostileTextsStayTexts();
    void onlyWebAddressesBecomeLinks_data();
    void onlyWebAddressesBecomeLinks();
    void nothingIsLoadedAndOnlyOurScriptRuns();
    void whatIsFilteredOutIsNotThere();
    void limitsHoldAndAreSaid();
    void theWeightiestEventsStayInTheirOrder();
    void everyEventOfAnArticleIsLinkedOrCounted();
    void anEmptyCorpusIsAReportToo();
    void lostTextsAreSaid();
    void longSentencesAreShortenedBetweenLetters();
    void theSameBytesTwice();
    void itStopsWhereWritingFails();
    void drawingsFollowTheReadersColours();
    void drawingsThatDifferMoreStayLight();
};

void TestReport::everythingThatIsOpenedIsClosed()
{
    ReportOptions options;
    options.notes.push_back({
        {},
        EntityId(1),
        {},
        "Norland",
        "Ask again",
    });
    options.corrections = {"merge A and B"};
    options.problems = {{"x.txt", "cannot be read"}, {"", "contradiction"}};
    QCOMPARE(flawOf(htmlOf(*test::handmadeCorpus(), options)), QString());
    TimelineCorpusOptions made;
    made.events = 300;
    QCOMPARE(flawOf(htmlOf(*makeTimelineCorpus(made))), QString());
}

void TestReport::allPartsAreThereInOrder()
{
    ReportOptions options;
    options.title = "Two rivers";
    options.filters = "with Norland";
    options.version = "9.8";
    options.notes.push_back({{}, EntityId(1), {}, "Norland", "Ask again"});
    options.corrections = {"merge A and B"};
    options.problems = {{"x.txt", "cannot be read"}};
    const QString html = htmlOf(*test::handmadeCorpus(), options);
    QVERIFY(html.startsWith(QStringLiteral("<!DOCTYPE html>\n<html lang=\"en\">")));
    qsizetype at = 0;
    for (const char* part : {"<title>Two rivers</title>", "<h1>Two rivers</h1>", "with Norland",
             "id=\"events\"", "<h3>2019", "id=\"undated\"", "id=\"names\"", "<th scope=\"col\"",
             "class=\"dossier\"", "Ask again", "id=\"articles\"", "id=\"notes\"", "merge A and B",
             "id=\"problems\"", "x.txt", "id=\"reading\"", "Dateline 9.8", "</html>"}) {
        const qsizetype next = html.indexOf(QLatin1String(part), at);
        QVERIFY2(next >= at, part);
        at = next;
    }
    QVERIFY(html.contains(QStringLiteral("\u00C5sa Lindqvist meets Daniel Okoye in Brava")));
    QVERIFY(html.contains(QStringLiteral("<mark>met</mark>"))); // in its sentence
    QVERIFY(html.contains(QStringLiteral("\u2190 &#39;on Tuesday&#39;"))); // how the date was worked out
    const qsizetype reasons = html.count(QStringLiteral("class=\"why\">"));
    QVERIFY(reasons > 0); // all in the reader's language
    QCOMPARE(
        html.count(QStringLiteral("class=\"why\">because ")) + html.count(QStringLiteral("<bdi>because ")),
        reasons);
    QVERIFY(html.contains(QStringLiteral("foreign minister")));
    QVERIFY(html.contains(QStringLiteral("<time datetime=\"2019-06\">")));
    QVERIFY(!html.contains(QStringLiteral("<svg"))); // no drawing was given
}

void TestReport::everyLinkInsideHasItsPlace()
{
    ReportOptions options;
    options.limits.names = 3;
    options.limits.articles = 2;
    options.limits.events = 2;
    for (const QString& html : {htmlOf(*test::handmadeCorpus()), htmlOf(*test::handmadeCorpus(), options)}) {
        QSet<QString> ids;
        static const QRegularExpression id(QStringLiteral(" id=\"([^\"]+)\""));
        for (auto it = id.globalMatch(html); it.hasNext();) {
            const QString found = it.next().captured(1);
            QVERIFY2(!ids.contains(found), qPrintable(found)); // each once
            ids << found;
        }
        static const QRegularExpression link(QStringLiteral("href=\"#([^\"]*)\""));
        int links = 0;
        for (auto it = link.globalMatch(html); it.hasNext(); ++links) {
            const QString target = it.next().captured(1);
            QVERIFY2(ids.contains(target), qPrintable(target));
        }
        QVERIFY(links > 20);
    }
    const QString html = htmlOf(*test::handmadeCorpus());
    for (const char* kind : {"#x", "#n", "#a"}) { // to events, names and articles
        QVERIFY(html.contains(QStringLiteral("href=\"") + QLatin1String(kind)));
    }
}

void TestReport::hostileTextsStayTexts_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("script") << QByteArray("<script>alert(1)</script>");
    QTest::newRow("end of everything")
        << QByteArray("</title></style></script></svg></h4></li><script>alert(1)</script>");
    QTest::newRow("out of an attribute") << QByteArray("\"><img src=x onerror=alert(1)>");
    QTest::newRow("single quotes") << QByteArray("' onmouseover='alert(1)");
    QTest::newRow("comment") << QByteArray("<!-- --> <![CDATA[ ]]> <?php ?>");
    QTest::newRow("references") << QByteArray("&lt;b&gt; &#60;script&#62; &amp");
    QTest::newRow("places for numbers") << QByteArray("%1 %2 %n %9");
    QTest::newRow("control characters") << QByteArray("a\x01\x1B[31m\x7F\nb\tc");
    QTest::newRow("writing direction") << QByteArray("safe \xE2\x80\xAEtxt.exe");
}

void TestReport::hostileTextsStayTexts()
{
    QFETCH(QByteArray, words);
    const std::string text = words.toStdString();
    ReportOptions options;
    options.title = text;
    options.filters = text;
    options.version = text;
    options.notes.push_back({{}, {}, EventId(1), text, text});
    options.corrections = {text};
    options.problems = {{text, text}};
    const QString html = htmlOf(*hostileCorpus(text, "https://example.org/?a=1&b=2"), options);
    QCOMPARE(flawOf(html), QString());
    QCOMPARE(html.count(QStringLiteral("<script")), 1);
    QCOMPARE(html.count(QStringLiteral("<img")), 0);
    QCOMPARE(html.count(QStringLiteral("<!--")), 0);
    static const QRegularExpression quoted(QStringLiteral("\"[^\"]*\""));
    static const QRegularExpression handler(QStringLiteral("<[^>]* on[a-z]+="));
    QVERIFY(!QString(html).remove(quoted).contains(handler)); // nothing got out of its quotes
    static const QRegularExpression control(QStringLiteral("[\\x01-\\x08\\x0B-\\x1F\\x7F]"));
    QVERIFY(!html.contains(control));
    QVERIFY(html.count(QString::fromStdString(report::escaped(text))) > 20); // it is there all the same
    QVERIFY(html.contains(QStringLiteral("href=\"https://example.org/?a=1&amp;b=2\"")));
}

void TestReport::onlyWebAddressesBecomeLinks_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isLink");
    QTest::newRow("https") << "https://example.org/a?b=c&d=e#f" << true;
    QTest::newRow("http, capitals") << "HTTP://example.org/" << true;
    QTest::newRow("script") << "javascript:alert(1)" << false;
    QTest::newRow("script behind a tab") << "java\tscript:alert(1)" << false;
    QTest::newRow("data") << "data:text/html,<script>alert(1)</script>" << false;
    QTest::newRow("file") << "file:///etc/passwd" << false;
    QTest::newRow("no scheme") << "//example.org" << false;
    QTest::newRow("space in front") << " https://example.org" << false;
    QTest::newRow("a quote inside") << "https://example.org/\"onclick=" << false;
    QTest::newRow("no host") << "https://" << false;
    QTest::newRow("only slashes") << "http:///x" << false;
    QTest::newRow("too long") << QStringLiteral("https://example.org/") + QString(3000, QLatin1Char('x'))
                              << false;
}

void TestReport::onlyWebAddressesBecomeLinks()
{
    QFETCH(QString, url);
    QFETCH(bool, isLink);
    QCOMPARE(report::isWebAddress(url.toStdString()), isLink);
    const QString html = htmlOf(*hostileCorpus("x", url.toStdString()));
    QCOMPARE(html.contains(QStringLiteral("class=\"address\" href=\"")), isLink);
    QCOMPARE(flawOf(html), QString());
}

void TestReport::nothingIsLoadedAndOnlyOurScriptRuns()
{
    const QString html = htmlOf(*test::handmadeCorpus());
    static const QRegularExpression loads(QStringLiteral(
        "<[^>]*\\b(src|srcset|data|action|poster)=|<link|@import|url\\((?!#)|<iframe|<object|<base"));
    QVERIFY2(!html.contains(loads), qPrintable(loads.match(html).captured()));
    const QByteArray script = QByteArray::fromStdString(std::string(report::script()));
    const QByteArray hash
        = "sha256-" + QCryptographicHash::hash(script, QCryptographicHash::Sha256).toBase64();
    QCOMPARE(QByteArray::fromStdString(std::string(report::scriptHash())), hash); // else browsers refuse it
    QVERIFY(html.contains(QStringLiteral("script-src '") + QString::fromLatin1(hash) + QStringLiteral("'")));
    QVERIFY(html.contains(QStringLiteral("default-src 'none'")));
    QVERIFY(
        html.contains(QStringLiteral("<script>") + QString::fromUtf8(script) + QStringLiteral("</script>")));
}

void TestReport::whatIsFilteredOutIsNotThere()
{
    const auto corpus = test::handmadeCorpus();
    ReportOptions options;
    options.events.assign(corpus->events.size(), 0);
    options.events[corpus->timeline.front().index()] = 1;
    options.articles.assign(corpus->articles.size(), 0);
    options.articles[0] = 1;
    const QString html = htmlOf(*corpus, options);
    for (std::size_t i = 0; i < corpus->events.size(); ++i) {
        QCOMPARE(html.contains(QStringLiteral("id=\"x%1\"").arg(i + 1)), options.events[i] != 0);
    }
    QVERIFY(html.contains(QStringLiteral("id=\"a1\"")) && !html.contains(QStringLiteral("id=\"a2\"")));
    QVERIFY(!html.contains(QStringLiteral("id=\"undated\"")));
}

void TestReport::limitsHoldAndAreSaid()
{
    TimelineCorpusOptions made;
    made.events = 4000;
    const auto corpus = makeTimelineCorpus(made);
    ReportOptions options;
    options.limits.events = 120;
    options.limits.undated = 5;
    options.limits.names = 2;
    options.limits.articles = 7;
    const QString html = htmlOf(*corpus, options);
    QCOMPARE(html.count(QStringLiteral("<li class=\"event\"")), 125);
    QVERIFY(
        html.contains(QStringLiteral("<strong>120 of %1 are here:</strong>").arg(corpus->timeline.size())));
    QVERIFY(html.contains(QStringLiteral("<strong>5 of %1 are here:</strong>").arg(corpus->undated.size())));
    QCOMPARE(htmlOf(*test::handmadeCorpus(), options).count(QStringLiteral("<article class=\"dossier\"")), 2);
    QVERIFY(html.count(QStringLiteral("<tr id=\"a")) <= 7);
    QVERIFY(html.size() < 500'000);
    QVERIFY(htmlOf(*corpus).size() > 2 * html.size());
    QVERIFY(htmlOf(*corpus).size() < 6'000'000); // what a telephone opens
}

void TestReport::theWeightiestEventsStayInTheirOrder()
{
    auto corpus = std::make_shared<Corpus>(*test::handmadeCorpus());
    QVERIFY(corpus->timeline.size() >= 3);
    corpus->events[corpus->timeline.back().index()].sources = 9;
    corpus->events[corpus->timeline.front().index()].sources = 5;
    ReportOptions options;
    options.limits.events = 2;
    const graph::EntityNetwork network(*corpus);
    const report::Plan plan = report::planReport(*corpus, options, network);
    QCOMPARE(plan.allDated, corpus->timeline.size());
    QVERIFY((plan.dated == std::vector<EventId>{corpus->timeline.front(), corpus->timeline.back()}));
    for (std::size_t i = 1; i < plan.names.size(); ++i) {
        QVERIFY(network[plan.names[i - 1]].articles >= network[plan.names[i]].articles);
    }
}

/// The thirteenth event of an article had no link, and one whose events had no room in the report seemed to
/// tell none.
void TestReport::everyEventOfAnArticleIsLinkedOrCounted()
{
    test::CorpusMaker maker;
    std::string text;
    for (int day = 1; day <= 20; ++day) {
        text += "On day" + std::to_string(day) + ". they met" + std::to_string(day) + ".\n\n";
    }
    const ArticleId article = maker.addArticle("a.txt", "Talks", text, {});
    for (int day = 1; day <= 20; ++day) {
        const DayNumber when = dayNumber(2017, 5, day);
        const std::string number = std::to_string(day) + ".";
        const auto time = maker.addTime(article, "day" + number, isoDate(when),
            DatedInterval{{when, when}, Precision::Day, Qualifier::Exact, DateBasis::Explicit});
        maker.addEvent(article, "met" + number, EventKind::Meeting, "Talks " + number, {}, time);
    }
    const auto corpus = maker.take();
    const auto cellOf = [](const QString& html) {
        const auto begin = html.indexOf(QStringLiteral("<tr id=\"a1\""));
        return html.mid(begin, html.indexOf(QStringLiteral("</tr>"), begin) - begin);
    };
    const QString all = cellOf(htmlOf(*corpus));
    QCOMPARE(all.count(QStringLiteral("<a href=\"#x")), 20);
    QVERIFY(all.contains(QStringLiteral("<summary>and 8 more</summary>")));
    ReportOptions options;
    options.limits.events = 5;
    const QString some = cellOf(htmlOf(*corpus, options));
    QCOMPARE(some.count(QStringLiteral("<a href=\"#x")), 5);
    QVERIFY(some.contains(QStringLiteral("15 event(s) that this report leaves out")));
    std::vector<std::uint8_t> passing(corpus->events.size(), 0); // what is filtered out is nobody's loss
    passing[0] = 1;
    options.events = passing;
    QVERIFY(!cellOf(htmlOf(*corpus, options)).contains(QStringLiteral("leaves out")));
}

void TestReport::anEmptyCorpusIsAReportToo()
{
    const QString html = htmlOf(Corpus());
    QCOMPARE(flawOf(html), QString());
    QVERIFY(html.contains(QStringLiteral("None.")));
    QVERIFY(html.contains(QStringLiteral("0 article(s)")));
}

void TestReport::lostTextsAreSaid()
{
    auto corpus = std::make_shared<Corpus>(*test::handmadeCorpus());
    corpus->texts.reset();
    const QString html = htmlOf(*corpus);
    QCOMPARE(flawOf(html), QString());
    QVERIFY(html.contains(QStringLiteral("The text of this article cannot be read.")));
}

void TestReport::longSentencesAreShortenedBetweenLetters()
{
    QCOMPARE(
        QString::fromStdString(report::shortened("\u00C5\u00C5\u00C5", 3)), QStringLiteral("\u00C5\u2026"));
    QCOMPARE(QString::fromStdString(report::shortened("abc", 3)), QStringLiteral("abc"));
    ReportOptions options;
    options.limits.bytes = 40;
    const QString html = htmlOf(*test::handmadeCorpus(), options);
    QVERIFY(html.contains(QStringLiteral("\u2026</p><footer>")));
    QVERIFY(!html.contains(QChar(QChar::ReplacementCharacter)));
}

void TestReport::theSameBytesTwice()
{
    QCOMPARE(htmlOf(*test::handmadeCorpus()), htmlOf(*test::handmadeCorpus()));
    static const QRegularExpression thisYear(QStringLiteral("20[2-9][0-9]"));
    QVERIFY(!htmlOf(*test::handmadeCorpus()).contains(thisYear)); // no day of making
}

void TestReport::itStopsWhereWritingFails()
{
    int pieces = 0;
    QVERIFY(!writeReport(
        *test::handmadeCorpus(), {}, TestWords(), [&pieces](std::string_view) { return ++pieces < 4; }));
    QCOMPARE(pieces, 4);
}

void TestReport::drawingsFollowTheReadersColours()
{
    const std::string light
        = "<?xml version=\"1.0\"?><svg width=\"1mm\" viewBox=\"0 0 9 "
          "9\"><title>T</title><desc>D</desc><defs><linearGradient id=\"gradient1\"/></defs>"
          "<rect fill=\"#ffffff\" stroke=\"#000000\"/><rect fill=\"url(#gradient1)\"/><g "
          "fill=\"#0072b2\"/><g fill=\"#ffffff\"/></svg>";
    std::string dark = light;
    for (std::size_t at = dark.find("#ffffff"); at != std::string::npos; at = dark.find("#ffffff")) {
        dark.replace(at, 7, "#14181d");
    }
    const report::ThemedSvg drawn = report::themedSvg(light, dark, "t", "What it shows");
    QCOMPARE(QString::fromStdString(drawn.element),
        QStringLiteral("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\" role=\"img\" "
                       "aria-label=\"What it shows\"><defs><linearGradient id=\"tgradient1\"/></defs>"
                       "<rect fill=\"var(--t0)\" stroke=\"#000000\"/><rect fill=\"url(#tgradient1)\"/><g "
                       "fill=\"#0072b2\"/><g fill=\"var(--t0)\"/></svg>"));
    QCOMPARE(drawn.lightColours, std::string("--t0:#ffffff;"));
    QCOMPARE(drawn.darkColours, std::string("--t0:#14181d;"));
    ReportOptions options;
    options.timeline = {light, dark, {{EventId(1), {}, 1, 2, 3, 4}}};
    options.graph = {light, dark, {{{}, EntityId(1), 5, 6, 7, 8}}};
    const QString html = htmlOf(*test::handmadeCorpus(), options);
    for (const char* id : {"x1", "n1"}) { // the drawings are linked with what stands below
        QVERIFY2(
            html.contains(QStringLiteral("<a href=\"#%1\" tabindex=\"-1\"><title>").arg(QLatin1String(id))),
            id);
        QVERIFY2(html.contains(QStringLiteral(" id=\"%1\"").arg(QLatin1String(id))), id);
    }
    QVERIFY(html.contains(
        QStringLiteral("<rect x=\"5\" y=\"6\" width=\"7\" height=\"8\" rx=\"4\"/></a>\n</svg>")));
    QVERIFY(
        html.contains(QStringLiteral("id=\"timeline\"")) && html.contains(QStringLiteral("--t0:#14181d;")));
    QCOMPARE(flawOf(html), QString());
}

void TestReport::drawingsThatDifferMoreStayLight()
{
    const report::ThemedSvg drawn = report::themedSvg("<svg viewBox=\"0 0 1 1\"><g fill=\"#ffffff\"/></svg>",
        "<svg viewBox=\"0 0 1 1\"><a fill=\"#000000\"/></svg>", "t", "");
    QVERIFY(drawn.element.find("#ffffff") != std::string::npos);
    QVERIFY(drawn.darkColours.empty());
    QVERIFY(report::themedSvg("no drawing", "", "t", "").element.empty());
}

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
