// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/project/search/textsearch.h"

#include "model/project/sql/rows.h"
#include "model/project/sqlite/connection.h"
#include "model/search/searchwords.h"
#include "model/search/wordindex.h"

#include <algorithm>
#include <chrono>
#include <numeric>
#include <thread>

namespace dateline {

namespace {

using sql::Connection;
using sql::Query;

constexpr int batchTexts = 400;
constexpr std::chrono::milliseconds longestPause{200}; // between two batches
constexpr std::size_t mostRanked = 20'000; // ranking more takes longer than a person waits

// The number stands for how words are folded (searchwords.h): with another number the index is made anew. The
// texts' numbers are our own, since SQLite gives the number of a deleted row out again.
const QString& textsTable()
{
    static const QString name = QStringLiteral("search_1_texts");
    return name;
}

const QString& wordsTable()
{
    static const QString name = QStringLiteral("search_1_words");
    return name;
}

Expected<Done> createTables(Connection& connection)
{
    Expected<Done> done = connection.run(
        QStringLiteral("CREATE TABLE IF NOT EXISTS %1 (number INTEGER PRIMARY KEY AUTOINCREMENT, "
                       "hash BLOB NOT NULL UNIQUE) STRICT")
            .arg(textsTable()));
    // Words are folded before they come here, so that every store finds the same; FTS5 only parts them at
    // blanks.
    return done
        ? connection.run(QStringLiteral("CREATE VIRTUAL TABLE IF NOT EXISTS %1 USING fts5(words, content='', "
                                        "tokenize='ascii')")
                             .arg(wordsTable()))
        : done;
}

/// A damaged FTS5 table cannot be dropped, since SQLite opens it for that. So what it stands on goes, then
/// its name.
Expected<Done> dropTables(Connection& connection)
{
    std::vector<QString> steps;
    for (const char* part : {"_data", "_idx", "_docsize", "_config"}) {
        steps.push_back(QStringLiteral("DROP TABLE IF EXISTS %1%2").arg(wordsTable(), QLatin1String(part)));
    }
    steps.push_back(QStringLiteral("DROP TABLE IF EXISTS %1").arg(textsTable()));
    steps.push_back(QStringLiteral("PRAGMA writable_schema = ON"));
    steps.push_back(QStringLiteral("DELETE FROM sqlite_schema WHERE name = '%1'").arg(wordsTable()));
    steps.push_back(QStringLiteral("PRAGMA writable_schema = RESET"));
    for (const QString& step : steps) {
        if (Expected<Done> done = connection.run(step); !done) {
            return done;
        }
    }
    return Done{};
}

bool isDamage(const Error& error)
{
    return error.code == ErrorCode::DamagedProject || error.code == ErrorCode::BadProject;
}

bool isThere(Connection& connection)
{
    const Expected<std::int64_t> tables
        = connection.number(QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE name IN ('%1', '%2')")
                                .arg(textsTable(), wordsTable()));
    return tables && *tables == 2;
}

void foldInto(std::string_view text, std::string& folded)
{
    folded.clear();
    SearchWordsRef words(text);
    while (words.next()) {
        folded += words.folded();
        folded += ' ';
    }
}

/// "[1,5,9]" as numbers.
std::vector<std::uint32_t> numbersIn(std::string_view json)
{
    std::vector<std::uint32_t> numbers;
    std::uint32_t number = 0;
    for (const char c : json) {
        if (c >= '0' && c <= '9') {
            number = number * 10 + static_cast<std::uint32_t>(c - '0');
        } else if (number > 0) {
            numbers.push_back(std::exchange(number, 0));
        }
    }
    return numbers;
}

std::string termExpression(const SearchTerm& term)
{
    std::string text = "\"";
    for (const std::string& word : term.words) {
        text += (text.size() > 1 ? " " : "") + word;
    }
    return text + (term.prefix ? "\" *" : "\"");
}

/// All wanted parts and none of the others. Empty where nothing is wanted or a part has no expression.
std::string allExpression(const std::vector<SearchQuery>& parts)
{
    std::string wanted;
    std::string unwanted;
    for (const SearchQuery& part : parts) {
        const bool negated = part.kind == SearchQuery::Kind::Not;
        const std::string expression = fts5Expression(negated ? part.parts.front() : part);
        if (expression.empty()) {
            return {};
        }
        std::string& side = negated ? unwanted : wanted;
        side += (side.empty() ? "" : negated ? " OR " : " AND ") + expression;
    }
    if (wanted.empty()) {
        return {};
    }
    return unwanted.empty() ? "(" + wanted + ")" : "((" + wanted + ") NOT (" + unwanted + "))";
}

} // namespace

std::string fts5Expression(const SearchQuery& query)
{
    if (query.kind == SearchQuery::Kind::Term) {
        return termExpression(query.term);
    }
    if (query.kind == SearchQuery::Kind::And) {
        return allExpression(query.parts);
    }
    std::string text;
    if (query.kind == SearchQuery::Kind::Or) {
        for (const SearchQuery& part : query.parts) {
            const std::string expression = fts5Expression(part);
            if (expression.empty()) {
                return {};
            }
            text += (text.empty() ? "(" : " OR ") + expression;
        }
        text += ")";
    }
    return text;
}

TextSearch::TextSearch(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection))
{
}

