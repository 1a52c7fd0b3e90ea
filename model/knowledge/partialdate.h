// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Dates of tables, as fine as they are known: "2013-02-01", "2013-02" or "2013", of the years 1000 to 9999;
// months and years as their days. nullopt: not exactly that, or no day of the calendar.

#include "model/calendar/dayinterval.h"

#include <optional>
#include <string_view>

namespace dateline {

std::optional<DayInterval> parsePartialDate(std::string_view text);

} // namespace dateline
