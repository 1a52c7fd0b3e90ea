// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/events/eventfeatures.h"

#include "model/extraction/events/featurenames.h"
#include "model/extraction/events/syntaxpath.h"
#include "model/text/oneof.h"

namespace dateline {

namespace {

constexpr std::array<std::string_view, 17> unitNames{"none", "s", "min", "h", "part", "day", "weekend",
    "week", "fortnight", "month", "quarter", "half", "season", "year", "decade", "century", "millennium"};
constexpr std::array<std::string_view, 4> anchorNames{"none", "pub", "narr", "event"};
constexpr std::array<std::string_view, 10> auxiliaries{
    "had", "has", "have", "will", "would", "was", "were", "is", "are", "been"};

} // namespace

void EventFeaturesRef::addOption(
    const TriggerCandidate& candidate, const DateOption& option, FeatureList& out) const
{
    const std::string_view source = nameOf(sourceNames, option.kind);
    addTriggerOf(candidate, source, out);
    const std::uint32_t sameTimes = m_timesBefore[candidate.sentence + 1] - m_timesBefore[candidate.sentence];
    out.add(source, "times", countBucket(sameTimes));
    out.add(source, "arttimes", countBucket(m_datingTimes));
    if (option.time == noIndex) {
        return;
    }
    const TimeMention& time = m_words.found().times[option.time];
    addMeaning(time, source, out);
    if (isOfSentence(option.kind)) {
        addNearTime(candidate, option, source, out);
        addGovernor(candidate, time, source, out);
        return;
    }
    const auto where = static_cast<std::int64_t>(m_words.sentenceOf(m_words.firstToken(time)));
    out.add(source, "sentences", distanceBucket(std::int64_t{candidate.sentence} - where));
    if (option.time == m_previous[candidate.sentence]) {
        out.add(source, "last");
    }
    out.add(source, "where", positionBucket(where - m_firstBody));
    out.add(source, sameTimes > 0 ? "unit+times" : "unit-times", nameOf(unitNames, time.interpretation.unit));
    addDistantTime(candidate, option, source, out);
}

/// What the trigger is like that the option would date.
void EventFeaturesRef::addTriggerOf(
    const TriggerCandidate& candidate, std::string_view source, FeatureList& out) const
{
    out.add(source);
    out.add(source, "form", nameOf(formNames, candidate.form));
    out.add(source, "kind", toString(candidate.kind));
    out.add(source, "lemma", m_words[candidate.token].lemma);
    out.add(source, "position", positionBucket(std::int64_t{candidate.sentence} - m_firstBody));
    out.add(source, candidate.verb ? "verb" : "noun");
    const Sentence& place = m_words.document().sentences[candidate.sentence];
    for (std::uint32_t back = 1; back <= 3 && candidate.token >= place.firstToken + back; ++back) {
        const std::string_view word = m_words.lower(candidate.token - back);
        if (isOneOf(word, auxiliaries)) {
            out.add(source, "aux", word);
        }
    }
    if (isParsed(candidate.sentence)) {
        out.add(source, "deprel", deprelName(m_words.tag(candidate.token).relation));
    }
}

/// What the time says.
void EventFeaturesRef::addMeaning(const TimeMention& time, std::string_view source, FeatureList& out)
{
    const TimeInterpretation& meaning = time.interpretation;
    const bool stretch = isStretchToNow(time);
    out.add(
        source, stretch ? "stretch" : "unit", nameOf(unitNames, stretch ? meaning.offsetUnit : meaning.unit));
    out.add(source, "anchor", nameOf(anchorNames, meaning.anchor));
    out.add(source, "direction", nameOf(directionNames, meaning.direction));
    out.add(source, "qualifier", nameOf(qualifierNames, time.qualifier));
    if (meaning.type == TimexType::Time) {
        out.add(source, "clock");
    }
}

/// How trigger and time stand to each other in their sentence.
void EventFeaturesRef::addNearTime(const TriggerCandidate& candidate, const DateOption& option,
    std::string_view source, FeatureList& out) const
{
    const TimeMention& time = m_words.found().times[option.time];
    const std::uint32_t first = m_words.firstToken(time);
    const Stretch between = stretchBetween(m_words, candidate.token, first, m_words.lastToken(time));
    std::size_t others = 0;
    for (std::int64_t t = between.begin; t < between.end; ++t) {
        const std::uint32_t other = m_words[static_cast<std::size_t>(t)].time;
        others += other != noIndex && other != option.time;
    }
    out.add(source, between.after ? "after" : "before", distanceBucket(between.length()));
    out.add(source, between.after ? "breaksafter" : "breaksbefore", countBucket(between.breaks));
    out.add(source, between.after ? "verbsafter" : "verbsbefore", countBucket(between.verbs));
    out.add(source, "others", countBucket(others));
    const Sentence& sentence = m_words.document().sentences[candidate.sentence];
    if (first > sentence.firstToken) {
        out.add(source, "word", m_words.lower(first - 1));
    }
    if (first > sentence.firstToken + 1) {
        out.add(source, "word2", m_words.lower(first - 2));
    } else {
        out.add(source, "opens");
    }
    out.add(source, nameOf(directionNames, time.interpretation.direction), nameOf(formNames, candidate.form));
}

/// The way from trigger to time in the tree, and what the time hangs on, the trigger or another word:
/// "officials said on Friday that rebels had taken the town".
void EventFeaturesRef::addGovernor(const TriggerCandidate& candidate, const TimeMention& time,
    std::string_view source, FeatureList& out) const
{
    if (!isParsed(candidate.sentence)) {
        return;
    }
    const std::uint32_t head = m_words.headToken(m_words.firstToken(time), m_words.lastToken(time));
    SyntaxPath path;
    if (!findPath(m_words.document(), candidate.token, head, path)) {
        return;
    }
    out.add(source, "up", countBucket(path.up));
    out.add(source, "down", countBucket(path.down));
    out.add(source, "path", path.text());
    const std::uint32_t governor = m_words.tag(head).head;
    if (governor == TokenTag::noHead) {
        return;
    }
    const ArticleWord& word = m_words[governor];
    const bool governs = path.up == 0 && path.down == 1;
    out.add(source, governs ? "governor" : "othergovernor", word.lemma);
    out.add(source, governs ? "governorcue" : "othergovernorcue", nameOf(cueNames, word.cue));
    out.add(source, governs ? "governorevent" : "othergovernorevent", word.event ? "1" : "0");
}

/// How the sentence of the trigger hangs together with that of the time.
void EventFeaturesRef::addDistantTime(const TriggerCandidate& candidate, const DateOption& option,
    std::string_view source, FeatureList& out) const
{
    const TimeMention& time = m_words.found().times[option.time];
    const std::uint32_t first = m_words.firstToken(time);
    const auto where = static_cast<std::uint32_t>(m_words.sentenceOf(first));
    out.add(source, "sameword", m_context.tells(where, m_words[candidate.token].lemma) ? "1" : "0");
    out.add(source, "samenames", m_context.sharedNames(candidate.sentence, where));
    out.add(source, "timespeech", m_context.speech(where));
    if (first > m_words.document().sentences[where].firstToken) {
        out.add(source, "timeword", m_words.lower(first - 1));
    }
    const std::string_view far = distanceBucket(std::int64_t{candidate.sentence} - where);
    out.add(source, far, nameOf(unitNames, time.interpretation.unit));
    out.add(source, far, nameOf(formNames, candidate.form));
    const std::uint32_t between = where < candidate.sentence // other times told since
        ? m_timesBefore[candidate.sentence] - m_timesBefore[where + 1]
        : 0;
    out.add(source, "timesbetween", countBucket(between));
}

} // namespace dateline
