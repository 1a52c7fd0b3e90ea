// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/events/titlecontent.h"

#include "model/extraction/events/titlephrase.h"
#include "model/extraction/events/titlewords.h"

#include <algorithm>
#include <array>
#include <span>

namespace dateline {

namespace {

/// "This is a victory: on Tuesday he announced": what stands before a colon or semicolon is not what is said.
bool isApart(const TitleDraftRef& draft, std::uint32_t head)
{
    for (std::uint32_t t = head + 1; t < draft.trigger.token; ++t) {
        if (draft.lower(t) == ":" || draft.lower(t) == ";") {
            return true;
        }
    }
    return false;
}

/// "He said, "Peace is near"": what is said stands behind, though the parser hangs the verb on it.
bool opensQuotation(const TitleDraftRef& draft)
{
    for (std::uint32_t t = draft.trigger.token + 1;
         t < draft.sentence.endToken() && t < draft.trigger.token + 3; ++t) {
        if (isQuotationMark(draft.words.document().word(t))) {
            return true;
        }
        if (draft.lower(t) != "," && draft.lower(t) != ":") {
            return false;
        }
    }
    return false;
}

/// "The company announced around 11:30, phase one had been completed": a clause with a subject of its own.
bool opensReport(const TitleDraftRef& draft, std::span<const std::string_view> sayings, std::uint32_t said)
{
    const bool says
        = std::find(sayings.begin(), sayings.end(), draft.lower(draft.trigger.token)) != sayings.end();
    const std::uint32_t subject = draft.subjectOf(said);
    return says && draft.words.tag(draft.trigger.token).relation == Deprel::Advcl && subject != noIndex
        && subject > draft.trigger.token && subject < said
        && draft.child(draft.trigger.token, Deprel::Mark) == noIndex
        && draft.child(draft.trigger.token, Deprel::Advmod) == noIndex;
}

/// "Said in a statement that": what was said matters more.
void dropManner(TitleDraftRef& draft)
{
    const std::uint32_t said = draft.child(draft.trigger.token, Deprel::Ccomp);
    for (std::uint32_t t = draft.trigger.token + 1; said != noIndex && t < said; ++t) {
        const TokenTag& link = draft.words.tag(t);
        const std::uint32_t preposition = draft.child(t, Deprel::Case);
        const std::string_view word = preposition == noIndex ? std::string_view() : draft.lower(preposition);
        if (link.head != draft.trigger.token || link.relation != Deprel::Obl
            || (word != "in" && word != "at" && word != "on" && word != "during" && word != "from")) {
            continue;
        }
        for (std::uint32_t under = draft.trigger.token + 1; under < said; ++under) {
            if (draft.isUnder(under, t)) {
                draft.set(under, false);
            }
        }
    }
}

/// "Saying in a statement that he was not informed": the parser hangs what was said on the statement.
/// noIndex: nothing is said there.
std::uint32_t saidInManner(const TitleDraftRef& draft)
{
    for (std::uint32_t t = draft.trigger.token + 1; t < draft.sentence.endToken(); ++t) {
        const TokenTag& tag = draft.words.tag(t);
        const std::uint32_t link = draft.child(t, Deprel::Case);
        if (tag.head != draft.trigger.token || tag.relation != Deprel::Obl || link == noIndex
            || draft.lower(link) != "in") {
            continue;
        }
        const std::uint32_t said = draft.child(t, Deprel::Acl);
        const std::uint32_t mark = said == noIndex ? noIndex : draft.child(said, Deprel::Mark);
        if (mark == noIndex || mark < t || draft.lower(mark) != "that") {
            return noIndex;
        }
        return said;
    }
    return noIndex;
}

/// What is said instead of the manner it hangs on.
void keepSaidInManner(TitleDraftRef& draft, std::uint32_t said)
{
    const std::uint32_t manner = draft.words.tag(said).head;
    for (std::uint32_t t = draft.trigger.token + 1; t < draft.sentence.endToken(); ++t) {
        if (draft.isUnder(t, manner)) {
            draft.set(t, false);
        }
    }
    keepPhrase(draft, said, 1);
    draft.content = said;
}

/// "Said the quake struck at noon": the parser takes the clause for a noun and what was done to it.
void keepClauseOfObject(TitleDraftRef& draft)
{
    const std::string_view word = draft.lower(draft.trigger.token);
    const std::uint32_t object = draft.child(draft.trigger.token, Deprel::Obj);
    const std::uint32_t clause = object == noIndex ? noIndex : draft.child(object, Deprel::Acl);
    if ((word == "said" || word == "says") && clause == object + 1 && clause != noIndex
        && draft.words.tag(clause).upos == Upos::Verb && draft.kept(object)
        && draft.child(draft.trigger.token, Deprel::Ccomp) == noIndex) {
        keepPhrase(draft, clause, 2);
    }
}

/// "Announced the debate between the president and his rival has been cancelled": where the subject of what
/// is said is so long that its verb finds no place, it goes without what hangs on it.
void shortenContent(TitleDraftRef& draft)
{
    constexpr std::uint32_t longest = 120; // bytes, up to the verb of what is said
    const std::uint32_t said = draft.child(draft.trigger.token, Deprel::Ccomp);
    if (said == noIndex || said < draft.trigger.token || draft.child(said, Deprel::Csubj) != noIndex) {
        return;
    }
    std::uint32_t subject = draft.subjectOf(said);
    subject = subject == noIndex ? draft.child(draft.trigger.token, Deprel::Obj) : subject;
    if (subject == noIndex || subject < draft.trigger.token || subject > said) {
        return;
    }
    std::uint32_t length = 0;
    for (std::uint32_t t = draft.sentence.firstToken; t <= said; ++t) {
        const bool speaker = draft.subject != noIndex && draft.isUnder(t, draft.subject);
        length += draft.kept(t) || speaker ? draft.words.document().tokens[t].span.length + 1 : 0;
    }
    for (std::uint32_t t = subject + 1; length > longest && t < said; ++t) {
        const bool ofName
            = draft.words[t].mention != noIndex && draft.words[t].mention == draft.words[subject].mention;
        if (draft.isUnder(t, subject) && !ofName) {
            draft.set(t, false);
        }
    }
}

} // namespace

void findContent(TitleDraftRef& draft)
{
    const std::uint32_t told = draft.child(draft.trigger.token, Deprel::Ccomp);
    const bool toldBefore = told != noIndex && told < draft.trigger.token; // "X may appeal, judges ruled"
    if (draft.trigger.kind != EventKind::Statement && !(toldBefore && draft.trigger.verb)) {
        return;
    }
    if (const std::uint32_t inManner = saidInManner(draft); inManner != noIndex) {
        keepSaidInManner(draft, inManner);
        return;
    }
    if (!draft.ownSubject) {
        return;
    }
    dropManner(draft);
    keepClauseOfObject(draft);
    shortenContent(draft);
    const TokenTag& tag = draft.words.tag(draft.trigger.token);
    const std::uint32_t said = draft.child(draft.trigger.token, Deprel::Ccomp);
    const bool complete = said != noIndex || draft.child(draft.trigger.token, Deprel::Obj) != noIndex;
    constexpr std::array<std::string_view, 6> sayings{
        "said", "says", "announced", "reported", "confirmed", "added"};
    // misread
    const bool aside = tag.relation == Deprel::Advcl
        && draft.child(draft.trigger.token, Deprel::Mark) == noIndex
        && draft.child(draft.trigger.token, Deprel::Advmod) == noIndex
        && std::find(sayings.begin(), sayings.end(), draft.lower(draft.trigger.token)) != sayings.end();
    if (said != noIndex && said < draft.trigger.token) {
        draft.content = said;
    } else if (!complete && tag.head != TokenTag::noHead && tag.head < draft.trigger.token
        && (tag.relation == Deprel::Parataxis || aside) && !isApart(draft, tag.head)) {
        draft.content = tag.head;
    } else if (!complete && tag.head != TokenTag::noHead && tag.head > draft.trigger.token
        && (opensQuotation(draft) || opensReport(draft, sayings, tag.head))) {
        draft.content = tag.head;
    } else {
        return;
    }
    // what was said matters more than where
    for (std::uint32_t t = draft.trigger.token + 1; t < draft.sentence.endToken(); ++t) {
        const TokenTag& link = draft.words.tag(t);
        if (link.head != draft.trigger.token || link.relation != Deprel::Obl) {
            continue;
        }
        for (std::uint32_t under = draft.trigger.token + 1; under < draft.sentence.endToken(); ++under) {
            if (draft.isUnder(under, t)) {
                draft.set(under, false);
            }
        }
    }
    keepPhrase(draft, draft.content, 1);
}

} // namespace dateline
