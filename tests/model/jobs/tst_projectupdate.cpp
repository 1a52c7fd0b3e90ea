// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/languagedata.h"
#include "model/jobs/importmemory.h"
#include "model/jobs/projectimport.h"
#include "model/jobs/projectload.h"
#include "model/packing/packedcorpus.h"
#include "model/resolution/keptresolution.h"
#include "model/resolution/resolver.h"
#include "tests/support/cancelledafter.h"
#include "tests/support/editedfolder.h"
#include "tests/support/makezip.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <memory>
#include <optional>
#include <set>

using namespace dateline;
using test::write;

// A project that follows a folder through random edits holds what a fresh run over the folder gives, byte for
// byte.
class TestProjectUpdate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void randomEditsGiveWhatAFreshRunGives();
    void aDamagedAnalysisIsMadeAgain();
    void anImportHoldsNoMoreThanItIsTold();
    void problemsOfOtherPathsStay();
    void problemsOfAnotherHandAreNoneOfOurs();
    void changesSinceTheLastImportAreSeen();
    void pagesAndFeedsAreKeptAndFollowed();
    void whatAFeedNoLongerHoldsGoes();
    void anotherLanguageIsAnotherAnalysis();
    void idsAreToldApartAlikeWithAndWithoutAProject();
    void aZipWithOneNameTwiceIsFollowed();
    void filesWhoseNameIsNotUtf8AreFollowed();
    void aNameAsAnEarlierProgramSpeltItIsKnown();
    void anArticleThatIsNotFinishedIsNotThere();

private:
    std::unique_ptr<Store> project(const char* name) const;
    bool import(Store& store, const QString& path);
    /// From articles that are read when a step asks; null where that fails.
    std::shared_ptr<const KeptResolution> resolved(Store& store, const KeptResolution* before, int threads);

    QTemporaryDir m_folder;
    std::optional<LanguageData> m_language;
    std::optional<EngineVersion> m_version;
    Progress m_progress;
};

namespace {

/// Under a name that Qt would write as UTF-8.
void writeBytes(const std::string& path, std::string_view content)
{
    std::ofstream(path, std::ios::binary) << content;
}

struct NoTexts : TextSource
{
    ArticleText text(ArticleId, const ArticleMetadata&) const override { return {}; }
};

} // namespace

void TestProjectUpdate::initTestCase()
{
    Expected<LanguageData> language = loadLanguageData(DATELINE_RESOURCES);
    const Expected<EngineVersion> version = engineVersion(DATELINE_RESOURCES);
    QVERIFY(language && version);
    m_language = std::move(*language);
    m_version = *version;
}

std::unique_ptr<Store> TestProjectUpdate::project(const char* name) const
{
    auto store
        = openStore(m_folder.filePath(QString::fromLatin1(name)).toStdString(), StoreAccess::Create, "test");
    return store ? std::move(*store) : nullptr;
}

bool TestProjectUpdate::import(Store& store, const QString& path)
{
    return importPaths(store, {path.toStdString()}, *m_language, *m_version, {}, m_progress).has_value();
}

void TestProjectUpdate::anImportHoldsNoMoreThanItIsTold()
{
    constexpr int articles = 700;
    QByteArray list;
    for (int i = 0; i < articles; ++i) {
        const QByteArray number = QByteArray::number(i);
        list += "{\"id\": \"" + number + "\", \"text\": \"Rebels shelled house " + number + ".\"}\n";
    }
    const QString path = m_folder.filePath(QStringLiteral("many.jsonl"));
    QVERIFY(write(path, list));
    const auto store = project("many.dateline");
    QVERIFY(store);
    std::vector<std::size_t> arrived;
    std::vector<std::uint64_t> stored;
    LoadOptions options;
    options.mostHeld = 100; // less than a batch has
    options.arrived = [&](std::span<const AnalysedArticle> soFar, std::span<const Error>, Ahead) {
        arrived.push_back(soFar.size());
    };
    options.stored = [&](std::uint64_t read, std::span<const Error>) {
        stored.push_back(read);
        QCOMPARE(store->counts()->articles, static_cast<std::int64_t>(read));
    };
    QVERIFY(importPaths(*store, {path.toStdString()}, *m_language, *m_version, options, m_progress));
    QCOMPARE(arrived.size(), std::size_t(1));
    QVERIFY(!stored.empty() && stored.front() > arrived.front());
    QVERIFY(std::is_sorted(stored.begin(), stored.end()));
    QCOMPARE(store->counts()->articles, std::int64_t(articles));
}

