// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// One connection to a database, of whichever kind, and its statements, with errors as values. Internal to the
// room. Used by the thread that opened it only (QtSql's rule); may be closed by another once that one has
// ended.

#include "model/base/contenthash.h"
#include "model/base/expected.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace dateline::sql {

/// What is different from one kind of database to another.
struct Dialect
{
    QString driver; // QtSql's name of it
    QString begin; // a transaction that writes
    QString textColumn; // how text is selected as it is, to the byte; %1: the column
    ErrorCode (*codeOf)(const QSqlError& error) = nullptr;
    ErrorCode (*codeOfOpening)(const QSqlDatabase& database) = nullptr; // that failed; null: as codeOf
};

class Connection
{
public:
    /// `settings` puts name, host and options into the database before it is opened; `opened` is called after
    /// that, and again when what was lost (code Disconnected) is opened anew by the next statement outside a
    /// transaction. `location`: as errors name it.
    static Expected<std::unique_ptr<Connection>> open(std::string location, const Dialect& dialect,
        const std::function<void(QSqlDatabase&)>& settings,
        std::function<Expected<Done>(Connection&)> opened = {});
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    const std::string& location() const { return m_location; }
    const Dialect& dialect() const { return m_dialect; }
    Expected<Done> run(const QString& sql);
    Expected<Done> begin();
    Expected<Done> commit();
    void rollback(); // may have happened already: no error of ours
    Expected<Done> reopenIfLost();
    Expected<std::int64_t> number(const QString& sql); // first column of the first row
    Error lastError(const QSqlError& error);
    Error openingError(); // takes notice where the connection is lost
    const QSqlDatabase& database() const { return m_database; }

private:
    Connection(std::string location, const Dialect& dialect, QString name, const QSqlDatabase& database)
        : m_location(std::move(location))
        , m_dialect(dialect)
        , m_name(std::move(name))
        , m_database(database)
    {
    }

    std::string m_location;
    const Dialect& m_dialect;
    QString m_name; // QtSql keeps connections by name
    // not looked up by name: a worker's connection is closed by whoever waited for the worker
    QSqlDatabase m_database;
    std::function<Expected<Done>(Connection&)> m_opened;
    bool m_lost = false;
    bool m_inTransaction = false;
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

    std::int64_t affected() const; // rows that the last run() wrote

    std::int64_t integer(int column) const;
    double real(int column) const;
    std::string text(int column) const;
    std::string blob(int column) const;
    ContentHash hash(int column) const; // zero where it is of another length

private:
    Connection& m_connection;
    QSqlQuery m_query;
    std::optional<Error> m_unprepared; // why
    int m_bound = 0;
};

/// All of `work`, or nothing. Whether the disk has it when this returns is for the database's settings to
/// say.
template <typename Work> Expected<Done> transaction(Connection& connection, const Work& work)
{
    if (Expected<Done> begun = connection.begin(); !begun) {
        return begun;
    }
    Expected<Done> done = work();
    if (done) {
        done = connection.commit();
    }
    if (!done) {
        connection.rollback();
    }
    return done;
}

/// Runs `query` and hands every row on until `take` returns an error. `take` asks nothing of the same
/// connection.
template <typename Take> Expected<Done> eachRow(Query& query, const Take& take)
{
    if (Expected<Done> run = query.run(); !run) {
        return run;
    }
    while (true) {
        const Expected<bool> row = query.next();
        if (!row) {
            return Unexpected{row.error()};
        }
        if (!*row) {
            return Done{};
        }
        if (Expected<Done> done = take(); !done) {
            return done;
        }
    }
}

} // namespace dateline::sql
