// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/events/titledates.h"

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
    return link && !draft.isParticle(token) && date.relation == Deprel::Obl && date.head != TokenTag::noHead
        && date.head < token;
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
            && (before == "back" || before == "just" || before == "only" || before == "well")) {
            draft.set(token - 1, false);
        }
        // "as early as 2000"
        const bool early = before == "early" || before == "far" || before == "late" || before == "recently"
            || before == "soon";
        if (early && draft.lower(token) == "as" && token >= draft.sentence.firstToken + 2
            && draft.lower(token - 2) == "as") {
            draft.set(token - 1, false);
            draft.set(token - 2, false);
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
                && before != "late" && before != "early" && before != "last" && before != "of") {
                break;
            }
            draft.set(token - back, false);
        }
    }
    for (std::uint32_t t = draft.sentence.firstToken; t < draft.sentence.endToken(); ++t) {
        const TokenTag& tag = draft.words.tag(t);
        const bool noun = draft.words[t].time == noIndex
            && (tag.upos == Upos::Noun
                || tag.upos == Upos::Propn); // "the rebel stronghold this week": misread
        // "on Friday, three and a half years after the vote": of what follows
        const bool ofNext = tag.relation == Deprel::Nummod && t > token && draft.words[t].time == noIndex;
        const bool hangs = draft.sentence.parsed && tag.head == token && isPartOfDate(tag.relation) && !noun
            && !ofNext && !holdsMore(draft, t, token);
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
        && draft.kept(tag.head) && !draft.lower(time).ends_with("day"); // "the ruling Monday comes": misread
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

} // namespace dateline
