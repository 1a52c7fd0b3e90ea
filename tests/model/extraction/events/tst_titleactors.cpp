// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
// Who does it and to whom: subjects that stand apart, pronouns, who is known to take part.
#include "tests/support/titlerows.h"

#include <QtTest>

using namespace dateline;
using test::titleRow;

class TestTitleActors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void subjectsAreFound_data();
    void subjectsAreFound() { m_titles.compare(); }
    void pronounsBecomeWhatTheyMean_data();
    void pronounsBecomeWhatTheyMean() { m_titles.compare(); }
    void whoIsKnownToTakePartIsTheActor();

private:
    test::TitleRows m_titles;
};

void TestTitleActors::subjectsAreFound_data()
{
    test::titleColumns();
    titleRow("the name behind an opening, its noun and its commas",
        "Before/ADP/2/case burial/NOUN/10/obl at/ADP/4/case home/NOUN/2/nmod ,/PUNCT/7/punct his/PRON/7/nmod "
        "successor/NOUN/4/conj ,/PUNCT/9/punct Gedi{P}/PROPN/4/appos attended/VERB/0/root^ "
        "prayers/NOUN/10/obj",
        9, "Gedi attended prayers");
    titleRow("a participle has no object: strikes on a town",
        "Raids/NOUN/0/root on/ADP/4/case a/DET/4/det town/NOUN/1/nmod killed/VERB/4/acl nine/NUM/7/nummod "
        "people/NOUN/5/obj",
        4, "Raids on a town killed nine people");
    titleRow("but what was done to it may have one behind a preposition",
        "Raids/NOUN/0/root on/ADP/4/case a/DET/4/det town/NOUN/1/nmod bombed/VERB/4/acl by/ADP/7/case "
        "rebels/NOUN/5/obl",
        4, "Town bombed by rebels");
    titleRow("an object before a clause without subject",
        "Gedi{P}/PROPN/2/nsubj says/VERB/0/root the/DET/4/det probe/NOUN/2/obj should/AUX/7/aux be/AUX/7/aux "
        "completed/VERB/2/ccomp!",
        6, "Probe should be completed");
    titleRow("a noun with its aside before a clause without subject",
        "Police/NOUN/2/nsubj acted/VERB/0/root after/ADP/4/case Gedi{P}/PROPN/2/obl ,/PUNCT/6/punct "
        "mayor/NOUN/4/appos "
        ",/PUNCT/6/punct was/AUX/9/aux stabbed/VERB/2/advcl! there/ADV/9/advmod",
        8, "Gedi was stabbed there");
    titleRow("whom nobody visits",
        "Speaking/VERB/6/advcl in/ADP/3/case Derna{L}/PROPN/1/obl ,/PUNCT/1/punct visiting/VERB/1/advcl "
        "Gedi{P}/PROPN/5/obj said/VERB/0/root so/ADV/7/advmod",
        0, "Speaking in Derna");
    titleRow("of the verb above a verb",
        "They/PRON/2/nsubj left/VERB/0/root after/ADP/4/case rebels/NOUN/2/obl forced/VERB/2/advcl^ "
        "him/PRON/5/obj "
        "to/PART/8/mark flee/VERB/5/xcomp Derna{L}/PROPN/8/obj",
        7, "Rebels forced him to flee Derna");
    titleRow("of a clause behind its link",
        "Gedi{P}/PROPN/2/nsubj left/VERB/0/root since/ADP/5/case a/DET/5/det truce/NOUN/6/obl "
        "expired/VERB/2/advcl",
        5, "Truce expired");
    titleRow("what a verb with an article behind it was done to",
        "Cairo{C}/PROPN/2/nsubj pursues/VERB/0/root its/PRON/4/nmod membership/NOUN/2/obj in/ADP/6/case "
        "Ansar{O}/PROPN/4/nmod and/CCONJ/8/cc signed/VERB/2/conj a/DET/10/det deal/NOUN/4/conj "
        "with/ADP/12/case "
        "Derna{L}/PROPN/10/nmod",
        7, "Cairo signed a deal with Derna");
}

