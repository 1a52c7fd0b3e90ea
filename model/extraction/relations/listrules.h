// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Two lists that a title in the plural joins: "A, B and C, the foreign ministers of X, Y and Z", "his X, Y
// and Z counterparts, A, B and C". As many bodies as persons: each has the one of his place in the list, and
// none of the others.

#include "model/extraction/relations/pairview.h"
#include "model/extraction/relations/relationrules.h"

#include <optional>

namespace dateline {

/// Nothing where there are no such lists; else the places of both in their lists.
struct ListPlaces
{
    std::size_t ofPerson = 0;
    std::size_t ofBody = 0;
};
std::optional<ListPlaces> placesInLists(const PairView& view);

std::optional<RuleHit> listRule(const PairView& view);

} // namespace dateline
