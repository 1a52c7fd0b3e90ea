// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What the sentence says against somebody's office in a body: the title is of another person or body, or
// something is done to whoever holds it; for ruledout.

#include "model/extraction/relations/pairview.h"

namespace dateline {

/// "German Chancellor Angela Merkel", "Senate Majority Leader Bill Frist": the title beside her names whose
/// it is, so that what stands in another part of the sentence is not.
bool hasTitleOfAnother(const PairView& view, const MentionPair& pair, const RelationOptions& options);

/// "X met with the foreign ministers of Y", "X has named a new head of Y": what he does to those who hold the
/// office. But "was director of Y", "spoke as leader of Y".
bool isDoneToOffice(const PairView& view);

bool speaksAgainstOffice(const PairView& view, const MentionPair& pair, const RelationOptions& options);

} // namespace dateline
