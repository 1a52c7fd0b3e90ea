// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/graph/reduction.h"
#include "tests/support/graphcorpus.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

using namespace dateline;
using namespace dateline::graph;

class TestReduction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void withoutOptionsNothingChanges();
    void openingHasNobodyWithoutLinks();
    void backboneKeepsEverybodyConnected();
    void leavesGoIntoTheNodeTheyHangOn();
    void keptOnesAreNeverFolded();
    void countriesGatherThoseWhoBelongToThem();
    void openGroupsAreShownMemberByMember();
    void bundlesAddUpTheirLinks_data();
    void bundlesAddUpTheirLinks();
    void communitiesAreLedByTheMostMentioned();

private:
    ReducedPart reduced(const ReductionOptions& options)
    {
        Progress progress;
        return *reduce(*m_network, m_part, options, progress);
    }

    std::shared_ptr<const Corpus> m_corpus;
    std::unique_ptr<EntityNetwork> m_network;
    NetworkPart m_part;
};

void TestReduction::initTestCase()
{
    m_corpus = test::graphCorpus();
    m_network = std::make_unique<EntityNetwork>(*m_corpus);
    PartOptions options;
    options.perKind = {30, 30, 12, 8, 8};
    m_part = strongestPart(*m_network, options);
    QVERIFY(m_part.entities.size() > 60);
}

void TestReduction::withoutOptionsNothingChanges()
{
    const ReducedPart same = reduced({});
    QCOMPARE(same.nodes.size(), m_part.entities.size());
    QCOMPARE(same.links.size(), m_part.links.size());
    for (std::size_t i = 0; i < same.nodes.size(); ++i) {
        QVERIFY(same.nodes[i].entity == m_part.entities[i]);
        QVERIFY(same.nodes[i].members.empty() && same.nodes[i].leaves.empty());
    }
}

void TestReduction::openingHasNobodyWithoutLinks()
{
    std::set<EntityId> linked;
    for (const LinkId id : m_part.links) {
        linked.insert((*m_network)[id].a);
        linked.insert((*m_network)[id].b);
    }
    QCOMPARE(linked.size(), m_part.entities.size());
    PartOptions all;
    all.linkedOnly = false;
    all.perKind = {1000, 1000, 1000, 1000, 1000};
    QCOMPARE(strongestPart(*m_network, all).entities.size(), std::size_t(m_network->liveEntities()));
}

void TestReduction::backboneKeepsEverybodyConnected()
{
    ReductionOptions options;
    options.backbone = true;
    const ReducedPart part = reduced(options);
    QCOMPARE(part.nodes.size(), m_part.entities.size());
    QVERIFY(part.links.size() < m_part.links.size());
    const auto components = [](const WeightedGraph& graph) {
        const std::vector<std::uint32_t> all = connectedComponents(graph);
        return std::set<std::uint32_t>(all.begin(), all.end()).size();
    };
    NetworkPart thin = m_part;
    thin.links.clear();
    for (const ReducedLink& link : part.links) {
        thin.links.push_back(link.link);
    }
    QCOMPARE(components(graphOf(*m_network, thin)), components(graphOf(*m_network, m_part)));
}

void TestReduction::leavesGoIntoTheNodeTheyHangOn()
{
    ReductionOptions options;
    options.backbone = true; // makes leaves
    const ReducedPart before = reduced(options);
    std::map<EntityId, std::set<EntityId>> neighbours;
    for (const ReducedLink& link : before.links) {
        neighbours[link.sum.a].insert(link.sum.b);
        neighbours[link.sum.b].insert(link.sum.a);
    }
    options.foldLeaves = true;
    const ReducedPart part = reduced(options);
    std::size_t folded = 0;
    for (const ReducedNode& node : part.nodes) {
        folded += node.leaves.size();
        for (const EntityId leaf : node.leaves) {
            QCOMPARE(neighbours[leaf].size(), std::size_t(1));
            QVERIFY(*neighbours[leaf].begin() == node.entity);
        }
    }
    QVERIFY(folded > 0);
    QCOMPARE(part.nodes.size() + folded, before.nodes.size());
    QCOMPARE(part.links.size() + folded, before.links.size()); // a leaf takes its one link with it
}

void TestReduction::keptOnesAreNeverFolded()
{
    ReductionOptions options;
    options.backbone = options.foldLeaves = true;
    const ReducedPart part = reduced(options);
    for (const ReducedNode& node : part.nodes) {
        options.kept.insert(options.kept.end(), node.leaves.begin(), node.leaves.end());
    }
    std::sort(options.kept.begin(), options.kept.end());
    QVERIFY(!options.kept.empty());
    for (const ReducedNode& node : reduced(options).nodes) {
        QVERIFY(node.leaves.empty());
    }
}

