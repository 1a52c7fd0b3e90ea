// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What the lanes of a timeline stand for, and its words on the command line; what the analyst wants of them;
// which time of an event counts.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

enum class LaneMode : std::uint8_t { None, EntityKind, TopEntities, Country, EventKind, Source, Community };
inline constexpr int laneModeCount = 7;

// "none", "entity-kind", "entities", "country", "event-kind", "source", "community"
std::string_view toString(LaneMode mode);
std::optional<LaneMode> laneModeFrom(std::string_view word);

/// Lanes by their names, which survive a new snapshot as ids do not.
struct LaneWishes
{
    std::vector<std::string> pinned; // on top, in this order; have a lane however few events they hold
    std::vector<std::string> order; // put into place by hand; the others follow, most events first
    std::vector<std::string> collapsed;

    friend bool operator==(const LaneWishes&, const LaneWishes&) = default;
};

/// Entities that belong together, found by whoever asks for lanes by community (see model/graph/lanegroups).
struct LaneGroups
{
    static constexpr std::uint32_t none = 0xFFFFFFFFU;
    std::vector<std::uint32_t> groupOf; // by entity index; none = alone
    std::vector<std::string> names; // by group, the largest first
};

/// When it happened, or when it was first reported.
enum class TimeMode : std::uint8_t { Happened, Reported };

std::string_view toString(TimeMode mode); // "happened", "reported"
std::optional<TimeMode> timeModeFrom(std::string_view word);

} // namespace dateline
