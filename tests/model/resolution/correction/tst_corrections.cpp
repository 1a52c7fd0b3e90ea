// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "tests/support/correctioncorpus.h"
#include "tests/support/records.h"

#include "model/corrections/ledgerlines.h"
#include "model/jobs/corpusloader.h"

#include <QtTest>

using namespace dateline;
using namespace dateline::test;
using Reason = RuleProblem::Reason;

namespace {

const EntityName merkel{EntityKind::Person, "Angela Merkel"};
const EntityName kanzlerin{EntityKind::Person, "Angie Kasner"};
const EntityName berlin{EntityKind::Place, "Berlin"};

} // namespace

class TestCorrections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void renamedKeepsItsNamesAndIsFoundByThem();
    void aKindChangesMentionsToo();
    void mergedAreOneAndTheirLinksAdd();
    void mergedThenHeldApartAreTwo();
    void aJoinThatBreaksAPairIsLeftOutAndSaid();
    void namesThatTheProgramJoinedArePartedInsideAnArticleToo();
    void aMovedMentionMeansTheOther();
    void allOfAnArticlesMentionsMove();
    void aStringThatIsNeverAnEntityIsNowhere();
    void aStringThatIsAnEntityIsFoundAsAWord();
    void capitalsOnlyMeanCapitals();
    void aRemovedMentionTakesItsRelationsAlong();
    void anAddedMentionStandsInItsPlace();
    void aRejectedEntityLeaves();
    void eventsChangeInEveryField();
    void anEventIsAdded();
    void aRejectedEventLeavesAndItsLaterChangeKeepsIt();
    void acceptedIsSeenOnEventLinkAndEntity();
    void relationsChangeKindAndDirection();
    void aRelationIsAddedAndAnotherRejected();
    void aDateIsSet();
    void rulesFindTheirPlaceAfterANewExtraction();
    void whatIsGoneIsSaid();
    void anyNumberOfThreads();
    void aThousandCorrectionsUndoneAndRedone();

private:
    std::shared_ptr<const Corpus> with(const std::vector<Correction>& corrections, int threads = 1) const
    {
        return with(m_articles, corrections, threads);
    }
    std::shared_ptr<const Corpus> with(const std::vector<AnalysedArticle>& articles,
        const std::vector<Correction>& corrections, int threads = 1) const
    {
        Progress progress;
        auto corpus = resolve(articles, corrections, *m_language, progress, threads);
        return corpus && isConsistent(**corpus) ? *corpus : nullptr;
    }
    Passage words(std::size_t article, std::string_view text) const
    {
        return passage(m_articles[article], text);
    }

    std::unique_ptr<LanguageData> m_language;
    std::vector<AnalysedArticle> m_articles;
};

void TestCorrections::initTestCase()
{
    Expected<LanguageData> language = loadLanguageData(DATELINE_RESOURCES);
    QVERIFY(language);
    m_language = std::make_unique<LanguageData>(std::move(*language));
    ScriptedArticle first("a.txt",
        "[P:Angela Merkel] met [P:Donald Tusk] in [L:Berlin]. [P:Merkel] praised [O:NATO]. Steps were taken "
        "by NATO.");
    first.event("met", EventKind::Meeting, {"Angela Merkel", "Donald Tusk"});
    first.relation("Angela Merkel", "Donald Tusk", RelationKind::Met);
    first.relation("Merkel", "NATO", RelationKind::Supported);
    ScriptedArticle second("b.txt",
        "[P:Angie Kasner] left [L:Berlin] for [L:Paris]. [G:Steps] had been planned with [P:Donald Tusk].");
    second.event("left", EventKind::Other, {"Angie Kasner"});
    second.relation("Angie Kasner", "Donald Tusk", RelationKind::MentionedWith);
    m_articles = {first.article(), second.article()};
    const auto corpus = with(std::vector<Correction>());
    QVERIFY(corpus);
    QVERIFY(entity(*corpus, "Angela Merkel") && entity(*corpus, "Angie Kasner") && entity(*corpus, "Steps"));
    QCOMPARE(corpus->events.size(), 2U);
}

