// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/events/eventkind.h"

#include <algorithm>

namespace dateline {

namespace {

/// The verb that has the subject of an infinitive: "the trial is expected to begin"; noHead of any other.
std::uint32_t verbRaising(const ArticleWordsRef& words, std::uint32_t verb)
{
    const TokenTag& tag = words.tag(verb);
    return tag.relation == Deprel::Xcomp ? tag.head : TokenTag::noHead;
}

/// What stands near a trigger: its dependents, theirs, and its head; its neighbours where nothing is parsed.
std::vector<std::uint32_t> neighbourhood(const ArticleWordsRef& words, const TriggerCandidate& trigger)
{
    constexpr std::uint32_t reach = 5; // words to each side without syntax
    const Sentence& sentence = words.document().sentences[trigger.sentence];
    const std::uint32_t raising = verbRaising(words, trigger.token);
    std::vector<std::uint32_t> near;
    for (std::uint32_t t = sentence.firstToken; t < sentence.endToken(); ++t) {
        if (t == trigger.token) {
            continue;
        }
        if (!sentence.parsed) {
            if (t + reach >= trigger.token && t <= trigger.token + reach) {
                near.push_back(t);
            }
            continue;
        }
        const std::uint32_t above = words.tag(t).head;
        const bool hangs
            = above == trigger.token || (above != TokenTag::noHead && words.tag(above).head == trigger.token);
        const bool raised
            = above != TokenTag::noHead && above == raising && words.tag(t).relation == Deprel::Nsubj;
        if (hangs || raised || words.tag(trigger.token).head == t) {
            near.push_back(t);
        }
    }
    return near;
}

/// The event noun that is the verb's subject or object.
const EventWord* eventSaid(
    const ArticleWordsRef& words, const TriggerCandidate& trigger, const std::vector<std::uint32_t>& near)
{
    const EventWord* found = nullptr;
    for (const std::uint32_t t : near) {
        const TokenTag& tag = words.tag(t);
        const bool named = words[t].event && words[t].event->noun && words[t].mention == noIndex
            && words[t].time == noIndex;
        const bool hangs = tag.head == trigger.token || tag.head == verbRaising(words, trigger.token);
        if (!named || tag.upos != Upos::Noun || !hangs) {
            continue;
        }
        if (tag.relation == Deprel::Obj || (tag.relation == Deprel::Nsubj && !found)) {
            found = words[t].event;
        }
    }
    return found;
}

/// "Trump fired James Comey".
bool isPersonDoneTo(const ArticleWordsRef& words, std::uint32_t verb, std::uint32_t token)
{
    const TokenTag& tag = words.tag(token);
    const std::uint32_t mention = words[token].mention;
    return tag.relation == Deprel::Obj && tag.head == verb && mention != noIndex
        && words.found().mentions[mention].kind == EntityKind::Person
        && words.found().mentions[mention].form == MentionForm::Name;
}

} // namespace

EventKind kindInContext(
    const ArticleWordsRef& words, const TriggerCandidate& trigger, const EventLexicon& lexicon)
{
    const std::span<const EventSense> senses
        = trigger.word ? lexicon.senses(trigger.word->lemma) : std::span<const EventSense>();
    if (senses.empty()) {
        return trigger.kind;
    }
    const std::vector<std::uint32_t> near = neighbourhood(words, trigger);
    for (const EventSense& sense : senses) {
        if (!sense.kind) {
            const EventWord* said = trigger.verb ? eventSaid(words, trigger, near) : nullptr;
            if (said) {
                return said->noun->kind;
            }
            continue;
        }
        const auto fits = [&](std::uint32_t t) {
            if (!trigger.verb && words.lower(t) == "at") {
                return false; // "a fire at a restaurant" is not fired at it
            }
            const auto known = [&](std::string_view word) {
                return std::binary_search(sense.near.begin(), sense.near.end(), word);
            };
            return known(words.lower(t)) || known(words[t].lemma)
                || (isPersonDoneTo(words, trigger.token, t) && known("@person"));
        };
        if (sense.near.empty() || std::any_of(near.begin(), near.end(), fits)) {
            return *sense.kind;
        }
    }
    return trigger.kind;
}

} // namespace dateline
