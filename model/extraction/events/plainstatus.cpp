// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/events/eventfeatures.h"

#include "model/extraction/events/deedreality.h"
#include "model/extraction/events/featurenames.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

/// Deeds that "did not" denies. "Did not vote", "has not released" tell of something that is news by itself.
bool isDeniable(EventKind kind)
{
    return kind == EventKind::Attack || kind == EventKind::Battle || kind == EventKind::Arrest
        || kind == EventKind::Death || kind == EventKind::Meeting || kind == EventKind::Deployment
        || kind == EventKind::Visit;
}

bool isFuture(std::string_view auxiliary)
{
    return auxiliary == "will" || auxiliary == "shall" || auxiliary == "'ll";
}

/// What may come; "could" and "can" also tell what somebody was able to.
bool isOpen(std::string_view auxiliary)
{
    return auxiliary == "should" || auxiliary == "must" || auxiliary == "may" || auxiliary == "might";
}

bool appears(std::string_view verb)
{
    return verb == "appears" || verb == "appear" || verb == "appeared" || verb == "seems" || verb == "seem"
        || verb == "seemed";
}

/// "Elections will be held", "they will sign the agreement": verbs that say no more than that it takes place.
bool takesPlace(std::string_view verb)
{
    constexpr auto verbs = std::to_array<std::string_view>({"attend", "attending", "begin", "conduct",
        "conducted", "convene", "happen", "held", "hold", "host", "hosted", "launch", "launched", "occur",
        "open", "resume", "sign", "signed", "stage", "staged", "start", "take"});
    return std::binary_search(verbs.begin(), verbs.end(), verb);
}

/// A noun whose verb lies ahead.
bool isAhead(const ArticleWordsRef& words, const TriggerCandidate& candidate)
{
    const TokenTag& tag = words.tag(candidate.token);
    const Sentence& sentence = words.document().sentences[candidate.sentence];
    if (candidate.verb || tag.head == TokenTag::noHead
        || (tag.relation != Deprel::Nsubj && tag.relation != Deprel::Obj)
        || !takesPlace(words.lower(tag.head))) {
        return false;
    }
    for (std::uint32_t t = sentence.firstToken; t < tag.head; ++t) {
        if (words.tag(t).head == tag.head && words.tag(t).relation == Deprel::Aux
            && (isFuture(words.lower(t)) || words.lower(t) == "should")) {
            return true;
        }
    }
    return false;
}

bool isPartOfNounPhrase(Upos upos)
{
    return upos == Upos::Det || upos == Upos::Adj || upos == Upos::Noun || upos == Upos::Propn
        || upos == Upos::Num || upos == Upos::Part;
}

/// "Planned talks", "the upcoming vote".
bool saysPlanned(std::string_view adjective)
{
    constexpr auto words = std::to_array<std::string_view>(
        {"forthcoming", "impending", "planned", "proposed", "scheduled", "upcoming"});
    return std::binary_search(words.begin(), words.end(), adjective);
}

bool isCalendarUnit(std::string_view word)
{
    constexpr auto words = std::to_array<std::string_view>(
        {"autumn", "fall", "friday", "monday", "month", "saturday", "spring", "summer", "sunday", "thursday",
            "tuesday", "wednesday", "week", "weekend", "winter", "year"});
    return std::binary_search(words.begin(), words.end(), word);
}

/// "Next month" and "later this year", seen from the day of writing; "the next month" of a story is past.
bool isTimeAhead(const ArticleWordsRef& words, const Sentence& sentence, std::uint32_t t)
{
    if (t + 1 >= sentence.endToken()) {
        return false;
    }
    const std::string_view before = t > sentence.firstToken ? words.lower(t - 1) : std::string_view();
    const bool next = words.lower(t) == "next" && before != "the" && isCalendarUnit(words.lower(t + 1));
    return next || (words.lower(t) == "later" && words.lower(t + 1) == "this");
}

/// "Ahead of the October 15 national referendum", "next month's elections", "planned talks", "the vote
/// scheduled for Monday".
bool isNounAhead(const ArticleWordsRef& words, const TriggerCandidate& candidate)
{
    constexpr std::uint32_t longest = 8; // words of the phrase before the noun
    const Sentence& sentence = words.document().sentences[candidate.sentence];
    const std::uint32_t i = candidate.token;
    const TokenTag& tag = words.tag(i);
    if (tag.relation == Deprel::Obj && tag.head != TokenTag::noHead
        && words.tag(tag.head).tense == Tense::Past) {
        return false; // "executed a planned shutdown"
    }
    std::uint32_t t = i;
    while (t > sentence.firstToken && i - t < longest
        && (isPartOfNounPhrase(words.tag(t - 1).upos) || saysPlanned(words.lower(t - 1)))) {
        --t;
        if (words.tag(t).upos == Upos::Num && words.lower(t).size() == 4) {
            return false; // "ahead of the 2018 elections" may be long ago
        }
        const bool owned = t + 2 < i && (words.lower(t + 2) == "'s" || words.lower(t + 2) == "\u2019s");
        if (saysPlanned(words.lower(t)) || (owned && isTimeAhead(words, sentence, t))) {
            return true;
        }
    }
    if (t >= sentence.firstToken + 2 && words.lower(t - 1) == "of" && words.lower(t - 2) == "ahead") {
        return true;
    }
    if (i + 2 >= sentence.endToken()) {
        return false;
    }
    const std::string_view after = words.lower(i + 1);
    const std::string_view link = words.lower(i + 2);
    return (after == "scheduled" || after == "planned" || after == "slated" || after == "set")
        && (link == "for" || link == "to");
}

