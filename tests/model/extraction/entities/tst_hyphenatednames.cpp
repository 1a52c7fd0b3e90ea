// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/entities/hyphenatednames.h"
#include "model/knowledge/gazetteer.h"
#include "tests/support/linedocument.h"

#include <QTest>

#include <optional>
#include <string>

using namespace dateline;

class TestHyphenatedNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void givenNamesAreWhole_data();
    void givenNamesAreWhole();
    void knownNamesAreAdded_data();
    void knownNamesAreAdded();
    void townsOnRiversAreWhole_data();
    void townsOnRiversAreWhole();

private:
    std::optional<Gazetteer> m_gazetteer;
};

void TestHyphenatedNames::initTestCase()
{
    auto gazetteer = Gazetteer::load(DATELINE_RESOURCES "/gazetteer");
    QVERIFY(gazetteer.has_value());
    m_gazetteer.emplace(std::move(gazetteer).value());
}

void TestHyphenatedNames::givenNamesAreWhole_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("tagged");
    QTest::addColumn<QByteArray>("name");
    const auto row = [](const char* text, const char* tagged, const char* name) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(tagged) << QByteArray(name);
    };
    row("President Moon Jae-in flew.", "Moon Jae", "Moon Jae-in");
    row("She met Tsai Ing-wen.", "Tsai Ing", "Tsai Ing-wen");
    row("The Park Geun-led government fell.", "Park Geun", "Park Geun");
    row("The team of Sung Kim-the top expert-will stay.", "Sung Kim", "Sung Kim");
    row("Rob Lowe-in fact an actor-spoke.", "Rob Lowe", "Rob Lowe");
    row("Moon Jae - in fact a lawyer - spoke.", "Moon Jae", "Moon Jae");
    row("Moon Jae-", "Moon Jae", "Moon Jae");
    row("He met Lee Jae-in on Friday.", "Lee Jae-", "Lee Jae-in");
}

void TestHyphenatedNames::givenNamesAreWhole()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, tagged);
    const std::string kept = text.toStdString(); // the document borrows it
    const Document document = test::documentOfLines(kept);
    EntityMention mention;
    mention.kind = EntityKind::Person;
    mention.span
        = {static_cast<std::uint32_t>(text.indexOf(tagged)), static_cast<std::uint32_t>(tagged.size())};
    std::vector<EntityMention> mentions{mention};
    MentionView view(document, *m_gazetteer, mentions);
    takeInGivenNames(view);
    const std::string_view found = mentions.front().span.in(document.text);
    QTEST(QByteArray(found.data(), static_cast<qsizetype>(found.size())), "name");
}

void TestHyphenatedNames::knownNamesAreAdded_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("known") << QByteArray("Putin shook hands with Moon Jae-in at noon.")
                           << QByteArray("Moon Jae-in");
    QTest::newRow("unknown") << QByteArray("Putin looked at the Moon Base-wide alarm.") << QByteArray();
    QTest::newRow("longer") << QByteArray("Putin met Moon Jae-in-law there.") << QByteArray();
}

void TestHyphenatedNames::knownNamesAreAdded()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, name);
    const std::string kept = text.toStdString();
    const Document document = test::documentOfLines(kept);
    EntityMention putin;
    putin.kind = EntityKind::Person;
    putin.span = {0, 5};
    std::vector<EntityMention> mentions{putin};
    MentionView view(document, *m_gazetteer, mentions);
    takeInGivenNames(view);
    QCOMPARE(mentions.size(), name.isEmpty() ? std::size_t{1} : std::size_t{2});
    const std::string_view last = mentions.back().span.in(document.text);
    QCOMPARE(QByteArray(last.data(), static_cast<qsizetype>(last.size())),
        name.isEmpty() ? QByteArray("Putin") : name);
    takeInGivenNames(view);
    QCOMPARE(mentions.size(), name.isEmpty() ? std::size_t{1} : std::size_t{2}); // not twice
}

void TestHyphenatedNames::townsOnRiversAreWhole_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QList<QByteArray>>("tagged");
    QTest::addColumn<QList<QByteArray>>("names");
    using Names = QList<QByteArray>;
    QTest::newRow("the town alone") << QByteArray("Forces took Rostov-on-Don at dawn.") << Names{"Rostov"}
                                    << Names{"Rostov-on-Don"};
    QTest::newRow("town and river") << QByteArray("Forces took Rostov-on-Don and Kursk.")
                                    << Names{"Rostov", "Don", "Kursk"} << Names{"Rostov-on-Don", "Kursk"};
    QTest::newRow("several words") << QByteArray("They left Burton-upon-Trent.") << Names{"Burton"}
                                   << Names{"Burton-upon-Trent"};
    QTest::newRow("an aside") << QByteArray("They left Rostov - on - Don's advice.") << Names{"Rostov", "Don"}
                              << Names{"Rostov", "Don"};
    QTest::newRow("no name") << QByteArray("He is a Canon-on-site man.") << Names{"Canon"} << Names{"Canon"};
    QTest::newRow("end of the text") << QByteArray("They left Rostov-on-") << Names{"Rostov"}
                                     << Names{"Rostov"};
}

void TestHyphenatedNames::townsOnRiversAreWhole()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QList<QByteArray>, tagged);
    const std::string kept = text.toStdString();
    const Document document = test::documentOfLines(kept);
    std::vector<EntityMention> mentions;
    for (const QByteArray& name : tagged) {
        EntityMention mention;
        mention.kind = EntityKind::Place;
        mention.span
            = {static_cast<std::uint32_t>(text.indexOf(name)), static_cast<std::uint32_t>(name.size())};
        mentions.push_back(mention);
    }
    MentionView view(document, *m_gazetteer, mentions);
    takeInTownsOnRivers(view);
    QList<QByteArray> found;
    for (const EntityMention& mention : mentions) {
        const std::string_view name = mention.span.in(document.text);
        found.append(QByteArray(name.data(), static_cast<qsizetype>(name.size())));
    }
    QTEST(found, "names");
}

QTEST_GUILESS_MAIN(TestHyphenatedNames)
#include "tst_hyphenatednames.moc"