void TestCorrections::renamedKeepsItsNamesAndIsFoundByThem()
{
    const auto corpus = with({EntityRename{merkel, "Bundeskanzlerin"},
        EntityRename{{EntityKind::Person, "angela  MERKEL"}, "The Chancellor"}});
    QVERIFY(corpus && corpus->ruleProblems.empty());
    const EntityId id = entity(*corpus, "The Chancellor");
    QVERIFY(id && !entity(*corpus, "Bundeskanzlerin") && !entity(*corpus, "Angela Merkel"));
    QVERIFY(hasAlias((*corpus)[id], "Angela Merkel"));
    QVERIFY(correctionName((*corpus)[id]) == merkel);
    QVERIFY((*corpus)[id].review == Review::Edited);
    QCOMPARE((*corpus)[id].mentions.size(), 2U);
}

void TestCorrections::aKindChangesMentionsToo()
{
    const auto corpus = with({EntityKindChange{merkel, EntityKind::Organisation}});
    QVERIFY(corpus && corpus->ruleProblems.empty());
    const EntityId id = entity(*corpus, "Angela Merkel");
    QVERIFY((*corpus)[id].kind == EntityKind::Organisation);
    for (const MentionRef mention : (*corpus)[id].mentions) {
        QVERIFY((*corpus)[mention.article].mentions[mention.index].kind == EntityKind::Organisation);
    }
    QVERIFY(correctionName((*corpus)[id]) == merkel);
}

void TestCorrections::mergedAreOneAndTheirLinksAdd()
{
    const auto before = with(std::vector<Correction>());
    const auto corpus = with({EntityMerge{{merkel, kanzlerin}, ""}});
    QVERIFY(corpus && corpus->ruleProblems.empty());
    QCOMPARE(corpus->entities.size(), before->entities.size() - 1);
    const Entity& one = (*corpus)[entity(*corpus, "Angela Merkel")];
    QVERIFY(hasAlias(one, "Angie Kasner"));
    QCOMPARE(one.mentions.size(), 3U);
    QCOMPARE(one.articles, 2U);
    QCOMPARE(corpus->links.size(), before->links.size() - 1); // both knew Tusk
    QVERIFY(with({EntityMerge{{merkel, kanzlerin}, "A. M."}})->entities.size() == corpus->entities.size());
    QVERIFY(entity(*with({EntityMerge{{kanzlerin, merkel}, "A. M."}}), "A. M."));
}

void TestCorrections::mergedThenHeldApartAreTwo()
{
    const auto corpus = with({EntityMerge{{merkel, kanzlerin}, ""}, EntitiesApart{kanzlerin, merkel}});
    QVERIFY(corpus && corpus->ruleProblems.empty());
    QVERIFY(entity(*corpus, "Angela Merkel") && entity(*corpus, "Angie Kasner"));
    QVERIFY(!entity(
        *with({EntitiesApart{kanzlerin, merkel}, EntityMerge{{merkel, kanzlerin}, ""}}), "Angie Kasner"));
}

void TestCorrections::aJoinThatBreaksAPairIsLeftOutAndSaid()
{
    const EntityName tusk{EntityKind::Person, "Donald Tusk"};
    const auto corpus = with({EntityMerge{{merkel, tusk}, ""}, EntitiesApart{merkel, kanzlerin},
        EntityMerge{{tusk, kanzlerin}, ""}});
    QVERIFY(corpus);
    QCOMPARE(corpus->ruleProblems.size(), 1U);
    QVERIFY(corpus->ruleProblems[0].reason == Reason::Contradicted);
    QVERIFY(corpus->ruleProblems[0].correction == Correction(EntityMerge{{tusk, kanzlerin}, ""}));
    QVERIFY(!entity(*corpus, "Donald Tusk") && entity(*corpus, "Angie Kasner"));
}

