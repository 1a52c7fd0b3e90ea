// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Whether what a word tells took place, by the grammar of its clause: not where it is negated ("did not
// meet", "no soldiers attacked", "nobody met"), held back ("refused to meet", "failed to sign", "came close
// to signing", "ruled out meeting"), only possible ("could invade") or a condition ("if Iran attacks").
// Parsed sentences alone; each question is linear in the sentence.

#include "model/extraction/events/articlewords.h"

#include <string_view>

namespace dateline {

/// "Not", "n't", "never"; not "no", which may be another noun's.
bool isNot(std::string_view lower);

/// "Not", "never" with the word, or a subject that is nobody.
bool isNegated(const ArticleWordsRef& words, std::uint32_t token);

/// A verb above it says that it did not come to this.
bool isHeldBack(const ArticleWordsRef& words, std::uint32_t token);

/// "Could invade", "may have attacked", "was to meet": nothing that is known.
bool isOnlyPossible(const ArticleWordsRef& words, std::uint32_t token);

/// "If his group stops fighting", "unless Romania withdrew", "had the talks collapsed, it would": neither
/// happened nor planned. Not "asked if he had resigned".
bool isCondition(const ArticleWordsRef& words, std::uint32_t token);

} // namespace dateline
