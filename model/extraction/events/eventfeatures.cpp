// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/events/eventfeatures.h"

#include "model/extraction/events/featurenames.h"
#include "model/extraction/events/titlewords.h"

#include <algorithm>

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
    , m_firstBody(m_context.firstBody())
    , m_scope(words, options.syntax, m_firstBody)
{
    const auto& sentences = words.document().sentences;
    const auto& times = words.found().times;
    std::uint32_t last = noIndex;
    std::uint32_t earlier = noIndex;
    m_timesBefore.push_back(0);
    for (std::uint32_t s = 0; s < sentences.size(); ++s) {
        const auto told = words.timesOf(s);
        const auto dating = std::count_if(
            told.begin(), told.end(), [&times](std::uint32_t time) { return canDate(times[time]); });
        m_timesBefore.push_back(m_timesBefore.back() + static_cast<std::uint32_t>(dating));
        m_previous.push_back(last);
        m_earlier.push_back(earlier);
        m_next.push_back(noIndex);
        if (sentences[s].block != BlockKind::Body) {
            continue;
        }
        for (const std::uint32_t t : told) {
            if (!canDate(times[t]) || m_scope.isBirth(times[t]) || m_scope.isYardstick(times[t])) {
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

void EventFeaturesRef::options(const TriggerCandidate& candidate, std::vector<DateOption>& out) const
{
    out.clear();
    const auto& times = m_words.found().times;
    const bool birth = isBorn(m_words.document().word(candidate.token));
    for (const std::uint32_t t : m_words.timesOf(candidate.sentence)) {
        const bool anothers = !birth && m_scope.isBirth(times[t]);
        if (isStretchToNow(times[t])) { // it has its own end
            out.push_back({DateSourceKind::Same, t});
            continue;
        }
        if (!canDate(times[t]) || times[t].rangeRole == RangeRole::End || anothers
            || m_scope.isYardstick(times[t])) {
            continue;
        }
        if (times[t].rangeRole == RangeRole::Begin && times[t].rangePartner != noIndex) {
            out.push_back({DateSourceKind::SameRange, t});
            continue;
        }
        const std::string_view bound = m_scope.boundOf(times[t]);
        const bool ends = !bound.empty() && bound != "since";
        if (m_scope.isOfName(times[t])
            || (ends && candidate.token < m_words.firstToken(times[t]) && !isNegated(candidate))) {
            continue; // "held the post until 2011": not what is told of that year
        }
        const bool opens = bound == "since" && m_scope.isWhen(candidate, times[t]);
        if (bound != "since" || opens) {
            out.push_back({DateSourceKind::Same, t});
        }
        if (!ends && !opens) {
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
