// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/reading/formats/format.h"
#include "tests/support/makezip.h"

#include <QtTest>

using namespace dateline;

namespace {

SourceFormat formatOfBytes(const std::string& bytes)
{
    for (const Format& format : formats()) {
        if (format.recognise != nullptr
            && format.recognise(std::string_view(bytes).substr(0, formatHeadBytes))) {
            return format.format;
        }
    }
    return SourceFormat::Unknown;
}

} // namespace

class TestFormatBegins : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void documentsAreToldByTheirFirstBytes();
    void anyBeginningIsAnswered();
};

void TestFormatBegins::documentsAreToldByTheirFirstBytes()
{
    QCOMPARE(formatOfBytes(makeDocx("<w:p/>")), SourceFormat::Docx);
    QCOMPARE(formatOfBytes(makeOdt("<text:p/>")), SourceFormat::Odt);
    QCOMPARE(formatOfBytes("{\\rtf1\\ansi text}"), SourceFormat::Rtf);
    QCOMPARE(formatOfBytes("\xEF\xBB\xBF{\\rtf1 text}"), SourceFormat::Rtf);
    QCOMPARE(formatOfBytes(makeZip({{"mimetype", "application/epub+zip"}})), SourceFormat::Epub);
    QCOMPARE(formatOfBytes("%PDF-1.4 text"), SourceFormat::Pdf);
    QCOMPARE(formatByEnding("a/notes.MD"), SourceFormat::Markdown);
    QCOMPARE(formatOfBytes(makeZip({{"[Content_Types].xml", "x"}, {"xl/workbook.xml", "x"}})),
        SourceFormat::Unknown);
    QCOMPARE(formatOfBytes("plain text about word/ and {\\rtf"), SourceFormat::Unknown);
}

void TestFormatBegins::anyBeginningIsAnswered()
{
    for (const std::string& whole : {makeDocx("<w:p/>"), makeOdt("<text:p/>"), std::string("{\\rtf1 a}")}) {
        for (std::size_t length = 0; length <= std::min<std::size_t>(whole.size(), 200); ++length) {
            const SourceFormat found = formatOfBytes(whole.substr(0, length)); // nothing else meanwhile
            QVERIFY(found == SourceFormat::Unknown || found == formatOfBytes(whole));
        }
    }
}

QTEST_GUILESS_MAIN(TestFormatBegins)
#include "tst_formatbegins.moc"
