// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/jobs/searchjob.h"

#include "model/project/search/textsearch.h"
#include "model/project/sharedproject.h"
#include "model/search/corpussearch.h"

#include <QLoggingCategory>
#include <QPromise>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace dateline {

namespace {

Q_LOGGING_CATEGORY(searching, "dateline.search")

constexpr std::size_t shownHits = 50;

template <typename Result> class PromiseCancelled : public Progress
{
public:
    explicit PromiseCancelled(QPromise<Result>& promise)
        : m_promise(promise)
    {
    }
    bool cancelled() const override { return m_promise.isCanceled(); }

private:
    QPromise<Result>& m_promise;
};

} // namespace

struct SearchJob::Indexes
{
    std::unique_ptr<CorpusSearch> corpus;
    std::vector<std::pair<ContentHash, ArticleId>> byText; // sorted
    std::unique_ptr<TextSearch> texts;
    std::string project;
    bool textsComplete = false;

    /// False: cancelled before it was ready.
    bool take(const Snapshot& snapshot, const std::string& wanted, const Progress& progress)
    {
        if (project != wanted) {
            texts.reset();
            corpus.reset();
            project = wanted;
            textsComplete = false;
        }
        if (!corpus || corpus->corpus() != snapshot) {
            corpus.reset(); // its memory goes before the next one's comes
            auto made = std::make_unique<CorpusSearch>(
                snapshot, project.empty() ? SearchTexts::Index : SearchTexts::Leave, progress);
            if (progress.cancelled()) {
                return false;
            }
            corpus = std::move(made);
            textsComplete = project.empty();
            byText.clear();
            for (std::size_t i = 0; i < snapshot->articles.size(); ++i) {
                byText.emplace_back(snapshot->articles[i]->article->hash, ArticleId::fromIndex(i));
            }
            std::sort(byText.begin(), byText.end());
        }
        if (!texts && !project.empty()) {
            openTexts();
        }
        return true;
    }

    void openTexts()
    {
        Expected<std::unique_ptr<TextSearch>> opened = TextSearch::open(project, SearchAccess::Update);
        if (!opened) {
            opened = TextSearch::open(project, SearchAccess::Read);
        }
        if (opened) {
            texts = std::move(*opened);
        } else {
            qCWarning(searching, "texts cannot be searched: %s", opened.error().detail.c_str());
        }
    }

    void updateTexts(const Progress& progress)
    {
        if (!texts || textsComplete) {
            return;
        }
        const Expected<std::uint64_t> taken = texts->update(progress);
        textsComplete = taken.has_value();
        if (!taken && taken.error().code != ErrorCode::Cancelled) {
            textsComplete = true; // it will not get better by trying again
            qCWarning(searching, "texts cannot be indexed: %s", taken.error().detail.c_str());
        }
    }

    std::vector<ArticleId> articles(const SearchQuery& query)
    {
        std::vector<ArticleId> ids;
        if (texts) {
            const Expected<std::vector<ContentHash>> hashes = texts->find(query);
            if (!hashes) {
                textsComplete = false; // the next update repairs what can be
                qCWarning(searching, "texts cannot be searched: %s", hashes.error().detail.c_str());
            }
            for (const ContentHash& hash : hashes ? *hashes : std::vector<ContentHash>()) {
                auto at = std::lower_bound(byText.begin(), byText.end(), std::pair(hash, ArticleId()));
                for (; at != byText.end() && at->first == hash; ++at) {
                    ids.push_back(at->second);
                }
            }
        }
        std::vector<ArticleId> sorted = ids;
        std::sort(sorted.begin(), sorted.end());
        for (const ArticleId id : corpus->articles(query)) {
            if (!std::binary_search(sorted.begin(), sorted.end(), id)) {
                ids.push_back(id);
            }
        }
        return ids;
    }
};

namespace {

ArticleHit hitIn(const Corpus& corpus, ArticleId id, const SearchQuery& query)
{
    const std::string& text = corpus[id].article->text;
    ArticleHit hit{ id, searchMatches(text, query), {} };
    hit.snippet = snippetOf(text, hit.spans);
    return hit;
}

} // namespace

SearchJob::SearchJob(QObject* parent)
    : QObject(parent)
    , m_indexes(std::make_shared<Indexes>())
{
    // A database connection belongs to the thread that opened it: one thread, which stays.
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1);
    connect(&m_searching, &QFutureWatcherBase::finished, this, [this] {
        if (!m_searching.isCanceled() && m_searching.future().resultCount() > 0) {
            Q_EMIT found(m_searching.result());
        }
        prepare();
    });
    connect(&m_preparing, &QFutureWatcherBase::finished, this, [this] {
        if (!m_preparing.isCanceled() && m_preparing.future().resultCount() > 0 && m_preparing.result()) {
            Q_EMIT prepared();
        }
    });
}

SearchJob::~SearchJob()
{
    m_searching.disconnect(this);
    m_preparing.disconnect(this);
    m_searching.cancel();
    m_preparing.cancel();
    // The indexes go where they were made.
    m_pool.start([indexes = std::move(m_indexes)]() mutable { *indexes = {}; });
    m_pool.waitForDone();
}

void SearchJob::setCorpus(Snapshot corpus, const std::string& project)
{
    m_corpus = std::move(corpus);
    m_project = isSharedProject(project) ? std::string() : project; // the same words in memory, so the same hits
    m_searching.cancel();
    prepare();
}

void SearchJob::prepare()
{
    m_preparing.cancel();
    m_preparing.setFuture(QtConcurrent::run(
        &m_pool, [indexes = m_indexes, corpus = m_corpus, project = m_project](QPromise<bool>& promise) {
            const PromiseCancelled<bool> progress(promise);
            if (!corpus) {
                *indexes = {};
                return;
            }
            const bool isNew
                = !indexes->corpus || indexes->corpus->corpus() != corpus || !indexes->textsComplete;
            if (indexes->take(corpus, project, progress)) {
                indexes->updateTexts(progress);
                promise.addResult(isNew && indexes->textsComplete);
            }
        }));
}

void SearchJob::search(const QString& words)
{
    m_preparing.cancel();
    m_searching.cancel();
    m_searching.setFuture(QtConcurrent::run(&m_pool,
        [indexes = m_indexes, corpus = m_corpus, project = m_project, words](
            QPromise<SearchResults>& promise) {
            const PromiseCancelled<SearchResults> progress(promise);
            SearchResults results;
            results.words = words;
            results.query = parseSearch(words.toStdString());
            results.corpus = corpus;
            if (corpus && !results.query.isEmpty()) {
                if (!indexes->take(corpus, project, progress)) {
                    return;
                }
                results.articles = indexes->articles(results.query);
                results.entities = indexes->corpus->entities(results.query);
                results.events = indexes->corpus->events(results.query);
                results.links = indexes->corpus->links(results.query);
                results.complete = indexes->textsComplete;
                for (std::size_t i = 0;
                     i < std::min(shownHits, results.articles.size()) && !progress.cancelled(); ++i) {
                    results.best.push_back(hitIn(*corpus, results.articles[i], results.query));
                }
            }
            promise.addResult(std::move(results));
        }));
}

} // namespace dateline
