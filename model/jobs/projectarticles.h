// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// The articles of a project as stage 2 takes them, read out of their project when a step asks; 0.1 ms each.
// One that is damaged or of another engine is not read: loadProject() mends what can be mended.

#include "model/base/progress.h"
#include "model/corpus/corpus.h"
#include "model/jobs/engineversion.h"
#include "model/project/store.h"
#include "model/resolution/analysedsource.h"

#include <atomic>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// A text with its packed analysis as stage 2 takes them.
Expected<AnalysedArticle> unpackAnalysed(
    const ArticleMetadata& article, std::string text, std::string_view packed);

class ProjectArticles final : public AnalysedSource
{
public:
    /// `project` outlives it. `threads`: that will ask at a time; 0 = one a core. `progress`: where not null,
    /// is told how much of the two readings of a full resolution is done.
    ProjectArticles(const Store& project, const EngineVersion& version,
        std::vector<std::shared_ptr<const ArticleMetadata>> articles, int threads = 0,
        Progress* progress = nullptr);
    ~ProjectArticles() override;

    std::size_t size() const override { return m_articles.size(); }
    const ArticleMetadata& metadata(std::size_t article) const override { return *m_articles[article]; }
    std::shared_ptr<const ArticleMetadata> share(std::size_t article) const override
    {
        return m_articles[article];
    }
    std::optional<AnalysedArticle> read(std::size_t at) const override;

private:
    struct Connection;
    struct Found;

    Found find(const ArticleMetadata& article, Connection& connection) const;

    const Store& m_project;
    EngineVersion m_version;
    std::vector<std::shared_ptr<const ArticleMetadata>> m_articles;
    std::vector<std::unique_ptr<Connection>> m_connections;
    Progress* m_progress;
    mutable std::atomic<std::size_t> m_read{0};
};

/// What the row says of the article beside its metadata. The path is to be shown: UTF-8, whatever bytes the
/// row has.
void nameByRow(ArticleMetadata& article, const ArticleRow& row);

/// By id, as the corpus has them.
std::vector<std::shared_ptr<const ArticleMetadata>> articlesOf(const Corpus& corpus);

} // namespace dateline
