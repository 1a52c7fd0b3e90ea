// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/reading/formats/childprocess.h"
#include "model/reading/formats/officeformats.h"
#include "model/reading/formats/pdfpages.h"
#include "tests/support/makepdf.h"
#include "tests/support/printdocument.h"

#include <QtTest>

#include <thread>

using namespace dateline;

namespace {

/// Lines below each other; an empty one begins a new paragraph.
void place(PlacedPage& page, int left, int top, const std::vector<std::string>& lines)
{
    for (const std::string& line : lines) {
        top += line.empty() ? 10 : 14;
        if (!line.empty()) {
            page.push_back({left, top, 11, line});
        }
    }
}

QString read(const std::vector<PlacedPage>& pages, const std::string& info = {})
{
    return printDocument(readPdf(makePdf(pages, info), {}));
}

bool hasReader()
{
    return runChild({"pdftotext", "-v"}, {}).end == ChildResult::End::Exited;
}

} // namespace

class TestPdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void linesBecomeParagraphs();
    void hyphensAreUndoneWhereSure_data();
    void hyphensAreUndoneWhereSure();
    void pageFurnitureIsToldApart();
    void columnsAreReadOneAfterTheOther();
    void headlinesAndPropertiesNameTheTitle();
    void damagedAndLockedFilesAreNamed();
    void whatIsPrintedMayBeAnything();
    void aProgramOfItsOwnIsKeptInLimits();
    void manyAtOnce();
};

void TestPdf::initTestCase()
{
    if (!hasReader()) {
        QSKIP("pdftotext (poppler-utils) is missing");
    }
}

void TestPdf::linesBecomeParagraphs()
{
    PlacedPage page;
    place(page, 72, 100,
        {"The port of Akkra closed on Thursday after a storm that",
            "damaged two piers (and a crane), the harbour office said,", "in a note.", "",
            "Ships are waiting outside the bay. They will enter next", "week."});
    QCOMPARE(read({page}),
        QStringLiteral("The port of Akkra closed on Thursday after a storm that damaged two piers (and a "
                       "crane), the harbour office said, in a note.\n"
                       "Ships are waiting outside the bay. They will enter next week."));
    PlacedPage first;
    place(first, 72, 600, {"Ships are waiting outside the bay, and their crews are"});
    PlacedPage second;
    place(second, 72, 100, {"waiting on board for news of the piers."});
    QCOMPARE(read({first, second}),
        QStringLiteral("Ships are waiting outside the bay, and their crews are waiting on board for news of "
                       "the piers."));
}

void TestPdf::hyphensAreUndoneWhereSure_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("joined");
    QTest::newRow("broken word") << "was dam-"
                                 << "aged by it"
                                 << "was damaged by it";
    QTest::newRow("broken word that begins like a compound") << "in a state-"
                                                             << "ment"
                                                             << "in a statement";
    QTest::newRow("broken name of a day") << "on Thurs-"
                                          << "day it"
                                          << "on Thursday it";
    QTest::newRow("age") << "an 18-year-"
                         << "old girl"
                         << "an 18-year-old girl";
    QTest::newRow("compound that goes on") << "a state-"
                                           << "of-the-art crane"
                                           << "a state-of-the-art crane";
    QTest::newRow("compound by its end") << "a long-"
                                         << "term plan"
                                         << "a long-term plan";
    QTest::newRow("compound of known words") << "the harbour-"
                                             << "office note"
                                             << "the harbour-office note";
    QTest::newRow("word that stands elsewhere") << "two pi-"
                                                << "ers more"
                                                << "two piers more";
    QTest::newRow("name") << "the Al-"
                          << "Hassan pier"
                          << "the Al-Hassan pier";
    QTest::newRow("compound of three") << "state-of-the-"
                                       << "art cranes"
                                       << "state-of-the-art cranes";
}

void TestPdf::hyphensAreUndoneWhereSure()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, joined);
    PlacedPage page;
    place(page, 72, 100,
        {"The harbour office wrote a note on all of its piers in which it ",
            (QStringLiteral("said of the piers and of the storm of that day that it ") + before)
                .toStdString(),
            after.toStdString() + "."});
    const QString text = read({page});
    QVERIFY2(text.contains(joined), qPrintable(text));
}