void TestProjectUpdate::problemsOfOtherPathsStay()
{
    const QString good = m_folder.filePath(QStringLiteral("good"));
    const QString bad = m_folder.filePath(QStringLiteral("bad"));
    QVERIFY(QDir().mkpath(good) && QDir().mkpath(bad));
    QVERIFY(write(good + QStringLiteral("/a.txt"), "Rebels shelled the town of Idlib on 2 March 2016.\n"));
    QVERIFY(write(bad + QStringLiteral("/list.jsonl"), "{\"id\": 1\n"));
    const auto store = project("problems.dateline");
    QVERIFY(store);
    QVERIFY(import(*store, bad));
    QCOMPARE(importProblems(*store)->size(), std::size_t(1));
    const Error before = importProblems(*store)->front();
    QVERIFY(import(*store, good));
    QCOMPARE(importProblems(*store)->size(), std::size_t(1));
    QVERIFY(importProblems(*store)->front() == before);
    QVERIFY(import(*store, bad)); // said once, however often it is read
    QCOMPARE(importProblems(*store)->size(), std::size_t(1));
    QVERIFY(QFile::remove(bad + QStringLiteral("/list.jsonl")));
    QVERIFY(import(*store, bad));
    QVERIFY(importProblems(*store)->empty());
}

void TestProjectUpdate::problemsOfAnotherHandAreNoneOfOurs()
{
    const QString good = m_folder.filePath(QStringLiteral("sound"));
    QVERIFY(QDir().mkpath(good));
    QVERIFY(write(good + QStringLiteral("/a.txt"), "Rebels shelled the town of Idlib on 2 March 2016.\n"));
    const auto store = project("hand.dateline");
    QVERIFY(store);
    QVERIFY(store->putSetting("import/problems",
        R"([{"code":2,"detail":[],"file":7,"line":"9"},{"code":"2"},5,{"code":4000000000},{"code":-1}])"));
    const auto problems = importProblems(*store);
    QVERIFY(problems);
    QCOMPARE(problems->size(), std::size_t(1));
    QVERIFY((problems->front() == Error{static_cast<ErrorCode>(2), {}, {}}));
    for (const char* text : {"{}", "7", "[7]", "{\"a\":[]}", "no json", ""}) {
        for (const char* key : {"import/paths", "import/seen", "import/problems"}) {
            QVERIFY(store->putSetting(key, text));
        }
        QVERIFY(importedPaths(*store)->empty());
        QVERIFY(changedPaths(*store, {})->empty());
        QVERIFY(importProblems(*store)->empty());
        QVERIFY(import(*store, good));
    }
}

