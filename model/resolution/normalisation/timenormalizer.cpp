// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors

// Each expression of one article with its anchor; those that stand side by side or make a range are read
// together.

#include "model/resolution/normalisation/timenormalizer.h"

#include "model/extraction/time/countablelength.h"
#include "model/extraction/time/timelinks.h"
#include "model/resolution/normalisation/anchorchoice.h"
#include "model/resolution/normalisation/chronology.h"
#include "model/resolution/normalisation/eventcounting.h"
#include "model/resolution/normalisation/expressionforms.h"
#include "model/resolution/normalisation/narrative.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace dateline {

namespace {

constexpr auto unset = TimeInterpretation::unset;

class ArticleNormaliser
{
public:
    ArticleNormaliser(const AnalysedArticle& article, const std::optional<PublicationDate>& published,
        const HolidayTable& holidays)
        : m_article(article)
        , m_text(article.article->text)
        , m_analysis(*article.analysis)
        , m_published(published)
        , m_holidays(holidays)
        , m_narrative(article.analysis->times.size())
        , m_anchors(article, published, holidays, m_narrative)
        , m_apposed(article.analysis->times.size())
        , m_headings(chronologyHeadings(m_text, m_analysis.times))
        , m_chronology(chronologyEntries(m_text, m_analysis.times))
    {
    }

    std::vector<ResolvedTime> run()
    {
        m_results.reserve(m_analysis.times.size());
        for (std::uint32_t i = 0; i < m_analysis.times.size(); ++i) {
            linkApposition(i);
            m_results.push_back(resolve(i));
        }
        return std::move(m_results);
    }

private:
    struct Apposed
    {
        DayInterval days;
        std::uint32_t told = noIndex; // the mention that tells it
    };

    ResolvedTime resolve(std::uint32_t index)
    {
        const TimeMention& mention = m_analysis.times[index];
        TimeInterpretation what = mention.interpretation;
        Anchor anchor = anchorBeside(index, what);
        m_narrative.tellYear(index,
            what.year != unset
                || (anchor.kind == TimeAnchor::Narrative && anchor.told != noIndex
                    && (isPartialDate(what) || what.anchor == TimeAnchor::Narrative)
                    && m_narrative.yearTold(anchor.told)));
        ResolvedTime result = counted(mention, what, anchor);
        if (isTooLate(mention, what, anchor, result)) {
            if (auto earlier = countedFromEarlier(index, what)) {
                std::tie(anchor, result) = std::move(*earlier);
            }
        }
        if (tellsNoDay(index)) {
            giveReason(what, anchor, result);
            return result; // "at 8:30 p.m. (0030 UTC)": the story is where the first clock hangs
        }
        if (result.interval && result.interval->days.isDay() && what.literal.empty()) {
            m_narrative.tellDay(index, result.interval->days);
            if (m_anchors.isRecent(result.interval->days)) {
                m_narrative.tellStoryDay(index, result.interval->days);
            }
        }
        if (m_inYearOf == index) {
            const bool single = result.interval
                && civilDate(result.interval->days.from).year == civilDate(result.interval->days.to).year;
            m_years = {
                single ? std::optional(result.interval->days) : std::nullopt, TimeAnchor::Narrative, index};
        }
        giveReason(what, anchor, result);
        countFromEvent(
            m_article, m_narrative, m_results, mention, m_published, dayToldBehind(mention), result);
        const bool bound = mention.qualifier == Qualifier::Before || mention.qualifier == Qualifier::After
            || mention.rangeRole == RangeRole::End;
        // "until 1976" moves no story there
        if (!bound || !result.interval || result.interval->precision <= Precision::Month) {
            remember(what, result, index);
        }
        return result;
    }

    std::optional<ToldDay> dayToldBehind(const TimeMention& mention) const
    {
        const auto day
            = isCountableLength(mention.interpretation) ? m_anchors.dayInPhraseBehind(mention) : std::nullopt;
        return day ? std::optional(ToldDay{day->days->from, m_analysis.times[day->told].span}) : std::nullopt;
    }

