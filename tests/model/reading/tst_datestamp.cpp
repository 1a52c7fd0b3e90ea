// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/reading/datestamp.h"

#include <QtTest>

using namespace dateline;

namespace {

QString shown(const std::optional<DayInterval>& days)
{
    if (!days) {
        return QStringLiteral("-");
    }
    const QString from = QString::fromStdString(isoDate(days->from));
    return days->isDay() ? from : from + QStringLiteral("..") + QString::fromStdString(isoDate(days->to));
}

} // namespace

class TestDateStamp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void datesOfHeaderLinesAreFound_data();
    void datesOfHeaderLinesAreFound();
    void headsAreReadWithMoreForms_data();
    void headsAreReadWithMoreForms();
    void publishedFieldsAreRead_data();
    void publishedFieldsAreRead();
    void fileNamesAndAddressesAreRead_data();
    void fileNamesAndAddressesAreRead();
};

void TestDateStamp::datesOfHeaderLinesAreFound_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("found"); // text of the stamp = day, more of them behind ;
    QTest::newRow("day first") << "Posted 30 May 2016 in Europe"
                               << "30 May 2016=2016-05-30";
    QTest::newRow("month first with weekday") << "Sunday May 29, 2016"
                                              << "Sunday May 29, 2016=2016-05-29";
    QTest::newRow("weekday with comma") << "Tuesday, July 11, 2017"
                                        << "Tuesday, July 11, 2017=2017-07-11";
    QTest::newRow("abbreviated") << "Wed 23 Mar. 2016"
                                 << "Wed 23 Mar. 2016=2016-03-23";
    QTest::newRow("stop after the weekday") << "Thu., Sept. 3, 2015"
                                            << "Thu., Sept. 3, 2015=2015-09-03";
    QTest::newRow("ordinals") << "the 3rd of April, 2015 and June 1st, 2015"
                              << "3rd of April, 2015=2015-04-03;June 1st, 2015=2015-06-01";
    QTest::newRow("capitals") << "APRIL 7, 2017"
                              << "APRIL 7, 2017=2017-04-07";
    QTest::newRow("ISO with time") << "2017-05-18T06:00:00+02:00"
                                   << "2017-05-18=2017-05-18";
    QTest::newRow("dots are day first") << "8.4.2019"
                                        << "8.4.2019=2019-04-08";
    QTest::newRow("slashes told by size") << "27/10/2019 and 10/27/2019"
                                          << "27/10/2019=2019-10-27;10/27/2019=2019-10-27";
    QTest::newRow("slashes left open") << "08/09/2019"
                                       << "";
    QTest::newRow("slashes told by the weekday")
        << "Monday 08/04/2019, Sunday 08/04/2019"
        << "Monday 08/04/2019=2019-04-08;Sunday 08/04/2019=2019-08-04";
    QTest::newRow("same either way") << "05/05/2019"
                                     << "05/05/2019=2019-05-05";
    QTest::newRow("year stuck to the day") << "News 201630 May 2016 - Allies"
                                           << "30 May 2016=2016-05-30";
    QTest::newRow("word stuck to the day") << "Europe16 November 2015"
                                           << "16 November 2015=2015-11-16";
    QTest::newRow("month alone") << "July 2017"
                                 << "July 2017=2017-07-01..2017-07-31";
    QTest::newRow("no such day") << "31 June 2016; February 30, 2016"
                                 << "";
    QTest::newRow("small may is a verb") << "they may 3, 2016"
                                         << "";
    QTest::newRow("no year") << "Sept. 30 at noon"
                             << "";
    QTest::newRow("two digits beside a month") << "04-Nov-20, 4 Nov '20"
                                               << "04-Nov-20=2020-11-04;4 Nov '20=2020-11-04";
    QTest::newRow("no apostrophe, no year") << "4 Nov 20, 10-12-20"
                                            << "";
    QTest::newRow("other languages") << "Mercredi 4 novembre 2020, 4. M\u00E4rz 2020, 4 de julio de 2020"
                                     << "4 novembre 2020=2020-11-04;4. M\u00E4rz 2020=2020-03-04;4 de julio "
                                        "de 2020=2020-07-04";
    QTest::newRow("numbers") << "1.5 to 3.25, 555-0100 and 2016"
                             << "";
}

void TestDateStamp::datesOfHeaderLinesAreFound()
{
    QFETCH(QString, line);
    QFETCH(QString, found);
    const std::string text = line.toStdString();
    QStringList stamps;
    for (const DateStamp& stamp : findDateStamps(text, TextSpan::fromBounds(0, text.size()))) {
        stamps += QString::fromStdString(std::string(stamp.span.in(text))) + QLatin1Char('=')
            + shown(stamp.days);
    }
    QCOMPARE(stamps.join(QLatin1Char(';')), found);
}