/// "ASEAN ministers meet again later this month", "the mandate expires next year": no past verb has such a
/// time.
bool hasTimeAhead(const ArticleWordsRef& words, const TriggerCandidate& candidate)
{
    constexpr std::uint32_t farthest = 5;
    const Sentence& sentence = words.document().sentences[candidate.sentence];
    const std::uint32_t i = candidate.token;
    const bool past = words.tag(i).tense == Tense::Past || candidate.form == WordForm::Past
        || candidate.form == WordForm::Participle || candidate.form == WordForm::PastOrParticiple;
    if (candidate.verb && past) {
        return false;
    }
    for (std::uint32_t t = i + 1; t + 1 < sentence.endToken() && t <= i + farthest; ++t) {
        if (words.lower(t) == "," || words[t].event || words.tag(t).upos == Upos::Verb) {
            return false;
        }
        if (isTimeAhead(words, sentence, t)) {
            const std::uint32_t head = words.tag(t + 1).head;
            return head == i || (head != TokenTag::noHead && words.tag(head).head == i);
        }
    }
    return false;
}

} // namespace

std::optional<EventStatus> EventFeaturesRef::plainStatus(const TriggerCandidate& candidate) const
{
    const Sentence& sentence = m_words.document().sentences[candidate.sentence];
    const std::uint32_t i = candidate.token;
    if (!isParsed(candidate.sentence)) {
        for (std::uint32_t back = 1; back <= 4 && i >= sentence.firstToken + back; ++back) {
            const ArticleWord& word = m_words[i - back];
            const std::string_view lower = word.lower;
            if (word.cue == StatusCue::Deny || (back <= 2 && isDeniable(candidate.kind) && isNot(lower))) {
                return EventStatus::Denied;
            }
            if (lower == "allegedly" || lower == "reportedly") {
                return EventStatus::Alleged;
            }
            if (word.mention != noIndex || word.event || isClauseBreak(lower)) {
                break;
            }
        }
        return std::nullopt;
    }
    if (isDeniable(candidate.kind) && (dateline::isNegated(m_words, i) || isHeldBack(m_words, i))) {
        return EventStatus::Denied;
    }
    for (std::uint32_t t = sentence.firstToken; t < sentence.endToken(); ++t) {
        if (m_words.tag(t).head != i) {
            continue;
        }
        const std::string_view lower = m_words.lower(t);
        const bool perfect = t + 1 < sentence.endToken() && m_words.lower(t + 1) == "have";
        const bool hedged = perfect && m_words.tag(t).relation == Deprel::Aux
            && (lower == "may" || lower == "might"); // "may have attacked"
        if (hedged || lower == "allegedly" || lower == "reportedly" || lower == "purportedly"
            || lower == "probably" || lower == "presumably") {
            return EventStatus::Alleged;
        }
        if (m_words.tag(t).relation == Deprel::Aux && (isFuture(lower) || (isOpen(lower) && !perfect))) {
            return EventStatus::Planned;
        }
    }
    if (isAhead(m_words, candidate) || hasTimeAhead(m_words, candidate)
        || (!candidate.verb && isNounAhead(m_words, candidate))) {
        return EventStatus::Planned;
    }
    const TokenTag& tag = m_words.tag(i);
    if (tag.head != TokenTag::noHead && m_words[tag.head].cue == StatusCue::Deny
        && (tag.relation == Deprel::Xcomp || tag.relation == Deprel::Ccomp || tag.relation == Deprel::Obj
            || (tag.relation == Deprel::Advcl && tag.form != VerbForm::Finite))) {
        return EventStatus::Denied; // "denied attacking", not "denied wrongdoing after police raided"
    }
    if (tag.relation == Deprel::Xcomp && tag.head != TokenTag::noHead && i > 0
        && m_words.lower(i - 1) == "have" && appears(m_words.lower(tag.head))) {
        return EventStatus::Alleged; // "appears to have tested"
    }
    if (tag.head != TokenTag::noHead && (tag.relation == Deprel::Acl || tag.relation == Deprel::Advcl)) {
        const std::string_view head = m_words[tag.head].lemma;
        if (head == "accuse" || head == "suspect" || m_words.lower(tag.head) == "suspected") {
            return EventStatus::Alleged;
        }
    }
    return std::nullopt;
}

bool EventFeaturesRef::isCondition(const TriggerCandidate& candidate) const
{
    return isParsed(candidate.sentence) && candidate.verb && dateline::isCondition(m_words, candidate.token);
}

} // namespace dateline
