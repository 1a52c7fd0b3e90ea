// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// WordIndex: which of many small texts hold a word, in memory. For names and titles of a snapshot, and for
// the articles of a session without a project. Texts are not kept: a phrase asks for them again. Costs 4
// bytes for each different word of each text.

#include "model/search/searchquery.h"

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace dateline {

/// Sorted numbers of texts.
using TextNumbers = std::vector<std::uint32_t>;

class WordIndex
{
public:
    /// Texts are numbered from 0 in the order in which they are added.
    void add(std::string_view text);
    /// After the last text, before the first question.
    void finish();

    std::uint32_t size() const { return m_size; }
    /// `holds`: whether text `number` has the words of the term one after another; asked only where it has
    /// all of them.
    TextNumbers find(const SearchQuery& query,
        const std::function<bool(std::uint32_t number, const SearchTerm& term)>& holds) const;

private:
    TextNumbers termNumbers(
        const SearchTerm& term, const std::function<bool(std::uint32_t, const SearchTerm&)>& holds) const;
    TextNumbers wordNumbers(std::string_view word, bool prefix) const;

    std::uint32_t m_size = 0;
    std::unordered_map<std::string, TextNumbers> m_building;
    std::vector<std::string> m_words; // sorted
    std::vector<TextNumbers> m_numbers; // of each word
};

TextNumbers inBoth(const TextNumbers& a, const TextNumbers& b);
TextNumbers inEither(const TextNumbers& a, const TextNumbers& b);
TextNumbers without(const TextNumbers& all, const TextNumbers& some);

} // namespace dateline
