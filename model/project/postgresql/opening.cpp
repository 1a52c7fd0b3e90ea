// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/project/postgresql/postgresqlstore.h"
#include "model/project/postgresql/refusal.h"
#include "model/project/postgresql/schema.h"

#include <QSqlDriver>
#include <QSqlError>

#include <algorithm>
#include <array>

namespace dateline::postgresql {

namespace {

using sql::Connection;

// Seconds; what the address says comes later and holds. A server that is silent is lost after about 15 s.
constexpr const char* patience
    = "connect_timeout='10';keepalives_idle='10';keepalives_interval='3';keepalives_count='2';"
      "tcp_user_timeout='15000';application_name='dateline'";

/// https://www.postgresql.org/docs/15/errcodes-appendix.html
ErrorCode codeOf(const QString& state)
{
    if (state.isEmpty()) { // not the server's answer, but that there is none
        return ErrorCode::Disconnected;
    }
    static const std::array<std::pair<QString, ErrorCode>, 11> classes = {{
        {QStringLiteral("08"), ErrorCode::Disconnected},
        {QStringLiteral("57P0"), ErrorCode::Disconnected}, // is shut down, or was
        {QStringLiteral("25P03"), ErrorCode::Disconnected}, // stood still too long in a transaction
        {QStringLiteral("53100"), ErrorCode::DiskFull},
        {QStringLiteral("53"), ErrorCode::Disconnected}, // too many connections, no memory
        {QStringLiteral("28P01"), ErrorCode::PasswordNeeded},
        {QStringLiteral("28"), ErrorCode::Refused},
        {QStringLiteral("42501"), ErrorCode::Refused},
        {QStringLiteral("25006"), ErrorCode::Refused}, // only reads
        {QStringLiteral("40"), ErrorCode::Locked}, // two transactions waited for each other
        {QStringLiteral("55P03"), ErrorCode::Locked},
    }};
    const auto* found = std::find_if(classes.begin(), classes.end(),
        [&state](const auto& known) { return state.startsWith(known.first); });
    return found == classes.end() ? ErrorCode::BadProject : found->second;
}

ErrorCode codeOfError(const QSqlError& error)
{
    return codeOf(error.nativeErrorCode());
}

ErrorCode codeOfOpening(const QSqlDatabase& database)
{
    const ErrorCode code = codeOf(stateOfRefusal(database));
    return code == ErrorCode::PasswordNeeded || code == ErrorCode::Refused ? code : ErrorCode::Disconnected;
}

const sql::Dialect& dialect()
{
    static const sql::Dialect postgresql{
        QStringLiteral("QPSQL"), QStringLiteral("BEGIN"), QStringLiteral("%1"), codeOfError, codeOfOpening};
    return postgresql;
}

/// What every connection is set to. A taker of work whose machine is gone or that stands still loses it soon.
Expected<Done> prepare(Connection& connection, const QString& schema, StoreAccess access, bool listening)
{
    QStringList settings = {QStringLiteral("SET client_min_messages TO warning"),
        QStringLiteral("SET search_path TO \"%1\", pg_temp").arg(schema),
        QStringLiteral("SET tcp_keepalives_idle TO 20"), QStringLiteral("SET tcp_keepalives_interval TO 5"),
        QStringLiteral("SET tcp_keepalives_count TO 3"),
        QStringLiteral("SET idle_in_transaction_session_timeout TO '5min'"),
        QStringLiteral("SET bytea_output TO hex"), QStringLiteral("SET synchronous_commit TO on")};
    if (access == StoreAccess::Read) {
        settings << QStringLiteral("SET default_transaction_read_only TO on");
    }
    for (const QString& setting : settings) {
        if (Expected<Done> done = connection.run(setting); !done) {
            return done;
        }
    }
    if (listening && !connection.database().driver()->subscribeToNotification(schema)) {
        return Unexpected{Error{ErrorCode::Disconnected, "LISTEN", {connection.location(), 0}}};
    }
    return Done{};
}

Expected<Done> bringUpToDate(
    Connection& connection, const QString& schema, StoreAccess access, std::string_view program)
{
    const Expected<std::int64_t> version = checkedVersion(connection, schema);
    if (!version) {
        return Unexpected{version.error()};
    }
    const auto failure = [&connection](ErrorCode code, std::string detail) -> Expected<Done> {
        return Unexpected{Error{code, std::move(detail), {connection.location(), 0}}};
    };
    if (access == StoreAccess::Create && *version > 0) {
        return failure(ErrorCode::Unwritable, "project exists");
    }
    if (access != StoreAccess::Create && *version == 0) {
        return failure(ErrorCode::NotFound, {});
    }
    if (*version < currentVersion()) {
        return access == StoreAccess::Read ? failure(ErrorCode::OlderProject, std::to_string(*version))
                                           : migrate(connection, schema, program);
    }
    return Done{};
}

/// Whoever may only look opens it with StoreAccess::Read.
Expected<Done> mayWrite(Connection& connection)
{
    const Expected<std::int64_t> allowed
        = connection.number(QStringLiteral("SELECT (has_table_privilege('ledger', 'INSERT') "
                                           "AND has_table_privilege('work', 'INSERT'))::int"));
    if (!allowed) {
        return Unexpected{allowed.error()};
    }
    return *allowed != 0 ? Expected<Done>(Done{})
                         : Unexpected{Error{ErrorCode::Refused, "INSERT", {connection.location(), 0}}};
}

Expected<std::string> personOf(Connection& connection)
{
    sql::Query query(connection, QStringLiteral("SELECT session_user::text"));
    if (Expected<Done> run = query.run(); !run) {
        return Unexpected{run.error()};
    }
    const Expected<bool> row = query.next();
    return row ? Expected<std::string>(query.text(0)) : Unexpected{row.error()};
}

} // namespace

Expected<std::unique_ptr<Store>> openPostgresql(
    const std::string& location, StoreAccess access, std::string_view program, const std::string& password)
{
    const Expected<Address> address = parseAddress(location);
    if (!address) {
        return Unexpected{address.error()};
    }
    const QString schema = schemaOf(address->project);
    auto listening = std::make_shared<bool>(false);
    const auto settings = [&](QSqlDatabase& database) {
        database.setHostName(address->host);
        database.setPort(address->port);
        database.setUserName(address->user);
        database.setDatabaseName(address->database);
        database.setPassword(QString::fromStdString(password));
        database.setConnectOptions(
            (QStringList(QLatin1String(patience)) + address->options).join(QLatin1Char(';')));
    };
    Expected<std::unique_ptr<Connection>> connection
        = Connection::open(location, dialect(), settings, [schema, access, listening](Connection& opened) {
              return prepare(opened, schema, access, *listening);
          });
    if (!connection) {
        return Unexpected{connection.error()};
    }
    Expected<Done> done = access == StoreAccess::Beside
        ? Expected<Done>(Done{})
        : bringUpToDate(**connection, schema, access, program);
    if (done && access != StoreAccess::Read && access != StoreAccess::Beside) {
        done = mayWrite(**connection);
    }
    Expected<std::string> person = done ? personOf(**connection) : Unexpected{done.error()};
    if (!person) {
        return Unexpected{person.error()};
    }
    return std::unique_ptr<Store>(std::make_unique<PostgresqlStore>(
        std::move(*connection), access, password, std::move(*person), std::move(listening)));
}

} // namespace dateline::postgresql
