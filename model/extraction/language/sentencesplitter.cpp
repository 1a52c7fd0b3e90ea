// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/language/sentencesplitter.h"

#include "model/extraction/language/english/boundarywords.h"
#include "model/extraction/language/tokenizer.h"

namespace dateline {

namespace {

constexpr std::string_view ellipsis = "\xE2\x80\xA6";
constexpr std::string_view bulletSign = "\xE2\x80\xA2";
constexpr std::size_t longWordBytes = 4; // title case capitalises these

bool isClosing(std::string_view word)
{
    return word == "\"" || word == "''" || word == "'" || word == ")" || word == "]" || word == "\xE2\x80\x9D"
        || word == "\xE2\x80\x99" || word == "\xC2\xBB";
}

bool isOpening(std::string_view word)
{
    return word == "\"" || word == "``" || word == "'" || word == "(" || word == "[" || word == "\xE2\x80\x9C"
        || word == "\xE2\x80\x98" || word == "\xC2\xAB" || word == "\xE2\x80\x9E";
}

bool isCapital(TokenShape shape)
{
    return shape == TokenShape::Capitalised || shape == TokenShape::AllCaps || shape == TokenShape::MixedCase;
}

/// Cuts the tokens of one block, which stand at the end of the document's, into sentences.
class BlockSplitter
{
public:
    BlockSplitter(const Limits& limits, BlockKind block, std::size_t firstToken, Document& document)
        : m_limits(limits)
        , m_block(block)
        , m_begin(firstToken)
        , m_document(document)
    {
    }

    /// False where the limit left something out.
    bool run()
    {
        bool whole = true;
        for (std::size_t i = m_begin; i < m_document.tokens.size();) {
            std::size_t end = i + 1;
            if (endsAt(i, end)) {
                whole = emit(end) && whole;
            } else if (end - m_begin >= m_limits.tokensPerSentence) {
                whole = emit(end) && whole;
            }
            i = end;
        }
        if (m_begin < m_document.tokens.size()) {
            whole = emit(m_document.tokens.size()) && whole;
        }
        return whole;
    }

private:
    const Token& token(std::size_t i) const { return m_document.tokens[i]; }
    std::string_view word(std::size_t i) const { return m_document.word(i); }
    bool exists(std::size_t i) const { return i < m_document.tokens.size(); }

    char firstByte(std::size_t i) const { return m_document.text[token(i).span.begin]; }

    /// Does a sentence end with token i? `end`: behind it and the quotes and brackets that close with it.
    bool endsAt(std::size_t i, std::size_t& end) const
    {
        const Token& last = token(i);
        if (exists(i + 1) && lineEndsBetween(i, i + 1)) {
            return true;
        }
        if (last.shape == TokenShape::Punctuation) {
            const char c = firstByte(i);
            const bool stop = c == '.' || c == '!' || c == '?';
            return (stop || (c == '\xE2' && word(i) == ellipsis)) && endsAtStop(i, end);
        }
        return last.abbreviation && endsAtAbbreviation(i, end);
    }

    /// An empty line, or a line that begins with a bullet, stands between the tokens.
    bool lineEndsBetween(std::size_t i, std::size_t next) const
    {
        const std::uint32_t begin = token(i).span.end();
        const std::uint32_t length = token(next).span.begin - begin;
        if (length == 0) {
            return false;
        }
        const TokenShape shape = token(next).shape;
        const bool mark
            = shape == TokenShape::Punctuation || shape == TokenShape::Symbol || shape == TokenShape::Other;
        if (!mark && length == 1) { // nearly always
            return false;
        }
        const std::string_view gap = m_document.text.substr(begin, length);
        const std::size_t newline = length > 1 || gap[0] == '\n' ? gap.find('\n') : std::string_view::npos;
        const std::string_view following = word(next);
        if (following == bulletSign) {
            return true;
        }
        if (newline == std::string_view::npos) {
            return false;
        }
        return gap.find('\n', newline + 1) != std::string_view::npos
            || ((following == "*" || following == "-") && exists(next + 1) && token(next + 1).spaceBefore);
    }

    std::size_t afterClosing(std::size_t i) const
    {
        while (exists(i) && !token(i).spaceBefore && isClosing(word(i))) {
            ++i;
        }
        return i;
    }

    /// The first token at or after i that is no opening quote or bracket.
    std::size_t firstWord(std::size_t i) const
    {
        while (exists(i) && token(i).shape == TokenShape::Punctuation && isOpening(word(i))) {
            ++i;
        }
        return i;
    }

    bool endsAtStop(std::size_t i, std::size_t& end) const
    {
        const std::size_t next = afterClosing(i + 1);
        end = next;
        if (!exists(next)) {
            return true;
        }
        if (isListNumber(i)) {
            end = i + 1;
            return false;
        }
        if (!token(next).spaceBefore) {
            const bool glued = i > m_begin && isCapital(token(next).shape) && token(next).span.length > 1
                && (next > i + 1
                    || (token(i - 1).shape == TokenShape::Lower && token(i - 1).span.length > 2));
            return glued || (next == i + 1 && gluedQuote(next));
        }
        const std::size_t begin = firstWord(next);
        if (!exists(begin)) {
            return true;
        }
        const TokenShape shape = token(begin).shape;
        const char c = firstByte(i);
        const bool quoted = next > i + 1;
        if (shape == TokenShape::Lower) {
            return begin > next && !quoted && word(i) == "." && i > m_begin; // He left. (see map)
        }
        if (shape == TokenShape::Punctuation && begin == next) {
            return word(begin) == bulletSign || firstByte(begin) == '-' || firstByte(begin) == '\xE2';
        }
        if (quoted && c != '.' && isReportClause(begin)) {
            return false; // "Why?" Merkel asked.
        }
        const bool dots = word(i).size() > 1 && c == '.';
        return !((dots || c == '\xE2') && word(begin) == "I");
    }

