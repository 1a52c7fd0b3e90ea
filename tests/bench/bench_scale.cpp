// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors

// bench_scale PROJECT [ARTICLES | FROM TIMES]: what a large project costs that stays for other measurements.
// Reads the articles (JSON Lines, as make_articles.py writes them) into a new project file; or fills it with
// those of the project FROM, so many times under other names, which costs no extraction; or takes what is
// there. Then resolves all of it, keeps it, corrects, opens it, makes the indexes of search. Prints one line
// of JSON, each figure as it comes, with a hash of the corpus, by which two builds can be told to have made
// the same. Times are CPU seconds of all threads unless named otherwise.

#include "model/base/contenthash.h"
#include "model/corpus/correctionplaces.h"
#include "model/extraction/languagedata.h"
#include "model/jobs/engineversion.h"
#include "model/jobs/projectimport.h"
#include "model/jobs/projectload.h"
#include "model/jobs/projectsnapshot.h"
#include "model/packing/packedanalysis.h"
#include "model/packing/packedarticle.h"
#include "model/packing/packedcorpus.h"
#include "model/project/search/textsearch.h"
#include "model/project/store.h"
#include "model/resolution/keptresolution.h"
#include "model/search/corpussearch.h"
#include "tests/support/measured.h"
#include "tests/support/variedarticles.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <span>
#include <string>

using namespace dateline;

