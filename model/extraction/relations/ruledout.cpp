// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/relations/ruledout.h"

#include "model/extraction/relations/countryrules.h"
#include "model/extraction/relations/deedrules.h"
#include "model/extraction/relations/listrules.h"
#include "model/extraction/relations/pairview.h"
#include "model/extraction/relations/titlerules.h"
#include "model/knowledge/gazetteer.h"
#include "model/knowledge/officetable.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

/// "House Democratic Leader", "VOA's West Africa correspondent": what stands before another body of the same
/// title is its own, too.
bool isOnePhrase(const PairView& view, const EntityMention& other)
{
    for (std::uint32_t t = view.begin; t < view.words.firstToken(other); ++t) {
        if (!view.isName(t) && view.lower(t) != "'s"
            && (!view.mayStandInTitle(t) || view.words.tag(t).upos == Upos::Det)) {
            return false;
        }
    }
    return view.a.kind != EntityKind::Country || other.kind != EntityKind::Country;
}

/// "German Chancellor Angela Merkel", "Senate Majority Leader Bill Frist": the title beside her names whose
/// it is, so that what stands in another part of the sentence is not.
bool hasTitleOfAnother(const PairView& view, const MentionPair& pair, const RelationOptions& options)
{
    const auto& mentions = view.words.found().mentions;
    const bool firstIsPerson = view.a.kind == EntityKind::Person;
    const std::uint32_t person = firstIsPerson ? pair.first : pair.second;
    const EntityMention& body = firstIsPerson ? view.b : view.a;
    if (mentions[person].kind != EntityKind::Person) {
        return false;
    }
    constexpr std::uint32_t reach = 3; // mentions before the person: a title may hold names
    for (std::uint32_t m = person;
         m > 0 && person - m < reach && mentions[m - 1].sentence == pair.sentence;) {
        --m;
        if (!isBody(mentions[m]) || mentions[m].entity == body.entity
            || (!firstIsPerson && isOnePhrase(view, mentions[m]))) {
            continue;
        }
        const auto hit = titleRule(PairView(view.words, view.lexicon, {m, person, pair.sentence}, options));
        if (hit && hit->trusted && hit->secondIsSource && hit->kind == RelationKind::Role) {
            return true;
        }
    }
    return false;
}

bool isArticle(std::string_view lower)
{
    return lower == "the" || lower == "a" || lower == "an";
}

/// A word of against.tsv where it tells against the kind.
bool isObjected(const PairView& view, RelationKind kind)
{
    const auto objects = [&](std::uint32_t token, Objection::Where where) {
        return view.lexicon.objects(view.lower(token), {kind, where});
    };
    std::uint32_t before = view.end;
    while (before > view.begin + 1 && isArticle(view.lower(before - 1))) {
        --before;
    }
    if (before > view.begin
        && (objects(before - 1, Objection::Where::Before)
            || (view.b.kind == EntityKind::Country && objects(before - 1, Objection::Where::Country)))) {
        return true;
    }
    if (before > view.begin + 1 && view.lower(before - 1) == "of"
        && objects(before - 2, Objection::Where::Of)) {
        return true;
    }
    for (std::uint32_t t = view.begin; t < view.end; ++t) {
        if (!view.isName(t) && objects(t, Objection::Where::Between)) {
            return true;
        }
    }
    for (const EntityMention* mention : {&view.a, &view.b}) {
        const std::uint32_t first = view.words.firstToken(*mention);
        const std::uint32_t behind = view.words.lastToken(*mention) + 1;
        const bool prefixed = first >= view.sentence.firstToken + 2 && view.lower(first - 1) == "-"
            && objects(first - 2, Objection::Where::Prefix);
        if (prefixed || (view.lower(behind) == "-" && objects(behind + 1, Objection::Where::Suffix))) {
            return true;
        }
    }
    return false;
}

bool isPlaceNoun(std::string_view lower)
{
    constexpr auto nouns = std::to_array<std::string_view>(
        {"airport", "area", "base", "border", "capital", "cities", "city", "coast", "countryside", "district",
            "governorate", "island", "neighborhood", "neighbourhood", "part", "port", "province", "region",
            "state", "suburb", "territory", "town", "towns", "village", "villages"});
    return std::binary_search(nouns.begin(), nouns.end(), lower);
}