void TestPdf::pageFurnitureIsToldApart()
{
    std::vector<PlacedPage> pages;
    for (int p = 1; p <= 3; ++p) {
        PlacedPage page{{72, 40, 9, "The Example Courier, issue 7"},
            {290, 810, 9, "Page " + std::to_string(p) + " of 3"}};
        place(page, 72, 200, {"On day " + std::to_string(p) + " the port was closed after the storm."});
        pages.push_back(page);
    }
    QCOMPARE(read(pages),
        QStringLiteral("On day 1 the port was closed after the storm.\nOn day 2 the port was closed after "
                       "the storm.\nOn day 3 the port was closed after the storm.\n"
                       "X! The Example Courier, issue 7\nX! Page 1 of 3\nX! Page 2 of 3\nX! Page 3 of 3"));
}

void TestPdf::columnsAreReadOneAfterTheOther()
{
    PlacedPage page;
    for (int i = 0; i < 12; ++i) {
        page.push_back({72, 150 + i * 13, 10, "left line " + std::to_string(i) + " goes on for a while and"});
        page.push_back(
            {320, 150 + i * 13, 10, "right line " + std::to_string(i) + " goes on for a while and"});
    }
    const QString text = read({page});
    QVERIFY(text.indexOf(QStringLiteral("left line 11")) < text.indexOf(QStringLiteral("right line 0")));
}

void TestPdf::headlinesAndPropertiesNameTheTitle()
{
    PlacedPage page{{72, 110, 22, "Port of Akkra closes after storm"}};
    place(page, 72, 150,
        {"The port of Akkra closed on Thursday after a storm that",
            "damaged two piers, the harbour office said in a note."});
    const QString text = QStringLiteral("The port of Akkra closed on Thursday after a storm that damaged two "
                                        "piers, the harbour office said in a note.");
    QCOMPARE(read({page}), QStringLiteral("T! Port of Akkra closes after storm\n") + text);
    page.front().size = 11;
    QCOMPARE(read({page}, "/Title (Port of Akkra closes after storm)"),
        QStringLiteral("T! Port of Akkra closes after storm\n") + text);
    QCOMPARE(read({page}, "/Title (Microsoft Word - draft2.doc)"),
        QStringLiteral("Port of Akkra closes after storm\n") + text);
    const Expected<SourceDocument> document
        = readPdf(makePdf({page}, "/Author (Ann Example) /CreationDate (D:20190502100000Z)"), {});
    QVERIFY(document && document->published.empty());
    QCOMPARE(document->authors, std::vector<std::string>{"Ann Example"});
}

void TestPdf::damagedAndLockedFilesAreNamed()
{
    QVERIFY(isError(readPdf(makePdf({PlacedPage()}), {}), ErrorCode::PicturesOnly));
    const std::string locked
        = "/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O "
          "<4141414141414141414141414141414141414141414141414141414141414141> "
          "/U <4242424242424242424242424242424242424242424242424242424242424242> >> /ID [<00> <00>]";
    PlacedPage page{{72, 110, 11, "The port closed."}};
    QVERIFY(isError(readPdf(makePdf({page}, {}, locked), {}), ErrorCode::Encrypted));
    const Expected<SourceDocument> text = readPdf("no PDF at all", {});
    QVERIFY(isError(text, ErrorCode::BadDocument));
    QCOMPARE(text.error().detail, "it is damaged, or not of the kind that its name says");
    const Expected<SourceDocument> damaged = readPdf("%PDF-1.4\nand nothing more", {});
    QVERIFY(isError(damaged, ErrorCode::BadDocument));
    QCOMPARE(damaged.error().detail, "it is damaged"); // whatever pdftotext prints
    QVERIFY(isError(readPdf("", {}), ErrorCode::BadDocument));
    const std::string whole = makePdf({page});
    for (std::size_t length = 0; length < whole.size(); length += 97) { // a process each
        const Expected<SourceDocument> cut = readPdf(whole.substr(0, length), {});
        QVERIFY(cut || cut.error().code == ErrorCode::BadDocument
            || cut.error().code == ErrorCode::PicturesOnly || cut.error().code == ErrorCode::Empty);
    }
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", "/nowhere");
    const Expected<SourceDocument> missing = readPdf(whole, {});
    qputenv("PATH", path);
    QVERIFY(isError(missing, ErrorCode::ProgramMissing));
    QCOMPARE(missing.error().detail, std::string("PDF needs poppler-utils"));
}

