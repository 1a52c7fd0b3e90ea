// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
// Messages, mailboxes and saved pages: what is the article of a message, and what of broken ones can be read.
#include "model/reading/formats/mail/mimeparts.h"
#include "tests/support/makegzip.h"
#include "tests/support/printsource.h"

#include <QtTest>

using namespace dateline;

namespace {

const QByteArray body = "Ministers of twelve countries met in the harbour town on Monday and agreed to share "
                        "the costs of the bridge over the strait.";
const QByteArray other = "The talks had been put off twice, and nobody in the town had expected that they "
                         "would end with a result so quickly.";
const QByteArray head = "From: \"The Strait Observer\" <desk@observer.example>\nDate: Mon, 29 May 2017 "
                        "10:00:00 +0200\nMessage-ID: <1@observer.example>\nSubject: Bridge agreed\n";
const QString headSays = QStringLiteral(" | Bridge agreed | The Strait Observer | \n2017-05-29 header field "
                                        "Date 'Mon, 29 May 2017 10:00:00 +0200'\nT Bridge agreed\n");

QString message(const QByteArray& bytes)
{
    return QString::fromStdString(printedSource(bytes, "a.eml"));
}
QString box(const QByteArray& bytes, const Limits& limits = {})
{
    return QString::fromStdString(printedSource(bytes, "a.mbox", limits));
}
QString line(const char* kind, const QByteArray& text)
{
    return QLatin1String(kind) + u' ' + QString::fromUtf8(text) + u'\n';
}

/// Parts between boundaries.
QByteArray parts(const QByteArray& type, const QByteArrayList& all)
{
    QByteArray out = "MIME-Version: 1.0\nContent-Type: " + type + "; boundary=\"==x\"\n\nnot shown\n";
    for (const QByteArray& part : all) {
        out += "--==x\n" + part + "\n";
    }
    return out + "--==x--\n";
}

} // namespace

class TestMail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headersBecomeMetadata();
    void fieldsAreDecoded_data();
    void fieldsAreDecoded();
    void parametersAreRead();
    void bodiesAreDecoded_data();
    void bodiesAreDecoded();
    void whatWasDoneToABodyIsKept_data();
    void whatWasDoneToABodyIsKept();
    void plainTextIsPreferredUnlessItIsAStub();
    void quotesAndSignaturesAreFurniture();
    void flowedLinesAreJoined();
    void forwardedMessagesArePartOfTheText();
    void attachedDocumentsAreNamed();
    void mailboxesAreCut();
    void mailboxesKeepTheirIds();
    void savedPagesAreRead();
    void mailIsToldByItsHead();
    void limitsHold();
    void cutFilesAreSound();
};

void TestMail::headersBecomeMetadata()
{
    QCOMPARE(message(head + "\n" + body + "\n\n" + other + "\n"),
        QStringLiteral("a.eml") + headSays + line("B", body) + line("B", other));
    QCOMPARE(message(QByteArray(head).replace("\n", "\r\n") + "\r\n" + body + "\r\n\r\n" + other),
        QStringLiteral("a.eml") + headSays + line("B", body) + line("B", other));
    QCOMPARE(message("Subject: Fwd: Re: Talks\nFrom: desk@observer.example\nArchived-At: "
                     "<https://observer.example/1>\n\n"
                 + body),
        QStringLiteral("a.eml | Talks | observer.example | https://observer.example/1\nT Talks\n")
            + line("B", body));
    QCOMPARE(message("no header at all"), QStringLiteral("problem 0: no message: it has no header\n"));
    QCOMPARE(message(""), QStringLiteral("problem 0: \n"));
    QCOMPARE(message(head), QStringLiteral("problem 0: \n"));
}

