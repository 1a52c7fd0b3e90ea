// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/graph/exploration.h"
#include "model/graph/networkpart.h"
#include "tests/support/graphcorpus.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <set>

using namespace dateline;
using namespace dateline::graph;

class TestEntityNetwork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAllEvidence();
    void windowCountsOnlyWhatLiesInIt();
    void statedRelationsOnly();
    void hiddenEntitiesTakeTheirLinksAlong();
    void neighboursComeStrongestFirst();
    void egoGrowsByHops();
    void strongestPathsAreWhatSearchByHandFinds();
    void theirOwnLinkComesFirst();
    void noPathBetweenComponents();
    void openingTakesTheStrongestOfEachKind();
    void fewLinksLowerTheMinimum();
    void placesLeftGoToWhoIsLinkedApart();
    void expansionAndCollapse();
    void historyGoesBackAndForward();
};

void TestEntityNetwork::countsAllEvidence()
{
    const auto corpus = test::graphCorpus();
    const EntityNetwork network(*corpus);
    QCOMPARE(network.links().size(), corpus->links.size());
    for (std::size_t i = 0; i < corpus->links.size(); ++i) {
        QCOMPARE(std::size_t(network.links()[i].sentences), corpus->links[i].evidence.size());
        QCOMPARE(network.links()[i].stated, corpus->links[i].stated);
        QCOMPARE(network.links()[i].articles, corpus->links[i].articles);
        QVERIFY(network.links()[i].days.has_value());
    }
    for (std::size_t i = 0; i < corpus->entities.size(); ++i) {
        QCOMPARE(std::size_t(network.entities()[i].mentions), corpus->entities[i].mentions.size());
        QCOMPARE(network.entities()[i].articles, corpus->entities[i].articles);
    }
}

void TestEntityNetwork::windowCountsOnlyWhatLiesInIt()
{
    const auto corpus = test::graphCorpus();
    const DayNumber middle = dayNumber(2017, 1, 1);
    const EntityNetwork all(*corpus);
    const EntityNetwork before(
        *corpus, {DayInterval{dayNumber(2000, 1, 1), middle - 1}, allRelationKinds, {}, {}});
    const EntityNetwork after(
        *corpus, {DayInterval{middle, dayNumber(2030, 1, 1)}, allRelationKinds, {}, {}});
    for (std::size_t i = 0; i < all.links().size(); ++i) {
        QCOMPARE(before.links()[i].sentences + after.links()[i].sentences, all.links()[i].sentences);
    }
    QVERIFY(before.liveLinks() > 0 && before.liveLinks() < all.liveLinks());
}

void TestEntityNetwork::statedRelationsOnly()
{
    const auto corpus = test::graphCorpus();
    EvidenceFilter filter;
    filter.kinds = static_cast<std::uint16_t>(allRelationKinds & ~relationBit(RelationKind::MentionedWith));
    const EntityNetwork network(*corpus, filter);
    for (const NetworkLink& link : network.links()) {
        QCOMPARE(link.sentences, link.stated);
    }
}

void TestEntityNetwork::hiddenEntitiesTakeTheirLinksAlong()
{
    const auto corpus = test::graphCorpus();
    EvidenceFilter filter;
    filter.entities.assign(corpus->entities.size(), 1);
    filter.entities[0] = 0;
    const EntityNetwork network(*corpus, filter);
    QCOMPARE(network.entities()[0].mentions, 0U);
    QVERIFY(network.neighbours(EntityId::fromIndex(0)).empty());
    QCOMPARE(network.liveEntities(), EntityNetwork(*corpus).liveEntities() - 1);
}

void TestEntityNetwork::neighboursComeStrongestFirst()
{
    const auto corpus = test::graphCorpus();
    const EntityNetwork network(*corpus);
    for (std::size_t i = 0; i < corpus->entities.size(); ++i) {
        const std::vector<Neighbour> neighbours = network.neighbours(EntityId::fromIndex(i));
        QCOMPARE(neighbours.size(), corpus->entities[i].links.size());
        QVERIFY(std::is_sorted(neighbours.begin(), neighbours.end(),
            [](const Neighbour& left, const Neighbour& right) { return left.sentences > right.sentences; }));
    }
}

