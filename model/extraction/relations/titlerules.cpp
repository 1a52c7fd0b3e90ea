// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/relations/titlerules.h"

#include "model/extraction/relations/countryrules.h"
#include "model/knowledge/gazetteer.h"
#include "model/knowledge/officetable.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

/// What a party itself has; "Republican senator" tells of membership.
bool isPartyOffice(std::string_view lemma)
{
    constexpr std::array<std::string_view, 17> offices{"chair", "chairman", "chairperson", "chairwoman",
        "chief", "co-chair", "deputy", "director", "founder", "head", "leader", "official", "secretary",
        "spokesman", "spokesperson", "spokeswoman", "whip"};
    return std::find(offices.begin(), offices.end(), lemma) != offices.end();
}

bool isParty(const PairView& view, const EntityMention& body)
{
    const std::string& name = view.words.found().entities[body.entity].name;
    if (name.ends_with(" Party")) {
        return true;
    }
    if (!view.gazetteer) {
        return false;
    }
    const auto senses = view.gazetteer->lookup(name);
    return std::any_of(senses.begin(), senses.end(), [&](const NameSense& sense) {
        return view.gazetteer->thing(sense).detail == "party"
            && view.gazetteer->thing(sense).canonical == name;
    });
}

/// "White House chief of staff for former President Clinton", "aide to": the second title is another's.
bool isForWhom(const PairView& view, std::uint32_t title, std::uint32_t second)
{
    std::uint32_t t = second;
    while (t > title + 1 && !view.isTitle(t - 1)
        && (view.words.tag(t - 1).upos == Upos::Adj || view.words.tag(t - 1).upos == Upos::Noun
            || view.words.tag(t - 1).upos == Upos::Propn)) {
        --t;
    }
    return view.lower(t - 1) == "for" || view.lower(t - 1) == "to";
}

std::uint32_t titleBetween(const PairView& view, std::uint32_t from, std::uint32_t to)
{
    if (to - from > longestOffice) {
        return noIndex;
    }
    std::uint32_t title = noIndex;
    bool portfolio = false; // after "minister of" other names and commas belong to the title
    for (std::uint32_t t = from; t < to; ++t) {
        if (title != noIndex && view.isTitle(t) && isForWhom(view, title, t)) {
            return noIndex;
        }
        const bool inPortfolio = portfolio && (view.isName(t) || view.lower(t) == ",");
        if (!inPortfolio && !view.mayStandInTitle(t)) {
            return noIndex;
        }
        portfolio
            = portfolio || (title != noIndex && view.lower(t) == "of" && view.lower(title) == "minister");
        title = view.isTitle(t) ? t : title;
    }
    return title;
}

/// "In Washington the new Speaker, John Boehner", "In Turkey Minister Ellwood", "before Senate President
/// Bush": no one phrase.
bool isAside(const PairView& view, std::uint32_t title)
{
    for (std::uint32_t t = view.begin; t < title; ++t) {
        if (view.words.tag(t).upos == Upos::Det) {
            return true;
        }
    }
    const std::uint32_t first = view.words.firstToken(view.a);
    const bool governed = first > view.sentence.firstToken && view.words.tag(first - 1).upos == Upos::Adp;
    const std::string_view link = governed ? view.lower(first - 1) : std::string_view();
    return title == view.begin && !view.a.adjective && view.a.kind != EntityKind::Organisation
        && (link == "in" || link == "at" || link == "from");
}

RuleHit roleOrNationality(const PairView& view, std::string_view name, const EntityMention& body,
    std::uint32_t title, bool secondIsSource)
{
    const bool office = view.word(title)->kind == RelationKind::Role;
    const std::string& lemma = view.word(title)->lemma;
    if (lemma == "member"
        || (body.kind == EntityKind::Organisation && isParty(view, body) && !isPartyOffice(lemma))) {
        return {name, RelationKind::Member, secondIsSource, true};
    }
    const RelationKind kind
        = office || body.kind != EntityKind::Country ? RelationKind::Role : RelationKind::Nationality;
    return {name, kind, secondIsSource, true};
}

