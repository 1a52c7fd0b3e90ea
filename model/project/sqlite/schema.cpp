// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/project/sqlite/schema.h"

#include "model/project/sqlite/pagescan.h"

#include <QFile>

#include <array>
#include <cassert>

namespace dateline::sqlite {

namespace {

// Version 1. Blobs are packed by model/packing; checksums are ContentHash over all other columns of the
// row (rows.h), except for texts, whose hash is that of the text. `ledger_copy` is the ledger once more, on
// other pages: what the analyst said is the one thing that cannot be derived again.
const std::vector<QString>& versionOne()
{
    static const std::vector<QString> statements = {
        QStringLiteral("CREATE TABLE project (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT"),
        QStringLiteral("CREATE TABLE migrations (version INTEGER PRIMARY KEY, program TEXT NOT NULL, backup "
                       "TEXT NOT NULL) STRICT"),
        QStringLiteral(
            "CREATE TABLE sources (path BLOB PRIMARY KEY, bytes INTEGER NOT NULL, modified INTEGER NOT NULL, "
            "content BLOB NOT NULL, checksum BLOB NOT NULL) STRICT"),
        QStringLiteral("CREATE TABLE texts (number INTEGER PRIMARY KEY, hash BLOB NOT NULL UNIQUE, bytes "
                       "INTEGER NOT NULL, "
                       "packed BLOB NOT NULL) STRICT"),
        QStringLiteral(
            "CREATE TABLE articles (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, path BLOB NOT NULL, "
            "text BLOB NOT NULL, analysis BLOB NOT NULL, meta BLOB NOT NULL, checksum BLOB NOT NULL) STRICT"),
        QStringLiteral("CREATE INDEX articles_text ON articles (text)"),
        QStringLiteral("CREATE TABLE analyses (number INTEGER PRIMARY KEY, key BLOB NOT NULL UNIQUE, packed "
                       "BLOB NOT NULL, "
                       "checksum BLOB NOT NULL) STRICT"),
        QStringLiteral("CREATE TABLE blocks (kind TEXT NOT NULL, number INTEGER NOT NULL, of INTEGER NOT "
                       "NULL, packed BLOB NOT NULL, "
                       "checksum BLOB NOT NULL, PRIMARY KEY (kind, number)) STRICT"),
        QStringLiteral("CREATE TABLE ledger (sequence INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, author "
                       "TEXT NOT NULL, "
                       "made INTEGER NOT NULL, undoes TEXT NOT NULL, json TEXT NOT NULL, checksum BLOB NOT "
                       "NULL) STRICT"),
        QStringLiteral("CREATE TABLE ledger_copy (sequence INTEGER PRIMARY KEY, uid TEXT NOT NULL, author "
                       "TEXT NOT NULL, "
                       "made INTEGER NOT NULL, undoes TEXT NOT NULL, json TEXT NOT NULL, checksum BLOB NOT "
                       "NULL) STRICT"),
        QStringLiteral("CREATE TRIGGER ledger_only_grows_1 BEFORE UPDATE ON ledger BEGIN SELECT RAISE(ABORT, "
                       "'the ledger only grows'); END"),
        QStringLiteral("CREATE TRIGGER ledger_only_grows_2 BEFORE DELETE ON ledger BEGIN SELECT RAISE(ABORT, "
                       "'the ledger only grows'); END"),
        QStringLiteral("CREATE TABLE settings (key TEXT PRIMARY KEY, value BLOB NOT NULL, checksum BLOB NOT "
                       "NULL) STRICT"),
        QStringLiteral("CREATE TABLE positions (entity TEXT PRIMARY KEY, x REAL NOT NULL, y REAL NOT NULL, "
                       "pinned INTEGER NOT NULL, "
                       "checksum BLOB NOT NULL) STRICT"),
    };
    return statements;
}

// Version 2: the copy of the ledger is kept from changes, too.
const std::vector<QString>& versionTwo()
{
    static const std::vector<QString> statements = {
        QStringLiteral("CREATE TRIGGER copy_only_grows_1 BEFORE UPDATE ON ledger_copy BEGIN SELECT "
                       "RAISE(ABORT, 'the ledger only grows'); END"),
        QStringLiteral("CREATE TRIGGER copy_only_grows_2 BEFORE DELETE ON ledger_copy BEGIN SELECT "
                       "RAISE(ABORT, 'the ledger only grows'); END"),
    };
    return statements;
}

Expected<Done> runStep(Connection& connection, std::int64_t version)
{
    for (const QString& statement : stepTo(version)) {
        if (Expected<Done> done = connection.run(statement); !done) {
            return done;
        }
    }
    return connection.run(QStringLiteral("PRAGMA user_version = %1").arg(version));
}

Expected<Done> note(
    Connection& connection, std::int64_t version, std::string_view program, std::string_view backup)
{
    Query query(connection, QStringLiteral("INSERT INTO migrations VALUES (?, ?, ?)"));
    return query.bind(version).bindText(program).bindText(backup).run();
}

Expected<std::string> backUp(Connection& connection, std::int64_t version)
{
    const std::string wanted = connection.location() + ".backup-v" + std::to_string(version);
    std::string path = wanted;
    for (int number = 2; QFile::exists(QString::fromStdString(path)); ++number) {
        path = wanted + "-" + std::to_string(number);
    }
    Query query(connection, QStringLiteral("VACUUM INTO ?"));
    if (Expected<Done> copied = query.bindText(path).run(); !copied) {
        return Unexpected{copied.error()};
    }
    return path;
}

} // namespace

std::int64_t currentVersion()
{
    return 2;
}

const std::vector<QString>& stepTo(std::int64_t version)
{
    static const std::array<const std::vector<QString>*, 2> steps = {&versionOne(), &versionTwo()};
    assert(version >= 1 && version <= currentVersion());
    return *steps.at(static_cast<std::size_t>(version - 1));
}

Expected<Done> createTables(Connection& connection, std::int64_t upTo, std::string_view program)
{
    for (const QString& setting : {QStringLiteral("PRAGMA page_size = %1").arg(pageBytes),
             QStringLiteral("PRAGMA application_id = %1").arg(applicationId)}) {
        if (Expected<Done> set = connection.run(setting); !set) {
            return set;
        }
    }
    return transaction(connection, [&]() -> Expected<Done> {
        for (std::int64_t version = 1; version <= upTo; ++version) {
            Expected<Done> done = runStep(connection, version);
            if (done) {
                done = note(connection, version, program, {});
            }
            if (!done) {
                return done;
            }
        }
        return Done{};
    });
}

Expected<std::int64_t> checkedVersion(Connection& connection)
{
    Expected<std::int64_t> id = connection.number(QStringLiteral("PRAGMA application_id"));
    if (!id) {
        return id;
    }
    if (*id != applicationId) {
        return Unexpected{Error{ErrorCode::BadProject, "application_id", {connection.location(), 0}}};
    }
    Expected<std::int64_t> version = connection.number(QStringLiteral("PRAGMA user_version"));
    if (version && *version > currentVersion()) {
        return Unexpected{
            Error{ErrorCode::NewerProject, std::to_string(*version), {connection.location(), 0}}};
    }
    if (version && *version < 1) {
        return Unexpected{Error{ErrorCode::DamagedProject, "user_version", {connection.location(), 0}}};
    }
    return version;
}

Expected<Done> migrate(Connection& connection, std::int64_t from, std::string_view program)
{
    const Expected<std::string> backup = backUp(connection, from);
    if (!backup) {
        return Unexpected{backup.error()};
    }
    return transaction(connection, [&]() -> Expected<Done> {
        for (std::int64_t version = from + 1; version <= currentVersion(); ++version) {
            Expected<Done> done = runStep(connection, version);
            if (done) {
                done = note(connection, version, program, *backup);
            }
            if (!done) {
                return done;
            }
        }
        return Done{};
    });
}

Expected<std::string> structureProblem(Connection& connection, const std::vector<QString>& tables)
{
    std::vector<QString> checks;
    checks.reserve(tables.size());
    for (const QString& table : tables) {
        checks.push_back(QStringLiteral("PRAGMA integrity_check(%1)").arg(table));
    }
    if (checks.empty()) {
        checks.push_back(QStringLiteral("PRAGMA integrity_check(1)"));
    }
    for (const QString& check : checks) {
        Query query(connection, check);
        if (Expected<Done> run = query.run(); !run) {
            return Unexpected{run.error()};
        }
        const Expected<bool> row = query.next();
        if (!row) {
            return Unexpected{row.error()};
        }
        const std::string answer = *row ? query.text(0) : std::string("no answer");
        if (answer != "ok") {
            return answer;
        }
    }
    return std::string();
}

} // namespace dateline::sqlite
