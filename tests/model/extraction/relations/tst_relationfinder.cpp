// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "tests/support/makedocument.h"
#include "tests/support/relationresources.h"

#include "model/extraction/relations/relationfinder.h"
#include "model/extraction/relations/relationrules.h"
#include "model/extraction/relations/roletitle.h"
#include "model/extraction/relations/ruledout.h"

#include <QtTest>

using namespace dateline;

class TestRelationFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void patternsStateRelations_data();
    void patternsStateRelations();
    void rolesAreCalledByTheirTitle_data();
    void rolesAreCalledByTheirTitle();
    void whoOnlyTellsWhoAnotherIsDoesNothing();
    void whoLeavesABodyIsNoMember();
    void aTitleBehindALinkIsOfItsClause();
    void whoseAttackIsSpokenOfWasNotAttacked();
    void nobodyGetsTheCountryOfAnother();
    void whatSpeaksAgainstARelation_data();
    void whatSpeaksAgainstARelation();
    void listsArePairedInTheirOrder();
    void whatNobodyStatesIsCoOccurrence();
    void anEntityIsNotRelatedToItself();
    void theEndsOfALongListArePaired();
    void deedsNeedAWord();
    void whatDidNotComeToPassIsNoDeed();
    void aDeedHasTheDateOfItsEvent();
    void theReasonIsARealWord();

private:
    test::RelationResources m_resources;
};

void TestRelationFinder::initTestCase()
{
    QVERIFY(m_resources.load());
}