void TestCorrections::namesThatTheProgramJoinedArePartedInsideAnArticleToo()
{
    const auto corpus = with({EntitiesApart{merkel, {EntityKind::Person, "Merkel"}}});
    QVERIFY(corpus && corpus->ruleProblems.empty());
    QCOMPARE((*corpus)[entity(*corpus, "Angela Merkel")].mentions.size(), 1U);
    QCOMPARE((*corpus)[entity(*corpus, "Merkel")].mentions.size(), 1U);
    QVERIFY(!hasAlias((*corpus)[entity(*corpus, "Angela Merkel")], "Merkel"));
}

void TestCorrections::aMovedMentionMeansTheOther()
{
    const Passage where = words(0, "Merkel] praised");
    const auto corpus = with(
        {MentionMove{merkel, where.article, where.span, where.text, {EntityKind::Person, "Fritz Merkel"}}});
    QVERIFY(corpus && corpus->ruleProblems.empty());
    QCOMPARE((*corpus)[entity(*corpus, "Angela Merkel")].mentions.size(), 1U);
    const Entity& other = (*corpus)[entity(*corpus, "Fritz Merkel")];
    QCOMPARE(other.mentions.size(), 1U);
    QVERIFY(hasAlias(other, "Merkel"));
    QCOMPARE(other.links.size(), 1U); // the praise went along
}

void TestCorrections::allOfAnArticlesMentionsMove()
{
    const auto corpus = with({MentionMove{merkel, m_articles[0].article->hash, {}, {}, kanzlerin}});
    QVERIFY(corpus && corpus->ruleProblems.empty());
    QVERIFY(!entity(*corpus, "Angela Merkel"));
    QCOMPARE((*corpus)[entity(*corpus, "Angie Kasner")].mentions.size(), 3U);
}

void TestCorrections::aStringThatIsNeverAnEntityIsNowhere()
{
    const auto corpus = with({NameRule{"STEPS", {}}});
    QVERIFY(corpus && entity(*corpus, "Steps")); // in capitals it is a name of its own
    const auto without = with({NameRule{"Steps", {}}});
    QVERIFY(without && !entity(*without, "Steps"));
    QVERIFY(entity(*with({NameRule{"Steps", {}}, NameRule{"Steps", EntityKind::Group}}), "Steps"));
}

void TestCorrections::aStringThatIsAnEntityIsFoundAsAWord()
{
    const auto before = with(std::vector<Correction>());
    QCOMPARE((*before)[entity(*before, "NATO")].mentions.size(), 1U);
    const auto corpus
        = with({NameRule{"NATO", EntityKind::Organisation}, NameRule{"Ste", EntityKind::Place}});
    QVERIFY(corpus && corpus->ruleProblems.empty());
    QCOMPARE((*corpus)[entity(*corpus, "NATO")].mentions.size(), 2U);
    QVERIFY(!entity(*corpus, "Ste"));
}

void TestCorrections::capitalsOnlyMeanCapitals()
{
    QVERIFY(entity(*with({NameRule{"NATO", {}}}), "Berlin"));
    QVERIFY(!entity(*with({NameRule{"NATO", {}}}), "NATO"));
    QVERIFY(entity(*with({NameRule{"Nato spoke", {}}}), "NATO"));
}

void TestCorrections::aRemovedMentionTakesItsRelationsAlong()
{
    const auto corpus = with({MentionRemoval{words(0, "NATO]. Steps")}});
    QVERIFY(corpus && corpus->ruleProblems.empty());
    QVERIFY(!entity(*corpus, "NATO"));
    QCOMPARE((*corpus)[entity(*corpus, "Angela Merkel")].links.size(), 1U);
}

void TestCorrections::anAddedMentionStandsInItsPlace()
{
    const auto corpus = with({MentionAddition{words(0, "Steps] were"), {EntityKind::Group, "Steps"}}});
    QVERIFY(corpus && corpus->ruleProblems.empty());
    QCOMPARE((*corpus)[entity(*corpus, "Steps")].mentions.size(), 2U);
    const std::vector<Mention>& mentions = corpus->articles[0]->mentions;
    QVERIFY(std::is_sorted(mentions.begin(), mentions.end(),
        [](const Mention& a, const Mention& b) { return a.span.begin < b.span.begin; }));
    const auto early = with({MentionAddition{words(1, "planned"), {EntityKind::Group, "Planned"}}});
    // what points at mentions has followed
    QCOMPARE((*early)[entity(*early, "Donald Tusk")].links.size(), 2U);
}

