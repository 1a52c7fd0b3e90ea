// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/graph/graphemphasis.h"

#include <algorithm>

namespace dateline {

namespace {

/// Everything that is not lit becomes weaker, what is out of focus stays so.
void weaken(std::vector<Emphasis>& all, const std::vector<char>& lit, Emphasis rest)
{
    for (std::size_t i = 0; i < all.size(); ++i) {
        all[i] = lit[i] != 0 ? Emphasis::Strong : std::min(all[i], rest);
    }
}

} // namespace

GraphEmphasis emphasisOf(const GraphScene& scene, const Attention& attention,
    const std::function<std::optional<std::uint32_t>(EntityId)>& nodeOf)
{
    GraphEmphasis emphasis;
    std::vector<char> nodes(scene.nodes.size(), 0);
    std::vector<char> links(scene.links.size(), 0);
    const auto apply = [&](Emphasis rest) {
        if (emphasis.nodes.empty()) {
            emphasis.nodes.assign(scene.nodes.size(), Emphasis::Normal);
            emphasis.links.assign(scene.links.size(), Emphasis::Normal);
        }
        weaken(emphasis.nodes, nodes, rest);
        weaken(emphasis.links, links, rest);
        std::fill(nodes.begin(), nodes.end(), 0);
        std::fill(links.begin(), links.end(), 0);
    };
    const auto light = [&](EntityId id) {
        const auto node = nodeOf(id);
        if (node) {
            nodes[*node] = 1;
        }
        return node.has_value();
    };
    const auto lightAround = [&](const std::vector<EntityId>& entities, const std::vector<LinkId>& chosen) {
        bool any = false;
        std::vector<char> centre(scene.nodes.size(), 0);
        for (const EntityId id : entities) {
            if (const auto node = nodeOf(id)) {
                centre[*node] = nodes[*node] = 1;
                any = true;
            }
        }
        for (std::size_t i = 0; i < scene.links.size(); ++i) {
            const SceneLink& link = scene.links[i];
            const bool own = holds(chosen, link.link)
                || std::any_of(
                    link.links.begin(), link.links.end(), [&](LinkId each) { return holds(chosen, each); });
            if (own || centre[link.a] != 0 || centre[link.b] != 0) {
                links[i] = 1;
                nodes[link.a] = nodes[link.b] = 1;
                any = true;
            }
        }
        return any;
    };
    if (!attention.focus.empty()) {
        for (const EntityId id : attention.focus) {
            light(id);
        }
        for (std::size_t i = 0; i < scene.links.size(); ++i) {
            links[i] = nodes[scene.links[i].a] != 0 && nodes[scene.links[i].b] != 0 ? 1 : 0;
        }
        apply(attention.hideOthers ? Emphasis::Hidden : Emphasis::Dimmed);
        for (Emphasis& each : emphasis.nodes) {
            each = std::min(each, Emphasis::Normal);
        }
        for (Emphasis& each : emphasis.links) {
            each = std::min(each, Emphasis::Normal);
        }
    }
    if (!attention.pathEntities.empty()) {
        for (const EntityId id : attention.pathEntities) {
            light(id);
        }
        for (std::size_t i = 0; i < scene.links.size(); ++i) {
            links[i] = holds(attention.pathLinks, scene.links[i].link) ? 1 : 0;
        }
        apply(Emphasis::Faded);
    }
    if (attention.hoveredNode || attention.hoveredLink) {
        std::vector<EntityId> entities;
        std::vector<LinkId> chosen;
        if (attention.hoveredNode) {
            entities.push_back(scene.nodes[*attention.hoveredNode].entity);
        } else {
            chosen.push_back(scene.links[*attention.hoveredLink].link);
        }
        lightAround(entities, chosen);
        apply(Emphasis::Faded);
    } else if (attention.highlightedEntity.isValid() || attention.highlightedLink.isValid()) {
        if (lightAround(attention.highlightedEntity.isValid() ? std::vector{attention.highlightedEntity}
                                                              : std::vector<EntityId>{},
                attention.highlightedLink.isValid() ? std::vector{attention.highlightedLink}
                                                    : std::vector<LinkId>{})) {
            apply(Emphasis::Faded);
        }
    } else if (attention.pathEntities.empty()
        && lightAround(attention.selectedEntities, attention.selectedLinks)) {
        apply(Emphasis::Faded);
    }
    return emphasis;
}

} // namespace dateline
