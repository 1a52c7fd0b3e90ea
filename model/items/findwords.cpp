// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/items/findwords.h"

#include "model/text/asciicase.h"
#include "model/text/asciiclass.h"

namespace dateline {

namespace {

std::size_t slot(char letter)
{
    return static_cast<std::size_t>(static_cast<unsigned char>(letter));
}

} // namespace

WordFinder::WordFinder(std::string_view words)
{
    for (const char letter : words) {
        m_words += lowerAscii(letter);
    }
    m_skip.fill(static_cast<std::uint32_t>(m_words.size()));
    for (std::size_t i = 0; i + 1 < m_words.size(); ++i) {
        const auto jump = static_cast<std::uint32_t>(m_words.size() - 1 - i);
        const char small = m_words[i];
        m_skip.at(slot(small)) = jump;
        if (isAsciiLower(small)) {
            m_skip.at(slot(static_cast<char>(small - ('a' - 'A')))) = jump;
        }
    }
}

std::size_t WordFinder::find(std::string_view text, std::size_t from) const
{
    const std::size_t size = m_words.size();
    if (size == 0 || text.size() < size) {
        return std::string_view::npos;
    }
    const std::size_t last = text.size() - size;
    for (std::size_t at = from; at <= last; at += m_skip[slot(text[at + size - 1])]) {
        std::size_t i = size;
        while (i > 0 && lowerAscii(text[at + i - 1]) == m_words[i - 1]) {
            --i;
        }
        if (i == 0) {
            return at;
        }
    }
    return std::string_view::npos;
}

} // namespace dateline
