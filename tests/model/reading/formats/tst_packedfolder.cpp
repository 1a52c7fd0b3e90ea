// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
// Folders packed into one file: each file is read as in a folder, nothing climbs out, and nothing grows
// without end.
#include "model/reading/reader.h"
#include "tests/support/makezip.h"
#include "tests/support/soundarticle.h"

#include <QtTest>

using namespace dateline;

namespace {

const std::string body = "Ministers of twelve countries met in the harbour town on Monday and agreed to "
                         "share the costs of the bridge over the strait.";
const std::string page = "<html><head><title>Bridge agreed</title></head><body><nav><a "
                         "href='/'>Home</a></nav><h1>Bridge agreed</h1><p>"
    + body + "</p></body></html>";

/// A line an article or problem: "id | title | words of the body", "problem code at/name: detail".
QString read(const std::string& bytes, const char* name, const Limits& limits = {})
{
    const QTemporaryDir place;
    QFile file(place.filePath(QString::fromLatin1(name)));
    if (!file.open(QIODevice::WriteOnly)
        || file.write(bytes.data(), qint64(bytes.size())) != qint64(bytes.size())) {
        return QStringLiteral("not written");
    }
    file.close();
    const std::string path = file.fileName().toStdString();
    QStringList out;
    readSource({name, path}, limits, [&](const Expected<Article>& article) {
        if (article) {
            const bool isSound = isSoundArticle(*article) && article->path == path;
            out += QString::fromStdString((isSound ? "" : "UNSOUND ") + article->id + " | " + article->title
                + " | " + (article->text.find(body) == std::string::npos ? "-" : "whole"));
        } else {
            const Error& error = article.error();
            const bool isBelow = error.where.file.starts_with(path);
            out += QString::fromStdString("problem " + std::to_string(int(error.code)) + " "
                + (isBelow ? name + error.where.file.substr(path.size()) : "ELSEWHERE") + ": "
                + error.detail);
        }
        return true;
    });
    return out.join(QLatin1Char('\n'));
}

QString problem(ErrorCode code, const char* rest)
{
    return QStringLiteral("problem %1 %2").arg(int(code)).arg(QString::fromUtf8(rest));
}

constexpr const char* otherKind = "x.zip: it is damaged, or not of the kind that its name says";

} // namespace

class TestPackedFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesAreReadAsInAFolder();
    void namesStayBelow();
    void whatIsNotReadIsNamed();
    void zerosAreNoZip();
    void companionsOfPagesAreLeftOut_data();
    void companionsOfPagesAreLeftOut();
    void tarsAreReadToo();
    void limitsHold();
    void cutArchivesAreSound();
    void officeDocumentsAreNoFolders();
    void damagedPartsOfDocumentsAreNamed();
};

void TestPackedFolder::filesAreReadAsInAFolder()
{
    const std::string list
        = "{\"id\":\"a\",\"text\":\"" + body + "\"}\n{\"id\":\"b\",\"text\":\"" + body + "\"}\n";
    const std::string mail
        = "From: Desk <desk@news.example>\nSubject: Bridge agreed\nDate: Mon, 29 May 2017 20:15:00 +0000\n\n"
        + body + "\n";
    QCOMPARE(read(makeZip({{"2017/bridge.html", page}, {"note.txt", "Bridge agreed\n\n" + body + "\n"},
                      {"wire.jsonl", list}, {"mail/one.eml", mail},
                      {"Delivery.docx", makeDocx("<w:p><w:r><w:t>" + body + "</w:t></w:r></w:p>")}}),
                 "x.zip"),
        QStringLiteral("x.zip/2017/bridge.html | Bridge agreed | whole\nx.zip/note.txt | Bridge agreed | "
                       "whole\na |  | whole\nb |  | whole\n"
                       "x.zip/mail/one.eml | Bridge agreed | whole\nx.zip/Delivery.docx |  | whole"));
}

