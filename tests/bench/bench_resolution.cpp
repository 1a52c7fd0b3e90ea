// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors

// bench_resolution ARTICLES: stage 2 of that many articles, made from the samples by varying names, on one
// thread. Prints one line of JSON: CPU seconds of a full resolution, bytes that are kept of an article for
// the next one beside the corpus and its names, in memory and packed, CPU seconds of each step, and of
// resolving again after one correction (a rename, an article's date, an event's title) or one article more at
// the end or the beginning.

#include "model/corpus/correctionplaces.h"
#include "model/extraction/languagedata.h"
#include "model/jobs/corpusloader.h"
#include "model/resolution/blockdraft.h"
#include "model/resolution/coreference/entitycoreference.h"
#include "model/resolution/coreference/mergesuggestions.h"
#include "model/resolution/coreference/nearduplicates.h"
#include "model/resolution/dating/publicationdating.h"
#include "model/resolution/fusion/eventfusion.h"
#include "model/resolution/fusion/telling.h"
#include "model/resolution/keptresolution.h"
#include "model/resolution/linking.h"
#include "model/resolution/normalisation/timenormalizer.h"
#include "model/resolution/packedresolution.h"
#include "model/resolution/resolver.h"
#include "model/resolution/reuse.h"
#include "tests/support/measured.h"
#include "tests/support/variedarticles.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace dateline;

namespace {

template <typename Work> void measured(const char* name, const Work& work)
{
    const double begin = test::cpuSeconds();
    work();
    std::printf(",\"%s\":%.3f", name, test::cpuSeconds() - begin);
    std::fflush(stdout);
}

/// As a project's: what saves reading them is kept.
class ReadArticles final : public ArticlesInMemory
{
public:
    using ArticlesInMemory::ArticlesInMemory;
    bool isAtHand() const override { return false; }
};

std::vector<AnalysedArticle> variedArticles(const std::vector<AnalysedArticle>& originals, std::size_t count)
{
    std::vector<AnalysedArticle> articles;
    for (std::size_t i = 0; i < count; ++i) {
        articles.push_back(test::variedArticle(originals[i % originals.size()], i / originals.size()));
    }
    std::sort(articles.begin(), articles.end(),
        [](const auto& a, const auto& b) { return a.article->id < b.article->id; });
    return articles;
}

/// Each step by itself, on what the steps before it give.
void measureSteps(
    std::span<const AnalysedArticle> articles, const LanguageData& language, const Corpus& corpus)
{
    Progress progress;
    const ArticlesInMemory source(articles);
    const ArticlesInWork work(source);
    LocalNames names;
    EntityClusters clusters;
    std::vector<PublicationDating> dating;
    const Reuse none;
    const OwnDating own({}, *language.offices, *language.holidays, none);
    measured("names_taken_s", [&] { names = namesOf(articles); });
    measured("names_s", [&] { clusters = clusterEntities(names); });
    measured("dating_s", [&] {
        for (std::size_t a = 0; a < articles.size(); ++a) {
            dating.push_back(own(*articles[a].article, a, [&] { return articles[a]; }));
        }
        dateByOthers(work, names, clusters.entityOf, *language.holidays, {}, dating);
    });
    std::vector<std::vector<ResolvedTime>> times(articles.size());
    measured("times_s", [&] {
        for (std::size_t a = 0; a < articles.size(); ++a) {
            times[a] = normaliseTimes(articles[a], dating[a].published, *language.holidays);
        }
    });
    measured("tellings_s", [&] {
        for (std::size_t a = 0; a < articles.size(); ++a) {
            static_cast<void>(dateEvents(articles[a], times[a], dating[a].published, clusters.entityOf[a]));
        }
    });
    measured("copies_s", [&] {
        std::vector<CopySignature> signatures;
        std::transform(articles.begin(), articles.end(), std::back_inserter(signatures), copySignature);
        static_cast<void>(findCopies(signatures));
    });
    std::vector<BlockDraft> blocks;
    std::vector<std::vector<std::uint32_t>> stems;
    measured("blocks_copied_s", [&] {
        for (const auto& block : corpus.articles) {
            blocks.emplace_back(*block);
        }
    });
    const std::vector<bool> touched(articles.size(), true);
    measured("fusion_s", [&] {
        for (std::size_t a = 0; a < articles.size(); ++a) {
            stems.push_back(triggerStems(*blocks[a], articles[a].article->text));
        }
        std::vector<TellingWords> words(articles.size());
        static_cast<void>(fuseEvents({blocks, work, corpus.entities, stems, words, {}, touched}, progress));
    });
    Corpus again;
    measured("rest_copied_s", [&] { again = corpus; });
    for (Entity& entity : again.entities) {
        entity.mentions.clear();
        entity.events.clear();
        entity.links.clear();
    }
    measured("links_s", [&] { linkEntities(blocks, {}, touched, again); });
    measured("index_s", [&] { indexEntities(again); });
    measured("suggestions_s", [&] { static_cast<void>(suggestMerges(corpus, {})); });
}

/// Resolving again after one correction, or one article more.
void measureAgain(const char* name, const KeptResolution& before, std::span<const AnalysedArticle> articles,
    std::span<const Correction> corrections, const LanguageData& language)
{
    Progress progress;
    std::shared_ptr<const KeptResolution> kept;
    measured(name, [&] {
        kept = *resolveAgain(&before, ReadArticles(articles), corrections, language, progress, 1, nullptr);
    });
}

void measureChanges(const KeptResolution& kept, std::vector<AnalysedArticle> articles,
    const std::vector<AnalysedArticle>& originals, const LanguageData& language)
{
    const Corpus& corpus = *kept.corpus;
    const std::size_t middle = articles.size() / 2;
    const auto again = [&](const char* name, const Correction& correction) {
        measureAgain(name, kept, articles, {&correction, 1}, language);
    };
    again("rename_s",
        EntityRename{correctionName(corpus.entities[corpus.entities.size() / 2]), "Another Name"});
    again("date_s", ArticleDateCorrection{articles[middle].article->hash, DayInterval{16800, 16800}, {}});
    for (std::size_t a = middle; a < corpus.articles.size(); ++a) {
        if (const ArticleBlock& block = *corpus.articles[a]; !block.events.empty()) {
            EventChange change;
            change.event = placeOf(corpus, ArticleId::fromIndex(a), block.events.front());
            change.title = "Another title";
            again("title_s", change);
            break;
        }
    }
    const AnalysedArticle added
        = test::variedArticle(originals.front(), articles.size() / originals.size() + 1);
    articles.push_back(added);
    measureAgain("article_last_s", kept, articles, {}, language);
    articles.pop_back();
    Article early = *added.article;
    early.id = "0" + early.id;
    articles.insert(articles.begin(), {std::make_shared<const Article>(std::move(early)), added.analysis});
    measureAgain("article_first_s", kept, articles, {}, language);
}

} // namespace

