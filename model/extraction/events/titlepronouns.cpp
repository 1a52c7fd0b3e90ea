// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/events/titlepronouns.h"

#include "model/extraction/events/titlewords.h"

namespace dateline {

std::optional<Antecedent> meaningOf(const TitleDraftRef& draft, std::uint32_t token)
{
    const Analysis& found = draft.words.found();
    const std::uint32_t mention = draft.words[token].mention;
    if (mention == noIndex || found.mentions[mention].entity == noIndex) {
        return antecedentOf(draft.words, token);
    }
    const EntityMention& whom = found.mentions[mention];
    if (whom.form != MentionForm::Pronoun || found.entities[whom.entity].descriptionOnly) {
        return std::nullopt;
    }
    return Antecedent{found.entities[whom.entity].name, whom.entity, noIndex};
}

bool isOpenPronoun(const TitleDraftRef& draft, std::uint32_t token)
{
    const std::string_view word = draft.lower(token);
    const bool pronoun = word == "he" || word == "she" || word == "it" || word == "they" || isPossessive(word)
        || word == "we" || word == "this" || word == "these" || word == "those" || word == "who";
    return pronoun && !meaningOf(draft, token);
}

bool isNamedBefore(const TitleDraftRef& draft, std::uint32_t pronoun, const Antecedent& meaning)
{
    if (meaning.head != noIndex && meaning.head < pronoun && draft.kept(meaning.head)) {
        return true;
    }
    for (std::uint32_t t = draft.sentence.firstToken; meaning.entity != noIndex && t < pronoun; ++t) {
        const std::uint32_t mention = draft.words[t].mention;
        if (draft.kept(t) && mention != noIndex && mention != draft.words[pronoun].mention
            && draft.words.found().mentions[mention].entity == meaning.entity) {
            return true;
        }
    }
    return false;
}

} // namespace dateline
