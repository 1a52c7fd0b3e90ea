// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/events/eventfeatures.h"

#include "model/extraction/events/featurenames.h"
#include "model/extraction/events/titlewords.h"
#include "model/text/asciiclass.h"

namespace dateline {

namespace {

constexpr std::size_t candidatesPerSentence = 32;

bool isDeterminer(std::string_view lower)
{
    return lower == "the" || lower == "a" || lower == "an" || lower == "this" || lower == "that"
        || lower == "its" || lower == "his" || lower == "her" || lower == "their" || lower == "of"
        || lower == "'s" || lower == "no" || lower == "any" || lower == "these" || lower == "those"
        || lower == "several" || lower == "another";
}

} // namespace

EventFeaturesRef::EventFeaturesRef(const ArticleWordsRef& words, const EventOptions& options)
    : m_words(words)
    , m_options(options)
    , m_context(words)
{
    const auto& sentences = words.document().sentences;
    const auto& times = words.found().times;
    while (m_firstBody < sentences.size() && sentences[m_firstBody].block != BlockKind::Body) {
        ++m_firstBody;
    }
    std::uint32_t last = noIndex;
    std::uint32_t earlier = noIndex;
    for (std::uint32_t s = 0; s < sentences.size(); ++s) {
        m_previous.push_back(last);
        m_earlier.push_back(earlier);
        m_next.push_back(noIndex);
        if (sentences[s].block != BlockKind::Body) {
            continue;
        }
        for (const std::uint32_t t : words.timesOf(s)) {
            if (!canDate(times[t]) || isBirth(times[t]) || isYardstick(times[t])) {
                continue;
            }
            ++m_datingTimes;
            if (last != noIndex && times[last].interpretation != times[t].interpretation) {
                earlier = last;
            }
            last = t;
            for (std::uint32_t back = s; back-- > 0 && m_next[back] == noIndex;) {
                m_next[back] = t;
            }
            if (m_lead == noIndex && s < m_firstBody + 3) {
                m_lead = t;
            }
        }
    }
}

// "Smith, 45, born on 3 May 1971, was arrested": the day of a birth dates nothing else.
bool EventFeaturesRef::isBirth(const TimeMention& time) const
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

// "The first state of emergency since 1961", "the worst attack in France since 2015": what it is compared
// with.
bool EventFeaturesRef::isYardstick(const TimeMention& time) const
{
    constexpr std::uint32_t farthest = 16; // words between the superlative and "since"
    std::uint32_t at = m_words.firstToken(time);
    const std::uint32_t begin = m_words.document().sentences[m_words.sentenceOf(at)].firstToken;
    at -= at > begin && m_words.lower(at - 1) == "the" ? 1U : 0U;
    if (at <= begin || m_words.lower(at - 1) != "since") {
        return false;
    }
    for (std::uint32_t t = at - 1, steps = 0; t-- > begin + 1 && steps < farthest; ++steps) {
        const std::string_view word = m_words.lower(t);
        if (word == ";" || m_words[t].time != noIndex) {
            return false;
        }
        const bool superlative = word == "first" || word == "second" || word == "third" || word == "worst"
            || word == "most" || word == "only"
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
std::string_view EventFeaturesRef::boundOf(const TimeMention& time) const
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
bool EventFeaturesRef::isOfName(const TimeMention& time) const
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

bool EventFeaturesRef::canDate(const TimeMention& time)
{
    const TimeInterpretation& meaning = time.interpretation;
    if (meaning.type == TimexType::Duration) {
        return meaning.modifier >= TimeModifier::Earlier; // "will meet in three weeks"
    }
    return (meaning.type == TimexType::Date || meaning.type == TimexType::Time) && meaning.literal.empty()
        && meaning.unit != TimeUnit::Century && meaning.unit != TimeUnit::Millennium;
}

bool EventFeaturesRef::isStretchToNow(const TimeMention& time)
{
    const TimeInterpretation& what = time.interpretation;
    return what.type == TimexType::Duration && what.direction == TimeDirection::Past
        && what.anchor == TimeAnchor::Publication && !what.vagueAmount
        && what.modifier < TimeModifier::Earlier && what.offsetUnit >= TimeUnit::Hour
        && what.offsetUnit <= TimeUnit::Year;
}

bool EventFeaturesRef::isParsed(std::uint32_t sentence) const
{
    return m_options.syntax && m_words.document().sentences[sentence].parsed;
}

/// "Updated at 9:50 p.m. Thursday", "Posted on July 2, 2016 by ...": when the page was made.
bool EventFeaturesRef::isStamp(std::uint32_t token) const
{
    const std::string_view word = m_words.lower(token);
    const Sentence& sentence = m_words.document().sentences[m_words.sentenceOf(token)];
    if (word != "updated" && word != "posted" && word != "published" && word != "modified") {
        return false;
    }
    const bool opens = token == sentence.firstToken
        || (token == sentence.firstToken + 1 && m_words.lower(sentence.firstToken) == "last");
    std::uint32_t next = token + 1;
    for (; next < sentence.endToken()
         && (m_words.lower(next) == "at" || m_words.lower(next) == "on" || m_words.lower(next) == ":");
         ++next) { }
    return opens && next < sentence.endToken() && m_words[next].time != noIndex;
}

std::vector<TriggerCandidate> EventFeaturesRef::candidates() const
{
    std::vector<TriggerCandidate> found;
    const Document& document = m_words.document();
    for (std::uint32_t s = 0; s < document.sentences.size(); ++s) {
        const Sentence& sentence = document.sentences[s];
        if (sentence.block != BlockKind::Body && sentence.block != BlockKind::Title
            && sentence.block != BlockKind::Caption) {
            continue;
        }
        const bool tagged = m_options.syntax && m_words.isTagged(sentence);
        const std::size_t before = found.size();
        for (std::uint32_t i = sentence.firstToken;
             i < sentence.endToken() && found.size() - before < candidatesPerSentence; ++i) {
            const ArticleWord& word = m_words[i];
            const Upos upos = m_words.tag(i).upos;
            const bool named
                = word.mention != noIndex && m_words.found().mentions[word.mention].form == MentionForm::Name;
            const bool headSaysSo = m_options.triggerHead && document.labels[i].trigger != 0;
            if (named || (word.time != noIndex && !headSaysSo) || isStamp(i)) {
                continue;
            }
            if (!word.event) {
                if ((tagged && upos == Upos::Verb && document.tokens[i].shape != TokenShape::Punctuation)
                    || headSaysSo) {
                    found.push_back({i, s, nullptr, EventKind::Other, WordForm::Base,
                        upos == Upos::Verb || !tagged, 0, 0});
                }
                continue;
            }
            const bool nounPlace = i > sentence.firstToken && isDeterminer(m_words.lower(i - 1));
            bool verb = word.event->verb.has_value();
            if (verb && word.event->noun) {
                verb = tagged ? upos == Upos::Verb || upos == Upos::Aux : !nounPlace;
            } else if (tagged && !headSaysSo) {
                const bool fits = verb ? upos == Upos::Verb || upos == Upos::Adj || upos == Upos::Noun
                                       : upos == Upos::Noun || upos == Upos::Propn;
                if (!fits) {
                    continue;
                }
            }
            const TriggerReading& reading = verb ? *word.event->verb : *word.event->noun;
            found.push_back({i, s, word.event, reading.kind, reading.form, verb, 0, 0});
        }
        for (std::size_t c = before; c < found.size(); ++c) {
            found[c].order = static_cast<std::uint8_t>(c - before);
            found[c].count = static_cast<std::uint8_t>(found.size() - before);
        }
    }
    return found;
}

/// "... had been run by the UN since 1999, when a bombing campaign drove them out"
bool EventFeaturesRef::isWhen(const TriggerCandidate& candidate, const TimeMention& time) const
{
    std::uint32_t behind = m_words.lastToken(time) + 1;
    behind += behind < candidate.token && m_words.lower(behind) == "," ? 1U : 0U;
    return behind < candidate.token && m_words.lower(behind) == "when";
}

bool EventFeaturesRef::isNegated(const TriggerCandidate& candidate) const
{
    const std::uint32_t first = m_words.document().sentences[candidate.sentence].firstToken;
    for (std::uint32_t back = 1; back <= 3 && candidate.token >= first + back; ++back) {
        if (isNegation(m_words.lower(candidate.token - back))) {
            return true;
        }
    }
    return false;
}

/// The verb whose clause the time stands in; noHead where none is near.
std::uint32_t EventFeaturesRef::verbAbove(const TimeMention& time) const
{
    constexpr int highest = 6;
    std::uint32_t verb = m_words.headToken(m_words.firstToken(time), m_words.lastToken(time));
    for (int step = 0; step < highest && verb != TokenTag::noHead && m_words.tag(verb).upos != Upos::Verb;
         ++step) {
        verb = m_words.tag(verb).head;
    }
    return verb;
}

bool EventFeaturesRef::isOfNews(const TimeMention& time) const
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
bool EventFeaturesRef::isInsideSubject(const TriggerCandidate& candidate, const TimeMention& time) const
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

/// "Haftar, who lived abroad from 1990 until 2011 and whose army controls the east", "replaces the mission,
/// which had patrolled since 2001": what is so now has no date of a clause beside it that tells of the past.
/// Nor has what stands before a semicolon the date of what stands behind it. "Schoolgirls captured two years
/// ago have been freed": what stands between subject and verb is told of the subject.
bool EventFeaturesRef::isOfAnotherClause(const TriggerCandidate& candidate, const TimeMention& time) const
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
    if (isInsideSubject(candidate, time)) {
        return true;
    }
    const TokenTag& trigger = m_words.tag(candidate.token);
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

void EventFeaturesRef::options(const TriggerCandidate& candidate, std::vector<DateOption>& out) const
{
    out.clear();
    const auto& times = m_words.found().times;
    const bool birth = isBorn(m_words.document().word(candidate.token));
    for (const std::uint32_t t : m_words.timesOf(candidate.sentence)) {
        const bool anothers = !birth && isBirth(times[t]);
        if (isStretchToNow(times[t])) { // it has its own end
            out.push_back({DateSourceKind::Same, t});
            continue;
        }
        if (!canDate(times[t]) || times[t].rangeRole == RangeRole::End || anothers || isYardstick(times[t])) {
            continue;
        }
        if (times[t].rangeRole == RangeRole::Begin && times[t].rangePartner != noIndex) {
            out.push_back({DateSourceKind::SameRange, t});
            continue;
        }
        const std::string_view bound = boundOf(times[t]);
        const bool ends = !bound.empty() && bound != "since";
        if (isOfName(times[t])
            || (ends && candidate.token < m_words.firstToken(times[t]) && !isNegated(candidate))) {
            continue; // "held the post until 2011": not what is told of that year
        }
        if (bound != "since" || isWhen(candidate, times[t])) {
            out.push_back({DateSourceKind::Same, t});
        }
        if (!ends) {
            out.push_back({DateSourceKind::SameUntil, t});
        }
    }
    const std::uint32_t previous = m_previous[candidate.sentence];
    const bool leadBefore = m_lead != noIndex
        && times[m_lead].span.begin < m_words.document().tokens[candidate.token].span.begin;
    const bool leadInSentence = m_lead != noIndex && m_words[m_words.firstToken(times[m_lead])].time == m_lead
        && m_words.sentenceOf(m_words.firstToken(times[m_lead])) == candidate.sentence;
    if (m_lead != noIndex && !leadInSentence && (leadBefore || candidate.sentence < m_firstBody + 3)) {
        out.push_back({DateSourceKind::Lead, m_lead});
        out.push_back({DateSourceKind::LeadUntil, m_lead});
    }
    if (previous != noIndex && previous != m_lead) {
        out.push_back({DateSourceKind::Previous, previous});
        out.push_back({DateSourceKind::PreviousUntil, previous});
    }
    if (const std::uint32_t earlier = m_earlier[candidate.sentence];
        earlier != noIndex && earlier != m_lead) {
        out.push_back({DateSourceKind::Earlier, earlier});
        out.push_back({DateSourceKind::EarlierUntil, earlier});
    }
    if (const std::uint32_t next = m_next[candidate.sentence]; next != noIndex && next != m_lead) {
        out.push_back({DateSourceKind::Next, next});
        out.push_back({DateSourceKind::NextUntil, next});
    }
    out.push_back({DateSourceKind::Publication, noIndex});
    out.push_back({DateSourceKind::PublicationEve, noIndex});
}

bool EventFeaturesRef::isPassive(const TriggerCandidate& candidate) const
{
    if (!candidate.verb || candidate.form == WordForm::Base || candidate.form == WordForm::Third
        || candidate.form == WordForm::Gerund) {
        return false;
    }
    if (isParsed(candidate.sentence)) {
        return m_words.tag(candidate.token).passive;
    }
    const std::uint32_t first = m_words.document().sentences[candidate.sentence].firstToken;
    for (std::uint32_t back = 1; back <= 3 && candidate.token >= first + back; ++back) {
        if (isBe(m_words.lower(candidate.token - back))) {
            return true;
        }
    }
    return candidate.token + 1 < m_words.document().tokens.size()
        && m_words.lower(candidate.token + 1) == "by";
}

} // namespace dateline
