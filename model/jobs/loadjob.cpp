// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/jobs/loadjob.h"

#include "model/items/freedmemory.h"
#include "model/jobs/loadrun.h"

#include <QPromise>
#include <QtConcurrentRun>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace dateline {

namespace {

constexpr int lookMilliseconds = 50;

bool byId(const AnalysedArticle& a, const AnalysedArticle& b)
{
    return a.article->id < b.article->id;
}

} // namespace

AnalysedFolder joined(const AnalysedFolder& first, const AnalysedFolder& second)
{
    AnalysedFolder both = first;
    std::map<std::string, ContentHash> known;
    for (const AnalysedArticle& article : first.articles) {
        known.emplace(article.article->id, article.article->hash);
    }
    for (AnalysedArticle article : second.articles) {
        std::string id = article.article->id;
        int number = 1;
        auto at = known.find(id);
        while (at != known.end() && at->second != article.article->hash) {
            id = article.article->id + "#" + std::to_string(++number);
            at = known.find(id);
        }
        if (at != known.end()) {
            continue; // opened twice
        }
        if (number > 1) {
            Article renamed = *article.article;
            renamed.id = id;
            article.article = std::make_shared<const Article>(std::move(renamed));
        }
        known.emplace(id, article.article->hash);
        both.articles.push_back(std::move(article));
    }
    std::stable_sort(both.articles.begin(), both.articles.end(), byId);
    const auto content = [](const Error& problem) {
        return std::tie(problem.where.file, problem.where.line, problem.code, problem.detail);
    };
    std::set<decltype(content(Error()))> told; // a folder may have a hundred thousand problems
    for (const Error& problem : first.report.problems) {
        told.insert(content(problem));
    }
    for (const Error& problem : second.report.problems) {
        if (told.insert(content(problem)).second) {
            both.report.problems.push_back(problem);
        }
    }
    both.report.articles = both.articles.size();
    both.report.bytes = 0;
    for (const AnalysedArticle& article : both.articles) {
        both.report.bytes += article.article->text.size();
    }
    return both;
}

LoadJob::LoadJob(QObject* parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(2); // one that is being cancelled, one that begins
    m_look.setInterval(lookMilliseconds);
    connect(&m_look, &QTimer::timeout, this, &LoadJob::sayProgress);
    connect(&m_watcher, &QFutureWatcherBase::resultReadyAt, this, [this](int index) {
        // The future keeps its results until the next one: what they point to is taken out.
        const LoadStep step = std::exchange(*m_watcher.resultAt(index), {});
        if (!m_watcher.isCanceled()) {
            Q_EMIT arrived(step);
        }
    });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        m_running = false;
        m_look.stop();
        Q_EMIT finished(m_watcher.isCanceled());
    });
}

LoadJob::~LoadJob()
{
    m_watcher.disconnect(this);
    m_watcher.cancel();
    m_pool.waitForDone();
}

void LoadJob::start(LoadRequest request)
{
    m_watcher.cancel();
    putOffGivingBack();
    m_running = true;
    m_board = std::make_shared<ProgressBoard>();
    m_said = {};
    m_look.start();
    Q_EMIT started();
    m_watcher.setFuture(QtConcurrent::run(&m_pool,
        [request = std::move(request), board = m_board](QPromise<std::shared_ptr<LoadStep>>& promise) {
            runLoad(promise, request, *board);
            giveBackMemorySoon(); // what the job had beyond its results is several times these
        }));
}

void LoadJob::sayProgress()
{
    const ProgressBoard::State now = m_board->state();
    if (now.total > 0 && now != m_said) {
        constexpr std::uint64_t most = 1U << 30;
        m_said = now;
        Q_EMIT progressed(static_cast<int>(std::min(now.done, most)),
            static_cast<int>(std::min(now.total, most)), QString::fromStdString(now.name));
    }
}

void LoadJob::cancel()
{
    m_watcher.cancel();
}

} // namespace dateline
