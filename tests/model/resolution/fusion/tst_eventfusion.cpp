// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "tests/support/makedocument.h"

#include "model/corpus/reasons.h"
#include "model/resolution/blockdraft.h"
#include "model/resolution/fusion/eventchain.h"
#include "model/resolution/fusion/eventfusion.h"
#include "model/resolution/fusion/telling.h"
#include "model/resolution/fusion/toldtwice.h"
#include "model/resolution/reuse.h"

#include <QtTest>

using namespace dateline;

namespace {

constexpr EntityId egypt{1};
constexpr EntityId derna{2};
constexpr EntityId italy{3};
constexpr EntityId tripoli{4};
constexpr EntityId trump{5};
constexpr EntityId stanton{6};
constexpr EntityId milken{7};

DayNumber day(const char* iso)
{
    return parseIsoDate(iso).value();
}

std::vector<Entity> entities()
{
    std::vector<Entity> result(7);
    result[0].kind = EntityKind::Country;
    result[1].kind = EntityKind::Place;
    result[2].kind = EntityKind::Country;
    result[3].kind = EntityKind::Place;
    result[4].kind = EntityKind::Person;
    result[5].kind = EntityKind::Person;
    result[6].kind = EntityKind::Person;
    return result;
}

struct Told
{
    std::string title;
    std::string trigger;
    EventKind kind = EventKind::Attack;
    std::string from;
    std::string to;
    std::vector<EntityId> who;
};

ArticleBlock block(const std::vector<Told>& tellings)
{
    ArticleBlock result;
    auto article = std::make_shared<Article>();
    for (const Told& told : tellings) {
        EventTelling telling;
        telling.trigger
            = TextSpan::fromBounds(article->text.size(), article->text.size() + told.trigger.size());
        article->text += told.trigger + "\n";
        telling.title = told.title;
        telling.kind = told.kind;
        if (!told.from.empty()) {
            telling.date = DatedInterval{{day(told.from.c_str()), day(told.to.c_str())}, Precision::Day,
                Qualifier::Exact, DateBasis::ArticleDate};
        }
        for (const EntityId who : told.who) {
            telling.participants.push_back(
                {who, telling.participants.empty() ? ArgumentRole::Agent : ArgumentRole::Place});
        }
        result.events.push_back(telling);
    }
    result.article = article;
    return result;
}

std::vector<Event> fused(std::vector<ArticleBlock>& blocks)
{
    std::vector<AnalysedArticle> articles;
    std::vector<BlockDraft> drafts;
    std::vector<std::vector<std::uint32_t>> stems;
    for (const ArticleBlock& block : blocks) {
        // block() made it
        articles.push_back({std::static_pointer_cast<const Article>(block.article), nullptr});
        stems.push_back(triggerStems(block, articles.back().article->text));
        drafts.emplace_back(block);
    }
    std::vector<TellingWords> words(blocks.size());
    Progress progress;
    const ArticlesInMemory source(articles);
    std::vector<Event> events = fuseEvents({drafts, ArticlesInWork(source), entities(), stems, words, {},
                                               std::vector<bool>(blocks.size(), true)},
        progress)
                                    .events;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        blocks[i] = *drafts[i];
    }
    return events;
}

const Told bombedDerna{
    "Egypt bombed camps in Derna", "bombed", EventKind::Attack, "2015-02-16", "2015-02-16", {egypt, derna}};

} // namespace

