// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/project/sqlite/sqlitestore.h"

#include "model/project/sqlite/rows.h"

#include <QFile>

#include <algorithm>

namespace dateline::sqlite {

namespace {

QString insertion(const char* table, const char* columns, int count)
{
    QString marks = QStringLiteral("?");
    for (int i = 1; i < count; ++i) {
        marks += QStringLiteral(", ?");
    }
    return QStringLiteral("INSERT OR REPLACE INTO %1 (%2) VALUES (%3)").arg(QLatin1String(table), QLatin1String(columns), marks);
}

QString selection(const char* columns, const char* rest)
{
    return QStringLiteral("SELECT %1 FROM %2").arg(QLatin1String(columns), QLatin1String(rest));
}

/// Runs `query` and hands every row on until `take` returns an error.
template <typename Take>
Expected<Done> eachRow(Query& query, const Take& take)
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

} // namespace

SqliteStore::SqliteStore(std::unique_ptr<Connection> connection, std::shared_ptr<QLockFile> lock, OpenMode mode,
    std::vector<Error> findings)
    : m_lock(std::move(lock))
    , m_connection(std::move(connection))
    , m_mode(mode)
    , m_findings(std::move(findings))
{
}

SqliteStore::~SqliteStore()
{
    if (m_lock && m_mode == OpenMode::ReadWrite) {
        // One file when closed, that a folder without write permission can hold. With another connection still open
        // this fails and the file stays as it is: complete, with its -wal.
        static_cast<void>(m_connection->run(QStringLiteral("PRAGMA busy_timeout = 0")));
        static_cast<void>(m_connection->run(QStringLiteral("PRAGMA journal_mode = DELETE")));
    }
    m_connection.reset(); // before the lock goes
}

Expected<std::unique_ptr<Store>> SqliteStore::again() const
{
    return openBeside(location(), m_mode);
}

Expected<std::unique_ptr<Store>> openBeside(const std::string& path, OpenMode mode)
{
    Expected<std::unique_ptr<Connection>> connection = Connection::open(path, mode);
    if (!connection) {
        return Unexpected{connection.error()};
    }
    if (Expected<Done> prepared = prepare(**connection, mode); !prepared) {
        return Unexpected{prepared.error()};
    }
    return std::unique_ptr<Store>(std::make_unique<SqliteStore>(std::move(*connection), nullptr, mode, std::vector<Error>{}));
}

Expected<Done> SqliteStore::add(const ImportBatch& batch)
{
    return transaction(*m_connection, [&]() -> Expected<Done> {
        Expected<Done> done = dropGone(batch);
        if (done) {
            done = addTexts(batch);
        }
        if (done) {
            done = addRows(batch);
        }
        return done ? m_connection->run(QStringLiteral("INSERT OR REPLACE INTO project VALUES ('articles', (SELECT count(*) FROM articles))"))
                    : done;
    });
}

Expected<Done> SqliteStore::dropGone(const ImportBatch& batch)
{
    Query source(*m_connection, QStringLiteral("DELETE FROM sources WHERE path = ?"));
    for (const std::string& path : batch.goneSources) {
        if (Expected<Done> done = source.bindBlob(path).run(); !done) {
            return done;
        }
    }
    Query article(*m_connection, QStringLiteral("DELETE FROM articles WHERE id = ?"));
    for (const std::string& id : batch.goneArticles) {
        if (Expected<Done> done = article.bindText(id).run(); !done) {
            return done;
        }
    }
    return Done{};
}

Expected<Done> SqliteStore::addTexts(const ImportBatch& batch)
{
    Query known(*m_connection, QStringLiteral("SELECT bytes, packed FROM texts WHERE hash = ?"));
    Query insert(*m_connection, insertion("texts", "hash, bytes, packed", 3));
    for (const std::string_view text : batch.texts) {
        const ContentHash hash = ContentHash::of(text);
        if (Expected<Done> done = known.bind(hash).run(); !done) {
            return done;
        }
        const Expected<bool> there = known.next();
        if (!there) {
            return Unexpected{there.error()};
        }
        if (*there && unpackText(known.blob(1), known.integer(0), hash)) { // a damaged one is made good
            continue;
        }
        const std::string packed = packText(text);
        if (Expected<Done> done = insert.bind(hash).bind(static_cast<std::int64_t>(text.size())).bindBlob(packed).run(); !done) {
            return done;
        }
    }
    return Done{};
}

Expected<Done> SqliteStore::addRows(const ImportBatch& batch)
{
    Query source(*m_connection, insertion("sources", sourceColumns, 5));
    for (const SourceRow& row : batch.sources) {
        if (Expected<Done> done = bind(source, row).run(); !done) {
            return done;
        }
    }
    Query article(*m_connection, insertion("articles", articleColumns, 6));
    for (const ArticleRow& row : batch.articles) {
        if (Expected<Done> done = bind(article, row).run(); !done) {
            return done;
        }
    }
    Query analysis(*m_connection, insertion("analyses", "key, packed, checksum", 3));
    for (const AnalysisRow& row : batch.analyses) {
        if (Expected<Done> done = analysis.bind(row.key).bindBlob(row.packed).bind(checksum(row)).run(); !done) {
            return done;
        }
    }
    return Done{};
}

Expected<StoreCounts> SqliteStore::counts()
{
    const Expected<std::int64_t> articles = m_connection->number(QStringLiteral("SELECT value FROM project WHERE key = 'articles'"));
    const Expected<std::int64_t> corrections = m_connection->number(QStringLiteral("SELECT value FROM project WHERE key = 'ledger'"));
    if (!articles || !corrections) {
        return Unexpected{articles ? corrections.error() : articles.error()};
    }
    return StoreCounts{*articles, *corrections};
}

Expected<std::vector<SourceRow>> SqliteStore::sources()
{
    std::vector<SourceRow> rows;
    Query query(*m_connection, selection(sourceColumns, "sources ORDER BY path"));
    const Expected<Done> done = eachRow(query, [&]() -> Expected<Done> {
        if (Expected<SourceRow> row = readSource(query, location())) { // a damaged one is merely read again
            rows.push_back(std::move(*row));
        }
        return Done{};
    });
    if (!done) {
        return Unexpected{done.error()};
    }
    return rows;
}

Expected<Done> SqliteStore::articles(const std::function<bool(Expected<ArticleRow>)>& take)
{
    std::int64_t seen = 0;
    Query query(*m_connection, selection(articleColumns, "articles ORDER BY id"));
    bool wanted = true;
    const Expected<Done> done = eachRow(query, [&]() -> Expected<Done> {
        ++seen;
        wanted = wanted && take(readArticle(query, location()));
        return wanted ? Expected<Done>(Done{}) : Unexpected{Error{ErrorCode::Cancelled, {}, {}}};
    });
    if (!wanted) {
        return Done{};
    }
    const Expected<StoreCounts> known = counts();
    if (done && known && seen < known->articles) {
        take(Unexpected{damaged(location(), std::to_string(known->articles - seen) + " articles")});
    }
    return done;
}

Expected<std::string> SqliteStore::text(const ContentHash& hash)
{
    Query query(*m_connection, QStringLiteral("SELECT bytes, packed FROM texts WHERE hash = ?"));
    if (Expected<Done> run = query.bind(hash).run(); !run) {
        return Unexpected{run.error()};
    }
    const Expected<bool> row = query.next();
    if (!row) {
        return Unexpected{row.error()};
    }
    if (!*row) {
        return Unexpected{Error{ErrorCode::NotFound, "text " + hash.hex(), {location(), 0}}};
    }
    if (std::optional<std::string> text = unpackText(query.blob(1), query.integer(0), hash)) {
        return std::move(*text);
    }
    return Unexpected{damaged(location(), "text " + hash.hex())};
}

Expected<std::string> SqliteStore::analysis(const ContentHash& key)
{
    Query query(*m_connection, QStringLiteral("SELECT packed, checksum FROM analyses WHERE key = ?"));
    if (Expected<Done> run = query.bind(key).run(); !run) {
        return Unexpected{run.error()};
    }
    const Expected<bool> there = query.next();
    if (!there) {
        return Unexpected{there.error()};
    }
    if (!*there) {
        return Unexpected{Error{ErrorCode::NotFound, "analysis " + key.hex(), {location(), 0}}};
    }
    AnalysisRow row{key, query.blob(0)};
    if (checksum(row) != query.hash(1)) {
        return Unexpected{damaged(location(), "analysis " + key.hex())};
    }
    return std::move(row.packed);
}

Expected<std::vector<ContentHash>> SqliteStore::analysisKeys()
{
    std::vector<ContentHash> keys;
    Query query(*m_connection, QStringLiteral("SELECT key FROM analyses ORDER BY key"));
    const Expected<Done> done = eachRow(query, [&]() -> Expected<Done> {
        keys.push_back(query.hash(0));
        return Done{};
    });
    if (!done) {
        return Unexpected{done.error()};
    }
    return keys;
}

Expected<Done> SqliteStore::sweep()
{
    return transaction(*m_connection, [&]() -> Expected<Done> {
        Expected<Done> done = m_connection->run(QStringLiteral("DELETE FROM texts WHERE hash NOT IN (SELECT text FROM articles)"));
        return done ? m_connection->run(QStringLiteral("DELETE FROM analyses WHERE key NOT IN (SELECT analysis FROM articles)")) : done;
    });
}

Expected<Done> SqliteStore::putBlocks(std::string_view kind, std::span<const std::string> blocks)
{
    return transaction(*m_connection, [&]() -> Expected<Done> {
        Query old(*m_connection, QStringLiteral("DELETE FROM blocks WHERE kind = ? AND number >= ?"));
        if (Expected<Done> done = old.bindText(kind).bind(static_cast<std::int64_t>(blocks.size())).run(); !done) {
            return done;
        }
        Query same(*m_connection, QStringLiteral("SELECT 1 FROM blocks WHERE kind = ? AND number = ? AND checksum = ?"));
        Query insert(*m_connection, insertion("blocks", "kind, number, of, packed, checksum", 5));
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            const auto number = static_cast<std::int64_t>(i);
            const std::int64_t of = i == 0 ? static_cast<std::int64_t>(blocks.size()) : 0; // the rest need not change with it
            const ContentHash sum = checksumOf({kind, std::to_string(number), std::to_string(of), blocks[i]});
            if (Expected<Done> done = same.bindText(kind).bind(number).bind(sum).run(); !done) {
                return done;
            }
            const Expected<bool> unchanged = same.next();
            if (unchanged && *unchanged) {
                continue;
            }
            if (Expected<Done> done = insert.bindText(kind).bind(number).bind(of).bindBlob(blocks[i]).bind(sum).run(); !done) {
                return done;
            }
        }
        return Done{};
    });
}

