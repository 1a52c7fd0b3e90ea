// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/graph/networkpart.h"

#include "model/base/sorted.h"

#include <algorithm>

namespace dateline::graph {

std::vector<EntityId> ranked(const EntityNetwork& network, EntityKind kind)
{
    std::vector<EntityId> result;
    for (std::size_t i = 0; i < network.entities().size(); ++i) {
        const NetworkEntity& entity = network.entities()[i];
        if (entity.kind == kind && (entity.mentions > 0 || entity.degree > 0)) {
            result.push_back(EntityId::fromIndex(i));
        }
    }
    std::sort(result.begin(), result.end(), [&network](EntityId left, EntityId right) {
        const NetworkEntity& l = network[left];
        const NetworkEntity& r = network[right];
        return l.articles != r.articles ? l.articles > r.articles
            : l.mentions != r.mentions  ? l.mentions > r.mentions
                                        : left < right;
    });
    return result;
}

NetworkPart partOf(
    const EntityNetwork& network, std::vector<EntityId> entities, std::uint32_t minimumSentences)
{
    NetworkPart part;
    part.entities = std::move(entities);
    part.minimumSentences = minimumSentences;
    sortUnique(part.entities);
    std::vector<char> inside(network.entities().size(), 0);
    for (const EntityId id : part.entities) {
        inside[id.index()] = 1;
    }
    for (std::size_t i = 0; i < network.links().size(); ++i) {
        const NetworkLink& link = network.links()[i];
        if (link.sentences >= std::max(1U, minimumSentences) && inside[link.a.index()] != 0
            && inside[link.b.index()] != 0) {
            part.links.push_back(LinkId::fromIndex(i));
        }
    }
    return part;
}

namespace {

using RankedKinds = std::array<std::vector<EntityId>, entityKindCount>;

std::vector<EntityId> firstOfEach(const RankedKinds& kinds, const PartOptions& options)
{
    std::vector<EntityId> entities;
    for (std::size_t kind = 0; kind < kinds.size(); ++kind) {
        const std::size_t count = std::min<std::size_t>(kinds[kind].size(), options.perKind[kind]);
        entities.insert(
            entities.end(), kinds[kind].begin(), kinds[kind].begin() + static_cast<std::ptrdiff_t>(count));
    }
    return entities;
}

/// In the places left: who is linked apart from those, the strongest links first. Of a few articles on
/// different matters only the busiest matter would be seen otherwise.
void addApart(const EntityNetwork& network, std::uint32_t minimumSentences,
    std::array<std::uint32_t, entityKindCount>& left, std::vector<EntityId>& entities)
{
    std::vector<char> inside(network.entities().size(), 0);
    for (const EntityId id : entities) {
        inside[id.index()] = 1;
    }
    const auto wanted = [&](EntityId id) { // 0 = it is there
        return std::uint32_t{inside[id.index()] == 0};
    };
    const auto placesLeft
        = [&](EntityId id) -> std::uint32_t& { return left[static_cast<std::size_t>(network[id].kind)]; };
    std::vector<LinkId> links;
    for (std::size_t i = 0; i < network.links().size(); ++i) {
        const NetworkLink& link = network.links()[i];
        if (link.sentences >= std::max(1U, minimumSentences) && placesLeft(link.a) >= wanted(link.a)
            && placesLeft(link.b) >= wanted(link.b)) {
            links.push_back(LinkId::fromIndex(i));
        }
    }
    std::stable_sort(links.begin(), links.end(),
        [&](LinkId l, LinkId r) { return network[l].sentences > network[r].sentences; });
    for (const LinkId id : links) {
        const NetworkLink& link = network[id];
        const bool alike = network[link.a].kind == network[link.b].kind;
        if (placesLeft(link.a) < wanted(link.a) + (alike ? wanted(link.b) : 0)
            || placesLeft(link.b) < wanted(link.b)) {
            continue;
        }
        for (const EntityId end : {link.a, link.b}) {
            if (wanted(end) > 0) {
                --placesLeft(end);
                inside[end.index()] = 1;
                entities.push_back(end);
            }
        }
    }
}

/// The linked ones of the first of each kind, then the next of the kind that are linked with those.
std::vector<EntityId> linkedOfEach(const EntityNetwork& network, const RankedKinds& kinds,
    const PartOptions& options, const NetworkPart& first)
{
    std::vector<char> core(network.entities().size(), 0);
    for (const LinkId id : first.links) {
        core[network[id].a.index()] = core[network[id].b.index()] = 1;
    }
    std::vector<char> reached(core);
    for (const NetworkLink& link : network.links()) {
        if (link.sentences >= std::max(1U, first.minimumSentences)) {
            reached[link.a.index()] = static_cast<char>(reached[link.a.index()] | core[link.b.index()]);
            reached[link.b.index()] = static_cast<char>(reached[link.b.index()] | core[link.a.index()]);
        }
    }
    std::vector<EntityId> entities;
    std::array<std::uint32_t, entityKindCount> left = options.perKind;
    for (std::size_t kind = 0; kind < kinds.size(); ++kind) {
        for (const EntityId id : kinds[kind]) {
            if (left[kind] > 0 && reached[id.index()] != 0) {
                entities.push_back(id);
                --left[kind];
            }
        }
    }
    addApart(network, first.minimumSentences, left, entities);
    return entities;
}

} // namespace

NetworkPart strongestPart(const EntityNetwork& network, const PartOptions& options)
{
    RankedKinds kinds;
    for (std::size_t kind = 0; kind < kinds.size(); ++kind) {
        kinds[kind] = options.perKind[kind] > 0 ? ranked(network, static_cast<EntityKind>(kind))
                                                : std::vector<EntityId>();
    }
    std::vector<EntityId> entities = firstOfEach(kinds, options);
    NetworkPart part = partOf(network, entities, options.minimumSentences);
    if (part.links.size() < options.fewLinks && options.minimumSentences > 1) {
        part = partOf(network, std::move(entities), 1);
    }
    if (options.linkedOnly && !part.links.empty()) {
        part = partOf(network, linkedOfEach(network, kinds, options, part), part.minimumSentences);
    }
    return part;
}

WeightedGraph graphOf(const EntityNetwork& network, const NetworkPart& part)
{
    WeightedGraph graph;
    graph.nodes = static_cast<std::uint32_t>(part.entities.size());
    std::vector<std::uint32_t> node(network.entities().size(), 0);
    for (std::uint32_t i = 0; i < graph.nodes; ++i) {
        node[part.entities[i].index()] = i;
    }
    graph.edges.reserve(part.links.size());
    for (const LinkId id : part.links) {
        const NetworkLink& link = network[id];
        graph.edges.push_back({node[link.a.index()], node[link.b.index()], link.sentences});
    }
    return graph;
}

WeightedGraph graphOf(const EntityNetwork& network)
{
    WeightedGraph graph;
    graph.nodes = static_cast<std::uint32_t>(network.entities().size());
    for (const NetworkLink& link : network.links()) {
        if (link.sentences > 0) {
            graph.edges.push_back({static_cast<std::uint32_t>(link.a.index()),
                static_cast<std::uint32_t>(link.b.index()), link.sentences});
        }
    }
    return graph;
}

} // namespace dateline::graph
