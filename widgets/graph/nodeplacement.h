// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Where a scene's nodes go when forces do not decide: new ones beside those that stand already, and the
// layouts by rule with the words that explain them (years, countries).

#include "widgets/graph/graphcontrols.h"
#include "widgets/graph/graphscene.h"

#include <optional>

namespace dateline {

/// Where new nodes begin: about the neighbour that they hang on most, fanned out by their number.
void placeNew(const GraphScene& scene, graph::Positions& positions, const std::vector<char>& known);

struct Arranged
{
    graph::Positions positions;
    std::vector<SceneMark> marks;
};

/// Any but Force. `centre`: of the rings. `network`: that the scene was made of.
Arranged arranged(const GraphScene& scene, const graph::EntityNetwork& network, GraphArrangement arrangement,
    std::optional<std::uint32_t> centre, float aspect);

} // namespace dateline
