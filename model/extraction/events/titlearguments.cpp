// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/events/titlearguments.h"

#include "model/extraction/events/titlehiddensubject.h"
#include "model/extraction/events/titlephrase.h"
#include "model/extraction/events/titlerelative.h"
#include "model/extraction/events/titlewords.h"
#include "model/text/oneof.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

/// The verb above may lend its subject. A clause with a finite verb has one of its own, though the parser may
/// miss it.
bool isLending(const TitleDraftRef& draft, std::uint32_t verb)
{
    const TokenTag& tag = draft.words.tag(verb);
    const std::uint32_t auxiliary = draft.child(verb, Deprel::Aux);
    bool finite = tag.form == VerbForm::Finite
        || (auxiliary != noIndex && tag.form != VerbForm::Infinitive
            && !draft.lower(auxiliary).ends_with("ing")); // "after being elected"
    // "until May, then joined"
    if (verb > draft.sentence.firstToken && tag.relation != Deprel::Ccomp
        && draft.child(verb, Deprel::Mark) == noIndex) {
        const std::string_view before = draft.lower(verb - 1);
        finite = finite && before != "," && before != "then" && before != "and" && before != "but";
    }
    const bool clause
        = tag.relation == Deprel::Advcl || tag.relation == Deprel::Parataxis || tag.relation == Deprel::Ccomp;
    return tag.relation == Deprel::Conj || tag.relation == Deprel::Xcomp
        || (clause && (!finite || draft.lends));
}

/// "Prompting Pakistan to expel the envoy and suspend trade": whoever is made to do the first does the
/// second, too; noIndex: there is no such one.
std::uint32_t madeToDo(const TitleDraftRef& draft, std::uint32_t verb)
{
    constexpr auto making = std::to_array<std::string_view>({"allow", "ask", "caus", "compel", "convinc",
        "enabl", "encourag", "forc", "help", "invit", "led", "lead", "oblig", "order", "permit", "persuad",
        "press", "prompt", "push", "requir", "tell", "told", "urg"}); // stems of verbs
    const std::uint32_t first = draft.words.tag(verb).head;
    const TokenTag& tag = draft.words.tag(first);
    const std::uint32_t to = draft.child(first, Deprel::Mark);
    if (draft.words.tag(verb).relation != Deprel::Conj || tag.relation != Deprel::Xcomp || to == noIndex
        || draft.lower(to) != "to" || tag.head > first
        || std::ranges::none_of(
            making, [&](std::string_view stem) { return draft.lower(tag.head).starts_with(stem); })) {
        return noIndex;
    }
    for (std::uint32_t t = tag.head + 1; t < first; ++t) {
        const TokenTag& made = draft.words.tag(t);
        if (made.head == tag.head && made.relation == Deprel::Obj && isNominal(draft, t)) {
            return t;
        }
    }
    return noIndex;
}

/// The subject of the verb above; of several the one between both verbs, which belongs to the lower one.
std::uint32_t lentSubject(const TitleDraftRef& draft, std::uint32_t verb)
{
    if (const std::uint32_t made = madeToDo(draft, verb); made != noIndex) {
        return made;
    }
    const std::uint32_t above = draft.words.tag(verb).head;
    for (std::uint32_t t = verb; t-- > above + 1 && above < verb;) {
        if (draft.words.tag(t).head == above && draft.words.tag(t).relation == Deprel::Nsubj
            && !isRelativePronoun(draft.lower(t))) {
            return t;
        }
    }
    std::uint32_t subject = draft.subjectOf(above);
    if (subject == noIndex && above > draft.sentence.firstToken
        && draft.words[above - 1].mention != noIndex) {
        const EntityMention& name = draft.words.found().mentions[draft.words[above - 1].mention];
        const std::uint32_t noun = draft.words.headToken(draft.words.firstToken(name), above - 1);
        subject = isVisiting(draft, noun) ? noun : noIndex;
    }
    if (subject == noIndex && draft.words.tag(verb).relation == Deprel::Xcomp) {
        subject = nounBefore(draft, above); // "after bad weather forced him to cancel": misread
    }
    return subject;
}

