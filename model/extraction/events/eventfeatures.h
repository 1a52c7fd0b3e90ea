// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What the models of events look at: candidates for triggers, the times that may date them, and the features
// of trigger, date, participant and status. One place for training and extraction alike. Features come from
// words, lexicon and order of words, and from syntax where the sentence is parsed.

#include "model/extraction/events/articlecontext.h"
#include "model/extraction/events/articlewords.h"
#include "model/extraction/events/linearmodel.h"
#include "model/extraction/events/timescope.h"
#include "model/extraction/events/triggercandidate.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace dateline {

/// What the finder may use; all by default, so that the variants can be measured side by side.
struct EventOptions
{
    bool syntax = true; // parts of speech, heads and relations
    bool triggerHead = false; // the trigger labels of the language model: no gain yet, see README.md
};

/// A way to date a trigger. Until: from that time to the publication day. Range: from that time to its
/// partner. Earlier: the time told before the previous one. Next: the first one told after the sentence.
enum class DateSourceKind : std::uint8_t {
    Same,
    SameUntil,
    SameRange,
    Previous,
    PreviousUntil,
    Lead,
    LeadUntil,
    Publication,
    PublicationEve,
    Earlier,
    EarlierUntil,
    Next,
    NextUntil
};
inline constexpr int dateSourceKindCount = 13;

constexpr bool isUntilPublication(DateSourceKind kind)
{
    return kind == DateSourceKind::SameUntil || kind == DateSourceKind::PreviousUntil
        || kind == DateSourceKind::LeadUntil || kind == DateSourceKind::PublicationEve
        || kind == DateSourceKind::EarlierUntil || kind == DateSourceKind::NextUntil;
}
constexpr bool isOfSentence(DateSourceKind kind)
{
    return kind == DateSourceKind::Same || kind == DateSourceKind::SameUntil
        || kind == DateSourceKind::SameRange;
}

struct DateOption
{
    DateSourceKind kind = DateSourceKind::Publication;
    std::uint32_t time = noIndex; // index into Analysis::times
};

class EventFeaturesRef
{
public:
    EventFeaturesRef(const ArticleWordsRef& words, const EventOptions& options);

    std::vector<TriggerCandidate> candidates() const; // of all sentences, in text order
    void options(const TriggerCandidate& candidate, std::vector<DateOption>& out) const; // replaces out
    // "the past three days": dates its own sentence alone
    static bool isStretchToNow(const TimeMention& time);
    static bool canDate(const TimeMention& time); // names a day or a wider interval

    void addTrigger(const TriggerCandidate& candidate, FeatureList& out) const;
    void addOption(const TriggerCandidate& candidate, const DateOption& option, FeatureList& out) const;
    void addTaking(const TriggerCandidate& candidate, std::uint32_t mention, FeatureList& out) const;
    void addStatus(const TriggerCandidate& candidate, const DateOption& option, FeatureList& out) const;
    bool isPassive(const TriggerCandidate& candidate) const;
    /// What the grammar leaves no doubt about: "did not meet", "denied
    /// attacking", "will meet", "allegedly shot".
    std::optional<EventStatus> plainStatus(const TriggerCandidate& candidate) const;
    /// The verb of a clause that only says under which condition something else comes.
    bool isCondition(const TriggerCandidate& candidate) const;
    const TimeScopeRef& scope() const { return m_scope; }

private:
    bool isNegated(const TriggerCandidate& candidate) const;
    bool isStamp(std::uint32_t token) const;
    void addOwnWords(const TriggerCandidate& candidate, FeatureList& out) const;
    void addTimesNear(const TriggerCandidate& candidate, FeatureList& out) const;
    void addAround(const TriggerCandidate& candidate, FeatureList& out) const;
    void addHead(const TriggerCandidate& candidate, FeatureList& out) const;
    void addContext(const TriggerCandidate& candidate, FeatureList& out) const;
    void addTriggerOf(const TriggerCandidate& candidate, std::string_view source, FeatureList& out) const;
    static void addMeaning(const TimeMention& time, std::string_view source, FeatureList& out);
    void addNearTime(const TriggerCandidate& candidate, const DateOption& option, std::string_view source,
        FeatureList& out) const;
    void addGovernor(const TriggerCandidate& candidate, const TimeMention& time, std::string_view source,
        FeatureList& out) const;
    void addDistantTime(const TriggerCandidate& candidate, const DateOption& option, std::string_view source,
        FeatureList& out) const;
    void addSyntax(const TriggerCandidate& candidate, FeatureList& out) const;
    bool isParsed(std::uint32_t sentence) const;

    const ArticleWordsRef& m_words;
    EventOptions m_options;
    ArticleContextRef m_context;
    // per sentence and for the end: how many times that can date are told before it
    std::vector<std::uint32_t> m_timesBefore;
    std::vector<std::uint32_t> m_previous; // per sentence: the last dating time told before it
    std::vector<std::uint32_t> m_earlier; // the last one before that which means something else
    std::vector<std::uint32_t> m_next; // the first one told after it
    std::uint32_t m_lead = noIndex; // the first dating time of the text's first sentences
    std::uint32_t m_firstBody; // first sentence that is no headline
    TimeScopeRef m_scope;
    std::uint32_t m_datingTimes = 0;
};

/// Bucket of a token distance: "0", "1", "2", "3-4", "5-8", "9-16", "17+".
std::string_view distanceBucket(std::int64_t distance);

} // namespace dateline
