// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/events/titlenoun.h"

#include "model/extraction/events/titlearguments.h"
#include "model/extraction/events/titlephrase.h"
#include "model/extraction/events/titlepronouns.h"
#include "model/extraction/events/titlewords.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

/// "At the elections, the party won a majority": subject, verb and object of the clause behind the noun.
void keepFronted(TitleDraftRef& draft, std::uint32_t verb, std::uint32_t subject)
{
    keepPhrase(draft, subject, 2);
    draft.set(verb, true);
    for (std::uint32_t t = draft.sentence.firstToken; t < draft.sentence.endToken(); ++t) {
        const TokenTag& tag = draft.words.tag(t);
        const bool small = tag.relation == Deprel::Aux || isNegation(draft.lower(t))
            || tag.subtype == DeprelSubtype::Particle;
        if (tag.head == verb && small) {
            draft.set(t, true);
        } else if (tag.head == verb && t > verb
            && (tag.relation == Deprel::Obj || tag.relation == Deprel::Xcomp
                || tag.relation == Deprel::Ccomp)) {
            keepPhrase(draft, t, 2);
        }
    }
    draft.fronted = true;
}

/// The word right under the trigger that the event's date hangs on or is; noIndex: the date is not below the
/// trigger.
std::uint32_t holderOfDate(const TitleDraftRef& draft)
{
    if (draft.time == noIndex) {
        return noIndex;
    }
    const TimeMention& time = draft.words.found().times[draft.time];
    const std::uint32_t first = draft.words.firstToken(time);
    if (first < draft.sentence.firstToken || first >= draft.sentence.endToken()) {
        return noIndex;
    }
    std::uint32_t holder = draft.words.headToken(first, draft.words.lastToken(time));
    for (int step = 0; step < 6 && holder != TokenTag::noHead; ++step) {
        if (draft.words.tag(holder).head == draft.trigger.token) {
            return holder;
        }
        holder = draft.words.tag(holder).head;
    }
    return noIndex;
}

/// What "the 2005 elections" stand in tells of their day: "the 2002 bombings killed 202 people", "lost its
/// majority in the 2005 elections", "won the 2019 marathon", unless it has a time of its own. "Wanted in
/// connection with a 2004 bombing", "may have spurred", "struck down a 2005 law" tell of another.
bool isClauseOfItsDay(const TitleDraftRef& draft)
{
    constexpr std::array<std::string_view, 3> within{"at", "during", "in"};
    constexpr std::array<std::string_view, 10> done{"attended", "contested", "hosted", "joined", "led",
        "lost", "orchestrated", "organised", "organized", "won"};
    const std::uint32_t noun = draft.trigger.token;
    const TokenTag& tag = draft.words.tag(noun);
    if (tag.head == TokenTag::noHead) {
        return false;
    }
    const TokenTag& above = draft.words.tag(tag.head);
    const std::uint32_t copula = draft.child(tag.head, Deprel::Cop);
    const TokenTag& finite = copula != noIndex ? draft.words.tag(copula) : above;
    const std::uint32_t auxiliary = draft.child(tag.head, Deprel::Aux);
    const bool past = auxiliary != noIndex ? draft.words.tag(auxiliary).tense == Tense::Past
                                           : finite.tense != Tense::Present;
    if (!past || finite.form == VerbForm::Infinitive) {
        return false;
    }
    for (std::uint32_t t = draft.sentence.firstToken; t < draft.sentence.endToken(); ++t) {
        if (draft.words[t].time != noIndex && draft.words[t].time != draft.time && !draft.isUnder(t, noun)) {
            return false;
        }
    }
    const std::uint32_t link = draft.child(noun, Deprel::Case);
    return (tag.relation == Deprel::Nsubj && link == noIndex)
        || ((tag.relation == Deprel::Obl || (tag.relation == Deprel::Nmod && copula != noIndex))
            && link != noIndex && std::ranges::find(within, draft.lower(link)) != within.end())
        || (tag.relation == Deprel::Obj && std::ranges::find(done, draft.lower(tag.head)) != done.end());
}

/// "The fall of Mosul last June", "an agreement of 1991": the date is the noun's, whatever the clause tells.
/// "Signed an agreement in May" may be either: there the parser only guesses.
bool isDateOfNoun(const TitleDraftRef& draft, std::uint32_t date)
{
    constexpr std::array<std::string_view, 11> apart{
        "about", "after", "against", "before", "despite", "following", "for", "of", "over", "since", "until"};
    const std::uint32_t noun = draft.trigger.token;
    const std::uint32_t link = draft.child(noun, Deprel::Case);
    // "no link to Friday's blast"; not "came to an agreement on Friday"
    const bool towards = date < noun && link != noIndex && link < date
        && (draft.lower(link) == "to" || draft.lower(link) == "into");
    const bool governed = link != noIndex && link < noun
        && (towards || std::find(apart.begin(), apart.end(), draft.lower(link)) != apart.end())
        && (draft.lower(link) != "of" || date < noun); // "a series of attacks on Saturday"
    const std::uint32_t ofDate = draft.child(date, Deprel::Case);
    const bool owned = ofDate != noIndex && ofDate < date && draft.lower(ofDate) == "of"
        && draft.words.tag(noun).relation == Deprel::Obj;
    // "struck down a 2005 law"; not "in 2007 arrivals were down", misread
    const bool fronted = date > draft.sentence.firstToken && draft.words.tag(date - 1).upos == Upos::Adp
        && draft.words.tag(noun).relation == Deprel::Nsubj;
    bool inPhrase = date < noun;
    for (std::uint32_t t = date; inPhrase && t < noun; ++t) { // "Wednesday, Egypt held talks"
        const Upos upos = draft.words.tag(t).upos;
        inPhrase = draft.words[t].time != noIndex
            || (upos != Upos::Verb && upos != Upos::Aux && upos != Upos::Punct)
            || draft.words.tag(t).relation == Deprel::Amod || draft.lower(t) == "-";
    }
    const bool inFront = inPhrase && ofDate == noIndex && !fronted && !isClauseOfItsDay(draft);
    return draft.words[date].time != noIndex && (governed || owned || inFront);
}

