// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/graph/communities.h"

#include "model/base/random.h"
#include "model/graph/centrality.h"

#include <algorithm>
#include <numeric>

namespace dateline::graph {

namespace {

/// A graph whose nodes stand for sets of nodes: their inner weight counts as a loop.
struct Aggregate
{
    WeightedGraph graph;
    std::vector<std::uint64_t> strength; // weights of a node's links, both ends of its loops
};

using Partition = std::vector<std::uint32_t>;

/// Sums of weights towards communities, of the node at hand; reset in the time it took to fill.
class Towards
{
public:
    explicit Towards(std::size_t communities)
        : m_weight(communities, 0)
    {
    }

    void add(std::uint32_t community, std::uint32_t weight)
    {
        if (m_weight[community] == 0) {
            m_touched.push_back(community);
        }
        m_weight[community] += weight;
    }
    std::uint64_t operator[](std::uint32_t community) const { return m_weight[community]; }
    const std::vector<std::uint32_t>& communities() const { return m_touched; }
    void clear()
    {
        for (const std::uint32_t community : m_touched) {
            m_weight[community] = 0;
        }
        m_touched.clear();
    }

private:
    std::vector<std::uint64_t> m_weight;
    std::vector<std::uint32_t> m_touched;
};

__extension__ using Wide = __int128; // weight x weight x 2

class Leiden
{
public:
    Leiden(const WeightedGraph& graph, Progress& progress, std::uint64_t seed)
        : m_progress(progress)
        , m_random(seed)
        , m_level{graph, strengths(graph)}
        , m_of(graph.nodes)
    {
        std::iota(m_of.begin(), m_of.end(), 0U);
        m_total = std::accumulate(m_level.strength.begin(), m_level.strength.end(), std::uint64_t(0));
    }

    /// False = cancelled.
    bool run()
    {
        Partition partition(m_level.graph.nodes);
        std::iota(partition.begin(), partition.end(), 0U);
        for (int round = 0; round < mostRounds; ++round) {
            const Adjacency adjacency(m_level.graph);
            const bool moved = moveNodes(adjacency, partition);
            if (m_progress.cancelled()) {
                return false;
            }
            if (!moved) {
                break;
            }
            const Partition parts = refined(adjacency, partition);
            aggregate(parts, partition);
        }
        for (std::uint32_t& node : m_of) {
            node = partition[node];
        }
        return true;
    }

    const Partition& result() const { return m_of; }

private:
    static constexpr int mostRounds = 50;

    /// Modularity's gain for a node of this strength in a community, up to a constant factor.
    Wide gain(std::uint64_t towards, std::uint64_t strength, std::uint64_t community) const
    {
        return Wide(towards) * m_total - Wide(strength) * community;
    }

    bool moveNodes(const Adjacency& adjacency, Partition& partition)
    {
        const std::uint32_t nodes = m_level.graph.nodes;
        std::vector<std::uint64_t> sums(nodes, 0);
        for (std::uint32_t node = 0; node < nodes; ++node) {
            sums[partition[node]] += m_level.strength[node];
        }
        std::vector<std::uint32_t> queue(nodes);
        std::iota(queue.begin(), queue.end(), 0U);
        for (std::uint32_t i = nodes; i > 1; --i) {
            std::swap(queue[i - 1], queue[m_random.below(i)]);
        }
        std::vector<char> waiting(nodes, 1);
        Towards towards(nodes);
        bool any = false;
        for (std::size_t next = 0; next < queue.size(); ++next) {
            const std::uint32_t node = queue[next];
            waiting[node] = 0;
            for (const HalfEdge& half : adjacency[node]) {
                towards.add(partition[half.target], half.weight);
            }
            const std::uint64_t strength = m_level.strength[node];
            const std::uint32_t own = partition[node];
            sums[own] -= strength;
            std::uint32_t best = own;
            Wide bestGain = gain(towards[own], strength, sums[own]);
            for (const std::uint32_t community : towards.communities()) {
                const Wide value = gain(towards[community], strength, sums[community]);
                if (value > bestGain || (value == bestGain && best != own && community < best)) {
                    bestGain = value;
                    best = community;
                }
            }
            towards.clear();
            sums[best] += strength;
            if (best != own) {
                any = true;
                partition[node] = best;
                for (const HalfEdge& half : adjacency[node]) {
                    if (waiting[half.target] == 0 && partition[half.target] != best) {
                        waiting[half.target] = 1;
                        queue.push_back(half.target);
                    }
                }
            }
        }
        return any;
    }

