// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// WordIndex: which of many small texts hold a word, in memory. For names and titles of a snapshot, and for
// the articles of a session without a project. Texts are not kept: a phrase asks for them again. Costs 4
// bytes for each different word of each text (12 until it is finished), and some 30 for each word.

#include "model/search/searchquery.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// Sorted numbers of texts.
using TextNumbers = std::vector<std::uint32_t>;

/// Those texts that have the words of the term one after another.
using TermNumbers = std::function<TextNumbers(const SearchTerm& term)>;
/// Whether text `number` has them one after another; asked only where it has all of them.
using HoldsTerm = std::function<bool(std::uint32_t number, const SearchTerm& term)>;

/// The texts out of `size` that fulfil the query.
TextNumbers findTexts(const SearchQuery& query, std::uint32_t size, const TermNumbers& termNumbers);

class WordIndex
{
public:
    /// Texts are numbered from 0 in the order in which they are added.
    void add(std::string_view text);
    /// After the last text, before the first question.
    void finish();

    std::uint32_t size() const { return m_size; }
    TextNumbers find(const SearchTerm& term, const HoldsTerm& holds) const;
    TextNumbers find(const SearchQuery& query, const HoldsTerm& holds) const;

private:
    struct Posting
    {
        std::uint32_t word = 0;
        std::uint32_t number = 0;
    };
    struct Word
    {
        std::size_t begin = 0; // in m_letters
        std::uint32_t length = 0;
        std::uint32_t hash = 0;
        std::uint32_t last = 0; // one more than the number of the last text that has it
    };

    TextNumbers wordNumbers(std::string_view sought, bool prefix) const;
    std::string_view letters(const Word& word) const
    {
        return std::string_view(m_letters).substr(word.begin, word.length);
    }
    std::string_view word(std::size_t rank) const;
    std::uint32_t wordOf(std::string_view folded);
    void makeRoom();

    std::uint32_t m_size = 0;
    std::string m_letters; // of all words; in their order once finished
    std::vector<std::size_t> m_wordEnds; // of the sorted words in m_letters
    std::vector<std::size_t> m_numberEnds; // of their numbers
    TextNumbers m_numbers; // of all words

    struct Building
    {
        std::vector<Word> words;
        std::vector<std::uint32_t> places; // hashed: one more than the index of a word, 0 is free
        std::vector<Posting> postings;
    };
    std::optional<Building> m_building{std::in_place}; // until finished
};

TextNumbers inBoth(const TextNumbers& a, const TextNumbers& b);
TextNumbers inEither(const TextNumbers& a, const TextNumbers& b);
TextNumbers without(const TextNumbers& all, const TextNumbers& some);
/// In order, each once; all are below `size`.
void sortNumbers(TextNumbers& numbers, std::uint32_t size);

} // namespace dateline
