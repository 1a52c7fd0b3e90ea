// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/relations/relationhead.h"

#include <algorithm>

namespace dateline {

namespace {

PairEnd endOf(const Document& document, const EntityMention& mention)
{
    const auto at = [&](std::uint32_t byte) {
        const auto found = std::partition_point(document.tokens.begin(), document.tokens.end(),
            [byte](const Token& token) { return token.span.end() <= byte; });
        return static_cast<std::uint32_t>(std::min<std::ptrdiff_t>(found - document.tokens.begin(), std::ssize(document.tokens) - 1));
    };
    return {{at(mention.span.begin), at(mention.span.end() - 1)}, mention.kind};
}

} // namespace

HeadVerdict relationVerdict(const LanguageModel& model, const Document& document, const Analysis& found, const MentionPair& pair,
    LanguageModel::Scratch& scratch)
{
    const RelationScore score = model.relation(document, endOf(document, found.mentions[pair.first]),
        endOf(document, found.mentions[pair.second]), scratch);
    return {score.kind, score.reversed, score.margin};
}

} // namespace dateline