void TestCorrections::aRejectedEntityLeaves()
{
    const auto corpus = with({Verdict{EntityName{EntityKind::Group, "Steps"}, Judgement::Rejected}});
    QVERIFY(corpus && corpus->ruleProblems.empty() && !entity(*corpus, "Steps"));
    QVERIFY(entity(*with({Verdict{EntityName{EntityKind::Group, "Steps"}, Judgement::Rejected},
                       Verdict{EntityName{EntityKind::Group, "Steps"}, Judgement::Accepted}}),
        "Steps"));
}

void TestCorrections::eventsChangeInEveryField()
{
    EventChange change;
    change.event.trigger = words(0, "met");
    change.kind = EventKind::Agreement;
    change.status = EventStatus::Denied;
    change.title = "Talks in Berlin";
    change.date = EventDate{DayInterval{17000, 17030}, Precision::Month, Qualifier::About, false};
    change.participants
        = {{berlin, ArgumentRole::Place}, {merkel, ArgumentRole::Agent}, {merkel, ArgumentRole::Patient}};
    const auto corpus = with({change});
    QVERIFY(corpus && corpus->ruleProblems.empty());
    QCOMPARE(corpus->timeline.size(), 1U);
    const Event& event = (*corpus)[corpus->timeline[0]];
    QVERIFY(event.kind == EventKind::Agreement && event.status == EventStatus::Denied
        && event.review == Review::Edited);
    QCOMPARE(event.title, std::string("Talks in Berlin"));
    QVERIFY(event.date
        == (DatedInterval{{17000, 17030}, Precision::Month, Qualifier::About, DateBasis::Analyst}));
    QCOMPARE(event.participants.size(), 2U);
    QVERIFY(event.participants[0] == (Participant{entity(*corpus, "Angela Merkel"), ArgumentRole::Agent}));
    EventChange undated;
    undated.event = change.event;
    undated.date = EventDate{};
    QVERIFY(with({change, undated})->timeline.empty());
}

void TestCorrections::anEventIsAdded()
{
    const EventAddition addition{{words(0, "praised")}, EventKind::Statement, EventStatus::Happened,
        "Merkel praises NATO", {DayInterval{17000, 17000}, Precision::Day, Qualifier::Exact, false},
        {{merkel, ArgumentRole::Agent}}};
    const auto corpus = with({addition});
    QVERIFY(corpus && corpus->ruleProblems.empty());
    QCOMPARE(corpus->events.size(), 3U);
    QCOMPARE((*corpus)[corpus->timeline.at(0)].title, std::string("Merkel praises NATO"));
    QVERIFY((*corpus)[corpus->timeline.at(0)].review == Review::Added);
    EventAddition known = addition;
    known.event.trigger = words(0, "met"); // extraction has found it meanwhile
    QCOMPARE(with({known})->events.size(), 2U);
}

void TestCorrections::aRejectedEventLeavesAndItsLaterChangeKeepsIt()
{
    const EventPlace met{words(0, "met")};
    const auto corpus = with({Verdict{met, Judgement::Rejected}});
    QVERIFY(corpus && corpus->ruleProblems.empty());
    QCOMPARE(corpus->events.size(), 1U);
    EventChange change;
    change.event = met;
    change.title = "Talks";
    QCOMPARE(with({Verdict{met, Judgement::Rejected}, change})->events.size(), 2U);
    QCOMPARE(with({change, Verdict{met, Judgement::Rejected}})->events.size(), 1U);
}

