// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// The store in a schema of a PostgreSQL database, shared by many programs. Internal to the room; made by
// openStore(). A lost connection is an error of the call that met it; the next call connects again. The
// ledger's numbers are given one transaction after the other, so that who has read up to a number has missed
// nothing below it.

#include "model/project/postgresql/address.h"
#include "model/project/sharedproject.h"
#include "model/project/sql/sqlstore.h"

namespace dateline::postgresql {

class PostgresqlStore : public sql::SqlStore, public SharedProject
{
public:
    PostgresqlStore(std::unique_ptr<sql::Connection> connection, StoreAccess access, std::string password,
        std::string person, std::shared_ptr<bool> listening);

    bool isReadOnly() const override { return m_access == StoreAccess::Read; }
    Expected<std::unique_ptr<Store>> again() const override;
    const std::vector<Error>& findings() const override { return m_findings; }
    SharedProject* shared() override { return this; }

    Expected<Done> add(const ImportBatch& batch) override;
    Expected<StoreCounts> counts() override;
    Expected<std::vector<SourceRow>> sources() override;
    Expected<std::vector<LedgerRow>> append(std::span<const LedgerRow> rows) override;
    Expected<std::vector<LedgerRow>> ledger(std::int64_t after) override;
    Expected<Done> putPositions(std::span<const NodePosition> positions) override;
    Expected<std::vector<NodePosition>> positions() override;
    Expected<Done> copyTo(const std::string& path) override;

    const std::string& person() const override { return m_person; }
    const std::string& machine() const override { return m_machine; }
    Expected<Done> offer(const ContentHash& engine, std::span<const WaitingArticle> articles) override;
    Expected<std::vector<TakenArticle>> take(const ContentHash& engine, int most) override;
    Expected<Done> finish(const ImportBatch& results, std::span<const ContentHash> keys) override;
    void giveBack() override;
    Expected<std::int64_t> waiting(const ContentHash& engine) override;
    Expected<Done> listen(std::function<void()> heard) override;
    Expected<std::int64_t> articlesVersion() override;
    Expected<Done> tellArticlesChanged() override;

private:
    Expected<Done> dropGone(const ImportBatch& batch) override;
    Expected<Done> addSources(const ImportBatch& batch) override;
    Expected<Done> addTexts(const ImportBatch& batch) override;
    Expected<Done> addArticles(const ImportBatch& batch) override;
    Expected<Done> waitTurn(std::string_view what) override;
    Expected<Done> appendRows(std::span<const LedgerRow> rows, std::vector<LedgerRow>& kept);
    Expected<Done> mayUndo(const LedgerRow& row, std::span<const LedgerRow> together);
    Expected<Done> notify(std::string_view what);
    Expected<std::vector<TakenArticle>> takeRows(const ContentHash& engine, int most);

    StoreAccess m_access;
    std::string m_password; // in memory only
    std::string m_person;
    std::string m_machine;
    std::vector<Error> m_findings; // none: the server looks after its own files
    std::shared_ptr<bool> m_listening; // asks for news again after the connection was lost
};

/// See openStore(). `password`: asked for, where the standard places had none.
Expected<std::unique_ptr<Store>> openPostgresql(
    const std::string& location, StoreAccess access, std::string_view program, const std::string& password);

} // namespace dateline::postgresql
