// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// EntityNetwork: the entities of a corpus and how strongly they are linked, counted from the evidence that a
// filter lets through (time window, kinds of relation). It copies what it needs, so it may outlive the
// corpus. Building reads every evidence sentence once (about 60 ms for a million); the structure itself is a
// Boost.Graph adjacency list in the source file.

#include "model/corpus/corpus.h"
#include "model/graph/weightedgraph.h"

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace dateline::graph {

inline constexpr std::uint16_t allRelationKinds = (1U << relationKindCount) - 1;

constexpr std::uint16_t relationBit(RelationKind kind)
{
    return static_cast<std::uint16_t>(1U << static_cast<unsigned>(kind));
}

struct EvidenceFilter
{
    std::optional<DayInterval> window; // evidence without a date is outside of every window
    // bits of relationBit; without MentionedWith = stated relations only
    std::uint16_t kinds = allRelationKinds;
    std::vector<std::uint8_t> entities; // by index, 0 = not there; empty = all
    // further conditions; empty = none
    std::function<bool(const ArticleBlock&, const RelationTelling&)> passes;
};

/// Whether a piece of evidence counts.
bool passes(const ArticleBlock& block, const RelationTelling& telling, const EvidenceFilter& filter);

struct NetworkEntity
{
    EntityKind kind = EntityKind::Organisation;
    std::uint32_t mentions = 0; // in articles of the window
    std::uint32_t articles = 0; // of the window
    std::uint32_t degree = 0; // links that have evidence left
};

struct NetworkLink
{
    EntityId a; // a < b
    EntityId b;
    std::uint32_t sentences = 0; // of evidence that the filter lets through; 0 = not there for now
    std::uint32_t stated = 0; // of these: no mere co-occurrence
    std::uint32_t articles = 0;
    std::uint16_t forward = 0; // kinds stated from a to b, as bits
    std::uint16_t backward = 0; // from b to a
    std::uint16_t mutual = 0; // symmetric kinds
    std::optional<DayInterval> days; // first to last date of the evidence
};

/// All kinds of relation between the two, as bits; MentionedWith where some evidence says no more.
std::uint16_t kindsOf(const NetworkLink& link);

struct Neighbour
{
    EntityId entity;
    LinkId link;
    std::uint32_t sentences = 0;
};

struct HopEntity
{
    EntityId entity;
    std::uint32_t hops = 0;
};

struct NetworkPath
{
    std::vector<EntityId> entities; // from one end to the other
    std::vector<LinkId> links; // one fewer
    std::uint64_t cost = 0; // sum of pathUnit + pathUnit / sentences
};

inline constexpr std::uint64_t pathUnit = 720720; // divisible by 1 to 16, so that weak links compare exactly

class EntityNetwork
{
public:
    explicit EntityNetwork(const Corpus& corpus, const EvidenceFilter& filter = {});
    EntityNetwork(EntityNetwork&&) noexcept;
    EntityNetwork& operator=(EntityNetwork&&) noexcept;
    ~EntityNetwork();

    std::span<const NetworkEntity> entities() const { return m_entities; } // by EntityId
    std::span<const NetworkLink> links() const { return m_links; } // by LinkId
    const NetworkEntity& operator[](EntityId id) const { return m_entities[id.index()]; }
    const NetworkLink& operator[](LinkId id) const { return m_links[id.index()]; }
    std::uint32_t liveEntities() const { return m_liveEntities; } // with mentions left
    std::uint32_t liveLinks() const { return m_liveLinks; } // with evidence left

    /// Strongest first, then by id.
    std::vector<Neighbour> neighbours(EntityId id) const;
    /// The link between the two, if any evidence of it is left. Costs the smaller of their degrees.
    std::optional<LinkId> between(EntityId a, EntityId b) const;
    /// The centre and all within so many links of it, nearest first, then by id.
    std::vector<HopEntity> ego(EntityId centre, std::uint32_t hops) const;
    /// Up to `count` loopless paths, strongest first (Dijkstra, Yen for the further ones). A step costs 1 +
    /// 1/sentences: what links the two themselves comes before every way over others, however often everybody
    /// is told of with the United States.
    std::vector<NetworkPath> strongestPaths(EntityId from, EntityId to, std::uint32_t count = 3) const;

private:
    struct Storage;

    std::vector<NetworkEntity> m_entities;
    std::vector<NetworkLink> m_links;
    std::uint32_t m_liveEntities = 0;
    std::uint32_t m_liveLinks = 0;
    std::unique_ptr<Storage> m_storage;
};

} // namespace dateline::graph