/// The clause that tells of the noun, without its pronoun, its commas and what it joins.
void keepTellingClause(TitleDraftRef& draft, std::uint32_t verb)
{
    draft.set(verb, true);
    for (std::uint32_t t = draft.sentence.firstToken; t < draft.sentence.endToken(); ++t) {
        const TokenTag& tag = draft.words.tag(t);
        const bool other = tag.relation == Deprel::Punct || tag.relation == Deprel::Mark
            || tag.relation == Deprel::Cc || tag.relation == Deprel::Conj || tag.relation == Deprel::Advcl
            || tag.relation == Deprel::Acl || tag.relation == Deprel::Parataxis
            || tag.relation == Deprel::Appos;
        if (tag.head == verb && !other && !isRelativePronoun(draft.lower(t))) {
            keepPhrase(draft, t, 2);
        }
    }
}

/// A clause behind the noun that tells of it and of no other day: "an agreement of 1991 that is meant to
/// prevent incidents".
void keepTimelessClause(TitleDraftRef& draft)
{
    const std::uint32_t clause = draft.child(draft.trigger.token, Deprel::Acl);
    const std::uint32_t pronoun
        = clause == noIndex || clause < draft.trigger.token ? noIndex : draft.child(clause, Deprel::Nsubj);
    if (pronoun == noIndex || !isRelativePronoun(draft.lower(pronoun))) {
        return;
    }
    for (std::uint32_t t = pronoun; t < draft.sentence.endToken(); ++t) {
        if (draft.isUnder(t, clause) && draft.words[t].time != noIndex) {
            return;
        }
    }
    keepTellingClause(draft, clause);
}

/// "A clash launched", "an attack dated": no more than the noun. "16 died in the assault launched early": the
/// clause around it says more.
bool saysLess(const TitleDraftRef& draft, std::uint32_t participle)
{
    const TokenTag& noun = draft.words.tag(draft.trigger.token);
    const std::uint32_t link = draft.child(draft.trigger.token, Deprel::Case);
    const bool within = noun.relation == Deprel::Obl && link != noIndex
        && (draft.lower(link) == "in" || draft.lower(link) == "during" || draft.lower(link) == "by");
    bool bare = true;
    for (std::uint32_t t = participle; t < draft.sentence.endToken(); ++t) {
        const TokenTag& tag = draft.words.tag(t);
        bare = bare
            && (tag.head != participle || tag.relation == Deprel::Punct || draft.words[t].time != noIndex);
    }
    return bare || within || noun.relation == Deprel::Nsubj;
}

/// "In response to an attack that killed 80 on Tuesday": the title of the attack is not that of the response.
bool keepOwnClause(TitleDraftRef& draft)
{
    const std::uint32_t holder = holderOfDate(draft);
    if (holder == noIndex || draft.child(draft.trigger.token, Deprel::Cop) != noIndex) {
        return false;
    }
    const TokenTag& tag = draft.words.tag(holder);
    if (tag.relation != Deprel::Acl || holder < draft.trigger.token) {
        draft.alone = isDateOfNoun(draft, holder);
        if (draft.alone) {
            keepTimelessClause(draft);
        }
        return draft.alone;
    }
    const std::uint32_t subject = draft.subjectOf(holder);
    std::uint32_t pronoun = noIndex;
    for (std::uint32_t t = draft.trigger.token; t < holder; ++t) {
        pronoun = draft.words.tag(t).head == holder && isRelativePronoun(draft.lower(t)) ? t : pronoun;
        if (draft.lower(t) == "whose"
            || (draft.words.tag(t).relation == Deprel::Case && draft.words.tag(t).head == pronoun)) {
            return false; // "talks in which he offered"
        }
    }
    const std::uint32_t adverb = draft.child(holder, Deprel::Advmod);
    if (tag.form == VerbForm::Infinitive || (adverb != noIndex && draft.lower(adverb) == "ever")) {
        return false; // "an agreement to build", "the worst floods that the country has ever seen"
    }
    if (subject == noIndex && pronoun == noIndex && saysLess(draft, holder)) {
        return false;
    }
    if (subject == noIndex && (pronoun == noIndex || draft.words.tag(pronoun).relation == Deprel::Nsubj)) {
        keepTellingClause(draft, holder);
        return true;
    }
    const bool done = pronoun == noIndex || draft.words.tag(pronoun).relation == Deprel::Obj;
    if (subject == noIndex || subject < draft.trigger.token || subject > holder || !done
        || draft.child(holder, Deprel::Mark) != noIndex || isOpenPronoun(draft, subject)
        || (pronoun == noIndex && draft.child(holder, Deprel::Obj) != noIndex)) {
        return false;
    }
    // "strikes that the army carried out"
    for (std::uint32_t t = draft.sentence.firstToken; t < draft.sentence.endToken(); ++t) {
        if (draft.kept(t)) {
            draft.object.push_back(t);
        }
    }
    draft.telling = holder;
    keepTellingClause(draft, holder);
    return true;
}

