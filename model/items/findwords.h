// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// WordFinder: plain scanning of many UTF-8 texts for the same words: no index, no folding beyond the case of
// ASCII letters. About 1 GB/s for words of some length (Horspool's algorithm; the table is made once).

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace dateline {

class WordFinder
{
public:
    explicit WordFinder(std::string_view words);

    std::size_t size() const { return m_words.size(); } // bytes
    /// Where the words begin in `text` from `from` on, whatever the case of ASCII letters; npos = nowhere.
    std::size_t find(std::string_view text, std::size_t from = 0) const;
    bool isIn(std::string_view text) const { return find(text) != std::string_view::npos; }

private:
    std::string m_words; // ASCII letters small
    std::array<std::uint32_t, 256> m_skip{}; // how far to move on, by the letter at the window's end
};

} // namespace dateline
