// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
// A project on a server: the same as one in a file, for several programs at once.
#include "model/project/sharedproject.h"
#include "model/project/store.h"
#include "tests/support/sharedstores.h"

#include <QTest>

#include <algorithm>
#include <set>
#include <thread>

using namespace dateline;

namespace {

ArticleRow row(const std::string& id, std::string_view text, const std::string& path = {})
{
    return {id, path.empty() ? "/folder/" + id : path, ContentHash::of(text),
        ContentHash::of("analysis of " + std::string(text)), "meta of " + id};
}

LedgerRow said(const std::string& uid, const std::string& author = "anna", const std::string& undoes = {})
{
    return {0, uid, author, 1'700'000'000, undoes, R"({"uid":")" + uid + R"("})"};
}

/// All that a store tells, as text; empty where it says no.
std::string told(Store& store, std::span<const std::string> texts)
{
    std::string all;
    const auto done = store.articles([&all](Expected<ArticleRow> article) {
        all += article ? article->id + '|' + article->path + '|' + article->text.hex() + '|'
                + article->analysis.hex() + '|' + article->meta + '\n'
                       : "damaged\n";
        return true;
    });
    for (const std::string& text : texts) {
        const auto found = store.text(ContentHash::of(text));
        all += found ? *found + '\n' : "no text: " + found.error().detail + '\n';
        const auto analysis = store.analysis(ContentHash::of("analysis of " + text));
        all += analysis ? *analysis + '\n' : "none\n";
    }
    const auto sources = store.sources();
    const auto keys = store.analysisKeys();
    const auto blocks = store.blocks("kind");
    const auto ledger = store.ledger();
    const auto positions = store.positions();
    const auto setting = store.setting("a key");
    const auto counts = store.counts();
    if (!done || !sources || !keys || !blocks || !ledger || !positions || !setting || !counts) {
        return {};
    }
    for (const SourceRow& source : *sources) {
        all += source.path + std::to_string(source.bytes) + ' ' + std::to_string(source.modified)
            + source.content.hex() + '\n';
    }
    for (const ContentHash& key : *keys) {
        all += key.hex() + '\n';
    }
    for (const std::string& block : *blocks) {
        all += block + '\n';
    }
    for (const LedgerRow& entry : *ledger) {
        all += std::to_string(entry.sequence) + entry.uid + entry.author + std::to_string(entry.made)
            + entry.undoes + entry.json + '\n';
    }
    for (const NodePosition& position : *positions) {
        all += position.entity + QByteArray::number(position.x, 'g', 17).toStdString() + ' '
            + QByteArray::number(position.y, 'g', 17).toStdString() + (position.pinned ? "!\n" : "\n");
    }
    return all + setting->value_or("no setting") + std::to_string(counts->articles) + ' '
        + std::to_string(counts->corrections);
}

} // namespace

class TestSharedStore : public test::SharedStores
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startServer(); }
    void init() { forget(); }
    void itTellsWhatAFileTells();
    void twoWhoAppendAtOnceLoseNothing();
    void onlyTheAuthorTakesBack();
    void theLedgerOnlyGrows();
    void twoArticlesOfOneNameAreNotOne();
    void namesMayBeginWithAMarkOfByteOrder();
    void anArticleWithNulInItsIdCanGo();
    void settingsAreChangedOneAfterTheOther();
    void workIsTakenOnceAndComesBackFromTheDead();
    void newsAreHeard();
    void aLostServerIsToldAndFoundAgain();
};

