// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/entities/mentionkinds.h"
#include "model/knowledge/gazetteer.h"
#include "tests/support/linedocument.h"

#include <QTest>

#include <optional>
#include <string>

using namespace dateline;

class TestMentionKinds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void unknownAcronymsAreBodies_data();
    void unknownAcronymsAreBodies();
    void whatIsCalledAVillageIsAPlace_data();
    void whatIsCalledAVillageIsAPlace();
    void whoIsSwornInIsAPerson_data();
    void whoIsSwornInIsAPerson();

private:
    std::optional<Gazetteer> m_gazetteer;
};

void TestMentionKinds::initTestCase()
{
    auto gazetteer = Gazetteer::load(DATELINE_RESOURCES "/gazetteer");
    QVERIFY(gazetteer.has_value());
    m_gazetteer.emplace(std::move(gazetteer).value());
}

void TestMentionKinds::unknownAcronymsAreBodies_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("headline");
    QTest::addColumn<int>("kind");
    const auto row = [](const char* what, const char* text, const char* name, bool headline,
                         EntityKind kind) {
        QTest::newRow(what) << QByteArray(text) << QByteArray(name) << headline << static_cast<int>(kind);
    };
    row("capitals", "On Wednesday QVB said that it had lost money.", "QVB", false, EntityKind::Organisation);
    row("of a title in capitals", "QVB LOSES MONEY", "QVB", true, EntityKind::Person);
    row("a name", "On Wednesday Quib said that it had lost money.", "Quib", false, EntityKind::Person);
    row("too long", "On Wednesday QUIBBO said that it had lost money.", "QUIBBO", false, EntityKind::Person);
    row("behind a title", "The coup deposed President TAYA in August.", "TAYA", false, EntityKind::Person);
    row("in brackets", "Whom do you admire? (WSS)", "WSS", false, EntityKind::Person);
    row("known", "Then MBS spoke to the nation.", "MBS", false, EntityKind::Person);
}

void TestMentionKinds::unknownAcronymsAreBodies()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, name);
    QFETCH(const bool, headline);
    const std::string kept = text.toStdString();
    Document document = test::documentOfLines(kept);
    document.sentences.front().headline = headline;
    EntityMention mention;
    mention.kind = EntityKind::Person;
    mention.confidence = Confidence::Likely;
    mention.span = {static_cast<std::uint32_t>(text.indexOf(name)), static_cast<std::uint32_t>(name.size())};
    std::vector<EntityMention> mentions{mention};
    MentionView view(document, *m_gazetteer, mentions);
    reviseKinds(view);
    QTEST(static_cast<int>(mentions.front().kind), "kind");
}

void TestMentionKinds::whatIsCalledAVillageIsAPlace_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("place");
    QTest::newRow("village") << QByteArray("Quibbow, a village near Derna, was hit.") << true;
    QTest::newRow("of a country") << QByteArray("Quibbow, a small Polish village, was hit.") << true;
    QTest::newRow("elder") << QByteArray("Quibbow, a village elder, was hit.") << false;
    QTest::newRow("no comma") << QByteArray("Quibbow saw a village near Derna.") << false;
    QTest::newRow("far") << QByteArray("Quibbow, a man who left his village, was hit.") << false;
    QTest::newRow("the") << QByteArray("Quibbow, the village of Derna, was hit.") << false;
}

void TestMentionKinds::whatIsCalledAVillageIsAPlace()
{
    QFETCH(const QByteArray, text);
    const std::string kept = text.toStdString();
    Document document = test::documentOfLines(kept);
    EntityMention mention;
    mention.kind = EntityKind::Person;
    mention.confidence = Confidence::Sure;
    mention.span = {0, 7};
    std::vector<EntityMention> mentions{mention};
    MentionView view(document, *m_gazetteer, mentions);
    reviseKinds(view);
    QTEST(mentions.front().kind == EntityKind::Place, "place");
}

void TestMentionKinds::whoIsSwornInIsAPerson_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("length");
    QTest::addColumn<bool>("person");
    QTest::newRow("sworn in") << QByteArray("Quibbo Mantour was sworn in on Thursday.") << 14 << true;
    QTest::newRow("arrested") << QByteArray("Quibbo Mantour was arrested.") << 14 << true;
    QTest::newRow("one word") << QByteArray("Mantour was arrested.") << 7 << false;
    QTest::newRow("done to towns") << QByteArray("Quibbo Mantour was shelled.") << 14 << false;
    QTest::newRow("known") << QByteArray("New York was arrested.") << 8 << false;
}

void TestMentionKinds::whoIsSwornInIsAPerson()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, length);
    const std::string kept = text.toStdString();
    Document document = test::documentOfLines(kept);
    EntityMention mention;
    mention.kind = EntityKind::Place;
    mention.confidence = Confidence::Sure;
    mention.span = {0, static_cast<std::uint32_t>(length)};
    std::vector<EntityMention> mentions{mention};
    MentionView view(document, *m_gazetteer, mentions);
    reviseKinds(view);
    QTEST(mentions.front().kind == EntityKind::Person, "person");
}

QTEST_GUILESS_MAIN(TestMentionKinds)
#include "tst_mentionkinds.moc"
