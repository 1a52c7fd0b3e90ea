// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Pushes nodes apart until no two boxes touch, along the axis that needs the smaller move, through a grid of
// the boxes' size. Fixed nodes stay. Stops after so many sweeps even if a crowd is left. Linear a sweep for
// boxes of like sizes.

#include "model/graph/layout/layout.h"

namespace dateline::graph {

/// How many pairs still touched in the last sweep; 0 = none.
std::size_t removeOverlaps(
    Positions& positions, std::span<const NodeBox> boxes, const std::vector<char>& fixed, int sweeps);

} // namespace dateline::graph