void TestSharedStore::itTellsWhatAFileTells()
{
    const QTemporaryDir folder;
    auto file = openStore(
        folder.filePath(QStringLiteral("x.dateline")).toStdString(), StoreAccess::Create, program);
    auto shared = opened(StoreAccess::Create);
    QVERIFY(file && shared);
    const std::vector<std::string> texts = {"one", "two 'quoted' \\ $1 ?", std::string("nul \0 in it", 11),
        "M\xC3\xBCnchen \xF0\x9F\x97\x9E", std::string(100'000, 'x')};
    for (Store* store : {file->get(), shared.get()}) {
        ImportBatch batch;
        batch.sources = {{"/folder/a", 5, -7, ContentHash::of("a")},
            {"/folder/\xFF b", 1LL << 40, 1LL << 62, ContentHash::of("b")}};
        batch.articles = {row("a", texts[0]), row("B 'x' \\ ?", texts[1]), row("\xC3\xA4", texts[2]),
            row("Z", texts[3]), row("_", texts[4])};
        batch.articles[1].meta = std::string("\0\1\\'\"\n\xFF", 7);
        batch.articles[2].meta.clear();
        for (const std::string& text : texts) {
            batch.texts.emplace_back(text);
            batch.analyses.push_back({ContentHash::of("analysis of " + text), "packed " + text});
        }
        QVERIFY(store->add(batch));
        QVERIFY(store->add(batch)); // once more is the same
        QVERIFY(store->putBlocks("kind", std::vector<std::string>{"first", "", std::string("\0", 1)}));
        QVERIFY(store->putBlocks("kind", std::vector<std::string>{"first", "second"}));
        QVERIFY(store->append(std::vector<LedgerRow>{said("a-1"), said("a-2"), said("a-3", "anna", "a-1")}));
        QVERIFY(store->append(std::vector<LedgerRow>{said("a-2"), said("a-4")}));
        QVERIFY(store->putSetting("a key", std::string("\0 value", 7)));
        QVERIFY(store->putPositions(std::vector<NodePosition>{
            {"place 'Oslo'", 0.1, -1e-7, true}, {"person \xC3\x84", 1.0 / 3.0, 1e6, false}}));
        ImportBatch gone;
        gone.goneArticles = {"Z"};
        gone.goneSources = {"/folder/a"};
        QVERIFY(store->add(gone));
    }
    const std::string expected = told(**file, texts);
    QVERIFY(!expected.empty());
    QCOMPARE(QByteArray::fromStdString(told(*shared, texts)), QByteArray::fromStdString(expected));
    for (Store* store : {file->get(), shared.get()}) {
        QVERIFY(store->sweep());
        Progress progress;
        const auto damaged = store->verify(progress);
        QVERIFY(damaged && damaged->empty());
    }
    QCOMPARE(QByteArray::fromStdString(told(*shared, texts)), QByteArray::fromStdString(told(**file, texts)));
}

void TestSharedStore::twoWhoAppendAtOnceLoseNothing()
{
    constexpr int each = 60;
    QVERIFY(opened(StoreAccess::Create));
    std::atomic<int> failures{0};
    std::vector<std::thread> threads;
    for (const char* person : {"anna", "ben"}) {
        threads.emplace_back([this, person, &failures] {
            const auto store = opened(StoreAccess::Beside, person);
            std::int64_t seen = 0;
            std::set<std::string> known;
            for (int i = 0; i < each; ++i) {
                const auto kept = store->append(
                    std::vector<LedgerRow>{said(std::string(person) + "-" + std::to_string(i), person)});
                const auto fresh = store->ledger(seen); // reading on from what was seen never misses one
                failures += kept && fresh ? 0 : 1;
                for (const LedgerRow& one : fresh ? *fresh : std::vector<LedgerRow>()) {
                    failures += one.sequence == seen + 1 ? 0 : 1;
                    seen = one.sequence;
                    known.insert(one.uid);
                }
            }
            failures += static_cast<std::int64_t>(known.size()) == seen ? 0 : 1;
        });
    }
    for (std::thread& thread : threads) {
        thread.join();
    }
    QCOMPARE(failures.load(), 0);
    const auto all = opened(StoreAccess::Read)->ledger();
    QVERIFY(all);
    QCOMPARE(all->size(), std::size_t(2 * each));
    QCOMPARE(all->back().sequence, std::int64_t(2 * each));
}

void TestSharedStore::onlyTheAuthorTakesBack()
{
    const auto store = opened(StoreAccess::Create);
    QVERIFY(store->append(std::vector<LedgerRow>{said("a-1", "anna")}));
    const auto foreign = store->append(std::vector<LedgerRow>{said("b-1", "ben"), said("b-2", "ben", "a-1")});
    QVERIFY(!foreign && foreign.error().code == ErrorCode::NotOwn);
    QCOMPARE(foreign.error().detail, std::string("anna"));
    QCOMPARE(store->ledger()->size(), std::size_t(1)); // all or nothing
    QVERIFY(store->append(std::vector<LedgerRow>{said("a-2", "anna", "a-1")}));
    // A colleague's exported ledger comes with its history.
    QVERIFY(store->append(std::vector<LedgerRow>{said("c-1", "carl"), said("d-1", "dora", "c-1")}));
}

void TestSharedStore::theLedgerOnlyGrows()
{
    const auto store = opened(StoreAccess::Create);
    QVERIFY(store->append(std::vector<LedgerRow>{said("a-1")}));
    for (const char* sql : {"UPDATE dateline_work.ledger SET author = 'x'",
             "DELETE FROM dateline_work.ledger", "TRUNCATE dateline_work.ledger"}) {
        QVERIFY(!m_server.run(QString::fromLatin1(sql)));
    }
    LedgerRow other = said("a-1");
    other.json = "{}";
    const auto changed = store->append(std::vector<LedgerRow>{other});
    QVERIFY(!changed && changed.error().code == ErrorCode::DuplicateId);
    QCOMPARE(store->ledger()->front().json, said("a-1").json);
}

void TestSharedStore::twoArticlesOfOneNameAreNotOne()
{
    const auto first = opened(StoreAccess::Create);
    const auto second = opened(StoreAccess::Beside, "ben");
    ImportBatch batch;
    batch.articles = {row("a.txt", "of anna", "/anna/a.txt")};
    QVERIFY(first->add(batch));
    batch.articles = {row("a.txt", "of ben", "/ben/a.txt")};
    const auto refused = second->add(batch);
    QVERIFY(!refused && refused.error().code == ErrorCode::DuplicateId);
    batch.articles = {row("a.txt", "of anna", "/ben/a.txt")}; // a copy of the same
    QVERIFY(second->add(batch));
    batch.articles = {row("a.txt", "changed", "/ben/a.txt")}; // its file changed
    QVERIFY(second->add(batch));
    QCOMPARE(first->counts()->articles, std::int64_t(1));
}

void TestSharedStore::namesMayBeginWithAMarkOfByteOrder()
{
    const auto store = opened(StoreAccess::Create);
    ImportBatch batch;
    const std::string mark = "\xEF\xBB\xBF"; // U+FEFF
    batch.articles = {row("a", "a"), row(mark + "a", "b"), row(mark + mark, "c")};
    QVERIFY(store->add(batch));
    std::vector<ArticleRow> read;
    QVERIFY(store->articles([&read](Expected<ArticleRow> article) {
        read.push_back(article ? *article : ArticleRow{"damaged " + article.error().detail, {}, {}, {}, {}});
        return true;
    }));
    QVERIFY(read == batch.articles);
}

void TestSharedStore::anArticleWithNulInItsIdCanGo()
{
    const auto store = opened(StoreAccess::Create);
    ImportBatch batch;
    batch.articles = {row(std::string("a\0b", 3), "a", "/folder/a")};
    QVERIFY(store->add(batch));
    QCOMPARE(store->counts()->articles, std::int64_t(1));
    batch.goneArticles = {batch.articles.front().id};
    batch.articles.clear();
    QVERIFY(store->add(batch));
    QCOMPARE(store->counts()->articles, std::int64_t(0));
}

void TestSharedStore::settingsAreChangedOneAfterTheOther()
{
    constexpr int each = 40;
    QVERIFY(opened(StoreAccess::Create));
    std::atomic<int> failures{0};
    std::vector<std::thread> threads;
    for (const char letter : {'a', 'b'}) {
        threads.emplace_back([this, letter, &failures] {
            const auto store = opened(StoreAccess::Beside);
            for (int i = 0; i < each; ++i) {
                failures += store->changeSetting(
                                "list", [letter](const auto& before) { return before.value_or("") + letter; })
                    ? 0
                    : 1;
            }
        });
    }
    for (std::thread& thread : threads) {
        thread.join();
    }
    QCOMPARE(failures.load(), 0);
    const auto list = opened(StoreAccess::Read)->setting("list");
    QVERIFY(list && *list);
    QCOMPARE(std::count((*list)->begin(), (*list)->end(), 'a'), each);
    QCOMPARE(std::count((*list)->begin(), (*list)->end(), 'b'), each);
}

void TestSharedStore::workIsTakenOnceAndComesBackFromTheDead()
{
    const ContentHash engine = ContentHash::of("engine");
    const auto keyOf = [](int i) { return ContentHash::of("key " + std::to_string(i)); };
    const auto first = opened(StoreAccess::Create);
    ImportBatch batch;
    std::vector<WaitingArticle> work;
    for (int i = 0; i < 10; ++i) {
        const std::string id = "a" + std::to_string(i);
        batch.articles.push_back(row(id, "text"));
        work.push_back({keyOf(i), id});
    }
    work.push_back({keyOf(10), "gone"});
    batch.texts.emplace_back("text");
    QVERIFY(first->add(batch));
    QVERIFY(first->shared()->offer(engine, work));
    QVERIFY(first->shared()->offer(engine, work)); // once more is the same
    QCOMPARE(*first->shared()->waiting(engine), std::int64_t(11));
    QVERIFY(first->shared()->take(ContentHash::of("other engine"), 100)->empty());
    first->shared()->giveBack();

    auto second = opened(StoreAccess::Beside, "ben");
    const auto mine = first->shared()->take(engine, 4);
    const auto others = second->shared()->take(engine, 100);
    QVERIFY(mine && others);
    QCOMPARE(mine->size(), std::size_t(4));
    QCOMPARE(others->size(), std::size_t(7)); // and none of ours
    std::set<ContentHash> keys;
    for (const auto* part : {&*mine, &*others}) {
        for (const TakenArticle& one : *part) {
            QVERIFY(keys.insert(one.key).second);
            QVERIFY((one.key == keyOf(10)) == !one.row);
            QVERIFY(!one.row || one.text == "text");
        }
    }
    ImportBatch results;
    std::vector<ContentHash> done;
    for (const TakenArticle& one : *mine) {
        results.analyses.push_back({one.key, "result"});
        done.push_back(one.key);
    }
    QVERIFY(first->shared()->finish(results, done));
    QVERIFY(first->shared()->take(engine, 100)->empty()); // the others are in work
    first->shared()->giveBack();
    QCOMPARE(*first->shared()->waiting(engine), std::int64_t(7));
    second.reset(); // ends without a word
    QTRY_COMPARE(first->shared()->take(engine, 100)->size(), std::size_t(7));
    first->shared()->giveBack();
    QCOMPARE(first->analysisKeys()->size(), std::size_t(4));
    QVERIFY(first->shared()->offer(engine, work)); // what is done is not offered again
    QCOMPARE(*first->shared()->waiting(engine), std::int64_t(7));
}

void TestSharedStore::newsAreHeard()
{
    const auto listening = opened(StoreAccess::Create);
    const auto other = opened(StoreAccess::Beside, "ben");
    int heard = 0;
    QVERIFY(listening->shared()->listen([&heard] { ++heard; }));
    QVERIFY(other->append(std::vector<LedgerRow>{said("b-1", "ben")}));
    QTRY_COMPARE(heard, 1);
    QCOMPARE(listening->ledger()->size(), std::size_t(1));
    QCOMPARE(*listening->shared()->articlesVersion(), std::int64_t(0));
    QVERIFY(other->shared()->tellArticlesChanged());
    QTRY_COMPARE(heard, 2);
    QCOMPARE(*listening->shared()->articlesVersion(), std::int64_t(1));
}

void TestSharedStore::aLostServerIsToldAndFoundAgain()
{
    const auto store = opened(StoreAccess::Create);
    int heard = 0;
    QVERIFY(store->shared()->listen([&heard] { ++heard; }));
    QVERIFY(store->append(std::vector<LedgerRow>{said("a-1")}));
    m_server.kill();
    const auto lost = store->append(std::vector<LedgerRow>{said("a-2")});
    QVERIFY(!lost);
    QVERIFY2(lost.error().code == ErrorCode::Disconnected, lost.error().detail.c_str());
    QVERIFY(!lost.error().detail.empty());
    const auto still = store->ledger();
    QVERIFY(!still && still.error().code == ErrorCode::Disconnected);
    const auto unreachable = openStore(m_server.address("anna"), StoreAccess::Write, program);
    QVERIFY(!unreachable && unreachable.error().code == ErrorCode::Disconnected);
    const QString complaint = m_server.start();
    QVERIFY2(complaint.isEmpty(), qPrintable(complaint));
    QVERIFY(store->append(std::vector<LedgerRow>{said("a-2")})); // the same connection, opened anew
    QCOMPARE(store->ledger()->size(), std::size_t(2));
    const int before = heard;
    QVERIFY(opened(StoreAccess::Beside, "ben")->append(std::vector<LedgerRow>{said("b-1", "ben")}));
    QTRY_VERIFY(heard > before); // and news come again
}

QTEST_GUILESS_MAIN(TestSharedStore)
#include "tst_sharedstore.moc"
