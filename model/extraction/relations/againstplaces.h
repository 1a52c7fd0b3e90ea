// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What words, gazetteer and lists say against one place lying in another; for ruledout. A sea lies in no
// country, of two towns that "and" joins neither in the other.

#include "model/extraction/relations/pairview.h"
#include "model/extraction/relations/placerules.h"

namespace dateline {

/// In whatever part of the sentence: true all the same.
bool isKnownToLieIn(const PairView& view, bool secondIsSource);
bool speaksAgainstLying(const PairView& view, bool secondIsSource);

} // namespace dateline
