// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// From when an expression counts: the publication day, or a date that the article has told. By the words, by
// the kind of article (news, or an account of past years), by quotation marks and by what was told last. The
// narrative is borrowed and read as it stands at each call.

#include "model/corpus/corpus.h"
#include "model/resolution/analysedarticle.h"
#include "model/resolution/normalisation/narrative.h"

#include <optional>
#include <string_view>

namespace dateline {

class HolidayTable;

struct Anchor
{
    std::optional<DayInterval> days;
    TimeAnchor kind = TimeAnchor::None;
    std::uint32_t told = noIndex; // the mention that told it
};

class AnchorChoice
{
public:
    AnchorChoice(const AnalysedArticle& article, const std::optional<PublicationDate>& published,
        const HolidayTable& holidays, const Narrative& narrative);

    /// `what` is the interpretation of the mention; where the anchor decides how it is read ("the quarter",
    /// "in January" of a year told) it is changed.
    Anchor anchorOf(const TimeMention& mention, TimeInterpretation& what) const;

    /// The day in the phrase behind an expression: "the day before the attack on 12 June", "two days after
    /// Monday's vote".
    std::optional<Anchor> dayInPhraseBehind(const TimeMention& mention) const;

    /// The article is an account of past years.
    bool isHistory() const { return m_history; }

    /// Of the week up to the publication.
    bool isRecent(DayInterval days) const;

private:
    bool tellsHistory() const;
    Anchor published() const;
    Anchor toldBefore(TimeUnit unit) const;
    std::optional<Anchor> ofEventBehind(const TimeMention& mention, const TimeInterpretation& what) const;
    Anchor dayOfStory(std::uint32_t sentence) const;
    Anchor overMidnight(const TimeMention& mention, Anchor anchor) const;
    std::optional<Anchor> ofQuarter(TimeInterpretation& what) const;
    Anchor fromPublication(const TimeMention& mention, TimeInterpretation& what) const;
    bool weekdayDenies(TimeInterpretation what, const Anchor& told) const;
    bool isSince(const TimeMention& mention) const;
    bool storyLeftDay() const;
    Anchor daySaid(const TimeMention& mention, const TimeInterpretation& what) const;
    bool countsQuarters(TimeInterpretation& what) const;
    Anchor storyAt(const TimeMention& mention, const Anchor& told) const;
    Anchor nearTold(Anchor told, TimeInterpretation& what) const;
    Anchor toldInSentence(const TimeMention& mention) const;
    bool continues(const TimeMention& mention, const Anchor& told, TimeInterpretation what) const;
    bool leadsOn(const TimeMention& mention, const Anchor& told, TimeInterpretation what) const;
    bool isOfWhatComes(const TimeMention& mention, const Anchor& told) const;
    bool beginsSentence(const TimeMention& mention) const;
    bool opensSentence(const TimeMention& mention) const;

    const AnalysedArticle& m_article;
    std::string_view m_text;
    const Analysis& m_analysis;
    const std::optional<PublicationDate>& m_published;
    const HolidayTable& m_holidays;
    const Narrative& m_narrative;
    bool m_history = false;
};

} // namespace dateline
