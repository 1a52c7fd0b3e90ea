// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/base/errorsense.h"
#include "model/calendar/civil.h"
#include "model/reading/document.h"
#include "model/reading/reader.h"

#include <QtTest>

#include <filesystem>
#include <fstream>
#include <sys/stat.h>

using namespace dateline;
using namespace std::string_literals;

namespace {

void write(const QString& path, const std::string& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes.data(), qint64(bytes.size()));
}

std::string utf16(const QString& text, bool bigEndian)
{
    std::string bytes;
    for (const QChar c : text) {
        const char high = char(c.unicode() >> 8);
        const char low = char(c.unicode() & 0xFF);
        bytes += bigEndian ? std::string{high, low} : std::string{low, high};
    }
    return bytes;
}

} // namespace

class TestReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytesBecomeText_data();
    void bytesBecomeText();
    void whatIsNoTextIsRefused_data();
    void whatIsNoTextIsRefused();
    void wordsThatBeginAsASignatureAreText();
    void numbersOfADatabaseAreTaken();
    void linesOfAnyLengthAreRead();
    void foldersAreListedInOrder();
    void whatBelongsToASavedPageIsLeftOut();
    void whatAFileIsCalledHelpsToSayWhyItIsNotRead();
    void projectsAmongArticlesArePassedOver();
    void unreadableThingsAreProblems();
    void filesOfOneNameAreToldApart();
    void namesThatAreRepairedAlikeAreToldApart();
    void tablesAreNotReadAsProse();
    void filesThatVanishAreErrors();
    void largeFilesAreRefused();
    void tooManyFilesAreCutAlikeEverywhere();
    void jsonLinesAreTakenVerbatim();
    void jsonLinesWithFaultsAreRefused_data();
    void jsonLinesWithFaultsAreRefused();
    void jsonLinesFilesGoOnAfterABadLine();
    void jsonLinesStopWhenTold();
};

