// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// The articles below some paths as a stream of batches, in input order, in bounded memory: files wait to be
// read by whoever works on the batch, articles of files that hold many come read: of documents that are read
// as a whole `together` at a time, of lists one after another, by `together` threads each. Problems of
// listing come first.

#include "model/base/expected.h"
#include "model/base/limits.h"
#include "model/base/progress.h"
#include "model/reading/reader.h"

#include <atomic>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace dateline {

struct Analysis;

/// Which of the files come first. What takes seconds by itself would keep all others from being shown.
enum class StreamOrder { AsListed, LongLast };

struct PendingArticle
{
    ArticleSource source; // its format as the file says
    std::optional<Expected<Article>> parsed; // of a file that holds many; else `source` is to be read
    bool isLong = false; // a file above longFileBytes that was put last; such come in batches of their own

    Expected<Article> take(const Limits& limits);
};

constexpr std::uint64_t longFileBytes = 1U << 20U; // about three seconds of work

/// Calls `work` for each batch until it returns false. `listed`: how many there are in all, where that is
/// known. Returns what could not be listed. A batch holds up to 200 articles or 2 MB, or `together` long
/// files (0: as many as there are cores).
std::vector<Error> streamArticles(const std::vector<std::string>& paths, const Limits& limits,
    const std::function<bool(std::vector<PendingArticle>& batch, std::uint64_t listed)>& work,
    StreamOrder order = StreamOrder::AsListed, int together = 1);

/// Counts and names the articles of a batch that several workers take in order. Borrows everything.
class BatchProgress
{
public:
    BatchProgress(const std::vector<PendingArticle>& batch, std::uint64_t listed, int workers,
        std::atomic<std::uint64_t>& done, Progress& progress);
    void begin(std::size_t worker, std::size_t item);
    void end(std::size_t worker);

private:
    void sayName();

    const std::vector<PendingArticle>& m_batch;
    std::uint64_t m_listed;
    std::atomic<std::uint64_t>& m_done;
    Progress& m_progress;
    std::vector<std::atomic<std::size_t>> m_items; // by worker
};

/// Of an analysis that is truncated: where, and how many sentences of it were kept.
Error cutProblem(const Article& article, const Analysis& analysis);

} // namespace dateline