void TestReduction::countriesGatherThoseWhoBelongToThem()
{
    ReductionOptions options;
    options.grouping = Grouping::Country;
    const ReducedPart part = reduced(options);
    QVERIFY(part.nodes.size() < m_part.entities.size());
    const std::vector<EntityId> country = countries(*m_network);
    std::size_t all = 0;
    for (const ReducedNode& node : part.nodes) {
        for (const EntityId member : node.members) {
            QVERIFY((*m_network)[node.entity].kind == EntityKind::Country);
            QVERIFY(country[member.index()] == node.entity);
        }
        all += node.members.size()
            + (std::binary_search(m_part.entities.begin(), m_part.entities.end(), node.entity) ? 1 : 0);
    }
    QCOMPARE(all, m_part.entities.size()); // everybody is somewhere
    for (std::size_t i = 0; i < country.size(); ++i) {
        if (m_network->entities()[i].kind == EntityKind::Country) {
            QVERIFY(country[i] == EntityId::fromIndex(i));
        }
    }
}

void TestReduction::openGroupsAreShownMemberByMember()
{
    ReductionOptions options;
    options.grouping = Grouping::Country;
    const ReducedPart before = reduced(options);
    const auto group = std::find_if(before.nodes.begin(), before.nodes.end(),
        [](const ReducedNode& node) { return !node.members.empty(); });
    QVERIFY(group != before.nodes.end());
    options.open = {group->entity};
    const ReducedPart after = reduced(options);
    QVERIFY(after.nodes.size() >= before.nodes.size() + group->members.size() - 1);
    for (const ReducedNode& node : after.nodes) {
        QVERIFY(node.entity != group->entity || node.members.empty());
    }
}

void TestReduction::bundlesAddUpTheirLinks_data()
{
    QTest::addColumn<int>("grouping");
    QTest::newRow("countries") << static_cast<int>(Grouping::Country);
    QTest::newRow("communities") << static_cast<int>(Grouping::Community);
}

void TestReduction::bundlesAddUpTheirLinks()
{
    QFETCH(int, grouping);
    ReductionOptions options;
    options.grouping = static_cast<Grouping>(grouping);
    const ReducedPart part = reduced(options);
    std::map<EntityId, EntityId> node; // entity -> what it is drawn as
    for (const ReducedNode& each : part.nodes) {
        node[each.entity] = each.entity;
        for (const EntityId member : each.members) {
            node[member] = each.entity;
        }
    }
    std::uint32_t between = 0;
    std::map<std::pair<EntityId, EntityId>, std::vector<LinkId>> bundles;
    for (const LinkId id : m_part.links) {
        const NetworkLink& link = (*m_network)[id];
        if (node[link.a] != node[link.b]) {
            between += link.sentences;
            bundles[std::minmax(node[link.a], node[link.b])].push_back(id);
        }
    }
    bool someTurned = false; // from the later node to the earlier one
    std::uint32_t drawn = 0;
    for (const ReducedLink& link : part.links) {
        drawn += link.sum.sentences;
        QVERIFY(link.sum.a < link.sum.b);
        const std::vector<LinkId>& parts = bundles[{link.sum.a, link.sum.b}];
        QCOMPARE(link.links, parts.size() == 1 ? std::vector<LinkId>() : parts);
        std::uint16_t forward = 0;
        std::uint16_t backward = 0;
        std::uint32_t most = 0;
        for (const LinkId id : parts) {
            const NetworkLink& one = (*m_network)[id];
            const bool turned = node[one.a] != link.sum.a;
            someTurned = someTurned || (turned && one.forward != one.backward);
            forward = static_cast<std::uint16_t>(forward | (turned ? one.backward : one.forward));
            backward = static_cast<std::uint16_t>(backward | (turned ? one.forward : one.backward));
            most = std::max(most, one.sentences);
        }
        QCOMPARE(link.sum.forward, forward);
        QCOMPARE(link.sum.backward, backward);
        QCOMPARE((*m_network)[link.link].sentences, most);
    }
    QCOMPARE(drawn, between);
    QVERIFY(someTurned);
}

void TestReduction::communitiesAreLedByTheMostMentioned()
{
    ReductionOptions options;
    options.grouping = Grouping::Community;
    const ReducedPart part = reduced(options);
    QVERIFY(part.nodes.size() < 20);
    for (const ReducedNode& node : part.nodes) {
        for (const EntityId member : node.members) {
            QVERIFY((*m_network)[member].mentions <= (*m_network)[node.entity].mentions);
        }
    }
}

QTEST_GUILESS_MAIN(TestReduction)
#include "tst_reduction.moc"
