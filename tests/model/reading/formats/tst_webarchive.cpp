// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
// Web archives: pages that were answered are articles; all else is passed over, and what is cut or wrong is
// said.
#include "tests/support/makegzip.h"
#include "tests/support/printsource.h"

#include <QtTest>

using namespace dateline;

namespace {

const QByteArray body = "Ministers of twelve countries met in the harbour town on Monday and agreed to share "
                        "the costs of the bridge over the strait.";
const QByteArray page = "<html><head><title>Bridge agreed</title><meta property=\"article:published_time\" "
                        "content=\"2017-05-29\"></head><body><p>"
    + body + "</p></body></html>";
const QString pageSays
    = QStringLiteral(" | Bridge agreed | observer.example | https://observer.example/a\n2017-05-29 ");

QString read(const QByteArray& bytes, const Limits& limits = {})
{
    return QString::fromStdString(printedSource(bytes, "a.warc", limits));
}

QByteArray record(const QByteArray& type, const QByteArray& content,
    const QByteArray& contentType = "application/http; msgtype=response",
    const QByteArray& address = "https://observer.example/a")
{
    return "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + address
        + "\r\nWARC-Date: 2021-01-01T10:00:00Z\r\nContent-Type: " + contentType
        + "\r\nContent-Length: " + QByteArray::number(content.size()) + "\r\n\r\n" + content + "\r\n\r\n";
}

QByteArray answer(const QByteArray& content, const QByteArray& fields = "",
    const QByteArray& status = "200 OK", const QByteArray& type = "text/html; charset=utf-8")
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\n" + fields + "\r\n" + content;
}

QByteArray chunked(const QByteArray& content)
{
    return "5\r\n" + content.left(5) + "\r\n" + QByteArray::number(content.size() - 5, 16) + "; x=y\r\n"
        + content.mid(5) + "\r\n0\r\n\r\n";
}

QByteArray littleEndian(qsizetype number, int bytes)
{
    QByteArray out;
    for (int i = 0; i < bytes; ++i, number >>= 8) {
        out += static_cast<char>(number & 0xFF);
    }
    return out;
}

/// One block that is stored as it is, and the end (RFC 7932).
QByteArray brotli(const QByteArray& content)
{
    return littleEndian((content.size() - 1) << 4 | 1 << 20, 3) + content + '\x03';
}

/// The same of Zstandard (RFC 8878), for 256 to 65,791 bytes.
QByteArray zstandard(const QByteArray& content)
{
    return QByteArray("\x28\xB5\x2F\xFD\x60") + littleEndian(content.size() - 256, 2)
        + littleEndian(content.size() << 3 | 1, 3) + content;
}

} // namespace

class TestWebArchive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesAreArticles_data();
    void pagesAreArticles();
    void whatIsNoPageIsPassedOver_data();
    void whatIsNoPageIsPassedOver();
    void idsAreAddresses();
    void damageIsSaid();
    void limitsHold();
    void cutFilesAreSound();
};

void TestWebArchive::pagesAreArticles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("plain") << record("response", answer(page));
    QTest::newRow("chunked") << record("response", answer(chunked(page), "Transfer-Encoding: chunked\r\n"));
    QTest::newRow("gzip") << record("response", answer(gzipped(page), "Content-Encoding: gzip\r\n"));
    QTest::newRow("both") << record("response",
        answer(chunked(gzipped(page)), "Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n"));
    QTest::newRow("brotli") << record("response", answer(brotli(page), "Content-Encoding: br\r\n"));
    QTest::newRow("zstandard") << record("response", answer(zstandard(page), "Content-Encoding: zstd\r\n"));
    QTest::newRow("said to be packed with brotli")
        << record("response", answer(page, "Content-Encoding: br\r\n"));
    QTest::newRow("said to be packed and in chunks")
        << record("response", answer(page, "Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n"));
    QTest::newRow("deflate") << record(
        "response", answer(qCompress(page).mid(4), "Content-Encoding: deflate\r\n"));
    QTest::newRow("deflate without head")
        << record("response", answer(qCompress(page).mid(6).chopped(4), "Content-Encoding: deflate\r\n"));
    QTest::newRow("resource") << record("resource", page, "text/html");
    QTest::newRow("address in brackets") << record(
        "response", answer(page), "application/http; msgtype=response", "<https://observer.example/a>");
    QTest::newRow("members of gzip") << gzipped(
                                            record("warcinfo", "software: x\r\n", "application/warc-fields"))
            + gzipped(record("response", answer(page)));
}

