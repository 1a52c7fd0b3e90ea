// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Exploration: which entities the analyst has on the table, step by step. Every expansion, collapse or hiding
// is one step that can be taken back; collapsing removes what an expansion brought unless it is held
// elsewhere. Plain values, no drawing.

#include "model/graph/entitynetwork.h"

#include <vector>

namespace dateline::graph {

/// Which neighbours an expansion brings.
struct ExpandOptions
{
    std::size_t most = 10;
    std::optional<EntityKind> kind; // none = any
    std::uint16_t relations = allRelationKinds; // linked by one of these
};

bool isWanted(const EntityNetwork& network, const Neighbour& neighbour, const ExpandOptions& options);

class Exploration
{
public:
    /// A new beginning: forgets the history.
    void begin(std::vector<EntityId> shown);
    /// Another choice as a step of its own.
    void show(std::vector<EntityId> shown);

    const std::vector<EntityId>& shown() const { return m_history[m_at].shown; } // by id
    bool shows(EntityId id) const;

    /// The strongest neighbours that are not shown yet and that are wanted, at most so
    /// many; shows them and returns them.
    std::vector<EntityId> expand(
        const EntityNetwork& network, EntityId around, const ExpandOptions& options = {});
    bool isExpanded(EntityId around) const;
    /// Takes away what expanding brought, except `kept` ones and those linked with anything else that is
    /// shown. Returns what went.
    std::vector<EntityId> collapse(
        const EntityNetwork& network, EntityId around, const std::vector<EntityId>& kept);
    void hide(const std::vector<EntityId>& entities);

    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_history.size(); }
    void goBack();
    void goForward();

private:
    struct Expansion
    {
        EntityId around;
        std::vector<EntityId> added;
    };
    struct Step
    {
        std::vector<EntityId> shown;
        std::vector<Expansion> expansions;
    };

    void push(Step step);

    std::vector<Step> m_history{Step{}};
    std::size_t m_at = 0;
};

} // namespace dateline::graph
