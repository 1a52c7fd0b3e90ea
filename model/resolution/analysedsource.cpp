// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/resolution/analysedsource.h"

#include <algorithm>
#include <string>

namespace dateline {

namespace {

/// Nothing is found in it, and every span of its block leads somewhere.
AnalysedArticle blank(const ArticleMetadata& article)
{
    std::uint64_t bytes = 0;
    for (const Block& block : article.blocks) {
        bytes = std::max<std::uint64_t>(bytes, block.span.end());
    }
    return {std::make_shared<const Article>(Article{article, std::string(bytes, ' ')}), std::make_shared<const Analysis>()};
}

} // namespace

ArticlesInWork::ArticlesInWork(const AnalysedSource& source)
    : m_source(source)
    , m_articles(source.size())
{
}

const AnalysedArticle& ArticlesInWork::operator[](std::size_t article) const
{
    AnalysedArticle& held = m_articles[article];
    if (!held.article) {
        std::optional<AnalysedArticle> read = m_source.read(article);
        m_incomplete = m_incomplete || !read;
        held = read ? std::move(*read) : blank(metadata(article));
    }
    return held;
}

} // namespace dateline
