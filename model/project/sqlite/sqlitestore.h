// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// The store in one SQLite file. Internal to the room; made by openSqlite().
// WAL while open, one plain file when closed. A transaction of the ledger is synced to the disk; all others
// may be lost with the power (never half), since they can be made again.

#include "model/project/sql/sqlstore.h"
#include "model/project/sqlite/connection.h"

#include <QLockFile>

namespace dateline::sqlite {

class SqliteStore : public SqlStore
{
public:
    /// `lock`: held while this connection lives; null for further connections and readers.
    SqliteStore(std::unique_ptr<Connection> connection, std::shared_ptr<QLockFile> lock, OpenMode mode,
        std::vector<Error> findings);
    ~SqliteStore() override;

    bool isReadOnly() const override { return m_mode != OpenMode::ReadWrite; }
    Expected<std::unique_ptr<Store>> again() const override;
    const std::vector<Error>& findings() const override { return m_findings; }
    void setPatience(int milliseconds) override;

    Expected<StoreCounts> counts() override;
    Expected<std::vector<LedgerRow>> append(std::span<const LedgerRow> rows) override;
    Expected<std::vector<LedgerRow>> ledger(std::int64_t after) override;
    Expected<Done> copyTo(const std::string& path) override;

private:
    Expected<Done> noteArticles() override;
    Expected<std::int64_t> notedArticles() override;
    Expected<std::string> brokenStructure() override;
    Expected<Done> appendRows(std::span<const LedgerRow> rows, std::vector<LedgerRow>& kept);

    std::shared_ptr<QLockFile> m_lock;
    OpenMode m_mode;
    std::vector<Error> m_findings;
};

/// Whether another window or program has it open for writing.
bool isInUse(const std::string& path);

/// See openStore().
Expected<std::unique_ptr<Store>> openSqlite(
    const std::string& path, StoreAccess access, std::string_view program);

/// A further connection to a project that this program has open.
Expected<std::unique_ptr<Store>> openBeside(const std::string& path, OpenMode mode);

/// What every connection is set to.
Expected<Done> prepare(Connection& connection, OpenMode mode);

} // namespace dateline::sqlite
