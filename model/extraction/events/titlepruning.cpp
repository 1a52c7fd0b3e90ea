// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/events/titlepruning.h"

#include "model/extraction/events/titlepronouns.h"
#include "model/extraction/events/titlewords.h"

namespace dateline {

namespace {

/// A date goes with the words that hang on it: preposition, article, "'s" ("Tuesday's clash").
void dropTimePhrase(TitleDraftRef& draft, std::uint32_t token)
{
    draft.set(token, false);
    if (!draft.sentence.parsed) {
        for (std::uint32_t back = 1; back <= 2 && token >= draft.sentence.firstToken + back; ++back) {
            const std::string_view before = draft.lower(token - back);
            if (before != "on" && before != "in" && before != "at" && before != "since" && before != "until" && before != "by"
                && before != "during" && before != "from" && before != "the" && before != "late" && before != "early"
                && before != "last") {
                break;
            }
            draft.set(token - back, false);
        }
    }
    for (std::uint32_t t = draft.sentence.firstToken; t < draft.sentence.endToken(); ++t) {
        const TokenTag& tag = draft.words.tag(t);
        const bool hangs = draft.sentence.parsed && tag.head == token
            && (tag.relation == Deprel::Case || tag.relation == Deprel::Det || tag.relation == Deprel::Amod || tag.relation == Deprel::Advmod
                || tag.relation == Deprel::Nummod || tag.relation == Deprel::Punct || tag.relation == Deprel::Fixed
                || tag.relation == Deprel::Mark);
        const bool genitive = t == token + 1 && isGenitive(draft.lower(t));
        if ((hangs || genitive) && draft.words[t].mention == noIndex && t != draft.trigger.token) {
            draft.set(t, false);
        }
    }
}

} // namespace

void dropTimes(TitleDraftRef& draft)
{
    for (std::uint32_t t = draft.sentence.firstToken; t < draft.sentence.endToken(); ++t) {
        if (!draft.kept(t) || draft.words[t].time == noIndex || draft.words[t].mention != noIndex || t == draft.trigger.token) {
            continue;
        }
        const TimexType type = draft.words.found().times[draft.words[t].time].interpretation.type;
        if (type == TimexType::Date || type == TimexType::Time) { // but "seven days of mourning" stay
            dropTimePhrase(draft, t);
        }
    }
}

/// A name stays whole or goes whole, as the word that heads it does.
void keepWholeNames(TitleDraftRef& draft)
{
    for (const std::uint32_t index : draft.words.mentionsOf(draft.trigger.sentence)) {
        const EntityMention& mention = draft.words.found().mentions[index];
        const std::uint32_t first = draft.words.firstToken(mention);
        const std::uint32_t last = draft.words.lastToken(mention);
        if (first == noIndex || last == noIndex || last >= draft.sentence.endToken() || first > last
            || (first <= draft.trigger.token && draft.trigger.token <= last)) {
            continue;
        }
        const bool stays = draft.kept(draft.words.headToken(first, last));
        for (std::uint32_t t = first; t <= last; ++t) {
            draft.set(t, stays);
        }
    }
}

/// Commas between what stays, what a hyphen glues to it, and words that belong to nobody known.
void keepJoints(TitleDraftRef& draft)
{
    const auto isGlued = [&draft](std::uint32_t t) { return !draft.words.document().tokens[t].spaceBefore; };
    for (std::uint32_t t = draft.sentence.endToken() - 1; t >= draft.sentence.firstToken + 2; --t) { // "Secretary-General"
        if (draft.kept(t) && draft.lower(t - 1) == "-" && isGlued(t) && isGlued(t - 1) && draft.words[t - 2].time == noIndex) {
            draft.set(t - 1, true);
            draft.set(t - 2, true);
        }
    }
    bool named = false;
    for (std::uint32_t t = draft.sentence.firstToken; t < draft.sentence.endToken(); ++t) {
        if (draft.lower(t) == "," && draft.isKept(t - 1) && draft.isKept(t + 1) && t != draft.sentence.firstToken) {
            draft.set(t, true);
        } else if (draft.kept(t) && isPossessive(draft.lower(t)) && isOpenPronoun(draft, t) && !named) {
            draft.set(t, false); // "air strikes on their positions"; but "Cameron announced his resignation"
        }
        named = named || (draft.kept(t) && draft.words[t].mention != noIndex && draft.words.tag(t).upos == Upos::Propn);
    }
}

} // namespace dateline
