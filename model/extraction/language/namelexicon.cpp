// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/language/namelexicon.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr std::size_t longestName = 8; // tokens
constexpr std::uint32_t entryBit = 2;
constexpr std::uint32_t capitalsBit = 4;

} // namespace

NameLexicon::NameLexicon(std::span<const std::uint32_t> table)
    : m_table(table)
{
}

std::uint32_t NameLexicon::find(std::uint64_t key) const
{
    const std::size_t slots = m_table.size() / 2;
    const auto print = static_cast<std::uint32_t>(key >> 32U);
    std::size_t slot = key & (slots - 1);
    for (std::size_t tried = 0; tried < slots && m_table[2 * slot + 1] != 0; ++tried) {
        if (m_table[2 * slot] == print) {
            return m_table[2 * slot + 1];
        }
        slot = (slot + 1) & (slots - 1);
    }
    return 0;
}

void NameLexicon::match(const Document& document, const Sentence& sentence,
    std::span<const WordFeatures> words, std::span<std::uint8_t> matches) const
{
    std::fill(matches.begin(), matches.end(), std::uint8_t{0});
    if (m_table.empty()) {
        return;
    }
    const std::size_t count = sentence.tokenCount;
    for (std::size_t i = 0; i < count;) {
        std::size_t found = 0;
        std::uint32_t mask = 0;
        PhraseKey key;
        for (std::size_t j = i; words[i].upper && j < count && j - i < longestName; ++j) {
            key.add(document.word(sentence.firstToken + j));
            const std::uint32_t value = find(key.value());
            if (value == 0) {
                break;
            }
            if ((value & entryBit) != 0 && ((value & capitalsBit) == 0 || words[i].allUpper)) {
                found = j - i + 1;
                mask = value >> 3U & 31U;
            }
        }
        for (std::size_t k = 0; k < found; ++k) {
            const std::uint32_t place = found == 1 ? 3 : k == 0 ? 0 : k + 1 == found ? 2 : 1;
            matches[i + k] = static_cast<std::uint8_t>(mask * 4 + place);
        }
        i += std::max<std::size_t>(found, 1);
    }
}

} // namespace dateline
