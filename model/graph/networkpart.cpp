// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/graph/networkpart.h"

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

NetworkPart partOf(const EntityNetwork& network, std::vector<EntityId> entities, std::uint32_t minimumSentences)
{
    NetworkPart part;
    part.entities = std::move(entities);
    part.minimumSentences = minimumSentences;
    std::sort(part.entities.begin(), part.entities.end());
    part.entities.erase(std::unique(part.entities.begin(), part.entities.end()), part.entities.end());
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

NetworkPart strongestPart(const EntityNetwork& network, const PartOptions& options)
{
    std::vector<EntityId> entities;
    for (int kind = 0; kind < entityKindCount; ++kind) {
        const std::vector<EntityId> all = ranked(network, static_cast<EntityKind>(kind));
        const std::size_t count = std::min<std::size_t>(all.size(), options.perKind[static_cast<std::size_t>(kind)]);
        entities.insert(entities.end(), all.begin(), all.begin() + static_cast<std::ptrdiff_t>(count));
    }
    NetworkPart part = partOf(network, entities, options.minimumSentences);
    if (part.links.size() < options.fewLinks && options.minimumSentences > 1) {
        part = partOf(network, std::move(entities), 1);
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
