// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/dating/datetable.h"
#include "app/dating/datetext.h"
#include "app/dating/filenamepattern.h"
#include "model/items/words.h"
#include "tests/support/handmadecorpus.h"

#include <QElapsedTimer>
#include <QTest>

using namespace dateline;

namespace {

QString shown(const std::optional<DayInterval>& days)
{
    return days ? toQString(isoDate(days->from)) + QLatin1Char('/') + toQString(isoDate(days->to))
                : QStringLiteral("none");
}

} // namespace

class TestDating : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typedDates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("days");
        const auto row = [](const char* name, const char* text, const char* days) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromLatin1(days);
        };
        row("day", "2016-05-29", "2016-05-29/2016-05-29");
        row("month", "2016-05", "2016-05-01/2016-05-31");
        row("year", "2016", "2016-01-01/2016-12-31");
        row("words", "29 May 2016", "2016-05-29/2016-05-29");
        row("words in American order", "May 29, 2016", "2016-05-29/2016-05-29");
        row("month in words", "May 2016", "2016-05-01/2016-05-31");
        row("day first with dots", "29.5.2016", "2016-05-29/2016-05-29");
        row("slashes", "29/05/2016", "2016-05-29/2016-05-29");
        row("from to", "2016-05-29 - 2016-06-02", "2016-05-29/2016-06-02");
        row("ISO interval", "2016-05/2016-06", "2016-05-01/2016-06-30");
        row("backwards", "2016-06-02 - 2016-05-29", "none");
        row("no such day", "2015-02-29", "none");
        row("no such month", "2015-13-01", "none");
        row("not a date", "last Thursday", "none");
        row("nothing", " ", "none");
        row("zero", "2015-00-01", "none");
    }

    void typedDates()
    {
        QFETCH(QString, text);
        QFETCH(QString, days);
        QCOMPARE(shown(parseDateText(text)), days);
    }

    void namesByPattern_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("days");
        const auto row = [](const char* title, const char* pattern, const char* name, const char* days) {
            QTest::newRow(title) << QString::fromLatin1(pattern) << QString::fromLatin1(name)
                                 << QString::fromLatin1(days);
        };
        row("in the middle", "*_YYYYMMDD_*", "press_20140611_mosul.txt", "2014-06-11/2014-06-11");
        row("with dashes", "*YYYY-MM-DD*", "2014-06-11-mosul.txt", "2014-06-11/2014-06-11");
        row("second try of a star", "*YYYYMMDD*", "no99999999-20140611.txt", "2014-06-11/2014-06-11");
        row("month only", "*YYYY-MM*", "report-2014-06.txt", "2014-06-01/2014-06-30");
        row("year only", "*YYYY*", "annual1999.txt", "1999-01-01/1999-12-31");
        row("two digits", "YYMMDD?.txt", "991231a.txt", "1999-12-31/1999-12-31");
        row("no year", "MMDD*", "0611.txt", "none");
        row("does not fit", "YYYY*", "mosul.txt", "none");
        row("no such day", "*YYYYMMDD*", "20140631.txt", "none");
        row("day without month", "YYYYDD.txt", "199999.txt", "1999-01-01/1999-12-31");
        row("many stars", "**a*b*c*d*e*YYYY", "abcde", "none");
    }

    void namesByPattern()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, name);
        QFETCH(QString, days);
        QCOMPARE(shown(dateInName(pattern, name)), days);
    }

    void manyStarsInALongNameAreQuick()
    {
        const QString digits(250, QLatin1Char('9'));
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 100; ++i) {
            QVERIFY(!dateInName(QStringLiteral("*YYYY*MM*DD*x"), digits));
        }
        QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed()))); // 10^8 ways else
        QCOMPARE(shown(dateInName(QStringLiteral("*YYYY*MM*DD*"), QStringLiteral("report_2016_05_29_final"))),
            QStringLiteral("2016-05-29/2016-05-29"));
    }

    void tablesWithHeaderQuotesAndUnknownFiles()
    {
        const auto corpus = test::handmadeCorpus();
        const auto rows = readDateTable(QStringLiteral("\uFEFFfile,date\r\n\"c-undated.txt\",2019-05-"
                                                       "20\r\nsome/where/b-border.txt,\"4 March 2019\"\n"
                                                       "gone.txt,2019\na-talks.txt,soon\n"),
            *corpus);
        QCOMPARE(rows.size(), std::size_t(4));
        QCOMPARE(rows[0].article, ArticleId(3));
        QCOMPARE(shown(rows[0].days), QStringLiteral("2019-05-20/2019-05-20"));
        QCOMPARE(rows[1].article, ArticleId(2));
        QVERIFY(!rows[2].isUsable());
        QVERIFY(!rows[3].isUsable());
    }

    void tablesWithSemicolons()
    {
        const auto rows = readDateTable(QStringLiteral("c-undated.txt;20.05.2019"), *test::handmadeCorpus());
        QCOMPARE(rows.size(), std::size_t(1));
        QVERIFY(rows[0].isUsable());
    }
};

QTEST_GUILESS_MAIN(TestDating)
#include "tst_dating.moc"
