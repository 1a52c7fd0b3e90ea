// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/events/titlephrase.h"

#include "model/extraction/events/titlewords.h"

namespace dateline {

namespace {

bool isSubject(const TitleDraftRef& draft, std::uint32_t token)
{
    return draft.words.tag(token).relation == Deprel::Nsubj;
}

/// "Raid kills 12 AFP Wednesday 18 June 2014 Syrian army fire", "According to the Observatory heavy
/// bombardment": agencies' texts have lost the marks between header, source and sentence; what stands before
/// a whole date or in the source does not describe the noun behind it.
bool isBehindHeader(const TitleDraftRef& draft, std::uint32_t token, std::uint32_t child)
{
    constexpr std::uint32_t wholeDate = 3; // tokens
    const Deprel relation = draft.words.tag(child).relation;
    if (relation != Deprel::Amod && relation != Deprel::Compound && relation != Deprel::Nummod
        && relation != Deprel::Nmod) {
        return false;
    }
    for (std::uint32_t t = child + 1; t + wholeDate <= token && draft.words[token].time == noIndex; ++t) {
        if (draft.words[t].time == noIndex || draft.words[t + wholeDate - 1].time != draft.words[t].time) {
            continue;
        }
        const TimeMention& date = draft.words.found().times[draft.words[t].time];
        const bool whole = date.interpretation.type == TimexType::Date
            && date.span.in(draft.words.document().text).find('-') == std::string_view::npos;
        if (whole && !isGenitive(draft.lower(draft.words.lastToken(date) + 1))) {
            return true;
        }
    }
    const std::uint32_t link = draft.child(token, Deprel::Case);
    return link != noIndex && link < child && draft.lower(link) == "according" && relation == Deprel::Compound
        && draft.words[child].mention != noIndex && draft.words[child].mention != draft.words[token].mention;
}

/// What the parser hangs on a word though it belongs elsewhere: a phrase with a preposition before the
/// subject ("In Geneva five officers"), what comes behind a semicolon, a second clause with "that", and the
/// subject of a noun that is a predicate.
bool isStray(const TitleDraftRef& draft, std::uint32_t token, std::uint32_t child)
{
    const Deprel relation = draft.words.tag(child).relation;
    if (relation == Deprel::Nmod && child < token && isSubject(draft, token)
        && draft.words[child].mention != draft.words[token].mention) {
        for (const std::uint32_t holder : {child, token}) { // the parser hangs the preposition on either
            const std::uint32_t link = draft.child(holder, Deprel::Case);
            if (link < child && draft.words.tag(link).upos == Upos::Adp
                && (holder == child
                    || (link + 1 == child
                        && (draft.words[child].mention != noIndex || draft.lower(link) == "of")))) {
                return true;
            }
        }
    }
    if (relation == Deprel::Nmod && child > token + 1 && draft.words[child - 1].time != noIndex
        && draft.words[child].time == noIndex && draft.child(child, Deprel::Case) == noIndex
        && draft.words.tag(child).upos == Upos::Propn) {
        return true; // "since the fall of Gaddafi in 2011 Libya has": the subject of what follows
    }
    if (child < token && isBehindHeader(draft, token, child)) {
        return true;
    }
    bool joined = false; // by "and", or a relative clause misread
    for (std::uint32_t t = token + 1; t <= child; ++t) {
        const TokenTag& tag = draft.words.tag(t);
        joined = joined
            || (tag.head == child
                && (tag.relation == Deprel::Cc
                    || (isRelativePronoun(draft.lower(t)) && tag.relation != Deprel::Mark)));
    }
    if (relation == Deprel::Ccomp && child > token && joined) {
        for (std::uint32_t t = token + 1; t < child; ++t) {
            if (draft.words.tag(t).head == token && draft.words.tag(t).relation == Deprel::Ccomp) {
                return true;
            }
        }
    }
    for (std::uint32_t t = token + 1; t < child; ++t) {
        if (draft.lower(t) == ";") {
            return true;
        }
    }
    return false;
}

bool opensComplement(const TitleDraftRef& draft, std::uint32_t clause)
{
    const std::uint32_t mark = draft.child(clause, Deprel::Mark);
    return mark != noIndex
        && (draft.lower(mark) == "that" || draft.lower(mark) == "to" || opensDoing(draft, clause));
}

/// What a title leaves out beside its trigger: an opening before the subject ("Despite setbacks, ..."), what
/// was said before "he said", a relative pronoun, and the preposition that leads to a noun trigger. Never a
/// negation.
bool isFrontedOrOwnLink(const TitleDraftRef& draft, std::uint32_t child, const TokenTag& tag)
{
    if (!draft.trigger.verb) {
        return tag.relation == Deprel::Case || tag.relation == Deprel::Cop || tag.relation == Deprel::Aux
            || (tag.relation == Deprel::Nsubj && child < draft.trigger.token);
    }
    if (tag.relation == Deprel::Nsubj
        && (isRelativePronoun(draft.lower(child)) || draft.subjectOf(draft.trigger.token) != child)) {
        return true; // a second subject is one of another clause
    }
    if (isReflexive(draft.lower(child)) && child < draft.trigger.token) {
        return true; // "who had himself been shot"
    }
    const bool before = child < draft.trigger.token;
    return before && !isNegation(draft.lower(child))
        && (tag.relation == Deprel::Obl || tag.relation == Deprel::Nmod || tag.relation == Deprel::Ccomp
            || tag.relation == Deprel::Advmod || tag.relation == Deprel::Xcomp
            || tag.relation == Deprel::Dep);
}

/// Who a common noun is: a person's name right behind it.
bool namesIt(const TitleDraftRef& draft, std::uint32_t noun, std::uint32_t name)
{
    const auto& mentions = draft.words.found().mentions;
    const std::uint32_t mention = draft.words[name].mention;
    if (draft.words[noun].mention != noIndex || draft.words[noun].event || mention == noIndex
        || mentions[mention].kind != EntityKind::Person || mentions[mention].form != MentionForm::Name) {
        return false;
    }
    const std::uint32_t first = draft.words.firstToken(mentions[mention]);
    return first == noun + 1 || (first == noun + 2 && draft.lower(noun + 1) == ",");
}

/// "Fired at a tank, wounding a soldier", "said in a statement dated May but released later": no part of a
/// list.
bool isOtherDeed(const TitleDraftRef& draft, std::uint32_t token, std::uint32_t joined)
{
    constexpr std::uint32_t besides = 3; // "shot and killed"
    const std::uint32_t link = draft.child(joined, Deprel::Cc);
    const std::uint32_t clause = draft.child(joined, Deprel::Acl);
    const bool doneTo
        = clause != noIndex && clause > token && clause < joined && draft.lower(clause - 1) == ",";
    return doneTo
        || (draft.words.tag(token).upos == Upos::Verb && draft.words.tag(joined).upos == Upos::Verb
            && joined > token + besides && link != noIndex
            && (draft.lower(link) == "and" || draft.lower(link) == "but"));
}

/// How deep "and" may join two: subjects and adjectives deeper than objects, which make titles long.
int widestJoint(const TitleDraftRef& draft, std::uint32_t token)
{
    const Deprel relation = draft.words.tag(token).relation;
    const std::uint32_t link = draft.child(token, Deprel::Case);
    if (link != noIndex && draft.lower(link) == "between") {
        return 6;
    }
    return relation == Deprel::Nsubj && isNominal(draft, token)    ? 4
        : relation == Deprel::Amod || relation == Deprel::Compound ? 5
                                                                   : 2;
}

/// "Be able to vote", "was due to take place", "by bombing it".
void keepMark(TitleDraftRef& draft, std::uint32_t token, std::uint32_t mark)
{
    const std::uint32_t fixed = draft.child(mark, Deprel::Fixed);
    if (fixed != noIndex && draft.lower(mark) == "due") {
        draft.set(mark, true);
        draft.set(fixed, true);
        return;
    }
    draft.set(
        mark, draft.lower(mark) == "to" || (opensDoing(draft, token) && draft.words.tag(token).head < token));
}

/// "Assad and Putin", but not a second action.
void keepJoined(TitleDraftRef& draft, std::uint32_t token, std::uint32_t joined, int depth)
{
    if (draft.words[token].time != noIndex && draft.words[joined].time == noIndex
        && isNominal(draft, joined)) {
        return; // "shown in July 2014, and its minaret": joined to what stands before the date
    }
    const int widest = widestJoint(draft, token);
    if (isOtherDeed(draft, token, joined) || token == draft.trigger.token || depth >= widest) {
        return;
    }
    if (const std::uint32_t joint = draft.child(joined, Deprel::Cc); joint != noIndex) {
        draft.set(joint, true);
    }
    keepPhrase(draft, joined, widest == 6 ? 2 : depth + 1);
}

/// What is asked, declared or aimed at is often taken for an adverbial clause.
bool isMeant(const TitleDraftRef& draft, std::uint32_t token, std::uint32_t clause)
{
    return token == draft.trigger.token && clause > token && draft.trigger.verb
        && opensComplement(draft, clause);
}

/// "Urged the embassy to act".
bool isAskedOfObject(const TitleDraftRef& draft, std::uint32_t token, std::uint32_t clause)
{
    return draft.trigger.verb && draft.words.tag(token).head == draft.trigger.token
        && draft.words.tag(token).relation == Deprel::Obj && opensComplement(draft, clause)
        && !opensDoing(draft, clause);
}

bool isSource(const TitleDraftRef& draft, std::uint32_t token)
{
    const std::uint32_t link = draft.child(token, Deprel::Case);
    return link != noIndex && draft.lower(link) == "according";
}

/// Whether what hangs on the word belongs to its phrase; marks and joints are looked at on their own.
bool isOfPhrase(const TitleDraftRef& draft, std::uint32_t token, std::uint32_t child, int depth)
{
    switch (draft.words.tag(child).relation) {
    case Deprel::Advcl: return isMeant(draft, token, child);
    case Deprel::Parataxis:
    case Deprel::Discourse:
    case Deprel::Dislocated:
    case Deprel::Vocative:
    case Deprel::Appos: return namesIt(draft, token, child); // "a senator, Richard Lugar, arrived"
    case Deprel::List:
    case Deprel::Cc: return false;
    case Deprel::Acl: return isAskedOfObject(draft, token, child);
    case Deprel::Nmod:
    case Deprel::Obl: return !isSource(draft, child) && (depth < 3 || isPossessive(draft.lower(child)));
    default: return depth < 6;
    }
}

void keepChild(TitleDraftRef& draft, std::uint32_t token, std::uint32_t child, int depth)
{
    switch (draft.words.tag(child).relation) {
    case Deprel::Punct:
        // hyphens inside a phrase stay; commas come back where both their neighbours stay
        if ((draft.lower(child) == "-" && !draft.isDash(child)) || draft.lower(child) == "%") {
            draft.set(child, true);
        }
        return;
    case Deprel::Mark: keepMark(draft, token, child); return;
    case Deprel::Conj: keepJoined(draft, token, child, depth); return;
    default:
        if (isOfPhrase(draft, token, child, depth)) {
            keepPhrase(draft, child, depth + 1);
        }
    }
}

} // namespace

bool opensDoing(const TitleDraftRef& draft, std::uint32_t verb)
{
    const std::uint32_t mark = draft.child(verb, Deprel::Mark);
    if (mark == noIndex || mark >= verb || !draft.lower(mark + 1).ends_with("ing")
        || (mark + 1 != verb && draft.words.tag(mark + 1).head != verb)) {
        return false;
    }
    const std::string_view word = draft.lower(mark);
    return word == "of" || word == "in" || word == "from" || word == "with" || word == "against"
        || word == "into" || word == "for" || word == "toward" || word == "towards";
}

bool isNominal(const TitleDraftRef& draft, std::uint32_t token)
{
    const Upos upos = draft.words.tag(token).upos;
    return upos == Upos::Noun || upos == Upos::Propn || upos == Upos::Pron;
}

void keepPhrase(TitleDraftRef& draft, std::uint32_t token, int depth)
{
    draft.set(token, true);
    for (std::uint32_t t = draft.sentence.firstToken; t < draft.sentence.endToken(); ++t) {
        const TokenTag& tag = draft.words.tag(t);
        const bool leftOut = tag.head != token
            || (token == draft.trigger.token && isFrontedOrOwnLink(draft, t, tag))
            || isStray(draft, token, t);
        if (!leftOut) {
            keepChild(draft, token, t, depth);
        }
    }
}

} // namespace dateline
