// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/graph/backbone.h"
#include "model/graph/centrality.h"
#include "model/graph/communities.h"
#include "tests/support/knowngraphs.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace dateline;
using namespace dateline::graph;

class TestGraphMeasures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void degreesOfTheKarateClub();
    void betweennessOfTheKarateClub();
    void betweennessOfLesMiserables();
    void sampledBetweennessIsNearTheExactOne();
    void betweennessCanBeCancelled();
    void pageRankOfTheKarateClub();
    void pageRankOfLesMiserables();
    void pageRankOfNodesWithoutLinks();
    void communitiesOfTheKarateClub();
    void communitiesOfLesMiserables();
    void plantedCommunitiesAreFound();
    void communitiesAreConnected();
    void nothingHasNoCommunities();
    void modularityOfKnownPartitions();
    void backboneKeepsComponentsTogether();
    void backboneKeepsWhatStandsOut();
    void spanningForestIsHeaviest();
};

namespace {

bool near(double value, double expected)
{
    return std::fabs(value - expected) < 1e-5;
}

} // namespace

void TestGraphMeasures::degreesOfTheKarateClub()
{
    const std::vector<std::uint32_t> degree = degrees(test::karateClub());
    QCOMPARE(degree[0], 16U);
    QCOMPARE(degree[33], 17U);
    QCOMPARE(std::accumulate(degree.begin(), degree.end(), 0U), 156U);
}

void TestGraphMeasures::betweennessOfTheKarateClub()
{
    Progress progress;
    const auto result = betweenness(test::karateClub(), {}, progress);
    QCOMPARE(result->pivots, 0U);
    QVERIFY(near(result->values[0], 231.071429)); // igraph
    QVERIFY(near(result->values[1], 28.478571));
    QVERIFY(near(result->values[2], 75.850794));
    QVERIFY(near(result->values[33], 160.551587));
    QVERIFY(near(result->values[7], 0));
}

void TestGraphMeasures::betweennessOfLesMiserables()
{
    Progress progress;
    const auto result = betweenness(test::lesMiserables(), {}, progress);
    QVERIFY(near(result->values[10], 1624.4688004)); // Valjean; igraph
    QVERIFY(near(result->values[1], 504));
    QVERIFY(near(result->values[48], 470.570632));
}

void TestGraphMeasures::sampledBetweennessIsNearTheExactOne()
{
    Progress progress;
    const WeightedGraph graph = test::plantedCommunities(20, 60);
    const auto exact = betweenness(graph, {}, progress);
    const auto sampled = betweenness(graph, {100, 400, 7}, progress);
    QCOMPARE(sampled->pivots, 400U);
    QVERIFY(sampled->error > 0);
    const auto top = static_cast<std::size_t>(
        std::max_element(exact->values.begin(), exact->values.end()) - exact->values.begin());
    QVERIFY(std::fabs(sampled->values[top] - exact->values[top]) < 2 * sampled->error);
    QVERIFY(sampled->error < exact->values[top] * 0.2);
    QVERIFY(betweenness(graph, {100, 400, 7}, progress)->values == sampled->values);
}

void TestGraphMeasures::betweennessCanBeCancelled()
{
    class Cancelled : public Progress
    {
    public:
        bool cancelled() const override { return true; }
    } progress;
    QVERIFY(betweenness(test::karateClub(), {}, progress).error().code == ErrorCode::Cancelled);
    QVERIFY(communities(test::karateClub(), progress).error().code == ErrorCode::Cancelled);
}

void TestGraphMeasures::pageRankOfTheKarateClub()
{
    const std::vector<double> rank = pageRank(test::karateClub());
    QVERIFY(near(rank[0], 0.096997)); // igraph
    QVERIFY(near(rank[2], 0.057079));
    QVERIFY(near(rank[33], 0.100919));
    QVERIFY(near(std::accumulate(rank.begin(), rank.end(), 0.0), 1));
}

void TestGraphMeasures::pageRankOfLesMiserables()
{
    const std::vector<double> rank = pageRank(test::lesMiserables());
    QVERIFY(near(rank[10], 0.099558)); // Valjean, by weights; igraph
    QVERIFY(near(rank[55], 0.051668));
}

void TestGraphMeasures::pageRankOfNodesWithoutLinks()
{
    const std::vector<double> rank = pageRank({3, {{0, 1, 1}}});
    QVERIFY(near(rank[0] + rank[1] + rank[2], 1));
    QVERIFY(rank[2] > 0 && rank[2] < rank[0]);
    QVERIFY(pageRank({}).empty());
}

