// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Token: one word, number or punctuation mark of a sentence, as a byte span of the
// article's text. Tokens are cut as in Universal Dependencies English: clitics apart ("do"
// "n't"), hyphenated words in pieces.

#include "model/text/span.h"

#include <cstdint>

namespace dateline {

enum class TokenShape : std::uint8_t {
    Lower,
    Capitalised,
    AllCaps,
    MixedCase,
    Number,
    NumberAndLetters,
    Punctuation,
    Symbol,
    Other
};

struct Token
{
    TextSpan span;
    TokenShape shape = TokenShape::Other;
    bool spaceBefore = false; // white space (or the block's begin) stands before it
    bool abbreviation = false; // ends with a point that belongs to it: Gen. U.S. a.m.

    friend bool operator==(const Token&, const Token&) = default;
};

} // namespace dateline
