// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
// Tables and JSON lists of articles: fields by the names of their columns, each row an article or a problem
// with its line.
#include "model/reading/formats/articlefields.h"
#include "tests/support/printsource.h"

#include <QtTest>

using namespace dateline;
using namespace std::string_literals;

namespace {

const QByteArray body = "Ministers of twelve countries met in the harbour town on Monday and agreed to share "
                        "the costs of the bridge over the strait.";
const QByteArray other = "The talks had been put off twice, and nobody in the town had expected that they "
                         "would end with a result so quickly.";

QString table(const QByteArray& bytes, const Limits& limits = {})
{
    return QString::fromStdString(printedSource(bytes, "n.csv", limits));
}
QString json(const QByteArray& bytes, const Limits& limits = {})
{
    return QString::fromStdString(printedSource(bytes, "n.json", limits));
}
QString lines(const std::string& text)
{
    return QString::fromStdString(text);
}

} // namespace

class TestTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsAreFoundByName();
    void delimitersAndQuotesAreTold_data();
    void delimitersAndQuotesAreTold();
    void encodingsAreDecidedOnce_data();
    void encodingsAreDecidedOnce();
    void textColumnsAreJoined();
    void badRowsAreProblemsOfTheirLine();
    void tablesWithoutTextNameTheirColumns();
    void datesFollowTheColumn_data();
    void datesFollowTheColumn();
    void idsStayWhenRowsAreAdded();
    void limitsHold();
    void idsThatRepeatTakeNoLonger();
    void listsOfJsonAreArticles_data();
    void listsOfJsonAreArticles();
    void badJsonIsAProblemOfItsLine();
    void linesMayUseTheNamesToo();
    void cutFilesAreSound();
};

void TestTables::columnsAreFoundByName()
{
    QCOMPARE(
        table(
            "ID,Headline,Publication Date,Newspaper,Link,Author,Section,Body\n"
            "17,Bridge agreed,2017-05-29,The Strait Observer,https://observer.example/a,Ann Example,Europe,\""
            + body + "\n\n" + other + "\"\n"),
        lines("n.csv#17 | Bridge agreed | The Strait Observer | https://observer.example/a\n"
              "2017-05-29 field Publication Date '2017-05-29'\n"
              "T Bridge agreed\nB "
            + body.toStdString() + "\nB " + other.toStdString() + "\n"));
    const QString marked = table("title,content\nTalks,\"<p>" + body + "</p><p>Tea &amp; cake</p>\"\n");
    QCOMPARE(marked,
        lines("n.csv#" + marked.mid(6, 16).toStdString() + " | Talks |  | \nT Talks\nB " + body.toStdString()
            + "\nB Tea & cake\n"));
}

void TestTables::delimitersAndQuotesAreTold_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("comma") << QByteArray("id,title,text\n1,\"A, \"\"B\"\"\",\"one\ntwo\"\n");
    QTest::newRow("semicolon") << QByteArray("id;title;text\n1;A, \"B\";\"one\ntwo\"\n");
    QTest::newRow("tab and CRLF") << QByteArray("id\ttitle\ttext\r\n1\tA, \"B\"\t\"one\r\ntwo\"\r\n");
    QTest::newRow("bar, no end of line") << QByteArray("id|title|text\n1|A, \"B\"|\"one\ntwo\"");
    QTest::newRow("CR alone") << QByteArray("id,title,text\r1,\"A, \"\"B\"\"\",\"one\rtwo\"\r");
    QTest::newRow("said above") << QByteArray("sep=;\nid;title;text\n1;A, \"B\";\"one\ntwo\"\n");
    QTest::newRow("mark and blank lines")
        << QByteArray("\xEF\xBB\xBF\"id\",\"title\",\"text\"\n\n1,\"A, \"\"B\"\"\",\"one\ntwo\"\n,,\n");
}

void TestTables::delimitersAndQuotesAreTold()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(table(bytes), lines("n.csv#1 | A, \"B\" |  | \nT A, \"B\"\nB one~two\n"));
    QCOMPARE(table("id,text\n1,\"They call it \"the bridge\" here.\"\n"),
        lines("n.csv#1 |  |  | \nB They call it \"the bridge\" here.\n"));
}

