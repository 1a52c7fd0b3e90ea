// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/events/timescope.h"

#include "model/extraction/events/featurenames.h"
#include "model/extraction/events/titlewords.h"
#include "model/text/asciiclass.h"

namespace dateline {

namespace {

/// "The year", "the decade", "the season"; not "this year".
bool isWholePeriod(const TimeMention& time)
{
    const TimeInterpretation& what = time.interpretation;
    return what.unit >= TimeUnit::Season && what.year == TimeInterpretation::unset && what.offset == 0
        && what.anchor == TimeAnchor::Narrative;
}

} // namespace

bool TimeScopeRef::isParsed(std::uint32_t sentence) const
{
    return m_syntax && m_words.document().sentences[sentence].parsed;
}

// "Smith, 45, born on 3 May 1971, was arrested": the day of a birth dates nothing else.
bool TimeScopeRef::isBirth(const TimeMention& time) const
{
    const Document& document = m_words.document();
    for (std::uint32_t at = m_words.firstToken(time), steps = 0; at > 0 && steps < 2; ++steps) {
        const std::string_view word = document.word(--at);
        if (isBorn(word)) {
            return true;
        }
        if (word != "on" && word != "in" && word != "around") {
            return false;
        }
    }
    return false;
}

// "The first state of emergency since 1961", "the worst attack in France since 2015", "his last press
// conference of the year": what it is compared with.
bool TimeScopeRef::isYardstick(const TimeMention& time) const
{
    constexpr std::uint32_t farthest = 16; // words between the superlative and "since"
    std::uint32_t at = m_words.firstToken(time);
    const std::uint32_t begin = m_words.document().sentences[m_words.sentenceOf(at)].firstToken;
    at -= at > begin && m_words.lower(at - 1) == "the" ? 1U : 0U;
    const bool ofPeriod = at > begin && m_words.lower(at - 1) == "of" && isWholePeriod(time);
    if (at <= begin || (m_words.lower(at - 1) != "since" && !ofPeriod)) {
        return false;
    }
    for (std::uint32_t t = at - 1, steps = 0; t-- > begin + 1 && steps < farthest; ++steps) {
        const std::string_view word = m_words.lower(t);
        if (word == ";" || m_words[t].time != noIndex) {
            return false;
        }
        const bool superlative = word == "first" || word == "second" || word == "third" || word == "worst"
            || word == "most" || word == "only" || (ofPeriod && (word == "last" || word == "final"))
            || (word.ends_with("est") && word.size() > 5 && m_words.tag(t).upos == Upos::Adj);
        if (superlative
            && (m_words.lower(t - 1) == "the" || isGenitive(m_words.lower(t - 1))
                || isPossessive(m_words.lower(t - 1)))) {
            return true;
        }
    }
    return false;
}

/// The word that says how the time bounds what is told: "since", "until"; else empty. "Since Monday's
/// attack", "since the 2002 bombings" are bound by the attack, and the time is its date.
std::string_view TimeScopeRef::boundOf(const TimeMention& time) const
{
    std::uint32_t at = m_words.firstToken(time);
    const Sentence& sentence = m_words.document().sentences[m_words.sentenceOf(at)];
    const bool article = at > sentence.firstToken && m_words.lower(at - 1) == "the";
    const std::uint32_t behind = m_words.lastToken(time) + 1;
    if (behind < sentence.endToken()) {
        const Upos upos = m_words.tag(behind).upos;
        const bool noun = upos == Upos::Noun || upos == Upos::Propn || upos == Upos::Adj;
        if (isGenitive(m_words.lower(behind)) || (article && noun)) {
            return {};
        }
    }
    at -= article ? 1U : 0U;
    const std::string_view word = at > sentence.firstToken ? m_words.lower(at - 1) : std::string_view();
    return word == "since" || word == "until" || word == "till" || word == "through" ? word
                                                                                     : std::string_view();
}

// "Euro 2016 ended without an attack", "dubbed 'Vision 2030'": the year is a part of the name. "Davos 2019",
// "Mr Wong's 1997 film" say when.
bool TimeScopeRef::isOfName(const TimeMention& time) const
{
    const TimeInterpretation& what = time.interpretation;
    const std::uint32_t at = m_words.firstToken(time);
    const std::uint32_t begin = m_words.document().sentences[m_words.sentenceOf(at)].firstToken;
    if (at <= begin + 1 || at != m_words.lastToken(time) || what.unit != TimeUnit::Year
        || what.year == TimeInterpretation::unset) {
        return false;
    }
    const std::string_view name = m_words.document().word(at - 1);
    const ArticleWord& before = m_words[at - 1];
    return !name.empty() && isAsciiUpper(name.front()) && m_words.tag(at - 1).upos == Upos::Propn
        && before.time == noIndex && before.mention == noIndex && !before.event;
}

/// "... had been run by the UN since 1999, when a bombing campaign drove them out"
bool TimeScopeRef::isWhen(const TriggerCandidate& candidate, const TimeMention& time) const
{
    std::uint32_t behind = m_words.lastToken(time) + 1;
    behind += behind < candidate.token && m_words.lower(behind) == "," ? 1U : 0U;
    bool within = behind < candidate.token && m_words.lower(behind) == "when";
    for (std::uint32_t t = behind; within && t < candidate.token; ++t) {
        within
            = m_words.lower(t) != ","; // "since 1973, when skulls were last surveyed, scientists have found"
    }
    return within;
}

/// The verb whose clause the time stands in; noHead where none is near.
std::uint32_t TimeScopeRef::verbAbove(const TimeMention& time) const
{
    constexpr int highest = 6;
    std::uint32_t verb = m_words.headToken(m_words.firstToken(time), m_words.lastToken(time));
    for (int step = 0; step < highest && verb != TokenTag::noHead && m_words.tag(verb).upos != Upos::Verb;
         ++step) {
        verb = m_words.tag(verb).head;
    }
    return verb;
}

bool TimeScopeRef::isOfNews(const TimeMention& time) const
{
    constexpr std::uint32_t top = 3; // sentences
    const std::uint32_t verb = verbAbove(time);
    if (!isParsed(time.sentence) || verb == TokenTag::noHead || m_words.tag(verb).relation != Deprel::Root) {
        return false;
    }
    bool perfect = false;
    for (std::uint32_t t = m_words.document().sentences[time.sentence].firstToken; t < verb; ++t) {
        perfect = perfect
            || (m_words.tag(t).head == verb && (m_words.lower(t) == "has" || m_words.lower(t) == "have"));
    }
    const std::string_view word = m_words.lower(verb);
    const bool opens = time.sentence >= m_firstBody && time.sentence < m_firstBody + top;
    return perfect || word == "comes" || word == "came" || word == "come"
        || (opens && m_words.tag(verb).tense == Tense::Past);
}

/// Subject, clause on it with the time, verb: the verb is the candidate.
bool TimeScopeRef::isInsideSubject(const TriggerCandidate& candidate, const TimeMention& time) const
{
    const std::uint32_t verb = verbAbove(time);
    if (!candidate.verb || verb == TokenTag::noHead || m_words.tag(verb).relation != Deprel::Acl
        || m_words.lastToken(time) >= candidate.token) {
        return false;
    }
    const std::uint32_t noun = m_words.tag(verb).head;
    return noun < verb && verb < candidate.token && m_words.tag(noun).head == candidate.token
        && m_words.tag(noun).relation == Deprel::Nsubj;
}

/// "Sechin, who has been on the list since April, spoke of ...", "had lived there since December, and was
/// granted asylum": a stretch is that of its own clause.
bool TimeScopeRef::isSinceOfAnother(const TriggerCandidate& candidate, const TimeMention& time) const
{
    constexpr int highest = 6;
    const TokenTag& tag = m_words.tag(candidate.token);
    if (tag.relation == Deprel::Conj && candidate.token > m_words.lastToken(time)
        && tag.head != TokenTag::noHead && tag.head < m_words.firstToken(time)) {
        return true;
    }
    std::uint32_t at = m_words.headToken(m_words.firstToken(time), m_words.lastToken(time));
    for (int step = 0; step < highest && at != TokenTag::noHead; ++step) {
        if (m_words.tag(at).relation == Deprel::Acl) {
            return !m_words.isUnder(candidate.token, at) && m_words.tag(at).head != candidate.token;
        }
        at = m_words.tag(at).head;
    }
    return false;
}

/// "Police arrested 56 people in Noumea, where riots broke out on May 13": the day of what happened there.
bool TimeScopeRef::isOfPlaceClause(const TriggerCandidate& candidate, const TimeMention& time) const
{
    const std::uint32_t verb = verbAbove(time);
    if (verb == TokenTag::noHead || candidate.token > m_words.firstToken(time)
        || m_words.isUnder(candidate.token, verb)) {
        return false;
    }
    return m_words.anyChild(verb,
        [&](std::uint32_t t) { return t > candidate.token && t < verb && m_words.lower(t) == "where"; });
}

/// "A warrant for Ramirez, who was vice president in the 1980s", "met Adams, who won in 2019": years of a
/// life are those of its own clause.
bool TimeScopeRef::isOfLife(const TriggerCandidate& candidate, const TimeMention& time) const
{
    const std::uint32_t verb = verbAbove(time);
    const TimeUnit unit = time.interpretation.unit;
    if (verb == TokenTag::noHead || (unit != TimeUnit::Year && unit != TimeUnit::Decade)
        || candidate.token > m_words.firstToken(time) || m_words.isUnder(candidate.token, verb)) {
        return false;
    }
    return m_words.tag(verb).relation == Deprel::Acl && m_words.anyChild(verb, [&](std::uint32_t t) {
        return t > candidate.token && m_words.tag(t).relation == Deprel::Nsubj && m_words.lower(t) == "who";
    });
}

/// "Are expelling diplomats over the poisoning of a spy on March 4": what goes on now has not the day of a
/// noun that is told as its cause.
bool TimeScopeRef::isOfNounBelow(const TriggerCandidate& candidate, const TimeMention& time) const
{
    constexpr int highest = 8;
    const TokenTag& trigger = m_words.tag(candidate.token);
    const bool progressive = candidate.verb && m_words.lower(candidate.token).ends_with("ing")
        && m_words.anyChild(candidate.token, [&](std::uint32_t t) {
               return m_words.tag(t).relation == Deprel::Aux
                   && (m_words.lower(t) == "is" || m_words.lower(t) == "are" || m_words.lower(t) == "'re"
                       || m_words.lower(t) == "'s");
           });
    if (!progressive || trigger.passive || candidate.token > m_words.firstToken(time)) {
        return false;
    }
    std::uint32_t at = m_words.headToken(m_words.firstToken(time), m_words.lastToken(time));
    for (int step = 0; step < highest && at != TokenTag::noHead && at > candidate.token; ++step) {
        const bool event = m_words[at].event && m_words[at].event->noun;
        const bool governed = m_words.anyChild(
            at, [&](std::uint32_t t) { return t < at && m_words.tag(t).relation == Deprel::Case; });
        if (event && governed && m_words.tag(at).upos == Upos::Noun) {
            return true;
        }
        if (m_words.tag(at).upos == Upos::Verb) {
            return false;
        }
        at = m_words.tag(at).head;
    }
    return false;
}

/// "Lowered the flags until the funeral, which is expected to be held on 19 September": what was done has not
/// the day of what is yet to come.
bool TimeScopeRef::isOfPlanBelow(const TriggerCandidate& candidate, const TimeMention& time) const
{
    std::uint32_t verb = verbAbove(time);
    while (verb != TokenTag::noHead && m_words.tag(verb).relation == Deprel::Xcomp) {
        verb = m_words.tag(verb).head;
    }
    const TokenTag& trigger = m_words.tag(candidate.token);
    if (verb == TokenTag::noHead || !candidate.verb || trigger.tense != Tense::Past
        || m_words.tag(verb).relation != Deprel::Acl || candidate.token > verb
        || m_words.isUnder(candidate.token, verb)) {
        return false;
    }
    return m_words.anyChild(verb, [&](std::uint32_t t) {
        const std::string_view word = m_words.lower(t);
        const bool ahead = word == "is" || word == "are" || word == "will";
        return m_words.tag(t).relation == Deprel::Aux && ahead;
    });
}

/// "Declared Monday a day of mourning": the day is what was declared. But "declared Monday a state of
/// emergency".
bool TimeScopeRef::isWhatIsDeclared(const TriggerCandidate& candidate, const TimeMention& time) const
{
    constexpr std::uint32_t farthest = 5; // tokens of "a national public holiday"
    const std::uint32_t behind = m_words.lastToken(time) + 1;
    const std::uint32_t end = m_words.document().sentences[time.sentence].endToken();
    if (!candidate.verb || candidate.token + 1 != m_words.firstToken(time) || behind >= end
        || (m_words.lower(behind) != "a" && m_words.lower(behind) != "an")) {
        return false;
    }
    for (std::uint32_t t = behind + 1; t < end && t <= behind + farthest; ++t) {
        const std::string_view word = m_words.lower(t);
        if (word == "day" || word == "holiday" || word == "weekend") {
            return true;
        }
    }
    return false;
}

/// "Called an election for 4 July, ending months of talk": the day ahead is that of what was called.
bool TimeScopeRef::isOfWhatIsCalled(const TriggerCandidate& candidate, const TimeMention& time) const
{
    const std::uint32_t first = m_words.firstToken(time);
    const std::uint32_t behind = m_words.lastToken(time) + 1;
    const TokenTag& trigger = m_words.tag(candidate.token);
    return candidate.verb && first > 0 && m_words.lower(first - 1) == "for" && behind < candidate.token
        && m_words.lower(behind) == "," && trigger.relation == Deprel::Advcl
        && m_words.lower(candidate.token).ends_with("ing");
}

/// The noun that a year stands before, "the 2001 crash", "the 2019 Chicago Marathon", which it dates and
/// nothing beside it; else noIndex.
std::uint32_t TimeScopeRef::nounOfYear(const TimeMention& time) const
{
    const std::uint32_t at = m_words.firstToken(time);
    if (time.interpretation.unit != TimeUnit::Year || time.interpretation.year == TimeInterpretation::unset
        || at != m_words.lastToken(time)) {
        return noIndex;
    }
    const std::string_view lead = at > 0 ? m_words.lower(at - 1) : std::string_view();
    if (at > 0 && m_words.tag(at - 1).upos == Upos::Adp && lead != "for") {
        return noIndex; // "in 2007 judges called"
    }
    const TokenTag& tag = m_words.tag(at);
    const bool before
        = tag.head != TokenTag::noHead && tag.head > at && m_words.sentenceOf(tag.head) == time.sentence;
    return before && (m_words.tag(tag.head).upos == Upos::Noun || m_words.tag(tag.head).upos == Upos::Propn)
        ? tag.head
        : noIndex;
}

/// "Haftar, who lived abroad from 1990 until 2011 and whose army controls the east", "replaces the mission,
/// which had patrolled since 2001": what is so now has no date of a clause beside it that tells of the past.
/// Nor has what stands before a semicolon the date of what stands behind it. "Schoolgirls captured two years
/// ago have been freed": what stands between subject and verb is told of the subject.
bool TimeScopeRef::isOfAnotherClause(const TriggerCandidate& candidate, const TimeMention& time) const
{
    if (!isParsed(candidate.sentence)) {
        return false;
    }
    const std::uint32_t first = m_words.firstToken(time);
    for (std::uint32_t t = candidate.token; t < first; ++t) {
        if (m_words.lower(t) == ";") {
            return true;
        }
    }
    if (isOfPlaceClause(candidate, time) || isOfLife(candidate, time) || isOfWhatIsCalled(candidate, time)
        || isWhatIsDeclared(candidate, time) || isOfNounBelow(candidate, time)) {
        return true;
    }
    if (isInsideSubject(candidate, time) || (boundOf(time) == "since" && isSinceOfAnother(candidate, time))) {
        return true;
    }
    if (const std::uint32_t noun = nounOfYear(time);
        noun != noIndex && noun != candidate.token && m_words.tag(noun).head != candidate.token) {
        return true;
    }
    const TokenTag& trigger = m_words.tag(candidate.token);
    if (isOfPlanBelow(candidate, time)) {
        return true;
    }
    if (!candidate.verb || trigger.form != VerbForm::Finite || trigger.tense != Tense::Present) {
        return false;
    }
    const std::uint32_t verb = verbAbove(time);
    if (verb == TokenTag::noHead || verb == candidate.token || m_words.tag(verb).relation != Deprel::Acl) {
        return false;
    }
    bool past = m_words.tag(verb).form == VerbForm::Finite && m_words.tag(verb).tense == Tense::Past;
    for (std::uint32_t t = m_words.document().sentences[candidate.sentence].firstToken; t < verb; ++t) {
        const bool before = m_words.tag(t).head == verb && m_words.tag(t).relation == Deprel::Aux;
        past = past
            || (before
                && (m_words.lower(t) == "had" || m_words.lower(t) == "was" || m_words.lower(t) == "were"));
    }
    return past;
}

} // namespace dateline
