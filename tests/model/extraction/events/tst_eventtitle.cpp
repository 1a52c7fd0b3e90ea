// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "tests/support/makedocument.h"

#include "model/extraction/events/eventfeatures.h"
#include "model/extraction/events/eventtitle.h"

#include <QtTest>

using namespace dateline;

class TestEventTitle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void titlesStandAlone_data();
    void titlesStandAlone();
    void clausesAreWhole_data();
    void clausesAreWhole();
    void brokenPhrasesGo_data();
    void brokenPhrasesGo();
    void subjectsAreFound_data();
    void subjectsAreFound();
    void pronounsBecomeWhatTheyMean_data();
    void pronounsBecomeWhatTheyMean();
    void whoIsKnownToTakePartIsTheActor();

private:
    QByteArray titleOf(const QByteArray& sentences, int token) const;
    std::unique_ptr<EventLexicon> m_lexicon;
};

void TestEventTitle::initTestCase()
{
    auto loaded = EventLexicon::load(DATELINE_RESOURCES "/lexicon/events");
    QVERIFY(loaded.has_value());
    m_lexicon = std::make_unique<EventLexicon>(std::move(*loaded));
}

void TestEventTitle::titlesStandAlone_data()
{
    QTest::addColumn<QByteArray>("sentence");
    QTest::addColumn<int>("token");
    QTest::addColumn<QByteArray>("title");
    const auto row = [](const char* name, const char* sentence, int token, const char* title) {
        QTest::newRow(name) << QByteArray(sentence) << token << QByteArray(title);
    };
    row("an opening and the date go",
        "Despite/ADP/2/case setbacks/NOUN/5/obl ,/PUNCT/5/punct Egypt{C}/PROPN/5/nsubj bombed/VERB/0/root "
        "Derna{L}/PROPN/5/obj "
        "yesterday{T:2015-02-16}/NOUN/5/obl",
        4, "Egypt bombed Derna");
    row("what says something of the date goes",
        "back/ADV/3/advmod in/ADP/3/case 2008{T:2008-01-01..2008-12-31}/NUM/5/obl Egypt{C}/PROPN/5/nsubj "
        "bombed/VERB/0/root Derna{L}/PROPN/5/obj",
        4, "Egypt bombed Derna");
    row("no word waits for what was cut",
        "Egypt{C}/PROPN/2/nsubj bombed/VERB/0/root Derna{L}/PROPN/2/obj just/ADV/6/advmod a/DET/6/det "
        "day{T:2015-02-16}/NOUN/2/obl "
        "after/ADP/8/case talks/NOUN/6/nmod",
        1, "Egypt bombed Derna after talks");
    row("a clause misread as a phrase goes",
        "Egypt{C}/PROPN/2/nsubj bombed/VERB/0/root Derna{L}/PROPN/2/obj after/ADP/6/case a/DET/6/det "
        "convoy/NOUN/2/obl fled/VERB/6/acl "
        "eastwards/ADV/7/advmod",
        1, "Egypt bombed Derna");
    row("who a noun names stands with it",
        "A/DET/2/det senator/NOUN/6/nsubj ,/PUNCT/4/punct Richard{P}/PROPN/2/appos ,/PUNCT/2/punct "
        "bombed/VERB/0/root Derna{L}/PROPN/6/obj",
        5, "Senator Richard bombed Derna");
    row("who else they are",
        "The/DET/2/det journalists/NOUN/8/nsubj ,/PUNCT/4/punct Georges{P}/PROPN/2/appos and/CCONJ/6/cc "
        "Anna{P}/PROPN/2/conj ,/PUNCT/2/punct fled/VERB/0/root "
        "from/ADP/10/case Derna{L}/PROPN/8/obl",
        7, "Journalists Georges and Anna fled from Derna");
    row("a relative clause is of the name beside it",
        "guests/NOUN/2/nsubj include/VERB/0/root Boris{P}/PROPN/2/obj and/CCONJ/5/cc Anna{P}/PROPN/3/conj "
        ",/PUNCT/8/punct who/PRON/8/nsubj bombed/VERB/3/acl "
        "Derna{L}/PROPN/8/obj",
        7, "Anna bombed Derna");
    row("whose it is where English needs it",
        "gunmen/NOUN/2/nsubj abducted/VERB/0/root a/DET/4/det policeman/NOUN/2/obj and/CCONJ/7/cc "
        "his/PRON/7/nmod brother/NOUN/4/conj",
        1, "Gunmen abducted a policeman and his brother");
    row("no aim that is cut off",
        "Egypt{C}/PROPN/2/nsubj bombed/VERB/0/root Derna{L}/PROPN/2/obj in/ADP/6/case a/DET/6/det "
        "bid/NOUN/2/obl to/PART/8/mark assist/VERB/6/acl",
        1, "Egypt bombed Derna");
    row("no character that could not be read",
        "Egypt{C}/PROPN/2/nsubj bombed/VERB/0/root the/DET/4/det \xEF\xBF\xBDtown/NOUN/2/obj", 1,
        "Egypt bombed the town");
    row("a participle leaves its phrase",
        "Egypt{C}/PROPN/2/nsubj bombed/VERB/0/root Derna{L}/PROPN/2/obj after/ADP/6/case an/DET/6/det "
        "attack/NOUN/2/obl "
        "claimed/VERB/6/acl by/ADP/9/case militants/NOUN/7/obl",
        1, "Egypt bombed Derna after an attack");
    row("who becomes its noun",
        "Shoukry{P}/PROPN/5/nsubj who/PRON/3/nsubj met/VERB/1/acl Kerry{P}/PROPN/3/obj left/VERB/0/root", 2,
        "Shoukry met Kerry");
    row("a noun loses its preposition",
        "people/NOUN/2/nsubj fled/VERB/0/root during/ADP/5/case the/DET/5/det bombing/NOUN/2/obl "
        "of/ADP/7/case camps/NOUN/5/nmod "
        "in/ADP/9/case Derna{L}/PROPN/7/nmod",
        4, "Bombing of camps in Derna");
    row("a short noun takes its clause with it",
        "people/NOUN/2/nsubj fled/VERB/0/root during/ADP/5/case the/DET/5/det bombing/NOUN/2/obl "
        "of/ADP/7/case Derna{L}/PROPN/5/nmod",
        4, "People fled during the bombing of Derna");
    row("a day takes its genitive along",
        "police/NOUN/3/nsubj were/AUX/3/aux wounded/VERB/0/root in/ADP/7/case "
        "Tuesday{T:2007-03-06}/PROPN/7/nmod 's/PART/5/case "
        "clash/NOUN/3/obl",
        2, "Police were wounded in clash");
    row("a negation stays",
        "Spending/NOUN/5/nsubj quietly/ADV/5/advmod did/AUX/5/aux not/PART/5/advmod grow/VERB/0/root", 4,
        "Spending did not grow");
    row("an infinitive keeps its to",
        "Eighty/NUM/2/nummod lawmakers/NOUN/3/nsubj voted/VERB/0/root to/PART/5/mark keep/VERB/3/xcomp "
        "Gedi{P}/PROPN/5/obj",
        2, "Eighty lawmakers voted to keep Gedi");
    row("commas of a list stay",
        "Greek/ADJ/2/amod ministers/NOUN/7/nsubj Dendias{P}/PROPN/2/flat ,/PUNCT/5/punct "
        "Kerry{P}/PROPN/2/conj "
        "yesterday{T:2015-02-16}/NOUN/7/obl gathered/VERB/0/root",
        6, "Greek ministers Dendias, Kerry gathered");
    row("nobody known attacked: the passive",
        "They/PRON/2/nsubj attacked/VERB/0/root a/DET/5/det Dutch/ADJ/5/amod ship/NOUN/2/obj off/ADP/7/case "
        "Somalia{C}/PROPN/2/obl",
        1, "Dutch ship was attacked off Somalia");
    row("irregular too", "They/PRON/2/nsubj took/VERB/0/root Gharyan{L}/PROPN/2/obj", 1, "Gharyan was taken");
    row("the passive of what had been done, with what it was done to alone",
        "Until/ADP/2/case then{T:2015-02-16}/ADV/5/obl it/PRON/5/nsubj had/AUX/5/aux bombed/VERB/0/root "
        "only/ADV/7/advmod Daesh{O}/PROPN/5/obj and/CCONJ/9/cc "
        "Ansar{O}/PROPN/7/conj in/ADP/11/case Derna{L}/PROPN/5/obl",
        4, "Only Daesh and Ansar had been bombed in Derna");
    row("several were", "They/PRON/2/nsubj took/VERB/0/root two/NUM/4/nummod hostages/NOUN/2/obj", 1,
        "Two hostages were taken");
    row("no passive of what may have been done",
        "They/PRON/4/nsubj may/AUX/4/aux have/AUX/4/aux bombed/VERB/0/root Derna{L}/PROPN/4/obj", 3,
        "They may have bombed Derna");
    row("nobody was met where two meet",
        "He/PRON/2/nsubj met/VERB/0/root Gedi{P}/PROPN/2/obj and/CCONJ/5/cc Maliki{P}/PROPN/3/conj", 1,
        "He met Gedi and Maliki");
    row("nor where a second deed is taken for what it was done to",
        "It/PRON/2/nsubj bombed/VERB/0/root a/DET/4/det convoy/NOUN/2/obj and/CCONJ/6/cc wounded/VERB/4/conj "
        "men/NOUN/6/obj",
        1, "It bombed a convoy and wounded men");
    row("the only person named before",
        "Trump{P}/PROPN/2/nsubj spoke/VERB/0/root since/SCONJ/5/mark he/PRON/5/nsubj left/VERB/2/advcl "
        "office/NOUN/5/obj",
        4, "Trump left office");
    row("whose is of somebody",
        "Samarra{L}/PROPN/6/nsubj whose/PRON/3/nmod shrine/NOUN/4/nsubj burned/VERB/1/acl ,/PUNCT/6/punct "
        "suffers/VERB/0/root",
        3, "Samarra's shrine burned");
    row("whose in a second clause",
        "Samarra{L}/PROPN/9/nsubj which/PRON/3/nsubj suffered/VERB/1/acl and/CCONJ/7/cc whose/PRON/6/nmod "
        "shrine/NOUN/7/nsubj burned/VERB/3/conj "
        ",/PUNCT/9/punct mourns/VERB/0/root",
        6, "Samarra's shrine burned");
    row("whose of nobody known", "whose/PRON/2/nmod shrine/NOUN/3/nsubj burned/VERB/0/root", 2,
        "Shrine burned");
    row("of two subjects the nearest",
        "May/PROPN/4/nsubj Palmyra{L}/PROPN/4/nsubj is/AUX/4/aux lost/VERB/0/root", 3, "Palmyra is lost");
    row("what is asked belongs to it",
        "Maliki{P}/PROPN/2/nsubj asked/VERB/0/root parliament/NOUN/2/obj to/PART/5/mark act/VERB/2/advcl", 1,
        "Maliki asked parliament to act");
    row("who says it comes first",
        "Raids/NOUN/2/nsubj killed/VERB/0/root 25/NUM/2/obj ,/PUNCT/7/punct a/DET/6/det group/NOUN/7/nsubj "
        "said/VERB/2/parataxis",
        6, "Group said raids killed 25");
}

