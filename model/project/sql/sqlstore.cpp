// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/project/sql/sqlstore.h"

#include "model/project/sql/rows.h"

#include <QStringList>

namespace dateline::sql {

namespace {

QString selection(const Connection& connection, const char* columns, const char* rest)
{
    return QStringLiteral("SELECT %1 FROM %2").arg(selected(connection, columns), QLatin1String(rest));
}

} // namespace

QString upsert(const char* table, const char* columns, int keys, const char* where)
{
    const QString all = QLatin1String(columns);
    const QStringList names = all.split(QStringLiteral(", "));
    QStringList marks;
    QStringList changes;
    for (const QString& name : names) {
        marks << QStringLiteral("?");
        if (marks.size() > keys) {
            changes << name + QStringLiteral(" = excluded.") + name;
        }
    }
    return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3) ON CONFLICT (%4) DO UPDATE SET %5 %6")
        .arg(QLatin1String(table), all, marks.join(QStringLiteral(", ")),
            names.mid(0, keys).join(QStringLiteral(", ")), changes.join(QStringLiteral(", ")),
            QLatin1String(where));
}

Expected<Done> SqlStore::add(const ImportBatch& batch)
{
    return transaction(*m_connection, [&] { return addRows(batch); });
}

Expected<Done> SqlStore::addRows(const ImportBatch& batch)
{
    for (const auto step : {&SqlStore::dropGone, &SqlStore::addSources, &SqlStore::addTexts,
             &SqlStore::addArticles, &SqlStore::addAnalyses}) {
        if (Expected<Done> done = (this->*step)(batch); !done) {
            return done;
        }
    }
    return noteArticles();
}

Expected<Done> SqlStore::dropGone(const ImportBatch& batch)
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

Expected<Done> SqlStore::addTexts(const ImportBatch& batch)
{
    Query known(*m_connection, QStringLiteral("SELECT bytes, packed FROM texts WHERE hash = ?"));
    Query insert(*m_connection, upsert("texts", "hash, bytes, packed"));
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
        if (Expected<Done> done
            = insert.bind(hash).bind(static_cast<std::int64_t>(text.size())).bindBlob(packed).run();
            !done) {
            return done;
        }
    }
    return Done{};
}

Expected<Done> SqlStore::addSources(const ImportBatch& batch)
{
    Query source(*m_connection, upsert("sources", sourceColumns));
    for (const SourceRow& row : batch.sources) {
        if (Expected<Done> done = bind(source, row).run(); !done) {
            return done;
        }
    }
    return Done{};
}

Expected<Done> SqlStore::addArticles(const ImportBatch& batch)
{
    Query article(*m_connection, upsert("articles", articleColumns));
    for (const ArticleRow& row : batch.articles) {
        if (Expected<Done> done = bind(article, row).run(); !done) {
            return done;
        }
    }
    return Done{};
}

Expected<Done> SqlStore::addAnalyses(const ImportBatch& batch)
{
    Query analysis(*m_connection, upsert("analyses", analysisColumns));
    for (const AnalysisRow& row : batch.analyses) {
        if (Expected<Done> done = bind(analysis, row).run(); !done) {
            return done;
        }
    }
    return Done{};
}

