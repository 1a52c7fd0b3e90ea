// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "tests/support/repairedtrees.h"

#include "model/extraction/language/treerepair.h"

#include <QtTest>

#include <algorithm>

using namespace dateline;
using namespace dateline::test;

class TestTreeRepair : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clausesGetTheirSubjects_data();
    void clausesGetTheirSubjects();
    void daysOfSayingHangOnIt_data();
    void daysOfSayingHangOnIt();
    void namesGetTheirs_data();
    void namesGetTheirs();
    void passivesHaveAuxiliaries_data();
    void passivesHaveAuxiliaries();
};

void TestTreeRepair::clausesGetTheirSubjects_data()
{
    const auto row = makeRows();
    row("a clause taken for a participle of its subject",
        "Iraq{C}/PROPN/2/nsubj fell/VERB/0/root after/ADP/4/case America{C}/PROPN/2/obl invaded/VERB/4/acl "
        "it/PRON/5/obj",
        "Iraq{C}/PROPN/2/nsubj fell/VERB/0/root after/ADP/5/mark America{C}/PROPN/5/nsubj "
        "invaded/VERB/2/advcl it/PRON/5/obj");
    row("a subject beside its verb",
        "Iraq{C}/PROPN/2/nsubj fell/VERB/0/root after/ADP/4/case America{C}/PROPN/2/obl invaded/VERB/2/advcl "
        "it/PRON/5/obj",
        "Iraq{C}/PROPN/2/nsubj fell/VERB/0/root after/ADP/5/mark America{C}/PROPN/5/nsubj "
        "invaded/VERB/2/advcl it/PRON/5/obj");
    row("an aside between the clause's subject and its verb",
        "Shares/NOUN/2/nsubj fell/VERB/0/root after/ADP/5/case its/PRON/5/nmod owner/NOUN/2/obl "
        ",/PUNCT/7/punct "
        "Ansar{O}/PROPN/2/obl ,/PUNCT/1/punct said/VERB/2/parataxis it/PRON/11/nsubj left/VERB/9/ccomp",
        "Shares/NOUN/2/nsubj fell/VERB/0/root after/ADP/9/mark its/PRON/5/nmod owner/NOUN/9/nsubj "
        ",/PUNCT/7/punct "
        "Ansar{O}/PROPN/5/appos ,/PUNCT/5/punct said/VERB/2/advcl it/PRON/11/nsubj left/VERB/9/ccomp");
    row("the main verb taken for a participle, with its day",
        "Sweden{C}/PROPN/8/nsubj applied/VERB/1/acl on/ADP/4/case Monday/PROPN/8/obl ,/PUNCT/7/punct "
        "after/ADP/7/case Russia{C}/PROPN/8/obl invaded/VERB/0/root Ukraine{C}/PROPN/8/obj",
        "Sweden{C}/PROPN/2/nsubj applied/VERB/0/root on/ADP/4/case Monday/PROPN/2/obl ,/PUNCT/7/punct "
        "after/ADP/8/mark Russia{C}/PROPN/8/nsubj invaded/VERB/2/advcl Ukraine{C}/PROPN/8/obj");
    row("a subject without an object behind its verb",
        "They/PRON/2/nsubj fled/VERB/0/root after/ADP/5/case a/DET/5/det boat/NOUN/2/obl "
        "capsized/VERB/2/advcl^",
        "They/PRON/2/nsubj fled/VERB/0/root after/ADP/6/mark a/DET/5/det boat/NOUN/6/nsubj "
        "capsized/VERB/2/advcl^");
    row("a subject with what hangs on it",
        "They/PRON/2/nsubj fled/VERB/0/root after/ADP/5/case a/DET/5/det court/NOUN/9/obl in/ADP/7/case "
        "Nice{C}/PROPN/9/obl finally/ADV/9/advmod ruled/VERB/2/advcl^",
        "They/PRON/2/nsubj fled/VERB/0/root after/ADP/9/mark a/DET/5/det court/NOUN/9/nsubj in/ADP/7/case "
        "Nice{C}/PROPN/5/nmod finally/ADV/9/advmod ruled/VERB/2/advcl^");
    row("an aside behind the subject",
        "They/PRON/2/nsubj fled/VERB/0/root after/ADP/5/case their/PRON/5/nmod king/NOUN/2/obl "
        ",/PUNCT/7/punct "
        "Leka{P}/PROPN/5/appos ,/PUNCT/5/punct abdicated/VERB/2/advcl^",
        "They/PRON/2/nsubj fled/VERB/0/root after/ADP/9/mark their/PRON/5/nmod king/NOUN/9/nsubj "
        ",/PUNCT/7/punct Leka{P}/PROPN/5/appos ,/PUNCT/5/punct abdicated/VERB/2/advcl^");
    row("a clause linked by a preposition of its subject",
        "They/PRON/2/nsubj fled/VERB/0/root after/ADP/5/case a/DET/5/det boat/NOUN/6/nsubj "
        "capsized/VERB/2/advcl^",
        "They/PRON/2/nsubj fled/VERB/0/root after/ADP/6/mark a/DET/5/det boat/NOUN/6/nsubj "
        "capsized/VERB/2/advcl^");
    const char* tribunal = "They/PRON/2/nsubj appeared/VERB/0/root before/ADP/6/case the/DET/6/det "
                           "war/NOUN/6/compound crimes/VERB/2/advcl^ tribunal/NOUN/6/obj";
    row("a noun taken for a verb", tribunal, tribunal);
    const char* hit = "They/PRON/2/nsubj fled/VERB/0/root after/ADP/5/case the/DET/5/det attack/NOUN/2/obl "
                      "claimed/VERB/5/acl by/ADP/8/case rebels/NOUN/6/obl";
    row("a participle without an object", hit, hit);
    const char* within
        = "They/PRON/2/nsubj fled/VERB/0/root in/ADP/4/case Iraq{C}/PROPN/2/obl invaded/VERB/4/acl "
          "it/PRON/5/obj";
    row("a preposition that opens no clause", within, within);
    const char* whole = "Iraq{C}/PROPN/2/nsubj fell/VERB/0/root after/SCONJ/5/mark America{C}/PROPN/5/nsubj "
                        "invaded/VERB/2/advcl it/PRON/5/obj";
    row("no verb but the one taken for a participle",
        "Egypt{C}/PROPN/3/compound bombed/VERB/3/amod camps/NOUN/0/root in/ADP/5/case Libya{C}/PROPN/3/nmod "
        "./PUNCT/3/punct",
        "Egypt{C}/PROPN/2/nsubj bombed/VERB/0/root camps/NOUN/2/obj in/ADP/5/case Libya{C}/PROPN/3/nmod "
        "./PUNCT/2/punct");
    const char* heading = "The/DET/4/det Egypt{C}/PROPN/4/compound trained/VERB/4/amod forces/NOUN/0/root "
                          "in/ADP/6/case Libya{C}/PROPN/4/nmod ./PUNCT/4/punct";
    row("a participle", heading, heading);
    row("nothing to mend", whole, whole);
}

