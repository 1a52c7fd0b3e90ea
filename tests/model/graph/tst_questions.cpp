// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/graph/centrality.h"
#include "model/graph/exploration.h"
#include "model/graph/lanegroups.h"
#include "model/graph/networkpart.h"
#include "model/graph/questions.h"
#include "tests/support/graphcorpus.h"

#include <QTest>

#include <cmath>
#include <map>
#include <set>

using namespace dateline;
using namespace dateline::graph;

class TestQuestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void bestConnectedHasMostLinks();
    void bridgesAreSharesOfPairs();
    void influentialSharesAddUpToOne();
    void groupsAreListedTogether();
    void groupsAreLanesOfATimeline();
    void anAnswerCanBeCancelled();
    void risingComparesWindowsOfDifferentLength();
    void halvesHoldTheSameEvidence();
    void sharedAreNeighboursOfBoth();
    void wordsAreReadBack();
    void expansionBringsTheKindThatWasAskedFor();
    void expansionBringsTheRelationThatWasAskedFor();

private:
    Answer answered(Question question)
    {
        Progress progress;
        return *answer(*m_network, question, progress);
    }

    std::shared_ptr<const Corpus> m_corpus;
    std::unique_ptr<EntityNetwork> m_network;
};

void TestQuestions::initTestCase()
{
    m_corpus = test::graphCorpus();
    m_network = std::make_unique<EntityNetwork>(*m_corpus);
}

void TestQuestions::bestConnectedHasMostLinks()
{
    const Answer best = answered(Question::BestConnected);
    for (std::size_t i = 0; i < best.rows.size(); ++i) {
        const AnswerRow& row = best.rows[i];
        const std::vector<Neighbour> neighbours = m_network->neighbours(row.entity);
        QCOMPARE(std::size_t(row.links), neighbours.size());
        std::uint32_t sentences = 0;
        for (const Neighbour& neighbour : neighbours) {
            sentences += neighbour.sentences;
        }
        QCOMPARE(row.sentences, sentences);
        QVERIFY(i == 0 || best.rows[i - 1].links >= row.links);
    }
}

void TestQuestions::bridgesAreSharesOfPairs()
{
    const Answer bridges = answered(Question::Bridges);
    QCOMPARE(bridges.pivots, 0U); // exact
    const WeightedGraph graph = graphOf(*m_network);
    Progress progress;
    const Betweenness exact = *betweenness(graph, {}, progress);
    const double n = static_cast<double>(bridges.rows.size());
    for (const AnswerRow& row : bridges.rows) {
        QCOMPARE(row.value, exact.values[row.entity.index()] / ((n - 1) * (n - 2) / 2));
        QVERIFY(row.value >= 0 && row.value <= 1);
    }
    QVERIFY(bridges.rows.front().value > bridges.rows.back().value);
}

void TestQuestions::influentialSharesAddUpToOne()
{
    double sum = 0;
    EvidenceFilter narrow;
    narrow.window = DayInterval{dayNumber(2016, 1, 1), dayNumber(2016, 3, 31)};
    const EntityNetwork some(*m_corpus, narrow); // where most entities have no link
    Progress progress;
    const Answer influential = *answer(some, Question::Influential, progress);
    QVERIFY(influential.rows.size() > 3 && influential.rows.size() < m_corpus->entities.size() / 2);
    for (const AnswerRow& row : influential.rows) {
        sum += row.value;
    }
    QVERIFY(std::fabs(sum - 1) < 1e-9);
}

void TestQuestions::groupsAreListedTogether()
{
    const Answer groups = answered(Question::Groups);
    QVERIFY(groups.groups >= 2);
    QVERIFY(groups.modularity > 0.2);
    std::map<std::uint32_t, std::size_t> sizes;
    std::uint32_t last = 0;
    for (const AnswerRow& row : groups.rows) {
        QVERIFY(row.group >= last);
        last = row.group;
        ++sizes[row.group];
    }
    for (auto size = std::next(sizes.begin()); size != sizes.end(); ++size) {
        QVERIFY(size->second <= std::prev(size)->second); // largest first
    }
}

void TestQuestions::groupsAreLanesOfATimeline()
{
    Progress progress;
    const Expected<LaneGroups> lanes = laneGroups(*m_corpus, progress);
    QVERIFY(lanes);
    const Answer groups = answered(Question::Groups);
    QCOMPARE(lanes->names.size(), std::size_t(groups.groups));
    QCOMPARE(lanes->groupOf.size(), m_corpus->entities.size());
    std::vector<std::size_t> sizes(lanes->names.size(), 0);
    for (const AnswerRow& row : groups.rows) { // within a group the strongest come first
        const std::uint32_t group = lanes->groupOf[row.entity.index()];
        if (group == LaneGroups::none) {
            continue;
        }
        QCOMPARE(group + 1, row.group);
        const std::string& name = (*m_corpus)[row.entity].name;
        QCOMPARE(lanes->names[group].find(name) != std::string::npos, sizes[group] < 3);
        ++sizes[group];
    }
    for (const std::size_t size : sizes) {
        QVERIFY(size > 1);
    }
}

void TestQuestions::anAnswerCanBeCancelled()
{
    struct Cancelled : Progress
    {
        bool cancelled() const override { return true; }
    } progress;
    const auto none = answer(*m_network, Question::Bridges, progress);
    QVERIFY(!none);
    QVERIFY(none.error().code == ErrorCode::Cancelled);
}

