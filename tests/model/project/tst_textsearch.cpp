// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/base/random.h"
#include "model/project/search/textsearch.h"
#include "model/project/store.h"
#include "model/search/textmatches.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace dateline;

namespace {

std::unique_ptr<Store> projectWith(const std::string& path, const std::vector<std::string>& texts)
{
    Expected<std::unique_ptr<Store>> store = openStore(path, StoreAccess::Create, "test");
    if (!store) {
        return nullptr;
    }
    ImportBatch batch;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        batch.texts.emplace_back(texts[i]);
        batch.articles.push_back({"a" + std::to_string(i), "", ContentHash::of(texts[i]), {}, "meta"});
    }
    return (*store)->add(batch) ? std::move(*store) : nullptr;
}

std::vector<std::string> someTexts(std::uint64_t seed, std::size_t count)
{
    const std::vector<std::string> vocabulary{
        "alpha", "beta", "gamma", "delta", "alphabet", "Bet", "Erdoğan’s", "U.S.", "al-Qaida"};
    Random random(seed);
    std::vector<std::string> texts(count);
    for (std::size_t i = 0; i < count; ++i) {
        texts[i] = "n" + std::to_string(seed * 100'000 + i);
        for (std::uint32_t words = random.below(12); words > 0; --words) {
            texts[i] += " " + vocabulary[random.below(static_cast<std::uint32_t>(vocabulary.size()))];
        }
    }
    return texts;
}

std::vector<ContentHash> sorted(std::vector<ContentHash> hashes)
{
    std::sort(hashes.begin(), hashes.end());
    return hashes;
}

std::vector<ContentHash> byReading(const std::vector<std::string>& texts, const SearchQuery& query)
{
    std::vector<ContentHash> hashes;
    for (const std::string& text : texts) {
        if (fulfils(text, query)) {
            hashes.push_back(ContentHash::of(text));
        }
    }
    return sorted(hashes);
}

class CancelAtOnce : public Progress
{
public:
    bool cancelled() const override { return true; }
};

/// Writes into the project whenever the indexing looks whether it goes on.
class WritingBetween : public Progress
{
public:
    explicit WritingBetween(Store& store)
        : m_store(store)
    {
    }
    bool cancelled() const override
    {
        ++(m_store.putSetting("test", "between") ? written : refused);
        return false;
    }
    mutable int written = 0;
    mutable int refused = 0;

private:
    Store& m_store;
};

} // namespace

class TestTextSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsWhatReadingFinds();
    void queriesOfAnyBytesAreNoErrors();
    void laterTextsAreTakenIn();
    void othersWriteBetweenTwoBatches();
    void bestComesFirst();
    void withoutAnIndexNothingIsFound();
    void damagedIndexIsMadeAgain();
    void readOnlyConnectionFinds();
    void fileThatIsNoProjectIsAnError();

private:
    std::string path(const char* name) const
    {
        return m_folder->filePath(QString::fromLatin1(name)).toStdString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Progress m_progress;
};

void TestTextSearch::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestTextSearch::findsWhatReadingFinds()
{
    const std::vector<std::string> texts = someTexts(1, 1000);
    const auto store = projectWith(path("p.dateline"), texts);
    QVERIFY(store);
    const auto search = TextSearch::open(path("p.dateline"), SearchAccess::Update);
    QVERIFY(search);
    const auto taken = (*search)->update(m_progress);
    QVERIFY(taken);
    QCOMPARE(*taken, std::uint64_t(1000));
    for (const char* input :
        {"alpha", "alpha beta", "\"alpha beta\"", "alph*", "bet", "alpha OR gamma", "alpha -beta",
            "alpha NOT (beta OR gamma)", "NOT alpha", "alpha OR NOT beta", "-alpha -beta", "\"al qaida\" us",
            "erdogan", "\"gamma alph\"*", "(alpha OR beta) (gamma OR NOT delta)", "n100007", "nothing"}) {
        const SearchQuery query = parseSearch(input);
        const auto found = (*search)->find(query);
        QVERIFY2(found, input);
        QVERIFY2(sorted(*found) == byReading(texts, query), input);
    }
}

void TestTextSearch::queriesOfAnyBytesAreNoErrors()
{
    const auto store = projectWith(path("p.dateline"), someTexts(2, 50));
    const auto search = TextSearch::open(path("p.dateline"), SearchAccess::Update);
    QVERIFY(search && (*search)->update(m_progress));
    const std::vector<std::string> pieces{"(", ")", "\"", "*", "-", " NOT ", " AND ", " OR ", "a", "NEAR",
        "alpha", ":", "'", ";", "\\", "\xFF", "%", "^", "{", "+", "é"};
    Random random(6);
    for (int round = 0; round < 1000; ++round) {
        std::string input;
        for (std::uint32_t i = random.below(20); i > 0; --i) {
            input += pieces[random.below(static_cast<std::uint32_t>(pieces.size()))];
        }
        const auto found = (*search)->find(parseSearch(input));
        QVERIFY2(found, (input + " -> " + (found ? "" : found.error().detail)).c_str());
    }
}