void TestRelationFinder::patternsStateRelations_data()
{
    QTest::addColumn<QByteArray>("sentence");
    QTest::addColumn<QByteArray>("relation"); // "kind > ..." first is source, "<" second, "" none
    const auto row = [](const char* name, const char* sentence, const char* relation) {
        QTest::newRow(name) << QByteArray(sentence) << QByteArray(relation);
    };
    row("title before name",
        "Italian{C*}/ADJ/3/amod Foreign/ADJ/3/amod Minister/NOUN/5/nsubj Anna{P}/PROPN/3/flat "
        "spoke/VERB/0/root",
        "role <");
    row("title, name",
        "the/DET/4/det Italian{C*}/ADJ/4/amod Foreign/ADJ/4/amod Minister/NOUN/7/nsubj ,/PUNCT/6/punct "
        "Anna{P}/PROPN/4/appos "
        "spoke/VERB/0/root",
        "role <");
    row("lawmaker", "French{C*}/ADJ/2/amod lawmaker/NOUN/4/nsubj Anna{P}/PROPN/2/flat spoke/VERB/0/root",
        "nationality <");
    row("name of country", "Anna{P}/PROPN/4/nsubj of/ADP/3/case Hungary{C}/PROPN/1/nmod spoke/VERB/0/root",
        "nationality >");
    row("name, title of body",
        "Anna{P}/PROPN/8/nsubj ,/PUNCT/3/punct head/NOUN/1/appos of/ADP/6/case the/DET/6/det "
        "Council{O}/PROPN/3/nmod "
        ",/PUNCT/3/punct spoke/VERB/0/root",
        "role >");
    row("name, fellow at body",
        "Anna{P}/PROPN/9/nsubj ,/PUNCT/5/punct senior/ADJ/5/amod research/NOUN/5/compound "
        "fellow/NOUN/1/appos at/ADP/8/case "
        "the/DET/8/det Foundation{O}/PROPN/5/nmod spoke/VERB/0/root",
        "role >");
    row("name, from country's body",
        "Anna{P}/PROPN/8/nsubj ,/PUNCT/6/punct from/ADP/6/case Albania{C}/PROPN/6/nmod 's/PART/4/case "
        "University{O}/PROPN/1/nmod "
        ",/PUNCT/6/punct spoke/VERB/0/root",
        "role >");
    row("name, member of body",
        "Anna{P}/PROPN/8/nsubj ,/PUNCT/3/punct member/NOUN/1/appos of/ADP/6/case the/DET/6/det "
        "Senate{O}/PROPN/3/nmod "
        ",/PUNCT/3/punct spoke/VERB/0/root",
        "member >");
    row("title name of country",
        "President/NOUN/4/nsubj Anna{P}/PROPN/1/flat of/ADP/4/case Hungary{C}/PROPN/1/nmod spoke/VERB/0/root",
        "role >");
    row("judge of country",
        "Judge/NOUN/4/nsubj Akua{P}/PROPN/1/flat of/ADP/4/case Ghana{C}/PROPN/1/nmod spoke/VERB/0/root",
        "nationality >");
    row("name of country, known to govern it",
        "Dilma{P}/PROPN/5/nsubj Rousseff{+}/PROPN/1/flat of/ADP/4/case Brazil{C}/PROPN/1/nmod "
        "spoke/VERB/0/root",
        "role >");
    row("country's person, known to govern it",
        "Chile{C}/PROPN/3/nmod 's/PART/1/case Gabriel{P}/PROPN/5/nsubj Boric{+}/PROPN/3/flat "
        "spoke/VERB/0/root",
        "role <");
    row("country's person", "Chile{C}/PROPN/3/nmod 's/PART/1/case Anna{P}/PROPN/4/nsubj spoke/VERB/0/root",
        "nationality <");
    row("country's body", "Italy{C}/PROPN/3/nmod 's/PART/1/case Eni{O}/PROPN/4/nsubj grew/VERB/0/root",
        "nationality <");
    row("body of country", "Statoil{O}/PROPN/4/nsubj of/ADP/3/case Norway{C}/PROPN/1/nmod grew/VERB/0/root",
        "nationality >");
    row("name of party",
        "Anna{P}/PROPN/6/nsubj of/ADP/5/case the/DET/5/det Apple{O}/PROPN/5/compound Party{+}/PROPN/1/nmod "
        "spoke/VERB/0/root",
        "member >");
    row("head of something of the country",
        "Anna{P}/PROPN/8/nsubj ,/PUNCT/4/punct a/DET/4/det head/NOUN/1/appos of/ADP/8/case "
        "Brazil{C}/PROPN/8/nmod "
        "'s/PART/6/case football/NOUN/4/nmod spoke/VERB/0/root",
        "");
    row("party's senator",
        "Republican{O}/PROPN/3/compound Party{+}/PROPN/3/compound senator/NOUN/5/nsubj Anna{P}/PROPN/3/flat "
        "spoke/VERB/0/root",
        "member <");
    row("title coordinated with another",
        "Anna{P}/PROPN/11/nsubj ,/PUNCT/3/punct envoy/NOUN/1/appos and/CCONJ/5/cc member/NOUN/3/conj "
        "of/ADP/9/case "
        "the/DET/9/det Italian{C*}/ADJ/9/amod parliament/NOUN/5/nmod ,/PUNCT/3/punct spoke/VERB/0/root",
        "member >");
    row("led by",
        "Hungary{C}/PROPN/5/nsubj ,/PUNCT/3/punct led/VERB/1/acl! by/ADP/5/case Anna{P}/PROPN/3/obl "
        ",/PUNCT/3/punct left/VERB/0/root",
        "role <");
    row("place, its country",
        "They/PRON/2/nsubj met/VERB/0/root in/ADP/4/case Sydney{L}/PROPN/2/obl ,/PUNCT/6/punct "
        "Australia{C}/PROPN/4/appos",
        "located >");
    row("country's city",
        "in/ADP/4/case the/DET/4/det Afghan{C*}/ADJ/4/amod city/NOUN/0/root of/ADP/6/case "
        "Herat{L}/PROPN/4/nmod",
        "located <");
    row("based in",
        "the/DET/5/det London{L}/PROPN/4/obl -/PUNCT/4/punct based/VERB/5/amod Observatory{O}/PROPN/6/nsubj "
        "spoke/VERB/0/root",
        "located <");
    row("ally", "NATO{O}/PROPN/2/compound ally/NOUN/3/compound Turkey{C}/PROPN/4/nsubj left/VERB/0/root",
        "member <");
    row("quarter of a town",
        "in/ADP/4/case the/DET/4/det Salihiah{L}/PROPN/4/compound neighbourhood/NOUN/0/root of/ADP/6/case "
        "Hasakah{L}/PROPN/4/nmod city/NOUN/6/flat",
        "located >");
    row("suburb named behind its town",
        "the/DET/3/det Damascus{L}/PROPN/3/compound suburb/NOUN/0/root of/ADP/5/case Qudsaya{L}/PROPN/3/nmod",
        "located <");
    row("quarter of a quarter",
        "the/DET/3/det Xo{L}/PROPN/3/compound district/NOUN/0/root of/ADP/5/case Yo{L}/PROPN/3/nmod", "");
    row("title of another body",
        "Anna{P}/PROPN/11/nsubj ,/PUNCT/3/punct president/NOUN/1/appos of/ADP/6/case the/DET/6/det "
        "League{O}/PROPN/3/nmod "
        "of/ADP/9/case the/DET/9/det Navy{O}/PROPN/6/nmod ,/PUNCT/3/punct spoke/VERB/0/root",
        "");
    row("what stands behind a comma",
        "in/ADP/2/case Xo{L}/PROPN/8/obl ,/PUNCT/4/punct Tibet{L}/PROPN/6/nmod 's/PART/4/case "
        "parliament/NOUN/8/nsubj in/ADV/8/advmod met/VERB/0/root",
        "");
    row("chief of staff for another",
        "White{O}/PROPN/3/compound House{+}/PROPN/1/flat chief/NOUN/0/root of/ADP/5/case staff/NOUN/3/nmod "
        "for/ADP/8/case former/ADJ/8/amod President/NOUN/3/nmod Anna{P}/PROPN/8/flat",
        "");
    row("mayor of a town in a state",
        "Anna{P}/PROPN/9/nsubj ,/PUNCT/3/punct mayor/NOUN/1/appos of/ADP/5/case Xo{L}/PROPN/3/nmod "
        ",/PUNCT/7/punct "
        "Ohio{L}/PROPN/3/nmod ,/PUNCT/3/punct spoke/VERB/0/root",
        "");
    row("where somebody's employer sits",
        "Anna{P}/PROPN/10/nsubj ,/PUNCT/4/punct a/DET/4/det founder/NOUN/1/appos of/ADP/9/case a/DET/9/det "
        "Florida{L}/PROPN/9/compound -/PUNCT/9/punct based/VERB/4/amod charity/NOUN/4/nmod spoke/VERB/0/root",
        "");
    row("whom somebody favours",
        "Anna{P}/PROPN/8/nsubj ,/PUNCT/7/punct the/DET/7/det pro/ADJ/6/amod -/PUNCT/6/punct "
        "Russia{C}/PROPN/7/compound "
        "congressman/NOUN/1/appos spoke/VERB/0/root",
        "");
    row("whom somebody discusses", "Anna{P}/PROPN/2/nsubj discusses/VERB/0/root Boris{P}/PROPN/2/obj", "");
    row("with whom somebody discusses",
        "Anna{P}/PROPN/2/nsubj discussed/VERB/0/root peace/NOUN/2/obj with/ADP/5/case Boris{P}/PROPN/2/obl",
        "met >");
    row("they met", "Anna{P}/PROPN/2/nsubj met/VERB/0/root Boris{P}/PROPN/2/obj", "met >");
    row("they met each with the other",
        "Anna{P}/PROPN/2/nsubj met/VERB/0/root with/ADP/4/case Boris{P}/PROPN/2/obl", "met >");
    row("they did not meet",
        "Anna{P}/PROPN/4/nsubj did/AUX/4/aux not/PART/4/advmod meet/VERB/0/root Boris{P}/PROPN/4/obj", "");
    row("they could meet", "Anna{P}/PROPN/3/nsubj could/AUX/3/aux meet/VERB/0/root Boris{P}/PROPN/3/obj", "");
    row("active", "Egypt{C}/PROPN/2/nsubj bombed/VERB/0/root Derna{L}/PROPN/2/obj", "attacked >");
    row("passive",
        "Derna{L}/PROPN/3/nsubj was/AUX/3/aux bombed/VERB/0/root! by/ADP/5/case Egypt{C}/PROPN/3/obl",
        "attacked <");
    row("coordination",
        "Malta{C}/PROPN/4/nsubj and/CCONJ/3/cc Egypt{C}/PROPN/1/conj condemned/VERB/0/root "
        "Daesh{O}/PROPN/4/obj",
        "opposed >");
}

void TestRelationFinder::patternsStateRelations()
{
    QFETCH(QByteArray, sentence);
    QFETCH(QByteArray, relation);
    const MadeDocument made = makeDocument({sentence.toStdString()});
    const ArticleWordsRef words(made.document, *made.analysis, *m_resources.events);
    const auto last = static_cast<std::uint32_t>(made.analysis->mentions.size() - 1);
    const auto hit = relationRule(words, *m_resources.relations, {0, last, 0}, m_resources.options());
    QByteArray found;
    if (hit) {
        found = QByteArray::fromStdString(std::string(toString(hit->kind)))
            + (hit->secondIsSource ? " <" : " >");
    }
    QCOMPARE(found, relation);
}

