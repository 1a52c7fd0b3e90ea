// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/relations/deedrules.h"

#include "model/extraction/relations/argumentframe.h"

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
        if (found && !found->verb
            && (found->kind == RelationKind::Attacked || found->kind == RelationKind::Opposed)) {
            bool near = false; // "joined the fight against", "led a campaign against"
            const std::string_view doer = frameRole(view.words, t, view.a, near);
            const std::string_view whom
                = doer == "doer" ? frameRole(view.words, t, view.b, near) : std::string_view();
            if (whom == "against") {
                return RuleHit{"joins against", RelationKind::Opposed, false, false};
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
        bool real = true; // not negated, not only possible
        for (std::uint32_t c = view.sentence.firstToken; c < view.sentence.endToken(); ++c) {
            real = real
                && !(view.words.tag(c).head == t
                    && (view.words[c].cue == StatusCue::Negation
                        || view.words[c].cue == StatusCue::Hypothetical));
        }
        if (!real) {
            continue;
        }
        const bool bothWays = found->kind == RelationKind::Met || found->kind == RelationKind::Agreed;
        if (bothWays) {
            // who is discussed need not be there
            const std::string_view whom = found->lemma == "discuss" ? "with" : "patient";
            if ((isAgent(a) && (b == "with" || b == whom)) || (isAgent(b) && (a == "with" || a == whom))) {
                return RuleHit{found->kind == RelationKind::Met ? "verb of meeting" : "verb of agreeing",
                    found->kind, false,
                    found->kind == RelationKind::Met && view.a.kind == EntityKind::Person
                        && view.b.kind == EntityKind::Person};
            }
            continue;
        }
        if (found->kind != RelationKind::Attacked && found->kind != RelationKind::Opposed
            && found->kind != RelationKind::Supported) {
            continue;
        }
        const std::string_view name = found->kind == RelationKind::Attacked ? "verb of attack"
            : found->kind == RelationKind::Opposed                          ? "verb of opposing"
                                                                            : "verb of support";
        if (isAgent(a) && (b == "patient" || b == "against")) {
            return RuleHit{name, found->kind, false, false};
        }
        if (isAgent(b) && (a == "patient" || a == "against" || a == "patientacl")) {
            return RuleHit{name, found->kind, true, false};
        }
    }
    return std::nullopt;
}

} // namespace dateline