    /// "said.“We" : the space before a quote was lost.
    bool gluedQuote(std::size_t next) const
    {
        return word(next) == "\xE2\x80\x9C" && exists(next + 1) && isCapital(token(next + 1).shape);
    }

    /// "1." or "a." that opens the sentence numbers it.
    bool isListNumber(std::size_t i) const
    {
        return i == m_begin + 1 && word(i) == "."
            && (token(m_begin).shape == TokenShape::Number || token(m_begin).span.length == 1)
            && token(m_begin).span.length <= 3;
    }

    bool isReportClause(std::size_t begin) const
    {
        if (english::startsSentences(word(begin)) && word(begin) != "He" && word(begin) != "She") {
            return false;
        }
        for (std::size_t i = begin + 1; i < begin + 4 && exists(i); ++i) {
            if (token(i).shape == TokenShape::Lower) {
                return english::reportsSpeech(word(i));
            }
            if (!isCapital(token(i).shape)) {
                return false;
            }
        }
        return false;
    }

    bool endsAtAbbreviation(std::size_t i, std::size_t& end) const
    {
        const std::size_t next = afterClosing(i + 1);
        end = next;
        if (!exists(next)) {
            return true;
        }
        const std::size_t begin = firstWord(next);
        if (!exists(begin) || !token(next).spaceBefore || !isCapital(token(begin).shape)) {
            end = i + 1;
            return false;
        }
        bool ends = false;
        switch (english::pointEnds(word(i))) {
        case english::PointEnds::Never: break;
        case english::PointEnds::Usually: ends = true; break;
        case english::PointEnds::Clock:
            ends = !english::followsClock(word(begin)) && word(next) != "(";
            break;
        case english::PointEnds::BeforeStarter:
            ends = next > i + 1 || (begin > next && word(next) != "(")
                || english::startsSentences(word(begin));
            break;
        }
        end = ends ? end : i + 1;
        return ends;
    }

    bool emit(std::size_t end)
    {
        if (m_document.sentences.size() >= m_limits.sentencesPerArticle) {
            m_document.tokens.resize(m_begin);
            return false;
        }
        Sentence sentence;
        sentence.firstToken = static_cast<std::uint32_t>(m_begin);
        sentence.tokenCount = static_cast<std::uint32_t>(end - m_begin);
        sentence.span = TextSpan::fromBounds(token(m_begin).span.begin, token(end - 1).span.end());
        sentence.block = m_block;
        sentence.headline = isHeadline(m_begin, end);
        m_document.sentences.push_back(sentence);
        m_begin = end;
        return true;
    }

    bool isHeadline(std::size_t begin, std::size_t end) const
    {
        std::size_t words = 0;
        std::size_t allCaps = 0;
        std::size_t longWords = 0;
        std::size_t longCapitals = 0;
        for (std::size_t i = begin; i < end; ++i) {
            const TokenShape shape = token(i).shape;
            if (shape != TokenShape::Lower && !isCapital(shape)) {
                continue;
            }
            const std::size_t bytes = token(i).span.length;
            words += bytes > 1 ? 1 : 0;
            allCaps += bytes > 1 && shape == TokenShape::AllCaps ? 1 : 0;
            longWords += bytes >= longWordBytes ? 1 : 0;
            longCapitals += bytes >= longWordBytes && isCapital(shape) ? 1 : 0;
        }
        if (words >= 3 && allCaps * 5 >= words * 4) {
            return true;
        }
        const char last = firstByte(end - 1);
        const bool running = m_block != BlockKind::Title
            && (last == '.' || last == '!' || last == '?' || token(end - 1).abbreviation);
        return !running && m_block != BlockKind::Dateline && m_block != BlockKind::Byline && longWords >= 3
            && longCapitals * 10 >= longWords * 7;
    }

    const Limits& m_limits;
    BlockKind m_block;
    std::size_t m_begin; // first token of the sentence at work
    Document& m_document;
};

} // namespace

bool splitSentences(const Article& article, const Limits& limits, Document& document)
{
    document.clear();
    document.article = &article;
    document.text = article.text;
    bool whole = true;
    for (const Block& block : article.blocks) {
        if (block.kind == BlockKind::Boilerplate) {
            continue;
        }
        const std::size_t first = document.tokens.size();
        tokenize(document.text, block.span, document.tokens);
        if (!BlockSplitter(limits, block.kind, first, document).run()) {
            whole = false;
            if (document.sentences.size() >= limits.sentencesPerArticle) {
                break;
            }
        }
    }
    document.tags.resize(document.tokens.size());
    document.labels.resize(document.tokens.size());
    return whole;
}

} // namespace dateline
