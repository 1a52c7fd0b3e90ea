// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/resolution/correction/entitycorrection.h"

#include "model/text/foldname.h"

#include <algorithm>
#include <cassert>
#include <functional>
#include <map>
#include <numeric>
#include <set>

namespace dateline {

namespace {

using Reason = RuleProblem::Reason;
using Pair = std::pair<std::string, std::string>;

/// Whatever becomes of kind and name, corrections go on naming it as it is now.
void keepFound(Entity& entity)
{
    if (entity.foundName.empty()) {
        entity.foundKind = entity.kind;
        entity.foundName = entity.name;
    }
}

void addAlias(Entity& entity, const std::string& name, const std::string& why)
{
    const auto at = std::lower_bound(entity.aliases.begin(), entity.aliases.end(), name,
        [](const AliasReason& alias, const std::string& wanted) { return alias.name < wanted; });
    if (at == entity.aliases.end() || at->name != name) {
        entity.aliases.insert(at, {name, why});
    }
}

/// The name that corrections know it by stays what it was.
void rename(Entity& entity, const std::string& name)
{
    if (name == entity.name) {
        return;
    }
    keepFound(entity);
    addAlias(entity, entity.name, "name in the articles");
    entity.name = name;
    std::erase_if(entity.aliases, [&name](const AliasReason& alias) { return alias.name == name; });
}

/// Every entity that a correction speaks of as it is found.
struct NamesAskedFor
{
    std::function<void(const EntityName&)> take;

    void operator()(const EntityRename& c) const { take(c.entity); }
    void operator()(const EntityKindChange& c) const { take(c.entity); }
    void operator()(const EntityMerge& c) const { std::for_each(c.entities.begin(), c.entities.end(), take); }
    void operator()(const EntitiesApart& c) const
    {
        take(c.a);
        take(c.b);
    }
    void operator()(const EventAddition& c) const { takeAll(c.participants); }
    void operator()(const EventChange& c) const
    {
        if (c.participants) {
            takeAll(*c.participants);
        }
    }
    void operator()(const Verdict& c) const
    {
        if (const auto* name = std::get_if<EntityName>(&c.subject)) {
            take(*name);
        }
    }
    template <typename Other> void operator()(const Other& /*names none*/) const { }

    void takeAll(const std::vector<EventParticipant>& participants) const
    {
        for (const EventParticipant& participant : participants) {
            take(participant.entity);
        }
    }
};

class EntityCorrection
{
public:
    EntityCorrection(std::span<const Correction> corrections, EntityClusters& clusters, RuleReport& report)
        : m_corrections(corrections)
        , m_clusters(clusters)
        , m_report(report)
        , m_finder(clusters.entities, corrections)
        , m_parent(clusters.entities.size())
        , m_enemies(clusters.entities.size())
        , m_rejected(clusters.entities.size(), false)
    {
        std::iota(m_parent.begin(), m_parent.end(), 0U);
    }

    void apply()
    {
        settlePairs();
        for (std::size_t rule = 0; rule < m_corrections.size(); ++rule) {
            if (const auto* merge = std::get_if<EntityMerge>(&m_corrections[rule])) {
                join(*merge, rule);
            }
        }
        for (std::size_t rule = 0; rule < m_corrections.size(); ++rule) {
            change(rule);
        }
        compact();
    }

private:
    std::uint32_t root(std::uint32_t e) const
    {
        while (m_parent[e] != e) {
            e = m_parent[e];
        }
        return e;
    }

    /// Index of the entity, or noIndex with the rule reported.
    std::uint32_t find(const EntityName& name, std::size_t rule)
    {
        const EntityId id = m_finder.find(name);
        if (!id) {
            m_report.add(rule, Reason::EntityGone);
        }
        return id ? static_cast<std::uint32_t>(id.index()) : noIndex;
    }

    /// Names, not entities: what two rules say of the same two names the later decides; what only follows
    /// from several contradicts, and stays so when a merge has made two names one entity.
    static Pair pairOf(const EntityName& a, const EntityName& b)
    {
        const auto key = [](const EntityName& name) {
            return std::string(toString(name.kind)) + ' ' + nameKey(name.name);
        };
        return std::minmax(key(a), key(b));
    }

