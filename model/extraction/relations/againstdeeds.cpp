// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/relations/againstdeeds.h"

#include "model/extraction/events/deedreality.h"
#include "model/extraction/relations/deedrules.h"
#include "model/extraction/relations/titlerules.h"
#include "model/knowledge/gazetteer.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

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

/// "Kyiv denied its troops attacked Belgorod", "accused Russia of shelling Kherson": where the deed that is
/// spoken of was done, nobody whom the words are against.
bool isInDeedSpokenOf(const PairView& view, bool secondIsSource)
{
    const EntityMention& target = secondIsSource ? view.a : view.b;
    const EntityMention& source = secondIsSource ? view.b : view.a;
    std::uint32_t token = headOf(view, target);
    constexpr int highest = 4;
    bool deed = false; // a clause that is spoken of stands above; but "refuses to recognise Israel"
    for (int step = 0; step < highest && view.sentence.parsed; ++step) {
        const TokenTag& tag = view.words.tag(token);
        const bool doer = tag.relation == Deprel::Nsubj || tag.subtype == DeprelSubtype::Agent;
        if (tag.head == TokenTag::noHead || doer) {
            return false;
        }
        const std::uint32_t named = view.words[tag.head].mention;
        if (named != noIndex && view.words.found().mentions[named].entity == target.entity) {
            return false; // "sanctioned Mohamed Dagalo, known as Hemedti"
        }
        const RelationWord* above = view.word(tag.head);
        const TokenTag& verb = view.words.tag(tag.head);
        if (above && above->kind == RelationKind::Opposed && verb.upos == Upos::Verb) {
            // "blocked an EU statement condemning Russia": whoever condemns is not who blocks
            const bool ofNoun = verb.relation == Deprel::Acl && view.lower(tag.head).ends_with("ing");
            return deed || (ofNoun && !view.words.isUnder(headOf(view, source), verb.head));
        }
        deed = deed
            || (verb.upos == Upos::Verb
                && (verb.relation == Deprel::Ccomp || verb.relation == Deprel::Acl
                    || (verb.relation == Deprel::Advcl && verb.form == VerbForm::Gerund)));
        token = tag.head;
    }
    return false;
}

/// A newspaper that tells of a war takes no part in it; only a verb with both of them says that it does.
bool tellsOfOthers(const PairView& view)
{
    return (isKnownAs(view, view.a, "media") || isKnownAs(view, view.b, "media")) && !deedRule(view);
}

/// "The United States condemns the attack in Iraq": nothing against Iraq. "Libyans sign a deal in Morocco",
/// "at the White House": not with them.
bool isWhereItHappened(const PairView& view, bool secondIsSource)
{
    const EntityMention& target = secondIsSource ? view.a : view.b;
    const std::uint32_t first = view.words.firstToken(target);
    if (target.kind == EntityKind::Person || first <= view.sentence.firstToken || target.adjective) {
        return false;
    }
    std::uint32_t link = first - 1;
    link -= link > view.sentence.firstToken && isArticle(view.lower(link));
    if (target.kind == EntityKind::Organisation) {
        return view.lower(link) == "at";
    }
    return view.lower(link) == "in" || view.lower(link) == "at" || view.lower(link) == "near";
}

/// "Met with Ms. Bhutto's widower", "the visit to Rice's home town": with somebody else. But "Mr. Hu's talks
/// with Mr. Blair" are his.
bool isOwnerOnly(const PairView& view, const EntityMention& mention)
{
    std::uint32_t t = view.words.lastToken(mention) + 1;
    if (mention.kind == EntityKind::Country || mention.kind == EntityKind::Place
        || !isGenitive(view.lower(t))) {
        return false;
    }
    for (++t; t < view.sentence.endToken(); ++t) {
        const Upos upos = view.words.tag(t).upos;
        if (view.isName(t)
            || (upos != Upos::Adj && upos != Upos::Noun && upos != Upos::Num && upos != Upos::X
                && view.lower(t) != "-")) {
            return true;
        }
        const RelationWord* word = view.word(t);
        if ((word && word->kind == RelationKind::Met) || view.lower(t) == "trip"
            || view.lower(t) == "invitation") {
            return false;
        }
    }
    return true;
}

