// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What somebody types into the search field, understood: words that must all be there, "phrases in quotation
// marks", beginnings with a star (sanct*), AND, OR and NOT in capitals, a minus for NOT, brackets. Any text
// is a query: what is left open is closed, what makes no sense is passed over. Costs nothing worth naming;
// input above 2,000 bytes is cut.

#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// Words that follow one another; one alone is the usual case.
struct SearchTerm
{
    std::vector<std::string> words; // as SearchWordsRef folds them
    bool prefix = false; // the last one may go on

    friend bool operator==(const SearchTerm&, const SearchTerm&) = default;
};

struct SearchQuery
{
    enum class Kind : std::uint8_t { Nothing, Term, And, Or, Not };

    Kind kind = Kind::Nothing;
    SearchTerm term; // Term
    std::vector<SearchQuery> parts; // And, Or: two and more; Not: one

    bool isEmpty() const { return kind == Kind::Nothing; }

    friend bool operator==(const SearchQuery&, const SearchQuery&) = default;
};

SearchQuery parseSearch(std::string_view input);
/// For a field that answers while somebody types: the words stand together and the last one may go on, unless
/// the input is written as a query, with quotation marks, stars, brackets, minus or words in capitals.
/// Nothing below three bytes.
SearchQuery parseTyped(std::string_view input);
/// As it was understood: "(a b) OR NOT c*" -> `(a AND b) OR NOT c*`. For tests and for showing.
std::string toString(const SearchQuery& query);
/// The terms that are looked for, not those that must not be there.
std::vector<SearchTerm> wantedTerms(const SearchQuery& query);

} // namespace dateline
