// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
// Where the clause that a title tells begins and ends.
#include "tests/support/titlerows.h"

#include <QtTest>

using namespace dateline;
using test::titleRow;

class TestTitleClauses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clausesAreWhole_data();
    void clausesAreWhole() { m_titles.compare(); }

private:
    test::TitleRows m_titles;
};

void TestTitleClauses::clausesAreWhole_data()
{
    test::titleColumns();
    titleRow("a noun with a date and a clause of its own",
        "Italy{C}/PROPN/2/nsubj bombed/VERB/0/root Derna{L}/PROPN/2/obj after/ADP/6/case a/DET/6/det "
        "raid/NOUN/2/obl that/PRON/8/nsubj killed/VERB/6/acl "
        "two/NUM/10/nummod men/NOUN/8/obj on/ADP/12/case Monday{T:2015-02-16}/PROPN/8/obl",
        5, "Raid killed two men");
    titleRow("no clause whose verb is cut off behind an aside",
        "Biden{P}/PROPN/2/nsubj endorsed/VERB/0/root Harris{P}/PROPN/2/obj after/ADP/5/case "
        "Democrats/NOUN/2/obl ,/PUNCT/8/punct among/ADP/8/case Pelosi{P}/PROPN/11/obl ,/PUNCT/8/punct "
        "had/AUX/11/aux urged/VERB/2/conj^ him/PRON/11/obj",
        1, "Biden endorsed Harris");
    titleRow("no aside of which a participle is cut off",
        "Council{O}/PROPN/2/nsubj approved/VERB/0/root the/DET/4/det plan/NOUN/2/obj ,/PUNCT/7/punct "
        "with/ADP/7/case Russia{C}/PROPN/2/obl and/CCONJ/9/cc China{C}/PROPN/7/conj abstaining/VERB/2/conj",
        1, "Council approved the plan");
    titleRow("a noun with a date of its own",
        "Italy{C}/PROPN/2/nsubj closed/VERB/0/root its/PRON/4/nmod embassy/NOUN/2/obj after/ADP/7/case "
        "the/DET/7/det fall/NOUN/2/obl of/ADP/9/case "
        "Derna{L}/PROPN/7/nmod last/ADJ/11/amod June{T:2014-06-01}/PROPN/7/nmod",
        6, "Fall of Derna");
    titleRow("a noun with its year in front, and a clause that tells of another day",
        "Judges/NOUN/2/nsubj overturned/VERB/0/root a/DET/6/det 2005{T:2005-02-16}/NUM/6/nummod "
        "party/NOUN/6/compound "
        "law/NOUN/2/obj of/ADP/8/case Italy{C}/PROPN/6/nmod",
        5, "Party law of Italy");
    titleRow("with its year in front, in the clause of that year",
        "Rebels/NOUN/2/nsubj contested/VERB/0/root the/DET/5/det 2005{T:2005-02-16}/NUM/5/nummod "
        "elections/NOUN/2/obj of/ADP/7/case Italy{C}/PROPN/5/nmod",
        4, "Rebels contested the elections of Italy");
    titleRow("with its year in front, in a clause with a day of its own",
        "Rebels/NOUN/2/nsubj contested/VERB/0/root the/DET/5/det 2005{T:2005-02-16}/NUM/5/nummod "
        "elections/NOUN/2/obj of/ADP/7/case Italy{C}/PROPN/5/nmod on/ADP/9/case "
        "Monday{T:2015-02-16}/PROPN/2/obl",
        4, "Elections of Italy");
    titleRow("with its year behind a preposition at the beginning",
        "In/ADP/2/case 2005{T:2005-02-16}/NUM/3/nummod arrivals/NOUN/4/nsubj fell/VERB/0/root in/ADP/6/case "
        "Italy{C}/PROPN/4/obl",
        2, "Arrivals fell in Italy");
    titleRow("what a clause says of a noun with its day in front is no news of that day",
        "Italy{C}/PROPN/2/nsubj denied/VERB/0/root links/NOUN/2/obj to/ADP/8/case "
        "Friday{T:2015-02-13}/PROPN/8/nmod "
        "'s/PART/5/case deadly/ADJ/8/amod blast/NOUN/3/nmod in/ADP/10/case Derna{L}/PROPN/8/nmod",
        7, "Deadly blast in Derna");
    titleRow("but not where the date may be the verb's",
        "Italy{C}/PROPN/2/nsubj signed/VERB/0/root an/DET/4/det agreement/NOUN/2/obj in/ADP/6/case "
        "June{T:2014-06-01}/PROPN/4/nmod",
        3, "Italy signed an agreement");
    titleRow("nor of several",
        "Rebels/NOUN/2/nsubj launched/VERB/0/root a/DET/4/det series/NOUN/2/obj of/ADP/6/case "
        "attacks/NOUN/4/nmod on/ADP/8/case "
        "Monday{T:2015-02-16}/PROPN/6/nmod",
        5, "Rebels launched a series of attacks");
    titleRow("what was carried out comes behind who did it",
        "Rebels/NOUN/2/nsubj fled/VERB/0/root after/ADP/4/case raids/NOUN/2/obl that/PRON/7/obj "
        "Italy{C}/PROPN/7/nsubj launched/VERB/4/acl on/ADP/9/case "
        "Monday{T:2015-02-16}/PROPN/7/obl",
        3, "Italy launched raids");
    titleRow("a participle that nothing stands before",
        "Wounded/VERB/4/acl two/NUM/3/nummod men/NOUN/4/nsubj fled/VERB/0/root", 0, "Two men fled wounded");
    titleRow("with no word above it, at the beginning of the article",
        "Of/ADP/2/case ships/NOUN/0/root Italy{C}/PROPN/4/nsubj sold/VERB/2/acl", 3, "Italy sold ships");
    titleRow("a verb that says no more than its noun brings its subject",
        "Italy{C}/PROPN/12/nsubj ,/PUNCT/4/punct which/PRON/4/nsubj carried/VERB/1/acl out/ADP/4/compound "
        "its/PRON/8/nmod first/ADJ/8/amod raid/NOUN/4/obj "
        "in/ADP/10/case Libya{C}/PROPN/8/nmod ,/PUNCT/1/punct slept/VERB/0/root",
        7, "Italy carried out its first raid in Libya");
    titleRow("the day's course goes with the day",
        "Raids/NOUN/2/nsubj followed/VERB/0/root in/ADP/5/case the/DET/5/det course/NOUN/2/obl of/ADP/8/case "
        "the/DET/8/det morning{T:2015-02-16}/NOUN/5/nmod",
        0, "Raids followed");
    titleRow("what is said has its verb, however long",
        "The/DET/3/det Baltic/ADJ/3/amod Organization{O}/PROPN/8/nsubj for/ADP/7/case "
        "Transport{+}/PROPN/7/compound and/CCONJ/7/cc Migration{+}/PROPN/3/nmod "
        "said/VERB/0/root that/SCONJ/15/mark fifty/NUM/12/nummod thousand/NUM/12/nummod "
        "inhabitants/NOUN/15/nsubj had/AUX/15/aux recently/ADV/15/advmod "
        "fled/VERB/8/ccomp Derna{L}/PROPN/15/obj",
        7,
        "Baltic Organization for Transport and Migration said fifty thousand inhabitants had recently fled "
        "Derna");
    titleRow("what was said before where",
        "Gedi{P}/PROPN/2/nsubj said/VERB/0/root in/ADP/4/case Cairo{L}/PROPN/2/obl that/SCONJ/7/mark "
        "talks/NOUN/7/nsubj failed/VERB/2/ccomp",
        1, "Gedi said talks failed");
    titleRow("what stands before a colon is not said",
        "This/PRON/3/nsubj is/AUX/3/cop good/ADJ/0/root :/PUNCT/6/punct Gedi{P}/PROPN/6/nsubj "
        "announced/VERB/3/parataxis that/SCONJ/9/mark talks/NOUN/9/nsubj "
        "began/VERB/6/ccomp",
        5, "Gedi announced talks began");
    titleRow("what judges ruled, before they did",
        "Gedi{P}/PROPN/3/nsubj may/AUX/3/aux appeal/VERB/6/ccomp ,/PUNCT/3/punct judges/NOUN/6/nsubj "
        "ruled/VERB/0/root^",
        5, "Judges ruled Gedi may appeal");
    titleRow("an announcement behind its content, misread",
        "Italy{C}/PROPN/2/nsubj bombed/VERB/0/root Derna{L}/PROPN/2/obj ,/PUNCT/2/punct "
        "Ansar{O}/PROPN/6/nsubj announced/VERB/2/advcl",
        5, "Ansar announced Italy bombed Derna");
    titleRow("a quotation behind its speaker, misread",
        "Gedi{P}/PROPN/2/nsubj said/VERB/6/acl ,/PUNCT/2/punct \"/PUNCT/6/punct Derna{L}/PROPN/6/nsubj "
        "fell/VERB/0/root",
        1, "Gedi said Derna fell");
    titleRow("what is joined to a date belongs elsewhere",
        "Gedi{P}/PROPN/3/nsubj was/AUX/3/aux seen/VERB/0/root in/ADP/5/case July{T:2014-07-01}/PROPN/3/obl "
        ",/PUNCT/9/punct and/CCONJ/9/cc the/DET/9/det "
        "tower/NOUN/5/conj",
        2, "Gedi was seen");
    titleRow("nor what follows a date without a preposition",
        "Since/ADP/3/case the/DET/3/det fall/NOUN/9/nsubj of/ADP/5/case Gedi{P}/PROPN/3/nmod in/ADP/7/case "
        "2011{T:2011-01-01..2011-12-31}/NUM/3/nmod "
        "Egypt{C}/PROPN/3/nmod suffers/VERB/0/root",
        2, "Fall of Gedi");
    titleRow("the number of a name",
        "Two/NUM/5/nummod F/PROPN/5/compound -/PUNCT/4/punct 18/NUM/2/appos jets/NOUN/6/nsubj "
        "bombed/VERB/0/root Derna{L}/PROPN/6/obj",
        5, "Two F-18 jets bombed Derna");
    titleRow("between two",
        "A/DET/2/det truce/NOUN/8/nsubj between/ADP/4/case rebels/NOUN/2/nmod and/CCONJ/6/cc "
        "soldiers/NOUN/4/conj has/AUX/8/aux ended/VERB/0/root",
        7, "Truce between rebels and soldiers has ended");
    titleRow("no verb without its object at the end",
        "Representatives/NOUN/7/nsubj of/ADP/5/case seven/NUM/5/nummod neighbouring/ADJ/5/amod "
        "countries/NOUN/1/nmod quietly/ADV/7/advmod gathered/VERB/0/root "
        "in/ADP/9/case Derna{L}/PROPN/7/obl to/PART/11/mark discuss/VERB/7/xcomp a/DET/14/det "
        "lasting/ADJ/14/amod ceasefire/NOUN/11/obj",
        6,
        "Representatives of seven neighbouring countries gathered in Derna to discuss a lasting ceasefire");
    titleRow("the subject is a name of two subjects, misread",
        "Al{O}/PROPN/3/nsubj Qaida{+}/PROPN/3/nsubj claimed/VERB/0/root responsibility/NOUN/3/obj", 2,
        "Al Qaida claimed responsibility");
    titleRow("a name that a clause hangs on by its last word",
        "Anna{P}/PROPN/8/nsubj Gedi{+}/PROPN/1/flat ,/PUNCT/5/punct who/PRON/5/nsubj bombed/VERB/2/acl "
        "Derna{L}/PROPN/5/obj ,/PUNCT/5/punct slept/VERB/0/root",
        4, "Anna Gedi bombed Derna");
    titleRow("two after since, taken for a phrase",
        "Trade/NOUN/2/nsubj fell/VERB/0/root since/ADP/4/case Egypt{C}/PROPN/2/obl and/CCONJ/6/cc "
        "Italy{C}/PROPN/4/conj had/AUX/8/aux attacked/VERB/2/advcl "
        "Derna{L}/PROPN/8/obj",
        7, "Egypt and Italy had attacked Derna");
    titleRow("who says it stands first, wherever it hangs",
        "Derna{L}/PROPN/2/nsubj fell/VERB/0/root ,/PUNCT/5/punct General/PROPN/5/nmod Gedi{P}/PROPN/2/appos "
        "had/AUX/7/aux said/VERB/2/parataxis",
        6, "General Gedi had said Derna fell");
    titleRow("a name that looks like a verb", "IS{O}/PROPN/2/nsubj attacked/VERB/0/root Derna{L}/PROPN/2/obj",
        1, "IS attacked Derna");
    titleRow("as what he resigned",
        "Gedi{P}/PROPN/3/nsubj has/AUX/3/aux resigned/VERB/0/root as/ADP/6/case chief/ADJ/6/amod "
        "executive/NOUN/3/obl ,/PUNCT/9/punct "
        "two/NUM/9/nummod weeks{T:2015-02-16}/NOUN/6/nmod after/SCONJ/12/mark Italy{C}/PROPN/12/nsubj "
        "attacked/VERB/3/advcl",
        2, "Gedi has resigned as chief executive");
    titleRow("however long who does it, what it is done to",
        "Newly/ADV/2/advmod appointed/ADJ/4/amod international/ADJ/4/amod representatives/NOUN/10/nsubj "
        "of/ADP/9/case seven/NUM/9/nummod small/ADJ/9/amod "
        "neighbouring/ADJ/9/amod republics/NOUN/4/nmod attacked/VERB/0/root the/DET/12/det "
        "treaty/NOUN/10/obj",
        9,
        "Newly appointed international representatives of seven small neighbouring republics attacked the "
        "treaty");
    titleRow("no owner without what is owned",
        "Gedi{P}/PROPN/2/nsubj left/VERB/0/root Derna{L}/PROPN/2/obj with/ADP/6/case the/DET/6/det "
        "men/NOUN/8/nmod 's/PART/6/case choir/NOUN/2/obl",
        1, "Gedi left Derna with the men's choir");
    titleRow("no hopes without what for",
        "Gedi{P}/PROPN/2/nsubj left/VERB/0/root Derna{L}/PROPN/2/obj quietly/ADV/2/advmod in/ADP/6/case "
        "hopes/NOUN/2/obl of/SCONJ/8/mark finding/VERB/6/acl "
        "peace/NOUN/8/obj",
        1, "Gedi left Derna quietly");
    titleRow("no clause that only begins",
        "Gedi{P}/PROPN/2/nsubj criticised/VERB/0/root the/DET/4/det polls/NOUN/2/obj ,/PUNCT/6/punct "
        "set/VERB/4/dep for/ADP/8/case "
        "May{T:2015-05-01}/PROPN/6/obl",
        1, "Gedi criticised the polls");
    titleRow("nor half a comparison",
        "Gedi{P}/PROPN/3/nsubj was/AUX/3/aux jailed/VERB/0/root longer/ADV/3/advmod than/SCONJ/6/mark "
        "anyone/PRON/3/advcl",
        2, "Gedi was jailed");
    titleRow("what a relative clause is about comes behind its verb",
        "The/DET/2/det ships/NOUN/7/nsubj that/PRON/5/obj Italy{C}/PROPN/5/nsubj sent/VERB/2/acl "
        "are/AUX/7/cop late/ADJ/0/root",
        4, "Italy sent the ships");
    titleRow("all of what it is about",
        "a/DET/2/det state/NOUN/7/nsubj of/ADP/4/case emergency/NOUN/2/nmod Sisi{P}/PROPN/6/nsubj "
        "declared/VERB/4/acl ended/VERB/0/root",
        5, "Sisi declared a state of emergency");
    titleRow("nothing is sent on a day",
        "the/DET/2/det day/NOUN/5/obl Italy{C}/PROPN/4/nsubj attacked/VERB/2/acl came/VERB/0/root", 3,
        "Italy attacked");
    titleRow("a subject behind a date and a colon",
        "4/NUM/7/obl June{T:2020-06-04}/PROPN/1/nmod :/PUNCT/5/punct The/DET/5/det army/NOUN/1/appos "
        "then/ADV/7/advmod bombed/VERB/0/root "
        "Derna{L}/PROPN/7/obj",
        6, "Army bombed Derna");
    titleRow("a clause misread as a phrase has a subject",
        "The/DET/2/det move/NOUN/3/nsubj comes/VERB/0/root after/ADP/5/case Italy{C}/PROPN/3/obl "
        "sanctioned/VERB/3/advcl Iran{C}/PROPN/6/obj",
        5, "Italy sanctioned Iran");
    titleRow("a phrase before the subject goes",
        "In/ADP/2/case Geneva{L}/PROPN/4/nmod five/NUM/4/nummod officers/NOUN/5/nsubj signed/VERB/0/root "
        "a/DET/7/det treaty/NOUN/5/obj",
        4, "Five officers signed a treaty");
    titleRow("whichever word the preposition hangs on",
        "In/ADP/4/case Geneva{L}/PROPN/4/nmod five/NUM/4/nummod officers/NOUN/5/nsubj signed/VERB/0/root "
        "a/DET/7/det treaty/NOUN/5/obj",
        4, "Five officers signed a treaty");
    titleRow("a noun before its clause comes behind it",
        "At/ADP/3/case the/DET/3/det elections/NOUN/6/obl ,/PUNCT/3/punct Gedi{P}/PROPN/6/nsubj "
        "won/VERB/0/root a/DET/8/det seat/NOUN/6/obj",
        2, "Gedi won a seat at the elections");
    titleRow("but before what is said",
        "In/ADP/3/case a/DET/3/det statement/NOUN/6/obl ,/PUNCT/3/punct Gedi{P}/PROPN/6/nsubj "
        "said/VERB/0/root talks/NOUN/8/nsubj "
        "failed/VERB/6/ccomp",
        2, "Gedi said in a statement talks failed");
    titleRow("who unveils does not destroy",
        "Gedi{P}/PROPN/8/nsubj unveiled/VERB/8/advcl a/DET/4/det piece/NOUN/2/obj of/ADP/6/case "
        "Derna{L}/PROPN/4/nmod ,/PUNCT/8/punct "
        "destroyed/VERB/0/root on/ADP/10/case Monday{T:2015-02-16}/PROPN/8/obl ,/PUNCT/13/punct "
        "and/CCONJ/13/cc homes/NOUN/8/obj",
        7, "Derna destroyed");
    titleRow("a meeting takes place, not those who meet",
        "Gedi{P}/PROPN/2/nsubj called/VERB/0/root a/DET/4/det meeting/NOUN/2/obj of/ADP/6/case "
        "envoys/NOUN/4/nmod ,/PUNCT/9/punct which/PRON/9/nsubj "
        "took/VERB/6/acl place/NOUN/9/obj in/ADP/12/case Cairo{L}/PROPN/9/obl",
        8, "Meeting of envoys took place in Cairo");
    titleRow("an attack begins, not the town",
        "Gedi{P}/PROPN/2/nsubj announced/VERB/0/root an/DET/4/det offensive/NOUN/2/obj to/PART/6/mark "
        "take/VERB/4/acl Derna{L}/PROPN/6/obj that/PRON/9/nsubj "
        "began/VERB/7/acl in/ADP/11/case secret/NOUN/9/obl",
        8, "Offensive began in secret");
    titleRow("a trade that may begin",
        "Gedi{P}/PROPN/2/nsubj led/VERB/0/root talks/NOUN/2/obj on/ADP/5/case trade/NOUN/3/nmod "
        "that/PRON/7/nsubj began/VERB/5/acl in/ADP/9/case secret/NOUN/7/obl",
        6, "Trade began in secret");
    titleRow("a name and what is said of it",
        "Troops/NOUN/2/nsubj freed/VERB/0/root Gedi{P}/PROPN/2/obj ,/PUNCT/6/punct a/DET/6/det "
        "doctor/NOUN/3/appos who/PRON/8/nsubj fled/VERB/6/acl "
        "Derna{L}/PROPN/8/obj",
        7, "Gedi fled Derna");
    titleRow("the second of two names",
        "Anna{P}/PROPN/4/nsubj and/CCONJ/3/cc Gedi{P}/PROPN/1/conj slept/VERB/0/root ,/PUNCT/7/punct "
        "a/DET/7/det doctor/NOUN/1/appos who/PRON/9/nsubj "
        "fled/VERB/7/acl Derna{L}/PROPN/9/obj",
        8, "Gedi fled Derna");
    titleRow("a thing does not die",
        "It/PRON/3/nsubj was/AUX/3/aux named/VERB/0/root for/ADP/6/case a/DET/6/det nurse/NOUN/3/obl "
        "who/PRON/8/nsubj fled/VERB/6/acl Derna{L}/PROPN/8/obj "
        "and/CCONJ/11/cc died/VERB/3/conj in/ADP/13/case Cairo{L}/PROPN/11/obl",
        10, "Nurse died in Cairo");
    titleRow("the next clause goes",
        "Gedi{P}/PROPN/2/nsubj won/VERB/0/root Derna{L}/PROPN/2/obj ;/PUNCT/6/punct shops/NOUN/6/nsubj "
        "opened/VERB/2/advmod",
        1, "Gedi won Derna");
    titleRow("a relative clause misread as a second one goes",
        "Gedi{P}/PROPN/2/nsubj declared/VERB/0/root Derna{L}/PROPN/5/nsubj was/AUX/5/cop free/ADJ/2/ccomp "
        "of/ADP/7/case men/NOUN/5/obl "
        "that/PRON/10/nsubj had/AUX/10/aux held/VERB/2/ccomp it/PRON/10/obj",
        1, "Gedi declared Derna was free of men");
    titleRow("no comma between subject and verb",
        "Gedi{P}/PROPN/7/nsubj and/CCONJ/4/cc King/PROPN/4/nmod Hassan{P}/PROPN/1/conj ,/PUNCT/1/punct "
        "will/AUX/7/aux join/VERB/0/root "
        "Maliki{P}/PROPN/7/obj",
        6, "Gedi and King Hassan will join Maliki");
    titleRow("the name, not what is said of it",
        "Gedi{P}/PROPN/7/nsubj ,/PUNCT/1/punct then/ADV/7/advmod the/DET/5/det chief/NOUN/7/nsubj "
        ",/PUNCT/5/punct took/VERB/0/root "
        "office/NOUN/7/obj",
        6, "Gedi took office");
    titleRow("who is a group that does it",
        "Daesh{O}/PROPN/4/nsubj is/AUX/4/cop a/DET/4/det group/NOUN/0/root that/PRON/6/nsubj "
        "attacked/VERB/4/acl Derna{L}/PROPN/6/obj",
        5, "Daesh attacked Derna");
    titleRow("who is among those that do it",
        "They/PRON/4/nsubj were/AUX/4/cop among/ADP/4/case men/NOUN/0/root arrested/VERB/4/acl in/ADP/7/case "
        "Derna{L}/PROPN/5/obl",
        4, "Men arrested in Derna");
    titleRow("an auxiliary stays with the verb above",
        "The/DET/2/det strike/NOUN/4/nsubj was/AUX/4/aux planned/VERB/0/root to/PART/6/mark end/VERB/4/xcomp",
        5, "Strike was planned to end");
    titleRow("the subject before its participle",
        "Speaking/VERB/5/advcl in/ADP/3/case Cairo{L}/PROPN/1/obl ,/PUNCT/1/punct Gedi{P}/PROPN/0/root", 0,
        "Speaking in Cairo");
    titleRow("and before a gerund that opens",
        "Leaving/VERB/5/advcl Cairo{L}/PROPN/1/obj ,/PUNCT/1/punct Gedi{P}/PROPN/5/nsubj smiled/VERB/0/root",
        0, "Gedi leaving Cairo");
    titleRow("who was asked did not ask",
        "Asked/VERB/6/advcl about/ADP/3/case Cairo{L}/PROPN/1/obl ,/PUNCT/1/punct Gedi{P}/PROPN/6/nsubj "
        "smiled/VERB/0/root",
        0, "Asked about Cairo");
    titleRow("a pronoun for emphasis goes",
        "Gedi{P}/PROPN/5/nsubj had/AUX/5/aux himself/PRON/5/nsubj been/AUX/5/aux shot/VERB/0/root", 4,
        "Gedi had been shot");
    titleRow("this and those do not open it",
        "These/DET/2/det rebels/NOUN/3/nsubj attacked/VERB/0/root Derna{L}/PROPN/3/obj", 2,
        "Rebels attacked Derna");
    titleRow(
        "who became what", "They/PRON/2/nsubj became/VERB/0/root allies/NOUN/2/obj", 1, "They became allies");
    titleRow("a preposition goes with its date, though it hangs farther on",
        "Gedi{P}/PROPN/3/nsubj was/AUX/3/aux jailed/VERB/0/root since/ADP/7/case "
        "May{T:2007-05-01}/PROPN/3/obl on/ADP/7/case charges/NOUN/3/obl",
        2, "Gedi was jailed on charges");
    titleRow("it stays with the town before the date",
        "Gedi{P}/PROPN/2/nsubj spoke/VERB/0/root in/ADP/5/case Cairo{L}/PROPN/5/compound "
        "Monday{T:2007-05-07}/PROPN/2/obl",
        1, "Gedi spoke in Cairo");
    titleRow("a month that the sentence is about",
        "Gedi{P}/PROPN/2/nsubj said/VERB/0/root August{T:2007-08-01}/PROPN/5/nsubj was/AUX/5/cop "
        "good/ADJ/2/ccomp",
        1, "Gedi said August was good");
    titleRow("who says so may go",
        "Gedi{P}/PROPN/3/nsubj was/AUX/3/aux shot/VERB/0/root according/VERB/6/case to/ADP/4/fixed "
        "police/NOUN/3/obl",
        2, "Gedi was shot");
    titleRow("what it succeeded in",
        "Italy{C}/PROPN/2/nsubj succeeded/VERB/0/root in/SCONJ/4/mark launching/VERB/2/advcl "
        "rockets/NOUN/4/obj",
        1, "Italy succeeded in launching rockets");
    titleRow("who is accused did not do it",
        "Gedi{P}/PROPN/3/nsubj was/AUX/3/aux accused/VERB/0/root of/SCONJ/5/mark attacking/VERB/3/advcl "
        "Derna{L}/PROPN/5/obj",
        4, "Gedi was accused of attacking Derna");
    titleRow("nor who accuses",
        "Maliki{P}/PROPN/2/nsubj accuses/VERB/0/root Gedi{P}/PROPN/2/obj ,/PUNCT/4/punct a/DET/6/det "
        "former/ADJ/7/amod chief/NOUN/3/appos "
        "of/ADP/10/case the/DET/10/det army/NOUN/7/nmod of/ADP/12/case Iraq{C}/PROPN/10/nmod ,/PUNCT/2/punct "
        "of/SCONJ/15/mark "
        "attacking/VERB/2/advcl Derna{L}/PROPN/15/obj",
        14, "Attacking Derna");
    titleRow("what they were urged to do",
        "Raab{P}/PROPN/2/nsubj urged/VERB/0/root Iran{C}/PROPN/2/obj to/PART/5/mark talk/VERB/3/acl", 1,
        "Raab urged Iran to talk");
    titleRow("all verbs on the way down",
        "Gedi{P}/PROPN/3/nsubj is/AUX/3/aux expected/VERB/0/root to/PART/5/mark ask/VERB/3/xcomp "
        "Maliki{P}/PROPN/5/obj to/PART/8/mark "
        "leave/VERB/5/xcomp Derna{L}/PROPN/8/obj",
        7, "Gedi is expected to ask Maliki to leave Derna");
    titleRow("the subject beside a verb is its own",
        "Gedi{P}/PROPN/2/nsubj bought/VERB/0/root bread/NOUN/2/obj ,/PUNCT/6/punct Maliki{P}/PROPN/2/nsubj "
        "sold/VERB/2/conj it/PRON/6/obj",
        5, "Maliki sold the bread");
    titleRow("a clause with that lends no speaker",
        "Police/NOUN/2/nsubj say/VERB/0/root ,/PUNCT/2/punct was/AUX/5/aux arrested/VERB/2/ccomp "
        "in/ADP/7/case Derna{L}/PROPN/5/obl",
        4, "Arrested in Derna");
    titleRow("the object of saying is the subject of what is said",
        "Police/NOUN/2/nsubj say/VERB/0/root a/DET/4/det man/NOUN/2/obj was/AUX/6/aux arrested/VERB/2/ccomp "
        "in/ADP/8/case Derna{L}/PROPN/6/obl",
        5, "Man was arrested in Derna");
    titleRow("accused of having done it",
        "Gedi{P}/PROPN/3/nsubj is/AUX/3/aux accused/VERB/0/root of/SCONJ/6/mark having/AUX/6/aux "
        "attacked/VERB/3/advcl Derna{L}/PROPN/6/obj",
        5, "Gedi is accused of having attacked Derna");
    titleRow("what comes after being",
        "Gedi{P}/PROPN/2/nsubj died/VERB/0/root after/SCONJ/5/mark being/AUX/5/aux shot/VERB/2/advcl "
        "in/ADP/7/case Derna{L}/PROPN/5/obl",
        4, "Gedi died after being shot in Derna");
    titleRow("and what then",
        "Gedi{P}/PROPN/2/nsubj left/VERB/0/root Derna{L}/PROPN/2/obj ,/PUNCT/6/punct then/ADV/6/advmod "
        "joined/VERB/2/advcl Ansar{O}/PROPN/6/obj",
        5, "Gedi joined Ansar");
    titleRow("a weekday is no subject",
        "The/DET/2/det army/NOUN/4/nsubj Tuesday{T:2007-05-08}/PROPN/4/nsubj attacked/VERB/0/root "
        "Derna{L}/PROPN/4/obj",
        3, "Army attacked Derna");
    titleRow("a subject without a comma before it",
        "After/SCONJ/3/mark Gedi{P}/PROPN/3/nsubj left/VERB/8/advcl Derna{L}/PROPN/3/obj a/DET/6/det "
        "mob/NOUN/3/obj had/AUX/8/aux stormed/VERB/0/root "
        "Cairo{L}/PROPN/8/obj",
        7, "Mob had stormed Cairo");
    titleRow("nor one with a preposition of its own",
        "Jets/NOUN/6/dep bought/VERB/1/acl from/ADP/4/case Italy{C}/PROPN/2/obl had/AUX/6/aux "
        "attacked/VERB/0/root Cairo{L}/PROPN/6/obj",
        5, "Attacked Cairo");
    titleRow("a date opens, who did it stands behind",
        "In/ADP/3/case July{T:2007-07-01}/PROPN/3/compound Daesh{O}/PROPN/5/obl had/AUX/5/aux "
        "attacked/VERB/0/root Cairo{L}/PROPN/5/obj",
        4, "Daesh had attacked Cairo");
    titleRow("nor what hides it",
        "Tuesday{T:2007-05-08}/PROPN/5/nsubj ,/PUNCT/1/punct Iraqi/ADJ/4/amod forces/NOUN/1/conj "
        "attacked/VERB/0/root Derna{L}/PROPN/5/obj",
        4, "Iraqi forces attacked Derna");
    titleRow("a week is nobody",
        "Gedi{P}/PROPN/2/nsubj spoke/VERB/0/root a/DET/4/det week{T:2007-05-01}/NOUN/2/obl after/ADP/6/case "
        "Maliki{P}/PROPN/4/nmod ,/PUNCT/10/punct "
        "who/PRON/10/nsubj was/AUX/10/aux arrested/VERB/4/acl",
        9, "Maliki was arrested");
    titleRow("two adjectives",
        "Israeli/ADJ/4/amod and/CCONJ/3/cc local/ADJ/1/conj officials/NOUN/5/nsubj met/VERB/0/root", 4,
        "Israeli and local officials met");
    titleRow("an and that hangs elsewhere",
        "Gedi{P}/PROPN/4/nsubj and/CCONJ/5/cc Maliki{P}/PROPN/1/conj met/VERB/0/root twice/ADV/4/advmod", 3,
        "Gedi and Maliki met twice");
    titleRow("a preposition that hangs elsewhere",
        "Gedi{P}/PROPN/2/nsubj foiled/VERB/0/root an/DET/4/det attempt/NOUN/2/obj by/ADP/9/case "
        "rebels/NOUN/4/nmod to/PART/8/mark flee/VERB/4/acl ./PUNCT/2/punct",
        1, "Gedi foiled an attempt by rebels to flee");
    titleRow("at least stays with its number",
        "Gedi{P}/PROPN/2/nsubj killed/VERB/0/root at/ADP/5/case least/ADJ/3/obl 16/NUM/6/nummod "
        "men/NOUN/2/obj",
        1, "Gedi killed at least 16 men");
    titleRow("a name behind its title",
        "The/DET/2/det nominee/NOUN/4/nsubj Gedi{P}/PROPN/4/dep won/VERB/0/root a/DET/6/det seat/NOUN/4/obj",
        3, "Nominee Gedi won a seat");
    titleRow("but no bracket",
        "The/DET/2/det council/NOUN/6/nsubj (/PUNCT/4/punct SC/PROPN/6/dep )/PUNCT/4/punct met/VERB/0/root "
        "twice/ADV/6/advmod",
        5, "Council met twice");
    titleRow("a day before a dash is no subject",
        "10/NUM/2/nummod July{T:2017-07-10}/PROPN/6/nsubj \xE2\x80\x93/PUNCT/1/punct Mosul{L}/PROPN/2/appos "
        "is/AUX/6/aux declared/VERB/0/root free/ADJ/6/xcomp",
        5, "Mosul is declared free");
    titleRow("as many as",
        "As/ADP/2/advmod many/ADJ/4/amod as/ADP/4/case 500/NUM/5/nummod people/NOUN/6/nsubj fled/VERB/0/root "
        "Mosul{L}/PROPN/6/obj",
        5, "As many as 500 people fled Mosul");
    titleRow("an and without its half",
        "Gedi{P}/PROPN/2/nsubj met/VERB/0/root men/NOUN/2/obj from/ADP/5/case Derna{L}/PROPN/3/nmod "
        "and/CCONJ/7/cc left/VERB/2/conj",
        1, "Gedi met men from Derna");
    titleRow("a list goes on behind its dates",
        "Gedi{P}/PROPN/2/nsubj won/VERB/0/root prizes/NOUN/2/obj in/ADP/5/case 1971{T:1971-01-01}/NUM/3/nmod "
        ",/PUNCT/7/punct medals/NOUN/3/conj",
        1, "Gedi won prizes, medals");
    titleRow("whose it is stays, however deep",
        "Gedi{P}/PROPN/2/nsubj told/VERB/0/root reporters/NOUN/2/obj that/SCONJ/7/mark his/PRON/6/nmod "
        "address/NOUN/7/nsubj ended/VERB/3/acl",
        1, "Gedi told reporters his address ended");
    titleRow("what is warned of, unparsed", "It warned that raids could follow in Derna{L}", 1,
        "It warned raids could follow in Derna");
    titleRow("no half of a bracket", "Gedi{P} met men ( in Derna{L}", 1, "Gedi met men");
    titleRow("an before a vowel",
        "Gedi{P}/PROPN/2/nsubj signed/VERB/0/root a/DET/5/det 1994{T:1994-01-01}/NUM/5/nummod "
        "agreement/NOUN/2/obj",
        1, "Gedi signed an agreement");
}

QTEST_GUILESS_MAIN(TestTitleClauses)
#include "tst_titleclauses.moc"