void TestReader::bytesBecomeText_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<int>("repair");
    const QString cafe = QStringLiteral("Caf\u00E9 \u201Cfree\u201D again, they say");
    QTest::newRow("ASCII") << "plain"s
                           << "plain"
                           << "UTF-8" << int(Repair::None);
    QTest::newRow("UTF-8") << cafe.toStdString() << cafe << "UTF-8" << int(Repair::None);
    QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + cafe.toStdString() << cafe << "UTF-8"
                                     << int(Repair::None);
    QTest::newRow("UTF-16 little-endian with mark")
        << "\xFF\xFE" + utf16(cafe, false) << cafe << "UTF-16LE" << int(Repair::Decoded);
    QTest::newRow("UTF-16 big-endian with mark")
        << "\xFE\xFF" + utf16(cafe, true) << cafe << "UTF-16BE" << int(Repair::Decoded);
    QTest::newRow("UTF-16 little-endian without mark")
        << utf16(cafe, false) << cafe << "UTF-16LE" << int(Repair::Decoded);
    QTest::newRow("UTF-16 big-endian without mark")
        << utf16(cafe, true) << cafe << "UTF-16BE" << int(Repair::Decoded);
    QTest::newRow("Windows-1252") << "Caf\xE9 \x93"
                                     "free\x94 again, they say"s
                                  << cafe << "WINDOWS-1252" << int(Repair::Decoded);
    QTest::newRow("Macintosh") << "The town\xD5s caf\x8E, they say, is open again"s
                               << QStringLiteral("The town\u2019s caf\u00E9, they say, is open again")
                               << "macintosh" << int(Repair::Decoded);
    QTest::newRow("Cyrillic")
        << "\xCC\xC8\xCD\xC8\xD1\xD2\xD0\xDB \xE4\xE2\xE5\xED\xE0\xE4\xF6\xE0\xF2\xE8 \xF1\xF2\xF0\xE0\xED \xE2\xF1\xF2\xF0\xE5\xF2\xE8\xEB\xE8\xF1\xFC \xE2 \xEF\xEE\xED\xE5\xE4\xE5\xEB\xFC\xED\xE8\xEA"s
        << QStringLiteral(
               u"\u041C\u0418\u041D\u0418\u0421\u0422\u0420\u042B "
               u"\u0434\u0432\u0435\u043D\u0430\u0434\u0446\u0430\u0442\u0438 \u0441\u0442\u0440\u0430\u043D "
               u"\u0432\u0441\u0442\u0440\u0435\u0442\u0438\u043B\u0438\u0441\u044C \u0432 "
               u"\u043F\u043E\u043D\u0435\u0434\u0435\u043B\u044C\u043D\u0438\u043A")
        << "WINDOWS-1251" << int(Repair::Decoded);
    QTest::newRow("Korean")
        << "\xBF\xDC\xB1\xB3\xBA\xCE \xC0\xE5\xB0\xFC\xC0\xBA \xBF\xF9\xBF\xE4\xC0\xCF \xBC\xAD\xBF\xEF\xBF\xA1\xBC\xAD \xC1\xA4\xBA\xCE\xB0\xA1 \xC0\xD4\xC0\xE5\xC0\xBB \xB9\xD9\xB2\xD9\xC1\xF6 \xBE\xCA\xC0\xBB \xB0\xCD\xC0\xCC\xB6\xF3\xB0\xED \xB8\xBB\xC7\xDF\xB4\xD9. \xB8\xB9\xC0\xBA \xB3\xAA\xB6\xF3\xB0\xA1 \xC2\xFC\xB0\xA1\xC7\xDF\xB4\xD9."s
        << QStringLiteral(u"\uC678\uAD50\uBD80 \uC7A5\uAD00\uC740 \uC6D4\uC694\uC77C "
                          u"\uC11C\uC6B8\uC5D0\uC11C \uC815\uBD80\uAC00 \uC785\uC7A5\uC744 "
                          u"\uBC14\uAFB8\uC9C0 \uC54A\uC744 \uAC83\uC774\uB77C\uACE0 \uB9D0\uD588\uB2E4. "
                          u"\uB9CE\uC740 \uB098\uB77C\uAC00 \uCC38\uAC00\uD588\uB2E4.")
        << "WINDOWS-949" << int(Repair::Decoded);
    QTest::newRow("Turkish")
        << "Cumhurba\xFEkan\xFD Erdo\xF0"
           "an, \xDDstanbul\x92"
           "da yapt\xFD\xF0\xFD a\xE7\xFDklamada \xFE\xF6yle dedi: T\xFCrkiye g\xFC\xE7l\xFC. \xC7ok \xF6nemli, \xE7\xFCnk\xFC de\xF0i\xFEiklik i\xE7in oy verildi. \xDE\xF6yle: g\xFCn g\xFCn b\xFCy\xFCyoruz."s
        << QStringLiteral(
               u"Cumhurba\u015Fkan\u0131 Erdo\u011Fan, \u0130stanbul\u2019da yapt\u0131\u011F\u0131 "
               u"a\u00E7\u0131klamada \u015F\u00F6yle dedi: T\u00FCrkiye g\u00FC\u00E7l\u00FC. \u00C7ok "
               u"\u00F6nemli, \u00E7\u00FCnk\u00FC de\u011Fi\u015Fiklik i\u00E7in oy verildi. "
               u"\u015E\u00F6yle: g\u00FCn g\u00FCn b\u00FCy\u00FCyoruz.")
        << "WINDOWS-1254" << int(Repair::Decoded);
    QTest::newRow("damaged UTF-8") << "Caf\xC3\xA9, caf\xC3\xA9, caf\xC3\xA9, caf\xC3\xA9 and caf\xC3 again"s
                                   << QStringLiteral(
                                          "Caf\u00E9, caf\u00E9, caf\u00E9, caf\u00E9 and caf\uFFFD again")
                                   << "UTF-8" << int(Repair::InvalidBytesReplaced);
    const std::string spanish = "Caf\xC3\xA9, caf\xC3\xA9: ";
    const QString cafes = QStringLiteral("Caf\u00E9, caf\u00E9: ");
    QTest::newRow("a line of Latin-1 in UTF-8") << spanish
            + "Jos\xE9 Mar\xED"
              "a" << cafes + QStringLiteral("Jos\u00E9 Mar\u00EDa")
                                                << "UTF-8" << int(Repair::BytesTakenAsWindows1252);
    QTest::newRow("capitals and quotation marks of Windows-1252 in UTF-8")
        << spanish + spanish + "S\xC3O, \xC2ngela\x92s"
        << cafes + cafes + QStringLiteral("S\u00C3O, \u00C2ngela\u2019s") << "UTF-8"
        << int(Repair::BytesTakenAsWindows1252);
    QTest::newRow("bytes that make no letters in UTF-8")
        << spanish + spanish + "a \xE2\x80 b" << cafes + cafes + QStringLiteral("a \uFFFD b") << "UTF-8"
        << int(Repair::InvalidBytesReplaced);
    const std::string latin1 = "Jos\xE9 Mar\xED"
                               "a Garc\xED"
                               "a, Andr\xE9s P\xE9rez; ";
    const QString names = QStringLiteral("Jos\u00E9 Mar\u00EDa Garc\u00EDa, Andr\u00E9s P\u00E9rez; ");
    QTest::newRow("a letter of UTF-8 among many of Latin-1")
        << "Caf\xC3\xA9: " + latin1 << QStringLiteral("Caf\u00E9: ") + names << "UTF-8"
        << int(Repair::BytesTakenAsWindows1252);
    std::string muchLatin1;
    QString manyNames;
    for (int i = 0; i < 40; ++i) {
        muchLatin1 += latin1;
        manyNames += names;
    }
    QTest::newRow("a list with more of Latin-1 than of UTF-8")
        << spanish + spanish + spanish + spanish + spanish + spanish + muchLatin1
        << cafes + cafes + cafes + cafes + cafes + cafes + manyNames << "UTF-8"
        << int(Repair::BytesTakenAsWindows1252);
    QTest::newRow("Windows-1252 with two bytes that could be a letter of UTF-8")
        << muchLatin1 + "\x93IRM\xC3\x94" << manyNames + QStringLiteral("\u201CIRM\u00C3\u201D")
        << "WINDOWS-1252" << int(Repair::Decoded);
    QTest::newRow("Windows-1252 with three bytes that could be a letter of UTF-8")
        << "\xAB\xA0La cit\xE9\xA0\xBB, \xE0 Paris"s
        << QStringLiteral("\u00AB\u00A0La cit\u00E9\u00A0\u00BB, \u00E0 Paris") << "WINDOWS-1252"
        << int(Repair::Decoded);
    QTest::newRow("a name in Windows-1252")
        << "Ren\xE9 Pe\xF1"
           "a"s
        << QStringLiteral("Ren\u00E9 Pe\u00F1a") << "WINDOWS-1252" << int(Repair::Decoded);
    QTest::newRow("words and signs of Windows-1252 in UTF-8") << spanish
            + "Paris \x96 il va \xE0 Rome, \xA3"
              "5m" << cafes + QStringLiteral("Paris \u2013 il va \u00E0 Rome, \u00A35m")
                                                              << "UTF-8"
                                                              << int(Repair::BytesTakenAsWindows1252);
    QTest::newRow("NUL") << "a NUL \0 here in a line"s << QStringLiteral("a NUL \uFFFD here in a line")
                         << "UTF-8" << int(Repair::NulReplaced);
    QTest::newRow("line ends") << "a\r\nb\rc\nd\r"s
                               << "a\nb\nc\nd\n"
                               << "UTF-8" << int(Repair::None);
}

