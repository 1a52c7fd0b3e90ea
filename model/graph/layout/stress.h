// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Stress: moves the nodes of a small connected graph until their distances in the drawing follow those along
// the links (majorisation after Gansner, Koren and North, 2004). What forces leave in tufts it spreads
// evenly. Quadratic in the nodes a step: for up to a few hundred.

#include "model/graph/layout/layout.h"

namespace dateline::graph {

/// `positions` in link units: where to begin and the result. False = cancelled.
bool majorizeStress(const WeightedGraph& graph, Positions& positions, int steps, Progress& progress);

} // namespace dateline::graph
