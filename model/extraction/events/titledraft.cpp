// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/events/titledraft.h"

#include "model/extraction/events/titlewords.h"

namespace dateline {

TitleDraftRef::TitleDraftRef(const ArticleWordsRef& articleWords, const TriggerCandidate& candidate)
    : words(articleWords)
    , sentence(articleWords.document().sentences[candidate.sentence])
    , trigger(candidate)
    , keep(sentence.tokenCount, false)
{
}

bool TitleDraftRef::isUnder(std::uint32_t token, std::uint32_t head) const
{
    for (int step = 0; step < 24 && token != TokenTag::noHead; ++step) {
        if (token == head) {
            return true;
        }
        token = words.tag(token).head;
    }
    return false;
}

std::uint32_t TitleDraftRef::child(std::uint32_t token, Deprel relation) const
{
    for (std::uint32_t t = sentence.firstToken; t < sentence.endToken(); ++t) {
        if (words.tag(t).head == token && words.tag(t).relation == relation) {
            return t;
        }
    }
    return noIndex;
}

/// The subject of a verb; of several the one next before it, for the others belong to other clauses.
std::uint32_t TitleDraftRef::subjectOf(std::uint32_t verb) const
{
    std::uint32_t found = noIndex;
    for (std::uint32_t t = sentence.firstToken; t < sentence.endToken(); ++t) {
        if (words.tag(t).head == verb && words.tag(t).relation == Deprel::Nsubj && !isRelativePronoun(lower(t))
            && (t < verb || found == noIndex)) {
            found = t;
        }
    }
    return found;
}

} // namespace dateline
