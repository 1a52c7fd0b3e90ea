// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/relations/ruledout.h"

#include "model/extraction/relations/againstdeeds.h"
#include "model/extraction/relations/againstoffices.h"
#include "model/extraction/relations/againstplaces.h"
#include "model/extraction/relations/countryrules.h"
#include "model/extraction/relations/listrules.h"
#include "model/extraction/relations/pairview.h"
#include "model/extraction/relations/roletitle.h"
#include "model/knowledge/gazetteer.h"
#include "model/knowledge/officetable.h"

#include <algorithm>

namespace dateline {

namespace {

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

/// "Biden, speaking from the White House": where he speaks. But "speaking for the ministry",
/// "Turkic-speaking".
bool onlySpeaksThere(const PairView& view)
{
    for (std::uint32_t t = view.begin; t + 1 < view.end; ++t) {
        if (view.lower(t) == "speaking" && view.lower(t + 1) != "for"
            && (t == 0 || view.lower(t - 1) != "-")) {
            return true;
        }
    }
    return false;
}

/// "Troops crossed from Belarus hours after President Putin spoke": the president of another clause.
bool isOfClauseBehind(const PairView& view)
{
    constexpr auto links
        = std::to_array<std::string_view>({"after", "as", "because", "before", "since", "when", "while"});
    if (view.b.kind != EntityKind::Person || view.a.kind == EntityKind::Person || !view.sentence.parsed) {
        return false;
    }
    for (std::uint32_t t = view.begin; t < view.end; ++t) {
        const TokenTag& tag = view.words.tag(t);
        const bool above = tag.relation == Deprel::Mark && tag.head != TokenTag::noHead
            && tag.head >= view.after && view.words.tag(tag.head).upos == Upos::Verb;
        if (above && std::ranges::binary_search(links, view.lower(t))) {
            return true;
        }
    }
    return false;
}

/// "Britain left the EU", "Qatar quit OPEC": it was a member, and is none.
bool leftIt(const PairView& view)
{
    constexpr auto leaving = std::to_array<std::string_view>(
        {"leave", "leaves", "leaving", "left", "quit", "quits", "quitting"});
    std::uint32_t t = view.end;
    t -= t > view.begin && isArticle(view.lower(t - 1)) ? 1U : 0U;
    return t > view.begin && std::ranges::binary_search(leaving, view.lower(t - 1));
}

/// "She left the UK", "he flew to Egypt": what somebody does with a country says not whose citizen he is.
bool isDealtWith(const PairView& view)
{
    const EntityMention& person = view.a.kind == EntityKind::Person ? view.a : view.b;
    const EntityMention& country = view.a.kind == EntityKind::Person ? view.b : view.a;
    if (!view.sentence.parsed || person.kind != EntityKind::Person || country.kind != EntityKind::Country
        || country.adjective) {
        return false;
    }
    const TokenTag& doer = view.words.tag(headOf(view, person));
    const TokenTag& dealt = view.words.tag(headOf(view, country));
    return doer.relation == Deprel::Nsubj && doer.head != TokenTag::noHead && doer.head == dealt.head
        && view.words.tag(doer.head).upos == Upos::Verb
        && (dealt.relation == Deprel::Obj || dealt.relation == Deprel::Obl);
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

/// "President Chavez and the governments of Argentina and Cuba". But "Mr. Mandela and his African National
/// Congress".
bool isBesideAnother(const PairView& view)
{
    return view.a.kind == EntityKind::Person && view.begin < view.end && view.lower(view.begin) == "and"
        && view.words.tag(view.begin + 1).upos != Upos::Pron;
}

/// "Invaded Syria after Trump withdrew troops", "Zelensky left the White House": who is known to govern one
/// country and no other is of none, nor of what belongs to another.
bool governsElsewhere(const PairView& view)
{
    const bool firstIsPerson = view.a.kind == EntityKind::Person;
    const EntityMention& person = firstIsPerson ? view.a : view.b;
    const EntityMention& body = firstIsPerson ? view.b : view.a;
    if (!view.offices || !view.gazetteer || person.kind != EntityKind::Person || !isBody(body)) {
        return false;
    }
    const auto& entities = view.words.found().entities;
    const auto countryOf = [&](std::string_view name, bool orWhatBelongsToIt) {
        for (const NameSense& sense : view.gazetteer->lookup(name)) {
            const KnownThingRef& thing = view.gazetteer->thing(sense);
            if (thing.kind == EntityKind::Country) {
                return thing.canonical;
            }
            if (orWhatBelongsToIt && !thing.country.empty()) {
                return thing.country;
            }
        }
        return std::string_view();
    };
    const std::string_view country = countryOf(entities[body.entity].name, true);
    const std::string& name = entities[person.entity].name;
    const auto terms = view.offices->termsOf(name, {}, {});
    return !country.empty() && !terms.empty()
        && std::all_of(terms.begin(), terms.end(), [&](const OfficeTermRef* term) {
               const std::string_view governed = countryOf(term->body, false);
               return term->person == name && !governed.empty() && governed != country;
           });
}

bool isOfPersons(RelationKind kind)
{
    return kind == RelationKind::Role || kind == RelationKind::Nationality;
}

} // namespace

bool isRuledOut(const ArticleWordsRef& words, const RelationLexicon& lexicon, const MentionPair& pair,
    RelationKind kind, bool secondIsSource, const RelationOptions& options)
{
    const PairView view(words, lexicon, pair, options);
    if (kind == RelationKind::Located && isKnownToLieIn(view, secondIsSource)) {
        return false;
    }
    if (isObjected(view, kind)
        || (isOfPersons(kind)
            && (isBesideAnother(view) || onlySpeaksThere(view) || isOfClauseBehind(view)))) {
        return true;
    }
    switch (kind) {
    case RelationKind::Role:
        return (governsElsewhere(view) && roleTitle(words, lexicon, pair).empty()) || placesInLists(view)
            || belongsToAnother(view) || isPartedByVerb(view) || speaksAgainstOffice(view, pair, options);
    case RelationKind::Nationality:
        return isDealtWith(view) || governsElsewhere(view) || placesInLists(view) || belongsToAnother(view)
            || hasTitleOfAnother(view, pair, options) || isPartedByVerb(view) || isDoneToOffice(view)
            || isKnownAs(view, view.a, "international") || isKnownAs(view, view.b, "international")
            || isKnownAs(view, view.a, "alliance") || isKnownAs(view, view.b, "alliance");
    case RelationKind::Member: return leftIt(view);
    case RelationKind::Located: return speaksAgainstLying(view, secondIsSource);
    case RelationKind::Attacked:
    case RelationKind::Opposed:
    case RelationKind::Supported:
    case RelationKind::Agreed:
    case RelationKind::Met: return speaksAgainstDeed(view, kind, secondIsSource);
    default: return false;
    }
}

} // namespace dateline
