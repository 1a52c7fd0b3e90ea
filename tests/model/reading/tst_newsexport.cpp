// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/calendar/civil.h"
#include "model/reading/formats/newsexport.h"
#include "model/reading/reader.h"
#include "tests/support/makepdf.h"
#include "tests/support/makezip.h"
#include "tests/support/printblocks.h"
#include "tests/support/printdocument.h"

#include <QtTest>

#include <set>

using namespace dateline;

namespace {

/// Blocks of lines; an empty line is left out, as readers do.
SourceDocument lines(const char* text)
{
    SourceDocument document;
    for (const QString& line : QString::fromUtf8(text).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        document.blocks.push_back(
            {line.trimmed().replace(QLatin1Char('|'), QLatin1Char('\t')).toStdString()});
    }
    return document;
}

QString heads(const std::vector<ExportedArticle>& articles)
{
    QStringList out;
    for (const ExportedArticle& article : articles) {
        const SourceDocument& document = article.document;
        const std::string date
            = document.published.empty() ? std::string("-") : document.published.front().text;
        out += QString::fromStdString(
            article.key + " | " + document.title + " | " + document.source + " | " + date);
    }
    return out.join(QLatin1Char('\n'));
}

constexpr const char* nexis = R"(User Name: anna
Date and Time: Tuesday, March 3, 2020 9:01:00 AM CET
Documents (2)
1. Port closes after storm
2. Council votes on harbour fees
Port closes after storm
The Example Courier (Akkra)
May 26, 2017 Friday 10:00 AM GMT
Copyright 2017 Example Media All Rights Reserved
Section: NEWS; Pg. 12
Length: 652 words
Byline: Ann Example
Body
The port of Akkra closed on Thursday.
It will open again next week.
Graphic
Waves at the pier.
Classification
Language: ENGLISH
Load-Date: May 29, 2017
End of Document
Council votes on harbour fees
Harbour Weekly
June 1, 2017
Length: 1,204 words
Body
The council voted on Monday.
End of Document
)";

constexpr const char* factiva = R"(News
Port closes after storm
By Ann Example
652 words
26 May 2017
The Example Courier
EXCOUR
12
English
© Copyright 2017 Example Media
The port of Akkra closed on Thursday.
It will open again next week.
Document EXCOUR0020170526ed5q0002x
Council votes on harbour fees
1,204 words
1 June 2017
10:23
Harbour Weekly
HARBW
English
(c) 2017 Harbour Weekly
The council voted on Monday.
Document HARBW00020170601ed610001a
Search Summary
Text akkra
)";

constexpr const char* indexed = R"(HD|Port closes after storm
BY|Ann Example
WC|652 words
PD|26 May 2017
SN|The Example Courier
SC|EXCOUR
LA|English
LP
The port of Akkra closed on Thursday.
TD
It will open again next week.
CO|exmed : Example Media
AN|Document EXCOUR0020170526ed5q0002x
)";

QString folder()
{
    return QStringLiteral(DATELINE_TEST_DATA "/exports/");
}

std::vector<Article> articlesOf(const QString& path)
{
    std::vector<Article> articles;
    readSource({QFileInfo(path).fileName().toStdString(), path.toStdString()}, {},
        [&articles](Expected<Article> article) {
            if (article) {
                articles.push_back(std::move(*article));
            }
            return bool(article);
        });
    return articles;
}

std::string described(const std::vector<Article>& articles)
{
    std::string out;
    for (const Article& article : articles) {
        out += "== " + article.id + " | " + article.title + " | " + article.source + "\n";
        for (const DateCandidate& candidate : article.dateCandidates) {
            out += "   " + candidate.why + "\n";
        }
        out += printedBlocks(article);
    }
    return out;
}

std::string bodyOf(const Article& article)
{
    std::string body;
    for (const Block& block : article.blocks) {
        if (block.kind == BlockKind::Body || block.kind == BlockKind::Dateline) {
            body += block.span.in(article.text);
        }
    }
    return body;
}

} // namespace

class TestNewsExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void articlesAreCut();
    void partsKeepTheirKinds();
    void nothingIsLost();
    void ordinaryDocumentsStayWhole();
    void filesGiveOneArticleEach();
    void exportsAreReadAsExpected_data();
    void exportsAreReadAsExpected();
    void bodiesAreWhole();
    void aPdfIsCut();
    void endlessExportsTakeNoLonger_data();
    void endlessExportsTakeNoLonger();
};