/// "To discuss Russia's attempt": of whom they speak.
bool isTalkedOf(const PairView& view)
{
    bool discussed = false;
    for (std::uint32_t t = view.begin; t < view.end; ++t) {
        const RelationWord* word = view.word(t);
        discussed = discussed || (word && word->lemma == "discuss");
        if (view.lower(t) == "with") {
            return false;
        }
    }
    return discussed;
}

/// "Former U.S. Vice President Al Gore endorsed Obama": his deed, not that of the country of his title.
bool isOfNamedPerson(const PairView& view, const EntityMention& body, const EntityMention& other)
{
    const auto& mentions = view.words.found().mentions;
    const auto self = static_cast<std::uint32_t>(&body - mentions.data());
    if (body.kind != EntityKind::Country || self + 1 >= mentions.size()
        || mentions[self + 1].sentence != body.sentence || mentions[self + 1].entity == other.entity) {
        return false;
    }
    const auto hit = titleRule(PairView(
        view.words, view.lexicon, {self, self + 1, view.place}, {true, true, view.offices, view.gazetteer}));
    return hit && hit->name == "title before name";
}

/// "The ambassador to the United Nations dismissed": his deed, not theirs.
bool isPostOf(const PairView& view, const EntityMention& body)
{
    std::uint32_t t = view.words.firstToken(body);
    t -= t > view.sentence.firstToken && isArticle(view.lower(t - 1)) ? 1U : 0U;
    return isBody(body) && t >= view.sentence.firstToken + 2 && view.lower(t - 1) == "to"
        && view.isTitle(t - 2);
}

/// "Russia opposes sanctions on Iran", "the court dropped charges against Besigye": what was against them is
/// undone.
bool isUndone(const PairView& view)
{
    std::uint32_t link = view.end;
    while (link > view.begin && view.words.tag(link - 1).upos == Upos::Det) {
        --link;
    }
    if (link < view.begin + 2
        || (view.lower(link - 1) != "on" && view.lower(link - 1) != "against"
            && view.lower(link - 1) != "of")) {
        return false;
    }
    std::uint32_t t = link - 2;
    const RelationWord* what = view.word(t);
    if (!what || what->kind != RelationKind::Opposed) {
        return false;
    }
    while (t > view.begin && view.words.tag(t - 1).upos != Upos::Verb) {
        --t;
    }
    return t > view.begin
        && view.lexicon.objects(view.lower(t - 1), {RelationKind::Opposed, Objection::Where::Undoing});
}

/// "A deal brokered by the United States and France": not one between the two.
bool areBothBrokers(const PairView& view)
{
    constexpr auto brokering = std::to_array<std::string_view>({"arranged", "backed", "brokered", "drafted",
        "hosted", "mediated", "negotiated", "overseen", "proposed", "sponsored", "supported"});
    const TokenTag& first = view.words.tag(headOf(view, view.a));
    const TokenTag& second = view.words.tag(headOf(view, view.b));
    return view.sentence.parsed && first.subtype == DeprelSubtype::Agent && second.relation == Deprel::Conj
        && second.head == headOf(view, view.a)
        && std::ranges::binary_search(brokering, view.lower(first.head));
}

/// "Fighters entered Kabul and Ghani left, two decades after they were overthrown by an invasion": two
/// clauses side by side, each with a subject of its own, and no word of the kind in either. But "Son is in
/// prison, and prosecutors unsealed charges against him".
bool isOfOtherClauses(const PairView& view, RelationKind kind)
{
    if (!view.sentence.parsed) {
        return false;
    }
    const std::uint32_t first = clauseOf(view, headOf(view, view.a));
    const std::uint32_t second = clauseOf(view, headOf(view, view.b));
    if (first == second || view.words.tag(second).relation != Deprel::Conj
        || view.words.isUnder(first, second)) {
        return false;
    }
    for (std::uint32_t t = view.sentence.firstToken; t < view.sentence.endToken(); ++t) {
        const TokenTag& tag = view.words.tag(t);
        const bool meant = tag.upos == Upos::Pron && tag.relation != Deprel::Nsubj;
        const std::uint32_t clause = clauseOf(view, t);
        if ((meant && clause == second)
            || (tellsOfKind(view, t, kind) && (clause == first || clause == second))) {
            return false;
        }
    }
    return true;
}

