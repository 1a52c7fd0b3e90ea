// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/resolution/analysedsource.h"

#include <algorithm>
#include <string>

namespace dateline {

namespace {

constexpr std::size_t mostHeld = 500; // some 10 MB

/// Nothing is found in it, and every span of its block leads somewhere.
AnalysedArticle blank(const ArticleMetadata& article)
{
    std::uint64_t bytes = 0;
    for (const Block& block : article.blocks) {
        bytes = std::max<std::uint64_t>(bytes, block.span.end());
    }
    return {std::make_shared<const Article>(Article{article, std::string(bytes, ' ')}),
        std::make_shared<const Analysis>()};
}

} // namespace

ArticlesInWork::ArticlesInWork(const AnalysedSource& source)
    : m_source(source)
    , m_held(source.size())
{
}

AnalysedArticle ArticlesInWork::operator[](std::size_t article) const
{
    AnalysedArticle& held = m_held[article];
    if (held.article) {
        return held;
    }
    std::optional<AnalysedArticle> read = m_source.read(article);
    if (!read) {
        m_incomplete = true;
        return blank(metadata(article));
    }
    if (!m_source.isAtHand() && m_heldCount < mostHeld) {
        ++m_heldCount;
        held = *read;
    }
    return std::move(*read);
}

} // namespace dateline
