// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/events/titlechoice.h"

#include "model/extraction/events/titlearguments.h"
#include "model/extraction/events/titlecontent.h"
#include "model/extraction/events/titlenoun.h"
#include "model/extraction/events/titlephrase.h"
#include "model/extraction/events/titlewords.h"

namespace dateline {

namespace {

/// "It warned that attacks could follow".
bool isSaid(const TitleDraftRef& draft, std::uint32_t token)
{
    return draft.trigger.verb && draft.trigger.kind == EventKind::Statement && draft.lower(token) == "that"
        && token == draft.trigger.token + 1;
}

bool isFinite(const TitleDraftRef& draft, std::uint32_t token)
{
    const TokenTag& tag = draft.words.tag(token);
    return (tag.upos == Upos::Aux || tag.upos == Upos::Verb) && tag.form == VerbForm::Finite;
}

/// A comma that ends a clause; not that of "multiple, simultaneous attacks".
bool isComma(const TitleDraftRef& draft, std::uint32_t token)
{
    const bool list = token + 1 < draft.sentence.endToken() && draft.words.tag(token - 1).upos == Upos::Adj
        && draft.words.tag(token + 1).upos == Upos::Adj;
    std::uint32_t next = token + 1;
    while (next < draft.sentence.endToken() && draft.words[next].time != noIndex) {
        ++next;
    }
    // "profit from discontinued operations, last year they contributed more"
    const bool clause = draft.lower(token) == "," && token > draft.trigger.token
        && next + 1 < draft.sentence.endToken() && draft.words.tag(next).upos == Upos::Pron
        && draft.words.tag(next + 1).upos == Upos::Verb;
    return draft.lower(token) == "," && (token > draft.trigger.token + 3 || clause) && !list;
}

std::uint32_t endOfClause(const TitleDraftRef& draft, bool hasVerb)
{
    // "who believed that they had been on the retreat since winter had to think again": behind its date a
    // clause has no second verb
    const auto isNextVerb = [&](std::uint32_t t) {
        return hasVerb && !draft.trigger.verb && isFinite(draft, t) && draft.words[t - 1].time != noIndex;
    };
    std::uint32_t end = draft.trigger.token + 1;
    while (end < draft.sentence.endToken() && (!startsClause(draft.lower(end)) || isSaid(draft, end))
        && !isComma(draft, end) && !isNextVerb(end)) {
        ++end;
    }
    return end;
}

/// "Candidates for the elections, a process that began": what is told of what the comma adds.
std::uint32_t withoutAside(const TitleDraftRef& draft, std::uint32_t end)
{
    constexpr std::uint32_t shortAside = 6;
    if (end >= draft.sentence.endToken() || !isRelativePronoun(draft.lower(end))) {
        return end;
    }
    for (std::uint32_t t = end; t-- > draft.trigger.token + 1 && t + shortAside >= end;) {
        end = draft.lower(t) == "," && draft.words.tag(t + 1).upos == Upos::Det ? t : end;
    }
    return end;
}

/// "Police units who shot him": who they were stands before.
void keepWhoItWas(TitleDraftRef& draft, std::uint32_t begin)
{
    if (begin == draft.sentence.firstToken || !isRelativePronoun(draft.lower(begin - 1))
        || begin + 4 < draft.trigger.token) {
        return;
    }
    for (std::uint32_t t = begin - 1; t-- > draft.sentence.firstToken && t + 6 > begin;) {
        const Upos upos = draft.words.tag(t).upos;
        if (upos != Upos::Noun && upos != Upos::Propn && upos != Upos::Adj && upos != Upos::Num) {
            break;
        }
        draft.set(t, true);
    }
}

/// "On Sunday, according to X, ...": a short opening before a comma goes.
std::uint32_t behindOpening(const TitleDraftRef& draft, std::uint32_t begin)
{
    for (std::uint32_t t = begin; t + 1 < draft.trigger.token && t < begin + 8; ++t) {
        if (draft.lower(t) == "," && t > begin && draft.words[begin].mention == noIndex) {
            return t + 1;
        }
    }
    return begin;
}

} // namespace

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
    bool hasVerb = false;
    for (std::uint32_t t = begin; t < draft.trigger.token; ++t) {
        hasVerb = hasVerb || isFinite(draft, t);
    }
    const std::uint32_t end = withoutAside(draft, endOfClause(draft, hasVerb));
    keepWhoItWas(draft, begin);
    begin = behindOpening(draft, begin);
    for (std::uint32_t t = begin; t < end; ++t) {
        draft.set(t, !isSaid(draft, t));
    }
    // "the video, posted [on Sunday], showed"
    if (draft.trigger.verb && !hasVerb && draft.trigger.token > begin + 1
        && draft.lower(draft.trigger.token - 1) == ",") {
        draft.set(draft.trigger.token - 1, draft.words.tag(draft.trigger.token).form != VerbForm::Participle);
    }
}

} // namespace dateline
