// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Patterns that place one thing in another: "Sydney, Australia", "the Afghan city of Herat",
// "London-based Amnesty". In: a pair, and the gazetteer where there is one, which tells places
// of a country from a list of places.

#include "model/extraction/relations/relationrules.h"

namespace dateline {

/// The gazetteer knows the place as a great town, and none of the name in the country; a sea or a continent
/// lies in none. "Hamburg, Estonia" is a list.
bool liesElsewhere(const Gazetteer* gazetteer, const LocalEntity& place, const LocalEntity& country);

std::optional<RuleHit> placeRule(
    const ArticleWordsRef& words, const MentionPair& pair, const Gazetteer* gazetteer);

} // namespace dateline