Expected<std::vector<SourceRow>> SqlStore::sources()
{
    std::vector<SourceRow> rows;
    Query query(*m_connection, selection(*m_connection, sourceColumns, "sources ORDER BY path"));
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

Expected<Done> SqlStore::articles(const std::function<bool(Expected<ArticleRow>)>& take)
{
    std::int64_t seen = 0;
    Query query(*m_connection, selection(*m_connection, articleColumns, "articles ORDER BY id"));
    bool wanted = true;
    Expected<Done> done = eachRow(query, [&]() -> Expected<Done> {
        ++seen;
        wanted = wanted && take(readArticle(query, location()));
        return wanted ? Expected<Done>(Done{}) : Unexpected{Error{ErrorCode::Cancelled, {}, {}}};
    });
    if (!wanted) {
        return Done{};
    }
    const Expected<std::int64_t> noted = notedArticles();
    if (done && noted && seen < *noted) {
        take(Unexpected{damaged(location(), std::to_string(*noted - seen) + " articles")});
    }
    return done;
}

Expected<std::string> SqlStore::text(const ContentHash& hash)
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

Expected<std::string> SqlStore::analysis(const ContentHash& key)
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

Expected<std::vector<ContentHash>> SqlStore::analysisKeys()
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

Expected<Done> SqlStore::sweep()
{
    return transaction(*m_connection, [&]() -> Expected<Done> {
        Expected<Done> done = m_connection->run(
            QStringLiteral("DELETE FROM texts WHERE hash NOT IN (SELECT text FROM articles)"));
        return done ? m_connection->run(
                   QStringLiteral("DELETE FROM analyses WHERE key NOT IN (SELECT analysis FROM articles)"))
                    : done;
    });
}

Expected<Done> SqlStore::putBlocks(std::string_view kind, std::span<const std::string> blocks)
{
    return transaction(*m_connection, [&]() -> Expected<Done> {
        if (Expected<Done> turn = waitTurn(kind); !turn) {
            return turn;
        }
        Query old(*m_connection, QStringLiteral("DELETE FROM blocks WHERE kind = ? AND number >= ?"));
        if (Expected<Done> done = old.bindText(kind).bind(static_cast<std::int64_t>(blocks.size())).run();
            !done) {
            return done;
        }
        Query same(*m_connection,
            QStringLiteral("SELECT 1 FROM blocks WHERE kind = ? AND number = ? AND checksum = ?"));
        Query insert(*m_connection, upsert("blocks", "kind, number, of, packed, checksum", 2));
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            const auto number = static_cast<std::int64_t>(i);
            // the rest need not change with it
            const std::int64_t of = i == 0 ? static_cast<std::int64_t>(blocks.size()) : 0;
            const std::string sum = blockChecksum(kind, number, of, blocks[i]);
            if (Expected<Done> done = same.bindText(kind).bind(number).bindBlob(sum).run(); !done) {
                return done;
            }
            const Expected<bool> unchanged = same.next();
            if (unchanged && *unchanged) {
                continue;
            }
            if (Expected<Done> done
                = insert.bindText(kind).bind(number).bind(of).bindBlob(blocks[i]).bindBlob(sum).run();
                !done) {
                return done;
            }
        }
        return Done{};
    });
}

Expected<std::vector<std::string>> SqlStore::blocks(std::string_view kind)
{
    std::vector<std::string> found;
    std::int64_t expected = 0;
    Query query(*m_connection,
        QStringLiteral("SELECT number, of, packed, checksum FROM blocks WHERE kind = ? ORDER BY number"));
    query.bindText(kind);
    const Expected<Done> done = eachRow(query, [&]() -> Expected<Done> {
        const std::int64_t of = query.integer(1);
        expected = found.empty() ? of : expected;
        std::string packed = query.blob(2);
        if (query.blob(3) != blockChecksum(kind, static_cast<std::int64_t>(found.size()), of, packed)) {
            return Unexpected{
                damaged(location(), "block " + std::string(kind) + " " + std::to_string(query.integer(0)))};
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

Expected<Done> SqlStore::putSetting(std::string_view key, std::string_view value)
{
    return transaction(*m_connection, [&] { return writeSetting(key, value); });
}

Expected<Done> SqlStore::writeSetting(std::string_view key, std::string_view value)
{
    Query query(*m_connection, upsert("settings", "key, value, checksum"));
    return query.bindText(key).bindBlob(value).bind(checksumOf({key, value})).run();
}

Expected<Done> SqlStore::changeSetting(
    std::string_view key, const std::function<std::string(const std::optional<std::string>&)>& change)
{
    return transaction(*m_connection, [&]() -> Expected<Done> {
        if (Expected<Done> turn = waitTurn(key); !turn) {
            return turn;
        }
        const Expected<std::optional<std::string>> before = setting(key);
        return before ? writeSetting(key, change(*before)) : Unexpected{before.error()};
    });
}

Expected<std::optional<std::string>> SqlStore::setting(std::string_view key)
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

Expected<Done> SqlStore::putPositions(std::span<const NodePosition> positions)
{
    return transaction(*m_connection, [&]() -> Expected<Done> {
        if (Expected<Done> done = m_connection->run(QStringLiteral("DELETE FROM positions")); !done) {
            return done;
        }
        Query insert(*m_connection, upsert("positions", positionColumns));
        for (const NodePosition& position : positions) {
            if (Expected<Done> done = bind(insert, position).run(); !done) {
                return done;
            }
        }
        return Done{};
    });
}

Expected<std::vector<NodePosition>> SqlStore::positions()
{
    std::vector<NodePosition> found;
    Query query(*m_connection, selection(*m_connection, positionColumns, "positions ORDER BY entity"));
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

} // namespace dateline::sql
