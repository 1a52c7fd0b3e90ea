// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/graph/graphdesk.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace dateline {

namespace {

using IdsByName = std::map<std::pair<std::string, EntityKind>, EntityId>;

IdsByName idsByName(const Corpus& corpus)
{
    IdsByName ids;
    for (std::size_t i = 0; i < corpus.entities.size(); ++i) {
        ids.emplace(std::pair(corpus.entities[i].name, corpus.entities[i].kind), EntityId::fromIndex(i));
    }
    return ids;
}

void sortUnique(std::vector<EntityId>& ids)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

} // namespace

void GraphDesk::clear()
{
    *this = GraphDesk{};
}

GraphDesk GraphDesk::withoutPlaces() const
{
    return {exploration, opening, touched, {}, pinned, fresh, wanted, openGroups, asked};
}

bool GraphDesk::isPinned(EntityId id) const
{
    return std::find(pinned.begin(), pinned.end(), id) != pinned.end();
}

void GraphDesk::setPinned(EntityId id, bool pin)
{
    pinned.erase(std::remove(pinned.begin(), pinned.end(), id), pinned.end());
    if (pin) {
        pinned.push_back(id);
    }
}

std::vector<EntityId> GraphDesk::keptOnes(const std::vector<EntityId>& selected) const
{
    std::vector<EntityId> kept = selected;
    for (const std::vector<EntityId>* more : {&pinned, &fresh, &wanted}) {
        kept.insert(kept.end(), more->begin(), more->end());
    }
    sortUnique(kept);
    return kept;
}

graph::NetworkPart GraphDesk::part(
    const graph::EntityNetwork& network, std::uint32_t minimum, const std::vector<EntityId>& selected) const
{
    std::vector<EntityId> live;
    for (const EntityId id : exploration.shown()) {
        const graph::NetworkEntity& entity = network[id];
        if (entity.mentions > 0 || entity.degree > 0) {
            live.push_back(id);
        }
    }
    graph::NetworkPart part = graph::partOf(network, std::move(live), minimum);
    for (const LinkId id : asked) {
        const graph::NetworkLink& link = network[id];
        const auto shown = [&](EntityId end) {
            return std::binary_search(part.entities.begin(), part.entities.end(), end);
        };
        if (link.sentences > 0 && shown(link.a) && shown(link.b)) {
            part.links.push_back(id);
        }
    }
    std::sort(part.links.begin(), part.links.end());
    part.links.erase(std::unique(part.links.begin(), part.links.end()), part.links.end());
    if (part.links.empty()) {
        return part; // better unlinked ones than an empty page
    }
    std::vector<EntityId> linked = keptOnes(selected);
    for (const LinkId id : part.links) {
        linked.push_back(network[id].a);
        linked.push_back(network[id].b);
    }
    sortUnique(linked);
    part.entities.erase(
        std::remove_if(part.entities.begin(), part.entities.end(),
            [&](EntityId id) { return !std::binary_search(linked.begin(), linked.end(), id); }),
        part.entities.end());
    return part;
}

void GraphDesk::carryOver(const Corpus& from, const Corpus& to)
{
    const IdsByName ids = idsByName(to);
    const auto carried = [&](EntityId id) {
        const Entity& entity = from[id];
        const auto found = ids.find({entity.name, entity.kind});
        return found != ids.end() ? found->second : EntityId();
    };
    const auto carryAll = [&](const std::vector<EntityId>& before) {
        std::vector<EntityId> after;
        for (const EntityId id : before) {
            if (const EntityId other = carried(id); other.isValid()) {
                after.push_back(other);
            }
        }
        return after;
    };
    std::unordered_map<EntityId, graph::Position> placed;
    for (const auto& [id, place] : places) {
        if (const EntityId other = carried(id); other.isValid()) {
            placed.emplace(other, place);
        }
    }
    places = std::move(placed);
    pinned = carryAll(pinned);
    wanted = carryAll(wanted);
    openGroups = carryAll(openGroups);
    sortUnique(openGroups);
    fresh.clear();
    asked.clear();
    exploration.begin(carryAll(exploration.shown()));
    if (!touched) {
        places.clear(); // nobody has looked closely yet: a good drawing is worth more than a steady one
    }
}

std::vector<NodePlace> GraphDesk::toPlaces(const Corpus& corpus) const
{
    std::vector<NodePlace> all;
    for (const auto& [id, position] : places) {
        const Entity& entity = corpus[id];
        all.push_back({entity.name, entity.kind, position, isPinned(id), exploration.shows(id)});
    }
    std::sort(all.begin(), all.end(), [](const NodePlace& left, const NodePlace& right) {
        return std::tie(left.name, left.kind) < std::tie(right.name, right.kind);
    });
    return all;
}

void GraphDesk::fromPlaces(const std::vector<NodePlace>& all, const Corpus& corpus)
{
    const IdsByName ids = idsByName(corpus);
    std::vector<EntityId> shown;
    for (const NodePlace& place : all) {
        const auto found = ids.find({place.name, place.kind});
        if (found != ids.end()) {
            places[found->second] = place.position;
            setPinned(found->second, place.pinned);
            if (place.shown) {
                shown.push_back(found->second);
            }
        }
    }
    if (!shown.empty()) {
        opening = false;
        touched = true;
        exploration.begin(std::move(shown));
    }
}

} // namespace dateline
