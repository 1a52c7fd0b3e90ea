// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/reading/formats/epub.h"
#include "model/reading/reader.h"
#include "tests/support/makezip.h"
#include "tests/support/printdocument.h"

#include <QtTest>

using namespace dateline;

namespace {

std::string page(const std::string& body)
{
    return R"(<?xml version="1.0" encoding="UTF-8"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>)"
        + body + "</body></html>";
}

PackedFiles files(const std::string& metadata, const PackedFiles& others = {})
{
    PackedFiles all{{"mimetype", "application/epub+zip"},
        {"META-INF/container.xml",
            R"(<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/content.opf"/></rootfiles></container>)"},
        {"OEBPS/content.opf",
            R"(<package xmlns="http://www.idpf.org/2007/opf" xmlns:opf="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>The Harbour Book</dc:title>)"
            R"(<dc:creator>Ann Example</dc:creator><dc:language>en</dc:language><dc:publisher>Example Press</dc:publisher><dc:date opf:event="modification">2020-01-01</dc:date><dc:date>2017-05-26</dc:date>)"
                + metadata
                + R"(</metadata><manifest><item id="n" href="nav.xhtml" properties="nav"/><item id="b" href="Text/two%20b.xhtml"/><item id="a" href="../OEBPS/Text/one.xhtml"/></manifest>)"
                  R"(<spine><itemref idref="n"/><itemref idref="a"/><itemref idref="b"/><itemref idref="none"/></spine></package>)"},
        {"OEBPS/Text/two b.xhtml", page("<h1>Fees rise</h1><p>The council voted.</p>")},
        {"OEBPS/Text/one.xhtml",
            page("<h1>Port closes</h1><p>The port "
                 "closed.</p><figure><figcaption>Waves</figcaption></figure>")},
        {"OEBPS/nav.xhtml", page(R"(<nav><ol><li><a href="a">Port closes</a></li></ol></nav>)")}};
    all.insert(all.end(), others.begin(), others.end());
    return all;
}

QString printed(const Expected<std::vector<SourceDocument>>& documents)
{
    if (!documents) {
        return QStringLiteral("error %1").arg(int(documents.error().code));
    }
    QStringList out;
    for (const SourceDocument& document : *documents) {
        out += QString::fromStdString("[" + document.title + " | " + document.source + " | "
            + (document.published.empty() ? "" : document.published[0].text) + "]");
        out += printDocument(document);
    }
    return out.join(QLatin1Char('\n'));
}

} // namespace

class TestEpub : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBookIsOneArticle();
    void chaptersAreReadOnce();
    void anIssueOfAPaperIsItsArticles();
    void lockedFilesAreNamed();
    void badBytesAreTakenAsLetters();
    void damagedFilesAreErrors();
};

void TestEpub::aBookIsOneArticle()
{
    QCOMPARE(printed(readEpub(makeZip(files({})), {})),
        QStringLiteral("[The Harbour Book | Example Press | 2017-05-26]\nT! The Harbour Book\nX! Port "
                       "closes\nPort closes\nThe port closed.\nC! Waves\nFees rise\nThe council voted."));
}

/// A spine may name one chapter thousands of times.
void TestEpub::chaptersAreReadOnce()
{
    std::string spine;
    for (int i = 0; i < 20'000; ++i) {
        spine += "<itemref idref=\"a\"/>";
    }
    const std::string package
        = R"(<package xmlns="http://www.idpf.org/2007/opf"><manifest><item id="a" href="a.xhtml"/></manifest><spine>)"
        + spine + "</spine></package>";
    PackedFiles packed = files({});
    packed[2].second = package;
    packed.emplace_back("OEBPS/a.xhtml", page("<h1>Port closes</h1><p>The port closed.</p>"));
    QCOMPARE(
        printed(readEpub(makeZip(packed), {})), QStringLiteral("[ |  | ]\nPort closes\nThe port closed."));
}

void TestEpub::anIssueOfAPaperIsItsArticles()
{
    for (const char* mark : {R"(<meta name="calibre:publication_type" content="periodical:news:Example"/>)",
             "<dc:type>magazine</dc:type>"}) {
        QCOMPARE(printed(readEpub(makeZip(files(mark)), {})),
            QStringLiteral("[Port closes | The Harbour Book | 2017-05-26]\nT! Port closes\nThe port "
                           "closed.\nC! Waves\nX! Port closes\n"
                           "[Fees rise | The Harbour Book | 2017-05-26]\nT! Fees rise\nThe council voted."));
    }
}

void TestEpub::lockedFilesAreNamed()
{
    const auto locked = [](const char* entry) {
        return PackedFiles{{"META-INF/encryption.xml",
            R"(<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container" xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:EncryptedData><enc:CipherData><enc:CipherReference URI=")"
                + std::string(entry) + R"("/></enc:CipherData></enc:EncryptedData></encryption>)"}};
    };
    QCOMPARE(printed(readEpub(makeZip(files({}, locked("OEBPS/Text/one.xhtml"))), {})),
        QStringLiteral("error %1").arg(int(ErrorCode::Encrypted)));
    QVERIFY(readEpub(makeZip(files({}, locked("OEBPS/Fonts/a.otf"))), {}).has_value());
}

void TestEpub::badBytesAreTakenAsLetters()
{
    PackedFiles packed = files({});
    packed[2].second.replace(packed[2].second.find("Example Press"), 13, "caf\xC3\xA9 El Pa\xEDs");
    packed[4].second = page("<h1>Port closes</h1><p>It is caf\xC3\xA9, not caf\xE9.</p>");
    const Expected<std::vector<SourceDocument>> documents = readEpub(makeZip(packed), {});
    QVERIFY(documents);
    QCOMPARE(QString::fromStdString(documents->front().source), QStringLiteral("caf\u00E9 El Pa\u00EDs"));
    QVERIFY(printed(documents).contains(QStringLiteral("not caf\u00E9.")));
    QCOMPARE(documents->front().repair, Repair::BytesTakenAsWindows1252);
}

void TestEpub::damagedFilesAreErrors()
{
    const std::string whole = makeZip(files({}));
    for (std::size_t length = 0; length < whole.size(); ++length) {
        const Expected<std::vector<SourceDocument>> cut
            = readEpub(std::string_view(whole).substr(0, length), {});
        QVERIFY(!cut && cut.error().code == ErrorCode::BadDocument);
    }
    for (std::size_t at = 0; at < whole.size(); ++at) { // any answer, but one
        std::string damaged = whole;
        damaged[at] = static_cast<char>(~damaged[at]);
        static_cast<void>(readEpub(damaged, {}));
    }
    QVERIFY(!readEpub(makeZip({{"mimetype", "application/epub+zip"}}), {}).has_value());
    Limits small;
    small.fileBytes = 20;
    const Expected<std::vector<SourceDocument>> large = readEpub(whole, small);
    QVERIFY(!large && large.error().code == ErrorCode::TooLarge);
}

QTEST_GUILESS_MAIN(TestEpub)
#include "tst_epub.moc"