class TestEventFusion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneEventToldTwiceIsOne();
    void copiesCountOnce();
    void differingDatesAreVariants();
    void differentDeedsStayApart();
    void oneDayInOneTownIsNotOneDeed();
    void whatEveryAttackIsToldWithSaysLittle();
    void twoWhoDidItAreTwoDeeds();
    void aPartOfAYearIsInIt();
    void whatWasDoneToDifferentOnesStaysApart();
    void twoPardonsOfOneArticleStayApart();
    void twoArticlesMayNameDifferentOnesOfOneDeed();
    void whatDifferentOnesSayStaysApart();
    void whoSpeaksOfADeedMayTellIt();
    void aMonthHasRoomForManyDeeds();
    void aMonthIsNoBridgeBetweenDays();
    void aWeekEndsWhereTheNextBegins();
    void aSentenceIsNoBridgeBetweenItsEvents();
    void whoSaysTwoThingsSaysThemApart();
    void aPartHasAThirdOfThePairsThatLeadToIt();
    void twoCountriesVoteInOneYear();
    void threeWordsAreNoCopy();
    void copiesOfOneSentenceKeepItsTwoEvents();
    void undatedTellingsStayAlone();
    void wideInferredDatesAreHints();
    void whatHappenedEndsWithTheArticle();
    void theReasonSaysThatTheArticleEndsIt();
    void whatComesAfterTheArticleIsPlanned();
    void whatAPastYearNamesIsOver();
    void equalDaysAddTheirWeights();
    void aDateFromElsewhereNeedsMoreWeight();
    void datesWithinEachOtherAgree();
    void wideDatesDoNotAgree();
    void nothingEndsBeforeItBegins();
    void aDayToldTwiceTellsOneEvent_data();
    void aDayToldTwiceTellsOneEvent();
};

void TestEventFusion::oneEventToldTwiceIsOne()
{
    Told again = bombedDerna;
    again.title = "Egyptian jets struck camps in Derna";
    again.trigger = "struck";
    std::vector<ArticleBlock> blocks{block({bombedDerna}), block({again})};
    const auto events = fused(blocks);
    QCOMPARE(events.size(), std::size_t{1});
    QCOMPARE(events[0].tellings.size(), std::size_t{2});
    QCOMPARE(events[0].sources, 2U);
    QCOMPARE(events[0].participants.size(), std::size_t{2});
    QVERIFY(blocks[1].events[0].event == EventId::fromIndex(0));
}

void TestEventFusion::copiesCountOnce()
{
    std::vector<ArticleBlock> blocks{block({bombedDerna}), block({bombedDerna}), block({bombedDerna})};
    blocks[2].copyOf = ArticleId::fromIndex(0);
    const auto events = fused(blocks);
    QCOMPARE(events.size(), std::size_t{1});
    QCOMPARE(events[0].tellings.size(), std::size_t{3});
    QCOMPARE(events[0].sources, 2U);
}

void TestEventFusion::differingDatesAreVariants()
{
    Told later = bombedDerna;
    later.from = later.to = "2015-02-17";
    std::vector<ArticleBlock> blocks{block({bombedDerna}), block({bombedDerna}), block({later})};
    const auto events = fused(blocks);
    QCOMPARE(events.size(), std::size_t{1});
    QVERIFY(events[0].date->days.from == day("2015-02-16"));
    QCOMPARE(events[0].variants.size(), std::size_t{1});
    QVERIFY(events[0].variants[0].from == day("2015-02-17"));
}

void TestEventFusion::differentDeedsStayApart()
{
    const Told embassy{"Italy closed its embassy in Tripoli", "closed", EventKind::Decision, "2015-02-16",
        "2015-02-16", {italy, tripoli}};
    Told earlier = bombedDerna;
    earlier.from = earlier.to = "2014-02-16";
    std::vector<ArticleBlock> blocks{block({bombedDerna, embassy}), block({earlier})};
    Progress progress;
    QCOMPARE(fused(blocks).size(), std::size_t{3});
}

void TestEventFusion::oneDayInOneTownIsNotOneDeed()
{
    const Told fell{"Town of Derna fell after Tobruk", "fell", EventKind::Battle, "2015-02-16", "2015-02-16",
        {italy, derna}};
    const Told stormed{"Egyptian consulate stormed in town of Derna", "stormed", EventKind::Attack,
        "2015-02-16", "2015-02-16", {egypt, derna}};
    std::vector<ArticleBlock> blocks{block({fell}), block({stormed})};
    auto& takers = blocks[0].events[0].participants;
    takers.erase(takers.begin(), takers.begin() + 1); // nobody says who took it
    Progress progress;
    QCOMPARE(fused(blocks).size(), std::size_t{2});
}

