// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/reading/formats/officeformats.h"
#include "tests/support/makezip.h"
#include "tests/support/printdocument.h"

#include <QtTest>

using namespace dateline;

namespace {

constexpr const char* wordNamespace
    = R"(xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main")";

std::string run(const std::string& text)
{
    return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
}

std::string paragraph(const std::string& content, const std::string& style = {})
{
    return "<w:p>" + (style.empty() ? std::string() : "<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>")
        + content + "</w:p>";
}

QString read(const std::string& body, const PackedFiles& others = {})
{
    return printDocument(readDocx(makeDocx(body, others), {}));
}

} // namespace

class TestDocx : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsRead_data();
    void textIsRead();
    void partsStandWhereTheyBelong();
    void thePropertiesTitleCountsOnlyWhereTheTextSaysIt();
    void noDateIsInvented();
    void damagedFilesAreErrors();
    void badBytesAreTakenAsLetters();
    void bombsAreRefused();
    void lockedAndForeignFilesAreNamed();
};

void TestDocx::textIsRead_data()
{
    QTest::addColumn<std::string>("body");
    QTest::addColumn<QString>("text");
    QTest::newRow("paragraphs") << paragraph(run("The port ") + run("closed.")) + "<w:p/>"
            + paragraph(run("It rained."))
                                << QStringLiteral("The port closed.\nIt rained.");
    QTest::newRow("title and headings") << paragraph(run("Port closes"), "Titel")
            + paragraph(run("Why"), "berschrift1") + paragraph(run("It rained."))
                                        << QStringLiteral("T! Port closes\nWhy\nIt rained.");
    QTest::newRow("heading as title") << paragraph(run("Port closes"), "berschrift1")
            + paragraph(run("It rained.")) + paragraph(run("Why"), "berschrift1")
                                      << QStringLiteral("T! Port closes\nIt rained.\nWhy");
    QTest::newRow("caption and contents")
        << paragraph(run("Why 3"), "Verzeichnis1") + paragraph(run("The port."), "Beschriftung")
        << QStringLiteral("X! Why 3\nC! The port.");
    QTest::newRow("inserted kept, deleted left out") << paragraph(run("The port ") + "<w:ins>" + run("re")
        + "</w:ins>" + run("opened") + "<w:del><w:r><w:delText>closed</w:delText></w:r></w:del>")
                                                     << QStringLiteral("The port reopened");
    QTest::newRow("moved once") << paragraph("<w:moveFrom>" + run("moved") + "</w:moveFrom>" + run("first ")
        + "<w:moveTo>" + run("moved") + "</w:moveTo>")
                                << QStringLiteral("first moved");
    QTest::newRow("table") << "<w:tbl><w:tr><w:tc>" + paragraph(run("Port")) + "</w:tc><w:tc>"
            + paragraph(run("Ships")) + "</w:tc></w:tr><w:tr><w:tc>" + paragraph(run("Akkra"))
            + "</w:tc><w:tc>" + paragraph(run("12")) + "</w:tc></w:tr></w:tbl>"
                           << QStringLiteral("Port|Ships\nAkkra|12");
    QTest::newRow("table that lays out") << "<w:tbl><w:tr><w:tc>" + paragraph(run("One."))
            + paragraph(run("Two.")) + "</w:tc><w:tc>" + paragraph(run("Three."))
            + "</w:tc></w:tr></w:tbl>" << QStringLiteral("One.\nTwo.\nThree.");
    QTest::newRow("table in a table") << "<w:tbl><w:tr><w:tc><w:tbl><w:tr><w:tc>" + paragraph(run("a"))
            + "</w:tc><w:tc>" + paragraph(run("b")) + "</w:tc></w:tr></w:tbl>" + paragraph("")
            + "</w:tc></w:tr></w:tbl>"
            + paragraph(run("after")) << QStringLiteral("a|b\nafter");
    const std::string box = "<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>"
        + paragraph(run("In the box.")) + "</w:txbxContent></mc:Choice><mc:Fallback>" + "<w:txbxContent>"
        + paragraph(run("In the box.")) + "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>";
    QTest::newRow("text box once") << paragraph(run("Before ") + box + run("after."))
                                   << QStringLiteral("Before after.\nIn the box.");
    const std::string code
        = R"(<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "http://a" </w:instrText></w:r>)"
          R"(<w:r><w:fldChar w:fldCharType="separate"/></w:r>)";
    const std::string end = R"(<w:r><w:fldChar w:fldCharType="end"/></w:r>)";
    QTest::newRow("field") << paragraph(run("See ") + code + run("the report") + end + run(" now."))
                           << QStringLiteral("See the report now.");
    QTest::newRow("field in a field's code") << paragraph(R"(<w:r><w:fldChar w:fldCharType="begin"/></w:r>)"
        + code + run("code") + end + R"(<w:r><w:fldChar w:fldCharType="separate"/></w:r>)" + run("result")
        + end) << QStringLiteral("result");
    QTest::newRow("field without result")
        << paragraph(R"(<w:r><w:fldChar w:fldCharType="begin"/></w:r>)" + end + run("text"))
        << QStringLiteral("text");
    QTest::newRow("signs") << paragraph(
        "<w:r><w:t>Al</w:t><w:noBreakHyphen/><w:t>Hassan</w:t><w:softHyphen/><w:t>a</w:t><w:tab/><w:t>b</"
        "w:t><w:br/><w:t>c</w:t>"
        R"(<w:sym w:font="Symbol" w:char="F0B7"/><w:sym w:font="Arial" w:char="20AC"/></w:r>)")
                           << QStringLiteral("Al-Hassana|b/c\u20AC");
    QTest::newRow("tab stops are no tabs")
        << "<w:p><w:pPr><w:tabs><w:tab w:val=\"left\" w:pos=\"720\"/></w:tabs></w:pPr>" + run("text")
            + "</w:p>"
        << QStringLiteral("text");
    QTest::newRow("hidden") << paragraph("<w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r>"
        + run("open")) << QStringLiteral("open");
    QTest::newRow("link and control") << paragraph("<w:hyperlink>" + run("linked")
        + "</w:hyperlink><w:sdt><w:sdtContent>" + run(" kept") + "</w:sdtContent></w:sdt>")
                                      << QStringLiteral("linked kept");
    QTest::newRow("entities") << paragraph(run("Smith &amp; Sons &#8211; &#x20AC;5"))
                              << QStringLiteral("Smith & Sons \u2013 \u20AC5");
}

