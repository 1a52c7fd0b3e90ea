// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/events/titlepruning.h"

#include "model/extraction/events/titleends.h"
#include "model/extraction/events/titlepronouns.h"
#include "model/extraction/events/titlewords.h"

namespace dateline {

namespace {

/// The preposition of a date that stands behind its verb: "jailed since [May] on charges".
bool isBareLink(const TitleDraftRef& draft, std::uint32_t token)
{
    const std::string_view word = draft.lower(token);
    const bool link = word == "since" || word == "until" || word == "on" || word == "in" || word == "by"
        || word == "from" || word == "during";
    const TokenTag& date = draft.words.tag(token + 1);
    return link && date.relation == Deprel::Obl && date.head != TokenTag::noHead && date.head < token;
}

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
    return date && next < draft.sentence.endToken() && draft.isKept(comma + 1) && draft.kept(next)
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

bool isPartOfDate(Deprel relation)
{
    return relation == Deprel::Case || relation == Deprel::Det || relation == Deprel::Amod
        || relation == Deprel::Advmod || relation == Deprel::Nummod || relation == Deprel::Punct
        || relation == Deprel::Fixed || relation == Deprel::Mark;
}

/// "In Belfast Wednesday": the preposition stays with the town.
bool holdsMore(const TitleDraftRef& draft, std::uint32_t token, std::uint32_t date)
{
    for (std::uint32_t t = token + 1; t < date; ++t) {
        if (draft.words[t].time == noIndex && draft.kept(t)
            && (draft.words.tag(t).head != date || !isPartOfDate(draft.words.tag(t).relation))) {
            return true;
        }
    }
    return false;
}

/// "Back in 2008", "only on Monday", "just hours before": a word that only says something of the date that
/// went.
void dropWordBefore(TitleDraftRef& draft, std::uint32_t token)
{
    while (token > draft.sentence.firstToken && !draft.kept(token - 1)) {
        --token;
    }
    if (token > draft.sentence.firstToken && token - 1 != draft.trigger.token) {
        const std::string_view before = draft.lower(token - 1);
        // "pulled back"
        const bool particle
            = token - 1 > draft.sentence.firstToken && draft.words.tag(token - 2).upos == Upos::Verb;
        if (!particle && draft.words.tag(token - 1).upos == Upos::Adv
            && (before == "back" || before == "just" || before == "only")) {
            draft.set(token - 1, false);
        }
    }
}

/// "In the course of [the afternoon]".
void dropCourse(TitleDraftRef& draft, std::uint32_t date)
{
    if (date < draft.sentence.firstToken + 4) {
        return;
    }
    std::uint32_t t = date;
    while (t > draft.sentence.firstToken + 3 && !draft.kept(t - 1)) {
        --t;
    }
    if (draft.lower(t - 1) == "course" && draft.lower(t - 2) == "the" && draft.lower(t) == "of"
        && draft.kept(t - 1)) {
        for (std::uint32_t word = t - 3; word < t; ++word) {
            draft.set(word, false);
        }
    }
}

/// A date goes with the words that hang on it: preposition, article, "'s" ("Tuesday's clash").
void dropTimePhrase(TitleDraftRef& draft, std::uint32_t token)
{
    draft.set(token, false);
    if (!draft.sentence.parsed) {
        for (std::uint32_t back = 1; back <= 2 && token >= draft.sentence.firstToken + back; ++back) {
            const std::string_view before = draft.lower(token - back);
            if (before != "on" && before != "in" && before != "at" && before != "since" && before != "until"
                && before != "by" && before != "during" && before != "from" && before != "the"
                && before != "late" && before != "early" && before != "last") {
                break;
            }
            draft.set(token - back, false);
        }
    }
    for (std::uint32_t t = draft.sentence.firstToken; t < draft.sentence.endToken(); ++t) {
        const TokenTag& tag = draft.words.tag(t);
        const bool hangs = draft.sentence.parsed && tag.head == token && isPartOfDate(tag.relation)
            && !holdsMore(draft, t, token);
        // though the parser hangs it farther on
        const bool beside = draft.sentence.parsed && t + 1 == token && isBareLink(draft, t);
        const bool genitive = t == token + 1 && isGenitive(draft.lower(t));
        if ((hangs || beside || genitive) && draft.words[t].mention == noIndex && t != draft.trigger.token) {
            draft.set(t, false);
        }
    }
    dropWordBefore(draft, token);
    dropCourse(draft, token);
}

/// "Last August was the happiest month": the sentence is about it. "A five-year-old boy": part of a word.
bool isNeeded(const TitleDraftRef& draft, std::uint32_t time)
{
    const TokenTag& tag = draft.words.tag(time);
    const auto& tokens = draft.words.document().tokens;
    bool subject = draft.sentence.parsed && tag.relation == Deprel::Nsubj && tag.head != TokenTag::noHead
        && draft.isKept(tag.head)
        && !draft.lower(time).ends_with("day"); // "the ruling Monday comes": misread
    for (std::uint32_t t = draft.sentence.firstToken; t < draft.sentence.endToken() && subject; ++t) {
        subject = t == time || draft.words.tag(t).head != tag.head
            || draft.words.tag(t).relation != Deprel::Nsubj;
    }
    const bool hyphened = time + 1 < draft.sentence.endToken() && draft.lower(time + 1) == "-"
        && !tokens[time + 1].spaceBefore;
    return subject
        || (hyphened
            && draft.words.found().times[draft.words[time].time].interpretation.type == TimexType::Duration);
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

void dropTimes(TitleDraftRef& draft)
{
    std::vector<bool> needed(draft.keep.size(), false);
    for (std::uint32_t t = draft.sentence.firstToken; t < draft.sentence.endToken(); ++t) {
        if (!draft.kept(t) || draft.words[t].time == noIndex || !isNeeded(draft, t)) {
            continue;
        }
        for (std::uint32_t of = draft.sentence.firstToken; of < draft.sentence.endToken(); ++of) {
            needed[of - draft.sentence.firstToken]
                = needed[of - draft.sentence.firstToken] || draft.words[of].time == draft.words[t].time;
        }
    }
    for (std::uint32_t t = draft.sentence.firstToken; t < draft.sentence.endToken(); ++t) {
        if (!draft.kept(t) || draft.words[t].time == noIndex || draft.words[t].mention != noIndex
            || t == draft.trigger.token) {
            continue;
        }
        if (needed[t - draft.sentence.firstToken]) {
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

/// "Five of its ships", "a policeman and his brother": without the pronoun no English.
bool isNeededAfter(const TitleDraftRef& draft, std::uint32_t pronoun)
{
    const std::string_view before = pronoun > draft.sentence.firstToken && draft.kept(pronoun - 1)
        ? draft.lower(pronoun - 1)
        : std::string_view();
    return (before == "of" || before == "and") && pronoun > draft.sentence.firstToken + 1
        && draft.kept(pronoun - 2);
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
    bool named = false;
    std::uint32_t closing = noIndex; // the comma behind a name that now stands with its noun
    for (std::uint32_t t = draft.sentence.firstToken; t < draft.sentence.endToken(); ++t) {
        if (draft.lower(t) == "," && t + 1 < draft.sentence.endToken()
            && isQuotationMark(draft.words.document().word(t + 1))) {
            draft.set(t, false); // "he wrote, "..."" loses its marks
        } else if (draft.lower(t) == "," && draft.isKept(t - 1) && draft.isKept(t + 1)
            && t != draft.sentence.firstToken) {
            const bool opens = opensNameAside(draft, t);
            closing = opens
                ? draft.words.lastToken(draft.words.found().mentions[draft.words[t + 1].mention]) + 1
                : closing;
            draft.set(t, !opens && t != closing && !closesApposition(draft, t));
        } else if (draft.lower(t) == "," && joinsAcrossDate(draft, t)) {
            draft.set(t, true);
        } else if (draft.kept(t) && draft.words.tag(t).relation == Deprel::Cc && draft.words.tag(t).head > t
            && draft.words.tag(t).head < draft.sentence.endToken() && !draft.kept(draft.words.tag(t).head)) {
            draft.set(t, false); // "legal and medical experts" of whom one part went
        } else if (draft.kept(t) && isPossessive(draft.lower(t)) && isOpenPronoun(draft, t) && !named
            && !isNeededAfter(draft, t) && draft.words.tag(t).relation != Deprel::Obj) {
            draft.set(t, false); // "air strikes on their positions"; but "Cameron announced his resignation"
        }
        named = named
            || (draft.kept(t)
                && (draft.words.tag(t).upos == Upos::Propn
                    || (draft.words[t].mention != noIndex && draft.words.tag(t).upos != Upos::Pron)));
    }
}

} // namespace dateline
