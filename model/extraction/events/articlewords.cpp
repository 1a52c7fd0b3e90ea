// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/events/articlewords.h"

#include "model/extraction/events/inflection.h"
#include "model/text/asciicase.h"

#include <algorithm>

namespace dateline {

namespace {

/// ASCII lower case and a straight apostrophe; other letters stay, for no lexicon entry has them.
std::size_t lowerInto(std::string_view word, char* out)
{
    char* at = out;
    for (std::size_t i = 0; i < word.size(); ++i) {
        if (word.compare(i, 3, "\xE2\x80\x99") == 0) {
            *at++ = '\'';
            i += 2;
        } else {
            *at++ = lowerAscii(word[i]);
        }
    }
    return static_cast<std::size_t>(at - out);
}

bool isQuoteMark(std::string_view word)
{
    return word == "\"" || word == "\xE2\x80\x9C" || word == "\xE2\x80\x9D" || word == "``" || word == "''";
}

} // namespace

bool isGenitive(std::string_view lower)
{
    return lower == "'s" || lower == "'";
}

ArticleWordsRef::ArticleWordsRef(const Document& document, const Analysis& found, const EventLexicon& lexicon)
    : m_document(document)
    , m_found(found)
    , m_words(document.tokens.size())
{
    std::size_t bytes = 0;
    for (const Token& token : document.tokens) {
        bytes += token.span.length;
    }
    m_arena = std::make_unique<char[]>(bytes + 1); // NOLINT(modernize-avoid-c-arrays)
    char* at = m_arena.get();
    for (const Sentence& sentence : document.sentences) {
        bool inQuote = false;
        for (std::uint32_t i = sentence.firstToken; i < sentence.endToken(); ++i) {
            ArticleWord& word = m_words[i];
            const std::string_view text = document.word(i);
            const std::size_t length = lowerInto(text, at);
            word.lower = {at, length};
            at += length;
            if (isQuoteMark(text)) {
                inQuote = text == "\xE2\x80\x9C" || text == "``" || (text == "\"" && !inQuote);
            }
            word.inQuote = inQuote;
            word.event = lexicon.find(word.lower);
            word.group = lexicon.wordClass(word.lower);
            word.cue = lexicon.cue(word.lower);
            word.lemma = word.event ? std::string_view(word.event->lemma) : crudeStem(word.lower);
        }
    }
    spread(found.mentions, &ArticleWord::mention, m_mentions, m_mentionBegins);
    spread(found.times, &ArticleWord::time, m_times, m_timeBegins);
}

template <typename Item>
void ArticleWordsRef::spread(const std::vector<Item>& items, std::uint32_t ArticleWord::*field,
    std::vector<std::uint32_t>& order, std::vector<std::uint32_t>& begins)
{
    begins.reserve(m_document.sentences.size() + 1);
    std::uint32_t next = 0; // items are in text order
    for (const Sentence& sentence : m_document.sentences) {
        begins.push_back(static_cast<std::uint32_t>(order.size()));
        while (next < items.size() && items[next].span.begin < sentence.span.begin) {
            ++next;
        }
        for (; next < items.size() && items[next].span.begin < sentence.span.end(); ++next) {
            const TextSpan span = items[next].span;
            order.push_back(next);
            for (std::uint32_t t = tokenAt(span.begin);
                 t < sentence.endToken() && m_document.tokens[t].span.begin < span.end(); ++t) {
                m_words[t].*field = next;
            }
        }
    }
    begins.push_back(static_cast<std::uint32_t>(order.size()));
}

bool ArticleWordsRef::isTagged(const Sentence& sentence) const
{
    for (std::uint32_t i = sentence.firstToken; i < sentence.endToken(); ++i) {
        if (m_document.tags[i].upos != Upos::X) {
            return true;
        }
    }
    return false;
}

std::span<const std::uint32_t> ArticleWordsRef::mentionsOf(std::size_t sentence) const
{
    return std::span(m_mentions)
        .subspan(m_mentionBegins[sentence], m_mentionBegins[sentence + 1] - m_mentionBegins[sentence]);
}

std::span<const std::uint32_t> ArticleWordsRef::timesOf(std::size_t sentence) const
{
    return std::span(m_times).subspan(
        m_timeBegins[sentence], m_timeBegins[sentence + 1] - m_timeBegins[sentence]);
}

std::uint32_t ArticleWordsRef::tokenAt(std::uint32_t byte) const
{
    return std::min(m_document.tokenAt(byte), static_cast<std::uint32_t>(m_document.tokens.size() - 1));
}

std::size_t ArticleWordsRef::sentenceOf(std::size_t token) const
{
    const auto& sentences = m_document.sentences;
    const auto found = std::partition_point(sentences.begin(), sentences.end(),
        [token](const Sentence& sentence) { return sentence.endToken() <= token; });
    return static_cast<std::size_t>(found - sentences.begin());
}

std::uint32_t ArticleWordsRef::headToken(std::uint32_t first, std::uint32_t last) const
{
    for (std::uint32_t i = first; i <= last; ++i) {
        const std::uint32_t head = m_document.tags[i].head;
        if (head != TokenTag::noHead && (head < first || head > last)
            && m_document.tags[i].upos != Upos::Punct) {
            return i;
        }
    }
    return last;
}

bool ArticleWordsRef::isUnder(std::uint32_t token, std::uint32_t head) const
{
    for (int step = 0; step < 24 && token != TokenTag::noHead; ++step) {
        if (token == head) {
            return true;
        }
        token = tag(token).head;
    }
    return false;
}

} // namespace dateline
