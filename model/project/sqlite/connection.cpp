// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/project/sqlite/connection.h"

#include <QFile>
#include <QSqlError>
#include <QUrl>

namespace dateline::sqlite {

namespace {

constexpr int busyMilliseconds = 5000; // another connection's transaction is over long before

QString fileName(const std::string& path, OpenMode mode)
{
    QString name = QString::fromStdString(path);
    if (mode != OpenMode::Immutable) {
        return name;
    }
    QUrl url = QUrl::fromLocalFile(name);
    url.setQuery(QStringLiteral("immutable=1"));
    return QString::fromUtf8(url.toEncoded());
}

QString openOptions(OpenMode mode)
{
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyMilliseconds);
    if (mode == OpenMode::ReadOnly || mode == OpenMode::Immutable) {
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    }
    if (mode == OpenMode::Immutable) {
        options += QStringLiteral(";QSQLITE_OPEN_URI");
    }
    return options;
}

/// SQLite's primary result codes: https://www.sqlite.org/rescode.html
ErrorCode codeOf(const QSqlError& error)
{
    switch (error.nativeErrorCode().toInt() & 0xFF) {
    case 3: // PERM
    case 14: // CANTOPEN
    case 23: // AUTH
        return ErrorCode::Unreadable;
    case 5: // BUSY
    case 6: // LOCKED
        return ErrorCode::Locked;
    case 8: // READONLY
    case 10: // IOERR
        return ErrorCode::Unwritable;
    case 11: // CORRUPT
        return ErrorCode::DamagedProject;
    case 13: // FULL
        return ErrorCode::DiskFull;
    case 18: // TOOBIG
        return ErrorCode::TooLarge;
    default: // NOTADB, a missing table, what we did not foresee
        return ErrorCode::BadProject;
    }
}

const sql::Dialect& dialect()
{
    // Text goes to QtSql as UTF-16, and on its way there SQLite replaces U+FFFE and U+FFFF.
    static const sql::Dialect sqlite{QStringLiteral("QSQLITE"), QStringLiteral("BEGIN IMMEDIATE"),
        QStringLiteral("CAST(%1 AS BLOB)"), codeOf};
    return sqlite;
}

} // namespace

Expected<std::unique_ptr<Connection>> connectTo(const std::string& path, OpenMode mode)
{
    return Connection::open(path, dialect(), [&](QSqlDatabase& database) {
        database.setDatabaseName(fileName(path, mode));
        database.setConnectOptions(openOptions(mode));
    });
}

void removeLogs(const std::string& path)
{
    for (const char* ending : {"-wal", "-shm", "-journal"}) {
        QFile::remove(QString::fromStdString(path + ending));
    }
}

bool hasLog(const std::string& path)
{
    return QFile::exists(QString::fromStdString(path + "-wal"));
}

} // namespace dateline::sqlite
