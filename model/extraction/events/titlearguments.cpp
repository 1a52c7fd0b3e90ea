// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/events/titlearguments.h"

#include "model/extraction/events/titlephrase.h"
#include "model/extraction/events/titlewords.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

/// A noun with its phrase, but without the sentence of which it is the predicate: "they were among the men arrested".
void keepModified(TitleDraftRef& draft, std::uint32_t noun, int depth = 4)
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
        } else if (tag.relation == Deprel::Cop || tag.relation == Deprel::Aux || tag.relation == Deprel::Advmod) {
            draft.set(t, false);
        }
    }
}

/// "The Islamic State is a group that fights": whom the noun is said of; noIndex: nobody named.
std::uint32_t describedBy(const TitleDraftRef& draft, std::uint32_t noun)
{
    const std::uint32_t subject = draft.subjectOf(noun);
    const std::uint32_t article = draft.child(noun, Deprel::Det);
    const bool described = subject != noIndex && isNominal(draft, subject) && draft.words.tag(subject).upos != Upos::Pron && article != noIndex
        && (draft.lower(article) == "a" || draft.lower(article) == "an") && draft.child(noun, Deprel::Cop) != noIndex;
    return described ? subject : noIndex;
}

/// "June 4: The government, helped by drones, regains Tripoli", "In Dhaka, the toll reached 100": the parser hangs the subject
/// on the opening; and "after the Union sanctioned Iran" is no phrase but a clause.
std::uint32_t subjectInOpening(const TitleDraftRef& draft, std::uint32_t verb)
{
    const auto isLink = [&draft](std::uint32_t t) {
        const std::string_view word = draft.lower(t);
        return word == "after" || word == "before" || word == "as" || word == "since" || word == "until" || word == "when" || word == "while";
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
        const bool joined = tag.relation == Deprel::Appos || (tag.relation == Deprel::Conj && (draft.child(t, Deprel::Cc) == noIndex || draft.isDayAside(tag.head)));
        const std::uint32_t opening = tag.head;
        const bool beforeIt = joined && opening < t && (draft.words.tag(opening).relation == Deprel::Obl || draft.words[opening].time != noIndex);
        std::uint32_t top = opening;
        for (int step = 0; step < 4 && beforeIt && top != TokenTag::noHead && top != verb; ++step) {
            top = draft.words.tag(top).head;
        }
        if (beforeIt && top == verb) {
            return t;
        }
        const std::uint32_t link = draft.child(t, Deprel::Case);
        const bool clause = own.relation == Deprel::Advcl && draft.child(verb, Deprel::Obj) != noIndex && t + 1 == verb && tag.relation == Deprel::Obl
            && tag.head == own.head && link != noIndex && isLink(link);
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
    return link == "after" || link == "before" || link == "as" || link == "since" || link == "until" || link == "when" || link == "while" || link == "than";
}

/// "Jets bought from Russia": the noun has a preposition of its own; but not "in the afternoon ministers", which opens the
/// sentence with a date or town, and not "after a bomb".
bool isGoverned(const TitleDraftRef& draft, std::uint32_t noun)
{
    const std::uint32_t link = draft.child(noun, Deprel::Case);
    if (link == noIndex || link > noun || opensClause(draft.lower(link))) {
        return false;
    }
    const bool opens = link <= draft.sentence.firstToken + 1;
    for (std::uint32_t t = link + 1; t < noun && opens; ++t) {
        const bool another = draft.words[t].mention != noIndex && draft.words[t].mention != draft.words[noun].mention;
        if (draft.words[t].time != noIndex || another) {
            return false;
        }
    }
    return true;
}

/// "After he posted a letter a mob stormed the embassy": without commas the parser hangs the subject on what stands before it.
/// The noun next before a finite verb is its subject in English.
std::uint32_t nounBefore(const TitleDraftRef& draft, std::uint32_t verb)
{
    const TokenTag& own = draft.words.tag(verb);
    const bool clause = own.relation == Deprel::Root || own.relation == Deprel::Advcl || own.relation == Deprel::Ccomp || own.relation == Deprel::Parataxis;
    std::uint32_t begin = verb; // of the verb with its auxiliaries
    bool auxiliary = false;
    while (begin > draft.sentence.firstToken && draft.words.tag(begin - 1).head == verb
        && (draft.words.tag(begin - 1).relation == Deprel::Aux || draft.words.tag(begin - 1).relation == Deprel::Advmod)) {
        --begin;
        auxiliary = auxiliary || draft.words.tag(begin).relation == Deprel::Aux;
    }
    if (!clause || (own.form != VerbForm::Finite && !auxiliary) || begin == draft.sentence.firstToken || draft.child(verb, Deprel::Nsubj) != noIndex) {
        return noIndex;
    }
    const std::uint32_t mention = draft.words[begin - 1].mention;
    const std::uint32_t noun = mention == noIndex ? begin - 1
                                                  : draft.words.headToken(draft.words.firstToken(draft.words.found().mentions[mention]), begin - 1);
    const TokenTag& tag = draft.words.tag(noun);
    const bool misread = tag.relation == Deprel::Obl || tag.relation == Deprel::Appos || tag.relation == Deprel::Dep
        || (tag.relation == Deprel::Obj && (tag.head == own.head || hasOtherObject(draft, noun)));
    const bool named = tag.upos == Upos::Noun || tag.upos == Upos::Propn;
    return named && misread && draft.words[noun].time == noIndex && !isGoverned(draft, noun) ? noun : noIndex;
}

/// The verb above may lend its subject. A clause with a finite verb has one of its own, though the parser may miss it.
bool isLending(const TitleDraftRef& draft, std::uint32_t verb)
{
    const TokenTag& tag = draft.words.tag(verb);
    const std::uint32_t auxiliary = draft.child(verb, Deprel::Aux);
    bool finite = tag.form == VerbForm::Finite
        || (auxiliary != noIndex && tag.form != VerbForm::Infinitive && !draft.lower(auxiliary).ends_with("ing")); // "after being elected"
    if (verb > draft.sentence.firstToken && tag.relation != Deprel::Ccomp && draft.child(verb, Deprel::Mark) == noIndex) { // "until May, then joined"
        const std::string_view before = draft.lower(verb - 1);
        finite = finite && before != "," && before != "then" && before != "and" && before != "but";
    }
    const bool clause = tag.relation == Deprel::Advcl || tag.relation == Deprel::Parataxis || tag.relation == Deprel::Ccomp;
    return tag.relation == Deprel::Conj || tag.relation == Deprel::Xcomp || (clause && (!finite || draft.lends));
}

/// The subject of the verb above; of several the one between both verbs, which belongs to the lower one.
std::uint32_t lentSubject(const TitleDraftRef& draft, std::uint32_t verb)
{
    const std::uint32_t above = draft.words.tag(verb).head;
    for (std::uint32_t t = verb; t-- > above + 1 && above < verb;) {
        if (draft.words.tag(t).head == above && draft.words.tag(t).relation == Deprel::Nsubj && !isRelativePronoun(draft.lower(t))) {
            return t;
        }
    }
    return draft.subjectOf(above);
}

/// "Came to see", "was planned to end", "is accused of attacking": the verb above with all up to the lower one.
bool keepVerbAbove(TitleDraftRef& draft, std::uint32_t verb)
{
    constexpr std::uint32_t widest = 12;
    const TokenTag& tag = draft.words.tag(verb);
    const bool within = opensDoing(draft, verb);
    const bool infinitive = tag.form == VerbForm::Infinitive && tag.relation == Deprel::Advcl
        && draft.lower(tag.head) != "has" && draft.lower(tag.head) != "have"; // "has [until May] to leave" would say that it has to
    if ((tag.relation != Deprel::Xcomp && !infinitive && !within) || tag.head > verb || verb - tag.head > widest) {
        return false;
    }
    for (std::uint32_t t = tag.head; t <= verb; ++t) {
        draft.set(t, true);
    }
    for (std::uint32_t t = draft.sentence.firstToken; t < tag.head; ++t) {
        const Deprel relation = draft.words.tag(t).relation;
        if (draft.words.tag(t).head == tag.head && (relation == Deprel::Aux || relation == Deprel::Cop || isNegation(draft.lower(t)))) {
            draft.set(t, true);
        }
    }
    return true;
}

/// "Khatami and the lawyer Shirin Ebadi, who won the prize": the parser hangs the clause on the first of them.
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
    const std::uint32_t name = draft.words.headToken(draft.words.firstToken(draft.words.found().mentions[mention]), before);
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
    constexpr auto bodies = std::to_array<std::string_view>({"allies", "cities", "city", "countries", "country", "delegates", "envoys", "forces", "government", "governments",
        "group", "groups", "heads", "members", "men", "militants", "nations", "officials", "parliament", "parties", "people", "province", "representatives", "states",
        "town", "towns", "troops", "village", "women"});
    const std::string_view word = draft.lower(noun);
    return draft.words[noun].mention != noIndex || std::binary_search(bodies.begin(), bodies.end(), word) || mayBeHuman(word)
        || (word.ends_with('s') && mayBeHuman(word.substr(0, word.size() - 1)));
}

