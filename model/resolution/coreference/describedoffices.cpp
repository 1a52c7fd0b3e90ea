// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/resolution/coreference/entitycoreference.h"

#include "model/knowledge/officetable.h"
#include "model/text/foldname.h"

#include <string>
#include <unordered_map>
#include <utility>

namespace dateline {

void resolveDescriptions(const LocalNames& names, std::span<const std::optional<PublicationDate>> published,
    const OfficeTable& offices, EntityClusters& clusters)
{
    std::unordered_map<std::string, EntityId> persons;
    for (std::size_t e = 0; e < clusters.entities.size(); ++e) {
        const Entity& entity = clusters.entities[e];
        // an office holder is known by it, however it is shown
        const EntityName found = correctionName(entity);
        if (found.kind == EntityKind::Person) {
            persons.try_emplace(nameKey(found.name), EntityId::fromIndex(e));
        }
    }
    for (std::size_t a = 0; a < names.articles(); ++a) {
        for (std::size_t l = 0; l < names.of(a).size(); ++l) {
            const LocalEntity& local = names.at(a, l);
            if (!local.descriptionOnly || local.offices.empty() || !published[a]) {
                continue;
            }
            const OfficeDescription& office = local.offices.front();
            const OfficeTermRef* holder = offices.holder(office.office, office.body, published[a]->days);
            if (holder == nullptr || office.former) {
                continue;
            }
            const auto [at, isNew]
                = persons.try_emplace(nameKey(holder->person), EntityId::fromIndex(clusters.entities.size()));
            if (isNew) {
                Entity entity;
                entity.name = std::string(holder->person);
                entity.kind = EntityKind::Person;
                entity.aliases.push_back({local.name, "held that office when the article was published"});
                clusters.entities.push_back(std::move(entity));
            }
            clusters.entityOf[a][l] = at->second;
        }
    }
}

} // namespace dateline
