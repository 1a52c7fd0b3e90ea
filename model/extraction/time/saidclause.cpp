// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/time/saidclause.h"

namespace dateline {

namespace {

/// The nearest verb before `time` that it hangs on, over a preposition or a noun or two at most.
std::uint32_t verbAbove(const Document& document, std::uint32_t token)
{
    for (int step = 0; step < 3; ++step) {
        token = document.tags[token].head;
        if (token == TokenTag::noHead || document.tags[token].upos == Upos::Verb) {
            return token;
        }
    }
    return TokenTag::noHead;
}

void attach(Document& document, const Sentence& sentence, std::uint32_t first, std::uint32_t that)
{
    const auto isOfTime = [=](std::uint32_t token) { return token >= first && token < that; };
    for (std::uint32_t clause = that + 1; clause < sentence.endToken(); ++clause) {
        TokenTag& tag = document.tags[clause];
        if (tag.relation != Deprel::Acl || !isOfTime(tag.head)) {
            continue;
        }
        const std::uint32_t verb = verbAbove(document, tag.head);
        if (verb == TokenTag::noHead || verb >= first) {
            return;
        }
        tag.head = verb;
        tag.relation = Deprel::Ccomp;
        tag.subtype = DeprelSubtype::None;
        document.tags[that].upos = Upos::Sconj;
        document.tags[that].head = clause;
        document.tags[that].relation = Deprel::Mark;
        return;
    }
}

} // namespace

void attachSaidClauses(Document& document, std::span<const TimeMention> times)
{
    for (const TimeMention& time : times) {
        const Sentence& sentence = document.sentences[time.sentence];
        const std::uint32_t that = document.tokenAt(time.span.end());
        if (sentence.parsed && that + 1 < sentence.endToken() && document.word(that) == "that") {
            attach(document, sentence, document.tokenAt(time.span.begin), that);
        }
    }
}

} // namespace dateline
