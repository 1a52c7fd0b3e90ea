// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/events/countedclause.h"

#include "model/extraction/time/countablelength.h"

namespace dateline {

namespace {

/// What is said is the event: "said that", "announced that".
bool onlySays(const ArticleWordsRef& words, const TriggerCandidate& candidate)
{
    const Sentence& sentence = words.document().sentences[candidate.sentence];
    bool content = words[candidate.token].lemma == "say";
    for (std::uint32_t t = candidate.token; t < sentence.endToken(); ++t) {
        content = content || (words.tag(t).head == candidate.token && words.tag(t).relation == Deprel::Ccomp);
    }
    return candidate.kind == EventKind::Statement && content;
}

/// Whether a date that can be counted from stands in front of it, or it is the only time of a sentence with
/// news of the day: from the day of the story, then.
bool isAnchored(const ArticleWordsRef& words, const EventFeaturesRef& features, std::uint32_t time)
{
    const auto& times = words.found().times;
    const bool behindDate = time > 0 && times[time - 1].sentence == times[time].sentence
        && times[time - 1].interpretation.type <= TimexType::Time
        && EventFeaturesRef::canDate(times[time - 1]);
    return behindDate
        || (words.timesOf(times[time].sentence).size() == 1 && features.scope().isOfNews(times[time]));
}

/// "Seven weeks after the successful launching of a satellite": the noun that ends the phrase behind "after",
/// where the sentence says no more of its day.
std::optional<std::size_t> countedNoun(
    const ArticleWordsRef& words, std::span<const TriggerCandidate> ofSentence, std::uint32_t link)
{
    constexpr std::uint32_t farthest = 6; // tokens
    const auto times = words.timesOf(ofSentence.front().sentence);
    const bool datedBehind = std::any_of(times.begin(), times.end(),
        [&](std::uint32_t t) { return words.firstToken(words.found().times[t]) > link; });
    for (std::size_t c = 0; c < ofSentence.size() && !datedBehind; ++c) {
        const TriggerCandidate& candidate = ofSentence[c];
        const TokenTag& own = words.tag(candidate.token);
        if (candidate.token <= link || own.relation == Deprel::Amod) {
            continue; // "after the reported execution"
        }
        bool inPhrase = candidate.token <= link + farthest && candidate.word != nullptr
            && (!candidate.verb || own.upos == Upos::Noun);
        for (std::uint32_t t = link + 1; inPhrase && t < candidate.token; ++t) {
            const TokenTag& tag = words.tag(t);
            inPhrase = tag.upos == Upos::Det || tag.upos == Upos::Adj || tag.upos == Upos::Propn
                || tag.relation == Deprel::Amod;
        }
        return inPhrase ? std::optional(c) : std::nullopt;
    }
    return std::nullopt;
}

/// The word behind the length, also behind "16 years to the day".
std::uint32_t linkBehind(const ArticleWordsRef& words, const TimeMention& time)
{
    const std::uint32_t behind = words.lastToken(time) + 1;
    const bool exact = behind + 3 < words.document().sentences[time.sentence].endToken()
        && words.lower(behind) == "to" && words.lower(behind + 1) == "the"
        && words.lower(behind + 2) == "day";
    return exact ? behind + 3 : behind;
}

bool isBehindDash(const ArticleWordsRef& words, std::uint32_t link, std::uint32_t token)
{
    for (std::uint32_t i = link + 1; i < token; ++i) {
        const std::string_view word = words.lower(i);
        if (word == "--" || word == "\xE2\x80\x93" || word == "\xE2\x80\x94") {
            return true;
        }
    }
    return false;
}

} // namespace

bool isCountedLength(const TimeMention& time)
{
    return isCountableLength(time.interpretation) && !EventFeaturesRef::canDate(time);
}

/// The first finite verb of the past behind "after" or "before" that is of no relative clause and does not
/// only say so; else a noun behind "after".
std::optional<std::size_t> countedClause(const ArticleWordsRef& words, const EventFeaturesRef& features,
    std::span<const TriggerCandidate> ofSentence, std::uint32_t time)
{
    constexpr std::uint32_t farthest = 16; // tokens
    const auto& times = words.found().times;
    if (ofSentence.empty() || !isCountedLength(times[time]) || !isAnchored(words, features, time)) {
        return std::nullopt;
    }
    const std::uint32_t link = linkBehind(words, times[time]);
    const Sentence& sentence = words.document().sentences[ofSentence.front().sentence];
    if (!sentence.parsed || link >= sentence.endToken()
        || (words.lower(link) != "after" && words.lower(link) != "before")) {
        return std::nullopt;
    }
    for (std::size_t c = 0; c < ofSentence.size() && ofSentence[c].token < link + farthest; ++c) {
        const TriggerCandidate& candidate = ofSentence[c];
        const TokenTag& tag = words.tag(candidate.token);
        if (isBehindDash(words, link, candidate.token)) {
            break; // "two days after the ruling — he said"
        }
        if (candidate.token <= link || !candidate.verb || tag.relation == Deprel::Acl) {
            continue;
        }
        bool finite = tag.form == VerbForm::Finite && tag.tense != Tense::Present;
        for (std::uint32_t i = link + 1; i < candidate.token; ++i) {
            if (words.lower(i) == "," || words.lower(i) == ";" || words.lower(i) == "\"") {
                return std::nullopt; // "five days before the vote, he withdrew"
            }
            const TokenTag& before = words.tag(i);
            finite = finite
                || (before.head == candidate.token && before.relation == Deprel::Aux
                    && before.tense != Tense::Present);
        }
        if (finite && onlySays(words, candidate)) {
            continue; // "a day after rights groups said that forces had killed 80"
        }
        if (finite) {
            return features.isCondition(candidate) ? std::nullopt : std::optional(c);
        }
    }
    return words.lower(link) == "after" ? countedNoun(words, ofSentence, link) : std::nullopt;
}

} // namespace dateline
