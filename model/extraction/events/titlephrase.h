// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What belongs to a word of the title: the words that hang on it, without openings, asides, second deeds, and
// what the parser hangs there by mistake.

#include "model/extraction/events/titledraft.h"

namespace dateline {

/// Keeps the word with its phrase. `depth`: how deep it lies already; the deeper, the less comes with it.
void keepPhrase(TitleDraftRef& draft, std::uint32_t token, int depth);
/// "Succeeded in putting", "accused of killing": a verb in -ing behind its preposition, which alone would say
/// something else.
bool opensDoing(const TitleDraftRef& draft, std::uint32_t verb);
bool isNominal(const TitleDraftRef& draft, std::uint32_t token);

} // namespace dateline