void TestCorrections::acceptedIsSeenOnEventLinkAndEntity()
{
    const RelationPlace relation{words(0, "Angela Merkel"), words(0, "Donald Tusk"), RelationKind::Met};
    const auto corpus = with({Verdict{EventPlace{words(0, "met")}, Judgement::Accepted},
        Verdict{relation, Judgement::Accepted}, Verdict{merkel, Judgement::Accepted}});
    QVERIFY(corpus && corpus->ruleProblems.empty());
    QVERIFY(corpus->events[0].review == Review::Accepted && corpus->events[1].review == Review::None);
    QVERIFY((*corpus)[entity(*corpus, "Angela Merkel")].review == Review::Accepted);
    QCOMPARE(std::count_if(corpus->links.begin(), corpus->links.end(),
                 [](const Link& link) { return link.reviewed == 1; }),
        1);
}

void TestCorrections::relationsChangeKindAndDirection()
{
    const RelationPlace praise{
        words(0, "Merkel] praised"), words(0, "NATO]. Steps"), RelationKind::Supported};
    const auto corpus
        = with({RelationChange{praise, RelationKind::Member, false}, RelationChange{praise, {}, true}});
    QVERIFY(corpus && corpus->ruleProblems.empty());
    const RelationTelling relation = corpus->articles[0]->relation(1);
    QVERIFY(relation.kind == RelationKind::Member && relation.swapped
        && relation.foundKind == RelationKind::Supported);
    QVERIFY(relation.source == entity(*corpus, "NATO") && relation.review == Review::Edited);
    QVERIFY(placeOf(*corpus, ArticleId(1), relation) == praise); // further rules find it as it was
    QVERIFY(
        with({RelationChange{praise, RelationKind::Member, true},
                 RelationChange{praise, RelationKind::Opposed, false}, Verdict{praise, Judgement::Rejected}})
            ->articles[0]
            ->relations.size()
        == 1);
}

void TestCorrections::aRelationIsAddedAndAnotherRejected()
{
    const RelationPlace located{words(0, "Donald Tusk"), words(0, "Berlin"), RelationKind::Located};
    const RelationPlace met{words(0, "Angela Merkel"), words(0, "Donald Tusk"), RelationKind::Met};
    const auto corpus = with({RelationAddition{located, "guest"}, Verdict{met, Judgement::Rejected}});
    QVERIFY(corpus && corpus->ruleProblems.empty());
    QCOMPARE(corpus->articles[0]->relations.size(), 2U);
    const RelationTelling added = corpus->articles[0]->relation(1);
    QVERIFY(added.kind == RelationKind::Located && added.label == "guest" && added.review == Review::Added);
}

void TestCorrections::aDateIsSet()
{
    const auto corpus
        = with({ArticleDateCorrection{m_articles[0].article->hash, DayInterval{17000, 17000}, "letterhead"}});
    QVERIFY(corpus && corpus->ruleProblems.empty());
    QVERIFY(corpus->articles[0]->published && corpus->articles[0]->published->source == DateSource::Analyst);
    QVERIFY(!corpus->articles[1]->published);
}

/// The same text, cut otherwise: a longer mention, a longer trigger, another kind of relation.
void TestCorrections::rulesFindTheirPlaceAfterANewExtraction()
{
    ScriptedArticle again("a.txt",
        "[P:Angela Merkel] met [P:Donald Tusk in] [L:Berlin]. [P:Merkel] praised [O:NATO]. Steps were taken "
        "by NATO.");
    again.event("met Donald", EventKind::Visit, {});
    again.relation("Angela Merkel", "Donald Tusk in", RelationKind::Agreed);
    std::vector<AnalysedArticle> articles{again.article(), m_articles[1]};
    EventChange change;
    change.event.trigger = words(0, "met");
    change.title = "Talks";
    const Passage tusk = words(0, "Donald Tusk");
    const auto corpus = with(articles,
        {change,
            MentionMove{{EntityKind::Person, "Donald Tusk"}, tusk.article, tusk.span, tusk.text, kanzlerin},
            RelationChange{
                {words(0, "Angela Merkel"), tusk, RelationKind::Met}, RelationKind::Family, false}});
    QVERIFY(corpus && corpus->ruleProblems.empty());
    QCOMPARE(corpus->articles[0]->events[0].title, std::string("Talks"));
    QVERIFY(corpus->articles[0]->relation(0).kind == RelationKind::Family);
    QVERIFY(corpus->articles[0]->relation(0).target == entity(*corpus, "Angie Kasner"));
}

