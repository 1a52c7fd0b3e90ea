// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/resolution/coreference/entitycoreference.h"
#include "model/resolution/coreference/nearduplicates.h"
#include "tests/support/analysed.h"

#include <QTest>

using namespace dateline;
using test::articleNaming;
using test::articleWithText;

class TestCoreference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameNamesOfDifferentArticlesMerge();
    void aLastNameFollowsTheOnlyBearer();
    void aLastNameOfTwoBearersStaysAlone();
    void aFirstNameFollowsNobody();
    void transliterationsMerge();
    void whatOnlySoundsAlikeStaysApart();
    void initialsMayBeLeftOut();
    void aLegalFormMayBeLeftOut();
    void spellingsOfABodyMerge();
    void anAcronymExplainedElsewhereMerges();
    void anAcronymExplainedTwiceStaysAlone();
    void aRareReadingFollowsTheUsualKind();
    void kindsOfLikeWeightStayApart();
    void anAcronymIsNoWordOfItsLetters();
    void wireCopiesAreFoundAndOthersAreNot();
    void aFewEqualWordsAreNoCopy();
    void headlinesAreNotCompared();

private:
    static EntityClusters cluster(const std::vector<AnalysedArticle>& articles)
    {
        return clusterEntities(namesOf(articles));
    }
};

void TestCoreference::sameNamesOfDifferentArticlesMerge()
{
    const EntityClusters clusters = cluster({articleNaming(
                                                 "a", {{"Jens Stoltenberg", EntityKind::Person, false, {}}}),
        articleNaming("b",
            {{"Oslo", EntityKind::Place, false, {}}, {"Jens Stoltenberg", EntityKind::Person, false, {}}})});
    QCOMPARE(clusters.entities.size(), std::size_t(2));
    QVERIFY(clusters.entityOf[0][0] == clusters.entityOf[1][1]);
    QVERIFY(clusters.entityOf[0][0] != clusters.entityOf[1][0]);
}

void TestCoreference::aLastNameFollowsTheOnlyBearer()
{
    const EntityClusters clusters
        = cluster({articleNaming("a", {{"Tillerson", EntityKind::Person, false, {}}}),
            articleNaming("b", {{"Rex Tillerson", EntityKind::Person, false, {}}})});
    QCOMPARE(clusters.entities.size(), std::size_t(1));
    QCOMPARE(clusters.entities[0].name, std::string("Rex Tillerson"));
    QCOMPARE(clusters.entities[0].aliases.size(), std::size_t(1));
    QCOMPARE(clusters.entities[0].aliases[0].name, std::string("Tillerson"));
}

void TestCoreference::aLastNameOfTwoBearersStaysAlone()
{
    const EntityClusters clusters = cluster({articleNaming("a", {{"Assad", EntityKind::Person, false, {}}}),
        articleNaming("b", {{"Bashar Assad", EntityKind::Person, false, {}}}),
        articleNaming("c", {{"Maher Assad", EntityKind::Person, false, {}}})});
    QCOMPARE(clusters.entities.size(), std::size_t(3));
}

void TestCoreference::aFirstNameFollowsNobody()
{
    const EntityClusters clusters = cluster({articleNaming("a", {{"Paul", EntityKind::Person, false, {}}}),
        articleNaming("b", {{"Pope John Paul", EntityKind::Person, false, {}}}),
        articleNaming("c", {{"Paul Merrow", EntityKind::Person, false, {}}})});
    QCOMPARE(clusters.entities.size(), std::size_t(3));
}

void TestCoreference::initialsMayBeLeftOut()
{
    const AnalysedArticle plain = articleNaming("a", {{"Ida Merrow", EntityKind::Person, false, {}}});
    const AnalysedArticle first = articleNaming("b", {{"Ida J. Merrow", EntityKind::Person, false, {}}});
    const AnalysedArticle second = articleNaming("c", {{"Ida K. Merrow", EntityKind::Person, false, {}}});
    QCOMPARE(cluster({plain, first}).entities.size(), std::size_t(1));
    QCOMPARE(cluster({plain, first, second}).entities.size(), std::size_t(3));
    QCOMPARE(cluster({articleNaming("a", {{"Pope Merrow", EntityKind::Person, false, {}}}),
                         articleNaming("b", {{"Pope Merrow II", EntityKind::Person, false, {}}})})
                 .entities.size(),
        std::size_t(1));
}

void TestCoreference::aLegalFormMayBeLeftOut()
{
    const EntityClusters clusters
        = cluster({articleNaming("a", {{"Dravno Mills Inc.", EntityKind::Organisation, false, {}}}),
            articleNaming("b", {{"Dravno Mills", EntityKind::Organisation, false, {}}}),
            articleNaming("c", {{"Dravno", EntityKind::Organisation, false, {}}})});
    QCOMPARE(clusters.entities.size(), std::size_t(2));
}

void TestCoreference::whatOnlySoundsAlikeStaysApart()
{
    const EntityClusters clusters
        = cluster({articleNaming("a", {{"Michael Lacey", EntityKind::Person, false, {}}}),
            articleNaming("b", {{"Michael Lewis", EntityKind::Person, false, {}}})});
    QCOMPARE(clusters.entities.size(), std::size_t(2));
}

void TestCoreference::spellingsOfABodyMerge()
{
    const EntityClusters clusters
        = cluster({articleNaming("a", {{"Dravno Storm Centre", EntityKind::Organisation, false, {}}}),
            articleNaming("b", {{"Dravno Storm Center", EntityKind::Organisation, false, {}}})});
    QCOMPARE(clusters.entities.size(), std::size_t(1));
}