/// ", to sign an agreement": what for, however far behind.
bool isPurposeAside(const TitleDraftRef& draft, std::uint32_t verb)
{
    const std::uint32_t mark = draft.child(verb, Deprel::Mark);
    return mark != noIndex && mark > draft.sentence.firstToken && draft.lower(mark - 1) == ",";
}

/// "Came to see", "was planned to end", "is accused of attacking": the verb above with all up to the lower
/// one.
bool keepVerbAbove(TitleDraftRef& draft, std::uint32_t verb)
{
    constexpr std::uint32_t widest = 12;
    const TokenTag& tag = draft.words.tag(verb);
    const bool within = opensDoing(draft, verb);
    const bool infinitive = tag.form == VerbForm::Infinitive && tag.relation == Deprel::Advcl
        && draft.lower(tag.head) != "has"
        && draft.lower(tag.head) != "have"; // "has [until May] to leave" would say that it has to
    const bool far = tag.head < verb && verb - tag.head > widest;
    if ((tag.relation != Deprel::Xcomp && !infinitive && !within) || tag.head > verb
        || (far && !(infinitive && isPurposeAside(draft, verb)))) {
        return false;
    }
    for (std::uint32_t t = far ? verb : tag.head; t <= verb; ++t) {
        draft.set(t, true);
    }
    draft.set(tag.head, true);
    for (std::uint32_t t = draft.sentence.firstToken; t < tag.head; ++t) {
        const Deprel relation = draft.words.tag(t).relation;
        if (draft.words.tag(t).head == tag.head
            && (relation == Deprel::Aux || relation == Deprel::Cop || isNegation(draft.lower(t)))) {
            draft.set(t, true);
        }
    }
    return true;
}

/// "He unveiled a piece of the World Trade Center, destroyed on September 11, and a section of the Wall":
/// what was done to the noun before the comma, though the parser takes it for the deed of whoever the
/// sentence speaks of. noIndex: it is no such thing.
std::uint32_t doneToNounBefore(const TitleDraftRef& draft, std::uint32_t verb)
{
    constexpr std::array<std::string_view, 24> done{"abducted", "appointed", "arrested", "built", "captured",
        "convicted", "created", "damaged", "demolished", "destroyed", "detained", "elected", "established",
        "founded", "freed", "injured", "kidnapped", "killed", "released", "rescued", "seized", "sentenced",
        "signed", "wounded"};
    const std::uint32_t begin = draft.sentence.firstToken;
    if (std::find(done.begin(), done.end(), draft.lower(verb)) == done.end() || verb < begin + 3
        || draft.lower(verb - 1) != "," || draft.child(verb, Deprel::Aux) != noIndex
        || verb + 1 >= draft.sentence.endToken() || draft.words.tag(verb + 1).upos != Upos::Adp) {
        return noIndex;
    }
    bool another = false;
    for (std::uint32_t t = begin; t + 1 < verb; ++t) {
        const TokenTag& tag = draft.words.tag(t);
        another = another
            || (tag.upos == Upos::Verb && tag.form != VerbForm::Gerund && tag.form != VerbForm::Infinitive);
    }
    const std::uint32_t mention = draft.words[verb - 2].mention;
    const std::uint32_t noun = mention == noIndex
        ? verb - 2
        : draft.words.headToken(draft.words.firstToken(draft.words.found().mentions[mention]), verb - 2);
    const Upos upos = draft.words.tag(noun).upos;
    return another && draft.words[noun].time == noIndex && (upos == Upos::Noun || upos == Upos::Propn)
        ? noun
        : noIndex;
}