void TestProjectUpdate::changesSinceTheLastImportAreSeen()
{
    const QString one = m_folder.filePath(QStringLiteral("one"));
    const QString two = m_folder.filePath(QStringLiteral("two"));
    QVERIFY(QDir().mkpath(one) && QDir().mkpath(two));
    QVERIFY(write(one + QStringLiteral("/a.txt"), "Rebels shelled the town of Idlib on 2 March 2016.\n"));
    QVERIFY(write(two + QStringLiteral("/b.txt"), "They left the town of Idlib on 3 March 2016.\n"));
    const auto store = project("changes.dateline");
    QVERIFY(store);
    QVERIFY(import(*store, one) && import(*store, two));
    const auto changed = [&store] { return *changedPaths(*store, {}); };
    QVERIFY(changed().empty());
    QVERIFY(write(one + QStringLiteral("/a.txt"), "Rebels shelled the town of Idlib on 22 March 2016.\n"));
    QVERIFY(changed() == std::vector<std::string>{one.toStdString()});
    QVERIFY(import(*store, two)); // says nothing of the other
    QVERIFY(changed() == std::vector<std::string>{one.toStdString()});
    QVERIFY(import(*store, one));
    QVERIFY(changed().empty());
    QVERIFY(QFile::remove(two + QStringLiteral("/b.txt")));
    QVERIFY(changed() == std::vector<std::string>{two.toStdString()});
    QVERIFY(QDir(one).removeRecursively()); // as a drive that is not there
    QVERIFY(changed() == std::vector<std::string>{two.toStdString()});
}

void TestProjectUpdate::pagesAndFeedsAreKeptAndFollowed()
{
    const QString folder = m_folder.filePath(QStringLiteral("pages"));
    QVERIFY(QDir().mkpath(folder + QStringLiteral("/talks_files")));
    const QString page = folder + QStringLiteral("/talks.html");
    const QString feed = folder + QStringLiteral("/wire.xml");
    const auto feedOf = [](const QByteArray& day) {
        return "<rss><channel><title>Wire</title><item><title>Shelling</title><guid>1</"
               "guid><description>Rebels shelled the town of Idlib on "
            + day
            + " March 2016.</description></item><item><title>Retreat</title><guid>2</guid><description>They "
              "left the town of Idlib on 9 March 2016.</description></item>"
              "</channel></rss>";
    };
    QVERIFY(write(page,
        "<html><head><title>Talks in Oslo</title></head><body><nav><a href='/'>Home</a></nav><h1>Talks in "
        "Oslo</h1>"
        "<p>Jens Stoltenberg met ministers in Oslo on 3 March 2020.</p></body></html>"));
    QVERIFY(write(folder + QStringLiteral("/talks_files/frame.html"), "<p>An advertisement.</p>")
        && write(feed, feedOf("2")));
    const auto store = project("pages.dateline");
    QVERIFY(store && import(*store, folder));
    QCOMPARE(importProblems(*store)->size(), std::size_t(1));
    QCOMPARE(importProblems(*store)->front().code, ErrorCode::CompanionsLeftOut);
    const auto loaded = [&] {
        const auto kept = loadProject(*store, *m_language, *m_version, {}, m_progress);
        const auto fresh = analysePaths({folder.toStdString()}, *m_language, {}, m_progress);
        std::string ids = kept && fresh
                && test::bytesOf(kept->articles, *m_language) == test::bytesOf(fresh->articles, *m_language)
            ? ""
            : "not as fresh: ";
        for (const AnalysedArticle& article : kept ? kept->articles : std::vector<AnalysedArticle>()) {
            ids += article.article->id + " ";
        }
        return ids;
    };
    QCOMPARE(loaded(), std::string("talks.html wire.xml#1 wire.xml#2 "));
    const auto changed = [&store] { return *changedPaths(*store, {}); };
    QVERIFY(changed().empty());

    QVERIFY(write(feed, feedOf("22")));
    QCOMPARE(changed().size(), std::size_t(1));
    const auto again = importPaths(*store, {folder.toStdString()}, *m_language, *m_version, {}, m_progress);
    QVERIFY(again && again->read == 3 && again->analysed == 1);
    QCOMPARE(loaded(), std::string("talks.html wire.xml#1 wire.xml#2 "));

    QVERIFY(QFile::remove(feed));
    const auto gone = importPaths(*store, {folder.toStdString()}, *m_language, *m_version, {}, m_progress);
    QVERIFY(gone && gone->vanished == (std::vector<std::string>{"wire.xml#1", "wire.xml#2"}));
    QCOMPARE(loaded(), std::string("talks.html "));
}

