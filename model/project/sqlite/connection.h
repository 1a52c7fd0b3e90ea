// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// One SQLite connection and its statements, with errors as values. Internal to the room.
// Used by the thread that opened it only (QtSql's rule); may be closed by another once that one has ended.

#include "model/base/contenthash.h"
#include "model/base/expected.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <memory>
#include <string>
#include <string_view>

namespace dateline::sqlite {

enum class OpenMode : std::uint8_t {
    ReadOnly,
    Immutable, // nobody writes: needs no file beside it, so works in a folder that cannot be written
    ReadWrite,
    Create,
};

class Connection
{
public:
    static Expected<std::unique_ptr<Connection>> open(const std::string& path, OpenMode mode);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    const std::string& path() const { return m_path; }
    Expected<Done> run(const QString& sql);
    Expected<std::int64_t> number(const QString& sql); // first column of the first row
    Error lastError(const QSqlError& error) const;
    const QSqlDatabase& database() const { return m_database; }

private:
    Connection(std::string path, QString name, QSqlDatabase database)
        : m_path(std::move(path))
        , m_name(std::move(name))
        , m_database(std::move(database))
    {
    }

    std::string m_path;
    QString m_name; // QtSql keeps connections by name
    QSqlDatabase m_database; // not looked up by name: a worker's connection is closed by whoever waited for the worker
};

/// One prepared statement. What is bound must live until run() or the last next().
class Query
{
public:
    Query(Connection& connection, const QString& sql);

    Query& bind(std::int64_t value);
    Query& bind(double value);
    Query& bindText(std::string_view utf8);
    Query& bindBlob(std::string_view bytes); // not copied
    Query& bind(const ContentHash& hash);

    Expected<Done> run(); // executes with what was bound, and forgets the bindings
    Expected<bool> next(); // false: no more rows

    std::int64_t integer(int column) const;
    double real(int column) const;
    std::string text(int column) const;
    std::string blob(int column) const;
    ContentHash hash(int column) const; // zero where it is of another length

private:
    Connection& m_connection;
    QSqlQuery m_query;
    bool m_prepared = false;
    int m_bound = 0;
};

/// All of `work`, or nothing. The disk has it when this returns only under synchronous=FULL.
template <typename Work>
Expected<Done> transaction(Connection& connection, const Work& work)
{
    if (Expected<Done> begun = connection.run(QStringLiteral("BEGIN IMMEDIATE")); !begun) {
        return begun;
    }
    Expected<Done> done = work();
    if (done) {
        done = connection.run(QStringLiteral("COMMIT"));
    }
    if (!done) {
        static_cast<void>(connection.run(QStringLiteral("ROLLBACK"))); // may have happened already: no error of ours
    }
    return done;
}

} // namespace dateline::sqlite