/// "Scholz flew there two days before Macron met Xi", "Integra said that Hallwood has agreed": who stands
/// outside the clause of the only verbs of the kind, which have subjects of their own.
bool isOutsideItsClause(const PairView& view, RelationKind kind)
{
    bool told = false;
    for (std::uint32_t t = view.sentence.firstToken; t < view.sentence.endToken() && view.sentence.parsed;
         ++t) {
        const RelationWord* word = view.word(t);
        if (!word || word->kind != kind) {
            continue;
        }
        const Deprel relation = view.words.tag(t).relation;
        if (!word->verb || (relation != Deprel::Advcl && relation != Deprel::Ccomp)) {
            return false;
        }
        const bool subject = view.words.anyChild(t, [&](std::uint32_t c) {
            const TokenTag& tag = view.words.tag(c);
            return c < t && tag.relation == Deprel::Nsubj && tag.upos != Upos::Pron && tag.upos != Upos::Det;
        });
        const auto within = [&](const EntityMention& mention) {
            const std::uint32_t head = headOf(view, mention);
            return view.words.isUnder(head, t) || view.words.isUnder(t, head);
        };
        if (!subject || (within(view.a) && within(view.b))) {
            return false;
        }
        told = true;
    }
    return told;
}

constexpr int highestClause = 8; // steps from a name to the verb of its clause

/// A clause of another time, "after Xi held talks", whose people are its own: noun for a subject, and nobody
/// in it is only called "he".
bool isOfAnotherTime(const PairView& view, std::uint32_t verb)
{
    bool linked = false;
    bool named = false;
    for (std::uint32_t t = view.sentence.firstToken; t < view.sentence.endToken(); ++t) {
        const TokenTag& tag = view.words.tag(t);
        const std::string_view word = view.lower(t);
        const bool subject = tag.relation == Deprel::Nsubj;
        if (subject && tag.upos == Upos::Pron && word != "who" && word != "that" && word != "which"
            && view.words.isUnder(t, verb)) {
            return false; // "after militants broke the truce he reached with Israel"
        }
        const bool own = tag.head == verb && t < verb;
        linked = linked
            || (own && tag.relation == Deprel::Mark
                && (word == "after" || word == "before" || word == "since"));
        named = named || (own && subject && tag.upos != Upos::Det);
    }
    return linked && named;
}

/// "Kishida visited Kyiv hours after Xi held talks with Putin": who only stands in a clause of another time
/// has no part in the main one's deed.
bool isPartedByTime(const PairView& view)
{
    const auto isIn = [&](const EntityMention& mention, std::uint32_t verb) {
        return view.words.isUnder(headOf(view, mention), verb);
    };
    const auto isApart = [&](const EntityMention& mention, const EntityMention& other) {
        std::uint32_t verb = headOf(view, mention);
        for (int step = 0; step < highestClause && verb != TokenTag::noHead; ++step) {
            const TokenTag& tag = view.words.tag(verb);
            if (tag.relation == Deprel::Advcl && tag.upos == Upos::Verb) {
                const auto& mentions = view.words.found().mentions;
                const auto inSentence = view.words.mentionsOf(view.place);
                const bool alsoOutside = std::ranges::any_of(inSentence, [&](std::uint32_t m) {
                    return mentions[m].entity == mention.entity && !isIn(mentions[m], verb);
                });
                return !alsoOutside && !isIn(other, verb) && isOfAnotherTime(view, verb);
            }
            verb = tag.head;
        }
        return false;
    };
    return view.sentence.parsed && (isApart(view.a, view.b) || isApart(view.b, view.a));
}