int main(int argc, char** argv)
{
    const std::size_t count = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 1000;
    const Expected<LanguageData> language = loadLanguageData(DATELINE_RESOURCES);
    Progress progress;
    const Expected<AnalysedFolder> samples = language
        ? analysePaths({DATELINE_RESOURCES "/samples"}, *language, {}, progress)
        : Unexpected{language.error()};
    if (!samples || samples->articles.empty()) {
        std::fprintf(stderr, "cannot read the samples\n");
        return 1;
    }
    const std::vector<AnalysedArticle> articles = variedArticles(samples->articles, count);
    std::printf("{\"articles\":%zu", count);
    std::shared_ptr<const KeptResolution> kept;
    measured("all_s",
        [&] { kept = *resolveAgain(nullptr, ReadArticles(articles), {}, *language, progress, 1, nullptr); });
    const Corpus& corpus = *kept->corpus;
    std::printf(",\"entities\":%zu,\"events\":%zu,\"links\":%zu", corpus.entities.size(),
        corpus.events.size(), corpus.links.size());
    const std::size_t heap = test::heapBytes();
    const std::vector<KeptArticle> beside = kept->articles;
    std::printf(",\"kept_bytes_per_article\":%.0f",
        static_cast<double>(test::heapBytes() - heap) / static_cast<double>(count));
    std::vector<std::string> sections;
    measured("kept_pack_s", [&] { sections = packResolution(*kept, progress, 1); });
    std::size_t packed = 0;
    for (const std::string& section : sections) {
        packed += section.size();
    }
    std::printf(
        ",\"kept_packed_bytes_per_article\":%.0f", static_cast<double>(packed) / static_cast<double>(count));
    measured("kept_unpack_s", [&] {
        const std::vector<std::string_view> views(sections.begin(), sections.end());
        static_cast<void>(unpackResolution(views, kept->corpus, progress, 1));
    });
    measureSteps(articles, *language, corpus);
    measureChanges(*kept, articles, samples->articles, *language);
    std::printf("}\n");
    return 0;
}
