// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/events/titleseams.h"

#include "model/extraction/events/titlewords.h"

#include <algorithm>

namespace dateline {

namespace {

/// A word that leads a phrase: "after", "and", "with". "That" may be missing, a date goes with its own, and
/// "at least" leads nothing.
bool leadsPhrase(const TitleDraftRef& draft, std::uint32_t token)
{
    const TokenTag& tag = draft.words.tag(token);
    const bool link
        = tag.relation == Deprel::Case || tag.relation == Deprel::Mark || tag.relation == Deprel::Cc;
    const std::string_view next = draft.lower(token + 1);
    return link && draft.lower(token) != "that" && !isGenitive(draft.lower(token)) && next != "least"
        && next != "most" && draft.words[token + 1].time == noIndex
        && (tag.head == TokenTag::noHead || draft.words[tag.head].time == noIndex);
}

bool isPremodifier(Deprel relation)
{
    return relation == Deprel::Amod || relation == Deprel::Compound || relation == Deprel::Nmod
        || relation == Deprel::Nummod || relation == Deprel::Det || relation == Deprel::Flat;
}

/// The word behind the seam whose link is gone: "Barak" of "[just two days before Defence Minister] Ehud
/// Barak". noIndex: there is none, or another link stands in its place ("[while] on patrol").
std::uint32_t lostItsLink(const TitleDraftRef& draft, std::uint32_t before, std::uint32_t behind)
{
    if (draft.words.tag(behind).upos == Upos::Adp) {
        return noIndex;
    }
    for (std::uint32_t t = before + 1; t < behind; ++t) {
        if (!leadsPhrase(draft, t)) {
            continue;
        }
        std::uint32_t led = draft.words.tag(t).head;
        while (led != TokenTag::noHead && led > t && led < behind
            && isPremodifier(draft.words.tag(led).relation)) {
            led = draft.words.tag(led).head;
        }
        if (led != TokenTag::noHead && led >= behind && draft.kept(led)) {
            return led;
        }
    }
    return noIndex;
}

/// A second deed went: what stands behind belongs to it, whatever the parser says.
bool lostDeed(const TitleDraftRef& draft, std::uint32_t before, std::uint32_t behind)
{
    for (std::uint32_t t = before + 1; t < behind; ++t) {
        const TokenTag& tag = draft.words.tag(t);
        const bool link = tag.relation == Deprel::Cc && (draft.lower(t) == "and" || draft.lower(t) == "but");
        const bool joined = link && tag.head > t && tag.head < behind
            && draft.words.tag(tag.head).upos == Upos::Verb
            && draft.words.tag(tag.head).relation == Deprel::Conj;
        if (joined && draft.words.tag(tag.head).head <= before) {
            return true;
        }
    }
    return false;
}

/// The word of the title that another hangs on, over dates that went; noIndex: it hangs on none.
std::uint32_t headInTitle(const TitleDraftRef& draft, const std::vector<bool>& inTitle, std::uint32_t token)
{
    constexpr int highest = 4;
    std::uint32_t head = draft.words.tag(token).head;
    for (int step = 0; step < highest && head != TokenTag::noHead; ++step) {
        if (inTitle[head - draft.sentence.firstToken]) {
            return head;
        }
        if (draft.words[head].time == noIndex) {
            break;
        }
        head = draft.words.tag(head).head;
    }
    return noIndex;
}

/// Which words of the sentence are in the title and hang together with its trigger.
std::vector<bool> joinedToTrigger(const TitleDraftRef& draft, const std::vector<std::uint32_t>& tokens)
{
    std::vector<bool> inTitle(draft.keep.size(), false);
    for (const std::uint32_t t : tokens) {
        inTitle[t - draft.sentence.firstToken] = true;
    }
    std::vector<bool> joined(draft.keep.size(), false);
    joined[draft.trigger.token - draft.sentence.firstToken] = true;
    bool grown = true;
    while (grown) {
        grown = false;
        for (const std::uint32_t t : tokens) {
            const std::uint32_t head = headInTitle(draft, inTitle, t);
            if (head == noIndex) {
                continue;
            }
            const std::size_t own = t - draft.sentence.firstToken;
            const std::size_t above = head - draft.sentence.firstToken;
            if (joined[own] != joined[above]) {
                joined[own] = joined[above] = true;
                grown = true;
            }
        }
    }
    return joined;
}

/// "Fighting between the army [and the militia]", "a runoff between X": the whole phrase goes where the other
/// side went.
void dropOneSided(const TitleDraftRef& draft, std::vector<std::uint32_t>& tokens)
{
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const std::uint32_t between = tokens[i];
        const TokenTag& tag = draft.words.tag(between);
        if (draft.lower(between) != "between" || tag.relation != Deprel::Case || tag.head == TokenTag::noHead
            || tag.head < between || between > draft.trigger.token) {
            continue;
        }
        const auto both = [&](std::uint32_t t) { return t > between && draft.lower(t) == "and"; };
        const bool told = std::any_of(tokens.begin(), tokens.end(), both);
        const TokenTag& side = draft.words.tag(tag.head);
        if (told || side.number == GrammaticalNumber::Plural) {
            return; // "talks between leaders"
        }
        std::erase_if(tokens, [&](std::uint32_t t) {
            return t >= between && t < draft.trigger.token && draft.isUnder(t, tag.head);
        });
        return;
    }
}

} // namespace

void dropBrokenSeams(const TitleDraftRef& draft, std::vector<std::uint32_t>& tokens)
{
    if (!draft.sentence.parsed || !draft.object.empty() || draft.fronted || draft.content != noIndex) {
        return;
    }
    dropOneSided(draft, tokens);
    const std::vector<bool> joined = joinedToTrigger(draft, tokens);
    const auto isJoined = [&](std::uint32_t t) { return joined[t - draft.sentence.firstToken]; };
    const auto trigger = std::find(tokens.begin(), tokens.end(), draft.trigger.token);
    for (auto i = trigger == tokens.end() ? trigger : trigger + 1; i != tokens.end();) {
        if (*i <= *(i - 1) + 1) {
            ++i;
            continue;
        }
        auto end = i + 1; // of the words up to the next seam
        while (end != tokens.end() && *end == *(end - 1) + 1) {
            ++end;
        }
        if (lostDeed(draft, *(i - 1), *i)) {
            tokens.erase(i, tokens.end());
            return;
        }
        const std::uint32_t led = lostItsLink(draft, *(i - 1), *i);
        if (led == noIndex && std::any_of(i, end, isJoined)) {
            i = end;
            continue;
        }
        auto broken = end;
        if (led != noIndex) {
            broken = std::find_if_not(i, end, [&](std::uint32_t t) { return draft.isUnder(t, led); });
        }
        // what cannot be told from it goes, too, and all where nothing of it stands right behind the seam
        const bool isToldApart = broken != i && (broken == end || draft.lower(*broken) == ",");
        i = tokens.erase(i, isToldApart ? broken : tokens.end());
    }
}

} // namespace dateline