void TestProjectUpdate::whatAFeedNoLongerHoldsGoes()
{
    const QString folder = m_folder.filePath(QStringLiteral("feeds/sub"));
    QVERIFY(QDir().mkpath(folder));
    const QString feed = folder + QStringLiteral("/wire.xml");
    const QString list = folder + QStringLiteral("/list.jsonl");
    const auto item = [](const QByteArray& guid, const QByteArray& text) {
        return "<item><title>Item " + guid + "</title><guid>" + guid + "</guid><description>" + text
            + "</description></item>";
    };
    const auto feedOf = [](const QByteArray& items) {
        return "<rss><channel><title>Wire</title>" + items + "</channel></rss>";
    };
    const QByteArray one = item("1", "Rebels shelled the town of Idlib on 2 March 2016.");
    const QByteArray two = item("2", "They left the town of Idlib on 9 March 2016.");
    QVERIFY(write(feed, feedOf(one + two)));
    QVERIFY(write(list,
        R"({"id":"a","text":"The port closed."})"
        "\n"
        R"({"id":"b","text":"It opened again."})"
        "\n"));
    const auto store = project("outdated.dateline");
    QVERIFY(store);
    const auto vanished = [&](const QString& path) {
        const auto report
            = importPaths(*store, {path.toStdString()}, *m_language, *m_version, {}, m_progress);
        std::string ids;
        for (const std::string& id : report ? report->vanished : std::vector<std::string>{"error"}) {
            ids += id + " ";
        }
        return ids;
    };
    QCOMPARE(vanished(folder), std::string());
    QVERIFY(write(feed, feedOf(two)));
    QVERIFY(write(list, "{\"id\":\"b\",\"text\":\"It opened again.\"}\n{\"id\":\n"));
    QCOMPARE(vanished(folder), std::string("wire.xml#1 ")); // "a" may be what could not be read
    QVERIFY(write(list, "{\"id\":\"b\",\"text\":\"It opened again.\"}\n"));
    QCOMPARE(vanished(folder), std::string("a "));

    // named by another folder: both stay while the feed has the text
    QCOMPARE(vanished(m_folder.filePath(QStringLiteral("feeds"))), std::string());
    QVERIFY(write(feed, feedOf(one)));
    QCOMPARE(vanished(folder), std::string("sub/wire.xml#2 wire.xml#2 "));
}

void TestProjectUpdate::anotherLanguageIsAnotherAnalysis()
{
    const QString list = m_folder.filePath(QStringLiteral("languages.jsonl"));
    const auto store = project("languages.dateline");
    QVERIFY(store);
    const auto entitiesAs = [&](const QByteArray& language) {
        const QByteArray line
            = R"({"id":"a","text":"Rebels shelled the town of Idlib.","language":")" + language + "\"}\n";
        const bool imported = write(list, line) && import(*store, list);
        const auto kept = loadProject(*store, *m_language, *m_version, {}, m_progress);
        return imported && kept && kept->articles.size() == 1
            ? static_cast<int>(kept->articles.front().analysis->entities.size())
            : -1;
    };
    QCOMPARE(entitiesAs("de"), 0); // nothing is extracted from what is said to be German
    QVERIFY(entitiesAs("en") > 0);
    QCOMPARE(store->analysisKeys()->size(), std::size_t(2));
    QCOMPARE(entitiesAs("fr"), 0);
    QVERIFY(entitiesAs({}) > 0);
    QCOMPARE(store->analysisKeys()->size(), std::size_t(2)); // nothing else of it is looked at
}

