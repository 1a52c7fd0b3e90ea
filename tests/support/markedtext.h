// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Documents for tests, from text with names marked in the guideline's letters: "[P:Jens Stoltenberg] flew to
// [L:Tirana]." "?" after the letter makes the mention doubtful: "[O?:Dravno]". Sentences and tokens are cut
// by the real splitter; tags stay empty.

#include "model/base/limits.h"
#include "model/extraction/analysis.h"
#include "model/extraction/language/sentencesplitter.h"

#include <string>
#include <string_view>

namespace dateline::test {

struct MarkedText
{
    Article article;
    Document document; // borrows `article`: keep the two together
    std::vector<EntityMention> mentions;

    explicit MarkedText(std::string_view marked)
    {
        constexpr std::string_view letters = "POCLG";
        for (std::size_t i = 0; i < marked.size(); ++i) {
            if (marked[i] != '[') {
                article.text += marked[i];
                continue;
            }
            EntityMention mention;
            mention.kind = static_cast<EntityKind>(letters.find(marked[i + 1]));
            mention.confidence = marked[i + 2] == '?' ? Confidence::Doubtful : Confidence::Sure;
            const std::size_t name = marked.find(':', i) + 1;
            const std::size_t end = marked.find(']', name);
            mention.span
                = {static_cast<std::uint32_t>(article.text.size()), static_cast<std::uint32_t>(end - name)};
            article.text += marked.substr(name, end - name);
            mentions.push_back(mention);
            i = end;
        }
        article.blocks.push_back({TextSpan::fromBounds(0, article.text.size()), BlockKind::Body});
        static_cast<void>(splitSentences(article, Limits(), document));
        for (EntityMention& mention : mentions) {
            while (mention.sentence + 1 < document.sentences.size()
                && document.sentences[mention.sentence + 1].span.begin <= mention.span.begin) {
                ++mention.sentence;
            }
        }
    }
    MarkedText(const MarkedText&) = delete;
    MarkedText& operator=(const MarkedText&) = delete;

    std::string_view surface(const EntityMention& mention) const { return mention.span.in(article.text); }
};

} // namespace dateline::test
