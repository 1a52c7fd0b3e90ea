// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/dating/datetable.h"
#include "app/dating/datetext.h"
#include "app/dating/filenamepattern.h"
#include "model/items/words.h"
#include "tests/support/files.h"
#include "tests/support/handmadecorpus.h"

#include <QElapsedTimer>
#include <QLocale>
#include <QTemporaryDir>
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

    /// Months in the user's words: whole, or as much as no other month begins with; English ones always.
    void typedMonths_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("day");
        const auto row = [](const char* language, const char* text, const char* day) {
            QTest::addRow("%s: %s", language, text)
                << QString::fromLatin1(language) << QString::fromUtf8(text) << QString::fromLatin1(day);
        };
        row("fr", "14 juillet 2016", "2016-07-14");
        row("fr", "14 juin 2016", "2016-06-14");
        row("fr", "14 juil. 2016", "2016-07-14");
        row("fr", "14 jui 2016", "none");
        row("fr", "1 août 2016", "2016-08-01");
        row("fr", "1 AOUT 2016", "2016-08-01");
        row("fr", "1 févr. 2016", "2016-02-01");
        row("fr", "1 mars 2016", "2016-03-01");
        row("fr", "1 mai 2016", "2016-05-01");
        row("fr", "14 July 2016", "2016-07-14");
        row("de", "14. Juli 2016", "2016-07-14");
        row("de", "14. Juni 2016", "2016-06-14");
        row("de", "1. Jun. 2016", "2016-06-01");
        row("de", "1. März 2016", "2016-03-01");
        row("de", "1. Mai 2016", "2016-05-01");
        row("de", "1. Okt. 2016", "2016-10-01");
        row("de", "1. Dezember 2016", "2016-12-01");
        row("de", "1 October 2016", "2016-10-01");
        row("es", "14 julio 2016", "2016-07-14");
        row("es", "14 junio 2016", "2016-06-14");
        row("es", "1 marzo 2016", "2016-03-01");
        row("es", "1 mayo 2016", "2016-05-01");
        row("es", "1 ago 2016", "2016-08-01");
        row("es", "1 March 2016", "2016-03-01");
        row("en", "14 July 2016", "2016-07-14");
        row("en", "14 Jun 2016", "2016-06-14");
        row("en", "1 Sept 2016", "2016-09-01");
        row("en", "1 Mayor 2016", "none");
    }

    void typedMonths()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        QFETCH(QString, day);
        const QLocale before;
        QLocale::setDefault(QLocale(language));
        const std::optional<DayInterval> days = parseDateText(text);
        QLocale::setDefault(before);
        QCOMPARE(days ? toQString(isoDate(days->from)) : QStringLiteral("none"), day);
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
        const auto rows = rowsOf("\xEF\xBB\xBF"
                                 "file,date\r\n\"c-undated.txt\",2019-05-"
                                 "20\r\nsome/where/b-border.txt,\"4 March 2019\"\n"
                                 "gone.txt,2019\na-talks.txt,soon\n");
        QCOMPARE(rows.size(), std::size_t(4));
        QCOMPARE(rows[0].article, ArticleId(3));
        QCOMPARE(shown(rows[0].days), QStringLiteral("2019-05-20/2019-05-20"));
        QCOMPARE(rows[1].article, ArticleId(2));
        QVERIFY(!rows[2].isUsable());
        QVERIFY(!rows[3].isUsable());
    }

    /// As the readers of articles do: a row with a day above 12 decides for all.
    void theColumnSaysWhichNumberIsTheMonth_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QString>("first");
        QTest::addColumn<bool>("open");
        const auto row = [](const char* name, const char* table, const char* first, bool open) {
            QTest::newRow(name) << QByteArray(table) << QString::fromLatin1(first) << open;
        };
        const char* april = "2016-04-07/2016-04-07";
        const char* july = "2016-07-04/2016-07-04";
        row("month first", "a-talks.txt,07/04/2016\nb-border.txt,12/25/2016", july, false);
        row("day first", "a-talks.txt,07/04/2016\nb-border.txt,25/12/2016", april, false);
        row("with times of day", "a-talks.txt;7/4/2016 10:30\nb-border.txt;12/25/2016 9:00", july, false);
        row("nothing tells", "a-talks.txt,07/04/2016\nb-border.txt,05/12/2016", "none", true);
        row("both", "a-talks.txt,07/04/2016\nb-border.txt,12/25/2016\nc-undated.txt,25/12/2016", "none",
            true);
        row("words beside it", "a-talks.txt,4 July 2016\nb-border.txt,05/12/2016", july, true);
    }

    void theColumnSaysWhichNumberIsTheMonth()
    {
        QFETCH(QByteArray, table);
        QFETCH(QString, first);
        QFETCH(bool, open);
        QCOMPARE(shown(rowsOf(table)[0].days), first);
        QCOMPARE(!read(table)->openDate.isEmpty(), open);
        if (open && first == QStringLiteral("none")) {
            QCOMPARE(shown(read(table, DayOrder::DayFirst)->rows[0].days),
                QStringLiteral("2016-04-07/2016-04-07"));
            QCOMPARE(shown(read(table, DayOrder::MonthFirst)->rows[0].days),
                QStringLiteral("2016-07-04/2016-07-04"));
        }
    }

    void tablesAreReadAsThoseOfArticlesAre_data()
    {
        QTest::addColumn<QByteArray>("table");
        const auto row = [](const char* name, const QByteArray& table) { QTest::newRow(name) << table; };
        row("semicolons", "c-undated.txt;20.05.2019");
        row("a comma in a cell of a table with semicolons",
            "file;date;title\nc-undated.txt;20.05.2019;\"a,b,c,d\"");
        row("a tab in a cell of a table with commas", "file,date,title\nc-undated.txt,20.05.2019,\"a\tb\"");
        row("a line end in quotes",
            "file,date,title\nc-undated.txt,20.05.2019,\"a\nb-border.txt,2011-01-01\"");
        row("lines ended by CR", "file,date\rc-undated.txt,20.05.2019\r");
        row("the separator said", "sep=|\nfile|date\nc-undated.txt|20.05.2019");
        const QString text = QStringLiteral("file\tdate\nc-undated.txt\t20.05.2019\n");
        row("UTF-16",
            QByteArray("\xFF\xFE")
                + QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2));
        row("Windows-1252", "file,date,place\nc-undated.txt,20.05.2019,K\xF6ln und M\xFCnchen\n");
    }

    void tablesAreReadAsThoseOfArticlesAre()
    {
        QFETCH(QByteArray, table);
        const std::vector<DateTableRow> rows = rowsOf(table);
        QCOMPARE(rows.size(), std::size_t(1));
        QVERIFY(rows[0].isUsable());
        QCOMPARE(shown(rows[0].days), QStringLiteral("2019-05-20/2019-05-20"));
    }

    void aTableThatIsNotThereSaysSo()
    {
        QVERIFY(!readDateTable("/no/such/table.csv", *test::handmadeCorpus()));
    }

private:
    Expected<DateTable> read(const QByteArray& table, DayOrder order = DayOrder::Open)
    {
        const QString path = m_folder.filePath(QStringLiteral("table.csv"));
        const bool written = test::write(path, table);
        return written ? readDateTable(path.toStdString(), *test::handmadeCorpus(), order)
                       : Expected<DateTable>(Unexpected<Error>{{ErrorCode::Unwritable, {}, {}}});
    }
    std::vector<DateTableRow> rowsOf(const QByteArray& table) { return read(table)->rows; }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestDating)
#include "tst_dating.moc"
