// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/corpus/textsource.h"

namespace dateline {

namespace {

class TextsInMemory : public TextSource
{
public:
    explicit TextsInMemory(std::vector<std::shared_ptr<const Article>> articles)
        : m_articles(std::move(articles))
    {
    }

    ArticleText text(ArticleId id, const ArticleMetadata&) const override
    {
        const std::shared_ptr<const Article>& article = m_articles[id.index()];
        return ArticleText({article, &article->text});
    }

private:
    std::vector<std::shared_ptr<const Article>> m_articles;
};

} // namespace

std::shared_ptr<const TextSource> textsInMemory(std::vector<std::shared_ptr<const Article>> articles)
{
    return std::make_shared<const TextsInMemory>(std::move(articles));
}

} // namespace dateline