Expected<std::vector<std::string>> SqliteStore::blocks(std::string_view kind)
{
    std::vector<std::string> found;
    std::int64_t expected = 0;
    Query query(*m_connection, QStringLiteral("SELECT number, of, packed, checksum FROM blocks WHERE kind = ? ORDER BY number"));
    query.bindText(kind);
    const Expected<Done> done = eachRow(query, [&]() -> Expected<Done> {
        const std::int64_t of = query.integer(1);
        expected = found.empty() ? of : expected;
        std::string packed = query.blob(2);
        const ContentHash sum = checksumOf({kind, std::to_string(found.size()), std::to_string(of), packed});
        if (sum != query.hash(3)) {
            return Unexpected{damaged(location(), "block " + std::string(kind) + " " + std::to_string(query.integer(0)))};
        }
        found.push_back(std::move(packed));
        return Done{};
    });
    if (!done) {
        return Unexpected{done.error()};
    }
    if (static_cast<std::int64_t>(found.size()) != expected) {
        return Unexpected{damaged(location(), "blocks " + std::string(kind))};
    }
    return found;
}

Expected<Done> SqliteStore::putSetting(std::string_view key, std::string_view value)
{
    return transaction(*m_connection, [&]() -> Expected<Done> {
        Query query(*m_connection, insertion("settings", "key, value, checksum", 3));
        return query.bindText(key).bindBlob(value).bind(checksumOf({key, value})).run();
    });
}