void TestProjectUpdate::idsAreToldApartAlikeWithAndWithoutAProject()
{
    int lists = 0;
    for (const std::vector<std::string>& ids : std::vector<std::vector<std::string>>{
             {"a", "a", "a", "a#2"}, {"a#2", "a", "a", "a"}, {"b", "a", "b"}}) {
        QByteArray lines;
        for (std::size_t i = 0; i < ids.size(); ++i) {
            lines += "{\"id\":\"" + QByteArray::fromStdString(ids[i]) + "\",\"text\":\"House "
                + QByteArray::number(int(i)) + " burned.\"}\n";
        }
        const QString list = m_folder.filePath(QStringLiteral("ids%1.jsonl").arg(++lists));
        QVERIFY(write(list, lines));
        const auto store = project(qPrintable(QStringLiteral("ids%1.dateline").arg(lists)));
        QVERIFY(store && import(*store, list));
        const auto kept = loadProject(*store, *m_language, *m_version, {}, m_progress);
        const auto fresh = analysePaths({list.toStdString()}, *m_language, {}, m_progress);
        QVERIFY(kept && fresh);
        QVERIFY(test::bytesOf(kept->articles, *m_language) == test::bytesOf(fresh->articles, *m_language));
        std::set<std::string> different;
        for (const AnalysedArticle& article : fresh->articles) {
            different.insert(article.article->id);
        }
        QCOMPARE(different.size(), ids.size());
    }
}

void TestProjectUpdate::aZipWithOneNameTwiceIsFollowed()
{
    const auto store = project("zip.dateline");
    QVERIFY(store);
    const QString zip = m_folder.filePath(QStringLiteral("twice.zip"));
    const auto idsOf = [&](const std::string& packed) {
        std::string ids = write(zip, QByteArray::fromStdString(packed)) && import(*store, zip) ? "" : "error";
        const Expected<Done> done = store->articles([&ids](const Expected<ArticleRow>& row) {
            ids += row->id + " ";
            return true;
        });
        return done ? ids : "error";
    };
    const std::string one = "Rebels shelled the town of Idlib.";
    const std::string two = "They left the town of Idlib.";
    QCOMPARE(idsOf(makeZip({{"a.txt", one}, {"a.txt", two}, {"b.txt", "The port closed."}})),
        std::string("twice.zip/a.txt twice.zip/a.txt#2 twice.zip/b.txt "));
    QCOMPARE(
        idsOf(makeZip({{"a.txt", one}, {"a.txt", two}})), std::string("twice.zip/a.txt twice.zip/a.txt#2 "));
    QCOMPARE(idsOf(makeZip({{"a.txt", one}})), std::string("twice.zip/a.txt "));
    // under two names, then under one of them
    QCOMPARE(
        idsOf(makeZip({{"a.txt", one}, {"b.txt", one}})), std::string("twice.zip/a.txt twice.zip/b.txt "));
    QCOMPARE(idsOf(makeZip({{"b.txt", one}})), std::string("twice.zip/b.txt "));
}

void TestProjectUpdate::filesWhoseNameIsNotUtf8AreFollowed()
{
    const QString folder = m_folder.filePath(QStringLiteral("latin"));
    QVERIFY(QDir().mkpath(folder));
    const std::string article = folder.toStdString() + "/caf\xE9.txt";
    const std::string list = folder.toStdString() + "/r\xE9gion.jsonl";
    writeBytes(article, "Rebels shelled the town of Idlib on 2 March 2016.\n");
    writeBytes(
        list, "{\"id\":\"a\",\"text\":\"The port closed.\"}\n{\"id\":\"b\",\"text\":\"It opened again.\"}\n");
    const auto store = project("latin.dateline");
    QVERIFY(store && import(*store, folder));
    const auto read = store->sources();
    QVERIFY(read);
    std::set<std::string> sources;
    for (const SourceRow& source : *read) {
        sources.insert(source.path);
    }
    const auto ids = [&] {
        std::string all;
        const Expected<Done> done = store->articles([&](const Expected<ArticleRow>& row) {
            all += row ? row->id + (sources.contains(row->path) ? " " : " without its file ") : "damaged ";
            return true;
        });
        return done ? all : "error";
    };
    QCOMPARE(ids(), std::string("a b caf\uFFFD.txt "));
    const auto kept = loadProject(*store, *m_language, *m_version, {}, m_progress);
    QVERIFY(kept && kept->articles.size() == 3);
    QCOMPARE(kept->articles.back().article->path, folder.toStdString() + "/caf\uFFFD.txt"); // is shown
    QVERIFY(import(*store, folder));
    QCOMPARE(ids(), std::string("a b caf\uFFFD.txt "));
    writeBytes(list, "{\"id\":\"b\",\"text\":\"It opened again.\"}\n");
    QVERIFY(import(*store, folder));
    QCOMPARE(ids(), std::string("b caf\uFFFD.txt "));
    QVERIFY(std::filesystem::remove(article));
    QVERIFY(import(*store, folder));
    QCOMPARE(ids(), std::string("b "));
    QVERIFY(std::filesystem::remove(list)); // which QTemporaryDir would leave
    QVERIFY(import(*store, folder));
    QCOMPARE(ids(), std::string());
}