void TestNewsExport::articlesAreCut()
{
    QCOMPARE(heads(splitNewsExport(lines(nexis))),
        QStringLiteral(
            " | Port closes after storm | The Example Courier (Akkra) | May 26, 2017 Friday 10:00 AM GMT\n"
            " | Council votes on harbour fees | Harbour Weekly | June 1, 2017"));
    QCOMPARE(heads(splitNewsExport(lines(factiva))),
        QStringLiteral(
            "EXCOUR0020170526ed5q0002x | Port closes after storm | The Example Courier | 26 May 2017\n"
            "HARBW00020170601ed610001a | Council votes on harbour fees | Harbour Weekly | 1 June 2017"));
    QCOMPARE(heads(splitNewsExport(lines(indexed))),
        QStringLiteral(
            "EXCOUR0020170526ed5q0002x | Port closes after storm | The Example Courier | 26 May 2017"));
}

void TestNewsExport::partsKeepTheirKinds()
{
    const std::vector<ExportedArticle> articles = splitNewsExport(lines(nexis));
    QCOMPARE(articles.size(), std::size_t(2));
    QCOMPARE(printDocument(articles[0].document),
        QStringLiteral(
            "T! Port closes after storm\nH! The Example Courier (Akkra)\nH! May 26, 2017 Friday 10:00 AM "
            "GMT\n"
            "X! Copyright 2017 Example Media All Rights Reserved\nX! Section: NEWS; Pg. 12\nX! Length: 652 "
            "words\nY! Byline: Ann Example\nX! Body\n"
            "The port of Akkra closed on Thursday.\nIt will open again next week.\nX! Graphic\nC! Waves at "
            "the pier.\n"
            "X! Classification\nX! Language: ENGLISH\nX! Load-Date: May 29, 2017\nX! End of Document\n"
            "X! User Name: anna\nX! Date and Time: Tuesday, March 3, 2020 9:01:00 AM CET\nX! Documents (2)\n"
            "X! 1. Port closes after storm\nX! 2. Council votes on harbour fees"));
    QCOMPARE(printDocument(splitNewsExport(lines(factiva)).at(0).document),
        QStringLiteral("T! Port closes after storm\nY! By Ann Example\nX! 652 words\nH! 26 May 2017\nH! The "
                       "Example Courier\nX! EXCOUR\nX! 12\nX! English\n"
                       "X! \u00A9 Copyright 2017 Example Media\nThe port of Akkra closed on Thursday.\nIt "
                       "will open again next week.\n"
                       "X! Document EXCOUR0020170526ed5q0002x\nX! News"));
    QCOMPARE(printDocument(splitNewsExport(lines(indexed)).at(0).document),
        QStringLiteral("T! Port closes after storm\nY! Ann Example\nX! 652 words\nH! 26 May 2017\nH! The "
                       "Example Courier\nX! EXCOUR\nX! English\n"
                       "The port of Akkra closed on Thursday.\nIt will open again next week.\nX! exmed : "
                       "Example Media\nX! Document EXCOUR0020170526ed5q0002x"));
}

void TestNewsExport::nothingIsLost()
{
    for (const char* text : {nexis, factiva}) {
        const SourceDocument whole = lines(text);
        std::multiset<std::string> before;
        std::multiset<std::string> after;
        for (const DocumentBlock& block : whole.blocks) {
            before.insert(block.text);
        }
        for (const ExportedArticle& article : splitNewsExport(whole)) {
            for (const DocumentBlock& block : article.document.blocks) {
                after.insert(block.text);
            }
        }
        QVERIFY(before == after);
    }
}

void TestNewsExport::ordinaryDocumentsStayWhole()
{
    QVERIFY(splitNewsExport(lines("Port closes\nThe port closed.\nEnd of Document\n")).empty());
    QVERIFY(splitNewsExport(lines("Port closes\nThe port closed.\nDocument EXCOUR0020170526ed5q0002x\n"))
                .empty());
    QVERIFY(splitNewsExport(lines("Body\nLength: 20 words\nMay 26, 2017\n")).empty());
    QVERIFY(splitNewsExport({}).empty());
    // every beginning of an export is cut or whole, and nothing falls
    for (const char* text : {nexis, factiva, indexed}) {
        const SourceDocument whole = lines(text);
        for (std::size_t from = 0; from < whole.blocks.size(); ++from) {
            SourceDocument part;
            part.blocks.assign(whole.blocks.begin() + std::ptrdiff_t(from), whole.blocks.end());
            static_cast<void>(splitNewsExport(part));
        }
    }
}

