// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "tests/support/repairedtrees.h"

#include "model/extraction/language/subjectrepair.h"

#include <QtTest>

using namespace dateline;
using namespace dateline::test;

class TestSubjectRepair : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void subjectsAreWhole_data();
    void subjectsAreWhole();
};

void TestSubjectRepair::subjectsAreWhole_data()
{
    const auto row = makeRows();
    row("two subjects are one list",
        "Sunak{P}/PROPN/6/nsubj ,/PUNCT/3/punct Macron{P}/PROPN/6/nsubj and/CCONJ/5/cc "
        "Scholz{P}/PROPN/3/conj "
        "met/VERB/0/root^",
        "Sunak{P}/PROPN/6/nsubj ,/PUNCT/3/punct Macron{P}/PROPN/1/conj and/CCONJ/5/cc Scholz{P}/PROPN/1/conj "
        "met/VERB/0/root^");
    const char* relative = "Sunak{P}/PROPN/5/nsubj ,/PUNCT/4/punct he/PRON/4/nsubj said/VERB/5/parataxis "
                           "met/VERB/0/root^ Macron{P}/PROPN/5/obj";
    row("a subject of another verb", relative, relative);
    row("names of one list are not names of the first",
        "Yoon{P}/PROPN/6/nsubj ,/PUNCT/3/punct Kishida{P}/PROPN/1/appos and/CCONJ/5/cc Li{P}/PROPN/3/conj "
        "met/VERB/0/root^",
        "Yoon{P}/PROPN/6/nsubj ,/PUNCT/3/punct Kishida{P}/PROPN/1/conj and/CCONJ/5/cc Li{P}/PROPN/1/conj "
        "met/VERB/0/root^");
    row("a name and what it is",
        "Dnipro{L}/PROPN/9/obl ,/PUNCT/1/punct a/DET/4/det city/NOUN/9/nsubj in/ADP/6/case "
        "Egypt{C}/PROPN/4/nmod "
        ",/PUNCT/4/punct was/AUX/9/aux shelled/VERB/0/root!",
        "Dnipro{L}/PROPN/9/nsubj ,/PUNCT/1/punct a/DET/4/det city/NOUN/1/appos in/ADP/6/case "
        "Egypt{C}/PROPN/4/nmod ,/PUNCT/4/punct was/AUX/9/aux shelled/VERB/0/root!");
    const char* monday = "Monday/PROPN/6/obl ,/PUNCT/1/punct a/DET/4/det boat/NOUN/6/nsubj was/AUX/6/aux "
                         "found/VERB/0/root!";
    row("a day before the subject", monday, monday);
    row("a title behind and is the second's",
        "Raisi{P}/PROPN/6/nsubj and/CCONJ/4/cc Foreign/ADJ/4/amod Minister/NOUN/1/nmod "
        "Hossein{P}/PROPN/6/nsubj "
        "died/VERB/0/root^",
        "Raisi{P}/PROPN/6/nsubj and/CCONJ/5/cc Foreign/ADJ/4/amod Minister/NOUN/5/nmod "
        "Hossein{P}/PROPN/1/conj "
        "died/VERB/0/root^");
    row("a title behind and is that of the name beside it",
        "President/NOUN/2/nmod Raisi{P}/PROPN/6/nsubj and/CCONJ/4/cc Minister/NOUN/2/nmod "
        "Hossein{P}/PROPN/1/appos died/VERB/0/root^",
        "President/NOUN/2/nmod Raisi{P}/PROPN/6/nsubj and/CCONJ/5/cc Minister/NOUN/5/nmod "
        "Hossein{P}/PROPN/2/conj died/VERB/0/root^");
    row("fighting far from its verb",
        "Fighting/VERB/14/advcl between/ADP/3/case Egypt{C}/PROPN/1/obl and/CCONJ/6/cc the/DET/6/det "
        "Forces{O}/PROPN/3/conj of/ADP/8/case Anna{P}/PROPN/6/nmod in/ADP/10/case Derna{L}/PROPN/1/obl "
        "and/CCONJ/13/cc in/ADP/13/case Tripoli{L}/PROPN/10/conj broke/VERB/0/root^",
        "Fighting/NOUN/14/nsubj between/ADP/3/case Egypt{C}/PROPN/1/obl and/CCONJ/6/cc the/DET/6/det "
        "Forces{O}/PROPN/3/conj of/ADP/8/case Anna{P}/PROPN/6/nmod in/ADP/10/case Derna{L}/PROPN/1/obl "
        "and/CCONJ/13/cc in/ADP/13/case Tripoli{L}/PROPN/10/conj broke/VERB/0/root^");
    row("fighting is a noun before its verb",
        "Fighting/VERB/4/advcl in/ADP/3/case Gaza{L}/PROPN/1/obl resumed/VERB/0/root^",
        "Fighting/NOUN/4/nsubj in/ADP/3/case Gaza{L}/PROPN/1/obl resumed/VERB/0/root^");
    const char* fighting = "Fighting/VERB/5/advcl for/ADP/3/case Gaza{L}/PROPN/1/obl ,/PUNCT/5/punct "
                           "lost/VERB/0/root^ they/PRON/5/nsubj";
    row("but not with a comma", fighting, fighting);
    row("who says is not who does",
        "Bombs/NOUN/2/nsubj killed/VERB/7/ccomp^ men/NOUN/2/obj ,/PUNCT/6/punct a/DET/6/det "
        "spokesman/NOUN/2/nsubj "
        "said/VERB/0/root^",
        "Bombs/NOUN/2/nsubj killed/VERB/7/ccomp^ men/NOUN/2/obj ,/PUNCT/6/punct a/DET/6/det "
        "spokesman/NOUN/7/nsubj "
        "said/VERB/0/root^");
    row("who says so in the end",
        "Anna{P}/PROPN/2/nsubj told/VERB/0/root^ Boris{P}/PROPN/2/obj lies/NOUN/2/obj ,/PUNCT/6/punct "
        "sources/NOUN/7/nsubj said/VERB/2/ccomp^ ./PUNCT/2/punct",
        "Anna{P}/PROPN/2/nsubj told/VERB/0/root^ Boris{P}/PROPN/2/obj lies/NOUN/2/obj ,/PUNCT/6/punct "
        "sources/NOUN/7/nsubj said/VERB/2/parataxis^ ./PUNCT/2/punct");
    row("plans to do something",
        "The/DET/3/det Bank{O}/PROPN/3/compound plans/NOUN/0/root to/PART/5/mark cut/VERB/3/acl "
        "jobs/NOUN/5/obj",
        "The/DET/2/det Bank{O}/PROPN/3/nsubj plans/NOUN/0/root to/PART/5/mark cut/VERB/3/xcomp "
        "jobs/NOUN/5/obj");
    row("plans to open something, somebody said",
        "Bank{O}/PROPN/2/compound plans/NOUN/8/nsubj to/PART/5/case open/ADJ/5/amod talks/NOUN/2/nmod "
        ",/PUNCT/2/punct Anna{P}/PROPN/8/nsubj said/VERB/0/root^",
        "Bank{O}/PROPN/2/nsubj plans/NOUN/8/ccomp to/PART/4/mark open/ADJ/2/xcomp talks/NOUN/4/obj "
        ",/PUNCT/2/punct Anna{P}/PROPN/8/nsubj said/VERB/0/root^");
    const char* noun
        = "Bank{O}/PROPN/2/compound plans/NOUN/6/nsubj to/PART/4/mark cut/VERB/2/acl jobs/NOUN/4/obj "
          "failed/VERB/0/root^";
    row("plans that fail", noun, noun);
    const char* opening = "Wednesday/PROPN/8/nsubj in/ADP/3/case Cairo{L}/PROPN/1/nmod ,/PUNCT/5/punct "
                          "Anna{P}/PROPN/8/nsubj and/CCONJ/7/cc Boris{P}/PROPN/5/conj met/VERB/0/root^";
    row("an opening", opening, opening);
    row("a name with a relative clause",
        "Lula{P}/INTJ/7/discourse ,/PUNCT/4/punct who/PRON/4/nsubj won/VERB/1/acl:relcl ,/PUNCT/4/punct "
        "was/AUX/7/aux "
        "sworn/VERB/0/root!",
        "Lula{P}/INTJ/7/nsubj ,/PUNCT/4/punct who/PRON/4/nsubj won/VERB/1/acl:relcl ,/PUNCT/4/punct "
        "was/AUX/7/aux "
        "sworn/VERB/0/root!");
    const char* cry = "Oh/INTJ/4/discourse ,/PUNCT/1/punct Lula{P}/PROPN/4/nsubj won/VERB/0/root^";
    row("an exclamation", cry, cry);
    row("the person behind his body and title",
        "Bank{O}/PROPN/7/nsubj governor/NOUN/3/nmod Andrew{P}/PROPN/1/nmod Bailey{+}/PROPN/3/flat "
        "and/CCONJ/6/cc "
        "Hunt{P}/PROPN/3/conj met/VERB/0/root^",
        "Bank{O}/PROPN/3/compound governor/NOUN/3/nmod Andrew{P}/PROPN/7/nsubj Bailey{+}/PROPN/3/flat "
        "and/CCONJ/6/cc Hunt{P}/PROPN/3/conj met/VERB/0/root^");
    const char* bank = "Bank{O}/PROPN/5/nsubj of/ADP/3/case Andrew{P}/PROPN/1/nmod Bailey{+}/PROPN/3/flat "
                       "met/VERB/0/root^";
    row("a body named after somebody", bank, bank);
}

void TestSubjectRepair::subjectsAreWhole()
{
    compareTrees(repairSubjects);
}

QTEST_GUILESS_MAIN(TestSubjectRepair)
#include "tst_subjectrepair.moc"