void TestTables::encodingsAreDecidedOnce_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString rows
        = QStringLiteral("title\ttext\nCaf\u00E9\tplain\nTwo\tThe caf\u00E9 \u201Cfree\u201D again\n");
    QTest::newRow("UTF-8") << rows.toUtf8();
    const auto* units = reinterpret_cast<const char*>(rows.utf16());
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE").append(units, rows.size() * 2);
    QTest::newRow("Windows-1252") << QByteArray("title\ttext\nCaf\xE9\tplain\nTwo\tThe caf\xE9 \x93"
                                                "free\x94 again\n");
    QTest::newRow("a row of UTF-8 among rows of Windows-1252") << "title\ttext\nCaf\xC3\xA9\tplain\n"
            + QByteArray("Two\tThe caf\xE9 \x93"
                         "free\x94 again\n")
                  .repeated(6);
}

void TestTables::encodingsAreDecidedOnce()
{
    QFETCH(QByteArray, bytes);
    const std::string printed = printedSource(bytes, "n.tsv");
    QVERIFY2(printed.find("| Caf\u00E9 |") != std::string::npos
            && printed.find("The caf\u00E9 \u201Cfree\u201D again") != std::string::npos,
        printed.c_str());
}

void TestTables::textColumnsAreJoined()
{
    QCOMPARE(table("id,body,lead\n1,\"" + other + "\",\"" + body + "\"\n2,\"" + body + "\n\n" + other
                 + "\",\"Ministers of twelve countries met in the harbour...\"\n3,," + "\"" + body + "\"\n"),
        lines("n.csv#1 |  |  | \nB " + body.toStdString() + "\nB " + other.toStdString()
            + "\n"
              "n.csv#2 |  |  | \nB "
            + body.toStdString() + "\nB " + other.toStdString()
            + "\n"
              "n.csv#3 |  |  | \nB "
            + body.toStdString() + "\n"));
}

void TestTables::badRowsAreProblemsOfTheirLine()
{
    QCOMPARE(table("id,text,date\n1,one,2017-05-29\n2,two,2017-05-29,more\n3,,2017-05-29\n4,four,soon\n5,"
                   "\"never closed,2017-05-29\n6,six,2017-05-29\n"),
        lines("n.csv#1 | one |  | \n2017-05-29 field date '2017-05-29'\nT one\n"
              "problem 3: 4 cells for 3 columns\n"
              "problem 4: \n"
              "problem 5: date is not a date: soon\n"
              "problem 6: a quote that is not closed\n"
              "n.csv#6 | six |  | \n2017-05-29 field date '2017-05-29'\nT six\n"));
    // a quote too many takes the next rows with it, until the line below is read again
    QCOMPARE(table("id,source,text\n1,x,\"never closed\n2,\"y\",two\n3,z,three,more\n4,\"v,four\n"),
        lines("problem 2: 4 cells for 3 columns\nn.csv#2 | two | y | \nT two\nproblem 4: 4 cells for 3 "
              "columns\nproblem 5: a quote that is not closed\n"));
}

void TestTables::tablesWithoutTextNameTheirColumns()
{
    QCOMPARE(table("name,price\napple,3\n"), lines("problem 0: name, price\n"));
    QCOMPARE(json("{\"name\": \"x\", \"version\": 3}"), lines("problem 1: name, version\n"));
    QCOMPARE(table(" \n"), lines("problem 0: \n"));
    QCOMPARE(table("id,text\n"), lines("problem 0: \n"));
    QVERIFY(json("[]").startsWith(u"problem 0"));
}

void TestTables::datesFollowTheColumn_data()
{
    QTest::addColumn<QByteArray>("dates");
    QTest::addColumn<QByteArray>("found");
    QTest::newRow("the day first") << QByteArray("05/06/2017 25/06/2017 7.8.2017")
                                   << QByteArray("2017-06-05 2017-06-25 2017-08-07");
    QTest::newRow("the month first") << QByteArray("05/06/2017 06/25/2017")
                                     << QByteArray("2017-05-06 2017-06-25");
    QTest::newRow("nothing tells") << QByteArray("05/06/2017 06/07/2017")
                                   << QByteArray("- - open:05/06/2017");
    QTest::newRow("both") << QByteArray("05/06/2017 06/25/2017 25/06/2017")
                          << QByteArray("- 2017-06-25 2017-06-25 open:05/06/2017");
}