/// "Italian Foreign Minister, Luigi Di Maio"
std::optional<RuleHit> titleBefore(const PairView& view)
{
    if (view.b.kind != EntityKind::Person || !isBody(view.a)) {
        return std::nullopt;
    }
    std::uint32_t begin = view.begin;
    std::uint32_t end = view.end;
    if (begin < end && view.lower(begin) == "'s") {
        ++begin;
    }
    if (begin < end && view.lower(end - 1) == ",") {
        --end;
    }
    const std::uint32_t title = begin < end ? titleBetween(view, begin, end) : noIndex;
    if (title == noIndex || (begin == view.begin && isAside(view, title))) {
        return std::nullopt;
    }
    const bool closes = title + 1 == end || view.lower(title + 1) == "of" || view.lower(title + 1) == "for"
        || view.lower(title + 1) == "general";
    if (!closes) {
        return std::nullopt;
    }
    for (std::uint32_t t = begin; t < title; ++t) { // "Germany and Chancellor Merkel" joins two things
        if (view.lower(t) == "and" && !view.isTitle(t - 1)) {
            return std::nullopt;
        }
    }
    return roleOrNationality(view, "title before name", view.a, title, true);
}

/// "A justice of the US Supreme Court": the country is part of what the body is called.
bool opensName(const PairView& view)
{
    return view.b.kind == EntityKind::Country && view.after < view.sentence.endToken()
        && view.isName(view.after)
        && view.words.found().mentions[view.words[view.after].mention].kind == EntityKind::Organisation;
}

/// "Bruno Tertrais, senior fellow at the Foundation", "Mesterhazy of Hungary"
std::optional<RuleHit> titleAfter(const PairView& view)
{
    if (view.a.kind != EntityKind::Person || !isBody(view.b) || view.begin >= view.end) {
        return std::nullopt;
    }
    const bool goesOn = view.lower(view.after) == "'s" || view.lower(view.after).starts_with("-");
    if (goesOn
        || (view.after < view.sentence.endToken() && view.lower(view.end - 1) != "the"
            && view.b.kind != EntityKind::Organisation && view.words.tag(view.after).upos == Upos::Noun)) {
        // "head of European diplomacy", "head of Brazil's football", "a director of the Gibraltar-based
        // holding"
        return std::nullopt;
    }
    if (opensName(view)) {
        return std::nullopt;
    }
    std::uint32_t end = view.end;
    if (view.lower(end - 1) == "the" && end - 1 > view.begin) {
        --end;
    }
    if (view.b.kind == EntityKind::Organisation
        && (view.lower(end - 1) == "'s" || view.lower(end - 1) == "\xE2\x80\x99s")) {
        --end; // "X, from Albania's University of New York"
        while (end - 1 > view.begin && view.isName(end - 1)) {
            --end;
        }
    }
    const std::string_view link = view.lower(end - 1);
    if (link != "of" && link != "for" && link != "at" && link != "from" && link != "with") {
        return std::nullopt;
    }
    std::uint32_t begin = view.begin;
    const bool comma = view.lower(begin) == "," || view.lower(begin) == "(";
    begin += comma;
    if (view.lower(begin) == "and") {
        return std::nullopt;
    }
    if (begin + 1 >= end && (link == "of" || link == "from") && begin < end) {
        if (view.b.kind == EntityKind::Country && !view.b.adjective) {
            return nameOfCountry(view);
        }
        if (view.b.kind == EntityKind::Organisation) {
            return RuleHit{"name of body", isParty(view, view.b) ? RelationKind::Member : RelationKind::Role,
                false, true};
        }
        return std::nullopt;
    }
    if (begin < end
        && (view.lower(begin) == "the" || view.lower(begin) == "a" || view.lower(begin) == "an"
            || view.lower(begin) == "is" || view.lower(begin) == "was")) {
        ++begin;
        begin += begin < end && (view.lower(begin) == "the" || view.lower(begin) == "a");
    } else if (!comma) {
        return std::nullopt;
    }
    const std::uint32_t title = begin + 1 < end ? titleBetween(view, begin, end - 1) : noIndex;
    if (title == noIndex) {
        return std::nullopt;
    }
    return roleOrNationality(view, "name, title of body", view.b, title, false);
}

