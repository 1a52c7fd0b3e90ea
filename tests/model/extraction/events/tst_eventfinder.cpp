// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "tests/support/makedocument.h"
#include "tests/support/measured.h"

#include "model/extraction/events/argumentrole.h"
#include "model/extraction/events/eventfinder.h"
#include "model/extraction/events/eventkind.h"

#include <QtTest>

#include <limits>

using namespace dateline;

namespace {

const char* const bombed = "Egypt{C}/PROPN/2/nsubj bombed/VERB/0/root Derna{L}/PROPN/2/obj on/ADP/5/case "
                           "Monday{T:2015-02-16}/PROPN/2/obl ./PUNCT/2/punct";

QByteArray bytes(std::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

auto candidateAt(const std::vector<TriggerCandidate>& candidates, int token)
{
    return std::find_if(candidates.begin(), candidates.end(),
        [token](const TriggerCandidate& c) { return c.token == static_cast<std::uint32_t>(token); });
}

} // namespace

class TestEventFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aDeedHasKindDateActorAndTitle();
    void whoIsSpokenOfTakesPart();
    void whoSpeaksIsTheAgent();
    void anOwnerDoesNotDoIt();
    void whatIsToldOfANounWasDoneToItOrByIt();
    void aClauseOfAnotherTimeHasItsOwn();
    void anAuxiliaryTellsThePassive();
    void aDayThatIsDeclaredIsNoDateOfIt();
    void listsHaveOneRole();
    void withoutSyntaxTheEventIsFoundAllTheSame();
    void grammarTellsTheStatus_data();
    void grammarTellsTheStatus();
    void aNearestTimeHasANameToo();
    void whatIsNoNewsTellsNoEvent_data();
    void whatIsNoNewsTellsNoEvent();
    void kindHangsOnTheWordsNear_data();
    void kindHangsOnTheWordsNear();
    void aVerbAndItsNounAreOneEvent();
    void quietSentencesTellNothing();
    void theReasonIsARealWord();
    void farFromTheLeadCostsAsMuchAsNearIt();

private:
    std::vector<EventMention> find(const MadeDocument& made, const EventOptions& options = {}) const
    {
        return findEvents(made.document, *made.analysis, *m_lexicon, options);
    }
    std::unique_ptr<EventLexicon> m_lexicon;
};

void TestEventFinder::initTestCase()
{
    auto loaded = EventLexicon::load(DATELINE_RESOURCES "/lexicon/events");
    QVERIFY(loaded.has_value());
    m_lexicon = std::make_unique<EventLexicon>(std::move(*loaded));
}

void TestEventFinder::aDeedHasKindDateActorAndTitle()
{
    const MadeDocument made = makeDocument({bombed});
    const auto events = find(made);
    QCOMPARE(events.size(), std::size_t{1});
    const EventMention& event = events[0];
    QVERIFY(event.kind == EventKind::Attack);
    QVERIFY(event.status == EventStatus::Happened);
    QVERIFY(event.link == TimeLink::SameSentence);
    QCOMPARE(event.time, 0U);
    QCOMPARE(event.arguments.size(), std::size_t{2});
    QVERIFY(event.arguments[0].role == ArgumentRole::Agent);
    QVERIFY(event.arguments[1].role == ArgumentRole::Patient);
    QCOMPARE(bytes(event.title), QByteArray("Egypt bombed Derna"));
    QVERIFY(bytes(event.rule).contains("bomb"));
}

void TestEventFinder::whoIsSpokenOfTakesPart()
{
    const MadeDocument made
        = makeDocument({"NATO{O}/PROPN/2/nsubj said/VERB/0/root on/ADP/4/case "
                        "Monday{T:2015-02-16}/PROPN/2/obl that/SCONJ/8/mark it/PRON/8/nsubj was/AUX/8/aux "
                        "joining/VERB/2/ccomp the/DET/10/det fight/NOUN/8/obj against/ADP/12/case "
                        "Ansar{O}/PROPN/10/nmod ./PUNCT/2/punct"});
    const auto events = find(made);
    QCOMPARE(events.size(), std::size_t{1});
    QVERIFY(events[0].kind == EventKind::Statement);
    QCOMPARE(events[0].arguments.size(), std::size_t{2});
    QCOMPARE(events[0].arguments[1].mention, 1U);
    QCOMPARE(bytes(events[0].title), QByteArray("NATO said it was joining the fight against Ansar"));
}

void TestEventFinder::whoSpeaksIsTheAgent()
{
    const MadeDocument made = makeDocument(
        {"Egypt{C}/PROPN/2/nsubj praised/VERB/0/root Italy{C}/PROPN/2/obj in/ADP/6/case a/DET/6/det "
         "statement/NOUN/2/obl ./PUNCT/2/punct"});
    const ArticleWordsRef words(made.document, *made.analysis, *m_lexicon);
    const auto candidates = EventFeaturesRef(words, {}).candidates();
    const auto statement = candidateAt(candidates, 5);
    QVERIFY(statement != candidates.end());
    QVERIFY(argumentRole(words, *statement, 0, false) == ArgumentRole::Agent);
    QVERIFY(argumentRole(words, *statement, 1, false) == ArgumentRole::Participant);
}

