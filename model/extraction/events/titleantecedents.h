// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Whom or what a pronoun means, where the text leaves little doubt: the subject above it in its sentence, or
// who or what the sentences before speak of. For titles alone: who takes part in an event is decided by
// coreference, which is stricter.

#include "model/extraction/events/articlewords.h"

#include <optional>
#include <string>

namespace dateline {

struct Antecedent
{
    std::string text; // as a title writes it: the name, or the noun with its adjectives
    std::uint32_t entity = noIndex; // index into Analysis::entities; none: a noun that names nobody
    std::uint32_t head = noIndex; // the noun's token
};

/// Of he, she, it, they in the place of a subject, and of him, his, her anywhere.
std::optional<Antecedent> antecedentOf(const ArticleWordsRef& words, std::uint32_t token);

} // namespace dateline