void TestTables::datesFollowTheColumn()
{
    QFETCH(QByteArray, dates);
    QFETCH(QByteArray, found);
    const QTemporaryDir place;
    QFile file(place.filePath(QStringLiteral("n.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("text,date\n");
    for (const QByteArray& date : dates.split(' ')) {
        file.write("text of " + date + "," + date + "\n");
    }
    file.close();
    QByteArrayList out;
    readSource({"n.csv", file.fileName().toStdString()}, {}, [&](const Expected<Article>& article) {
        out += QByteArray::fromStdString(!article ? "open:" + article.error().detail
                : article->dateCandidates.empty() ? "-"
                                                  : isoDate(article->dateCandidates.front().days.from));
        return true;
    });
    QCOMPARE(out.join(' '), found);
}

void TestTables::idsStayWhenRowsAreAdded()
{
    const auto ids = [](const QByteArray& bytes) {
        QStringList found;
        for (const QString& line : table(bytes).split(u'\n')) {
            found += line.startsWith(QStringLiteral("n.csv#")) ? QStringList(line.section(u' ', 0, 0))
                                                               : QStringList();
        }
        return found;
    };
    const QStringList before = ids("text,url\none,https://a.example/1\ntwo,\n");
    const QStringList after = ids("text,url\nnew,\none,https://a.example/1\ntwo,\n");
    QCOMPARE(before.size(), 2);
    QCOMPARE(after.size(), 3);
    QCOMPARE(after.mid(1), before);
    QCOMPARE(ids("id,text\n1,one\n1,two\n"),
        (QStringList{QStringLiteral("n.csv#1"), QStringLiteral("n.csv#1#2")}));
}

void TestTables::limitsHold()
{
    Limits limits;
    limits.jsonLineBytes = 60;
    QCOMPARE(table("id,text\n1," + QByteArray(100, 'x') + "\n2,two\n", limits),
        lines("problem 2: row of more than 60 bytes\nn.csv#2 | two |  | \nT two\n"));
    QCOMPARE(json("[{\"id\": \"1\", \"text\": \"" + QByteArray(100, 'x')
                     + "\"},\n{\"id\": \"2\", \"text\": \"two\"}]",
                 limits),
        lines("problem 1: 60 bytes\nn.json#2 | two |  | \nT two\n"));
    limits = {};
    limits.articlesInFile = 1;
    QCOMPARE(table("id,text\n1,one\n2,two\n", limits),
        lines("n.csv#1 | one |  | \nT one\nproblem 3: 1 articles\n"));
    QCOMPARE(json("[{\"id\": 1, \"text\": \"one\"}, {\"id\": 2, \"text\": \"two\"}, {\"id\": 3, \"text\": "
                  "\"three\"}]",
                 limits),
        lines("n.json#1 | one |  | \nT one\nproblem 1: 1 articles\n"));
    limits = {};
    limits.tableColumns = 3;
    QCOMPARE(table("id,text\n1,one,,,\n2,two\n", limits),
        lines("problem 2: more than 3 cells\nn.csv#2 | two |  | \nT two\n"));
}

/// A column may say the same in every row.
void TestTables::idsThatRepeatTakeNoLonger()
{
    ItemIds ids("n.csv");
    QCOMPARE(ids.tellApart("a"), std::string("n.csv#a"));
    QCOMPARE(ids.tellApart("a#3"), std::string("n.csv#a#3"));
    QCOMPARE(ids.tellApart("a"), std::string("n.csv#a#2"));
    QCOMPARE(ids.tellApart("a"), std::string("n.csv#a#4"));
    QCOMPARE(ids.unique("n.csv#a"), std::string("n.csv#a#5"));
    QElapsedTimer timer;
    timer.start();
    std::string last;
    for (int i = 0; i < 30'000; ++i) {
        last = ids.tellApart("b");
    }
    QCOMPARE(last, std::string("n.csv#b#30000"));
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

void TestTables::listsOfJsonAreArticles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray one = "{\"id\": 1, \"headline\": \"A\", \"text\": \"one\", \"date\": \"2017-05-29\"}";
    const QByteArray two = "{\"id\": \"2\", \"title\": \"B\", \"text\": \"two\", \"date\": 1496044800}";
    QTest::newRow("a list") << "[" + one + ",\n" + two + "]";
    QTest::newRow("under a name") << "{\"status\": \"ok\", \"tags\": [\"a\", {\"b\": []}], \"articles\": ["
            + one + ", " + two + "], \"n\": 2}";
    QTest::newRow("deeper") << "{\"response\": {\"docs\": [" + one + ", " + two + "]}}";
    QTest::newRow("an index") << "{\"hits\": {\"total\": 2, \"hits\": [{\"_index\": \"x\", \"_source\": "
            + one + "}, {\"_source\": " + two + "}]}}";
    QTest::newRow("one after another") << one + "\n" + two + "\n";
    QTest::newRow("a byte order mark") << "\xEF\xBB\xBF[" + one + "," + two + "]";
}

void TestTables::listsOfJsonAreArticles()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(json(bytes),
        lines("n.json#1 | A |  | \n2017-05-29 field date '2017-05-29'\nT A\nB one\n"
              "n.json#2 | B |  | \n2017-05-29 field date '2017-05-29'\nT B\nB two\n"));
}

void TestTables::badJsonIsAProblemOfItsLine()
{
    QCOMPARE(json("[{\"id\": 1, \"text\": \"one\"},\n{\"id\": 2, \"text\": two},\n7,\n{\"id\": 3},\n{\"id\": "
                  "4, \"text\": \"x\", \"published\": \"soon\"},\n{\"id\": \"\\ud800\", \"text\": \"five\"}]")
                 .left(57),
        lines("n.json#1 | one |  | \nT one\nproblem 2: not JSON from byte "));
    const QString printed = json("[7,\n{\"id\": 3},\n{\"id\": 4, \"text\": \"x\", \"published\": "
                                 "\"soon\"},\n{\"id\": \"\\ud800\", \"text\": \"five\"},\n{\"text\": \"si");
    QCOMPARE(printed,
        lines("problem 1: not an object\nproblem 2: id\nproblem 3: published is not a date: "
              "soon\nn.json#\uFFFD | five |  | \nT five\nproblem 5: the file ends inside of a value\n"));
    QCOMPARE(
        json("{\"text\": \"one\", \"items\": [{\"text\": \"no article\"}]}").contains(u"no article"), false);
    QVERIFY(json("text").startsWith(u"problem 1: "));
    QVERIFY(json(QByteArray(100'000, '[')).startsWith(u"problem "));
    QVERIFY(json(QByteArray("{\"a\":").repeated(100'000)).startsWith(u"problem "));
}

void TestTables::linesMayUseTheNamesToo()
{
    const auto read = [](const QByteArray& line) {
        return QString::fromStdString(printedSource(line + "\n", "n.jsonl"));
    };
    QCOMPARE(read("{\"guid\": \"7\", \"headline\": \"A\", \"lead\": \"one.\", \"body\": \"two.\", \"date\": "
                  "\"2017-05-29\", \"outlet\": \"Wire\"}"),
        lines("7 | A | Wire | \n2017-05-29 metadata '2017-05-29'\nT one.\nB two.\n"));
    // the line's own names stand, and what others say is no error
    QCOMPARE(read("{\"id\": \"1\", \"uuid\": \"2\", \"text\": \"one.\", \"body\": \"two.\", \"title\": "
                  "\"A\", \"headline\": \"B\", \"date\": \"soon\"}"),
        lines("1 | A |  | \nT one.\n"));
    QCOMPARE(read("{\"body\": \"two.\"}"), lines("problem 1: id is missing\n"));
    QCOMPARE(read("{\"id\": \"1\"}"), lines("problem 1: text is missing\n"));
}

void TestTables::cutFilesAreSound()
{
    QVERIFY(readsAllLengths("id,title,text,date\n1,\"A, \"\"B\"\"\",\"one\ntwo "
                            "caf\xC3\xA9\",05/06/2017\n2,C,\"three\"\"\",25/06/2017\n",
        "n.csv", 1));
    QVERIFY(readsAllLengths("{\"a\": [1, {\"b\": \"\\\"]\"}], \"docs\": [{\"id\": 1, \"text\": \"caf\xC3\xA9 "
                            "\\u00e9\", \"source\": {\"name\": \"X\"}}, {\"text\": null}]}",
        "n.json", 1));
}

QTEST_GUILESS_MAIN(TestTables)
#include "tst_tables.moc"
