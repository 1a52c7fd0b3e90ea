// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/events/titleantecedents.h"

#include "model/extraction/entities/persongender.h"
#include "model/extraction/events/titlewords.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace dateline {

namespace {

constexpr std::uint32_t sentencesBack = 3;
constexpr std::uint32_t longestPhrase = 7; // tokens; longer ones make no short title
constexpr int clausesUp = 3;

enum class Sort { None, Person, Thing, Many };

Sort sortOf(std::string_view lower)
{
    if (lower == "he" || lower == "she" || lower == "him" || lower == "his" || lower == "her") {
        return Sort::Person;
    }
    return lower == "it" ? Sort::Thing : lower == "they" ? Sort::Many : Sort::None;
}

class Reference
{
public:
    Reference(const ArticleWordsRef& words, std::uint32_t token)
        : m_words(words)
        , m_token(token)
        , m_sort(sortOf(words.lower(token)))
        , m_gender(genderOfPronoun(words.lower(token)))
        , m_place(static_cast<std::uint32_t>(words.sentenceOf(token)))
    {
    }

    std::optional<Antecedent> find() const;

private:
    const Sentence& sentence(std::uint32_t place) const { return m_words.document().sentences[place]; }
    std::string_view lower(std::uint32_t token) const { return m_words.lower(token); }
    const TokenTag& tag(std::uint32_t token) const { return m_words.tag(token); }
    const EntityMention* anyPersonAt(std::uint32_t token) const;
    const EntityMention* personAt(std::uint32_t token) const;
    std::uint32_t subjectOf(std::uint32_t verb, std::uint32_t place) const;
    std::uint32_t mainSubject(std::uint32_t place) const;
    std::vector<std::uint32_t> personsOf(std::uint32_t place, std::uint32_t before) const;
    bool isUnder(std::uint32_t token, std::uint32_t head) const { return m_words.isUnder(token, head); }
    bool isExpletive() const;
    bool fits(std::uint32_t head) const;
    std::optional<Antecedent> phrase(std::uint32_t head) const;
    std::optional<Antecedent> person(std::uint32_t entity) const;
    std::optional<Antecedent> ofSubjectAbove(bool& governed) const;
    std::uint32_t thingDealtWith(std::uint32_t verb) const;
    std::optional<Antecedent> ofSentencesBefore() const;
    std::optional<Antecedent> personBefore() const;
    std::optional<Antecedent> thingBefore() const;
    std::optional<Antecedent> ownerInWhatIsSaid() const;
    std::uint32_t ownerOfObject(std::uint32_t verb) const;
    std::uint32_t doer() const;
    std::vector<std::uint32_t> othersBefore() const;
    std::uint32_t subjectBeside() const;
    bool isOwnedBeside() const;
    bool tellsOfSomebody() const;
    bool tellsOfAnother(std::uint32_t place, std::uint32_t person) const;

