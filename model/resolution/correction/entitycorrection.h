// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What corrections say of entities, done to the clusters: merged, renamed, given a kind, accepted
// or rejected. Names that are held apart (EntitiesApart) are minded by the clustering itself.
// Idempotent, as it is done twice: before dating, which compares who is named, and again when
// descriptions have brought further persons.

#include "model/resolution/coreference/entitycoreference.h"
#include "model/resolution/correction/rulereport.h"

#include <optional>
#include <span>
#include <string>
#include <unordered_map>

namespace dateline {

/// Entities by the names that corrections give them. Linear to make; holds what the corrections ask for.
class EntityFinder
{
public:
    EntityFinder(const std::vector<Entity>& entities, std::span<const Correction> corrections);

    /// Of a name that one of the corrections gives an entity. By kind and name as found, else by the name
    /// with another kind or by an alias if that leaves no choice.
    EntityId find(const EntityName& name) const;

private:
    static std::string keyOf(EntityKind kind, std::string_view key);

    std::unordered_map<std::string, EntityId> m_names; // kind and key; the first that has it
    // key of a name or alias that is asked for; invalid: several
    std::unordered_map<std::string, std::optional<EntityId>> m_others;
};

bool speaksOfEntities(std::span<const Correction> corrections);

void correctEntities(std::span<const Correction> corrections, EntityClusters& clusters, RuleReport& report);

} // namespace dateline
