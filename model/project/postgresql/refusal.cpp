// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/project/postgresql/refusal.h"

#include <QDeadlineTimer>
#include <QLibrary>
#include <QRegularExpression>

#include <memory>

#include <poll.h>

namespace dateline::postgresql {

namespace {

constexpr int patience = 3000; // ms

// Of libpq-fe.h, whose numbers are fixed.
constexpr int connectionOk = 0;
constexpr int pollingFailed = 0;
constexpr int pollingReading = 1;
constexpr int pollingWriting = 2;
constexpr int verbose = 2; // errors with their SQLSTATE

/// What is asked of the library that Qt's driver is linked with; without its headers, which a build does not
/// need for anything else.
struct Libpq
{
    void* (*connectStart)(const char*) = nullptr;
    int (*connectPoll)(void*) = nullptr;
    int (*status)(const void*) = nullptr;
    int (*socket)(const void*) = nullptr;
    int (*setErrorVerbosity)(void*, int) = nullptr;
    int (*connectionNeedsPassword)(const void*) = nullptr;
    const char* (*errorMessage)(const void*) = nullptr;
    void (*finish)(void*) = nullptr;
    bool isThere = false;
};

template <typename Function> bool resolve(QLibrary& library, const char* name, Function& function)
{
    function = reinterpret_cast<Function>(library.resolve(name));
    return function != nullptr;
}

const Libpq& libpq()
{
    static const Libpq functions = [] {
        Libpq found;
        QLibrary library(QStringLiteral("pq"), 5);
        found.isThere = resolve(library, "PQconnectStart", found.connectStart)
            && resolve(library, "PQconnectPoll", found.connectPoll)
            && resolve(library, "PQstatus", found.status) && resolve(library, "PQsocket", found.socket)
            && resolve(library, "PQsetErrorVerbosity", found.setErrorVerbosity)
            && resolve(library, "PQconnectionNeedsPassword", found.connectionNeedsPassword)
            && resolve(library, "PQerrorMessage", found.errorMessage)
            && resolve(library, "PQfinish", found.finish);
        return found;
    }();
    return functions;
}

QString quoted(QString value)
{
    value.replace(QLatin1Char('\\'), QStringLiteral("\\\\"))
        .replace(QLatin1Char('\''), QStringLiteral("\\'"));
    return QLatin1Char('\'') + value + QLatin1Char('\'');
}

/// As Qt's driver has it.
QByteArray connectionString(const QSqlDatabase& database)
{
    QString all;
    const auto add = [&all](const char* name, const QString& value) {
        if (!value.isEmpty()) {
            all += QLatin1String(name) + QLatin1Char('=') + quoted(value) + QLatin1Char(' ');
        }
    };
    add("host", database.hostName());
    add("dbname", database.databaseName());
    add("user", database.userName());
    add("password", database.password());
    add("port", database.port() > 0 ? QString::number(database.port()) : QString());
    return (all + database.connectOptions().replace(QLatin1Char(';'), QLatin1Char(' '))).toUtf8();
}

/// False: the time is over.
bool waitFor(int socket, short what, const QDeadlineTimer& end)
{
    ::pollfd waited{socket, what, 0};
    return socket >= 0 && ::poll(&waited, 1, static_cast<int>(end.remainingTime())) > 0;
}

} // namespace

QString stateOfRefusal(const QSqlDatabase& database)
{
    const Libpq& pq = libpq();
    if (!pq.isThere) {
        return {};
    }
    const std::unique_ptr<void, void (*)(void*)> connection(
        pq.connectStart(connectionString(database).constData()), pq.finish);
    if (!connection) {
        return {};
    }
    pq.setErrorVerbosity(connection.get(), verbose);
    const QDeadlineTimer end(patience);
    int step = pollingWriting;
    while (step == pollingReading || step == pollingWriting) {
        if (!waitFor(pq.socket(connection.get()), step == pollingReading ? POLLIN : POLLOUT, end)) {
            return {};
        }
        step = pq.connectPoll(connection.get());
    }
    if (step != pollingFailed || pq.status(connection.get()) == connectionOk) {
        return {};
    }
    if (pq.connectionNeedsPassword(connection.get()) != 0) {
        return QStringLiteral("28P01");
    }
    // The word for "fatal" is in the server's language; what follows it is not.
    static const QRegularExpression state(QStringLiteral(":  ([0-9A-Z]{5}):"));
    return state.match(QString::fromUtf8(pq.errorMessage(connection.get()))).captured(1);
}

} // namespace dateline::postgresql
