// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/graph/graphdesk.h"

#include "model/items/carrying.h"

#include <algorithm>
#include <functional>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace dateline {

namespace {

/// Entities that are asked for by name and kind, found in one walk through the corpus. Few are on the table
/// and a corpus has hundreds of thousands: those are not put into any order.
class NamedEntities
{
public:
    void want(std::string_view name, EntityKind kind) { m_ids.try_emplace({name, kind}); }

    /// The names that were wanted must still be there.
    void findIn(const Corpus& corpus)
    {
        for (std::size_t i = 0; i < corpus.entities.size() && !m_ids.empty(); ++i) {
            const auto at = m_ids.find({corpus.entities[i].name, corpus.entities[i].kind});
            if (at != m_ids.end() && !at->second) { // of two the first
                at->second = EntityId::fromIndex(i);
            }
        }
    }

    /// Invalid: the corpus has none.
    EntityId operator()(std::string_view name, EntityKind kind) const
    {
        const auto at = m_ids.find({name, kind});
        return at != m_ids.end() ? at->second : EntityId();
    }

private:
    using Key = std::pair<std::string_view, EntityKind>;
    struct Hash
    {
        std::size_t operator()(const Key& key) const
        {
            return std::hash<std::string_view>()(key.first) ^ static_cast<std::size_t>(key.second);
        }
    };
    std::unordered_map<Key, EntityId, Hash> m_ids; // only looked up
};

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

void GraphDesk::setPinned(EntityId id, bool isPinned)
{
    pinned.erase(std::remove(pinned.begin(), pinned.end(), id), pinned.end());
    if (isPinned) {
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
    NamedEntities ids;
    const auto want = [&](EntityId id) { ids.want(from[id].name, from[id].kind); };
    for (const auto& [id, place] : places) {
        want(id);
    }
    for (const std::vector<EntityId>& some : {pinned, wanted, openGroups, exploration.shown()}) {
        std::for_each(some.begin(), some.end(), want);
    }
    ids.findIn(to);
    const auto carried = [&](EntityId id) {
        const EntityId same = ids(from[id].name, from[id].kind);
        return same ? same : carriedOver(id, from, to); // it has another name now, or another kind
    };
    const auto carryAll = [&](const std::vector<EntityId>& before) {
        std::vector<EntityId> after;
        for (const EntityId id : before) {
            if (const EntityId other = carried(id); other.isValid()) {
                after.push_back(other);
            }
        }
        sortUnique(after); // two may have become one
        return after;
    };
    std::vector<EntityId> placedBefore;
    for (const auto& [id, place] : places) {
        placedBefore.push_back(id);
    }
    // of two that have become one the place of that which bears the name
    std::sort(placedBefore.begin(), placedBefore.end(), [&](EntityId left, EntityId right) {
        const auto order = [&](EntityId id) { return std::pair(!ids(from[id].name, from[id].kind), id); };
        return order(left) < order(right);
    });
    std::unordered_map<EntityId, graph::Position> placed;
    for (const EntityId id : placedBefore) {
        if (const EntityId other = carried(id); other.isValid()) {
            placed.emplace(other, places.at(id));
        }
    }
    places = std::move(placed);
    pinned = carryAll(pinned);
    wanted = carryAll(wanted);
    openGroups = carryAll(openGroups);
    fresh.clear();
    asked.clear();
    exploration.begin(carryAll(exploration.shown()));
    if (!touched && from.articles.size() != to.articles.size()) {
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
    NamedEntities ids;
    for (const NodePlace& place : all) {
        ids.want(place.name, place.kind);
    }
    ids.findIn(corpus);
    std::vector<EntityId> shown;
    for (const NodePlace& place : all) {
        if (const EntityId found = ids(place.name, place.kind)) {
            places[found] = place.position;
            setPinned(found, place.pinned);
            if (place.shown) {
                shown.push_back(found);
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
