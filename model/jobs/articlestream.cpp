// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/jobs/articlestream.h"

#include "model/base/parallel.h"
#include "model/extraction/analysis.h"

#include <algorithm>
#include <filesystem>
#include <limits>

namespace dateline {

namespace {

constexpr std::size_t batchArticles = 200; // few, since results are shown after each
constexpr std::size_t batchBytes = 2U << 20U;
constexpr std::size_t aheadFiles = 64;
constexpr std::size_t aheadBytes = 8U << 20U;
constexpr std::size_t noItem = std::numeric_limits<std::size_t>::max();

std::uint64_t bytesOf(const ArticleSource& source)
{
    std::error_code error;
    const std::uintmax_t bytes = std::filesystem::file_size(source.path, error);
    return error ? 0 : bytes;
}

class Stream
{
public:
    Stream(std::uint64_t listed, const std::function<bool(std::vector<PendingArticle>&, std::uint64_t)>& work)
        : m_work(work)
        , m_listed(listed)
    {
    }

    bool isWanted() const { return m_wanted; }

    /// False: no more is wanted.
    bool add(PendingArticle article, std::uint64_t bytes, std::size_t mostArticles, std::uint64_t mostBytes)
    {
        m_listed += article.parsed ? 1 : 0;
        m_batch.push_back(std::move(article));
        m_bytes += bytes;
        return m_batch.size() < mostArticles && m_bytes < mostBytes ? m_wanted : flush();
    }

    bool flush()
    {
        if (m_wanted && !m_batch.empty()) {
            m_wanted = m_work(m_batch, m_listed);
        }
        m_batch.clear();
        m_bytes = 0;
        return m_wanted;
    }

private:
    const std::function<bool(std::vector<PendingArticle>&, std::uint64_t)>& m_work;
    std::vector<PendingArticle> m_batch;
    std::uint64_t m_bytes = 0;
    std::uint64_t m_listed;
    bool m_wanted = true;
};

bool addRead(Stream& stream, const ArticleSource& source, Expected<Article>&& article)
{
    const std::uint64_t bytes = article ? article->text.size() : 0;
    return stream.add({source, std::move(article)}, bytes, batchArticles, batchBytes);
}

/// Files in the order of the list. Those that may hold many articles and are read as a whole
/// are read side by side, some ahead of the work on what they hold: who works on a batch cannot
/// know how many articles a file brings.
class ReadAhead
{
public:
    ReadAhead(Stream& stream, const Limits& limits, int threads)
        : m_stream(stream)
        , m_limits(limits)
        , m_threads(threads)
    {
    }

    void add(ArticleSource source, std::uint64_t bytes)
    {
        const bool isRead = holdsManyArticles(source.format);
        m_files.push_back({std::move(source), bytes, isRead, {}});
        m_bytes += isRead ? bytes : 0;
        if (m_files.size() >= aheadFiles || m_bytes >= aheadBytes) {
            flush();
        }
    }

    void flush()
    {
        const Progress unwatched;
        parallelFor(m_stream.isWanted() ? m_files.size() : 0, m_threads, unwatched,
            [this](std::size_t, std::size_t item) {
                File& file = m_files[item];
                if (file.isRead) {
                    readSource(file.source, m_limits, [&file](Expected<Article> article) {
                        file.articles.push_back(std::move(article));
                        return true;
                    });
                }
            });
        for (File& file : m_files) {
            bool isWanted = m_stream.isWanted();
            if (!file.isRead && isWanted) {
                m_stream.add({std::move(file.source), std::nullopt}, file.bytes, batchArticles, batchBytes);
            }
            for (std::size_t i = 0; i < file.articles.size() && isWanted; ++i) {
                isWanted = addRead(m_stream, file.source, std::move(file.articles[i]));
            }
        }
        m_files.clear();
        m_bytes = 0;
    }

private:
    struct File
    {
        ArticleSource source;
        std::uint64_t bytes = 0;
        bool isRead = false; // here; others by who works on the batch
        std::vector<Expected<Article>> articles;
    };

    Stream& m_stream;
    const Limits& m_limits;
    int m_threads;
    std::vector<File> m_files;
    std::uint64_t m_bytes = 0; // of those that are read here
};

} // namespace

Expected<Article> PendingArticle::take(const Limits& limits)
{
    return parsed ? std::move(*parsed) : readArticle(source, limits);
}

std::vector<Error> streamArticles(const std::vector<std::string>& paths, const Limits& limits,
    const std::function<bool(std::vector<PendingArticle>& batch, std::uint64_t listed)>& work,
    StreamOrder order, int together)
{
    SourceList list = listSources(paths, limits);
    Stream stream(list.sources.size(), work);
    ReadAhead ahead(stream, limits, threadCount(together));
    std::vector<ArticleSource> longFiles;
    for (ArticleSource& source : list.sources) {
        if (!stream.isWanted()) {
            break;
        }
        source.format = formatOf(source);
        if (holdsManyArticles(source.format) && !isReadWhole(source.format)) {
            ahead.flush();
            readSource(
                source, limits,
                [&](Expected<Article> article) { return addRead(stream, source, std::move(article)); },
                threadCount(together));
            continue;
        }
        const std::uint64_t bytes = bytesOf(source);
        // Above the limit it is refused at once.
        if (order == StreamOrder::LongLast && !holdsManyArticles(source.format) && bytes > longFileBytes
            && bytes <= limits.fileBytes) {
            longFiles.push_back(std::move(source));
        } else {
            ahead.add(std::move(source), bytes);
        }
    }
    ahead.flush();
    stream.flush();
    for (ArticleSource& source : longFiles) {
        if (!stream.add({std::move(source), std::nullopt, true}, 0,
                static_cast<std::size_t>(std::max(together, 1)), batchBytes)) {
            break;
        }
    }
    stream.flush();
    return std::move(list.problems);
}

BatchProgress::BatchProgress(const std::vector<PendingArticle>& batch, std::uint64_t listed, int workers,
    std::atomic<std::uint64_t>& done, Progress& progress)
    : m_batch(batch)
    , m_listed(listed)
    , m_done(done)
    , m_progress(progress)
    , m_items(static_cast<std::size_t>(std::max(workers, 1)))
{
    std::fill(m_items.begin(), m_items.end(), noItem);
    m_progress.report(m_done, m_listed);
}

void BatchProgress::begin(std::size_t worker, std::size_t item)
{
    m_items[worker] = item;
    sayName();
}

void BatchProgress::end(std::size_t worker)
{
    m_items[worker] = noItem;
    m_progress.report(++m_done, m_listed);
    sayName();
}

/// Items are taken in order, so the first of those at work is the one that was begun first.
void BatchProgress::sayName()
{
    const std::size_t first = *std::min_element(m_items.begin(), m_items.end());
    if (first < m_batch.size()) {
        m_progress.workingOn(m_batch[first].source.id);
    }
}

Error cutProblem(const Article& article, const Analysis& analysis)
{
    return {
        ErrorCode::LimitReached, std::to_string(analysis.sentences.size()) + " sentences", {article.path, 0}};
}

} // namespace dateline