void TestEventFinder::anOwnerDoesNotDoIt()
{
    const MadeDocument made = makeDocument({"Anna{P}/PROPN/3/nmod 's/PART/1/case successor/NOUN/5/nsubj "
                                            "Boris{P}/PROPN/3/appos met/VERB/0/root^ Clara{P}/PROPN/5/obj"});
    const ArticleWordsRef words(made.document, *made.analysis, *m_lexicon);
    const auto candidates = EventFeaturesRef(words, {}).candidates();
    const auto meeting = candidateAt(candidates, 4);
    QVERIFY(meeting != candidates.end());
    QVERIFY(argumentRole(words, *meeting, 0, false) == ArgumentRole::Participant);
    QVERIFY(argumentRole(words, *meeting, 1, false) == ArgumentRole::Agent);
}

void TestEventFinder::whatIsToldOfANounWasDoneToItOrByIt()
{
    const auto roleOf = [&](const char* sentence, int token, std::uint32_t mention) {
        MadeDocument made = makeDocument({sentence});
        if (made.document.word(static_cast<std::uint32_t>(token)).ends_with("ing")) {
            made.document.tags[static_cast<std::size_t>(token)].form = VerbForm::Participle;
        }
        const ArticleWordsRef words(made.document, *made.analysis, *m_lexicon);
        const auto candidates = EventFeaturesRef(words, {}).candidates();
        const auto deed = candidateAt(candidates, token);
        return deed == candidates.end() ? ArgumentRole::Place : argumentRole(words, *deed, mention, false);
    };
    const char* suing = "Anna{P}/PROPN/8/nsubj ,/PUNCT/5/punct who/PRON/5/nsubj had/AUX/5/aux "
                        "sued/VERB/1/acl:relcl Boris{P}/PROPN/5/obj ,/PUNCT/5/punct left/VERB/0/root^";
    QVERIFY(roleOf(suing, 4, 0) == ArgumentRole::Agent);
    QVERIFY(roleOf(suing, 4, 1) == ArgumentRole::Patient);
    const char* first = "Anna{P}/PROPN/5/nsubj who/PRON/3/nsubj died/VERB/1/acl:relcl was/AUX/5/cop "
                        "first/ADJ/0/root to/PART/7/mark serve/VERB/5/acl in/ADP/9/case Ansar{O}/PROPN/7/obl";
    QVERIFY(roleOf(first, 2, 0) == ArgumentRole::Agent);
    QVERIFY(roleOf(first, 2, 1) == ArgumentRole::Participant);
    // whom the subject's clause names does nothing
    const char* hosts = "Egypt{C}/PROPN/7/nsubj ,/PUNCT/4/punct which/PRON/4/nsubj hosts/VERB/1/acl:relcl "
                        "Ansar{O}/PROPN/4/obj ,/PUNCT/4/punct met/VERB/0/root^ Boris{P}/PROPN/7/obj";
    QVERIFY(roleOf(hosts, 6, 0) == ArgumentRole::Agent);
    QVERIFY(roleOf(hosts, 6, 1) == ArgumentRole::Participant);
    const char* speaking = "Anna{P}/PROPN/7/nsubj ,/PUNCT/3/punct speaking/VERB/1/acl in/ADP/5/case "
                           "Derna{L}/PROPN/3/obl ,/PUNCT/3/punct praised/VERB/0/root^ Boris{P}/PROPN/7/obj";
    QVERIFY(roleOf(speaking, 2, 0) == ArgumentRole::Agent);
    QVERIFY(roleOf(speaking, 2, 1) == ArgumentRole::Place);
    QVERIFY(roleOf(speaking, 2, 2) == ArgumentRole::Participant); // praised, and no more
    // what only tells who somebody is does nothing either; but who is called by another word does
    const char* killer = "Anna{P}/PROPN/8/nsubj ,/PUNCT/6/punct the/DET/6/det Derna{L}/PROPN/6/compound "
                         "serial/ADJ/6/amod killer/NOUN/1/appos ,/PUNCT/6/punct left/VERB/0/root^";
    QVERIFY(roleOf(killer, 7, 0) == ArgumentRole::Agent);
    QVERIFY(roleOf(killer, 7, 1) == ArgumentRole::Participant);
    const char* wife = "Anna{P}/PROPN/7/nsubj ,/PUNCT/4/punct the/DET/4/det wife/NOUN/1/appos of/ADP/6/case "
                       "Boris{P}/PROPN/4/nmod left/VERB/0/root^";
    QVERIFY(roleOf(wife, 6, 1) == ArgumentRole::Participant);
    const char* from
        = "Anna{P}/PROPN/7/nsubj ,/PUNCT/4/punct a/DET/4/det lawyer/NOUN/1/appos from/ADP/6/case "
          "Derna{L}/PROPN/4/nmod left/VERB/0/root^";
    QVERIFY(roleOf(from, 6, 1) == ArgumentRole::Participant);
    const char* brokered = "Egypt{C}/PROPN/2/nsubj left/VERB/0/root^ after/ADP/4/case talks/NOUN/2/obl "
                           "brokered/VERB/4/acl! by/ADP/7/case Boris{P}/PROPN/5/obl:agent";
    QVERIFY(roleOf(brokered, 1, 1) == ArgumentRole::Participant);
    const char* done = "Egypt{C}/PROPN/2/nsubj left/VERB/0/root^ by/ADP/4/case Boris{P}/PROPN/2/obl:agent";
    QVERIFY(roleOf(done, 1, 1) == ArgumentRole::Agent);
    const char* raid = "Anna{P}/PROPN/2/nsubj killed/VERB/0/root^ herself/PRON/2/obj by/ADP/5/case "
                       "Egypt{C}/PROPN/2/obl";
    QVERIFY(roleOf(raid, 1, 1) == ArgumentRole::Participant);
    const char* army
        = "Anna{P}/PROPN/2/nsubj killed/VERB/0/root^ men/NOUN/2/obj by/ADP/5/case Egypt{C}/PROPN/2/obl";
    QVERIFY(roleOf(army, 1, 1) == ArgumentRole::Agent);
    const char* whom
        = "Anna{P}/PROPN/6/nsubj ,/PUNCT/5/punct whom/PRON/5/obj he/PRON/5/nsubj sued/VERB/1/acl:relcl "
          "left/VERB/0/root^";
    QVERIFY(roleOf(whom, 4, 0) == ArgumentRole::Patient);
    const char* lies
        = "Anna{P}/PROPN/2/nsubj died/VERB/0/root^ in/ADP/4/case Derna{L}/PROPN/2/obl ,/PUNCT/6/punct "
          "Egypt{C}/PROPN/4/nmod";
    QVERIFY(roleOf(lies, 1, 2) == ArgumentRole::Place);
    const char* goesOn
        = "In/ADP/2/case Derna{L}/PROPN/5/obl ,/PUNCT/2/punct Egypt{C}/PROPN/5/nsubj died/VERB/0/root^";
    QVERIFY(roleOf(goesOn, 4, 1) == ArgumentRole::Agent);
    const char* listed = "Anna{P}/PROPN/2/nsubj sued/VERB/0/root^ Derna{L}/PROPN/2/obj ,/PUNCT/5/punct "
                         "Tripoli{L}/PROPN/3/conj and/CCONJ/7/cc Benghazi{L}/PROPN/3/conj";
    QVERIFY(roleOf(listed, 1, 2) == ArgumentRole::Patient);
    const char* arm = "Ansar{O}/PROPN/6/nsubj ,/PUNCT/5/punct the/DET/5/det Hamas{O}/PROPN/5/compound "
                      "arm/NOUN/1/appos left/VERB/0/root^";
    QVERIFY(roleOf(arm, 5, 1) == ArgumentRole::Agent);
    const char* group = "The/DET/2/det group/NOUN/5/nsubj ,/PUNCT/4/punct Ansar{O}/PROPN/2/appos "
                        "left/VERB/0/root^";
    QVERIFY(roleOf(group, 4, 0) == ArgumentRole::Agent);
}

