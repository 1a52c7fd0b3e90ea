// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/graph/reduction.h"

#include "model/graph/backbone.h"
#include "model/graph/communities.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace dateline::graph {

namespace {

constexpr std::uint16_t belongingKinds = relationBit(RelationKind::Role)
    | relationBit(RelationKind::Nationality) | relationBit(RelationKind::Located)
    | relationBit(RelationKind::Member);

bool holds(const std::vector<EntityId>& sorted, EntityId id)
{
    return std::binary_search(sorted.begin(), sorted.end(), id);
}

void keepBackbone(const EntityNetwork& network, NetworkPart& part)
{
    std::vector<LinkId> links;
    for (const std::uint32_t edge : backbone(graphOf(network, part))) {
        links.push_back(part.links[edge]);
    }
    part.links = std::move(links);
}

void keepBackbone(ReducedPart& part)
{
    std::map<EntityId, std::uint32_t> nodes;
    for (const ReducedNode& node : part.nodes) {
        nodes.emplace(node.entity, static_cast<std::uint32_t>(nodes.size()));
    }
    WeightedGraph graph;
    graph.nodes = static_cast<std::uint32_t>(nodes.size());
    for (const ReducedLink& link : part.links) {
        graph.edges.push_back({nodes[link.sum.a], nodes[link.sum.b], link.sum.sentences});
    }
    std::vector<ReducedLink> links;
    for (const std::uint32_t edge : backbone(graph)) {
        links.push_back(std::move(part.links[edge]));
    }
    part.links = std::move(links);
}

/// By EntityId: the node that an entity is drawn as; only entities of the part are set.
using Leaders = std::vector<EntityId>;

Leaders ownLeaders(const EntityNetwork& network, const NetworkPart& part)
{
    Leaders leaders(network.entities().size());
    for (const EntityId id : part.entities) {
        leaders[id.index()] = id;
    }
    return leaders;
}

Leaders countryLeaders(const EntityNetwork& network, const NetworkPart& part)
{
    Leaders leaders = ownLeaders(network, part);
    const std::vector<EntityId> all = countries(network);
    for (const EntityId id : part.entities) {
        if (all[id.index()].isValid()) {
            leaders[id.index()] = all[id.index()];
        }
    }
    return leaders;
}

Expected<Leaders> communityLeaders(const EntityNetwork& network, const NetworkPart& part, Progress& progress)
{
    Expected<Communities> found = communities(graphOf(network, part), progress);
    if (!found) {
        return Unexpected<Error>{found.error()};
    }
    std::vector<EntityId> first(found->count);
    for (std::size_t i = 0; i < part.entities.size(); ++i) {
        EntityId& leader = first[found->community[i]];
        const EntityId id = part.entities[i];
        if (!leader.isValid() || network[id].mentions > network[leader].mentions) {
            leader = id;
        }
    }
    Leaders leaders = ownLeaders(network, part);
    for (std::size_t i = 0; i < part.entities.size(); ++i) {
        leaders[part.entities[i].index()] = first[found->community[i]];
    }
    return leaders;
}

void add(NetworkLink& sum, const NetworkLink& link, bool turned)
{
    sum.sentences += link.sentences;
    sum.stated += link.stated;
    sum.articles += link.articles;
    sum.mutual = static_cast<std::uint16_t>(sum.mutual | link.mutual);
    sum.forward = static_cast<std::uint16_t>(sum.forward | (turned ? link.backward : link.forward));
    sum.backward = static_cast<std::uint16_t>(sum.backward | (turned ? link.forward : link.backward));
    if (link.days) {
        sum.days = sum.days
            ? DayInterval{std::min(sum.days->from, link.days->from), std::max(sum.days->to, link.days->to)}
            : *link.days;
    }
}

std::vector<ReducedLink> bundled(
    const EntityNetwork& network, const NetworkPart& part, const Leaders& leaders)
{
    std::map<std::pair<EntityId, EntityId>, ReducedLink> bundles;
    for (const LinkId id : part.links) {
        const NetworkLink& link = network[id];
        EntityId a = leaders[link.a.index()];
        EntityId b = leaders[link.b.index()];
        if (a == b) {
            continue; // within a group
        }
        const bool turned = b < a;
        if (turned) {
            std::swap(a, b);
        }
        ReducedLink& bundle = bundles[{a, b}];
        bundle.sum.a = a;
        bundle.sum.b = b;
        add(bundle.sum, link, turned);
        if (!bundle.link.isValid() || link.sentences > network[bundle.link].sentences) {
            bundle.link = id;
        }
        bundle.links.push_back(id);
    }
    std::vector<ReducedLink> links;
    for (auto& [ends, bundle] : bundles) {
        if (bundle.links.size() == 1) {
            bundle.links.clear();
        }
        links.push_back(std::move(bundle));
    }
    return links;
}

ReducedPart grouped(
    const EntityNetwork& network, const NetworkPart& part, Leaders leaders, const ReductionOptions& options)
{
    for (const EntityId id : part.entities) {
        EntityId& leader = leaders[id.index()];
        if (holds(options.open, leader) || holds(options.kept, id)) {
            leader = id;
        }
    }
    std::map<EntityId, ReducedNode> nodes;
    for (const EntityId id : part.entities) {
        ReducedNode& node = nodes[leaders[id.index()]];
        node.entity = leaders[id.index()];
        if (id != node.entity) {
            node.members.push_back(id);
        }
    }
    ReducedPart result;
    for (auto& [leader, node] : nodes) {
        result.nodes.push_back(std::move(node));
    }
    result.links = bundled(network, part, leaders);
    return result;
}

void foldLeaves(ReducedPart& part, const std::vector<EntityId>& kept)
{
    std::map<EntityId, std::pair<std::uint32_t, EntityId>> neighbours; // how many, the last one
    for (const ReducedLink& link : part.links) {
        auto& a = neighbours[link.sum.a];
        a = {a.first + 1, link.sum.b};
        auto& b = neighbours[link.sum.b];
        b = {b.first + 1, link.sum.a};
    }
    std::map<EntityId, EntityId> hosts; // leaf -> where it goes
    std::map<EntityId, std::vector<EntityId>> leaves;
    for (const ReducedNode& node : part.nodes) {
        const auto found = neighbours.find(node.entity);
        if (found != neighbours.end() && found->second.first == 1
            && neighbours[found->second.second].first > 1 && node.members.empty()
            && !holds(kept, node.entity)) {
            hosts.emplace(node.entity, found->second.second);
            leaves[found->second.second].push_back(node.entity);
        }
    }
    for (ReducedNode& node : part.nodes) {
        if (auto own = leaves.find(node.entity); own != leaves.end()) {
            node.leaves = std::move(own->second);
        }
    }
    const auto isLeaf = [&hosts](EntityId id) { return hosts.contains(id); };
    part.nodes.erase(std::remove_if(part.nodes.begin(), part.nodes.end(),
                         [&](const ReducedNode& node) { return isLeaf(node.entity); }),
        part.nodes.end());
    part.links.erase(std::remove_if(part.links.begin(), part.links.end(),
                         [&](const ReducedLink& link) { return isLeaf(link.sum.a) || isLeaf(link.sum.b); }),
        part.links.end());
}

} // namespace

