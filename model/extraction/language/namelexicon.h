// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// NameLexicon: names that the language model was trained with, as a hashed table in its file. A match is
// evidence that the encoder sees beside the word, never a verdict. The trainer
// (model/training/encoder/lexicon.py) makes the table and finds the same matches. A
// look-up for each capitalised word and for each word that goes on a known beginning; a
// false match has the probability of 2^-50.

#include "model/extraction/language/document.h"
#include "model/extraction/language/wordfeatures.h"

#include <cstdint>
#include <span>

namespace dateline {

class NameLexicon
{
public:
    static constexpr std::size_t rows = 128; // kind mask * 4 + {begin, inside, last, single}; 0 = no match

    NameLexicon() = default;
    /// Pairs of words: upper half of the key, and 1 | entry << 1 | capitals only << 2 | kind mask << 3; 0 =
    /// free. The number of pairs must be a power of two.
    explicit NameLexicon(std::span<const std::uint32_t> table);

    /// matches: a row for each token of the sentence, whose features are `words`.
    void match(const Document& document, const Sentence& sentence, std::span<const WordFeatures> words,
        std::span<std::uint8_t> matches) const;

private:
    std::uint32_t find(std::uint64_t key) const;

    std::span<const std::uint32_t> m_table;
};

} // namespace dateline
