// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
// Files of many articles of all formats: the same comes out for any number of threads, ids and what is said
// once for the file included, and reading ends where no more is wanted.
#include "tests/support/makezip.h"
#include "tests/support/printsource.h"

#include <QtTest>

using namespace dateline;

namespace {

constexpr int records = 2500; // more than two batches

QByteArray number(int i)
{
    return QByteArray::number(i);
}

/// Every seventh comes twice, every 50th is no article.
bool comesTwice(int i)
{
    return i % 7 == 0;
}
bool isBad(int i)
{
    return i % 50 == 49;
}

QByteArray mailbox()
{
    QByteArray out;
    for (int i = 0; i < records; ++i) {
        const bool hasAttachment = i % 100 == 10;
        const QByteArray type = hasAttachment
            ? "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n--x\n\n"
            : "\n";
        const QByteArray attachment = hasAttachment
            ? "\n--x\nContent-Type: application/pdf\nContent-Disposition: attachment; filename=\"paper"
                + number(i) + ".pdf\"\n\nx\n--x--\n"
            : "";
        const QByteArray message = "From a@b.example Mon May 29 10:00:00 2017\nMessage-ID: <" + number(i)
            + "@b.example>\nSubject: Talks " + number(i) + "\n" + type
            + (isBad(i) ? QByteArray() : "The talks of day " + number(i) + " ended without a result.\n")
            + attachment + "\n";
        out += comesTwice(i) ? message + message : message;
    }
    return out;
}

QByteArray webArchive()
{
    QByteArray out;
    for (int i = 0; i < records; ++i) {
        const QByteArray answer = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
            + QByteArray(isBad(i) ? "Content-Encoding: gzip\r\nTransfer-Encoding: x\r\n\r\n\x1F\x8B" : "\r\n")
            + "<html><body><h1>Talks " + number(i) + "</h1><p>The talks of day " + number(i)
            + " ended without a result.</p></body></html>";
        const QByteArray record = "WARC/1.0\r\nWARC-Type: response\r\nContent-Type: "
                                  "application/http\r\nWARC-Target-URI: https://a.example/"
            + number(i) + "\r\nContent-Length: " + number(int(answer.size())) + "\r\n\r\n" + answer
            + "\r\n\r\n";
        out += comesTwice(i) ? record + record : record;
    }
    return out;
}

QByteArray table()
{
    QByteArray out = "id,date,text\n";
    for (int i = 0; i < records; ++i) {
        const QByteArray row = number(i) + (isBad(i) ? ",soon," : ",05/06/2017,") + "The talks of day "
            + number(i) + " ended.\n";
        out += comesTwice(i) ? row + row : row;
    }
    return out;
}

QByteArray jsonObjects(const char* separator)
{
    QByteArray out;
    for (int i = 0; i < records; ++i) {
        const QByteArray object = isBad(i)
            ? R"({"id": "x", "title": 7})"
            : R"({"id": ")" + number(i) + R"(", "text": "The talks of day )" + number(i) + " ended.\"}";
        out += (out.isEmpty() ? "" : separator) + object
            + (comesTwice(i) ? separator + object : QByteArray());
    }
    return out;
}

QByteArray packedFolder()
{
    PackedFiles files;
    for (int i = 0; i < records; ++i) {
        const std::string name = std::to_string(i);
        files.emplace_back(name + ".txt", isBad(i) ? " " : "The talks of day " + name + " ended.");
        if (comesTwice(i)) {
            files.emplace_back(name + ".csv", "id,text\n1,one\n1,two\n");
        }
    }
    return QByteArray::fromStdString(makeZip(files));
}

} // namespace

class TestListFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyNumberOfThreadsGivesTheSame_data() { formats(); }
    void anyNumberOfThreadsGivesTheSame();
    void readingEndsWhereNoMoreIsWanted_data() { formats(); }
    void readingEndsWhereNoMoreIsWanted();
    void limitsHoldForAnyNumberOfThreads_data() { formats(); }
    void limitsHoldForAnyNumberOfThreads();

private:
    static void formats();
};

void TestListFile::formats()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("isIn"); // what the outcome holds
    QTest::newRow("mailbox") << QByteArray("a.mbox") << mailbox() << QByteArray("a.mbox#7@b.example#2 ");
    QTest::newRow("attachments of a mailbox")
        << QByteArray("a.mbox") << mailbox() << QByteArray("paper10.pdf, paper110.pdf, ");
    QTest::newRow("web archive") << QByteArray("a.warc") << webArchive()
                                 << QByteArray("a.warc#https://a.example/7#2 ");
    QTest::newRow("table") << QByteArray("a.csv") << table() << QByteArray("a.csv#7#2 ");
    QTest::newRow("open dates of a table")
        << QByteArray("a.csv") << table() << QByteArray("problem 0: 05/06/2017\n");
    QTest::newRow("JSON") << QByteArray("a.json") << "[" + jsonObjects(",\n") + "]"
                          << QByteArray("a.json#7#2 ");
    QTest::newRow("JSON Lines") << QByteArray("a.jsonl") << jsonObjects("\n") << QByteArray("7 | ");
    QTest::newRow("packed folder") << QByteArray("a.zip") << packedFolder() << QByteArray("a.zip/7.csv#1#2 ");
}

void TestListFile::anyNumberOfThreadsGivesTheSame()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, isIn);
    const QByteArray one = QByteArray::fromStdString(printedSource(bytes, name.constData()));
    QVERIFY2(one.contains(isIn), one.left(2000).constData());
    QVERIFY(one.contains("problem "));
    for (const int threads : {2, 5}) {
        QVERIFY(QByteArray::fromStdString(printedSource(bytes, name.constData(), {}, threads)) == one);
    }
}

void TestListFile::readingEndsWhereNoMoreIsWanted()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, bytes);
    const QTemporaryDir place;
    QFile file(place.filePath(QString::fromLatin1(name)));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush());
    for (const int threads : {1, 3}) {
        int calls = 0;
        readSource(
            {name.toStdString(), file.fileName().toStdString()}, {},
            [&calls](const Expected<Article>&) { return ++calls < 1200; }, threads);
        QCOMPARE(calls, 1200);
    }
}

void TestListFile::limitsHoldForAnyNumberOfThreads()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, bytes);
    Limits limits;
    limits.articlesInFile = 1500;
    limits.archiveEntries = 1500;
    const QByteArray one = QByteArray::fromStdString(printedSource(bytes, name.constData(), limits));
    QCOMPARE(one.count("1500 articles") + one.count("1500 packed files"), name.endsWith(".jsonl") ? 0 : 1);
    QVERIFY(QByteArray::fromStdString(printedSource(bytes, name.constData(), limits, 4)) == one);
}

QTEST_GUILESS_MAIN(TestListFile)
#include "tst_listfile.moc"
