// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/search/wordindex.h"

#include "model/search/searchwords.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <utility>

namespace dateline {

TextNumbers inBoth(const TextNumbers& a, const TextNumbers& b)
{
    TextNumbers result;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(result));
    return result;
}

TextNumbers inEither(const TextNumbers& a, const TextNumbers& b)
{
    TextNumbers result;
    std::set_union(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(result));
    return result;
}

TextNumbers without(const TextNumbers& all, const TextNumbers& some)
{
    TextNumbers result;
    std::set_difference(all.begin(), all.end(), some.begin(), some.end(), std::back_inserter(result));
    return result;
}

void WordIndex::add(std::string_view text)
{
    SearchWordsRef words(text);
    std::string key; // one string for the look-ups of all words
    while (words.next()) {
        key = words.folded();
        TextNumbers& numbers = m_building[key];
        if (numbers.empty() || numbers.back() != m_size) {
            numbers.push_back(m_size);
        }
    }
    ++m_size;
}

void WordIndex::finish()
{
    m_words.reserve(m_building.size());
    for (const auto& [word, numbers] : m_building) {
        m_words.push_back(word);
    }
    std::sort(m_words.begin(), m_words.end());
    m_numbers.reserve(m_words.size());
    for (const std::string& word : m_words) {
        m_numbers.push_back(std::move(m_building[word]));
        m_numbers.back().shrink_to_fit();
    }
    m_building = {};
}

TextNumbers WordIndex::find(const SearchQuery& query,
    const std::function<bool(std::uint32_t number, const SearchTerm& term)>& holds) const
{
    switch (query.kind) {
    case SearchQuery::Kind::Term:
        return termNumbers(query.term, holds);
    case SearchQuery::Kind::Not: {
        TextNumbers all(m_size);
        std::iota(all.begin(), all.end(), 0U);
        return without(all, find(query.parts.front(), holds));
    }
    case SearchQuery::Kind::And:
    case SearchQuery::Kind::Or: {
        TextNumbers result = find(query.parts.front(), holds);
        for (std::size_t i = 1; i < query.parts.size(); ++i) {
            const TextNumbers next = find(query.parts[i], holds);
            result = query.kind == SearchQuery::Kind::And ? inBoth(result, next) : inEither(result, next);
        }
        return result;
    }
    case SearchQuery::Kind::Nothing:
        break;
    }
    return {};
}

TextNumbers WordIndex::termNumbers(
    const SearchTerm& term, const std::function<bool(std::uint32_t, const SearchTerm&)>& holds) const
{
    TextNumbers result;
    for (std::size_t i = 0; i < term.words.size(); ++i) {
        const TextNumbers next = wordNumbers(term.words[i], term.prefix && i + 1 == term.words.size());
        result = i == 0 ? next : inBoth(result, next);
    }
    if (term.words.size() > 1) {
        std::erase_if(result, [&](std::uint32_t number) { return !holds(number, term); });
    }
    return result;
}

TextNumbers WordIndex::wordNumbers(std::string_view word, bool prefix) const
{
    TextNumbers result;
    auto at = std::lower_bound(m_words.begin(), m_words.end(), word);
    for (; at != m_words.end() && (prefix ? at->starts_with(word) : *at == word); ++at) {
        const TextNumbers& numbers = m_numbers[static_cast<std::size_t>(at - m_words.begin())];
        result.insert(result.end(), numbers.begin(), numbers.end());
    }
    if (prefix) {
        std::sort(result.begin(), result.end());
        result.erase(std::unique(result.begin(), result.end()), result.end());
    }
    return result;
}

} // namespace dateline