void TestMail::fieldsAreDecoded_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("quoted") << QByteArray("=?iso-8859-1?q?Caf=E9_free?=") << QStringLiteral("Caf\u00E9 free");
    QTest::newRow("base64") << QByteArray("=?UTF-8?B?Q2Fmw6k=?=") << QStringLiteral("Caf\u00E9");
    QTest::newRow("a letter cut between words")
        << QByteArray("=?UTF-8?B?Q2Fmww==?= =?utf-8?B?qQ==?= free") << QStringLiteral("Caf\u00E9 free");
    QTest::newRow("words and text") << QByteArray("A =?utf-8*en?Q?caf=C3=A9?= b =?utf-8?Q?c?=")
                                    << QStringLiteral("A caf\u00E9 b c");
    QTest::newRow("not encoded") << QByteArray("Caf\xC3\xA9") << QStringLiteral("Caf\u00E9");
    QTest::newRow("not encoded, old")
        << QByteArray("Caf\xE9 is open again") << QStringLiteral("Caf\u00E9 is open again");
    QTest::newRow("a name, old") << QByteArray("Ren\xE9") << QStringLiteral("Ren\u00E9");
    QTest::newRow("a name of two encodings")
        << QByteArray("=?utf-8?q?Ren=E9_Pe=C3=B1a?=") << QStringLiteral("Ren\u00E9 Pe\u00F1a");
    QTest::newRow("broken") << QByteArray("=?utf-8?X?abc?= =?utf-8?q?abc")
                            << QStringLiteral("=?utf-8?X?abc?= =?utf-8?q?abc");
    QTest::newRow("unknown encoding") << QByteArray("=?x-none?q?abc?=") << QStringLiteral("abc");
    QTest::newRow("Japanese") << QByteArray("=?iso-2022-jp?B?GyRCRnxLXBsoQg==?=")
                              << QStringLiteral("\u65E5\u672C");
}

void TestMail::fieldsAreDecoded()
{
    QFETCH(QByteArray, field);
    QFETCH(QString, text);
    QCOMPARE(QString::fromStdString(mail::decodedField(field.toStdString())), text);
}

void TestMail::parametersAreRead()
{
    using mail::parameter;
    QCOMPARE(parameter("text/plain; charset=utf-8; format=flowed", "charset"), std::string("utf-8"));
    QCOMPARE(parameter("text/plain;CHARSET = \"ut\\f-8\" ; x", "charset"), std::string("utf-8"));
    QCOMPARE(parameter("a/b; name*0*=utf-8'en'caf%C3; name*1*=%A9; name*2=\" free.pdf\"", "name"),
        std::string("caf\u00E9 free.pdf"));
    QCOMPARE(parameter("a/b; name=\"=?utf-8?q?caf=C3=A9?=\"", "name"), std::string("caf\u00E9"));
    QCOMPARE(parameter("a/b; boundary", "boundary"), std::string());
    QCOMPARE(mail::senderOf("=?utf-8?q?Caf=C3=A9?= <a@b.example>"), std::string("Caf\u00E9"));
    QCOMPARE(mail::senderOf("a@b.example (The Wire)"), std::string("The Wire"));
    QCOMPARE(mail::senderOf("<a@b.example>, c@d.example"), std::string("b.example"));
}

void TestMail::bodiesAreDecoded_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("8 bits") << QByteArray(
        "Content-Type: text/plain; charset=utf-8\n\nThe caf\xC3\xA9 is open = free\n");
    QTest::newRow("quoted") << QByteArray(
        "Content-Type: text/plain; charset=\"ISO-8859-1\"\nContent-Transfer-Encoding: "
        "quoted-printable\n\nThe caf=E9 is =\nopen =3D free\n");
    QTest::newRow("base64")
        << "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: BASE64\n\n"
            + QByteArray("The caf\xC3\xA9 is open = free\n").toBase64() + "\n";
    QTest::newRow("undeclared") << QByteArray("\nThe caf\xE9 is open = free\n");
    QTest::newRow("wrongly declared")
        << QByteArray("Content-Type: text/plain; charset=us-ascii\n\nThe caf\xC3\xA9 is open = free\n");
}

void TestMail::bodiesAreDecoded()
{
    QFETCH(QByteArray, bytes);
    QVERIFY2(message(head + bytes).contains(QStringLiteral("The caf\u00E9 is open = free\n")),
        qPrintable(message(head + bytes)));
}

void TestMail::whatWasDoneToABodyIsKept_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray text = "Caf\xC3\xA9, caf\xC3\xA9. " + body + " Ren\xE9 was there.";
    const auto part = [](const char* type, const QByteArray& content) {
        return "Content-Type: " + QByteArray(type) + "; charset=utf-8\n\n" + content + "\n";
    };
    const QByteArray page = "<html><body><p>" + text + "</p></body></html>";
    QTest::newRow("plain") << QStringLiteral("a.eml") << head + part("text/plain", text);
    QTest::newRow("page") << QStringLiteral("a.eml") << head + part("text/html", page);
    QTest::newRow("saved page") << QStringLiteral("a.mhtml")
                                << head + parts("multipart/related", {part("text/html", page)});
    const QByteArray answer = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page;
    QTest::newRow("archived page") << QStringLiteral("a.warc")
                                   << "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: "
                                      "http://a.example/b\r\nContent-Type: application/http; "
                                      "msgtype=response\r\nContent-Length: "
            + QByteArray::number(answer.size()) + "\r\n\r\n" + answer + "\r\n\r\n";
}

