// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
// usage: bench_formats [--threads N] [FILE OR FOLDER...]; without one: the pages of the tests
// What reading costs by the ending of the files: MB of the files for a CPU second, for one of the thread that
// reads (with several, it only cuts: what is read faster than that, no number of threads reads) and for a
// second by the clock, from the file to the article with its blocks. One JSON line an ending. Threads (0: one
// a core) count for files of many articles.

#include "model/reading/reader.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
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

double ownSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) + double(now.tv_nsec) * 1e-9;
}

double clockSeconds()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

void read(const ArticleSource& source, int threads, Cost& cost)
{
    readSource(
        source, {},
        [&cost](const Expected<Article>& article) {
            cost.articles += article ? 1 : 0;
            cost.problems += article ? 0 : 1;
            cost.text += article ? article->text.size() : 0;
            for (const Block& block : article ? article->blocks : std::vector<Block>()) {
                cost.boilerplate += block.kind == BlockKind::Boilerplate ? block.span.length : 0;
            }
            return true;
        },
        threads);
}

} // namespace

int main(int argc, char** argv)
{
    std::vector<std::string> paths(argv + 1, argv + argc);
    int threads = 1;
    if (paths.size() >= 2 && paths[0] == "--threads") {
        threads = std::atoi(paths[1].c_str());
        paths.erase(paths.begin(), paths.begin() + 2);
    }
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
        const double ownBegin = ownSeconds();
        const double clockBegin = clockSeconds();
        std::size_t rounds = 0;
        for (; rounds == 0 || cpuSeconds() - begin < 1.0; ++rounds) {
            cost.articles = cost.problems = cost.text = cost.boilerplate = 0;
            for (const ArticleSource& source : cost.sources) {
                read(source, threads, cost);
            }
        }
        const double spent = (cpuSeconds() - begin) / double(rounds);
        const double own = (ownSeconds() - ownBegin) / double(rounds);
        const double passed = (clockSeconds() - clockBegin) / double(rounds);
        std::printf("{\"ending\":\"%s\",\"files\":%zu,\"articles\":%llu,\"problems\":%llu,\"mb\":%.2f,\"mb_"
                    "of_text\":%.2f,\"mb_of_boilerplate\":%.2f,"
                    "\"mb_per_s\":%.1f,\"mb_per_own_s\":%.1f,\"mb_per_clock_s\":%.1f,\"ms_per_file\":%.2f}\n",
            ending.c_str(), cost.sources.size(), static_cast<unsigned long long>(cost.articles),
            static_cast<unsigned long long>(cost.problems), double(cost.bytes) * 1e-6,
            double(cost.text) * 1e-6, double(cost.boilerplate) * 1e-6, double(cost.bytes) * 1e-6 / spent,
            double(cost.bytes) * 1e-6 / own, double(cost.bytes) * 1e-6 / passed,
            spent * 1e3 / double(cost.sources.size()));
    }
    return 0;
}