void TestRelationFinder::rolesAreCalledByTheirTitle_data()
{
    QTest::addColumn<QByteArray>("sentence");
    QTest::addColumn<QByteArray>("title"); // of the last name and the nearest of another kind before it
    const auto row = [](const char* name, const char* sentence, const char* title) {
        QTest::newRow(name) << QByteArray(sentence) << QByteArray(title);
    };
    row("as written",
        "Italian{C*}/ADJ/3/amod Foreign/ADJ/3/amod Minister/NOUN/5/nsubj Anna{P}/PROPN/3/flat "
        "spoke/VERB/0/root",
        "Foreign Minister");
    row("former",
        "former/ADJ/2/amod President/NOUN/5/nsubj Anna{P}/PROPN/2/flat of/ADP/5/case Peru{C}/PROPN/2/nmod",
        "former President");
    row("the verb before it",
        "Boris{P}/PROPN/2/nsubj endorsed/VERB/0/root former/ADJ/4/amod President/NOUN/2/obj "
        "Anna{P}/PROPN/4/flat of/ADP/7/case "
        "Peru{C}/PROPN/4/nmod",
        "former President");
    row("what ends before it",
        "murderous/ADJ/2/amod nature/NOUN/4/obj Foreign/ADJ/4/amod Secretary/NOUN/0/root "
        "Anna{P}/PROPN/4/flat of/ADP/7/case "
        "Britain{C}/PROPN/4/nmod",
        "Foreign Secretary");
    row("in small letters",
        "Anna{P}/PROPN/8/nsubj ,/PUNCT/5/punct national/ADJ/5/amod security/NOUN/5/compound "
        "adviser/NOUN/1/appos of/ADP/7/case "
        "Peru{C}/PROPN/5/nmod spoke/VERB/0/root",
        "national security adviser");
    row("in short",
        "the/DET/2/det adviser/NOUN/6/nsubj and/CCONJ/5/cc Virginia{L}/PROPN/5/compound Gov./NOUN/2/conj "
        "Anna{P}/PROPN/5/flat",
        "Governor");
    row("with its portfolio",
        "U.S.{C}/PROPN/2/compound Secretary/PROPN/5/nsubj of/ADP/4/case State/PROPN/2/nmod "
        "Anna{P}/PROPN/2/flat spoke/VERB/0/root",
        "Secretary of State");
    row("chief of staff",
        "Navy{O}/PROPN/2/compound chief/NOUN/5/nsubj of/ADP/4/case staff/NOUN/2/nmod Anna{P}/PROPN/2/flat "
        "spoke/VERB/0/root",
        "chief of staff");
    row("in one word",
        "Peru{C}/PROPN/3/nmod 's/PART/1/case ex-chancellor/NOUN/5/nsubj Anna{P}/PROPN/3/flat "
        "spoke/VERB/0/root",
        "ex-chancellor");
    row("before a rank",
        "Peru{C}/PROPN/4/nmod 's/PART/1/case army/NOUN/4/compound chief/NOUN/6/nmod General/PROPN/6/nmod "
        "Anna{P}/PROPN/7/nsubj spoke/VERB/0/root",
        "army chief");
    row("ending as a rank does",
        "Peru{C}/PROPN/4/nmod 's/PART/1/case Attorney/PROPN/4/compound General/PROPN/5/nmod "
        "Anna{P}/PROPN/6/nsubj spoke/VERB/0/root",
        "Attorney General");
    row("shared by several",
        "two/NUM/2/nummod Peruvian{C*}/ADJ/4/amod foreign/ADJ/4/amod ministers/NOUN/6/nsubj "
        "Anna{P}/PROPN/4/flat spoke/VERB/0/root",
        "foreign minister");
    row("like that of the other",
        "Foreign/ADJ/2/amod Minister/NOUN/4/nsubj Boris{P}/PROPN/2/flat met/VERB/0/root his/PRON/7/nmod "
        "Peruvian{C*}/ADJ/7/amod counterpart/NOUN/4/obj ,/PUNCT/7/punct Anna{P}/PROPN/7/appos",
        "Foreign Minister");
    row("nobody's title",
        "Anna{P}/PROPN/5/nsubj of/ADP/4/case the/DET/4/det Alliance{O}/PROPN/1/nmod told/VERB/0/root "
        "reporters/NOUN/5/obj",
        "");
    row("title of another",
        "Peruvian{C*}/ADJ/2/amod President/NOUN/4/nsubj Boris{P}/PROPN/2/flat thanked/VERB/0/root "
        "Anna{P}/PROPN/4/obj",
        "");
}

void TestRelationFinder::rolesAreCalledByTheirTitle()
{
    QFETCH(QByteArray, sentence);
    const MadeDocument made = makeDocument({sentence.toStdString()});
    const ArticleWordsRef words(made.document, *made.analysis, *m_resources.events);
    const auto last = static_cast<std::uint32_t>(made.analysis->mentions.size() - 1);
    std::uint32_t body = last; // the last beside the last name, which is the other one where that is the body
    do {
        --body;
    } while (body > 0 && made.analysis->mentions[body].kind == made.analysis->mentions[last].kind);
    QTEST(QByteArray::fromStdString(roleTitle(words, *m_resources.relations, {body, last, 0})), "title");
}

void TestRelationFinder::whoOnlyTellsWhoAnotherIsDoesNothing()
{
    const auto ruledOut = [&](const char* sentence, std::uint32_t first, std::uint32_t second) {
        const MadeDocument made = makeDocument({sentence});
        const ArticleWordsRef words(made.document, *made.analysis, *m_resources.events);
        return isRuledOut(words, *m_resources.relations, {first, second, 0}, RelationKind::Opposed, false);
    };
    const char* ally = "Ansar{O}/PROPN/8/nsubj ,/PUNCT/4/punct an/DET/4/det ally/NOUN/1/appos of/ADP/6/case "
                       "Hamas{O}/PROPN/4/nmod ,/PUNCT/4/punct accused/VERB/0/root^ Egypt{C}/PROPN/8/obj";
    QVERIFY(ruledOut(ally, 1, 2));
    QVERIFY(!ruledOut(ally, 0, 2));
    QVERIFY(!ruledOut(ally, 0, 1));
    const char* foe
        = "Ansar{O}/PROPN/11/nsubj ,/PUNCT/4/punct an/DET/4/det arm/NOUN/1/appos of/ADP/6/case "
          "Hamas{O}/PROPN/4/nmod hostile/ADJ/4/amod to/ADP/9/case Egypt{C}/PROPN/7/obl ,/PUNCT/4/punct "
          "left/VERB/0/root^";
    QVERIFY(!ruledOut(foe, 1, 2)); // both in what is told of it
    const char* over = "Egypt{C}/PROPN/2/nsubj expelled/VERB/0/root^ diplomats/NOUN/2/obj over/ADP/6/case "
                       "the/DET/6/det poisoning/NOUN/2/obl of/ADP/8/case Boris{P}/PROPN/6/nmod";
    QVERIFY(ruledOut(over, 0, 1));
    QVERIFY(!ruledOut(
        "Egypt{C}/PROPN/2/nsubj denounced/VERB/0/root^ the/DET/4/det regime/NOUN/2/obj of/ADP/6/case "
        "Boris{P}/PROPN/4/nmod",
        0, 1));
}