void TestEntityNetwork::egoGrowsByHops()
{
    const auto corpus = test::graphCorpus();
    const EntityNetwork network(*corpus);
    const EntityId centre = EntityId::fromIndex(0);
    QCOMPARE(network.ego(centre, 0).size(), std::size_t(1));
    QCOMPARE(network.ego(centre, 1).size(), network.neighbours(centre).size() + 1);
    std::set<EntityId> second;
    const std::vector<HopEntity> ego = network.ego(centre, 2);
    for (const HopEntity& hop : ego) {
        second.insert(hop.entity);
    }
    QVERIFY(std::is_sorted(ego.begin(), ego.end(), [](const HopEntity& left, const HopEntity& right) {
        return std::pair(left.hops, left.entity) < std::pair(right.hops, right.entity);
    }));
    for (const Neighbour& neighbour : network.neighbours(centre)) {
        for (const Neighbour& further : network.neighbours(neighbour.entity)) {
            QVERIFY(second.count(further.entity) == 1);
        }
    }
}

void TestEntityNetwork::strongestPathsAreWhatSearchByHandFinds()
{
    test::GraphCorpusOptions small;
    small.people = 4;
    small.organisations = 3;
    small.countries = 2;
    small.places = 0;
    small.groups = 0;
    small.topics = 2;
    small.articles = 4;
    small.sentences = 5;
    const auto corpus = test::graphCorpus(small);
    const EntityNetwork network(*corpus);
    const EntityId from = EntityId::fromIndex(0);
    for (std::size_t target = 1; target < corpus->entities.size(); ++target) {
        std::vector<std::uint64_t> costs; // of every loopless path
        std::vector<char> seen(corpus->entities.size(), 0);
        const std::function<void(EntityId, std::uint64_t)> search = [&](EntityId at, std::uint64_t cost) {
            if (at.index() == target) {
                costs.push_back(cost);
                return;
            }
            seen[at.index()] = 1;
            for (const Neighbour& next : network.neighbours(at)) {
                if (seen[next.entity.index()] == 0) {
                    search(next.entity, cost + pathUnit + pathUnit / next.sentences);
                }
            }
            seen[at.index()] = 0;
        };
        search(from, 0);
        std::sort(costs.begin(), costs.end());
        const std::vector<NetworkPath> paths = network.strongestPaths(from, EntityId::fromIndex(target), 4);
        QCOMPARE(paths.size(), std::min<std::size_t>(4, costs.size()));
        std::set<std::vector<EntityId>> different;
        for (std::size_t i = 0; i < paths.size(); ++i) {
            QCOMPARE(paths[i].cost, costs[i]);
            QVERIFY(different.insert(paths[i].entities).second);
            QCOMPARE(paths[i].links.size() + 1, paths[i].entities.size());
        }
    }
}

void TestEntityNetwork::theirOwnLinkComesFirst()
{
    const auto corpus = test::graphCorpus();
    const EntityNetwork network(*corpus);
    std::size_t overOthers = 0; // pairs of which each is told of more often with a third
    for (std::size_t i = 0; i < network.links().size() && i < 200; ++i) {
        const EntityId a = network.links()[i].a;
        const EntityId b = network.links()[i].b;
        const std::vector<NetworkPath> paths = network.strongestPaths(a, b, 1);
        QCOMPARE(paths.front().entities.size(), std::size_t(2));
        for (const Neighbour& with : network.neighbours(a)) {
            for (const Neighbour& further : network.neighbours(with.entity)) {
                overOthers += further.entity == b && with.sentences > network.links()[i].sentences * 2
                    && further.sentences > network.links()[i].sentences * 2;
            }
        }
    }
    QVERIFY(overOthers > 0); // the order was put to the test
}

void TestEntityNetwork::noPathBetweenComponents()
{
    const auto corpus = test::graphCorpus();
    EvidenceFilter filter;
    filter.kinds = 0;
    const EntityNetwork network(*corpus, filter);
    QVERIFY(network.strongestPaths(EntityId::fromIndex(0), EntityId::fromIndex(1)).empty());
    QVERIFY(network.strongestPaths(EntityId::fromIndex(0), EntityId::fromIndex(0)).empty());
}

void TestEntityNetwork::openingTakesTheStrongestOfEachKind()
{
    const auto corpus = test::graphCorpus();
    const EntityNetwork network(*corpus);
    const NetworkPart part = strongestPart(network, {});
    std::array<int, entityKindCount> counts{};
    for (const EntityId id : part.entities) {
        ++counts[static_cast<std::size_t>(network[id].kind)];
    }
    QVERIFY((counts == std::array<int, entityKindCount>{12, 12, 8, 0, 0}));
    QVERIFY(part.links.size() >= 15);
    for (const LinkId id : part.links) {
        QVERIFY(network[id].sentences >= part.minimumSentences);
    }
    const WeightedGraph graph = graphOf(network, part);
    QCOMPARE(graph.edges.size(), part.links.size());
    const std::vector<EntityId> people = ranked(network, EntityKind::Person);
    QVERIFY(network[people.front()].articles >= network[people.back()].articles);
}