void TestEventFusion::whatEveryAttackIsToldWithSaysLittle()
{
    const Told bus{"Bus blast on Monday killed six civilians", "blast", EventKind::Attack, "2015-02-16",
        "2015-02-16", {egypt}};
    const Told raids{"Air raids on Monday killed six civilians", "raids", EventKind::Attack, "2015-02-16",
        "2015-02-16", {egypt}};
    std::vector<ArticleBlock> blocks{block({bus}), block({raids})};
    QCOMPARE(fused(blocks).size(), std::size_t{2});
}

void TestEventFusion::twoWhoDidItAreTwoDeeds()
{
    const Told one{"Ida Merrow won the caucuses of Dravno", "won", EventKind::Election, "2020-02-22",
        "2020-02-22", {trump, derna}};
    Told other = one;
    other.title = "Another secured the delegates of the caucuses";
    other.trigger = "secured";
    other.who = {stanton, derna};
    std::vector<ArticleBlock> blocks{block({one}), block({other})};
    QCOMPARE(fused(blocks).size(), std::size_t{2});
    other.who = {trump, derna};
    std::vector<ArticleBlock> same{block({one}), block({other})};
    QCOMPARE(fused(same).size(), std::size_t{1});
}

void TestEventFusion::aPartOfAYearIsInIt()
{
    const Told year{"Egyptian revolution began with protests in Derna", "began", EventKind::Protest,
        "2011-01-01", "2011-12-31", {egypt, derna}};
    Told early = year;
    early.to = "2011-04-30";
    std::vector<ArticleBlock> blocks{block({year}), block({early})};
    QCOMPARE(fused(blocks).size(), std::size_t{1});
    early.from = "2012-01-01";
    early.to = "2012-04-30";
    std::vector<ArticleBlock> later{block({year}), block({early})};
    QCOMPARE(fused(later).size(), std::size_t{2});
}

void TestEventFusion::whatWasDoneToDifferentOnesStaysApart()
{
    const Told first{
        "Egypt bombed Derna", "bombed", EventKind::Attack, "2015-02-16", "2015-02-16", {egypt, derna}};
    Told second = first;
    second.title = "Egypt shelled Italy";
    second.trigger = "shelled";
    second.who = {egypt, italy};
    std::vector<ArticleBlock> blocks{block({first}), block({second})};
    for (ArticleBlock& one : blocks) {
        one.events[0].participants[1].role = ArgumentRole::Patient;
    }
    Progress progress;
    QCOMPARE(fused(blocks).size(), std::size_t{2});
}

void TestEventFusion::twoPardonsOfOneArticleStayApart()
{
    const Told first{"Trump granted Stanton a full and unconditional pardon", "granted", EventKind::Decision,
        "2020-02-18", "2020-02-18", {trump, stanton}};
    Told second = first;
    second.title = "Trump granted Milken a full and unconditional pardon";
    second.who = {trump, milken};
    std::vector<ArticleBlock> apart{block({first, second})};
    std::vector<ArticleBlock> one{block({first, first})};
    apart[0].events[1].sentence = 1;
    one[0].events[1].sentence = 1;
    for (std::vector<ArticleBlock>* blocks : {&apart, &one}) {
        for (EventTelling& telling : blocks->front().events) {
            telling.participants[1].role = ArgumentRole::Patient;
        }
    }
    QCOMPARE(fused(apart).size(), std::size_t{2});
    QCOMPARE(fused(one).size(), std::size_t{1});
}

void TestEventFusion::twoArticlesMayNameDifferentOnesOfOneDeed()
{
    Told one = bombedDerna;
    Told other = bombedDerna;
    one.who.push_back(stanton);
    other.who.push_back(milken);
    std::vector<ArticleBlock> two{block({one}), block({other})};
    QCOMPARE(fused(two).size(), std::size_t{1});
    std::vector<ArticleBlock> alone{block({one, other})};
    alone[0].events[1].sentence = 1;
    QCOMPARE(fused(alone).size(), std::size_t{2});
}