void TestProjectUpdate::aNameAsAnEarlierProgramSpeltItIsKnown()
{
    const QString folder = m_folder.filePath(QStringLiteral("spelt"));
    QVERIFY(QDir().mkpath(folder));
    const std::string article = folder.toStdString() + "/caf\xE9.txt";
    writeBytes(article, "Rebels shelled the town of Idlib on 2 March 2016.\n");
    const auto store = project("spelt.dateline");
    QVERIFY(store && import(*store, folder));
    std::vector<ArticleRow> rows;
    const auto read = [&] {
        rows.clear();
        return store->articles([&rows](const Expected<ArticleRow>& row) {
            rows.push_back(row.value());
            return true;
        });
    };
    const auto asBefore = [&] { // it repaired the name in the row of the article alone
        ImportBatch batch;
        batch.articles = rows;
        batch.articles.front().path = folder.toStdString() + "/caf\uFFFD.txt";
        return store->add(batch);
    };
    QVERIFY(read() && asBefore());
    writeBytes(article, "They left the town of Idlib on 9 March 2016.\n");
    QVERIFY(import(*store, folder) && read());
    QCOMPARE(rows.size(), std::size_t(1)); // no "#2"
    QCOMPARE(rows.front().path, article);
    QVERIFY(asBefore());
    QVERIFY(std::filesystem::remove(article));
    QVERIFY(import(*store, folder) && read());
    QVERIFY(rows.empty());
}

std::shared_ptr<const KeptResolution> TestProjectUpdate::resolved(
    Store& store, const KeptResolution* before, int threads)
{
    LoadOptions options;
    options.threads = threads;
    const auto made = resolveProject(
        store, *m_language, *m_version, before, {}, std::make_shared<const NoTexts>(), options, m_progress);
    return made ? made->resolved : nullptr;
}

void TestProjectUpdate::aDamagedAnalysisIsMadeAgain()
{
    const QString folder = m_folder.filePath(QStringLiteral("whole"));
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(write(folder + QStringLiteral("/a.txt"), "Rebels shelled the town of Idlib on 2 March 2016.\n"));
    const auto store = project("mended.dateline");
    QVERIFY(store && import(*store, folder));
    const auto whole = resolved(*store, nullptr, 1);
    QVERIFY(whole);
    QCOMPARE(whole->corpus->events.size(), std::size_t(1));
    ImportBatch batch;
    batch.analyses.push_back({store->analysisKeys()->front(), "no analysis"});
    QVERIFY(store->add(batch));
    const auto mended = resolved(*store, nullptr, 1);
    QVERIFY(mended);
    QVERIFY(packCorpus(*mended->corpus, m_progress) == packCorpus(*whole->corpus, m_progress));
    QVERIFY(*store->analysis(batch.analyses.front().key) != "no analysis");
}

