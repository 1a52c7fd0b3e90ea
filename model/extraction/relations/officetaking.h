// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Who takes an office, and who gives it: "Rutte took over as NATO secretary general", "Citigroup appointed
// Fraser as chief executive". In: a pair as its sentence has it. Some twenty tokens.

#include "model/extraction/relations/pairview.h"
#include "model/extraction/relations/relationrules.h"

#include <optional>

namespace dateline {

std::optional<RuleHit> officeTakingRule(const PairView& view);

} // namespace dateline
