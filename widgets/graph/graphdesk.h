// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// GraphDesk: what the analyst has on the table: which entities, where they stand, which are pinned, what was
// asked for. Plain values that can be carried to another corpus and kept in a project, by name and kind.

#include "model/graph/exploration.h"
#include "model/graph/layout/layout.h"
#include "model/graph/networkpart.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace dateline {

/// A node's place in words that outlive a corpus.
struct NodePlace
{
    std::string name;
    EntityKind kind = EntityKind::Organisation;
    graph::Position position;
    bool pinned = false;
    bool shown = true;

    friend bool operator==(const NodePlace&, const NodePlace&) = default;
};

struct GraphDesk
{
    graph::Exploration exploration;
    bool opening = true; // nothing chosen by the analyst yet
    bool touched = false; // moved, selected or expanded something: nothing jumps any more
    std::unordered_map<EntityId, graph::Position> places;
    std::vector<EntityId> pinned;
    std::vector<EntityId> fresh; // brought by the last step
    std::vector<EntityId> wanted; // asked for by name: drawn even without links
    std::vector<EntityId> openGroups; // leaders whose members are drawn one by one
    std::vector<LinkId> asked; // links that are drawn however weak: of expansions and paths

    void clear();
    GraphDesk withoutPlaces() const; // of many entities they are most of it
    bool isPinned(EntityId id) const;
    void setPinned(EntityId id, bool isPinned);

    /// The entities on the table that are there and linked, and the links with enough evidence or asked for;
    /// pinned, new, wanted and `selected` ones stay without links too.
    graph::NetworkPart part(const graph::EntityNetwork& network, std::uint32_t minimum,
        const std::vector<EntityId>& selected) const;
    std::vector<EntityId> keptOnes(const std::vector<EntityId>& selected) const; // sorted

    /// Ids are positions in a corpus; what is on the table is found again by name and kind.
    void carryOver(const Corpus& from, const Corpus& to);
    std::vector<NodePlace> toPlaces(const Corpus& corpus) const; // by name, then kind
    void fromPlaces(const std::vector<NodePlace>& all, const Corpus& corpus);
};

} // namespace dateline
