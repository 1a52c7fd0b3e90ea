// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors

// bench_layout EDGES POS: reads "a b" lines (nodes count from 0), writes "x y" lines in node order, and
// prints
// {"nodes":N,"edges":M,"cpu_s":S,"wall_s":S,"first_s":S,"peak_mb":MB}; first_s = until the first positions
// are seen.

#include "model/graph/layout/forcelayout.h"
#include "tests/support/measured.h"

#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fstream>

using namespace dateline;

namespace {

double peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3) {
        std::fputs("usage: bench_layout EDGES POS\n", stderr);
        return 2;
    }
    std::ifstream in(argv[1]);
    graph::WeightedGraph graph;
    for (std::uint32_t a = 0, b = 0; in >> a >> b;) {
        graph.edges.push_back({a, b, 1});
        graph.nodes = std::max({graph.nodes, a + 1, b + 1});
    }
    using Clock = std::chrono::steady_clock;
    const double cpuBefore = test::cpuSeconds();
    const Clock::time_point before = Clock::now();
    const auto elapsed = [&] { return std::chrono::duration<double>(Clock::now() - before).count(); };
    double first = -1;
    Progress progress;
    const Expected<graph::Positions> positions = graph::forceLayout(
        graph, {}, progress, [&](const graph::Positions&) { first = first < 0 ? elapsed() : first; });
    const double wall = elapsed();
    const double cpu = test::cpuSeconds() - cpuBefore;
    std::ofstream out(argv[2]);
    for (const graph::Position p : *positions) {
        out << p.x << ' ' << p.y << '\n';
    }
    std::printf(
        "{\"nodes\":%u,\"edges\":%zu,\"cpu_s\":%.3f,\"wall_s\":%.3f,\"first_s\":%.3f,\"peak_mb\":%.1f}\n",
        graph.nodes, graph.edges.size(), cpu, wall, first, peakMegabytes());
    return out ? 0 : 1;
}
