// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/project/postgresql/postgresqlstore.h"
#include "model/project/sql/rows.h"

// The queue. What a program has taken is locked by its transaction, which ends with the program or its
// connection.

namespace dateline::postgresql {

using sql::Query;

Expected<Done> PostgresqlStore::offer(const ContentHash& engine, std::span<const WaitingArticle> articles)
{
    return sql::transaction(*m_connection, [&]() -> Expected<Done> {
        if (Expected<Done> turn = waitTurn("work"); !turn) { // keys come in any order
            return turn;
        }
        Query insert(*m_connection,
            QStringLiteral("INSERT INTO work (key, engine, article) SELECT ?, ?, ? "
                           "WHERE NOT EXISTS (SELECT FROM analyses WHERE analyses.key = ?) ON CONFLICT (key) "
                           "DO NOTHING"));
        for (const WaitingArticle& article : articles) {
            if (Expected<Done> done
                = insert.bind(article.key).bind(engine).bindText(article.article).bind(article.key).run();
                !done) {
                return done;
            }
        }
        return Done{};
    });
}

Expected<std::vector<TakenArticle>> PostgresqlStore::take(const ContentHash& engine, int most)
{
    m_connection->rollback(); // what was taken and never finished
    if (Expected<Done> begun = m_connection->begin(); !begun) {
        return Unexpected{begun.error()};
    }
    Expected<std::vector<TakenArticle>> taken = takeRows(engine, most);
    if (!taken) {
        m_connection->rollback();
    }
    return taken;
}

Expected<std::vector<TakenArticle>> PostgresqlStore::takeRows(const ContentHash& engine, int most)
{
    std::vector<TakenArticle> taken;
    QStringList columns;
    for (const QString& column : QString::fromLatin1(sql::articleColumns).split(QStringLiteral(", "))) {
        columns << QStringLiteral("articles.") + column;
    }
    Query query(*m_connection,
        QStringLiteral("SELECT %1, work.key, texts.bytes, texts.packed FROM work LEFT JOIN articles ON "
                       "articles.id = work.article "
                       "LEFT JOIN texts ON texts.hash = articles.text WHERE work.engine = ? "
                       "ORDER BY work.number LIMIT %2 FOR UPDATE OF work SKIP LOCKED")
            .arg(columns.join(QStringLiteral(", ")))
            .arg(most));
    query.bind(engine);
    const Expected<Done> done = sql::eachRow(query, [&]() -> Expected<Done> {
        TakenArticle one;
        one.key = query.hash(6);
        Expected<ArticleRow> row = sql::readArticle(query, location());
        std::optional<std::string> text
            = row ? sql::unpackText(query.blob(8), query.integer(7), row->text) : std::nullopt;
        if (row && text) {
            one.row = std::move(*row);
            one.text = std::move(*text);
        }
        taken.push_back(std::move(one));
        return Done{};
    });
    return done ? Expected<std::vector<TakenArticle>>(std::move(taken)) : Unexpected{done.error()};
}

Expected<Done> PostgresqlStore::finish(const ImportBatch& results, std::span<const ContentHash> keys)
{
    Expected<Done> done = addRows(results);
    Query remove(*m_connection, QStringLiteral("DELETE FROM work WHERE key = ?"));
    for (std::size_t i = 0; done && i < keys.size(); ++i) {
        done = remove.bind(keys[i]).run();
    }
    if (done) {
        done = m_connection->commit();
    }
    if (!done) {
        m_connection->rollback();
    }
    return done;
}

void PostgresqlStore::giveBack()
{
    m_connection->rollback();
}

Expected<std::int64_t> PostgresqlStore::waiting(const ContentHash& engine)
{
    Query query(*m_connection, QStringLiteral("SELECT count(*) FROM work WHERE engine = ?"));
    if (Expected<Done> run = query.bind(engine).run(); !run) {
        return Unexpected{run.error()};
    }
    const Expected<bool> row = query.next();
    return row ? Expected<std::int64_t>(query.integer(0)) : Unexpected{row.error()};
}

} // namespace dateline::postgresql