void TestDateStamp::headsAreReadWithMoreForms_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("found");
    QTest::newRow("either day") << "Published: 04-11-2020"
                                << "04-11-2020=2020-11-04/2020-04-11";
    QTest::newRow("told by size") << "13/11/20"
                                  << "13/11/20=2020-11-13";
    QTest::newRow("dots are day first") << "04.11.20, 10:15"
                                        << "04.11.20=2020-11-04";
    QTest::newRow("told by the weekday") << "Wed 11/4/20"
                                         << "Wed 11/4/20=2020-11-04";
    QTest::newRow("versions and clocks") << "1.2.10.4, 10-11-12:13, 4.5. 20 people"
                                         << "";
}

void TestDateStamp::headsAreReadWithMoreForms()
{
    QFETCH(QString, line);
    QFETCH(QString, found);
    const std::string text = line.toStdString();
    QStringList stamps;
    for (const DateStamp& stamp :
        findDateStamps(text, TextSpan::fromBounds(0, text.size()), StampForms::OfHeads)) {
        stamps += QString::fromStdString(std::string(stamp.span.in(text))) + QLatin1Char('=')
            + shown(stamp.days)
            + (stamp.monthFirst ? QLatin1Char('/') + shown(DayInterval{*stamp.monthFirst, *stamp.monthFirst})
                                : QString());
    }
    QCOMPARE(stamps.join(QLatin1Char(';')), found);
}

void TestDateStamp::publishedFieldsAreRead_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("days");
    QTest::newRow("day") << "2016-05-29"
                         << "2016-05-29";
    QTest::newRow("time and zone: the day as written") << "2016-05-29T23:30:00-05:00"
                                                       << "2016-05-29";
    QTest::newRow("space instead of T") << " 2016-05-29 08:00:00Z"
                                        << "2016-05-29";
    QTest::newRow("feed style") << "Sun, 29 May 2016 10:00:00 GMT"
                                << "2016-05-29";
    QTest::newRow("compact") << "20160529"
                             << "2016-05-29";
    QTest::newRow("month") << "2016-02"
                           << "2016-02-01..2016-02-29";
    QTest::newRow("year") << "2016"
                          << "2016-01-01..2016-12-31";
    QTest::newRow("no such day") << "2016-02-30"
                                 << "-";
    QTest::newRow("no such month") << "2016-13"
                                   << "-";
    QTest::newRow("words") << "yesterday"
                           << "-";
    QTest::newRow("empty") << ""
                           << "-";
}

void TestDateStamp::publishedFieldsAreRead()
{
    QFETCH(QString, field);
    QFETCH(QString, days);
    QCOMPARE(shown(parsePublished(field.toStdString())), days);
}

void TestDateStamp::fileNamesAndAddressesAreRead_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("asFile");
    QTest::addColumn<QString>("asUrl");
    QTest::newRow("ISO") << "news/2017-07-10-mosul.txt"
                         << "2017-07-10"
                         << "2017-07-10";
    QTest::newRow("underscores") << "2017_07_10_mosul.txt"
                                 << "2017-07-10"
                                 << "-";
    QTest::newRow("compact") << "20170710_mosul.txt"
                             << "2017-07-10"
                             << "2017-07-10";
    QTest::newRow("compact with time") << "20170710T1200.txt"
                                       << "2017-07-10"
                                       << "2017-07-10";
    QTest::newRow("day first, told by size") << "25-07-2017.txt"
                                             << "2017-07-25"
                                             << "2017-07-25";
    QTest::newRow("day or month first") << "10-07-2017.txt"
                                        << "-"
                                        << "-";
    QTest::newRow("a number that is no date") << "report-12345678.txt"
                                              << "-"
                                              << "-";
    QTest::newRow("path of an address") << "https://news.example/2017/07/10/mosul"
                                        << "-"
                                        << "2017-07-10";
    QTest::newRow("month in words") << "https://news.example/world/2017/jul/10/mosul"
                                    << "-"
                                    << "2017-07-10";
    QTest::newRow("month of an address") << "https://news.example/2017/07/mosul"
                                         << "-"
                                         << "2017-07-01..2017-07-31";
    QTest::newRow("no date") << "https://news.example/id/20177/story"
                             << "-"
                             << "-";
}

void TestDateStamp::fileNamesAndAddressesAreRead()
{
    QFETCH(QString, name);
    QFETCH(QString, asFile);
    QFETCH(QString, asUrl);
    QCOMPARE(shown(dateInFileName(name.toStdString())), asFile);
    QCOMPARE(shown(dateInUrl(name.toStdString())), asUrl);
}

QTEST_GUILESS_MAIN(TestDateStamp)
#include "tst_datestamp.moc"
