// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/jobs/searchjob.h"

#include "model/project/search/textsearch.h"
#include "model/project/sharedproject.h"
#include "model/search/corpussearch.h"
#include "model/search/wordindex.h"

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

/// What is to be searched.
struct SearchJob::Order
{
    Snapshot corpus;
    std::string project;
    SearchScope scope = SearchScope::Everything;
    bool held = false;
};

struct SearchJob::Indexes
{
    Snapshot corpus;
    std::unique_ptr<CorpusSearch> names;
    std::vector<std::pair<ContentHash, ArticleId>> byText; // sorted
    std::string project;
    std::unique_ptr<TextSearch> texts; // of the project
    SearchAccess access = SearchAccess::Read;
    ContentHash indexed; // what memory is an index of
    WordIndex memory; // of the texts, where there is no project
    bool textsComplete = false;
    bool textsFailed = false; // it will not get better by trying again
    bool findFailed = false; // the last search; the next update repairs what can be

    bool isReady() const { return textsComplete || textsFailed; }

    /// False: cancelled before it was ready.
    bool take(const Order& order, const Progress& progress)
    {
        if (project != order.project) {
            *this = Indexes();
            project = order.project;
        }
        if (corpus != order.corpus) {
            names.reset(); // its memory goes before the next one's comes
            corpus = order.corpus;
            textsComplete = false;
            textsFailed = false;
            byText.clear();
            for (std::size_t i = 0; i < corpus->articles.size(); ++i) {
                byText.emplace_back(corpus->articles[i]->article->hash, ArticleId::fromIndex(i));
            }
            std::sort(byText.begin(), byText.end());
        }
        if (!names && order.scope == SearchScope::Everything) {
            auto made = std::make_unique<CorpusSearch>(corpus, SearchTexts::Leave, progress);
            names = progress.cancelled() ? nullptr : std::move(made);
        }
        if (project.empty()) {
            indexInMemory(progress);
        } else {
            openTexts(order.held ? SearchAccess::Read : SearchAccess::Update);
        }
        return !progress.cancelled();
    }

    /// Corrections leave the texts as they are: the index is made again only for others.
    void indexInMemory(const Progress& progress)
    {
        std::string all;
        for (const auto& block : corpus->articles) {
            all += block->article->id + '\0' + block->article->hash.hex();
        }
        const ContentHash wanted = ContentHash::of(all);
        textsComplete = indexed == wanted && memory.size() == corpus->articles.size();
        if (textsComplete) {
            return;
        }
        WordIndex made;
        for (std::size_t i = 0; i < corpus->articles.size() && !progress.cancelled(); ++i) {
            const ArticleText text = corpus->text(ArticleId::fromIndex(i));
            made.add(text.view());
        }
        if (!progress.cancelled()) {
            made.finish();
            memory = std::move(made);
            indexed = wanted;
            textsComplete = true;
        }
    }

    void openTexts(SearchAccess wanted)
    {
        if (texts && access == wanted) {
            return;
        }
        Expected<std::unique_ptr<TextSearch>> opened = TextSearch::open(project, wanted);
        access = wanted;
        if (!opened) {
            opened = TextSearch::open(project, SearchAccess::Read);
        }
        textsFailed = !opened && wanted == SearchAccess::Update; // else the index may not be there yet
        if (opened) {
            texts = std::move(*opened);
        } else {
            qCWarning(searching, "texts cannot be searched: %s", opened.error().detail.c_str());
        }
    }

    void updateTexts(const Progress& progress)
    {
        if (!texts || isReady() || access == SearchAccess::Read) {
            return;
        }
        const Expected<std::uint64_t> taken = texts->update(progress);
        textsComplete = taken.has_value();
        if (!taken && taken.error().code != ErrorCode::Cancelled) {
            textsFailed = true;
            qCWarning(searching, "texts cannot be indexed: %s", taken.error().detail.c_str());
        }
    }

    std::vector<ArticleId> articles(const SearchQuery& query)
    {
        std::vector<ArticleId> ids = project.empty() ? inMemory(query) : inProject(query);
        std::vector<ArticleId> sorted = ids;
        std::sort(sorted.begin(), sorted.end());
        for (const ArticleId id : names ? names->articles(query) : std::vector<ArticleId>()) {
            if (!std::binary_search(sorted.begin(), sorted.end(), id)) {
                ids.push_back(id);
            }
        }
        if (project.empty()) {
            std::sort(ids.begin(), ids.end());
        }
        return ids;
    }

    std::vector<ArticleId> inMemory(const SearchQuery& query) const
    {
        std::vector<ArticleId> ids;
        const auto holds = [this](std::uint32_t number, const SearchTerm& term) {
            const ArticleText text = corpus->text(ArticleId::fromIndex(number));
            return contains(text.view(), term);
        };
        for (const std::uint32_t number : memory.find(query, holds)) {
            ids.push_back(ArticleId::fromIndex(number));
        }
        return ids;
    }