void TestEventFusion::whatDifferentOnesSayStaysApart()
{
    const Told declared{"Italy declared Tripoli free", "declared", EventKind::Statement, "2015-02-16",
        "2015-02-16", {italy, tripoli}};
    const Told praised{"Egypt praised how Italy declared Tripoli free", "praised", EventKind::Statement,
        "2015-02-16", "2015-02-16", {egypt, italy, tripoli}};
    std::vector<ArticleBlock> blocks{block({declared}), block({praised})};
    QCOMPARE(fused(blocks).size(), std::size_t{2});
}

void TestEventFusion::whoSpeaksOfADeedMayTellIt()
{
    const Told deed{"Italy bombed crowded camps in Tripoli", "bombed", EventKind::Attack, "2015-02-16",
        "2015-02-16", {italy, tripoli}};
    Told statement = deed;
    statement.title = "Italy declared that it bombed crowded camps in Tripoli";
    statement.trigger = "declared";
    statement.kind = EventKind::Statement;
    std::vector<ArticleBlock> one{block({statement}), block({deed})};
    QCOMPARE(fused(one).size(), std::size_t{1});
    statement.title = "Italy declared crowded camps in Tripoli unsafe";
    std::vector<ArticleBlock> two{block({statement}), block({deed})};
    QCOMPARE(fused(two).size(), std::size_t{2});
}

void TestEventFusion::aMonthHasRoomForManyDeeds()
{
    const Told assault{"Egyptian Air Force began an assault", "assault", EventKind::Attack, "2015-02-01",
        "2015-02-28", {egypt}};
    const Told hit{
        "Camp hit by Egyptian Air Force", "hit", EventKind::Attack, "2015-02-01", "2015-02-28", {egypt}};
    std::vector<ArticleBlock> blocks{block({assault}), block({hit})};
    QCOMPARE(fused(blocks).size(), std::size_t{2});
}

/// "In February" may be either day, but the two days are not one.
void TestEventFusion::aMonthIsNoBridgeBetweenDays()
{
    Told month = bombedDerna;
    month.from = "2015-02-01";
    month.to = "2015-02-28";
    Told later = bombedDerna;
    later.from = later.to = "2015-02-23";
    std::vector<ArticleBlock> blocks{block({bombedDerna}), block({month}), block({later})};
    const auto events = fused(blocks);
    QCOMPARE(events.size(), std::size_t{2});
    QVERIFY(blocks[0].events[0].event != blocks[2].events[0].event);
}

/// A day that is one off may be the other zone's; a week is not.
void TestEventFusion::aWeekEndsWhereTheNextBegins()
{
    Told next = bombedDerna;
    next.from = next.to = "2015-02-17";
    std::vector<ArticleBlock> days{block({bombedDerna}), block({next})};
    QCOMPARE(fused(days).size(), std::size_t{1});
    Told week = bombedDerna;
    week.from = "2015-02-10";
    next.to = "2015-02-23";
    std::vector<ArticleBlock> weeks{block({week}), block({next})};
    QCOMPARE(fused(weeks).size(), std::size_t{2});
}

void TestEventFusion::aSentenceIsNoBridgeBetweenItsEvents()
{
    std::vector<ArticleBlock> blocks{block({bombedDerna, bombedDerna}), block({bombedDerna})};
    QCOMPARE(fused(blocks).size(), std::size_t{2});
    QVERIFY(blocks[0].events[0].event != blocks[0].events[1].event);
}

void TestEventFusion::whoSaysTwoThingsSaysThemApart()
{
    const Told declared{"Italy declared Tripoli free", "declared", EventKind::Statement, "2015-02-16",
        "2015-02-16", {italy, tripoli}};
    Told other = declared;
    other.title = "Italy welcomed talks at Tripoli";
    other.trigger = "welcomed";
    std::vector<ArticleBlock> blocks{block({declared}), block({other})};
    QCOMPARE(fused(blocks).size(), std::size_t{2});
}

