// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What a store in tables does alike whatever database holds them: one schema, one SQL. What differs (how it
// is opened, how the ledger is kept, who else writes) is left to the stores that derive from it. Internal to
// the room.

#include "model/project/sql/connection.h"
#include "model/project/store.h"

namespace dateline::sql {

class SqlStore : public Store
{
public:
    const std::string& location() const override { return m_connection->location(); }

    Expected<Done> add(const ImportBatch& batch) override;
    Expected<std::vector<SourceRow>> sources() override;
    Expected<Done> articles(const std::function<bool(Expected<ArticleRow>)>& take) override;
    Expected<std::string> text(const ContentHash& hash) override;
    Expected<std::string> analysis(const ContentHash& key) override;
    Expected<std::vector<ContentHash>> analysisKeys() override;
    Expected<Done> sweep() override;
    Expected<Done> putBlocks(std::string_view kind, std::span<const std::string> blocks) override;
    Expected<std::vector<std::string>> blocks(std::string_view kind) override;
    Expected<Done> putSetting(std::string_view key, std::string_view value) override;
    Expected<Done> changeSetting(std::string_view key,
        const std::function<std::string(const std::optional<std::string>&)>& change) override;
    Expected<std::optional<std::string>> setting(std::string_view key) override;
    Expected<Done> putPositions(std::span<const NodePosition> positions) override;
    Expected<std::vector<NodePosition>> positions() override;
    Expected<std::vector<Error>> verify(Progress& progress) override;

protected:
    Expected<Done> addRows(const ImportBatch& batch); // in the caller's transaction
    explicit SqlStore(std::unique_ptr<Connection> connection)
        : m_connection(std::move(connection))
    {
    }

    // The steps of add(), in this order, in its transaction.
    virtual Expected<Done> dropGone(const ImportBatch& batch);
    virtual Expected<Done> addSources(const ImportBatch& batch);
    virtual Expected<Done> addTexts(const ImportBatch& batch);
    virtual Expected<Done> addArticles(const ImportBatch& batch);
    Expected<Done> addAnalyses(const ImportBatch& batch);
    /// Keeps how many articles there are, where lost ones are to be found out by that.
    virtual Expected<Done> noteArticles() { return Done{}; }
    virtual Expected<std::int64_t> notedArticles() { return 0; }

    /// Within a transaction: whoever asks with the same word waits for its end. Nothing to do where one
    /// program writes.
    virtual Expected<Done> waitTurn(std::string_view) { return Done{}; }
    /// Why the tables do not hold together; empty = they do.
    virtual Expected<std::string> brokenStructure() { return std::string(); }

    std::unique_ptr<Connection> m_connection;

private:
    Expected<Done> writeSetting(std::string_view key, std::string_view value);
    Expected<Done> verifyTexts(Progress& progress, std::vector<Error>& found);
    Expected<Done> verifyAnalyses(Progress& progress, std::vector<Error>& found);
};

/// A row that replaces the one of the same key: the first `keys` of `columns`. `where`: only if that holds
/// for both.
QString upsert(const char* table, const char* columns, int keys = 1, const char* where = "");

} // namespace dateline::sql