    // The clock time before it once more, by another clock; midnight, behind which the story goes back.
    bool tellsNoDay(std::uint32_t index) const
    {
        const TimeMention& mention = m_analysis.times[index];
        const std::string_view words = mention.span.in(m_text);
        if (index == 0 || !isClockAlone(mention.interpretation)) {
            return false;
        }
        return words == "midnight"
            || (isOfUniversalTime(words) && m_analysis.times[index - 1].sentence == mention.sentence
                && m_analysis.times[index - 1].interpretation.hour != TimeInterpretation::unset);
    }

    // The anchor of an expression; it is told by the one beside it where both tell one day, a day of a year,
    // or a range.
    Anchor anchorBeside(std::uint32_t index, TimeInterpretation& what) const
    {
        Anchor anchor = m_anchors.anchorOf(m_analysis.times[index], what);
        if (m_apposed[index]) { // "Four days later, on 2 May 1945": one day, told twice
            const std::uint32_t told = m_apposed[index]->told;
            const bool year = m_analysis.times[told].interpretation.unit == TimeUnit::Year;
            anchor = {m_apposed[index]->days, TimeAnchor::Narrative, told};
            what = year ? m_analysis.times[told].interpretation : dayItself(what);
        }
        if (const std::uint32_t heading = m_headings[index]; heading != noIndex && isPartialDate(what)) {
            const TimeInterpretation& year = m_analysis.times[heading].interpretation;
            // none beyond the years computed
            if (const NormalisedTime told = normalise(year, std::nullopt, m_holidays); told.interval) {
                what.year = year.year;
                what.anchor = TimeAnchor::None;
                anchor = {told.interval->days, TimeAnchor::Narrative, heading};
            }
        } else if (m_chronology.entryOf[index] != noIndex) {
            readInEntry(index, what, anchor);
        }
        if (index > 0 && m_inYearOf == index - 1 && m_years.days) {
            what.year = static_cast<std::int16_t>(civilDate(m_years.days->from).year);
            what.anchor = TimeAnchor::None;
            anchor = m_years;
        }
        orderRange(index, what, anchor);
        followWeekday(index, what, anchor);
        return anchor;
    }

    // The day that opens an entry follows that of the entry before; a day inside is the one nearest to it.
    void readInEntry(std::uint32_t index, TimeInterpretation& what, Anchor& anchor) const
    {
        const std::uint32_t entry = m_chronology.entryOf[index];
        const std::uint32_t opener = m_chronology.entries[entry];
        if (index != opener) {
            const std::optional<DatedInterval>& day = m_results[opener].interval;
            const bool partial = isPartialDate(what) && what.direction != TimeDirection::Same;
            const bool inYear = day && day->days.days() > 31;
            const bool weekday = isBareWeekday(what) && day && day->days.isDay();
            if (day && (partial || weekday) && !m_anchors.isRecent(day->days)) {
                const bool later = partial && what.direction == TimeDirection::PresentOrFuture;
                what.direction = inYear ? TimeDirection::Same
                    : later             ? what.direction
                                        : TimeDirection::Nearest;
                what.anchor = TimeAnchor::Narrative;
                anchor = {day->days, TimeAnchor::Narrative, opener};
            }
            return;
        }
        if (!isPartialDate(what)) {
            return;
        }
        if (entry > 0) {
            const std::uint32_t before = m_chronology.entries[entry - 1];
            const std::optional<DatedInterval>& told = m_results[before].interval;
            takeYear(told ? std::optional(told->days) : std::nullopt, !m_chronology.newestFirst, before, what,
                anchor);
            return;
        }
        const auto& entries = m_chronology.entries;
        const auto withYear = std::ranges::find_if(
            entries, [&](std::uint32_t time) { return m_analysis.times[time].interpretation.year != unset; });
        if (withYear == entries.end()) {
            const bool isToCome = std::ranges::any_of(
                entries, [&](std::uint32_t time) { return m_analysis.times[time].governedByFuture; });
            what.direction = isToCome ? what.direction : TimeDirection::PastOrPresent;
            return;
        }
        NormalisedTime later
            = normalise(m_analysis.times[*withYear].interpretation, std::nullopt, m_holidays);
        std::optional<DayInterval> days = later.interval ? std::optional(later.interval->days) : std::nullopt;
        for (auto between = withYear; --between != entries.begin() && days;) {
            TimeInterpretation step = m_analysis.times[*between].interpretation;
            days = takeYear(days, m_chronology.newestFirst, *withYear, step, anchor);
        }
        takeYear(days, m_chronology.newestFirst, *withYear, what, anchor);
    }

