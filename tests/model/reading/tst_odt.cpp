// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/reading/formats/officeformats.h"
#include "tests/support/makezip.h"
#include "tests/support/printdocument.h"

#include <QtTest>

using namespace dateline;

namespace {

QString read(const std::string& text, const std::string& styles = {}, const PackedFiles& others = {})
{
    return printDocument(readOdt(makeOdt(text, styles, others), {}));
}

std::string p(const std::string& content, const std::string& style = "Standard")
{
    return "<text:p text:style-name=\"" + style + "\">" + content + "</text:p>";
}

constexpr const char* metaHead
    = R"(<office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><office:meta>)";

} // namespace

class TestOdt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsRead_data();
    void textIsRead();
    void headersFollowTheText();
    void propertiesNameTitleAndAuthorsButNoDate();
    void badBytesAreTakenAsLetters();
    void damagedFilesAreErrors();
    void lockedFilesAreNamed();
};

void TestOdt::textIsRead_data()
{
    QTest::addColumn<std::string>("content");
    QTest::addColumn<QString>("text");
    QTest::newRow("paragraphs") << p("The port <text:span>closed</text:span>.") + p("") + p("It rained.")
                                << QStringLiteral("The port closed.\nIt rained.");
    QTest::newRow("title by its own style")
        << p("Port closes", "P1") + "<text:h text:outline-level=\"1\">Why</text:h>" + p("It rained.")
        << QStringLiteral("T! Port closes\nWhy\nIt rained.");
    QTest::newRow("heading as title")
        << "<text:h>Port closes</text:h>" + p("It rained.") << QStringLiteral("T! Port closes\nIt rained.");
    QTest::newRow("signs") << p("a<text:s text:c=\"3\"/>b<text:s/>c<text:tab/>d<text:line-break/>e\nf<text:s "
                                "text:c=\"999999999999999999999\"/>")
                           << QStringLiteral("a   b c|d/e f");
    QTest::newRow("white space between elements") << "\n  " + p("a") + "\n  <text:list>\n <text:list-item>\n"
            + p("b")
            + "\n</text:list-item></text:list>" << QStringLiteral("a\nb");
    QTest::newRow("deleted, comment, hidden") << "<text:tracked-changes><text:changed-region><text:deletion>"
            + p("gone") + "</text:deletion></text:changed-region></text:tracked-changes>"
            + p("kept<text:change/><office:annotation><dc:creator>Ann</dc:creator><text:p>Check!</text:p></"
                "office:annotation><text:hidden-text>x</text:hidden-text>")
                                              << QStringLiteral("kept");
    QTest::newRow("table")
        << "<table:table><table:table-column/><table:table-header-rows><table:table-row><table:table-cell>"
            + p("Port") + "</table:table-cell><table:table-cell>" + p("Ships")
            + "</table:table-cell></table:table-row></"
              "table:table-header-rows><table:table-row><table:table-cell>"
            + p("Akkra") + "</table:table-cell><table:table-cell>" + p("12")
            + "</table:table-cell></table:table-row></table:table>"
        << QStringLiteral("Port|Ships\nAkkra|12");
    QTest::newRow("note at the end")
        << p("Text<text:note><text:note-citation>1</text:note-citation><text:note-body>" + p("A note.")
               + "</text:note-body></text:note> goes on.")
            + p("More.")
        << QStringLiteral("Text goes on.\nMore.\nA note.");
    QTest::newRow("text box once") << p(
        "Before<draw:frame><draw:text-box>" + p("In the box.") + "</draw:text-box></draw:frame> after.")
                                   << QStringLiteral("Before after.\nIn the box.");
    QTest::newRow("caption") << p("The port.", "Illustration") << QStringLiteral("C! The port.");
    QTest::newRow("contents") << "<text:table-of-content><text:index-body>" + p("Why 3")
            + "</text:index-body></text:table-of-content>"
            + p("Text.") << QStringLiteral("X! Why 3\nText.");
}

void TestOdt::textIsRead()
{
    QFETCH(std::string, content);
    QFETCH(QString, text);
    QCOMPARE(
        read(content,
            R"(<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>)"),
        text);
}

void TestOdt::headersFollowTheText()
{
    const std::string styles
        = R"(<office:document-styles xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:master-styles><style:master-page><style:header>)"
        + p("Agency file") + "</style:header><style:footer>"
        + p("Page <text:page-number>1</text:page-number>")
        + "</style:footer></style:master-page></office:master-styles></office:document-styles>";
    QCOMPARE(
        read(p("Text."), {}, {{"styles.xml", styles}}), QStringLiteral("Text.\nX! Agency file\nX! Page 1"));
}

void TestOdt::propertiesNameTitleAndAuthorsButNoDate()
{
    const std::string meta = std::string(metaHead)
        + "<dc:title>Port closes</dc:title><meta:initial-creator>Ann "
          "Example</meta:initial-creator><dc:date>2019-05-02T10:00:00</"
          "dc:date><meta:creation-date>2019-05-01T10:00:00</meta:creation-date></office:meta></"
          "office:document-meta>";
    const Expected<SourceDocument> document
        = readOdt(makeOdt(p("Port closes") + p("Text."), {}, {{"meta.xml", meta}}), {});
    QCOMPARE(printDocument(document), QStringLiteral("T! Port closes\nText."));
    QVERIFY(document->published.empty());
    QCOMPARE(document->authors, std::vector<std::string>{"Ann Example"});
}

void TestOdt::badBytesAreTakenAsLetters()
{
    const Expected<SourceDocument> document
        = readOdt(makeOdt(p("caf\xC3\xA9, Jos\xE9 and Mar\xED\x61"), {}, {}), {});
    QCOMPARE(printDocument(document), QStringLiteral("caf\u00E9, Jos\u00E9 and Mar\u00EDa"));
    QCOMPARE(document->repair, Repair::BytesTakenAsWindows1252);
}

void TestOdt::damagedFilesAreErrors()
{
    const std::string whole = makeOdt(p("The port closed."));
    for (std::size_t length = 0; length < whole.size(); ++length) {
        QVERIFY2(isError(readOdt(whole.substr(0, length), {}), ErrorCode::BadDocument),
            qPrintable(QString::number(length)));
    }
    for (std::size_t at = 0; at < whole.size(); ++at) { // any answer, but one
        std::string damaged = whole;
        damaged[at] = static_cast<char>(~damaged[at]);
        static_cast<void>(readOdt(damaged, {}));
    }
    QVERIFY(isError(readOdt(makeOdt("<text:p>never closed"), {}), ErrorCode::BadDocument));
    QVERIFY(isError(readOdt(makeZip({{"mimetype", "application/vnd.oasis.opendocument.text"}}), {}),
        ErrorCode::BadDocument));
}

void TestOdt::lockedFilesAreNamed()
{
    const std::string manifest
        = R"(<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>)";
    QVERIFY(isError(
        readOdt(makeOdt({}, {}, {{"content.xml", "\x01\x02\x03"}, {"META-INF/manifest.xml", manifest}}), {}),
        ErrorCode::Encrypted));
}

QTEST_GUILESS_MAIN(TestOdt)
#include "tst_odt.moc"
