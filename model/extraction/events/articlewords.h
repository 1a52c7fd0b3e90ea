// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// The words of one article as the finders of events and relations want them: lower case, lemma, event word,
// cue, and which mention or time they lie in. Borrows document, analysis and lexicon; built once an article,
// linear, one arena for all lower-case forms.

#include "model/extraction/analysis.h"
#include "model/extraction/events/eventlexicon.h"
#include "model/extraction/language/document.h"

#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace dateline {

bool isGenitive(std::string_view lower); // "'s" and the bare apostrophe

struct ArticleWord
{
    std::string_view lower; // digits as they are; in the arena
    std::string_view lemma; // the lexicon's, else a crude stem
    const EventWord* event = nullptr;
    const WordClass* group = nullptr;
    StatusCue cue = StatusCue::None;
    std::uint32_t mention = noIndex; // name, description or pronoun that covers it
    std::uint32_t time = noIndex;
    bool inQuote = false; // direct speech
};

class ArticleWordsRef
{
public:
    ArticleWordsRef(const Document& document, const Analysis& found, const EventLexicon& lexicon);

    const Document& document() const { return m_document; }
    const Analysis& found() const { return m_found; }
    /// Of a token before the first or behind the last one, and of noHead, nothing is said: rules ask for
    /// neighbours and heads that need not be there.
    const ArticleWord& operator[](std::size_t token) const
    {
        static constexpr ArticleWord none;
        return token < m_words.size() ? m_words[token] : none;
    }
    std::string_view lower(std::size_t token) const { return (*this)[token].lower; }
    const TokenTag& tag(std::size_t token) const
    {
        static constexpr TokenTag none;
        return token < m_document.tags.size() ? m_document.tags[token] : none;
    }
    bool isTagged(const Sentence& sentence) const; // parts of speech are there

    /// Mentions and times whose first token lies in the sentence, in text order (indexes into the analysis).
    std::span<const std::uint32_t> mentionsOf(std::size_t sentence) const;
    std::span<const std::uint32_t> timesOf(std::size_t sentence) const;
    /// First and last token of a mention or time; noIndex where it covers none.
    std::uint32_t firstToken(const EntityMention& mention) const { return tokenAt(mention.span.begin); }
    std::uint32_t lastToken(const EntityMention& mention) const { return tokenAt(mention.span.end() - 1); }
    std::uint32_t firstToken(const TimeMention& time) const { return tokenAt(time.span.begin); }
    std::uint32_t lastToken(const TimeMention& time) const { return tokenAt(time.span.end() - 1); }
    std::uint32_t tokenAt(std::uint32_t byte) const; // the token that covers the byte or follows it
    std::size_t sentenceOf(std::size_t token) const; // by binary search

    /// The token of a span whose head lies outside it; the last one where the sentence is not parsed.
    std::uint32_t headToken(std::uint32_t first, std::uint32_t last) const;
    /// Whether a token is `head` or hangs on it, over at most two dozen steps.
    bool isUnder(std::uint32_t token, std::uint32_t head) const;
    /// Whether one of the tokens that hang on `token` passes; linear in the sentence.
    template <typename Test> bool anyChild(std::uint32_t token, Test test) const
    {
        const Sentence& sentence = m_document.sentences[sentenceOf(token)];
        for (std::uint32_t t = sentence.firstToken; t < sentence.endToken(); ++t) {
            if (tag(t).head == token && test(t)) {
                return true;
            }
        }
        return false;
    }

private:
    template <typename Item>
    void spread(const std::vector<Item>& items, std::uint32_t ArticleWord::*field,
        std::vector<std::uint32_t>& order, std::vector<std::uint32_t>& begins);

    const Document& m_document;
    const Analysis& m_found;
    std::unique_ptr<char[]> m_arena; // NOLINT(modernize-avoid-c-arrays): a buffer that never grows
    std::vector<ArticleWord> m_words;
    std::vector<std::uint32_t> m_mentions;
    std::vector<std::uint32_t> m_mentionBegins; // one a sentence, and the end
    std::vector<std::uint32_t> m_times;
    std::vector<std::uint32_t> m_timeBegins;
};

} // namespace dateline
