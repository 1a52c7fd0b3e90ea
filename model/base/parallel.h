// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Work on the items of a list by several threads. Each item has its own place for its result, so the outcome
// does not depend on the number of threads or the order in which they run.

#include "model/base/progress.h"

#include <cstddef>
#include <functional>

namespace dateline {

/// `threads` as asked for, or the number of cores for 0; at least 1.
int threadCount(int threads);

/// Calls work(worker, item) for every item of [0, count), each exactly once, from `threads` threads
/// (the calling one among them). Items are taken in order. Stops taking items once
/// progress.cancelled(); returns false then.
bool parallelFor(std::size_t count, int threads, const Progress& progress,
    const std::function<void(std::size_t worker, std::size_t item)>& work);

} // namespace dateline
