// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Verbs with both their arguments: "Egypt bombed Derna", "Kerry met with Lavrov", "joined the fight against
// Ansar".

#include "model/extraction/relations/pairview.h"
#include "model/extraction/relations/relationrules.h"

#include <optional>

namespace dateline {

std::optional<RuleHit> deedRule(const PairView& view);

} // namespace dateline
