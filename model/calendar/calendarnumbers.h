// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Small arithmetic with the numbers of dates.

#include <string>

namespace dateline {

/// Rounds towards the past: year -44 lies in decade -5. `by` is positive.
constexpr int floorDivision(int value, int by)
{
    return value >= 0 ? value / by : -((-value + by - 1) / by);
}

/// "05", as ISO 8601 writes months, days, hours and minutes; 0 to 99.
inline std::string twoDigits(int number)
{
    return (number < 10 ? "0" : "") + std::to_string(number);
}

} // namespace dateline