void TestDocx::textIsRead()
{
    QFETCH(std::string, body);
    QFETCH(QString, text);
    QCOMPARE(read(body), text);
}

void TestDocx::partsStandWhereTheyBelong()
{
    const auto part = [](const char* name, const std::string& content) {
        return "<w:" + std::string(name) + ' ' + wordNamespace + '>' + content + "</w:" + name + '>';
    };
    const PackedFiles others{{"word/header1.xml", part("hdr", paragraph(run("Agency file")))},
        {"word/header2.xml", part("hdr", paragraph(run("Agency file")))},
        {"word/footer1.xml", part("ftr", paragraph(run("Page 1")))},
        {"word/footnotes.xml",
            part("footnotes",
                R"(<w:footnote w:type="separator" w:id="-1">)" + paragraph(run("line"))
                    + R"(</w:footnote><w:footnote w:id="1">)" + paragraph(run("A note.")) + "</w:footnote>")},
        {"word/endnotes.xml",
            part("endnotes", R"(<w:endnote w:id="1">)" + paragraph(run("Last note.")) + "</w:endnote>")},
        {"word/comments.xml",
            part("comments", "<w:comment>" + paragraph(run("Check this!")) + "</w:comment>")}};
    QCOMPARE(read(paragraph(run("Text") + R"(<w:r><w:footnoteReference w:id="1"/></w:r>)"), others),
        QStringLiteral("Text\nA note.\nLast note.\nX! Page 1\nX! Agency file"));
}

void TestDocx::thePropertiesTitleCountsOnlyWhereTheTextSaysIt()
{
    const auto core = [](const std::string& title) {
        return PackedFiles{{"docProps/core.xml",
            R"(<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>)"
                + title + "</dc:title><dc:creator>Ann Example</dc:creator></cp:coreProperties>"}};
    };
    const std::string body = paragraph(run("Daily News")) + paragraph(run("Port closes after storm"))
        + paragraph(run("It rained."));
    QCOMPARE(read(body, core("PORT CLOSES AFTER STORM")),
        QStringLiteral("Daily News\nT! Port closes after storm\nIt rained."));
    const std::string file = makeDocx(body, core("Minutes of last year"));
    const Expected<SourceDocument> stale = readDocx(file, {});
    QVERIFY(stale && stale->title.empty());
    const std::string paragraphAlone = paragraph(run(std::string(260, 'x') + " and a long first sentence."));
    const Expected<SourceDocument> untitled
        = readDocx(makeDocx(paragraphAlone, core("Port closes after storm")), {});
    QVERIFY(untitled.has_value());
    QCOMPARE(untitled->title, std::string("Port closes after storm"));
    QCOMPARE(untitled->authors, std::vector<std::string>{"Ann Example"});
    for (const char* name :
        {"Microsoft Word - notes.doc", "untitled", "scan_0001.pdf", "final version 2.docx", "Document1"}) {
        const Expected<SourceDocument> named = readDocx(makeDocx(paragraphAlone, core(name)), {});
        QVERIFY2(named && named->title.empty(), name);
    }
}

