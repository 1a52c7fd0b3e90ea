// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/graph/graphemphasis.h"

#include <algorithm>
#include <utility>

namespace dateline {

namespace {

/// What the eye is drawn to step by step: nodes and links are lit, then all that is not lit becomes weaker.
class Lighting
{
public:
    Lighting(const GraphScene& scene, const std::function<std::optional<std::uint32_t>(EntityId)>& nodeOf)
        : m_scene(scene)
        , m_nodeOf(nodeOf)
        , m_nodes(scene.nodes.size(), 0)
        , m_links(scene.links.size(), 0)
    {
    }

    void focus() { m_emphasis = focusEmphasis(m_scene); }
    void path(const Attention& attention)
    {
        light(attention.pathEntities);
        for (std::size_t i = 0; i < m_scene.links.size(); ++i) {
            m_links[i] = holds(attention.pathLinks, m_scene.links[i].link) ? 1 : 0;
        }
        weakenRest(Emphasis::Faded);
    }
    /// These, their links and neighbours; nothing becomes weaker where none of them is in the scene.
    void around(const std::vector<EntityId>& entities, const std::vector<LinkId>& chosen)
    {
        bool any = light(entities);
        const std::vector<char> centre = m_nodes;
        for (std::size_t i = 0; i < m_scene.links.size(); ++i) {
            const SceneLink& link = m_scene.links[i];
            if (isOneOf(link, chosen) || centre[link.a] != 0 || centre[link.b] != 0) {
                m_links[i] = m_nodes[link.a] = m_nodes[link.b] = 1;
                any = true;
            }
        }
        for (std::uint32_t i = 0; i < m_nodes.size(); ++i) { // what is out of focus cannot be had
            m_nodes[i] = m_emphasis.node(i) > Emphasis::Dimmed ? m_nodes[i] : 0;
        }
        for (std::uint32_t i = 0; i < m_links.size(); ++i) {
            m_links[i] = m_emphasis.link(i) > Emphasis::Dimmed ? m_links[i] : 0;
        }
        if (any) {
            weakenRest(Emphasis::Faded);
        }
    }
    bool isInFocus(EntityId id) const
    {
        const auto node = m_nodeOf(id);
        return node && m_scene.nodes[*node].step == 0;
    }
    GraphEmphasis take() { return std::move(m_emphasis); }

private:
    static bool isOneOf(const SceneLink& link, const std::vector<LinkId>& chosen)
    {
        return holds(chosen, link.link)
            || std::any_of(
                link.links.begin(), link.links.end(), [&](LinkId each) { return holds(chosen, each); });
    }
    /// What is out of focus stays so.
    static void weaken(std::vector<Emphasis>& all, std::vector<char>& lit, Emphasis rest)
    {
        all.resize(lit.size(), Emphasis::Normal);
        for (std::size_t i = 0; i < all.size(); ++i) {
            all[i] = lit[i] != 0 ? Emphasis::Strong : std::min(all[i], rest);
        }
        std::fill(lit.begin(), lit.end(), 0);
    }

    bool light(const std::vector<EntityId>& entities)
    {
        bool any = false;
        for (const EntityId id : entities) {
            if (const auto node = m_nodeOf(id)) {
                m_nodes[*node] = 1;
                any = true;
            }
        }
        return any;
    }
    void weakenRest(Emphasis rest)
    {
        weaken(m_emphasis.nodes, m_nodes, rest);
        weaken(m_emphasis.links, m_links, rest);
    }

    const GraphScene& m_scene;
    const std::function<std::optional<std::uint32_t>(EntityId)>& m_nodeOf;
    std::vector<char> m_nodes; // lit in this step
    std::vector<char> m_links;
    GraphEmphasis m_emphasis; // empty: nothing has been asked for
};

} // namespace

GraphEmphasis emphasisOf(const GraphScene& scene, const Attention& attention,
    const std::function<std::optional<std::uint32_t>(EntityId)>& nodeOf)
{
    Lighting lighting(scene, nodeOf);
    lighting.focus();
    if (!attention.pathEntities.empty()) {
        lighting.path(attention);
    }
    if (attention.hoveredNode) {
        lighting.around({scene.nodes[*attention.hoveredNode].entity}, {});
    } else if (attention.hoveredLink) {
        lighting.around({}, {scene.links[*attention.hoveredLink].link});
    } else if (attention.highlightedEntity.isValid() || attention.highlightedLink.isValid()) {
        const EntityId entity = attention.highlightedEntity;
        const LinkId link = attention.highlightedLink;
        lighting.around(entity.isValid() ? std::vector{entity} : std::vector<EntityId>(),
            link.isValid() ? std::vector{link} : std::vector<LinkId>());
    } else if (attention.pathEntities.empty()
        && !(attention.selectedLinks.empty() && attention.selectedEntities.size() == 1
            && lighting.isInFocus(attention.selectedEntities.front()))) { // its steps say more
        lighting.around(attention.selectedEntities, attention.selectedLinks);
    }
    return lighting.take();
}

} // namespace dateline
