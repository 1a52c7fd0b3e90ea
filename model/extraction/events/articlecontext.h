// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What the rest of the article says about the event words and names of one sentence: whether a word was told
// before, whom two sentences share, what the main verb of a sentence is. Names for features, the same for all
// articles. Built once an article, linear; borrows the words.

#include "model/extraction/events/articlewords.h"

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace dateline {

class ArticleContextRef
{
public:
    explicit ArticleContextRef(const ArticleWordsRef& words);

    /// Where else the article has this event word: "title", "lead", "before", "later" or "once".
    std::string_view retelling(std::uint32_t token, std::uint32_t sentence) const;
    /// The sentence has an event word of that lemma.
    bool tells(std::uint32_t sentence, std::string_view lemma) const;
    /// How many entities both sentences name: "0", "1", "2+".
    std::string_view sharedNames(std::uint32_t first, std::uint32_t second) const;
    /// Token of the main verb; noIndex where the sentence is not parsed.
    std::uint32_t rootOf(std::uint32_t sentence) const { return m_roots[sentence]; }
    /// "quote", "report" or "plain": direct speech, or a main verb of saying.
    std::string_view speech(std::uint32_t sentence) const;
    std::uint32_t firstBody() const { return m_firstBody; } // the first sentence that is no headline
    std::uint32_t bodySentences() const { return m_bodySentences; }

private:
    const ArticleWordsRef& m_words;
    // of an event word's lemma; looked up only
    std::unordered_map<std::string_view, std::vector<std::uint32_t>> m_sentencesOf;
    std::vector<std::uint32_t> m_roots;
    std::uint32_t m_firstBody = 0;
    std::uint32_t m_bodySentences = 0;
};

} // namespace dateline