/// "Carried out its first strike in Iraq": the verb says no more than the noun, but its subject says who.
bool isCarriedOut(const TitleDraftRef& draft)
{
    constexpr auto light = std::to_array<std::string_view>(
        {"began", "begins", "carried", "committed", "conducted", "held", "holds", "launched", "launches",
            "made", "mounted", "opened", "performed", "staged", "started", "suffered", "undertook", "waged"});
    const TokenTag& tag = draft.words.tag(draft.trigger.token);
    if (tag.relation != Deprel::Obj || tag.head == TokenTag::noHead || tag.head > draft.trigger.token
        || !std::binary_search(light.begin(), light.end(), draft.lower(tag.head))) {
        return false;
    }
    const TokenTag& verb = draft.words.tag(tag.head);
    const std::uint32_t subject = draft.subjectOf(tag.head);
    if (subject != noIndex) {
        return !isOpenPronoun(draft, subject) && !draft.words.tag(tag.head).passive;
    }
    const std::uint32_t pronoun = draft.child(tag.head, Deprel::Nsubj);
    return verb.relation == Deprel::Acl && pronoun != noIndex && isRelativePronoun(draft.lower(pronoun));
}

/// "And in New Hampshire, a primary election was held": where, between the clause's begin and a comma.
void dropOpening(TitleDraftRef& draft, std::uint32_t verb)
{
    for (std::uint32_t t = draft.sentence.firstToken; t < draft.trigger.token && t < verb; ++t) {
        const TokenTag& tag = draft.words.tag(t);
        const std::uint32_t link = draft.child(t, Deprel::Case);
        if (tag.head != verb || tag.relation != Deprel::Obl || link == noIndex || link > t
            || draft.isUnder(draft.trigger.token, t)) {
            continue;
        }
        std::uint32_t last = t;
        while (last + 1 < draft.trigger.token && draft.isUnder(last + 1, t) && draft.lower(last + 1) != ",") {
            ++last;
        }
        for (std::uint32_t under = link; draft.lower(last + 1) == "," && under <= last; ++under) {
            draft.set(under, false);
        }
    }
}

} // namespace

void keepClauseOfNoun(TitleDraftRef& draft)
{
    if (keepOwnClause(draft)) {
        return;
    }
    std::size_t count = 0;
    for (std::uint32_t t = draft.sentence.firstToken; t < draft.sentence.endToken(); ++t) {
        count += draft.kept(t) && !isLinkWord(draft.lower(t)) && !isGenitive(draft.lower(t))
            && draft.words[t].time == noIndex;
    }
    const std::uint32_t head = draft.words.tag(draft.trigger.token).head;
    if ((count >= 3 && !isCarriedOut(draft)) || head == TokenTag::noHead) {
        return;
    }
    const TokenTag& above = draft.words.tag(head);
    if (draft.words.tag(draft.trigger.token).relation == Deprel::Nsubj
        && draft.subjectOf(head) != draft.trigger.token
        && draft.child(head, Deprel::Nsubj) < draft.trigger.token) {
        return; // of another clause, misread
    }
    // "fled during the bombing"
    for (std::uint32_t t = draft.sentence.firstToken; t < draft.trigger.token; ++t) {
        if (draft.words.tag(t).head == draft.trigger.token && draft.words.tag(t).relation == Deprel::Case) {
            draft.set(t, true);
        }
    }
    const std::uint32_t subject = above.upos == Upos::Verb ? draft.subjectOf(head) : noIndex;
    if (subject != noIndex && subject > draft.trigger.token
        && draft.words.tag(draft.trigger.token).relation == Deprel::Obl) {
        keepFronted(draft, head, subject);
        return;
    }
    keepPhrase(draft, head, above.upos == Upos::Verb ? 1 : 3);
    dropOpening(draft, head);
    std::uint32_t verb = head;
    if (above.upos != Upos::Verb && above.head != TokenTag::noHead
        && draft.words.tag(above.head).upos == Upos::Verb) {
        verb = above.head;
        keepPhrase(draft, verb, 1);
    }
    if (draft.words.tag(verb).upos == Upos::Verb && draft.subjectOf(verb) == noIndex) {
        findSubject(draft, verb);
    }
}

} // namespace dateline