void TestEventFinder::aClauseOfAnotherTimeHasItsOwn()
{
    EventThresholds lenient; // takes everybody
    lenient.own = 0;
    lenient.dated = 0;
    lenient.another = 0;
    lenient.undated = 0;
    lenient.taking = std::numeric_limits<std::int32_t>::min() / 2;
    const auto takers = [&](const char* sentence, std::string_view trigger) {
        const MadeDocument made = makeDocument({sentence});
        std::vector<std::uint32_t> mentions;
        for (const EventMention& event : findEvents(made.document, *made.analysis, *m_lexicon, {}, lenient)) {
            if (event.trigger.in(made.document.text) == trigger) {
                for (const Argument& argument : event.arguments) {
                    mentions.push_back(argument.mention);
                }
                break;
            }
        }
        return mentions;
    };
    using Mentions = std::vector<std::uint32_t>;
    const char* after = "Egypt{C}/PROPN/2/nsubj bombed/VERB/0/root^ Derna{L}/PROPN/2/obj on/ADP/5/case "
                        "Monday{T:2015-02-16}/PROPN/2/obl after/SCONJ/8/mark Ansar{O}/PROPN/8/nsubj "
                        "attacked/VERB/2/advcl^ Tripoli{L}/PROPN/8/obj";
    QCOMPARE(takers(after, "bombed"), (Mentions{0, 1}));
    const char* before = "After/SCONJ/3/mark Ansar{O}/PROPN/3/nsubj attacked/VERB/5/advcl^ they/PRON/5/nsubj "
                         "bombed/VERB/0/root^ Derna{L}/PROPN/5/obj on/ADP/8/case "
                         "Monday{T:2015-02-16}/PROPN/5/obl";
    QCOMPARE(takers(before, "bombed"), (Mentions{0, 1})); // "they" may be anybody
    const char* same = "Egypt{C}/PROPN/2/nsubj bombed/VERB/0/root^ Derna{L}/PROPN/2/obj while/SCONJ/6/mark "
                       "Ansar{O}/PROPN/6/nsubj attacked/VERB/2/advcl^ Tripoli{L}/PROPN/6/obj on/ADP/9/case "
                       "Monday{T:2015-02-16}/PROPN/2/obl";
    QCOMPARE(takers(same, "bombed"), (Mentions{0, 1, 2, 3}));
    const char* shared = "Egypt{C}/PROPN/2/nsubj bombed/VERB/0/root^ Derna{L}/PROPN/2/obj after/SCONJ/6/mark "
                         "it/PRON/6/nsubj attacked/VERB/2/advcl^ Tripoli{L}/PROPN/6/obj on/ADP/9/case "
                         "Monday{T:2015-02-16}/PROPN/2/obl";
    QCOMPARE(takers(shared, "bombed"), (Mentions{0, 1, 2})); // the same who acts
    const char* own = "Egypt{C}/PROPN/2/nsubj called/VERB/0/root^ after/SCONJ/5/mark Ansar{O}/PROPN/5/nsubj "
                      "attacked/VERB/2/advcl^ Tripoli{L}/PROPN/5/obj on/ADP/8/case "
                      "Monday{T:2015-02-16}/PROPN/5/obl";
    QCOMPARE(takers(own, "attacked"), (Mentions{1, 2}));
    const char* his = "Egypt{C}/PROPN/2/nsubj called/VERB/0/root^ after/SCONJ/6/mark its/PRON/5/nmod "
                      "army/NOUN/6/nsubj attacked/VERB/2/advcl^ Tripoli{L}/PROPN/6/obj on/ADP/9/case "
                      "Monday{T:2015-02-16}/PROPN/6/obl";
    QCOMPARE(takers(his, "attacked"), (Mentions{0, 1})); // whose army
    const char* nobody = "Egypt{C}/PROPN/2/nsubj called/VERB/0/root^ after/SCONJ/5/mark shops/NOUN/5/nsubj "
                         "burned/VERB/2/advcl^ on/ADP/7/case Monday{T:2015-02-16}/PROPN/5/obl";
    QCOMPARE(takers(nobody, "burned"), (Mentions{0})); // they may be there
}

