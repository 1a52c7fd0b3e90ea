// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/events/titlechoice.h"

#include "model/extraction/events/titlearguments.h"
#include "model/extraction/events/titlephrase.h"
#include "model/extraction/events/titlewords.h"

namespace dateline {

namespace {

/// "At the elections, the party won a majority": subject, verb and object of the clause behind the noun.
void keepFronted(TitleDraftRef& draft, std::uint32_t verb, std::uint32_t subject)
{
    keepPhrase(draft, subject, 2);
    draft.set(verb, true);
    for (std::uint32_t t = draft.sentence.firstToken; t < draft.sentence.endToken(); ++t) {
        const TokenTag& tag = draft.words.tag(t);
        const bool small = tag.relation == Deprel::Aux || isNegation(draft.lower(t)) || tag.subtype == DeprelSubtype::Particle;
        if (tag.head == verb && small) {
            draft.set(t, true);
        } else if (tag.head == verb && t > verb && (tag.relation == Deprel::Obj || tag.relation == Deprel::Xcomp || tag.relation == Deprel::Ccomp)) {
            keepPhrase(draft, t, 2);
        }
    }
    draft.fronted = true;
}

/// "negotiations", "a decision": too little; the clause that the noun stands in says more.
void keepClauseOfNoun(TitleDraftRef& draft)
{
    std::size_t count = 0;
    for (std::uint32_t t = draft.sentence.firstToken; t < draft.sentence.endToken(); ++t) {
        count += draft.kept(t) && !isLinkWord(draft.lower(t)) && !isGenitive(draft.lower(t)) && draft.words[t].time == noIndex;
    }
    const std::uint32_t head = draft.words.tag(draft.trigger.token).head;
    if (count >= 3 || head == TokenTag::noHead) {
        return;
    }
    const TokenTag& above = draft.words.tag(head);
    if (draft.words.tag(draft.trigger.token).relation == Deprel::Nsubj && draft.subjectOf(head) != draft.trigger.token && draft.child(head, Deprel::Nsubj) < draft.trigger.token) {
        return; // of another clause, misread
    }
    for (std::uint32_t t = draft.sentence.firstToken; t < draft.trigger.token; ++t) { // "fled during the bombing"
        if (draft.words.tag(t).head == draft.trigger.token && draft.words.tag(t).relation == Deprel::Case) {
            draft.set(t, true);
        }
    }
    const std::uint32_t subject = above.upos == Upos::Verb ? draft.subjectOf(head) : noIndex;
    if (subject != noIndex && subject > draft.trigger.token && draft.words.tag(draft.trigger.token).relation == Deprel::Obl) {
        keepFronted(draft, head, subject);
        return;
    }
    keepPhrase(draft, head, above.upos == Upos::Verb ? 1 : 3);
    std::uint32_t verb = head;
    if (above.upos != Upos::Verb && above.head != TokenTag::noHead && draft.words.tag(above.head).upos == Upos::Verb) {
        verb = above.head;
        keepPhrase(draft, verb, 1);
    }
    if (draft.words.tag(verb).upos == Upos::Verb && draft.subjectOf(verb) == noIndex) {
        findSubject(draft, verb);
    }
}

} // namespace

void chooseBySyntax(TitleDraftRef& draft)
{
    keepPhrase(draft, draft.trigger.token, 0);
    const bool nominal = draft.trigger.form == WordForm::Gerund && draft.trigger.token > draft.sentence.firstToken // "after a mass shooting"
        && (draft.child(draft.trigger.token, Deprel::Det) != noIndex || draft.words.tag(draft.trigger.token - 1).upos == Upos::Adj)
        && draft.subjectOf(draft.trigger.token) == noIndex;
    if (nominal) {
        return;
    }
    if (draft.trigger.verb) {
        findSubject(draft, draft.trigger.token);
        findObject(draft);
        findContent(draft);
    } else {
        keepClauseOfNoun(draft);
    }
}

void chooseByOrder(TitleDraftRef& draft)
{
    std::uint32_t begin = draft.trigger.token;
    while (begin > draft.sentence.firstToken && !startsClause(draft.lower(begin - 1))) {
        --begin;
    }
    std::uint32_t end = draft.trigger.token + 1;
    while (end < draft.sentence.endToken() && !startsClause(draft.lower(end)) && !(draft.lower(end) == "," && end > draft.trigger.token + 3)) {
        ++end;
    }
    // "Police units who shot him": who they were stands before
    const bool relative = begin > draft.sentence.firstToken && isRelativePronoun(draft.lower(begin - 1)) && begin + 4 >= draft.trigger.token;
    for (std::uint32_t t = begin - 1; relative && t-- > draft.sentence.firstToken && t + 6 > begin;) {
        const Upos upos = draft.words.tag(t).upos;
        if (upos != Upos::Noun && upos != Upos::Propn && upos != Upos::Adj && upos != Upos::Num) {
            break;
        }
        draft.set(t, true);
    }
    // "On Sunday, according to X, ...": a short opening before a comma goes.
    for (std::uint32_t t = begin; t + 1 < draft.trigger.token && t < begin + 8; ++t) {
        if (draft.lower(t) == "," && t > begin && draft.words[begin].mention == noIndex) {
            begin = t + 1;
            break;
        }
    }
    for (std::uint32_t t = begin; t < end; ++t) {
        draft.set(t, true);
    }
}

} // namespace dateline
