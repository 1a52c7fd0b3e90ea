// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What stands around a time expression: the tense of the verb it hangs on (from the parse where
// there is one, else from the nearest verb-like word of the clause), and how a preposition
// bounds it ("since", "until", "about").

#include "model/calendar/dayinterval.h"
#include "model/extraction/language/document.h"
#include "model/extraction/time/timewords.h"

#include <span>

namespace dateline {

struct GoverningTense
{
    Tense tense = Tense::None;
    bool future = false;
    bool sure = true; // not by an infinitive alone
};

/// `begin`, `end`: the expression's words in the sentence.
GoverningTense governingTense(const Document& document, const Sentence& sentence,
    std::span<const SentenceWord> words, std::uint32_t begin, std::uint32_t end);

Qualifier qualifierBefore(std::string_view text, std::span<const SentenceWord> words, std::uint32_t begin);

} // namespace dateline
