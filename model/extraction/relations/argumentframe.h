// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// How a mention hangs on a relating word, in one of a few names that hold for all verbs and
// nouns alike: "agent", "patient", "shared" (agent of the verb above), "with", "against",
// "of", ... Needs a parsed sentence.

#include "model/extraction/events/articlewords.h"

#include <string_view>

namespace dateline {

/// Empty: the mention is no argument of the word. `direct` is set where at most conjuncts, appositions,
/// adjectives and owners are between ("Iraqi forces"), no phrase of its own.
std::string_view frameRole(
    const ArticleWordsRef& words, std::uint32_t word, const EntityMention& mention, bool& direct);
/// The same for what a token heads.
std::string_view frameRole(
    const ArticleWordsRef& words, std::uint32_t word, std::uint32_t token, bool& direct);

} // namespace dateline
