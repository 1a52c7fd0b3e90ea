// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// The place, date and agency that open a news paragraph: "BAGHDAD, July 10, 2017 (Agency) -", "TIKRIT –",
// "Tirana, Sunday May 29, 2016 –", "(Newser) –". Looks at no more than 160 bytes.

#include "model/text/span.h"

#include <optional>
#include <string_view>

namespace dateline {

struct DatelinePrefix
{
    TextSpan span; // through the dash
    TextSpan agency; // inside the brackets; empty = none
};

std::optional<DatelinePrefix> findDateline(std::string_view text, TextSpan paragraph);

} // namespace dateline