namespace {

void require(bool holds, const char* what)
{
    if (!holds) {
        std::fprintf(stderr, "failed: %s\n", what);
        std::exit(1);
    }
}

void number(const std::string& name, double value)
{
    std::printf(",\"%s\":%.4g", name.c_str(), value);
    std::fflush(stdout); // a run that is ended keeps its figures
}

/// CPU and clock, and the most memory that it took.
void measured(const std::string& name, const std::function<void()>& work)
{
    malloc_trim(0);
    test::forgetPeak();
    const double cpu = test::cpuSeconds();
    const auto clock = std::chrono::steady_clock::now();
    work();
    number(name + "_s", test::cpuSeconds() - cpu);
    number(
        name + "_clock_s", std::chrono::duration<double>(std::chrono::steady_clock::now() - clock).count());
    number(name + "_peak_mb", static_cast<double>(test::peakResidentBytes()) / 1e6);
}

struct NoTexts : TextSource
{
    ArticleText text(ArticleId, const ArticleMetadata&) const override { return {}; }
};

struct Engine
{
    LanguageData language;
    EngineVersion version;
};

using Resolved = std::shared_ptr<const KeptResolution>;

Resolved resolved(
    Store& store, const Engine& engine, const KeptResolution* before, std::span<const Correction> corrections)
{
    Progress progress;
    auto made = resolveProject(store, engine.language, engine.version, before, corrections,
        std::make_shared<const NoTexts>(), {}, progress);
    require(made.has_value(), "resolving");
    return made->resolved;
}

std::string hashOf(const Corpus& corpus)
{
    Progress progress;
    std::string all;
    for (const std::string& section : packCorpus(corpus, progress, 0)) {
        all += ContentHash::of(section).hex();
    }
    return ContentHash::of(all).hex();
}

/// Every article as often, each time under other names.
void multiply(Store& from, std::size_t times, const Engine& engine, Store& to)
{
    constexpr std::size_t batchArticles = 200;
    Progress progress;
    const auto originals = loadProject(from, engine.language, engine.version, {}, progress);
    require(originals.has_value(), "reading what is to be multiplied");
    ImportBatch batch;
    const auto add = [&] {
        require(to.add(batch).has_value(), "adding");
        batch = {};
    };
    std::vector<AnalysedArticle> held; // the batch has views of its texts
    for (std::size_t variation = 0; variation < times; ++variation) {
        for (const AnalysedArticle& original : originals->articles) {
            const AnalysedArticle& made = held.emplace_back(test::variedArticle(original, variation));
            const Article& article = *made.article;
            const ContentHash key = analysisKey(article, engine.version);
            batch.texts.emplace_back(article.text);
            batch.articles.push_back({article.id, article.id, article.hash, key, packArticle(article)});
            batch.analyses.push_back({key, packAnalysis(*made.analysis, article.text)});
            if (held.size() == batchArticles) {
                add();
                held.clear();
            }
        }
    }
    add();
}

void measureSearch(const std::string& path, const std::shared_ptr<const Corpus>& corpus)
{
    Progress progress;
    const auto articles = static_cast<double>(corpus->articles.size());
    const auto before = static_cast<double>(test::heapBytes());
    std::unique_ptr<CorpusSearch> names;
    measured("search_names_index",
        [&] { names = std::make_unique<CorpusSearch>(corpus, SearchTexts::Leave, progress); });
    number("search_names_bytes_per_article", (static_cast<double>(test::heapBytes()) - before) / articles);
    measured("search_names", [&] {
        const SearchQuery query = parseSearch("mos* OR iraq");
        static_cast<void>(names->entities(query));
        static_cast<void>(names->events(query));
        static_cast<void>(names->links(query));
    });
    auto search = TextSearch::open(path, SearchAccess::Update);
    require(search.has_value(), "opening the search");
    measured("search_text_index", [&] { require((*search)->update(progress).has_value(), "indexing"); });
    for (const auto& [name, words] :
        {std::pair("search_text_common", "the"), std::pair("search_text_prefix", "minis*"),
            std::pair("search_text_phrase", "\"prime minister\"")}) {
        measured(name, [&, words = words] { static_cast<void>((*search)->find(parseSearch(words))); });
    }
}

void measureCorrections(Store& store, const Engine& engine, const Resolved& kept)
{
    const Corpus& corpus = *kept->corpus;
    const Correction rename
        = EntityRename{correctionName(corpus.entities[corpus.entities.size() / 2]), "Another Name"};
    measured("rename", [&] { resolved(store, engine, kept.get(), {&rename, 1}); });
    const Correction date = ArticleDateCorrection{
        corpus.articles[corpus.articles.size() / 2]->article->hash, DayInterval{16800, 16800}, {}};
    measured("date", [&] { resolved(store, engine, kept.get(), {&date, 1}); });
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    if (argc < 2) {
        std::fprintf(stderr, "usage: bench_scale PROJECT [ARTICLES | FROM TIMES]\n");
        return 2;
    }
    const std::string path = argv[1];
    Expected<LanguageData> language = loadLanguageData(DATELINE_RESOURCES);
    const Expected<EngineVersion> version = engineVersion(DATELINE_RESOURCES);
    require(language.has_value() && version.has_value(), "language data");
    const Engine engine{std::move(*language), *version};
    Progress progress;
    const bool isThere = QFileInfo::exists(QString::fromStdString(path));
    auto store = openStore(path, isThere ? StoreAccess::Write : StoreAccess::Create, "bench");
    require(store.has_value(), "the project");
    std::printf("{\"project\":\"%s\"", path.c_str());
    if (argc > 3) {
        const auto from = openStore(argv[2], StoreAccess::Read, "bench");
        require(from.has_value(), "the project to multiply");
        measured("multiply", [&] { multiply(**from, std::strtoul(argv[3], nullptr, 10), engine, **store); });
    } else if (argc > 2) {
        measured("import", [&] {
            require(
                importPaths(**store, {argv[2]}, engine.language, engine.version, {}, progress).has_value(),
                "importing");
        });
    }
    Resolved kept;
    measured("resolve", [&] { kept = resolved(**store, engine, nullptr, {}); });
    const auto articles = static_cast<double>(kept->corpus->articles.size());
    number("articles", articles);
    number("entities", static_cast<double>(kept->corpus->entities.size()));
    number("events", static_cast<double>(kept->corpus->events.size()));
    number("links", static_cast<double>(kept->corpus->links.size()));
    measured("keep",
        [&] { require(keepSnapshot(**store, *kept, engine.version, {}, progress).has_value(), "keeping"); });
    measureCorrections(**store, engine, kept);
    std::printf(",\"corpus\":\"%s\"", hashOf(*kept->corpus).c_str());
    kept.reset();
    malloc_trim(0);
    const auto before = static_cast<double>(test::heapBytes());
    std::shared_ptr<const Corpus> corpus;
    measured("open", [&] {
        corpus = keptSnapshot(**store, engine.version, {}, std::make_shared<const NoTexts>(), progress);
        require(corpus != nullptr, "opening");
    });
    number("corpus_bytes_per_article", (static_cast<double>(test::heapBytes()) - before) / articles);
    measureSearch(path, corpus);
    store->reset();
    number("file_mb", static_cast<double>(QFileInfo(QString::fromStdString(path)).size()) / 1e6);
    std::printf("}\n");
    return 0;
}