void TestCoreference::transliterationsMerge()
{
    const EntityClusters clusters
        = cluster({articleNaming("a", {{"Muammar Gaddafi", EntityKind::Person, false, {}}}),
            articleNaming("b", {{"Moammar Qadhafi", EntityKind::Person, false, {}}})});
    QCOMPARE(clusters.entities.size(), std::size_t(1));
}

void TestCoreference::anAcronymExplainedElsewhereMerges()
{
    const EntityClusters clusters = cluster({articleNaming(
                                                 "a", {{"SFR", EntityKind::Organisation, false, {}}}),
        articleNaming("b",
            {{"Severn Forum Research", EntityKind::Organisation, false, {{"SFR", "acronym in brackets"}}}})});
    QCOMPARE(clusters.entities.size(), std::size_t(1));
    QCOMPARE(clusters.entities[0].name, std::string("Severn Forum Research"));
}

void TestCoreference::anAcronymExplainedTwiceStaysAlone()
{
    const EntityClusters clusters = cluster({articleNaming(
                                                 "a", {{"SFR", EntityKind::Organisation, false, {}}}),
        articleNaming("b",
            {{"Severn Forum Research", EntityKind::Organisation, false, {{"SFR", "acronym in brackets"}}}}),
        articleNaming("c",
            {{"Southern Forest Rangers", EntityKind::Organisation, false,
                {{"SFR", "acronym in brackets"}}}})});
    QCOMPARE(clusters.entities.size(), std::size_t(3));
}

void TestCoreference::aRareReadingFollowsTheUsualKind()
{
    std::vector<AnalysedArticle> articles;
    for (const char* id : {"a", "b", "c"}) {
        articles.push_back(articleNaming(id, {{"Dravno", EntityKind::Place, false, {}}}));
    }
    articles.push_back(articleNaming("d", {{"Dravno", EntityKind::Person, false, {}}}));
    const EntityClusters clusters = cluster(articles);
    QCOMPARE(clusters.entities.size(), std::size_t(1));
    QVERIFY(clusters.entities[0].kind == EntityKind::Place);
}

void TestCoreference::kindsOfLikeWeightStayApart()
{
    const EntityClusters clusters = cluster({articleNaming("a", {{"Georgia", EntityKind::Country, true, {}}}),
        articleNaming("b", {{"Georgia", EntityKind::Place, true, {}}})});
    QCOMPARE(clusters.entities.size(), std::size_t(2));
}

void TestCoreference::anAcronymIsNoWordOfItsLetters()
{
    std::vector<AnalysedArticle> articles;
    for (const char* id : {"a", "b", "c", "d"}) {
        articles.push_back(articleNaming(id, {{"WHO", EntityKind::Organisation, false, {}}}));
    }
    articles.push_back(articleNaming("e", {{"Who", EntityKind::Person, false, {}}}));
    QCOMPARE(cluster(articles).entities.size(), std::size_t(2));
}

void TestCoreference::wireCopiesAreFoundAndOthersAreNot()
{
    std::string story;
    for (int i = 0; i < 60; ++i) {
        story += "Word" + std::to_string(i * 7919 % 101) + " met number " + std::to_string(i) + " in town. ";
    }
    std::string other;
    for (int i = 0; i < 60; ++i) {
        other += "Nobody" + std::to_string(i) + " left village " + std::to_string(i * 31) + " by road. ";
    }
    const std::vector<AnalysedArticle> articles{articleWithText("a", story), articleWithText("b", other),
        articleWithText("c", "Editors note this. " + story), articleWithText("d", "Too short to tell.")};
    std::vector<CopySignature> signatures;
    std::transform(articles.begin(), articles.end(), std::back_inserter(signatures), copySignature);
    const std::vector<ArticleId> copies = findCopies(signatures);
    QVERIFY(!copies[0] && !copies[1] && !copies[3]);
    QVERIFY(copies[2] == ArticleId::fromIndex(0));
}

void TestCoreference::aFewEqualWordsAreNoCopy()
{
    const std::string flash
        = "Police in Dravno arrested three men on Monday after a long search of the woods. ";
    const auto areCopies = [](const std::string& text) {
        const std::vector<CopySignature> signatures{
            copySignature(articleWithText("a", text)), copySignature(articleWithText("b", text))};
        return findCopies(signatures)[1].isValid();
    };
    QVERIFY(!areCopies(flash)); // as many report alike
    QVERIFY(areCopies(flash + flash));
}

void TestCoreference::headlinesAreNotCompared()
{
    const std::string body = "Police in Dravno arrested three men on Monday after a long search of the woods "
                             "behind the old mill, where a child had seen them. ";
    const auto signature = [&](const std::string& word) {
        std::string title;
        for (int i = 0; i < 60; ++i) {
            title += word + std::to_string(i) + " ";
        }
        auto analysis = std::make_shared<Analysis>();
        analysis->sentences.push_back({TextSpan::fromBounds(0, title.size()), BlockKind::Title});
        analysis->sentences.push_back(
            {TextSpan::fromBounds(title.size(), title.size() + body.size()), BlockKind::Body});
        AnalysedArticle article = articleWithText("a", title + body);
        article.analysis = std::move(analysis);
        return copySignature(article);
    };
    const std::vector<CopySignature> signatures{signature("one"), signature("other")};
    QVERIFY(findCopies(signatures)[1].isValid());
}

QTEST_GUILESS_MAIN(TestCoreference)
#include "tst_coreference.moc"
