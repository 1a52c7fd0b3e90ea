// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/search/searchquery.h"

#include "model/search/searchwords.h"
#include "model/text/utf8.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace dateline {

namespace {

constexpr std::size_t mostBytes = 2000;
constexpr int mostDepth = 20;
constexpr int mostTerms = 64;

struct Token
{
    enum class Kind : std::uint8_t { End, Term, And, Or, Not, Open, Close };

    Kind kind = Kind::End;
    SearchTerm term;
};

class Lexer
{
public:
    explicit Lexer(std::string_view input)
        : m_input(input)
    {
    }

    Token next()
    {
        while (m_at < m_input.size()) {
            const DecodedCodePoint c = decodeUtf8(m_input, m_at);
            if (isSpace(c.value)) {
                m_at += c.length;
            } else if (c.value == U'(' || c.value == U')') {
                m_at += c.length;
                return {c.value == U'(' ? Token::Kind::Open : Token::Kind::Close, {}};
            } else if (isQuotationMark(c.value)) {
                m_at += c.length;
                if (Token token = quoted(); !token.term.words.empty()) {
                    return token;
                }
            } else if (Token token = word(); token.kind != Token::Kind::End) {
                return token;
            }
        }
        return {};
    }

private:
    static bool isQuotationMark(char32_t c) { return c == U'"' || c == 0x201C || c == 0x201D || c == 0x201E; }

    Token quoted()
    {
        const std::size_t begin = m_at;
        std::size_t end = m_at;
        while (m_at < m_input.size()) {
            const DecodedCodePoint c = decodeUtf8(m_input, m_at);
            m_at += c.length;
            if (isQuotationMark(c.value)) {
                break;
            }
            end = m_at;
        }
        Token token = termOf(m_input.substr(begin, end - begin));
        if (m_at < m_input.size() && m_input[m_at] == '*') {
            token.term.prefix = true;
            ++m_at;
        }
        return token;
    }

    /// Up to the next space, bracket or quotation mark. End: nothing in it to look for.
    Token word()
    {
        const std::size_t begin = m_at;
        while (m_at < m_input.size()) {
            const DecodedCodePoint c = decodeUtf8(m_input, m_at);
            if (isSpace(c.value) || c.value == U'(' || c.value == U')' || isQuotationMark(c.value)) {
                break;
            }
            m_at += c.length;
        }
        const std::string_view word = m_input.substr(begin, m_at - begin);
        if (word == "AND" || word == "OR" || word == "NOT") {
            return {word == "AND" ? Token::Kind::And : word == "OR" ? Token::Kind::Or : Token::Kind::Not, {}};
        }
        // Before a space it is a dash: "Serbia - Kosovo", as titles are pasted.
        const bool isDash = word.find_first_not_of('-') == std::string_view::npos
            && (m_at == m_input.size() || isSpace(decodeUtf8(m_input, m_at).value));
        if (word.front() == '-' && !isDash) {
            m_at = begin + 1;
            return {Token::Kind::Not, {}};
        }
        return termOf(word);
    }

    static Token termOf(std::string_view text)
    {
        Token token;
        SearchWordsRef words(text);
        while (words.next()) {
            token.term.words.emplace_back(words.folded());
        }
        token.kind = token.term.words.empty() ? Token::Kind::End : Token::Kind::Term;
        token.term.prefix = !token.term.words.empty() && text.back() == '*';
        return token;
    }

    std::string_view m_input;
    std::size_t m_at = 0;
};

SearchQuery joined(SearchQuery::Kind kind, std::vector<SearchQuery> parts)
{
    std::erase_if(parts, [](const SearchQuery& part) { return part.isEmpty(); });
    if (parts.size() <= 1) {
        return parts.empty() ? SearchQuery{} : std::move(parts.front());
    }
    return {kind, {}, std::move(parts)};
}

class Parser
{
public:
    explicit Parser(std::string_view input)
        : m_lexer(input)
        , m_token(m_lexer.next())
    {
    }

    SearchQuery run()
    {
        std::vector<SearchQuery> parts;
        while (m_token.kind != Token::Kind::End) {
            parts.push_back(either(0));
            if (m_token.kind == Token::Kind::Close) { // one too many
                advance();
            }
        }
        return joined(SearchQuery::Kind::And, std::move(parts));
    }

private:
    void advance() { m_token = m_lexer.next(); }