/// "Haitian authorities say former Prime Minister Neptune": nobody else's, unless he is known to have
/// governed elsewhere.
bool mayBeOurs(const PairView& view)
{
    if (!view.a.adjective || view.b.kind != EntityKind::Person || view.end <= view.begin
        || !view.isTitle(view.end - 1)) {
        return false;
    }
    const auto& entities = view.words.found().entities;
    const auto terms = view.offices ? view.offices->termsOf(entities[view.b.entity].name, {}, {})
                                    : std::vector<const OfficeTermRef*>();
    return std::all_of(terms.begin(), terms.end(),
        [&](const OfficeTermRef* term) { return term->body == entities[view.a.entity].name; });
}

/// "Iranian officials say X", "the trip to Cuba was Chavez's": what comes behind the verb is not the
/// country's.
bool isPartedByVerb(const PairView& view)
{
    if (!isBody(view.a) || view.a.kind == EntityKind::Organisation || mayBeOurs(view)) {
        return false;
    }
    for (std::uint32_t t = view.begin; t < view.end; ++t) {
        const TokenTag& tag = view.words.tag(t);
        const bool nominal = tag.form == VerbForm::Participle || tag.form == VerbForm::Gerund
            || tag.form == VerbForm::Infinitive;
        if (!view.isName(t) && (tag.upos == Upos::Aux || (tag.upos == Upos::Verb && !nominal))) {
            return true;
        }
    }
    return false;
}

const KnownThingRef* onlyPlace(const Gazetteer* gazetteer, const LocalEntity& entity)
{
    const KnownThingRef* only = nullptr;
    if (gazetteer) {
        for (const NameSense& sense : gazetteer->lookup(entity.name)) {
            const KnownThingRef& thing = gazetteer->thing(sense);
            if (only && &thing != only) {
                return nullptr;
            }
            only = &thing;
        }
    }
    return only && only->kind == entity.kind ? only : nullptr;
}

/// What is known of both: Fallujah lies in no province of China, a sea in no country, a region in no town
/// (but many a province is called as its capital: "Al-Bab in Aleppo").
bool cannotLieIn(const PairView& view, bool secondIsSource)
{
    const auto& entities = view.words.found().entities;
    const KnownThingRef* inner
        = onlyPlace(view.gazetteer, entities[(secondIsSource ? view.b : view.a).entity]);
    const KnownThingRef* outer
        = onlyPlace(view.gazetteer, entities[(secondIsSource ? view.a : view.b).entity]);
    if (!inner || !outer) {
        return false;
    }
    const auto isTown
        = [](const KnownThingRef& thing) { return thing.detail == "city" || thing.detail == "capital"; };
    if (inner->detail == "sea") {
        return true;
    }
    constexpr std::uint32_t asOne = 2; // "Mexico's eastern Gulf Coast": the text says so itself
    if (view.end - view.begin <= asOne) {
        return false;
    }
    if (!inner->country.empty() && !outer->country.empty() && inner->country != outer->country) {
        return true;
    }
    const bool wide
        = inner->kind == EntityKind::Country || inner->detail == "region" || inner->detail == "continent";
    return isTown(*outer) && wide;
}

/// "Athens expelled the ambassador to Greece": a capital stands for its country, which does nothing to
/// itself.
bool isOwnCapital(const PairView& view)
{
    const auto& entities = view.words.found().entities;
    const bool placeFirst = view.a.kind == EntityKind::Place;
    if (!view.gazetteer) {
        return false;
    }
    const auto senses = view.gazetteer->lookup(entities[(placeFirst ? view.a : view.b).entity].name);
    return std::any_of(senses.begin(), senses.end(), [&](const NameSense& sense) {
        const KnownThingRef& thing = view.gazetteer->thing(sense);
        return thing.detail == "capital"
            && thing.country == entities[(placeFirst ? view.b : view.a).entity].name;
    });
}

/// In whatever part of the sentence: true all the same.
bool isKnownToLieIn(const PairView& view, bool secondIsSource)
{
    const auto& entities = view.words.found().entities;
    const EntityMention& outer = secondIsSource ? view.a : view.b;
    if (!view.gazetteer || outer.kind != EntityKind::Country) {
        return false;
    }
    const auto senses = view.gazetteer->lookup(entities[(secondIsSource ? view.b : view.a).entity].name);
    return std::any_of(senses.begin(), senses.end(), [&](const NameSense& sense) {
        const KnownThingRef& thing = view.gazetteer->thing(sense);
        return thing.kind == EntityKind::Place && thing.country == entities[outer.entity].name;
    });
}