void TestMail::whatWasDoneToABodyIsKept()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    const QTemporaryDir folder;
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    int read = 0;
    readSource(
        {name.toStdString(), file.fileName().toStdString()}, {}, [&](const Expected<Article>& article) {
            ++read;
            const bool isKept = article && article->text.find("Ren\u00E9 was") != std::string::npos;
            QTest::qVerify(isKept, "the letter is kept", "", __FILE__, __LINE__);
            QTest::qCompare(article ? int(article->repair) : -1, int(Repair::BytesTakenAsWindows1252),
                "repair", "taken", __FILE__, __LINE__);
            return true;
        });
    QCOMPARE(read, 1);
}

void TestMail::plainTextIsPreferredUnlessItIsAStub()
{
    const QByteArray page = "Content-Type: text/html; charset=utf-8\n\n<html><body><p>" + body + "</p><p>"
        + other + "</p></body></html>";
    QCOMPARE(
        message(head
            + parts("multipart/alternative", {"Content-Type: text/plain\n\n" + other + "\n\n" + body, page})),
        QStringLiteral("a.eml") + headSays + line("B", other) + line("B", body));
    const QString rich = message(head
        + parts("multipart/alternative",
            {"Content-Type: text/plain\n\nSee this message in a browser: "
             "https://observer.example/very/long/address/of/a/message/1234567890\n",
                page}));
    QVERIFY2(
        rich.contains(line("B", body) + line("B", other)) && !rich.contains(u"browser"), qPrintable(rich));
    const QString inner
        = message(head + "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=out\n\n--out\n"
            + parts("multipart/alternative", {"Content-Type: text/plain\n\n" + body, page})
            + "\n--out\nContent-Type: image/png\n\nxxx\n--out--\n");
    QCOMPARE(inner, QStringLiteral("a.eml") + headSays + line("B", body));
}

void TestMail::quotesAndSignaturesAreFurniture()
{
    QCOMPARE(message(head + "\n" + body
                 + "\n\nOn Sun, 28 May 2017, Bo Sample wrote:\n> What of the bridge?\n>> Nothing.\n\n" + other
                 + "\n-- \nAnn Example\nObserver, Harbour Town\n"),
        QStringLiteral("a.eml") + headSays + line("B", body)
            + line("x", "On Sun, 28 May 2017, Bo Sample wrote:~~What of the bridge?~Nothing.")
            + line("B", other) + line("x", "--~Ann Example~Observer, Harbour Town"));
    QCOMPARE(message(head + "\nOf interest?\n\n> " + body + "\n>\n> " + other + "\n"),
        QStringLiteral("a.eml") + headSays + line("B", "Of interest?") + line("B", body) + line("B", other));
}

void TestMail::flowedLinesAreJoined()
{
    QCOMPARE(message(head
                 + "Content-Type: text/plain; format=flowed\n\nMinisters met \nin the harbour town \non "
                   "Monday.\n From there they left.\n"),
        QStringLiteral("a.eml") + headSays + line("B", "Ministers met in the harbour town on Monday.")
            + line("B", "From there they left."));
    QVERIFY(
        message(head + "Content-Type: text/plain; format=flowed; delsp=yes\n\nMini \nsters met on Monday.\n")
            .contains(u"Ministers met on Monday."));
}

void TestMail::forwardedMessagesArePartOfTheText()
{
    const QByteArray inner = "Content-Type: message/rfc822\n\nFrom: Wire <w@wire.example>\nSubject: "
                             "Talks\nDate: Sun, 28 May 2017 09:00:00 +0000\n\n"
        + other;
    QCOMPARE(message(head + parts("multipart/mixed", {"\n" + body, inner})),
        QStringLiteral("a.eml")
            + QString(headSays).replace(QStringLiteral("T "),
                QStringLiteral("2017-05-28 header line 'Date: Sun, 28 May 2017 09:00:00 +0000'\nT "))
            + line("B", body) + line("H", "Subject: Talks") + line("H", "From: Wire")
            + line("H", "Date: Sun, 28 May 2017 09:00:00 +0000") + line("B", other));
    QCOMPARE(message(head + parts("multipart/mixed", {inner})),
        QStringLiteral("a.eml | Talks | Wire | \n2017-05-28 header field Date 'Sun, 28 May 2017 09:00:00 "
                       "+0000'\nT Talks\n")
            + line("B", other));
    const QString digest = message(
        head + parts("multipart/digest", {"\nSubject: One\n\n" + body, "\nSubject: Two\n\n" + other}));
    QVERIFY2(digest.endsWith(
                 line("H", "Subject: One") + line("B", body) + line("H", "Subject: Two") + line("B", other)),
        qPrintable(digest));
}