    SearchQuery either(int depth)
    {
        std::vector<SearchQuery> parts;
        parts.push_back(all(depth));
        while (m_token.kind == Token::Kind::Or) {
            advance();
            parts.push_back(all(depth));
        }
        return joined(SearchQuery::Kind::Or, std::move(parts));
    }

    SearchQuery all(int depth)
    {
        std::vector<SearchQuery> parts;
        while (m_token.kind != Token::Kind::End && m_token.kind != Token::Kind::Or
            && m_token.kind != Token::Kind::Close) {
            if (m_token.kind == Token::Kind::And) {
                advance();
            } else {
                parts.push_back(one(depth));
            }
        }
        return joined(SearchQuery::Kind::And, std::move(parts));
    }

    SearchQuery one(int depth)
    {
        bool negated = false;
        while (m_token.kind == Token::Kind::Not) {
            negated = !negated;
            advance();
        }
        SearchQuery query;
        if (m_token.kind == Token::Kind::Term) {
            if (m_terms++ < mostTerms) {
                query = {SearchQuery::Kind::Term, std::move(m_token.term), {}};
            }
            advance();
        } else if (m_token.kind == Token::Kind::Open) {
            advance();
            if (depth < mostDepth) { // deeper ones group no more
                query = either(depth + 1);
                if (m_token.kind == Token::Kind::Close) {
                    advance();
                }
            }
        }
        if (negated && query.kind == SearchQuery::Kind::Not) { // of a group: twice not
            SearchQuery inner = std::move(query.parts.front());
            query = std::move(inner);
        } else if (negated && !query.isEmpty()) {
            SearchQuery inner = std::move(query);
            query = SearchQuery{SearchQuery::Kind::Not, {}, {}};
            query.parts.push_back(std::move(inner));
        }
        return query;
    }

    Lexer m_lexer;
    Token m_token;
    int m_terms = 0;
};

std::string bracketed(const SearchQuery& query)
{
    const bool alone = query.kind == SearchQuery::Kind::Term || query.kind == SearchQuery::Kind::Not;
    return alone ? toString(query) : "(" + toString(query) + ")";
}

void collect(const SearchQuery& query, std::vector<SearchTerm>& terms)
{
    if (query.kind == SearchQuery::Kind::Term) {
        terms.push_back(query.term);
    } else if (query.kind != SearchQuery::Kind::Not) {
        for (const SearchQuery& part : query.parts) {
            collect(part, terms);
        }
    }
}

} // namespace

SearchQuery parseSearch(std::string_view input)
{
    std::string text;
    repairUtf8(input.substr(0, mostBytes), text);
    return Parser(text).run();
}

SearchQuery parseTyped(std::string_view input)
{
    constexpr std::size_t leastBytes = 3;
    SearchQuery query = input.size() < leastBytes ? SearchQuery{} : parseSearch(input);
    const auto isWord = [](const SearchQuery& part) { return part.kind == SearchQuery::Kind::Term; };
    const bool isPlain = isWord(query)
        || (query.kind == SearchQuery::Kind::And
            && std::all_of(query.parts.begin(), query.parts.end(), isWord));
    if (!isPlain || input.find_first_of("\"*()") != std::string_view::npos
        || input.find(" AND ") != std::string_view::npos) {
        return query;
    }
    SearchTerm together;
    for (SearchTerm& term : wantedTerms(query)) {
        std::move(term.words.begin(), term.words.end(), std::back_inserter(together.words));
    }
    together.prefix = true;
    return {SearchQuery::Kind::Term, std::move(together), {}};
}

std::string toString(const SearchQuery& query)
{
    std::string text;
    switch (query.kind) {
    case SearchQuery::Kind::Nothing: break;
    case SearchQuery::Kind::Term:
        for (const std::string& word : query.term.words) {
            text += (text.empty() ? "" : " ") + word;
        }
        text = (query.term.words.size() > 1 ? "\"" + text + "\"" : text) + (query.term.prefix ? "*" : "");
        break;
    case SearchQuery::Kind::Not: text = "NOT " + bracketed(query.parts.front()); break;
    case SearchQuery::Kind::And:
    case SearchQuery::Kind::Or:
        for (const SearchQuery& part : query.parts) {
            text += (text.empty()                                  ? ""
                            : query.kind == SearchQuery::Kind::And ? " AND "
                                                                   : " OR ")
                + bracketed(part);
        }
    }
    return text;
}

std::vector<SearchTerm> wantedTerms(const SearchQuery& query)
{
    std::vector<SearchTerm> terms;
    collect(query, terms);
    return terms;
}

} // namespace dateline