/// "Sameh Shoukry, Egypt's foreign minister", "X, a French lawmaker"
std::optional<RuleHit> ownerAfter(const PairView& view)
{
    if (view.a.kind != EntityKind::Person || !isBody(view.b) || view.begin >= view.end
        || view.end - view.begin > 4 || view.lower(view.begin) != ",") {
        return std::nullopt;
    }
    for (std::uint32_t t = view.begin + 1; t < view.end; ++t) {
        const Upos upos = view.words.tag(t).upos;
        if (view.isName(t) || (upos != Upos::Det && upos != Upos::Adj && upos != Upos::X)) {
            return std::nullopt;
        }
    }
    std::uint32_t after = view.after;
    after += view.lower(after) == "'s" || view.lower(after) == "'";
    for (std::uint32_t t = after; t < after + 5 && t < view.sentence.endToken(); ++t) {
        if (!view.mayStandInTitle(t)) {
            return std::nullopt;
        }
        if (view.isTitle(t)) { // but "Abbas, Hamas leaders", "Karzai, Georgian President Saakashvili"
            const bool last = t + 1 >= view.sentence.endToken();
            const bool ofNext = !last && view.isName(t + 1)
                && view.words.found().mentions[view.words[t + 1].mention].kind == EntityKind::Person;
            if (view.lower(t) != view.word(t)->lemma || ofNext
                || (!last && view.words.tag(t + 1).upos == Upos::Verb)) {
                return std::nullopt;
            }
            return roleOrNationality(view, "name, body's title", view.b, t, false);
        }
    }
    return std::nullopt;
}

/// The title in apposition to the person (or coordinated with one) under which the body stands.
std::optional<std::uint32_t> titleUnder(const PairView& view, std::uint32_t person, std::uint32_t body)
{
    std::uint32_t at = body;
    for (int step = 0; step < 4; ++step) {
        const TokenTag& tag = view.words.tag(at);
        if (tag.head == TokenTag::noHead || tag.head == person) {
            return std::nullopt;
        }
        if (tag.relation != Deprel::Nmod && tag.relation != Deprel::Compound && tag.relation != Deprel::Amod
            && tag.relation != Deprel::Det) {
            return std::nullopt;
        }
        at = tag.head;
        if (!view.isTitle(at)) {
            continue;
        }
        std::uint32_t above = at;
        for (int up = 0; up < 3 && view.words.tag(above).relation == Deprel::Conj
             && view.words.tag(above).head != TokenTag::noHead;
             ++up) {
            above = view.words.tag(above).head;
        }
        if (view.words.tag(above).relation == Deprel::Appos && view.words.tag(above).head == person) {
            return at;
        }
    }
    return std::nullopt;
}

/// What the title governs is its own: not what stands behind another name ("president of the Association of
/// Former Agents of the Secret Service", "mayor of Braddock, Pennsylvania"), nor what says where from or for
/// whom ("Florida-based", "pro-Russia").
bool isOwnOfTitle(const PairView& view, std::uint32_t title)
{
    const std::uint32_t first = view.end;
    if (view.lower(view.after) == "based"
        || (view.lower(view.after) == "-" && view.lower(view.after + 1) == "based")) {
        return false;
    }
    if (first >= view.sentence.firstToken + 2 && view.lower(first - 1) == "-"
        && (view.lower(first - 2) == "pro" || view.lower(first - 2) == "anti")) {
        return false;
    }
    if (title > first) {
        return true;
    }
    if (view.lower(view.after) == "'s") {
        return false; // "the head of Brazil's football"
    }
    if (view.b.kind == EntityKind::Place && view.after < view.sentence.endToken()
        && view.words.tag(view.after).upos == Upos::Noun) {
        return false; // "manager of the Central Valley water district"
    }
    std::uint32_t t = first - 1;
    // "lawmaker for Chancellor Angela Merkel's Christian Democrats"
    t -= view.lower(t) == "'s" && t > title ? 1 : 0;
    while (t > title && view.isName(t)) { // "president of the North Carolina NAACP"
        --t;
    }
    while (t > title && !(view.word(t) && !view.word(t)->verb) && !view.isName(t)) {
        --t; // back to the title, or a second one: "lawmaker for the Greens and member of parliament"
    }
    return !view.isName(t);
}

/// "Georgescu, who praises Putin, and Elena Lasconi, the mayor of X": the title in apposition is of the name
/// right before it.
bool isOfNearerPerson(const PairView& view, std::uint32_t title)
{
    std::uint32_t t = title;
    while (t > view.begin && view.lower(t) != "," && view.lower(t) != "(") {
        --t;
    }
    return t > view.begin && view.isName(t - 1)
        && view.words.found().mentions[view.words[t - 1].mention].kind == EntityKind::Person
        && view.words.found().mentions[view.words[t - 1].mention].entity != view.a.entity;
}