void TestEntityNetwork::fewLinksLowerTheMinimum()
{
    test::GraphCorpusOptions few;
    few.articles = 3;
    const auto corpus = test::graphCorpus(few);
    const EntityNetwork network(*corpus);
    QCOMPARE(strongestPart(network, {}).minimumSentences, 1U);
    PartOptions strict;
    strict.fewLinks = 0;
    QCOMPARE(strongestPart(network, strict).minimumSentences, 2U);
}

/// Two matters that share nobody: the busier one does not take the places that it cannot fill.
void TestEntityNetwork::placesLeftGoToWhoIsLinkedApart()
{
    const auto corpus = test::graphCorpus();
    const EntityNetwork all(*corpus);
    EvidenceFilter filter;
    filter.entities.assign(corpus->entities.size(), 0);
    const NetworkLink& busy = *std::max_element(all.links().begin(), all.links().end(),
        [](const NetworkLink& l, const NetworkLink& r) { return l.sentences < r.sentences; });
    const auto apart = [&](EntityId id) { // from both ends of the busiest link
        const auto linked
            = [&](const Neighbour& next) { return next.entity == busy.a || next.entity == busy.b; };
        const std::vector<Neighbour> neighbours = all.neighbours(id);
        return id != busy.a && id != busy.b && std::none_of(neighbours.begin(), neighbours.end(), linked);
    };
    const auto other = std::find_if(all.links().begin(), all.links().end(),
        [&](const NetworkLink& link) { return apart(link.a) && apart(link.b); });
    QVERIFY(other != all.links().end());
    for (const EntityId id : {busy.a, busy.b, other->a, other->b}) {
        filter.entities[id.index()] = 1;
    }
    const EntityNetwork network(*corpus, filter);
    PartOptions options;
    options.perKind.fill(4);
    QCOMPARE(strongestPart(network, options).entities.size(), 4U);
}

void TestEntityNetwork::expansionAndCollapse()
{
    const auto corpus = test::graphCorpus();
    const EntityNetwork network(*corpus);
    const EntityId centre = EntityId::fromIndex(0);
    Exploration exploration;
    exploration.begin({centre});
    const std::vector<EntityId> first
        = exploration.expand(network, centre, ExpandOptions{5, {}, allRelationKinds});
    QCOMPARE(first.size(), std::size_t(5));
    const std::vector<Neighbour> strongest = network.neighbours(centre);
    for (std::size_t i = 0; i < 5; ++i) {
        QVERIFY(exploration.shows(strongest[i].entity));
    }
    QVERIFY(exploration.isExpanded(centre));
    // the next ones
    QVERIFY(!exploration.expand(network, centre, ExpandOptions{5, {}, allRelationKinds}).empty());
    QCOMPARE(exploration.shown().size(), std::size_t(11));
    const EntityId kept = first.front();
    const std::vector<EntityId> gone = exploration.collapse(network, centre, {kept});
    QVERIFY(exploration.shows(centre) && exploration.shows(kept));
    QVERIFY(std::find(gone.begin(), gone.end(), kept) == gone.end());
    QCOMPARE(exploration.shown().size() + gone.size(), std::size_t(11));
}

void TestEntityNetwork::historyGoesBackAndForward()
{
    const auto corpus = test::graphCorpus();
    const EntityNetwork network(*corpus);
    Exploration exploration;
    exploration.begin({EntityId::fromIndex(0), EntityId::fromIndex(1)});
    QVERIFY(!exploration.canGoBack());
    exploration.hide({EntityId::fromIndex(1)});
    exploration.expand(network, EntityId::fromIndex(0), ExpandOptions{3, {}, allRelationKinds});
    const std::vector<EntityId> last = exploration.shown();
    exploration.goBack();
    QCOMPARE(exploration.shown().size(), std::size_t(1));
    exploration.goBack();
    QCOMPARE(exploration.shown().size(), std::size_t(2));
    QVERIFY(!exploration.canGoBack() && exploration.canGoForward());
    exploration.goForward();
    exploration.goForward();
    QVERIFY(exploration.shown() == last);
    exploration.goBack();
    exploration.show({EntityId::fromIndex(4)});
    QVERIFY(!exploration.canGoForward());
}

QTEST_GUILESS_MAIN(TestEntityNetwork)
#include "tst_entitynetwork.moc"