void TestRelationFinder::whoLeavesABodyIsNoMember()
{
    const auto ruledOut = [&](const char* sentence, RelationKind kind) {
        const MadeDocument made = makeDocument({sentence});
        const ArticleWordsRef words(made.document, *made.analysis, *m_resources.events);
        return isRuledOut(words, *m_resources.relations, {0, 1, 0}, kind, false);
    };
    QVERIFY(ruledOut(
        "Egypt{C}/PROPN/2/nsubj left/VERB/0/root^ the/DET/4/det Ansar{O}/PROPN/2/obj", RelationKind::Member));
    QVERIFY(!ruledOut("Egypt{C}/PROPN/2/nsubj joined/VERB/0/root^ the/DET/4/det Ansar{O}/PROPN/2/obj",
        RelationKind::Member));
    QVERIFY(ruledOut("Egypt{C}/PROPN/2/nsubj signed/VERB/0/root^ a/DET/4/det deal/NOUN/2/obj at/ADP/7/case "
                     "the/DET/7/det Ansar{O}/PROPN/2/obl",
        RelationKind::Agreed));
    QVERIFY(
        !ruledOut("Egypt{C}/PROPN/2/nsubj signed/VERB/0/root^ a/DET/4/det deal/NOUN/2/obj with/ADP/7/case "
                  "the/DET/7/det Ansar{O}/PROPN/2/obl",
            RelationKind::Agreed));
    QVERIFY(ruledOut("Egypt{C}/PROPN/2/nsubj signed/VERB/0/root^ a/DET/4/det deal/NOUN/2/obj with/ADP/6/case "
                     "Boris{P}/PROPN/2/obl as/ADP/8/case host/NOUN/2/obl",
        RelationKind::Agreed));
}

void TestRelationFinder::aTitleBehindALinkIsOfItsClause()
{
    const auto ruledOut = [&](const char* sentence) {
        const MadeDocument made = makeDocument({sentence});
        const ArticleWordsRef words(made.document, *made.analysis, *m_resources.events);
        return isRuledOut(words, *m_resources.relations, {0, 1, 0}, RelationKind::Role, true);
    };
    QVERIFY(ruledOut("Troops/NOUN/2/nsubj left/VERB/0/root^ Egypt{C}/PROPN/2/obj after/SCONJ/7/mark "
                     "President/NOUN/6/nmod Boris{P}/PROPN/7/nsubj spoke/VERB/2/advcl^"));
    QVERIFY(!ruledOut("Egypt{C}/PROPN/3/nmod 's/PART/1/case president/NOUN/4/nmod Boris{P}/PROPN/5/nsubj "
                      "spoke/VERB/0/root^"));
}

void TestRelationFinder::whoseAttackIsSpokenOfWasNotAttacked()
{
    const auto ruledOut = [&](const char* sentence, std::uint32_t first, std::uint32_t second) {
        const MadeDocument made = makeDocument({sentence});
        const ArticleWordsRef words(made.document, *made.analysis, *m_resources.events);
        return isRuledOut(words, *m_resources.relations, {first, second, 0}, RelationKind::Attacked, false);
    };
    const char* after = "Ansar{O}/PROPN/2/nsubj fired/VERB/0/root^ rockets/NOUN/2/obj after/ADP/7/case "
                        "the/DET/7/det Hamas{O}/PROPN/7/compound attack/NOUN/2/obl in/ADP/9/case "
                        "Derna{L}/PROPN/7/nmod";
    QVERIFY(ruledOut(after, 0, 1));
    QVERIFY(ruledOut(after, 0, 2));
    QVERIFY(!ruledOut(after, 1, 2));
    QVERIFY(!ruledOut("Ansar{O}/PROPN/2/nsubj bombed/VERB/0/root^ the/DET/6/det Hamas{O}/PROPN/6/compound "
                      "attack/NOUN/6/compound squad/NOUN/2/obj",
        0, 1));
    QVERIFY(!ruledOut("Ansar{O}/PROPN/2/nsubj fought/VERB/0/root^ against/ADP/6/case the/DET/6/det "
                      "Hamas{O}/PROPN/6/compound attack/NOUN/2/obl",
        0, 1));
    QVERIFY(
        !ruledOut("Egypt{C}/PROPN/2/nsubj bombed/VERB/0/root^ the/DET/4/det camp/NOUN/2/obj after/ADP/8/case "
                  "the/DET/8/det Derna{L}/PROPN/8/compound attack/NOUN/2/obl",
            0, 1)); // where, not who
}

