// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/relations/countryrules.h"

#include "model/knowledge/officetable.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

/// An office that a country may have: "Judge Akua Kuenyehia of Ghana" may sit in a court of many countries.
bool isStateOffice(const PairView& view, std::uint32_t token)
{
    constexpr std::array<std::string_view, 9> others{
        "bishop", "cardinal", "coach", "judge", "justice", "prince", "princess", "professor", "prosecutor"};
    return view.isTitle(token) && view.word(token)->kind == RelationKind::Role
        && std::find(others.begin(), others.end(), view.word(token)->lemma) == others.end();
}

/// The mention that ends before `token`, by name; noIndex if none does.
std::uint32_t nameEndingAt(const PairView& view, std::uint32_t token)
{
    return token > view.sentence.firstToken && view.isName(token - 1) ? view.words[token - 1].mention
                                                                      : noIndex;
}

/// Whose "of" stands before the mention: "Dilma Rousseff of Brazil"; noIndex if nobody's.
std::uint32_t personBeforeOf(const PairView& view, const EntityMention& body)
{
    const std::uint32_t first = view.words.firstToken(body);
    if (first < view.sentence.firstToken + 2 || view.lower(first - 1) != "of") {
        return noIndex;
    }
    const std::uint32_t before = nameEndingAt(view, first - 1);
    return before != noIndex && view.words.found().mentions[before].kind == EntityKind::Person ? before
                                                                                               : noIndex;
}

/// An office before the name, also one that several share: "the presidents, Luiz Lula of Brazil and Gustavo
/// Petro of Colombia".
bool hasOfficeBefore(const PairView& view, const EntityMention& person)
{
    std::uint32_t first = view.words.firstToken(person);
    constexpr int longestList = 12;
    for (int step = 0; step < longestList && first > view.sentence.firstToken; ++step) {
        std::uint32_t at = first - 1;
        const std::string_view link = view.lower(at);
        if (isStateOffice(view, at)
            || (link == "," && at > view.sentence.firstToken && isStateOffice(view, at - 1))) {
            return true;
        }
        if (link != "," && link != "and") {
            return false;
        }
        at -= link == "and" && at > view.sentence.firstToken && view.lower(at - 1) == ",";
        const std::uint32_t body = nameEndingAt(view, at);
        const std::uint32_t listed
            = body == noIndex ? noIndex : personBeforeOf(view, view.words.found().mentions[body]);
        if (listed == noIndex) {
            return false;
        }
        first = view.words.firstToken(view.words.found().mentions[listed]);
    }
    return false;
}

/// Whether the person is known to have governed the country, at whatever time.
bool isKnownToGovern(const PairView& view, const EntityMention& person, const EntityMention& country)
{
    if (!view.offices) {
        return false;
    }
    const auto& entities = view.words.found().entities;
    const auto terms = view.offices->termsOf(entities[person.entity].name, {}, entities[country.entity].name);
    return std::any_of(terms.begin(), terms.end(), [](const OfficeTermRef* term) { return !term->seat; });
}

} // namespace

RuleHit nameOfCountry(const PairView& view)
{
    const bool trusted = view.a.form == MentionForm::Name;
    if (hasOfficeBefore(view, view.a)) {
        return {"title name of country", RelationKind::Role, false, trusted};
    }
    if (isKnownToGovern(view, view.a, view.b)) {
        return {"name of country, and the office table", RelationKind::Role, false, trusted};
    }
    return {"name of country", RelationKind::Nationality, false, trusted};
}

std::optional<RuleHit> countryRule(const PairView& view)
{
    if (view.end != view.begin + 1) {
        return std::nullopt;
    }
    const std::string_view link = view.lower(view.begin);
    if (link == "of" && view.a.kind == EntityKind::Organisation && view.b.kind == EntityKind::Country
        && !view.b.adjective) {
        return RuleHit{"body of country", RelationKind::Nationality, false, true};
    }
    if (link != "'s" || view.a.kind != EntityKind::Country) {
        return std::nullopt;
    }
    if (view.b.kind == EntityKind::Organisation) {
        return RuleHit{"country's body", RelationKind::Nationality, true, true};
    }
    if (view.b.kind == EntityKind::Person) {
        const bool governs = isKnownToGovern(view, view.b, view.a);
        return RuleHit{governs ? "country's person, and the office table" : "country's person",
            governs ? RelationKind::Role : RelationKind::Nationality, true, true};
    }
    return std::nullopt;
}

bool belongsToAnother(const PairView& view)
{
    const bool firstIsPerson = view.a.kind == EntityKind::Person;
    const EntityMention& person = firstIsPerson ? view.a : view.b;
    const EntityMention& country = firstIsPerson ? view.b : view.a;
    if (person.kind != EntityKind::Person || country.kind != EntityKind::Country) {
        return false;
    }
    const auto& mentions = view.words.found().mentions;
    const std::uint32_t owner = personBeforeOf(view, country);
    if (owner != noIndex && mentions[owner].entity != person.entity) {
        return true;
    }
    const std::uint32_t link = view.words.lastToken(person) + 1;
    if (view.lower(link) != "of" || link + 1 >= view.sentence.endToken() || !view.isName(link + 1)) {
        return false;
    }
    const EntityMention& own = mentions[view.words[link + 1].mention];
    return own.kind == EntityKind::Country && own.entity != country.entity;
}

} // namespace dateline