/// "A meeting of ambassadors which took place", "an offensive to take the city that began": what happens is the meeting, though the
/// parser hangs the clause on the noun next to it. The noun itself: that may happen, or nothing above it does.
std::uint32_t whatHappens(const TitleDraftRef& draft, std::uint32_t noun, std::uint32_t verb, std::uint32_t pronoun)
{
    constexpr int highest = 4; // words between both
    constexpr auto happenings = std::to_array<std::string_view>({"began", "begin", "begins", "concluded", "ended", "ending", "ends", "happened", "lasted", "occurred",
        "opened", "opens", "scheduled", "started", "starts"});
    const std::string_view word = draft.lower(verb);
    const std::uint32_t object = draft.child(verb, Deprel::Obj);
    const bool place = object != noIndex && draft.lower(object) == "place" && draft.child(object, Deprel::Det) == noIndex;
    const bool happens = place || (object == noIndex && (std::binary_search(happenings.begin(), happenings.end(), word) || (word == "held" && draft.words.tag(verb).passive)));
    if (!happens || (pronoun != noIndex && draft.lower(pronoun) == "who") || !cannotHappen(draft, noun)) {
        return noun;
    }
    std::uint32_t above = draft.words.tag(noun).head;
    for (int step = 0; step < highest && above != TokenTag::noHead && above < noun; ++step, above = draft.words.tag(above).head) {
        const bool event = draft.words[above].event && draft.words[above].event->noun && draft.words[above].mention == noIndex;
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
    if (tag.relation != Deprel::Appos || tag.head == TokenTag::noHead || tag.upos != Upos::Noun || tag.number == GrammaticalNumber::Plural) {
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

/// "It was named after a worker who was kidnapped and died": the second deed is of whoever the clause before it tells of, where the
/// subject above is a thing. The verb of that clause; noIndex: there is none.
std::uint32_t clauseBeside(const TitleDraftRef& draft, std::uint32_t verb)
{
    const TokenTag& tag = draft.words.tag(verb);
    const std::uint32_t link = draft.child(verb, Deprel::Cc);
    const std::uint32_t subject = tag.head == TokenTag::noHead ? noIndex : draft.subjectOf(tag.head);
    if (tag.relation != Deprel::Conj || link == noIndex || subject == noIndex || draft.lower(subject) != "it" || draft.lower(link - 1) == ",") {
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

/// The noun that a relative clause or participle modifies is its subject.
void takeNounAbove(TitleDraftRef& draft, std::uint32_t verb)
{
    std::uint32_t noun = draft.words.tag(verb).head;
    if (draft.words.tag(verb).form == VerbForm::Infinitive && draft.subjectOf(noun) != noIndex) { // "the president is on his way to attend"
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
    if (draft.words[noun].time != noIndex && pronoun != noIndex && pronoun > draft.sentence.firstToken + 1) { // "a week after he met Macron, who"
        const std::uint32_t before = draft.lower(pronoun - 1) == "," ? pronoun - 2 : pronoun - 1;
        const std::uint32_t mention = draft.words[before].mention;
        if (mention == noIndex) {
            return;
        }
        const EntityMention& name = draft.words.found().mentions[mention];
        noun = draft.words.headToken(draft.words.firstToken(name), draft.words.lastToken(name));
    }
    noun = nearestInList(draft, noun, pronoun);
    const std::uint32_t happening = whatHappens(draft, noun, verb, pronoun);
    const std::uint32_t named = nameBeside(draft, noun);
    draft.subject = named != noun ? named : happening;
    keepModified(draft, draft.subject, happening != noun ? 2 : 4);
    noun = draft.subject;
    for (std::uint32_t t = draft.sentence.firstToken; t < noun; ++t) { // "around the airport, which was destroyed"
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

/// "He unveiled a piece of the World Trade Center, destroyed on September 11, and a section of the Wall": what was done to the
/// noun before the comma, though the parser takes it for the deed of whoever the sentence speaks of. noIndex: it is no such thing.
std::uint32_t doneToNounBefore(const TitleDraftRef& draft, std::uint32_t verb)
{
    constexpr std::array<std::string_view, 24> done{"abducted", "appointed", "arrested", "built", "captured", "convicted", "created", "damaged", "demolished",
        "destroyed", "detained", "elected", "established", "founded", "freed", "injured", "kidnapped", "killed", "released", "rescued", "seized", "sentenced",
        "signed", "wounded"};
    const std::uint32_t begin = draft.sentence.firstToken;
    if (std::find(done.begin(), done.end(), draft.lower(verb)) == done.end() || verb < begin + 3 || draft.lower(verb - 1) != ","
        || draft.child(verb, Deprel::Aux) != noIndex || verb + 1 >= draft.sentence.endToken()
        || draft.words.tag(verb + 1).upos != Upos::Adp) {
        return noIndex;
    }
    bool another = false;
    for (std::uint32_t t = begin; t + 1 < verb; ++t) {
        const TokenTag& tag = draft.words.tag(t);
        another = another || (tag.upos == Upos::Verb && tag.form != VerbForm::Gerund && tag.form != VerbForm::Infinitive);
    }
    const std::uint32_t mention = draft.words[verb - 2].mention;
    const std::uint32_t noun = mention == noIndex ? verb - 2 : draft.words.headToken(draft.words.firstToken(draft.words.found().mentions[mention]), verb - 2);
    const Upos upos = draft.words.tag(noun).upos;
    return another && draft.words[noun].time == noIndex && (upos == Upos::Noun || upos == Upos::Propn) ? noun : noIndex;
}

} // namespace

void findSubject(TitleDraftRef& draft, std::uint32_t verb)
{
    if (const std::uint32_t noun = doneToNounBefore(draft, verb); noun != noIndex) {
        std::fill(draft.keep.begin(), draft.keep.end(), false);
        draft.set(verb, true);
        draft.subject = noun;
        draft.ownSubject = true;
        keepPhrase(draft, noun, 1);
        return;
    }
    draft.subject = draft.subjectOf(verb);
    if (draft.subject == noIndex) {
        draft.subject = subjectInOpening(draft, verb);
        draft.subject = draft.subject == noIndex ? nounBefore(draft, verb) : draft.subject;
        if (draft.subject != noIndex) {
            keepPhrase(draft, draft.subject, 1);
            if (const std::uint32_t link = draft.child(draft.subject, Deprel::Case); link != noIndex && link < draft.subject) {
                draft.set(link, false);
            }
        }
    }
    draft.ownSubject = draft.subject != noIndex;
    std::uint32_t below = verb;
    bool chained = true; // all verbs up to here stay
    for (int step = 0; step < 4 && draft.subject == noIndex; ++step) {
        const TokenTag& tag = draft.words.tag(below);
        if (tag.head == TokenTag::noHead) {
            return;
        }
        if (tag.relation == Deprel::Acl) {
            takeNounAbove(draft, below);
            return;
        }
        if (const std::uint32_t beside = clauseBeside(draft, below); beside != noIndex) {
            takeNounAbove(draft, beside);
            return;
        }
        if (!isLending(draft, below)) {
            return;
        }
        draft.subject = lentSubject(draft, below);
        if (draft.subject != noIndex && draft.subject > verb && draft.trigger.form != WordForm::Gerund) {
            draft.subject = noIndex; // "asked about it, the minister said": the minister did not ask
            return;
        }
        chained = chained && keepVerbAbove(draft, below);
        if (opensDoing(draft, below) && tag.head < below && !chained) {
            draft.subject = noIndex; // "accuses him, among others, of killing": who kills is not who accuses
            return;
        }
        if (draft.subject != noIndex) {
            keepPhrase(draft, draft.subject, 2);
        }
        below = tag.head;
    }
}

void findObject(TitleDraftRef& draft)
{
    constexpr std::array<std::string_view, 14> noObjects{"way", "reason", "day", "time", "moment", "place", "point", "period", "year", "fact", "case",
        "extent", "manner", "km"};
    constexpr std::array<std::string_view, 17> noTakers{"intervened", "went", "came", "flew", "died", "arrived", "spoke", "lived", "fell", "happened", "occurred",
        "began", "started", "voted", "worked", "appeared", "served"};
    const TokenTag& verb = draft.words.tag(draft.trigger.token);
    std::uint32_t noun = verb.head;
    const auto parts = [&draft](std::uint32_t t) { return startsClause(draft.lower(t)) && !isRelativePronoun(draft.lower(t)); };
    for (std::uint32_t t = noun; noun != TokenTag::noHead && t < draft.trigger.token; ++t) {
        if (parts(t) || draft.lower(t) == "whose") {
            return;
        }
    }
    if (verb.relation != Deprel::Acl || !draft.ownSubject || verb.passive || noun == TokenTag::noHead || noun > draft.subject || !isNominal(draft, noun)
        || draft.words[noun].time != noIndex || draft.words.tag(noun).upos == Upos::Pron
        || std::find(noObjects.begin(), noObjects.end(), draft.lower(noun)) != noObjects.end()
        || std::find(noTakers.begin(), noTakers.end(), draft.lower(draft.trigger.token)) != noTakers.end()) {
        return;
    }
    for (std::uint32_t t = draft.sentence.firstToken; t < draft.sentence.endToken(); ++t) {
        const TokenTag& tag = draft.words.tag(t);
        if (tag.head != draft.trigger.token || isRelativePronoun(draft.lower(t))) {
            if (tag.head == draft.trigger.token && tag.relation != Deprel::Obj && isRelativePronoun(draft.lower(t))) {
                return; // "the ship in which he fled"
            }
            continue;
        }
        if (tag.relation == Deprel::Obj || tag.relation == Deprel::Ccomp || tag.relation == Deprel::Xcomp || draft.lower(t) == "where"
            || draft.lower(t) == "when" || draft.lower(t) == "why" || tag.relation == Deprel::Mark) {
            return;
        }
    }
    const std::vector<bool> before = draft.keep;
    const std::uint32_t link = draft.child(noun, Deprel::Case);
    const bool part = link != noIndex && draft.lower(link) == "of" && draft.words.tag(noun).head + 1 == link; // "the state of emergency that"
    if (part && std::find(noObjects.begin(), noObjects.end(), draft.lower(draft.words.tag(noun).head)) != noObjects.end()) {
        return;
    }
    if (part) {
        keepPhrase(draft, noun, 4);
        noun = draft.words.tag(noun).head;
    }
    keepModified(draft, noun);
    for (std::uint32_t t = draft.sentence.firstToken; t < draft.sentence.endToken(); ++t) {
        const bool isNew = draft.kept(t) && !before[t - draft.sentence.firstToken];
        if (isNew && draft.words.tag(t).head == noun && draft.words.tag(t).relation == Deprel::Case) {
            draft.set(t, false);
        } else if (isNew) {
            draft.object.push_back(t);
        }
        if (draft.words.tag(t).head == draft.trigger.token && isRelativePronoun(draft.lower(t))) {
            draft.set(t, false);
        }
    }
}

void findContent(TitleDraftRef& draft)
{
    if (draft.trigger.kind != EventKind::Statement || !draft.ownSubject) {
        return;
    }
    const TokenTag& tag = draft.words.tag(draft.trigger.token);
    if (const std::uint32_t said = draft.child(draft.trigger.token, Deprel::Ccomp); said != noIndex && said < draft.trigger.token) {
        draft.content = said;
    } else if (tag.relation == Deprel::Parataxis && tag.head != TokenTag::noHead && tag.head < draft.trigger.token) {
        draft.content = tag.head;
    } else {
        return;
    }
    for (std::uint32_t t = draft.trigger.token + 1; t < draft.sentence.endToken(); ++t) { // what was said matters more than where
        const TokenTag& link = draft.words.tag(t);
        if (link.head != draft.trigger.token || link.relation != Deprel::Obl) {
            continue;
        }
        for (std::uint32_t under = draft.trigger.token + 1; under < draft.sentence.endToken(); ++under) {
            if (draft.isUnder(under, t)) {
                draft.set(under, false);
            }
        }
    }
    keepPhrase(draft, draft.content, 1);
}

} // namespace dateline
