// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/entities/mentiontagger.h"

#include "model/knowledge/gazetteer.h"
#include "model/learning/namespans.h"

#include <algorithm>

namespace dateline {

namespace {

// Margins over the next best label, 1/256 nats, of a name's weakest token. On the development articles about
// 98, 84 and 47 of 100 names are right above, between and below these.
constexpr int sureMargin = 4 * 256;
constexpr int likelyMargin = 3 * 256 / 2;

// Below this the gazetteer is asked for the kind.
constexpr int certainMargin = 6 * 256;

int marginOf(const Document& document, std::size_t first, std::size_t last)
{
    int margin = INT16_MAX;
    for (std::size_t token = first; token <= last; ++token) {
        margin = std::min<int>(margin, document.labels[token].nameMargin);
    }
    return margin;
}

Confidence confidenceOf(int margin)
{
    return margin >= sureMargin  ? Confidence::Sure
        : margin >= likelyMargin ? Confidence::Likely
                                 : Confidence::Doubtful;
}

bool isAdjective(std::string_view name, EntityKind kind, const Gazetteer& gazetteer)
{
    if (kind == EntityKind::Person || kind == EntityKind::Organisation) {
        return false;
    }
    const auto senses = gazetteer.lookup(name);
    return std::any_of(senses.begin(), senses.end(), [&](const NameSense& sense) {
        return (sense.adjective || sense.people) && gazetteer.thing(sense).kind == kind
            && Gazetteer::fits(sense, name);
    });
}

} // namespace

std::vector<EntityMention> tagMentions(const Document& document, const Gazetteer& gazetteer)
{
    std::vector<EntityMention> mentions;
    for (std::size_t s = 0; s < document.sentences.size(); ++s) {
        const Sentence& sentence = document.sentences[s];
        forEachName(document.labels, sentence.firstToken, sentence.endToken(),
            [&](std::size_t first, std::size_t last, std::size_t kind) {
                EntityMention mention;
                mention.span = TextSpan::fromBounds(
                    document.tokens[first].span.begin, document.tokens[last].span.end());
                mention.sentence = static_cast<std::uint32_t>(s);
                mention.kind = static_cast<EntityKind>(kind);
                const int margin = marginOf(document, first, last);
                mention.confidence = confidenceOf(margin);
                if (margin < certainMargin) {
                    mention.kind = gazetteer.onlyKind(mention.span.in(document.text)).value_or(mention.kind);
                }
                mention.adjective = isAdjective(mention.span.in(document.text), mention.kind, gazetteer);
                mentions.push_back(mention);
            });
    }
    return mentions;
}

} // namespace dateline