void TestWebArchive::pagesAreArticles()
{
    QFETCH(QByteArray, bytes);
    const QString printed = read(bytes);
    QVERIFY2(printed.startsWith(QStringLiteral("a.warc#https://observer.example/a") + pageSays),
        qPrintable(printed));
    QVERIFY2(printed.endsWith(QStringLiteral("B ") + QString::fromUtf8(body) + u'\n')
            && !printed.contains(u"2021"),
        qPrintable(printed));
}

void TestWebArchive::whatIsNoPageIsPassedOver_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("request") << record(
        "request", "GET / HTTP/1.1\r\n\r\n", "application/http; msgtype=request");
    QTest::newRow("revisit") << record("revisit", answer(page));
    QTest::newRow("redirect") << record("response", answer(page, "Location: /b\r\n", "301 Moved"));
    QTest::newRow("error") << record("response", answer(page, "", "404 Not Found"));
    QTest::newRow("picture") << record("response", answer("\x89PNG", "", "200 OK", "image/png"));
    QTest::newRow("name server") << record("response", "20210101 1.2.3.4", "text/dns");
    QTest::newRow("robots") << record("response", answer("User-agent: *", "", "200 OK", "text/plain"),
        "application/http", "https://observer.example/robots.txt");
}

void TestWebArchive::whatIsNoPageIsPassedOver()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(read(bytes), QStringLiteral("problem 0: no pages in it\n"));
    QVERIFY(read(bytes + record("response", answer(page)))
                .startsWith(QStringLiteral("a.warc#https://observer.example/a") + pageSays));
}

void TestWebArchive::idsAreAddresses()
{
    const QString twice = read(record("response", answer(page)) + record("response", answer(page)));
    QVERIFY2(twice.contains(u"a.warc#https://observer.example/a | ")
            && twice.contains(u"a.warc#https://observer.example/a#2 | "),
        qPrintable(twice));
}

void TestWebArchive::damageIsSaid()
{
    const QByteArray good = record("response", answer(page));
    QVERIFY(read(good.chopped(50)).endsWith(u"the file ends inside of a record\n"));
    QVERIFY(read(QByteArray(good).replace("Content-Length: ", "Content-Length: 1"))
                .endsWith(u"the file ends inside of a record\n"));
    QVERIFY(read(good + "xx" + good).endsWith(u"does not begin where the last one ends\n"));
    QCOMPARE(read(record("response", answer("\x1F\x8B\x08xxx", "Content-Encoding: gzip\r\n"))),
        QStringLiteral("problem 0: https://observer.example/a: the page cannot be unpacked\n"));
    QCOMPARE(read(record("response", answer("xx", "Content-Encoding: compress\r\n"))),
        QStringLiteral("problem 0: https://observer.example/a: the page is packed as compress\n"));
    for (const QByteArray& packing : {QByteArray("br"), QByteArray("zstd")}) {
        QCOMPARE(read(record("response", answer("xx", "Content-Encoding: " + packing + "\r\n"))),
            QStringLiteral("problem 0: https://observer.example/a: the page cannot be unpacked\n"));
    }
    QCOMPARE(read("WARC/1.0\r\n\r\n"), QStringLiteral("problem 0: a record does not say its length\n"));
    QCOMPARE(read(""), QStringLiteral("problem 0: \n"));
}

void TestWebArchive::limitsHold()
{
    Limits limits;
    limits.fileBytes = 1000;
    const QString printed = read(record("response", answer(QByteArray(200'000, ' ')))
            + record("response", answer(gzipped(QByteArray(200'000, ' ')), "Content-Encoding: gzip\r\n"))
            + record("response", answer(page)),
        limits);
    QVERIFY2(printed.startsWith(
                 QStringLiteral("problem 0: https://observer.example/a: > 1000 bytes\nproblem 0: "
                                "https://observer.example/a: the page cannot be unpacked\na.warc#")),
        qPrintable(printed));
    limits = {};
    limits.articlesInFile = 1;
    QVERIFY(read(record("response", answer(page)) + record("response", answer(page)), limits)
                .endsWith(u"problem 0: 1 articles\n"));
    QVERIFY(read("WARC/1.0\r\n" + QByteArray("x: y\r\n").repeated(100'000)).startsWith(u"problem 0: "));
}

void TestWebArchive::cutFilesAreSound()
{
    const QByteArray bytes = record("response", answer(chunked(page), "Transfer-Encoding: chunked\r\n"))
        + record("request", "x") + record("response", answer(gzipped(page), "Content-Encoding: gzip\r\n"));
    QVERIFY(readsAllLengths(bytes, "a.warc", 1));
    QVERIFY(readsAllLengths(gzipped(bytes), "a.warc.gz", 1));
}

QTEST_GUILESS_MAIN(TestWebArchive)
#include "tst_webarchive.moc"