void TestReader::bytesBecomeText()
{
    QFETCH(std::string, bytes);
    QFETCH(QString, text);
    QFETCH(QString, encoding);
    QFETCH(int, repair);
    const Expected<Article> article = articleFromText("a", bytes, "");
    QVERIFY(article.has_value());
    QCOMPARE(QString::fromStdString(article->text), text);
    QCOMPARE(QString::fromStdString(article->encoding), encoding);
    QCOMPARE(int(article->repair), repair);
    QCOMPARE(article->hash, ContentHash::of(article->text));
}

void TestReader::whatIsNoTextIsRefused_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<int>("code");
    std::string noise;
    for (std::uint32_t i = 0, state = 7; i < 4000; ++i, state = state * 1664525U + 1013904223U) {
        noise.push_back(char(state >> 24));
    }
    QTest::newRow("nothing") << ""s << int(ErrorCode::Empty);
    QTest::newRow("white space") << " \n\xC2\xA0\r\n"s << int(ErrorCode::Empty);
    QTest::newRow("mark alone") << "\xEF\xBB\xBF"s << int(ErrorCode::Empty);
    QTest::newRow("PDF") << "%PDF-1.4 text"s << int(ErrorCode::Binary);
    QTest::newRow("picture") << "\x89PNG\r\n\x1A\n"s << int(ErrorCode::Binary);
    QTest::newRow("sound") << "RIFF\x24\x08\x01\x01WAVEfmt "s << int(ErrorCode::Binary);
    QTest::newRow("moving picture") << "GIF89a\x01"s << int(ErrorCode::Binary);
    QTest::newRow("packed") << "BZh91AY&SY\x01"s << int(ErrorCode::Binary);
    QTest::newRow("noise") << noise << int(ErrorCode::Binary);
    QTest::newRow("rich text") << "{\\rtf1 text}"s << int(ErrorCode::UnsupportedFormat);
    QTest::newRow("web page") << "\n<!DOCTYPE html><html>text</html>"s << int(ErrorCode::UnsupportedFormat);
}

