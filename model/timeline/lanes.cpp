// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/timeline/lanes.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace dateline::timeline {

namespace {

constexpr std::uint32_t noLane = 0xFFFFFFFFU;
constexpr std::size_t topEntityLanes = 12;

/// Numbers of possible lanes ("slots") before the small ones are merged: entity index, kind number or source number.
struct Slots
{
    std::vector<std::uint32_t> slotOf; // by timeline position
    std::size_t count = 0;
    std::vector<std::string> sourceNames; // Source mode only
};

std::uint32_t firstCountry(const Corpus& corpus, const Event& event)
{
    for (const Participant& participant : event.participants) {
        if (corpus[participant.entity].kind == EntityKind::Country) {
            return static_cast<std::uint32_t>(participant.entity.index());
        }
    }
    return noLane;
}

/// Of the participants the one that takes part in most events: then few lanes hold much.
std::uint32_t busiestEntity(const Event& event, const std::vector<std::uint32_t>& eventsOf)
{
    std::uint32_t best = noLane;
    for (const Participant& participant : event.participants) {
        const auto slot = static_cast<std::uint32_t>(participant.entity.index());
        if (best == noLane || eventsOf[slot] > eventsOf[best]) {
            best = slot;
        }
    }
    return best;
}

Slots findSlots(const Corpus& corpus, LaneMode mode, const std::vector<std::uint8_t>& shown)
{
    Slots slots;
    slots.slotOf.reserve(corpus.timeline.size());
    std::vector<std::uint32_t> eventsOf;
    std::unordered_map<std::string, std::uint32_t> sources; // looked up only: its order never shows
    if (mode == LaneMode::TopEntities) {
        eventsOf.assign(corpus.entities.size(), 0);
        for (const EventId id : corpus.timeline) {
            if (shown.empty() || shown[id.index()] != 0) {
                for (const Participant& participant : corpus[id].participants) {
                    ++eventsOf[participant.entity.index()];
                }
            }
        }
    }
    for (const EventId id : corpus.timeline) {
        const Event& event = corpus[id];
        std::uint32_t slot = noLane;
        switch (mode) {
        case LaneMode::None:
            break;
        case LaneMode::EntityKind:
            if (!event.participants.empty()) {
                slot = static_cast<std::uint32_t>(corpus[event.participants.front().entity].kind);
            }
            break;
        case LaneMode::TopEntities:
            slot = busiestEntity(event, eventsOf);
            break;
        case LaneMode::Country:
            slot = firstCountry(corpus, event);
            break;
        case LaneMode::EventKind:
            slot = static_cast<std::uint32_t>(event.kind);
            break;
        case LaneMode::Source: {
            const std::string source = event.tellings.empty() ? std::string() : corpus[event.tellings.front().article].article->source;
            if (!source.empty()) {
                const auto [found, isNew] = sources.try_emplace(source, static_cast<std::uint32_t>(slots.sourceNames.size()));
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
    case LaneMode::None:
        break;
    case LaneMode::EntityKind:
        slots.count = entityKindCount;
        break;
    case LaneMode::EventKind:
        slots.count = eventKindCount;
        break;
    case LaneMode::TopEntities:
    case LaneMode::Country:
        slots.count = corpus.entities.size();
        break;
    case LaneMode::Source:
        slots.count = slots.sourceNames.size();
        break;
    }
    return slots;
}

std::string laneName(const Corpus& corpus, LaneMode mode, const Slots& slots, std::uint32_t slot)
{
    switch (mode) {
    case LaneMode::EntityKind:
        return std::string(toString(static_cast<EntityKind>(slot)));
    case LaneMode::EventKind:
        return std::string(toString(static_cast<EventKind>(slot)));
    case LaneMode::Source:
        return slots.sourceNames[slot];
    default:
        return corpus.entities[slot].name;
    }
}

} // namespace

LaneAssignment assignLanes(
    const Corpus& corpus, LaneMode mode, const std::vector<std::uint8_t>& shown, std::size_t mostLanes)
{
    LaneAssignment result;
    if (mode == LaneMode::None) {
        result.lanes.resize(1);
        result.laneOf.assign(corpus.timeline.size(), 0);
        return result;
    }
    const Slots slots = findSlots(corpus, mode, shown);
    std::vector<std::uint32_t> counts(slots.count, 0);
    for (std::size_t i = 0; i < slots.slotOf.size(); ++i) {
        const bool visible = shown.empty() || shown[corpus.timeline[i].index()] != 0;
        if (visible && slots.slotOf[i] != noLane) {
            ++counts[slots.slotOf[i]];
        }
    }
    std::vector<std::uint32_t> order;
    for (std::uint32_t slot = 0; slot < counts.size(); ++slot) {
        if (counts[slot] > 0) {
            order.push_back(slot);
        }
    }
    std::stable_sort(order.begin(), order.end(), [&](auto left, auto right) { return counts[left] > counts[right]; });
    const std::size_t most = mode == LaneMode::TopEntities ? std::min(mostLanes, topEntityLanes) : mostLanes;
    order.resize(std::min(order.size(), std::max<std::size_t>(most, 2) - 1));

    std::vector<std::uint16_t> laneOfSlot(slots.count, static_cast<std::uint16_t>(order.size()));
    for (std::size_t lane = 0; lane < order.size(); ++lane) {
        laneOfSlot[order[lane]] = static_cast<std::uint16_t>(lane);
        result.lanes.push_back({laneName(corpus, mode, slots, order[lane]), order[lane], false, 0, 0, 0, 0, 0, 0, 0, 0});
    }
    bool needsOthers = order.empty();
    result.laneOf.reserve(slots.slotOf.size());
    for (const std::uint32_t slot : slots.slotOf) {
        const auto lane = slot == noLane ? static_cast<std::uint16_t>(order.size()) : laneOfSlot[slot];
        needsOthers = needsOthers || lane == order.size();
        result.laneOf.push_back(lane);
    }
    if (needsOthers) {
        result.lanes.push_back({"", 0, true, 0, 0, 0, 0, 0, 0, 0, 0});
    }
    return result;
}

} // namespace dateline::timeline