void TestEventFinder::anAuxiliaryTellsThePassive()
{
    EventThresholds lenient;
    lenient.taking = std::numeric_limits<std::int32_t>::min() / 2;
    const auto role = [&](const char* sentence) {
        const MadeDocument made = makeDocument({sentence});
        const auto events = findEvents(made.document, *made.analysis, *m_lexicon, {}, lenient);
        return events.empty() ? ArgumentRole::Place : events.front().arguments.front().role;
    };
    QVERIFY(role("Anna{P}/PROPN/3/nsubj was/AUX/3/aux arrested/VERB/0/root on/ADP/5/case "
                 "Monday{T:2015-02-16}/PROPN/3/obl")
        == ArgumentRole::Patient);
    QVERIFY(
        role("Anna{P}/PROPN/3/nsubj has/AUX/3/aux arrested/VERB/0/root Boris{P}/PROPN/3/obj on/ADP/6/case "
             "Monday{T:2015-02-16}/PROPN/3/obl")
        == ArgumentRole::Agent);
}

void TestEventFinder::aDayThatIsDeclaredIsNoDateOfIt()
{
    EventThresholds lenient;
    lenient.undated = 0;
    const auto declared = [&](const char* sentence) {
        const MadeDocument made = makeDocument({sentence});
        for (const EventMention& event : findEvents(made.document, *made.analysis, *m_lexicon, {}, lenient)) {
            if (event.trigger.in(made.document.text) == "declared") {
                return event.time != noIndex || !event.choices.empty();
            }
        }
        return false;
    };
    QVERIFY(!declared("Egypt{C}/PROPN/2/nsubj declared/VERB/0/root^ Monday{T:2015-02-16}/PROPN/2/obj "
                      "a/DET/6/det public/ADJ/6/amod holiday/NOUN/2/xcomp ./PUNCT/2/punct"));
    QVERIFY(declared("Egypt{C}/PROPN/2/nsubj declared/VERB/0/root^ Monday{T:2015-02-16}/PROPN/2/obl "
                     "a/DET/6/det new/ADJ/6/amod war/NOUN/2/obj ./PUNCT/2/punct"));
}

void TestEventFinder::listsHaveOneRole()
{
    const auto rolesOf = [&](const char* sentence, int token) {
        const MadeDocument made = makeDocument({sentence});
        const ArticleWordsRef words(made.document, *made.analysis, *m_lexicon);
        const auto candidates = EventFeaturesRef(words, {}).candidates();
        const auto deed = candidateAt(candidates, token);
        std::vector<ArgumentRole> roles;
        for (std::uint32_t m = 0; deed != candidates.end() && m < made.analysis->mentions.size(); ++m) {
            roles.push_back(argumentRole(words, *deed, m, false));
        }
        return roles;
    };
    using Roles = std::vector<ArgumentRole>;
    QVERIFY(
        rolesOf("Workers/NOUN/8/nsubj in/ADP/4/case southern/ADJ/4/amod Egypt{C}/PROPN/1/nmod and/CCONJ/7/cc "
                "northern/ADJ/7/amod Libya{C}/PROPN/4/conj met/VERB/0/root^",
            7)
        == (Roles{ArgumentRole::Place, ArgumentRole::Place}));
    QVERIFY(rolesOf("Envoys/NOUN/6/nsubj from/ADP/3/case Egypt{C}/PROPN/1/nmod and/CCONJ/5/cc "
                    "Libya{C}/PROPN/3/conj met/VERB/0/root^ Boris{P}/PROPN/6/obj",
                5)
        == (Roles{ArgumentRole::Agent, ArgumentRole::Agent, ArgumentRole::Patient}));
    const Roles sides
        = rolesOf("Talks/NOUN/8/nsubj between/ADP/3/case Egypt{C}/PROPN/1/nmod ,/PUNCT/5/punct "
                  "Libya{C}/PROPN/3/conj and/CCONJ/7/cc Malta{C}/PROPN/3/conj ended/VERB/0/root^",
            0);
    QVERIFY(std::ranges::find(sides, ArgumentRole::Place) == sides.end());
}

void TestEventFinder::withoutSyntaxTheEventIsFoundAllTheSame()
{
    const MadeDocument made = makeDocument({"Egypt{C} bombed Derna{L} on Monday{T:2015-02-16} ."});
    const auto events = find(made, {false, false});
    QCOMPARE(events.size(), std::size_t{1});
    QVERIFY(events[0].kind == EventKind::Attack);
    QVERIFY(events[0].link == TimeLink::SameSentence);
    QCOMPARE(bytes(events[0].title), QByteArray("Egypt bombed Derna"));
}

