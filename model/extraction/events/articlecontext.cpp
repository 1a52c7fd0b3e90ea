// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/events/articlecontext.h"

#include <algorithm>

namespace dateline {

ArticleContextRef::ArticleContextRef(const ArticleWordsRef& words)
    : m_words(words)
{
    const Document& document = words.document();
    while (
        m_firstBody < document.sentences.size() && document.sentences[m_firstBody].block != BlockKind::Body) {
        ++m_firstBody;
    }
    for (std::uint32_t s = 0; s < document.sentences.size(); ++s) {
        const Sentence& sentence = document.sentences[s];
        m_bodySentences += sentence.block == BlockKind::Body;
        std::uint32_t root = noIndex;
        for (std::uint32_t t = sentence.firstToken; t < sentence.endToken(); ++t) {
            if (sentence.parsed && root == noIndex && words.tag(t).relation == Deprel::Root) {
                root = t;
            }
            const ArticleWord& word = words[t];
            if (!word.event || word.mention != noIndex || word.time != noIndex) {
                continue;
            }
            auto& places = m_sentencesOf[word.lemma];
            if (places.empty() || places.back() != s) {
                places.push_back(s);
            }
        }
        m_roots.push_back(root);
    }
}

std::string_view ArticleContextRef::retelling(std::uint32_t token, std::uint32_t sentence) const
{
    const auto found = m_sentencesOf.find(m_words[token].lemma);
    if (found == m_sentencesOf.end() || found->second.size() == 1) {
        return "once";
    }
    const std::uint32_t first = found->second.front();
    if (first >= sentence) {
        return "later";
    }
    if (first >= m_firstBody + 2) {
        return "before";
    }
    return first < m_firstBody && (found->second[1] == sentence || found->second[1] > m_firstBody + 1)
        ? "title"
        : "lead";
}

bool ArticleContextRef::tells(std::uint32_t sentence, std::string_view lemma) const
{
    const auto found = m_sentencesOf.find(lemma);
    return found != m_sentencesOf.end()
        && std::binary_search(found->second.begin(), found->second.end(), sentence);
}

std::string_view ArticleContextRef::sharedNames(std::uint32_t first, std::uint32_t second) const
{
    const auto& mentions = m_words.found().mentions;
    std::vector<std::uint32_t> shared;
    for (const std::uint32_t a : m_words.mentionsOf(first)) {
        for (const std::uint32_t b : m_words.mentionsOf(second)) {
            if (mentions[a].entity != noIndex && mentions[a].entity == mentions[b].entity
                && std::find(shared.begin(), shared.end(), mentions[a].entity) == shared.end()) {
                shared.push_back(mentions[a].entity);
            }
        }
    }
    return shared.empty() ? "0" : shared.size() == 1 ? "1" : "2+";
}

std::string_view ArticleContextRef::speech(std::uint32_t sentence) const
{
    const Sentence& place = m_words.document().sentences[sentence];
    const std::uint32_t middle = place.firstToken + place.tokenCount / 2;
    if (place.tokenCount > 0 && (m_words[middle].inQuote || m_words[place.firstToken].inQuote)) {
        return "quote";
    }
    const std::uint32_t root = m_roots[sentence];
    return root != noIndex && m_words[root].cue == StatusCue::Report ? "report" : "plain";
}

} // namespace dateline