/// `sentences`: one a line; `token` counts through all of them.
QByteArray TestEventTitle::titleOf(const QByteArray& sentences, int token) const
{
    std::vector<std::string> lines;
    for (const QByteArray& line : sentences.split('\n')) {
        lines.push_back(line.toStdString());
    }
    MadeDocument made = makeDocument(lines);
    for (std::size_t t = 0; t < made.document.tokens.size(); ++t) {
        const std::string_view word = made.document.word(t);
        const bool many = word.ends_with("s") || word.ends_with("men");
        made.document.tokens[t].spaceBefore = made.document.tokens[t].spaceBefore && word != "-"
            && (t == 0 || made.document.word(t - 1) != "-");
        made.document.tags[t].number = many ? GrammaticalNumber::Plural : GrammaticalNumber::Singular;
    }
    const ArticleWordsRef words(made.document, *made.analysis, *m_lexicon);
    const auto candidates = EventFeaturesRef(words, {}).candidates();
    const auto candidate = std::find_if(candidates.begin(), candidates.end(),
        [token](const TriggerCandidate& c) { return c.token == static_cast<std::uint32_t>(token); });
    if (candidate == candidates.end()) {
        return "no candidate";
    }
    EventMention event;
    event.sentence = candidate->sentence;
    event.time = made.analysis->times.empty() ? noIndex : 0;
    return QByteArray::fromStdString(eventTitle(words, *candidate, event));
}

void TestEventTitle::titlesStandAlone()
{
    QFETCH(QByteArray, sentence);
    QFETCH(int, token);
    QFETCH(QByteArray, title);
    QCOMPARE(titleOf(sentence, token), title);
}

