// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Embedding: positions of one connected graph by forces, from the coarsest level down to the graph itself.
// Lengths are in units of a link's rest length.

#include "model/graph/layout/coarsening.h"
#include "model/graph/layout/layout.h"

#include <optional>

namespace dateline::graph {

struct EmbeddingControl
{
    std::uint64_t seed = 1;
    Progress* progress = nullptr;
    std::function<void(const Positions&)> listener; // positions of the graph itself; may be empty
};

/// nullopt = cancelled.
std::optional<Positions> embed(const WeightedGraph& graph, const EmbeddingControl& control);

/// Moves the nodes that are not fixed, from where they are, without touching the others.
bool settle(const WeightedGraph& graph, Positions& positions, const std::vector<char>& fixed, int steps,
    const EmbeddingControl& control);

} // namespace dateline::graph