void TestReader::whatIsNoTextIsRefused()
{
    QFETCH(std::string, bytes);
    QFETCH(int, code);
    const Expected<Article> article = articleFromText("bad", bytes, "");
    QVERIFY(!article.has_value());
    QCOMPARE(int(article.error().code), code);
    QCOMPARE(article.error().where.file, std::string("bad"));
}

void TestReader::wordsThatBeginAsASignatureAreText()
{
    for (const char* text :
        {"RIFFA, Bahrain, May 3 - The council met.", "BZhnev spoke.", "GIF8 or more.", "OggS"}) {
        QVERIFY2(articleFromText("good", text, "").has_value(), text);
    }
}

void TestReader::numbersOfADatabaseAreTaken()
{
    const auto article = articleFromJson(R"({"id":12,"text":"The council met.","published":1462233600})", {});
    QVERIFY(article.has_value());
    QCOMPARE(article->id, std::string("12"));
    QCOMPARE(article->dateCandidates.size(), std::size_t{1});
    QVERIFY(isoDate(article->dateCandidates[0].days.from) == "2016-05-03");
}

void TestReader::linesOfAnyLengthAreRead()
{
    std::string text = "Port closes\n\n";
    while (text.size() < 2U << 20) {
        text += "The minister met the council in Akkra on Monday. ";
    }
    const Expected<Article> article = articleFromText("a", text, "");
    QVERIFY(article.has_value());
    QVERIFY(article->text == text);
    QCOMPARE(QString::fromStdString(article->title), QStringLiteral("Port closes"));
    SourceDocument document;
    document.blocks = {{text.substr(13)}};
    const Expected<Article> composed = articleFromDocument("a", "", document);
    QVERIFY(composed.has_value());
    QVERIFY(composed->text.size() > 2'000'000);
}

void TestReader::foldersAreListedInOrder()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("b/deep")));
    write(folder.filePath(QStringLiteral("b/deep/z.txt")), "z");
    write(folder.filePath(QStringLiteral("b/a.jsonl")), "{}");
    write(folder.filePath(QStringLiteral("c.txt")), "c");
    write(folder.filePath(QStringLiteral(".hidden")), "h");
    QVERIFY(QFile::link(folder.path(), folder.filePath(QStringLiteral("b/circle"))));
    QVERIFY(QFile::link(
        folder.filePath(QStringLiteral("c.txt")), folder.filePath(QStringLiteral("b/linked.txt"))));
    QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("b/.git")));
    write(folder.filePath(QStringLiteral("b/.git/config")), "c");
    const std::string path = folder.path().toStdString();
    const SourceList list = listSources({path, path}, {});
    QCOMPARE(list.problems.size(), std::size_t(3));
    QVERIFY(list.problems[0] == (Error{ErrorCode::HiddenLeftOut, "2", {path, 0}}));
    QVERIFY(list.problems[1] == (Error{ErrorCode::LinkedLeftOut, "1", {path, 0}}));
    QVERIFY(list.problems[2] == (Error{ErrorCode::LinkedLeftOut, "1 files", {path, 0}}));
    for (const Error& problem : list.problems) {
        QVERIFY(senseOf(problem.code) == ErrorSense::Notice);
    }
    QStringList ids;
    for (const ArticleSource& source : list.sources) {
        ids += QString::fromStdString(source.id);
        QCOMPARE(source.format == SourceFormat::JsonLines, source.id == "b/a.jsonl");
    }
    // the link is the same file as c.txt: read once, by its own name
    QCOMPARE(ids.join(QLatin1Char(' ')), QStringLiteral("b/a.jsonl b/deep/z.txt c.txt"));
}

