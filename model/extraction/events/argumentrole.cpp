// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/events/argumentrole.h"

#include "model/extraction/events/syntaxpath.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

bool isPlacePreposition(std::string_view lower)
{
    return lower == "in" || lower == "at" || lower == "near" || lower == "outside" || lower == "inside"
        || lower == "around" || lower == "across" || lower == "into" || lower == "to" || lower == "from"
        || lower == "throughout" || lower == "off" || lower == "towards" || lower == "toward"
        || lower == "between" || lower == "over";
}

std::string_view prepositionBefore(
    const ArticleWordsRef& words, std::uint32_t first, std::uint32_t sentenceBegin)
{
    for (std::uint32_t back = 1; back <= 4 && first >= sentenceBegin + back; ++back) {
        const std::string_view word = words.lower(first - back);
        if (isPlacePreposition(word) || word == "by" || word == "of" || word == "with" || word == "against"
            || word == "on") {
            return word;
        }
        if (word == "," || words[first - back].event) {
            break;
        }
    }
    return {};
}

bool isSent(std::string_view lower)
{
    constexpr auto people
        = std::to_array<std::string_view>({"ambassadors", "delegates", "delegation", "delegations",
            "diplomats", "envoys", "experts", "forces", "investigators", "leaders", "ministers", "monitors",
            "negotiators", "officials", "representatives", "rescuers", "soldiers", "teams", "troops"});
    return std::ranges::binary_search(people, lower);
}

/// The first of those that it is listed with: "in southern Turkey and northern Syria". Itself: in no list.
std::uint32_t firstOfList(const ArticleWordsRef& words, std::uint32_t head)
{
    constexpr int longest = 8;
    for (int step = 0; step < longest && words.tag(head).relation == Deprel::Conj
         && words.tag(head).head != TokenTag::noHead && words.tag(head).head < head;
         ++step) {
        head = words.tag(head).head;
    }
    return head;
}

/// "In southern Turkey and northern Syria": the preposition of the list's first. Not "between Cyprus, Greece
/// and Israel".
bool isListedAsPlace(const ArticleWordsRef& words, std::uint32_t head)
{
    const std::uint32_t first = firstOfList(words, head);
    return first != head && words[first].mention != noIndex && words.anyChild(first, [&](std::uint32_t t) {
        return t < first && words.tag(t).relation == Deprel::Case && isPlacePreposition(words.lower(t))
            && words.lower(t) != "between";
    });
}

/// "Ambassadors from Spain and Brazil met": those do it whom they send.
bool sendsWhoActs(const ArticleWordsRef& words, std::uint32_t trigger, std::uint32_t head)
{
    const std::uint32_t people = words.tag(firstOfList(words, head)).head;
    return people != TokenTag::noHead && words.tag(people).head == trigger
        && words.tag(people).relation == Deprel::Nsubj && words[people].mention == noIndex
        && isSent(words.lower(people));
}

/// "Bruce McArthur, the Toronto serial killer, was sentenced": what only tells who the person is.
bool describesPerson(const ArticleWordsRef& words, std::uint32_t token)
{
    constexpr int highest = 3;
    for (int step = 0; step < highest; ++step) {
        const TokenTag& tag = words.tag(token);
        if (tag.head == TokenTag::noHead) {
            return false;
        }
        const std::uint32_t above = words[tag.head].mention;
        if (tag.relation == Deprel::Appos && above != noIndex) {
            return words.found().mentions[above].kind == EntityKind::Person;
        }
        token = tag.head;
    }
    return false;
}

/// "Merkel, speaking in Berlin, criticised Russia": what the verb above governs besides her.
bool isOfVerbAbove(std::string_view rest)
{
    return rest.find("subj<>obj") != rest.npos || rest.find("subj<>obl") != rest.npos;
}

/// "A school in Uvalde, Texas": where the place before the comma lies. Not one of a list.
bool isBehindItsPlace(const ArticleWordsRef& words, const EntityMention& place, std::uint32_t trigger)
{
    const std::uint32_t first = words.firstToken(place);
    const std::uint32_t last = words.lastToken(place);
    const std::uint32_t head = words.headToken(first, last);
    const Sentence& sentence = words.document().sentences[place.sentence];
    if (first < sentence.firstToken + 2 || words.lower(first - 1) != ","
        || words[first - 2].mention == noIndex || words.tag(head).relation == Deprel::Conj
        || !words.isUnder(head, trigger)) {
        return false;
    }
    const EntityMention& inner = words.found().mentions[words[first - 2].mention];
    return inner.kind == EntityKind::Place
        && words.isUnder(head, words.headToken(words.firstToken(inner), words.lastToken(inner)));
}

/// "Killed himself during a raid by US forces": they did not do that.
bool isDoneToOneself(const ArticleWordsRef& words, std::uint32_t verb)
{
    return words.anyChild(verb, [&](std::uint32_t t) {
        const std::string_view word = words.lower(t);
        return words.tag(t).relation == Deprel::Obj && (word.ends_with("self") || word.ends_with("selves"));
    });
}

/// "Mnangagwa, whom he dismissed"
bool hasWhom(const ArticleWordsRef& words, std::uint32_t verb)
{
    return words.anyChild(verb,
        [&](std::uint32_t t) { return words.lower(t) == "whom" && words.tag(t).relation == Deprel::Obj; });
}

