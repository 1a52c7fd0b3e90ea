// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/jobs/projectarticles.h"

#include "model/packing/packedanalysis.h"
#include "model/packing/packedarticle.h"

#include <string>
#include <utility>

namespace dateline {

struct ProjectArticles::Found
{
    std::optional<std::string> text;
    std::optional<std::string> analysis; // packed
};

Expected<AnalysedArticle> unpackAnalysed(const ArticleMetadata& article, std::string text, std::string_view packed)
{
    Expected<Analysis> analysis = unpackAnalysis(packed, text);
    if (!analysis) {
        return Unexpected{std::move(analysis.error())};
    }
    return AnalysedArticle{std::make_shared<const Article>(Article{article, std::move(text)}),
        std::make_shared<const Analysis>(std::move(*analysis))};
}

ProjectArticles::ProjectArticles(const Store& project, const EngineVersion& version, std::shared_ptr<const Corpus> corpus)
    : m_project(project)
    , m_version(version)
    , m_corpus(std::move(corpus))
{
}

ProjectArticles::~ProjectArticles()
{
    m_thread.ask([this] { m_store.reset(); }); // where the connection was made
}

ProjectArticles::Found ProjectArticles::find(const ArticleMetadata& article) const
{
    if (!m_store) {
        Expected<std::unique_ptr<Store>> store = m_project.again();
        m_store = store ? std::move(*store) : nullptr;
    }
    Found found;
    if (m_store) {
        if (Expected<std::string> text = m_store->text(article.hash); text && text->size() == textBytes(article)) {
            found.text = std::move(*text);
        }
        if (Expected<std::string> analysis = m_store->analysis(analysisKey(article, m_version))) {
            found.analysis = std::move(*analysis);
        }
    }
    return found;
}

std::optional<AnalysedArticle> ProjectArticles::read(std::size_t at) const
{
    const ArticleMetadata& article = metadata(at);
    Found found = m_thread.ask([&] { return find(article); });
    if (!found.text || !found.analysis) {
        return std::nullopt;
    }
    Expected<AnalysedArticle> analysed = unpackAnalysed(article, std::move(*found.text), *found.analysis);
    return analysed ? std::optional(std::move(*analysed)) : std::nullopt;
}

} // namespace dateline
