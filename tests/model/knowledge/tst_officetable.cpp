// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/knowledge/gazetteer.h"
#include "model/knowledge/officetable.h"

#include <QtTest>

#include <map>
#include <optional>
#include <set>

using namespace dateline;

namespace {

const std::filesystem::path resources = DATELINE_RESOURCES;

DayInterval day(std::string_view iso)
{
    const DayNumber number = parseIsoDate(iso).value();
    return {number, number};
}

QByteArray toBytes(std::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

class TestOfficeTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Expected<OfficeTable> loaded = OfficeTable::load(resources / "offices");
        QVERIFY2(loaded.has_value(),
            loaded ? ""
                   : (loaded.error().detail + " line " + std::to_string(loaded.error().where.line)).c_str());
        m_table.emplace(std::move(*loaded));
        QVERIFY(m_table->terms().size() > 2500);
    }

    void termsAreKnown_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("office");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        const auto row = [](const char* title, const char* name, const char* office, const char* body,
                             const char* from, const char* to) {
            QTest::newRow(title) << QByteArray(name) << QByteArray(office) << QByteArray(body)
                                 << QByteArray(from) << QByteArray(to);
        };
        row("Kerry", "John Kerry", "foreign minister", "United States", "2013-02-01", "2017-01-20");
        row("last name alone", "Kerry", "foreign minister", "United States", "2013-02-01", "2017-01-20");
        row("Stoltenberg", "Jens Stoltenberg", "secretary general", "NATO", "2014-10-01", "2024-10-01");
        row("Obama", "Obama", "president", "United States", "2009-01-20", "2017-01-20");
        row("Hollande with accent", "François Hollande", "president", "France", "2012-05-15", "2017-05-14");
        row("Merkel", "Angela Merkel", "chancellor", "Germany", "2005-11-22", "2021-12-08");
        row("Abadi", "Haider al-Abadi", "prime minister", "Iraq", "2014-09-08", "2018-10-25");
        row("another spelling of Abadi", "Haidar el-Abadi", "prime minister", "Iraq", "2014-09-08",
            "2018-10-25");
        row("Morsi", "Mohammed Mursi", "president", "Egypt", "2012-06-30", "2013-07-03");
        row("Gentiloni", "Paolo Gentiloni", "foreign minister", "Italy", "2014-10-31", "2016-12-12");
        row("Lavrov still", "Sergei Lavrov", "foreign minister", "Russia", "2004-03-09", "9999-12-31");
        row("Ban", "Ban Ki-moon", "secretary general", "United Nations", "2007-01-01", "2017-01-01");
        row("Francis", "Pope Francis", "pope", "Roman Catholic Church", "2013-03-13", "2025-04-21");
        row("Mattis", "Jim Mattis", "defence minister", "United States", "2017-01-20", "2019-01-01");
        row("Mogherini", "Federica Mogherini", "high representative", "European Union", "2014-11-01",
            "2019-12-01");
        row("Baghdadi", "Abu Bakr al-Baghdadi", "leader", "Islamic State", "2010-05-16", "2019-10-27");
    }
    void termsAreKnown()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, office);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        const std::string officeName = office.toStdString();
        const std::string_view offices[] = {officeName};
        const auto terms = m_table->termsOf(name.toStdString(), offices, body.toStdString());
        QCOMPARE(terms.size(), std::size_t(1));
        QCOMPARE(toBytes(isoDate(terms[0]->widest().from)), from);
        QCOMPARE(toBytes(isoDate(terms[0]->widest().to)), to);
    }

    void secondTermsAreSeparate()
    {
        const std::string_view president[] = {"president"};
        QCOMPARE(m_table->termsOf("Vladimir Putin", president).size(), std::size_t(2));
        QCOMPARE(m_table->termsOf("Donald Trump", president, "United States").size(), std::size_t(2));
        QCOMPARE(m_table->termsOf("Omar Karami", {}, "Lebanon").size(), std::size_t(2));
        QCOMPARE(m_table->termsOf("Nawaz Sharif", {}, "Pakistan").size(), std::size_t(4));
        QVERIFY(m_table->termsOf("Nobody Whatever").empty());
    }

    void familyNamesAsNewsUseThem()
    {
        const auto isKnown = [&](std::string_view name, std::string_view person) {
            const auto terms = m_table->termsOf(name);
            return std::any_of(terms.begin(), terms.end(),
                [&](const OfficeTermRef* term) { return term->person == person; });
        };
        QVERIFY(isKnown("Ban", "Ban Ki-moon"));
        QVERIFY(isKnown("Tsai", "Tsai Ing-wen"));
        QVERIFY(isKnown("Xi", "Xi Jinping"));
        QVERIFY(isKnown("Moon", "Moon Jae-in"));
        QVERIFY(!isKnown("In", "Moon Jae-in"));
        QVERIFY(isKnown("Haq Kakar", "Anwaar-ul-Haq Kakar") || isKnown("Kakar", "Anwaar-ul-Haq Kakar"));
        QVERIFY(!isKnown("Charles", "King Charles III"));
        QVERIFY(!isKnown("III", "King Charles III"));
        QVERIFY(isKnown("King Salman", "Salman bin Abdulaziz"));
        QVERIFY(isKnown("John R. Bolton", "John Bolton"));
        QVERIFY(!isKnown("John Q. Nobody", "John Bolton"));
    }

    void holderOfADay()
    {
        const auto name = [&](std::string_view office, std::string_view body, std::string_view iso) {
            const OfficeTermRef* const term = m_table->holder(office, body, day(iso));
            return term == nullptr ? QByteArray() : toBytes(term->person);
        };
        QCOMPARE(name("foreign minister", "Italy", "2015-03-01"), QByteArray("Paolo Gentiloni"));
        QCOMPARE(name("prime minister", "United Kingdom", "2017-05-25"), QByteArray("Theresa May"));
        QCOMPARE(name("president", "France", "2015-11-14"), QByteArray("Francois Hollande"));
        QCOMPARE(
            name("commander", "United States Central Command", "2016-09-01"), QByteArray("Joseph Votel"));
        QCOMPARE(name("president", "United States", "2017-01-20"), QByteArray()); // two on that day
        QCOMPARE(name("president", "Lebanon", "2015-01-01"), QByteArray()); // vacant
        // rivals
        QCOMPARE(m_table->holders("prime minister", "Libya", day("2017-01-01")).size(), std::size_t(2));
    }

    void yearAndMonthStayWide()
    {
        const auto terms = m_table->termsOf("Joseph Kony");
        QCOMPARE(terms.size(), std::size_t(1));
        QCOMPARE(terms[0]->begin.days(), std::int64_t(365));
        QVERIFY(terms[0]->open);
    }

    void titlesAreFound()
    {
        const auto match = [&](std::vector<std::string_view> tokens, std::size_t begin = 0) {
            return m_table->titleAt(tokens, begin);
        };
        const std::string text = "former U.S. Secretary of State John Kerry and NATO Secretary-General met "
                                 "the British foreign secretary";
        std::vector<std::string_view> tokens;
        for (std::size_t begin = 0; begin < text.size();) {
            const std::size_t end = std::min(text.find(' ', begin), text.size());
            tokens.push_back(std::string_view(text).substr(begin, end - begin));
            begin = end + 1;
        }
        QCOMPARE(match(tokens, 0)->title->modifier, TitleModifier::Former);
        const auto us = match(tokens, 1);
        QCOMPARE(us->tokens, std::size_t(4));
        QCOMPARE(toBytes(us->title->body), QByteArray("United States"));
        const auto secretary = match(tokens, 2);
        QCOMPARE(secretary->tokens, std::size_t(3));
        QCOMPARE(toBytes(secretary->title->offices.at(0)), QByteArray("foreign minister"));
        QCOMPARE(match(tokens, 8)->tokens, std::size_t(2)); // NATO Secretary-General
        QVERIFY(!match(tokens, 5));
        QCOMPARE(toBytes(m_table->title("Foreign Secretary")->body), QByteArray("United Kingdom"));
        QVERIFY(m_table->title("baker") == nullptr);
        QVERIFY(m_table->title("PM") != nullptr);
        QVERIFY(m_table->title("pm") == nullptr);
        QVERIFY(m_table->title("P.M.") == nullptr);
    }

    void onlyOneHolderAtATime()
    {
        std::map<std::pair<std::string_view, std::string_view>, std::vector<const OfficeTermRef*>> offices;
        for (const OfficeTermRef& term : m_table->terms()) {
            QVERIFY(term.begin.from <= term.end.to);
            offices[{term.office, term.body}].push_back(&term);
        }
        QByteArrayList overlaps;
        for (const auto& [office, terms] : offices) {
            for (std::size_t i = 0; i < terms.size(); ++i) {
                for (std::size_t j = i + 1; j < terms.size(); ++j) {
                    const auto a = terms[i]->surest();
                    const auto b = terms[j]->surest();
                    if (!a || !b || terms[i]->shared || terms[j]->shared || terms[i]->seat) {
                        continue;
                    }
                    const std::int64_t both
                        = std::int64_t(std::min(a->to, b->to)) - std::max(a->from, b->from) + 1;
                    if (both > 3) { // offices are handed over on one day, or within a long night
                        overlaps << toBytes(office.first) + " of " + toBytes(office.second) + ": "
                                + toBytes(terms[i]->person) + ", " + toBytes(terms[j]->person) + " "
                                + QByteArray::number(qlonglong(both));
                    }
                }
            }
        }
        QVERIFY2(overlaps.isEmpty(), overlaps.join("\n").constData());
    }

    void noTermTwice()
    {
        std::set<std::tuple<std::string_view, std::string_view, std::string_view, DayNumber>> seen;
        for (const OfficeTermRef& term : m_table->terms()) {
            QVERIFY2(seen.insert({term.person, term.office, term.body, term.begin.from}).second,
                toBytes(term.person).constData());
        }
        std::string_view last;
        for (const OfficeTitleRef& title : m_table->titles()) {
            QVERIFY2(title.phrase != last, toBytes(title.phrase).constData());
            last = title.phrase;
        }
    }

    void titlesNameOfficesOfTheTable()
    {
        std::set<std::string_view> offices;
        std::set<std::pair<std::string_view, std::string_view>> bodies;
        for (const OfficeTermRef& term : m_table->terms()) {
            offices.insert(term.office);
            bodies.insert({term.office, term.body});
        }
        for (const OfficeTitleRef& title : m_table->titles()) {
            for (const std::string_view office : title.offices) {
                QVERIFY2(
                    offices.count(office) == 1, (toBytes(title.phrase) + ": " + toBytes(office)).constData());
            }
            if (title.bodyPlace == TitleBody::Fixed) {
                QVERIFY2(
                    bodies.count({title.offices.at(0), title.body}) == 1, toBytes(title.phrase).constData());
            }
        }
    }

    void bodiesAreNamesOfTheGazetteer()
    {
        const Expected<Gazetteer> gazetteer = Gazetteer::load(resources / "gazetteer");
        QVERIFY(gazetteer.has_value());
        QByteArrayList unknown;
        for (const OfficeTermRef& term : m_table->terms()) {
            const auto senses = gazetteer->lookup(term.body);
            const bool known = std::any_of(senses.begin(), senses.end(),
                [&](const NameSense& sense) { return gazetteer->thing(sense).canonical == term.body; });
            if (!known && !unknown.contains(toBytes(term.body))) {
                unknown << toBytes(term.body);
            }
        }
        QVERIFY2(unknown.isEmpty(), unknown.join("; ").constData());
    }

    void damageIsNamed_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("too few columns") << QByteArray("Somebody\t\tpresident");
        QTest::newRow("no such day") << QByteArray("Somebody\t\tpresident\tFrance\t2013-02-30\t\t\town");
        QTest::newRow("ends before it begins")
            << QByteArray("Somebody\t\tpresident\tFrance\t2013-02\t2012\t\town");
        QTest::newRow("unknown flag") << QByteArray("Somebody\t\tpresident\tFrance\t2013-02\t\tbest\town");
        QTest::newRow("too many columns") << QByteArray("Somebody\t\tpresident\tFrance\t2013-02\t\t\town\t");
        QTest::newRow("long line") << QByteArray(10'000, 'x');
    }
    void damageIsNamed()
    {
        QFETCH(QByteArray, line);
        QTemporaryDir folder;
        const auto write = [&](const char* name, const QByteArray& content) {
            QFile file(folder.filePath(QString::fromLatin1(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
        };
        write("offices.tsv", "# comment\n" + line + "\n");
        write("titles.tsv", "president\tpresident\n");
        const Expected<OfficeTable> loaded = OfficeTable::load(folder.path().toStdString());
        QVERIFY(!loaded.has_value());
        QCOMPARE(loaded.error().where.line, std::uint64_t(2));
        QVERIFY(QByteArray::fromStdString(loaded.error().where.file).endsWith("offices.tsv"));
    }

    void missingFolderIsAnError()
    {
        const Expected<OfficeTable> loaded = OfficeTable::load("/nonexistent");
        QVERIFY(!loaded.has_value());
        QCOMPARE(loaded.error().code, ErrorCode::NotFound);
    }

    void loadsFast()
    {
        QBENCHMARK
        {
            QVERIFY(OfficeTable::load(resources / "offices").has_value());
        }
    }

private:
    std::optional<OfficeTable> m_table;
};

QTEST_GUILESS_MAIN(TestOfficeTable)
#include "tst_officetable.moc"
