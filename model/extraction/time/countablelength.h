// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

#include "model/extraction/time/interpretation.h"

namespace dateline {

/// A length in whole days, weeks, months or years that can be counted from another day: "two days", as in
/// "two days after the vote".
constexpr bool isCountableLength(const TimeInterpretation& what)
{
    constexpr std::int32_t mostUnits = 1000; // more is no distance between two events in the news
    return what.type == TimexType::Duration && !what.vagueAmount && what.offset > 0
        && what.offset <= mostUnits && what.offsetHalves == 0 && what.offsetUnit >= TimeUnit::Day
        && what.offsetUnit <= TimeUnit::Year;
}

} // namespace dateline
