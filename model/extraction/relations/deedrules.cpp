// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/relations/deedrules.h"

#include "model/extraction/events/deedreality.h"
#include "model/extraction/relations/argumentframe.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

bool isAgent(std::string_view role)
{
    return role == "agent" || role == "sharedconj" || role == "sharedxcomp" || role == "sharedadvcl"
        || role == "agentacl";
}

/// "Scholz flew there before Macron met Xi": the subject of the main clause is not that of a clause that has
/// its own.
bool isSharedWithOther(const PairView& view, std::uint32_t verb, std::string_view role)
{
    return role.starts_with("shared") && view.words.anyChild(verb, [&](std::uint32_t t) {
        return t < verb && view.words.tag(t).relation == Deprel::Nsubj;
    });
}

/// "with Secretary of State John Kerry": the parser hangs the name on "State", or beside the secretary on the
/// verb; who speaks, meets and attacks is the secretary.
std::uint32_t titleOrHead(const PairView& view, const EntityMention& mention)
{
    const std::uint32_t first = view.words.firstToken(mention);
    const std::uint32_t name = view.words.headToken(first, view.words.lastToken(mention));
    if (mention.kind != EntityKind::Person) {
        return name;
    }
    const std::uint32_t above = view.words.tag(name).head;
    for (std::uint32_t t = first;
         t-- > view.sentence.firstToken && t + longestOffice > first && view.mayStandInTitle(t);) {
        const bool holds = above > t && above < first && view.words.tag(above).head == t
            && view.words.tag(above).relation == Deprel::Nmod;
        const bool beside = view.words.tag(t).head == above && view.words.tag(name).relation == Deprel::Obl
            && view.words.tag(t).relation == Deprel::Obl;
        if (view.isTitle(t) && t + 1 < first && (holds || beside)) {
            return t;
        }
    }
    return name;
}

/// "Putin shook hands with Erdogan": shaking nothing else is a meeting.
bool isShakenHand(const PairView& view, std::uint32_t verb)
{
    return view.words.anyChild(verb, [&](std::uint32_t t) {
        return view.words.tag(t).relation == Deprel::Obj && view.lower(t).starts_with("hand");
    });
}

bool arePersons(const PairView& view)
{
    return view.a.kind == EntityKind::Person && view.b.kind == EntityKind::Person;
}

/// Said of two persons by name these leave no doubt; "beat" and "ousted" may be of a game or an election.
bool killsPerson(std::string_view lemma)
{
    constexpr auto deeds
        = std::to_array<std::string_view>({"assassinate", "behead", "kill", "murder", "shoot", "stab"});
    return std::ranges::binary_search(deeds, lemma);
}

/// "joined the fight against", "led a campaign against", "paid a visit to", "held talks with"
std::optional<RuleHit> doerOf(const PairView& view, std::uint32_t noun, RelationKind kind)
{
    bool near = false;
    const std::string_view doer = frameRole(view.words, noun, view.a, near);
    const std::string_view whom
        = doer == "doer" ? frameRole(view.words, noun, view.b, near) : std::string_view();
    if (whom == "against" && (kind == RelationKind::Attacked || kind == RelationKind::Opposed)) {
        return RuleHit{"joins against", RelationKind::Opposed, false, false};
    }
    if (kind == RelationKind::Met && arePersons(view) && (whom == "to" || whom == "with")) {
        return RuleHit{"pays a visit", RelationKind::Met, false, true};
    }
    return std::nullopt;
}

} // namespace

std::optional<RuleHit> deedRule(const PairView& view)
{
    if (!view.sentence.parsed) {
        return std::nullopt;
    }
    const std::uint32_t aHead = titleOrHead(view, view.a);
    const std::uint32_t bHead = titleOrHead(view, view.b);
    for (std::uint32_t t = view.sentence.firstToken; t < view.sentence.endToken(); ++t) {
        const RelationWord* found = view.word(t);
        if (found && !found->verb) {
            if (const auto hit = doerOf(view, t, found->kind)) {
                return hit;
            }
        }
        if (!found || !found->verb || view.words.tag(t).upos != Upos::Verb) {
            continue;
        }
        bool direct = false;
        const std::string_view a = frameRole(view.words, t, aHead, direct);
        if (a.empty()) {
            continue;
        }
        bool bDirect = false;
        const std::string_view b = frameRole(view.words, t, bHead, bDirect);
        if (b.empty() || !direct || !bDirect || isSharedWithOther(view, t, a)
            || isSharedWithOther(view, t, b)) {
            continue;
        }
        bool real = !isHeldBack(view.words, t); // nor negated, nor only possible
        for (std::uint32_t c = view.sentence.firstToken; c < view.sentence.endToken(); ++c) {
            // "was condemned after he refused to testify" is real
            const bool clause = view.words.tag(c).upos == Upos::Verb;
            real = real
                && !(!clause && view.words.tag(c).head == t
                    && (view.words[c].cue == StatusCue::Negation
                        || view.words[c].cue == StatusCue::Hypothetical));
        }
        if (!real) {
            continue;
        }
        if (found->lemma == "shake" && !isShakenHand(view, t)) {
            continue;
        }
        // "Modi welcomed Sunak in New Delhi"
        const RelationKind kind
            = found->lemma == "welcome" && arePersons(view) ? RelationKind::Met : found->kind;
        const bool bothWays = kind == RelationKind::Met || kind == RelationKind::Agreed;
        if (bothWays) {
            // who is discussed need not be there
            const std::string_view whom = found->lemma == "discuss" ? "with" : "patient";
            if ((isAgent(a) && (b == "with" || b == whom)) || (isAgent(b) && (a == "with" || a == whom))) {
                return RuleHit{kind == RelationKind::Met ? "verb of meeting" : "verb of agreeing", kind,
                    false, kind == RelationKind::Met && arePersons(view)};
            }
            continue;
        }
        if (kind != RelationKind::Attacked && kind != RelationKind::Opposed
            && kind != RelationKind::Supported) {
            continue;
        }
        const std::string_view name = kind == RelationKind::Attacked ? "verb of attack"
            : kind == RelationKind::Opposed                          ? "verb of opposing"
                                                                     : "verb of support";
        if (isAgent(a) && (b == "patient" || b == "against")) {
            constexpr std::uint32_t nearest = 4; // "Wilson, an officer, shot"
            const bool sure = kind == RelationKind::Attacked && arePersons(view) && killsPerson(found->lemma)
                && t > view.words.lastToken(view.a) && t <= view.words.lastToken(view.a) + nearest;
            return RuleHit{name, kind, false, sure};
        }
        if (isAgent(b) && (a == "patient" || a == "against" || a == "patientacl")) {
            return RuleHit{name, kind, true, false};
        }
    }
    return std::nullopt;
}

} // namespace dateline
