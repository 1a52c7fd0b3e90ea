// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/project/sqlite/connection.h"

#include <QSqlError>
#include <QUrl>

#include <algorithm>
#include <atomic>

namespace dateline::sqlite {

namespace {

constexpr int busyMilliseconds = 5000; // another connection's transaction is over long before

QString freshName()
{
    static std::atomic<std::uint64_t> count{0}; // names must only differ
    return QStringLiteral("dateline-project-%1").arg(count.fetch_add(1));
}

QString fileName(const std::string& path, OpenMode mode)
{
    const QString name = QString::fromStdString(path);
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
ErrorCode codeOf(int primary)
{
    switch (primary) {
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

} // namespace

Expected<std::unique_ptr<Connection>> Connection::open(const std::string& path, OpenMode mode)
{
    const QString name = freshName();
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    std::unique_ptr<Connection> connection(new Connection(path, name, database));
    if (!database.isValid()) {
        return Unexpected{Error{ErrorCode::BadDataFile, "QSQLITE", {}}};
    }
    database.setDatabaseName(fileName(path, mode));
    database.setConnectOptions(openOptions(mode));
    if (!database.open()) {
        return Unexpected{connection->lastError(database.lastError())};
    }
    return connection;
}

Connection::~Connection()
{
    m_database.close();
    m_database = {}; // the last but QtSql's own
    QSqlDatabase::removeDatabase(m_name);
}

Error Connection::lastError(const QSqlError& error) const
{
    const int native = error.nativeErrorCode().toInt();
    const QString words = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return {codeOf(native & 0xFF), words.toStdString(), {m_path, 0}};
}

Expected<Done> Connection::run(const QString& sql)
{
    QSqlQuery query(database());
    if (!query.exec(sql)) {
        return Unexpected{lastError(query.lastError())};
    }
    return Done{};
}

Expected<std::int64_t> Connection::number(const QString& sql)
{
    Query query(*this, sql);
    if (Expected<Done> run = query.run(); !run) {
        return Unexpected{run.error()};
    }
    const Expected<bool> row = query.next();
    if (!row) {
        return Unexpected{row.error()};
    }
    return *row ? query.integer(0) : 0;
}

Query::Query(Connection& connection, const QString& sql)
    : m_connection(connection)
    , m_query(connection.database())
{
    m_query.setForwardOnly(true);
    m_prepared = m_query.prepare(sql);
}

Query& Query::bind(std::int64_t value)
{
    m_query.bindValue(m_bound++, QVariant::fromValue<qlonglong>(value));
    return *this;
}

Query& Query::bind(double value)
{
    m_query.bindValue(m_bound++, value);
    return *this;
}

Query& Query::bindText(std::string_view utf8)
{
    // An empty QString would do, a null one would be NULL.
    m_query.bindValue(m_bound++, utf8.empty() ? QStringLiteral("") : QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())));
    return *this;
}

Query& Query::bindBlob(std::string_view bytes)
{
    m_query.bindValue(m_bound++,
        bytes.empty() ? QByteArray("", 0) : QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size())));
    return *this;
}

Query& Query::bind(const ContentHash& hash)
{
    m_query.bindValue(m_bound++, QByteArray(reinterpret_cast<const char*>(hash.bytes.data()), // NOLINT(*-reinterpret-cast): bytes as bytes
                                     static_cast<qsizetype>(hash.bytes.size())));
    return *this;
}

Expected<Done> Query::run()
{
    m_bound = 0;
    if (!m_prepared || !m_query.exec()) {
        return Unexpected{m_connection.lastError(m_query.lastError())};
    }
    return Done{};
}

Expected<bool> Query::next()
{
    if (m_query.next()) {
        return true;
    }
    if (m_query.lastError().isValid()) { // next() says false at the end and at damage alike
        return Unexpected{m_connection.lastError(m_query.lastError())};
    }
    return false;
}

std::int64_t Query::integer(int column) const
{
    return m_query.value(column).toLongLong();
}

double Query::real(int column) const
{
    return m_query.value(column).toDouble();
}

std::string Query::text(int column) const
{
    return m_query.value(column).toString().toStdString();
}

std::string Query::blob(int column) const
{
    return m_query.value(column).toByteArray().toStdString();
}

ContentHash Query::hash(int column) const
{
    const QByteArray bytes = m_query.value(column).toByteArray();
    ContentHash hash;
    if (bytes.size() == static_cast<qsizetype>(hash.bytes.size())) {
        std::transform(bytes.begin(), bytes.end(), hash.bytes.begin(), [](char c) { return static_cast<std::uint8_t>(c); });
    }
    return hash;
}

} // namespace dateline::sqlite
