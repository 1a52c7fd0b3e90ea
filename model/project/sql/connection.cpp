// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/project/sql/connection.h"

#include <QSqlError>

#include <algorithm>
#include <atomic>

namespace dateline::sql {

namespace {

QString freshName()
{
    static std::atomic<std::uint64_t> count{0}; // names must only differ
    return QStringLiteral("dateline-project-%1").arg(count.fetch_add(1));
}

/// U+FEFF at the beginning of a name is a letter to us and a mark of the byte order to others: SQLite takes
/// it away from what it is given, and Qt from what PostgreSQL answers. One before it is what they take.
/// To SQLite U+FFFE is the mark of the other order.
QString withItsFirstMark(std::string_view utf8, const Dialect& dialect)
{
    const QString text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    if (utf8.starts_with("\xEF\xBF\xBE") && dialect.driver == QLatin1String("QSQLITE")) {
        return QChar(QChar::ByteOrderMark) + text;
    }
    return utf8.starts_with("\xEF\xBB\xBF") ? QString(2, QChar::ByteOrderMark) + text // one took fromUtf8()
                                            : text;
}

} // namespace

Expected<std::unique_ptr<Connection>> Connection::open(std::string location, const Dialect& dialect,
    const std::function<void(QSqlDatabase&)>& settings, std::function<Expected<Done>(Connection&)> opened)
{
    const QString name = freshName();
    std::unique_ptr<Connection> connection(
        new Connection(std::move(location), dialect, name, QSqlDatabase::addDatabase(dialect.driver, name)));
    QSqlDatabase& database = connection->m_database;
    if (!database.isValid()) {
        return Unexpected{Error{ErrorCode::BadDataFile, dialect.driver.toStdString(), {}}};
    }
    settings(database);
    if (!database.open()) {
        return Unexpected{connection->openingError()};
    }
    connection->m_opened = std::move(opened);
    if (connection->m_opened) {
        if (const Expected<Done> done = connection->m_opened(*connection); !done) {
            return Unexpected{done.error()};
        }
    }
    return connection;
}

Connection::~Connection()
{
    m_database.close();
    m_database = {}; // the last but QtSql's own
    QSqlDatabase::removeDatabase(m_name);
}

Error Connection::lastError(const QSqlError& error)
{
    const QString words = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    const ErrorCode code = m_dialect.codeOf(error);
    m_lost = m_lost || code == ErrorCode::Disconnected;
    return {code, words.simplified().toStdString(), {m_location, 0}};
}

Error Connection::openingError()
{
    Error error = lastError(m_database.lastError());
    if (m_dialect.codeOfOpening != nullptr) {
        error.code = m_dialect.codeOfOpening(m_database);
    }
    return error;
}

Expected<Done> Connection::reopenIfLost()
{
    if (!m_lost || m_inTransaction) { // what a transaction has done so far is gone with its connection
        return Done{};
    }
    m_database.close();
    if (!m_database.open()) {
        return Unexpected{openingError()};
    }
    m_lost = false;
    return m_opened ? m_opened(*this) : Expected<Done>(Done{});
}

Expected<Done> Connection::run(const QString& sql)
{
    if (Expected<Done> there = reopenIfLost(); !there) {
        return there;
    }
    QSqlQuery query(database());
    if (!query.exec(sql)) {
        return Unexpected{lastError(query.lastError())};
    }
    return Done{};
}

Expected<Done> Connection::begin()
{
    Expected<Done> begun = run(m_dialect.begin);
    m_inTransaction = begun.has_value();
    return begun;
}

Expected<Done> Connection::commit()
{
    Expected<Done> done = run(QStringLiteral("COMMIT"));
    m_inTransaction = m_inTransaction && !done;
    return done;
}

void Connection::rollback()
{
    if (m_inTransaction) {
        static_cast<void>(run(QStringLiteral("ROLLBACK")));
        m_inTransaction = false;
    }
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
    if (const Expected<Done> there = connection.reopenIfLost(); !there) {
        m_unprepared = there.error();
        return;
    }
    m_query.setForwardOnly(true);
    if (!m_query.prepare(sql)) {
        m_unprepared = connection.lastError(m_query.lastError());
    }
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
    m_query.bindValue(
        m_bound++, utf8.empty() ? QStringLiteral("") : withItsFirstMark(utf8, m_connection.dialect()));
    return *this;
}

Query& Query::bindBlob(std::string_view bytes)
{
    m_query.bindValue(m_bound++,
        bytes.empty() ? QByteArray("", 0)
                      : QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size())));
    return *this;
}

Query& Query::bind(const ContentHash& hash)
{
    // NOLINTNEXTLINE(*-reinterpret-cast): bytes as bytes
    m_query.bindValue(m_bound++,
        QByteArray(
            reinterpret_cast<const char*>(hash.bytes.data()), static_cast<qsizetype>(hash.bytes.size())));
    return *this;
}

Expected<Done> Query::run()
{
    m_bound = 0;
    if (m_unprepared) {
        return Unexpected{*m_unprepared};
    }
    if (!m_query.exec()) {
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

std::int64_t Query::affected() const
{
    return m_query.numRowsAffected();
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
    const QVariant value = m_query.value(column);
    return value.typeId() == QMetaType::QByteArray ? value.toByteArray().toStdString()
                                                   : value.toString().toStdString();
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
        std::transform(bytes.begin(), bytes.end(), hash.bytes.begin(),
            [](char c) { return static_cast<std::uint8_t>(c); });
    }
    return hash;
}

} // namespace dateline::sql
