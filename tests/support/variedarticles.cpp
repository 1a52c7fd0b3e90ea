// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "tests/support/variedarticles.h"

namespace dateline::test {

namespace {

bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}

/// Up to four small letters behind each capital one, turned on by the variation. One in four words stays:
/// what many articles share keeps them together.
void vary(std::string& text, std::size_t variation)
{
    if (variation == 0) {
        return;
    }
    for (std::size_t i = 0; i + 3 < text.size(); ++i) {
        const bool begins = text[i] >= 'A' && text[i] <= 'Z' && (i == 0 || !isLower(text[i - 1]));
        if (begins && isLower(text[i + 1]) && isLower(text[i + 2]) && isLower(text[i + 3])
            && text[i + 1] % 4 != 0) {
            const auto turned = [](char c, std::size_t by) {
                return static_cast<char>('a' + (static_cast<std::size_t>(c - 'a') + by) % 26);
            };
            text[i + 1] = turned(text[i + 1], variation % 26);
            text[i + 2] = turned(text[i + 2], variation / 26 % 26);
            text[i + 3] = turned(text[i + 3], variation / 676 % 26);
            // else 17,576 variations of a text would be all
            if (i + 4 < text.size() && isLower(text[i + 4])) {
                text[i + 4] = turned(text[i + 4], variation / 17'576 % 26);
            }
        }
    }
}

} // namespace

AnalysedArticle variedArticle(const AnalysedArticle& original, std::size_t variation)
{
    auto article = std::make_shared<Article>(*original.article);
    auto analysis = std::make_shared<Analysis>(*original.analysis);
    article->id = std::to_string(10'000'000 + variation) + "/" + article->id;
    vary(article->text, variation);
    article->title = article->titleSpan ? std::string(article->titleSpan->in(article->text)) : article->title;
    article->hash = ContentHash::of(article->text);
    for (LocalEntity& entity : analysis->entities) {
        vary(entity.name, variation);
        for (AliasReason& alias : entity.aliases) {
            vary(alias.name, variation);
        }
    }
    for (EventMention& event : analysis->events) {
        vary(event.title, variation);
    }
    return {std::move(article), std::move(analysis)};
}

} // namespace dateline::test