void TestEventFusion::aPartHasAThirdOfThePairsThatLeadToIt()
{
    EventTelling telling;
    telling.date = DatedInterval{{day("2015-02-16"), day("2015-02-16")}};
    std::vector<FusionTelling> chain(4);
    for (std::uint32_t i = 0; i < chain.size(); ++i) {
        chain[i].telling = &telling;
        chain[i].block = i;
    }
    using Parts = std::vector<std::uint32_t>;
    QCOMPARE(partChain(chain, {{0, 1, 20}, {0, 2, 20}, {1, 2, 20}, {2, 3, 10}}), (Parts{0, 0, 0, 0}));
    QCOMPARE(partChain(chain, {{0, 1, 20}, {2, 3, 20}, {1, 2, 10}}), (Parts{0, 0, 2, 2}));
    QCOMPARE(partChain(chain, {{0, 1, 20}, {2, 3, 20}, {0, 3, 10}, {1, 2, 10}}), (Parts{0, 0, 0, 0}));
}

void TestEventFusion::twoCountriesVoteInOneYear()
{
    const Told here{"Egypt held elections in the year", "elections", EventKind::Election, "2015-01-01",
        "2015-12-31", {egypt}};
    const Told there{"Derna held elections in the year", "elections", EventKind::Election, "2015-01-01",
        "2015-12-31", {derna}};
    std::vector<ArticleBlock> blocks{block({here}), block({there})};
    QCOMPARE(fused(blocks).size(), std::size_t{2});
}

void TestEventFusion::threeWordsAreNoCopy()
{
    for (const bool isCopy : {false, true}) {
        const Told here{isCopy ? "Early national elections held" : "Early elections held", "elections",
            EventKind::Election, "2015-01-01", "2015-12-31", {egypt}};
        Told there = here;
        there.who = {italy};
        std::vector<ArticleBlock> blocks{block({here}), block({there})};
        for (ArticleBlock& one : blocks) {
            one.events[0].participants[0].role = ArgumentRole::Place;
        }
        QCOMPARE(fused(blocks).size(), std::size_t{isCopy ? 1U : 2U});
    }
}

void TestEventFusion::copiesOfOneSentenceKeepItsTwoEvents()
{
    const Told declared{"Egypt declared Derna free, ending a siege", "declared", EventKind::Statement,
        "2015-02-16", "2015-02-16", {egypt, derna}};
    Told ending = declared;
    ending.trigger = "ending";
    ending.kind = EventKind::Battle;
    std::vector<ArticleBlock> blocks{block({declared, ending}), block({declared, ending})};
    for (ArticleBlock& one : blocks) {
        one.events[0].sentence = one.events[1].sentence = 0;
    }
    const auto events = fused(blocks);
    QCOMPARE(events.size(), std::size_t{2});
    QCOMPARE(events[0].tellings.size(), std::size_t{2});
    QCOMPARE(events[1].tellings.size(), std::size_t{2});
    std::vector<ArticleBlock> oneOfEach{block({declared}), block({ending})};
    QCOMPARE(fused(oneOfEach).size(), std::size_t{2});
}

void TestEventFusion::undatedTellingsStayAlone()
{
    Told undated = bombedDerna;
    undated.from.clear();
    std::vector<ArticleBlock> blocks{block({undated}), block({undated})};
    Progress progress;
    QCOMPARE(fused(blocks).size(), std::size_t{2});
}

void TestEventFusion::wideInferredDatesAreHints()
{
    MadeDocument made = makeDocument({"Egypt{C} bombed Derna{L} ."});
    EventMention mention;
    mention.trigger = made.document.tokens[1].span;
    mention.link = TimeLink::Publication;
    made.analysis->events.push_back(mention);
    PublicationDate published;
    published.days = {day("2015-02-01"), day("2015-12-31")};
    published.source = DateSource::Inferred;
    const auto tellings = dateEvents({made.article, made.analysis}, made.times, published, {});
    QVERIFY(!tellings[0].date);
    QVERIFY(tellings[0].hint && tellings[0].hint->from == day("2015-02-01"));
}

