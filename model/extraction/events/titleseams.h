// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Seams of a title: where two of its words meet that stand apart in the sentence. What comes behind a seam
// may have lost the word that leads it ("his resignation [the day after] that vote") or what it hangs on ("a
// caliphate [and that its] leader"): that phrase then goes, for a short one that is right beats a long
// one that is broken.

#include "model/extraction/events/titledraft.h"

namespace dateline {

/// Takes what stands behind a seam that does not hold out of the words of a title, in their order; what
/// stands before the trigger stays.
void dropBrokenSeams(const TitleDraftRef& draft, std::vector<std::uint32_t>& tokens);

} // namespace dateline
