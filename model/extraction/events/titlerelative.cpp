// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/events/titlerelative.h"

#include "model/extraction/events/titlephrase.h"
#include "model/extraction/events/titlewords.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

/// "The Islamic State is a group that fights": whom the noun is said of; noIndex: nobody named.
std::uint32_t describedBy(const TitleDraftRef& draft, std::uint32_t noun)
{
    const std::uint32_t subject = draft.subjectOf(noun);
    const std::uint32_t article = draft.child(noun, Deprel::Det);
    const bool described = subject != noIndex && isNominal(draft, subject)
        && draft.words.tag(subject).upos != Upos::Pron && article != noIndex
        && (draft.lower(article) == "a" || draft.lower(article) == "an")
        && draft.child(noun, Deprel::Cop) != noIndex;
    return described ? subject : noIndex;
}

/// "Khatami and the lawyer Shirin Ebadi, who won the prize": the parser hangs the clause on the first of
/// them.
std::uint32_t nearestInList(const TitleDraftRef& draft, std::uint32_t noun, std::uint32_t pronoun)
{
    if (pronoun == noIndex || pronoun < draft.sentence.firstToken + 2 || draft.lower(pronoun) != "who") {
        return noun;
    }
    const std::uint32_t before = draft.lower(pronoun - 1) == "," ? pronoun - 2 : pronoun - 1;
    const std::uint32_t mention = draft.words[before].mention;
    if (mention == noIndex || draft.words.found().mentions[mention].kind != EntityKind::Person) {
        return noun;
    }
    const std::uint32_t name
        = draft.words.headToken(draft.words.firstToken(draft.words.found().mentions[mention]), before);
    for (std::uint32_t t = name; t != TokenTag::noHead && t != noun; t = draft.words.tag(t).head) {
        if (draft.words.tag(t).relation == Deprel::Conj && draft.isUnder(t, noun)) {
            return t;
        }
        if (!draft.isUnder(t, noun)) {
            break;
        }
    }
    return noun;
}

/// People and bodies, countries and towns: they do not take place.
bool cannotHappen(const TitleDraftRef& draft, std::uint32_t noun)
{
    constexpr auto bodies = std::to_array<std::string_view>({"allies", "cities", "city", "countries",
        "country", "delegates", "envoys", "forces", "government", "governments", "group", "groups", "heads",
        "members", "men", "militants", "nations", "officials", "parliament", "parties", "people", "province",
        "representatives", "states", "town", "towns", "troops", "village", "women"});
    const std::string_view word = draft.lower(noun);
    return draft.words[noun].mention != noIndex || std::binary_search(bodies.begin(), bodies.end(), word)
        || mayBeHuman(word) || (word.ends_with('s') && mayBeHuman(word.substr(0, word.size() - 1)));
}

/// "A meeting of ambassadors which took place", "an offensive to take the city that began": what happens is
/// the meeting, though the parser hangs the clause on the noun next to it. The noun itself: that may happen,
/// or nothing above it does.
std::uint32_t whatHappens(
    const TitleDraftRef& draft, std::uint32_t noun, std::uint32_t verb, std::uint32_t pronoun)
{
    constexpr int highest = 4; // words between both
    constexpr auto happenings
        = std::to_array<std::string_view>({"began", "begin", "begins", "concluded", "ended", "ending", "ends",
            "happened", "lasted", "occurred", "opened", "opens", "scheduled", "started", "starts"});
    const std::string_view word = draft.lower(verb);
    const std::uint32_t object = draft.child(verb, Deprel::Obj);
    const bool place
        = object != noIndex && draft.lower(object) == "place" && draft.child(object, Deprel::Det) == noIndex;
    const bool happens = place
        || (object == noIndex
            && (std::binary_search(happenings.begin(), happenings.end(), word)
                || (word == "held" && draft.words.tag(verb).passive)));
    if (!happens || (pronoun != noIndex && draft.lower(pronoun) == "who") || !cannotHappen(draft, noun)) {
        return noun;
    }
    std::uint32_t above = draft.words.tag(noun).head;
    for (int step = 0; step < highest && above != TokenTag::noHead && above < noun;
         ++step, above = draft.words.tag(above).head) {
        const bool event = draft.words[above].event && draft.words[above].event->noun
            && draft.words[above].mention == noIndex;
        if (event && draft.words.tag(above).upos == Upos::Noun) {
            return above;
        }
    }
    return noun;
}