void TestEventFusion::whatHappenedEndsWithTheArticle()
{
    MadeDocument made = makeDocument({"Egypt{C} bombed Derna{L} in February{T:2015-02-01..2015-02-28} ."});
    EventMention mention;
    mention.time = 0;
    mention.link = TimeLink::SameSentence;
    made.analysis->events.push_back(mention);
    PublicationDate published;
    published.days = {day("2015-02-16"), day("2015-02-16")};
    const auto tellings = dateEvents({made.article, made.analysis}, made.times, published, {});
    QVERIFY(tellings[0].date && tellings[0].date->days.to == day("2015-02-16"));
}

void TestEventFusion::theReasonSaysThatTheArticleEndsIt()
{
    MadeDocument made = makeDocument({"Egypt{C} bombed Derna{L} since February{T:2015-02-01..2015-02-28} ."});
    ArticleBlock block;
    block.times = made.times;
    EventTelling telling;
    telling.time = 0;
    telling.reason = DateReason::Time;
    const auto why = [&] { return QString::fromStdString(reasonOf(telling, block, made.article->text)); };
    QVERIFY2(!why().contains(QStringLiteral("until the article")), qPrintable(why()));
    telling.untilPublication = true;
    QVERIFY2(why().endsWith(QStringLiteral(", until the article")), qPrintable(why()));
}

void TestEventFusion::whatComesAfterTheArticleIsPlanned()
{
    MadeDocument made = makeDocument({"The council meets on Wednesday{T:2015-02-18} ."});
    EventMention mention;
    mention.time = 0;
    mention.link = TimeLink::SameSentence;
    made.analysis->events.push_back(mention);
    PublicationDate published;
    published.days = {day("2015-02-16"), day("2015-02-16")};
    const auto tellings = dateEvents({made.article, made.analysis}, made.times, published, {});
    QVERIFY(tellings[0].status == EventStatus::Planned);
}

void TestEventFusion::whatAPastYearNamesIsOver()
{
    MadeDocument made
        = makeDocument({"They will be tried for the 1982{T:1982-01-01..1982-12-31} presidential vote ."});
    made.times[0].interval->precision = Precision::Year;
    made.times[0].interval->basis = DateBasis::Explicit;
    EventMention mention;
    mention.trigger = made.document.tokens[8].span;
    mention.status = EventStatus::Planned;
    mention.time = 0;
    mention.link = TimeLink::SameSentence;
    made.analysis->events.push_back(mention);
    mention.trigger = made.document.tokens[3].span; // "tried": before the year
    made.analysis->events.push_back(mention);
    PublicationDate published;
    published.days = {day("2003-04-09"), day("2003-04-09")};
    auto tellings = dateEvents({made.article, made.analysis}, made.times, published, {});
    QVERIFY(tellings[0].status == EventStatus::Happened);
    QVERIFY(tellings[1].status == EventStatus::Planned);
    published.days = {day("1982-04-09"), day("1982-04-09")};
    tellings = dateEvents({made.article, made.analysis}, made.times, published, {});
    QVERIFY(tellings[0].status == EventStatus::Planned);
}

void TestEventFusion::equalDaysAddTheirWeights()
{
    MadeDocument made = makeDocument({"On Monday{T:2015-02-16} and on Friday{T:2015-02-13} it rained ."});
    EventMention mention;
    mention.time = 1;
    mention.link = TimeLink::SameSentence;
    mention.choices = {{1, noIndex, false, TimeLink::SameSentence, 11000},
        {0, noIndex, false, TimeLink::SameSentence, 8000},
        {noIndex, noIndex, false, TimeLink::Publication, 7000}};
    made.analysis->events.push_back(mention);
    PublicationDate published;
    published.days = {day("2015-02-16"), day("2015-02-16")}; // Monday is the day of publication
    auto tellings = dateEvents({made.article, made.analysis}, made.times, published, {});
    QVERIFY(tellings[0].date && tellings[0].date->days.from == day("2015-02-16"));
    tellings = dateEvents({made.article, made.analysis}, made.times, std::nullopt, {});
    QVERIFY(!tellings[0].date); // 11000 alone is not enough
}