void TestReader::whatBelongsToASavedPageIsLeftOut()
{
    const QTemporaryDir folder;
    for (const char* name : {"Talks_files", "sub/Gespräche-Dateien", "press_files"}) {
        QVERIFY(QDir(folder.path()).mkpath(QString::fromUtf8(name)));
    }
    for (const char* name : {"Talks.html", "Talks_files/frame.html", "Talks_files/logo.png",
             "sub/Gespräche.htm", "sub/Gespräche-Dateien/a.css", "press_files/a.txt"}) {
        write(folder.filePath(QString::fromUtf8(name)), "x");
    }
    const std::string path = folder.path().toStdString();
    const SourceList list = listSources({path}, {});
    QStringList ids;
    for (const ArticleSource& source : list.sources) {
        ids += QString::fromStdString(source.id);
    }
    QCOMPARE(ids.join(QLatin1Char(' ')), QStringLiteral("Talks.html press_files/a.txt sub/Gespräche.htm"));
    QCOMPARE(list.problems.size(), std::size_t(1));
    QVERIFY(list.problems.front() == (Error{ErrorCode::CompanionsLeftOut, "2", {path, 0}}));
}

/// A spreadsheet is told from a text that is called so, and an empty file is empty whatever its name.
void TestReader::whatAFileIsCalledHelpsToSayWhyItIsNotRead()
{
    const QTemporaryDir folder;
    const auto codeOf = [&folder](const char* name, const std::string& bytes) {
        write(folder.filePath(QString::fromLatin1(name)), bytes);
        const Expected<Article> article
            = readArticle({name, folder.filePath(QString::fromLatin1(name)).toStdString()}, {});
        return article ? ErrorCode::None : article.error().code;
    };
    QCOMPARE(codeOf("a.xlsx", "PK\x03\x04 workbook"), ErrorCode::UnsupportedFormat);
    QCOMPARE(codeOf("a.xls", "\xD0\xCF\x11\xE0 workbook"), ErrorCode::UnsupportedFormat);
    QCOMPARE(codeOf("a.doc", "\xD0\xCF\x11\xE0 document"), ErrorCode::OldDocument);
    QCOMPARE(codeOf("a.ods", "The port of Brava closed on Monday.\n"), ErrorCode::None);
    for (const char* name : {"a.txt", "a.pdf", "a.docx", "a.zip", "a.csv", "a.jsonl", "a.json", "a.html",
             "a.xml", "a.epub", "a.eml", "a.warc", "a.rtf"}) {
        QVERIFY2(codeOf(name, "") == ErrorCode::Empty, name);
    }
}

void TestReader::projectsAmongArticlesArePassedOver()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("b.dateline")));
    for (const char* name : {"a.dateline", "a.dateline-wal", "a.dateline-shm", "a.dateline-journal",
             "a.dateline.lock", "a.dateline.lock.rmlock", "a.dateline.new", "a.dateline.new-wal",
             "a.dateline.rescued", "a.dateline.rescued.lock", "a.dateline.damaged-1",
             "a.dateline.damaged-12-wal", "a.dateline.backup-v1", "a.dateline.backup-v1-2"}) {
        write(folder.filePath(QString::fromLatin1(name)), "4711\ndateline\nhost\n");
    }
    for (const char* name : {"b.dateline/a.txt", "a.dateline.txt", "a.dateline.news", "dateline",
             "a.dateline-2", "a.dateline.damaged-", "a-wal"}) {
        write(folder.filePath(QString::fromLatin1(name)), "Norway thanked Ghana.");
    }
    const std::string path = folder.path().toStdString();
    const SourceList list = listSources({path}, {});
    QStringList ids;
    for (const ArticleSource& source : list.sources) {
        ids += QString::fromStdString(source.id);
    }
    QCOMPARE(ids.join(QLatin1Char(' ')),
        QStringLiteral("a-wal a.dateline-2 a.dateline.damaged- a.dateline.news a.dateline.txt "
                       "b.dateline/a.txt dateline"));
    QVERIFY(list.problems.empty());
    QCOMPARE(listSources({path + "/a.dateline"}, {}).sources.size(), std::size_t(1)); // who names it means it
}

