// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// NetworkPart: the few entities and links worth drawing out of a network. strongestPart() is what the graph
// opens with: the most mentioned of every kind that are linked, and the links between them that have enough
// evidence. Linear, plus the sort of the entities.

#include "model/graph/entitynetwork.h"

#include <array>

namespace dateline::graph {

struct PartOptions
{
    std::array<std::uint32_t, entityKindCount> perKind{12, 12, 8, 0, 0}; // by EntityKind
    std::uint32_t minimumSentences = 2;
    std::uint32_t fewLinks = 15; // fewer links than this: one sentence is enough; 0 = never lower the minimum
    bool linkedOnly = true; // who has no link to the others gives way to the next of its kind that has one

    friend bool operator==(const PartOptions&, const PartOptions&) = default;
};

struct NetworkPart
{
    std::vector<EntityId> entities; // by id
    std::vector<LinkId> links; // by id; both ends are among the entities
    std::uint32_t minimumSentences = 0; // that the links keep
};

NetworkPart strongestPart(const EntityNetwork& network, const PartOptions& options);

/// These entities and the links among them that have at least so much evidence.
NetworkPart partOf(
    const EntityNetwork& network, std::vector<EntityId> entities, std::uint32_t minimumSentences);

/// The part as a graph whose node i is part.entities[i] and whose edge j is part.links[j].
WeightedGraph graphOf(const EntityNetwork& network, const NetworkPart& part);

/// The whole network: node i is the entity of index i; links without evidence are left out.
WeightedGraph graphOf(const EntityNetwork& network);

/// All entities of a kind that have mentions, most articles first, then mentions, then id.
std::vector<EntityId> ranked(const EntityNetwork& network, EntityKind kind);

} // namespace dateline::graph
