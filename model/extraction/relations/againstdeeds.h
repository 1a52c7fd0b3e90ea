// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What the sentence says against a deed or a meeting of two names: it is told of somebody else, happened in
// that country, or undoes what was against it; for ruledout.

#include "model/extraction/relations/pairview.h"

#include "model/base/kinds.h"

namespace dateline {

bool speaksAgainstDeed(const PairView& view, RelationKind kind, bool secondIsSource);

} // namespace dateline