void TestReader::unreadableThingsAreProblems()
{
    const QTemporaryDir folder;
    QVERIFY(QFile::link(
        folder.filePath(QStringLiteral("nowhere")), folder.filePath(QStringLiteral("dangling.txt"))));
    QCOMPARE(mkfifo(qPrintable(folder.filePath(QStringLiteral("pipe"))), 0600), 0);
    const SourceList list = listSources(
        {folder.path().toStdString(), "/dev/null", folder.filePath(QStringLiteral("missing")).toStdString()},
        {});
    QCOMPARE(list.sources.size(), std::size_t(0));
    QCOMPARE(list.problems.size(), std::size_t(4));
    const QString missing = folder.filePath(QStringLiteral("nowhere"));
    QVERIFY(list.problems[0]
        == (Error{ErrorCode::NotFound, "link to " + missing.toStdString(),
            {folder.filePath(QStringLiteral("dangling.txt")).toStdString(), 0}}));
    QCOMPARE(list.problems[1].code, ErrorCode::NotRegular);
    QCOMPARE(list.problems[2].code, ErrorCode::NotRegular);
    QCOMPARE(list.problems[3].code, ErrorCode::NotFound);

    Limits shallow;
    shallow.folderDepth = 1;
    QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("one/two/three")));
    write(folder.filePath(QStringLiteral("one/two/three/a.txt")), "a");
    const SourceList cut = listSources({folder.filePath(QStringLiteral("one")).toStdString()}, shallow);
    QCOMPARE(cut.sources.size(), std::size_t(0));
    QCOMPARE(cut.problems.size(), std::size_t(1));
    QCOMPARE(cut.problems[0].code, ErrorCode::LimitReached);
}

void TestReader::filesOfOneNameAreToldApart()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("east")));
    QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("west")));
    write(folder.filePath(QStringLiteral("east/a.txt")), "a");
    write(folder.filePath(QStringLiteral("west/a.txt")), "b");
    write(folder.filePath(QStringLiteral("west/b.txt")), "c");
    const std::string east = folder.filePath(QStringLiteral("east")).toStdString();
    const std::string west = folder.filePath(QStringLiteral("west/")).toStdString();
    const SourceList list = listSources({east, west, east, east + "/a.txt"}, {});
    QCOMPARE(list.problems.size(), std::size_t(0));
    QCOMPARE(list.sources.size(), std::size_t(3));
    QVERIFY(list.sources[0].id == east + "/a.txt");
    QVERIFY(list.sources[1].id == west + "a.txt");
    QVERIFY(list.sources[2].id == "b.txt");
}

void TestReader::namesThatAreRepairedAlikeAreToldApart()
{
    const QTemporaryDir folder;
    const std::string path = folder.path().toStdString();
    const std::vector<std::string> files{"/caf\xE8.txt", "/caf\xE9.txt", "/caf\uFFFD.txt#2"};
    for (const std::string& file : files) {
        std::ofstream(path + file) << "The port closed.";
    }
    const SourceList list = listSources({path, path}, {});
    std::string ids;
    for (const ArticleSource& source : list.sources) {
        ids += source.id + " is " + source.path.substr(path.size()) + "\n";
    }
    QVERIFY2(ids
            == "caf\uFFFD.txt is /caf\xE8.txt\ncaf\uFFFD.txt#2 is /caf\xE9.txt\n"
               "caf\uFFFD.txt#2#2 is /caf\uFFFD.txt#2\n",
        ids.c_str());
    QVERIFY((list.problems
        == std::vector<Error>{{ErrorCode::DuplicateId, "caf\uFFFD.txt", {path + "/caf\uFFFD.txt", 0}},
            {ErrorCode::DuplicateId, "caf\uFFFD.txt#2", {path + "/caf\uFFFD.txt#2", 0}}}));
    for (const std::string& file : files) {
        std::filesystem::remove(path + file); // which QTemporaryDir would leave
    }
}

void TestReader::tablesAreNotReadAsProse()
{
    const QTemporaryDir folder;
    write(folder.filePath(QStringLiteral("dates.TSV")), "a.txt\t2016-05-30\n");
    const SourceList list = listSources({folder.path().toStdString()}, {});
    QCOMPARE(list.sources.size(), std::size_t(1));
    const Expected<Article> article = readArticle(list.sources.front(), {});
    QVERIFY(!article && article.error().code == ErrorCode::NoTextField
        && article.error().detail == "a.txt, 2016-05-30");
    QVERIFY(article.error().where.file.ends_with("dates.TSV"));
}

void TestReader::filesThatVanishAreErrors()
{
    const Expected<Article> article = readArticle({"gone.txt", "/nonexistent/gone.txt"}, {});
    QVERIFY(!article.has_value());
    QCOMPARE(article.error().code, ErrorCode::NotFound);
    QCOMPARE(article.error().where.file, std::string("/nonexistent/gone.txt"));
    int calls = 0;
    readSource({"gone.jsonl", "/nonexistent/gone.jsonl"}, {}, [&calls](const Expected<Article>& line) {
        ++calls;
        return !line.has_value();
    });
    QCOMPARE(calls, 1);
}