void TestEventTitle::clausesAreWhole_data()
{
    QTest::addColumn<QByteArray>("sentence");
    QTest::addColumn<int>("token");
    QTest::addColumn<QByteArray>("title");
    const auto row = [](const char* name, const char* sentence, int token, const char* title) {
        QTest::newRow(name) << QByteArray(sentence) << token << QByteArray(title);
    };
    row("a noun with a date and a clause of its own",
        "Italy{C}/PROPN/2/nsubj bombed/VERB/0/root Derna{L}/PROPN/2/obj after/ADP/6/case a/DET/6/det "
        "raid/NOUN/2/obl that/PRON/8/nsubj killed/VERB/6/acl "
        "two/NUM/10/nummod men/NOUN/8/obj on/ADP/12/case Monday{T:2015-02-16}/PROPN/8/obl",
        5, "Raid killed two men");
    row("a noun with a date of its own",
        "Italy{C}/PROPN/2/nsubj closed/VERB/0/root its/PRON/4/nmod embassy/NOUN/2/obj after/ADP/7/case "
        "the/DET/7/det fall/NOUN/2/obl of/ADP/9/case "
        "Derna{L}/PROPN/7/nmod last/ADJ/11/amod June{T:2014-06-01}/PROPN/7/nmod",
        6, "Fall of Derna");
    row("but not where the date may be the verb's",
        "Italy{C}/PROPN/2/nsubj signed/VERB/0/root an/DET/4/det agreement/NOUN/2/obj in/ADP/6/case "
        "June{T:2014-06-01}/PROPN/4/nmod",
        3, "Italy signed an agreement");
    row("nor of several",
        "Rebels/NOUN/2/nsubj launched/VERB/0/root a/DET/4/det series/NOUN/2/obj of/ADP/6/case "
        "attacks/NOUN/4/nmod on/ADP/8/case "
        "Monday{T:2015-02-16}/PROPN/6/nmod",
        5, "Rebels launched a series of attacks");
    row("what was carried out comes behind who did it",
        "Rebels/NOUN/2/nsubj fled/VERB/0/root after/ADP/4/case raids/NOUN/2/obl that/PRON/7/obj "
        "Italy{C}/PROPN/7/nsubj launched/VERB/4/acl on/ADP/9/case "
        "Monday{T:2015-02-16}/PROPN/7/obl",
        3, "Italy launched raids");
    row("a verb that says no more than its noun brings its subject",
        "Italy{C}/PROPN/12/nsubj ,/PUNCT/4/punct which/PRON/4/nsubj carried/VERB/1/acl out/ADP/4/compound "
        "its/PRON/8/nmod first/ADJ/8/amod raid/NOUN/4/obj "
        "in/ADP/10/case Libya{C}/PROPN/8/nmod ,/PUNCT/1/punct slept/VERB/0/root",
        7, "Italy carried out its first raid in Libya");
    row("the day's course goes with the day",
        "Raids/NOUN/2/nsubj followed/VERB/0/root in/ADP/5/case the/DET/5/det course/NOUN/2/obl of/ADP/8/case "
        "the/DET/8/det morning{T:2015-02-16}/NOUN/5/nmod",
        0, "Raids followed");
    row("what is said has its verb, however long",
        "The/DET/3/det Baltic/ADJ/3/amod Organization{O}/PROPN/8/nsubj for/ADP/7/case "
        "Transport{+}/PROPN/7/compound and/CCONJ/7/cc Migration{+}/PROPN/3/nmod "
        "said/VERB/0/root that/SCONJ/15/mark fifty/NUM/12/nummod thousand/NUM/12/nummod "
        "inhabitants/NOUN/15/nsubj had/AUX/15/aux recently/ADV/15/advmod "
        "fled/VERB/8/ccomp Derna{L}/PROPN/15/obj",
        7,
        "Baltic Organization for Transport and Migration said fifty thousand inhabitants had recently fled "
        "Derna");
    row("what was said before where",
        "Gedi{P}/PROPN/2/nsubj said/VERB/0/root in/ADP/4/case Cairo{L}/PROPN/2/obl that/SCONJ/7/mark "
        "talks/NOUN/7/nsubj failed/VERB/2/ccomp",
        1, "Gedi said talks failed");
    row("what stands before a colon is not said",
        "This/PRON/3/nsubj is/AUX/3/cop good/ADJ/0/root :/PUNCT/6/punct Gedi{P}/PROPN/6/nsubj "
        "announced/VERB/3/parataxis that/SCONJ/9/mark talks/NOUN/9/nsubj "
        "began/VERB/6/ccomp",
        5, "Gedi announced talks began");
    row("an announcement behind its content, misread",
        "Italy{C}/PROPN/2/nsubj bombed/VERB/0/root Derna{L}/PROPN/2/obj ,/PUNCT/2/punct "
        "Ansar{O}/PROPN/6/nsubj announced/VERB/2/advcl",
        5, "Ansar announced Italy bombed Derna");
    row("a quotation behind its speaker, misread",
        "Gedi{P}/PROPN/2/nsubj said/VERB/6/acl ,/PUNCT/2/punct \"/PUNCT/6/punct Derna{L}/PROPN/6/nsubj "
        "fell/VERB/0/root",
        1, "Gedi said Derna fell");
    row("what is joined to a date belongs elsewhere",
        "Gedi{P}/PROPN/3/nsubj was/AUX/3/aux seen/VERB/0/root in/ADP/5/case July{T:2014-07-01}/PROPN/3/obl "
        ",/PUNCT/9/punct and/CCONJ/9/cc the/DET/9/det "
        "tower/NOUN/5/conj",
        2, "Gedi was seen");
    row("nor what follows a date without a preposition",
        "Since/ADP/3/case the/DET/3/det fall/NOUN/9/nsubj of/ADP/5/case Gedi{P}/PROPN/3/nmod in/ADP/7/case "
        "2011{T:2011-01-01..2011-12-31}/NUM/3/nmod "
        "Egypt{C}/PROPN/3/nmod suffers/VERB/0/root",
        2, "Fall of Gedi");
    row("the number of a name",
        "Two/NUM/5/nummod F/PROPN/5/compound -/PUNCT/4/punct 18/NUM/2/appos jets/NOUN/6/nsubj "
        "bombed/VERB/0/root Derna{L}/PROPN/6/obj",
        5, "Two F-18 jets bombed Derna");
    row("between two",
        "A/DET/2/det truce/NOUN/8/nsubj between/ADP/4/case rebels/NOUN/2/nmod and/CCONJ/6/cc "
        "soldiers/NOUN/4/conj has/AUX/8/aux ended/VERB/0/root",
        7, "Truce between rebels and soldiers has ended");
    row("no verb without its object at the end",
        "Representatives/NOUN/7/nsubj of/ADP/5/case seven/NUM/5/nummod neighbouring/ADJ/5/amod "
        "countries/NOUN/1/nmod quietly/ADV/7/advmod gathered/VERB/0/root "
        "in/ADP/9/case Derna{L}/PROPN/7/obl to/PART/11/mark discuss/VERB/7/xcomp a/DET/14/det "
        "lasting/ADJ/14/amod ceasefire/NOUN/11/obj",
        6,
        "Representatives of seven neighbouring countries gathered in Derna to discuss a lasting ceasefire");
    row("the subject is a name of two subjects, misread",
        "Al{O}/PROPN/3/nsubj Qaida{+}/PROPN/3/nsubj claimed/VERB/0/root responsibility/NOUN/3/obj", 2,
        "Al Qaida claimed responsibility");
    row("a name that a clause hangs on by its last word",
        "Anna{P}/PROPN/8/nsubj Gedi{+}/PROPN/1/flat ,/PUNCT/5/punct who/PRON/5/nsubj bombed/VERB/2/acl "
        "Derna{L}/PROPN/5/obj ,/PUNCT/5/punct slept/VERB/0/root",
        4, "Anna Gedi bombed Derna");
    row("two after since, taken for a phrase",
        "Trade/NOUN/2/nsubj fell/VERB/0/root since/ADP/4/case Egypt{C}/PROPN/2/obl and/CCONJ/6/cc "
        "Italy{C}/PROPN/4/conj had/AUX/8/aux attacked/VERB/2/advcl "
        "Derna{L}/PROPN/8/obj",
        7, "Egypt and Italy had attacked Derna");
    row("who says it stands first, wherever it hangs",
        "Derna{L}/PROPN/2/nsubj fell/VERB/0/root ,/PUNCT/5/punct General/PROPN/5/nmod Gedi{P}/PROPN/2/appos "
        "had/AUX/7/aux said/VERB/2/parataxis",
        6, "General Gedi had said Derna fell");
    row("a name that looks like a verb", "IS{O}/PROPN/2/nsubj attacked/VERB/0/root Derna{L}/PROPN/2/obj", 1,
        "IS attacked Derna");
    row("as what he resigned",
        "Gedi{P}/PROPN/3/nsubj has/AUX/3/aux resigned/VERB/0/root as/ADP/6/case chief/ADJ/6/amod "
        "executive/NOUN/3/obl ,/PUNCT/9/punct "
        "two/NUM/9/nummod weeks{T:2015-02-16}/NOUN/6/nmod after/SCONJ/12/mark Italy{C}/PROPN/12/nsubj "
        "attacked/VERB/3/advcl",
        2, "Gedi has resigned as chief executive");
    row("however long who does it, what it is done to",
        "Newly/ADV/2/advmod appointed/ADJ/4/amod international/ADJ/4/amod representatives/NOUN/10/nsubj "
        "of/ADP/9/case seven/NUM/9/nummod small/ADJ/9/amod "
        "neighbouring/ADJ/9/amod republics/NOUN/4/nmod attacked/VERB/0/root the/DET/12/det "
        "treaty/NOUN/10/obj",
        9,
        "Newly appointed international representatives of seven small neighbouring republics attacked the "
        "treaty");
    row("no owner without what is owned",
        "Gedi{P}/PROPN/2/nsubj left/VERB/0/root Derna{L}/PROPN/2/obj with/ADP/6/case the/DET/6/det "
        "men/NOUN/8/nmod 's/PART/6/case choir/NOUN/2/obl",
        1, "Gedi left Derna with the men's choir");
    row("no hopes without what for",
        "Gedi{P}/PROPN/2/nsubj left/VERB/0/root Derna{L}/PROPN/2/obj quietly/ADV/2/advmod in/ADP/6/case "
        "hopes/NOUN/2/obl of/SCONJ/8/mark finding/VERB/6/acl "
        "peace/NOUN/8/obj",
        1, "Gedi left Derna quietly");
    row("no clause that only begins",
        "Gedi{P}/PROPN/2/nsubj criticised/VERB/0/root the/DET/4/det polls/NOUN/2/obj ,/PUNCT/6/punct "
        "set/VERB/4/dep for/ADP/8/case "
        "May{T:2015-05-01}/PROPN/6/obl",
        1, "Gedi criticised the polls");
    row("nor half a comparison",
        "Gedi{P}/PROPN/3/nsubj was/AUX/3/aux jailed/VERB/0/root longer/ADV/3/advmod than/SCONJ/6/mark "
        "anyone/PRON/3/advcl",
        2, "Gedi was jailed");
    row("what a relative clause is about comes behind its verb",
        "The/DET/2/det ships/NOUN/7/nsubj that/PRON/5/obj Italy{C}/PROPN/5/nsubj sent/VERB/2/acl "
        "are/AUX/7/cop late/ADJ/0/root",
        4, "Italy sent the ships");
    row("all of what it is about",
        "a/DET/2/det state/NOUN/7/nsubj of/ADP/4/case emergency/NOUN/2/nmod Sisi{P}/PROPN/6/nsubj "
        "declared/VERB/4/acl ended/VERB/0/root",
        5, "Sisi declared a state of emergency");
    row("nothing is sent on a day",
        "the/DET/2/det day/NOUN/5/obl Italy{C}/PROPN/4/nsubj attacked/VERB/2/acl came/VERB/0/root", 3,
        "Italy attacked");
    row("a subject behind a date and a colon",
        "4/NUM/7/obl June{T:2020-06-04}/PROPN/1/nmod :/PUNCT/5/punct The/DET/5/det army/NOUN/1/appos "
        "then/ADV/7/advmod bombed/VERB/0/root "
        "Derna{L}/PROPN/7/obj",
        6, "Army bombed Derna");
    row("a clause misread as a phrase has a subject",
        "The/DET/2/det move/NOUN/3/nsubj comes/VERB/0/root after/ADP/5/case Italy{C}/PROPN/3/obl "
        "sanctioned/VERB/3/advcl Iran{C}/PROPN/6/obj",
        5, "Italy sanctioned Iran");
    row("a phrase before the subject goes",
        "In/ADP/2/case Geneva{L}/PROPN/4/nmod five/NUM/4/nummod officers/NOUN/5/nsubj signed/VERB/0/root "
        "a/DET/7/det treaty/NOUN/5/obj",
        4, "Five officers signed a treaty");
    row("whichever word the preposition hangs on",
        "In/ADP/4/case Geneva{L}/PROPN/4/nmod five/NUM/4/nummod officers/NOUN/5/nsubj signed/VERB/0/root "
        "a/DET/7/det treaty/NOUN/5/obj",
        4, "Five officers signed a treaty");
    row("a noun before its clause comes behind it",
        "At/ADP/3/case the/DET/3/det elections/NOUN/6/obl ,/PUNCT/3/punct Gedi{P}/PROPN/6/nsubj "
        "won/VERB/0/root a/DET/8/det seat/NOUN/6/obj",
        2, "Gedi won a seat at the elections");
    row("but before what is said",
        "In/ADP/3/case a/DET/3/det statement/NOUN/6/obl ,/PUNCT/3/punct Gedi{P}/PROPN/6/nsubj "
        "said/VERB/0/root talks/NOUN/8/nsubj "
        "failed/VERB/6/ccomp",
        2, "Gedi said in a statement talks failed");
    row("who unveils does not destroy",
        "Gedi{P}/PROPN/8/nsubj unveiled/VERB/8/advcl a/DET/4/det piece/NOUN/2/obj of/ADP/6/case "
        "Derna{L}/PROPN/4/nmod ,/PUNCT/8/punct "
        "destroyed/VERB/0/root on/ADP/10/case Monday{T:2015-02-16}/PROPN/8/obl ,/PUNCT/13/punct "
        "and/CCONJ/13/cc homes/NOUN/8/obj",
        7, "Derna destroyed");
    row("a meeting takes place, not those who meet",
        "Gedi{P}/PROPN/2/nsubj called/VERB/0/root a/DET/4/det meeting/NOUN/2/obj of/ADP/6/case "
        "envoys/NOUN/4/nmod ,/PUNCT/9/punct which/PRON/9/nsubj "
        "took/VERB/6/acl place/NOUN/9/obj in/ADP/12/case Cairo{L}/PROPN/9/obl",
        8, "Meeting of envoys took place in Cairo");
    row("an attack begins, not the town",
        "Gedi{P}/PROPN/2/nsubj announced/VERB/0/root an/DET/4/det offensive/NOUN/2/obj to/PART/6/mark "
        "take/VERB/4/acl Derna{L}/PROPN/6/obj that/PRON/9/nsubj "
        "began/VERB/7/acl in/ADP/11/case secret/NOUN/9/obl",
        8, "Offensive began in secret");
    row("a trade that may begin",
        "Gedi{P}/PROPN/2/nsubj led/VERB/0/root talks/NOUN/2/obj on/ADP/5/case trade/NOUN/3/nmod "
        "that/PRON/7/nsubj began/VERB/5/acl in/ADP/9/case secret/NOUN/7/obl",
        6, "Trade began in secret");
    row("a name and what is said of it",
        "Troops/NOUN/2/nsubj freed/VERB/0/root Gedi{P}/PROPN/2/obj ,/PUNCT/6/punct a/DET/6/det "
        "doctor/NOUN/3/appos who/PRON/8/nsubj fled/VERB/6/acl "
        "Derna{L}/PROPN/8/obj",
        7, "Gedi fled Derna");
    row("the second of two names",
        "Anna{P}/PROPN/4/nsubj and/CCONJ/3/cc Gedi{P}/PROPN/1/conj slept/VERB/0/root ,/PUNCT/7/punct "
        "a/DET/7/det doctor/NOUN/1/appos who/PRON/9/nsubj "
        "fled/VERB/7/acl Derna{L}/PROPN/9/obj",
        8, "Gedi fled Derna");
    row("a thing does not die",
        "It/PRON/3/nsubj was/AUX/3/aux named/VERB/0/root for/ADP/6/case a/DET/6/det nurse/NOUN/3/obl "
        "who/PRON/8/nsubj fled/VERB/6/acl Derna{L}/PROPN/8/obj "
        "and/CCONJ/11/cc died/VERB/3/conj in/ADP/13/case Cairo{L}/PROPN/11/obl",
        10, "Nurse died in Cairo");
    row("the next clause goes",
        "Gedi{P}/PROPN/2/nsubj won/VERB/0/root Derna{L}/PROPN/2/obj ;/PUNCT/6/punct shops/NOUN/6/nsubj "
        "opened/VERB/2/advmod",
        1, "Gedi won Derna");
    row("a relative clause misread as a second one goes",
        "Gedi{P}/PROPN/2/nsubj declared/VERB/0/root Derna{L}/PROPN/5/nsubj was/AUX/5/cop free/ADJ/2/ccomp "
        "of/ADP/7/case men/NOUN/5/obl "
        "that/PRON/10/nsubj had/AUX/10/aux held/VERB/2/ccomp it/PRON/10/obj",
        1, "Gedi declared Derna was free of men");
    row("no comma between subject and verb",
        "Gedi{P}/PROPN/7/nsubj and/CCONJ/4/cc King/PROPN/4/nmod Hassan{P}/PROPN/1/conj ,/PUNCT/1/punct "
        "will/AUX/7/aux join/VERB/0/root "
        "Maliki{P}/PROPN/7/obj",
        6, "Gedi and King Hassan will join Maliki");
    row("the name, not what is said of it",
        "Gedi{P}/PROPN/7/nsubj ,/PUNCT/1/punct then/ADV/7/advmod the/DET/5/det chief/NOUN/7/nsubj "
        ",/PUNCT/5/punct took/VERB/0/root "
        "office/NOUN/7/obj",
        6, "Gedi took office");
    row("who is a group that does it",
        "Daesh{O}/PROPN/4/nsubj is/AUX/4/cop a/DET/4/det group/NOUN/0/root that/PRON/6/nsubj "
        "attacked/VERB/4/acl Derna{L}/PROPN/6/obj",
        5, "Daesh attacked Derna");
    row("who is among those that do it",
        "They/PRON/4/nsubj were/AUX/4/cop among/ADP/4/case men/NOUN/0/root arrested/VERB/4/acl in/ADP/7/case "
        "Derna{L}/PROPN/5/obl",
        4, "Men arrested in Derna");
    row("an auxiliary stays with the verb above",
        "The/DET/2/det strike/NOUN/4/nsubj was/AUX/4/aux planned/VERB/0/root to/PART/6/mark end/VERB/4/xcomp",
        5, "Strike was planned to end");
    row("the subject before its participle",
        "Speaking/VERB/5/advcl in/ADP/3/case Cairo{L}/PROPN/1/obl ,/PUNCT/1/punct Gedi{P}/PROPN/0/root", 0,
        "Speaking in Cairo");
    row("and before a gerund that opens",
        "Leaving/VERB/5/advcl Cairo{L}/PROPN/1/obj ,/PUNCT/1/punct Gedi{P}/PROPN/5/nsubj smiled/VERB/0/root",
        0, "Gedi leaving Cairo");
    row("who was asked did not ask",
        "Asked/VERB/6/advcl about/ADP/3/case Cairo{L}/PROPN/1/obl ,/PUNCT/1/punct Gedi{P}/PROPN/6/nsubj "
        "smiled/VERB/0/root",
        0, "Asked about Cairo");
    row("a pronoun for emphasis goes",
        "Gedi{P}/PROPN/5/nsubj had/AUX/5/aux himself/PRON/5/nsubj been/AUX/5/aux shot/VERB/0/root", 4,
        "Gedi had been shot");
    row("this and those do not open it",
        "These/DET/2/det rebels/NOUN/3/nsubj attacked/VERB/0/root Derna{L}/PROPN/3/obj", 2,
        "Rebels attacked Derna");
    row("who became what", "They/PRON/2/nsubj became/VERB/0/root allies/NOUN/2/obj", 1, "They became allies");
    row("a preposition goes with its date, though it hangs farther on",
        "Gedi{P}/PROPN/3/nsubj was/AUX/3/aux jailed/VERB/0/root since/ADP/7/case "
        "May{T:2007-05-01}/PROPN/3/obl on/ADP/7/case charges/NOUN/3/obl",
        2, "Gedi was jailed on charges");
    row("it stays with the town before the date",
        "Gedi{P}/PROPN/2/nsubj spoke/VERB/0/root in/ADP/5/case Cairo{L}/PROPN/5/compound "
        "Monday{T:2007-05-07}/PROPN/2/obl",
        1, "Gedi spoke in Cairo");
    row("a month that the sentence is about",
        "Gedi{P}/PROPN/2/nsubj said/VERB/0/root August{T:2007-08-01}/PROPN/5/nsubj was/AUX/5/cop "
        "good/ADJ/2/ccomp",
        1, "Gedi said August was good");
    row("who says so may go",
        "Gedi{P}/PROPN/3/nsubj was/AUX/3/aux shot/VERB/0/root according/VERB/6/case to/ADP/4/fixed "
        "police/NOUN/3/obl",
        2, "Gedi was shot");
    row("what it succeeded in",
        "Italy{C}/PROPN/2/nsubj succeeded/VERB/0/root in/SCONJ/4/mark launching/VERB/2/advcl "
        "rockets/NOUN/4/obj",
        1, "Italy succeeded in launching rockets");
    row("who is accused did not do it",
        "Gedi{P}/PROPN/3/nsubj was/AUX/3/aux accused/VERB/0/root of/SCONJ/5/mark attacking/VERB/3/advcl "
        "Derna{L}/PROPN/5/obj",
        4, "Gedi was accused of attacking Derna");
    row("nor who accuses",
        "Maliki{P}/PROPN/2/nsubj accuses/VERB/0/root Gedi{P}/PROPN/2/obj ,/PUNCT/4/punct a/DET/6/det "
        "former/ADJ/7/amod chief/NOUN/3/appos "
        "of/ADP/10/case the/DET/10/det army/NOUN/7/nmod of/ADP/12/case Iraq{C}/PROPN/10/nmod ,/PUNCT/2/punct "
        "of/SCONJ/15/mark "
        "attacking/VERB/2/advcl Derna{L}/PROPN/15/obj",
        14, "Attacking Derna");
    row("what they were urged to do",
        "Raab{P}/PROPN/2/nsubj urged/VERB/0/root Iran{C}/PROPN/2/obj to/PART/5/mark talk/VERB/3/acl", 1,
        "Raab urged Iran to talk");
    row("all verbs on the way down",
        "Gedi{P}/PROPN/3/nsubj is/AUX/3/aux expected/VERB/0/root to/PART/5/mark ask/VERB/3/xcomp "
        "Maliki{P}/PROPN/5/obj to/PART/8/mark "
        "leave/VERB/5/xcomp Derna{L}/PROPN/8/obj",
        7, "Gedi is expected to ask Maliki to leave Derna");
    row("the subject beside a verb is its own",
        "Gedi{P}/PROPN/2/nsubj bought/VERB/0/root bread/NOUN/2/obj ,/PUNCT/6/punct Maliki{P}/PROPN/2/nsubj "
        "sold/VERB/2/conj it/PRON/6/obj",
        5, "Maliki sold the bread");
    row("a clause with that lends no speaker",
        "Police/NOUN/2/nsubj say/VERB/0/root ,/PUNCT/2/punct was/AUX/5/aux arrested/VERB/2/ccomp "
        "in/ADP/7/case Derna{L}/PROPN/5/obl",
        4, "Arrested in Derna");
    row("the object of saying is the subject of what is said",
        "Police/NOUN/2/nsubj say/VERB/0/root a/DET/4/det man/NOUN/2/obj was/AUX/6/aux arrested/VERB/2/ccomp "
        "in/ADP/8/case Derna{L}/PROPN/6/obl",
        5, "Man was arrested in Derna");
    row("accused of having done it",
        "Gedi{P}/PROPN/3/nsubj is/AUX/3/aux accused/VERB/0/root of/SCONJ/6/mark having/AUX/6/aux "
        "attacked/VERB/3/advcl Derna{L}/PROPN/6/obj",
        5, "Gedi is accused of having attacked Derna");
    row("what comes after being",
        "Gedi{P}/PROPN/2/nsubj died/VERB/0/root after/SCONJ/5/mark being/AUX/5/aux shot/VERB/2/advcl "
        "in/ADP/7/case Derna{L}/PROPN/5/obl",
        4, "Gedi died after being shot in Derna");
    row("and what then",
        "Gedi{P}/PROPN/2/nsubj left/VERB/0/root Derna{L}/PROPN/2/obj ,/PUNCT/6/punct then/ADV/6/advmod "
        "joined/VERB/2/advcl Ansar{O}/PROPN/6/obj",
        5, "Gedi joined Ansar");
    row("a weekday is no subject",
        "The/DET/2/det army/NOUN/4/nsubj Tuesday{T:2007-05-08}/PROPN/4/nsubj attacked/VERB/0/root "
        "Derna{L}/PROPN/4/obj",
        3, "Army attacked Derna");
    row("a subject without a comma before it",
        "After/SCONJ/3/mark Gedi{P}/PROPN/3/nsubj left/VERB/8/advcl Derna{L}/PROPN/3/obj a/DET/6/det "
        "mob/NOUN/3/obj had/AUX/8/aux stormed/VERB/0/root "
        "Cairo{L}/PROPN/8/obj",
        7, "Mob had stormed Cairo");
    row("nor one with a preposition of its own",
        "Jets/NOUN/6/dep bought/VERB/1/acl from/ADP/4/case Italy{C}/PROPN/2/obl had/AUX/6/aux "
        "attacked/VERB/0/root Cairo{L}/PROPN/6/obj",
        5, "Attacked Cairo");
    row("a date opens, who did it stands behind",
        "In/ADP/3/case July{T:2007-07-01}/PROPN/3/compound Daesh{O}/PROPN/5/obl had/AUX/5/aux "
        "attacked/VERB/0/root Cairo{L}/PROPN/5/obj",
        4, "Daesh had attacked Cairo");
    row("nor what hides it",
        "Tuesday{T:2007-05-08}/PROPN/5/nsubj ,/PUNCT/1/punct Iraqi/ADJ/4/amod forces/NOUN/1/conj "
        "attacked/VERB/0/root Derna{L}/PROPN/5/obj",
        4, "Iraqi forces attacked Derna");
    row("a week is nobody",
        "Gedi{P}/PROPN/2/nsubj spoke/VERB/0/root a/DET/4/det week{T:2007-05-01}/NOUN/2/obl after/ADP/6/case "
        "Maliki{P}/PROPN/4/nmod ,/PUNCT/10/punct "
        "who/PRON/10/nsubj was/AUX/10/aux arrested/VERB/4/acl",
        9, "Maliki was arrested");
    row("two adjectives",
        "Israeli/ADJ/4/amod and/CCONJ/3/cc local/ADJ/1/conj officials/NOUN/5/nsubj met/VERB/0/root", 4,
        "Israeli and local officials met");
    row("an and that hangs elsewhere",
        "Gedi{P}/PROPN/4/nsubj and/CCONJ/5/cc Maliki{P}/PROPN/1/conj met/VERB/0/root twice/ADV/4/advmod", 3,
        "Gedi and Maliki met twice");
    row("a preposition that hangs elsewhere",
        "Gedi{P}/PROPN/2/nsubj foiled/VERB/0/root an/DET/4/det attempt/NOUN/2/obj by/ADP/9/case "
        "rebels/NOUN/4/nmod to/PART/8/mark flee/VERB/4/acl ./PUNCT/2/punct",
        1, "Gedi foiled an attempt by rebels to flee");
    row("at least stays with its number",
        "Gedi{P}/PROPN/2/nsubj killed/VERB/0/root at/ADP/5/case least/ADJ/3/obl 16/NUM/6/nummod "
        "men/NOUN/2/obj",
        1, "Gedi killed at least 16 men");
    row("a name behind its title",
        "The/DET/2/det nominee/NOUN/4/nsubj Gedi{P}/PROPN/4/dep won/VERB/0/root a/DET/6/det seat/NOUN/4/obj",
        3, "Nominee Gedi won a seat");
    row("but no bracket",
        "The/DET/2/det council/NOUN/6/nsubj (/PUNCT/4/punct SC/PROPN/6/dep )/PUNCT/4/punct met/VERB/0/root "
        "twice/ADV/6/advmod",
        5, "Council met twice");
    row("a day before a dash is no subject",
        "10/NUM/2/nummod July{T:2017-07-10}/PROPN/6/nsubj \xE2\x80\x93/PUNCT/1/punct Mosul{L}/PROPN/2/appos "
        "is/AUX/6/aux declared/VERB/0/root free/ADJ/6/xcomp",
        5, "Mosul is declared free");
    row("as many as",
        "As/ADP/2/advmod many/ADJ/4/amod as/ADP/4/case 500/NUM/5/nummod people/NOUN/6/nsubj fled/VERB/0/root "
        "Mosul{L}/PROPN/6/obj",
        5, "As many as 500 people fled Mosul");
    row("an and without its half",
        "Gedi{P}/PROPN/2/nsubj met/VERB/0/root men/NOUN/2/obj from/ADP/5/case Derna{L}/PROPN/3/nmod "
        "and/CCONJ/7/cc left/VERB/2/conj",
        1, "Gedi met men from Derna");
    row("a list goes on behind its dates",
        "Gedi{P}/PROPN/2/nsubj won/VERB/0/root prizes/NOUN/2/obj in/ADP/5/case 1971{T:1971-01-01}/NUM/3/nmod "
        ",/PUNCT/7/punct medals/NOUN/3/conj",
        1, "Gedi won prizes, medals");
    row("whose it is stays, however deep",
        "Gedi{P}/PROPN/2/nsubj told/VERB/0/root reporters/NOUN/2/obj that/SCONJ/7/mark his/PRON/6/nmod "
        "address/NOUN/7/nsubj ended/VERB/3/acl",
        1, "Gedi told reporters his address ended");
    row("what is warned of, unparsed", "It warned that raids could follow in Derna{L}", 1,
        "It warned raids could follow in Derna");
    row("no half of a bracket", "Gedi{P} met men ( in Derna{L}", 1, "Gedi met men");
    row("an before a vowel",
        "Gedi{P}/PROPN/2/nsubj signed/VERB/0/root a/DET/5/det 1994{T:1994-01-01}/NUM/5/nummod "
        "agreement/NOUN/2/obj",
        1, "Gedi signed an agreement");
}