void TestTextSearch::laterTextsAreTakenIn()
{
    const auto store = projectWith(path("p.dateline"), someTexts(3, 10));
    const auto search = TextSearch::open(path("p.dateline"), SearchAccess::Update);
    QVERIFY(search && (*search)->update(m_progress));
    const std::string text = "a later zebra";
    ImportBatch batch;
    batch.texts.emplace_back(text);
    batch.articles.push_back({"later", "", ContentHash::of(text), {}, "meta"});
    QVERIFY(store->add(batch));
    QVERIFY((*search)->find(parseSearch("zebra"))->empty());
    const auto cancelled = (*search)->update(CancelAtOnce());
    QVERIFY(!cancelled && cancelled.error().code == ErrorCode::Cancelled);
    const auto taken = (*search)->update(m_progress);
    QVERIFY(taken);
    QCOMPARE(*taken, std::uint64_t(1));
    const auto found = (*search)->find(parseSearch("zebra"));
    QVERIFY(found && *found == std::vector<ContentHash>{ContentHash::of(text)});
}

void TestTextSearch::othersWriteBetweenTwoBatches()
{
    const auto store = projectWith(path("p.dateline"), someTexts(3, 1000));
    QVERIFY(store);
    const auto search = TextSearch::open(path("p.dateline"), SearchAccess::Update);
    QVERIFY(search);
    const WritingBetween between(*store);
    QVERIFY((*search)->update(between));
    QVERIFY(between.written > 2);
    QCOMPARE(between.refused, 0);
}

void TestTextSearch::bestComesFirst()
{
    const std::vector<std::string> texts{"one zebra among many other words that say nothing of it at all",
        "zebra zebra zebra", "no such animal"};
    const auto store = projectWith(path("p.dateline"), texts);
    const auto search = TextSearch::open(path("p.dateline"), SearchAccess::Update);
    QVERIFY(search && (*search)->update(m_progress));
    const auto found = (*search)->find(parseSearch("zebra"));
    QVERIFY(found);
    QVERIFY((*found == std::vector<ContentHash>{ContentHash::of(texts[1]), ContentHash::of(texts[0])}));
}

void TestTextSearch::withoutAnIndexNothingIsFound()
{
    const auto store = projectWith(path("p.dateline"), someTexts(4, 10));
    const auto search = TextSearch::open(path("p.dateline"), SearchAccess::Read);
    QVERIFY(search);
    const auto found = (*search)->find(parseSearch("alpha"));
    QVERIFY(found && found->empty());
}

void TestTextSearch::damagedIndexIsMadeAgain()
{
    const std::vector<std::string> texts = someTexts(5, 100);
    const auto store = projectWith(path("p.dateline"), texts);
    {
        const auto search = TextSearch::open(path("p.dateline"), SearchAccess::Update);
        QVERIFY(search && (*search)->update(m_progress));
    }
    {
        QSqlDatabase database
            = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("damage"));
        database.setDatabaseName(QString::fromStdString(path("p.dateline")));
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(
            QStringLiteral("UPDATE search_1_words_data SET block = x'0102030405060708090A'")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("damage"));
    const auto search = TextSearch::open(path("p.dateline"), SearchAccess::Update);
    QVERIFY(search);
    QVERIFY(!(*search)->find(parseSearch("alpha")));
    const std::string text = "one more alpha";
    ImportBatch batch;
    batch.texts.emplace_back(text);
    QVERIFY(store->add(batch));
    const auto taken = (*search)->update(m_progress);
    QVERIFY2(taken, taken ? "" : taken.error().detail.c_str());
    const SearchQuery query = parseSearch("alpha");
    std::vector<std::string> all = texts;
    all.push_back(text);
    QVERIFY(sorted(*(*search)->find(query)) == byReading(all, query));
}

void TestTextSearch::readOnlyConnectionFinds()
{
    const std::vector<std::string> texts = someTexts(6, 100);
    const auto store = projectWith(path("p.dateline"), texts);
    const auto writing = TextSearch::open(path("p.dateline"), SearchAccess::Update);
    QVERIFY(writing && (*writing)->update(m_progress));
    const auto search = TextSearch::open(path("p.dateline"), SearchAccess::Read);
    QVERIFY(search);
    QVERIFY(sorted(*(*search)->find(parseSearch("alpha"))) == byReading(texts, parseSearch("alpha")));
    ImportBatch batch;
    batch.texts.emplace_back("a later zebra");
    QVERIFY(store->add(batch));
    QVERIFY(!(*search)->update(m_progress));
    QVERIFY(sorted(*(*search)->find(parseSearch("alpha"))) == byReading(texts, parseSearch("alpha")));
}

void TestTextSearch::fileThatIsNoProjectIsAnError()
{
    QVERIFY(!TextSearch::open(path("absent.dateline"), SearchAccess::Read));
    QFile file(QString::fromStdString(path("other")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no database at all, but some bytes") > 0);
    file.close();
    QVERIFY(!TextSearch::open(path("other"), SearchAccess::Update));
}

QTEST_GUILESS_MAIN(TestTextSearch)
#include "tst_textsearch.moc"
