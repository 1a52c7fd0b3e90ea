// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/timeline/lanes.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace dateline::timeline {

namespace {

constexpr std::uint32_t noSlot = 0xFFFFFFFFU;
constexpr std::size_t topEntityLanes = 12;

/// Numbers of possible lanes ("slots") before the small ones are merged: entity
/// index, kind number or source number.
struct Slots
{
    std::vector<std::uint32_t> slotOf; // by position in the events
    std::size_t count = 0;
    std::vector<std::string> sourceNames; // Source mode only
};

/// The group that most of the participants belong to; of equals the larger group.
std::uint32_t commonGroup(const Event& event, const LaneGroups& groups)
{
    std::uint32_t best = noSlot;
    std::size_t most = 0;
    const auto groupOf = [&](const Participant& participant) {
        const std::size_t entity = participant.entity.index();
        return entity < groups.groupOf.size() ? groups.groupOf[entity] : LaneGroups::none;
    };
    for (const Participant& participant : event.participants) {
        const std::uint32_t group = groupOf(participant);
        if (group >= groups.names.size()) {
            continue;
        }
        const auto members = static_cast<std::size_t>(std::count_if(event.participants.begin(),
            event.participants.end(), [&](const Participant& other) { return groupOf(other) == group; }));
        if (members > most || (members == most && group < best)) {
            most = members;
            best = group;
        }
    }
    return best;
}

std::uint32_t firstCountry(const Corpus& corpus, const Event& event)
{
    for (const Participant& participant : event.participants) {
        if (corpus[participant.entity].kind == EntityKind::Country) {
            return static_cast<std::uint32_t>(participant.entity.index());
        }
    }
    return noSlot;
}

/// Of the participants the one that takes part in most events: then few lanes
/// hold much. A pinned one goes first.
std::uint32_t busiestEntity(const Event& event, const std::vector<std::uint32_t>& weights)
{
    std::uint32_t best = noSlot;
    for (const Participant& participant : event.participants) {
        const auto slot = static_cast<std::uint32_t>(participant.entity.index());
        if (best == noSlot || weights[slot] > weights[best]) {
            best = slot;
        }
    }
    return best;
}

std::size_t placeIn(const std::vector<std::string>& names, std::string_view name)
{
    return static_cast<std::size_t>(std::find(names.begin(), names.end(), name) - names.begin());
}

/// By entity: in how many events it takes part; what is pinned weighs more than anything that is not.
std::vector<std::uint32_t> entityWeights(
    const Corpus& corpus, std::span<const EventId> events, const IndexOptions& options)
{
    constexpr std::uint32_t pinnedWeight = 0x80000000U;
    std::vector<std::uint32_t> weights(corpus.entities.size(), 0);
    for (const EventId id : events) {
        if (options.shows(id)) {
            for (const Participant& participant : corpus[id].participants) {
                ++weights[participant.entity.index()];
            }
        }
    }
    const std::vector<std::string>& pinned = options.lanes.pinned;
    for (std::size_t i = 0; i < weights.size() && !pinned.empty(); ++i) {
        const std::size_t place = placeIn(pinned, corpus.entities[i].name);
        weights[i] += place < pinned.size() ? pinnedWeight - static_cast<std::uint32_t>(place) : 0;
    }
    return weights;
}

Slots findSlots(const Corpus& corpus, std::span<const EventId> events, const IndexOptions& options)
{
    const LaneMode mode = options.mode;
    Slots slots;
    slots.slotOf.reserve(events.size());
    std::unordered_map<std::string, std::uint32_t> sources; // looked up only: its order never shows
    const std::vector<std::uint32_t> weights = mode == LaneMode::TopEntities
        ? entityWeights(corpus, events, options)
        : std::vector<std::uint32_t>();
    for (const EventId id : events) {
        const Event& event = corpus[id];
        std::uint32_t slot = noSlot;
        switch (mode) {
        case LaneMode::None: break;
        case LaneMode::EntityKind:
            if (!event.participants.empty()) {
                slot = static_cast<std::uint32_t>(corpus[event.participants.front().entity].kind);
            }
            break;
        case LaneMode::TopEntities: slot = busiestEntity(event, weights); break;
        case LaneMode::Country: slot = firstCountry(corpus, event); break;
        case LaneMode::EventKind: slot = static_cast<std::uint32_t>(event.kind); break;
        case LaneMode::Community: slot = options.groups ? commonGroup(event, *options.groups) : noSlot; break;
        case LaneMode::Source: {
            const std::string source = event.tellings.empty()
                ? std::string()
                : corpus[event.tellings.front().article].article->source;
            if (!source.empty()) {
                const auto [found, isNew]
                    = sources.try_emplace(source, static_cast<std::uint32_t>(slots.sourceNames.size()));
                if (isNew) {
                    slots.sourceNames.push_back(source);
                }
                slot = found->second;
            }
            break;
        }
        }
        slots.slotOf.push_back(slot);
    }
    switch (mode) {
    case LaneMode::None: break;
    case LaneMode::EntityKind: slots.count = entityKindCount; break;
    case LaneMode::EventKind: slots.count = eventKindCount; break;
    case LaneMode::TopEntities:
    case LaneMode::Country: slots.count = corpus.entities.size(); break;
    case LaneMode::Source: slots.count = slots.sourceNames.size(); break;
    case LaneMode::Community: slots.count = options.groups ? options.groups->names.size() : 0; break;
    }
    return slots;
}

std::string laneName(
    const Corpus& corpus, const IndexOptions& options, const Slots& slots, std::uint32_t slot)
{
    switch (options.mode) {
    case LaneMode::EntityKind: return std::string(toString(static_cast<EntityKind>(slot)));
    case LaneMode::EventKind: return std::string(toString(static_cast<EventKind>(slot)));
    case LaneMode::Source: return slots.sourceNames[slot];
    case LaneMode::Community: return options.groups->names[slot];
    default: return corpus.entities[slot].name;
    }
}

/// Pinned lanes, then those put into place by hand, then the rest with most events first; cut to `most`.
std::vector<std::uint32_t> laneOrder(const Corpus& corpus, const Slots& slots,
    const std::vector<std::uint32_t>& counts, const IndexOptions& options)
{
    struct Candidate
    {
        std::uint32_t slot = 0;
        std::size_t pinned = 0; // place among the pinned; their number = not pinned
        std::size_t placed = 0;
    };
    const LaneWishes& wishes = options.lanes;
    std::vector<Candidate> candidates;
    for (std::uint32_t slot = 0; slot < counts.size(); ++slot) {
        if (counts[slot] > 0) {
            Candidate candidate{slot, 0, 0};
            if (!wishes.pinned.empty() || !wishes.order.empty()) {
                const std::string name = laneName(corpus, options, slots, slot);
                candidate.pinned = placeIn(wishes.pinned, name);
                candidate.placed = placeIn(wishes.order, name);
            }
            candidates.push_back(candidate);
        }
    }
    std::stable_sort(
        candidates.begin(), candidates.end(), [&](const Candidate& left, const Candidate& right) {
            return std::tie(left.pinned, left.placed, counts[right.slot])
                < std::tie(right.pinned, right.placed, counts[left.slot]);
        });
    const std::size_t most = options.mode == LaneMode::TopEntities
        ? std::min(options.mostLanes, topEntityLanes)
        : options.mostLanes;
    std::vector<std::uint32_t> order;
    for (const Candidate& candidate : candidates) {
        if (order.size() + 1 < std::max<std::size_t>(most, 2) || candidate.pinned < wishes.pinned.size()) {
            order.push_back(candidate.slot);
        }
    }
    return order;
}

Lane makeLane(std::string name, std::uint32_t key, bool others, const LaneWishes& wishes)
{
    Lane lane;
    lane.pinned = !others && placeIn(wishes.pinned, name) < wishes.pinned.size();
    lane.collapsed = placeIn(wishes.collapsed, name) < wishes.collapsed.size();
    lane.name = std::move(name);
    lane.key = key;
    lane.others = others;
    return lane;
}

} // namespace