void TestReader::largeFilesAreRefused()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("2016-05-30.txt"));
    write(path, "a text of some length");
    Limits limits;
    limits.fileBytes = 10;
    const ArticleSource source{"2016-05-30.txt", path.toStdString()};
    QCOMPARE(readArticle(source, limits).error().code, ErrorCode::TooLarge);
    limits.fileBytes = 100;
    const Expected<Article> article = readArticle(source, limits);
    QVERIFY(article.has_value());
    QCOMPARE(article->dateCandidates.size(), std::size_t(1));
    QCOMPARE(article->path, path.toStdString());
}

void TestReader::tooManyFilesAreCutAlikeEverywhere()
{
    Limits limits;
    limits.files = 3;
    const auto listed = [&limits](const std::vector<int>& order) {
        const QTemporaryDir folder;
        for (const int number : order) {
            QFile file(folder.filePath(QStringLiteral("%1.txt").arg(number)));
            if (!file.open(QIODevice::WriteOnly)) {
                return std::string("no file");
            }
        }
        QFile hidden(folder.filePath(QStringLiteral(".hidden")));
        if (!hidden.open(QIODevice::WriteOnly)) {
            return std::string("no file");
        }
        std::string all;
        const SourceList list = listSources({folder.path().toStdString()}, limits);
        for (const ArticleSource& source : list.sources) {
            all += source.id + ' ';
        }
        for (const Error& error : list.problems) {
            if (error.code == ErrorCode::LimitReached) {
                all += "without "
                    + QFileInfo(QString::fromStdString(error.where.file)).fileName().toStdString()
                    + " for too many " + error.detail;
            }
        }
        return all;
    };
    const std::string cut = "1.txt 2.txt 3.txt without 4.txt for too many files";
    QCOMPARE(listed({1, 2, 3, 4, 5, 6, 7, 8, 9}), cut);
    QCOMPARE(listed({9, 8, 7, 6, 5, 4, 3, 2, 1}), cut);
    QCOMPARE(listed({5, 9, 2, 1, 7, 3, 8, 6, 4}), cut);
    QCOMPARE(listed({2, 3, 1}), std::string("1.txt 2.txt 3.txt "));
}

void TestReader::jsonLinesAreTakenVerbatim()
{
    const Expected<Article> article = articleFromJson(
        R"({"id":"x1","text":"One line\r\n\r\nNUL \u0000 and \ud800 alone, \ud83d\ude00 in pairs.","published":"2016-05-29T23:00:00-05:00","source":"Wire","url":"https://news.example/2016/05/30/a","language":"en","other":[1,{"a":2}]})",
        {"list.jsonl", 3});
    QVERIFY(article.has_value());
    QCOMPARE(article->id, std::string("x1"));
    QCOMPARE(QString::fromStdString(article->text),
        QStringLiteral("One line\r\n\r\nNUL \uFFFD and \uFFFD alone, \U0001F600 in pairs."));
    QCOMPARE(article->repair, Repair::InvalidBytesReplaced);
    QCOMPARE(article->source, std::string("Wire"));
    QCOMPARE(article->language, std::string("en"));
    QCOMPARE(article->path, std::string("list.jsonl"));
    QCOMPARE(article->title, std::string("One line"));
    QCOMPARE(article->dateCandidates.size(), std::size_t(2));
    QCOMPARE(article->dateCandidates[0].source, DateSource::Metadata);
    QCOMPARE(isoDate(article->dateCandidates[0].days.from), std::string("2016-05-29"));
    QCOMPARE(article->dateCandidates[1].source, DateSource::Url);
    // Not every project can keep NUL in an id.
    QCOMPARE(articleFromJson(R"({"id":"a\u0000b\u0000","text":"t"})", {})->id,
        std::string("a\xEF\xBF\xBD"
                    "b\xEF\xBF\xBD"));
    const char* nulls
        = R"({"id":"a","text":"t","url":"http://www.news.example:80/x","published":null,"title":null})";
    QCOMPARE(articleFromJson(nulls, {})->source, std::string("news.example"));
}

