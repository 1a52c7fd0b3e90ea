// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// forceLayout: the ordinary drawing of a network. Every connected component is embedded by forces, turned so
// that its longest axis lies flat, spread until no two boxes overlap, and packed beside the others. 10,000
// nodes with 25,000 links take about 0.2 s of one core, 100,000 about 2.5 s. Deterministic for a seed.

#include "model/graph/layout/layout.h"

namespace dateline::graph {

struct ForceOptions
{
    std::uint64_t seed = 1;
    std::vector<NodeBox> boxes; // one a node; empty = all of the default size
    float linkLength = 60; // what a link measures at least on average
    float aspect = 1.5F; // width to height that the components are packed for
};

/// Error: only Cancelled. The listener gets what can be seen so far, from this thread.
Expected<Positions> forceLayout(const WeightedGraph& graph, const ForceOptions& options, Progress& progress,
    const PositionsListener& listener = {});

/// Lays out again only the nodes that are not fixed, beginning from where they are; the fixed ones do not
/// move. New nodes find a free place beside their neighbours when they begin there.
Expected<Positions> settleLayout(const WeightedGraph& graph, const ForceOptions& options, Positions positions,
    const std::vector<char>& fixed, Progress& progress);

} // namespace dateline::graph