void TestEventFinder::grammarTellsTheStatus_data()
{
    QTest::addColumn<QByteArray>("sentence");
    QTest::addColumn<int>("token");
    QTest::addColumn<int>("status"); // of the plain cases; -1: left to the model
    const auto row = [](const char* name, const char* sentence, int token, int status) {
        QTest::newRow(name) << QByteArray(sentence) << token << status;
    };
    const int planned = static_cast<int>(EventStatus::Planned);
    const int alleged = static_cast<int>(EventStatus::Alleged);
    const int denied = static_cast<int>(EventStatus::Denied);
    row("past", bombed, 1, -1);
    row("will", "Egypt{C}/PROPN/3/nsubj will/AUX/3/aux bomb/VERB/0/root Derna{L}/PROPN/3/obj", 2, planned);
    row("did not",
        "Egypt{C}/PROPN/4/nsubj did/AUX/4/aux not/PART/4/advmod bomb/VERB/0/root Derna{L}/PROPN/4/obj", 3,
        denied);
    row("denied doing", "Egypt{C}/PROPN/2/nsubj denied/VERB/0/root bombing/VERB/2/xcomp Derna{L}/PROPN/3/obj",
        2, denied);
    row("denied the deed", "Egypt{C}/PROPN/2/nsubj denied/VERB/0/root the/DET/4/det attack/NOUN/2/obj", 3,
        denied);
    row("denied something else, after the deed",
        "Egypt{C}/PROPN/2/nsubj denied/VERB/0/root wrongdoing/NOUN/2/obj after/SCONJ/6/mark "
        "rebels/NOUN/6/nsubj "
        "bombed/VERB/2/advcl^ Derna{L}/PROPN/6/obj",
        5, -1);
    row("allegedly", "Egypt{C}/PROPN/3/nsubj allegedly/ADV/3/advmod bombed/VERB/0/root Derna{L}/PROPN/3/obj",
        2, alleged);
    row("accused of",
        "Egypt{C}/PROPN/3/nsubj was/AUX/3/aux accused/VERB/0/root of/SCONJ/5/mark bombing/VERB/3/advcl "
        "Derna{L}/PROPN/5/obj",
        4, alleged);
    row("what will be held", "elections/NOUN/4/nsubj will/AUX/4/aux be/AUX/4/aux held/VERB/0/root", 0,
        planned);
    row("what they will hold", "Egypt{C}/PROPN/3/nsubj will/AUX/3/aux hold/VERB/0/root elections/NOUN/3/obj",
        3, planned);
    row("what should be held", "elections/NOUN/4/nsubj should/AUX/4/aux be/AUX/4/aux held/VERB/0/root", 0,
        planned);
    row("what will be looked into",
        "the/DET/2/det attack/NOUN/5/nsubj will/AUX/5/aux be/AUX/5/aux investigated/VERB/0/root", 1, -1);
    row("ahead of", "clashes/NOUN/0/root ahead/ADV/5/case of/ADP/5/case the/DET/5/det vote/NOUN/1/nmod", 4,
        planned);
    row("next month's",
        "before/ADP/5/case next/ADJ/3/amod month/NOUN/5/nmod 's/PART/3/case election/NOUN/0/root", 4,
        planned);
    row("the next month", "they/PRON/2/nsubj met/VERB/0/root the/DET/5/det next/ADJ/5/amod month/NOUN/2/obl",
        1, -1);
    row("upcoming", "the/DET/3/det upcoming/ADJ/3/amod vote/NOUN/0/root", 2, planned);
    row("scheduled for",
        "the/DET/2/det vote/NOUN/0/root scheduled/VERB/2/acl for/ADP/5/case Monday{T:2015-02-16}/PROPN/3/obl",
        1, planned);
    row("later this month",
        "they/PRON/2/nsubj meet/VERB/0/root later/ADV/5/advmod this/DET/5/det month/NOUN/2/obl", 1, planned);
    row("may", "Egypt{C}/PROPN/3/nsubj may/AUX/3/aux bomb/VERB/0/root Derna{L}/PROPN/3/obj", 2, planned);
    row("may have",
        "Egypt{C}/PROPN/4/nsubj may/AUX/4/aux have/AUX/4/aux bombed/VERB/0/root Derna{L}/PROPN/4/obj", 3,
        alleged);
    row("probably", "Egypt{C}/PROPN/3/nsubj probably/ADV/3/advmod bombed/VERB/0/root Derna{L}/PROPN/3/obj", 2,
        alleged);
    row("appears to have",
        "Egypt{C}/PROPN/2/nsubj appears/VERB/0/root to/PART/5/mark have/AUX/5/aux bombed/VERB/2/xcomp "
        "Derna{L}/PROPN/5/obj",
        4, alleged);
    row("refused to",
        "Egypt{C}/PROPN/2/nsubj refused/VERB/0/root to/PART/4/mark bomb/VERB/2/xcomp Derna{L}/PROPN/4/obj", 3,
        denied);
    row("foiled an attack",
        "They/PRON/2/nsubj foiled/VERB/0/root an/DET/4/det attack/NOUN/2/obj on/ADP/6/case "
        "Derna{L}/PROPN/4/nmod",
        3, denied);
    row("no soldiers",
        "No/DET/3/det Egyptian{C*}/ADJ/3/amod soldiers/NOUN/4/nsubj bombed/VERB/0/root Derna{L}/PROPN/4/obj",
        3, denied);
    row("did not vote is news", "Italy{C}/PROPN/4/nsubj did/AUX/4/aux not/PART/4/advmod vote/VERB/0/root", 3,
        -1);
}

