// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/events/eventfeatures.h"

#include "model/extraction/events/featurenames.h"
#include "model/extraction/events/syntaxpath.h"

namespace dateline {

namespace {

constexpr std::array<std::string_view, 17> unitNames{"none", "s", "min", "h", "part", "day", "weekend",
    "week", "fortnight", "month", "quarter", "half", "season", "year", "decade", "century", "millennium"};
constexpr std::array<std::string_view, 4> anchorNames{"none", "pub", "narr", "event"};

} // namespace

void EventFeaturesRef::addOption(
    const TriggerCandidate& candidate, const DateOption& option, FeatureList& out) const
{
    const Document& document = m_words.document();
    const std::string_view source = nameOf(sourceNames, option.kind);
    const std::string_view form = nameOf(formNames, candidate.form);
    const std::string_view position = positionBucket(std::int64_t{candidate.sentence} - m_firstBody);
    const auto& times = m_words.found().times;
    out.add(source);
    out.add(source, "form", form);
    out.add(source, "kind", toString(candidate.kind));
    out.add(source, "lemma", m_words[candidate.token].lemma);
    out.add(source, "position", position);
    out.add(source, candidate.verb ? "verb" : "noun");
    const Sentence& place = document.sentences[candidate.sentence];
    for (std::uint32_t back = 1; back <= 3 && candidate.token >= place.firstToken + back; ++back) {
        const std::string_view word = m_words.lower(candidate.token - back);
        if (word == "had" || word == "has" || word == "have" || word == "will" || word == "would"
            || word == "was" || word == "were" || word == "is" || word == "are" || word == "been") {
            out.add(source, "aux", word);
        }
    }
    if (isParsed(candidate.sentence)) {
        out.add(source, "deprel", deprelName(m_words.tag(candidate.token).relation));
    }
    std::size_t sameTimes = 0;
    for (const std::uint32_t t : m_words.timesOf(candidate.sentence)) {
        sameTimes += canDate(times[t]);
    }
    out.add(source, "times", countBucket(sameTimes));
    out.add(source, "arttimes", countBucket(m_datingTimes));
    if (option.time == noIndex) {
        return;
    }
    const TimeMention& time = times[option.time];
    const TimeInterpretation& meaning = time.interpretation;
    const std::uint32_t first = m_words.firstToken(time);
    const std::uint32_t last = m_words.lastToken(time);
    const bool stretch = isStretchToNow(time);
    out.add(
        source, stretch ? "stretch" : "unit", nameOf(unitNames, stretch ? meaning.offsetUnit : meaning.unit));
    out.add(source, "anchor", nameOf(anchorNames, meaning.anchor));
    out.add(source, "direction", nameOf(directionNames, meaning.direction));
    out.add(source, "qualifier", nameOf(qualifierNames, time.qualifier));
    if (meaning.type == TimexType::Time) {
        out.add(source, "clock");
    }
    if (!isOfSentence(option.kind)) {
        const auto where = static_cast<std::int64_t>(m_words.sentenceOf(first));
        out.add(source, "sentences", distanceBucket(std::int64_t{candidate.sentence} - where));
        if (option.time == m_previous[candidate.sentence]) {
            out.add(source, "last");
        }
        out.add(source, "where", positionBucket(where - m_firstBody));
        out.add(source, sameTimes > 0 ? "unit+times" : "unit-times", nameOf(unitNames, meaning.unit));
        addDistantTime(candidate, option, source, out);
        return;
    }
    const Stretch between = stretchBetween(m_words, candidate.token, first, last);
    std::size_t others = 0;
    for (std::int64_t t = between.begin; t < between.end; ++t) {
        const std::uint32_t other = m_words[static_cast<std::size_t>(t)].time;
        others += other != noIndex && other != option.time;
    }
    const std::string_view side = between.after ? "after" : "before";
    out.add(source, side, distanceBucket(between.length()));
    out.add(source, between.after ? "breaksafter" : "breaksbefore", countBucket(between.breaks));
    out.add(source, between.after ? "verbsafter" : "verbsbefore", countBucket(between.verbs));
    out.add(source, "others", countBucket(others));
    const Sentence& sentence = document.sentences[candidate.sentence];
    if (first > sentence.firstToken) {
        out.add(source, "word", m_words.lower(first - 1));
        if (first > sentence.firstToken + 1) {
            out.add(source, "word2", m_words.lower(first - 2));
        }
    }
    if (first <= sentence.firstToken + 1) {
        out.add(source, "opens");
    }
    out.add(source, nameOf(directionNames, meaning.direction), form);
    if (isParsed(candidate.sentence)) {
        const std::uint32_t head = m_words.headToken(first, last);
        SyntaxPath path;
        if (findPath(document, candidate.token, head, path)) {
            out.add(source, "up", countBucket(path.up));
            out.add(source, "down", countBucket(path.down));
            out.add(source, "path", path.text());
            // what the time hangs on, the trigger or another word: "officials said on Friday that rebels had
            // taken the town"
            const bool governs = path.up == 0 && path.down == 1;
            if (const std::uint32_t governor = m_words.tag(head).head; governor != TokenTag::noHead) {
                out.add(source, governs ? "governor" : "othergovernor", m_words[governor].lemma);
                out.add(source, governs ? "governorcue" : "othergovernorcue",
                    nameOf(cueNames, m_words[governor].cue));
                out.add(source, governs ? "governorevent" : "othergovernorevent",
                    m_words[governor].event ? "1" : "0");
            }
        }
    }
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
    std::size_t between = 0; // other times told since
    for (std::uint32_t s = where + 1; s < candidate.sentence; ++s) {
        for (const std::uint32_t t : m_words.timesOf(s)) {
            between += canDate(m_words.found().times[t]);
        }
    }
    out.add(source, "timesbetween", countBucket(between));
}

} // namespace dateline