    const ArticleWordsRef& m_words;
    std::uint32_t m_token;
    Sort m_sort;
    Gender m_gender;
    std::uint32_t m_place; // index of its sentence
};

/// The named person whose mention covers the token.
const EntityMention* Reference::anyPersonAt(std::uint32_t token) const
{
    const std::uint32_t index = m_words[token].mention;
    if (index == noIndex) {
        return nullptr;
    }
    const EntityMention& mention = m_words.found().mentions[index];
    const bool named = mention.kind == EntityKind::Person && mention.entity != noIndex
        && !m_words.found().entities[mention.entity].descriptionOnly;
    return named ? &mention : nullptr;
}

/// The same, if the pronoun may mean them: "him" is not Theresa May.
const EntityMention* Reference::personAt(std::uint32_t token) const
{
    const EntityMention* person = anyPersonAt(token);
    const auto& genders = m_words.document().genders;
    const bool known = person && person->entity < genders.size();
    return known && !mayAgree(genders[person->entity], m_gender) ? nullptr : person;
}

std::uint32_t Reference::subjectOf(std::uint32_t verb, std::uint32_t place) const
{
    for (std::uint32_t t = verb; t-- > sentence(place).firstToken;) {
        if (tag(t).head == verb && tag(t).relation == Deprel::Nsubj && !isRelativePronoun(lower(t))) {
            return t;
        }
    }
    return noIndex;
}

std::uint32_t Reference::mainSubject(std::uint32_t place) const
{
    for (std::uint32_t t = sentence(place).firstToken; t < sentence(place).endToken(); ++t) {
        if (tag(t).relation == Deprel::Root) {
            return subjectOf(t, place);
        }
    }
    return noIndex;
}

/// Persons named in a sentence before a token.
std::vector<std::uint32_t> Reference::personsOf(std::uint32_t place, std::uint32_t before) const
{
    std::vector<std::uint32_t> persons;
    for (const std::uint32_t index : m_words.mentionsOf(place)) {
        const std::uint32_t first = m_words.firstToken(m_words.found().mentions[index]);
        const std::uint32_t head
            = m_words.headToken(first, m_words.lastToken(m_words.found().mentions[index]));
        // "the Bush administration" is nobody
        const bool counts = first < before && tag(head).relation != Deprel::Compound;
        const EntityMention* person = counts ? personAt(first) : nullptr;
        if (person && std::find(persons.begin(), persons.end(), person->entity) == persons.end()) {
            persons.push_back(person->entity);
        }
    }
    return persons;
}

/// "It was revealed that", "it is vital to", "it took": means nothing.
bool Reference::isExpletive() const
{
    if (lower(m_token) != "it") {
        return false;
    }
    const std::uint32_t verb = tag(m_token).head;
    if (tag(m_token).relation == Deprel::Expl || verb == TokenTag::noHead || lower(verb) == "took"
        || lower(verb) == "takes" || lower(verb) == "take") {
        return true;
    }
    for (std::uint32_t t = verb + 1; t < sentence(m_place).endToken(); ++t) {
        const Deprel relation = tag(t).relation;
        const bool clause = relation == Deprel::Ccomp || relation == Deprel::Csubj
            || relation == Deprel::Xcomp || relation == Deprel::Advcl;
        const bool weak = tag(verb).upos != Upos::Verb || tag(verb).passive;
        if (tag(t).head == verb && clause && weak) {
            return true;
        }
    }
    return false;
}

/// "The United Nations says it" has a plural, but is one.
bool isThing(const EntityMention& mention, const TokenTag& noun)
{
    const bool one = mention.kind == EntityKind::Organisation || mention.kind == EntityKind::Country
        || noun.number != GrammaticalNumber::Plural;
    return one && mention.kind != EntityKind::Person && !mention.adjective;
}

/// The noun may stand for the pronoun.
bool Reference::fits(std::uint32_t head) const
{
    const TokenTag& noun = tag(head);
    const std::uint32_t index = m_words[head].mention;
    const EntityMention* mention = index == noIndex ? nullptr : &m_words.found().mentions[index];
    const bool nominal = noun.upos == Upos::Noun || noun.upos == Upos::Propn;
    bool joined = false;
    for (std::uint32_t t = head + 1;
         t < sentence(static_cast<std::uint32_t>(m_words.sentenceOf(head))).endToken(); ++t) {
        joined = joined || (tag(t).head == head && tag(t).relation == Deprel::Conj);
    }
    if (!nominal || m_words[head].time != noIndex) {
        return false;
    }
    switch (m_sort) {
    case Sort::Person:
        return !joined
            && (personAt(head) != nullptr
                || (!mention && noun.number != GrammaticalNumber::Plural && mayBeHuman(lower(head))
                    && !speaksForOthers(lower(head))));
    case Sort::Thing:
        return !joined
            && (mention ? isThing(*mention, noun)
                        : noun.number != GrammaticalNumber::Plural && !mayBeHuman(lower(head)));
    case Sort::Many:
        return joined
            || (noun.number == GrammaticalNumber::Plural && (!mention || mention->kind == EntityKind::Group))
            || lower(head) == "police";
    case Sort::None: break;
    }
    return false;
}

std::optional<Antecedent> Reference::person(std::uint32_t entity) const
{
    return Antecedent{m_words.found().entities[entity].name, entity, noIndex};
}

/// A noun with what stands before it, "of" behind it, and what is joined to it.
std::optional<Antecedent> Reference::phrase(std::uint32_t head) const
{
    const std::uint32_t index = m_words[head].mention;
    if (index != noIndex && m_sort != Sort::Many) {
        const EntityMention& mention = m_words.found().mentions[index];
        if (mention.entity == noIndex) {
            return std::nullopt;
        }
        if (!m_words.found().entities[mention.entity].descriptionOnly) {
            return Antecedent{m_words.found().entities[mention.entity].name, mention.entity, head};
        }
    }
    const Sentence& place = sentence(static_cast<std::uint32_t>(m_words.sentenceOf(head)));
    std::uint32_t first = head;
    std::uint32_t last = head;
    while (first > place.firstToken && isUnder(first - 1, head)) {
        --first;
    }
    for (std::uint32_t t = head + 1; t < place.endToken(); ++t) {
        const bool goesOn = tag(t).head == head
            && (tag(t).relation == Deprel::Flat || tag(t).relation == Deprel::Conj
                || (tag(t).relation == Deprel::Nmod && lower(head + 1) == "of"));
        if (goesOn) {
            for (std::uint32_t under = t; under < place.endToken() && isUnder(under, t); ++under) {
                last = under;
            }
        }
    }
    while (first < head
        && (tag(first).relation == Deprel::Det || tag(first).upos == Upos::Det || isPunctuation(lower(first))
            || lower(first) == "also" || lower(first) == "and")) {
        ++first;
    }
    if (last - first >= longestPhrase) {
        return std::nullopt;
    }
    std::string text;
    for (std::uint32_t t = first; t <= last; ++t) {
        const bool listed = lower(t) == "," && m_sort == Sort::Many && m_words[t + 1].mention != noIndex
            && m_words[t - 1].mention != noIndex; // "Ireland, Spain and Norway"
        if (tag(t).upos == Upos::Pron || tag(t).upos == Upos::Verb || m_words[t].time != noIndex
            || (lower(t) == "," && !listed) || lower(t) == "\"" || lower(t) == "(" || lower(t) == ")") {
            return std::nullopt; // "his wife", "those who fled"
        }
        const bool opens
            = t == place.firstToken && m_words[t].mention == noIndex && tag(t).upos != Upos::Propn;
        text += text.empty() || !m_words.document().tokens[t].spaceBefore ? "" : " ";
        text += opens ? lower(t) : m_words.document().word(t);
    }
    return Antecedent{std::move(text), noIndex, head};
}

/// "London must honour the deal it signed": of a clause on an object, whoever deals with the object, where he
/// is named; noIndex: the clause is none, or nobody is.
std::uint32_t Reference::ownerOfObject(std::uint32_t verb) const
{
    const std::uint32_t noun = tag(verb).head;
    if (m_sort != Sort::Thing || tag(verb).relation != Deprel::Acl || tag(noun).relation != Deprel::Obj
        || tag(noun).head == TokenTag::noHead || noun + 1 != m_token) {
        return noIndex;
    }
    const std::uint32_t subject = subjectOf(tag(noun).head, m_place);
    const bool named = subject != noIndex && m_words[subject].mention != noIndex;
    return named && subject < m_token && fits(subject) ? subject : noIndex;
}

/// "Parliament approved the bill a year after it was submitted": what such things are done to is no body, but
/// what that deals with; noIndex: it may well be the body.
std::uint32_t Reference::thingDealtWith(std::uint32_t verb) const
{
    constexpr auto done = std::to_array<std::string_view>({"approved", "broken", "built", "completed",
        "discovered", "drafted", "finished", "installed", "introduced", "invented", "leaked", "negotiated",
        "opened", "painted", "passed", "printed", "proposed", "published", "ratified", "released", "repaired",
        "signed", "stolen", "submitted", "tabled", "unveiled", "written"});
    const std::uint32_t above = tag(verb).head;
    if (m_sort != Sort::Thing || !tag(verb).passive || tag(verb).relation != Deprel::Advcl
        || above == TokenTag::noHead || !std::ranges::binary_search(done, lower(verb))) {
        return noIndex;
    }
    for (std::uint32_t t = above + 1; t < m_token && above < m_token; ++t) {
        if (tag(t).head == above && tag(t).relation == Deprel::Obj && fits(t)) {
            return t;
        }
    }
    return noIndex;
}

/// "The list has grown since it was made", "officials say they arrested him": the subject of a clause above
/// means the same.
std::optional<Antecedent> Reference::ofSubjectAbove(bool& governed) const
{
    std::uint32_t verb = tag(m_token).head;
    if (tag(m_token).relation != Deprel::Nsubj || verb == TokenTag::noHead) {
        return std::nullopt;
    }
    if (const std::uint32_t thing = thingDealtWith(verb); thing != noIndex) {
        governed = true;
        return phrase(thing);
    }
    const int steps = m_sort == Sort::Person && personsOf(m_place, m_token).size() > 1 ? 1 : clausesUp;
    for (int step = 0; step < steps; ++step) {
        const Deprel relation = tag(verb).relation;
        const std::uint32_t above = tag(verb).head;
        if (const std::uint32_t owner = ownerOfObject(verb); owner != noIndex) {
            return phrase(owner);
        }
        if (relation == Deprel::Acl) {
            governed = true; // "the districts that they took": whoever the sentence speaks of
            return std::nullopt;
        }
        if (above == TokenTag::noHead
            || (relation != Deprel::Ccomp && relation != Deprel::Advcl && relation != Deprel::Xcomp
                && relation != Deprel::Conj && relation != Deprel::Parataxis)) {
            return std::nullopt;
        }
        const std::uint32_t subject = subjectOf(above, m_place);
        if (subject != noIndex && subject != m_token) {
            governed = true;
            if (subject < m_token && lower(subject) == lower(m_token)) {
                return antecedentOf(m_words, subject);
            }
            return subject < m_token && fits(subject) ? phrase(subject) : std::nullopt;
        }
        verb = above;
    }
    return std::nullopt;
}

/// The subject of the clause that an object or owner stands in; noIndex: it has none, or the pronoun is part
/// of it.
std::uint32_t Reference::subjectBeside() const
{
    std::uint32_t verb = tag(m_token).head;
    for (int step = 0; step < 6 && verb != TokenTag::noHead; ++step) {
        if (const std::uint32_t subject = subjectOf(verb, m_place); subject != noIndex) {
            return isUnder(m_token, subject) ? noIndex : subject;
        }
        verb = tag(verb).head;
    }
    return noIndex;
}

/// "The mayor left his home": the owner is the subject of the clause, where that may own something.
bool Reference::isOwnedBeside() const
{
    const std::uint32_t subject = subjectBeside();
    if (subject == noIndex || anyPersonAt(subject)) {
        return false;
    }
    const std::uint32_t mention = m_words[subject].mention;
    return mayBeHuman(lower(subject)) || (mention != noIndex && m_words.found().mentions[mention].adjective);
}

/// Of a pronoun as object: the person who does it; noIndex: somebody else, or the pronoun is no object.
std::uint32_t Reference::doer() const
{
    const TokenTag& own = tag(m_token);
    if ((own.relation != Deprel::Obj && own.relation != Deprel::Iobj && own.relation != Deprel::Obl)
        || own.head == TokenTag::noHead) {
        return noIndex;
    }
    const std::uint32_t subject = subjectOf(own.head, m_place);
    const EntityMention* person = subject == noIndex ? nullptr : personAt(subject);
    return person ? person->entity : noIndex;
}

/// Persons named before in the sentence but who does it: "for Trump in Rome, where Francis received him".
std::vector<std::uint32_t> Reference::othersBefore() const
{
    std::vector<std::uint32_t> persons = personsOf(m_place, m_token);
    std::erase(persons, doer());
    return persons;
}

/// "Ukraine denied that its forces had attacked": whose they are says who speaks of them, where no other
/// country or organisation is named between.
std::optional<Antecedent> Reference::ownerInWhatIsSaid() const
{
    const auto ownerAt = [this](std::uint32_t t) -> const EntityMention* {
        const std::uint32_t index = m_words[t].mention;
        const EntityMention* mention = index == noIndex ? nullptr : &m_words.found().mentions[index];
        const bool owns
            = mention && (mention->kind == EntityKind::Country || mention->kind == EntityKind::Organisation);
        return owns ? mention : nullptr;
    };
    const std::uint32_t owned = tag(m_token).head;
    if (lower(m_token) != "its" || owned == TokenTag::noHead || tag(owned).relation != Deprel::Nsubj
        || tag(owned).head == TokenTag::noHead) {
        return std::nullopt;
    }
    const TokenTag& verb = tag(tag(owned).head);
    if (verb.relation != Deprel::Ccomp || verb.head == TokenTag::noHead) {
        return std::nullopt;
    }
    const std::uint32_t speaker = subjectOf(verb.head, m_place);
    const EntityMention* named = speaker == noIndex ? nullptr : ownerAt(speaker);
    if (!named || named->adjective || named->entity == noIndex || speaker > m_token) {
        return std::nullopt;
    }
    for (std::uint32_t t = speaker + 1; t < m_token; ++t) {
        if (ownerAt(t) && ownerAt(t)->entity != named->entity) {
            return std::nullopt;
        }
    }
    return Antecedent{m_words.found().entities[named->entity].name, named->entity, speaker};
}

/// "Found the car and searched it", "ran from Sinjar when the army took it": the object of the verb that this
/// one is joined to, or the one place named before, where the sentence speaks of no other thing.
std::optional<Antecedent> Reference::thingBefore() const
{
    const std::uint32_t verb = tag(m_token).head;
    if (m_sort != Sort::Thing || tag(m_token).relation != Deprel::Obj || verb == TokenTag::noHead
        || verb > m_token) {
        return std::nullopt;
    }
    std::uint32_t place = noIndex;
    for (std::uint32_t t = verb; tag(verb).relation == Deprel::Conj && t-- > tag(verb).head;) {
        if (tag(t).head == tag(verb).head && tag(t).relation == Deprel::Obj) {
            return fits(t) ? phrase(t) : std::nullopt;
        }
    }
    for (std::uint32_t t = sentence(m_place).firstToken; t < verb; ++t) {
        const std::uint32_t mention = m_words[t].mention;
        const bool noun
            = (tag(t).upos == Upos::Noun || tag(t).upos == Upos::Propn) && m_words[t].time == noIndex;
        if (!noun || tag(t).relation == Deprel::Flat || tag(t).relation == Deprel::Compound
            || (tag(t).head == verb && tag(t).relation == Deprel::Nsubj)) {
            continue;
        }
        const bool town = mention != noIndex && m_words.found().mentions[mention].kind == EntityKind::Place
            && m_words.found().mentions[mention].entity != noIndex;
        if (town && place == noIndex) {
            place = t;
        } else if (town || (fits(t) && !(t + 2 < verb && lower(t + 1) == "of"))) {
            return std::nullopt; // either of them
        }
    }
    constexpr auto ofTowns = std::to_array<std::string_view>({"attacked", "besieged", "bombed", "captured",
        "destroyed", "entered", "held", "left", "liberated", "lost", "overran", "reached", "recaptured",
        "retook", "seized", "shelled", "stormed", "surrounded", "took", "visited"});
    const bool fitting = std::binary_search(ofTowns.begin(), ofTowns.end(), lower(verb))
        && tag(verb).relation != Deprel::Conj;
    return place != noIndex && fitting ? phrase(place) : std::nullopt;
}

/// The one person named before in the sentence, unless it is who does it to "him", or who says so.
std::optional<Antecedent> Reference::personBefore() const
{
    const std::vector<std::uint32_t> persons = othersBefore();
    if (persons.size() != 1) {
        return std::nullopt;
    }
    if (tag(m_token).relation == Deprel::Nsubj || tag(m_token).relation == Deprel::Nmod) {
        return person(persons[0]);
    }
    for (std::uint32_t verb = tag(m_token).head; verb != TokenTag::noHead; verb = tag(verb).head) {
        const std::uint32_t subject = subjectOf(verb, m_place);
        const EntityMention* doer = subject == noIndex ? nullptr : personAt(subject);
        if (doer && doer->entity == persons[0]) {
            return std::nullopt;
        }
    }
    return person(persons[0]);
}

/// "A suspect was sought until police found him": somebody without a name in the sentence itself.
bool Reference::tellsOfSomebody() const
{
    for (std::uint32_t t = sentence(m_place).firstToken; t < m_token; ++t) {
        const bool single = tag(t).upos == Upos::Noun && tag(t).number != GrammaticalNumber::Plural
            && m_words[t].mention == noIndex && mayBeHuman(lower(t));
        if (single && !anyPersonAt(t + 1)) { // no title before a name
            return true;
        }
    }
    return false;
}

/// "With Merkel the US president unveiled": somebody else whom the pronoun may mean as well.
bool Reference::tellsOfAnother(std::uint32_t place, std::uint32_t person) const
{
    constexpr std::array<std::string_view, 14> offices{"president", "minister", "chancellor", "leader",
        "king", "queen", "pope", "prince", "premier", "governor", "mayor", "commander", "suspect", "man"};
    for (std::uint32_t t = sentence(place).firstToken; t < sentence(place).endToken(); ++t) {
        if (const EntityMention* other = personAt(t);
            other && other->entity != person && tag(t).relation == Deprel::Nsubj) {
            return true; // "he" may be who does the other thing
        }
        if (m_words[t].mention != noIndex
            || std::find(offices.begin(), offices.end(), lower(t)) == offices.end()) {
            continue;
        }
        const bool described = tag(t).relation == Deprel::Appos && tag(t).head != TokenTag::noHead
            && personAt(tag(t).head) && personAt(tag(t).head)->entity == person;
        for (std::uint32_t before = t; before-- > sentence(place).firstToken && !described;) {
            if (tag(before).head == t && tag(before).relation == Deprel::Det) {
                return true;
            }
        }
    }
    return false;
}

std::optional<Antecedent> Reference::ofSentencesBefore() const
{
    const auto isPronoun = [this](std::uint32_t t) { return t != noIndex && sortOf(lower(t)) == m_sort; };
    for (std::uint32_t back = 1; back <= sentencesBack && back <= m_place; ++back) {
        const std::uint32_t place = m_place - back;
        if (sentence(place).block != BlockKind::Body || !sentence(place).parsed) {
            return std::nullopt;
        }
        const std::uint32_t subject = mainSubject(place);
        if (isPronoun(subject)) {
            continue; // who or what it means there it means here
        }
        if (m_sort != Sort::Person) {
            return subject != noIndex && fits(subject) ? phrase(subject) : std::nullopt;
        }
        const std::vector<std::uint32_t> persons = personsOf(place, sentence(place).endToken());
        if (const EntityMention* told = subject == noIndex ? nullptr : personAt(subject);
            told && fits(subject)) {
            if (tellsOfAnother(place, told->entity)) {
                return std::nullopt;
            }
            return person(told->entity);
        }
        if (persons.size() == 1) {
            const bool ofSubject = subject != noIndex
                && std::any_of(m_words.mentionsOf(place).begin(), m_words.mentionsOf(place).end(),
                    [&](std::uint32_t index) {
                        const std::uint32_t first = m_words.firstToken(m_words.found().mentions[index]);
                        return personAt(first) && isUnder(first, subject); // "a spokesman for Merkel"
                    });
            return ofSubject || tellsOfAnother(place, persons[0]) ? std::nullopt : person(persons[0]);
        }
        bool spokenOf = false;
        for (std::uint32_t t = sentence(place).firstToken; t < sentence(place).endToken(); ++t) {
            spokenOf = spokenOf || sortOf(lower(t)) == m_sort;
        }
        if (!persons.empty() || !spokenOf) {
            return std::nullopt;
        }
    }
    return std::nullopt;
}

std::optional<Antecedent> Reference::find() const
{
    const bool subject = tag(m_token).relation == Deprel::Nsubj;
    if (!subject && m_sort == Sort::Thing && sentence(m_place).parsed
        && sentence(m_place).block == BlockKind::Body && !m_words[m_token].inQuote) {
        return thingBefore();
    }
    if (auto owner = ownerInWhatIsSaid()) {
        return owner;
    }
    if (m_sort == Sort::None || !sentence(m_place).parsed || sentence(m_place).block != BlockKind::Body
        || m_words[m_token].inQuote || isExpletive() || (!subject && m_sort != Sort::Person)) {
        return std::nullopt;
    }
    if (m_sort == Sort::Person) {
        if (tag(m_token).relation == Deprel::Nmod && isOwnedBeside()) {
            return std::nullopt;
        }
        if (auto named = personBefore()) {
            return named;
        }
    }
    bool governed = false;
    if (auto above = ofSubjectAbove(governed)) {
        return above;
    }
    if (m_sort == Sort::Person ? !othersBefore().empty() || tellsOfSomebody() : governed) {
        return std::nullopt;
    }
    auto before = ofSentencesBefore();
    return before && before->entity != noIndex && before->entity == doer() ? std::nullopt : before;
}

} // namespace

std::optional<Antecedent> antecedentOf(const ArticleWordsRef& words, std::uint32_t token)
{
    return Reference(words, token).find();
}

} // namespace dateline
