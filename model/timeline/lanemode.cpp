// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/timeline/lanemode.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

constexpr std::array<std::string_view, laneModeCount> laneModeWords{
    "none", "entity-kind", "entities", "country", "event-kind", "source", "community"};

} // namespace

std::string_view toString(LaneMode mode)
{
    return laneModeWords.at(static_cast<std::size_t>(mode));
}

std::optional<LaneMode> laneModeFrom(std::string_view word)
{
    const auto found = std::find(laneModeWords.begin(), laneModeWords.end(), word);
    if (found == laneModeWords.end()) {
        return std::nullopt;
    }
    return static_cast<LaneMode>(found - laneModeWords.begin());
}

std::string_view toString(TimeMode mode)
{
    return mode == TimeMode::Reported ? "reported" : "happened";
}

std::optional<TimeMode> timeModeFrom(std::string_view word)
{
    if (word == "happened") {
        return TimeMode::Happened;
    }
    return word == "reported" ? std::optional(TimeMode::Reported) : std::nullopt;
}

} // namespace dateline
