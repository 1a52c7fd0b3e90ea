// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What the lanes of a timeline stand for, and its words on the command line.

#include <cstdint>
#include <optional>
#include <string_view>

namespace dateline {

enum class LaneMode : std::uint8_t { None, EntityKind, TopEntities, Country, EventKind, Source };
inline constexpr int laneModeCount = 6;

std::string_view toString(LaneMode mode); // "none", "entity-kind", "entities", "country", "event-kind", "source"
std::optional<LaneMode> laneModeFrom(std::string_view word);

} // namespace dateline