void TestTreeRepair::daysOfSayingHangOnIt_data()
{
    const auto row = makeRows();
    row("a day before the subject of what is said",
        "Amazon{O}/PROPN/2/nsubj said/VERB/0/root^ on/ADP/4/case Monday/PROPN/7/obl it/PRON/7/nsubj "
        "would/AUX/7/aux cut/VERB/2/ccomp jobs/NOUN/7/obj",
        "Amazon{O}/PROPN/2/nsubj said/VERB/0/root^ on/ADP/4/case Monday/PROPN/2/obl it/PRON/7/nsubj "
        "would/AUX/7/aux cut/VERB/2/ccomp jobs/NOUN/7/obj");
    row("a listener, too",
        "He/PRON/2/nsubj told/VERB/0/root^ reporters/NOUN/8/obj on/ADP/5/case Monday/PROPN/8/obl "
        "he/PRON/8/nsubj "
        "would/AUX/8/aux resign/VERB/2/ccomp",
        "He/PRON/2/nsubj told/VERB/0/root^ reporters/NOUN/2/obj on/ADP/5/case Monday/PROPN/2/obl "
        "he/PRON/8/nsubj "
        "would/AUX/8/aux resign/VERB/2/ccomp");
    const char* opened
        = "He/PRON/2/nsubj said/VERB/0/root^ that/SCONJ/7/mark on/ADP/5/case Monday/PROPN/7/obl "
          "they/PRON/7/nsubj met/VERB/2/ccomp";
    row("what is said opens before the day", opened, opened);
    const char* comma = "He/PRON/2/nsubj said/VERB/0/root^ ,/PUNCT/7/punct on/ADP/5/case Monday/PROPN/7/obl "
                        "they/PRON/7/nsubj met/VERB/2/ccomp";
    row("a comma before the day", comma, comma);
    const char* bomb
        = "Police/NOUN/2/nsubj say/VERB/0/root^ bombs/NOUN/5/obj here/ADV/5/nsubj hit/VERB/2/ccomp";
    row("who says has no listener", bomb, bomb);
}

