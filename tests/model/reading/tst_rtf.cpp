// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/reading/formats/officeformats.h"
#include "tests/support/printdocument.h"

#include <QtTest>

using namespace dateline;

namespace {

constexpr const char* head
    = R"({\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fswiss\fcharset0 Arial;}{\f1\fswiss\fcharset204 Arial Cyr;}{\f2\froman\fcharset128 Mincho;}{\f3\fcharset2 Symbol;}})"
      R"({\colortbl;\red0\green0\blue0;}{\stylesheet{\ql Normal;}{\s1 \b heading 1;}{\s5\qc Title;}{\*\cs10 Default Paragraph Font;}{\s7 caption;}})"
      R"({\info{\title Draft 1}{\author Ann Example}{\creatim\yr2019\mo5\dy2}{\*\company None}})"
      "\n";

Expected<SourceDocument> readBody(const std::string& body)
{
    return readRtf(head + body + "}", {});
}

} // namespace

class TestRtf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsRead_data();
    void textIsRead();
    void propertiesNameTheAuthorButNoDate();
    void damagedFilesAreReadOrRefused();
    void badBytesAreTakenAsLetters();
    void limitsHold();
};

void TestRtf::textIsRead_data()
{
    QTest::addColumn<std::string>("body");
    QTest::addColumn<QString>("text");
    QTest::newRow("paragraphs") << std::string(
        "\\pard The port {\\b closed}.\\par\r\n\\par It\r\n rained.\\par")
                                << QStringLiteral("The port closed.\nIt rained.");
    QTest::newRow("title and headings")
        << std::string(R"(\pard\s5 Port closes\par\pard\s1 Why\par\pard It rained.\par)")
        << QStringLiteral("T! Port closes\nWhy\nIt rained.");
    QTest::newRow("outline level as title")
        << std::string(R"(\pard\outlinelevel0 Port closes\par\pard It rained.\par)")
        << QStringLiteral("T! Port closes\nIt rained.");
    QTest::newRow("caption") << std::string(R"(\pard\s7 The port.\par)") << QStringLiteral("C! The port.");
    QTest::newRow("code page of the document")
        << std::string(R"(caf\'e9 \'93free\'94)") << QStringLiteral("caf\u00E9 \u201Cfree\u201D");
    QTest::newRow("code page of the font")
        << std::string(R"({\f1 \'cc\'ee\'f1\'ea\'e2\'e0} caf\'e9)")
        << QString::fromStdU16String(u"\u041C\u043E\u0441\u043A\u0432\u0430 caf\u00E9");
    QTest::newRow("characters of two bytes")
        << std::string(R"({\f2 \'93\'8c\'8b\'9e})") << QString::fromStdU16String(u"\u6771\u4EAC");
    QTest::newRow("raw bytes") << std::string("caf\xE9") << QStringLiteral("caf\u00E9");
    QTest::newRow("Unicode with its stand-in")
        << std::string(R"(\u1052?\u1086\'3f\u1089{\uc2\u1082 xx}\u1074{\uc0\u1072}!)")
        << QString::fromStdU16String(u"\u041C\u043E\u0441\u043A\u0432\u0430!");
    QTest::newRow("stand-in that is missing")
        << std::string(R"(\u8217\par Next)") << QStringLiteral("\u2019\nNext");
    QTest::newRow("beyond the first plane, and private")
        << std::string(R"(\u-4000?\u-10179?\u-8704?)") << QString::fromStdU16String(u"\U0001F600");
    QTest::newRow("signs") << std::string(
        R"(a\emdash b\endash c \lquote d\rquote  \ldblquote e\rdblquote  f\~g\_h\-i\tab j\line k \{l\} \\m)")
                           << QString::fromStdU16String(
                                  u"a\u2014b\u2013c \u2018d\u2019 \u201Ce\u201D f\u00A0g-hi|j/k {l} \\m");
    QTest::newRow("field") << std::string(
        R"(See {\field{\*\fldinst HYPERLINK "http://a"}{\fldrslt the report}} now.)")
                           << QStringLiteral("See the report now.");
    QTest::newRow("what is no text") << std::string(
        R"({\*\generator Word;}{\*\unknown xx {\b yy}}{\pict\pngblip 89504e47}{\bkmkstart a}{\xe index}a{\v hidden}{\deleted gone}b)")
                                     << QStringLiteral("ab");
    QTest::newRow("binary data") << std::string("{\\pict\\bin6 }}{{\\}}after") << QStringLiteral("after");
    QTest::newRow("note and page furniture") << std::string(
        R"({\header\pard Agency file\par}{\footerl Page 1}Text{\footnote\pard A note.} goes on.\par More.)")
                                             << QStringLiteral("Text goes on.\nMore.\nA note.\nX! Agency "
                                                               "file\nX! Page 1");
    QTest::newRow("header settings are no header")
        << std::string(R"(\headery720\footery720 Text)") << QStringLiteral("Text");
    QTest::newRow("text box once") << std::string(
        R"(Before{\shp{\*\shpinst{\sp{\sn name}{\sv value}}{\shptxt In the box.\par}}{\shprslt{\*\do In the box.}}} after.\par)")
                                   << QStringLiteral("Before after.\nIn the box.");
    QTest::newRow("table") << std::string(
        R"(Before\par\trowd\cellx100\cellx200\pard\intbl Port\cell Ships\cell\row\trowd\cellx100\cellx200\pard\intbl Akkra\cell 12\cell\row\pard After\par)")
                           << QStringLiteral("Before\nPort|Ships\nAkkra|12\nAfter");
    QTest::newRow("table that says so late")
        << std::string(R"(\trowd\cellx100 Port\cell Ships\cell\row After)")
        << QStringLiteral("Port|Ships\nAfter");
    QTest::newRow("table in braces") << std::string(R"(\pard\intbl{Port\cell Ships\cell}{\row}\pard After)")
                                     << QStringLiteral("Port|Ships\nAfter");
    QTest::newRow("list") << std::string(R"({\listtext\tab 1.\tab}First\par{\pntext 2.}Second\par)")
                          << QStringLiteral("First\nSecond");
    QTest::newRow("told twice") << std::string(R"({\upr{Cafe?}{\*\ud{Caf\u233 ?}}})")
                                << QStringLiteral("Caf\u00E9");
    QTest::newRow("symbol font") << std::string(R"({\f3\'b7}item)") << QStringLiteral("item");
    QTest::newRow("after the end") << std::string("text}garbage{") << QStringLiteral("text");
}

void TestRtf::textIsRead()
{
    QFETCH(std::string, body);
    QFETCH(QString, text);
    QCOMPARE(printDocument(readBody(body)), text);
}

void TestRtf::propertiesNameTheAuthorButNoDate()
{
    const Expected<SourceDocument> document = readBody("Draft 1\\par It rained.");
    QVERIFY(document && document->published.empty());
    QCOMPARE(document->authors, std::vector<std::string>{"Ann Example"});
    QCOMPARE(printDocument(document), QStringLiteral("T! Draft 1\nIt rained."));
}

void TestRtf::damagedFilesAreReadOrRefused()
{
    const std::string whole = std::string(head)
        + R"(\pard The {\b port} caf\'e9 \u1052?\par\trowd\pard\intbl a\cell b\cell\row{\footnote note}{\pict\bin3 abc}end})";
    for (std::size_t length = 0; length < whole.size(); ++length) {
        static_cast<void>(readRtf(whole.substr(0, length), {}));
        std::string damaged = whole;
        damaged[length] = static_cast<char>(~damaged[length]);
        static_cast<void>(readRtf(damaged, {}));
        damaged[length] = '{';
        static_cast<void>(readRtf(damaged, {}));
    }
    QVERIFY(isError(readRtf("plain text", {}), ErrorCode::BadDocument));
    QVERIFY(isError(readRtf("", {}), ErrorCode::BadDocument));
    QVERIFY(isError(readRtf("{\\rtf1 The port {\\b clo", {}), ErrorCode::BadDocument));
    QCOMPARE(printDocument(readRtf("{\\rtf1 The port closed.", {})),
        QStringLiteral("The port closed.")); // the last brace alone is often missing
    for (const char* before : {"\xEF\xBB\xBF", " \r\n"}) { // a byte order mark
        QCOMPARE(printDocument(readRtf(before + std::string("{\\rtf1 The port closed.}"), {})),
            QStringLiteral("The port closed."));
    }
    QCOMPARE(printDocument(readRtf("{\\rtf1 text\\bin999999999 x", {})), QStringLiteral("text"));
    QCOMPARE(printDocument(readRtf("{\\rtf1 text\\fs99999999999999999999 x\\'zz\\", {})),
        QStringLiteral("textxzz"));
}

void TestRtf::badBytesAreTakenAsLetters()
{
    const Expected<SourceDocument> document
        = readRtf("{\\rtf1\\ansi\\ansicpg65001 caf\xC3\xA9, Jos\xE9 and Mar\xED\x61\\par}", {});
    QCOMPARE(printDocument(document), QStringLiteral("caf\u00E9, Jos\u00E9 and Mar\u00EDa"));
    QCOMPARE(document->repair, Repair::BytesTakenAsWindows1252);
}

void TestRtf::limitsHold()
{
    QVERIFY(isError(readRtf("{\\rtf1 " + std::string(100'000, '{'), {}), ErrorCode::TooLarge));
    Limits shortText;
    shortText.fileBytes = 50;
    QVERIFY(isError(readRtf("{\\rtf1 " + std::string(60, 'a') + "}", shortText), ErrorCode::TooLarge));
    std::string notes = "{\\rtf1 ";
    for (int i = 0; i < 500; ++i) {
        notes += "{\\footnote {\\shptxt {\\header a\\intbl b\\cell\\par ";
    }
    QVERIFY(isError(readRtf(notes, {}), ErrorCode::TooLarge));
}

QTEST_GUILESS_MAIN(TestRtf)
#include "tst_rtf.moc"
