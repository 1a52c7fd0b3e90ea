// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
// Packed files are read as what is in them; damaged, cut and exploding ones are refused.
#include "tests/support/makegzip.h"
#include "tests/support/printsource.h"

#include <QtTest>

using namespace dateline;
using namespace std::string_literals;

namespace {

const QByteArray body = "Ministers of twelve countries met in the harbour town on Monday and agreed to share "
                        "the costs of the bridge over the strait.";

QString read(const QByteArray& bytes, const char* name, const Limits& limits = {})
{
    return QString::fromStdString(printedSource(bytes, name, limits));
}

} // namespace

class TestGzip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void packedFilesAreReadAsWhatIsInThem();
    void membersFollowEachOther();
    void damagedFilesAreRefused();
    void cutFilesAreSound();
    void bombsAreRefused();
};

void TestGzip::packedFilesAreReadAsWhatIsInThem()
{
    const QString text = QStringLiteral("B ") + QString::fromUtf8(body) + u'\n';
    QCOMPARE(read(gzipped(body), "a.txt.gz"), QStringLiteral("a.txt.gz |  |  | \n") + text);
    QCOMPARE(read(gzipped("{\"id\": \"1\", \"text\": \"" + body + "\"}\n"), "a.JSONL.GZ"),
        QStringLiteral("1 |  |  | \n") + text);
    QCOMPARE(read(gzipped("id,text\n1,\"" + body + "\"\n"), "a.csv.gz"),
        QStringLiteral("a.csv.gz#1 |  |  | \n") + text);
    const QString page = read(gzipped("<html><head><title>Talks in the harbour</title></head><body><p>" + body
                                  + "</p></body></html>"),
        "a.html.gz");
    QVERIFY2(page.startsWith(u"a.html.gz | Talks in the harbour") && page.contains(text), qPrintable(page));
    QCOMPARE(read(gzipped(gzipped(body)), "a.txt.gz"), QStringLiteral("problem 0: gzip\n"));
    QCOMPARE(formatByEnding("b/a.html.gz"), SourceFormat::Html);
    QCOMPARE(read(gzipped("a: b"), "a.yaml.gz"), QStringLiteral("problem 0: .yaml\n"));
}

void TestGzip::membersFollowEachOther()
{
    const QByteArray lines
        = gzipped("{\"id\": \"1\", \"te") + gzipped("") + gzipped("xt\": \"" + body + "\"}\n");
    QCOMPARE(read(lines, "a.jsonl.gz"), QStringLiteral("1 |  |  | \nB ") + QString::fromUtf8(body) + u'\n');
    // padding of tapes
    QCOMPARE(read(lines + QByteArray(1000, '\0'), "a.jsonl.gz"), read(lines, "a.jsonl.gz"));
}

void TestGzip::damagedFilesAreRefused()
{
    QByteArray bytes = gzipped(body);
    bytes[bytes.size() - 6] = char(bytes[bytes.size() - 6] ^ 1);
    QCOMPARE(read(bytes, "a.txt.gz"), QStringLiteral("problem 0: gzip data are damaged\n"));
    QCOMPARE(
        read(gzipped(body).chopped(1), "a.txt.gz"), QStringLiteral("problem 0: gzip data end too early\n"));
}

void TestGzip::cutFilesAreSound()
{
    QVERIFY(readsAllLengths(gzipped(body), "a.txt.gz", 1));
    QVERIFY(readsAllLengths(gzipped("{\"id\": \"1\", \"text\": \"" + body + "\"}\n")
            + gzipped("{\"id\": \"2\", \"text\": \"x\"}\n"),
        "a.jsonl.gz", 1));
    QVERIFY(readsAllLengths(gzipped("id,text\n1,\"" + body + "\"\n"), "a.csv.gz", 1));
}

void TestGzip::bombsAreRefused()
{
    Limits limits;
    limits.fileBytes = 1000;
    QVERIFY(read(gzipped(QByteArray("a word ").repeated(300)), "a.txt.gz", limits).contains(u"> 1000 bytes"));
    const QByteArray bomb = gzipped(QByteArray(1'000'000, ' '));
    QVERIFY(bomb.size() < 1000 * 2);
    QVERIFY(read(bomb, "a.txt.gz", limits).startsWith(u"problem 0: "));
    QVERIFY(read(bomb, "a.jsonl.gz", limits)
                .contains(u"gzip data that unpack to more than 200 times their size"));
    QVERIFY(
        read(bomb, "a.csv.gz", limits).contains(u"gzip data that unpack to more than 200 times their size"));
}

QTEST_GUILESS_MAIN(TestGzip)
#include "tst_gzip.moc"