void TestPdf::whatIsPrintedMayBeAnything()
{
    const std::string printed
        = R"(<html xmlns="http://www.w3.org/1999/xhtml"><head><title>a &amp; b</title><meta name="Author" content="Ann"/></head><body><doc><page width="595" height="842">)"
          "<flow><block xMin=\"1\" yMin=\"1\" xMax=\"9\" yMax=\"9\"><line xMin=\"1\" yMin=\"100\" "
          "xMax=\"300\" yMax=\"110\"><word>e\xEF\xAC\x83"
          "cient\x01</word><word>\xFF</word></line></block></flow></page></doc></body></html>";
    const Expected<PdfPages> pages = parsePdfPages(printed, {});
    QVERIFY(pages.has_value());
    QCOMPARE(pages->title, std::string("a & b"));
    QCOMPARE(pages->lines.size(), std::size_t(1));
    QCOMPARE(pages->lines[0].text, std::string("efficient \xEF\xBF\xBD"));
    for (std::size_t length = 0; length < printed.size(); ++length) {
        if (Expected<PdfPages> cut = parsePdfPages(std::string_view(printed).substr(0, length), {})) {
            static_cast<void>(paragraphsOf(std::move(*cut)));
        }
    }
    PdfPages strange;
    strange.heights = {0, -5};
    for (int i = 0; i < 20; ++i) {
        strange.lines.push_back({float(i % 3) * 1e5F, float(-i), float(-i), float(i % 2), std::size_t(i % 2),
            std::size_t(i / 3), false, i % 4 == 0 ? "-" : "word-"});
    }
    QVERIFY(!paragraphsOf(strange).empty());
    Limits small;
    small.fileBytes = 5;
    QVERIFY(!parsePdfPages(printed, small).has_value());
}

void TestPdf::aProgramOfItsOwnIsKeptInLimits()
{
    using End = ChildResult::End;
    const ChildResult copied = runChild({"cat"}, std::string(3'000'000, 'x'));
    QVERIFY(copied.end == End::Exited && copied.exitCode == 0 && copied.output.size() == 3'000'000);
    QVERIFY(runChild({"no-such-program-here"}, {}).end == End::Missing);
    QVERIFY(runChild({"false"}, std::string(3'000'000, 'x')).exitCode == 1); // does not read what it gets
    QVERIFY(runChild({"sleep", "60"}, {}, {std::chrono::seconds(1), 1ULL << 30, 1000}).end == End::TooLong);
    QVERIFY(runChild({"yes"}, {}, {std::chrono::seconds(20), 1ULL << 30, 100'000}).end == End::TooMuchOutput);
    QVERIFY(runChild({"sh", "-c", "kill -SEGV $$"}, {}).end == End::Crashed);
    const ChildResult shell = runChild(
        {"sh", "-c", "cat >/dev/null; echo $LC_ALL $HOME; ls /proc/self/fd | wc -l; echo words >&2; exit 3"},
        "x");
    QCOMPARE(shell.exitCode, 3);
    QVERIFY(shell.errors == "words\n" && shell.output.starts_with("C\n"));
    QVERIFY2(std::stoi(shell.output.substr(2)) <= 5, "files of the program are open in the other one");
    const ChildResult large
        = runChild({"sh", "-c", "cat >/dev/null; head -c 400000000 /dev/zero | tail -c 300000000 | wc -c"},
            "x", {std::chrono::seconds(20), 100ULL << 20, 1000});
    QVERIFY(large.output.find("300000000") == std::string::npos); // tail had to keep more than it may
}

void TestPdf::manyAtOnce()
{
    PlacedPage page{{72, 110, 11, "The port closed."}};
    const std::string file = makePdf({page});
    std::vector<std::thread> threads;
    std::atomic<int> read = 0;
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back([&] {
            for (int i = 0; i < 5; ++i) {
                read += printDocument(readPdf(file, {})) == QStringLiteral("The port closed.") ? 1 : 0;
            }
        });
    }
    for (std::thread& thread : threads) {
        thread.join();
    }
    QCOMPARE(read.load(), 20);
}

QTEST_GUILESS_MAIN(TestPdf)
#include "tst_pdf.moc"
