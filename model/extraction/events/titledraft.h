// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// A title in the making: which words of the trigger's sentence stay, and what is known of its clause. The
// steps of eventTitle() hand it on: choosing (titlechoice), leaving out (titlepruning), wording
// (titlewording).

#include "model/extraction/events/articlewords.h"
#include "model/extraction/events/eventfeatures.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace dateline {

struct TitleDraftRef
{
    TitleDraftRef(const ArticleWordsRef& articleWords, const TriggerCandidate& candidate);

    std::string_view lower(std::uint32_t token) const { return words.lower(token); }
    bool kept(std::uint32_t token) const // none outside of the sentence
    {
        return token >= sentence.firstToken && token < sentence.endToken()
            && keep[token - sentence.firstToken];
    }
    void set(std::uint32_t token, bool stays)
    {
        if (token >= sentence.firstToken && token < sentence.endToken()) {
            keep[token - sentence.firstToken] = stays;
        }
    }

    bool isUnder(std::uint32_t token, std::uint32_t head) const { return words.isUnder(token, head); }
    std::uint32_t child(std::uint32_t token, Deprel relation) const; // the first one; noIndex: none
    std::uint32_t subjectOf(std::uint32_t verb) const;
    bool isDayAside(std::uint32_t token) const;
    bool isDash(std::uint32_t token) const;
    bool isParticle(std::uint32_t token) const;
    bool isApposition(std::uint32_t noun, std::uint32_t verb) const;

    const ArticleWordsRef& words;
    const Sentence& sentence;
    const TriggerCandidate& trigger;
    std::vector<bool> keep; // one a token of the sentence
    std::uint32_t subject = noIndex; // token that heads the subject of a verb; noIndex: none in the sentence
    std::uint32_t time = noIndex; // index into Analysis::times: what dates the event
    bool alone = false; // a noun with a date of its own: no clause tells of it, and one word is enough
    // the verb before which the subject and behind which the object stands; noIndex: the trigger
    std::uint32_t telling = noIndex;
    // kept words before the verb that name what it was done to: "the loans that Japan pledged"
    std::vector<std::uint32_t> object;
    bool ownSubject = false; // the verb's own, not one lent by the verb above
    bool lends = false; // the verb above lends its subject to clauses that should have their own, too
    // "was" of a passive that stands for an active whose subject nobody knows; empty: it is as the sentence
    // has it
    std::string_view passive;
    // a noun as trigger stands before the clause that tells of it: "At the elections, the party won"
    bool fronted = false;
    std::uint32_t content = noIndex; // heads what is said, where it stands before "..., the minister said"
};

} // namespace dateline