void TestQuestions::risingComparesWindowsOfDifferentLength()
{
    const DayInterval earlier{dayNumber(2014, 1, 1), dayNumber(2015, 12, 31)};
    const DayInterval later{dayNumber(2016, 1, 1), dayNumber(2016, 12, 31)};
    EvidenceFilter inEarlier;
    inEarlier.window = earlier;
    EvidenceFilter inLater;
    inLater.window = later;
    const Answer all
        = rising(EntityNetwork(*m_corpus, inEarlier), earlier, EntityNetwork(*m_corpus, inLater), later);
    QVERIFY(all.rows.size() > 20);
    double last = 1e9;
    for (const AnswerRow& row : all.rows) {
        const double gain = row.sentences / 366.0 - row.before / 730.0; // sentences a day
        QVERIFY(gain <= last + 1e-12);
        last = gain;
        QCOMPARE(row.value, ((row.sentences + 1) * 730.0) / ((row.before + 1) * 366.0));
    }
}

void TestQuestions::halvesHoldTheSameEvidence()
{
    const auto halves = halvesOf(*m_corpus, {});
    QVERIFY(halves);
    QCOMPARE(halves->first.to + 1, halves->second.from);
    const auto sentences = [&](DayInterval days) {
        EvidenceFilter filter;
        filter.window = days;
        std::uint32_t sum = 0;
        const EntityNetwork network(*m_corpus, filter);
        for (const NetworkLink& link : network.links()) {
            sum += link.sentences;
        }
        return sum;
    };
    const double before = sentences(halves->first);
    const double after = sentences(halves->second);
    QVERIFY2(before > after * 0.8 && before < after * 1.1,
        qPrintable(QStringLiteral("%1 %2").arg(before).arg(after)));
    QVERIFY(!halvesOf(Corpus{}, {}));
}

void TestQuestions::sharedAreNeighboursOfBoth()
{
    const std::vector<AnswerRow> best = answered(Question::BestConnected).rows;
    const EntityId a = best[0].entity;
    const EntityId b = best[1].entity;
    std::set<EntityId> ofA;
    for (const Neighbour& neighbour : m_network->neighbours(a)) {
        ofA.insert(neighbour.entity);
    }
    std::set<EntityId> both;
    for (const Neighbour& neighbour : m_network->neighbours(b)) {
        if (ofA.count(neighbour.entity) > 0 && neighbour.entity != a) {
            both.insert(neighbour.entity);
        }
    }
    const std::vector<SharedNeighbour> found = shared(*m_network, a, b);
    QVERIFY(!found.empty());
    QCOMPARE(found.size(), both.size());
    const auto sentencesOf = [this](EntityId of, EntityId with) {
        const std::vector<Neighbour> all = m_network->neighbours(of);
        return std::find_if(all.begin(), all.end(), [with](const Neighbour& one) {
            return one.entity == with;
        })->sentences;
    };
    std::uint32_t last = 0xFFFFFFFFU;
    for (const SharedNeighbour& each : found) {
        QVERIFY(both.count(each.entity) == 1);
        QCOMPARE(each.sentencesA, sentencesOf(a, each.entity));
        QCOMPARE(each.sentencesB, sentencesOf(b, each.entity));
        QVERIFY(std::min(each.sentencesA, each.sentencesB) <= last);
        last = std::min(each.sentencesA, each.sentencesB);
    }
}

void TestQuestions::wordsAreReadBack()
{
    for (int i = 0; i < questionCount; ++i) {
        const auto question = static_cast<Question>(i);
        QVERIFY(questionFrom(toString(question)) == question);
    }
    QVERIFY(!questionFrom("best"));
}

void TestQuestions::expansionBringsTheKindThatWasAskedFor()
{
    Exploration exploration;
    const EntityId centre = answered(Question::BestConnected).rows.front().entity;
    exploration.begin({centre});
    ExpandOptions people;
    people.kind = EntityKind::Person;
    people.most = 3;
    const std::vector<EntityId> came = exploration.expand(*m_network, centre, people);
    QCOMPARE(came.size(), std::size_t(3));
    for (const EntityId id : came) {
        QVERIFY((*m_network)[id].kind == EntityKind::Person);
    }
}

void TestQuestions::expansionBringsTheRelationThatWasAskedFor()
{
    Exploration exploration;
    const EntityId centre = answered(Question::BestConnected).rows.front().entity;
    exploration.begin({centre});
    ExpandOptions attacks;
    attacks.relations = relationBit(RelationKind::Attacked);
    attacks.most = 1000;
    std::set<EntityId> wanted;
    for (const Neighbour& neighbour : m_network->neighbours(centre)) {
        const NetworkLink& link = (*m_network)[neighbour.link];
        if (((link.forward | link.backward) & attacks.relations) != 0) {
            wanted.insert(neighbour.entity);
        }
    }
    const std::vector<EntityId> came = exploration.expand(*m_network, centre, attacks);
    QVERIFY(!wanted.empty());
    QVERIFY(std::set<EntityId>(came.begin(), came.end()) == wanted);
}

QTEST_GUILESS_MAIN(TestQuestions)
#include "tst_questions.moc"