TextSearch::~TextSearch() = default;

Expected<std::unique_ptr<TextSearch>> TextSearch::open(const std::string& project, SearchAccess access)
{
    Expected<std::unique_ptr<Connection>> connection = sqlite::connectTo(
        project, access == SearchAccess::Read ? sqlite::OpenMode::ReadOnly : sqlite::OpenMode::ReadWrite);
    if (!connection) {
        return Unexpected{std::move(connection.error())};
    }
    if (const Expected<std::int64_t> texts
        = (*connection)->number(QStringLiteral("SELECT count(*) FROM texts WHERE number = 0"));
        !texts) {
        return Unexpected{texts.error()}; // no project, or one that cannot be read
    }
    return std::unique_ptr<TextSearch>(new TextSearch(std::move(*connection)));
}

Expected<std::uint64_t> TextSearch::update(const Progress& progress)
{
    if (!m_damaged) {
        Expected<std::uint64_t> taken = take(progress);
        if (taken || !isDamage(taken.error())) {
            return taken;
        }
    }
    m_hashes.clear();
    if (Expected<Done> dropped = dropTables(*m_connection); !dropped) {
        return Unexpected{std::move(dropped.error())};
    }
    m_damaged = false;
    return take(progress);
}

Expected<std::uint64_t> TextSearch::take(const Progress& progress)
{
    if (Expected<Done> created = createTables(*m_connection); !created) {
        return Unexpected{std::move(created.error())};
    }
    std::uint64_t taken = 0;
    std::int64_t at = 0;
    while (!progress.cancelled()) {
        const auto begun = std::chrono::steady_clock::now();
        const Expected<std::int64_t> next = takeBatch(at, taken);
        if (!next) {
            return Unexpected{next.error()};
        }
        if (*next == at) {
            return taken;
        }
        at = *next;
        // Who waits to write looks again only every tenth of a second: without a pause, one batch after the
        // other would keep a correction out for as long as indexing takes.
        std::this_thread::sleep_for(std::min<std::chrono::steady_clock::duration>(
            (std::chrono::steady_clock::now() - begun) / 2, longestPause));
    }
    return Unexpected{Error{ErrorCode::Cancelled, {}, {}}};
}

/// Indexes the next texts after that number; returns the last one's number, or the same if there was none.
Expected<std::int64_t> TextSearch::takeBatch(std::int64_t after, std::uint64_t& taken)
{
    std::int64_t last = after;
    const Expected<Done> done = sql::transaction(*m_connection, [&]() -> Expected<Done> {
        Query texts(*m_connection,
            QStringLiteral("SELECT number, hash, bytes, packed FROM texts WHERE number > ? AND hash NOT IN "
                           "(SELECT hash FROM %1) ORDER BY number LIMIT %2")
                .arg(textsTable())
                .arg(batchTexts));
        Query number(*m_connection,
            QStringLiteral("INSERT INTO %1 (hash) VALUES (?) RETURNING number").arg(textsTable()));
        Query words(
            *m_connection, QStringLiteral("INSERT INTO %1 (rowid, words) VALUES (?, ?)").arg(wordsTable()));
        Expected<Done> step = texts.bind(after).run();
        std::string folded;
        while (step) {
            const Expected<bool> row = texts.next();
            if (!row) {
                return Unexpected{row.error()};
            }
            if (!*row) {
                break;
            }
            last = texts.integer(0);
            const ContentHash hash = texts.hash(1);
            const std::optional<std::string> text = sql::unpackText(texts.blob(3), texts.integer(2), hash);
            if (!text) {
                continue; // damaged: others report it
            }
            foldInto(*text, folded);
            step = number.bind(hash).run();
            const Expected<bool> given = step ? number.next() : Expected<bool>(Unexpected{step.error()});
            if (!given) {
                return Unexpected{given.error()};
            }
            step = words.bind(number.integer(0)).bindText(folded).run();
            ++taken;
        }
        return step;
    });
    return done ? Expected<std::int64_t>(last) : Expected<std::int64_t>(Unexpected{done.error()});
}

