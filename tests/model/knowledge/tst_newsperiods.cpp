// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/knowledge/newsperiods.h"

#include <QTemporaryDir>
#include <QtTest>

#include <fstream>
#include <set>

using namespace dateline;

namespace {

QByteArray found(const NewsPeriods& periods, std::string_view text)
{
    QByteArray names;
    for (const NewsPeriodUse& use : periods.find(text)) {
        const std::string_view phrase = use.row->phrase;
        names += (names.isEmpty() ? "" : ", ")
            + QByteArray(phrase.data(), static_cast<qsizetype>(phrase.size()));
    }
    return names;
}

} // namespace

class TestNewsPeriods : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Expected<NewsPeriods> loaded
            = NewsPeriods::load(std::filesystem::path(DATELINE_RESOURCES) / "offices" / "periods.tsv");
        QVERIFY2(loaded.has_value(),
            loaded ? ""
                   : (loaded.error().detail + " line " + std::to_string(loaded.error().where.line)).c_str());
        m_periods = std::move(*loaded);
    }

    void everyPhraseStandsOnce()
    {
        std::set<std::string_view> seen;
        for (const NewsPeriodRef& row : m_periods.rows()) {
            QVERIFY2(seen.insert(row.phrase).second, std::string(row.phrase).c_str());
            QVERIFY2(row.phrase.size() > 2, std::string(row.phrase).c_str());
        }
        QVERIFY(seen.size() > 2000);
    }

    void phrasesAreFoundAsWords_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("names");
        QTest::newRow("in order, once")
            << QByteArray("Brexit, then COVID-19, then Brexit.") << QByteArray("Brexit, COVID-19");
        QTest::newRow("the longest") << QByteArray("after the Brexit vote") << QByteArray("Brexit vote");
        QTest::newRow("not inside a word") << QByteArray("Brexiters") << QByteArray();
        QTest::newRow("capitals count") << QByteArray("the brexit") << QByteArray();
        QTest::newRow("an owner") << QByteArray("Macron's plan") << QByteArray("Macron");
        QTest::newRow("at the end") << QByteArray("of the Arab Spring") << QByteArray("Arab Spring");
        QTest::newRow("nothing") << QByteArray("") << QByteArray();
    }

    void phrasesAreFoundAsWords()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, names);
        QCOMPARE(found(m_periods, text.toStdString()), names);
    }

    void daysAndPeaksAreRead()
    {
        const QTemporaryDir folder;
        const std::string path = (folder.path() + QStringLiteral("/periods.tsv")).toStdString();
        std::ofstream(path) << "Great Fire\t2012-03-04\t2012-03-04..2013\nOld "
                               "Bridge\t2012-03\t2012-03..2016|2013..2013;2015-02..2015-03\n";
        const Expected<NewsPeriods> table = NewsPeriods::load(path);
        QVERIFY(table.has_value());
        QVERIFY(table->rows()[0].sinceDay);
        QVERIFY(table->rows()[0].peaks.empty());
        QVERIFY(!table->rows()[1].sinceDay);
        const std::vector<DayInterval> peaks{{dayNumber(2013, 1, 1), dayNumber(2013, 12, 31)},
            {dayNumber(2015, 2, 1), dayNumber(2015, 3, 31)}};
        QVERIFY(table->rows()[1].peaks == peaks);
    }

    void badRowsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::newRow("no period") << QByteArray("Brexit\t2012\t");
        QTest::newRow("no dots") << QByteArray("Brexit\t2012\t2012-2014");
        QTest::newRow("ends before it begins") << QByteArray("Brexit\t\t2014..2012");
        QTest::newRow("in the news before it arose") << QByteArray("Brexit\t2012\t2011..2014");
        QTest::newRow("periods overlap") << QByteArray("Brexit\t\t2011..2014;2013..2015");
        QTest::newRow("a peak outside") << QByteArray("Brexit\t\t2011..2014|2013..2015");
        QTest::newRow("an empty peak") << QByteArray("Brexit\t\t2011..2014|");
        QTest::newRow("no phrase") << QByteArray("\t2012\t2012..2014");
        QTest::newRow("no date") << QByteArray("Brexit\tnever\t2012..2014");
    }

    void badRowsAreRefused()
    {
        QFETCH(QByteArray, row);
        const QTemporaryDir folder;
        const std::string path = (folder.path() + QStringLiteral("/periods.tsv")).toStdString();
        std::ofstream(path) << row.constData() << "\n";
        QVERIFY(!NewsPeriods::load(path).has_value());
    }

private:
    NewsPeriods m_periods;
};

QTEST_GUILESS_MAIN(TestNewsPeriods)
#include "tst_newsperiods.moc"
