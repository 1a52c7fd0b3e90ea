// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/entities/mentionrevision.h"
#include "model/knowledge/gazetteer.h"
#include "tests/support/linedocument.h"

#include <QTest>

#include <optional>
#include <string>

using namespace dateline;

class TestMentionRevision : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void bodiesOfMembersAreWhole_data();
    void bodiesOfMembersAreWhole();

private:
    std::optional<Gazetteer> m_gazetteer;
};

void TestMentionRevision::initTestCase()
{
    auto gazetteer = Gazetteer::load(DATELINE_RESOURCES "/gazetteer");
    QVERIFY(gazetteer.has_value());
    m_gazetteer.emplace(std::move(gazetteer).value());
}

void TestMentionRevision::bodiesOfMembersAreWhole_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("found");
    QTest::addColumn<QByteArray>("revised");
    const auto row = [](const char* what, const char* text, const char* found, const char* revised) {
        QTest::newRow(what) << QByteArray(text) << QByteArray(found) << QByteArray(revised);
    };
    row("court", "He was at Quibbo Magistrates' Court on Friday.", "Quibbo Magistrates",
        "Quibbo Magistrates' Court");
    row("curly mark", "He was at Quibbo Magistrates\u2019 Court on Friday.", "Quibbo Magistrates",
        "Quibbo Magistrates\u2019 Court");
    row("one word", "He was at Magistrates' Court on Friday.", "Magistrates", "Magistrates");
    row("of one", "He was at Quibbo Magistrate' Court on Friday.", "Quibbo Magistrate", "Quibbo Magistrate");
    row("no body", "He saw Quibbo Magistrates' Friday note.", "Quibbo Magistrates", "Quibbo Magistrates");
    row("of more", "He saw Quibbo Magistrates' Court Theatre.", "Quibbo Magistrates", "Quibbo Magistrates");
    row("known", "He saw the United Nations' Court.", "United Nations", "United Nations");
    row("ends there", "He saw Quibbo Magistrates'", "Quibbo Magistrates", "Quibbo Magistrates");
}

void TestMentionRevision::bodiesOfMembersAreWhole()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, found);
    const std::string kept = text.toStdString();
    const Document document = test::documentOfLines(kept);
    EntityMention mention;
    mention.kind = EntityKind::Place;
    mention.confidence = Confidence::Sure;
    mention.span
        = {static_cast<std::uint32_t>(text.indexOf(found)), static_cast<std::uint32_t>(found.size())};
    std::vector<EntityMention> mentions{mention};
    reviseMentions(document, *m_gazetteer, mentions);
    QCOMPARE(mentions.size(), std::size_t{1});
    const std::string_view revised = mentions.front().span.in(document.text);
    QTEST(QByteArray(revised.data(), static_cast<qsizetype>(revised.size())), "revised");
}

QTEST_GUILESS_MAIN(TestMentionRevision)
#include "tst_mentionrevision.moc"
