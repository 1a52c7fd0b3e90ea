// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors

// bench_entities ARTICLES [FOLDER]: merging the entities of that many articles, made from a folder's
// (default: the samples) by varying names in the analyses, on one thread. Prints a line of JSON for a tenth,
// a third and all of them: CPU seconds of clustering, mentions, local names and entities, and bytes that the
// clusters hold an article.

#include "model/extraction/analyzer.h"
#include "model/extraction/languagedata.h"
#include "model/jobs/articlestream.h"
#include "model/resolution/coreference/entitycoreference.h"
#include "tests/support/measured.h"
#include "tests/support/variedarticles.h"

#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

using namespace dateline;

namespace {

void measure(std::span<const AnalysedArticle> articles)
{
    std::size_t mentions = 0;
    std::size_t names = 0;
    for (const AnalysedArticle& article : articles) {
        mentions += article.analysis->mentions.size();
        names += article.analysis->entities.size();
    }
    const std::size_t heap = test::heapBytes();
    const double begin = test::cpuSeconds();
    const EntityClusters clusters = clusterEntities(namesOf(articles));
    const double seconds = test::cpuSeconds() - begin;
    std::printf("{\"articles\":%zu,\"mentions\":%zu,\"names\":%zu,\"entities\":%zu,\"cluster_cpu_s\":%.2f,"
                "\"bytes_per_article\":%.0f}\n",
        articles.size(), mentions, names, clusters.entities.size(), seconds,
        static_cast<double>(test::heapBytes() - heap) / static_cast<double>(articles.size()));
}

} // namespace

int main(int argc, char** argv)
{
    const std::size_t wanted = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 3000;
    const std::vector<std::string> folders{argc > 2 ? argv[2] : DATELINE_RESOURCES "/samples"};
    const Expected<LanguageData> language = loadLanguageData(DATELINE_RESOURCES);
    if (!language) {
        std::fprintf(stderr, "cannot load %s\n", language.error().where.file.c_str());
        return 1;
    }
    const Limits limits;
    Analyzer analyzer(*language, limits);
    std::vector<AnalysedArticle> originals;
    streamArticles(folders, limits, [&](std::vector<PendingArticle>& batch, std::uint64_t) {
        for (PendingArticle& pending : batch) {
            if (Expected<Article> article = pending.take(limits)) {
                const auto kept = std::make_shared<const Article>(std::move(*article));
                originals.push_back({kept, std::make_shared<const Analysis>(analyzer.analyse(*kept))});
            }
        }
        return true;
    });
    if (originals.empty()) {
        std::fprintf(stderr, "no articles in %s\n", folders.front().c_str());
        return 1;
    }
    std::vector<AnalysedArticle> articles;
    for (std::size_t i = 0; i < wanted; ++i) {
        articles.push_back(test::variedArticle(originals[i % originals.size()], i / originals.size()));
    }
    for (const std::size_t part : {wanted / 10, wanted / 3, wanted}) {
        measure(std::span(articles).first(part));
    }
    return 0;
}