void TestEventTitle::clausesAreWhole()
{
    QFETCH(QByteArray, sentence);
    QFETCH(int, token);
    QFETCH(QByteArray, title);
    QCOMPARE(titleOf(sentence, token), title);
}

void TestEventTitle::brokenPhrasesGo_data()
{
    QTest::addColumn<QByteArray>("sentence");
    QTest::addColumn<int>("token");
    QTest::addColumn<QByteArray>("title");
    const auto row = [](const char* name, const char* sentence, int token, const char* title) {
        QTest::newRow(name) << QByteArray(sentence) << token << QByteArray(title);
    };
    row("what lost the word that leads it",
        "Gedi{P}/PROPN/2/nsubj announced/VERB/0/root a/DET/4/det visit/NOUN/2/obj "
        "hours{T:2015-02-16}/NOUN/2/obl "
        "after{+}/ADP/8/case that/DET/8/det vote/NOUN/2/obl",
        1, "Gedi announced a visit");
    row("what hangs on nothing in the title",
        "Gedi{P}/PROPN/2/nsubj founded/VERB/0/root a/DET/4/det party/NOUN/2/obj and/CCONJ/9/cc "
        "that/SCONJ/9/mark "
        "its/PRON/8/nmod leader/NOUN/9/nsubj obeyed/VERB/10/ccomp rules/NOUN/2/dep",
        1, "Gedi founded a party");
    row("what belongs to a second deed",
        "Gedi{P}/PROPN/2/nsubj bombed/VERB/0/root Derna{L}/PROPN/2/obj ,/PUNCT/6/punct and/CCONJ/6/cc "
        "attacked/VERB/2/conj tanks/NOUN/6/obj near/ADP/9/case Cairo{L}/PROPN/2/obl",
        1, "Gedi bombed Derna");
    row("a particle is no preposition of the date",
        "Gedi{P}/PROPN/3/nsubj was/AUX/3/aux sworn/VERB/0/root! in/ADP/3/compound "
        "today{T:2015-02-16}/NOUN/3/obl",
        2, "Gedi was sworn in");
    row("but this is one",
        "Truce/NOUN/2/nsubj expired/VERB/0/root on/ADP/2/advmod Tuesday{T:2015-02-17}/NOUN/2/obl "
        "in/ADP/6/case "
        "Derna{L}/PROPN/2/obl",
        1, "Truce expired in Derna");
    row("as early as goes with its date",
        "Gedi{P}/PROPN/2/nsubj bombed/VERB/0/root Derna{L}/PROPN/2/obj as/ADV/5/advmod early/ADV/2/advmod "
        "as/ADP/7/case 2000{T:2000-01-01}/NUM/2/obl",
        1, "Gedi bombed Derna");
    row("a length of time that something comes after",
        "Gedi{P}/PROPN/2/nsubj bombed/VERB/0/root Derna{L}/PROPN/2/obj just/ADV/6/advmod two{D}/NUM/6/nummod "
        "days{+}/NOUN/2/obl after/SCONJ/9/mark it/PRON/9/nsubj fell/VERB/2/advcl",
        1, "Gedi bombed Derna");
    row("but within it",
        "Gedi{P}/PROPN/2/nsubj bombed/VERB/0/root Derna{L}/PROPN/2/obj within/ADP/6/case two{D}/NUM/6/nummod "
        "days{+}/NOUN/2/obl after/SCONJ/9/mark it/PRON/9/nsubj fell/VERB/2/advcl",
        1, "Gedi bombed Derna within two days");
    row("a noun is no part of a date",
        "Troops/NOUN/2/nsubj bombed/VERB/0/root the/DET/5/det rebel/NOUN/5/compound stronghold/NOUN/6/amod "
        "week{T:2015-02-16}/NOUN/2/obl",
        1, "Troops bombed the rebel stronghold");
    row("an adjective before its preposition",
        "Representatives/NOUN/8/nsubj of/ADP/4/case international/ADJ/4/amod coalition/NOUN/1/nmod "
        "of/ADP/7/case "
        "seventy/NUM/7/nummod countries/NOUN/4/nmod bombed/VERB/0/root fighters/NOUN/8/obj loyal/ADJ/9/amod "
        "to/ADP/16/case extraordinarily/ADV/13/advmod radical/ADJ/16/amod and/CCONJ/15/cc "
        "uncompromising/ADJ/13/conj "
        "clerics/NOUN/9/nmod",
        7, "Representatives of international coalition of seventy countries bombed fighters");
    row("two adjectives before their noun",
        "Candidate/NOUN/2/nsubj demanded/VERB/0/root a/DET/4/det repeat/NOUN/2/obj of/ADP/7/case "
        "first/ADJ/7/amod "
        "round/NOUN/4/nmod of/ADP/12/case presidential/ADJ/12/amod and/CCONJ/11/cc "
        "parliamentaryandmunicipalandotherwiseregional/ADJ/9/conj elections/NOUN/7/nmod",
        1, "Candidate demanded a repeat of first round");
    row("an aside without its list",
        "Ministers/NOUN/13/nsubj from/ADP/3/case Cairo{L}/PROPN/1/nmod ,/PUNCT/5/punct among/ADP/6/case "
        "them/PRON/1/nmod Kerry{P}/PROPN/13/obl of/ADP/9/case Derna{L}/PROPN/7/nmod and/CCONJ/11/cc "
        "Gedi{P}/PROPN/7/conj ,/PUNCT/1/punct demanded/VERB/0/root a/DET/15/det ceasefire/NOUN/13/obj",
        12, "Ministers from Cairo demanded a ceasefire");
    row("half an aside",
        "Militants/NOUN/11/nsubj ,/PUNCT/5/punct mostly/ADV/1/advmod from/ADP/5/case Derna{L}/PROPN/1/nmod "
        "and/CCONJ/7/cc loyal/ADJ/5/conj to/ADP/9/case Ansar{O}/PROPN/7/obl ,/PUNCT/1/punct "
        "bombed/VERB/0/root "
        "Cairo{L}/PROPN/11/obj",
        10, "Militants bombed Cairo");
    row("an opening before the clause of a noun",
        "In/ADP/2/case Derna{L}/PROPN/7/obl ,/PUNCT/2/punct an/DET/5/det election/NOUN/7/nsubj was/AUX/7/aux "
        "held/VERB/0/root!",
        4, "Election was held");
    row("all but one",
        "All/DET/8/nsubj but/CCONJ/8/cc one/NUM/8/nsubj of/ADP/7/case the/DET/7/det sixteen/NUM/7/nummod "
        "sailors/NOUN/3/nmod died/VERB/0/root",
        7, "All but one of the sixteen sailors died");
    row("the comma between a subject and its verb",
        "reports/NOUN/0/root came/VERB/1/acl but/CCONJ/10/cc the/DET/6/det news/NOUN/6/compound "
        "agency/NOUN/1/conj "
        ",/PUNCT/8/punct AFP{O}/PROPN/10/nsubj ,/PUNCT/6/punct says/VERB/1/conj^ the/DET/12/det "
        "quake/NOUN/10/obj",
        11, "AFP says the quake");
    row("what is told of a noun behind a comma, unparsed",
        "Candidates/NOUN voted/VERB in/ADP elections/NOUN ,/PUNCT a/DET process/NOUN that/PRON began/VERB "
        "in/ADP Derna{L}/PROPN",
        3, "Candidates voted in elections");
    row("another clause behind a comma, unparsed",
        "Gedi{P}/PROPN cut/VERB operations/NOUN ,/PUNCT they/PRON contributed/VERB a/DET million/NUM", 2,
        "Gedi cut operations");
    row("the source does not describe the deed",
        "According/VERB/4/case Observatory{O}/PROPN/4/compound heavy/ADJ/4/amod shelling/NOUN/5/nsubj "
        "struck/VERB/0/root Derna{L}/PROPN/5/obj",
        3, "Heavy shelling struck Derna");
    row("nor what stands before a whole date",
        "12/NUM/6/nummod 18{T:2014-06-18}/NUM/6/nummod June{+}/PROPN/2/nmod 2014{+}/NUM/2/nmod "
        "army/NOUN/6/compound "
        "raid/NOUN/7/nsubj struck/VERB/0/root Derna{L}/PROPN/7/obj",
        5, "Army raid struck Derna");
    row("an owner that the subject may be",
        "Beta/NOUN/2/nsubj bombed/VERB/0/root its/PRON/4/nmod port/NOUN/2/obj", 1, "Beta bombed its port");
    row("but not this one", "Rebels/NOUN/2/nsubj bombed/VERB/0/root its/PRON/4/nmod port/NOUN/2/obj", 1,
        "Rebels bombed port");
    row("what is said behind the manner",
        "Gedi{P}/PROPN/2/nsubj said/VERB/0/root in/ADP/5/case a/DET/5/det statement/NOUN/2/obl "
        "that/SCONJ/8/mark "
        "rebels/NOUN/8/nsubj bombed/VERB/5/acl Derna{L}/PROPN/8/obj",
        1, "Gedi said rebels bombed Derna");
    row("what is said, though the subject is long",
        "Cairo{C}/PROPN/2/nsubj announced/VERB/0/root the/DET/4/det debate/NOUN/2/obj between/ADP/6/case "
        "presidents/NOUN/4/nmod of/ADP/9/case international/ADJ/9/amod organisations/NOUN/6/nmod "
        "and/CCONJ/13/cc "
        "their/PRON/13/nmod parliamentary/ADJ/13/amod rivals/NOUN/6/conj from/ADP/16/case "
        "various/ADJ/16/amod "
        "constituencies/NOUN/13/nmod was/AUX/18/aux cancelled/VERB/2/ccomp!",
        1, "Cairo announced the debate was cancelled");
    row("what is said, taken for a noun",
        "Cairo{C}/PROPN/2/nsubj said/VERB/0/root the/DET/4/det quake/NOUN/2/obj struck/VERB/4/acl "
        "Derna{L}/PROPN/5/obj",
        1, "Cairo said the quake struck Derna");
    row("a dash before the verb",
        "Gedi{P}/PROPN/6/nsubj -/PUNCT/4/punct a/DET/4/det Democrat/NOUN/1/appos -/PUNCT/4/punct "
        "bombed/VERB/0/root^ "
        "Derna{L}/PROPN/6/obj",
        5, "Gedi bombed Derna");
    row("what is said behind a comma",
        "Gedi{P}/PROPN/2/nsubj announced/VERB/9/advcl via/ADP/4/case Twitter{O}/PROPN/2/obl ,/PUNCT/2/punct "
        "phase/NOUN/9/nsubj one/NUM/6/nummod was/AUX/9/aux completed/VERB/0/root!",
        1, "Gedi announced phase one was completed");
}

