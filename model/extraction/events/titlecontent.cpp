// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/events/titlecontent.h"

#include "model/extraction/events/titlephrase.h"
#include "model/extraction/events/titlewords.h"

#include <algorithm>
#include <array>

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

} // namespace

void findContent(TitleDraftRef& draft)
{
    if (draft.trigger.kind != EventKind::Statement || !draft.ownSubject) {
        return;
    }
    dropManner(draft);
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
        && opensQuotation(draft)) {
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