void TestReader::jsonLinesWithFaultsAreRefused_data()
{
    QTest::addColumn<std::string>("line");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("detail"); // its begin
    QTest::newRow("no JSON") << "{\"id\":"s << int(ErrorCode::BadJson) << "";
    QTest::newRow("an array") << "[1,2]"s << int(ErrorCode::BadJson) << "not an object";
    QTest::newRow("no id") << "{\"text\":\"t\"}"s << int(ErrorCode::BadJson) << "id is missing";
    QTest::newRow("no text") << "{\"id\":\"a\"}"s << int(ErrorCode::BadJson) << "text is missing";
    QTest::newRow("id of a wrong type")
        << "{\"id\":{},\"text\":\"t\"}"s << int(ErrorCode::BadJson) << "id is not a string";
    QTest::newRow("empty id") << "{\"id\":\"\",\"text\":\"t\"}"s << int(ErrorCode::BadJson) << "id is empty";
    QTest::newRow("title of a wrong type") << "{\"id\":\"a\",\"text\":\"t\",\"title\":[]}"s
                                           << int(ErrorCode::BadJson) << "title is not a string";
    QTest::newRow("published is no date") << "{\"id\":\"a\",\"text\":\"t\",\"published\":\"soon\"}"s
                                          << int(ErrorCode::BadJson) << "published is not a date: soon";
    QTest::newRow("empty text") << "{\"id\":\"a\",\"text\":\" \"}"s << int(ErrorCode::Empty) << "a";
    QTest::newRow("deep") << "{\"id\":\"a\",\"text\":\"t\",\"x\":" + std::string(100000, '[')
            + std::string(100000, ']') + "}"
                          << int(ErrorCode::BadJson) << "nested too deeply";
}

void TestReader::jsonLinesWithFaultsAreRefused()
{
    QFETCH(std::string, line);
    QFETCH(int, code);
    QFETCH(QString, detail);
    const Expected<Article> article = articleFromJson(line, {"list.jsonl", 7});
    QVERIFY(!article.has_value());
    QCOMPARE(int(article.error().code), code);
    QVERIFY2(
        QString::fromStdString(article.error().detail).startsWith(detail), article.error().detail.c_str());
    QCOMPARE(article.error().where, (ErrorLocation{"list.jsonl", 7}));
}

void TestReader::jsonLinesFilesGoOnAfterABadLine()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("list.jsonl"));
    write(path,
        "\xEF\xBB\xBF{\"id\":\"1\",\"text\":\"one\"}\r\n\n{broken\n{\"id\":\"2\",\"text\":\""
            + std::string(200000, 'x') + "\"}\n{\"id\":\"3\",\"text\":\"caf\xE9\"}");
    Limits limits;
    limits.jsonLineBytes = 1000;
    QStringList seen;
    readSource({"list.jsonl", path.toStdString()}, limits, [&seen](const Expected<Article>& line) {
        seen += line ? QString::fromStdString(line->id + "=" + line->text)
                     : QStringLiteral("%1:%2").arg(int(line.error().code)).arg(line.error().where.line);
        return true;
    });
    QCOMPARE(seen.join(QLatin1Char('|')),
        QStringLiteral("1=one|%1:3|%2:4|3=caf\u00E9")
            .arg(int(ErrorCode::BadJson))
            .arg(int(ErrorCode::LineTooLong)));

    write(path, "\n \n");
    seen.clear();
    readSource({"list.jsonl", path.toStdString()}, limits, [&seen](const Expected<Article>& line) {
        seen += QString::number(int(line.error().code));
        return true;
    });
    QCOMPARE(seen, QStringList(QString::number(int(ErrorCode::Empty))));

    write(path, std::string(100, '\0'));
    std::vector<Error> problems;
    readSource({"list.jsonl", path.toStdString()}, limits, [&problems](const Expected<Article>& line) {
        problems.push_back(line.error());
        return true;
    });
    QCOMPARE(problems.size(), std::size_t(1));
    QVERIFY(problems.front().code == ErrorCode::Binary);
    QCOMPARE(problems.front().detail, std::string("control characters"));
}

void TestReader::jsonLinesStopWhenTold()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("list.jsonl"));
    write(path, "{\"id\":\"1\",\"text\":\"one\"}\n{\"id\":\"2\",\"text\":\"two\"}\n");
    int calls = 0;
    readSource(
        {"list.jsonl", path.toStdString()}, {}, [&calls](const Expected<Article>&) { return ++calls > 5; });
    QCOMPARE(calls, 1);
}

QTEST_GUILESS_MAIN(TestReader)
#include "model/base/errorsense.h"
#include "tst_reader.moc"
