// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/search/textmatches.h"

#include "model/search/searchwords.h"
#include "model/text/utf8.h"

#include <algorithm>

namespace dateline {

namespace {

/// Follows one term through a text: how far each begun occurrence has come.
class TermMatcher
{
public:
    explicit TermMatcher(const SearchTerm& term)
        : m_term(term)
    {
    }

    /// The span of the occurrence that ends with this word; empty: none does.
    TextSpan feed(std::string_view word, TextSpan span)
    {
        TextSpan found;
        std::size_t kept = 0;
        m_open.push_back({0, span.begin});
        for (const Open& open : m_open) {
            const bool last = open.words + 1 == m_term.words.size();
            const std::string& wanted = m_term.words[open.words];
            if (last && m_term.prefix ? !word.starts_with(wanted) : word != wanted) {
                continue;
            }
            if (last) {
                found = found.isEmpty() ? TextSpan::fromBounds(open.begin, span.end()) : found;
            } else {
                m_open[kept++] = {open.words + 1, open.begin};
            }
        }
        m_open.resize(kept);
        return found;
    }

private:
    struct Open
    {
        std::size_t words = 0;
        std::uint32_t begin = 0;
    };

    const SearchTerm& m_term;
    std::vector<Open> m_open;
};

bool isSpaceOrEnd(std::string_view text, std::size_t at)
{
    return at >= text.size() || text[at] == ' ' || text[at] == '\n' || text[at] == '\t' || text[at] == '\r';
}

/// Begin and end moved to where words begin and end, and never into a character.
TextSpan atWords(std::string_view text, std::size_t begin, std::size_t end)
{
    constexpr std::size_t most = 24; // longer words are cut
    for (std::size_t steps = 0; begin > 0 && steps < most && !isSpaceOrEnd(text, begin - 1); ++steps) {
        --begin;
    }
    for (std::size_t steps = 0; end < text.size() && steps < most && !isSpaceOrEnd(text, end); ++steps) {
        ++end;
    }
    while (begin > 0 && isUtf8Continuation(text[begin])) {
        --begin;
    }
    while (end < text.size() && isUtf8Continuation(text[end])) {
        ++end;
    }
    return TextSpan::fromBounds(begin, end);
}

} // namespace

std::vector<TextSpan> searchMatches(std::string_view text, const SearchQuery& query)
{
    const std::vector<SearchTerm> terms = wantedTerms(query);
    std::vector<TermMatcher> matchers(terms.begin(), terms.end());
    std::vector<TextSpan> spans;
    SearchWordsRef words(text);
    while (!matchers.empty() && words.next()) {
        for (TermMatcher& matcher : matchers) {
            if (const TextSpan span = matcher.feed(words.folded(), words.span()); !span.isEmpty()) {
                spans.push_back(span);
            }
        }
    }
    std::sort(spans.begin(), spans.end(),
        [](TextSpan a, TextSpan b) { return a.begin != b.begin ? a.begin < b.begin : a.length > b.length; });
    std::vector<TextSpan> apart;
    for (const TextSpan span : spans) {
        if (apart.empty() || span.begin >= apart.back().end()) {
            apart.push_back(span);
        }
    }
    return apart;
}

bool contains(std::string_view text, const SearchTerm& term)
{
    if (term.words.empty()) {
        return false;
    }
    TermMatcher matcher(term);
    SearchWordsRef words(text);
    while (words.next()) {
        if (!matcher.feed(words.folded(), words.span()).isEmpty()) {
            return true;
        }
    }
    return false;
}

bool fulfils(std::string_view text, const SearchQuery& query)
{
    const auto holds = [text](const SearchQuery& part) { return fulfils(text, part); };
    switch (query.kind) {
    case SearchQuery::Kind::Term: return contains(text, query.term);
    case SearchQuery::Kind::And: return std::all_of(query.parts.begin(), query.parts.end(), holds);
    case SearchQuery::Kind::Or: return std::any_of(query.parts.begin(), query.parts.end(), holds);
    case SearchQuery::Kind::Not: return !holds(query.parts.front());
    case SearchQuery::Kind::Nothing: break;
    }
    return false;
}

SearchSnippet snippetOf(std::string_view text, const std::vector<TextSpan>& matches, std::size_t bytes)
{
    const TextSpan first = matches.empty() ? TextSpan{} : matches.front();
    const std::size_t lead = std::min<std::size_t>(first.begin, bytes / 3);
    const std::size_t end
        = std::min<std::size_t>(text.size(), std::max<std::size_t>(first.begin - lead + bytes, first.end()));
    const TextSpan part = atWords(text, first.begin - lead, end);
    SearchSnippet snippet;
    snippet.text = part.begin > 0 ? "\u2026" : "";
    const std::size_t shift = snippet.text.size();
    snippet.text += part.in(text);
    std::replace_if(
        snippet.text.begin(), snippet.text.end(), [](char c) { return c == '\n' || c == '\r' || c == '\t'; },
        ' ');
    for (const TextSpan match : matches) {
        if (part.contains(match)) {
            snippet.marks.push_back(
                {static_cast<std::uint32_t>(match.begin - part.begin + shift), match.length});
        }
    }
    snippet.text += part.end() < text.size() ? "\u2026" : "";
    return snippet;
}

} // namespace dateline