void TestTreeRepair::namesGetTheirs_data()
{
    const auto row = makeRows();
    row("a day taken for a part of the subject",
        "On/ADP/3/case Wednesday/PROPN/3/nmod Equinor{O}/PROPN/4/nsubj spoke/VERB/0/root^",
        "On/ADP/2/case Wednesday/PROPN/4/obl Equinor{O}/PROPN/4/nsubj spoke/VERB/0/root^");
    row("month and year",
        "In/ADP/4/case March/PROPN/4/compound 2020/NUM/4/nmod Equinor{O}/PROPN/5/nsubj spoke/VERB/0/root^",
        "In/ADP/3/case March/PROPN/3/compound 2020/NUM/5/obl Equinor{O}/PROPN/5/nsubj spoke/VERB/0/root^");
    row("a title taken for a subject",
        "EU{O}/PROPN/4/nsubj envoy/NOUN/4/obj Leka{P}/PROPN/4/nsubj spoke/VERB/0/root^",
        "EU{O}/PROPN/3/compound envoy/NOUN/3/nmod Leka{P}/PROPN/4/nsubj spoke/VERB/0/root^");
    row("a day taken for a subject",
        "The/DET/2/det Vatican{O}/PROPN/4/nsubj Tuesday/PROPN/4/nsubj spoke/VERB/0/root^",
        "The/DET/2/det Vatican{O}/PROPN/4/nsubj Tuesday/PROPN/4/obl spoke/VERB/0/root^");
    const char* apart = "Leka{P}/PROPN/4/nsubj ,/PUNCT/3/punct he/PRON/4/nsubj spoke/VERB/0/root^";
    row("two that stand apart", apart, apart);
    row("a name without a preposition",
        "In/ADP/2/case 2008/NUM/6/obl Equinor{O}/PROPN/6/obl ,/PUNCT/3/punct was/AUX/6/aux sold/VERB/0/root!",
        "In/ADP/2/case 2008/NUM/6/obl Equinor{O}/PROPN/6/nsubj ,/PUNCT/3/punct was/AUX/6/aux "
        "sold/VERB/0/root!");
    const char* there = "In/ADP/2/case Oslo{L}/PROPN/4/obl was/AUX/4/aux sold/VERB/0/root! fish/NOUN/4/obj";
    row("a name with one", there, there);
    const char* two = "On/ADP/3/case Sunday/PROPN/3/compound television/NOUN/5/obl he/PRON/5/nsubj "
                      "spoke/VERB/0/root^";
    row("a day that is the noun's", two, two);
    const char* many = "Over/ADP/3/advmod 2000/NUM/3/nummod people/NOUN/4/nsubj spoke/VERB/0/root^";
    row("a number", many, many);
    row("a clause taken for the title's",
        "Minister/PROPN/2/nmod Liz{P}/PROPN/8/nsubj Truss{+}/PROPN/2/flat ,/PUNCT/7/punct whom/PRON/7/obj "
        "he/PRON/7/nsubj met/VERB/1/acl spoke/VERB/0/root^",
        "Minister/PROPN/2/nmod Liz{P}/PROPN/8/nsubj Truss{+}/PROPN/2/flat ,/PUNCT/7/punct whom/PRON/7/obj "
        "he/PRON/7/nsubj met/VERB/2/acl spoke/VERB/0/root^");
    const char* close
        = "Minister/PROPN/2/nmod Liz{P}/PROPN/6/nsubj who/PRON/4/nsubj met/VERB/1/acl him/PRON/4/obj "
          "spoke/VERB/0/root^";
    row("no comma", close, close);
    row("a clause taken for one of the main verb",
        "Leka{P}/PROPN/7/nsubj ,/PUNCT/6/punct whose/PRON/4/nmod term/NOUN/6/nsubj was/AUX/6/aux "
        "ended/VERB/7/advcl left/VERB/0/root^",
        "Leka{P}/PROPN/7/nsubj ,/PUNCT/6/punct whose/PRON/4/nmod term/NOUN/6/nsubj was/AUX/6/aux "
        "ended/VERB/1/acl left/VERB/0/root^");
    const char* own
        = "Then/ADV/2/advmod came/VERB/0/root Leka{P}/PROPN/6/nsubj ,/PUNCT/6/punct who/PRON/6/nsubj "
          "left/VERB/2/advcl";
    row("a clause above the name", own, own);
}

void TestTreeRepair::passivesHaveAuxiliaries_data()
{
    QTest::addColumn<QByteArray>("sentence");
    QTest::addColumn<bool>("passive");
    QTest::newRow("none") << QByteArray("Egypt{C}/PROPN/2/nsubj called/VERB/0/root! ./PUNCT/2/punct")
                          << false;
    QTest::newRow("one") << QByteArray(
        "Egypt{C}/PROPN/3/nsubj was/AUX/3/aux called/VERB/0/root! ./PUNCT/3/punct")
                         << true;
    QTest::newRow("a headline") << QByteArray("Leka{P}/PROPN/2/nsubj arrested/VERB/0/root^") << true;
    QTest::newRow("a headline with an object")
        << QByteArray("Police/NOUN/2/nsubj arrested/VERB/0/root^ Leka{P}/PROPN/2/obj") << false;
}

void TestTreeRepair::passivesHaveAuxiliaries()
{
    QFETCH(const QByteArray, sentence);
    MadeDocument made = makeDocument({sentence.toStdString()});
    made.document.sentences[0].headline = !sentence.contains("./PUNCT");
    repairTree(made.document, made.document.sentences[0]);
    const auto& tags = made.document.tags;
    QTEST(std::any_of(tags.begin(), tags.end(), [](const TokenTag& tag) { return tag.passive; }), "passive");
}

void TestTreeRepair::namesGetTheirs()
{
    compareTrees(repairTree);
}

void TestTreeRepair::daysOfSayingHangOnIt()
{
    compareTrees(repairTree);
}

void TestTreeRepair::clausesGetTheirSubjects()
{
    compareTrees(repairTree);
}

QTEST_GUILESS_MAIN(TestTreeRepair)
#include "tst_treerepair.moc"
