// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/project/sqlite/sqlitestore.h"

#include "model/project/sqlite/schema.h"

#include <QFile>

namespace dateline::sqlite {

SqliteStore::SqliteStore(std::unique_ptr<Connection> connection, std::shared_ptr<QLockFile> lock,
    OpenMode mode, std::vector<Error> findings)
    : SqlStore(std::move(connection))
    , m_lock(std::move(lock))
    , m_mode(mode)
    , m_findings(std::move(findings))
{
}

SqliteStore::~SqliteStore()
{
    if (m_lock && m_mode == OpenMode::ReadWrite) {
        // One file when closed, that a folder without write permission can hold. With another connection
        // still open this fails and the file stays as it is: complete, with its -wal.
        setPatience(0);
        static_cast<void>(m_connection->run(QStringLiteral("PRAGMA journal_mode = DELETE")));
    }
    m_connection.reset(); // before the lock goes
}

void SqliteStore::setPatience(int milliseconds)
{
    static_cast<void>(m_connection->run(QStringLiteral("PRAGMA busy_timeout = %1").arg(milliseconds)));
}

Expected<std::unique_ptr<Store>> SqliteStore::again() const
{
    return openBeside(location(), m_mode);
}

Expected<std::unique_ptr<Store>> openBeside(const std::string& path, OpenMode mode)
{
    Expected<std::unique_ptr<Connection>> connection = connectTo(path, mode);
    if (!connection) {
        return Unexpected{connection.error()};
    }
    if (Expected<Done> prepared = prepare(**connection, mode); !prepared) {
        return Unexpected{prepared.error()};
    }
    return std::unique_ptr<Store>(
        std::make_unique<SqliteStore>(std::move(*connection), nullptr, mode, std::vector<Error>{}));
}

Expected<StoreCounts> SqliteStore::counts()
{
    const Expected<std::int64_t> articles
        = m_connection->number(QStringLiteral("SELECT value FROM project WHERE key = 'articles'"));
    const Expected<std::int64_t> corrections
        = m_connection->number(QStringLiteral("SELECT value FROM project WHERE key = 'ledger'"));
    if (!articles || !corrections) {
        return Unexpected{articles ? corrections.error() : articles.error()};
    }
    return StoreCounts{*articles, *corrections};
}

Expected<Done> SqliteStore::noteArticles()
{
    return m_connection->run(QStringLiteral(
        "INSERT OR REPLACE INTO project VALUES ('articles', (SELECT count(*) FROM articles))"));
}

Expected<std::int64_t> SqliteStore::notedArticles()
{
    const Expected<StoreCounts> known = counts();
    return known ? Expected<std::int64_t>(known->articles) : Unexpected{known.error()};
}

Expected<std::string> SqliteStore::brokenStructure()
{
    return structureProblem(*m_connection, {});
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
