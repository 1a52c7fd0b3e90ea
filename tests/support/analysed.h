// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Hand-made analysed articles for tests of stage 2: names in, an article whose text is those names as
// sentences out.

#include "model/resolution/analysedarticle.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dateline::test {

struct NamedEntity
{
    std::string name;
    EntityKind kind = EntityKind::Person;
    bool known = false;
    std::vector<AliasReason> aliases;
};

/// Each entity gets one sentence "<name> spoke." with its mention.
inline AnalysedArticle articleNaming(std::string id, const std::vector<NamedEntity>& names)
{
    auto article = std::make_shared<Article>();
    auto analysis = std::make_shared<Analysis>();
    article->id = std::move(id);
    for (const NamedEntity& named : names) {
        const std::size_t begin = article->text.size();
        article->text += named.name + " spoke. ";
        analysis->sentences.push_back(
            {TextSpan::fromBounds(begin, article->text.size() - 1), BlockKind::Body});
        EntityMention mention;
        mention.span = TextSpan::fromBounds(begin, begin + named.name.size());
        mention.sentence = static_cast<std::uint32_t>(analysis->sentences.size() - 1);
        mention.kind = named.kind;
        mention.entity = static_cast<std::uint32_t>(analysis->entities.size());
        analysis->mentions.push_back(mention);
        LocalEntity entity;
        entity.name = named.name;
        entity.kind = named.kind;
        entity.known = named.known;
        entity.aliases = named.aliases;
        analysis->entities.push_back(std::move(entity));
    }
    return {std::move(article), std::move(analysis)};
}

inline AnalysedArticle articleWithText(std::string id, std::string text)
{
    auto article = std::make_shared<Article>();
    auto analysis = std::make_shared<Analysis>();
    article->id = std::move(id);
    article->text = std::move(text);
    analysis->sentences.push_back({TextSpan::fromBounds(0, article->text.size()), BlockKind::Body});
    return {std::move(article), std::move(analysis)};
}

} // namespace dateline::test