LaneAssignment assignLanes(const Corpus& corpus, std::span<const EventId> events, const IndexOptions& options)
{
    LaneAssignment result;
    if (options.mode == LaneMode::None) {
        result.lanes.resize(1);
        result.laneOf.assign(events.size(), 0);
        return result;
    }
    const Slots slots = findSlots(corpus, events, options);
    std::vector<std::uint32_t> counts(slots.count, 0);
    for (std::size_t i = 0; i < slots.slotOf.size(); ++i) {
        if (options.shows(events[i]) && slots.slotOf[i] != noSlot) {
            ++counts[slots.slotOf[i]];
        }
    }
    const std::vector<std::uint32_t> order = laneOrder(corpus, slots, counts, options);
    const auto othersLane = static_cast<std::uint16_t>(order.size());
    std::vector<std::uint16_t> laneOfSlot(slots.count, noLane);
    for (std::size_t lane = 0; lane < order.size(); ++lane) {
        laneOfSlot[order[lane]] = static_cast<std::uint16_t>(lane);
        result.lanes.push_back(
            makeLane(laneName(corpus, options, slots, order[lane]), order[lane], false, options.lanes));
    }
    bool needsOthers = order.empty();
    result.laneOf.reserve(slots.slotOf.size());
    for (std::size_t i = 0; i < slots.slotOf.size(); ++i) {
        const std::uint32_t slot = slots.slotOf[i];
        const std::uint16_t lane
            = slot == noSlot || laneOfSlot[slot] == noLane ? othersLane : laneOfSlot[slot];
        needsOthers = needsOthers || (lane == othersLane && options.shows(events[i]));
        result.laneOf.push_back(lane);
    }
    if (needsOthers) {
        result.lanes.push_back(makeLane("", 0, true, options.lanes));
    }
    if (options.mode == LaneMode::TopEntities || options.mode == LaneMode::Country) {
        result.laneOfEntity = std::move(laneOfSlot);
    } else if (options.mode == LaneMode::Community && options.groups) {
        result.laneOfEntity.assign(corpus.entities.size(), noLane);
        for (std::size_t i = 0; i < std::min(corpus.entities.size(), options.groups->groupOf.size()); ++i) {
            const std::uint32_t group = options.groups->groupOf[i];
            result.laneOfEntity[i] = group < laneOfSlot.size() ? laneOfSlot[group] : noLane;
        }
    }
    return result;
}

} // namespace dateline::timeline
