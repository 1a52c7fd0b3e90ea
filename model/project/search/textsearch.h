// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// TextSearch: the full-text index of a project file. In: a query; out: the hashes of the texts that fulfil
// it, all of them, the best first. The index stands in the project (SQLite's FTS5, without the texts
// themselves) and can be made again from it at any time. Its own connection: used by one thread, closed
// before the project's Store is. A question takes about 10 ms at 100,000 articles; indexing about 10 MB of
// text a second.

#include "model/base/contenthash.h"
#include "model/base/expected.h"
#include "model/base/progress.h"
#include "model/search/searchquery.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace dateline {

namespace sql {
class Connection;
}

enum class SearchAccess : std::uint8_t { Read, Update };

class TextSearch
{
public:
    static Expected<std::unique_ptr<TextSearch>> open(const std::string& project, SearchAccess access);
    ~TextSearch();
    TextSearch(const TextSearch&) = delete;
    TextSearch& operator=(const TextSearch&) = delete;

    /// Takes in the texts that are not there yet, some hundred to a transaction; what is done stays when
    /// cancelled. Returns how many were new. A damaged index is thrown away and made again.
    Expected<std::uint64_t> update(const Progress& progress);

    /// All texts that fulfil the query and are indexed. The first `best` by relevance unless more than 20,000
    /// match; then and behind them in the order in which they came into the project.
    Expected<std::vector<ContentHash>> find(const SearchQuery& query, std::size_t best = 500);

private:
    explicit TextSearch(std::unique_ptr<sql::Connection> connection);
    Expected<std::uint64_t> take(const Progress& progress);
    Expected<std::int64_t> takeBatch(std::int64_t after, std::uint64_t& taken);
    Expected<Done> learnHashes();
    Expected<std::vector<std::uint32_t>> numbers(const SearchQuery& query);
    Expected<std::vector<std::uint32_t>> matching(const std::string& expression);
    Expected<std::vector<std::uint32_t>> ranked(const std::string& expression, std::size_t best);

    std::unique_ptr<sql::Connection> m_connection;
    std::vector<ContentHash> m_hashes; // of text number i + 1
    bool m_damaged = false; // a question met damage: the next update makes the index anew
};

/// The query in FTS5's own words; empty where FTS5 has none for it (what must not be there, without anything
/// that must).
std::string fts5Expression(const SearchQuery& query);

} // namespace dateline