/// "Kayla Mueller, an aid worker who was kidnapped": the name says more than the noun beside it.
std::uint32_t nameBeside(const TitleDraftRef& draft, std::uint32_t noun)
{
    const TokenTag& tag = draft.words.tag(noun);
    if (tag.relation != Deprel::Appos || tag.head == TokenTag::noHead || tag.upos != Upos::Noun
        || tag.number == GrammaticalNumber::Plural) {
        return noun;
    }
    for (std::uint32_t t = noun; t-- > tag.head;) { // of two names the second one
        const std::uint32_t mention = draft.words[t].mention;
        if (mention != noIndex && draft.words.found().mentions[mention].kind == EntityKind::Person
            && draft.words.found().mentions[mention].form == MentionForm::Name) {
            return draft.words.headToken(draft.words.firstToken(draft.words.found().mentions[mention]), t);
        }
    }
    return noun;
}

} // namespace

void keepModified(TitleDraftRef& draft, std::uint32_t noun, int depth)
{
    keepPhrase(draft, noun, depth);
    for (std::uint32_t t = draft.sentence.firstToken; t < draft.sentence.endToken(); ++t) {
        const TokenTag& tag = draft.words.tag(t);
        if (tag.head != noun || t > noun) {
            continue;
        }
        if (tag.relation == Deprel::Nsubj) {
            for (std::uint32_t under = draft.sentence.firstToken; under < noun; ++under) {
                if (draft.isUnder(under, t)) {
                    draft.set(under, false);
                }
            }
        } else if (tag.relation == Deprel::Cop || tag.relation == Deprel::Aux
            || tag.relation == Deprel::Advmod) {
            draft.set(t, false);
        }
    }
}

std::uint32_t clauseBeside(const TitleDraftRef& draft, std::uint32_t verb)
{
    const TokenTag& tag = draft.words.tag(verb);
    const std::uint32_t link = draft.child(verb, Deprel::Cc);
    const std::uint32_t subject = tag.head == TokenTag::noHead ? noIndex : draft.subjectOf(tag.head);
    if (tag.relation != Deprel::Conj || link == noIndex || subject == noIndex || draft.lower(subject) != "it"
        || draft.lower(link - 1) == ",") {
        return noIndex;
    }
    for (std::uint32_t t = link; t-- > tag.head;) {
        if (draft.words.tag(t).relation != Deprel::Acl || draft.words.tag(t).upos != Upos::Verb) {
            continue;
        }
        const std::uint32_t who = draft.child(t, Deprel::Nsubj);
        return who != noIndex && draft.lower(who) == "who" ? t : noIndex;
    }
    return noIndex;
}

void takeNounAbove(TitleDraftRef& draft, std::uint32_t verb)
{
    std::uint32_t noun = draft.words.tag(verb).head;
    // "the president is on his way to attend"
    if (draft.words.tag(verb).form == VerbForm::Infinitive && draft.subjectOf(noun) != noIndex) {
        draft.subject = draft.subjectOf(noun);
        keepPhrase(draft, noun, 1);
        return;
    }
    if (const std::uint32_t named = describedBy(draft, noun); named != noIndex) {
        draft.subject = named;
        keepPhrase(draft, named, 2);
        return;
    }
    std::uint32_t pronoun = noIndex;
    for (std::uint32_t t = noun; t < verb; ++t) {
        pronoun = draft.words.tag(t).head == verb && isRelativePronoun(draft.lower(t)) ? t : pronoun;
    }
    // "a week after he met Macron, who"
    if (draft.words[noun].time != noIndex && pronoun != noIndex && pronoun > draft.sentence.firstToken + 1) {
        const std::uint32_t before = draft.lower(pronoun - 1) == "," ? pronoun - 2 : pronoun - 1;
        const std::uint32_t mention = draft.words[before].mention;
        if (mention == noIndex) {
            return;
        }
        const EntityMention& name = draft.words.found().mentions[mention];
        noun = draft.words.headToken(draft.words.firstToken(name), draft.words.lastToken(name));
    }
    // the parser may hang the clause on a name's last word
    if (const std::uint32_t mention = draft.words[noun].mention; mention != noIndex) {
        const EntityMention& name = draft.words.found().mentions[mention];
        noun = draft.words.headToken(draft.words.firstToken(name), draft.words.lastToken(name));
    }
    noun = nearestInList(draft, noun, pronoun);
    const std::uint32_t happening = whatHappens(draft, noun, verb, pronoun);
    const std::uint32_t named = nameBeside(draft, noun);
    draft.subject = named != noun ? named : happening;
    keepModified(draft, draft.subject, happening != noun ? 2 : 4);
    noun = draft.subject;
    // "around the airport, which was destroyed"
    for (std::uint32_t t = draft.sentence.firstToken; t < noun; ++t) {
        if (draft.words.tag(t).head == noun && draft.words.tag(t).relation == Deprel::Case) {
            draft.set(t, false);
        }
    }
    if (pronoun != noIndex) { // "Maio, who hosted"
        draft.set(pronoun, false);
    }
    if (opensDoing(draft, verb)) { // "charges of violating"
        draft.set(draft.child(verb, Deprel::Mark), true);
    }
}

} // namespace dateline
