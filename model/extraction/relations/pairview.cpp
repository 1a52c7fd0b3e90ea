// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/relations/pairview.h"

#include "model/extraction/events/inflection.h"
#include "model/knowledge/gazetteer.h"

#include <algorithm>
#include <array>

namespace dateline {

bool isBody(const EntityMention& mention)
{
    return mention.kind == EntityKind::Country || mention.kind == EntityKind::Organisation
        || mention.kind == EntityKind::Place;
}

bool isArticle(std::string_view lower)
{
    return lower == "the" || lower == "a" || lower == "an";
}

bool isVerbOfOffice(std::string_view lower)
{
    constexpr auto stems = std::to_array<std::string_view>(
        {"appoint", "becam", "becom", "chosen", "declar", "elect", "head", "nam", "nominat", "pick",
            "project", "quit", "remain", "resign", "retir", "serv", "stay", "sworn", "tak", "took", "work"});
    constexpr std::string_view again = "re-"; // "re-elected"
    return std::binary_search(
        stems.begin(), stems.end(), crudeStem(lower.substr(lower.starts_with(again) ? again.size() : 0)));
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

bool isKnownAs(const PairView& view, const EntityMention& mention, std::string_view detail)
{
    if (!view.gazetteer || mention.kind != EntityKind::Organisation) {
        return false;
    }
    const std::string& name = view.words.found().entities[mention.entity].name;
    const auto senses = view.gazetteer->lookup(name);
    return std::any_of(senses.begin(), senses.end(), [&](const NameSense& sense) {
        return view.gazetteer->thing(sense).detail == detail
            && view.gazetteer->thing(sense).canonical == name;
    });
}

std::uint32_t headOf(const PairView& view, const EntityMention& mention)
{
    return view.words.headToken(view.words.firstToken(mention), view.words.lastToken(mention));
}

std::uint32_t clauseOf(const PairView& view, std::uint32_t token)
{
    constexpr int highest = 24; // as ArticleWordsRef::isUnder
    std::uint32_t t = token;
    for (int step = 0; step < highest && view.words.tag(t).head != TokenTag::noHead; ++step) {
        const TokenTag& tag = view.words.tag(t);
        const bool clause = tag.relation == Deprel::Advcl || tag.relation == Deprel::Acl
            || tag.relation == Deprel::Ccomp || tag.relation == Deprel::Conj
            || tag.relation == Deprel::Parataxis;
        if (clause && tag.upos == Upos::Verb && view.words.anyChild(t, [&](std::uint32_t c) {
                return view.words.tag(c).relation == Deprel::Nsubj;
            })) {
            return t;
        }
        t = tag.head;
    }
    return t;
}

} // namespace dateline