    // The year in which a day of the year is next after (or last before) the date told; a slip in the order
    // is no year. Nothing where the weekday speaks against it.
    std::optional<DayInterval> takeYear(const std::optional<DayInterval>& told, bool onward,
        std::uint32_t tells, TimeInterpretation& what, Anchor& anchor) const
    {
        const DayNumber slip = what.day != unset ? 31 : 0; // days
        if (!told || !isPartialDate(what)) {
            return std::nullopt;
        }
        const int year = civilDate(told->from).year;
        for (const int step : {-1, 0, 1}) {
            TimeInterpretation dated = what;
            dated.year = static_cast<std::int16_t>(year + (onward ? step : -step));
            dated.anchor = TimeAnchor::None;
            const NormalisedTime days = normalise(dated, std::nullopt, m_holidays);
            if (!days.interval
                || (onward ? days.interval->days.to < told->from - slip
                           : days.interval->days.from > told->to + slip)) {
                continue;
            }
            if (what.weekday != unset && !fits(what, days.interval->days.from)) {
                return std::nullopt;
            }
            what = dated;
            anchor = {told, TimeAnchor::Narrative, tells};
            return days.interval->days;
        }
        return std::nullopt;
    }

    ResolvedTime counted(
        const TimeMention& mention, const TimeInterpretation& what, const Anchor& anchor) const
    {
        NormalisedTime normal = normalise(what, anchor.days, m_holidays);
        const bool open = normal.interval && normal.interval->precision == Precision::Unknown;
        if (open && isShortInferred(anchor) && what.weekday != unset) {
            // What bounds a short inferred interval from below is a past date told in full; whoever tells a
            // day so hardly writes on it. So its first day counts only while it leaves no doubt.
            normal = normalise(what, DayInterval{anchor.days->from + 1, anchor.days->to}, m_holidays);
        }
        ResolvedTime result;
        result.span = mention.span;
        result.sentence = mention.sentence;
        result.type = what.type;
        result.value = std::move(normal.value);
        result.interval = normal.interval;
        if (result.interval) {
            if (tellsEndOfYear(mention, *result.interval)) { // not "late 2013"
                const DayNumber last = result.interval->days.to;
                result.interval->days.from
                    = std::max(result.interval->days.from, dayNumber(civilDate(last).year, 12, 1));
            }
            if (result.interval->qualifier == Qualifier::Exact) {
                result.interval->qualifier = mention.qualifier;
            }
            result.interval->basis = basisOf(what, anchor);
        }
        return result;
    }

    // Annotators of news have December; the value stays the year, as the corpora have it.
    bool tellsEndOfYear(const TimeMention& mention, const DatedInterval& days) const
    {
        return days.precision == Precision::Year && days.days.from < days.days.to
            && mention.interpretation.modifier == TimeModifier::End
            && mention.span.in(m_text).find("end of ") != std::string_view::npos
            && civilDate(days.days.from).year == civilDate(days.days.to).year;
    }

    // "... was himself overthrown 20 months later": what has happened did so before it was written.
    bool isTooLate(const TimeMention& mention, const TimeInterpretation& what, const Anchor& anchor,
        const ResolvedTime& result) const
    {
        return m_published && anchor.kind == TimeAnchor::Narrative && what.anchor == TimeAnchor::Narrative
            && what.offset > 0 && mention.governingTense == Tense::Past && result.interval
            && result.interval->days.from > m_published->days.to;
    }

