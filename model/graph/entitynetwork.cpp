// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/graph/entitynetwork.h"

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/dijkstra_shortest_paths.hpp>
#include <boost/graph/filtered_graph.hpp>

#include <algorithm>
#include <set>
#include <tuple>

namespace dateline::graph {

namespace {

struct EdgeProperties
{
    std::uint32_t link = 0; // position in the links
    std::uint64_t cost = 0;
};

using Graph
    = boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS, boost::no_property, EdgeProperties>;
using Vertex = boost::graph_traits<Graph>::vertex_descriptor;
using Edge = boost::graph_traits<Graph>::edge_descriptor;

/// What Yen's method takes out of the graph while it looks for a detour.
struct Without
{
    const Graph* graph = nullptr;
    const std::vector<char>* entities = nullptr;
    const std::set<std::uint32_t>* links = nullptr;

    bool operator()(Vertex vertex) const { return (*entities)[vertex] == 0; }
    bool operator()(const Edge& edge) const { return links->count((*graph)[edge].link) == 0; }
};

struct Arrived
{
};

/// Stops the search at the target: on a large network most paths are short.
class StopAt : public boost::default_dijkstra_visitor
{
public:
    explicit StopAt(Vertex target)
        : m_target(target)
    {
    }
    template <typename G>
    void examine_vertex(Vertex vertex, const G&) const // NOLINT(readability-identifier-naming): Boost's name
    {
        if (vertex == m_target) {
            throw Arrived{};
        }
    }

private:
    Vertex m_target;
};

std::optional<std::vector<Vertex>> shortestPath(const Graph& graph, Vertex from, Vertex to,
    const std::vector<char>& removedEntities, const std::set<std::uint32_t>& removedLinks)
{
    const Without without{&graph, &removedEntities, &removedLinks};
    const boost::filtered_graph<Graph, Without, Without> rest(graph, without, without);
    std::vector<Vertex> predecessor(boost::num_vertices(graph));
    std::vector<std::uint64_t> distance(boost::num_vertices(graph));
    try {
        boost::dijkstra_shortest_paths(rest, from,
            boost::weight_map(boost::get(&EdgeProperties::cost, graph))
                .predecessor_map(boost::make_iterator_property_map(
                    predecessor.begin(), boost::get(boost::vertex_index, graph)))
                .distance_map(boost::make_iterator_property_map(
                    distance.begin(), boost::get(boost::vertex_index, graph)))
                .visitor(StopAt(to)));
        return std::nullopt;
    } catch (const Arrived&) {
        std::vector<Vertex> path{to};
        while (path.back() != from) {
            path.push_back(predecessor[path.back()]);
        }
        std::reverse(path.begin(), path.end());
        return path;
    }
}

NetworkPath toPath(const Graph& graph, const std::vector<Vertex>& vertices)
{
    NetworkPath path;
    for (std::size_t i = 0; i < vertices.size(); ++i) {
        path.entities.push_back(EntityId::fromIndex(vertices[i]));
        if (i > 0) {
            const EdgeProperties& edge = graph[boost::edge(vertices[i - 1], vertices[i], graph).first];
            path.links.push_back(LinkId::fromIndex(edge.link));
            path.cost += edge.cost;
        }
    }
    return path;
}

bool better(const NetworkPath& left, const NetworkPath& right)
{
    return std::tuple(left.cost, left.entities.size(), left.entities)
        < std::tuple(right.cost, right.entities.size(), right.entities);
}

void widen(std::optional<DayInterval>& days, const std::optional<DayInterval>& by)
{
    if (by && days) {
        days = DayInterval{std::min(days->from, by->from), std::max(days->to, by->to)};
    } else if (by) {
        days = by;
    }
}

bool isThere(EntityId id, const EvidenceFilter& filter)
{
    return filter.entities.empty() || filter.entities[id.index()] != 0;
}

NetworkLink counted(const Corpus& corpus, const Link& link, const EvidenceFilter& filter)
{
    NetworkLink result;
    result.a = link.a;
    result.b = link.b;
    if (!isThere(link.a, filter) || !isThere(link.b, filter)) {
        return result;
    }
    std::vector<ArticleId> articles;
    for (const MentionRef evidence : link.evidence) {
        const ArticleBlock& block = corpus[evidence.article];
        const RelationTelling telling = block.relation(evidence.index);
        if (!passes(block, telling, filter)) {
            continue;
        }
        ++result.sentences;
        articles.push_back(evidence.article);
        widen(result.days, telling.date);
        if (telling.kind == RelationKind::MentionedWith) {
            continue;
        }
        ++result.stated;
        std::uint16_t& kinds = isSymmetric(telling.kind) ? result.mutual
            : telling.source == link.a                   ? result.forward
                                                         : result.backward;
        kinds = static_cast<std::uint16_t>(kinds | relationBit(telling.kind));
    }
    std::sort(articles.begin(), articles.end());
    result.articles
        = static_cast<std::uint32_t>(std::unique(articles.begin(), articles.end()) - articles.begin());
    return result;
}

NetworkEntity counted(const Corpus& corpus, const Entity& entity, const EvidenceFilter& filter)
{
    NetworkEntity result;
    result.kind = entity.kind;
    ArticleId last;
    for (const MentionRef mention : entity.mentions) {
        const std::optional<PublicationDate>& published = corpus[mention.article].published;
        if (filter.window && !(published && filter.window->overlaps(published->days))) {
            continue;
        }
        ++result.mentions;
        result.articles += mention.article != last ? 1 : 0;
        last = mention.article;
    }
    return result;
}

} // namespace

std::uint16_t kindsOf(const NetworkLink& link)
{
    const unsigned together = link.sentences > link.stated ? relationBit(RelationKind::MentionedWith) : 0U;
    return static_cast<std::uint16_t>(link.forward | link.backward | link.mutual | together);
}

bool passes(const ArticleBlock& block, const RelationTelling& telling, const EvidenceFilter& filter)
{
    return (filter.kinds & relationBit(telling.kind)) != 0
        && (!filter.window || (telling.date && filter.window->overlaps(*telling.date)))
        && (!filter.passes || filter.passes(block, telling));
}

struct EntityNetwork::Storage
{
    Graph graph;
};

EntityNetwork::EntityNetwork(const Corpus& corpus, const EvidenceFilter& filter)
    : m_storage(std::make_unique<Storage>())
{
    m_entities.reserve(corpus.entities.size());
    for (std::size_t i = 0; i < corpus.entities.size(); ++i) {
        const Entity& entity = corpus.entities[i];
        m_entities.push_back(isThere(EntityId::fromIndex(i), filter) ? counted(corpus, entity, filter)
                                                                     : NetworkEntity{entity.kind, 0, 0, 0});
    }
    m_storage->graph = Graph(corpus.entities.size());
    m_links.reserve(corpus.links.size());
    for (const Link& link : corpus.links) {
        const auto index = static_cast<std::uint32_t>(m_links.size());
        m_links.push_back(counted(corpus, link, filter));
        const std::uint32_t sentences = m_links.back().sentences;
        if (sentences > 0) {
            ++m_liveLinks;
            ++m_entities[link.a.index()].degree;
            ++m_entities[link.b.index()].degree;
            boost::add_edge(link.a.index(), link.b.index(),
                EdgeProperties{index, pathUnit + pathUnit / sentences}, m_storage->graph);
        }
    }
    m_liveEntities = static_cast<std::uint32_t>(std::count_if(m_entities.begin(), m_entities.end(),
        [](const NetworkEntity& entity) { return entity.mentions > 0 || entity.degree > 0; }));
}

EntityNetwork::EntityNetwork(EntityNetwork&&) noexcept = default;
EntityNetwork& EntityNetwork::operator=(EntityNetwork&&) noexcept = default;
EntityNetwork::~EntityNetwork() = default;

std::vector<Neighbour> EntityNetwork::neighbours(EntityId id) const
{
    const Graph& graph = m_storage->graph;
    std::vector<Neighbour> result;
    for (auto [edge, end] = boost::out_edges(id.index(), graph); edge != end; ++edge) {
        const std::uint32_t link = graph[*edge].link;
        result.push_back({EntityId::fromIndex(boost::target(*edge, graph)), LinkId::fromIndex(link),
            m_links[link].sentences});
    }
    std::sort(result.begin(), result.end(), [](const Neighbour& left, const Neighbour& right) {
        return left.sentences != right.sentences ? left.sentences > right.sentences
                                                 : left.entity < right.entity;
    });
    return result;
}

std::optional<LinkId> EntityNetwork::between(EntityId a, EntityId b) const
{
    const Graph& graph = m_storage->graph;
    const bool fromA = (*this)[a].degree <= (*this)[b].degree;
    const Vertex other = fromA ? b.index() : a.index();
    for (auto [edge, end] = boost::out_edges(fromA ? a.index() : b.index(), graph); edge != end; ++edge) {
        if (boost::target(*edge, graph) == other) {
            return LinkId::fromIndex(graph[*edge].link);
        }
    }
    return std::nullopt;
}

std::vector<HopEntity> EntityNetwork::ego(EntityId centre, std::uint32_t hops) const
{
    const Graph& graph = m_storage->graph;
    std::vector<char> seen(boost::num_vertices(graph), 0);
    std::vector<HopEntity> result{{centre, 0}};
    seen[centre.index()] = 1;
    for (std::size_t next = 0; next < result.size() && result[next].hops < hops; ++next) {
        const HopEntity from = result[next];
        for (auto [edge, end] = boost::out_edges(from.entity.index(), graph); edge != end; ++edge) {
            const Vertex target = boost::target(*edge, graph);
            if (seen[target] == 0) {
                seen[target] = 1;
                result.push_back({EntityId::fromIndex(target), from.hops + 1});
            }
        }
    }
    std::sort(result.begin(), result.end(), [](const HopEntity& left, const HopEntity& right) {
        return left.hops != right.hops ? left.hops < right.hops : left.entity < right.entity;
    });
    return result;
}

std::vector<NetworkPath> EntityNetwork::strongestPaths(EntityId from, EntityId to, std::uint32_t count) const
{
    const Graph& graph = m_storage->graph;
    std::vector<NetworkPath> found;
    std::vector<NetworkPath> candidates;
    std::vector<char> removed(boost::num_vertices(graph), 0);
    std::set<std::uint32_t> closed;
    if (from != to && count > 0) {
        if (const auto first = shortestPath(graph, from.index(), to.index(), removed, closed)) {
            found.push_back(toPath(graph, *first));
        }
    }
    while (!found.empty() && found.size() < count) {
        const std::vector<EntityId> last = found.back().entities;
        std::vector<Vertex> root;
        for (std::size_t spur = 0; spur + 1 < last.size(); ++spur) {
            const Vertex vertex = last[spur].index();
            closed.clear();
            for (const NetworkPath& path : found) {
                if (path.entities.size() > spur + 1
                    && std::equal(last.begin(), last.begin() + static_cast<std::ptrdiff_t>(spur) + 1,
                        path.entities.begin())) {
                    closed.insert(static_cast<std::uint32_t>(path.links[spur].index()));
                }
            }
            if (const auto detour = shortestPath(graph, vertex, to.index(), removed, closed)) {
                std::vector<Vertex> whole = root;
                whole.insert(whole.end(), detour->begin(), detour->end());
                NetworkPath path = toPath(graph, whole);
                const auto same
                    = [&path](const NetworkPath& other) { return other.entities == path.entities; };
                if (std::none_of(candidates.begin(), candidates.end(), same)) {
                    candidates.push_back(std::move(path));
                }
            }
            root.push_back(vertex);
            removed[vertex] = 1;
        }
        for (const Vertex vertex : root) {
            removed[vertex] = 0;
        }
        const auto best = std::min_element(candidates.begin(), candidates.end(), better);
        if (best == candidates.end()) {
            break;
        }
        found.push_back(std::move(*best));
        candidates.erase(best);
    }
    return found;
}

} // namespace dateline::graph