    std::vector<ArticleId> inProject(const SearchQuery& query)
    {
        std::vector<ArticleId> ids;
        const Expected<std::vector<ContentHash>> hashes
            = texts ? texts->find(query) : std::vector<ContentHash>();
        findFailed = !hashes;
        if (!hashes) {
            textsComplete = false;
            qCWarning(searching, "texts cannot be searched: %s", hashes.error().detail.c_str());
        }
        for (const ContentHash& hash : hashes ? *hashes : std::vector<ContentHash>()) {
            auto at = std::lower_bound(byText.begin(), byText.end(), std::pair(hash, ArticleId()));
            for (; at != byText.end() && at->first == hash; ++at) {
                ids.push_back(at->second);
            }
        }
        return ids;
    }
};

namespace {

ArticleHit hitIn(const Corpus& corpus, ArticleId id, const SearchQuery& query)
{
    const ArticleText text = corpus.text(id);
    ArticleHit hit{id, searchMatches(text.view(), query), {}};
    hit.snippet = snippetOf(text.view(), hit.spans);
    return hit;
}

} // namespace

SearchJob::SearchJob(QObject* parent, SearchScope scope)
    : QObject(parent)
    , m_scope(scope)
    , m_indexes(std::make_shared<Indexes>())
{
    // A database connection belongs to the thread that opened it: one thread, which stays.
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1);
    connect(&m_searching, &QFutureWatcherBase::finished, this, [this] {
        if (m_searching.future().resultCount() > 0) {
            // The future keeps its result until the next: it would hold the corpus.
            const SearchResults results = std::exchange(*m_searching.result(), {});
            if (!m_searching.isCanceled()) {
                Q_EMIT found(results);
            }
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
    close();
}

void SearchJob::close()
{
    m_searching.cancel();
    m_preparing.cancel();
    m_corpus.reset();
    m_project.clear();
    // The indexes go where they were made.
    m_pool.start([indexes = m_indexes] { *indexes = Indexes(); });
    m_pool.waitForDone();
}

void SearchJob::setCorpus(Snapshot corpus, const std::string& project)
{
    m_corpus = std::move(corpus);
    // the same words in memory, so the same hits
    m_project = isSharedProject(project) ? std::string() : project;
    m_searching.cancel();
    prepare();
}

void SearchJob::setHeld(bool held)
{
    if (std::exchange(m_held, held) != held) {
        prepare();
    }
}

SearchJob::Order SearchJob::order() const
{
    return {m_corpus, m_project, m_scope, m_held};
}

void SearchJob::prepare()
{
    m_preparing.cancel();
    if (m_held) {
        return;
    }
    m_preparing.setFuture(
        QtConcurrent::run(&m_pool, [indexes = m_indexes, order = order()](QPromise<bool>& promise) {
            const PromiseCancelled<bool> progress(promise);
            if (!order.corpus) {
                *indexes = Indexes();
                return;
            }
            const bool isNew = indexes->corpus != order.corpus || !indexes->isReady();
            if (indexes->take(order, progress)) {
                indexes->updateTexts(progress);
                promise.addResult(isNew && indexes->isReady());
            }
        }));
}

void SearchJob::search(const QString& words)
{
    m_preparing.cancel();
    m_searching.cancel();
    m_searching.setFuture(QtConcurrent::run(&m_pool,
        [indexes = m_indexes, order = order(), words](QPromise<std::shared_ptr<SearchResults>>& promise) {
            const PromiseCancelled<std::shared_ptr<SearchResults>> progress(promise);
            const bool isTyped = order.scope == SearchScope::Texts;
            SearchResults results;
            results.words = words;
            results.query = isTyped ? parseTyped(words.toStdString()) : parseSearch(words.toStdString());
            results.corpus = order.corpus;
            if (order.corpus && !results.query.isEmpty()) {
                if (!indexes->take(order, progress)) {
                    return;
                }
                results.articles = indexes->articles(results.query);
                if (indexes->names) {
                    results.entities = indexes->names->entities(results.query);
                    results.events = indexes->names->events(results.query);
                    results.links = indexes->names->links(results.query);
                }
                results.complete = indexes->textsComplete;
                results.failed = indexes->textsFailed || indexes->findFailed;
                for (std::size_t i = 0;
                     i < std::min(shownHits, results.articles.size()) && !progress.cancelled(); ++i) {
                    results.best.push_back(hitIn(*order.corpus, results.articles[i], results.query));
                }
            }
            promise.addResult(std::make_shared<SearchResults>(std::move(results)));
        }));
}

} // namespace dateline
