// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/relations/pairview.h"

namespace dateline {

bool isBody(const EntityMention& mention)
{
    return mention.kind == EntityKind::Country || mention.kind == EntityKind::Organisation
        || mention.kind == EntityKind::Place;
}

bool PairView::isName(std::uint32_t token) const
{
    const std::uint32_t mention = words[token].mention;
    return mention != noIndex && words.found().mentions[mention].form == MentionForm::Name;
}

const RelationWord* PairView::word(std::uint32_t token) const
{
    return isName(token) ? nullptr : lexicon.find(words.lower(token));
}

bool PairView::isTitle(std::uint32_t token) const
{
    const RelationWord* found = word(token);
    return found && !found->verb
        && (found->kind == RelationKind::Role || found->kind == RelationKind::Nationality);
}

bool PairView::mayStandInTitle(std::uint32_t token) const
{
    if (isName(token) || words[token].time != noIndex) {
        return false;
    }
    const Upos upos = words.tag(token).upos;
    const std::string_view text = words.lower(token);
    if (text == "of" || text == "for" || text == "and" || text == "-" || text == "general" || text == "the") {
        return true;
    }
    return upos == Upos::Noun || upos == Upos::Propn || upos == Upos::Adj || upos == Upos::X;
}

} // namespace dateline