    /// The last word on each pair; those that stay apart become enemies.
    void settlePairs()
    {
        std::map<Pair, std::size_t> apartBy;
        for (std::size_t rule = 0; rule < m_corrections.size(); ++rule) {
            if (const auto* apart = std::get_if<EntitiesApart>(&m_corrections[rule])) {
                apartBy[pairOf(apart->a, apart->b)] = rule;
            } else if (const auto* merge = std::get_if<EntityMerge>(&m_corrections[rule]);
                       merge && !apartBy.empty()) {
                for (std::size_t i = 0; i < merge->entities.size(); ++i) {
                    for (std::size_t j = i + 1; j < merge->entities.size(); ++j) {
                        apartBy.erase(pairOf(merge->entities[i], merge->entities[j]));
                    }
                }
            }
        }
        for (const auto& [pair, rule] : apartBy) {
            const auto& apart = std::get<EntitiesApart>(m_corrections[rule]);
            const EntityId a = m_finder.find(apart.a);
            const EntityId b = m_finder.find(apart.b);
            m_apart.insert(pair);
            if (a && b && a != b) { // a name that is gone needs no keeping apart
                m_enemies[a.index()].push_back(static_cast<std::uint32_t>(b.index()));
                m_enemies[b.index()].push_back(static_cast<std::uint32_t>(a.index()));
            } else if (a && a == b) {
                m_report.add(rule, Reason::Contradicted);
            }
        }
    }

    void join(const EntityMerge& merge, std::size_t rule)
    {
        const std::uint32_t first = find(merge.entities.front(), rule);
        for (std::size_t i = 1; first != noIndex && i < merge.entities.size(); ++i) {
            const std::uint32_t other = find(merge.entities[i], rule);
            if (other == noIndex || m_apart.contains(pairOf(merge.entities.front(), merge.entities[i]))) {
                continue; // gone, or a later rule has taken it out again
            }
            if (!join(first, other)) {
                m_report.add(rule, Reason::Contradicted);
            }
        }
    }

    bool join(std::uint32_t first, std::uint32_t other)
    {
        const std::uint32_t into = root(first);
        const std::uint32_t from = root(other);
        if (into == from) {
            return true;
        }
        for (const std::uint32_t enemy : m_enemies[from]) {
            if (root(enemy) == into) {
                return false;
            }
        }
        Entity& kept = m_clusters.entities[into];
        Entity& gone = m_clusters.entities[from];
        keepFound(kept);
        kept.review = std::max(kept.review, Review::Edited);
        addAlias(kept, gone.name, "merged by hand");
        for (const AliasReason& alias : gone.aliases) {
            addAlias(kept, alias.name, alias.why);
        }
        std::erase_if(kept.aliases, [&kept](const AliasReason& alias) { return alias.name == kept.name; });
        m_enemies[into].insert(m_enemies[into].end(), m_enemies[from].begin(), m_enemies[from].end());
        m_parent[from] = into;
        return true;
    }

    Entity* entityOf(const EntityName& name, std::size_t rule)
    {
        const std::uint32_t index = find(name, rule);
        return index == noIndex ? nullptr : &m_clusters.entities[root(index)];
    }

    void change(std::size_t rule)
    {
        const Correction& correction = m_corrections[rule];
        if (const auto* renaming = std::get_if<EntityRename>(&correction)) {
            if (Entity* entity = entityOf(renaming->entity, rule)) {
                rename(*entity, renaming->name);
                entity->review = std::max(entity->review, Review::Edited);
            }
        } else if (const auto* merge = std::get_if<EntityMerge>(&correction); merge && !merge->name.empty()) {
            if (Entity* entity = entityOf(merge->entities.front(), rule)) {
                rename(*entity, merge->name);
            }
        } else if (const auto* kind = std::get_if<EntityKindChange>(&correction)) {
            if (Entity* entity = entityOf(kind->entity, rule)) {
                keepFound(*entity);
                entity->kind = kind->kind;
                entity->review = std::max(entity->review, Review::Edited);
            }
        } else if (const auto* verdict = std::get_if<Verdict>(&correction)) {
            if (const auto* name = std::get_if<EntityName>(&verdict->subject)) {
                judge(*name, verdict->judgement, rule);
            }
        }
    }

