// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/project/sqlite/schema.h"
#include "model/project/store.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <thread>

using namespace dateline;

namespace {

constexpr std::string_view program = "test";

ArticleRow row(const std::string& id, std::string_view text)
{
    return {id, "/folder/" + id, ContentHash::of(text), ContentHash::of("analysis of " + std::string(text)),
        "meta of " + id};
}

std::string newsText(int number)
{
    std::string text = "Article " + std::to_string(number) + "\n\n";
    for (int i = 0; i < 40; ++i) {
        text += "The minister met the delegation on day " + std::to_string(number * i) + " of the talks. ";
    }
    return text;
}

LedgerRow said(const std::string& uid, const std::string& json = "{}")
{
    return {0, uid, "Ada", 1'700'000'000, {}, json};
}

std::vector<ArticleRow> allArticles(Store& store)
{
    std::vector<ArticleRow> rows;
    const auto done = store.articles([&rows](Expected<ArticleRow> article) {
        rows.push_back(article ? *article : ArticleRow{"damaged " + article.error().detail, {}, {}, {}, {}});
        return true;
    });
    return done ? rows : std::vector<ArticleRow>{{done.error().detail, {}, {}, {}, {}}};
}

std::vector<ArticleRow> sortedById(std::vector<ArticleRow> rows)
{
    std::sort(rows.begin(), rows.end(), [](const ArticleRow& a, const ArticleRow& b) { return a.id < b.id; });
    return rows;
}

} // namespace

class TestStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsPutInComesOutAfterOpeningAgain();
    void namesMayBeginWithAMarkOfByteOrder();
    void whatIsDamagedIsNamedByItsArticle();
    void textsMayHoldWhatIsNoCharacter();
    void oneFileWhenClosed();
    void theFileAloneIsWholeWhileOpen();
    void aTextOfTwoArticlesIsKeptOnceAndSweptWithTheLast();
    void goneArticlesAreGone();
    void theLedgerKeepsOrderAndKnowsItsEntries();
    void theLedgerOnlyGrows();
    void aDamagedCountHidesNoCorrection();
    void blocksOfAKindAreReplacedTogether();
    void anotherWindowIsNamed();
    void aLockOfAKilledProgramIsTakenAway();
    void aReaderGoesBesideAWindow();
    void otherThreadsHaveTheirOwnConnection();
    void whatIsNoProjectIsRefused_data();
    void whatIsNoProjectIsRefused();
    void nothingIsReplaced();
    void aDeletedProjectDoesNotComeBack_data();
    void aDeletedProjectDoesNotComeBack();
    void aNewerProjectIsRefused();
    void anOlderProjectIsBroughtUpToDateWithABackup();
    void aCopyIsTheSameProject();

private:
    std::string file(const char* name = "test.dateline") const
    {
        return m_folder->filePath(QString::fromLatin1(name)).toStdString();
    }
    std::unique_ptr<Store> opened(StoreAccess access) const
    {
        auto store = openStore(file(), access, program);
        return store ? std::move(*store) : nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestStore::whatIsPutInComesOutAfterOpeningAgain()
{
    const std::string text = newsText(1);
    const std::string odd("\0\xFF odd", 6);
    const std::vector<SourceRow> sources = {{std::string("/folder/\xE9.txt"), 12, 34, ContentHash::of(text)}};
    const std::vector<ArticleRow> articles = {row("a.txt", text), row("b.txt", odd), row("c.txt", "")};
    const std::vector<NodePosition> positions
        = {{"person iran", 1.25, -3e100, true}, {"person x", 0, 7, false}};
    {
        const auto store = opened(StoreAccess::Create);
        QVERIFY(store);
        const ImportBatch batch{sources, articles, {text, odd, ""}, {{articles[0].analysis, odd}}, {}, {}};
        QVERIFY(store->add(batch));
        QVERIFY(store->append(std::vector<LedgerRow>{said("one", "{\"name\":\"Þór\"}")}));
        QVERIFY(store->putSetting("view/filter", odd));
        QVERIFY(store->putPositions(positions));
        QVERIFY(store->putBlocks("snapshot", std::vector<std::string>{odd, "", text}));
    }
    const auto store = opened(StoreAccess::Write);
    QVERIFY(store);
    QVERIFY(store->findings().empty());
    QVERIFY(*store->sources() == sources);
    QVERIFY(allArticles(*store) == articles);
    QCOMPARE(*store->text(ContentHash::of(text)), text);
    QCOMPARE(*store->text(ContentHash::of(odd)), odd);
    QCOMPARE(*store->text(ContentHash::of("")), std::string());
    QCOMPARE(*store->analysis(articles[0].analysis), odd);
    QVERIFY(store->analysis(articles[1].analysis).error().code == ErrorCode::NotFound);
    QVERIFY(*store->analysisKeys() == std::vector<ContentHash>{articles[0].analysis});
    QVERIFY((*store->ledger()
        == std::vector<LedgerRow>{{1, "one", "Ada", 1'700'000'000, {}, "{\"name\":\"Þór\"}"}}));
    QVERIFY(*store->setting("view/filter") == std::optional<std::string>(odd));
    QVERIFY(*store->setting("view/none") == std::nullopt);
    QVERIFY(*store->positions() == positions);
    QVERIFY((*store->blocks("snapshot") == std::vector<std::string>{odd, "", text}));
    QCOMPARE(store->counts()->articles, std::int64_t(3));
    QCOMPARE(store->counts()->corrections, std::int64_t(1));
    Progress progress;
    const auto damage = store->verify(progress);
    QVERIFY(damage);
    QVERIFY(damage->empty());
}

void TestStore::namesMayBeginWithAMarkOfByteOrder()
{
    const std::string mark = "\xEF\xBB\xBF"; // U+FEFF
    const std::vector<ArticleRow> articles
        = {row("a", "a"), row(mark, "b"), row(mark + mark + "b", "c"), row(mark + "a", "d")};
    const auto store = opened(StoreAccess::Create);
    ImportBatch batch;
    batch.articles = articles;
    QVERIFY(store->add(batch));
    QVERIFY(allArticles(*store) == sortedById(articles));
    batch.articles.clear();
    batch.goneArticles = {mark + "a"};
    QVERIFY(store->add(batch));
    QVERIFY(allArticles(*store) == sortedById({articles[0], articles[1], articles[2]}));
    QVERIFY(store->append(std::vector<LedgerRow>{said(mark + "one")}));
    QCOMPARE(store->ledger()->front().uid, mark + "one");
}

void TestStore::whatIsDamagedIsNamedByItsArticle()
{
    const std::string mark = "\xEF\xBB\xBF"; // U+FEFF
    const std::string beyond = "\xF0\x9F\x93\xB0 \xC3\xA9.txt"; // two units in UTF-16
    const std::vector<ArticleRow> articles = {row("a.txt", "a"), row(beyond, "b"), row(mark + "c", "c")};
    const auto store = opened(StoreAccess::Create);
    ImportBatch batch;
    batch.articles = articles;
    batch.texts = {"a", "b", "c"};
    batch.analyses = {{articles[0].analysis, "x"}, {articles[1].analysis, "y"}};
    QVERIFY(store->add(batch));
    const auto connection = sqlite::connectTo(file(), sqlite::OpenMode::ReadWrite);
    QVERIFY((*connection)->run(QStringLiteral("UPDATE texts SET bytes = bytes + 1 WHERE number > 1")));
    QVERIFY((*connection)->run(QStringLiteral("UPDATE analyses SET packed = x'00' WHERE number = 2")));
    Progress progress;
    const auto found = store->verify(progress);
    QVERIFY(found);
    std::vector<std::string> names;
    for (const Error& error : *found) {
        QCOMPARE(error.code, ErrorCode::DamagedProject);
        names.push_back(error.detail);
    }
    std::sort(names.begin(), names.end());
    QCOMPARE(names, (std::vector<std::string>{"analysis " + articles[1].analysis.hex(), mark + "c", beyond}));
    struct Cancelled : Progress
    {
        bool cancelled() const override { return true; }
    } ended;
    const auto cancelled = store->verify(ended);
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
}

void TestStore::textsMayHoldWhatIsNoCharacter()
{
    const std::string turned = "\xEF\xBF\xBE"; // U+FFFE
    const std::string last = "\xEF\xBF\xBF"; // U+FFFF
    const std::string nul(1, '\0');
    const std::vector<ArticleRow> articles = {row(turned, "a"), row(turned + "a", "b"),
        row("a" + turned, "c"), row(last, "d"), row("a" + last + "b", "e"), row("a" + nul + "b", "f")};
    const auto store = opened(StoreAccess::Create);
    ImportBatch batch;
    batch.articles = articles;
    QVERIFY(store->add(batch));
    QVERIFY(allArticles(*store) == sortedById(articles));
    batch.articles.clear();
    batch.goneArticles = {turned + "a"};
    QVERIFY(store->add(batch));
    QCOMPARE(allArticles(*store).size(), articles.size() - 1);
    QVERIFY(store->append(std::vector<LedgerRow>{said(turned + "one", "{\"name\": \"" + last + "\"}")}));
    const auto ledger = store->ledger();
    QVERIFY(ledger);
    QCOMPARE(ledger->front().uid, turned + "one");
    QCOMPARE(ledger->front().json, "{\"name\": \"" + last + "\"}");
    const std::vector<NodePosition> positions = {{turned + last, 1.0, 2.0, true}};
    QVERIFY(store->putPositions(positions));
    const auto placed = store->positions();
    QVERIFY(placed);
    QVERIFY(*placed == positions);
}

void TestStore::oneFileWhenClosed()
{
    {
        const auto store = opened(StoreAccess::Create);
        QVERIFY(store->append(std::vector<LedgerRow>{said("one")}));
        QVERIFY(QFile::exists(QString::fromStdString(file() + "-wal")));
        const auto second = store->again();
        QVERIFY(second && (*second)->ledger()->size() == 1);
    }
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden),
        QStringList{QStringLiteral("test.dateline")});
}

/// Who copies a project copies the file that he sees, without the log beside it.
void TestStore::theFileAloneIsWholeWhileOpen()
{
    const std::string text = newsText(1);
    const auto store = opened(StoreAccess::Create);
    QVERIFY(store);
    const auto copied = [&](const char* name) {
        const bool isCopied = QFile::copy(QString::fromStdString(file()), QString::fromStdString(file(name)));
        auto copy = openStore(file(name), StoreAccess::Write, program);
        return isCopied && copy ? std::move(*copy) : nullptr;
    };
    const std::vector<ArticleRow> articles = {row("a.txt", text)};
    QVERIFY(store->add(ImportBatch{{}, articles, {text}, {{articles[0].analysis, text}}, {}, {}}));
    const auto read = copied("read.dateline");
    QVERIFY(read && read->findings().empty());
    QVERIFY(allArticles(*read) == articles);
    QCOMPARE(*read->text(ContentHash::of(text)), text);
    QVERIFY(store->append(std::vector<LedgerRow>{said("one")}));
    const auto corrected = copied("corrected.dateline");
    QVERIFY(corrected && corrected->findings().empty());
    QCOMPARE(corrected->ledger()->size(), std::size_t(1));
}

void TestStore::aTextOfTwoArticlesIsKeptOnceAndSweptWithTheLast()
{
    const std::string text = newsText(2);
    const auto store = opened(StoreAccess::Create);
    const std::vector<AnalysisRow> analyses = {{row("a", text).analysis, "packed"}};
    QVERIFY(store->add({{}, {row("a", text), row("b", text)}, {text, text}, analyses, {}, {}}));
    QVERIFY(store->add({{}, {}, {}, {}, {}, {"a"}}));
    QVERIFY(store->sweep());
    QCOMPARE(*store->text(ContentHash::of(text)), text);
    QVERIFY(store->add({{}, {}, {}, {}, {}, {"b"}}));
    QVERIFY(store->sweep());
    QVERIFY(store->text(ContentHash::of(text)).error().code == ErrorCode::NotFound);
    QVERIFY(store->analysisKeys()->empty());
}

void TestStore::goneArticlesAreGone()
{
    const auto store = opened(StoreAccess::Create);
    const SourceRow source{"/folder/a", 1, 2, {}};
    QVERIFY(store->add({{source}, {row("a", "A"), row("b", "B")}, {"A", "B"}, {}, {}, {}}));
    QVERIFY(store->add({{}, {row("c", "C")}, {"C"}, {}, {source.path}, {"a"}}));
    QVERIFY((allArticles(*store) == std::vector<ArticleRow>{row("b", "B"), row("c", "C")}));
    QVERIFY(store->sources()->empty());
    QCOMPARE(store->counts()->articles, std::int64_t(2));
}

void TestStore::theLedgerKeepsOrderAndKnowsItsEntries()
{
    const auto store = opened(StoreAccess::Create);
    QVERIFY(store->append(std::vector<LedgerRow>{said("x"), said("y")}));
    const auto again = store->append(std::vector<LedgerRow>{said("z"), said("x"), said("z")});
    QVERIFY(again);
    QCOMPARE((*again)[0].sequence, std::int64_t(3));
    QCOMPARE((*again)[1].sequence, std::int64_t(1));
    QCOMPARE((*again)[2].sequence, std::int64_t(3));
    const auto later = store->ledger(2);
    QVERIFY(later && later->size() == 1 && later->front().uid == "z");
}

void TestStore::theLedgerOnlyGrows()
{
    opened(StoreAccess::Create)->append(std::vector<LedgerRow>{said("x")}).value();
    const auto connection = sqlite::connectTo(file(), sqlite::OpenMode::ReadWrite);
    QVERIFY(connection);
    QVERIFY(!(*connection)->run(QStringLiteral("DELETE FROM ledger")));
    QVERIFY(!(*connection)->run(QStringLiteral("UPDATE ledger SET json = ''")));
    QVERIFY(!(*connection)->run(QStringLiteral("DELETE FROM ledger_copy")));
    QCOMPARE(*(*connection)->number(QStringLiteral("SELECT count(*) FROM ledger WHERE json = '{}'")),
        std::int64_t(1));
}

void TestStore::aDamagedCountHidesNoCorrection()
{
    opened(StoreAccess::Create)->append(std::vector<LedgerRow>{said("x")}).value();
    {
        const auto connection = sqlite::connectTo(file(), sqlite::OpenMode::ReadWrite);
        QVERIFY(connection);
        QVERIFY((*connection)->run(QStringLiteral("UPDATE project SET value = '-7' WHERE key = 'ledger'")));
    }
    const auto store = opened(StoreAccess::Beside);
    QVERIFY(store->append(std::vector<LedgerRow>{said("y")}));
    const auto ledger = store->ledger();
    QVERIFY(ledger);
    QCOMPARE(ledger->size(), std::size_t(2));
    QCOMPARE(ledger->back().sequence, std::int64_t(2));
}

void TestStore::blocksOfAKindAreReplacedTogether()
{
    const auto store = opened(StoreAccess::Create);
    QVERIFY(store->putBlocks("a", std::vector<std::string>{"1", "2", "3"}));
    QVERIFY(store->putBlocks("b", std::vector<std::string>{"other"}));
    QVERIFY(store->putBlocks("a", std::vector<std::string>{"4"}));
    QVERIFY(*store->blocks("a") == std::vector<std::string>{"4"});
    QVERIFY(*store->blocks("b") == std::vector<std::string>{"other"});
    QVERIFY(store->putBlocks("a", {}));
    QVERIFY(store->blocks("a")->empty());
}

void TestStore::anotherWindowIsNamed()
{
    const auto store = opened(StoreAccess::Create);
    const auto second = openStore(file(), StoreAccess::Write, program);
    QVERIFY(!second);
    QVERIFY(second.error().code == ErrorCode::Locked);
    QVERIFY(QString::fromStdString(second.error().detail)
                .contains(QString::number(QCoreApplication::applicationPid())));
    QCOMPARE(second.error().where.file, file());
}

void TestStore::aLockOfAKilledProgramIsTakenAway()
{
    opened(StoreAccess::Create).reset();
    // killed before and after it wrote its name
    for (const char* content : {"", "4194304\ntst_store\nsomewhere else\n"}) {
        QFile lock(QString::fromStdString(file() + ".lock"));
        QVERIFY(lock.open(QIODevice::WriteOnly) && lock.write(content) >= 0);
        lock.close();
        const bool known = *content != 0;
        QCOMPARE(isProjectInUse(file()), known); // of another host nobody knows whether it lives
        QCOMPARE(opened(StoreAccess::Write) != nullptr, !known);
        QFile::remove(lock.fileName());
    }
}

void TestStore::aReaderGoesBesideAWindow()
{
    const auto window = opened(StoreAccess::Create);
    QVERIFY(window->append(std::vector<LedgerRow>{said("x")}));
    const auto reader = openStore(file(), StoreAccess::Read, program);
    QVERIFY(reader);
    QVERIFY((*reader)->isReadOnly());
    QCOMPARE((*reader)->ledger()->size(), std::size_t(1));
    QVERIFY(window->append(std::vector<LedgerRow>{said("y")}));
    QCOMPARE((*reader)->ledger()->size(), std::size_t(2));
    QVERIFY((*reader)->append(std::vector<LedgerRow>{said("z")}).error().code == ErrorCode::Unwritable);
}

void TestStore::otherThreadsHaveTheirOwnConnection()
{
    const auto store = opened(StoreAccess::Create);
    std::vector<std::thread> threads;
    std::atomic<int> failures{0};
    for (int worker = 0; worker < 4; ++worker) {
        threads.emplace_back([&, worker] {
            const auto own = store->again();
            for (int i = 0; own && i < 20; ++i) {
                const std::string text = newsText(worker * 100 + i);
                const std::string name = std::to_string(worker) + "-" + std::to_string(i);
                failures += (*own)->add({{}, {row(name, text)}, {text}, {}, {}, {}}) ? 0 : 1;
                failures += (*own)->append(std::vector<LedgerRow>{said(name)}) ? 0 : 1;
            }
            failures += own ? 0 : 1;
        });
    }
    for (std::thread& thread : threads) {
        thread.join();
    }
    QCOMPARE(failures.load(), 0);
    QCOMPARE(store->counts()->articles, std::int64_t(80));
    QCOMPARE(store->ledger()->size(), std::size_t(80));
}

void TestStore::whatIsNoProjectIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty file") << QByteArray();
    QTest::newRow("words") << QByteArray("This is no project.");
    QTest::newRow("many words") << QByteArray(100'000, 'x');
    QTest::newRow("only the first line of a database") << QByteArray("SQLite format 3\0", 16);
}

void TestStore::whatIsNoProjectIsRefused()
{
    QFETCH(QByteArray, content);
    QFile written(QString::fromStdString(file()));
    QVERIFY(written.open(QIODevice::WriteOnly) && written.write(content) == content.size());
    written.close();
    for (const StoreAccess access : {StoreAccess::Read, StoreAccess::Write}) {
        const auto store = openStore(file(), access, program);
        QVERIFY(!store);
        QVERIFY(store.error().code == ErrorCode::BadProject);
        QCOMPARE(store.error().where.file, file());
    }
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll(), content);
}

void TestStore::nothingIsReplaced()
{
    opened(StoreAccess::Create)->append(std::vector<LedgerRow>{said("x")}).value();
    QVERIFY(openStore(file(), StoreAccess::Create, program).error().code == ErrorCode::Unwritable);
    const auto store = opened(StoreAccess::Write);
    QVERIFY(store->copyTo(file()).error().code == ErrorCode::Unwritable);
    QCOMPARE(store->ledger()->size(), std::size_t(1));
}

void TestStore::aDeletedProjectDoesNotComeBack_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("its own name") << QStringLiteral("test.dateline");
    QTest::newRow("under which it is made") << QStringLiteral("test.dateline.new");
}

void TestStore::aDeletedProjectDoesNotComeBack()
{
    // A program that was killed leaves its log beside the file; then somebody deletes the file alone.
    QFETCH(QString, name);
    const QString log = m_folder->filePath(name + QStringLiteral("-wal"));
    {
        const auto store = opened(StoreAccess::Create);
        QVERIFY(store->add({{}, {row("a", "A")}, {"A"}, {}, {}, {}}));
        QVERIFY(store->append(std::vector<LedgerRow>{said("x")}));
        QVERIFY(
            QFile::copy(QString::fromStdString(file() + "-wal"), m_folder->filePath(QStringLiteral("left"))));
    }
    QVERIFY(QFile::remove(QString::fromStdString(file())));
    QVERIFY(QFile::rename(m_folder->filePath(QStringLiteral("left")), log));
    {
        const auto store = opened(StoreAccess::Create);
        QVERIFY(store);
        QVERIFY(allArticles(*store).empty());
        QVERIFY(store->ledger()->empty());
    }
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden),
        QStringList{QStringLiteral("test.dateline")});
}