    // The last date told before that leaves it no later than the publication.
    std::optional<std::pair<Anchor, ResolvedTime>> countedFromEarlier(
        std::uint32_t index, const TimeInterpretation& what) const
    {
        constexpr std::uint32_t farthest = 12; // expressions
        for (std::uint32_t i = index; i > 0 && index - i < farthest; --i) {
            const ResolvedTime& told = m_results[i - 1];
            if (!told.interval || told.type > TimexType::Time) {
                continue;
            }
            const Anchor anchor{told.interval->days, TimeAnchor::Narrative, i - 1};
            ResolvedTime result = counted(m_analysis.times[index], what, anchor);
            if (result.interval && result.interval->days.from <= m_published->days.to) {
                return std::pair(anchor, std::move(result));
            }
        }
        return std::nullopt;
    }

    // "Four days later, on 2 May 1945, ...", "the next day, Friday, ...", "yesterday (Wednesday)": both tell
    // one day. A full date is it; a weekday alone or a day without a year takes the day of the other where
    // that is one of its kind.
    void linkApposition(std::uint32_t first)
    {
        if (first + 1 >= m_analysis.times.size()
            || m_analysis.times[first + 1].sentence != m_analysis.times[first].sentence) {
            return;
        }
        const TimeMention& relative = m_analysis.times[first];
        const TimeMention& named = m_analysis.times[first + 1];
        const TimeInterpretation& name = named.interpretation;
        const bool day = name.type <= TimexType::Time && name.literal.empty()
            && name.offsetUnit == TimeUnit::None && name.nthUnit == TimeUnit::None
            && (name.weekday != unset || (name.day != unset && name.month != unset));
        const bool lacksYear = name.month != unset && name.year == unset && name.weekday == unset
            && name.offsetUnit == TimeUnit::None && name.literal.empty();
        if (lacksYear && relative.interpretation.unit == TimeUnit::Year
            && isShiftOfDay(relative.interpretation) && isInside(relative.span, named.span)) {
            m_inYearOf = first; // "last year, in May": read when it is resolved
            return;
        }
        if (countsYears(relative) && isYearAlone(name) && areApposedYears(relative.span, named.span)) {
            const NormalisedTime year = normalise(name, std::nullopt, m_holidays);
            m_apposed[first]
                = year.interval ? std::optional(Apposed{year.interval->days, first + 1}) : std::nullopt;
            return;
        }
        if (!day || !isShiftOfDay(relative.interpretation) || !areApposed(relative.span, named.span)
            || listGoesOn(first + 1)) {
            return;
        }
        TimeInterpretation own = relative.interpretation;
        const Anchor anchor = m_anchors.anchorOf(relative, own);
        const NormalisedTime counted = normalise(own, anchor.days, m_holidays);
        const bool told = own.anchor != TimeAnchor::Narrative || anchor.kind == TimeAnchor::Narrative;
        const bool counts
            = told && counted.interval && own.unit == TimeUnit::Day && counted.interval->days.isDay();
        if (counts && name.year == unset && fits(name, counted.interval->days.from)) {
            m_apposed[first + 1] = Apposed{counted.interval->days, first};
            return;
        }
        if (told && counted.interval && name.year == unset && name.day != unset && own.unit > TimeUnit::Day) {
            // "Two weeks later, on 21 July"
            TimeInterpretation dated = name;
            dated.year = static_cast<std::int16_t>(civilDate(counted.interval->days.from).year);
            dated.anchor = TimeAnchor::None;
            const NormalisedTime both = normalise(dated, std::nullopt, m_holidays);
            if (both.interval && counted.interval->days.overlaps(both.interval->days)) {
                m_apposed[first] = Apposed{both.interval->days, first + 1};
                m_apposed[first + 1] = Apposed{both.interval->days, first};
                return;
            }
        }
        TimeInterpretation explicitDay = name;
        const NormalisedTime said
            = normalise(explicitDay, m_anchors.anchorOf(named, explicitDay).days, m_holidays);
        const bool sure = name.day != unset || !told;
        if (sure && said.interval && said.interval->days.isDay()
            && (own.unit <= TimeUnit::Day || name.year != unset)) {
            m_apposed[first] = Apposed{said.interval->days, first + 1};
        }
    }

