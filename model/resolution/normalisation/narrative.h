// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What an article has told so far, while its expressions are resolved one after the other: the
// last dates, each with its precision ("that year" looks for a year, "the next day" for a
// day), and what each expression came to.

#include "model/calendar/dayinterval.h"
#include "model/corpus/corpus.h"
#include "model/extraction/time/interpretation.h"

#include <array>
#include <optional>
#include <vector>

namespace dateline {

class Narrative
{
public:
    struct Told
    {
        DayInterval days;
        std::uint32_t time = noIndex; // the mention that told it
    };

    explicit Narrative(std::size_t times);

    /// The story stands at this date now; it is told by that mention.
    void tell(const DatedInterval& date, std::uint32_t time);
    /// The last date at least as fine as the unit.
    const Told& last(TimeUnit unit) const;

    /// The last date that lies beyond the publication: the story of the news does not go there.
    void tellAhead(DayInterval days, std::uint32_t time) { m_ahead = {days, time}; }
    const Told& ahead() const { return m_ahead; }

    /// Results of a quarter are told.
    void tellQuarter(DayInterval days, std::uint32_t time) { m_lastQuarter = {days, time}; }
    const Told& lastQuarter() const { return m_lastQuarter; }

    /// A mention is of one day.
    void tellDay(std::uint32_t time, DayInterval day) { m_days[time] = day; }
    const std::optional<DayInterval>& day(std::uint32_t time) const { return m_days[time]; }

    /// The day that the news are of: the first one told that is of the last days before publication.
    void tellStoryDay(std::uint32_t time, DayInterval day)
    {
        m_storyDay = m_storyDay.time == noIndex ? Told{day, time} : m_storyDay;
    }
    const Told& storyDay() const { return m_storyDay; }

    /// The year of a mention is told: by its words, or lent by another of the sentence.
    void tellYear(std::uint32_t time, bool told) { m_yearTold[time] = told; }
    bool yearTold(std::uint32_t time) const { return m_yearTold[time]; }

private:
    std::array<Told, 5> m_last; // day, week, month, year, longer
    Told m_ahead;
    Told m_lastQuarter;
    Told m_storyDay;
    std::vector<std::optional<DayInterval>> m_days;
    std::vector<bool> m_yearTold;
};

} // namespace dateline
