// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "tests/support/makedocument.h"
#include "tests/support/relationresources.h"

#include "model/extraction/relations/relationfinder.h"

#include <QtTest>

using namespace dateline;

/// What whole sentences state, by patterns and weights together.
class TestStatedRelations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sentencesState_data();
    void sentencesState();
    void givenOfficesHaveTheirTitle();

private:
    std::vector<RelationMention> find(const MadeDocument& made) const
    {
        return findRelations(made.document, *made.analysis, *m_resources.relations, *m_resources.events,
            m_resources.options());
    }

    test::RelationResources m_resources;
};

void TestStatedRelations::initTestCase()
{
    QVERIFY(m_resources.load());
}

void TestStatedRelations::sentencesState_data()
{
    QTest::addColumn<QByteArray>("sentence");
    QTest::addColumn<QByteArray>("states"); // "source kind target", joined by "; "; without mentioned_with
    const auto row = [](const char* name, const char* sentence, const char* states) {
        QTest::newRow(name) << QByteArray(sentence) << QByteArray(states);
    };
    row("takes over as body's title",
        "Anna{P}/PROPN/2/nsubj took/VERB/0/root^ over/ADP/2/compound as/ADP/7/case NATO{O}/PROPN/7/compound "
        "secretary/NOUN/7/compound general/NOUN/2/obl",
        "Anna role NATO");
    row("sworn in as title of country",
        "Anna{P}/PROPN/3/nsubj was/AUX/3/aux sworn/VERB/0/root! in/ADP/3/compound as/ADP/6/case "
        "president/NOUN/3/obl of/ADP/8/case Nigeria{C}/PROPN/6/nmod",
        "Anna role Nigeria");
    row("would be sworn in",
        "Anna{P}/PROPN/4/nsubj would/AUX/4/aux not/PART/4/advmod serve/VERB/0/root as/ADP/6/case "
        "witness/NOUN/4/obl in/ADP/8/case Nigeria{C}/PROPN/4/obl",
        "");
    row("whoever belongs to somebody does it himself",
        "Boris{P}/PROPN/3/nmod 's/PART/1/case wife/NOUN/5/nsubj Anna{P}/PROPN/3/appos met/VERB/0/root^ "
        "Clara{P}/PROPN/5/obj",
        "Boris family Anna; Anna met Clara");
    row("shaken hands",
        "Anna{P}/PROPN/2/nsubj shook/VERB/0/root^ hands/NOUN/2/obj with/ADP/5/case Boris{P}/PROPN/2/obl",
        "Anna met Boris");
    row("a visit is paid",
        "Anna{P}/PROPN/2/nsubj paid/VERB/0/root^ a/DET/4/det visit/NOUN/2/obj to/ADP/6/case "
        "Boris{P}/PROPN/4/nmod",
        "Anna met Boris");
    row("a person is welcomed", "Anna{P}/PROPN/2/nsubj welcomed/VERB/0/root^ Boris{P}/PROPN/2/obj",
        "Anna met Boris");
    row("a denied attack",
        "Ukraine{C}/PROPN/2/nsubj denied/VERB/0/root^ its/PRON/4/nmod forces/NOUN/5/nsubj "
        "attacked/VERB/2/ccomp^ "
        "Belgorod{L}/PROPN/5/obj",
        "");
    row("a branch of a company",
        "The/DET/3/det British{C*}/ADJ/3/amod arm/NOUN/6/nsubj of/ADP/5/case Alpari{O}/PROPN/3/nmod "
        "filed/VERB/0/root^ for/ADP/8/case insolvency/NOUN/6/obl",
        "");
    row("where a deal was signed",
        "Anna{P}/PROPN/2/nsubj signed/VERB/0/root^ a/DET/4/det deal/NOUN/2/obj with/ADP/7/case the/DET/7/det "
        "Taliban{O}/PROPN/4/nmod in/ADP/9/case Doha{L}/PROPN/2/obl",
        "Anna agreed Taliban");
    row("an attack", "Ukraine{C}/PROPN/2/nsubj attacked/VERB/0/root^ Russia{C}/PROPN/2/obj",
        "Ukraine attacked Russia");
    row("who blocks is not who condemns",
        "Hungary{C}/PROPN/2/nsubj blocked/VERB/0/root^ a/DET/4/det statement/NOUN/2/obj "
        "condemning/VERB/4/acl "
        "Russia{C}/PROPN/5/obj",
        "");
    row("a meeting of another time",
        "Anna{P}/PROPN/2/nsubj visited/VERB/0/root^ Boris{P}/PROPN/2/obj after/SCONJ/6/mark "
        "Clara{P}/PROPN/6/nsubj met/VERB/2/advcl^ Dora{P}/PROPN/6/obj",
        "Anna met Boris; Clara met Dora");
    row("who says so has no part in it",
        "Anna{P}/PROPN/2/nsubj met/VERB/6/ccomp^ Boris{P}/PROPN/2/obj ,/PUNCT/6/punct Clara{P}/PROPN/6/nsubj "
        "said/VERB/0/root^",
        "Anna met Boris");
    row("condemned by, for what was refused",
        "Anna{P}/PROPN/3/nsubj was/AUX/3/aux condemned/VERB/0/root! by/ADP/5/case Boris{P}/PROPN/3/obl "
        "after/SCONJ/8/mark she/PRON/8/nsubj refused/VERB/3/advcl^",
        "Boris opposed Anna");
    row("a relative of who holds the office",
        "Anna{P}/PROPN/9/nsubj ,/PUNCT/4/punct the/DET/4/det sister/NOUN/1/appos of/ADP/8/case "
        "Nigeria{C}/PROPN/8/nmod 's/PART/6/case leader/NOUN/4/nmod slept/VERB/0/root^",
        "");
    row("shot dead", "Anna{P}/PROPN/2/nsubj shot/VERB/0/root^ dead/ADJ/4/amod Boris{P}/PROPN/2/obj",
        "Anna attacked Boris");
    row("the office of a counterpart",
        "Bahrain{C}/PROPN/3/nmod 's/PART/1/case minister/NOUN/10/nsubj Anna{P}/PROPN/3/appos and/CCONJ/8/cc "
        "his/PRON/8/nmod Nigeria{C}/PROPN/8/compound counterpart/NOUN/4/conj Boris{P}/PROPN/8/appos "
        "signed/VERB/0/root^ accords/NOUN/10/obj",
        "Anna role Bahrain; Anna agreed Boris; Boris role Nigeria");
    row("hosted the leaders of countries",
        "Anna{P}/PROPN/2/nsubj hosted/VERB/0/root^ the/DET/4/det leaders/NOUN/2/obj of/ADP/6/case "
        "Sweden{C}/PROPN/4/nmod and/CCONJ/8/cc Finland{C}/PROPN/6/conj",
        "");
    row("the title of several",
        "Britain{C}/PROPN/2/nsubj expelled/VERB/0/root^ Russian{C*}/ADJ/4/amod diplomats/NOUN/2/obj "
        "over/ADP/7/case the/DET/7/det poisoning/NOUN/2/obl of/ADP/10/case spy/NOUN/10/nmod "
        "Anna{P}/PROPN/7/nmod",
        "Britain opposed Russian");
    row("an office without its country is that of the one who acts",
        "Honduras{C}/PROPN/2/nsubj left/VERB/0/root^ Taiwan{C}/PROPN/2/obj ,/PUNCT/8/punct "
        "foreign/ADJ/6/amod "
        "minister/NOUN/7/nmod Anna{P}/PROPN/8/nsubj said/VERB/2/parataxis^",
        "");
    row("clauses side by side, the attack is told of others",
        "Taliban{O}/PROPN/2/compound fighters/NOUN/3/nsubj entered/VERB/0/root^ Kabul{L}/PROPN/3/obj "
        "on/ADP/6/case Sunday/PROPN/3/obl and/CCONJ/9/cc President/PROPN/9/nmod Ashraf{P}/PROPN/11/nsubj "
        "Ghani{+}/PROPN/9/flat left/VERB/3/conj^ the/DET/13/det country/NOUN/11/obj ,/PUNCT/15/punct "
        "bringing/VERB/11/advcl the/DET/18/det Islamist/ADJ/18/amod militants/NOUN/15/obj close/ADJ/15/xcomp "
        "to/SCONJ/21/mark taking/VERB/19/advcl over/ADP/21/compound Afghanistan{C}/PROPN/21/obj "
        "two/NUM/25/nummod decades/NOUN/21/obl after/SCONJ/29/mark they/PRON/29/nsubj were/AUX/29/aux "
        "overthrown/VERB/15/advcl! by/ADP/32/case an/DET/32/det invasion/NOUN/29/obl",
        "");
    row("a larger town lies in no smaller one",
        "Soldiers/NOUN/3/nsubj had/AUX/3/aux seized/VERB/0/root two/NUM/5/nummod bridges/NOUN/3/obj "
        "in/ADP/7/case Istanbul{L}/PROPN/5/nmod late/ADV/3/advmod on/ADP/10/case Friday/PROPN/3/obl "
        "and/CCONJ/12/cc tanks/NOUN/10/conj opened/VERB/3/conj^ fire/NOUN/13/obj near/ADP/17/case "
        "the/DET/17/det parliament/NOUN/13/obl in/ADP/19/case Ankara{L}/PROPN/17/nmod",
        "");
    row("where he lives is not accused",
        "Anna{P}/PROPN/2/nsubj accused/VERB/0/root^ the/DET/8/det Nigeria{C}/PROPN/6/compound "
        "-/PUNCT/4/punct "
        "based/VERB/8/amod cleric/ADJ/8/amod Boris{P}/PROPN/2/obj of/SCONJ/12/mark being/AUX/12/cop "
        "behind/ADP/12/case plots/NOUN/2/advcl",
        "Anna opposed Boris");
    row("who governs one country is not of another",
        "Turkey{C}/PROPN/2/nsubj invaded/VERB/0/root^ northeast/NOUN/4/compound Syria{C}/PROPN/2/obj "
        "this/DET/6/det month/NOUN/2/obl after/SCONJ/11/mark Donald{P}/PROPN/11/nsubj Trump{+}/PROPN/8/flat "
        "had/AUX/11/aux withdrawn/VERB/2/advcl troops/NOUN/11/obj",
        "Turkey attacked Syria");
    row("whoever leaves a house held no office in it",
        "the/DET/2/det signing/NOUN/4/nsubj was/AUX/4/aux cancelled/VERB/0/root! and/CCONJ/8/cc "
        "Volodymyr{P}/PROPN/8/nsubj Zelensky{+}/PROPN/6/flat left/VERB/4/conj^ the/DET/10/det "
        "White{O}/PROPN/8/obj House{+}/PROPN/10/flat early/ADV/8/advmod",
        "");
    row("a people without a state of its own",
        "Scottish{L}/ADJ/2/amod actor/NOUN/3/compound Sean{P}/PROPN/5/nsubj Connery{+}/PROPN/3/flat "
        "died/VERB/0/root^",
        "Sean Connery nationality Scottish");
    row("rockets after another's attack",
        "Turkey{C}/PROPN/2/nsubj bombed/VERB/0/root^ targets/NOUN/2/obj in/ADP/5/case Syria{C}/PROPN/3/nmod "
        "after/ADP/9/case a/DET/9/det Hamas{O}/PROPN/9/compound attack/NOUN/2/obl in/ADP/11/case "
        "Ankara{L}/PROPN/9/nmod",
        "Turkey attacked Syria; Hamas attacked Turkey"); // and nobody else attacked Ankara
    row("brokers are no parties",
        "a/DET/2/det ceasefire/NOUN/3/nsubj came/VERB/0/root^ into/ADP/5/case effect/NOUN/3/obl "
        "under/ADP/8/case a/DET/8/det deal/NOUN/3/obl brokered/VERB/8/acl! by/ADP/12/case the/DET/12/det "
        "United{C}/PROPN/9/obl:agent States{+}/PROPN/12/flat and/CCONJ/15/cc France{C}/PROPN/12/conj",
        "");
    row("a known office is not that of a country told of",
        "Poland{C}/PROPN/3/nsubj will/AUX/3/aux arm/VERB/0/root Ukraine{C}/PROPN/3/obj ,/PUNCT/10/punct "
        "Prime/ADJ/7/amod Minister/NOUN/8/nmod Mateusz{P}/PROPN/10/nsubj Morawiecki{+}/PROPN/8/flat "
        "said/VERB/3/parataxis^",
        "Poland supported Ukraine");
}