/// "X, a lawmaker for the Greens and member of the German parliament's committee"
std::optional<RuleHit> apposition(const PairView& view)
{
    if (!view.sentence.parsed || view.a.kind != EntityKind::Person || view.a.form != MentionForm::Name
        || !isBody(view.b)) {
        return std::nullopt;
    }
    const std::uint32_t person
        = view.words.headToken(view.words.firstToken(view.a), view.words.lastToken(view.a));
    const std::uint32_t body
        = view.words.headToken(view.words.firstToken(view.b), view.words.lastToken(view.b));
    const auto title = titleUnder(view, person, body);
    if (!title || !isOwnOfTitle(view, *title) || opensName(view) || isOfNearerPerson(view, *title)) {
        return std::nullopt;
    }
    return roleOrNationality(view, "title in apposition", view.b, *title, false);
}

/// "the North, led by Kim Jong Un"
std::optional<RuleHit> ledBy(const PairView& view)
{
    if (view.b.kind != EntityKind::Person || view.a.kind == EntityKind::Person || view.a.adjective
        || view.end - view.begin > 8) {
        return std::nullopt;
    }
    const std::uint32_t verb = view.begin + (view.lower(view.begin) == "," || view.lower(view.begin) == "(");
    const std::string_view text = view.lower(verb);
    if ((text != "led" && text != "headed" && text != "chaired" && text != "run")
        || view.lower(verb + 1) != "by") {
        return std::nullopt;
    }
    for (std::uint32_t t = verb + 2; t < view.end; ++t) {
        if (!view.mayStandInTitle(t) && view.lower(t) != "its" && view.lower(t) != "then") {
            return std::nullopt;
        }
    }
    return RuleHit{"led by", RelationKind::Role, true, true};
}

/// "NATO ally Turkey", "Turkey, a NATO member"
std::optional<RuleHit> membership(const PairView& view)
{
    if (view.a.kind == EntityKind::Person && view.b.kind == EntityKind::Organisation
        && view.end == view.begin + 1 && (view.lower(view.begin) == "'s" || view.lower(view.begin) == "'")) {
        return RuleHit{"somebody's party", RelationKind::Member, false, false};
    }
    const auto isMember = [&view](std::uint32_t token) {
        const std::string_view text = view.lower(token);
        return text == "ally" || text == "allies" || text == "member" || text == "members";
    };
    if (view.a.kind == EntityKind::Organisation && view.b.kind == EntityKind::Country && view.begin < view.end
        && view.end - view.begin <= 2 && isMember(view.begin)
        && (view.end - view.begin == 1 || view.lower(view.begin + 1) == "state"
            || view.lower(view.begin + 1) == "states")) {
        return RuleHit{"alliance's ally", RelationKind::Member, true, true};
    }
    if (view.a.kind == EntityKind::Country && view.b.kind == EntityKind::Organisation
        && view.end - view.begin <= 3 && view.lower(view.begin) == "," && isMember(view.after)) {
        return RuleHit{"country, an alliance's member", RelationKind::Member, false, true};
    }
    return std::nullopt;
}

/// The article says elsewhere that the person is the body's minister
std::optional<RuleHit> knownOffice(const PairView& view)
{
    const bool firstIsPerson = view.a.kind == EntityKind::Person;
    const EntityMention& person = firstIsPerson ? view.a : view.b;
    const EntityMention& body = firstIsPerson ? view.b : view.a;
    if (person.kind != EntityKind::Person || !isBody(body)) {
        return std::nullopt;
    }
    const auto& entities = view.words.found().entities;
    const std::string& name = entities[body.entity].name;
    for (const TitleUse& title : view.words.found().titles) {
        if (title.sentence != view.place || title.entity != person.entity
            || title.standing == Standing::Coming || body.adjective) {
            continue;
        }
        if (title.body == name) {
            return RuleHit{"title with its body", RelationKind::Role, !firstIsPerson, true};
        }
        if (title.body.empty() && view.offices && !title.offices.empty()) {
            const std::vector<std::string_view> titles(title.offices.begin(), title.offices.end());
            if (!view.offices->termsOf(entities[person.entity].name, titles, name).empty()) {
                return RuleHit{"title, and the office table", RelationKind::Role, !firstIsPerson, true};
            }
        }
    }
    for (const OfficeDescription& office : entities[person.entity].offices) {
        if (!office.former && office.body == name) {
            return RuleHit{"office told in the article", RelationKind::Role, !firstIsPerson, false};
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<RuleHit> titleRule(const PairView& view)
{
    for (const auto rule :
        {titleBefore, titleAfter, ownerAfter, countryRule, apposition, ledBy, membership}) {
        if (auto hit = rule(view)) {
            return hit;
        }
    }
    return std::nullopt;
}

std::optional<RuleHit> officeRule(const PairView& view)
{
    return knownOffice(view);
}

} // namespace dateline