void TestStore::aNewerProjectIsRefused()
{
    opened(StoreAccess::Create).reset();
    QVERIFY((*sqlite::connectTo(file(), sqlite::OpenMode::ReadWrite))
                ->run(QStringLiteral("PRAGMA user_version = 1000")));
    const auto store = openStore(file(), StoreAccess::Write, program);
    QVERIFY(!store && store.error().code == ErrorCode::NewerProject && store.error().detail == "1000");
}

void TestStore::anOlderProjectIsBroughtUpToDateWithABackup()
{
    // A project of version 1 as that version wrote it, with rows of a project of today.
    opened(StoreAccess::Create)->append(std::vector<LedgerRow>{said("x")}).value();
    {
        const auto old = sqlite::connectTo(file("old.dateline"), sqlite::OpenMode::Create);
        QVERIFY(old && sqlite::createTables(**old, 1, "0.0"));
        QVERIFY((*old)->run(QStringLiteral("ATTACH '%1' AS today").arg(QString::fromStdString(file()))));
        for (const char* table : {"ledger", "ledger_copy", "project"}) {
            QVERIFY((*old)->run(
                QStringLiteral("INSERT INTO main.%1 SELECT * FROM today.%1").arg(QLatin1String(table))));
        }
    }
    const auto reader = openStore(file("old.dateline"), StoreAccess::Read, program);
    QVERIFY(!reader && reader.error().code == ErrorCode::OlderProject);
    {
        const auto store = openStore(file("old.dateline"), StoreAccess::Write, program);
        QVERIFY(store);
        QVERIFY((*store)->findings().empty());
        QCOMPARE((*store)->ledger()->size(), std::size_t(1));
    }
    const auto after = sqlite::connectTo(file("old.dateline"), sqlite::OpenMode::ReadWrite);
    QCOMPARE(*(*after)->number(QStringLiteral("PRAGMA user_version")), sqlite::currentVersion());
    QVERIFY(!(*after)->run(QStringLiteral("DELETE FROM ledger_copy")));
    QCOMPARE(*(*after)->number(QStringLiteral(
                 "SELECT count(*) FROM migrations WHERE backup LIKE '%old.dateline.backup-v1'")),
        std::int64_t(1));
    const auto backup = sqlite::connectTo(file("old.dateline.backup-v1"), sqlite::OpenMode::ReadOnly);
    QVERIFY(backup);
    QCOMPARE(*(*backup)->number(QStringLiteral("PRAGMA user_version")), std::int64_t(1));
    QCOMPARE(*(*backup)->number(QStringLiteral("SELECT count(*) FROM ledger")), std::int64_t(1));
}

void TestStore::aCopyIsTheSameProject()
{
    const auto store = opened(StoreAccess::Create);
    QVERIFY(store->add({{}, {row("a", "A")}, {"A"}, {}, {}, {}}));
    QVERIFY(store->append(std::vector<LedgerRow>{said("x")}));
    QVERIFY(store->copyTo(file("copy.dateline")));
    const auto copy = openStore(file("copy.dateline"), StoreAccess::Write, program);
    QVERIFY(copy);
    QVERIFY((allArticles(**copy) == std::vector<ArticleRow>{row("a", "A")}));
    QCOMPARE((*copy)->ledger()->size(), std::size_t(1));
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
