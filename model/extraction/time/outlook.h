// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What the words around a weekday or a date without a year say of its direction, whatever the
// tense of the verb: "planned to leave on Thursday" is ahead, "Wednesday's ruling" past.
// Linear in a dozen words before it.

#include "model/extraction/language/syntax.h"
#include "model/extraction/time/timewords.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace dateline {

enum class Outlook : std::uint8_t {
    None, // the tense decides
    Ahead, // after the day of writing
    Open, // "was to end in August": either side
    Over, // before the day of writing
};

/// `begin`, `end`: the expression's words in the sentence. `tags` of its
/// tokens; empty where no model has tagged.
Outlook outlookOf(std::string_view text, std::span<const SentenceWord> words, std::span<const TokenTag> tags,
    std::uint32_t begin, std::uint32_t end);

} // namespace dateline
