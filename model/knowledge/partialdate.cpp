// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/knowledge/partialdate.h"

#include <charconv>

namespace dateline {

namespace {

std::optional<int> digits(std::string_view text)
{
    int value = 0;
    const auto [rest, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    return problem == std::errc() && rest == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

} // namespace

std::optional<DayInterval> parsePartialDate(std::string_view text)
{
    if (text.size() == 10) {
        const std::optional<DayNumber> day = parseIsoDate(text);
        return day ? std::optional(DayInterval{*day, *day}) : std::nullopt;
    }
    const std::optional<int> year = text.size() >= 4 ? digits(text.substr(0, 4)) : std::nullopt;
    if (!year || *year < 1000) {
        return std::nullopt;
    }
    if (text.size() == 4) {
        return DayInterval{dayNumber(*year, 1, 1), dayNumber(*year, 12, 31)};
    }
    const std::optional<int> month
        = text.size() == 7 && text[4] == '-' ? digits(text.substr(5)) : std::nullopt;
    if (!month || !isValidDate(*year, *month, 1)) {
        return std::nullopt;
    }
    return DayInterval{dayNumber(*year, *month, 1), dayNumber(*year, *month, daysInMonth(*year, *month))};
}

} // namespace dateline
