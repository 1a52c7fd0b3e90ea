// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors

// bench_project ARTICLES [FOLDER [TEXTS [opening]]]: a project of that many articles, kept in FOLDER while it
// runs, made from the samples, or from the files in TEXTS, by varying names; 200 of them are in memory at a
// time. "opening": no correction is made, which resolves all and takes the most memory. Prints one line of
// JSON, each figure as it comes: storing, opening, searching, one correction, memory, what an open session
// holds and file size, beside plain bulk inserts of the same bytes into an SQLite file. Extraction is not in
// it (bench_pipeline measures that). Times are CPU seconds unless named otherwise.

#include "model/extraction/languagedata.h"
#include "model/jobs/corpusloader.h"
#include "model/jobs/engineversion.h"
#include "model/jobs/projectload.h"
#include "model/jobs/projectsnapshot.h"
#include "model/packing/packedanalysis.h"
#include "model/packing/packedarticle.h"
#include "model/packing/packedcorpus.h"
#include "model/project/search/textsearch.h"
#include "model/project/store.h"
#include "model/resolution/keptresolution.h"
#include "model/search/corpussearch.h"
#include "tests/bench/opensession.h"
#include "tests/support/measured.h"
#include "tests/support/variedarticles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QVariant>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <iterator>
#include <string_view>

using namespace dateline;

namespace {

struct Timed
{
    double cpu = 0;
    double wall = 0;
};

template <typename Work> Timed timed(const Work& work)
{
    const double cpu = test::cpuSeconds();
    const auto wall = std::chrono::steady_clock::now();
    work();
    return {test::cpuSeconds() - cpu,
        std::chrono::duration<double>(std::chrono::steady_clock::now() - wall).count()};
}

void require(bool holds, const char* what)
{
    if (!holds) {
        std::fprintf(stderr, "failed: %s\n", what);
        std::exit(1);
    }
}

void number(const char* name, double value)
{
    std::printf(",\"%s\":%.4g", name, value);
    std::fflush(stdout); // a run that is ended keeps its figures
}

/// Rows as they go into the project, a batch at a time.
class Source
{
public:
    Source(std::vector<AnalysedArticle> samples, std::size_t articles, const EngineVersion& engine)
        : m_samples(std::move(samples))
        , m_articles(articles)
        , m_engine(engine)
    {
    }
    const EngineVersion& engine() const { return m_engine; }
    std::size_t size() const { return m_articles; }
    AnalysedArticle operator[](std::size_t i) const
    {
        return test::variedArticle(m_samples[i % m_samples.size()], i / m_samples.size());
    }

private:
    std::vector<AnalysedArticle> m_samples;
    std::size_t m_articles;
    EngineVersion m_engine;
};

struct Row
{
    std::string text;
    std::string meta;
    std::string analysis;
    std::string id;
    ContentHash hash;
    ContentHash key; // of the analysis
};

constexpr std::size_t batchRows = 200;

template <typename Take> void eachBatch(const Source& source, const Take& take)
{
    std::vector<Row> rows;
    for (std::size_t i = 0; i < source.size(); ++i) {
        const AnalysedArticle article = source[i];
        rows.push_back({article.article->text, packArticle(*article.article),
            packAnalysis(*article.analysis, article.article->text), article.article->id,
            article.article->hash, analysisKey(*article.article, source.engine())});
        if (rows.size() == batchRows || i + 1 == source.size()) {
            take(rows);
            rows.clear();
        }
    }
}

void import(const Source& source, Store& store, double& seconds, double& textBytes)
{
    eachBatch(source, [&](const std::vector<Row>& rows) {
        seconds += timed([&] {
            ImportBatch batch;
            for (const Row& row : rows) {
                batch.texts.emplace_back(row.text);
                batch.articles.push_back({row.id, row.id, row.hash, row.key, row.meta});
                batch.analyses.push_back({row.key, row.analysis});
                textBytes += static_cast<double>(row.text.size());
            }
            require(store.add(batch).has_value(), "import");
        }).cpu;
    });
}

/// The same bytes into one plain table of one file.
double plainInserts(const Source& source, const QString& path)
{
    double seconds = 0;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("plain"));
        database.setDatabaseName(path);
        require(database.open(), "plain file");
        QSqlQuery query(database);
        query.exec(QStringLiteral("PRAGMA journal_mode = WAL"));
        query.exec(QStringLiteral("PRAGMA synchronous = NORMAL"));
        query.exec(QStringLiteral(
            "CREATE TABLE rows (number INTEGER PRIMARY KEY, id TEXT, text BLOB, meta BLOB, analysis BLOB)"));
        query.prepare(QStringLiteral("INSERT INTO rows (id, text, meta, analysis) VALUES (?, ?, ?, ?)"));
        const auto blob = [](const std::string& bytes) {
            return QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size()));
        };
        eachBatch(source, [&](const std::vector<Row>& rows) {
            seconds += timed([&] {
                database.transaction();
                for (const Row& row : rows) {
                    query.bindValue(0, QString::fromStdString(row.id));
                    query.bindValue(1, blob(row.text));
                    query.bindValue(2, blob(row.meta));
                    query.bindValue(3, blob(row.analysis));
                    require(query.exec(), "plain insert");
                }
                database.commit();
            }).cpu;
        });
    }
    QSqlDatabase::removeDatabase(QStringLiteral("plain"));
    return seconds;
}

