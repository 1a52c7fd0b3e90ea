// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/events/titlehiddensubject.h"

#include "model/extraction/events/titlephrase.h"
#include "model/extraction/events/titlewords.h"

namespace dateline {

namespace {

/// "June 4: The government, helped by drones, regains Tripoli", "In Dhaka, the toll reached 100": the parser
/// hangs the subject on the opening; and "after the Union sanctioned Iran" is no phrase but a clause.
std::uint32_t subjectInOpening(const TitleDraftRef& draft, std::uint32_t verb)
{
    const auto isLink = [&draft](std::uint32_t t) {
        const std::string_view word = draft.lower(t);
        return word == "after" || word == "before" || word == "as" || word == "since" || word == "until"
            || word == "when" || word == "while";
    };
    const TokenTag& own = draft.words.tag(verb);
    if (own.passive || own.form == VerbForm::Infinitive || own.form == VerbForm::Gerund) {
        return noIndex;
    }
    for (std::uint32_t t = verb; t-- > draft.sentence.firstToken;) {
        const TokenTag& tag = draft.words.tag(t);
        if (!isNominal(draft, t) || tag.head == TokenTag::noHead || draft.words[t].time != noIndex) {
            continue;
        }
        const bool joined = tag.relation == Deprel::Appos
            || (tag.relation == Deprel::Conj
                && (draft.child(t, Deprel::Cc) == noIndex || draft.isDayAside(tag.head)));
        const std::uint32_t opening = tag.head;
        const bool beforeIt = joined && opening < t
            && (draft.words.tag(opening).relation == Deprel::Obl || draft.words[opening].time != noIndex);
        std::uint32_t top = opening;
        for (int step = 0; step < 4 && beforeIt && top != TokenTag::noHead && top != verb; ++step) {
            top = draft.words.tag(top).head;
        }
        if (beforeIt && top == verb) {
            return t;
        }
        const std::uint32_t link = draft.child(t, Deprel::Case);
        const bool clause = own.relation == Deprel::Advcl && draft.child(verb, Deprel::Obj) != noIndex
            && t + 1 == verb && tag.relation == Deprel::Obl && tag.head == own.head && link != noIndex
            && isLink(link);
        if (clause) {
            return t;
        }
    }
    return noIndex;
}

bool hasOtherObject(const TitleDraftRef& draft, std::uint32_t noun)
{
    const std::uint32_t first = draft.child(draft.words.tag(noun).head, Deprel::Obj);
    return first != noIndex && first != noun;
}

bool opensClause(std::string_view link)
{
    return link == "after" || link == "before" || link == "as" || link == "since" || link == "until"
        || link == "when" || link == "while" || link == "than";
}

/// "Jets bought from Russia": the noun has a preposition of its own; but not "in the afternoon ministers",
/// which opens the sentence with a date or town, and not "after a bomb".
bool isGoverned(const TitleDraftRef& draft, std::uint32_t noun)
{
    const std::uint32_t link = draft.child(noun, Deprel::Case);
    if (link == noIndex || link > noun || opensClause(draft.lower(link))) {
        return false;
    }
    const bool opens = link <= draft.sentence.firstToken + 1;
    for (std::uint32_t t = link + 1; t < noun && opens; ++t) {
        const bool another
            = draft.words[t].mention != noIndex && draft.words[t].mention != draft.words[noun].mention;
        if (draft.words[t].time != noIndex || another) {
            return false;
        }
    }
    return true;
}

/// "Since a quota system expired": the noun next before the verb hangs on it with the word that opens the
/// clause.
bool opensOwnClause(const TitleDraftRef& draft, std::uint32_t noun, std::uint32_t verb)
{
    const std::uint32_t link
        = noun < draft.sentence.firstToken || noun >= verb ? noIndex : draft.child(noun, Deprel::Case);
    return link != noIndex && link < noun && opensClause(draft.lower(link)) && draft.lower(link) != "as"
        && draft.words.tag(noun).head == verb && draft.words.tag(noun).relation == Deprel::Obl
        && draft.lower(verb).ends_with("ed");
}

/// "The minister, who heads the party, accused": the parser may take the subject for an adverbial, though it
/// has no preposition.
std::uint32_t bareAdverbial(const TitleDraftRef& draft, std::uint32_t verb)
{
    const TokenTag& own = draft.words.tag(verb);
    if (own.relation != Deprel::Root || own.form != VerbForm::Finite || own.passive) {
        return noIndex;
    }
    for (std::uint32_t t = verb; t-- > draft.sentence.firstToken;) {
        const TokenTag& tag = draft.words.tag(t);
        const bool person = tag.upos == Upos::Propn && draft.words[t].time == noIndex;
        if (tag.head == verb && tag.relation == Deprel::Obl && person
            && draft.child(t, Deprel::Case) == noIndex && draft.child(t, Deprel::Acl) != noIndex) {
            return t;
        }
    }
    return noIndex;
}

/// "Before the burial at a cemetery, his successor, Haitham, attended": the parser hangs subjects on nouns of
/// the opening. What stands between the opening's comma and the verb; of a description and a name the name.
std::uint32_t subjectBehindOpening(const TitleDraftRef& draft, std::uint32_t verb)
{
    const TokenTag& own = draft.words.tag(verb);
    const std::uint32_t first = draft.sentence.firstToken;
    if (own.relation != Deprel::Root || own.form != VerbForm::Finite || own.passive
        || draft.words.tag(first).upos != Upos::Adp) {
        return noIndex;
    }
    std::uint32_t comma = first;
    while (comma < verb && draft.lower(comma) != ",") {
        if (draft.words.tag(comma).upos == Upos::Verb || draft.words.tag(comma).upos == Upos::Aux) {
            return noIndex;
        }
        ++comma;
    }
    std::uint32_t subject = noIndex;
    for (std::uint32_t t = comma + 1; t < verb; ++t) {
        const TokenTag& tag = draft.words.tag(t);
        if (tag.upos == Upos::Verb || tag.upos == Upos::Aux || tag.upos == Upos::Adp
            || draft.words[t].time != noIndex || tag.head == TokenTag::noHead) {
            return noIndex;
        }
        if (tag.head > first && tag.head < comma && isNominal(draft, t)) {
            subject = t;
        }
    }
    return subject;
}

/// "Says its probe into the shooting should be completed", "after the mayor, a liberal, was stabbed": without
/// "that" or between commas the parser takes the subject for what hangs on the verb above. noIndex: there is
/// no such noun.
std::uint32_t subjectUnderVerbAbove(const TitleDraftRef& draft, std::uint32_t verb)
{
    const TokenTag& own = draft.words.tag(verb);
    const bool finite = own.form == VerbForm::Finite || draft.child(verb, Deprel::Aux) != noIndex;
    if (!finite || own.form == VerbForm::Infinitive || own.head == TokenTag::noHead || own.head > verb
        || (own.relation != Deprel::Ccomp && own.relation != Deprel::Advcl)
        || draft.child(verb, Deprel::Mark) != noIndex || draft.child(verb, Deprel::Cc) != noIndex) {
        return noIndex;
    }
    std::uint32_t begin = verb; // with its auxiliaries
    while (begin > own.head + 1 && draft.words.tag(begin - 1).head == verb
        && draft.words.tag(begin - 1).relation == Deprel::Aux) {
        --begin;
    }
    for (std::uint32_t t = begin; t-- > own.head + 1;) {
        const TokenTag& tag = draft.words.tag(t);
        if (tag.head != own.head || !isNominal(draft, t) || draft.words[t].time != noIndex) {
            continue;
        }
        const std::uint32_t link = draft.child(t, Deprel::Case);
        const bool aside = tag.relation == Deprel::Obl && own.relation == Deprel::Advcl && link != noIndex
            && link < t && opensClause(draft.lower(link)) && draft.lower(begin - 1) == ",";
        const bool said
            = tag.relation == Deprel::Obj && own.relation == Deprel::Ccomp && begin < verb && link == noIndex;
        return aside || said ? t : noIndex;
    }
    return noIndex;
}

} // namespace

std::uint32_t hiddenSubject(const TitleDraftRef& draft, std::uint32_t verb)
{
    for (const auto find :
        {subjectInOpening, nounBefore, bareAdverbial, subjectBehindOpening, subjectUnderVerbAbove}) {
        if (const std::uint32_t subject = find(draft, verb); subject != noIndex) {
            return subject;
        }
    }
    return noIndex;
}

/// "After he posted a letter a mob stormed the embassy": without commas the parser hangs the subject on what
/// stands before it. The noun next before a finite verb is its subject in English.
std::uint32_t nounBefore(const TitleDraftRef& draft, std::uint32_t verb)
{
    const TokenTag& own = draft.words.tag(verb);
    const bool clause = own.relation == Deprel::Root || own.relation == Deprel::Advcl
        || own.relation == Deprel::Ccomp || own.relation == Deprel::Parataxis;
    std::uint32_t begin = verb; // of the verb with its auxiliaries
    bool auxiliary = false;
    while (begin > draft.sentence.firstToken && draft.words.tag(begin - 1).head == verb
        && (draft.words.tag(begin - 1).relation == Deprel::Aux
            || draft.words.tag(begin - 1).relation == Deprel::Advmod)) {
        --begin;
        auxiliary = auxiliary || draft.words.tag(begin).relation == Deprel::Aux;
    }
    // "hours after the group released": only where the noun hangs on the verb
    const bool misreadClause = own.relation == Deprel::Acl;
    if (begin == draft.sentence.firstToken || (!clause && !misreadClause)
        || (own.form != VerbForm::Finite && own.form != VerbForm::None && !auxiliary
            && !opensOwnClause(draft, begin - 1, verb))
        || draft.child(verb, Deprel::Nsubj) != noIndex) {
        return noIndex;
    }
    const std::uint32_t mention = draft.words[begin - 1].mention;
    std::uint32_t noun = mention == noIndex
        ? begin - 1
        : draft.words.headToken(draft.words.firstToken(draft.words.found().mentions[mention]), begin - 1);
    if (draft.words.tag(noun).relation == Deprel::Conj && draft.words.tag(noun).head < noun
        && isNominal(draft, draft.words.tag(noun).head)) {
        noun = draft.words.tag(noun).head; // "since India and Pakistan entered"
        const std::uint32_t link = draft.child(noun, Deprel::Case);
        if (link == noIndex || !opensClause(draft.lower(link))) {
            return noIndex;
        }
    }
    const TokenTag& tag = draft.words.tag(noun);
    const bool misread = tag.relation == Deprel::Obl || tag.relation == Deprel::Appos
        || tag.relation == Deprel::Dep
        || (tag.relation == Deprel::Obj && (tag.head == own.head || hasOtherObject(draft, noun)));
    const bool named = tag.upos == Upos::Noun || tag.upos == Upos::Propn;
    const std::uint32_t opening = draft.child(noun, Deprel::Case);
    if (misreadClause
        && (tag.head != verb || opening == noIndex || opening > noun || !opensClause(draft.lower(opening)))) {
        return noIndex;
    }
    return named && misread && draft.words[noun].time == noIndex && !isGoverned(draft, noun) ? noun : noIndex;
}

/// "Strikes on districts of the city killed 15 people": without commas the parser takes the verb for what was
/// done to the city; but a participle has no object behind it. The noun that no preposition leads; noIndex:
/// it is not misread.
std::uint32_t doerOfMisread(const TitleDraftRef& draft, std::uint32_t verb)
{
    constexpr int highest = 6;
    const TokenTag& own = draft.words.tag(verb);
    std::uint32_t next = verb + 1;
    if (next + 1 < draft.sentence.endToken() && draft.lower(next) == "at"
        && (draft.lower(next + 1) == "least" || draft.lower(next + 1) == "most")) {
        next += 2;
    }
    if (verb == draft.sentence.firstToken || !draft.lower(verb).ends_with("ed")
        || next >= draft.sentence.endToken() || own.passive || draft.child(verb, Deprel::Nsubj) != noIndex
        || draft.child(verb, Deprel::Aux) != noIndex || draft.words[next].time != noIndex
        || draft.lower(verb - 1) == ",") {
        return noIndex;
    }
    const Upos upos = draft.words.tag(next).upos;
    const bool object = upos == Upos::Num || upos == Upos::Det;
    std::uint32_t noun = own.head;
    if (!object || noun > verb || draft.words.tag(next).head == verb) {
        return noIndex;
    }
    for (int step = 0; step < highest; ++step) {
        const std::uint32_t link = draft.child(noun, Deprel::Case);
        if (link == noIndex || link > noun) {
            break;
        }
        noun = draft.words.tag(noun).head;
        if (noun == TokenTag::noHead || noun > verb) {
            return noIndex;
        }
    }
    const bool event
        = draft.words[noun].event && draft.words[noun].event->noun; // "strikes", taken for a verb
    return noun != own.head && (draft.words.tag(noun).upos == Upos::Noun || event) ? noun : noIndex;
}

/// "Speaking in Seoul, visiting Prime Minister Maliki said": the parser takes him for the one who is visited.
bool isVisiting(const TitleDraftRef& draft, std::uint32_t noun)
{
    const std::uint32_t verb = draft.words.tag(noun).head;
    return verb != TokenTag::noHead && verb > draft.sentence.firstToken && verb < noun
        && draft.lower(verb) == "visiting" && draft.lower(verb - 1) == ",";
}

} // namespace dateline
