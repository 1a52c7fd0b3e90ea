// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// A text as the words that a search looks for: lower case, accents off, "U.S." -> "us", "Stoltenberg’s" ->
// "stoltenberg", "al-Qa'ida" -> "al", "qaida", "3.5" -> "3", "5". Every index and every query is made of
// these, so that all of them find the same. Linear; nothing is allocated per word.

#include "model/text/span.h"

#include <string>
#include <string_view>

namespace dateline {

class SearchWordsRef
{
public:
    /// `text` is borrowed.
    explicit SearchWordsRef(std::string_view text)
        : m_text(text)
    {
    }

    /// To the next word; false: there is none.
    bool next();
    TextSpan span() const { return m_span; } // in the text, without a possessive ending
    std::string_view folded() const { return m_folded; } // until the next call; at most 64 bytes

private:
    std::string_view m_text;
    std::size_t m_at = 0;
    TextSpan m_span;
    std::string m_folded;
};

} // namespace dateline