    void judge(const EntityName& name, Judgement judgement, std::size_t rule)
    {
        const EntityId id = m_finder.find(name);
        if (!id) {
            if (judgement == Judgement::Accepted) {
                m_report.add(rule, Reason::EntityGone);
            }
            return;
        }
        const std::uint32_t index = root(static_cast<std::uint32_t>(id.index()));
        m_rejected[index] = judgement == Judgement::Rejected;
        Entity& entity = m_clusters.entities[index];
        entity.review = std::max(entity.review, Review::Accepted);
    }

    /// Merged and rejected entities leave; the others keep their order.
    void compact()
    {
        std::vector<EntityId> place(m_parent.size());
        std::vector<Entity> kept;
        for (std::uint32_t e = 0; e < m_parent.size(); ++e) {
            const std::uint32_t to = root(e);
            if (!place[to] && !m_rejected[to]) {
                kept.push_back(std::move(m_clusters.entities[to]));
                place[to] = EntityId::fromIndex(kept.size() - 1);
            }
            place[e] = place[to];
        }
        m_clusters.entities = std::move(kept);
        for (std::vector<EntityId>& entities : m_clusters.entityOf) {
            for (EntityId& entity : entities) {
                entity = entity ? place[entity.index()] : entity;
            }
        }
    }

    std::span<const Correction> m_corrections;
    EntityClusters& m_clusters;
    RuleReport& m_report;
    EntityFinder m_finder;
    std::vector<std::uint32_t> m_parent;
    std::vector<std::vector<std::uint32_t>> m_enemies;
    std::vector<bool> m_rejected;
    std::set<Pair> m_apart;
};

} // namespace

EntityFinder::EntityFinder(const std::vector<Entity>& entities, std::span<const Correction> corrections)
{
    for (const Correction& correction : corrections) {
        std::visit(
            NamesAskedFor{[this](const EntityName& name) { m_others.try_emplace(nameKey(name.name)); }},
            correction);
    }
    std::string key;
    const auto add = [&](const std::string& name, EntityId id) {
        nameKeyInto(name, key);
        const auto at = m_others.find(key);
        if (at != m_others.end()) {
            at->second = !at->second || *at->second == id ? id : EntityId();
        }
        return at != m_others.end();
    };
    for (std::size_t e = 0; e < entities.size() && !m_others.empty(); ++e) {
        const EntityId id = EntityId::fromIndex(e);
        const EntityName found = correctionName(entities[e]);
        if (add(found.name, id)) {
            m_names.try_emplace(keyOf(found.kind, key), id);
        }
        add(entities[e].name, id);
        for (const AliasReason& alias : entities[e].aliases) {
            add(alias.name, id);
        }
    }
}

std::string EntityFinder::keyOf(EntityKind kind, std::string_view key)
{
    return static_cast<char>('0' + static_cast<int>(kind)) + std::string(key);
}

EntityId EntityFinder::find(const EntityName& name) const
{
    const std::string key = nameKey(name.name);
    if (const auto found = m_names.find(keyOf(name.kind, key)); found != m_names.end()) {
        return found->second;
    }
    const auto other = m_others.find(key);
    assert(other != m_others.end());
    return other == m_others.end() ? EntityId() : other->second.value_or(EntityId());
}

bool speaksOfEntities(std::span<const Correction> corrections)
{
    return std::any_of(corrections.begin(), corrections.end(), [](const Correction& correction) {
        const auto* verdict = std::get_if<Verdict>(&correction);
        return std::holds_alternative<EntityRename>(correction)
            || std::holds_alternative<EntityKindChange>(correction)
            || std::holds_alternative<EntityMerge>(correction)
            || std::holds_alternative<EntitiesApart>(correction)
            || (verdict != nullptr && std::holds_alternative<EntityName>(verdict->subject));
    });
}

void correctEntities(std::span<const Correction> corrections, EntityClusters& clusters, RuleReport& report)
{
    if (speaksOfEntities(corrections)) {
        EntityCorrection(corrections, clusters, report).apply();
    }
}

} // namespace dateline
