// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Graphs whose measures are published or were computed with igraph 0.10.2: Zachary's karate club (W. Zachary,
// 1977; 34 members, 78 friendships) and the characters of Les Miserables (D. Knuth, The Stanford GraphBase,
// 1993; 77 characters, 254 pairs weighted by chapters that they share; node 10 = Valjean, 48 = Gavroche, 55 =
// Marius).

#include "model/graph/weightedgraph.h"

namespace dateline::test {

graph::WeightedGraph karateClub();
graph::WeightedGraph lesMiserables();
/// Communities of equal size with more links inside than between; one component.
graph::WeightedGraph plantedCommunities(
    std::uint32_t communities, std::uint32_t size, std::uint64_t seed = 1);

} // namespace dateline::test
