// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/resolution/fusion/tellingindex.h"

namespace dateline {

TellingIndex::TellingIndex(const FusionInput& input)
    : m_in(input)
{
    for (std::uint32_t b = 0; b < m_in.blocks.size(); ++b) {
        m_first.push_back(static_cast<std::uint32_t>(m_blockOf.size()));
        m_blockOf.insert(m_blockOf.end(), m_in.blocks[b]->events.size(), b);
    }
}

FusionTelling TellingIndex::withWords(std::uint32_t telling) const
{
    const std::uint32_t at = block(telling);
    TellingWords& words = m_in.words[at];
    if (words.ends.empty()) {
        words = tellingWords(*m_in.blocks[at], m_in.articles[at].article->text);
    }
    return fusionTelling(*m_in.blocks[at], words, at, inBlock(telling), m_in.stems[at][inBlock(telling)]);
}

} // namespace dateline