/// "Erdogan agreed to forward the bid, Stoltenberg said": whoever only tells of another's deed has no part in
/// it. But "Putin said he met Xi".
bool isToldBy(const PairView& view)
{
    const auto tells = [&](const EntityMention& speaker, const EntityMention& other) {
        const TokenTag& subject = view.words.tag(headOf(view, speaker));
        std::uint32_t told = headOf(view, other);
        if (subject.relation != Deprel::Nsubj || subject.head == TokenTag::noHead) {
            return false;
        }
        for (int step = 0; step < highestClause && told != TokenTag::noHead; ++step) {
            const TokenTag& tag = view.words.tag(told);
            if (tag.relation == Deprel::Ccomp && tag.head == subject.head) {
                return view.words.anyChild(told, [&](std::uint32_t t) {
                    const TokenTag& child = view.words.tag(t);
                    return child.relation == Deprel::Nsubj && child.upos == Upos::Propn
                        && t <= headOf(view, other); // "after talks with Bush, Frist said Congress ..."
                });
            }
            told = tag.head;
        }
        return false;
    };
    return view.sentence.parsed && (tells(view.a, view.b) || tells(view.b, view.a));
}

/// "Statements on China, Mali and the fight against Boko Haram": one of a list, nobody's fight. But "Mali's
/// and Niger's fight".
bool isListedBeside(const PairView& view)
{
    bool joined = false;
    for (std::uint32_t t = view.begin; t < view.end; ++t) {
        const std::string_view word = view.lower(t);
        const RelationWord* deed = view.word(t);
        if (deed && !deed->verb
            && (deed->kind == RelationKind::Attacked || deed->kind == RelationKind::Opposed)) {
            return joined && t + 1 < view.end
                && (view.lower(t + 1) == "against" || view.lower(t + 1) == "on");
        }
        joined = word == "and" || (joined && isArticle(word));
        if (!view.isName(t) && word != "," && word != "and" && !isArticle(word)) {
            return false;
        }
    }
    return false;
}

/// "Signed at the White House with Trump as host": no party to it.
bool isOnlyHost(const PairView& view, const EntityMention& mention)
{
    constexpr auto roles
        = std::to_array<std::string_view>({"guarantor", "guest", "host", "mediator", "observer", "witness"});
    const std::uint32_t as = view.words.lastToken(mention) + 1;
    std::uint32_t role = as + 1;
    role += role < view.sentence.endToken() && isArticle(view.lower(role)) ? 1U : 0U;
    return role < view.sentence.endToken() && view.lower(as) == "as"
        && std::ranges::binary_search(roles, view.lower(role));
}

bool isAssault(std::string_view lower)
{
    constexpr auto nouns = std::to_array<std::string_view>({"ambush", "assault", "assaults", "attack",
        "attacks", "bombing", "bombings", "raid", "raids", "shelling"});
    return std::ranges::binary_search(nouns, lower);
}

/// "Fired rockets after the Hamas attack": theirs. Not "against the Houthi attack", "an anti-Taliban raid".
bool isItsOwnAssault(const PairView& view, const EntityMention& body)
{
    const std::uint32_t end = view.sentence.endToken();
    const std::uint32_t first = view.words.firstToken(body);
    std::uint32_t noun = view.words.lastToken(body) + 1;
    noun += noun < end && isGenitive(view.lower(noun)) ? 1U : 0U;
    const bool goesOn = noun + 1 < end && view.words.tag(noun + 1).upos == Upos::Noun; // "attack squad"
    if (body.kind != EntityKind::Organisation || noun >= end || goesOn || !isAssault(view.lower(noun))) {
        return false;
    }
    std::uint32_t link = first;
    link -= link > view.sentence.firstToken && isArticle(view.lower(link - 1)) ? 1U : 0U;
    const std::string_view before
        = link > view.sentence.firstToken ? view.lower(link - 1) : std::string_view();
    return before != "against" && before != "on" && before != "-" && before != "anti";
}