void TestEventTitle::brokenPhrasesGo()
{
    QFETCH(QByteArray, sentence);
    QFETCH(int, token);
    QFETCH(QByteArray, title);
    QCOMPARE(titleOf(sentence, token), title);
}

void TestEventTitle::subjectsAreFound_data()
{
    QTest::addColumn<QByteArray>("sentence");
    QTest::addColumn<int>("token");
    QTest::addColumn<QByteArray>("title");
    const auto row = [](const char* name, const char* sentence, int token, const char* title) {
        QTest::newRow(name) << QByteArray(sentence) << token << QByteArray(title);
    };
    row("the name behind an opening, its noun and its commas",
        "Before/ADP/2/case burial/NOUN/10/obl at/ADP/4/case home/NOUN/2/nmod ,/PUNCT/7/punct his/PRON/7/nmod "
        "successor/NOUN/4/conj ,/PUNCT/9/punct Gedi{P}/PROPN/4/appos attended/VERB/0/root^ "
        "prayers/NOUN/10/obj",
        9, "Gedi attended prayers");
    row("a participle has no object: strikes on a town",
        "Raids/NOUN/0/root on/ADP/4/case a/DET/4/det town/NOUN/1/nmod killed/VERB/4/acl nine/NUM/7/nummod "
        "people/NOUN/5/obj",
        4, "Raids on a town killed nine people");
    row("but what was done to it may have one behind a preposition",
        "Raids/NOUN/0/root on/ADP/4/case a/DET/4/det town/NOUN/1/nmod bombed/VERB/4/acl by/ADP/7/case "
        "rebels/NOUN/5/obl",
        4, "Town bombed by rebels");
    row("an object before a clause without subject",
        "Gedi{P}/PROPN/2/nsubj says/VERB/0/root the/DET/4/det probe/NOUN/2/obj should/AUX/7/aux be/AUX/7/aux "
        "completed/VERB/2/ccomp!",
        6, "Probe should be completed");
    row("a noun with its aside before a clause without subject",
        "Police/NOUN/2/nsubj acted/VERB/0/root after/ADP/4/case Gedi{P}/PROPN/2/obl ,/PUNCT/6/punct "
        "mayor/NOUN/4/appos "
        ",/PUNCT/6/punct was/AUX/9/aux stabbed/VERB/2/advcl! there/ADV/9/advmod",
        8, "Gedi was stabbed there");
    row("whom nobody visits",
        "Speaking/VERB/6/advcl in/ADP/3/case Derna{L}/PROPN/1/obl ,/PUNCT/1/punct visiting/VERB/1/advcl "
        "Gedi{P}/PROPN/5/obj said/VERB/0/root so/ADV/7/advmod",
        0, "Speaking in Derna");
    row("of the verb above a verb",
        "They/PRON/2/nsubj left/VERB/0/root after/ADP/4/case rebels/NOUN/2/obl forced/VERB/2/advcl^ "
        "him/PRON/5/obj "
        "to/PART/8/mark flee/VERB/5/xcomp Derna{L}/PROPN/8/obj",
        7, "Rebels forced him to flee Derna");
    row("of a clause behind its link",
        "Gedi{P}/PROPN/2/nsubj left/VERB/0/root since/ADP/5/case a/DET/5/det truce/NOUN/6/obl "
        "expired/VERB/2/advcl",
        5, "Truce expired");
    row("what a verb with an article behind it was done to",
        "Cairo{C}/PROPN/2/nsubj pursues/VERB/0/root its/PRON/4/nmod membership/NOUN/2/obj in/ADP/6/case "
        "Ansar{O}/PROPN/4/nmod and/CCONJ/8/cc signed/VERB/2/conj a/DET/10/det deal/NOUN/4/conj "
        "with/ADP/12/case "
        "Derna{L}/PROPN/10/nmod",
        7, "Cairo signed a deal with Derna");
}

