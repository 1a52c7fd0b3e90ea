// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// A time of day as texts give it: "14:30", "14:30+02:00", "14:30Z".

#include <optional>
#include <string_view>

namespace dateline {

inline constexpr int minutesOfDay = 24 * 60;

struct ClockTime
{
    int minute = 0; // of the day, 0 to 1439
    std::optional<int> offset; // minutes east of Greenwich; none: the text names no zone
};

/// Nothing where the text is no such time.
std::optional<ClockTime> clockTimeFrom(std::string_view text);

} // namespace dateline
