// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/relations/relationhead.h"

#include "model/extraction/events/eventhead.h"

namespace dateline {

namespace {

PairEnd endOf(const Document& document, const EntityMention& mention)
{
    return {tokensOf(document, mention.span), mention.kind};
}

} // namespace

HeadVerdict relationVerdict(const LanguageModel& model, const Document& document, const Analysis& found,
    const MentionPair& pair, LanguageModel::Scratch& scratch)
{
    const RelationScore score = model.relation(document, endOf(document, found.mentions[pair.first]),
        endOf(document, found.mentions[pair.second]), scratch);
    return {score.kind, score.reversed, score.margin};
}

} // namespace dateline
