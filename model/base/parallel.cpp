// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/base/parallel.h"

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace dateline {

int threadCount(int threads)
{
    constexpr int most = 256;
    return threads > 0 ? std::min(threads, most)
                       : std::clamp(static_cast<int>(std::thread::hardware_concurrency()), 1, most);
}

bool parallelFor(std::size_t count, int threads, const Progress& progress,
    const std::function<void(std::size_t worker, std::size_t item)>& work)
{
    std::atomic<std::size_t> next{0};
    std::atomic<bool> complete{true};
    const auto run = [&](std::size_t worker) {
        for (std::size_t item = next++; item < count; item = next++) {
            if (progress.cancelled()) {
                complete = false;
                return;
            }
            work(worker, item);
        }
    };
    std::vector<std::jthread> helpers;
    const std::size_t workers
        = std::min(static_cast<std::size_t>(threadCount(threads)), std::max<std::size_t>(count, 1));
    for (std::size_t worker = 1; worker < workers; ++worker) {
        helpers.emplace_back(run, worker);
    }
    run(0);
    helpers.clear(); // joins
    return complete;
}

} // namespace dateline
