// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Communities: groups of nodes with more evidence among themselves than chance would give (modularity), found
// by the Leiden method (Traag, Waltman and van Eck, 2019): local moves, refinement, aggregation, until
// nothing improves. Gains are whole numbers, orders are seeded: the same result everywhere. Small graphs are
// tried in many orders.

#include "model/base/expected.h"
#include "model/base/progress.h"
#include "model/graph/weightedgraph.h"

#include <vector>

namespace dateline::graph {

struct Communities
{
    std::vector<std::uint32_t> community; // by node; numbered by size, largest first
    std::uint32_t count = 0;
    double modularity = 0;
};

/// Error: only Cancelled. Every community is connected.
Expected<Communities> communities(const WeightedGraph& graph, Progress& progress);

double modularity(const WeightedGraph& graph, const std::vector<std::uint32_t>& community);

} // namespace dateline::graph