    // "eight years earlier"
    static bool countsYears(const TimeMention& time)
    {
        const TimeInterpretation& what = time.interpretation;
        return isShiftOfDay(what) && what.unit == TimeUnit::Year && what.anchor == TimeAnchor::Narrative;
    }

    // "Eight years earlier, at the 1972 Games", "three years later, in 2019"
    bool areApposedYears(TextSpan first, TextSpan second) const
    {
        const std::string_view between = m_text.substr(first.end(), second.begin - first.end());
        return between == ", in " || between == " in " || between == ", at the " || between == " at the ";
    }

    // Nothing but a comma or a bracket and "on" between them; behind "later" not even that comma.
    bool areApposed(TextSpan first, TextSpan second) const
    {
        std::string_view between = m_text.substr(first.end(), second.begin - first.end());
        const std::string_view relative = first.in(m_text);
        if (between == " on " && (relative.ends_with(" later") || relative.ends_with(" earlier"))) {
            return true;
        }
        if (!between.starts_with(", ") && !between.starts_with(" (")) {
            return false;
        }
        between.remove_prefix(2);
        return between.empty() || between == "on " || between == "the ";
    }

    bool isInside(TextSpan first, TextSpan second) const
    {
        const std::string_view between = m_text.substr(first.end(), second.begin - first.end());
        return between == ", in " || between == ", on ";
    }

    // "two days later, 3 May, 5 May and 7 May": a list is no apposition.
    bool listGoesOn(std::uint32_t index) const
    {
        if (index + 1 >= m_analysis.times.size()
            || m_analysis.times[index + 1].sentence != m_analysis.times[index].sentence) {
            return false;
        }
        const std::uint32_t end = m_analysis.times[index].span.end();
        const std::string_view between = m_text.substr(end, m_analysis.times[index + 1].span.begin - end);
        return between == ", " || between == " and " || between == " or ";
    }
    // "from Wednesday to Friday": told on a Thursday, the last Wednesday would be behind the last Friday. A
    // range is of one week: what has happened began in the week before, what goes on ends in the next.
    void orderRange(std::uint32_t index, TimeInterpretation& what, const Anchor& anchor) const
    {
        const TimeMention& mention = m_analysis.times[index];
        const std::uint32_t partner = mention.rangePartner;
        if (mention.rangeRole == RangeRole::None || partner >= m_analysis.times.size() || !isBareWeekday(what)
            || !anchor.days) {
            return;
        }
        const TimeMention& other = m_analysis.times[partner];
        TimeInterpretation otherWhat = other.interpretation;
        if (!isBareWeekday(otherWhat)) {
            return;
        }
        const bool begins = mention.rangeRole == RangeRole::Begin;
        const NormalisedTime own = normalise(what, anchor.days, m_holidays);
        const NormalisedTime others = normalise(otherWhat, anchor.days, m_holidays);
        if (!own.interval || !others.interval
            || (begins ? own.interval->days.from <= others.interval->days.from
                       : others.interval->days.from <= own.interval->days.from)) {
            return;
        }
        const bool over = (begins ? other : mention).governingTense == Tense::Past
            || (begins ? mention : other).governingTense == Tense::Past;
        if (begins == over) {
            what.offsetUnit = TimeUnit::Week;
            what.offset = over ? -1 : 1;
        }
    }

    // "stays shut on Wednesday and probably on Thursday", told on the Wednesday: the Thursday behind it.
    void followWeekday(std::uint32_t index, TimeInterpretation& what, Anchor& anchor) const
    {
        if (index == 0 || m_analysis.times[index - 1].sentence != m_analysis.times[index].sentence
            || !isBareWeekday(what) || !anchor.days) {
            return;
        }
        const TimeMention& mention = m_analysis.times[index];
        const TimeMention& before = m_analysis.times[index - 1];
        const std::optional<DayInterval>& day = m_narrative.day(index - 1);
        if (!day || mention.rangeRole != RangeRole::None || !comesNext(before.interpretation, what)
            || !areCoordinated(before.span, mention.span)) {
            return;
        }
        const NormalisedTime own = normalise(what, anchor.days, m_holidays);
        if (own.interval && own.interval->days.to < day->from) {
            what.direction = TimeDirection::PresentOrFuture;
        }
    }