void TestRelationFinder::nobodyGetsTheCountryOfAnother()
{
    const MadeDocument made
        = makeDocument({"Lula{P}/PROPN/7/nsubj of/ADP/3/case Brazil{C}/PROPN/1/nmod and/CCONJ/5/cc "
                        "Gustavo{P}/PROPN/1/conj of/ADP/7/case "
                        "Colombia{C}/PROPN/5/nmod came/VERB/0/root to/ADP/10/case Peru{C}/PROPN/7/obl"});
    const ArticleWordsRef words(made.document, *made.analysis, *m_resources.events);
    const auto ruledOut = [&](std::uint32_t first, std::uint32_t second, RelationKind kind) {
        return isRuledOut(words, *m_resources.relations, {first, second, 0}, kind, true);
    };
    QVERIFY(ruledOut(1, 2, RelationKind::Role)); // Brazil and Gustavo
    QVERIFY(ruledOut(0, 3, RelationKind::Nationality)); // Lula and Colombia
    QVERIFY(ruledOut(2, 4, RelationKind::Role)); // Gustavo has a country of his own
    QVERIFY(!ruledOut(0, 1, RelationKind::Role));
    QVERIFY(!ruledOut(2, 3, RelationKind::Role));
    QVERIFY(!ruledOut(0, 3, RelationKind::Supported));

    const MadeDocument visit = makeDocument({"French{C*}/ADJ/2/amod President/NOUN/7/nsubj "
                                             "Boris{P}/PROPN/2/flat and/CCONJ/6/cc German{C*}/ADJ/6/amod "
                                             "Chancellor/NOUN/2/conj Anna{P}/PROPN/6/flat met/VERB/0/root"});
    const ArticleWordsRef visitors(visit.document, *visit.analysis, *m_resources.events);
    QVERIFY(
        isRuledOut(visitors, *m_resources.relations, {0, 3, 0}, RelationKind::Role, true)); // French and Anna
    QVERIFY(!isRuledOut(visitors, *m_resources.relations, {2, 3, 0}, RelationKind::Role, true));
    QVERIFY(!isRuledOut(visitors, *m_resources.relations, {0, 1, 0}, RelationKind::Role, true));
    QVERIFY(isRuledOut(
        visitors, *m_resources.relations, {0, 3, 0}, RelationKind::Met, true)); // her deed, not France's

    const MadeDocument guests
        = makeDocument({"Russian{C*}/ADJ/2/amod minister/NOUN/8/nsubj "
                        "Boris{P}/PROPN/2/flat and/CCONJ/6/cc Union{O}/PROPN/6/compound "
                        "commissioner/NOUN/2/conj Anna{P}/PROPN/6/flat met/VERB/0/root"});
    const ArticleWordsRef both(guests.document, *guests.analysis, *m_resources.events);
    QVERIFY(
        isRuledOut(both, *m_resources.relations, {0, 3, 0}, RelationKind::Role, true)); // hers is the Union
    const MadeDocument witnesses
        = makeDocument({"Anna{P}/PROPN/0/root ,/PUNCT/4/punct German{C*}/ADJ/4/amod Chancellor/NOUN/1/conj "
                        "Boris{P}/PROPN/4/flat"});
    const ArticleWordsRef named(witnesses.document, *witnesses.analysis, *m_resources.events);
    QVERIFY(isRuledOut(
        named, *m_resources.relations, {0, 1, 0}, RelationKind::Role, false)); // Boris is chancellor

    const MadeDocument titled = makeDocument(
        {"presidents/NOUN/9/nsubj ,/PUNCT/3/punct Lula{P}/PROPN/1/appos of/ADP/5/case Brazil{C}/PROPN/3/nmod "
         "and/CCONJ/7/cc Gustavo{P}/PROPN/3/conj of/ADP/9/case Colombia{C}/PROPN/7/nmod came/VERB/0/root"});
    const auto shared = relationRule(ArticleWordsRef(titled.document, *titled.analysis, *m_resources.events),
        *m_resources.relations, {2, 3, 0});
    QVERIFY(shared && shared->kind == RelationKind::Role);
}

