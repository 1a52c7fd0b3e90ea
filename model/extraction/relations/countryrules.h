// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Whose country: "Dilma Rousseff of Brazil", "Statoil of Norway", "Italy's Eni", "Chile's Gabriel Boric". In:
// a pair in its sentence; out: what the pattern states, none where it does not fit.

#include "model/extraction/relations/pairview.h"
#include "model/extraction/relations/relationrules.h"

#include <optional>

namespace dateline {

/// For a person with "of" and a country behind: an office where a title
/// says so or the office table knows one.
RuleHit nameOfCountry(const PairView& view);
std::optional<RuleHit> countryRule(const PairView& view);
/// A person and the country of somebody else: "Lula of Brazil and Petro of
/// Colombia" says nothing of Petro and Brazil.
bool belongsToAnother(const PairView& view);

} // namespace dateline
