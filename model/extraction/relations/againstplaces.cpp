// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/relations/againstplaces.h"

#include "model/knowledge/gazetteer.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

bool isPlaceNoun(std::string_view lower)
{
    constexpr auto nouns = std::to_array<std::string_view>(
        {"airport", "area", "base", "border", "capital", "cities", "city", "coast", "countryside", "district",
            "governorate", "island", "neighborhood", "neighbourhood", "part", "port", "province", "region",
            "state", "suburb", "territory", "town", "towns", "village", "villages"});
    return std::binary_search(nouns.begin(), nouns.end(), lower);
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
    const LocalEntity& in = entities[(secondIsSource ? view.b : view.a).entity];
    const LocalEntity& out = entities[(secondIsSource ? view.a : view.b).entity];
    constexpr std::uint32_t asOne = 2; // "Mexico's eastern Gulf Coast": the text says so itself
    if (view.end - view.begin > asOne && out.kind == EntityKind::Country
        && liesElsewhere(view.gazetteer, in, out)) {
        return true;
    }
    const KnownThingRef* inner = onlyPlace(view.gazetteer, in);
    const KnownThingRef* outer = onlyPlace(view.gazetteer, out);
    if (!inner || !outer) {
        return false;
    }
    const auto isTown
        = [](const KnownThingRef& thing) { return thing.detail == "city" || thing.detail == "capital"; };
    if (inner->detail == "sea") {
        return true;
    }
    if (view.end - view.begin <= asOne) {
        return false;
    }
    if (!inner->country.empty() && !outer->country.empty() && inner->country != outer->country) {
        return true;
    }
    const bool wide
        = inner->kind == EntityKind::Country || inner->detail == "region" || inner->detail == "continent";
    // "bridges in Istanbul, and tanks fired in Ankara": a larger town lies in no smaller one
    const bool larger = isTown(*inner) && outer->population != 0 && inner->population > outer->population;
    return isTown(*outer) && (wide || larger);
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

/// "In Baghdad and the northern city of Kirkuk": side by side. But not "in Denmark and other European
/// countries", nor "Somalia and its capital".
bool areJoined(const PairView& view)
{
    std::uint32_t t = view.begin;
    t += t < view.end && view.lower(t) == ",";
    if (t >= view.end || (view.lower(t) != "and" && view.lower(t) != "or")) {
        return false;
    }
    constexpr auto holders = std::to_array<std::string_view>({"its", "other", "others", "their"});
    for (; t < view.end; ++t) {
        if (view.isName(t) || std::find(holders.begin(), holders.end(), view.lower(t)) != holders.end()) {
            return false;
        }
    }
    return true;
}

/// "Hamburg, Estonia", "Africa, Asia and the Caribbean".
bool isCommaOfList(const PairView& view)
{
    const auto& entities = view.words.found().entities;
    return view.a.kind == EntityKind::Place && view.end == view.begin + 1 && view.lower(view.begin) == ","
        && liesElsewhere(view.gazetteer, entities[view.a.entity], entities[view.b.entity]);
}

/// "The towns of Tikrit, Samarra and Baquba".
bool isAmongSeveral(const PairView& view)
{
    constexpr auto several = std::to_array<std::string_view>(
        {"cities", "districts", "islands", "provinces", "regions", "states", "towns", "villages"});
    const std::uint32_t first = view.words.firstToken(view.a);
    return view.end == view.begin + 1 && view.lower(view.begin) == ","
        && first >= view.sentence.firstToken + 2 && view.lower(first - 1) == "of"
        && std::find(several.begin(), several.end(), view.lower(first - 2)) != several.end();
}

/// "The road from Jalalabad to the capital, Kabul", "to the eastern city of Faisalabad".
bool isOnTheWay(const PairView& view)
{
    std::uint32_t t = view.end;
    const auto before = [&] { return t > view.begin ? view.lower(t - 1) : std::string_view(); };
    if (before() != "," && before() != "of") {
        return false;
    }
    --t;
    if (!isPlaceNoun(before())) {
        return false;
    }
    while (t > view.begin && !view.isName(t - 1)
        && (view.words.tag(t - 1).upos == Upos::Noun || view.words.tag(t - 1).upos == Upos::Adj
            || view.words.tag(t - 1).upos == Upos::Det)) {
        --t;
    }
    return before() == "to";
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

/// "Met in New York at Israel's request": who asked for it.
bool isAtRequest(const PairView& view)
{
    constexpr auto wishes
        = std::to_array<std::string_view>({"behest", "insistence", "invitation", "request", "urging"});
    return isGenitive(view.lower(view.after))
        && std::ranges::find(wishes, view.lower(view.after + 1)) != wishes.end();
}

/// "Signed a deal with the Taliban in Doha": where it was signed, not where they are.
bool isWhereSigned(const PairView& view, bool secondIsSource)
{
    const std::uint32_t link
        = view.end > view.begin + 1 && isArticle(view.lower(view.end - 1)) ? view.end - 2 : view.begin;
    std::uint32_t with = view.words.firstToken(view.a);
    with -= with > view.sentence.firstToken && isArticle(view.lower(with - 1)) ? 1U : 0U;
    if (!view.sentence.parsed || secondIsSource || with <= view.sentence.firstToken
        || view.lower(with - 1) != "with" || link != view.begin
        || (view.lower(link) != "in" && view.lower(link) != "at")) {
        return false;
    }
    const TokenTag& where = view.words.tag(headOf(view, view.b));
    return where.relation == Deprel::Obl && where.head != TokenTag::noHead && where.head < view.begin
        && view.words.tag(where.head).upos == Upos::Verb
        && view.words.isUnder(headOf(view, view.a), where.head);
}

} // namespace

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

bool speaksAgainstLying(const PairView& view, bool secondIsSource)
{
    return cannotLieIn(view, secondIsSource) || isPartOfList(view) || isCommaOfList(view)
        || isAmongSeveral(view) || areJoined(view) || isOnTheWay(view) || isOwnedThere(view, secondIsSource)
        || opensNext(view, secondIsSource) || isAtRequest(view) || isWhereSigned(view, secondIsSource);
}

} // namespace dateline