// A date from outside the sentence is right half as often as one that stands in it: it needs more weight.
void TestEventFusion::aDateFromElsewhereNeedsMoreWeight()
{
    MadeDocument made = makeDocument({"On Monday{T:2015-02-16} it rained .", "A bridge collapsed ."});
    PublicationDate published;
    published.days = {day("2015-02-18"), day("2015-02-18")};
    EventMention mention;
    mention.time = 0;
    for (const TimeLink link : {TimeLink::SameSentence, TimeLink::Context}) {
        mention.link = link;
        mention.choices = {{0, noIndex, false, link, 15000}};
        made.analysis->events = {mention};
        const auto tellings = dateEvents({made.article, made.analysis}, made.times, published, {});
        QCOMPARE(tellings[0].date.has_value(), link == TimeLink::SameSentence);
    }
    mention.link = TimeLink::Context;
    for (const std::uint32_t weight : {sureElsewhere - 1, sureElsewhere}) {
        mention.choices = {{0, noIndex, false, TimeLink::Context, weight}};
        made.analysis->events = {mention};
        const auto tellings = dateEvents({made.article, made.analysis}, made.times, published, {});
        QCOMPARE(tellings[0].date.has_value(), weight == sureElsewhere);
        QVERIFY(!tellings[0].date || tellings[0].reason == DateReason::ToldBefore);
    }
}

// None is sure enough by itself, but they tell the same days more or less exactly.
void TestEventFusion::datesWithinEachOtherAgree()
{
    MadeDocument made = makeDocument({"On Monday{T:2015-02-16} it rained .", "A bridge collapsed ."});
    PublicationDate published;
    published.days = {day("2015-02-18"), day("2015-02-18")};
    EventMention mention;
    mention.time = 0;
    mention.link = TimeLink::Context;
    mention.choices = {{0, noIndex, false, TimeLink::Context, 16000},
        {noIndex, noIndex, false, TimeLink::Publication, 10000}, {0, noIndex, true, TimeLink::Context, 9000}};
    made.analysis->events.push_back(mention);
    auto tellings = dateEvents({made.article, made.analysis}, made.times, published, {});
    QVERIFY(!tellings[0].date); // Wednesday speaks against Monday
    made.analysis->events.front().choices[2].weight = 16500; // but not against "since Monday"
    tellings = dateEvents({made.article, made.analysis}, made.times, published, {});
    QVERIFY(tellings[0].date);
    QCOMPARE(tellings[0].date->days, (DayInterval{day("2015-02-16"), day("2015-02-18")}));
    made.analysis->events.front().choices
        = {{0, noIndex, true, TimeLink::Context, 17000}, {0, noIndex, false, TimeLink::Context, 17000}};
    tellings = dateEvents({made.article, made.analysis}, made.times, published, {});
    QCOMPARE(tellings[0].date->days, (DayInterval{day("2015-02-16"), day("2015-02-18")}));
}

void TestEventFusion::wideDatesDoNotAgree()
{
    MadeDocument made = makeDocument({"On Monday{T:2015-02-16} it rained .", "A bridge collapsed ."});
    EventMention mention;
    mention.time = 0;
    mention.link = TimeLink::Context;
    mention.choices
        = {{0, noIndex, true, TimeLink::Context, 17000}, {0, noIndex, false, TimeLink::Context, 17000}};
    made.analysis->events.push_back(mention);
    for (const char* written : {"2015-03-18", "2015-03-19"}) { // 31 days, 32 days
        PublicationDate published;
        published.days = {day(written), day(written)};
        const auto tellings = dateEvents({made.article, made.analysis}, made.times, published, {});
        QCOMPARE(tellings[0].date.has_value(), day(written) == day("2015-03-18"));
    }
}