void TestPackedFolder::namesStayBelow()
{
    QCOMPARE(read(makeZip({{"../../etc/climb.txt", body}, {"/root.txt", body}, {"C:\\news\\a.txt", body},
                      {".DS_Store", "x"}, {"__MACOSX/._a.txt", "x"}, {"a.txt", body}, {"./a.txt", "again"},
                      {"b.csv", "id,title,text\n1,A,One.\n"}, {"b.csv", "id,title,text\n1,B,Two.\n"}}),
                 "x.zip"),
        QStringLiteral("x.zip/etc/climb.txt |  | whole\nx.zip/root.txt |  | whole\nx.zip/news/a.txt |  | "
                       "whole\nx.zip/a.txt |  | whole\n")
            + problem(ErrorCode::DuplicateId, "x.zip/a.txt: x.zip/a.txt\n")
            + QStringLiteral("x.zip/a.txt#2 | again | -\nx.zip/b.csv#1 | A | -\n")
            + problem(ErrorCode::DuplicateId, "x.zip/b.csv: x.zip/b.csv\n")
            + QStringLiteral("x.zip/b.csv#2#1 | B | -\n") + problem(ErrorCode::HiddenLeftOut, "x.zip: 2"));
}

void TestPackedFolder::whatIsNotReadIsNamed()
{
    QCOMPARE(
        read(makeZip({{"inner.zip", makeZip({{"a.txt", body}})}, {"a.txt", body}, {"b.png", "\x89PNG\r\n"}}),
            "x.zip"),
        problem(ErrorCode::UnsupportedFormat, "x.zip/inner.zip: packed inside of an archive\n")
            + QStringLiteral("x.zip/a.txt |  | whole\n") + problem(ErrorCode::Binary, "x.zip/b.png: PNG"));
    // in our words, not in those of a library, which nobody could translate
    QCOMPARE(read("PK\x03\x04 and nothing more", "x.zip"),
        problem(ErrorCode::BadDocument, "x.zip: its end is missing"));
    const std::string whole = makeZip({{"a.txt", body}});
    QCOMPARE(
        read(whole.substr(0, 20), "x.zip"), problem(ErrorCode::BadDocument, "x.zip: its end is missing"));
    QCOMPARE(read("a text under another name\n", "x.zip"), problem(ErrorCode::BadDocument, otherKind));
    QCOMPARE(read("", "x.zip"), problem(ErrorCode::Empty, "x.zip: "));
}

void TestPackedFolder::zerosAreNoZip()
{
    QCOMPARE(read(std::string(3000, '\0'), "x.zip"), problem(ErrorCode::BadDocument, otherKind));
    QCOMPARE(read(makeZip({}), "x.zip"), problem(ErrorCode::Empty, "x.zip: "));
    QCOMPARE(read(makeTar({}), "x.tar"), problem(ErrorCode::Empty, "x.tar: "));
}

void TestPackedFolder::companionsOfPagesAreLeftOut_data()
{
    QTest::addColumn<bool>("pageFirst");
    QTest::addColumn<bool>("isTar");
    QTest::addRow("behind their page") << true << false;
    QTest::addRow("before it") << false << false;
    QTest::addRow("before it in a tar") << false << true;
}

void TestPackedFolder::companionsOfPagesAreLeftOut()
{
    QFETCH(const bool, pageFirst);
    QFETCH(const bool, isTar);
    PackedFiles files{{"2017/Bridge_files/frame.html", page}, {"2017/Bridge_files/ads/more.html", page},
        {"2017/Bridge_files/logo.png", "\x89PNG\r\n"}, {"press_files/a.txt", body}};
    files.insert(pageFirst ? files.begin() : files.end(), {"2017/Bridge.html", page});
    const QString article = QStringLiteral("x/2017/Bridge.html | Bridge agreed | whole\n");
    const QString press = QStringLiteral("x/press_files/a.txt |  | whole\n");
    const QString said
        = (pageFirst ? article + press : press + article) + problem(ErrorCode::CompanionsLeftOut, "x: 1");
    const char* name = isTar ? "x.tgz" : "x.zip";
    QCOMPARE(read(isTar ? makeTar(files, TarPacking::Gzip) : makeZip(files), name)
                 .replace(QLatin1String(name), QStringLiteral("x")),
        said);
}

