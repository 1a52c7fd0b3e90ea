// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/languagedata.h"
#include "model/jobs/projectimport.h"
#include "model/jobs/projectload.h"
#include "tests/support/files.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace dateline;

namespace {

/// A project to which nobody connects a second time.
class Unconnected : public Store
{
public:
    Unconnected(std::unique_ptr<Store> store, Error reason)
        : m_store(std::move(store))
        , m_reason(std::move(reason))
    {
    }

    const std::string& location() const override { return m_store->location(); }
    bool isReadOnly() const override { return m_store->isReadOnly(); }
    Expected<std::unique_ptr<Store>> again() const override { return Unexpected{m_reason}; }
    const std::vector<Error>& findings() const override { return m_store->findings(); }
    Expected<Done> add(const ImportBatch& batch) override { return m_store->add(batch); }
    Expected<StoreCounts> counts() override { return m_store->counts(); }
    Expected<std::vector<SourceRow>> sources() override { return m_store->sources(); }
    Expected<Done> articles(const std::function<bool(Expected<ArticleRow>)>& take) override
    {
        return m_store->articles(take);
    }
    Expected<std::string> text(const ContentHash& hash) override { return m_store->text(hash); }
    Expected<std::string> analysis(const ContentHash& key) override { return m_store->analysis(key); }
    Expected<std::vector<ContentHash>> analysisKeys() override { return m_store->analysisKeys(); }
    Expected<Done> sweep() override { return m_store->sweep(); }
    Expected<Done> putBlocks(std::string_view kind, std::span<const std::string> blocks) override
    {
        return m_store->putBlocks(kind, blocks);
    }
    Expected<std::vector<std::string>> blocks(std::string_view kind) override
    {
        return m_store->blocks(kind);
    }
    Expected<std::vector<LedgerRow>> append(std::span<const LedgerRow> rows) override
    {
        return m_store->append(rows);
    }
    Expected<std::vector<LedgerRow>> ledger(std::int64_t after) override { return m_store->ledger(after); }
    Expected<Done> putSetting(std::string_view key, std::string_view value) override
    {
        return m_store->putSetting(key, value);
    }
    Expected<Done> changeSetting(std::string_view key,
        const std::function<std::string(const std::optional<std::string>&)>& change) override
    {
        return m_store->changeSetting(key, change);
    }
    Expected<std::optional<std::string>> setting(std::string_view key) override
    {
        return m_store->setting(key);
    }
    Expected<Done> putPositions(std::span<const NodePosition> positions) override
    {
        return m_store->putPositions(positions);
    }
    Expected<std::vector<NodePosition>> positions() override { return m_store->positions(); }
    Expected<std::vector<Error>> verify(Progress& progress) override { return m_store->verify(progress); }
    Expected<Done> copyTo(const std::string& path) override { return m_store->copyTo(path); }

private:
    std::unique_ptr<Store> m_store;
    Error m_reason;
};

} // namespace

class TestProjectLoad : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whyNobodyConnectsIsSaid();
};

void TestProjectLoad::whyNobodyConnectsIsSaid()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.txt"));
    test::writeFile(file, "Rebels shelled the town of Idlib on 2 March 2016.\n");
    const auto language = loadLanguageData(DATELINE_RESOURCES);
    const auto version = engineVersion(DATELINE_RESOURCES);
    auto store
        = openStore(folder.filePath(QStringLiteral("p.dateline")).toStdString(), StoreAccess::Create, "test");
    QVERIFY(language && version && store);
    Progress progress;
    QVERIFY(importPaths(**store, {file.toStdString()}, *language, *version, {}, progress));
    const Error reason{ErrorCode::Locked, "another program", {(*store)->location(), 0}};
    Unconnected unconnected(std::move(*store), reason);
    const auto loaded = loadProject(unconnected, *language, *version, {}, progress);
    QVERIFY(!loaded);
    QVERIFY(loaded.error() == reason);
    const auto contents = projectContents(unconnected, *language, *version, ProjectCheck::All, {}, progress);
    QVERIFY(!contents && contents.error() == reason);
}

QTEST_GUILESS_MAIN(TestProjectLoad)
#include "tst_projectload.moc"
