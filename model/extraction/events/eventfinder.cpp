// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/events/eventfinder.h"

#include "model/extraction/events/argumentrole.h"
#include "model/extraction/events/eventtitle.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

/// A candidate with the best way to date it.
struct Judged
{
    std::size_t candidate = 0;
    DateOption option;
    std::uint32_t share = 0; // of the best option
    std::uint32_t event = 0; // of all options: that it is an event at all
};

class Finder
{
public:
    Finder(const ArticleWordsRef& words, const EventLexicon& lexicon, const EventOptions& options, const EventThresholds& thresholds)
        : m_words(words)
        , m_lexicon(lexicon)
        , m_thresholds(thresholds)
        , m_features(words, options)
        , m_candidates(m_features.candidates())
    {
    }

    std::vector<EventMention> find()
    {
        for (std::size_t begin = 0; begin < m_candidates.size();) {
            std::size_t end = begin;
            while (end < m_candidates.size() && m_candidates[end].sentence == m_candidates[begin].sentence) {
                ++end;
            }
            judgeSentence(begin, end);
            begin = end;
        }
        return std::move(m_events);
    }

private:
    Judged judge(std::size_t candidate);
    void judgeSentence(std::size_t begin, std::size_t end);
    void emit(const Judged& judged, bool dated);
    EventStatus statusOf(const TriggerCandidate& candidate, const DateOption& option);
    void takeArguments(const TriggerCandidate& candidate, EventMention& event);

    const ArticleWordsRef& m_words;
    const EventLexicon& m_lexicon;
    EventThresholds m_thresholds;
    EventFeaturesRef m_features;
    std::vector<TriggerCandidate> m_candidates;
    std::vector<EventMention> m_events;
    FeatureList m_list;
    std::vector<DateOption> m_optionScratch;
    std::vector<std::int32_t> m_scores;
    std::vector<Judged> m_judged;
};

Judged Finder::judge(std::size_t index)
{
    const TriggerCandidate& candidate = m_candidates[index];
    m_list.clear();
    m_features.addTrigger(candidate, m_list);
    const std::int32_t base = m_lexicon.dating.score(m_list.hashes());
    m_features.options(candidate, m_optionScratch);
    m_scores.assign(1, 0); // none
    std::size_t best = 0;
    for (std::size_t o = 0; o < m_optionScratch.size(); ++o) {
        m_list.clear();
        m_features.addOption(candidate, m_optionScratch[o], m_list);
        m_scores.push_back(base + m_lexicon.dating.score(m_list.hashes()));
        best = m_scores.back() > m_scores[best + 1] ? o : best;
    }
    Judged judged{index, m_optionScratch[best], softmaxShare(m_scores[best + 1], m_scores), 0};
    judged.event = 65536U - softmaxShare(0, m_scores);
    return judged;
}

void Finder::judgeSentence(std::size_t begin, std::size_t end)
{
    m_judged.clear();
    for (std::size_t c = begin; c < end; ++c) {
        m_judged.push_back(judge(c));
    }
    std::stable_sort(m_judged.begin(), m_judged.end(), [](const Judged& a, const Judged& b) { return a.share > b.share; });
    const std::size_t first = m_events.size();
    std::vector<DateOption> taken;
    for (const Judged& judged : m_judged) {
        const bool again = std::any_of(taken.begin(), taken.end(),
            [&](const DateOption& option) { return option.time == judged.option.time; });
        if (judged.share >= (again ? m_thresholds.another : m_thresholds.dated)) {
            taken.push_back(judged.option);
            emit(judged, true);
        }
    }
    if (taken.empty()) {
        const auto best = std::max_element(m_judged.begin(), m_judged.end(),
            [](const Judged& a, const Judged& b) { return a.event < b.event; });
        if (best->event >= m_thresholds.undated) {
            emit(*best, false);
        }
    }
    std::sort(m_events.begin() + static_cast<std::ptrdiff_t>(first), m_events.end(),
        [](const EventMention& a, const EventMention& b) { return a.trigger.begin < b.trigger.begin; });
}

EventStatus Finder::statusOf(const TriggerCandidate& candidate, const DateOption& option)
{
    m_list.clear();
    m_features.addStatus(candidate, option, m_list);
    std::array<std::int32_t, 8> scores{};
    m_lexicon.status.addTo(m_list.hashes(), scores);
    const auto best = std::max_element(scores.begin(), scores.begin() + 5);
    return static_cast<EventStatus>(best - scores.begin());
}

void Finder::takeArguments(const TriggerCandidate& candidate, EventMention& event)
{
    for (const std::uint32_t mention : m_words.mentionsOf(candidate.sentence)) {
        m_list.clear();
        m_features.addTaking(candidate, mention, m_list);
        if (m_lexicon.taking.score(m_list.hashes()) > m_thresholds.taking) {
            event.arguments.push_back({mention, argumentRole(m_words, candidate, mention, m_features.isPassive(candidate))});
        }
    }
}

void Finder::emit(const Judged& judged, bool dated)
{
    const TriggerCandidate& candidate = m_candidates[judged.candidate];
    EventMention event;
    event.trigger = m_words.document().tokens[candidate.token].span;
    event.sentence = candidate.sentence;
    event.kind = candidate.kind;
    event.status = statusOf(candidate, judged.option);
    if (dated) {
        const DateOption& option = judged.option;
        event.time = option.time;
        event.untilPublication = option.kind == DateSourceKind::SameUntil || option.kind == DateSourceKind::PreviousUntil
            || option.kind == DateSourceKind::LeadUntil;
        if (option.kind == DateSourceKind::SameRange) {
            event.timeEnd = m_words.found().times[option.time].rangePartner;
        }
        event.link = option.kind == DateSourceKind::Publication ? TimeLink::Publication
            : option.kind == DateSourceKind::Same || option.kind == DateSourceKind::SameUntil || option.kind == DateSourceKind::SameRange
            ? TimeLink::SameSentence
            : TimeLink::Context;
    }
    const std::uint32_t share = dated ? judged.share : judged.event;
    event.confidence = share >= 52000 ? Confidence::Sure : share >= 36000 ? Confidence::Likely : Confidence::Doubtful;
    event.rule = candidate.word ? "event word '" : "verb '";
    event.rule += m_words[candidate.token].lemma;
    event.rule += candidate.verb ? "' (verb), " : "' (noun), ";
    event.rule += toString(event.confidence);
    takeArguments(candidate, event);
    event.title = eventTitle(m_words, candidate, event);
    m_events.push_back(std::move(event));
}

} // namespace

std::vector<EventMention> findEvents(const Document& document, const Analysis& found, const EventLexicon& lexicon,
    const EventOptions& options, const EventThresholds& thresholds)
{
    const ArticleWordsRef words(document, found, lexicon);
    return Finder(words, lexicon, options, thresholds).find();
}

} // namespace dateline
