// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/project/sqlite/rows.h"
#include "model/project/sqlite/schema.h"
#include "model/project/sqlite/sqlitestore.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace dateline::sqlite {

namespace {

// Above this, opening checks the structure of what cannot be derived again, and rows as they are read; all of the
// file would take longer than anybody waits (about 0.3 s for 100 MB from the disk cache, many times that from a disk).
constexpr qint64 wholeCheckBytes = 32LL << 20;

Expected<std::shared_ptr<QLockFile>> lockProject(const std::string& path)
{
    auto lock = std::make_shared<QLockFile>(QString::fromStdString(path) + QStringLiteral(".lock"));
    lock->setStaleLockTime(0); // only a holder that is gone is stale, however long a living one holds it
    if (lock->tryLock()) {
        return lock;
    }
    if (lock->error() != QLockFile::LockFailedError) {
        return Unexpected{Error{ErrorCode::Unwritable, "the folder cannot be written", {path, 0}}};
    }
    qint64 process = 0;
    QString host;
    QString program;
    lock->getLockInfo(&process, &host, &program);
    const QString holder = QStringLiteral("%1 %2@%3").arg(program, QString::number(process), host);
    return Unexpected{Error{ErrorCode::Locked, holder.toStdString(), {path, 0}}};
}

std::vector<QString> mustBeWhole()
{
    return {QStringLiteral("project"), QStringLiteral("ledger"), QStringLiteral("ledger_copy"), QStringLiteral("settings"),
        QStringLiteral("positions")};
}

/// Whether the file holds together, as far as opening looks.
Expected<Done> check(Connection& connection)
{
    const bool whole = QFileInfo(QString::fromStdString(connection.path())).size() <= wholeCheckBytes;
    const Expected<std::string> problem = structureProblem(connection, whole ? std::vector<QString>() : mustBeWhole());
    if (!problem) {
        return Unexpected{problem.error()};
    }
    if (!problem->empty()) {
        return Unexpected{damaged(connection.path(), *problem)};
    }
    return Done{};
}

Expected<std::unique_ptr<Store>> create(const std::string& path, std::shared_ptr<QLockFile> lock, std::string_view program)
{
    Expected<std::unique_ptr<Connection>> connection = Connection::open(path, OpenMode::Create);
    if (!connection) {
        return Unexpected{connection.error()};
    }
    Expected<Done> done = createTables(**connection, currentVersion(), program);
    if (done) {
        Query uid(**connection, QStringLiteral("INSERT INTO project VALUES ('uid', ?)"));
        done = uid.bindText(QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString()).run();
    }
    if (done) {
        done = prepare(**connection, OpenMode::ReadWrite);
    }
    if (!done) {
        return Unexpected{done.error()};
    }
    return std::unique_ptr<Store>(std::make_unique<SqliteStore>(std::move(*connection), std::move(lock), OpenMode::ReadWrite, std::vector<Error>{}));
}

Expected<std::unique_ptr<Store>> openExisting(const std::string& path, std::shared_ptr<QLockFile> lock, OpenMode mode, std::string_view program)
{
    Expected<std::unique_ptr<Connection>> connection = Connection::open(path, mode);
    if (!connection) {
        return Unexpected{connection.error()};
    }
    const Expected<std::int64_t> version = checkedVersion(**connection);
    if (!version) {
        return Unexpected{version.error()};
    }
    Expected<Done> done = check(**connection);
    if (done && *version < currentVersion()) {
        done = mode == OpenMode::ReadWrite ? migrate(**connection, *version, program)
                                           : Unexpected{Error{ErrorCode::OlderProject, std::to_string(*version), {path, 0}}};
    }
    if (done) {
        done = prepare(**connection, mode);
    }
    if (!done) {
        return Unexpected{done.error()};
    }
    return std::unique_ptr<Store>(std::make_unique<SqliteStore>(std::move(*connection), std::move(lock), mode, std::vector<Error>{}));
}

} // namespace

Expected<Done> prepare(Connection& connection, OpenMode mode)
{
    // secure_delete: what is deleted is overwritten, so that rescuing finds no rows that were gone (rescue.h).
    QStringList settings = {QStringLiteral("PRAGMA foreign_keys = OFF"), QStringLiteral("PRAGMA trusted_schema = OFF"),
        QStringLiteral("PRAGMA cell_size_check = ON"), QStringLiteral("PRAGMA cache_size = -16384")};
    if (mode == OpenMode::ReadWrite) {
        settings += {QStringLiteral("PRAGMA secure_delete = ON"), QStringLiteral("PRAGMA journal_mode = WAL"),
            QStringLiteral("PRAGMA synchronous = NORMAL")};
    }
    for (const QString& setting : settings) {
        if (Expected<Done> done = connection.run(setting); !done) {
            return done;
        }
    }
    return Done{};
}

Expected<std::unique_ptr<Store>> openSqlite(const std::string& path, StoreAccess access, std::string_view program)
{
    const QFileInfo file(QString::fromStdString(path));
    if (access != StoreAccess::Create && !file.exists()) {
        return Unexpected{Error{ErrorCode::NotFound, {}, {path, 0}}};
    }
    if (file.exists() && !file.isFile()) {
        return Unexpected{Error{ErrorCode::NotRegular, {}, {path, 0}}};
    }
    if (access == StoreAccess::Create && file.exists()) {
        return Unexpected{Error{ErrorCode::Unwritable, "file exists", {path, 0}}};
    }
    if (access == StoreAccess::Read) {
        const bool pending = QFile::exists(file.filePath() + QStringLiteral("-wal"));
        const bool beside = pending || QFileInfo(file.absolutePath()).isWritable();
        return openExisting(path, nullptr, beside ? OpenMode::ReadOnly : OpenMode::Immutable, program);
    }
    Expected<std::shared_ptr<QLockFile>> lock = lockProject(path);
    if (!lock) {
        return Unexpected{lock.error()};
    }
    if (access == StoreAccess::Create) {
        return create(path, std::move(*lock), program);
    }
    if (!file.isWritable()) {
        return Unexpected{Error{ErrorCode::Unwritable, "no permission", {path, 0}}};
    }
    return openExisting(path, std::move(*lock), OpenMode::ReadWrite, program);
}

} // namespace dateline::sqlite
