// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What a time of a sentence can date, by grammar: not the births, comparisons and names it stands in, and not
// what another clause tells. Borrows the words; every question is linear in the sentence.

#include "model/extraction/events/articlewords.h"
#include "model/extraction/events/triggercandidate.h"

#include <string_view>

namespace dateline {

class TimeScopeRef
{
public:
    /// `syntax`: whether parses may be looked at. `firstBody`: the first sentence that is no headline.
    TimeScopeRef(const ArticleWordsRef& words, bool syntax, std::uint32_t firstBody)
        : m_words(words)
        , m_syntax(syntax)
        , m_firstBody(firstBody)
    {
    }

    /// "born on 3 May 1971"
    bool isBirth(const TimeMention& time) const;
    /// "the first since 1961", "the last conference of the year": what something is compared with.
    bool isYardstick(const TimeMention& time) const;
    /// "Euro 2016 ended without an attack"
    bool isOfName(const TimeMention& time) const;
    /// The word that says how the time bounds what is told: "since", "until"; else empty.
    std::string_view boundOf(const TimeMention& time) const;
    /// Whether the candidate stands in the clause that a "when" behind the time opens.
    bool isWhen(const TriggerCandidate& candidate, const TimeMention& time) const;
    /// A time of its sentence that certainly dates something else.
    bool isOfAnotherClause(const TriggerCandidate& candidate, const TimeMention& time) const;
    /// It hangs on the verb of the sentence, which tells news of the day: the past near the top, the perfect,
    /// or "the move came ...".
    bool isOfNews(const TimeMention& time) const;

private:
    bool isParsed(std::uint32_t sentence) const;
    std::uint32_t verbAbove(const TimeMention& time) const;
    bool isInsideSubject(const TriggerCandidate& candidate, const TimeMention& time) const;
    bool isOfPlaceClause(const TriggerCandidate& candidate, const TimeMention& time) const;
    bool isOfLife(const TriggerCandidate& candidate, const TimeMention& time) const;
    bool isOfNounBelow(const TriggerCandidate& candidate, const TimeMention& time) const;
    bool isOfPlanBelow(const TriggerCandidate& candidate, const TimeMention& time) const;
    bool isOfWhatIsCalled(const TriggerCandidate& candidate, const TimeMention& time) const;
    bool isWhatIsDeclared(const TriggerCandidate& candidate, const TimeMention& time) const;
    bool isSinceOfAnother(const TriggerCandidate& candidate, const TimeMention& time) const;
    std::uint32_t nounOfYear(const TimeMention& time) const;

    const ArticleWordsRef& m_words;
    bool m_syntax;
    std::uint32_t m_firstBody;
};

} // namespace dateline