void TestNewsExport::filesGiveOneArticleEach()
{
    const QTemporaryDir folder;
    std::string body;
    for (const DocumentBlock& block : lines(nexis).blocks) {
        body += "<w:p><w:r><w:t>" + block.text + "</w:t></w:r></w:p>";
    }
    std::string rtf = "{\\rtf1\\ansi ";
    for (const DocumentBlock& block : lines(factiva).blocks) {
        std::string text = block.text;
        if (const std::size_t sign = text.find("\u00A9"); sign != std::string::npos) {
            text.replace(sign, 2, "\\'a9");
        }
        rtf += text + "\\par\n";
    }
    const auto read = [&folder](const char* name, const std::string& bytes) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        QStringList found;
        if (file.open(QIODevice::WriteOnly)) {
            file.write(bytes.data(), qint64(bytes.size()));
            file.close();
            readSource({name, file.fileName().toStdString()}, {}, [&found](Expected<Article> article) {
                found += !article
                    ? QStringLiteral("error %1").arg(int(article.error().code))
                    : QString::fromStdString(article->id + " | " + article->title + " | " + article->source
                        + " | "
                        + (article->dateCandidates.empty() ? "-" : article->dateCandidates.front().why));
                return true;
            });
        }
        return found;
    };
    QCOMPARE(read("export-2020-03-03.docx", makeDocx(body)),
        (QStringList{QStringLiteral("export-2020-03-03.docx#1 | Port closes after storm | The Example "
                                    "Courier (Akkra) | Nexis date 'May 26, 2017 Friday 10:00 AM GMT'"),
            QStringLiteral("export-2020-03-03.docx#2 | Council votes on harbour fees | Harbour Weekly | "
                           "Nexis date 'June 1, 2017'")}));
    QCOMPARE(read("export.rtf", rtf + "}"),
        (QStringList{QStringLiteral("export.rtf#EXCOUR0020170526ed5q0002x | Port closes after storm | The "
                                    "Example Courier | Factiva date '26 May 2017'"),
            QStringLiteral("export.rtf#HARBW00020170601ed610001a | Council votes on harbour fees | Harbour "
                           "Weekly | Factiva date '1 June 2017'")}));
}

void TestNewsExport::exportsAreReadAsExpected_data()
{
    QTest::addColumn<QString>("name");
    for (const QString& name : QDir(folder()).entryList(QDir::Files, QDir::Name)) {
        if (!name.endsWith(QLatin1String(".expected"))) {
            QTest::newRow(qPrintable(name)) << name;
        }
    }
}

void TestNewsExport::exportsAreReadAsExpected()
{
    QFETCH(QString, name);
    const std::string found = described(articlesOf(folder() + name));
    QFile expected(folder() + name + QStringLiteral(".expected"));
    if (qEnvironmentVariableIsSet("DATELINE_UPDATE_GOLDEN")) {
        QVERIFY(expected.open(QIODevice::WriteOnly) && expected.write(found.c_str()) > 0);
        expected.close();
    }
    QVERIFY(expected.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromStdString(found), QString::fromUtf8(expected.readAll()));
}

/// All exports hold the same three articles: each word of them is main text, and in its own article.
void TestNewsExport::bodiesAreWhole()
{
    const QStringList firstWords{QStringLiteral("The council of Akkra voted"),
        QStringLiteral("The transport minister of Norland"),
        QStringLiteral("Delegations of Norland and Estmark")};
    const QStringList lastWords{QStringLiteral("1.3 million tonnes in 2016."),
        QStringLiteral("was worth 90 million dollars."),
        QStringLiteral("A treaty of 1998 ran out in April.")};
    const QStringList titles{QStringLiteral("Harbour fees to rise after storm damage, council says"),
        QStringLiteral("Minister resigns over ferry contract"),
        QStringLiteral("Talks on fishing rights begin in Oslo")};
    const QStringList days{
        QStringLiteral("2017-05-26"), QStringLiteral("2017-06-01"), QStringLiteral("2017-06-02")};
    for (const QString& name : QDir(folder()).entryList(QDir::Files, QDir::Name)) {
        if (name.endsWith(QLatin1String(".expected"))) {
            continue;
        }
        const std::vector<Article> articles = articlesOf(folder() + name);
        QVERIFY2(articles.size() == 3, qPrintable(name));
        for (int i = 0; i < 3; ++i) {
            const Article& article = articles[std::size_t(i)];
            const QString body = QString::fromStdString(bodyOf(article)).simplified();
            QVERIFY2(body.contains(firstWords[i]) && body.contains(lastWords[i]) && body.size() < 560,
                qPrintable(name + QLatin1Char('\n') + body));
            QCOMPARE(QString::fromStdString(article.title), titles[i]);
            QVERIFY2(QString::fromStdString(article.source)
                         .startsWith(QStringList{QStringLiteral("The Example Courier"),
                             QStringLiteral("Harbour Weekly"), QStringLiteral("Coast Newswire")}[i]),
                qPrintable(name));
            QVERIFY2(!article.dateCandidates.empty(), qPrintable(name));
            const DayInterval& day = article.dateCandidates.front().days;
            QVERIFY2(day.isDay() && isoDate(day.from) == days[i].toStdString(), qPrintable(name));
        }
    }
}

