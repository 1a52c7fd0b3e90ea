// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Chronologies: a line with a year alone ("2014", "May 2016:"), below it lines that begin with days of that
// year ("10 June - the city falls"); or entries one below the other, of which not all tell their year ("12
// March 2014 - ...", "16 March - ..."). In news such a day would be the one nearest to the publication, years
// off.

#include "model/extraction/analysis.h"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace dateline {

/// For each of an article's time mentions, in their order, the mention that heads its section; noIndex where
/// none does. Linear.
std::vector<std::uint32_t> chronologyHeadings(std::string_view text, std::span<const TimeMention> times);

/// Entries that follow each other in time: "12 March 2014 - ...", "16 March: ...", or a day alone on its
/// line.
struct Chronology
{
    std::vector<std::uint32_t> entries; // the mentions that open them; two at least, or none
    std::vector<std::uint32_t> entryOf; // for each mention, which entry it stands in; noIndex in none
    bool newestFirst = false;
};

/// Linear.
Chronology chronologyEntries(std::string_view text, std::span<const TimeMention> times);

} // namespace dateline