void TestEventFinder::grammarTellsTheStatus()
{
    QFETCH(QByteArray, sentence);
    QFETCH(int, token);
    QFETCH(int, status);
    const MadeDocument made = makeDocument({sentence.toStdString()});
    const ArticleWordsRef words(made.document, *made.analysis, *m_lexicon);
    const EventFeaturesRef features(words, {});
    const auto candidates = features.candidates();
    const auto candidate = candidateAt(candidates, token);
    QVERIFY(candidate != candidates.end());
    const auto found = features.plainStatus(*candidate);
    QCOMPARE(found ? static_cast<int>(*found) : -1, status);
}

void TestEventFinder::whatIsNoNewsTellsNoEvent_data()
{
    QTest::addColumn<QByteArray>("sentence");
    QTest::addColumn<int>("events");
    QTest::newRow("an appeal") << QByteArray(
        "please/INTJ/2/discourse bomb/VERB/0/root our/PRON/4/nmod Derna{L}/PROPN/2/obj on/ADP/6/case "
        "Monday{T:2015-02-16}/PROPN/2/obl")
                               << 0;
    QTest::newRow("who wrote a post") << QByteArray(
        "\xE2\x80\x94/PUNCT/2/punct bombed/VERB/0/root (@derna)/PROPN/2/obj Monday{T:2015-02-16}/PROPN/2/obl")
                                      << 0;
    QTest::newRow("when a page was made") << QByteArray(
        "Published/VERB/0/root on/ADP/3/case Monday{T:2015-02-16}/PROPN/1/obl by/ADP/5/case "
        "Reuters{O}/PROPN/1/obl") << 0;
    QTest::newRow("what was published")
        << QByteArray("Egypt{C}/PROPN/2/nsubj published/VERB/0/root maps/NOUN/2/obj on/ADP/5/case "
                      "Monday{T:2015-02-16}/PROPN/2/obl")
        << 1;
    QTest::newRow("oneself") << QByteArray(
        "I/PRON/2/nsubj bombed/VERB/0/root towns/NOUN/2/obj on/ADP/5/case Monday{T:2015-02-16}/PROPN/2/obl")
                             << 0;
    QTest::newRow("oneself with a name")
        << QByteArray("we/PRON/2/nsubj bombed/VERB/0/root Derna{L}/PROPN/2/obj on/ADP/5/case "
                      "Monday{T:2015-02-16}/PROPN/2/obl")
        << 1;
    QTest::newRow("a condition") << QByteArray(
        "if/SCONJ/3/mark Egypt{C}/PROPN/3/nsubj bombed/VERB/8/advcl Derna{L}/PROPN/3/obj on/ADP/6/case "
        "Monday{T:2015-02-16}/PROPN/3/obl they/PRON/8/nsubj disagree/VERB/0/root")
                                 << 0;
    QTest::newRow("a heading that asks") << QByteArray(
        "what/PRON/3/nsubj was/AUX/3/aux bombed/VERB/0/root in/ADP/5/case Derna{L}/PROPN/3/obl on/ADP/7/case "
        "Monday{T:2015-02-16}/PROPN/3/obl")
                                         << 0;
    QTest::newRow("they") << QByteArray("they/PRON/2/nsubj bombed/VERB/0/root towns/NOUN/2/obj on/ADP/5/case "
                                        "Monday{T:2015-02-16}/PROPN/2/obl")
                          << 1;
}

void TestEventFinder::whatIsNoNewsTellsNoEvent()
{
    QFETCH(QByteArray, sentence);
    QFETCH(int, events);
    QCOMPARE(static_cast<int>(find(makeDocument({sentence.toStdString()})).size()), events);
}