void TestEventFusion::nothingEndsBeforeItBegins()
{
    MadeDocument made = makeDocument({"On Monday{T:2015-02-16} and on Friday{T:2015-02-13} it rained ."});
    EventMention mention;
    mention.link = TimeLink::SameSentence;
    for (const std::uint32_t begin : {0U, 1U}) {
        mention.time = begin;
        mention.timeEnd = 1 - begin;
        made.analysis->events = {mention};
        const auto tellings = dateEvents({made.article, made.analysis}, made.times, std::nullopt, {});
        QVERIFY(tellings[0].date);
        QCOMPARE(tellings[0].date->days.from, day(begin == 0 ? "2015-02-16" : "2015-02-13"));
        QCOMPARE(tellings[0].date->days.to, day("2015-02-16"));
    }
}

void TestEventFusion::aDayToldTwiceTellsOneEvent_data()
{
    QTest::addColumn<QByteArray>("tellings"); // sentence, time, day of May, confidence
    QTest::addColumn<QByteArray>("places");
    QTest::newRow("one") << QByteArray("0 0 4 doubtful") << QByteArray("0");
    QTest::newRow("the doubtful one goes")
        << QByteArray("0 0 4 doubtful, 0 1 4 sure, 0 2 5 doubtful") << QByteArray("0 0 1");
    QTest::newRow("the second goes") << QByteArray("0 0 4 doubtful, 0 1 4 doubtful, 0 2 4 doubtful")
                                     << QByteArray("0 0 0");
    QTest::newRow("both are sure") << QByteArray("0 0 4 likely, 0 1 4 sure") << QByteArray("0 1");
    QTest::newRow("by one time") << QByteArray("0 0 4 doubtful, 0 0 4 sure") << QByteArray("0 1");
    QTest::newRow("of other days") << QByteArray("0 0 4 doubtful, 0 1 5 sure") << QByteArray("0 1");
    QTest::newRow("undated") << QByteArray("0 0 0 doubtful, 0 1 0 sure") << QByteArray("0 1");
    QTest::newRow("in another sentence") << QByteArray("0 0 4 doubtful, 1 1 4 sure") << QByteArray("0 1");
    QTest::newRow("what goes stands behind")
        << QByteArray("0 0 4 sure, 0 1 4 doubtful, 1 2 4 sure") << QByteArray("0 0 1");
}

void TestEventFusion::aDayToldTwiceTellsOneEvent()
{
    QFETCH(QByteArray, tellings);
    QFETCH(QByteArray, places);
    std::vector<EventTelling> made;
    for (const QByteArray& one : tellings.split(',')) {
        const QList<QByteArray> fields = one.trimmed().split(' ');
        EventTelling telling;
        telling.trigger = TextSpan{static_cast<std::uint32_t>(made.size()), 1};
        telling.sentence = fields[0].toUInt();
        telling.time = fields[1].toUInt();
        if (const int of = fields[2].toInt(); of > 0) {
            const DayNumber date = dayNumber({2015, 5, of});
            telling.date = DatedInterval{{date, date}, Precision::Day, Qualifier::Exact, DateBasis::Explicit};
        }
        telling.confidence = fields[3] == "sure" ? Confidence::Sure
            : fields[3] == "likely"              ? Confidence::Likely
                                                 : Confidence::Doubtful;
        made.push_back(telling);
    }
    const std::vector<EventTelling> before = made;
    const std::vector<std::uint32_t> place = leaveOutToldTwice(made);
    QByteArray found;
    for (std::size_t t = 0; t < place.size(); ++t) {
        found += (t > 0 ? " " : "") + QByteArray::number(place[t]);
        QVERIFY(place[t] < made.size());
        QCOMPARE(made[place[t]].sentence, before[t].sentence);
    }
    QCOMPARE(found, places);
    QCOMPARE(made.size(),
        place.empty() ? std::size_t{0} : std::size_t{1} + *std::max_element(place.begin(), place.end()));
}

QTEST_GUILESS_MAIN(TestEventFusion)
#include "tst_eventfusion.moc"
