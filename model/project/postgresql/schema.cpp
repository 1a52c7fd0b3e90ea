// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/project/postgresql/schema.h"

#include <QUuid>

#include <array>
#include <vector>

namespace dateline::postgresql {

namespace {

using sql::Connection;
using sql::Query;

// COLLATE "C": the order of bytes, as in a file, whatever the language of the server is.
const std::vector<QString>& versionOne()
{
    static const std::vector<QString> statements = {
        QStringLiteral("CREATE TABLE project (key TEXT PRIMARY KEY, value TEXT NOT NULL)"),
        QStringLiteral("CREATE TABLE migrations (version INTEGER PRIMARY KEY, program TEXT NOT NULL)"),
        // A path means something on one machine only.
        QStringLiteral("CREATE TABLE sources (machine TEXT COLLATE \"C\", path BYTEA, bytes BIGINT NOT NULL, "
                       "modified BIGINT NOT NULL, "
                       "content BYTEA NOT NULL, checksum BYTEA NOT NULL, PRIMARY KEY (machine, path))"),
        QStringLiteral("CREATE TABLE texts (number BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, hash "
                       "BYTEA NOT NULL UNIQUE, "
                       "bytes BIGINT NOT NULL, packed BYTEA NOT NULL)"),
        QStringLiteral("ALTER TABLE texts ALTER COLUMN packed SET STORAGE EXTERNAL"), // is compressed
        QStringLiteral("CREATE TABLE articles (number BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, id "
                       "TEXT COLLATE \"C\" NOT NULL UNIQUE, "
                       "path BYTEA NOT NULL, text BYTEA NOT NULL, analysis BYTEA NOT NULL, meta BYTEA NOT "
                       "NULL, checksum BYTEA NOT NULL)"),
        QStringLiteral("CREATE INDEX articles_text ON articles (text)"),
        QStringLiteral("CREATE TABLE analyses (number BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, key "
                       "BYTEA NOT NULL UNIQUE, "
                       "packed BYTEA NOT NULL, checksum BYTEA NOT NULL)"),
        QStringLiteral("CREATE TABLE blocks (kind TEXT COLLATE \"C\", number INTEGER, of INTEGER NOT NULL, "
                       "packed BYTEA NOT NULL, "
                       "checksum BYTEA NOT NULL, PRIMARY KEY (kind, number))"),
        QStringLiteral("CREATE TABLE ledger (sequence BIGINT PRIMARY KEY, uid TEXT COLLATE \"C\" NOT NULL "
                       "UNIQUE, author TEXT NOT NULL, "
                       "made BIGINT NOT NULL, undoes TEXT COLLATE \"C\" NOT NULL, json TEXT NOT NULL, "
                       "checksum BYTEA NOT NULL)"),
        QStringLiteral("CREATE FUNCTION ledger_only_grows() RETURNS trigger LANGUAGE plpgsql AS "
                       "$$ BEGIN RAISE EXCEPTION 'the ledger only grows'; END $$"),
        QStringLiteral("CREATE TRIGGER ledger_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger "
                       "FOR EACH STATEMENT EXECUTE FUNCTION ledger_only_grows()"),
        QStringLiteral("CREATE TABLE settings (key TEXT COLLATE \"C\" PRIMARY KEY, value BYTEA NOT NULL, "
                       "checksum BYTEA NOT NULL)"),
        // Everyone has a drawing of their own.
        QStringLiteral("CREATE TABLE positions (person TEXT COLLATE \"C\", entity TEXT COLLATE \"C\", x "
                       "DOUBLE PRECISION NOT NULL, "
                       "y DOUBLE PRECISION NOT NULL, pinned INTEGER NOT NULL, checksum BYTEA NOT NULL, "
                       "PRIMARY KEY (person, entity))"),
        QStringLiteral("CREATE TABLE work (number BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, key BYTEA "
                       "NOT NULL UNIQUE, "
                       "engine BYTEA NOT NULL, article TEXT COLLATE \"C\" NOT NULL)"),
        QStringLiteral("CREATE INDEX work_engine ON work (engine, number)"),
        QStringLiteral("INSERT INTO project VALUES ('ledger', '0'), ('articles version', '0')"),
    };
    return statements;
}

const std::array<const std::vector<QString>*, 1>& steps()
{
    static const std::array<const std::vector<QString>*, 1> all = {&versionOne()};
    return all;
}

Expected<Done> runStep(Connection& connection, std::size_t version, std::string_view program)
{
    for (const QString& statement : *steps().at(version - 1)) {
        if (Expected<Done> done = connection.run(statement); !done) {
            return done;
        }
    }
    Query note(connection, QStringLiteral("INSERT INTO migrations VALUES (?, ?)"));
    Expected<Done> done = note.bind(static_cast<std::int64_t>(version)).bindText(program).run();
    Query raise(connection,
        QStringLiteral("INSERT INTO project VALUES ('version', ?) ON CONFLICT (key) DO UPDATE SET value = "
                       "excluded.value"));
    return done ? raise.bindText(std::to_string(version)).run() : done;
}

} // namespace

std::int64_t currentVersion()
{
    return static_cast<std::int64_t>(steps().size());
}

Expected<std::int64_t> checkedVersion(Connection& connection, const QString& schema)
{
    Query there(connection,
        QStringLiteral("SELECT count(*), count(to_regclass(quote_ident(nspname) || '.project')) FROM "
                       "pg_namespace WHERE nspname = ?"));
    if (Expected<Done> run = there.bindText(schema.toStdString()).run(); !run) {
        return Unexpected{run.error()};
    }
    const Expected<bool> row = there.next();
    if (!row) {
        return Unexpected{row.error()};
    }
    if (!*row || there.integer(0) == 0) {
        return 0;
    }
    Expected<std::int64_t> version = there.integer(1) == 0
        ? Expected<std::int64_t>(0)
        : connection.number(
            QStringLiteral("SELECT value FROM \"%1\".project WHERE key = 'version'").arg(schema));
    if (version && *version < 1) {
        return Unexpected{Error{ErrorCode::BadProject, schema.toStdString(), {connection.location(), 0}}};
    }
    if (version && *version > currentVersion()) {
        return Unexpected{
            Error{ErrorCode::NewerProject, std::to_string(*version), {connection.location(), 0}}};
    }
    return version;
}

Expected<Done> migrate(Connection& connection, const QString& schema, std::string_view program)
{
    return sql::transaction(connection, [&]() -> Expected<Done> {
        Query turn(connection, QStringLiteral("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))"));
        if (Expected<Done> done = turn.bindText(schema.toStdString()).run(); !done) {
            return done;
        }
        const Expected<std::int64_t> from = checkedVersion(connection, schema);
        Expected<Done> done = from ? Expected<Done>(Done{}) : Unexpected{from.error()};
        if (done && *from == 0) {
            done = connection.run(QStringLiteral("CREATE SCHEMA \"%1\"").arg(schema));
        }
        for (std::int64_t version = done ? *from + 1 : 1; done && version <= currentVersion(); ++version) {
            done = runStep(connection, static_cast<std::size_t>(version), program);
        }
        if (done && *from == 0) {
            Query uid(connection, QStringLiteral("INSERT INTO project VALUES ('uid', ?)"));
            done = uid.bindText(QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString()).run();
        }
        return done;
    });
}

} // namespace dateline::postgresql