void TestDocx::noDateIsInvented()
{
    const PackedFiles core{{"docProps/core.xml",
        R"(<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dcterms="http://purl.org/dc/terms/"><dcterms:created>2019-05-02T10:00:00Z</dcterms:created></cp:coreProperties>)"}};
    const Expected<SourceDocument> document = readDocx(makeDocx(paragraph(run("text")), core), {});
    QVERIFY(document && document->published.empty());
}

void TestDocx::damagedFilesAreErrors()
{
    const std::string whole = makeDocx(paragraph(run("The port closed.")));
    for (std::size_t length = 0; length < whole.size(); ++length) {
        const Expected<SourceDocument> cut = readDocx(whole.substr(0, length), {});
        QVERIFY2(isError(cut, ErrorCode::BadDocument), qPrintable(QString::number(length)));
    }
    for (std::size_t at = 0; at < whole.size(); ++at) { // any answer, but one
        for (const char change : {'\x01', '\x80', '\xFF'}) {
            std::string damaged = whole;
            damaged[at] = static_cast<char>(damaged[at] ^ change);
            static_cast<void>(readDocx(damaged, {}));
        }
    }
    QVERIFY(read("<w:p><w:r><w:t>never closed")
                .startsWith(QStringLiteral("error %1").arg(int(ErrorCode::BadDocument))));
    std::string deep;
    for (int i = 0; i < 300; ++i) {
        deep += "<w:tbl><w:tr><w:tc>";
    }
    QVERIFY(read(deep).startsWith(QStringLiteral("error %1").arg(int(ErrorCode::BadDocument))));
}

void TestDocx::badBytesAreTakenAsLetters()
{
    const Expected<SourceDocument> document
        = readDocx(makeDocx(paragraph(run("caf\xC3\xA9, Jos\xE9 and Mar\xED\x61"))), {});
    QVERIFY(document);
    QCOMPARE(printDocument(document), QStringLiteral("caf\u00E9, Jos\u00E9 and Mar\u00EDa"));
    QCOMPARE(document->repair, Repair::BytesTakenAsWindows1252);
    const std::string latin = R"(<?xml version="1.0" encoding="ISO-8859-1"?>)";
    const Expected<SourceDocument> declared
        = readDocx(makeDocx({},
                       {{"word/document.xml",
                           latin + "<w:document " + wordNamespace + "><w:body>" + paragraph(run("Jos\xE9"))
                               + "</w:body></w:document>"}}),
            {});
    QCOMPARE(printDocument(declared), QStringLiteral("Jos\u00E9"));
    QCOMPARE(declared->repair, Repair::None);
}

void TestDocx::bombsAreRefused()
{
    const std::string spaces(8 << 20, ' ');
    const Expected<SourceDocument> packed = readDocx(makeDocx(paragraph(run(spaces))), {});
    QVERIFY(isError(packed, ErrorCode::TooLarge));
    Limits small;
    small.packedEntryBytes = 200;
    const Expected<SourceDocument> entry
        = readDocx(makeDocx(paragraph(run("The port closed for three days after the storm."))), small);
    QVERIFY(isError(entry, ErrorCode::TooLarge));
    Limits few;
    few.packedEntries = 3;
    const Expected<SourceDocument> entries = readDocx(makeDocx(paragraph(run("text"))), few);
    QVERIFY(isError(entries, ErrorCode::TooLarge));
    const std::string laughs
        = R"(<!DOCTYPE d [<!ENTITY a "ha ha ha ha ha ha ha ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>)"
          "<w:document "
        + std::string(wordNamespace) + "><w:body>" + paragraph(run("no &c; here")) + "</w:body></w:document>";
    QVERIFY(!read({}, {{"word/document.xml", laughs}})
                 .contains(QStringLiteral("ha ha"))); // left out or an error, by libxml2's version
    const std::string outside = R"(<!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/hostname">]><w:document )"
        + std::string(wordNamespace) + "><w:body>" + paragraph(run("no &a; here")) + "</w:body></w:document>";
    QCOMPARE(read({}, {{"word/document.xml", outside}}), QStringLiteral("no  here"));
    Limits shortText;
    shortText.fileBytes = 100;
    const std::string words = paragraph(run(std::string(60, 'a'))) + paragraph(run(std::string(60, 'b')));
    const Expected<SourceDocument> cut = readDocx(makeDocx(words), shortText);
    QVERIFY(isError(cut, ErrorCode::TooLarge));
}

void TestDocx::lockedAndForeignFilesAreNamed()
{
    std::string locked("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    locked += std::string(600, '\0');
    for (const char c : std::string("EncryptedPackage")) {
        locked += c;
        locked += '\0';
    }
    const Expected<SourceDocument> document = readDocx(locked, {});
    QVERIFY(isError(document, ErrorCode::Encrypted));
    const Expected<SourceDocument> zip = readDocx(makeZip({{"notes.txt", "no document"}}), {});
    QVERIFY(isError(zip, ErrorCode::BadDocument));
    QCOMPARE(zip.error().detail, "a part of it is damaged or missing: word/document.xml");
    const Expected<SourceDocument> damaged = readDocx(makeZip({{"word/document.xml", "<w:p"}}), {});
    QCOMPARE(damaged.error().detail, zip.error().detail);
    const Expected<SourceDocument> text = readDocx("a text under another name", {});
    QVERIFY(isError(text, ErrorCode::BadDocument));
    QCOMPARE(text.error().detail, "it is damaged, or not of the kind that its name says");
    QCOMPARE(printDocument(readDocx(makeDocx({}), {})), QString());
}

QTEST_GUILESS_MAIN(TestDocx)
#include "tst_docx.moc"