void TestGraphMeasures::communitiesOfTheKarateClub()
{
    Progress progress;
    const auto found = communities(test::karateClub(), progress);
    QCOMPARE(found->count, 4U);
    // the known optimum
    QVERIFY2(near(found->modularity, 0.419790), qPrintable(QString::number(found->modularity)));
    QVERIFY(found->community[0] != found->community[33]);
    QCOMPARE(found->community[0], found->community[1]);
}

void TestGraphMeasures::communitiesOfLesMiserables()
{
    Progress progress;
    const auto found = communities(test::lesMiserables(), progress);
    // igraph's best of nine: 0.5667
    QVERIFY2(found->modularity > 0.560, qPrintable(QString::number(found->modularity)));
}

void TestGraphMeasures::plantedCommunitiesAreFound()
{
    Progress progress;
    const WeightedGraph graph = test::plantedCommunities(12, 40);
    const auto found = communities(graph, progress);
    std::vector<std::uint32_t> planted(graph.nodes);
    for (std::uint32_t node = 0; node < graph.nodes; ++node) {
        planted[node] = node / 40;
    }
    QVERIFY(found->modularity >= modularity(graph, planted) - 0.005);
    std::size_t together = 0;
    for (std::uint32_t node = 1; node < graph.nodes; ++node) {
        const bool same = found->community[node] == found->community[node - 1];
        together += same == (planted[node] == planted[node - 1]) ? 1U : 0U;
    }
    QVERIFY(together * 10 > graph.nodes * 9U);
}

void TestGraphMeasures::communitiesAreConnected()
{
    Progress progress;
    for (const WeightedGraph& graph :
        {test::karateClub(), test::lesMiserables(), test::plantedCommunities(30, 25)}) {
        const auto found = communities(graph, progress);
        WeightedGraph inner{graph.nodes, {}};
        for (const WeightedEdge& edge : graph.edges) {
            if (found->community[edge.a] == found->community[edge.b]) {
                inner.edges.push_back(edge);
            }
        }
        const std::vector<std::uint32_t> parts = connectedComponents(inner);
        QCOMPARE(*std::max_element(parts.begin(), parts.end()) + 1, found->count);
    }
}

void TestGraphMeasures::nothingHasNoCommunities()
{
    Progress progress;
    QCOMPARE(communities({}, progress)->count, 0U);
    QCOMPARE(communities({3, {}}, progress)->count, 3U);
    QCOMPARE(communities({3, {}}, progress)->modularity, 0.0);
}

void TestGraphMeasures::modularityOfKnownPartitions()
{
    const WeightedGraph graph = test::karateClub();
    QVERIFY(near(modularity(graph, std::vector<std::uint32_t>(34, 0)), 0));
    const WeightedGraph pairs{4, {{0, 1, 1}, {2, 3, 1}}};
    QVERIFY(near(modularity(pairs, {0, 0, 1, 1}), 0.5));
}

void TestGraphMeasures::backboneKeepsComponentsTogether()
{
    const WeightedGraph graph = test::lesMiserables();
    const std::vector<std::uint32_t> kept = backbone(graph);
    QVERIFY(kept.size() < graph.edges.size() && kept.size() >= graph.nodes - 1);
    WeightedGraph rest{graph.nodes, {}};
    for (const std::uint32_t index : kept) {
        rest.edges.push_back(graph.edges[index]);
    }
    QVERIFY(connectedComponents(rest) == connectedComponents(graph));
}

void TestGraphMeasures::backboneKeepsWhatStandsOut()
{
    // A hub with one link of weight 40 among twenty of weight 1, and a second way round for each end.
    WeightedGraph graph{22, {}};
    for (std::uint32_t node = 1; node < 21; ++node) {
        graph.edges.push_back({0, node, node == 7 ? 40U : 1U});
    }
    QVERIFY(backbone(graph).size() == 20); // a tree: all of it
    const WeightedGraph flat{4, {{0, 1, 5}, {1, 2, 5}, {0, 2, 5}, {2, 3, 5}}};
    QCOMPARE(backbone(flat).size(), std::size_t(3)); // nothing stands out: only the tree
}

void TestGraphMeasures::spanningForestIsHeaviest()
{
    const WeightedGraph graph{5, {{0, 1, 1}, {1, 2, 5}, {0, 2, 4}, {3, 4, 2}}};
    QVERIFY((maximumSpanningForest(graph) == std::vector<std::uint32_t>{1, 2, 3}));
}

QTEST_GUILESS_MAIN(TestGraphMeasures)
#include "tst_graphmeasures.moc"
