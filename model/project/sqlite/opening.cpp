// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/project/filelog.h"
#include "model/project/sql/rows.h"
#include "model/project/sqlite/rescue.h"
#include "model/project/sqlite/schema.h"
#include "model/project/sqlite/sqlitestore.h"
#include "model/text/utf8.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <filesystem>
#include <system_error>

namespace dateline::sqlite {

namespace {

// Above this, opening checks the structure of what cannot be derived again, and rows as they are read; all of
// the file would take longer than anybody waits (about 0.3 s for 100 MB from the disk cache, many times that
// from a disk).
constexpr qint64 wholeCheckBytes = 32LL << 20;

constexpr int lockBeingWrittenMs = 200;

Expected<std::shared_ptr<QLockFile>> lockProject(const std::string& path)
{
    auto lock = std::make_shared<QLockFile>(QString::fromStdString(path) + QStringLiteral(".lock"));
    lock->setStaleLockTime(0); // only a holder that is gone is stale, however long a living one holds it
    if (lock->tryLock()) {
        return lock;
    }
    if (lock->error() == QLockFile::UnknownError) { // it may be made, but not written
        return Unexpected{Error{ErrorCode::DiskFull, "lock", {path, 0}}};
    }
    if (lock->error() != QLockFile::LockFailedError) {
        return Unexpected{Error{ErrorCode::Unwritable, "the folder cannot be written", {path, 0}}};
    }
    qint64 process = 0;
    QString host;
    QString program;
    // A lock file without a name in it is being written, or its writer was killed before it wrote. The
    // system's own lock on it, which ends with its holder, decides then.
    if (!lock->getLockInfo(&process, &host, &program) && !lock->tryLock(lockBeingWrittenMs)
        && lock->removeStaleLockFile() && lock->tryLock()) {
        return lock;
    }
    if (lock->isLocked()) {
        return lock;
    }
    lock->getLockInfo(&process, &host, &program);
    const QString holder = QStringLiteral("%1 %2@%3").arg(program, QString::number(process), host);
    return Unexpected{Error{ErrorCode::Locked, holder.toStdString(), {path, 0}}};
}

std::vector<QString> mustBeWhole()
{
    return {QStringLiteral("project"), QStringLiteral("ledger"), QStringLiteral("ledger_copy"),
        QStringLiteral("settings"), QStringLiteral("positions")};
}

enum class Check : std::uint8_t { BySize, All };

/// Whether the file holds together, as far as opening looks.
Expected<Done> check(Connection& connection, Check extent)
{
    const bool all = extent == Check::All
        || QFileInfo(QString::fromStdString(connection.location())).size() <= wholeCheckBytes;
    const Expected<std::string> problem
        = structureProblem(connection, all ? std::vector<QString>() : mustBeWhole());
    if (!problem) {
        return Unexpected{problem.error()};
    }
    if (!problem->empty()) {
        return Unexpected{damaged(connection.location(), *problem)};
    }
    return Done{};
}

/// Under another name first, so that no interruption leaves half a project under its own.
Expected<Done> create(const std::string& path, std::string_view program)
{
    const QString name = QString::fromStdString(path + ".new");
    QFile::remove(name);
    removeLogs(name.toStdString());
    {
        Expected<std::unique_ptr<Connection>> connection = connectTo(name.toStdString(), OpenMode::Create);
        Expected<Done> done = connection ? createTables(**connection, currentVersion(), program)
                                         : Unexpected{connection.error()};
        if (done) {
            Query uid(**connection, QStringLiteral("INSERT INTO project VALUES ('uid', ?)"));
            done = uid.bindText(QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString()).run();
        }
        if (!done) {
            done.error().where.file = path;
            return done;
        }
    }
    removeLogs(path);
    if (!QFile::rename(name, QString::fromStdString(path))) {
        return Unexpected{Error{ErrorCode::Unwritable, "rename", {path, 0}}};
    }
    return Done{};
}

Expected<std::unique_ptr<Connection>> connect(
    const std::string& path, OpenMode mode, Check extent, std::string_view program)
{
    Expected<std::unique_ptr<Connection>> connection = connectTo(path, mode);
    if (!connection) {
        return connection;
    }
    const Expected<std::int64_t> version = checkedVersion(**connection);
    if (!version) {
        return Unexpected{version.error()};
    }
    Expected<Done> done = check(**connection, extent);
    if (done && *version < currentVersion()) {
        done = mode == OpenMode::ReadWrite
            ? migrate(**connection, *version, program)
            : Unexpected{Error{ErrorCode::OlderProject, std::to_string(*version), {path, 0}}};
    }
    if (done) {
        done = prepare(**connection, mode);
    }
    if (!done) {
        return Unexpected{done.error()};
    }
    return connection;
}

Expected<std::unique_ptr<Store>> openExisting(const std::string& path, std::shared_ptr<QLockFile> lock,
    OpenMode mode, Check extent, std::string_view program)
{
    Expected<std::unique_ptr<Connection>> connection = connect(path, mode, extent, program);
    std::vector<Error> findings;
    const auto isDamage
        = [](ErrorCode code) { return code == ErrorCode::DamagedProject || code == ErrorCode::BadProject; };
    if (!connection && mode == OpenMode::ReadWrite && isDamage(connection.error().code)) {
        Expected<Rescued> rescued = rescue(path, connection.error(), program);
        if (!rescued) {
            return Unexpected{rescued.error()};
        }
        findings = std::move(rescued->findings);
        connection = connect(path, mode, Check::All, program);
    }
    if (!connection) {
        return Unexpected{connection.error()};
    }
    return std::unique_ptr<Store>(
        std::make_unique<SqliteStore>(std::move(*connection), std::move(lock), mode, std::move(findings)));
}

/// A rescue that was interrupted between its renames had all that it needs; one that was still filling its
/// file has a log beside that.
bool isToBeFinished(const std::string& path)
{
    const std::string rescued = rescuedName(path);
    return !QFile::exists(QString::fromStdString(path)) && QFile::exists(QString::fromStdString(rescued))
        && !hasLog(rescued);
}

/// The caller holds the lock.
void finishRescue(const std::string& path)
{
    if (isToBeFinished(path)) { // not yet by who had the lock before
        removeLogs(path);
        QFile::rename(QString::fromStdString(rescuedName(path)), QString::fromStdString(path));
    }
}

} // namespace

Expected<Done> prepare(Connection& connection, OpenMode mode)
{
    // secure_delete: what is deleted is overwritten, so that rescuing finds no rows that were gone
    // (rescue.h).
    QStringList settings
        = {QStringLiteral("PRAGMA foreign_keys = OFF"), QStringLiteral("PRAGMA trusted_schema = OFF"),
            QStringLiteral("PRAGMA cell_size_check = ON"), QStringLiteral("PRAGMA cache_size = -16384")};
    if (mode == OpenMode::ReadWrite) {
        settings += {QStringLiteral("PRAGMA secure_delete = ON"), QStringLiteral("PRAGMA journal_mode = WAL"),
            QStringLiteral("PRAGMA synchronous = NORMAL"),
            // after each commit, so that a copy of the file alone has what is kept
            QStringLiteral("PRAGMA wal_autocheckpoint = 1")};
    }
    for (const QString& setting : settings) {
        if (Expected<Done> done = connection.run(setting); !done) {
            return done;
        }
    }
    return Done{};
}

bool isInUse(const std::string& path)
{
    const Expected<std::shared_ptr<QLockFile>> lock = lockProject(path);
    return !lock && lock.error().code == ErrorCode::Locked;
}

Expected<std::unique_ptr<Store>> openSqlite(
    const std::string& path, StoreAccess access, std::string_view program)
{
    if (!isValidUtf8(path)) { // the database would be another file
        return Unexpected{Error{access == StoreAccess::Create ? ErrorCode::Unwritable : ErrorCode::Unreadable,
            "its name is not UTF-8", {path, 0}}};
    }
    Expected<std::shared_ptr<QLockFile>> lock = std::shared_ptr<QLockFile>();
    if (access != StoreAccess::Beside && isToBeFinished(path)) {
        if (access == StoreAccess::Read) { // where it stands: a reader gives nothing a name
            return openSqlite(rescuedName(path), access, program);
        }
        if (access == StoreAccess::Create) {
            return Unexpected{Error{ErrorCode::Unwritable, "file exists", {rescuedName(path), 0}}};
        }
        lock = lockProject(path);
        if (!lock) {
            return Unexpected{lock.error()};
        }
        finishRescue(path);
    }
    const QFileInfo file(QString::fromStdString(path));
    if (access != StoreAccess::Create) {
        // A folder that may not be entered is another matter than a file that is not there.
        std::error_code problem;
        if (std::filesystem::status(path, problem).type() == std::filesystem::file_type::none) {
            return Unexpected{Error{ErrorCode::Unreadable, problem.message(), {path, 0}}};
        }
        if (!file.exists()) {
            return Unexpected{Error{ErrorCode::NotFound, {}, {path, 0}}};
        }
        if (file.isFile() && !file.isReadable()) {
            return Unexpected{Error{ErrorCode::Unreadable,
                std::make_error_code(std::errc::permission_denied).message(), {path, 0}}};
        }
    }
    if (file.exists() && !file.isFile()) {
        return Unexpected{Error{ErrorCode::NotRegular, {}, {path, 0}}};
    }
    if (access == StoreAccess::Beside) {
        return openBeside(path, OpenMode::ReadWrite);
    }
    if (access == StoreAccess::Read) {
        const bool beside = hasLog(path) || QFileInfo(file.absolutePath()).isWritable();
        return openExisting(
            path, nullptr, beside ? OpenMode::ReadOnly : OpenMode::Immutable, Check::BySize, program);
    }
    if (access == StoreAccess::Create && file.exists()) {
        return Unexpected{Error{ErrorCode::Unwritable, "file exists", {path, 0}}};
    }
    if (!*lock) {
        lock = lockProject(path);
    }
    if (!lock) {
        return Unexpected{lock.error()};
    }
    if (access == StoreAccess::Create) {
        if (Expected<Done> created = create(path, program); !created) {
            return Unexpected{created.error()};
        }
    } else if (!file.isWritable()) {
        return Unexpected{Error{ErrorCode::Unwritable, "no permission", {path, 0}}};
    }
    return openExisting(path, std::move(*lock), OpenMode::ReadWrite,
        access == StoreAccess::Repair ? Check::All : Check::BySize, program);
}

} // namespace dateline::sqlite

namespace dateline {

using namespace sqlite;

Expected<Done> putLogAway(const std::string& path)
{
    if (!QFile::exists(QString::fromStdString(path))) {
        removeLogs(path);
        return Done{};
    }
    if (!hasLog(path)) {
        return Done{};
    }
    const Expected<std::shared_ptr<QLockFile>> lock = lockProject(path);
    if (!lock) {
        return Unexpected{lock.error()};
    }
    Expected<Done> done = Done{};
    {
        const Expected<std::unique_ptr<Connection>> connection = connectTo(path, OpenMode::ReadWrite);
        done = connection ? (*connection)->run(QStringLiteral("PRAGMA journal_mode = DELETE"))
                          : Unexpected{connection.error()};
    }
    if (!done
        && (done.error().code == ErrorCode::BadProject || done.error().code == ErrorCode::DamagedProject)) {
        removeLogs(path); // there is nothing that it could go into
        return Done{};
    }
    return done && hasLog(path) ? Unexpected{Error{ErrorCode::Locked, {}, {path, 0}}} : done;
}

} // namespace dateline
