// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/search/wordindex.h"

#include "model/base/checksum.h"
#include "model/base/sorted.h"
#include "model/search/searchwords.h"

#include <algorithm>
#include <bit>
#include <iterator>
#include <numeric>
#include <utility>

namespace dateline {

namespace {

/// The first eight letters as a number: most words differ in them, and comparing those needs no look into
/// memory.
std::uint64_t beginning(std::string_view word)
{
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < sizeof(value); ++i) {
        value = value << 8U | (i < word.size() ? static_cast<unsigned char>(word[i]) : 0U);
    }
    return value;
}

} // namespace

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

void sortNumbers(TextNumbers& numbers, std::uint32_t size)
{
    constexpr std::size_t few = 64; // of so many: sorting is faster than looking at a bit for each
    if (numbers.size() < size / few) {
        sortUnique(numbers);
        return;
    }
    constexpr std::uint32_t bits = 64;
    std::vector<std::uint64_t> there(size / bits + 1);
    for (const std::uint32_t number : numbers) {
        there[number / bits] |= std::uint64_t{1} << number % bits;
    }
    numbers.clear();
    for (std::size_t i = 0; i < there.size(); ++i) {
        for (std::uint64_t left = there[i]; left != 0; left &= left - 1) {
            numbers.push_back(
                static_cast<std::uint32_t>(i * bits) + static_cast<std::uint32_t>(std::countr_zero(left)));
        }
    }
}

TextNumbers findTexts(const SearchQuery& query, std::uint32_t size, const TermNumbers& termNumbers)
{
    switch (query.kind) {
    case SearchQuery::Kind::Term: return termNumbers(query.term);
    case SearchQuery::Kind::Not: {
        TextNumbers all(size);
        std::iota(all.begin(), all.end(), 0U);
        return without(all, findTexts(query.parts.front(), size, termNumbers));
    }
    case SearchQuery::Kind::And:
    case SearchQuery::Kind::Or: {
        TextNumbers result = findTexts(query.parts.front(), size, termNumbers);
        for (std::size_t i = 1; i < query.parts.size(); ++i) {
            const TextNumbers next = findTexts(query.parts[i], size, termNumbers);
            result = query.kind == SearchQuery::Kind::And ? inBoth(result, next) : inEither(result, next);
        }
        return result;
    }
    case SearchQuery::Kind::Nothing: break;
    }
    return {};
}

void WordIndex::add(std::string_view text)
{
    Building& building = *m_building;
    SearchWordsRef words(text);
    while (words.next()) {
        const std::uint32_t index = wordOf(words.folded());
        if (building.words[index].last != m_size + 1) {
            building.words[index].last = m_size + 1;
            building.postings.push_back({index, m_size});
        }
    }
    ++m_size;
}

std::uint32_t WordIndex::wordOf(std::string_view folded)
{
    Building& building = *m_building;
    if (building.words.size() * 2 >= building.places.size()) {
        makeRoom();
    }
    const auto hash = static_cast<std::uint32_t>(checksum64(folded));
    const std::size_t mask = building.places.size() - 1;
    std::size_t place = hash & mask;
    for (; building.places[place] != 0; place = (place + 1) & mask) {
        const Word& there = building.words[building.places[place] - 1];
        if (there.hash == hash && letters(there) == folded) {
            return building.places[place] - 1;
        }
    }
    building.words.push_back({m_letters.size(), static_cast<std::uint32_t>(folded.size()), hash, 0});
    m_letters += folded;
    building.places[place] = static_cast<std::uint32_t>(building.words.size());
    return building.places[place] - 1;
}

void WordIndex::makeRoom()
{
    constexpr std::size_t least = 1024;
    Building& building = *m_building;
    building.places.assign(std::max(least, building.places.size() * 2), 0);
    const std::size_t mask = building.places.size() - 1;
    for (std::size_t i = 0; i < building.words.size(); ++i) {
        std::size_t place = building.words[i].hash & mask;
        while (building.places[place] != 0) {
            place = (place + 1) & mask;
        }
        building.places[place] = static_cast<std::uint32_t>(i + 1);
    }
}

void WordIndex::finish()
{
    Building& building = *m_building;
    std::vector<std::pair<std::uint64_t, std::uint32_t>> order;
    order.reserve(building.words.size());
    for (std::size_t i = 0; i < building.words.size(); ++i) {
        order.emplace_back(beginning(letters(building.words[i])), static_cast<std::uint32_t>(i));
    }
    std::sort(order.begin(), order.end(), [&](const auto& a, const auto& b) {
        return a.first != b.first ? a.first < b.first
                                  : letters(building.words[a.second]) < letters(building.words[b.second]);
    });
    std::vector<std::uint32_t> rank(order.size());
    std::string sorted;
    sorted.reserve(m_letters.size());
    m_wordEnds.reserve(order.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        rank[order[i].second] = static_cast<std::uint32_t>(i);
        sorted += letters(building.words[order[i].second]);
        m_wordEnds.push_back(sorted.size());
    }
    m_letters = std::move(sorted);
    // Counted, then put where they belong: they came in the order of their texts, and keep it.
    std::vector<std::size_t> ends(rank.size() + 1);
    for (const Posting posting : building.postings) {
        ++ends[rank[posting.word] + 1];
    }
    std::partial_sum(ends.begin(), ends.end(), ends.begin());
    m_numbers.resize(building.postings.size());
    for (const Posting posting : building.postings) {
        m_numbers[ends[rank[posting.word]]++] = posting.number;
    }
    ends.pop_back(); // each is now where its word's numbers end
    m_numberEnds = std::move(ends);
    m_building.reset();
}

std::string_view WordIndex::word(std::size_t rank) const
{
    const std::size_t begin = rank == 0 ? 0 : m_wordEnds[rank - 1];
    return std::string_view(m_letters).substr(begin, m_wordEnds[rank] - begin);
}

TextNumbers WordIndex::wordNumbers(std::string_view sought, bool prefix) const
{
    std::size_t from = 0;
    for (std::size_t count = m_wordEnds.size(); count > 0;) {
        const std::size_t half = count / 2;
        const bool before = word(from + half) < sought;
        from += before ? half + 1 : 0;
        count = before ? count - half - 1 : half;
    }
    std::size_t to = from;
    while (to < m_wordEnds.size()
        && (prefix ? word(to).starts_with(sought) : to == from && word(to) == sought)) {
        ++to;
    }
    if (from == to) {
        return {};
    }
    const auto at
        = [this](std::size_t place) { return m_numbers.begin() + static_cast<std::ptrdiff_t>(place); };
    TextNumbers result(at(from == 0 ? 0 : m_numberEnds[from - 1]), at(m_numberEnds[to - 1]));
    if (to - from > 1) {
        sortNumbers(result, m_size);
    }
    return result;
}

TextNumbers WordIndex::find(const SearchTerm& term, const HoldsTerm& holds) const
{
    TextNumbers result;
    for (std::size_t i = 0; i < term.words.size(); ++i) {
        TextNumbers next = wordNumbers(term.words[i], term.prefix && i + 1 == term.words.size());
        result = i == 0 ? std::move(next) : inBoth(result, next);
    }
    if (term.words.size() > 1) {
        std::erase_if(result, [&](std::uint32_t number) { return !holds(number, term); });
    }
    return result;
}

TextNumbers WordIndex::find(const SearchQuery& query, const HoldsTerm& holds) const
{
    return findTexts(query, m_size, [&](const SearchTerm& term) { return find(term, holds); });
}

} // namespace dateline
