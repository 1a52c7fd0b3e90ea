// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/project/sql/rows.h"
#include "model/project/sql/sqlstore.h"

namespace dateline::sql {

namespace {

constexpr std::uint64_t cancelEvery = 64; // rows

/// Reads `query` to its end; `check` looks at each row and may add to what was found.
template <typename Check> Expected<Done> walk(Query& query, Progress& progress, const Check& check)
{
    if (Expected<Done> run = query.run(); !run) {
        return run;
    }
    Expected<bool> row = query.next();
    for (std::uint64_t count = 1; row && *row; row = query.next(), ++count) {
        check();
        if (count % cancelEvery == 0 && progress.cancelled()) {
            return Unexpected{Error{ErrorCode::Cancelled, {}, {}}};
        }
    }
    return row ? Expected<Done>(Done{}) : Unexpected{row.error()};
}

/// Damage inside a check is a finding; anything else ends it.
bool isFinding(const Expected<Done>& done, std::vector<Error>& found)
{
    if (done || done.error().code != ErrorCode::DamagedProject) {
        return static_cast<bool>(done);
    }
    found.push_back(done.error());
    return true;
}

} // namespace

Expected<Done> SqlStore::verifyTexts(Progress& progress, std::vector<Error>& found)
{
    // Named after the articles that have the text: nobody knows a text by its hash.
    Query query(*m_connection,
        QStringLiteral("SELECT articles.id, texts.bytes, texts.packed, articles.text FROM articles "
                       "LEFT JOIN texts ON texts.hash = articles.text ORDER BY articles.id"));
    return walk(query, progress, [&] {
        if (!unpackText(query.blob(2), query.integer(1), query.hash(3))) {
            found.push_back(damaged(location(), query.text(0)));
        }
    });
}

Expected<Done> SqlStore::verifyAnalyses(Progress& progress, std::vector<Error>& found)
{
    Query query(*m_connection, QStringLiteral("SELECT key, packed, checksum FROM analyses ORDER BY number"));
    return walk(query, progress, [&] {
        const AnalysisRow row{query.hash(0), query.blob(1)};
        if (checksum(row) != query.hash(2)) {
            found.push_back(damaged(location(), "analysis " + row.key.hex()));
        }
    });
}

Expected<std::vector<Error>> SqlStore::verify(Progress& progress)
{
    std::vector<Error> found;
    const auto failed = [](const auto& step) { return Unexpected{step.error()}; };
    if (const Expected<std::string> problem = brokenStructure(); !problem) {
        if (problem.error().code != ErrorCode::DamagedProject) {
            return failed(problem);
        }
        found.push_back(problem.error());
    } else if (!problem->empty()) {
        found.push_back(damaged(location(), *problem));
    }
    const auto takeArticle = [&](Expected<ArticleRow> row) {
        if (!row) {
            found.push_back(std::move(row.error()));
        }
        return !progress.cancelled();
    };
    for (const Expected<Done>& step :
        {articles(takeArticle), verifyTexts(progress, found), verifyAnalyses(progress, found)}) {
        if (!isFinding(step, found)) {
            return failed(step);
        }
    }
    if (const auto rows = ledger(0); !rows) {
        found.push_back(rows.error());
    }
    if (const auto rows = positions(); !rows) {
        found.push_back(rows.error());
    }
    if (progress.cancelled()) {
        return Unexpected{Error{ErrorCode::Cancelled, {}, {}}};
    }
    return found;
}

} // namespace dateline::sql