    // "and", "and probably on", "and again on".
    bool areCoordinated(TextSpan first, TextSpan second) const
    {
        constexpr std::size_t longest = 20;
        const std::string_view between = m_text.substr(first.end(), second.begin - first.end());
        return between.size() <= longest && between.starts_with(" and ")
            && between.find_first_of(",;.") == between.npos;
    }

    bool isShortInferred(const Anchor& anchor) const
    {
        return anchor.kind == TimeAnchor::Publication && m_published
            && m_published->source == DateSource::Inferred && anchor.days && !anchor.days->isDay()
            && anchor.days->days() < 7;
    }

    DateBasis basisOf(const TimeInterpretation& what, const Anchor& anchor) const
    {
        if (what.anchor == TimeAnchor::None && anchor.kind == TimeAnchor::None) {
            return DateBasis::Explicit;
        }
        if (anchor.kind == TimeAnchor::Narrative) {
            return DateBasis::OtherEvent;
        }
        return m_published && m_published->source == DateSource::Inferred ? DateBasis::Inferred
                                                                          : DateBasis::ArticleDate;
    }

    void remember(const TimeInterpretation& what, const ResolvedTime& result, std::uint32_t index)
    {
        const bool ahead
            = m_published && result.interval && result.interval->days.from > m_published->days.to;
        if (ahead && !m_anchors.isHistory()) { // the story of the news is told up to its publication
            m_narrative.tellAhead(result.interval->days, index);
            return;
        }
        if (result.interval && what.type <= TimexType::Time && what.literal.empty()
            && result.interval->precision != Precision::Unknown) {
            m_narrative.tell(*result.interval, index);
            const bool over = !m_published || result.interval->days.to <= m_published->days.to;
            // not "the 1988 period", which follows another
            const bool told = m_analysis.times[index].interpretation.quarter != unset;
            if (told && what.quarter != unset && over) {
                m_narrative.tellQuarter(result.interval->days, index);
            }
        }
    }

    void giveReason(const TimeInterpretation& what, const Anchor& anchor, ResolvedTime& result) const
    {
        result.saysWhen
            = what.type == TimexType::Duration && what.modifier >= TimeModifier::Earlier && result.interval;
        const bool used = what.literal.empty() || what.anchor != TimeAnchor::None;
        if (anchor.kind == TimeAnchor::None || !used) {
            return;
        }
        if (!anchor.days) {
            result.reason = TimeReason::NoDate;
        } else if (anchor.kind == TimeAnchor::Publication) {
            result.reason = TimeReason::Publication;
        } else {
            result.reason = TimeReason::TimeTold;
            result.told = m_analysis.times[anchor.told].span;
        }
    }

    const AnalysedArticle& m_article;
    std::string_view m_text;
    const Analysis& m_analysis;
    const std::optional<PublicationDate>& m_published;
    const HolidayTable& m_holidays;
    std::vector<ResolvedTime> m_results; // of the expressions so far
    Narrative m_narrative;
    AnchorChoice m_anchors;
    std::vector<std::optional<Apposed>> m_apposed; // the day that the expression beside it tells
    std::vector<std::uint32_t> m_headings; // of a chronology
    Chronology m_chronology;
    std::uint32_t m_inYearOf = noIndex; // "last year, in May": the first of the two
    Anchor m_years; // and its days
};

} // namespace

std::vector<ResolvedTime> normaliseTimes(const AnalysedArticle& article,
    const std::optional<PublicationDate>& published, const HolidayTable& holidays)
{
    return ArticleNormaliser(article, published, holidays).run();
}

} // namespace dateline