void TestRelationFinder::whatSpeaksAgainstARelation_data()
{
    QTest::addColumn<QByteArray>("sentence"); // of its last two names
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("secondIsSource");
    QTest::addColumn<bool>("ruledOut");
    const auto row = [](const char* name, const char* sentence, RelationKind kind, bool secondIsSource,
                         bool ruledOut) {
        QTest::newRow(name) << QByteArray(sentence) << static_cast<int>(kind) << secondIsSource << ruledOut;
    };
    row("leader of the body was the one before",
        "Gedi{P}/PROPN/6/dep ,/PUNCT/3/punct leader/NOUN/1/appos of/ADP/5/case Ansar{O}/PROPN/3/nmod "
        ",/PUNCT/3/punct Anna{P}/PROPN/8/nsubj said/VERB/0/root",
        RelationKind::Role, true, true);
    row("with whom an envoy talked",
        "Gedi{P}/PROPN/0/root ,/PUNCT/4/punct the/DET/4/det envoy/NOUN/1/appos who/PRON/6/nsubj "
        "talked/VERB/4/acl "
        "with/ADP/8/case Ansar{O}/PROPN/6/obl",
        RelationKind::Role, false, true);
    row("named to an office of another body",
        "Ansar{O}/PROPN/2/nsubj named/VERB/0/root Gedi{P}/PROPN/2/obj as/ADP/5/case minister/NOUN/2/obl "
        "of/ADP/7/case "
        "Derna{L}/PROPN/5/nmod",
        RelationKind::Role, true, false);
    row("near the border", "Paktika{L}/PROPN/0/root near/ADP/4/case the/DET/4/det Pakistan{C}/PROPN/1/nmod",
        RelationKind::Located, false, true);
    row("near a town", "Narita{L}/PROPN/0/root near/ADP/3/case Tokyo{L}/PROPN/1/nmod", RelationKind::Located,
        false, false);
    row("north of", "Latifiya{L}/PROPN/0/root north/ADV/4/advmod of/ADP/4/case Qaim{L}/PROPN/1/nmod",
        RelationKind::Located, false, true);
    row("in", "Latifiya{L}/PROPN/0/root in/ADP/3/case Anbar{L}/PROPN/1/nmod", RelationKind::Located, false,
        false);
    row("near, but known to lie there", "Mosul{L}/PROPN/0/root near/ADP/3/case Iraq{C}/PROPN/1/nmod",
        RelationKind::Located, false, false);
    row("from one to the other", "Wadeye{L}/PROPN/0/root to/ADP/4/case the/DET/4/det Tiwi{L}/PROPN/1/nmod",
        RelationKind::Located, false, true);
    row("whose it is, not where",
        "Ethiopian{C*}/ADJ/2/amod restaurant/NOUN/0/root in/ADP/4/case Kabalagala{L}/PROPN/2/nmod",
        RelationKind::Located, true, true);
    row("where it is", "Ethiopian{C*}/ADJ/2/amod town/NOUN/0/root in/ADP/4/case Kabalagala{L}/PROPN/2/nmod",
        RelationKind::Located, true, false);
    row("before an opening's comma",
        "In/ADP/2/case Kabalagala{L}/PROPN/6/obl ,/PUNCT/2/punct Japanese{C*}/ADJ/5/amod media/NOUN/6/nsubj "
        "said/VERB/0/root",
        RelationKind::Located, false, true);
    row("known to lie elsewhere",
        "United{C}/PROPN/3/nsubj States{+}/PROPN/1/flat condemns/VERB/0/root bombings/NOUN/3/obj "
        "in/ADP/6/case Latakia{L}/PROPN/4/nmod",
        RelationKind::Located, true, true);
    row("of the body's enemies",
        "Anna{P}/PROPN/5/nsubj leads/VERB/0/root pro/ADJ/5/amod -/PUNCT/5/punct Russian{C*}/ADJ/6/amod "
        "Party{O}/PROPN/2/obj",
        RelationKind::Nationality, false, true);
    row("pro-", "the/DET/5/det pro/ADJ/4/amod -/PUNCT/4/punct Russian{C*}/ADJ/5/amod Party{O}/PROPN/0/root",
        RelationKind::Nationality, true, true);
    row("without it", "the/DET/3/det Russian{C*}/ADJ/3/amod Party{O}/PROPN/0/root", RelationKind::Nationality,
        true, false);
    row("backed by", "U.S.{C}/PROPN/3/nmod -/PUNCT/3/punct backed/ADJ/4/amod Forces{O}/PROPN/0/root",
        RelationKind::Nationality, true, true);
    row("officials say",
        "Afghan{C*}/ADJ/2/amod officials/NOUN/3/nsubj say/VERB/0/root Taliban{O}/PROPN/3/obj",
        RelationKind::Nationality, true, true);
    row("who speaks of others", "Greta{P}/PROPN/2/nsubj said/VERB/0/root Pakistan{C}/PROPN/2/obj",
        RelationKind::Role, false, true);
    row("not a member",
        "Abbas{P}/PROPN/0/root ,/PUNCT/6/punct who/PRON/6/nsubj is/AUX/6/cop not/PART/6/advmod "
        "member/NOUN/1/acl of/ADP/8/case Hamas{O}/PROPN/6/nmod",
        RelationKind::Member, false, true);
    row("authorities say minister",
        "Haitian{C*}/ADJ/2/amod officials/NOUN/5/nsubj know/VERB/0/root Minister/NOUN/3/obj "
        "Anna{P}/PROPN/4/flat",
        RelationKind::Role, true, false);
    row("trip to a country",
        "trip/NOUN/5/nsubj to/ADP/3/case Cuba{C}/PROPN/1/nmod was/AUX/5/cop Chavez{P}/PROPN/0/root",
        RelationKind::Role, true, true);
    row("bordering", "Ogaden{L}/PROPN/0/root bordering/VERB/1/acl Somalia{C}/PROPN/2/obj",
        RelationKind::Located, false, true);
    row("its own capital", "Kabul{L}/PROPN/2/nsubj blames/VERB/0/root Afghanistan{C}/PROPN/2/obj",
        RelationKind::Opposed, false, true);
    row("a capital of others", "Kabul{L}/PROPN/2/nsubj blames/VERB/0/root Turkey{C}/PROPN/2/obj",
        RelationKind::Opposed, false, false);
    row("agency told", "Israeli{C*}/ADJ/2/amod strikes/NOUN/0/root Reuters{O}/PROPN/2/dep",
        RelationKind::Attacked, false, true);
    row("agency criticised", "Israel{C}/PROPN/2/nsubj criticised/VERB/0/root Reuters{O}/PROPN/2/obj",
        RelationKind::Opposed, false, false);
    row("attacks in a country",
        "France{C}/PROPN/2/nsubj condemned/VERB/0/root attacks/NOUN/2/obj in/ADP/5/case Iraq{C}/PROPN/3/nmod",
        RelationKind::Opposed, false, true);
    row("signed in a country",
        "Libyans{C*}/PROPN/2/nsubj sign/VERB/0/root deal/NOUN/2/obj in/ADP/5/case Morocco{C}/PROPN/2/obl",
        RelationKind::Agreed, false, true);
    row("signed with a country",
        "Libyans{C*}/PROPN/2/nsubj sign/VERB/0/root deal/NOUN/2/obj with/ADP/5/case Morocco{C}/PROPN/2/obl",
        RelationKind::Agreed, false, false);
    row("a country", "France{C}/PROPN/2/nsubj condemned/VERB/0/root Iraq{C}/PROPN/2/obj",
        RelationKind::Opposed, false, false);
    row("side by side", "Bagdad{L}/PROPN/0/root and/CCONJ/3/cc Kirkuk{L}/PROPN/1/conj", RelationKind::Located,
        false, true);
    row("side by side, further off",
        "Xo{L}/PROPN/0/root and/CCONJ/6/cc the/DET/5/det northern/ADJ/5/amod city/NOUN/1/conj of/ADP/7/case "
        "Yo{L}/PROPN/5/nmod",
        RelationKind::Located, false, true);
    row("among others",
        "Xo{L}/PROPN/0/root and/CCONJ/5/cc other/ADJ/5/amod Yoan{L*}/ADJ/5/amod towns/NOUN/1/conj",
        RelationKind::Located, false, false);
    row("one of several towns",
        "the/DET/2/det towns/NOUN/0/root of/ADP/4/case Xo{L}/PROPN/2/nmod ,/PUNCT/6/punct Yo{L}/PROPN/4/conj",
        RelationKind::Located, false, true);
    row("on the way to a town",
        "from/ADP/2/case Xo{L}/PROPN/0/root to/ADP/6/case the/DET/6/det eastern/ADJ/6/amod city/NOUN/2/nmod "
        "of/ADP/8/case Yo{L}/PROPN/6/nmod",
        RelationKind::Located, false, true);
    row("list of continents", "in/ADP/2/case Africa{L}/PROPN/0/root ,/PUNCT/4/punct Asia{L}/PROPN/2/conj",
        RelationKind::Located, false, true);
    row("a great town elsewhere",
        "in/ADP/2/case Hamburg{L}/PROPN/0/root ,/PUNCT/4/punct Estonia{C}/PROPN/2/conj",
        RelationKind::Located, false, true);
    row("whose widower",
        "Ban{P}/PROPN/2/nsubj met/VERB/0/root Bhutto{P}/PROPN/5/nmod 's/PART/3/case widower/NOUN/2/obj",
        RelationKind::Met, false, true);
    row("whose talks",
        "Hu{P}/PROPN/3/nmod 's/PART/1/case talks/NOUN/0/root with/ADP/5/case Blair{P}/PROPN/3/nmod",
        RelationKind::Met, false, false);
    row("of whom they speak",
        "Lavrov{P}/PROPN/2/nsubj discussed/VERB/0/root Iran{C}/PROPN/5/nmod 's/PART/3/case "
        "attempt/NOUN/2/obj",
        RelationKind::Met, false, true);
    row("sanctions opposed",
        "Russia{C}/PROPN/2/nsubj opposes/VERB/0/root sanctions/NOUN/2/obj on/ADP/5/case "
        "Iran{C}/PROPN/3/nmod",
        RelationKind::Opposed, false, true);
    row("sanctions imposed",
        "Russia{C}/PROPN/2/nsubj imposed/VERB/0/root sanctions/NOUN/2/obj on/ADP/5/case "
        "Iran{C}/PROPN/3/nmod",
        RelationKind::Opposed, false, false);
    row("murder condemned",
        "Russia{C}/PROPN/2/nsubj condemned/VERB/0/root murder/NOUN/2/obj of/ADP/5/case "
        "Hariri{P}/PROPN/3/nmod",
        RelationKind::Opposed, false, true);
    row("officials of others",
        "Razali{P}/PROPN/2/nsubj met/VERB/0/root the/DET/4/det ministers/NOUN/2/obj of/ADP/6/case "
        "Thailand{C}/PROPN/4/nmod",
        RelationKind::Role, false, true);
    row("named by him",
        "Razali{P}/PROPN/3/nsubj has/AUX/3/aux named/VERB/0/root a/DET/5/det head/NOUN/3/obj of/ADP/7/case "
        "Council{O}/PROPN/5/nmod",
        RelationKind::Role, false, true);
    row("named himself",
        "Razali{P}/PROPN/3/nsubj was/AUX/3/aux named/VERB/0/root! head/NOUN/3/xcomp of/ADP/6/case "
        "Council{O}/PROPN/4/nmod",
        RelationKind::Role, false, false);
    row("what he was besides",
        "Tokayev{P}/PROPN/2/nsubj speaks/VERB/0/root Chinese/PROPN/2/obj and/CCONJ/6/cc was/AUX/6/cop "
        "director/NOUN/2/conj of/ADP/8/case Office{O}/PROPN/6/nmod",
        RelationKind::Role, false, false);
    row("what he does to the holder of an office",
        "Orban{P}/PROPN/2/nsubj insulted/VERB/0/root^ the/DET/5/det French{C*}/ADJ/5/amod "
        "president/NOUN/2/obj",
        RelationKind::Role, false, true);
    row("a list with a fight in it",
        "statements/NOUN/0/root on/ADP/3/case Mali{C}/PROPN/1/nmod and/CCONJ/6/cc the/DET/6/det "
        "fight/NOUN/3/conj against/ADP/8/case Boko{O}/PROPN/6/nmod",
        RelationKind::Attacked, false, true);
    row("whose fight it is",
        "support/NOUN/0/root for/ADP/3/case Mali{C}/PROPN/5/nmod 's/PART/3/case fight/NOUN/1/nmod "
        "against/ADP/7/case Boko{O}/PROPN/5/nmod",
        RelationKind::Attacked, false, false);
    row("a reward for finding him",
        "Washington{L}/PROPN/2/nsubj offered/VERB/0/root a/DET/4/det reward/NOUN/2/obj for/ADP/6/case "
        "Kony{P}/PROPN/4/nmod",
        RelationKind::Supported, false, true);
    row("a country that somebody leaves",
        "She{P}/PRON/2/nsubj left/VERB/0/root^ the/DET/4/det UK{C}/PROPN/2/obj", RelationKind::Nationality,
        false, true);
    row("a country of which somebody is",
        "She{P}/PRON/4/nsubj is/AUX/4/cop a/DET/4/det citizen/NOUN/0/root of/ADP/7/case the/DET/7/det "
        "UK{C}/PROPN/4/nmod",
        RelationKind::Nationality, false, false);
    row("at whose request it was",
        "They/PRON/2/nsubj met/VERB/0/root in/ADP/4/case Lund{L}/PROPN/2/obl at/ADP/8/case "
        "Israel{C}/PROPN/8/nmod 's/PART/6/case request/NOUN/2/obl",
        RelationKind::Located, false, true);
    row("at whose border it is",
        "They/PRON/2/nsubj met/VERB/0/root in/ADP/4/case Lund{L}/PROPN/2/obl at/ADP/8/case "
        "Israel{C}/PROPN/8/nmod 's/PART/6/case border/NOUN/2/obl",
        RelationKind::Located, false, false);
    row("from where somebody speaks",
        "President/PROPN/2/nmod Anna{P}/PROPN/8/nsubj ,/PUNCT/4/punct speaking/VERB/2/acl from/ADP/7/case "
        "the/DET/7/det NATO{O}/PROPN/4/obl left/VERB/0/root^",
        RelationKind::Role, false, true);
    row("for whom somebody speaks",
        "President/PROPN/2/nmod Anna{P}/PROPN/8/nsubj ,/PUNCT/4/punct speaking/VERB/2/acl for/ADP/7/case "
        "the/DET/7/det NATO{O}/PROPN/4/obl left/VERB/0/root^",
        RelationKind::Role, false, false);
    row("a meeting that others had",
        "Olaf{P}/PROPN/2/nsubj left/VERB/0/root before/SCONJ/5/mark Anna/PROPN/5/nsubj met/VERB/2/advcl "
        "Boris{P}/PROPN/5/obj",
        RelationKind::Met, false, true);
    row("a meeting of their own",
        "Anna{P}/PROPN/2/nsubj left/VERB/0/root before/SCONJ/5/mark she/PRON/5/nsubj met/VERB/2/advcl "
        "Boris{P}/PROPN/5/obj",
        RelationKind::Met, false, false);
}