Expected<Done> TextSearch::learnHashes()
{
    Query query(*m_connection,
        QStringLiteral("SELECT number, hash FROM %1 WHERE number > ? ORDER BY number").arg(textsTable()));
    if (Expected<Done> run = query.bind(static_cast<std::int64_t>(m_hashes.size())).run(); !run) {
        return run;
    }
    constexpr std::int64_t most = 100'000'000;
    for (Expected<bool> row = query.next();; row = query.next()) {
        if (!row) {
            return Unexpected{row.error()};
        }
        const std::int64_t number = *row ? query.integer(0) : 0;
        if (!*row || number > most) {
            return Done{};
        }
        m_hashes.resize(static_cast<std::size_t>(number)); // numbers of rolled back rows are left out
        m_hashes.back() = query.hash(1);
    }
}

Expected<std::vector<ContentHash>> TextSearch::find(const SearchQuery& query, std::size_t best)
{
    std::vector<ContentHash> hashes;
    if (query.isEmpty() || !isThere(*m_connection)) {
        return hashes;
    }
    if (Expected<Done> learnt = learnHashes(); !learnt) {
        return Unexpected{std::move(learnt.error())};
    }
    Expected<std::vector<std::uint32_t>> found = numbers(query);
    const std::string expression = fts5Expression(query);
    if (found && !expression.empty() && best > 0 && found->size() > 1 && found->size() <= mostRanked) {
        Expected<std::vector<std::uint32_t>> first = ranked(expression, best);
        if (!first) {
            m_damaged = isDamage(first.error());
            return Unexpected{std::move(first.error())};
        }
        TextNumbers sorted = *first;
        std::sort(sorted.begin(), sorted.end());
        const TextNumbers rest = without(*found, sorted);
        first->insert(first->end(), rest.begin(), rest.end());
        found = std::move(first);
    }
    if (!found) {
        m_damaged = isDamage(found.error());
        return Unexpected{std::move(found.error())};
    }
    for (const std::uint32_t number : *found) {
        if (number >= 1 && number <= m_hashes.size()) {
            hashes.push_back(m_hashes[number - 1]);
        }
    }
    return hashes;
}

Expected<std::vector<std::uint32_t>> TextSearch::numbers(const SearchQuery& query)
{
    if (const std::string expression = fts5Expression(query); !expression.empty()) {
        return matching(expression);
    }
    if (query.kind == SearchQuery::Kind::Not) {
        Expected<TextNumbers> some = numbers(query.parts.front());
        TextNumbers all(m_hashes.size());
        std::iota(all.begin(), all.end(), 1U);
        return some ? Expected<TextNumbers>(without(all, *some)) : std::move(some);
    }
    TextNumbers result;
    for (std::size_t i = 0; i < query.parts.size(); ++i) {
        Expected<TextNumbers> next = numbers(query.parts[i]);
        if (!next) {
            return next;
        }
        result = i == 0                            ? *next
            : query.kind == SearchQuery::Kind::And ? inBoth(result, *next)
                                                   : inEither(result, *next);
    }
    return result;
}

Expected<std::vector<std::uint32_t>> TextSearch::matching(const std::string& expression)
{
    // One row for all of them: a row each costs ten times what finding it does.
    Query query(*m_connection,
        QStringLiteral("SELECT json_group_array(rowid) FROM %1 WHERE %1 MATCH ?").arg(wordsTable()));
    if (Expected<Done> run = query.bindText(expression).run(); !run) {
        return Unexpected{std::move(run.error())};
    }
    const Expected<bool> row = query.next();
    if (!row) {
        return Unexpected{row.error()};
    }
    TextNumbers found = *row ? numbersIn(query.text(0)) : TextNumbers();
    std::sort(found.begin(), found.end());
    return found;
}

Expected<std::vector<std::uint32_t>> TextSearch::ranked(const std::string& expression, std::size_t best)
{
    Query query(*m_connection,
        QStringLiteral("SELECT rowid FROM %1 WHERE %1 MATCH ? ORDER BY rank, rowid LIMIT ?")
            .arg(wordsTable()));
    if (Expected<Done> run = query.bindText(expression).bind(static_cast<std::int64_t>(best)).run(); !run) {
        return Unexpected{std::move(run.error())};
    }
    TextNumbers found;
    for (Expected<bool> row = query.next();; row = query.next()) {
        if (!row) {
            return Unexpected{row.error()};
        }
        if (!*row) {
            return found;
        }
        found.push_back(static_cast<std::uint32_t>(query.integer(0)));
    }
}

} // namespace dateline
