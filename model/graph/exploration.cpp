// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/graph/exploration.h"

#include "model/base/sorted.h"

#include <algorithm>

namespace dateline::graph {

namespace {

constexpr std::size_t longestHistory = 200;

bool contains(const std::vector<EntityId>& sorted, EntityId id)
{
    return std::binary_search(sorted.begin(), sorted.end(), id);
}

std::vector<EntityId> ordered(std::vector<EntityId> ids)
{
    sortUnique(ids);
    return ids;
}

void remove(std::vector<EntityId>& from, const std::vector<EntityId>& sortedIds)
{
    from.erase(std::remove_if(from.begin(), from.end(), [&](EntityId id) { return contains(sortedIds, id); }),
        from.end());
}

} // namespace

bool isWanted(const EntityNetwork& network, const Neighbour& neighbour, const ExpandOptions& options)
{
    return (!options.kind || network[neighbour.entity].kind == *options.kind)
        && (options.relations == allRelationKinds
            || (kindsOf(network[neighbour.link]) & options.relations) != 0);
}

void Exploration::begin(std::vector<EntityId> shown)
{
    m_history.assign(1, Step{ordered(std::move(shown)), {}});
    m_at = 0;
}

void Exploration::show(std::vector<EntityId> shown)
{
    push(Step{ordered(std::move(shown)), {}});
}

bool Exploration::shows(EntityId id) const
{
    return contains(shown(), id);
}

std::vector<EntityId> Exploration::expand(
    const EntityNetwork& network, EntityId around, const ExpandOptions& options)
{
    std::vector<EntityId> added;
    for (const Neighbour& neighbour : network.neighbours(around)) {
        if (added.size() < options.most && !shows(neighbour.entity)
            && isWanted(network, neighbour, options)) {
            added.push_back(neighbour.entity);
        }
    }
    if (!added.empty()) {
        added = ordered(std::move(added));
        Step step = m_history[m_at];
        step.shown.insert(step.shown.end(), added.begin(), added.end());
        step.shown = ordered(std::move(step.shown));
        step.expansions.push_back({around, added});
        push(std::move(step));
    }
    return added;
}

bool Exploration::isExpanded(EntityId around) const
{
    const std::vector<Expansion>& all = m_history[m_at].expansions;
    return std::any_of(
        all.begin(), all.end(), [around](const Expansion& expansion) { return expansion.around == around; });
}

std::vector<EntityId> Exploration::collapse(
    const EntityNetwork& network, EntityId around, const std::vector<EntityId>& kept)
{
    Step step = m_history[m_at];
    std::vector<EntityId> brought;
    for (const Expansion& expansion : step.expansions) {
        if (expansion.around == around) {
            brought.insert(brought.end(), expansion.added.begin(), expansion.added.end());
        }
    }
    brought = ordered(std::move(brought));
    std::vector<EntityId> gone;
    for (const EntityId id : brought) {
        const std::vector<Neighbour> neighbours = network.neighbours(id);
        const bool heldElsewhere
            = std::any_of(neighbours.begin(), neighbours.end(), [&](const Neighbour& neighbour) {
                  return neighbour.entity != around && shows(neighbour.entity)
                      && !contains(brought, neighbour.entity);
              });
        if (!heldElsewhere && shows(id) && std::find(kept.begin(), kept.end(), id) == kept.end()) {
            gone.push_back(id);
        }
    }
    step.expansions.erase(std::remove_if(step.expansions.begin(), step.expansions.end(),
                              [around](const Expansion& expansion) { return expansion.around == around; }),
        step.expansions.end());
    remove(step.shown, gone);
    if (!brought.empty()) {
        push(std::move(step));
    }
    return gone;
}

void Exploration::hide(const std::vector<EntityId>& entities)
{
    const std::vector<EntityId> ids = ordered(entities);
    Step step = m_history[m_at];
    remove(step.shown, ids);
    for (Expansion& expansion : step.expansions) {
        remove(expansion.added, ids);
    }
    push(std::move(step));
}

void Exploration::goBack()
{
    m_at -= canGoBack() ? 1 : 0;
}

void Exploration::goForward()
{
    m_at += canGoForward() ? 1 : 0;
}

void Exploration::push(Step step)
{
    m_history.resize(m_at + 1);
    m_history.push_back(std::move(step));
    if (m_history.size() > longestHistory) {
        m_history.erase(m_history.begin());
    }
    m_at = m_history.size() - 1;
}

} // namespace dateline::graph
