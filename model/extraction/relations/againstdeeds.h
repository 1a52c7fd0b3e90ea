// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What the sentence says against a deed or a meeting of two names: it is told of somebody else, happened in
// that country, or undoes what was against it; for ruledout.

#include "model/extraction/relations/pairview.h"

#include "model/base/kinds.h"

namespace dateline {

/// A word of the kind, in the lexicon of relations or of events: "attack", "fire"; none inside a name.
bool tellsOfKind(const PairView& view, std::uint32_t token, RelationKind kind);

/// No word of the kind in the sentence tells of what took place: "refused to meet", "failed to sign", "no
/// soldiers attacked", "if X attacks", "could invade". False where the sentence has no word of the kind, or
/// is not parsed.
bool isUnrealised(const PairView& view, RelationKind kind);

/// The deed is that of somebody named who belongs to one of the two: "Navalny's wife Yulia met Biden" says
/// nothing of Navalny and Biden.
bool isDoneByNamed(const PairView& view, const MentionPair& pair);

bool speaksAgainstDeed(const PairView& view, RelationKind kind, bool secondIsSource);

} // namespace dateline
