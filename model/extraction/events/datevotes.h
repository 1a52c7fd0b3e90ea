// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Each candidate of a sentence says of each date how much it may be its own; the votes for one date are added
// up. Which candidate then tells an event of it is the finder's.

#include "model/extraction/events/eventfeatures.h"

#include <cstdint>
#include <span>
#include <vector>

namespace dateline {

/// What one candidate says of one date.
struct DateVote
{
    std::size_t candidate = 0;
    DateOption option; // the best of its options that mean this date
    std::int32_t score = 0; // of that option
    std::uint32_t share = 0; // of all that mean it, in 1/65536
};

/// A date that candidates of one sentence may have, with the votes for it, the surest first.
struct DateGroup
{
    DateOption meaning;
    std::vector<DateVote> votes;
    std::uint32_t sum = 0; // about how many events of that date the sentence tells, in 1/65536
};

class DateVotesRef
{
public:
    explicit DateVotesRef(const ArticleWordsRef& words)
        : m_words(words)
    {
    }

    void clear() { m_groups.clear(); }
    /// For one option; all options of a candidate come in a row.
    void add(const DateVote& vote);
    /// After the last vote: brings them into the order in which they are told.
    void settle();

    /// The likeliest first; at the end those that follow another date.
    std::span<const DateGroup> groups() const { return m_groups; }
    bool meansTheSame(const DateOption& a, const DateOption& b) const;
    /// "last year and Brussels in March": the second date is coordinated with the first.
    bool followsAnotherDate(const DateGroup& group) const;
    /// Of the candidate for any date of its own.
    std::uint32_t bestShareOf(std::size_t candidate) const;

private:
    bool areCoordinated(std::uint32_t firstTime, std::uint32_t secondTime) const;

    const ArticleWordsRef& m_words;
    std::vector<DateGroup> m_groups;
};

} // namespace dateline