Expected<std::optional<std::string>> SqliteStore::setting(std::string_view key)
{
    Query query(*m_connection, QStringLiteral("SELECT value, checksum FROM settings WHERE key = ?"));
    if (Expected<Done> run = query.bindText(key).run(); !run) {
        return Unexpected{run.error()};
    }
    const Expected<bool> row = query.next();
    if (!row) {
        return Unexpected{row.error()};
    }
    if (!*row) {
        return std::optional<std::string>();
    }
    std::string value = query.blob(0);
    if (checksumOf({key, value}) != query.hash(1)) {
        return Unexpected{damaged(location(), "setting " + std::string(key))};
    }
    return std::optional<std::string>(std::move(value));
}

Expected<Done> SqliteStore::putPositions(std::span<const NodePosition> positions)
{
    return transaction(*m_connection, [&]() -> Expected<Done> {
        if (Expected<Done> done = m_connection->run(QStringLiteral("DELETE FROM positions")); !done) {
            return done;
        }
        Query insert(*m_connection, insertion("positions", positionColumns, 5));
        for (const NodePosition& position : positions) {
            if (Expected<Done> done = bind(insert, position).run(); !done) {
                return done;
            }
        }
        return Done{};
    });
}

Expected<std::vector<NodePosition>> SqliteStore::positions()
{
    std::vector<NodePosition> found;
    Query query(*m_connection, selection(positionColumns, "positions ORDER BY entity"));
    const Expected<Done> done = eachRow(query, [&]() -> Expected<Done> {
        Expected<NodePosition> position = readPosition(query, location());
        if (!position) {
            return Unexpected{position.error()};
        }
        found.push_back(std::move(*position));
        return Done{};
    });
    if (!done) {
        return Unexpected{done.error()};
    }
    return found;
}

Expected<Done> SqliteStore::copyTo(const std::string& path)
{
    if (QFile::exists(QString::fromStdString(path))) {
        return Unexpected{Error{ErrorCode::Unwritable, "file exists", {path, 0}}};
    }
    Query query(*m_connection, QStringLiteral("VACUUM INTO ?"));
    Expected<Done> done = query.bindText(path).run();
    if (!done) {
        QFile::remove(QString::fromStdString(path)); // a part of it
        done.error().where.file = path;
    }
    return done;
}

} // namespace dateline::sqlite
