// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/relations/placerules.h"

#include "model/extraction/relations/pairview.h"
#include "model/knowledge/gazetteer.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

constexpr std::array<std::string_view, 26> kindsOfPlace{"airport", "area", "base", "borough", "camp",
    "capital", "city", "county", "district", "enclave", "governorate", "island", "municipality",
    "neighborhood", "neighbourhood", "port", "prefecture", "province", "region", "resort", "state", "suburb",
    "territory", "town", "township", "village"};

bool isKindOfPlace(std::string_view lower)
{
    return std::binary_search(kindsOfPlace.begin(), kindsOfPlace.end(), lower);
}

/// What a town is divided into, and what surrounds it: "the Salihiah neighbourhood of Hasakah", "the Damascus
/// suburb of Qudsaya".
bool isPartOfTown(std::string_view lower)
{
    constexpr std::array<std::string_view, 6> parts{
        "area", "borough", "district", "neighborhood", "neighbourhood", "suburb"};
    return std::find(parts.begin(), parts.end(), lower) != parts.end();
}

/// In thousands of people, at least 1 for a place that is known; 0: it is not.
std::uint32_t knownSize(const Gazetteer* gazetteer, const LocalEntity& place)
{
    std::uint32_t size = 0;
    if (gazetteer) {
        for (const NameSense& sense : gazetteer->lookup(place.name)) {
            const KnownThingRef& thing = gazetteer->thing(sense);
            size = std::max(size, thing.kind == EntityKind::Place ? thing.population + 1 : 0);
        }
    }
    return size;
}

bool liesIn(const Gazetteer* gazetteer, const LocalEntity& place, const LocalEntity& country)
{
    if (!gazetteer || country.kind != EntityKind::Country) {
        return false;
    }
    const auto senses = gazetteer->lookup(place.name);
    return std::any_of(senses.begin(), senses.end(), [&](const NameSense& sense) {
        const KnownThingRef& thing = gazetteer->thing(sense);
        return thing.kind == EntityKind::Place && thing.country == country.name;
    });
}

/// What kind of place it is in its likeliest sense; empty: unknown.
std::string_view detailOf(const Gazetteer* gazetteer, const LocalEntity& place)
{
    if (gazetteer) {
        for (const NameSense& sense : gazetteer->lookup(place.name)) {
            if (gazetteer->thing(sense).kind == place.kind) {
                return gazetteer->thing(sense).detail;
            }
        }
    }
    return {};
}

/// "Louisiana, Mississippi and Alabama": of one kind, and another place behind them.
bool areListed(const ArticleWordsRef& words, const Gazetteer* gazetteer, const EntityMention& a,
    const EntityMention& b, const Sentence& sentence)
{
    const Analysis& found = words.found();
    std::uint32_t next = words.lastToken(b) + 1;
    const auto skip = [&](std::string_view lower) {
        next += next < sentence.endToken() && words.lower(next) == lower ? 1U : 0U;
    };
    skip(",");
    skip("and");
    if (next == words.lastToken(b) + 1 || next >= sentence.endToken() || words[next].mention == noIndex) {
        return false;
    }
    const EntityKind third = found.mentions[words[next].mention].kind;
    const std::string_view detail = detailOf(gazetteer, found.entities[a.entity]);
    return (third == EntityKind::Place || third == EntityKind::Country)
        && (detail == "region" || detail == "capital")
        && detail == detailOf(gazetteer, found.entities[b.entity]);
}

} // namespace

bool liesElsewhere(const Gazetteer* gazetteer, const LocalEntity& place, const LocalEntity& country)
{
    constexpr std::uint32_t great = 500; // thousands: a smaller town may have a namesake that nobody lists
    bool known = false;
    if (gazetteer) {
        for (const NameSense& sense : gazetteer->lookup(place.name)) {
            const KnownThingRef& thing = gazetteer->thing(sense);
            if (thing.detail == "sea" || thing.detail == "continent") {
                return true;
            }
            if (thing.kind != EntityKind::Place || thing.country.empty() || thing.country == country.name) {
                return false;
            }
            known = known || thing.detail == "capital" || thing.population >= great;
        }
    }
    return known && country.kind == EntityKind::Country;
}

