// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/reading/formats/newsexport.h"
#include "model/reading/reader.h"
#include "tests/support/makezip.h"
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
        document.blocks.push_back({line.trimmed().replace(QLatin1Char('|'), QLatin1Char('\t')).toStdString()});
    }
    return document;
}

QString heads(const std::vector<ExportedArticle>& articles)
{
    QStringList out;
    for (const ExportedArticle& article : articles) {
        const SourceDocument& document = article.document;
        const std::string date = document.published.empty() ? std::string("-") : document.published.front().text;
        out += QString::fromStdString(article.key + " | " + document.title + " | " + document.source + " | " + date);
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
};

void TestNewsExport::articlesAreCut()
{
    QCOMPARE(heads(splitNewsExport(lines(nexis))),
        QStringLiteral(" | Port closes after storm | The Example Courier (Akkra) | May 26, 2017 Friday 10:00 AM GMT\n"
                       " | Council votes on harbour fees | Harbour Weekly | June 1, 2017"));
    QCOMPARE(heads(splitNewsExport(lines(factiva))),
        QStringLiteral("EXCOUR0020170526ed5q0002x | Port closes after storm | The Example Courier | 26 May 2017\n"
                       "HARBW00020170601ed610001a | Council votes on harbour fees | Harbour Weekly | 1 June 2017"));
    QCOMPARE(heads(splitNewsExport(lines(indexed))), QStringLiteral("EXCOUR0020170526ed5q0002x | Port closes after storm | The Example Courier | 26 May 2017"));
}

void TestNewsExport::partsKeepTheirKinds()
{
    const std::vector<ExportedArticle> articles = splitNewsExport(lines(nexis));
    QCOMPARE(articles.size(), std::size_t(2));
    QCOMPARE(printDocument(articles[0].document),
        QStringLiteral("T! Port closes after storm\nH! The Example Courier (Akkra)\nH! May 26, 2017 Friday 10:00 AM GMT\n"
                       "X! Copyright 2017 Example Media All Rights Reserved\nX! Section: NEWS; Pg. 12\nX! Length: 652 words\nY! Byline: Ann Example\nX! Body\n"
                       "The port of Akkra closed on Thursday.\nIt will open again next week.\nX! Graphic\nC! Waves at the pier.\n"
                       "X! Classification\nX! Language: ENGLISH\nX! Load-Date: May 29, 2017\nX! End of Document\n"
                       "X! User Name: anna\nX! Date and Time: Tuesday, March 3, 2020 9:01:00 AM CET\nX! Documents (2)\n"
                       "X! 1. Port closes after storm\nX! 2. Council votes on harbour fees"));
    QCOMPARE(printDocument(splitNewsExport(lines(factiva)).at(0).document),
        QStringLiteral("T! Port closes after storm\nY! By Ann Example\nX! 652 words\nH! 26 May 2017\nH! The Example Courier\nX! EXCOUR\nX! 12\nX! English\n"
                       "X! \u00A9 Copyright 2017 Example Media\nThe port of Akkra closed on Thursday.\nIt will open again next week.\n"
                       "X! Document EXCOUR0020170526ed5q0002x\nX! News"));
    QCOMPARE(printDocument(splitNewsExport(lines(indexed)).at(0).document),
        QStringLiteral("T! Port closes after storm\nY! Ann Example\nX! 652 words\nH! 26 May 2017\nH! The Example Courier\nX! EXCOUR\nX! English\n"
                       "The port of Akkra closed on Thursday.\nIt will open again next week.\nX! exmed : Example Media\nX! Document EXCOUR0020170526ed5q0002x"));
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
    QVERIFY(splitNewsExport(lines("Port closes\nThe port closed.\nDocument EXCOUR0020170526ed5q0002x\n")).empty());
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
                found += !article ? QStringLiteral("error %1").arg(int(article.error().code))
                                  : QString::fromStdString(article->id + " | " + article->title + " | " + article->source + " | "
                                      + (article->dateCandidates.empty() ? "-" : article->dateCandidates.front().why));
                return true;
            });
        }
        return found;
    };
    QCOMPARE(read("export-2020-03-03.docx", makeDocx(body)),
        (QStringList {QStringLiteral("export-2020-03-03.docx#1 | Port closes after storm | The Example Courier (Akkra) | Nexis date 'May 26, 2017 Friday 10:00 AM GMT'"),
            QStringLiteral("export-2020-03-03.docx#2 | Council votes on harbour fees | Harbour Weekly | Nexis date 'June 1, 2017'")}));
    QCOMPARE(read("export.rtf", rtf + "}"),
        (QStringList {QStringLiteral("export.rtf#EXCOUR0020170526ed5q0002x | Port closes after storm | The Example Courier | Factiva date '26 May 2017'"),
            QStringLiteral("export.rtf#HARBW00020170601ed610001a | Council votes on harbour fees | Harbour Weekly | Factiva date '1 June 2017'")}));
}

QTEST_GUILESS_MAIN(TestNewsExport)
#include "tst_newsexport.moc"
