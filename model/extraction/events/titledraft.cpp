// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/events/titledraft.h"

#include "model/extraction/events/titlewords.h"

#include <algorithm>
#include <array>

namespace dateline {

TitleDraftRef::TitleDraftRef(const ArticleWordsRef& articleWords, const TriggerCandidate& candidate)
    : words(articleWords)
    , sentence(articleWords.document().sentences[candidate.sentence])
    , trigger(candidate)
    , keep(sentence.tokenCount, false)
{
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

/// "Tuesday, the army said", "the ruling Wednesday", "10 July - Mosul is free": the parser may take the day
/// for a subject.
bool TitleDraftRef::isDayAside(std::uint32_t token) const
{
    if (words[token].time == noIndex || words[token].mention != noIndex) {
        return false;
    }
    const std::uint32_t behind = words.lastToken(words.found().times[words[token].time]) + 1;
    const bool heading = behind < sentence.endToken()
        && words.firstToken(words.found().times[words[token].time]) <= sentence.firstToken + 1
        && (lower(behind) == "-" || lower(behind) == "\xE2\x80\x93" || lower(behind) == "\xE2\x80\x94"
            || lower(behind) == ":");
    return lower(token).ends_with("day") || heading;
}

/// "Its campaign-particularly in the regions-to derail the vote": agencies write a dash so, too;
/// "face-to-face" has hyphens.
bool TitleDraftRef::isDash(std::uint32_t token) const
{
    constexpr auto small = std::to_array<std::string_view>({"a", "an", "and", "but", "including",
        "particularly", "that", "the", "to", "was", "which", "who", "would"});
    const bool glued = lower(token) == "-" && !words.document().tokens[token].spaceBefore
        && token + 2 < sentence.endToken() && !words.document().tokens[token + 1].spaceBefore;
    if (!glued) {
        return false;
    }
    // "Lantos-a Democrat from California-spoke in Beijing"
    const TokenTag& next = words.tag(token + 1);
    const bool verb = sentence.parsed && next.upos == Upos::Verb && next.form == VerbForm::Finite
        && token + 1 == trigger.token;
    return verb
        || (std::binary_search(small.begin(), small.end(), lower(token + 1)) && lower(token + 2) != "-");
}

/// "Sworn in today", "will go on beyond the end of the year": of the verb, though it looks like a
/// preposition.
bool TitleDraftRef::isParticle(std::uint32_t token) const
{
    constexpr auto particles = std::to_array<std::string_view>(
        {"away", "back", "down", "in", "off", "on", "out", "over", "through", "up"});
    constexpr auto days = std::to_array<std::string_view>({"today", "tomorrow", "tonight", "yesterday"});
    const TokenTag& tag = words.tag(token);
    const bool leadsDate = token + 1 < sentence.endToken() && words[token + 1].time != noIndex
        && (lower(token) == "in" || lower(token) == "on")
        && std::find(days.begin(), days.end(), lower(token + 1)) == days.end();
    if (leadsDate) {
        return false; // "expired on Tuesday"
    }
    const bool beside = token > sentence.firstToken && tag.head + 1 == token
        && (words.tag(tag.head).upos == Upos::Verb || tag.head == trigger.token);
    return tag.subtype == DeprelSubtype::Particle
        || (beside && (tag.relation == Deprel::Compound || tag.relation == Deprel::Advmod)
            && std::binary_search(particles.begin(), particles.end(), lower(token)));
}

/// "Kadhimi, then the head of intelligence, took office": commas before and behind the noun, the second one
/// before the verb.
bool TitleDraftRef::isApposition(std::uint32_t noun, std::uint32_t verb) const
{
    std::uint32_t first = noun;
    while (first > sentence.firstToken && isUnder(first - 1, noun) && lower(first - 1) != ",") {
        --first;
    }
    std::uint32_t opens = first;
    for (std::uint32_t t = first; t-- > sentence.firstToken && t + 3 > first;) {
        opens = lower(t) == "," ? t : opens;
    }
    std::uint32_t last = verb;
    while (last > noun && (last == verb || words.tag(last).relation == Deprel::Aux)) {
        --last;
    }
    return opens < first && lower(last) == ",";
}

/// The subject of a verb; of several the one next before it, for the others belong to other clauses.
std::uint32_t TitleDraftRef::subjectOf(std::uint32_t verb) const
{
    std::uint32_t found = noIndex;
    for (std::uint32_t t = sentence.firstToken; t < sentence.endToken(); ++t) {
        if (words.tag(t).head == verb && words.tag(t).relation == Deprel::Nsubj
            && !isRelativePronoun(lower(t)) && !isReflexive(lower(t)) && !isDayAside(t)
            && (t < verb || found == noIndex)) {
            const bool aside = found != noIndex && words[found].mention != noIndex
                && words[t].mention == noIndex && isApposition(t, verb);
            found = aside ? found : t;
        }
    }
    const std::uint32_t mention = found == noIndex ? noIndex : words[found].mention;
    if (mention != noIndex) { // "al-Qaida": the parser may take two words of a name for subjects
        const std::uint32_t head = words.headToken(words.firstToken(words.found().mentions[mention]),
            words.lastToken(words.found().mentions[mention]));
        const bool doubled
            = head != found && words.tag(head).head == verb && words.tag(head).relation == Deprel::Nsubj;
        found = doubled ? head : found;
    }
    return found;
}

} // namespace dateline
