// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Chronologies: a line with a year alone ("2014", "May 2016:"), below it lines that begin
// with days of that year ("10 June - the city falls"). In news such a day would be the one
// nearest to the publication, years off.

#include "model/extraction/analysis.h"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace dateline {

/// For each of an article's time mentions, in their order, the mention that heads its section; noIndex where
/// none does. Linear.
std::vector<std::uint32_t> chronologyHeadings(std::string_view text, std::span<const TimeMention> times);

} // namespace dateline