void TestEventTitle::subjectsAreFound()
{
    QFETCH(QByteArray, sentence);
    QFETCH(int, token);
    QFETCH(QByteArray, title);
    QCOMPARE(titleOf(sentence, token), title);
}

void TestEventTitle::pronounsBecomeWhatTheyMean_data()
{
    QTest::addColumn<QByteArray>("sentences");
    QTest::addColumn<int>("token");
    QTest::addColumn<QByteArray>("title");
    const auto row = [](const char* name, const char* sentences, int token, const char* title) {
        QTest::newRow(name) << QByteArray(sentences) << token << QByteArray(title);
    };
    row("the subject above",
        "Police/NOUN/2/nsubj say/VERB/0/root they/PRON/4/nsubj arrested/VERB/2/ccomp a/DET/6/det "
        "driver/NOUN/4/obj",
        3, "Police arrested a driver");
    row("a name above",
        "Israel{C}/PROPN/2/nsubj says/VERB/0/root it/PRON/4/nsubj fired/VERB/2/ccomp on/ADP/6/case "
        "gunmen/NOUN/4/obl",
        3, "Israel fired on gunmen");
    row("not one that does not fit",
        "Crowds/NOUN/2/nsubj say/VERB/0/root it/PRON/4/nsubj fired/VERB/2/ccomp on/ADP/6/case "
        "gunmen/NOUN/4/obl",
        3, "It fired on gunmen");
    row("one body in the plural",
        "United{O}/PROPN/3/nsubj Nations{+}/PROPN/1/flat says/VERB/0/root it/PRON/5/nsubj "
        "bombed/VERB/3/ccomp Derna{L}/PROPN/5/obj",
        4, "United Nations bombed Derna");
    row("an it that means nothing",
        "Gedi{P}/PROPN/6/nsubj ,/PUNCT/1/punct whom/PRON/4/obj Cairo{L}/PROPN/1/nmod likes/VERB/1/acl "
        "says/VERB/0/root it/PRON/9/nsubj was/AUX/9/aux "
        "revealed/VERB/6/ccomp that/SCONJ/11/mark talks/NOUN/9/ccomp",
        8, "It was revealed talks");
    row("the sentence before",
        "Three/NUM/3/nummod young/ADJ/3/amod men/NOUN/4/nsubj slept/VERB/0/root\nThey/PRON/3/nsubj "
        "were/AUX/3/aux arrested/VERB/0/root in/ADP/5/case "
        "Derna{L}/PROPN/3/obl",
        6, "Three young men were arrested in Derna");
    row("the one before that, through a pronoun",
        "The/DET/2/det airline/NOUN/3/nsubj grew/VERB/0/root\nIt/PRON/2/nsubj has/VERB/0/root "
        "jets/NOUN/2/obj\nIt/PRON/3/nsubj was/AUX/3/aux "
        "founded/VERB/0/root in/ADP/5/case Cairo{L}/PROPN/3/obl",
        8, "Airline was founded in Cairo");
    row("nobody: a sentence about two",
        "Kerry{P}/PROPN/2/nmod Gedi{P}/PROPN/3/obl slept/VERB/0/root\nLater/ADV/3/advmod he/PRON/3/nsubj "
        "left/VERB/0/root Cairo{L}/PROPN/3/obj",
        5, "He left Cairo");
    row("an owner",
        "Gedi{P}/PROPN/2/nsubj slept/VERB/0/root\nA/DET/2/det court/NOUN/3/nsubj tried/VERB/0/root "
        "his/PRON/5/nmod brother/NOUN/3/obj",
        4, "Court tried Gedi's brother");
    row("an owner beside",
        "Gedi{P}/PROPN/2/nsubj slept/VERB/0/root\nThe/DET/2/det mayor/NOUN/3/nsubj left/VERB/0/root "
        "his/PRON/5/nmod home/NOUN/3/obj",
        4, "Mayor left home");
    row("somebody else's deed",
        "Gedi{P}/PROPN/2/nsubj slept/VERB/0/root\nRebels/NOUN/2/nsubj shot/VERB/0/root him/PRON/2/obj", 3,
        "Rebels shot Gedi");
    row("whom somebody else receives",
        "For/ADP/2/case Gedi{P}/PROPN/5/obl it/PRON/5/nsubj was/AUX/5/cop easy/ADJ/0/root where/ADV/8/advmod "
        "Anna{P}/PROPN/8/nsubj arrested/VERB/5/advcl "
        "him/PRON/8/obj",
        7, "Anna arrested Gedi");
    row("of the sentence before, though somebody is named beside",
        "Gedi{P}/PROPN/2/nsubj slept/VERB/0/root\nAnna{P}/PROPN/2/nsubj arrested/VERB/0/root him/PRON/2/obj",
        3, "Anna arrested Gedi");
    row("but nobody does it to herself",
        "Anna{P}/PROPN/2/nsubj slept/VERB/0/root\nAnna{P}/PROPN/2/nsubj arrested/VERB/0/root her/PRON/2/obj",
        3, "Anna arrested her");
    row("the one town that it may be",
        "They/PRON/2/nsubj fled/VERB/0/root from/ADP/4/case Derna{L}/PROPN/2/obl when/ADV/7/advmod "
        "Ansar{O}/PROPN/7/nsubj captured/VERB/2/advcl it/PRON/7/obj",
        6, "Ansar captured Derna");
    row("not of two towns",
        "They/PRON/2/nsubj fled/VERB/0/root from/ADP/4/case Derna{L}/PROPN/2/obl to/ADP/6/case "
        "Cairo{L}/PROPN/2/obl when/ADV/9/advmod Ansar{O}/PROPN/9/nsubj "
        "captured/VERB/2/advcl it/PRON/9/obj",
        8, "Ansar captured it");
    row("what was done to it before",
        "Police/NOUN/2/nsubj found/VERB/0/root a/DET/4/det car/NOUN/2/obj and/CCONJ/6/cc "
        "destroyed/VERB/2/conj it/PRON/6/obj",
        5, "Police destroyed the car");
    row("who does it is not him",
        "Gedi{P}/PROPN/2/nsubj says/VERB/0/root rebels/NOUN/4/nsubj shot/VERB/2/ccomp him/PRON/4/obj", 3,
        "Rebels shot him");
    row("a spokesman is not who he speaks for",
        "A/DET/2/det spokesman/NOUN/5/nsubj for/ADP/4/case Gedi{P}/PROPN/2/nmod "
        "spoke/VERB/0/root\nLater/ADV/3/advmod he/PRON/3/nsubj "
        "left/VERB/0/root Cairo{L}/PROPN/3/obj",
        7, "He left Cairo");
}

void TestEventTitle::pronounsBecomeWhatTheyMean()
{
    QFETCH(QByteArray, sentences);
    QFETCH(int, token);
    QFETCH(QByteArray, title);
    QCOMPARE(titleOf(sentences, token), title);
}

void TestEventTitle::whoIsKnownToTakePartIsTheActor()
{
    MadeDocument made = makeDocument(
        {"Court{O}/PROPN/0/root ,/PUNCT/1/punct rejected/VERB/1/dep a/DET/5/det suit/NOUN/3/obj"});
    made.document.tags[2].form = VerbForm::Finite;
    const ArticleWordsRef words(made.document, *made.analysis, *m_lexicon);
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

QTEST_GUILESS_MAIN(TestEventTitle)
#include "tst_eventtitle.moc"