bool isOwner(const ArticleWordsRef& words, const EntityMention& mention)
{
    const std::uint32_t next = words.lastToken(mention) + 1;
    return next < words.document().sentences[mention.sentence].endToken() && isGenitive(words.lower(next));
}

} // namespace

ArgumentRole argumentRole(
    const ArticleWordsRef& words, const TriggerCandidate& trigger, std::uint32_t mention, bool passive)
{
    const EntityMention& taker = words.found().mentions[mention];
    const Sentence& sentence = words.document().sentences[trigger.sentence];
    const std::uint32_t first = words.firstToken(taker);
    const std::string_view preposition = prepositionBefore(words, first, sentence.firstToken);
    const bool isPlace = taker.kind == EntityKind::Place || taker.kind == EntityKind::Country;
    // "fighting between Armenia and Azerbaijan", not "on the road between Aden and Taiz"
    const bool side = preposition == "between" && taker.kind == EntityKind::Country;
    const std::uint32_t head = words.headToken(first, words.lastToken(taker));
    if (taker.kind == EntityKind::Country && sentence.parsed && (preposition == "from" || preposition.empty())
        && sendsWhoActs(words, trigger.token, head)) {
        return passive ? ArgumentRole::Patient : ArgumentRole::Agent;
    }
    if (isPlace && sentence.parsed && describesPerson(words, head)) {
        return ArgumentRole::Participant; // "Hadi Matar, a 24-year-old from New Jersey"
    }
    if (isPlace && !side && !taker.adjective && isPlacePreposition(preposition)) {
        return ArgumentRole::Place;
    }
    if (isPlace && sentence.parsed && preposition.empty() && !taker.adjective
        && (isListedAsPlace(words, head) || isBehindItsPlace(words, taker, trigger.token))) {
        return ArgumentRole::Place;
    }
    if (trigger.verb && taker.kind == EntityKind::Person && isOwner(words, taker)) {
        return ArgumentRole::Participant; // "Stoltenberg's successor took over"
    }
    if (sentence.parsed) {
        SyntaxPath path;
        if (findPath(words.document(), trigger.token, head, path)) {
            const std::string_view way = path.text();
            const auto under = [way](std::string_view step) { return way.starts_with(step); };
            if (under(">nsubj") && way.find(">acl") != way.npos) {
                return ArgumentRole::Participant; // "Germany, which hosts people of Turkish origin, sent a
                                                  // team"
            }
            if (under(">nsubj") && describesPerson(words, head)) {
                return ArgumentRole::Participant;
            }
            if (under(">nsubj")) {
                return passive ? ArgumentRole::Patient : ArgumentRole::Agent;
            }
            if (under(">obj") || under(">iobj")) {
                return ArgumentRole::Patient;
            }
            if ((under(">obl") || under(">nmod")) && preposition == "by") {
                // "called off his march after talks brokered by Lukashenko"
                const bool ofOther = under(">obl")
                    && (way.find(">acl") != way.npos || isDoneToOneself(words, trigger.token));
                return ofOther ? ArgumentRole::Participant : ArgumentRole::Agent;
            }
            if (under(">nmod") && (preposition == "of" || preposition == "against" || preposition == "on")) {
                return ArgumentRole::Patient;
            }
            if (under("conj<>nsubj") || under("xcomp<>nsubj") || under("obj<>nsubj")) {
                return ArgumentRole::Agent;
            }
            // "praised the troops in a statement"
            if (under("obl<>nsubj") && trigger.kind == EventKind::Statement) {
                return ArgumentRole::Agent;
            }
            if (under("acl<")) {
                const std::string_view rest = way.substr(4);
                if (rest.find(">acl") != rest.npos || rest.find(">obl") != rest.npos || isOfVerbAbove(rest)) {
                    return ArgumentRole::Participant; // "Anna, who died, was the first to serve in Congress"
                }
                const TokenTag& verb = words.tag(trigger.token);
                const bool reduced = verb.form == VerbForm::Participle
                    && verb.subtype != DeprelSubtype::RelativeClause; // "Anna, arrested in March,"
                const bool active = words.lower(trigger.token).ends_with("ing"); // "Anna, speaking in Rome,"
                return passive || (rest.find("<>") == rest.npos && hasWhom(words, trigger.token))
                        || (!active && (reduced || trigger.form == WordForm::Participle))
                    ? ArgumentRole::Patient
                    : ArgumentRole::Agent;
            }
        }
        return taker.kind == EntityKind::Place ? ArgumentRole::Place : ArgumentRole::Participant;
    }
    if (taker.kind == EntityKind::Place) {
        return ArgumentRole::Place;
    }
    const bool before = first < trigger.token;
    if (preposition == "by" && !before) {
        return ArgumentRole::Agent;
    }
    if (before && preposition.empty() && trigger.verb) {
        return passive ? ArgumentRole::Patient : ArgumentRole::Agent;
    }
    if (!before && preposition.empty() && trigger.verb && !passive) {
        return ArgumentRole::Patient;
    }
    if (!before && !trigger.verb
        && (preposition == "of" || preposition == "against" || preposition == "on")) {
        return ArgumentRole::Patient;
    }
    return ArgumentRole::Participant;
}

} // namespace dateline
