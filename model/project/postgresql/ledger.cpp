// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/project/postgresql/postgresqlstore.h"
#include "model/project/sql/rows.h"

#include <algorithm>

namespace dateline::postgresql {

using sql::Query;

Expected<std::vector<LedgerRow>> PostgresqlStore::append(std::span<const LedgerRow> rows)
{
    std::vector<LedgerRow> kept;
    const Expected<Done> done = sql::transaction(*m_connection, [&]() -> Expected<Done> {
        Expected<Done> appended = appendRows(rows, kept);
        return appended ? notify("ledger") : appended;
    });
    return done ? Expected<std::vector<LedgerRow>>(std::move(kept)) : Unexpected{done.error()};
}

Expected<Done> PostgresqlStore::appendRows(std::span<const LedgerRow> rows, std::vector<LedgerRow>& kept)
{
    // Whoever comes second waits here for the first one's commit: numbers appear in their order.
    Query count(*m_connection, QStringLiteral("SELECT value FROM project WHERE key = 'ledger' FOR UPDATE"));
    if (Expected<Done> run = count.run(); !run) {
        return run;
    }
    if (const Expected<bool> row = count.next(); !row || !*row) {
        return Unexpected{row ? sql::damaged(location(), "ledger") : row.error()};
    }
    std::int64_t sequence = count.integer(0);
    for (const LedgerRow& given : rows) {
        Query known(*m_connection, QStringLiteral("SELECT sequence, author, json FROM ledger WHERE uid = ?"));
        if (Expected<Done> run = known.bindText(given.uid).run(); !run) {
            return run;
        }
        const Expected<bool> there = known.next();
        if (!there) {
            return Unexpected{there.error()};
        }
        LedgerRow row = given;
        std::replace(row.author.begin(), row.author.end(), '\0', ' '); // the JSON has it as it is
        row.sequence = *there ? known.integer(0) : ++sequence;
        if (*there && known.text(2) != given.json) {
            return Unexpected{Error{ErrorCode::DuplicateId, given.uid, {location(), 0}}};
        }
        if (!*there) {
            Expected<Done> done = mayUndo(row, rows);
            if (done) {
                Query insert(*m_connection,
                    QStringLiteral("INSERT INTO ledger (%1) VALUES (?, ?, ?, ?, ?, ?, ?)")
                        .arg(QLatin1String(sql::ledgerColumns)));
                done = sql::bind(insert, row).run();
            }
            if (!done) {
                return done;
            }
        }
        kept.push_back(std::move(row));
    }
    Query raise(*m_connection, QStringLiteral("UPDATE project SET value = ? WHERE key = 'ledger'"));
    return raise.bindText(std::to_string(sequence)).run();
}

/// What stands in the project is taken back by its author alone. Ledgers that come from elsewhere with both,
/// what was said and its taking back, are history and come in as they are.
Expected<Done> PostgresqlStore::mayUndo(const LedgerRow& row, std::span<const LedgerRow> together)
{
    if (row.undoes.empty()) {
        return Done{};
    }
    Query query(*m_connection, QStringLiteral("SELECT author FROM ledger WHERE uid = ?"));
    if (Expected<Done> run = query.bindText(row.undoes).run(); !run) {
        return run;
    }
    const Expected<bool> there = query.next();
    if (!there) {
        return Unexpected{there.error()};
    }
    if (!*there) {
        return Unexpected{Error{ErrorCode::NotFound, row.undoes, {location(), 0}}};
    }
    const bool history = std::any_of(
        together.begin(), together.end(), [&row](const LedgerRow& other) { return other.uid == row.undoes; });
    const std::string author = query.text(0);
    return author == row.author || history ? Expected<Done>(Done{})
                                           : Unexpected{Error{ErrorCode::NotOwn, author, {location(), 0}}};
}

Expected<std::vector<LedgerRow>> PostgresqlStore::ledger(std::int64_t after)
{
    std::vector<LedgerRow> rows;
    Query query(*m_connection,
        QStringLiteral("SELECT %1 FROM ledger WHERE sequence > ? ORDER BY sequence")
            .arg(QLatin1String(sql::ledgerColumns)));
    query.bind(after);
    const Expected<Done> done = sql::eachRow(query, [&]() -> Expected<Done> {
        Expected<LedgerRow> row = sql::readLedger(query, location());
        if (!row) {
            return Unexpected{row.error()};
        }
        rows.push_back(std::move(*row));
        return Done{};
    });
    return done ? Expected<std::vector<LedgerRow>>(std::move(rows)) : Unexpected{done.error()};
}

} // namespace dateline::postgresql
