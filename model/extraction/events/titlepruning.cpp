// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/events/titlepruning.h"

#include "model/extraction/events/titleends.h"
#include "model/extraction/events/titlepronouns.h"
#include "model/extraction/events/titlewords.h"

namespace dateline {

namespace {

/// "The Wolf Prize in 1971, the Fields Medal": the list goes on behind a date that went.
bool joinsAcrossDate(const TitleDraftRef& draft, std::uint32_t comma)
{
    std::uint32_t before = comma;
    bool date = false;
    while (before > draft.sentence.firstToken && !draft.kept(before - 1)) {
        --before;
        date = date || draft.words[before].time != noIndex;
        if (draft.words[before].time == noIndex && draft.words.tag(before).upos != Upos::Adp) {
            return false;
        }
    }
    std::uint32_t next = comma + 1;
    while (next < draft.sentence.endToken() && draft.kept(next)
        && draft.words.tag(next).relation != Deprel::Conj && draft.words.tag(next).head != TokenTag::noHead
        && draft.words.tag(next).head > next) {
        next = draft.words.tag(next).head;
    }
    return date && next < draft.sentence.endToken() && draft.kept(comma + 1) && draft.kept(next)
        && draft.words.tag(next).relation == Deprel::Conj;
}

/// The comma behind what was left out: "Kadhimi, the head of intelligence, took office".
bool closesApposition(const TitleDraftRef& draft, std::uint32_t comma)
{
    for (std::uint32_t t = draft.sentence.firstToken; t < comma; ++t) {
        if (draft.lower(t) == "," && draft.kept(t)) {
            return false; // it closes what that one opens
        }
    }
    std::uint32_t verb = comma + 1;
    while (verb < draft.sentence.endToken() && verb != draft.trigger.token
        && draft.words.tag(verb).relation == Deprel::Aux) {
        ++verb;
    }
    return draft.trigger.verb && verb == draft.trigger.token && draft.subject != noIndex
        && draft.subject < comma;
}

/// "The agency, AFP, says" without "the agency": the comma parts the subject from its verb.
bool partsFromVerb(const TitleDraftRef& draft, std::uint32_t comma)
{
    const auto isFinite = [&draft](std::uint32_t t) {
        const Upos upos = draft.words.tag(t).upos;
        return (upos == Upos::Verb || upos == Upos::Aux) && draft.words.tag(t).form == VerbForm::Finite;
    };
    bool named = false;
    for (std::uint32_t t = draft.sentence.firstToken; t < comma; ++t) {
        if (draft.content != noIndex) {
            return false;
        }
        if (draft.kept(t) && (draft.lower(t) == "," || isFinite(t) || t == draft.trigger.token)) {
            return false;
        }
        named = named || (draft.kept(t) && draft.words[t].mention != noIndex);
    }
    return named && isFinite(comma + 1);
}

/// "Ministers of 17 countries, among them [Kerry], had called": the words that led what went.
void dropOpenList(TitleDraftRef& draft)
{
    for (std::uint32_t t = draft.sentence.firstToken + 1; t + 2 < draft.sentence.endToken(); ++t) {
        if (draft.kept(t) && draft.lower(t) == "among" && draft.kept(t + 1) && draft.lower(t + 1) == "them"
            && !draft.kept(t + 2)) {
            draft.set(t, false);
            draft.set(t + 1, false);
        }
    }
}

/// "Militants, mostly from Morocco [and loyal to al-Qaeda], claimed": an aside before the verb goes whole
/// where half of it went.
void dropHalfAside(TitleDraftRef& draft)
{
    for (std::uint32_t comma = draft.trigger.token; comma-- > draft.sentence.firstToken + 1;) {
        const std::uint32_t verb = comma + 1;
        const Upos upos = draft.words.tag(verb).upos;
        const bool ofTrigger = verb == draft.trigger.token
            || (draft.words.tag(verb).head == draft.trigger.token && upos == Upos::Aux);
        if (draft.lower(comma) != "," || draft.kept(comma - 1) || !draft.kept(verb) || !ofTrigger
            || (upos != Upos::Verb && upos != Upos::Aux) || !draft.trigger.verb) {
            continue;
        }
        std::uint32_t opens = comma - 1;
        while (opens > draft.sentence.firstToken && draft.lower(opens) != ",") {
            if (draft.kept(opens) && draft.words.tag(opens).upos == Upos::Verb) {
                return;
            }
            --opens;
        }
        if (opens == draft.sentence.firstToken || !draft.kept(opens - 1) || !draft.kept(opens + 1)) {
            return;
        }
        for (std::uint32_t t = opens; t < comma; ++t) {
            draft.set(t, false);
        }
        return;
    }
}

/// "Beta, bringing its center near the coast": the subject before it may be the owner.
bool mayBeOwned(const TitleDraftRef& draft, std::uint32_t pronoun)
{
    if (draft.subject == noIndex || draft.subject > pronoun || !draft.kept(draft.subject)) {
        return false;
    }
    const TokenTag& subject = draft.words.tag(draft.subject);
    const bool plural = subject.number == GrammaticalNumber::Plural;
    return (subject.upos == Upos::Noun || subject.upos == Upos::Propn)
        && ((draft.lower(pronoun) == "its" && !plural) || (draft.lower(pronoun) == "their" && plural));
}

/// "A senator, Richard Lugar": the name stands with the noun that it names.
bool opensNameAside(const TitleDraftRef& draft, std::uint32_t comma)
{
    const std::uint32_t mention = draft.words[comma + 1].mention;
    if (mention == noIndex || draft.words.found().mentions[mention].kind != EntityKind::Person
        || draft.words[comma - 1].mention != noIndex) {
        return false;
    }
    const EntityMention& name = draft.words.found().mentions[mention];
    const TokenTag& head
        = draft.words.tag(draft.words.headToken(draft.words.firstToken(name), draft.words.lastToken(name)));
    return head.relation == Deprel::Appos && head.head == comma - 1;
}

/// A word that may be missing between others: "has [already] met", "said [that] talks failed", "[himself]".
bool mayBeMissing(const TitleDraftRef& draft, std::uint32_t t)
{
    const TokenTag& tag = draft.words.tag(t);
    const bool link = draft.lower(t) == "that" && tag.relation != Deprel::Nsubj;
    return tag.upos == Upos::Adv || link || isReflexive(draft.lower(t)) || tag.relation == Deprel::Det;
}

/// Neither a bracket or a mark, nor a date, nor the pronoun of a clause whose subject it stands for ("the
/// Kurd who took office").
bool mayComeBack(const TitleDraftRef& draft, std::uint32_t t)
{
    const bool word = draft.words.tag(t).upos != Upos::Punct && draft.words.tag(t).upos != Upos::Sym
        && !isQuotationMark(draft.words.document().word(t)) && !isPunctuation(draft.lower(t));
    return word && draft.words[t].time == noIndex && !isRelativePronoun(draft.lower(t))
        && draft.words.tag(t).upos != Upos::X;
}

/// "Gedi and Maliki agreed", "action to halt the slide": a few words between others stay with them, whatever
/// the parser hangs them on.
void closeSmallGaps(TitleDraftRef& draft)
{
    constexpr std::uint32_t widest = 3;
    std::uint32_t first = draft.sentence.firstToken;
    while (first < draft.sentence.endToken() && (!draft.kept(first) || leads(draft, first))) {
        ++first;
    }
    for (std::uint32_t begin = draft.sentence.firstToken + 1; begin + 1 < draft.sentence.endToken();
         ++begin) {
        const bool link
            = draft.words.tag(begin).upos == Upos::Cconj || draft.words.tag(begin).upos == Upos::Adp;
        // "In [Geneva] five officers": what leads goes later
        const bool opens = begin <= first && !(link && draft.kept(begin + 1));
        if (draft.kept(begin) || !draft.kept(begin - 1) || isPunctuation(draft.lower(begin - 1)) || opens) {
            continue;
        }
        std::uint32_t end = begin;
        bool plain = true;
        bool needed = false;
        while (end < draft.sentence.endToken() && !draft.kept(end)) {
            plain = plain && mayComeBack(draft, end);
            needed = needed || !mayBeMissing(draft, end);
            ++end;
        }
        for (std::uint32_t t = begin;
             end < draft.sentence.endToken() && plain && needed && end - begin <= widest && t < end; ++t) {
            draft.set(t, true);
        }
        begin = end;
    }
}

} // namespace

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

/// "Five of its ships", "a policeman and his brother": without the pronoun no English.
bool isNeededAfter(const TitleDraftRef& draft, std::uint32_t pronoun)
{
    const std::string_view before = pronoun > draft.sentence.firstToken && draft.kept(pronoun - 1)
        ? draft.lower(pronoun - 1)
        : std::string_view();
    return (before == "of" || before == "and") && pronoun > draft.sentence.firstToken + 1
        && draft.kept(pronoun - 2);
}

/// "Magnitude 7.8 and 7.5", "three and a half years": between numbers, whatever the parser hangs it on.
bool joinsNumbers(const TitleDraftRef& draft, std::uint32_t link)
{
    if (link <= draft.sentence.firstToken || link + 2 >= draft.sentence.endToken() || !draft.kept(link - 1)
        || !draft.kept(link + 1)) {
        return false;
    }
    return draft.words.tag(link - 1).upos == Upos::Num
        && (draft.words.tag(link + 1).upos == Upos::Num
            || (draft.lower(link + 1) == "a" && draft.lower(link + 2) == "half"));
}

/// Commas between what stays, what a hyphen glues to it, and words that belong to nobody known.
void keepJoints(TitleDraftRef& draft)
{
    const auto isGlued = [&draft](std::uint32_t t) { return !draft.words.document().tokens[t].spaceBefore; };
    // "Secretary-General"
    for (std::uint32_t t = draft.sentence.endToken() - 1; t >= draft.sentence.firstToken + 2; --t) {
        if (draft.kept(t) && draft.lower(t - 1) == "-" && isGlued(t) && isGlued(t - 1) && !draft.isDash(t - 1)
            && (draft.words[t - 2].time == noIndex
                || draft.words.found().times[draft.words[t - 2].time].interpretation.type
                    == TimexType::Duration)) {
            draft.set(t - 1, true);
            draft.set(t - 2, true);
        }
    }
    // "F/A-18", "Covid-19"
    for (std::uint32_t t = draft.sentence.firstToken; t + 2 < draft.sentence.endToken(); ++t) {
        if (draft.kept(t) && draft.lower(t + 1) == "-" && isGlued(t + 1) && isGlued(t + 2)
            && draft.words.tag(t + 2).upos == Upos::Num && draft.words[t + 2].time == noIndex
            && draft.words.tag(t).upos != Upos::Num) {
            draft.set(t + 1, true);
            draft.set(t + 2, true);
        }
    }
    closeSmallGaps(draft);
    dropOpenList(draft);
    dropHalfAside(draft);
    for (std::uint32_t t = draft.sentence.firstToken; t + 2 < draft.sentence.endToken(); ++t) {
        if (draft.lower(t) == "all" && draft.lower(t + 1) == "but" && draft.kept(t + 2)) {
            draft.set(t, true); // "all but one of them died"
            draft.set(t + 1, true);
        }
    }
    bool named = false;
    std::uint32_t closing = noIndex; // the comma behind a name that now stands with its noun
    for (std::uint32_t t = draft.sentence.firstToken; t < draft.sentence.endToken(); ++t) {
        if (draft.lower(t) == "," && t + 1 < draft.sentence.endToken()
            && isQuotationMark(draft.words.document().word(t + 1))) {
            draft.set(t, false); // "he wrote, "..."" loses its marks
        } else if (draft.lower(t) == "," && draft.kept(t - 1) && draft.kept(t + 1)
            && t != draft.sentence.firstToken) {
            const bool opens = opensNameAside(draft, t);
            closing = opens
                ? draft.words.lastToken(draft.words.found().mentions[draft.words[t + 1].mention]) + 1
                : closing;
            draft.set(t, !opens && t != closing && !closesApposition(draft, t) && !partsFromVerb(draft, t));
        } else if (draft.lower(t) == "," && joinsAcrossDate(draft, t)) {
            draft.set(t, true);
        } else if (draft.kept(t) && draft.words.tag(t).relation == Deprel::Cc && draft.words.tag(t).head > t
            && draft.words.tag(t).head < draft.sentence.endToken() && !draft.kept(draft.words.tag(t).head)
            && !joinsNumbers(draft, t)) {
            draft.set(t, false); // "legal and medical experts" of whom one part went
        } else if (draft.kept(t) && isPossessive(draft.lower(t)) && isOpenPronoun(draft, t) && !named
            && !isNeededAfter(draft, t) && !mayBeOwned(draft, t)
            && draft.words.tag(t).relation != Deprel::Obj) {
            draft.set(t, false); // "air strikes on their positions"; but "Cameron announced his resignation"
        }
        named = named
            || (draft.kept(t)
                && (draft.words.tag(t).upos == Upos::Propn
                    || (draft.words[t].mention != noIndex && draft.words.tag(t).upos != Upos::Pron)));
    }
}

} // namespace dateline