/// "Bombed Syria after a PKK attack in Ankara": nobody else attacked Ankara.
bool isWhereAnotherStruck(const PairView& view, const EntityMention& place, const EntityMention& source)
{
    const auto& mentions = view.words.found().mentions;
    std::uint32_t link = view.words.firstToken(place);
    link -= link > view.sentence.firstToken && isArticle(view.lower(link - 1)) ? 1U : 0U;
    if (link < view.sentence.firstToken + 3
        || (view.lower(link - 1) != "in" && view.lower(link - 1) != "on" && view.lower(link - 1) != "at")
        || !isAssault(view.lower(link - 2)) || !view.isName(link - 3)) {
        return false;
    }
    const EntityMention& doer = mentions[view.words[link - 3].mention];
    return doer.kind == EntityKind::Organisation && doer.entity != source.entity;
}

bool isAttackOfAnother(const PairView& view, bool secondIsSource)
{
    const EntityMention& target = secondIsSource ? view.a : view.b;
    const EntityMention& source = secondIsSource ? view.b : view.a;
    return isItsOwnAssault(view, target) || isWhereAnotherStruck(view, target, source);
}

/// "Hezbollah, an ally of Hamas, accused Israel": who only tells what another is does not do it.
bool tellsWhoAnotherIs(const PairView& view, bool secondIsSource)
{
    constexpr int highest = 4;
    const EntityMention& source = secondIsSource ? view.b : view.a;
    const EntityMention& target = secondIsSource ? view.a : view.b;
    std::uint32_t token = headOf(view, source);
    for (int step = 0; step < highest && view.sentence.parsed; ++step) {
        const TokenTag& tag = view.words.tag(token);
        if (tag.head == TokenTag::noHead) {
            return false;
        }
        if (tag.relation == Deprel::Appos && step > 0 && view.words[tag.head].mention != noIndex) {
            const EntityMention& named = view.words.found().mentions[view.words[tag.head].mention];
            return named.entity != source.entity && named.entity != target.entity
                && !view.words.isUnder(headOf(view, target), token);
        }
        token = tag.head;
    }
    return false;
}

/// "Expelled diplomats over the poisoning of Skripal": what it was about.
bool isCauseOnly(const PairView& view, const EntityMention& target)
{
    std::uint32_t t = view.words.firstToken(target);
    const std::uint32_t begin = view.sentence.firstToken;
    if (t < begin + 3 || view.lower(t - 1) != "of" || view.words.tag(t - 2).upos != Upos::Noun) {
        return false;
    }
    t -= 2;
    while (
        t > begin && (view.words.tag(t - 1).upos == Upos::Det || view.words.tag(t - 1).upos == Upos::Adj)) {
        --t;
    }
    return t > begin && view.lower(t - 1) == "over";
}

/// "Navalny's wife Yulia met Biden", "the wife of Navalny, Yulia, met Biden": where the one who belongs to
/// somebody is named, the deed is his alone; noIndex where nobody is named.
std::uint32_t namedBesideOwner(const PairView& view, std::uint32_t owner)
{
    const auto& mentions = view.words.found().mentions;
    constexpr std::uint32_t longest = 5; // "'s former chief legal adviser,"
    const std::uint32_t behind = view.words.lastToken(mentions[owner]) + 1;
    const std::uint32_t first = view.words.firstToken(mentions[owner]);
    const auto isPersonWord = [&](std::uint32_t t) {
        const RelationWord* word = view.word(t);
        return view.isTitle(t) || (word && word->kind == RelationKind::Family);
    };
    std::uint32_t t = behind;
    bool person = false;
    if (isGenitive(view.lower(behind))) {
        for (++t; t < behind + longest && t < view.sentence.endToken() && view.mayStandInTitle(t); ++t) {
            person = person || isPersonWord(t);
        }
    } else {
        person = first >= view.sentence.firstToken + 2 && view.lower(first - 1) == "of"
            && isPersonWord(first - 2) && view.lower(behind) == ",";
    }
    t += view.lower(t) == ",";
    const bool named = person && t < view.sentence.endToken() && view.isName(t);
    return named && mentions[view.words[t].mention].kind == EntityKind::Person ? view.words[t].mention
                                                                               : noIndex;
}

} // namespace

