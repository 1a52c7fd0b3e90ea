// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What of a scene stands out and what steps back: out of focus, beside a way from one to another, beside what
// is pointed at or selected. Pure; linear in the scene.

#include "widgets/graph/graphpainter.h"

#include <algorithm>
#include <functional>
#include <optional>

namespace dateline {

/// Few ids: a search is quicker than a set.
template <typename Id> bool holds(const std::vector<Id>& ids, Id id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

/// What draws the eye. What comes first dims more strongly; of pointer, other views' pointer and selection
/// the first that is there counts.
struct Attention
{
    std::vector<EntityId> pathEntities;
    std::vector<LinkId> pathLinks;
    std::optional<std::uint32_t> hoveredNode; // of the scene
    std::optional<std::uint32_t> hoveredLink;
    EntityId highlightedEntity; // pointed at in another view
    LinkId highlightedLink;
    std::vector<EntityId> selectedEntities;
    std::vector<LinkId> selectedLinks;
};

/// `nodeOf`: the node that stands for an entity, itself or its group.
GraphEmphasis emphasisOf(const GraphScene& scene, const Attention& attention,
    const std::function<std::optional<std::uint32_t>(EntityId)>& nodeOf);

} // namespace dateline
