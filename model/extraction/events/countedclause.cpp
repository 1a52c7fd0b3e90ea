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

/// Whether a date that can be counted from stands in front of it.
bool isAnchored(std::span<const TimeMention> times, std::uint32_t time)
{
    return time > 0 && times[time - 1].sentence == times[time].sentence
        && times[time - 1].interpretation.type <= TimexType::Time
        && EventFeaturesRef::canDate(times[time - 1]);
}

} // namespace

bool isCountedLength(const TimeMention& time)
{
    return isCountableLength(time.interpretation) && !EventFeaturesRef::canDate(time);
}

/// The first finite verb behind "after" or "before" that is of no relative clause and does not only say so.
std::optional<std::size_t> countedClause(const ArticleWordsRef& words, const EventFeaturesRef& features,
    std::span<const TriggerCandidate> ofSentence, std::uint32_t time)
{
    constexpr std::uint32_t farthest = 16; // tokens
    const auto& times = words.found().times;
    if (ofSentence.empty() || !isAnchored(times, time) || !isCountedLength(times[time])) {
        return std::nullopt;
    }
    const std::uint32_t link = words.lastToken(times[time]) + 1;
    const Sentence& sentence = words.document().sentences[ofSentence.front().sentence];
    if (!sentence.parsed || link >= sentence.endToken()
        || (words.lower(link) != "after" && words.lower(link) != "before")) {
        return std::nullopt;
    }
    for (std::size_t c = 0; c < ofSentence.size() && ofSentence[c].token < link + farthest; ++c) {
        const TriggerCandidate& candidate = ofSentence[c];
        const TokenTag& tag = words.tag(candidate.token);
        if (candidate.token <= link || !candidate.verb || tag.relation == Deprel::Acl) {
            continue;
        }
        bool finite = tag.form == VerbForm::Finite;
        for (std::uint32_t i = link + 1; i < candidate.token; ++i) {
            if (words.lower(i) == "," || words.lower(i) == ";" || words.lower(i) == "\"") {
                return std::nullopt; // "five days before the vote, he withdrew"
            }
            const TokenTag& before = words.tag(i);
            finite = finite || (before.head == candidate.token && before.relation == Deprel::Aux);
        }
        if (finite && onlySays(words, candidate)) {
            continue; // "a day after rights groups said that forces had killed 80"
        }
        if (finite) {
            return candidate.word == nullptr || features.isCondition(candidate) ? std::nullopt
                                                                                : std::optional(c);
        }
    }
    return std::nullopt;
}

} // namespace dateline
