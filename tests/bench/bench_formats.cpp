// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
// usage: bench_formats [FILE OR FOLDER...]; without one: the pages of the tests
// What reading costs by the ending of the files: MB of the files for a CPU second, from the file to the article with its
// blocks. One JSON line an ending.

#include "model/reading/reader.h"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <filesystem>
#include <map>

using namespace dateline;

namespace {

struct Cost
{
    std::vector<ArticleSource> sources;
    std::uint64_t bytes = 0;
    std::uint64_t articles = 0;
    std::uint64_t text = 0;
    std::uint64_t boilerplate = 0;
    std::uint64_t problems = 0;
};

double cpuSeconds()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
}

void read(const ArticleSource& source, Cost& cost)
{
    readSource(source, {}, [&cost](const Expected<Article>& article) {
        cost.articles += article ? 1 : 0;
        cost.problems += article ? 0 : 1;
        cost.text += article ? article->text.size() : 0;
        for (const Block& block : article ? article->blocks : std::vector<Block>()) {
            cost.boilerplate += block.kind == BlockKind::Boilerplate ? block.span.length : 0;
        }
        return true;
    });
}

} // namespace

int main(int argc, char** argv)
{
    std::vector<std::string> paths(argv + 1, argv + argc);
    if (paths.empty()) {
        paths.push_back(std::string(DATELINE_RESOURCES) + "/../tests/data/pages");
    }
    std::map<std::string, Cost> costs;
    for (ArticleSource& source : listSources(paths, {}).sources) {
        Cost& cost = costs[std::filesystem::path(source.path).extension().string()];
        cost.bytes += std::filesystem::file_size(source.path);
        cost.sources.push_back(std::move(source));
    }
    for (auto& [ending, cost] : costs) {
        const double begin = cpuSeconds();
        std::size_t rounds = 0;
        for (; rounds == 0 || cpuSeconds() - begin < 1.0; ++rounds) {
            cost.articles = cost.problems = cost.text = cost.boilerplate = 0;
            for (const ArticleSource& source : cost.sources) {
                read(source, cost);
            }
        }
        const double spent = (cpuSeconds() - begin) / double(rounds);
        std::printf("{\"ending\":\"%s\",\"files\":%zu,\"articles\":%llu,\"problems\":%llu,\"mb\":%.2f,\"mb_of_text\":%.2f,\"mb_of_boilerplate\":%.2f,"
                    "\"mb_per_s\":%.1f,\"ms_per_file\":%.2f}\n",
            ending.c_str(), cost.sources.size(), static_cast<unsigned long long>(cost.articles), static_cast<unsigned long long>(cost.problems),
            double(cost.bytes) * 1e-6, double(cost.text) * 1e-6, double(cost.boilerplate) * 1e-6, double(cost.bytes) * 1e-6 / spent,
            spent * 1e3 / double(cost.sources.size()));
    }
    return 0;
}
