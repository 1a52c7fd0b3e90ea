// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What the language model knows of a token before any context: the key of its word vector, and the rows of a
// hashed table for the word, its beginnings and endings and its shape. The trainer
// (model/training/encoder/features.py) computes the same numbers from the same bytes. In: a token's UTF-8;
// about 100 ns a token, no allocation.

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

namespace dateline {

inline constexpr std::size_t hashedRows = 1U << 15;
inline constexpr std::size_t writingRow = hashedRows; // behind them one row for each Writing,
inline constexpr std::size_t lexiconRow = writingRow + 3; // and NameLexicon::rows
inline constexpr std::size_t hashedSlots = 9;

/// How a sentence is written: in headlines case says little.
enum class Writing : std::uint8_t { Usual, AllCapitals, TitleCase };

struct WordFeatures
{
    std::uint64_t vectorKey = 0; // hash of the folded word
    std::uint64_t shorterKey = 0; // of the word without its final point, else 0
    std::array<std::uint32_t, hashedSlots> rows{};
    bool letters = false;
    bool allUpper = false;
    bool upper = false; // begins with an upper-case letter
    bool atLeastFourBytes = false;
};

WordFeatures wordFeatures(std::string_view word);
/// Hash of a phrase, word by word, whatever its case.
class PhraseKey
{
public:
    void add(std::string_view word);
    std::uint64_t value() const { return m_value ^ m_value >> 32U; }

private:
    std::uint64_t m_value = 14695981039346656037ULL;
    bool m_empty = true;
};

Writing writingOf(std::span<const WordFeatures> words);

} // namespace dateline