void TestEventFinder::kindHangsOnTheWordsNear_data()
{
    QTest::addColumn<QByteArray>("sentence");
    QTest::addColumn<int>("token");
    QTest::addColumn<QByteArray>("kind");
    QTest::newRow("what began") << QByteArray("Protests/NOUN/2/nsubj began/VERB/0/root") << 1
                                << QByteArray("protest");
    QTest::newRow("what was launched")
        << QByteArray("He/PRON/2/nsubj launched/VERB/0/root an/DET/4/det attack/NOUN/2/obj") << 1
        << QByteArray("attack");
    QTest::newRow("began alone") << QByteArray("Classes/NOUN/2/nsubj began/VERB/0/root") << 1
                                 << QByteArray("other");
    QTest::newRow("an election") << QByteArray(
        "She/PRON/2/nsubj won/VERB/0/root the/DET/4/det election/NOUN/2/obj")
                                 << 1 << QByteArray("election");
    QTest::newRow("a match") << QByteArray("She/PRON/2/nsubj won/VERB/0/root the/DET/4/det match/NOUN/2/obj")
                             << 1 << QByteArray("other");
    QTest::newRow("a report") << QByteArray(
        "They/PRON/2/nsubj released/VERB/0/root a/DET/4/det report/NOUN/2/obj")
                              << 1 << QByteArray("publication");
    QTest::newRow("given a chance") << QByteArray(
        "She/PRON/3/nsubj was/AUX/3/aux given/VERB/0/root a/DET/5/det chance/NOUN/3/obj")
                                    << 2 << QByteArray("other");
    QTest::newRow("given money") << QByteArray("They/PRON/2/nsubj gave/VERB/0/root money/NOUN/2/obj") << 1
                                 << QByteArray("aid");
    QTest::newRow("given a speech") << QByteArray(
        "They/PRON/2/nsubj gave/VERB/0/root a/DET/4/det speech/NOUN/2/obj")
                                    << 1 << QByteArray("statement");
    QTest::newRow("prices rally") << QByteArray("gold/NOUN/2/nsubj rallied/VERB/0/root") << 1
                                  << QByteArray("other");
    QTest::newRow("what became clear")
        << QByteArray("it/PRON/3/nsubj became/VERB/0/root clear/ADJ/2/xcomp") << 1 << QByteArray("other");
    QTest::newRow("who became minister")
        << QByteArray("he/PRON/2/nsubj became/VERB/0/root minister/NOUN/2/xcomp") << 1
        << QByteArray("appointment");
    QTest::newRow("a shell fell") << QByteArray("a/DET/2/det shell/NOUN/3/nsubj fell/VERB/0/root") << 2
                                  << QByteArray("attack");
    QTest::newRow("fired back") << QByteArray("she/PRON/2/nsubj fired/VERB/0/root back/ADV/2/advmod") << 1
                                << QByteArray("statement");
    QTest::newRow("accused in court")
        << QByteArray("prosecutors/NOUN/2/nsubj accused/VERB/0/root him/PRON/2/obj") << 1
        << QByteArray("trial");
    QTest::newRow("accused in words")
        << QByteArray("she/PRON/2/nsubj accused/VERB/0/root him/PRON/2/obj") << 1 << QByteArray("statement");
    QTest::newRow("defeated in sport") << QByteArray("she/PRON/2/nsubj defeated/VERB/0/root him/PRON/2/obj "
                                                     "in/ADP/6/case three/NUM/6/nummod sets/NOUN/2/obl")
                                       << 1 << QByteArray("other");
    QTest::newRow("defeated in war") << QByteArray(
        "rebels/NOUN/2/nsubj defeated/VERB/0/root soldiers/NOUN/2/obj")
                                     << 1 << QByteArray("battle");
    QTest::newRow("stepped up") << QByteArray(
        "he/PRON/2/nsubj stepped/VERB/0/root up/ADP/2/compound support/NOUN/2/obj")
                                << 1 << QByteArray("other");
    QTest::newRow("stepped down") << QByteArray("he/PRON/2/nsubj stepped/VERB/0/root down/ADP/2/compound")
                                  << 1 << QByteArray("resignation");
    QTest::newRow("blasted off") << QByteArray("rocket/NOUN/2/nsubj blasted/VERB/0/root off/ADP/2/compound")
                                 << 1 << QByteArray("deployment");
    QTest::newRow("a car overturned")
        << QByteArray("a/DET/2/det car/NOUN/3/nsubj overturned/VERB/0/root") << 2 << QByteArray("accident");
    QTest::newRow("ruled in court") << QByteArray("a/DET/2/det court/NOUN/3/nsubj ruled/VERB/0/root") << 2
                                    << QByteArray("trial");
    QTest::newRow("ruled over a country")
        << QByteArray("it/PRON/2/nsubj ruled/VERB/0/root over/ADP/5/case a/DET/5/det region/NOUN/2/obl") << 1
        << QByteArray("other");
    QTest::newRow("ruled a country") << QByteArray("he/PRON/2/nsubj ruled/VERB/0/root Egypt{C}/PROPN/2/obj")
                                     << 1 << QByteArray("other");
    QTest::newRow("ruled out") << QByteArray(
        "he/PRON/2/nsubj ruled/VERB/0/root out/ADP/2/compound talks/NOUN/2/obj")
                               << 1 << QByteArray("statement");
    QTest::newRow("a ruling party") << QByteArray(
        "the/DET/3/det ruling/NOUN/3/compound party/NOUN/4/nsubj left/VERB/0/root")
                                    << 1 << QByteArray("other");
    QTest::newRow("judges fired") << QByteArray("judges/NOUN/2/nsubj fired/VERB/0/root") << 1
                                  << QByteArray("resignation");
    QTest::newRow("fired a person") << QByteArray(
        "Anna{P}/PROPN/2/nsubj fired/VERB/0/root Boris{P}/PROPN/2/obj")
                                    << 1 << QByteArray("resignation");
    QTest::newRow("fired at a person")
        << QByteArray("men/NOUN/2/nsubj fired/VERB/0/root at/ADP/4/case Boris{P}/PROPN/2/obl") << 1
        << QByteArray("attack");
    QTest::newRow("passed a bill") << QByteArray(
        "they/PRON/2/nsubj passed/VERB/0/root a/DET/4/det bill/NOUN/2/obj")
                                   << 1 << QByteArray("decision");
    QTest::newRow("passed away") << QByteArray("he/PRON/2/nsubj passed/VERB/0/root away/ADP/2/compound") << 1
                                 << QByteArray("death");
    QTest::newRow("struck down a law") << QByteArray(
        "judges/NOUN/2/nsubj struck/VERB/0/root down/ADP/2/compound the/DET/5/det law/NOUN/2/obj")
                                       << 1 << QByteArray("decision");
    QTest::newRow("appealed for help")
        << QByteArray("they/PRON/2/nsubj appealed/VERB/0/root for/ADP/4/case help/NOUN/2/obl") << 1
        << QByteArray("statement");
    QTest::newRow("prices hit") << QByteArray("prices/NOUN/2/nsubj hit/VERB/0/root records/NOUN/2/obj") << 1
                                << QByteArray("other");
    QTest::newRow("shook hands") << QByteArray("they/PRON/2/nsubj shook/VERB/0/root hands/NOUN/2/obj") << 1
                                 << QByteArray("meeting");
    QTest::newRow("paid a visit") << QByteArray(
        "she/PRON/2/nsubj paid/VERB/0/root a/DET/4/det visit/NOUN/2/obj")
                                  << 1 << QByteArray("visit");
    QTest::newRow("a trial that is expected to begin") << QByteArray(
        "the/DET/2/det trial/NOUN/3/nsubj expected/VERB/0/root! to/PART/5/mark begin/VERB/3/xcomp")
                                                       << 4 << QByteArray("trial");
    QTest::newRow("a fire at a place")
        << QByteArray("a/DET/2/det fire/NOUN/6/nsubj at/ADP/5/case a/DET/5/det restaurant/NOUN/2/nmod "
                      "injured/VERB/0/root people/NOUN/6/obj")
        << 1 << QByteArray("disaster");
    QTest::newRow("a prisoner") << QByteArray(
        "They/PRON/2/nsubj released/VERB/0/root the/DET/4/det man/NOUN/2/obj")
                                << 1 << QByteArray("arrest");
}