void TestStatedRelations::sentencesState()
{
    QFETCH(QByteArray, sentence);
    const MadeDocument made = makeDocument({sentence.toStdString()});
    QByteArray states;
    for (const RelationMention& relation : find(made)) {
        if (relation.kind != RelationKind::MentionedWith) {
            const auto name = [&](std::uint32_t mention) {
                return QByteArray::fromStdString(
                    made.analysis->entities[made.analysis->mentions[mention].entity].name);
            };
            states += (states.isEmpty() ? "" : "; ") + name(relation.source) + ' '
                + QByteArray::fromStdString(std::string(toString(relation.kind))) + ' '
                + name(relation.target);
        }
    }
    QTEST(states, "states");
}

void TestStatedRelations::givenOfficesHaveTheirTitle()
{
    const MadeDocument made
        = makeDocument({"Citigroup{O}/PROPN/2/nsubj appointed/VERB/0/root^ Anna{P}/PROPN/2/obj as/ADP/6/case "
                        "chief/ADJ/6/amod executive/NOUN/2/obl"});
    const auto relations = find(made);
    QCOMPARE(relations.size(), std::size_t{1});
    QVERIFY(relations[0].kind == RelationKind::Role);
    QCOMPARE(relations[0].source, std::uint32_t{1});
    QCOMPARE(QByteArray::fromStdString(relations[0].label), QByteArray("chief executive"));
}

QTEST_GUILESS_MAIN(TestStatedRelations)
#include "tst_statedrelations.moc"