void TestMail::attachedDocumentsAreNamed()
{
    const QString read = message(head
        + parts("multipart/mixed",
            {"\n" + body, "Content-Type: text/html; name=a.html\nContent-Disposition: attachment\n\n<p>x</p>",
                "Content-Type: text/plain\nContent-Disposition: attachment; filename=notes.txt\n\nx",
                "Content-Type: image/png; name=a.png\n\nx"}));
    QCOMPARE(read,
        QStringLiteral("a.eml") + headSays + line("B", body)
            + QStringLiteral("problem 0: a.html, notes.txt\n"));
}

void TestMail::mailboxesAreCut()
{
    const QByteArray from = "From desk@observer.example Mon May 29 10:00:00 2017\n";
    const QByteArray second = "Message-ID: <2@observer.example>\nContent-Length: 3\nSubject: Two\n\n";
    const QByteArray both = from + head + "\n" + body
        + "\n>From there they left.\n\nFrom Monday on at 10:00 in 2017 it is open.\n\n" + from + second
        + other + "\n\n";
    const QString expected = QStringLiteral("a.mbox#1@observer.example") + headSays + line("B", body)
        + line("B", "From there they left.") + line("B", "From Monday on at 10:00 in 2017 it is open.")
        + QStringLiteral("a.mbox#2@observer.example | Two |  | \nT Two\n") + line("B", other);
    QCOMPARE(box(both), expected);
    QCOMPARE(box(QByteArray(both).replace("\n", "\r\n")), expected);
    QCOMPARE(QString::fromStdString(printedSource(gzipped(both), "a.mbox.gz")),
        QString(expected).replace(QStringLiteral("a.mbox#"), QStringLiteral("a.mbox.gz#")));
    QCOMPARE(QString::fromStdString(printedSource(both, "Archive")),
        QString(expected).replace(QStringLiteral("a.mbox#"), QStringLiteral("Archive#")));
    QCOMPARE(box(from + "no header\n\n" + from + second + other),
        QStringLiteral(
            "problem 1: no message: it has no header\na.mbox#2@observer.example | Two |  | \nT Two\n")
            + line("B", other));
    QCOMPARE(box(""), QStringLiteral("problem 0: \n"));
}

void TestMail::mailboxesKeepTheirIds()
{
    const QByteArray from = "From a@b.example Mon May 29 10:00:00 2017\n";
    const auto ids = [](const QString& printed) {
        QStringList found;
        for (const QString& one : printed.split(u'\n')) {
            found += one.startsWith(QStringLiteral("a.mbox#")) ? QStringList(one.section(u' ', 0, 0))
                                                               : QStringList();
        }
        return found;
    };
    const QByteArray without = from + "Subject: A\n\none\n\n" + from + "Subject: B\n\ntwo\n\n";
    const QStringList before = ids(box(without));
    const QStringList after = ids(box(from + "Subject: C\n\nthree\n\n" + without));
    QCOMPARE(before.size(), 2);
    QCOMPARE(after.mid(1), before);
    const QByteArray one = from + "Message-ID: <1@x>\nSubject: A\n\none\n\n";
    QCOMPARE(
        ids(box(one + one)), (QStringList{QStringLiteral("a.mbox#1@x"), QStringLiteral("a.mbox#1@x#2")}));
}

void TestMail::savedPagesAreRead()
{
    const QByteArray page
        = "From: <Saved by Blink>\nSnapshot-Content-Location: https://observer.example/bridge\nSubject: "
          "Bridge agreed\nDate: Fri, 1 Jan 2021 10:00:00 -0000\n"
        + parts("multipart/related; type=\"text/html\"",
            {"Content-Type: text/css\n\np {}",
                "Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n"
                "Content-Location: https://observer.example/bridge\n\n<html><head><title>Bridge "
                "agreed</title></head><body><p>"
                    + QByteArray(body).replace("agreed", "agre=\ned") + "</p><p>" + other
                    + "</p></body></html>"});
    for (const char* name : {"a.mht", "a.mhtml", "saved"}) {
        const QString read = QString::fromStdString(printedSource(page, name));
        QVERIFY2(
            read.startsWith(QLatin1String(name)
                + QStringLiteral(" | Bridge agreed | observer.example | https://observer.example/bridge\n")),
            qPrintable(read));
        QVERIFY2(
            read.endsWith(line("B", body) + line("B", other)) && !read.contains(u"2021"), qPrintable(read));
    }
    QCOMPARE(QString::fromStdString(
                 printedSource(parts("multipart/related", {"Content-Type: text/css\n\np {}"}), "a.mht")),
        QStringLiteral("problem 0: no page in it\n"));
}

