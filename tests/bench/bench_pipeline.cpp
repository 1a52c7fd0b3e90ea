// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors

// bench_pipeline ARTICLES [FOLDER]: the whole pipeline over that many articles made from a folder (default:
// the samples) by varying names and numbers, on one thread. Prints one line of JSON: megabytes a CPU second
// of stage 1, CPU seconds of stage 2, and memory an article beside its text.

#include "model/extraction/analyzer.h"
#include "model/extraction/languagedata.h"
#include "model/jobs/articlestream.h"
#include "model/resolution/resolver.h"
#include "tests/support/measured.h"

#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

using namespace dateline;

namespace {

/// Digits turned on by `shift`, and a letter put into every longer capitalised word: other names, other
/// numbers.
std::string varied(std::string_view text, std::size_t shift)
{
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        result += c >= '0' && c <= '9'
            ? static_cast<char>('0' + (static_cast<std::size_t>(c - '0') + shift) % 10)
            : c;
        const bool begins = i == 0 || text[i - 1] == ' ';
        if (begins && c >= 'A' && c <= 'Z' && i + 2 < text.size() && text[i + 1] >= 'a') {
            result += static_cast<char>('a' + shift % 26);
        }
    }
    return result;
}

} // namespace

int main(int argc, char** argv)
{
    const std::size_t wanted = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 300;
    const std::vector<std::string> folders{argc > 2 ? argv[2] : DATELINE_RESOURCES "/samples"};
    const Expected<LanguageData> language = loadLanguageData(DATELINE_RESOURCES);
    if (!language) {
        std::fprintf(stderr, "cannot load %s\n", language.error().where.file.c_str());
        return 1;
    }
    const Limits limits;
    std::vector<Article> originals;
    streamArticles(folders, limits, [&](std::vector<PendingArticle>& batch, std::uint64_t) {
        for (PendingArticle& pending : batch) {
            if (Expected<Article> article = pending.take(limits)) {
                originals.push_back(std::move(*article));
            }
        }
        return true;
    });
    if (originals.empty()) {
        std::fprintf(stderr, "no articles in %s\n", folders.front().c_str());
        return 1;
    }
    std::vector<std::shared_ptr<const Article>> articles;
    std::size_t bytes = 0;
    for (std::size_t i = 0; i < wanted; ++i) {
        const Article& original = originals[i % originals.size()];
        const std::size_t shift = i / originals.size();
        Expected<Article> article = articleFromText(
            std::to_string(1000000 + i), shift == 0 ? original.text : varied(original.text, shift), {});
        if (article) {
            bytes += article->text.size();
            articles.push_back(std::make_shared<const Article>(std::move(*article)));
        }
    }

    const std::size_t heapBefore = test::heapBytes();
    const double begin = test::cpuSeconds();
    Analyzer analyzer(*language, limits);
    std::vector<AnalysedArticle> analysed;
    for (const auto& article : articles) {
        analysed.push_back({article, std::make_shared<const Analysis>(analyzer.analyse(*article))});
    }
    const double extracted = test::cpuSeconds();
    const std::size_t heapAnalysed = test::heapBytes();
    Progress progress;
    const auto corpus = resolve(analysed, {}, *language, progress, 1);
    const double resolved = test::cpuSeconds();
    const double megabytes = static_cast<double>(bytes) / 1e6;
    const double count = static_cast<double>(articles.size());
    analysed.clear();
    std::printf("{\"articles\":%zu,\"mb\":%.2f,\"extract_mb_per_cpu_s\":%.3f,\"resolve_cpu_s\":%.3f,\"all_mb_"
                "per_cpu_s\":%.3f,"
                "\"analysis_bytes_per_article\":%.0f,\"corpus_bytes_per_article\":%.0f,\"entities\":%zu,"
                "\"events\":%zu}\n",
        articles.size(), megabytes, megabytes / (extracted - begin), resolved - extracted,
        megabytes / (resolved - begin), static_cast<double>(heapAnalysed - heapBefore) / count,
        static_cast<double>(test::heapBytes() - heapBefore) / count, corpus ? (*corpus)->entities.size() : 0,
        corpus ? (*corpus)->events.size() : 0);
    return 0;
}