/// "Is pursuing its own membership and signed a deal": what follows an active verb with an article is its
/// object, though the parser hangs it on another noun.
void keepObjectBehind(TitleDraftRef& draft)
{
    const std::uint32_t verb = draft.trigger.token;
    const std::uint32_t article = verb + 1;
    if (article >= draft.sentence.endToken() || draft.words.tag(verb).passive
        || draft.words.tag(article).upos != Upos::Det || draft.words.tag(article).relation != Deprel::Det
        || draft.words[article].time != noIndex) {
        return;
    }
    for (const Deprel relation : {Deprel::Obj, Deprel::Iobj, Deprel::Xcomp, Deprel::Ccomp}) {
        if (draft.child(verb, relation) != noIndex) {
            return;
        }
    }
    const std::uint32_t noun = draft.words.tag(article).head;
    const bool elsewhere = noun != TokenTag::noHead && noun > article && draft.words.tag(noun).head < verb
        && draft.words.tag(noun).relation == Deprel::Conj && draft.words[noun].time == noIndex;
    if (elsewhere) {
        keepPhrase(draft, noun, 2);
    }
}

constexpr std::array<std::string_view, 14> noObjects{"way", "reason", "day", "time", "moment", "place",
    "point", "period", "year", "fact", "case", "extent", "manner", "km"};

/// Whether the noun that the trigger's clause hangs on may be what was done something to.
bool mayBeObject(const TitleDraftRef& draft, std::uint32_t noun)
{
    constexpr std::array<std::string_view, 17> noTakers{"intervened", "went", "came", "flew", "died",
        "arrived", "spoke", "lived", "fell", "happened", "occurred", "began", "started", "voted", "worked",
        "appeared", "served"};
    const TokenTag& verb = draft.words.tag(draft.trigger.token);
    for (std::uint32_t t = noun; noun != TokenTag::noHead && t < draft.trigger.token; ++t) {
        const bool parts = startsClause(draft.lower(t)) && !isRelativePronoun(draft.lower(t));
        if (parts || draft.lower(t) == "whose") {
            return false;
        }
    }
    return verb.relation == Deprel::Acl && draft.ownSubject && !verb.passive && noun != TokenTag::noHead
        && noun <= draft.subject && isNominal(draft, noun) && draft.words[noun].time == noIndex
        && draft.words.tag(noun).upos != Upos::Pron && !isOneOf(draft.lower(noun), noObjects)
        && !isOneOf(draft.lower(draft.trigger.token), noTakers);
}

/// "The ship in which he fled", "the town where they met": nothing was done to it; nor where the verb has an
/// object of its own.
bool hasObjectOrNone(const TitleDraftRef& draft)
{
    for (std::uint32_t t = draft.sentence.firstToken; t < draft.sentence.endToken(); ++t) {
        const TokenTag& tag = draft.words.tag(t);
        if (tag.head != draft.trigger.token) {
            continue;
        }
        const std::string_view word = draft.lower(t);
        const bool own = tag.relation == Deprel::Obj || tag.relation == Deprel::Ccomp
            || tag.relation == Deprel::Xcomp || tag.relation == Deprel::Mark;
        if (isRelativePronoun(word) ? tag.relation != Deprel::Obj
                                    : own || word == "where" || word == "when" || word == "why") {
            return true;
        }
    }
    return false;
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
        draft.subject = hiddenSubject(draft, verb);
        if (draft.subject != noIndex) {
            keepPhrase(draft, draft.subject, 1);
            if (const std::uint32_t link = draft.child(draft.subject, Deprel::Case);
                link != noIndex && link < draft.subject) {
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
            if (const std::uint32_t doer = doerOfMisread(draft, below); doer != noIndex) {
                draft.subject = doer;
                keepModified(draft, doer, 2);
                return;
            }
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
    keepObjectBehind(draft);
    std::uint32_t noun = draft.words.tag(draft.trigger.token).head;
    if (!mayBeObject(draft, noun) || hasObjectOrNone(draft)) {
        return;
    }
    const std::vector<bool> before = draft.keep;
    const std::uint32_t link = draft.child(noun, Deprel::Case);
    const std::uint32_t whole = draft.words.tag(noun).head;
    // "the state of emergency that"
    if (link != noIndex && draft.lower(link) == "of" && whole != TokenTag::noHead && whole + 1 == link) {
        if (isOneOf(draft.lower(whole), noObjects)) {
            return;
        }
        keepPhrase(draft, noun, 4);
        noun = whole;
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

} // namespace dateline