void TestRelationFinder::whatSpeaksAgainstARelation()
{
    QFETCH(QByteArray, sentence);
    QFETCH(int, kind);
    QFETCH(bool, secondIsSource);
    const MadeDocument made = makeDocument({sentence.toStdString()});
    const ArticleWordsRef words(made.document, *made.analysis, *m_resources.events);
    const auto last = static_cast<std::uint32_t>(made.analysis->mentions.size() - 1);
    QTEST(isRuledOut(words, *m_resources.relations, {last - 1, last, 0}, static_cast<RelationKind>(kind),
              secondIsSource, m_resources.options()),
        "ruledOut");
}

void TestRelationFinder::listsArePairedInTheirOrder()
{
    const MadeDocument made = makeDocument({"Anna{P}/PROPN/12/nsubj and/CCONJ/3/cc Boris{P}/PROPN/1/conj "
                                            ",/PUNCT/7/punct the/DET/7/det foreign/ADJ/7/amod "
                                            "ministers/NOUN/1/appos of/ADP/9/case Italy{C}/PROPN/7/nmod "
                                            "and/CCONJ/11/cc Serbia{C}/PROPN/9/conj met/VERB/0/root"});
    const ArticleWordsRef words(made.document, *made.analysis, *m_resources.events);
    const auto holds = [&](std::uint32_t person, std::uint32_t body) {
        const auto hit = relationRule(words, *m_resources.relations, {person, body, 0});
        return hit && hit->trusted && hit->kind == RelationKind::Role && !hit->secondIsSource;
    };
    QVERIFY(holds(0, 2) && holds(1, 3));
    QVERIFY(!holds(0, 3) && !holds(1, 2));
    QVERIFY(isRuledOut(words, *m_resources.relations, {1, 2, 0}, RelationKind::Role, false));

    const MadeDocument turned = makeDocument(
        {"the/DET/6/det Polish{C*}/ADJ/6/amod and/CCONJ/4/cc Czech{C*}/ADJ/2/conj prime/ADJ/6/amod "
         "ministers/NOUN/11/nsubj "
         ",/PUNCT/8/punct Anna{P}/PROPN/6/appos and/CCONJ/10/cc Boris{P}/PROPN/8/conj spoke/VERB/0/root"});
    const ArticleWordsRef others(turned.document, *turned.analysis, *m_resources.events);
    const auto hit = relationRule(others, *m_resources.relations, {0, 2, 0});
    QVERIFY(hit && hit->trusted && hit->secondIsSource);
    const MadeDocument titled = makeDocument({"Anna{P}/PROPN/6/nsubj ,/PUNCT/5/punct Georgian{C*}/ADJ/4/amod "
                                              "President/NOUN/1/conj Boris{P}/PROPN/4/flat "
                                              "spoke/VERB/0/root"});
    // his, not hers
    QVERIFY(!relationRule(ArticleWordsRef(titled.document, *titled.analysis, *m_resources.events),
        *m_resources.relations, {0, 1, 0}));
    QVERIFY(!relationRule(others, *m_resources.relations, {1, 2, 0}));
}