void TestTitleActors::pronounsBecomeWhatTheyMean_data()
{
    test::titleColumns();
    titleRow("the speaker's own",
        "Cairo{C}/PROPN/2/nsubj denied/VERB/0/root^ that/SCONJ/6/mark its/PRON/5/nmod forces/NOUN/6/nsubj "
        "attacked/VERB/2/ccomp^ Derna{L}/PROPN/6/obj",
        5, "Cairo's forces attacked Derna");
    titleRow("all of a list",
        "Cairo{C}/PROPN/6/nsubj ,/PUNCT/3/punct Rome{C}/PROPN/1/conj and/CCONJ/5/cc Derna{L}/PROPN/1/conj "
        "said/VERB/0/root^ they/PRON/9/nsubj would/AUX/9/aux join/VERB/6/ccomp Ansar{O}/PROPN/9/obj",
        8, "Cairo, Rome and Derna would join Ansar");
    titleRow("of a clause on an object, who deals with it",
        "Cairo{C}/PROPN/3/nsubj must/AUX/3/aux honour/VERB/0/root the/DET/5/det deal/NOUN/3/obj "
        "it/PRON/7/nsubj signed/VERB/5/acl^",
        6, "Cairo signed the deal");
    titleRow("the speaker's or another's",
        "Cairo{C}/PROPN/2/nsubj told/VERB/0/root^ Ansar{O}/PROPN/2/obj that/SCONJ/7/mark its/PRON/6/nmod "
        "forces/NOUN/7/nsubj attacked/VERB/2/ccomp^ Derna{L}/PROPN/7/obj",
        6, "Forces attacked Derna");
    titleRow("the subject above",
        "Police/NOUN/2/nsubj say/VERB/0/root they/PRON/4/nsubj arrested/VERB/2/ccomp a/DET/6/det "
        "driver/NOUN/4/obj",
        3, "Police arrested a driver");
    titleRow("a name above",
        "Israel{C}/PROPN/2/nsubj says/VERB/0/root it/PRON/4/nsubj fired/VERB/2/ccomp on/ADP/6/case "
        "gunmen/NOUN/4/obl",
        3, "Israel fired on gunmen");
    titleRow("whoever is made to do something does the next, too",
        "Cairo{C}/PROPN/2/nsubj fought/VERB/0/root^ ,/PUNCT/4/punct prompting/VERB/2/advcl "
        "Rome{C}/PROPN/4/obj to/PART/7/mark leave/VERB/4/xcomp and/CCONJ/9/cc close/VERB/7/conj "
        "its/PRON/11/nmod embassy/NOUN/9/obj",
        8, "Rome to leave and close its embassy");
    titleRow("what a body deals with",
        "Cairo{C}/PROPN/2/nsubj passed/VERB/0/root^ the/DET/4/det bill/NOUN/2/obj after/SCONJ/8/mark "
        "it/PRON/8/nsubj was/AUX/8/aux leaked/VERB/2/advcl! in/ADP/10/case Derna{L}/PROPN/8/obl",
        7, "Bill was leaked in Derna");
    titleRow("not one that does not fit",
        "Crowds/NOUN/2/nsubj say/VERB/0/root it/PRON/4/nsubj fired/VERB/2/ccomp on/ADP/6/case "
        "gunmen/NOUN/4/obl",
        3, "It fired on gunmen");
    titleRow("one body in the plural",
        "United{O}/PROPN/3/nsubj Nations{+}/PROPN/1/flat says/VERB/0/root it/PRON/5/nsubj "
        "bombed/VERB/3/ccomp Derna{L}/PROPN/5/obj",
        4, "United Nations bombed Derna");
    titleRow("an it that means nothing",
        "Gedi{P}/PROPN/6/nsubj ,/PUNCT/1/punct whom/PRON/4/obj Cairo{L}/PROPN/1/nmod likes/VERB/1/acl "
        "says/VERB/0/root it/PRON/9/nsubj was/AUX/9/aux "
        "revealed/VERB/6/ccomp that/SCONJ/11/mark talks/NOUN/9/ccomp",
        8, "It was revealed talks");
    titleRow("the sentence before",
        "Three/NUM/3/nummod young/ADJ/3/amod men/NOUN/4/nsubj slept/VERB/0/root\nThey/PRON/3/nsubj "
        "were/AUX/3/aux arrested/VERB/0/root in/ADP/5/case "
        "Derna{L}/PROPN/3/obl",
        6, "Three young men were arrested in Derna");
    titleRow("the one before that, through a pronoun",
        "The/DET/2/det airline/NOUN/3/nsubj grew/VERB/0/root\nIt/PRON/2/nsubj has/VERB/0/root "
        "jets/NOUN/2/obj\nIt/PRON/3/nsubj was/AUX/3/aux "
        "founded/VERB/0/root in/ADP/5/case Cairo{L}/PROPN/3/obl",
        8, "Airline was founded in Cairo");
    titleRow("nobody: a sentence about two",
        "Kerry{P}/PROPN/2/nmod Gedi{P}/PROPN/3/obl slept/VERB/0/root\nLater/ADV/3/advmod he/PRON/3/nsubj "
        "left/VERB/0/root Cairo{L}/PROPN/3/obj",
        5, "He left Cairo");
    titleRow("an owner",
        "Gedi{P}/PROPN/2/nsubj slept/VERB/0/root\nA/DET/2/det court/NOUN/3/nsubj tried/VERB/0/root "
        "his/PRON/5/nmod brother/NOUN/3/obj",
        4, "Court tried Gedi's brother");
    titleRow("an owner beside",
        "Gedi{P}/PROPN/2/nsubj slept/VERB/0/root\nThe/DET/2/det mayor/NOUN/3/nsubj left/VERB/0/root "
        "his/PRON/5/nmod home/NOUN/3/obj",
        4, "Mayor left home");
    titleRow("somebody else's deed",
        "Gedi{P}/PROPN/2/nsubj slept/VERB/0/root\nRebels/NOUN/2/nsubj shot/VERB/0/root him/PRON/2/obj", 3,
        "Rebels shot Gedi");
    titleRow("whom somebody else receives",
        "For/ADP/2/case Gedi{P}/PROPN/5/obl it/PRON/5/nsubj was/AUX/5/cop easy/ADJ/0/root where/ADV/8/advmod "
        "Anna{P}/PROPN/8/nsubj arrested/VERB/5/advcl "
        "him/PRON/8/obj",
        7, "Anna arrested Gedi");
    titleRow("of the sentence before, though somebody is named beside",
        "Gedi{P}/PROPN/2/nsubj slept/VERB/0/root\nAnna{P}/PROPN/2/nsubj arrested/VERB/0/root him/PRON/2/obj",
        3, "Anna arrested Gedi");
    titleRow("but nobody does it to herself",
        "Anna{P}/PROPN/2/nsubj slept/VERB/0/root\nAnna{P}/PROPN/2/nsubj arrested/VERB/0/root her/PRON/2/obj",
        3, "Anna arrested her");
    titleRow("the one town that it may be",
        "They/PRON/2/nsubj fled/VERB/0/root from/ADP/4/case Derna{L}/PROPN/2/obl when/ADV/7/advmod "
        "Ansar{O}/PROPN/7/nsubj captured/VERB/2/advcl it/PRON/7/obj",
        6, "Ansar captured Derna");
    titleRow("not of two towns",
        "They/PRON/2/nsubj fled/VERB/0/root from/ADP/4/case Derna{L}/PROPN/2/obl to/ADP/6/case "
        "Cairo{L}/PROPN/2/obl when/ADV/9/advmod Ansar{O}/PROPN/9/nsubj "
        "captured/VERB/2/advcl it/PRON/9/obj",
        8, "Ansar captured it");
    titleRow("what was done to it before",
        "Police/NOUN/2/nsubj found/VERB/0/root a/DET/4/det car/NOUN/2/obj and/CCONJ/6/cc "
        "destroyed/VERB/2/conj it/PRON/6/obj",
        5, "Police destroyed the car");
    titleRow("whose husband nobody knows",
        "Her/PRON/2/nmod husband/NOUN/4/nsubj Gedi{P}/PROPN/2/appos slept/VERB/0/root in/ADP/6/case "
        "Derna{L}/PROPN/4/obl",
        3, "Gedi slept in Derna");
    titleRow("whose husband is known",
        "Anna{P}/PROPN/2/nsubj slept/VERB/0/root\nHer/PRON/2/nmod husband/NOUN/4/nsubj Gedi{P}/PROPN/2/appos "
        "slept/VERB/0/root in/ADP/6/case Derna{L}/PROPN/4/obl",
        5, "Anna's husband Gedi slept in Derna");
    titleRow("a woman is not him",
        "Anna{P}/PROPN/2/nsubj slept/VERB/0/root\nRebels/NOUN/2/nsubj shot/VERB/0/root him/PRON/2/obj", 3,
        "Rebels shot him");
    titleRow("but her",
        "Anna{P}/PROPN/2/nsubj slept/VERB/0/root\nRebels/NOUN/2/nsubj shot/VERB/0/root her/PRON/2/obj", 3,
        "Rebels shot Anna");
    titleRow("the other one is",
        "Rebels/NOUN/2/nsubj told/VERB/0/root Anna{P}/PROPN/2/obj of/ADP/5/case Gedi{P}/PROPN/2/obl "
        "and/CCONJ/7/cc shot/VERB/2/conj him/PRON/7/obj",
        6, "Rebels shot Gedi");
    titleRow("who does it is not him",
        "Gedi{P}/PROPN/2/nsubj says/VERB/0/root rebels/NOUN/4/nsubj shot/VERB/2/ccomp him/PRON/4/obj", 3,
        "Rebels shot him");
    titleRow("a spokesman is not who he speaks for",
        "A/DET/2/det spokesman/NOUN/5/nsubj for/ADP/4/case Gedi{P}/PROPN/2/nmod "
        "spoke/VERB/0/root\nLater/ADV/3/advmod he/PRON/3/nsubj "
        "left/VERB/0/root Cairo{L}/PROPN/3/obj",
        7, "He left Cairo");
}

void TestTitleActors::whoIsKnownToTakePartIsTheActor()
{
    MadeDocument made = makeDocument(
        {"Court{O}/PROPN/0/root ,/PUNCT/1/punct rejected/VERB/1/dep a/DET/5/det suit/NOUN/3/obj"});
    made.document.tags[2].form = VerbForm::Finite;
    const ArticleWordsRef words(made.document, *made.analysis, m_titles.lexicon());
    const auto candidates = EventFeaturesRef(words, {}).candidates();
    const auto candidate = std::find_if(
        candidates.begin(), candidates.end(), [](const TriggerCandidate& c) { return c.token == 2; });
    QVERIFY(candidate != candidates.end());
    EventMention event;
    // as it stands there
    QCOMPARE(QByteArray::fromStdString(eventTitle(words, *candidate, event)),
        QByteArray("Court, rejected a suit"));
    event.arguments.push_back({0, ArgumentRole::Agent});
    QCOMPARE(
        QByteArray::fromStdString(eventTitle(words, *candidate, event)), QByteArray("Court rejected a suit"));
}

QTEST_GUILESS_MAIN(TestTitleActors)
#include "tst_titleactors.moc"