/// Both: what a session without a project holds.
void heapOfArticles(const Source& source)
{
    const std::size_t some = std::min<std::size_t>(source.size(), 10'000);
    std::vector<AnalysedArticle> articles;
    const auto before = static_cast<double>(test::heapBytes());
    double texts = 0;
    for (std::size_t i = 0; i < some; ++i) {
        articles.push_back(source[i]);
        texts += static_cast<double>(articles.back().article->text.capacity());
    }
    const auto count = static_cast<double>(some);
    number("texts_heap_bytes_per_article", texts / count);
    number(
        "analyses_heap_bytes_per_article", (static_cast<double>(test::heapBytes()) - before - texts) / count);
}

struct NoTexts : TextSource
{
    ArticleText text(ArticleId, const ArticleMetadata&) const override { return {}; }
};

/// As a job does it that has nothing to go on from.
std::shared_ptr<const Corpus> resolved(const Source& source, const LanguageData& language, Store& store)
{
    Progress progress;
    std::shared_ptr<const Corpus> corpus;
    malloc_trim(0);
    test::forgetPeak();
    const Timed time = timed([&] {
        auto made = resolveProject(
            store, language, source.engine(), nullptr, {}, std::make_shared<const NoTexts>(), {}, progress);
        require(made.has_value(), "resolving");
        corpus = made->resolved->corpus;
    });
    number("resolve_s", time.cpu);
    number("resolve_wall_s", time.wall);
    number("resolve_peak_resident_mb", static_cast<double>(test::peakResidentBytes()) / 1e6);
    return corpus;
}

/// Bytes that a copy takes; texts that copies share are not in it.
template <typename Copy> double heapOf(const Copy& copy)
{
    const std::size_t before = test::heapBytes();
    const auto held = copy();
    return static_cast<double>(test::heapBytes() - before);
}

template <typename List> double heapOf(const Corpus& corpus, List ArticleBlock::*list)
{
    return heapOf([&] {
        std::vector<List> all;
        all.reserve(corpus.articles.size());
        for (const auto& block : corpus.articles) {
            all.push_back((*block).*list);
        }
        return all;
    });
}

/// Where the bytes of a corpus are.
void heapByParts(const Corpus& corpus, double articles)
{
    const auto part = [articles](const char* name, double bytes) {
        number((std::string("heap_") + name).c_str(), bytes / articles);
    };
    part("entities", heapOf([&] { return corpus.entities; }));
    part("events", heapOf([&] { return corpus.events; }));
    part("links", heapOf([&] { return corpus.links; }));
    part("sentences", heapOf(corpus, &ArticleBlock::sentences));
    part("times", heapOf(corpus, &ArticleBlock::times));
    part("mentions", heapOf(corpus, &ArticleBlock::mentions));
    part("tellings", heapOf(corpus, &ArticleBlock::events));
    part("relations", heapOf(corpus, &ArticleBlock::relations));
    part("statements", heapOf(corpus, &ArticleBlock::statements));
    part("date_reasons", heapOf(corpus, &ArticleBlock::dateReasons));
}

void snapshot(const Source& source, const LanguageData& language, Store& store, double articles)
{
    Progress progress;
    std::shared_ptr<const Corpus> corpus = resolved(source, language, store);
    std::vector<std::string> sections;
    number("snapshot_pack_s", timed([&] { sections = packCorpus(*corpus, progress, 1); }).cpu);
    double bytes = 0;
    for (const std::string& section : sections) {
        bytes += static_cast<double>(section.size());
    }
    number("snapshot_bytes_per_article", bytes / articles);
    sections = {};
    number("snapshot_keep_s", timed([&] {
        require(
            keepSnapshot(store, *corpus, source.engine(), {}, progress).has_value(), "keeping the snapshot");
    }).cpu);
    corpus.reset();
    malloc_trim(0);
    const Timed opening = timed([&] {
        corpus = keptSnapshot(store, source.engine(), {}, std::make_shared<const NoTexts>(), progress);
        require(corpus != nullptr, "opening the snapshot");
    });
    number("open_cpu_s", opening.cpu);
    number("open_wall_s", opening.wall);
    corpus.reset();
    malloc_trim(0);
    const double before = static_cast<double>(test::heapBytes());
    std::vector<std::string> read;
    const Timed reading = timed([&] {
        auto blocks = store.blocks("snapshot");
        require(blocks.has_value(), "reading the snapshot");
        read = std::move(*blocks);
    });
    const std::vector<std::string_view> views(std::next(read.begin()), read.end()); // behind the key
    const Timed unpacking = timed([&] {
        auto back = unpackCorpus(views, progress);
        require(back.has_value(), "unpacking the snapshot");
        corpus = std::move(*back);
    });
    number("open_read_s", reading.cpu);
    number("open_unpack_s", unpacking.cpu);
    number("open_unpack_mb_per_s", bytes / 1e6 / unpacking.cpu);
    number("open_unpack_wall_s", unpacking.wall);
    read = {};
    number("corpus_heap_bytes_per_article", (static_cast<double>(test::heapBytes()) - before) / articles);
    heapByParts(*corpus, articles);
    const double beforeNames = static_cast<double>(test::heapBytes());
    std::unique_ptr<CorpusSearch> names;
    number("search_names_build_s",
        timed([&] { names = std::make_unique<CorpusSearch>(corpus, SearchTexts::Leave, progress); }).cpu);
    number("search_names_heap_bytes_per_article",
        (static_cast<double>(test::heapBytes()) - beforeNames) / articles);
    number("search_names_ms", 1000 * timed([&] {
        const SearchQuery query = parseSearch("mos* OR iraq");
        require(!names->entities(query).empty(), "finding names");
        static_cast<void>(names->events(query));
        static_cast<void>(names->links(query));
    }).cpu);
}

void textSearch(const std::string& path)
{
    Progress progress;
    auto opened = TextSearch::open(path, SearchAccess::Update);
    require(opened.has_value(), "opening the search");
    TextSearch& search = **opened;
    number("search_index_s", timed([&] { require(search.update(progress).has_value(), "indexing"); }).cpu);
    require(search.find(parseSearch("first")).has_value(), "searching"); // learns the texts' hashes
    for (const auto& [name, words] : {std::pair("search_rare_ms", "\"declared liberated\""),
             std::pair("search_prefix_ms", "liberat* OR captur*"), std::pair("search_common_ms", "the"),
             std::pair("search_excluding_ms", "city -army")}) {
        std::size_t hits = 0;
        double best = 1e9;
        for (int round = 0; round < 3; ++round) {
            best = std::min(best,
                timed([&, words = words] { // clang 14 takes no bindings
                    const auto found = search.find(parseSearch(words));
                    require(found.has_value(), words);
                    hits = found->size();
                })
                    .cpu);
        }
        number(name, best * 1000);
        number((std::string(name) + "_hits").c_str(), static_cast<double>(hits));
    }
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const std::size_t articles = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 1000;
    const QTemporaryDir folder(
        (argc > 2 ? QString::fromLocal8Bit(argv[2]) : QDir::tempPath()) + QStringLiteral("/bench-project"));
    const std::string path = folder.filePath(QStringLiteral("p.dateline")).toStdString();
    const Expected<LanguageData> language = loadLanguageData(DATELINE_RESOURCES);
    require(language.has_value(), "language data");
    Progress progress;
    Expected<AnalysedFolder> samples
        = analysePaths({argc > 3 ? argv[3] : DATELINE_RESOURCES "/samples"}, *language, {}, progress);
    require(samples.has_value() && !samples->articles.empty(), "samples");
    const Expected<EngineVersion> engine = engineVersion(DATELINE_RESOURCES);
    require(engine.has_value(), "engine");
    const Source source(std::move(samples->articles), articles, *engine);
    const auto count = static_cast<double>(articles);

    auto store = openStore(path, StoreAccess::Create, "bench");
    require(store.has_value(), "creating the project");
    double seconds = 0;
    double textBytes = 0;
    import(source, **store, seconds, textBytes);
    std::printf("{\"articles\":%zu", articles);
    number("text_mb", textBytes / 1e6);
    number("import_store_s", seconds);
    if (articles <= 100'000) {
        number("plain_inserts_s", plainInserts(source, folder.filePath(QStringLiteral("plain.db"))));
        QFile::remove(folder.filePath(QStringLiteral("plain.db")));
    }
    heapOfArticles(source);
    snapshot(source, *language, **store, count);
    number(
        "file_mb_without_search", static_cast<double>(QFileInfo(QString::fromStdString(path)).size()) / 1e6);
    textSearch(path);
    const LedgerRow row{0, "uid", "analyst", 0, {}, R"({"kind":"note"})"};
    const Timed correction
        = timed([&] { require((*store)->append(std::span(&row, 1)).has_value(), "correction"); });
    number("correction_to_ledger_wall_ms", correction.wall * 1000);
    store->reset();
    const auto file = static_cast<double>(QFileInfo(QString::fromStdString(path)).size());
    number("file_mb", file / 1e6);
    number("file_to_text", file / textBytes);
    number("open_project_wall_s",
        timed([&] { require(openStore(path, StoreAccess::Write, "bench").has_value(), "opening"); }).wall);
    const bool corrections = argc < 5 || std::string_view(argv[4]) != "opening";
    bench::measureSession(QString::fromStdString(path), count,
        corrections ? bench::Corrections::Make : bench::Corrections::Leave, number);
    std::printf("}\n");
    return 0;
}
