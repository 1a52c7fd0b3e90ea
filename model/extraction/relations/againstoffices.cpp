// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/relations/againstoffices.h"

#include "model/extraction/relations/titlerules.h"

#include <algorithm>

namespace dateline {

namespace {

bool isNameOfCountry(const PairView& view, std::uint32_t token)
{
    return view.isName(token)
        && view.words.found().mentions[view.words[token].mention].kind == EntityKind::Country;
}

/// "House Democratic Leader", "VOA's West Africa correspondent": what stands before another body of the same
/// title is its own, too.
bool isOnePhrase(const PairView& view, const EntityMention& other)
{
    for (std::uint32_t t = view.begin; t < view.words.firstToken(other); ++t) {
        if (view.isName(t)) {
            if (view.words.found().mentions[view.words[t].mention].kind == EntityKind::Person) {
                return false; // "Russian minister A and EU commissioner B"
            }
        } else if (view.lower(t) != "'s"
            && (!view.mayStandInTitle(t) || view.words.tag(t).upos == Upos::Det)) {
            return false;
        }
    }
    return view.a.kind != EntityKind::Country || other.kind != EntityKind::Country;
}

/// "Poland will send tanks to Ukraine, Prime Minister Morawiecki said": the office is known to be that of
/// another body of the sentence.
bool isKnownOfAnother(const PairView& view, const MentionPair& pair, const RelationOptions& options)
{
    const auto& mentions = view.words.found().mentions;
    const bool firstIsPerson = view.a.kind == EntityKind::Person;
    const std::uint32_t person = firstIsPerson ? pair.first : pair.second;
    const std::uint32_t body = firstIsPerson ? pair.second : pair.first;
    const auto isOf = [&](std::uint32_t m) {
        const MentionPair other{std::min(m, person), std::max(m, person), pair.sentence};
        const auto hit = officeRule(PairView(view.words, view.lexicon, other, options));
        return hit && hit->name == "title, and the office table";
    };
    bool apart = false; // "Speaker of the House Nancy Pelosi" is one phrase
    for (std::uint32_t t = view.begin; t < view.end; ++t) {
        apart = apart || view.lower(t) == "," || view.words.tag(t).upos == Upos::Verb;
    }
    if (mentions[person].kind != EntityKind::Person || !apart || isOf(body)) {
        return false;
    }
    constexpr std::uint32_t reach = 8; // mentions to each side
    const std::uint32_t begin = person - std::min(person, reach);
    const auto end = static_cast<std::uint32_t>(std::min<std::size_t>(mentions.size(), person + reach + 1));
    for (std::uint32_t m = begin; m < end; ++m) {
        if (m != person && mentions[m].sentence == pair.sentence && mentions[m].kind == EntityKind::Country
            && mentions[m].entity != mentions[body].entity && isOf(m)) {
            return true;
        }
    }
    return false;
}

/// "Honduras ended ties with Taiwan, foreign minister Reina said": an office whose country is not named with
/// it is that of the country which acts, not of one that is told of.
bool isOfActingCountry(const PairView& view)
{
    const EntityMention& body = view.a;
    const std::uint32_t title = view.end - 1;
    if (view.b.kind != EntityKind::Person || body.kind != EntityKind::Country || body.adjective
        || view.end < view.begin + 3 || !view.isTitle(title) || !view.sentence.parsed) {
        return false;
    }
    std::uint32_t t = title;
    while (t > view.begin && view.mayStandInTitle(t - 1) && view.lower(t - 1) != "of") {
        --t;
    }
    if (t == view.begin || view.lower(t - 1) != ",") {
        return false;
    }
    const auto isSubject = [&](const EntityMention& mention) {
        const std::uint32_t head
            = view.words.headToken(view.words.firstToken(mention), view.words.lastToken(mention));
        return view.words.tag(head).relation == Deprel::Nsubj;
    };
    if (isSubject(body)) {
        return false;
    }
    const auto& mentions = view.words.found().mentions;
    for (auto other = static_cast<std::uint32_t>(&body - mentions.data());
         other > 0 && mentions[other - 1].sentence == view.place; --other) {
        const EntityMention& before = mentions[other - 1];
        if (before.kind == EntityKind::Country && before.entity != body.entity && isSubject(before)) {
            return true;
        }
    }
    return false;
}

/// "Ms. Albright, German Chancellor Schroeder", "Hamas leader A and university professor B": the country or
/// body is in the title of another who stands right behind it. But "Pakistani President A and Prime Minister
/// B" are of one country.
bool isInTitleOfAnother(const PairView& view, const MentionPair& pair, const RelationOptions& options)
{
    const auto& mentions = view.words.found().mentions;
    const bool firstIsPerson = view.a.kind == EntityKind::Person;
    const std::uint32_t body = firstIsPerson ? pair.second : pair.first;
    const EntityMention& person = firstIsPerson ? view.a : view.b;
    if (!firstIsPerson && mentions[body].kind == EntityKind::Country) {
        return false;
    }
    constexpr std::uint32_t reach = 3; // mentions behind the body: a title may hold names
    for (std::uint32_t m = body + 1; m < mentions.size() && m <= body + reach; ++m) {
        if (mentions[m].sentence != pair.sentence || mentions[m].entity == person.entity) {
            return false;
        }
        if (mentions[m].kind != EntityKind::Person || mentions[m].form != MentionForm::Name) {
            continue;
        }
        const auto hit = titleRule(PairView(view.words, view.lexicon, {body, m, pair.sentence}, options));
        return hit && hit->name == "title before name";
    }
    return false;
}

/// "Erdogan insulted the French president": the office is that of the one who is insulted.
bool isDoneToHolder(const PairView& view)
{
    if (view.a.kind != EntityKind::Person || !view.b.adjective) {
        return false;
    }
    const std::uint32_t end = view.sentence.endToken();
    const std::uint32_t farthest = std::min(view.after + 3, end); // "the French foreign minister"
    std::uint32_t title = view.after;
    while (title < farthest && view.mayStandInTitle(title) && !view.isTitle(title)) {
        ++title;
    }
    if (title >= farthest || !view.isTitle(title) || view.words.tag(title).number == GrammaticalNumber::Plural
        || (title + 1 < end && view.isName(title + 1))) {
        return false;
    }
    constexpr std::uint32_t nearest = 3; // "turns down the", "insulted the"
    for (std::uint32_t t = view.end; t-- > view.begin && view.end - t <= nearest;) {
        const TokenTag& tag = view.words.tag(t);
        if (view.lower(t) == "as" || view.isName(t)) {
            return false;
        }
        if (tag.upos == Upos::Verb) {
            return tag.form == VerbForm::Finite && !tag.passive && !isVerbOfOffice(view.lower(t));
        }
    }
    return false;
}

/// "Al-Sahrawi, leader of Islamic State, Macron announced": the title in front of the comma is of the one
/// named before it.
bool isTitleOfEarlier(const PairView& view, const MentionPair& pair, const RelationOptions& options)
{
    const auto& mentions = view.words.found().mentions;
    const bool beside = view.b.kind == EntityKind::Person && isBody(view.a) && view.end == view.begin + 1
        && view.lower(view.begin) == ",";
    constexpr std::uint32_t reach = 3; // mentions before the body
    for (std::uint32_t m = pair.first;
         beside && m > 0 && pair.first - m < reach && mentions[m - 1].sentence == pair.sentence;) {
        --m;
        if (mentions[m].kind == EntityKind::Person && mentions[m].form == MentionForm::Name
            && mentions[m].entity != view.b.entity) {
            const auto hit
                = titleRule(PairView(view.words, view.lexicon, {m, pair.first, pair.sentence}, options));
            return hit && hit->trusted && !hit->secondIsSource;
        }
    }
    return false;
}

/// "The US envoy who negotiated with the Taliban": what the title's clause tells of, not its body.
bool isToldOfTitle(const PairView& view)
{
    if (view.a.kind != EntityKind::Person) {
        return false;
    }
    bool clause = false;
    for (std::uint32_t t = view.end; t-- > view.begin;) {
        if (view.isTitle(t)) {
            return clause;
        }
        clause = clause || view.lower(t) == "who";
    }
    return false;
}

/// "The Taliban named Akhund as acting prime minister of Afghanistan": the office is that of the body behind.
bool givesOfficeOfAnother(const PairView& view)
{
    constexpr std::uint32_t longest = 6;
    std::uint32_t t = view.after + (view.lower(view.after) == "as" ? 1 : 0);
    if (view.b.kind != EntityKind::Person || !isBody(view.a) || view.end <= view.begin
        || view.words.tag(view.end - 1).upos != Upos::Verb) {
        return false;
    }
    for (const std::uint32_t last = t + longest; t < last && view.mayStandInTitle(t); ++t) {
        if (view.isTitle(t) && view.lower(t + 1) == "of") {
            const std::uint32_t name = t + 2 + (isArticle(view.lower(t + 2)) ? 1 : 0);
            return name < view.sentence.endToken() && view.isName(name)
                && view.words.found().mentions[view.words[name].mention].entity != view.a.entity;
        }
    }
    return false;
}

/// "Bahrain's foreign minister A and his UAE counterpart, B": the counterpart's country is another.
bool isCounterpartOfAnother(const PairView& view)
{
    if (view.b.kind != EntityKind::Person || view.a.kind != EntityKind::Country) {
        return false;
    }
    for (std::uint32_t t = view.begin + 1; t < view.end; ++t) {
        if (view.lower(t) == "counterpart") {
            return isNameOfCountry(view, t - 1)
                && view.words.found().mentions[view.words[t - 1].mention].entity != view.a.entity;
        }
    }
    return false;
}

/// "Expelled Russian diplomats over the poisoning of former spy Skripal": the title is of several, and he is
/// what another noun is about. But "Russian officials including X", "Russian diplomats X and Y".
bool isTitleOfSeveral(const PairView& view)
{
    if (view.b.kind != EntityKind::Person || !isBody(view.a)) {
        return false;
    }
    std::uint32_t title = view.begin;
    while (title < view.end && view.mayStandInTitle(title) && !view.isTitle(title)) {
        ++title;
    }
    if (title >= view.end || !view.isTitle(title)
        || view.words.tag(title).number != GrammaticalNumber::Plural) {
        return false;
    }
    std::uint32_t t = view.end;
    while (t > title + 1 && view.words.tag(t - 1).upos != Upos::Adp && view.mayStandInTitle(t - 1)) {
        --t;
    }
    if (t <= title + 2 || view.words.tag(t - 1).upos != Upos::Adp) {
        return false;
    }
    for (std::uint32_t between = title + 1; between < t; ++between) {
        const std::string_view word = view.lower(between);
        if (word == "including" || word == "like" || word == "such" || word == "," || word == "and") {
            return false;
        }
    }
    return view.words.tag(t - 2).upos == Upos::Noun || view.words.tag(t - 2).upos == Upos::Verb;
}

/// "Kim Yo Jong, the sister of North Korea's leader": whose relative somebody is holds the office.
bool isOfRelative(const PairView& view)
{
    if (view.a.kind != EntityKind::Person || view.end < view.begin + 3 || view.lower(view.begin) != ",") {
        return false;
    }
    for (std::uint32_t t = view.begin + 1; t + 1 < view.end; ++t) {
        const RelationWord* word = view.word(t);
        if (word && word->kind == RelationKind::Family && view.lower(t + 1) == "of") {
            for (std::uint32_t behind = t + 2; behind < view.end; ++behind) {
                if (view.lower(behind) == ",") {
                    return false; // "X, father of Y, ruled Z"
                }
            }
            return true;
        }
        if (!view.mayStandInTitle(t)) {
            return false;
        }
    }
    return false;
}

} // namespace

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

bool isDoneToOffice(const PairView& view)
{
    bool title = false;
    std::uint32_t end = view.end; // "hosted the leaders of Sweden and Finland": before the list
    while (end > view.begin
        && (isNameOfCountry(view, end - 1) || view.lower(end - 1) == "and" || view.lower(end - 1) == ",")) {
        --end;
    }
    end = end > view.begin && view.lower(end - 1) == "of" ? end : view.end;
    for (std::uint32_t t = end; view.a.kind == EntityKind::Person && t-- > view.begin;) {
        const TokenTag& tag = view.words.tag(t);
        if (view.lower(t) == "as" || view.lower(t) == "," || view.isName(t) || tag.upos == Upos::Pron) {
            return false;
        }
        title = title
            || (view.isTitle(t) && view.word(t)->kind == RelationKind::Role && tag.upos != Upos::Verb);
        if ((tag.upos != Upos::Verb && tag.upos != Upos::Aux) || tag.relation == Deprel::Amod
            || (tag.form == VerbForm::Gerund && view.isTitle(t + 1))) { // "managing director"
            continue;
        }
        const bool perfect = t > view.begin && view.words.tag(t - 1).upos == Upos::Aux
            && view.lower(t - 1).starts_with("ha"); // "has named", not "was named"
        return title && tag.upos == Upos::Verb && !tag.passive && (perfect || !isVerbOfOffice(view.lower(t)));
    }
    return false;
}

bool speaksAgainstOffice(const PairView& view, const MentionPair& pair, const RelationOptions& options)
{
    return hasTitleOfAnother(view, pair, options) || isInTitleOfAnother(view, pair, options)
        || isDoneToOffice(view) || isTitleOfEarlier(view, pair, options) || isToldOfTitle(view)
        || givesOfficeOfAnother(view) || isDoneToHolder(view) || isKnownOfAnother(view, pair, options)
        || isOfActingCountry(view) || isTitleOfSeveral(view) || isCounterpartOfAnother(view)
        || isOfRelative(view);
}

} // namespace dateline
