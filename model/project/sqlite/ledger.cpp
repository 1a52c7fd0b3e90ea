// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/project/sql/rows.h"
#include "model/project/sqlite/sqlitestore.h"

// The ledger is written twice, to pages apart, and read from whichever copy of a row is whole.

#include <algorithm>
#include <map>

namespace dateline::sqlite {

namespace {

QString ledgerInsertion(const char* table)
{
    return QStringLiteral("INSERT INTO %1 (%2) VALUES (?, ?, ?, ?, ?, ?, ?)")
        .arg(QLatin1String(table), QLatin1String(ledgerColumns));
}

/// Adds the whole rows of one copy; stops at what cannot be read, and says so.
Expected<Done> collect(
    Connection& connection, const char* table, std::int64_t after, std::map<std::int64_t, LedgerRow>& rows)
{
    Query query(connection,
        QStringLiteral("SELECT %1 FROM %2 WHERE sequence > ? ORDER BY sequence")
            .arg(selected(connection, ledgerColumns), QLatin1String(table)));
    if (Expected<Done> run = query.bind(after).run(); !run) {
        return run;
    }
    Expected<bool> there = query.next();
    Expected<Done> whole = Done{};
    for (; there && *there; there = query.next()) {
        Expected<LedgerRow> row = readLedger(query, connection.location());
        if (!row) {
            whole = Unexpected{row.error()};
            continue;
        }
        const std::int64_t sequence = row->sequence;
        rows.try_emplace(sequence, std::move(*row));
    }
    return there ? whole : Unexpected{there.error()};
}

} // namespace

Expected<std::vector<LedgerRow>> SqliteStore::append(std::span<const LedgerRow> rows)
{
    std::vector<LedgerRow> kept;
    if (Expected<Done> synced = m_connection->run(QStringLiteral("PRAGMA synchronous = FULL")); !synced) {
        return Unexpected{synced.error()};
    }
    const Expected<Done> done = transaction(*m_connection, [&] { return appendRows(rows, kept); });
    // FULL would only be slower
    static_cast<void>(m_connection->run(QStringLiteral("PRAGMA synchronous = NORMAL")));
    if (!done) {
        return Unexpected{done.error()};
    }
    return kept;
}

Expected<Done> SqliteStore::appendRows(std::span<const LedgerRow> rows, std::vector<LedgerRow>& kept)
{
    const Expected<StoreCounts> before = counts();
    if (!before) {
        return Unexpected{before.error()};
    }
    // A damaged count may be too small: what is said now comes after all that is there.
    const Expected<std::int64_t> last
        = m_connection->number(QStringLiteral("SELECT max(sequence) FROM ledger"));
    if (!last) {
        return Unexpected{last.error()};
    }
    std::int64_t sequence = std::max({before->corrections, *last, std::int64_t(0)});
    Query known(*m_connection,
        QStringLiteral("SELECT %1 FROM ledger WHERE uid = ?").arg(selected(*m_connection, ledgerColumns)));
    Query first(*m_connection, ledgerInsertion("ledger"));
    Query second(*m_connection, ledgerInsertion("ledger_copy"));
    for (const LedgerRow& given : rows) {
        if (Expected<Done> run = known.bindText(given.uid).run(); !run) {
            return run;
        }
        const Expected<bool> there = known.next();
        if (!there) {
            return Unexpected{there.error()};
        }
        LedgerRow row = given;
        row.sequence = *there ? known.integer(0) : ++sequence;
        if (!*there) {
            Expected<Done> done = bind(first, row).run();
            if (done) {
                done = bind(second, row).run();
            }
            if (!done) {
                return done;
            }
        }
        kept.push_back(std::move(row));
    }
    Query count(*m_connection, QStringLiteral("INSERT OR REPLACE INTO project VALUES ('ledger', ?)"));
    return count.bindText(std::to_string(sequence)).run();
}

Expected<std::vector<LedgerRow>> SqliteStore::ledger(std::int64_t after)
{
    std::map<std::int64_t, LedgerRow> rows;
    const Expected<Done> first = collect(*m_connection, "ledger", after, rows);
    if (!first) {
        // what it lacks shows in the count
        static_cast<void>(collect(*m_connection, "ledger_copy", after, rows));
    }
    const Expected<StoreCounts> known = counts();
    if (!known) {
        return Unexpected{known.error()};
    }
    std::vector<LedgerRow> all;
    all.reserve(rows.size());
    for (auto& [sequence, row] : rows) {
        all.push_back(std::move(row));
    }
    const std::int64_t expected = std::max<std::int64_t>(0, known->corrections - after);
    if (static_cast<std::int64_t>(all.size()) < expected) {
        return Unexpected{first ? damaged(location(), "ledger") : first.error()};
    }
    return all;
}

} // namespace dateline::sqlite