void TestNewsExport::aPdfIsCut()
{
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty()) {
        QSKIP("pdftotext (poppler-utils) is missing");
    }
    std::vector<PlacedPage> pages{{{72, 72, 10, "User Name: anna"},
        {72, 90, 10, "Date and Time: Tuesday, March 3, 2020 9:01:00 AM CET"},
        {72, 108, 10, "Job Number: 109876543"}, {72, 150, 12, "Documents (2)"},
        {90, 180, 10, "1. Harbour fees to rise after storm damage, council says"},
        {90, 240, 10, "2. Minister resigns over ferry contract"}}};
    const auto addArticle = [&pages](const std::string& title, const std::string& outlet,
                                const std::string& date, const std::vector<std::string>& text) {
        PlacedPage page{{260, 40, 9, "Page 1 of 1"}, {200, 52, 9, title}, {120, 100, 14, title},
            {220, 130, 11, outlet}, {220, 145, 11, date},
            {150, 170, 10, "Copyright 2017 Example Media All Rights Reserved"},
            {72, 200, 10, "Section: NEWS; Pg. 12"}, {72, 215, 10, "Length: 152 words"},
            {72, 230, 10, "Byline: Ann Example"}, {72, 260, 14, "Body"}};
        int top = 300;
        for (const std::string& line : text) {
            page.push_back({72, top, 10, line});
            top += line.empty() ? 8 : 13;
        }
        for (const char* line :
            {"Classification", "Language: ENGLISH", "Load-Date: May 29, 2017", "End of Document"}) {
            page.push_back({72, top += 30, 10, line});
        }
        pages.push_back(page);
    };
    addArticle("Harbour fees to rise after storm damage, council says", "The Example Courier (Akkra)",
        "May 26, 2017 Friday",
        {"The council of Akkra voted on Thursday to raise harbour fees by 12 percent, after a storm that "
         "damaged",
            "two of its piers, the mayor said.", "",
            "Shipping companies had asked for a delay until the end of the year. The port handled much in "
            "2016."});
    addArticle("Minister resigns over ferry contract", "Harbour Weekly", "June 1, 2017 Thursday",
        {"The minister resigned on Wednesday over a contract for ferries that were never built."});
    const QTemporaryDir temporary;
    QFile file(temporary.filePath(QStringLiteral("delivery.pdf")));
    const std::string bytes = makePdf(pages);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes.data(), qint64(bytes.size())) > 0);
    file.close();
    const std::vector<Article> articles = articlesOf(file.fileName());
    QVERIFY2(articles.size() == 2, described(articles).c_str());
    QCOMPARE(QString::fromStdString(articles[0].title + " | " + articles[0].source + " | "
                 + articles[0].dateCandidates.at(0).why),
        QStringLiteral("Harbour fees to rise after storm damage, council says | The Example Courier (Akkra) "
                       "| Nexis date 'May 26, 2017 Friday'"));
    QCOMPARE(QString::fromStdString(bodyOf(articles[0])).simplified(),
        QStringLiteral("The council of Akkra voted on Thursday to raise harbour fees by 12 percent, after a "
                       "storm that damaged two of its piers, the mayor said. "
                       "Shipping companies had asked for a delay until the end of the year. The port handled "
                       "much in 2016."));
    QCOMPARE(
        QString::fromStdString(articles[1].title), QStringLiteral("Minister resigns over ferry contract"));
}

void TestNewsExport::endlessExportsTakeNoLonger_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    const QByteArray head = "<html><head><title>Factiva</title></head><body><p>Text.</p>";
    QTest::newRow("elements that do not end")
        << head + QByteArray("<DIV CLASS=\"").repeated(900'000) << QStringLiteral("x.html");
    QTest::newRow("elements that end far away")
        << head + QByteArray("<DIV CLASS=\"").repeated(900'000) + "\"/>" << QStringLiteral("x.html");
    QByteArray record = "TY  - NEWS\nTI  - Port closes\n";
    for (int i = 0; i < 200'000; ++i) {
        record += "AB  - " + QByteArray::number(i) + "\n";
    }
    QTest::newRow("items of one name") << "<rss><channel>"
            + QByteArray("<item><guid>a</guid><title>T</title></item>").repeated(30'000)
            + "</channel></rss>" << QStringLiteral("x.xml");
    QTest::newRow("a record of many texts") << record + "ER  - \n" << QStringLiteral("x.ris");
}

void TestNewsExport::endlessExportsTakeNoLonger()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    const QTemporaryDir place;
    QFile file(place.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    QElapsedTimer timer;
    timer.start();
    articlesOf(file.fileName()); // of some files none
    QVERIFY2(timer.elapsed() < 8000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestNewsExport)
#include "tst_newsexport.moc"