void TestProjectUpdate::randomEditsGiveWhatAFreshRunGives()
{
    QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("news/sub")));
    const QDir samples(QStringLiteral(DATELINE_RESOURCES "/samples"));
    for (const QString& name :
        samples.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name).mid(0, 10)) {
        QVERIFY(QFile::copy(samples.filePath(name), m_folder.filePath(QStringLiteral("news/")) + name));
    }
    const std::vector<std::string> paths{m_folder.filePath(QStringLiteral("news")).toStdString()};
    const auto store = project("p.dateline");
    QVERIFY(store);
    Random random(8);
    std::shared_ptr<const KeptResolution> before;
    for (int round = 0; round < 10; ++round) {
        const auto report = importPaths(*store, paths, *m_language, *m_version, {}, m_progress);
        QVERIFY(report);
        QCOMPARE(
            report->read, std::uint64_t(test::filesIn(m_folder.filePath(QStringLiteral("news"))).size()));
        QVERIFY(round == 0 || report->analysed <= 4); // no more than were edited
        const auto kept = loadProject(*store, *m_language, *m_version, {}, m_progress);
        const auto fresh = analysePaths(paths, *m_language, {}, m_progress);
        QVERIFY(kept && fresh);
        QCOMPARE(kept->articles.size(), fresh->articles.size());
        QVERIFY(test::bytesOf(kept->articles, *m_language) == test::bytesOf(fresh->articles, *m_language));
        const auto inMemory = resolve(fresh->articles, {}, *m_language, m_progress);
        const auto full = resolved(*store, nullptr, 1);
        before = resolved(*store, before.get(), 2); // from what the last round left
        QVERIFY(inMemory && full && before);
        QVERIFY(packCorpus(*full->corpus, m_progress) == packCorpus(**inMemory, m_progress));
        QVERIFY(packCorpus(*before->corpus, m_progress) == packCorpus(**inMemory, m_progress));
        for (std::uint32_t edits = 1 + random.below(4); edits > 0; --edits) {
            test::editSomeFile(m_folder.filePath(QStringLiteral("news")), test::Edits::Readable, random);
        }
    }
}

void TestProjectUpdate::anArticleThatIsNotFinishedIsNotThere()
{
    const QString path = m_folder.filePath(QStringLiteral("long.txt"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(test::longText(100'000)));
    file.close();
    LoadOptions options;
    options.threads = 1;
    const auto run = [&](Store& store, Progress& progress) {
        return importPaths(store, {path.toStdString()}, *m_language, *m_version, options, progress);
    };
    const auto whole = project("long.dateline");
    test::CancelledAfter counted;
    QVERIFY(whole && run(*whole, counted));
    const auto store = project("cancelled.dateline");
    QVERIFY(store);
    for (const int after : {counted.asked() / 4, counted.asked() / 2, counted.asked() * 3 / 4}) {
        test::CancelledAfter cancelled(after);
        const auto report = run(*store, cancelled);
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Cancelled);
        int kept = 0;
        QVERIFY(store->articles([&kept](const Expected<ArticleRow>&) { return ++kept > 0; }));
        const auto keys = store->analysisKeys();
        QVERIFY(keys && keys->empty());
        QCOMPARE(kept, 0);
        test::CancelledAfter again(after);
        const auto folder = analysePaths({path.toStdString()}, *m_language, options, again);
        QVERIFY(!folder);
        QCOMPARE(folder.error().code, ErrorCode::Cancelled);
    }
    QVERIFY(run(*store, m_progress));
    const auto a = resolved(*whole, nullptr, 1);
    const auto b = resolved(*store, nullptr, 1);
    QVERIFY(a && b);
    QVERIFY(packCorpus(*a->corpus, m_progress) == packCorpus(*b->corpus, m_progress));
}

QTEST_GUILESS_MAIN(TestProjectUpdate)
#include "tst_projectupdate.moc"