void TestRelationFinder::whatNobodyStatesIsCoOccurrence()
{
    const MadeDocument made
        = makeDocument({"Malta{C}/PROPN/2/nsubj heard/VERB/0/root of/ADP/4/case Peru{C}/PROPN/2/obl"});
    const auto relations
        = findRelations(made.document, *made.analysis, *m_resources.relations, *m_resources.events);
    QCOMPARE(relations.size(), std::size_t{1});
    QVERIFY(relations[0].kind == RelationKind::MentionedWith);
}

void TestRelationFinder::anEntityIsNotRelatedToItself()
{
    const MadeDocument made = makeDocument({"Malta{C}/PROPN/2/nsubj left/VERB/0/root Malta{C}/PROPN/2/obj"});
    QVERIFY(
        findRelations(made.document, *made.analysis, *m_resources.relations, *m_resources.events).empty());
}

void TestRelationFinder::theEndsOfALongListArePaired()
{
    std::string list;
    for (int i = 0; i < 30; ++i) {
        const std::string number = std::string(1, static_cast<char>('a' + i % 26)) + (i < 26 ? "x" : "y");
        list += "Town" + number + "{L}/PROPN/0/root ,/PUNCT/1/punct ";
    }
    const MadeDocument made
        = makeDocument({list + "Sydney{L}/PROPN/1/list ,/PUNCT/1/punct Australia{C}/PROPN/1/appos"});
    const auto relations = findRelations(made.document, *made.analysis, *m_resources.relations,
        *m_resources.events, {true, true, nullptr, m_resources.gazetteer.get()});
    const auto last = static_cast<std::uint32_t>(made.analysis->mentions.size() - 1);
    QVERIFY(std::any_of(relations.begin(), relations.end(), [&](const RelationMention& relation) {
        return relation.kind == RelationKind::Located && relation.source == last - 1
            && relation.target == last;
    }));
}

void TestRelationFinder::deedsNeedAWord()
{
    const MadeDocument made = makeDocument(
        {"fighters/NOUN/2/nsubj crossed/VERB/0/root Syria{C}/PROPN/2/obj and/CCONJ/5/cc Iraq{C}/PROPN/3/conj",
            "Greta{P}/PROPN/2/nsubj said/VERB/0/root Iran{C}/PROPN/4/nsubj grew/VERB/2/ccomp"});
    for (const RelationMention& relation :
        findRelations(made.document, *made.analysis, *m_resources.relations, *m_resources.events)) {
        QVERIFY(relation.kind != RelationKind::Agreed && relation.kind != RelationKind::Opposed);
    }
}

void TestRelationFinder::whatDidNotComeToPassIsNoDeed()
{
    const auto hasDeed = [&](const char* sentence) {
        const MadeDocument made = makeDocument({sentence});
        const auto relations
            = findRelations(made.document, *made.analysis, *m_resources.relations, *m_resources.events);
        return std::any_of(relations.begin(), relations.end(),
            [](const RelationMention& relation) { return relation.kind == RelationKind::Met; });
    };
    QVERIFY(hasDeed("Anna{P}/PROPN/2/nsubj met/VERB/0/root Boris{P}/PROPN/2/obj"));
    QVERIFY(!hasDeed("Anna{P}/PROPN/2/nsubj refused/VERB/0/root to/PART/4/mark meet/VERB/2/xcomp "
                     "Boris{P}/PROPN/4/obj"));
    QVERIFY(!hasDeed("Anna{P}/PROPN/4/nsubj was/AUX/4/aux to/PART/4/mark meet/VERB/0/root "
                     "Boris{P}/PROPN/4/obj"));
}

void TestRelationFinder::aDeedHasTheDateOfItsEvent()
{
    MadeDocument made = makeDocument(
        {"Anna{P}/PROPN/7/nsubj ,/PUNCT/4/punct who/PRON/4/nsubj won/VERB/1/acl office/NOUN/4/obj "
         ",/PUNCT/4/punct met/VERB/0/root Boris{P}/PROPN/7/obj"});
    const auto event = [&](std::uint32_t token, ArgumentRole ofBoris) {
        EventMention mention;
        mention.trigger = made.document.tokens[token].span;
        mention.arguments = {{0, ArgumentRole::Agent}, {1, ofBoris}};
        return mention;
    };
    made.analysis->events = {event(3, ArgumentRole::Participant), event(6, ArgumentRole::Patient)};
    const auto relations
        = findRelations(made.document, *made.analysis, *m_resources.relations, *m_resources.events);
    QCOMPARE(relations.size(), std::size_t{1});
    QVERIFY(relations[0].kind == RelationKind::Met);
    QCOMPARE(relations[0].event, std::uint32_t{1});
}

void TestRelationFinder::theReasonIsARealWord()
{
    const MadeDocument made = makeDocument(
        {"Israeli{C*}/ADJ/2/amod forces/NOUN/3/nsubj attacked/VERB/0/root Gaza{L}/PROPN/3/obj"});
    const ArticleWordsRef words(made.document, *made.analysis, *m_resources.events);
    const RelationOptions options;
    const RelationFeaturesRef features(words, *m_resources.relations, options);
    // "to force" is known as a verb
    QCOMPARE(features.pattern({0, 1, 0}, RelationKind::Attacked), std::string("noun 'forces' between"));
    QCOMPARE(features.pattern({0, 1, 0}, RelationKind::Role), std::string("'forces attacked' between"));
}

QTEST_GUILESS_MAIN(TestRelationFinder)
#include "tst_relationfinder.moc"
