// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/languagedata.h"
#include "model/jobs/articlestream.h"
#include "model/jobs/corpusloader.h"
#include "model/jobs/projectimport.h"
#include "model/project/store.h"
#include "tests/support/files.h"

#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace dateline;
using test::write;

class TestArticleStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void longFilesComeLastAndApart();
    void aBatchEndsAtItsBytes();
    void whatIsDoneArrivesBeforeALongArticle_data();
    void whatIsDoneArrivesBeforeALongArticle();
    void theFileThatIsReadIsNamed();
    void theOneBegunFirstIsNamed();

private:
    std::string path() const { return m_folder.path().toStdString(); }

    QTemporaryDir m_folder;
    std::unique_ptr<LanguageData> m_language;
};

namespace {

std::vector<std::vector<std::string>> batchesOf(const std::string& path, StreamOrder order, int together)
{
    std::vector<std::vector<std::string>> batches;
    streamArticles(
        {path}, {},
        [&batches](std::vector<PendingArticle>& batch, std::uint64_t) {
            batches.emplace_back();
            for (const PendingArticle& article : batch) {
                batches.back().push_back(article.source.id + (article.isLong ? " (long)" : ""));
            }
            return true;
        },
        order, together);
    return batches;
}

using Batches = std::vector<std::vector<std::string>>;

class NotedProgress : public Progress
{
public:
    void report(std::uint64_t done, std::uint64_t) override { counts.push_back(done); }
    void workingOn(std::string_view name) override { names.emplace_back(name); }

    std::vector<std::uint64_t> counts;
    std::vector<std::string> names;
};

} // namespace

void TestArticleStream::initTestCase()
{
    Expected<LanguageData> language = loadLanguageData(DATELINE_RESOURCES);
    QVERIFY(language);
    m_language = std::make_unique<LanguageData>(std::move(*language));
    const QByteArray article
        = "Talks in Oslo\n\nOSLO, 3 March 2020 - Jens Stoltenberg met ministers in Oslo on Tuesday.\n";
    for (const char* name : {"a.txt", "c.txt", "e.txt"}) {
        QVERIFY(write(m_folder.filePath(QString::fromLatin1(name)), article));
    }
    // Of blank lines: long to look at, and nothing to do.
    const QByteArray blank((1 << 20) + 1, '\n');
    QVERIFY(write(m_folder.filePath(QStringLiteral("b.txt")), article + blank));
    QVERIFY(write(m_folder.filePath(QStringLiteral("d.txt")), article + blank));
    QVERIFY(write(m_folder.filePath(QStringLiteral("z.txt")), article + blank));
}

void TestArticleStream::longFilesComeLastAndApart()
{
    QVERIFY(batchesOf(path(), StreamOrder::LongLast, 1)
        == (Batches{{"a.txt", "c.txt", "e.txt"}, {"b.txt (long)"}, {"d.txt (long)"}, {"z.txt (long)"}}));
    QVERIFY(batchesOf(path(), StreamOrder::LongLast, 2)
        == (Batches{{"a.txt", "c.txt", "e.txt"}, {"b.txt (long)", "d.txt (long)"}, {"z.txt (long)"}}));
}

void TestArticleStream::aBatchEndsAtItsBytes()
{
    QVERIFY(batchesOf(path(), StreamOrder::AsListed, 1)
        == (Batches{{"a.txt", "b.txt", "c.txt", "d.txt"}, {"e.txt", "z.txt"}}));
    const QTemporaryDir lines;
    const QByteArray line = R"({"id": "a", "text": ")" + QByteArray(1 << 20, 'x') + "\"}\n";
    QVERIFY(write(lines.filePath(QStringLiteral("all.jsonl")), line + line + line));
    QCOMPARE(batchesOf(lines.path().toStdString(), StreamOrder::LongLast, 1).front().size(), std::size_t(2));
}

void TestArticleStream::whatIsDoneArrivesBeforeALongArticle_data()
{
    QTest::addColumn<bool>("intoProject");
    QTest::addRow("into memory") << false;
    QTest::addRow("into a project") << true;
}

void TestArticleStream::whatIsDoneArrivesBeforeALongArticle()
{
    QFETCH(bool, intoProject);
    std::vector<std::size_t> before; // articles that were there when a long one came
    LoadOptions options;
    options.threads = 1;
    options.arrived = [&before](std::span<const AnalysedArticle> soFar, std::span<const Error>, Ahead ahead) {
        if (ahead == Ahead::LongArticle) {
            before.push_back(soFar.size());
        }
    };
    Progress progress;
    if (intoProject) {
        const QTemporaryDir folder;
        const auto store = openStore(
            folder.filePath(QStringLiteral("work.dateline")).toStdString(), StoreAccess::Create, {});
        QVERIFY(store);
        QVERIFY(importPaths(**store, {path()}, *m_language, {}, options, progress));
    } else {
        const Expected<AnalysedFolder> folder = analysePaths({path()}, *m_language, options, progress);
        QVERIFY(folder);
        QCOMPARE(folder->articles[1].article->id, std::string("b.txt")); // in the end by id, as ever
    }
    QVERIFY(before == (std::vector<std::size_t>{3, 4, 5}));
}

void TestArticleStream::theFileThatIsReadIsNamed()
{
    NotedProgress progress;
    LoadOptions options;
    options.threads = 1;
    QVERIFY(analysePaths({path()}, *m_language, options, progress));
    const std::set<std::string> names(progress.names.begin(), progress.names.end());
    QVERIFY(names == (std::set<std::string>{"", "a.txt", "b.txt", "c.txt", "d.txt", "e.txt", "z.txt"}));
    QVERIFY(progress.names.back().empty()); // what follows is no file's
    QCOMPARE(progress.counts.back(), std::uint64_t(6));
}

void TestArticleStream::theOneBegunFirstIsNamed()
{
    std::vector<PendingArticle> batch(3);
    batch[0].source.id = "slow";
    batch[1].source.id = "quick";
    batch[2].source.id = "next";
    std::atomic<std::uint64_t> done{0};
    NotedProgress progress;
    BatchProgress inBatch(batch, 3, 2, done, progress);
    inBatch.begin(0, 0);
    inBatch.begin(1, 1);
    inBatch.end(1);
    inBatch.begin(1, 2);
    inBatch.end(0);
    inBatch.end(1);
    QVERIFY(progress.names == (std::vector<std::string>{"slow", "slow", "slow", "slow", "next"}));
    QVERIFY(progress.counts == (std::vector<std::uint64_t>{0, 1, 2, 3}));
}

QTEST_GUILESS_MAIN(TestArticleStream)
#include "tst_articlestream.moc"
