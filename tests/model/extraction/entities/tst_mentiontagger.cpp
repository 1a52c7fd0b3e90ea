// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/entities/mentiontagger.h"
#include "model/extraction/language/languagemodel.h"
#include "model/extraction/language/tokenizer.h"
#include "model/knowledge/gazetteer.h"
#include "tests/support/linedocument.h"

#include <QTest>

#include <optional>
#include <string>

using namespace dateline;

class TestMentionTagger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void namesAreTold_data();
    void namesAreTold();
    void sameNameIsOneKindInAnArticle();
    void adjectivesAreMarked();

private:
    std::vector<EntityMention> mentionsOf(const std::string& text) const; // one sentence a line
    std::optional<LanguageModel> m_model;
    std::optional<Gazetteer> m_gazetteer;
};

void TestMentionTagger::initTestCase()
{
    auto model = LanguageModel::open(DATELINE_RESOURCES "/models/english.dlm");
    auto gazetteer = Gazetteer::load(DATELINE_RESOURCES "/gazetteer");
    QVERIFY(model.has_value() && gazetteer.has_value());
    m_model.emplace(std::move(model).value());
    m_gazetteer.emplace(std::move(gazetteer).value());
}

std::vector<EntityMention> TestMentionTagger::mentionsOf(const std::string& text) const
{
    Document document = test::documentOfLines(text);
    const auto scratch = m_model->makeScratch();
    m_model->annotate(document, *scratch);
    return tagMentions(document, *m_gazetteer);
}

void TestMentionTagger::namesAreTold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("usual sentence") << "Boko Haram fighters attacked a village in Nigeria on Monday."
                                    << "organisation:Boko Haram country:Nigeria";
    QTest::newRow("capitals") << "NATO CHIEF VISITS UKRAINE"
                              << "organisation:NATO country:UKRAINE";
    QTest::newRow("title stays outside") << "President Vladimir Putin spoke in Moscow."
                                         << "person:Vladimir Putin place:Moscow";
    QTest::newRow("days and months are no names") << "It began on Monday and ended in March."
                                                  << "";
    QTest::newRow("hyphen") << "A US-led coalition struck Raqqa."
                            << "country:US place:Raqqa";
}

void TestMentionTagger::namesAreTold()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const std::string utf8 = text.toStdString();
    QStringList found;
    for (const EntityMention& mention : mentionsOf(utf8)) {
        found << QString::fromStdString(
            std::string(toString(mention.kind)) + ':' + std::string(mention.span.in(utf8)));
    }
    QCOMPARE(found.join(QLatin1Char(' ')), expected);
}

void TestMentionTagger::sameNameIsOneKindInAnArticle()
{
    const std::string text = "Leaders of the Tarvo Front met in the capital.\nTarvo Front said it would "
                             "fight on.\nThe government "
                             "accused Tarvo Front of the attack.\n";
    std::vector<EntityKind> kinds;
    for (const EntityMention& mention : mentionsOf(text)) {
        if (mention.span.in(text) == "Tarvo Front") {
            kinds.push_back(mention.kind);
        }
    }
    QVERIFY(kinds.size() >= 2);
    for (const EntityKind kind : kinds) {
        QCOMPARE(static_cast<int>(kind), static_cast<int>(EntityKind::Organisation));
    }
}

void TestMentionTagger::adjectivesAreMarked()
{
    const std::string text = "Iranian officials travelled to Iraq.";
    const auto mentions = mentionsOf(text);
    QCOMPARE(mentions.size(), std::size_t{2});
    QVERIFY(mentions[0].adjective);
    QVERIFY(!mentions[1].adjective);
}

QTEST_GUILESS_MAIN(TestMentionTagger)
#include "tst_mentiontagger.moc"
