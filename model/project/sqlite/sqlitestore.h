// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// The store in one SQLite file. Internal to the room; made by openSqlite().
// WAL while open, one plain file when closed. A transaction of the ledger is synced to the disk; all others may be
// lost with the power (never half), since they can be made again.

#include "model/project/sqlite/connection.h"
#include "model/project/store.h"

#include <QLockFile>

namespace dateline::sqlite {

class SqliteStore : public Store
{
public:
    /// `lock`: held while this connection lives; null for further connections and readers.
    SqliteStore(std::unique_ptr<Connection> connection, std::shared_ptr<QLockFile> lock, OpenMode mode, std::vector<Error> findings);
    ~SqliteStore() override;

    const std::string& location() const override { return m_connection->path(); }
    bool isReadOnly() const override { return m_mode != OpenMode::ReadWrite; }
    Expected<std::unique_ptr<Store>> again() const override;
    const std::vector<Error>& findings() const override { return m_findings; }

    Expected<Done> add(const ImportBatch& batch) override;
    Expected<StoreCounts> counts() override;
    Expected<std::vector<SourceRow>> sources() override;
    Expected<Done> articles(const std::function<bool(Expected<ArticleRow>)>& take) override;
    Expected<std::string> text(const ContentHash& hash) override;
    Expected<std::string> analysis(const ContentHash& key) override;
    Expected<std::vector<ContentHash>> analysisKeys() override;
    Expected<Done> sweep() override;
    Expected<Done> putBlocks(std::string_view kind, std::span<const std::string> blocks) override;
    Expected<std::vector<std::string>> blocks(std::string_view kind) override;
    Expected<std::vector<LedgerRow>> append(std::span<const LedgerRow> rows) override;
    Expected<std::vector<LedgerRow>> ledger(std::int64_t after) override;
    Expected<Done> putSetting(std::string_view key, std::string_view value) override;
    Expected<std::optional<std::string>> setting(std::string_view key) override;
    Expected<Done> putPositions(std::span<const NodePosition> positions) override;
    Expected<std::vector<NodePosition>> positions() override;
    Expected<std::vector<Error>> verify(Progress& progress) override;
    Expected<Done> copyTo(const std::string& path) override;

private:
    Expected<Done> addTexts(const ImportBatch& batch);
    Expected<Done> addRows(const ImportBatch& batch);
    Expected<Done> dropGone(const ImportBatch& batch);
    Expected<Done> appendRows(std::span<const LedgerRow> rows, std::vector<LedgerRow>& kept);
    Expected<Done> verifyTexts(Progress& progress, std::vector<Error>& found);
    Expected<Done> verifyAnalyses(Progress& progress, std::vector<Error>& found);

    std::shared_ptr<QLockFile> m_lock;
    std::unique_ptr<Connection> m_connection;
    OpenMode m_mode;
    std::vector<Error> m_findings;
};

/// Whether another window or program has it open for writing.
bool isInUse(const std::string& path);

/// See openStore().
Expected<std::unique_ptr<Store>> openSqlite(const std::string& path, StoreAccess access, std::string_view program);

/// A further connection to a project that this program has open.
Expected<std::unique_ptr<Store>> openBeside(const std::string& path, OpenMode mode);

/// What every connection is set to.
Expected<Done> prepare(Connection& connection, OpenMode mode);

} // namespace dateline::sqlite