std::vector<EntityId> countries(const EntityNetwork& network)
{
    std::vector<EntityId> result(network.entities().size());
    std::vector<std::tuple<std::uint32_t, std::uint32_t>> strength(result.size()); // stated, all sentences
    for (std::size_t i = 0; i < result.size(); ++i) {
        if (network.entities()[i].kind == EntityKind::Country) {
            result[i] = EntityId::fromIndex(i);
        }
    }
    for (const NetworkLink& link : network.links()) {
        const bool toB = network[link.b].kind == EntityKind::Country;
        if (link.sentences == 0 || toB == (network[link.a].kind == EntityKind::Country)) {
            continue; // of two countries or of none
        }
        const EntityId own = toB ? link.a : link.b;
        const auto told = std::tuple(link.stated, link.sentences);
        if (((toB ? link.forward : link.backward) & belongingKinds) != 0 && told > strength[own.index()]) {
            strength[own.index()] = told;
            result[own.index()] = toB ? link.b : link.a;
        }
    }
    return result;
}

ReducedPart unreduced(const EntityNetwork& network, const NetworkPart& part)
{
    ReducedPart result;
    result.nodes.reserve(part.entities.size());
    for (const EntityId id : part.entities) {
        result.nodes.push_back({id, {}, {}});
    }
    result.links.reserve(part.links.size());
    for (const LinkId id : part.links) {
        result.links.push_back({network[id], id, {}});
    }
    return result;
}

Expected<ReducedPart> reduce(const EntityNetwork& network, const NetworkPart& part,
    const ReductionOptions& options, Progress& progress)
{
    NetworkPart left = part;
    if (options.backbone && options.grouping == Grouping::None) {
        keepBackbone(network, left);
    }
    ReducedPart result;
    if (options.grouping == Grouping::None) {
        result = unreduced(network, left);
    } else if (options.grouping == Grouping::Country) {
        result = grouped(network, left, countryLeaders(network, left), options);
    } else {
        Expected<Leaders> leaders = communityLeaders(network, left, progress);
        if (!leaders) {
            return Unexpected<Error>{leaders.error()};
        }
        result = grouped(network, left, std::move(*leaders), options);
    }
    if (options.backbone && options.grouping != Grouping::None) {
        keepBackbone(result); // of the sums: a group's weak links may be strong together
    }
    if (options.foldLeaves) {
        foldLeaves(result, options.kept);
    }
    return result;
}

} // namespace dateline::graph
