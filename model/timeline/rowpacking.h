// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Row packing: boxes into rows so that none overlap, first fit from the top. Boxes that were in a
// row before stay there if it is free, so that zooming does not reshuffle. What finds no row is
// reported, never drawn over another.

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace dateline::timeline {

struct PackBox
{
    float from = 0.0F;
    float to = 0.0F;
    std::uint32_t id = 0; // key of the row memory
    std::int32_t row = -1; // out: 0 = top; -1 = found none
};

using RowMemory = std::unordered_map<std::uint32_t, std::int32_t>; // looked up only, never walked

/// Sorts `boxes` by from (then id) and places them into `rowCount` rows with at least `gap` between
/// neighbours. Returns how many found no row.
std::size_t packRows(std::vector<PackBox>& boxes, int rowCount, float gap, const RowMemory& memory);

} // namespace dateline::timeline