    /// Each community built up again from single nodes, so that what hangs together only through a node that
    /// has left falls apart.
    Partition refined(const Adjacency& adjacency, const Partition& partition) const
    {
        const std::uint32_t nodes = m_level.graph.nodes;
        Partition parts(nodes);
        std::iota(parts.begin(), parts.end(), 0U);
        std::vector<std::uint64_t> sums = m_level.strength;
        std::vector<std::uint32_t> sizes(nodes, 1);
        std::vector<std::uint64_t> communitySums(nodes, 0);
        for (std::uint32_t node = 0; node < nodes; ++node) {
            communitySums[partition[node]] += m_level.strength[node];
        }
        Towards towards(nodes);
        for (std::uint32_t node = 0; node < nodes; ++node) {
            if (sizes[parts[node]] > 1) {
                continue; // others have joined it
            }
            std::uint64_t inside = 0;
            for (const HalfEdge& half : adjacency[node]) {
                if (partition[half.target] == partition[node]) {
                    towards.add(parts[half.target], half.weight);
                    inside += half.weight;
                }
            }
            const std::uint64_t strength = m_level.strength[node];
            // Only nodes that are well linked with their community may choose a part of it.
            const bool wellLinked
                = Wide(inside) * m_total >= Wide(strength) * (communitySums[partition[node]] - strength);
            std::uint32_t best = parts[node];
            Wide bestGain = 0;
            for (const std::uint32_t part : towards.communities()) {
                const Wide value = part != parts[node] ? gain(towards[part], strength, sums[part]) : Wide(0);
                if (wellLinked && (value > bestGain || (value == bestGain && value > 0 && part < best))) {
                    bestGain = value;
                    best = part;
                }
            }
            towards.clear();
            if (best != parts[node]) {
                sums[parts[node]] -= strength;
                --sizes[parts[node]];
                parts[node] = best;
                sums[best] += strength;
                ++sizes[best];
            }
        }
        return parts;
    }

    /// Parts become nodes; the communities stay as the partition to go on from.
    void aggregate(const Partition& parts, Partition& partition)
    {
        const std::uint32_t nodes = m_level.graph.nodes;
        constexpr std::uint32_t none = 0xFFFFFFFFU;
        std::vector<std::uint32_t> number(nodes, none);
        std::uint32_t count = 0;
        for (std::uint32_t node = 0; node < nodes; ++node) {
            if (number[parts[node]] == none) {
                number[parts[node]] = count++;
            }
        }
        Aggregate next;
        next.graph.nodes = count;
        next.strength.assign(count, 0);
        Partition communities(count);
        std::vector<std::uint32_t> communityNumber(nodes, none);
        std::uint32_t communityCount = 0;
        for (std::uint32_t node = 0; node < nodes; ++node) {
            const std::uint32_t part = number[parts[node]];
            next.strength[part] += m_level.strength[node];
            if (communityNumber[partition[node]] == none) {
                communityNumber[partition[node]] = communityCount++;
            }
            communities[part] = communityNumber[partition[node]];
        }
        std::vector<WeightedEdge> edges;
        for (const WeightedEdge& edge : m_level.graph.edges) {
            const std::uint32_t a = number[parts[edge.a]];
            const std::uint32_t b = number[parts[edge.b]];
            if (a != b) {
                edges.push_back({std::min(a, b), std::max(a, b), edge.weight});
            }
        }
        std::sort(edges.begin(), edges.end(), [](const WeightedEdge& left, const WeightedEdge& right) {
            return left.a != right.a ? left.a < right.a : left.b < right.b;
        });
        for (const WeightedEdge& edge : edges) {
            std::vector<WeightedEdge>& merged = next.graph.edges;
            if (!merged.empty() && merged.back().a == edge.a && merged.back().b == edge.b) {
                merged.back().weight += edge.weight;
            } else {
                merged.push_back(edge);
            }
        }
        for (std::uint32_t& node : m_of) {
            node = number[parts[node]];
        }
        m_level = std::move(next);
        partition = std::move(communities);
    }