bool isDoneByNamed(const PairView& view, const MentionPair& pair)
{
    const auto& mentions = view.words.found().mentions;
    const auto isOther = [&](std::uint32_t owner, std::uint32_t other) {
        if (mentions[owner].kind != EntityKind::Person) {
            return false;
        }
        const std::uint32_t named = namedBesideOwner(view, owner);
        return named != noIndex && mentions[named].entity != mentions[other].entity;
    };
    return isOther(pair.first, pair.second) || isOther(pair.second, pair.first);
}

bool tellsOfKind(const PairView& view, std::uint32_t token, RelationKind kind)
{
    const bool verb = view.words.tag(token).upos == Upos::Verb;
    const bool noun = view.words.tag(token).upos == Upos::Noun;
    if (const RelationWord* word = view.word(token); word && word->kind == kind && !(noun && word->verb)) {
        return true; // "forces" may be troops
    }
    const EventWord* event = view.isName(token) ? nullptr : view.words[token].event;
    const auto* reading = !event ? nullptr
        : verb && event->verb    ? &*event->verb
        : event->noun            ? &*event->noun
                                 : nullptr;
    if (!reading) {
        return false;
    }
    switch (kind) {
    case RelationKind::Attacked:
        return reading->kind == EventKind::Attack || reading->kind == EventKind::Battle
            || reading->kind == EventKind::Death || reading->kind == EventKind::Arrest;
    case RelationKind::Met: return reading->kind == EventKind::Meeting || reading->kind == EventKind::Visit;
    case RelationKind::Agreed: return reading->kind == EventKind::Agreement;
    case RelationKind::Opposed: return reading->kind == EventKind::Statement;
    default: return false;
    }
}

bool isUnrealised(const PairView& view, RelationKind kind)
{
    if (!view.sentence.parsed) {
        return false;
    }
    bool told = false;
    for (std::uint32_t t = view.sentence.firstToken; t < view.sentence.endToken(); ++t) {
        if (!tellsOfKind(view, t, kind)) {
            continue;
        }
        // To refuse and to rule out is to oppose; and who foils an attack was attacked, or attacks himself.
        const bool noun = view.words.tag(t).upos != Upos::Verb;
        const bool mutual = kind == RelationKind::Met || kind == RelationKind::Agreed;
        const bool heldBack = kind != RelationKind::Opposed && (!noun || mutual) && isHeldBack(view.words, t);
        if (!heldBack && !isNegated(view.words, t) && !isOnlyPossible(view.words, t)
            && !isCondition(view.words, t)) {
            return false;
        }
        told = true;
    }
    return told;
}

bool speaksAgainstDeed(const PairView& view, RelationKind kind, bool secondIsSource)
{
    if (isOfNamedPerson(view, view.a, view.b) || isOfNamedPerson(view, view.b, view.a)
        || isPostOf(view, secondIsSource ? view.b : view.a)) {
        return true;
    }
    switch (kind) {
    case RelationKind::Opposed:
        return tellsOfOthers(view) || isWhereItHappened(view, secondIsSource) || isOwnCapital(view)
            || isUndone(view) || tellsWhoAnotherIs(view, secondIsSource)
            || isCauseOnly(view, secondIsSource ? view.a : view.b) || isInDeedSpokenOf(view, secondIsSource)
            || isOfOtherClauses(view, kind);
    case RelationKind::Supported:
        return tellsOfOthers(view) || isOwnCapital(view) || isOfOtherClauses(view, kind);
    case RelationKind::Attacked:
        return tellsOfOthers(view) || isListedBeside(view) || isOfOtherClauses(view, kind)
            || isAttackOfAnother(view, secondIsSource) || tellsWhoAnotherIs(view, secondIsSource);
    case RelationKind::Agreed:
        return isOnlyHost(view, view.a) || isOnlyHost(view, view.b) || isWhereItHappened(view, secondIsSource)
            || isOwnCapital(view) || isOutsideItsClause(view, kind) || isPartedByTime(view) || isToldBy(view)
            || areBothBrokers(view);
    case RelationKind::Met:
        return isOwnCapital(view) || isTalkedOf(view) || isOutsideItsClause(view, kind)
            || isPartedByTime(view) || isToldBy(view) || isOwnerOnly(view, view.a)
            || isOwnerOnly(view, view.b);
    default: return false;
    }
}

} // namespace dateline
