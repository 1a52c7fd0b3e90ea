// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/calendar/clocktime.h"

namespace dateline {

namespace {

std::optional<int> minutesOf(std::string_view text) // "14:30"
{
    const auto digit = [&text](std::size_t at) { return text[at] >= '0' && text[at] <= '9'; };
    if (text.size() < 5 || text[2] != ':' || !digit(0) || !digit(1) || !digit(3) || !digit(4)) {
        return std::nullopt;
    }
    const int hour = (text[0] - '0') * 10 + (text[1] - '0');
    const int minute = (text[3] - '0') * 10 + (text[4] - '0');
    return hour < 24 && minute < 60 ? std::optional(hour * 60 + minute) : std::nullopt;
}

} // namespace

std::optional<ClockTime> clockTimeFrom(std::string_view text)
{
    const std::optional<int> minute = minutesOf(text);
    if (!minute) {
        return std::nullopt;
    }
    const std::size_t zone = text.find_first_of("+-Z");
    if (zone == std::string_view::npos) {
        return ClockTime{*minute, std::nullopt};
    }
    const std::optional<int> offset = text[zone] == 'Z' ? 0 : minutesOf(text.substr(zone + 1));
    return ClockTime{*minute, offset && text[zone] == '-' ? -*offset : offset};
}

} // namespace dateline