    Progress& m_progress;
    Random m_random; // the order in which nodes are looked at
    Aggregate m_level;
    Partition m_of; // node of the graph -> node of the level
    std::uint64_t m_total = 0; // of all strengths: twice the weight
};

/// Communities that are in pieces after the last moves fall into those pieces.
Partition connectedParts(const WeightedGraph& graph, const Partition& partition)
{
    WeightedGraph inner{graph.nodes, {}};
    for (const WeightedEdge& edge : graph.edges) {
        if (partition[edge.a] == partition[edge.b]) {
            inner.edges.push_back(edge);
        }
    }
    return connectedComponents(inner);
}

/// Numbers by size, then by first node.
std::uint32_t renumber(Partition& partition)
{
    std::vector<std::uint32_t> sizes(partition.size(), 0);
    std::vector<std::uint32_t> order;
    for (const std::uint32_t community : partition) {
        if (sizes[community]++ == 0) {
            order.push_back(community);
        }
    }
    std::stable_sort(order.begin(), order.end(),
        [&](std::uint32_t left, std::uint32_t right) { return sizes[left] > sizes[right]; });
    std::vector<std::uint32_t> number(partition.size());
    for (std::uint32_t i = 0; i < order.size(); ++i) {
        number[order[i]] = i;
    }
    for (std::uint32_t& community : partition) {
        community = number[community];
    }
    return static_cast<std::uint32_t>(order.size());
}

} // namespace

Expected<Communities> communities(const WeightedGraph& graph, Progress& progress)
{
    // The order of the moves decides among local optima: small graphs can afford to try many.
    const std::uint64_t attempts = graph.nodes <= 2000 ? 20 : graph.nodes <= 20'000 ? 4 : 1;
    Communities best;
    for (std::uint64_t attempt = 0; attempt < attempts; ++attempt) {
        Leiden leiden(graph, progress, attempt);
        if (!leiden.run()) {
            return Unexpected{Error{ErrorCode::Cancelled, {}, {}}};
        }
        Communities found;
        found.community = connectedParts(graph, leiden.result());
        found.count = renumber(found.community);
        found.modularity = modularity(graph, found.community);
        if (attempt == 0 || found.modularity > best.modularity) {
            best = std::move(found);
        }
    }
    return best;
}

double modularity(const WeightedGraph& graph, const std::vector<std::uint32_t>& community)
{
    const std::vector<std::uint64_t> strength = strengths(graph);
    std::vector<std::uint64_t> sums(graph.nodes, 0);
    std::uint64_t total = 0;
    for (std::uint32_t node = 0; node < graph.nodes; ++node) {
        sums[community[node]] += strength[node];
        total += strength[node];
    }
    if (total == 0) {
        return 0;
    }
    std::uint64_t inside = 0;
    for (const WeightedEdge& edge : graph.edges) {
        inside += community[edge.a] == community[edge.b] ? 2ULL * edge.weight : 0;
    }
    double expected = 0;
    for (const std::uint64_t sum : sums) {
        const double share = static_cast<double>(sum) / static_cast<double>(total);
        expected += share * share;
    }
    return static_cast<double>(inside) / static_cast<double>(total) - expected;
}

} // namespace dateline::graph