/// "In Lebanon, Darfur, Haiti and Iraq": of a list none lies in the next, unless it is one of towns with
/// their regions.
bool isPartOfList(const PairView& view)
{
    const bool comma
        = view.a.kind == EntityKind::Place && view.end == view.begin + 1 && view.lower(view.begin) == ",";
    std::uint32_t next = view.after;
    next += view.lower(next) == ",";
    next += view.lower(next) == "and" || view.lower(next) == "or";
    if (!comma || next == view.after || next >= view.sentence.endToken() || !view.isName(next)) {
        return false;
    }
    const auto& found = view.words.found();
    const EntityMention& third = found.mentions[view.words[next].mention];
    const KnownThingRef* outer = onlyPlace(view.gazetteer, found.entities[view.b.entity]);
    const bool region = outer && (outer->detail == "region" || outer->kind == EntityKind::Country);
    const KnownThingRef* inner = onlyPlace(view.gazetteer, found.entities[view.a.entity]);
    const bool alike = inner && outer && inner->detail == outer->detail;
    return (third.kind == EntityKind::Place || third.kind == EntityKind::Country) && (!region || alike);
}

/// "An Ethiopian restaurant in Kabalagala", "US workers at Croughton": whose it is, not where. But "the
/// Syrian town of Tokhar" is.
bool isOwnedThere(const PairView& view, bool secondIsSource)
{
    if (!secondIsSource || !view.a.adjective || view.a.kind != EntityKind::Country
        || view.end < view.begin + 2) {
        return false;
    }
    std::uint32_t link = view.end - 1;
    link -= isArticle(view.lower(link)) && link > view.begin ? 1U : 0U;
    if (link == view.begin || (view.lower(link) != "in" && view.lower(link) != "at")) {
        return false;
    }
    const std::uint32_t noun = link - 1;
    return view.words.tag(noun).upos == Upos::Noun && !view.isName(noun) && !isPlaceNoun(view.lower(noun));
}

/// "In Beirut, Japanese media said": the adjective is of what follows.
bool opensNext(const PairView& view, bool secondIsSource)
{
    return !secondIsSource && view.b.adjective && view.b.kind == EntityKind::Country
        && view.end == view.begin + 1 && view.lower(view.begin) == ",";
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

/// A newspaper that tells of a war takes no part in it; only a verb with both of them says that it does.
bool tellsOfOthers(const PairView& view)
{
    return (isKnownAs(view, view.a, "media") || isKnownAs(view, view.b, "media")) && !deedRule(view);
}

/// "The United States condemns the attack in Iraq": nothing against Iraq. "Libyans sign a deal in Morocco":
/// not with Morocco.
bool isWhereItHappened(const PairView& view, bool secondIsSource)
{
    const EntityMention& target = secondIsSource ? view.a : view.b;
    const std::uint32_t first = view.words.firstToken(target);
    if ((target.kind != EntityKind::Country && target.kind != EntityKind::Place)
        || first <= view.sentence.firstToken || target.adjective) {
        return false;
    }
    std::uint32_t link = first - 1;
    link -= link > view.sentence.firstToken && isArticle(view.lower(link));
    return view.lower(link) == "in" || view.lower(link) == "at" || view.lower(link) == "near";
}

} // namespace

bool isRuledOut(const ArticleWordsRef& words, const RelationLexicon& lexicon, const MentionPair& pair,
    RelationKind kind, bool secondIsSource, const RelationOptions& options)
{
    const PairView view(words, lexicon, pair, options);
    if (kind == RelationKind::Located && isKnownToLieIn(view, secondIsSource)) {
        return false;
    }
    if (isObjected(view, kind)) {
        return true;
    }
    switch (kind) {
    case RelationKind::Role:
        return placesInLists(view) || belongsToAnother(view) || hasTitleOfAnother(view, pair, options)
            || isPartedByVerb(view);
    case RelationKind::Nationality:
        return placesInLists(view) || belongsToAnother(view) || hasTitleOfAnother(view, pair, options)
            || isPartedByVerb(view) || isKnownAs(view, view.a, "international")
            || isKnownAs(view, view.b, "international") || isKnownAs(view, view.a, "alliance")
            || isKnownAs(view, view.b, "alliance");
    case RelationKind::Located:
        return cannotLieIn(view, secondIsSource) || isPartOfList(view) || isOwnedThere(view, secondIsSource)
            || opensNext(view, secondIsSource);
    case RelationKind::Opposed:
        return tellsOfOthers(view) || isWhereItHappened(view, secondIsSource) || isOwnCapital(view);
    case RelationKind::Supported: return tellsOfOthers(view) || isOwnCapital(view);
    case RelationKind::Attacked: return tellsOfOthers(view);
    case RelationKind::Agreed: return isWhereItHappened(view, secondIsSource) || isOwnCapital(view);
    case RelationKind::Met: return isOwnCapital(view);
    default: return false;
    }
}

} // namespace dateline
