// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Titles before and after names, "X of Hungary", "NATO ally Turkey", "the North, led by Kim Jong Un". In: a
// pair as its sentence has it; out: what the first pattern that fits states, none where none does. Some
// twenty tokens.

#include "model/extraction/relations/pairview.h"
#include "model/extraction/relations/relationrules.h"

#include <optional>

namespace dateline {

std::optional<RuleHit> titleRule(const PairView& view);
/// The article or the office table says elsewhere that the person holds the body's office.
std::optional<RuleHit> officeRule(const PairView& view);

} // namespace dateline