void TestEventFinder::kindHangsOnTheWordsNear()
{
    QFETCH(QByteArray, sentence);
    QFETCH(int, token);
    QFETCH(QByteArray, kind);
    const MadeDocument made = makeDocument({sentence.toStdString()});
    const ArticleWordsRef words(made.document, *made.analysis, *m_lexicon);
    const auto candidates = EventFeaturesRef(words, {}).candidates();
    const auto candidate = candidateAt(candidates, token);
    QVERIFY(candidate != candidates.end());
    QCOMPARE(bytes(toString(kindInContext(words, *candidate, *m_lexicon))), kind);
}

void TestEventFinder::aNearestTimeHasANameToo()
{
    const auto hashes = [this](TimeDirection direction) {
        const MadeDocument made = makeDocument({bombed});
        made.analysis->times[0].interpretation.direction = direction;
        const ArticleWordsRef words(made.document, *made.analysis, *m_lexicon);
        const EventFeaturesRef features(words, {});
        FeatureList list;
        features.addOption(features.candidates()[0], {DateSourceKind::Same, 0}, list);
        return std::vector<FeatureHash>(list.hashes().begin(), list.hashes().end());
    };
    QVERIFY(hashes(TimeDirection::Nearest) == hashes(TimeDirection::None));
    QVERIFY(hashes(TimeDirection::Nearest) != hashes(TimeDirection::Past));
}

void TestEventFinder::theReasonIsARealWord()
{
    const MadeDocument made = makeDocument({"they/PRON/2/nsubj winterised/VERB/0/root Derna{L}/PROPN/2/obj "
                                            "on/ADP/5/case Monday{T:2015-02-16}/PROPN/2/obl "
                                            "in/ADP/7/case Mosul{L}/PROPN/2/obl"});
    EventThresholds lenient;
    lenient.dated = 100;
    lenient.own = 10;
    const auto events = findEvents(made.document, *made.analysis, *m_lexicon, {}, lenient);
    QVERIFY(!events.empty());
    QVERIFY2(events.front().rule.starts_with("verb 'winterised'"), events.front().rule.c_str());
}

void TestEventFinder::aVerbAndItsNounAreOneEvent()
{
    EventThresholds lenient; // every trigger of a date makes an event
    lenient.dated = 1;
    lenient.own = 0;
    lenient.another = 0;
    const auto count = [&](const char* text) {
        const MadeDocument made = makeDocument({text});
        return findEvents(made.document, *made.analysis, *m_lexicon, {}, lenient).size();
    };
    QCOMPARE(
        count("Egypt{C}/PROPN/2/nsubj signed/VERB/0/root an/DET/4/det agreement/NOUN/2/obj on/ADP/6/case "
              "Monday{T:2015-02-16}/PROPN/2/obl ./PUNCT/2/punct"),
        std::size_t(1));
    QVERIFY(count("Gedi{P}/PROPN/2/nsubj bombed/VERB/0/root^ Derna{L}/PROPN/2/obj and/CCONJ/6/cc "
                  "Anna{P}/PROPN/6/nsubj arrested/VERB/2/conj^ Boris{P}/PROPN/6/obj on/ADP/9/case "
                  "Monday{T:2015-02-16}/PROPN/2/obl")
        > 1);
}

void TestEventFinder::quietSentencesTellNothing()
{
    const MadeDocument made
        = makeDocument({"The/DET/2/det region/NOUN/4/nsubj is/AUX/4/cop poor/ADJ/0/root ./PUNCT/4/punct"});
    QVERIFY(find(made).empty());
}

/// With the times between counted one by one, the end of 2 MB took as long as the rest of the analysis.
void TestEventFinder::farFromTheLeadCostsAsMuchAsNearIt()
{
    const MadeDocument made = makeDocument(std::vector<std::string>(15'000, bombed));
    const ArticleWordsRef words(made.document, *made.analysis, *m_lexicon);
    const EventFeaturesRef features(words, {});
    const std::vector<TriggerCandidate> candidates = features.candidates();
    const auto seconds = [&](const TriggerCandidate& candidate) {
        std::vector<DateOption> options;
        features.options(candidate, options);
        FeatureList list;
        const double begin = test::threadCpuSeconds();
        for (int round = 0; round < 200; ++round) {
            list.clear();
            for (const DateOption& option : options) {
                features.addOption(candidate, option, list);
            }
        }
        return test::threadCpuSeconds() - begin;
    };
    const double near = seconds(candidates[50]);
    const double far = seconds(candidates.back());
    QVERIFY2(far < 4 * near, qPrintable(QStringLiteral("%1 s, near %2 s").arg(far).arg(near)));
}

QTEST_GUILESS_MAIN(TestEventFinder)
#include "tst_eventfinder.moc"