void TestCorrections::whatIsGoneIsSaid()
{
    Passage elsewhere = words(0, "met");
    elsewhere.article = ContentHash::of("another text");
    Passage moved = words(0, "met");
    ++moved.span.begin;
    EventChange gone;
    gone.event.trigger = words(0, "praised");
    gone.title = "x";
    EventChange notThere = gone;
    notThere.event.trigger = moved;
    EventChange stranger;
    stranger.event.trigger = words(0, "met");
    stranger.participants = {{{EntityKind::Person, "Nobody"}, ArgumentRole::Agent}};
    const std::vector<Correction> rules{EntityRename{{EntityKind::Person, "Nobody"}, "N"},
        Verdict{EventPlace{elsewhere}, Judgement::Accepted}, gone, notThere,
        RelationChange{
            {words(0, "Berlin"), words(0, "Donald Tusk"), RelationKind::Met}, RelationKind::Agreed, false},
        stranger, MentionRemoval{words(0, "taken")}};
    const auto corpus = with(rules);
    QVERIFY(corpus);
    const std::vector<RuleProblem> expected{{Reason::EntityGone, rules[0]}, {Reason::ArticleGone, rules[1]},
        {Reason::EventGone, rules[2]}, {Reason::PassageGone, rules[3]}, {Reason::RelationGone, rules[4]},
        {Reason::EntityGone, rules[5]}};
    QVERIFY(corpus->ruleProblems == expected);
}

void TestCorrections::anyNumberOfThreads()
{
    const auto start = with(std::vector<Correction>());
    CorpusCorrections random(*start, 3);
    std::vector<Correction> corrections;
    for (int i = 0; i < 60; ++i) {
        corrections.push_back(random.next());
    }
    const auto one = with(corrections, 1);
    QVERIFY(one);
    QVERIFY(recordsOf(*one) == recordsOf(*with(corrections, 4)));
    QVERIFY(one->ruleProblems == with(corrections, 4)->ruleProblems);
}

void TestCorrections::aThousandCorrectionsUndoneAndRedone()
{
    Progress progress;
    const auto folder = analysePaths({DATELINE_RESOURCES "/samples"}, *m_language, {}, progress);
    QVERIFY(folder);
    const auto start = with(folder->articles, {});
    QVERIFY(start);
    CorpusCorrections random(*start, 1);
    Ledger ledger;
    for (int i = 0; i < 1000; ++i) {
        QVERIFY(ledger.append({std::to_string(i), "ana", 0, {}, {random.next()}}));
    }
    const auto end = with(folder->articles, ledger.corrections());
    QVERIFY(end);
    QVERIFY(recordsOf(*end) != recordsOf(*start));
    for (int i = 999; i >= 0; --i) {
        QVERIFY(
            ledger.append(takingBack(ledger.entries()[std::size_t(i)], "u" + std::to_string(i), "ana", 0)));
        if (i % 250 == 125) {
            QVERIFY(with(folder->articles, ledger.corrections()));
        }
    }
    QCOMPARE(ledger.corrections().size(), 0U);
    QVERIFY(recordsOf(*with(folder->articles, ledger.corrections())) == recordsOf(*start));
    for (int i = 0; i < 1000; ++i) {
        QVERIFY(ledger.append(
            takingBack(*ledger.find("u" + std::to_string(i)), "r" + std::to_string(i), "ana", 0)));
    }
    Ledger again; // as another window or run reads it
    QVERIFY(importLedger(ledgerText(ledger), "x", again));
    QVERIFY(recordsOf(*with(folder->articles, again.corrections())) == recordsOf(*end));
}

QTEST_GUILESS_MAIN(TestCorrections)
#include "tst_corrections.moc"
