// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/events/titlepronouns.h"

#include "model/extraction/events/titlewords.h"

namespace dateline {

namespace {

/// The one person named before "he" or "she" in the same sentence; nullptr where there is none or a choice.
const std::string* onlyPerson(const TitleDraftRef& draft, std::uint32_t token)
{
    if (draft.lower(token) != "he" && draft.lower(token) != "she") {
        return nullptr;
    }
    std::uint32_t person = noIndex;
    for (const std::uint32_t index : draft.words.mentionsOf(draft.trigger.sentence)) {
        const EntityMention& mention = draft.words.found().mentions[index];
        const bool counts = mention.kind == EntityKind::Person && mention.entity != noIndex
            && !draft.words.found().entities[mention.entity].descriptionOnly
            && mention.span.begin < draft.words.document().tokens[token].span.begin;
        if (counts && person != noIndex && person != mention.entity) {
            return nullptr;
        }
        person = counts ? mention.entity : person;
    }
    return person == noIndex ? nullptr : &draft.words.found().entities[person].name;
}

} // namespace

const std::string* nameBehind(const TitleDraftRef& draft, std::uint32_t token)
{
    const std::uint32_t mention = draft.words[token].mention;
    if (mention == noIndex || draft.words.found().mentions[mention].entity == noIndex) {
        return onlyPerson(draft, token);
    }
    const EntityMention& whom = draft.words.found().mentions[mention];
    const bool known = whom.form == MentionForm::Pronoun && whom.entity != noIndex
        && !draft.words.found().entities[whom.entity].descriptionOnly;
    return known ? &draft.words.found().entities[whom.entity].name : nullptr;
}

bool isOpenPronoun(const TitleDraftRef& draft, std::uint32_t token)
{
    const std::string_view word = draft.lower(token);
    const bool pronoun = word == "he" || word == "she" || word == "it" || word == "they" || isPossessive(word) || word == "we"
        || word == "this" || word == "these" || word == "those" || word == "who";
    return pronoun && !nameBehind(draft, token);
}

bool isNamedBefore(const TitleDraftRef& draft, std::uint32_t pronoun)
{
    const std::uint32_t mention = draft.words[pronoun].mention;
    for (std::uint32_t t = draft.sentence.firstToken; mention != noIndex && t < pronoun; ++t) {
        if (draft.kept(t) && draft.words[t].mention != noIndex && draft.words[t].mention != mention
            && draft.words.found().mentions[draft.words[t].mention].entity == draft.words.found().mentions[mention].entity) {
            return true;
        }
    }
    return false;
}

} // namespace dateline
