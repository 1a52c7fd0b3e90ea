// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
// A project on a server: the same as one in a file, for several programs at once.
#include "model/project/sharedproject.h"
#include "model/project/store.h"
#include "tests/support/postgresqlserver.h"

#include <QTest>

#include <algorithm>
#include <set>
#include <thread>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace dateline;

namespace {

constexpr std::string_view program = "test";

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

class TestSharedStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QVERIFY(m_server.run(QStringLiteral("DROP SCHEMA IF EXISTS dateline_work CASCADE"))); }
    void addressesAreReadAndHoldNoSecrets_data();
    void addressesAreReadAndHoldNoSecrets();
    void itTellsWhatAFileTells();
    void aProjectIsMadeOnceAndFoundAgain();
    void aNewerProjectAndNoProjectAreRefused();
    void whoMayOnlyLookOpensItForReading();
    void passwordsComeFromTheirPlacesOrAreAskedFor();
    void aPasswordIsAskedForInAnyLanguage_data();
    void aPasswordIsAskedForInAnyLanguage();
    void twoWhoAppendAtOnceLoseNothing();
    void onlyTheAuthorTakesBack();
    void theLedgerOnlyGrows();
    void twoArticlesOfOneNameAreNotOne();
    void settingsAreChangedOneAfterTheOther();
    void workIsTakenOnceAndComesBackFromTheDead();
    void newsAreHeard();
    void aLostServerIsToldAndFoundAgain();

private:
    std::unique_ptr<Store> opened(StoreAccess access, const char* person = "anna") const
    {
        auto store = openStore(m_server.address(person), access, program);
        return store ? std::move(*store) : nullptr;
    }

    test::PostgresqlServer m_server;
};

void TestSharedStore::initTestCase()
{
    if (!test::PostgresqlServer::isInstalled()) {
        QSKIP(test::PostgresqlServer::whatIsMissing);
    }
    const QString complaint = m_server.start();
    QVERIFY2(complaint.isEmpty(), qPrintable(complaint));
}

void TestSharedStore::addressesAreReadAndHoldNoSecrets_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::newRow("a password") << QByteArray("postgresql://anna:hunter2@127.0.0.1/news/work");
    QTest::newRow("a password as an option")
        << QByteArray("postgresql://anna@127.0.0.1/news/work?password=hunter2");
    QTest::newRow("a password with an @") << QByteArray("postgresql://anna:hunter2@x@127.0.0.1/news/work");
    QTest::newRow("a password and a space") << QByteArray("postgresql://anna:hunter2@127.0.0.1/ne ws/work");
    QTest::newRow("no project") << QByteArray("postgresql://anna@127.0.0.1/news");
    QTest::newRow("a name that is none") << QByteArray("postgresql://anna@127.0.0.1/news/Work%22");
    QTest::newRow("more than a project") << QByteArray("postgresql://anna@127.0.0.1/news/gulf/more");
    QTest::newRow("no port") << QByteArray("postgresql://anna@127.0.0.1:99999/news/work");
    QTest::newRow("an option that is none")
        << QByteArray("postgresql://anna@127.0.0.1/news/work?options=-c%20x");
    QTest::newRow("two options in one")
        << QByteArray("postgresql://anna@127.0.0.1/news/work?sslmode=a;password=b");
}

void TestSharedStore::addressesAreReadAndHoldNoSecrets()
{
    QFETCH(QByteArray, address);
    QVERIFY(isSharedProject(address.toStdString()));
    QVERIFY(isProjectName(address.toStdString()));
    const auto store = openStore(address.toStdString(), StoreAccess::Write, program);
    QVERIFY(!store);
    QVERIFY2(store.error().code == ErrorCode::BadAddress, store.error().detail.c_str());
    QVERIFY(!store.error().where.file.empty());
    for (const std::string& shown :
        {store.error().where.file, store.error().detail, withoutSecrets(address.toStdString())}) {
        QVERIFY2(shown.find("hunter2") == std::string::npos, shown.c_str());
    }
}

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

void TestSharedStore::aProjectIsMadeOnceAndFoundAgain()
{
    auto none = openStore(m_server.address("anna"), StoreAccess::Write, program);
    QVERIFY(!none && none.error().code == ErrorCode::NotFound);
    // Two programs at once: one makes it, the other is told or finds it made.
    std::vector<ErrorCode> codes(2, ErrorCode::None);
    std::vector<std::thread> threads;
    for (std::size_t i = 0; i < codes.size(); ++i) {
        threads.emplace_back([this, &code = codes[i]] {
            const auto made = openStore(m_server.address("anna"), StoreAccess::Create, program);
            code = made ? ErrorCode::None : made.error().code;
        });
    }
    for (std::thread& thread : threads) {
        thread.join();
    }
    QVERIFY(codes[0] == ErrorCode::None || codes[1] == ErrorCode::None);
    QVERIFY(std::all_of(codes.begin(), codes.end(),
        [](ErrorCode code) { return code == ErrorCode::None || code == ErrorCode::Unwritable; }));
    QVERIFY(!opened(StoreAccess::Create));
    QVERIFY(opened(StoreAccess::Write) && opened(StoreAccess::Read));
}

void TestSharedStore::aNewerProjectAndNoProjectAreRefused()
{
    QVERIFY(opened(StoreAccess::Create));
    QVERIFY(m_server.run(
        QStringLiteral("UPDATE dateline_work.project SET value = '1000' WHERE key = 'version'")));
    const auto newer = openStore(m_server.address("anna"), StoreAccess::Write, program);
    QVERIFY(!newer && newer.error().code == ErrorCode::NewerProject);
    QCOMPARE(newer.error().detail, std::string("1000"));
    QVERIFY(m_server.run(QStringLiteral("DROP SCHEMA dateline_work CASCADE; CREATE SCHEMA dateline_work")));
    const auto other = openStore(m_server.address("anna"), StoreAccess::Write, program);
    QVERIFY(!other && other.error().code == ErrorCode::BadProject);
}