std::optional<RuleHit> placeRule(
    const ArticleWordsRef& words, const MentionPair& pair, const Gazetteer* gazetteer)
{
    const Analysis& found = words.found();
    const EntityMention& a = found.mentions[pair.first];
    const EntityMention& b = found.mentions[pair.second];
    const Sentence& sentence = words.document().sentences[pair.sentence];
    const std::uint32_t begin = words.lastToken(a) + 1;
    const std::uint32_t end = words.firstToken(b);
    if (begin >= end || end - begin > 6 || a.form != MentionForm::Name || b.form != MentionForm::Name) {
        return std::nullopt;
    }
    const bool bodyFirst = a.kind == EntityKind::Place || a.kind == EntityKind::Organisation;
    const bool placeSecond = b.kind == EntityKind::Place || b.kind == EntityKind::Country;
    if (bodyFirst && placeSecond && !a.adjective && !b.adjective && end == begin + 1
        && words.lower(begin) == ",") {
        const LocalEntity& outer = found.entities[b.entity];
        const std::uint32_t after = words.lastToken(b) + 1;
        const bool owns = after + 1 < sentence.endToken() && isGenitive(words.lower(after))
            && words.lower(after + 1) != "capital"; // "in Dharamsala, Tibet's parliament"
        const bool known = a.kind == EntityKind::Place && liesIn(gazetteer, found.entities[a.entity], outer);
        if (!known
            && (owns || areListed(words, gazetteer, a, b, sentence)
                || (a.kind == EntityKind::Place
                    && liesElsewhere(gazetteer, found.entities[a.entity], outer)))) {
            return std::nullopt;
        }
        return RuleHit{known ? "place, its country" : "place, place", RelationKind::Located, false, known};
    }
    const bool placeFirst = a.kind == EntityKind::Place || a.kind == EntityKind::Country;
    if (!placeFirst) {
        return std::nullopt;
    }
    std::uint32_t t = begin;
    if (b.kind == EntityKind::Organisation || b.kind == EntityKind::Person) {
        t += words.lower(t) == "-";
        if (t < end && words.lower(t).ends_with("based") && end - t <= 3) {
            return RuleHit{"based in", RelationKind::Located, true, b.kind == EntityKind::Organisation};
        }
        return std::nullopt;
    }
    if (b.kind != EntityKind::Place || b.adjective) {
        return std::nullopt;
    }
    t += words.lower(t) == "'s";
    std::uint32_t last = end - 1;
    if (a.kind == EntityKind::Place && words.lower(last) == ",") {
        return std::nullopt; // "Mosul district, Ninewa province"
    }
    last -= last > t && (words.lower(last) == "of" || words.lower(last) == ",");
    if (t > last || !isKindOfPlace(words.lower(last)) || last < sentence.firstToken) {
        return std::nullopt;
    }
    for (; t < last; ++t) {
        const Upos upos = words.tag(t).upos;
        if (words[t].mention != noIndex
            || (upos != Upos::Adj && upos != Upos::Noun && words.lower(t) != "-")) {
            return std::nullopt;
        }
    }
    if (a.kind == EntityKind::Place && isPartOfTown(words.lower(last))) {
        const std::uint32_t first = knownSize(gazetteer, found.entities[a.entity]);
        const std::uint32_t second = knownSize(gazetteer, found.entities[b.entity]);
        if (first == second) {
            return std::nullopt; // either may hold the other
        }
        return RuleHit{"country's city", RelationKind::Located, first > second, true};
    }
    return RuleHit{"country's city", RelationKind::Located, true, true};
}

} // namespace dateline
