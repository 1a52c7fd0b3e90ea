// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/reading/formats/officeformats.h"
#include "tests/support/printdocument.h"

#include <QtTest>

using namespace dateline;

class TestMarkdown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsRead_data();
    void textIsRead();
    void frontMatterIsMetadata_data();
    void frontMatterIsMetadata();
    void hostileTextsEnd();
    void endlessBracketsAreReadAsPlainText();
};

void TestMarkdown::textIsRead_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("text");
    QTest::newRow("paragraphs") << "The *port* of **Akkra**\nclosed.\n\nIt rained.\n"
                                << "The port of Akkra closed.\nIt rained.";
    QTest::newRow("headings") << "# Port closes\n\nIt rained.\n\n## Why\n\nA storm.\n"
                              << "T! Port closes\nIt rained.\nWhy\nA storm.";
    QTest::newRow("underlined heading") << "Port closes\n===========\n\nIt rained.\n"
                                        << "T! Port closes\nIt rained.";
    QTest::newRow("links") << "See [the report](http://a.example/b) and <http://c.example>.\n"
                           << "See the report and http://c.example.";
    QTest::newRow("list") << "Ships:\n\n- *Anna*\n- Berta\n  - small\n\nMore.\n"
                          << QStringLiteral("Ships:\n\u2022 Anna/\u2022 Berta/\u2022 small\nMore.");
    QTest::newRow("code") << "Run:\n\n```\nmake all\n```\n"
                          << "Run:\nX! make all";
    QTest::newRow("picture") << "![Waves at the pier](a.png)\n\nText ![alt](b.png) here.\n"
                             << "C! Waves at the pier\nText  here.";
    QTest::newRow("table") << "| Port | Ships |\n| --- | --- |\n| Akkra | 12 |\n"
                           << "Port|Ships\nAkkra|12";
    QTest::newRow("quote and break") << "> He said  \n> no.\n"
                                     << "He said/no.";
    QTest::newRow("entities") << "Smith &amp; Sons &copy;\n" << QStringLiteral("Smith & Sons \u00A9");
    QTest::newRow("HTML") << "<div>\nIn a box.\n</div>\n\nText <b>bold</b>.\n"
                          << "In a box.\nText bold.";
    QTest::newRow("rule over the text") << "---\n\nText.\n"
                                        << "Text.";
}

void TestMarkdown::textIsRead()
{
    QFETCH(QString, source);
    QFETCH(QString, text);
    QCOMPARE(printDocument(readMarkdown(source.toStdString(), {})), text);
}

void TestMarkdown::frontMatterIsMetadata_data()
{
    QTest::addColumn<QString>("source");
    QTest::newRow("YAML") << "---\ntitle: \"Port closes\"\ndate: 2017-05-26\nauthors: [Ann Example, 'Bo "
                             "Sample']\nsource: Example Courier\nurl: http://a.example/b\nlang: en\n"
                             "tags:\n  - title: no\nupdated: 2019-01-01\n---\n## Why\n\nIt rained.\n";
    QTest::newRow("YAML list") << "---\r\ntitle: Port closes\r\n# note\r\nauthor:\r\n- Ann Example\r\n- Bo "
                                  "Sample\r\ndate: 2017-05-26\r\npublication: Example Courier\r\nlink: "
                                  "http://a.example/b\r\nlanguage: en\r\n...\r\n## Why\r\n\r\nIt rained.\r\n";
    QTest::newRow("TOML") << "+++\ntitle = \"Port closes\"\ndate = 2017-05-26\nauthors = [\"Ann Example\", "
                             "\"Bo Sample\"]\nsource = 'Example Courier'\nurl = \"http://a.example/b\"\nlang "
                             "= \"en\"\n+++\n## Why\n\nIt rained.\n";
}

void TestMarkdown::frontMatterIsMetadata()
{
    QFETCH(QString, source);
    const Expected<SourceDocument> document = readMarkdown(source.toStdString(), {});
    QCOMPARE(printDocument(document), QStringLiteral("T! Port closes\nWhy\nIt rained."));
    QCOMPARE(document->title, std::string("Port closes"));
    QCOMPARE(document->authors, (std::vector<std::string>{"Ann Example", "Bo Sample"}));
    QCOMPARE(document->source, std::string("Example Courier"));
    QCOMPARE(document->url, std::string("http://a.example/b"));
    QCOMPARE(document->language, std::string("en"));
    QCOMPARE(document->published.size(), std::size_t(1));
    QCOMPARE(document->published[0].text, std::string("2017-05-26"));
}

void TestMarkdown::hostileTextsEnd()
{
    const std::string whole
        = "---\ntitle: a\n---\n# b\n\n- c\n\n| d | e |\n|---|---|\n| f | [g](h) |\n\n<i>&amp;</i> ![j](k)\n";
    for (std::size_t length = 0; length < whole.size(); ++length) {
        static_cast<void>(readMarkdown(whole.substr(0, length), {}));
    }
    for (const char* piece : {"> ", "- ", "[", "*a ", "`", "<div>", "![", "| "}) {
        std::string deep;
        for (int i = 0; i < 20'000; ++i) {
            deep += piece;
        }
        static_cast<void>(readMarkdown(deep + "text\n", {}));
    }
    QVERIFY(isError(readMarkdown("", {}), ErrorCode::Empty));
}

void TestMarkdown::endlessBracketsAreReadAsPlainText()
{
    std::string list;
    for (int i = 0; i < 400'000; ++i) {
        list += "authors: [Ann, Bo]\n";
    }
    QElapsedTimer timer;
    timer.start();
    const Expected<SourceDocument> document = readMarkdown("# List\n\n" + list + "\nText.\n", {});
    QVERIFY(document && document->blocks.size() == 3 && document->blocks.back().text == "Text.");
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestMarkdown)
#include "tst_markdown.moc"