void TestSharedStore::whoMayOnlyLookOpensItForReading()
{
    QVERIFY(opened(StoreAccess::Create));
    QVERIFY(m_server.run(QStringLiteral("GRANT USAGE ON SCHEMA dateline_work TO reader; GRANT SELECT ON ALL "
                                        "TABLES IN SCHEMA dateline_work TO reader")));
    const auto refused = openStore(m_server.address("reader"), StoreAccess::Write, program);
    QVERIFY(!refused && refused.error().code == ErrorCode::Refused);
    const auto reading = opened(StoreAccess::Read, "reader");
    QVERIFY(reading && reading->isReadOnly() && reading->counts());
    const auto forbidden = reading->append(std::vector<LedgerRow>{said("r-1")});
    QVERIFY(!forbidden && forbidden.error().code == ErrorCode::Refused);
}

void TestSharedStore::aPasswordIsAskedForInAnyLanguage_data()
{
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<int>("code");
    const auto add = [](const char* name, const char* state, const char* words, ErrorCode code) {
        QTest::newRow(name) << QByteArray(state) << QByteArray(words) << static_cast<int>(code);
    };
    add("Polish", "28P01", "autoryzacja nie powiodła się dla użytkownika \"anna\"",
        ErrorCode::PasswordNeeded);
    add("Russian", "28P01", "пользователь не прошёл проверку подлинности", ErrorCode::PasswordNeeded);
    add("a word in a name", "3D000", "database \"password\" does not exist", ErrorCode::Disconnected);
    add("nobody is let in", "28000", "no pg_hba.conf entry for host", ErrorCode::Refused);
    add("no password was given", "", "", ErrorCode::PasswordNeeded);
}

/// A server that lets nobody in, for the reason in the row; without one it wants a password.
void TestSharedStore::aPasswordIsAskedForInAnyLanguage()
{
    QFETCH(QByteArray, state);
    QFETCH(QByteArray, words);
    QFETCH(int, code);
    const int listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    ::sockaddr_in place{};
    place.sin_family = AF_INET;
    place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    ::socklen_t size = sizeof place;
    QCOMPARE(::bind(listener, reinterpret_cast<::sockaddr*>(&place), size), 0);
    QCOMPARE(::listen(listener, 8), 0);
    QCOMPARE(::getsockname(listener, reinterpret_cast<::sockaddr*>(&place), &size), 0);
    const QByteArray fields
        = QByteArray("SFATALNY") + '\0' + "VFATAL" + '\0' + 'C' + state + '\0' + 'M' + words + '\0' + '\0';
    const QByteArray wantsPassword("R\0\0\0\x08\0\0\0\x03", 9);
    const int length = static_cast<int>(fields.size()) + 4;
    const QByteArray refusal
        = QByteArray("E\0\0", 3) + static_cast<char>(length / 256) + static_cast<char>(length % 256) + fields;
    const QByteArray answer = state.isEmpty() ? wantsPassword : refusal;
    std::thread server([listener, answer] {
        for (int one = ::accept(listener, nullptr, nullptr); one >= 0;
             one = ::accept(listener, nullptr, nullptr)) {
            QByteArray asked(1024, '\0');
            // encryption is asked for first, in eight bytes: no
            while (::recv(one, asked.data(), 1024, 0) == 8) {
                static_cast<void>(::send(one, "N", 1, MSG_NOSIGNAL));
            }
            static_cast<void>(
                ::send(one, answer.constData(), static_cast<std::size_t>(answer.size()), MSG_NOSIGNAL));
            ::shutdown(one, SHUT_WR);
            static_cast<void>(::recv(one, asked.data(), 1024, 0));
            ::close(one);
        }
    });
    qputenv("PGPASSFILE", "/dev/null");
    const auto refused
        = openStore("postgresql://anna@127.0.0.1:" + std::to_string(ntohs(place.sin_port)) + "/news/work",
            StoreAccess::Write, program);
    qunsetenv("PGPASSFILE");
    ::shutdown(listener, SHUT_RDWR);
    server.join();
    ::close(listener);
    QVERIFY(!refused);
    QVERIFY2(static_cast<int>(refused.error().code) == code, refused.error().detail.c_str());
}

void TestSharedStore::passwordsComeFromTheirPlacesOrAreAskedFor()
{
    QVERIFY(opened(StoreAccess::Create));
    const std::string address = m_server.addressByPort("anna");
    const QTemporaryDir folder;
    const QString passFile = folder.filePath(QStringLiteral("pgpass"));
    qputenv("PGPASSFILE", passFile.toUtf8());
    const auto none = openStore(address, StoreAccess::Write, program);
    QVERIFY(!none);
    QVERIFY2(none.error().code == ErrorCode::PasswordNeeded, none.error().detail.c_str());
    const auto wrong = openStore(address, StoreAccess::Write, program, "guessed");
    QVERIFY(!wrong && wrong.error().code == ErrorCode::PasswordNeeded);
    QVERIFY(wrong.error().detail.find("guessed") == std::string::npos);
    const auto asked = openStore(address, StoreAccess::Write, program, "secret of anna");
    QVERIFY(asked && (*asked)->again()); // other threads are let in, too
    QVERIFY((*asked)->location().find("secret") == std::string::npos);
    QFile file(passFile);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("127.0.0.1:*:news:anna:secret of anna\n") > 0);
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(openStore(address, StoreAccess::Write, program));
    qunsetenv("PGPASSFILE");
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