void TestPackedFolder::tarsAreReadToo()
{
    const PackedFiles files{{"news/bridge.html", page}};
    QCOMPARE(read(makeTar(files), "x.tar"), QStringLiteral("x.tar/news/bridge.html | Bridge agreed | whole"));
    QCOMPARE(read(makeTar(files, TarPacking::Gzip), "x.tgz"),
        QStringLiteral("x.tgz/news/bridge.html | Bridge agreed | whole"));
    QCOMPARE(read(makeTar(files, TarPacking::Gzip), "x.tar.gz"),
        QStringLiteral("x.tar.gz/news/bridge.html | Bridge agreed | whole"));
}

void TestPackedFolder::limitsHold()
{
    Limits limits;
    limits.archiveEntries = 2;
    QCOMPARE(read(makeZip({{"a.txt", body}, {"b.txt", body}, {"c.txt", body}}), "x.zip", limits),
        QStringLiteral("x.zip/a.txt |  | whole\nx.zip/b.txt |  | whole\n")
            + problem(ErrorCode::LimitReached, "x.zip: 2 packed files"));
    const std::string bomb = makeTar({{"bomb.txt", std::string(40 << 20, 'a')}}, TarPacking::Gzip);
    QVERIFY(read(bomb, "x.tgz")
                .startsWith(
                    problem(ErrorCode::TooLarge, "x.tgz/bomb.txt: unpacks to more than 200 times its size")));
}

void TestPackedFolder::cutArchivesAreSound()
{
    const std::string whole = makeZip({{"bridge.html", page}, {"a.txt", body},
        {"wire.jsonl", "{\"id\":\"a\",\"text\":\"" + body + "\"}\n"}});
    for (std::size_t length = 0; length <= whole.size(); length += 7) {
        const QString said = read(whole.substr(0, length), "x.zip");
        QVERIFY2(!said.isEmpty() && !said.contains(QLatin1String("UNSOUND"))
                && !said.contains(QLatin1String("ELSEWHERE")),
            qPrintable(said));
    }
}

void TestPackedFolder::officeDocumentsAreNoFolders()
{
    QCOMPARE(read(makeDocx("<w:p><w:r><w:t>" + body + "</w:t></w:r></w:p>"), "wrongly.zip"),
        QStringLiteral("wrongly.zip |  | whole"));
}

void TestPackedFolder::damagedPartsOfDocumentsAreNamed()
{
    const std::string docx = makeDocx("<w:p><w:r><w:t>" + body + "</w:t></w:r></w:p>",
        {{"word/styles.xml", "<w:styles"}, {"word/footnotes.xml", "<w:footnotes><w:p>"},
            {"word/header1.xml", "<w:hdr>"}, {"docProps/core.xml", "no XML"}});
    const QString fault = QStringLiteral("it is damaged");
    QString parts;
    for (const char* part :
        {"word/styles.xml", "word/footnotes.xml", "word/header1.xml", "docProps/core.xml"}) {
        parts += QLatin1Char('\n') + problem(ErrorCode::BadDocument, "x.docx/") + QString::fromLatin1(part)
            + QStringLiteral(": ") + fault;
    }
    QCOMPARE(read(docx, "x.docx"), QStringLiteral("x.docx |  | whole") + parts);
    QCOMPARE(read(makeZip({{"x.docx", docx}}), "x.zip"),
        QStringLiteral("x.zip/x.docx |  | whole")
            + QString(parts).replace(QStringLiteral("x.docx"), QStringLiteral("x.zip/x.docx")));
    const std::string odt = makeOdt("<text:p>" + body + "</text:p>", {},
        {{"styles.xml", "<office:document-styles>"}, {"meta.xml", "<office:document-meta>"}});
    QCOMPARE(read(odt, "x.odt"),
        QStringLiteral("x.odt |  | whole\n") + problem(ErrorCode::BadDocument, "x.odt/styles.xml: ") + fault
            + QLatin1Char('\n') + problem(ErrorCode::BadDocument, "x.odt/meta.xml: ") + fault);
}

QTEST_GUILESS_MAIN(TestPackedFolder)
#include "tst_packedfolder.moc"
