// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/events/titlechoice.h"

#include "model/extraction/events/titlearguments.h"
#include "model/extraction/events/titlecontent.h"
#include "model/extraction/events/titlenoun.h"
#include "model/extraction/events/titlephrase.h"
#include "model/extraction/events/titlewords.h"

namespace dateline {

void chooseBySyntax(TitleDraftRef& draft)
{
    keepPhrase(draft, draft.trigger.token, 0);
    // "after a mass shooting"
    const bool nominal = draft.trigger.form == WordForm::Gerund
        && draft.trigger.token > draft.sentence.firstToken
        && (draft.child(draft.trigger.token, Deprel::Det) != noIndex
            || draft.words.tag(draft.trigger.token - 1).upos == Upos::Adj
            || draft.lower(draft.trigger.token - 1) == "mass")
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
    const auto isSaid = [&draft](std::uint32_t t) { // "it warned that attacks could follow"
        return draft.trigger.verb && draft.trigger.kind == EventKind::Statement && draft.lower(t) == "that"
            && t == draft.trigger.token + 1;
    };
    const auto isComma = [&draft](std::uint32_t t) { // not that of "multiple, simultaneous attacks"
        const bool list = t + 1 < draft.sentence.endToken() && draft.words.tag(t - 1).upos == Upos::Adj
            && draft.words.tag(t + 1).upos == Upos::Adj;
        std::uint32_t next = t + 1;
        while (next < draft.sentence.endToken() && draft.words[next].time != noIndex) {
            ++next;
        }
        // "profit from discontinued operations, last year they contributed more"
        const bool clause = draft.lower(t) == "," && t > draft.trigger.token
            && next + 1 < draft.sentence.endToken() && draft.words.tag(next).upos == Upos::Pron
            && draft.words.tag(next + 1).upos == Upos::Verb;
        return draft.lower(t) == "," && (t > draft.trigger.token + 3 || clause) && !list;
    };
    // "who believed that they had been on the retreat since winter had to think again": behind its date a
    // clause has no second verb
    const auto isFinite = [&draft](std::uint32_t t) {
        return (draft.words.tag(t).upos == Upos::Aux || draft.words.tag(t).upos == Upos::Verb)
            && draft.words.tag(t).form == VerbForm::Finite;
    };
    bool hasVerb = false;
    for (std::uint32_t t = begin; t < draft.trigger.token; ++t) {
        hasVerb = hasVerb || isFinite(t);
    }
    const auto isNextVerb = [&](std::uint32_t t) {
        return hasVerb && !draft.trigger.verb && isFinite(t) && draft.words[t - 1].time != noIndex;
    };
    while (end < draft.sentence.endToken() && (!startsClause(draft.lower(end)) || isSaid(end))
        && !isComma(end) && !isNextVerb(end)) {
        ++end;
    }
    // "Candidates for the elections, a process that began": what is told of what the comma adds
    if (end < draft.sentence.endToken() && isRelativePronoun(draft.lower(end))) {
        constexpr std::uint32_t shortAside = 6;
        for (std::uint32_t t = end; t-- > draft.trigger.token + 1 && t + shortAside >= end;) {
            end = draft.lower(t) == "," && draft.words.tag(t + 1).upos == Upos::Det ? t : end;
        }
    }
    // "Police units who shot him": who they were stands before
    const bool relative = begin > draft.sentence.firstToken && isRelativePronoun(draft.lower(begin - 1))
        && begin + 4 >= draft.trigger.token;
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
        draft.set(t, !isSaid(t));
    }
    // "the video, posted [on Sunday], showed"
    if (draft.trigger.verb && !hasVerb && draft.trigger.token > begin + 1
        && draft.lower(draft.trigger.token - 1) == ",") {
        draft.set(draft.trigger.token - 1, draft.words.tag(draft.trigger.token).form != VerbForm::Participle);
    }
}

} // namespace dateline
