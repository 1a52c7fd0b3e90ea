// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// How fine and how bounded a date is, as written in files: "month", "about". The reverse
// returns nullopt for unknown words.

#include "model/calendar/dayinterval.h"

#include <optional>
#include <string_view>

namespace dateline {

std::string_view precisionName(Precision precision);
std::string_view qualifierName(Qualifier qualifier);
std::optional<Precision> precisionFrom(std::string_view word);
std::optional<Qualifier> qualifierFrom(std::string_view word);

} // namespace dateline
