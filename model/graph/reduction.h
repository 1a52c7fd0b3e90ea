// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Reduction: makes a part of the network smaller without hiding what it says: only the backbone of its links,
// leaves folded into the node they hang on, entities drawn as their country or as their community. A part
// goes in; out come nodes that may stand for several entities and links that may stand for several links.
// Linear, but for communities and backbone (see there).

#include "model/base/expected.h"
#include "model/base/progress.h"
#include "model/graph/networkpart.h"

namespace dateline::graph {

enum class Grouping : std::uint8_t { None, Country, Community };

struct ReductionOptions
{
    bool backbone = false; // of the links as they are drawn: of groups, their sums
    bool foldLeaves = false;
    Grouping grouping = Grouping::None;
    std::vector<EntityId> open; // leaders whose group is shown member by member, sorted
    std::vector<EntityId> kept; // never folded away, sorted

    friend bool operator==(const ReductionOptions&, const ReductionOptions&) = default;
};

struct ReducedNode
{
    EntityId entity; // of a group: its country, or its most mentioned member
    std::vector<EntityId> members; // of a group, without `entity`; by id
    std::vector<EntityId> leaves; // folded into this node; by id
};

struct ReducedLink
{
    NetworkLink sum; // between two nodes' entities; kinds are united
    LinkId link; // the strongest one
    std::vector<LinkId> links; // all, when there are several
};

struct ReducedPart
{
    std::vector<ReducedNode> nodes; // by entity
    std::vector<ReducedLink> links; // by a, then b
};

/// Error: only Cancelled.
Expected<ReducedPart> reduce(const EntityNetwork& network, const NetworkPart& part,
    const ReductionOptions& options, Progress& progress);

/// The part as it is.
ReducedPart unreduced(const EntityNetwork& network, const NetworkPart& part);

/// Every entity's country: itself, or the country that it has the most stated ties of belonging with
/// (nationality, place, role, membership); invalid = none. By EntityId.
std::vector<EntityId> countries(const EntityNetwork& network);

} // namespace dateline::graph
