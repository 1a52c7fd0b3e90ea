// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/knowledge/gazetteer.h"
#include "model/text/foldname.h"

#include <QtTest>

#include <optional>
#include <set>

using namespace dateline;

namespace {

const std::filesystem::path folder = std::filesystem::path(DATELINE_RESOURCES) / "gazetteer";

QByteArray toBytes(std::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

class TestGazetteer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Expected<Gazetteer> loaded = Gazetteer::load(folder);
        QVERIFY2(loaded.has_value(),
            loaded ? ""
                   : (loaded.error().where.file + " " + std::to_string(loaded.error().where.line) + " "
                       + loaded.error().detail)
                         .c_str());
        m_gazetteer.emplace(std::move(*loaded));
        QVERIFY(m_gazetteer->nameCount() > 15000);
    }

    void namesLeadToTheirThing_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("canonical");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* name, const char* canonical, EntityKind kind) {
            QTest::newRow(name) << QByteArray(name) << QByteArray(canonical) << int(kind);
        };
        for (const char* name : {"Islamic State", "ISIS", "ISIL", "Daesh", "IS",
                 "Islamic State of Iraq and the Levant", "Da’esh"}) {
            row(name, "Islamic State", EntityKind::Organisation);
        }
        row("UN", "United Nations", EntityKind::Organisation);
        row("U.N.", "United Nations", EntityKind::Organisation);
        row("U.N. Security Council", "United Nations Security Council", EntityKind::Organisation);
        row("North Atlantic Treaty Organization", "NATO", EntityKind::Organisation);
        row("EU", "European Union", EntityKind::Organisation);
        row("AU", "African Union", EntityKind::Organisation);
        row("SDF", "Syrian Democratic Forces", EntityKind::Organisation);
        row("YPG", "People's Protection Units", EntityKind::Organisation);
        row("Hizbollah", "Hezbollah", EntityKind::Organisation);
        row("al Qaida", "al-Qaeda", EntityKind::Organisation);
        row("GNA", "Government of National Accord", EntityKind::Organisation);
        row("U.S.", "United States", EntityKind::Country);
        row("US", "United States", EntityKind::Country);
        row("American", "United States", EntityKind::Country);
        row("UK", "United Kingdom", EntityKind::Country);
        row("British", "United Kingdom", EntityKind::Country);
        row("Britons", "United Kingdom", EntityKind::Country);
        row("UAE", "United Arab Emirates", EntityKind::Country);
        row("DRC", "Democratic Republic of Congo", EntityKind::Country);
        row("Iranians", "Iran", EntityKind::Country);
        row("Türkiye", "Turkey", EntityKind::Country);
        row("Burma", "Myanmar", EntityKind::Country);
        row("Côte d'Ivoire", "Ivory Coast", EntityKind::Country);
        row("Kobane", "Kobani", EntityKind::Place);
        row("Deir Ezzor", "Deir ez-Zor", EntityKind::Place);
        row("Falluja", "Fallujah", EntityKind::Place);
        row("Mideast", "Middle East", EntityKind::Place);
        row("European", "Europe", EntityKind::Place);
        row("Texas", "Texas", EntityKind::Place);
        row("Shi'ite", "Shi'ites", EntityKind::Group);
        row("Kurdish", "Kurds", EntityKind::Group);
        row("Yezidis", "Yazidis", EntityKind::Group);
        row("Western", "West", EntityKind::Group);
        row("Moammar Gadhafi", "Muammar Gaddafi", EntityKind::Person);
        row("Recep Tayyip Erdoğan", "Recep Tayyip Erdogan", EntityKind::Person);
    }
    void namesLeadToTheirThing()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, canonical);
        QFETCH(int, kind);
        const auto senses = m_gazetteer->lookup(name.toStdString());
        const bool found = std::any_of(senses.begin(), senses.end(), [&](const NameSense& sense) {
            return m_gazetteer->thing(sense).canonical == canonical.toStdString()
                && int(m_gazetteer->thing(sense).kind) == kind && Gazetteer::fits(sense, name.toStdString());
        });
        QVERIFY(found);
    }

    void marksAreKept()
    {
        const auto sense = [&](std::string_view name, EntityKind kind) {
            for (const NameSense& candidate : m_gazetteer->lookup(name)) {
                if (m_gazetteer->thing(candidate).kind == kind) {
                    return candidate;
                }
            }
            return NameSense{};
        };
        QVERIFY(sense("Turkey", EntityKind::Country).ambiguous);
        QVERIFY(sense("Turkey", EntityKind::Country).primary);
        QVERIFY(sense("Jordan", EntityKind::Country).ambiguous);
        QVERIFY(sense("Georgia", EntityKind::Country).ambiguous);
        QVERIFY(!sense("Germany", EntityKind::Country).ambiguous);
        QVERIFY(sense("IS", EntityKind::Organisation).capitalsOnly);
        QVERIFY(!Gazetteer::fits(sense("IS", EntityKind::Organisation), "is"));
        QVERIFY(!Gazetteer::fits(sense("us", EntityKind::Country), "us"));
        QVERIFY(Gazetteer::fits(sense("US", EntityKind::Country), "U.S."));
        QVERIFY(sense("Iranian", EntityKind::Country).adjective);
        QVERIFY(!sense("Iran", EntityKind::Country).adjective);
        QVERIFY(sense("Germans", EntityKind::Country).people);
    }

    void countriesByAnyName()
    {
        QCOMPARE(toBytes(m_gazetteer->countryFor("Iranian")), QByteArray("Iran"));
        QCOMPARE(toBytes(m_gazetteer->countryFor("U.S.")), QByteArray("United States"));
        QCOMPARE(toBytes(m_gazetteer->countryFor("Congolese")), QByteArray("Democratic Republic of Congo"));
        QCOMPARE(toBytes(m_gazetteer->countryFor("Dominican")), QByteArray("Dominican Republic"));
        QCOMPARE(toBytes(m_gazetteer->countryFor("us")), QByteArray());
        QCOMPARE(toBytes(m_gazetteer->countryFor("Paris")), QByteArray());
    }

    void onlySureNamesAreCanonical()
    {
        QCOMPARE(toBytes(m_gazetteer->canonicalFor("ISIL", EntityKind::Organisation)),
            QByteArray("Islamic State"));
        QCOMPARE(toBytes(m_gazetteer->canonicalFor("IS", EntityKind::Organisation)), QByteArray());
        QCOMPARE(toBytes(m_gazetteer->canonicalFor("Turkey", EntityKind::Country)), QByteArray());
        QCOMPARE(toBytes(m_gazetteer->canonicalFor("Turkish", EntityKind::Country)), QByteArray("Turkey"));
    }

    void longestPhraseWins()
    {
        const std::string text = "The U.N. Security Council , NATO and al - Qaeda in the Arabian Peninsula .";
        std::vector<std::string_view> tokens;
        for (std::size_t begin = 0; begin < text.size();) {
            const std::size_t end = std::min(text.find(' ', begin), text.size());
            tokens.push_back(std::string_view(text).substr(begin, end - begin));
            begin = end + 1;
        }
        const auto council = m_gazetteer->longestMatch(tokens, 1);
        QVERIFY(council.has_value());
        QCOMPARE(council->tokens, std::size_t(3));
        QCOMPARE(m_gazetteer->longestMatch(tokens, 5)->tokens, std::size_t(1));
        const auto group = m_gazetteer->longestMatch(tokens, 7);
        QCOMPARE(group->tokens, std::size_t(7));
        QCOMPARE(toBytes(m_gazetteer->thing(group->senses[0]).canonical),
            QByteArray("al-Qaeda in the Arabian Peninsula"));
        QVERIFY(!m_gazetteer->longestMatch(tokens, 6));
        QVERIFY(!m_gazetteer->longestMatch(tokens, tokens.size()));
    }

    void thingsAreUnique()
    {
        std::set<std::tuple<EntityKind, std::string_view, std::string_view>> seen;
        for (const KnownThingRef& thing : m_gazetteer->things()) {
            QVERIFY2(seen.insert({thing.kind, thing.canonical, thing.country}).second,
                toBytes(thing.canonical).constData());
        }
    }

    void countriesOfThingsAreCountries()
    {
        std::set<std::string_view> countries;
        for (const KnownThingRef& thing : m_gazetteer->things()) {
            if (thing.kind == EntityKind::Country) {
                countries.insert(thing.canonical);
            }
        }
        for (const KnownThingRef& thing : m_gazetteer->things()) {
            QVERIFY2(thing.country.empty() || countries.count(thing.country) == 1,
                toBytes(thing.canonical).constData());
        }
    }

    void longOrEmptyPhrasesAreUnknown()
    {
        QVERIFY(m_gazetteer->lookup("").empty());
        QVERIFY(m_gazetteer->lookup("...").empty());
        QVERIFY(m_gazetteer->lookup(std::string(100'000, 'x')).empty());
        const std::string_view empty[] = {std::string_view("", 0)};
        QVERIFY(!m_gazetteer->longestMatch(empty, 0));
    }

    void movingKeepsTheViews()
    {
        Expected<Gazetteer> first = Gazetteer::load(folder);
        QVERIFY(first.has_value());
        const std::string_view before = first->countryFor("French");
        const Gazetteer second = std::move(*first);
        QCOMPARE(toBytes(before), QByteArray("France"));
        QCOMPARE(toBytes(second.countryFor("French")), QByteArray("France"));
    }

    void loadsFast()
    {
        QBENCHMARK
        {
            QVERIFY(Gazetteer::load(folder).has_value());
        }
    }

private:
    std::optional<Gazetteer> m_gazetteer;
};

QTEST_GUILESS_MAIN(TestGazetteer)
#include "tst_gazetteer.moc"
