// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/project/postgresql/postgresqlstore.h"

#include "model/project/sql/rows.h"

#include <QSqlDriver>
#include <QSysInfo>

#include <algorithm>

namespace dateline::postgresql {

namespace {

using sql::Query;

constexpr int mostTries = 5; // of a transaction that met another one's locks

std::string thisMachine()
{
    const QByteArray id = QSysInfo::machineUniqueId();
    return id.isEmpty() ? QSysInfo::machineHostName().toStdString() : id.toStdString();
}

/// A TEXT of PostgreSQL holds anything but NUL.
std::string withoutNul(std::string text)
{
    for (std::size_t at = text.find('\0'); at != std::string::npos; at = text.find('\0', at)) {
        text.replace(at, 1, "\xEF\xBF\xBD"); // U+FFFD
    }
    return text;
}

/// Everybody writes rows in one order, so that no two wait for each other.
ImportBatch inOrder(ImportBatch batch)
{
    for (ArticleRow& row : batch.articles) {
        row.id = withoutNul(std::move(row.id));
    }
    for (std::string& id : batch.goneArticles) {
        id = withoutNul(std::move(id));
    }
    const auto sortBy = [](auto& rows, const auto& key) {
        std::stable_sort(
            rows.begin(), rows.end(), [&key](const auto& a, const auto& b) { return key(a) < key(b); });
    };
    sortBy(batch.sources, [](const SourceRow& row) { return row.path; });
    sortBy(batch.articles, [](const ArticleRow& row) { return row.id; });
    sortBy(batch.texts, [](std::string_view text) { return ContentHash::of(text); });
    sortBy(batch.analyses, [](const AnalysisRow& row) { return row.key; });
    std::sort(batch.goneSources.begin(), batch.goneSources.end());
    std::sort(batch.goneArticles.begin(), batch.goneArticles.end());
    return batch;
}

} // namespace

PostgresqlStore::PostgresqlStore(std::unique_ptr<sql::Connection> connection, StoreAccess access,
    std::string password, std::string person, std::shared_ptr<bool> listening)
    : SqlStore(std::move(connection))
    , m_access(access)
    , m_password(std::move(password))
    , m_person(std::move(person))
    , m_machine(thisMachine())
    , m_listening(std::move(listening))
{
}

Expected<std::unique_ptr<Store>> PostgresqlStore::again() const
{
    return openPostgresql(location(), isReadOnly() ? StoreAccess::Read : StoreAccess::Beside, {}, m_password);
}

Expected<Done> PostgresqlStore::add(const ImportBatch& batch)
{
    const ImportBatch ordered = inOrder(batch);
    Expected<Done> done = SqlStore::add(ordered);
    for (int tried = 1; !done && done.error().code == ErrorCode::Locked && tried < mostTries; ++tried) {
        done = SqlStore::add(ordered);
    }
    return done;
}

Expected<Done> PostgresqlStore::dropGone(const ImportBatch& batch)
{
    Query source(*m_connection, QStringLiteral("DELETE FROM sources WHERE machine = ? AND path = ?"));
    for (const std::string& path : batch.goneSources) {
        if (Expected<Done> done = source.bindText(m_machine).bindBlob(path).run(); !done) {
            return done;
        }
    }
    ImportBatch articles;
    articles.goneArticles = batch.goneArticles;
    return SqlStore::dropGone(articles);
}

Expected<Done> PostgresqlStore::addSources(const ImportBatch& batch)
{
    Query query(
        *m_connection, sql::upsert("sources", "machine, path, bytes, modified, content, checksum", 2));
    for (const SourceRow& row : batch.sources) {
        query.bindText(m_machine);
        if (Expected<Done> done = sql::bind(query, row).run(); !done) {
            return done;
        }
    }
    return Done{};
}

Expected<Done> PostgresqlStore::addTexts(const ImportBatch& batch)
{
    // The server answers for what it holds: nothing is fetched to be looked at.
    Query insert(*m_connection,
        QStringLiteral(
            "INSERT INTO texts (hash, bytes, packed) VALUES (?, ?, ?) ON CONFLICT (hash) DO NOTHING"));
    for (const std::string_view text : batch.texts) {
        const std::string packed = sql::packText(text);
        if (Expected<Done> done = insert.bind(ContentHash::of(text))
                                      .bind(static_cast<std::int64_t>(text.size()))
                                      .bindBlob(packed)
                                      .run();
            !done) {
            return done;
        }
    }
    return Done{};
}

/// Another program may have given the same id to another article since the caller looked: that one stays.
Expected<Done> PostgresqlStore::addArticles(const ImportBatch& batch)
{
    Query query(*m_connection,
        sql::upsert("articles", sql::articleColumns, 1,
            "WHERE articles.path = excluded.path OR articles.text = excluded.text"));
    for (const ArticleRow& row : batch.articles) {
        if (Expected<Done> done = sql::bind(query, row).run(); !done) {
            return done;
        }
        if (query.affected() == 0) {
            return Unexpected{Error{ErrorCode::DuplicateId, row.id, {location(), 0}}};
        }
    }
    return Done{};
}

Expected<Done> PostgresqlStore::waitTurn(std::string_view what)
{
    Query query(*m_connection,
        QStringLiteral("SELECT pg_advisory_xact_lock(hashtextextended(current_schema() || ' ' || ?, 0))"));
    return query.bindText(what).run();
}

Expected<StoreCounts> PostgresqlStore::counts()
{
    const Expected<std::int64_t> articles
        = m_connection->number(QStringLiteral("SELECT count(*) FROM articles"));
    const Expected<std::int64_t> corrections
        = m_connection->number(QStringLiteral("SELECT value FROM project WHERE key = 'ledger'"));
    if (!articles || !corrections) {
        return Unexpected{articles ? corrections.error() : articles.error()};
    }
    return StoreCounts{*articles, *corrections};
}

Expected<std::vector<SourceRow>> PostgresqlStore::sources()
{
    std::vector<SourceRow> rows;
    Query query(*m_connection,
        QStringLiteral("SELECT %1 FROM sources WHERE machine = ? ORDER BY path")
            .arg(QLatin1String(sql::sourceColumns)));
    query.bindText(m_machine);
    const Expected<Done> done = sql::eachRow(query, [&]() -> Expected<Done> {
        if (Expected<SourceRow> row = sql::readSource(query, location())) {
            rows.push_back(std::move(*row));
        }
        return Done{};
    });
    return done ? Expected<std::vector<SourceRow>>(std::move(rows)) : Unexpected{done.error()};
}

Expected<Done> PostgresqlStore::putPositions(std::span<const NodePosition> positions)
{
    return sql::transaction(*m_connection, [&]() -> Expected<Done> {
        if (Expected<Done> turn = waitTurn("positions " + m_person); !turn) {
            return turn;
        }
        Query old(*m_connection, QStringLiteral("DELETE FROM positions WHERE person = ?"));
        if (Expected<Done> done = old.bindText(m_person).run(); !done) {
            return done;
        }
        Query insert(*m_connection, sql::upsert("positions", "person, entity, x, y, pinned, checksum", 2));
        for (const NodePosition& position : positions) {
            insert.bindText(m_person);
            if (Expected<Done> done = sql::bind(insert, position).run(); !done) {
                return done;
            }
        }
        return Done{};
    });
}

Expected<std::vector<NodePosition>> PostgresqlStore::positions()
{
    std::vector<NodePosition> found;
    Query query(*m_connection,
        QStringLiteral("SELECT %1 FROM positions WHERE person = ? ORDER BY entity")
            .arg(QLatin1String(sql::positionColumns)));
    query.bindText(m_person);
    const Expected<Done> done = sql::eachRow(query, [&]() -> Expected<Done> {
        Expected<NodePosition> position = sql::readPosition(query, location());
        if (!position) {
            return Unexpected{position.error()};
        }
        found.push_back(std::move(*position));
        return Done{};
    });
    return done ? Expected<std::vector<NodePosition>>(std::move(found)) : Unexpected{done.error()};
}

Expected<Done> PostgresqlStore::copyTo(const std::string& path)
{
    return Unexpected{Error{ErrorCode::Refused, "pg_dump", {path, 0}}};
}

Expected<Done> PostgresqlStore::notify(std::string_view what)
{
    Query query(*m_connection, QStringLiteral("SELECT pg_notify(current_schema(), ?)"));
    return query.bindText(what).run();
}

Expected<Done> PostgresqlStore::listen(std::function<void()> heard)
{
    QSqlDriver* driver = m_connection->database().driver();
    QObject::connect(driver, &QSqlDriver::notification, driver, [heard = std::move(heard)] { heard(); });
    *m_listening = true;
    Query schema(*m_connection, QStringLiteral("SELECT current_schema()"));
    if (Expected<Done> run = schema.run(); !run) {
        return run;
    }
    const Expected<bool> row = schema.next();
    if (!row) {
        return Unexpected{row.error()};
    }
    const QString channel = QString::fromStdString(schema.text(0));
    if (!driver->subscribedToNotifications().contains(channel) && !driver->subscribeToNotification(channel)) {
        return Unexpected{Error{ErrorCode::Disconnected, "LISTEN", {location(), 0}}};
    }
    return Done{};
}

Expected<std::int64_t> PostgresqlStore::articlesVersion()
{
    return m_connection->number(QStringLiteral("SELECT value FROM project WHERE key = 'articles version'"));
}

Expected<Done> PostgresqlStore::tellArticlesChanged()
{
    return sql::transaction(*m_connection, [&]() -> Expected<Done> {
        Expected<Done> done = m_connection->run(QStringLiteral(
            "UPDATE project SET value = (value::bigint + 1)::text WHERE key = 'articles version'"));
        return done ? notify("articles") : done;
    });
}

} // namespace dateline::postgresql