void TestMail::mailIsToldByItsHead()
{
    const auto format = [](const QByteArray& bytes) {
        const QTemporaryDir place;
        QFile file(place.filePath(QStringLiteral("x")));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush()
            ? formatOf({"x", file.fileName().toStdString()})
            : SourceFormat::Unknown;
    };
    QCOMPARE(format(head + "\n" + body), SourceFormat::Mail);
    QCOMPARE(
        format("From: Ann Example\nDate: 29 May 2017\nSubject: Bridge\n\n" + body), SourceFormat::PlainText);
    // nothing tells it from one
    QCOMPARE(format("From Monday on at 10:00 in 2017\nit: is open\n"), SourceFormat::Mailbox);
    QCOMPARE(format("From Monday on the bridge is open.\n"), SourceFormat::PlainText);
}

void TestMail::limitsHold()
{
    Limits limits;
    limits.messageBytes = 300;
    const QByteArray from = "From a@b.example Mon May 29 10:00:00 2017\n";
    QCOMPARE(box(from + "Subject: A\n\n" + QByteArray("long line\n").repeated(100) + "\n" + from
                     + "Subject: B\nMessage-ID: <2>\n\ntwo\n",
                 limits),
        QStringLiteral("problem 2: > 300 bytes\na.mbox#2 | B |  | \nT B\nB two\n"));
    limits = {};
    limits.articlesInFile = 1;
    QCOMPARE(
        box(from + "Message-ID: <1>\n\none\n\n" + from + "Subject: B\n\ntwo\n", limits).section(u'\n', -2),
        QStringLiteral("problem 7: 1 articles\n"));
    QByteArray deep = "\ntext";
    for (int i = 0; i < 2000; ++i) {
        deep = "Content-Type: multipart/mixed; boundary=b" + QByteArray::number(i) + "\n\n--b"
            + QByteArray::number(i) + "\n" + deep;
    }
    QVERIFY(!message(head + deep).isEmpty());
    QVERIFY(
        !message(head + QByteArray("Content-Type: message/rfc822\n\n").repeated(2000) + "\ntext").isEmpty());
    const QByteArray forwards
        = QByteArray("Content-Type: message/rfc822\nContent-Transfer-Encoding: quoted-printable\n\n")
              .repeated(10)
        + "Subject: X\n\nA forwarded text.";
    QVERIFY(box(from + forwards).contains(u"A forwarded text."));
    limits = {};
    limits.messageBytes = forwards.size() * 2; // decoded ten times it is more
    QVERIFY(!box(from + forwards, limits).contains(u"A forwarded text."));
    QVERIFY(!message(head + parts("multipart/mixed", QByteArrayList(5000, "\none"))).isEmpty());
    QVERIFY(!message(head + "X: " + QByteArray(1'000'000, 'x') + "\n" + QByteArray("y: z\n").repeated(10'000)
        + "\n" + body)
                 .isEmpty());
}

void TestMail::cutFilesAreSound()
{
    const QByteArray whole = head
        + parts("multipart/mixed",
            {parts("multipart/alternative",
                 {"Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n"
                         + QByteArray("The caf\xC3\xA9 is open\n-- \nme").toBase64(),
                     "Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n<p>caf=C3=A9 "
                     "=\nis open</p>"}),
                "Content-Type: message/rfc822\n\nSubject: =?utf-8?q?caf=C3=A9?=\n\n> quoted\n",
                "Content-Disposition: attachment; filename*0*=utf-8''a; filename*1=.pdf\n\nx"});
    QVERIFY(readsAllLengths(whole, "a.eml", 1));
    QVERIFY(readsAllLengths("From a@b.example Mon May 29 10:00:00 2017\n" + whole
            + "\nFrom a@b.example Mon May 29 10:00:00 2017\n" + whole,
        "a.mbox", 3));
    QVERIFY(readsAllLengths("Snapshot-Content-Location: https://a.example\n"
            + parts("multipart/related", {"Content-Type: text/html\n\n<p>one</p>"}),
        "a.mht", 1));
}

QTEST_GUILESS_MAIN(TestMail)
#include "tst_mail.moc"
