// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// The articles of a corpus as stage 2 takes them, read out of their project when a step asks; 0.1 ms each. One that is
// damaged or of another engine is not read: loadProject() mends what can be mended.

#include "model/base/ownthread.h"
#include "model/corpus/corpus.h"
#include "model/jobs/engineversion.h"
#include "model/project/store.h"
#include "model/resolution/analysedsource.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace dateline {

/// A text with its packed analysis as stage 2 takes them.
Expected<AnalysedArticle> unpackAnalysed(const ArticleMetadata& article, std::string text, std::string_view packed);

class ProjectArticles final : public AnalysedSource
{
public:
    /// `project` outlives it.
    ProjectArticles(const Store& project, const EngineVersion& version, std::shared_ptr<const Corpus> corpus);
    ~ProjectArticles() override;

    std::size_t size() const override { return m_corpus->articles.size(); }
    const ArticleMetadata& metadata(std::size_t article) const override { return *m_corpus->articles[article]->article; }
    std::optional<AnalysedArticle> read(std::size_t article) const override;

private:
    struct Found;

    Found find(const ArticleMetadata& article) const;

    const Store& m_project;
    EngineVersion m_version;
    std::shared_ptr<const Corpus> m_corpus;
    mutable std::unique_ptr<Store> m_store; // used in the thread alone
    mutable OwnThread m_thread;
};

} // namespace dateline
