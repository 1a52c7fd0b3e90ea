// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Verbs with both their arguments: "Egypt bombed Derna", "Kerry met with Lavrov", "joined the fight against
// Ansar". In: a pair of a parsed sentence; out: what the verb states of the two, none without such a verb.

#include "model/extraction/relations/pairview.h"
#include "model/extraction/relations/relationrules.h"

#include <optional>

namespace dateline {

std::optional<RuleHit> deedRule(const PairView& view);

} // namespace dateline
