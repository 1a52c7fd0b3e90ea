// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/jobs/projectarticles.h"

#include "model/base/ownthread.h"
#include "model/base/parallel.h"
#include "model/packing/packedanalysis.h"
#include "model/packing/packedarticle.h"
#include "model/text/utf8.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

namespace dateline {

struct ProjectArticles::Found
{
    std::optional<std::string> text;
    std::optional<std::string> analysis; // packed
};

/// A connection belongs to the thread that made it.
struct ProjectArticles::Connection
{
    std::unique_ptr<Store> store; // used in the thread alone
    OwnThread thread;
};

Expected<AnalysedArticle> unpackAnalysed(
    const ArticleMetadata& article, std::string text, std::string_view packed)
{
    Expected<Analysis> analysis = unpackAnalysis(packed, text);
    if (!analysis) {
        return Unexpected{std::move(analysis.error())};
    }
    Article whole{article, std::move(text)};
    whole.opening = openingOf(whole); // no row has it
    return AnalysedArticle{std::make_shared<const Article>(std::move(whole)),
        std::make_shared<const Analysis>(std::move(*analysis))};
}

ProjectArticles::ProjectArticles(const Store& project, const EngineVersion& version,
    std::vector<std::shared_ptr<const ArticleMetadata>> articles, int threads, Progress* progress)
    : m_project(project)
    , m_version(version)
    , m_articles(std::move(articles))
    , m_progress(progress)
{
    for (int i = 0; i < threadCount(threads); ++i) {
        m_connections.push_back(std::make_unique<Connection>());
    }
}

ProjectArticles::~ProjectArticles()
{
    for (const auto& connection : m_connections) {
        connection->thread.ask([&connection] { connection->store.reset(); });
    }
}

ProjectArticles::Found ProjectArticles::find(const ArticleMetadata& article, Connection& connection) const
{
    if (!connection.store) {
        Expected<std::unique_ptr<Store>> store = m_project.again();
        connection.store = store ? std::move(*store) : nullptr;
    }
    Found found;
    if (connection.store) {
        if (Expected<std::string> text = connection.store->text(article.hash);
            text && text->size() == textBytes(article)) {
            found.text = std::move(*text);
        }
        if (Expected<std::string> analysis = connection.store->analysis(analysisKey(article, m_version))) {
            found.analysis = std::move(*analysis);
        }
    }
    return found;
}

std::optional<AnalysedArticle> ProjectArticles::read(std::size_t at) const
{
    if (m_progress != nullptr) {
        m_progress->report(std::min(++m_read / 2, size()), size());
    }
    const ArticleMetadata& article = metadata(at);
    Connection& connection = *m_connections[at % m_connections.size()];
    Found found = connection.thread.ask([&] { return find(article, connection); });
    if (!found.text || !found.analysis) {
        return std::nullopt;
    }
    Expected<AnalysedArticle> analysed = unpackAnalysed(article, std::move(*found.text), *found.analysis);
    return analysed ? std::optional(std::move(*analysed)) : std::nullopt;
}

void nameByRow(ArticleMetadata& article, const ArticleRow& row)
{
    article.id = row.id;
    article.path.clear();
    repairUtf8(row.path, article.path);
    article.hash = row.text;
}

std::vector<std::shared_ptr<const ArticleMetadata>> articlesOf(const Corpus& corpus)
{
    std::vector<std::shared_ptr<const ArticleMetadata>> articles;
    articles.reserve(corpus.articles.size());
    std::transform(corpus.articles.begin(), corpus.articles.end(), std::back_inserter(articles),
        [](const auto& block) { return block->article; });
    return articles;
}

} // namespace dateline
