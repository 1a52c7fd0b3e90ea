// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What all layouts share: a graph and the boxes of its nodes go in, one position a node comes out. World
// units are screen pixels at zoom 1, x to the right and y downwards. The same input gives the same positions
// on any machine: only + - * / and square roots of IEEE floats are used, in a fixed order.

#include "model/base/expected.h"
#include "model/base/progress.h"
#include "model/graph/weightedgraph.h"

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace dateline::graph {

struct Position
{
    float x = 0;
    float y = 0;

    friend bool operator==(Position, Position) = default;
};

/// Half width and half height of what must not be covered: the node with its label.
struct NodeBox
{
    float halfWidth = 8;
    float halfHeight = 8;
};

using Positions = std::vector<Position>;

/// Called now and then with the positions so far, from the thread that lays out.
using PositionsListener = std::function<void(const Positions&)>;

} // namespace dateline::graph
