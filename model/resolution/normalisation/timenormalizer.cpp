// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors

// The choice of the anchor of each expression of one article, and the arithmetic in words.

#include "model/resolution/normalisation/timenormalizer.h"

#include "model/resolution/normalisation/period.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

constexpr auto unset = TimeInterpretation::unset;

bool isFullDate(const TimeInterpretation& what)
{
    return what.type <= TimexType::Time && what.literal.empty() && what.year != unset;
}

/// The last dates told, each with its precision: "that year" looks for a year, "the next day" for a day.
class Narrative
{
public:
    struct Told
    {
        DayInterval days;
        std::uint32_t time = noIndex;
    };

    void tell(const DatedInterval& date, std::uint32_t time)
    {
        const auto rank = static_cast<std::size_t>(rankOf(date.precision));
        for (std::size_t i = rank; i < m_last.size(); ++i) {
            m_last.at(i) = {date.days, time};
        }
    }
    /// The last date at least as fine as the unit.
    const Told& last(TimeUnit unit) const
    {
        return m_last.at(unit <= TimeUnit::Weekend ? 0 : unit <= TimeUnit::Fortnight ? 1 : unit <= TimeUnit::Month ? 2 : unit <= TimeUnit::Year ? 3 : 4);
    }

private:
    static int rankOf(Precision precision)
    {
        switch (precision) {
        case Precision::Minute:
        case Precision::Day:
            return 0;
        case Precision::Week:
            return 1;
        case Precision::Month:
            return 2;
        case Precision::Quarter:
        case Precision::Season:
        case Precision::Year:
            return 3;
        default:
            return 4;
        }
    }

    std::array<Told, 5> m_last; // day, week, month, year, longer
};

class ArticleNormaliser
{
public:
    ArticleNormaliser(const AnalysedArticle& article, const std::optional<PublicationDate>& published, const HolidayTable& holidays)
        : m_text(article.article->text)
        , m_analysis(*article.analysis)
        , m_published(published)
        , m_holidays(holidays)
        , m_days(article.analysis->times.size())
        , m_yearTold(article.analysis->times.size(), false)
        , m_apposed(article.analysis->times.size())
        , m_history(tellsHistory())
    {
    }

    std::vector<ResolvedTime> run()
    {
        std::vector<ResolvedTime> results;
        results.reserve(m_analysis.times.size());
        for (std::uint32_t i = 0; i < m_analysis.times.size(); ++i) {
            linkApposition(i);
            results.push_back(resolve(i));
        }
        return results;
    }

private:
    struct Anchor
    {
        std::optional<DayInterval> days;
        TimeAnchor kind = TimeAnchor::None;
        std::uint32_t told = noIndex; // the mention that told it
    };

    // An account of past years has many full dates long before its publication and hardly a weekday or "yesterday".
    bool tellsHistory() const
    {
        int old = 0;
        int recent = 0;
        int deictic = 0; // "yesterday", "on Thursday"
        for (const TimeMention& mention : m_analysis.times) {
            const TimeInterpretation& what = mention.interpretation;
            if (isFullDate(what)) {
                const bool before = !m_published || what.year < civilDate(m_published->days.from).year - 1;
                (before ? old : recent) += 1;
            } else if (what.anchor == TimeAnchor::Publication && what.literal.empty() && (what.weekday != unset || what.offsetUnit <= TimeUnit::Month)
                && what.month == unset && what.type <= TimexType::Time) {
                ++deictic;
            }
        }
        const bool told = old >= 20 ? old > recent : old >= 5 && old > 2 * recent;
        return told && old > 3 * deictic;
    }

    bool isPartialDate(const TimeInterpretation& what) const
    {
        return what.offsetUnit == TimeUnit::None && what.year == unset && what.type <= TimexType::Time && what.literal.empty()
            && (what.month != unset || what.season != unset || what.quarter != unset || what.half != unset || what.holiday != unset || what.day != unset);
    }

    Anchor published() const
    {
        return {m_published ? std::optional(m_published->days) : std::nullopt, TimeAnchor::Publication, noIndex};
    }

    Anchor toldBefore(TimeUnit unit) const
    {
        const Narrative::Told& told = m_narrative.last(unit);
        if (told.time == noIndex) {
            return published();
        }
        return {told.days, TimeAnchor::Narrative, told.time};
    }

    // Publication day or the last date told: by the words, by the kind of article, and for a month or day without a
    // year by the date told just before.
    Anchor anchorOf(const TimeMention& mention, TimeInterpretation& what) const
    {
        const bool clockAlone = what.type == TimexType::Time && what.offsetUnit == TimeUnit::None && what.weekday == unset && what.month == unset
            && what.year == unset && what.day == unset && what.holiday == unset;
        if (clockAlone) {
            const Anchor near = toldInSentence(mention);
            return near.days ? near : toldBefore(TimeUnit::Day);
        }
        if (countsQuarters(what)) {
            if (m_lastQuarter.time != noIndex) {
                what.unit = TimeUnit::Quarter;
                return {m_lastQuarter.days, TimeAnchor::Narrative, m_lastQuarter.time};
            }
            if (what.offsetUnit == TimeUnit::Quarter) { // "the quarter", "the latest quarter": the last that is over
                what.offset = -1;
                return published();
            }
        }
        if (what.unit == TimeUnit::Quarter && what.year != unset && what.quarter == unset && m_lastQuarter.time != noIndex) { // "the 1988 period"
            what.quarter = static_cast<std::int16_t>((civilDate(m_lastQuarter.days.from).month + 2) / 3);
        }
        if (what.anchor == TimeAnchor::Narrative) {
            return toldBefore(scopeOf(what));
        }
        if (what.anchor != TimeAnchor::Publication) {
            return {std::nullopt, TimeAnchor::None, noIndex};
        }
        const bool byTense = what.direction == TimeDirection::PastOrPresent || what.direction == TimeDirection::Nearest
            || (m_history && what.direction == TimeDirection::PresentOrFuture);
        if (isPartialDate(what) && byTense) {
            const Anchor told = toldBefore(TimeUnit::Year);
            if (told.kind == TimeAnchor::Narrative && (m_history || continues(mention, told))) {
                return nearTold(m_history ? storyAt(mention, told) : told, what);
            }
        }
        if (m_history && what.weekday != unset && !storyLeftDay()) {
            what.direction = TimeDirection::Nearest;
            return toldBefore(TimeUnit::Day);
        }
        const bool fromNow = mention.span.in(m_text).ends_with(" ago") && !mention.inQuote;
        if (m_history && !fromNow && what.offsetUnit != TimeUnit::None && what.type <= TimexType::Time) { // "this day", "next year" in an account
            return toldBefore(what.offsetUnit);
        }
        if (mention.inQuote && (what.offsetUnit == TimeUnit::Day || what.offsetUnit == TimeUnit::Week)) {
            return daySaid(mention, what);
        }
        return published();
    }

    // A year told since lies elsewhere than the last day told: "born on 20 May 1935 ... in 2009 ... buried on Wednesday".
    bool storyLeftDay() const
    {
        const Narrative::Told& day = m_narrative.last(TimeUnit::Day);
        const Narrative::Told& year = m_narrative.last(TimeUnit::Year);
        return day.time != noIndex && year.time != day.time && !year.days.overlaps(day.days);
    }

    // How exact a date must be to be counted from: "the following January" needs a year, "the next day" a day.
    static TimeUnit scopeOf(const TimeInterpretation& what)
    {
        if (what.offsetUnit != TimeUnit::None) {
            return what.offsetUnit;
        }
        if (what.month != unset || what.season != unset || what.holiday != unset) {
            return TimeUnit::Year;
        }
        return what.day != unset ? TimeUnit::Month : TimeUnit::Day;
    }

    // Direct speech counts from the day it was said: that told behind it in the sentence ("..." he said on Tuesday),
    // else the last day told, if that is of the days before publication.
    // The same word told before ("yesterday ... he said yesterday") is that day.
    Anchor daySaid(const TimeMention& mention, const TimeInterpretation& what) const
    {
        const auto own = static_cast<std::uint32_t>(&mention - m_analysis.times.data());
        for (std::uint32_t i = own + 1; i < m_analysis.times.size() && m_analysis.times[i].sentence == mention.sentence; ++i) {
            const TimeMention& behind = m_analysis.times[i];
            if (!behind.inQuote && !behind.governedByFuture && namesDay(behind.interpretation)) {
                const NormalisedTime said = normalise(behind.interpretation, published().days, m_holidays);
                if (said.interval && said.interval->days.isDay() && isRecent(said.interval->days)) {
                    return {said.interval->days, TimeAnchor::Narrative, i};
                }
            }
        }
        const Anchor told = toldBefore(TimeUnit::Day);
        if (told.kind == TimeAnchor::Narrative && m_analysis.times[told.told].interpretation == what) {
            return published();
        }
        return told.kind == TimeAnchor::Narrative && isRecent(*told.days) ? told : published();
    }

    bool isRecent(DayInterval days) const { return m_published && days.to <= m_published->days.to && days.from + 7 >= m_published->days.from; }

    // Where results of a quarter are told, "a year earlier" and "the quarter" are quarters.
    bool countsQuarters(TimeInterpretation& what) const
    {
        const bool bare = what.month == unset && what.quarter == unset && what.season == unset && what.half == unset && what.day == unset
            && what.type == TimexType::Date && what.literal.empty() && what.modifier == TimeModifier::None;
        if (!bare) {
            return false;
        }
        const bool yearBack = what.offset == -1 && what.offsetUnit == TimeUnit::Year && what.direction == TimeDirection::Past;
        const bool latest = what.offsetUnit == TimeUnit::Quarter && what.offset <= 0 && (what.offset == 0 ? what.anchor == TimeAnchor::Narrative : what.anchor == TimeAnchor::Publication)
            && what.direction == TimeDirection::None;
        if (latest) {
            what.offset = 0;
        }
        return latest || (yearBack && m_lastQuarter.time != noIndex);
    }

    // A year alone moves a story only where it opens a sentence ("In 1941, ...") or stands in this one; "a final
    // offensive in 1976" does not.
    Anchor storyAt(const TimeMention& mention, const Anchor& told) const
    {
        const Narrative::Told& finer = m_narrative.last(TimeUnit::Month);
        const TimeMention& last = m_analysis.times[told.told];
        if (finer.time == noIndex || finer.time == told.told || last.sentence == mention.sentence || last.sentence >= m_analysis.sentences.size()) {
            return told;
        }
        const TextSpan sentence = m_analysis.sentences[last.sentence].span;
        const bool opens = last.span.begin < sentence.begin + opening || sentence.length < heading;
        return opens ? told : Anchor{finer.days, TimeAnchor::Narrative, finer.time};
    }

    // "1941 ... In January": of that year, or, where a finer date of it was told, the nearest to that.
    Anchor nearTold(Anchor told, TimeInterpretation& what) const
    {
        what.direction = TimeDirection::Nearest;
        if (told.days->days() <= 31) {
            const int before = civilDate(told.days->from).month;
            const bool overNewYear = (before >= 10 && what.month <= 3) || (before <= 2 && what.month >= 11);
            if (!m_history && what.month != unset && !overNewYear) {
                what.direction = TimeDirection::Same; // a story does not go back half a year without saying so
            }
            return told;
        }
        const Narrative::Told& finer = m_narrative.last(TimeUnit::Month);
        if (m_history && finer.time != noIndex && told.days->contains(finer.days) && finer.days.days() <= 31) {
            return nearTold({finer.days, TimeAnchor::Narrative, finer.time}, what);
        }
        if (civilDate(told.days->from).year == civilDate(told.days->to).year) {
            what.direction = TimeDirection::Same;
        } else { // a winter
            const DayNumber middle = told.days->from + static_cast<DayNumber>(told.days->days() / 2);
            told.days = DayInterval{middle, middle};
        }
        return told;
    }

    // "on August 2 at 5 p.m. (2100 UTC)", "at 2:49 a.m. (7:49 a.m. UTC) on Saturday": before its times or behind.
    Anchor toldInSentence(const TimeMention& mention) const
    {
        const auto own = static_cast<std::uint32_t>(&mention - m_analysis.times.data());
        for (std::uint32_t i = own; i > 0 && m_analysis.times[i - 1].sentence == mention.sentence; --i) {
            if (m_days[i - 1]) {
                return {m_days[i - 1], TimeAnchor::Narrative, i - 1};
            }
        }
        for (std::uint32_t i = own + 1; i < m_analysis.times.size() && m_analysis.times[i].sentence == mention.sentence && i < own + 4; ++i) {
            TimeInterpretation what = m_analysis.times[i].interpretation;
            if (namesDay(what)) {
                const NormalisedTime day = normalise(what, anchorOf(m_analysis.times[i], what).days, m_holidays);
                return {day.interval ? std::optional(day.interval->days) : std::nullopt, TimeAnchor::Narrative, i};
            }
        }
        return {};
    }

    static bool namesDay(const TimeInterpretation& what)
    {
        return what.type <= TimexType::Time && what.literal.empty()
            && (what.weekday != unset || what.day != unset || (what.offsetUnit == TimeUnit::Day && what.anchor == TimeAnchor::Publication));
    }

    // A full date of an earlier year in the same sentence or the one before: "In 2011 ... In March".
    bool continues(const TimeMention& mention, const Anchor& told) const
    {
        const TimeMention& before = m_analysis.times[told.told];
        if (!m_published || before.sentence < mention.sentence || !m_yearTold[told.told]) {
            return false;
        }
        return civilDate(told.days->to).year < civilDate(m_published->days.from).year;
    }

    ResolvedTime resolve(std::uint32_t index)
    {
        const TimeMention& mention = m_analysis.times[index];
        TimeInterpretation what = mention.interpretation;
        Anchor anchor = anchorOf(mention, what);
        if (m_apposed[index]) { // "Four days later, on 2 May 1945": one day, told twice
            anchor = {m_apposed[index]->days, TimeAnchor::Narrative, m_apposed[index]->told};
            what = dayItself(what);
        }
        if (index > 0 && m_inYearOf == index - 1 && m_years.days) {
            what.year = static_cast<std::int16_t>(civilDate(m_years.days->from).year);
            what.anchor = TimeAnchor::None;
            anchor = m_years;
        }
        orderRange(index, what, anchor);
        m_yearTold[index] = what.year != unset || (isPartialDate(what) && anchor.kind == TimeAnchor::Narrative && m_yearTold[anchor.told]);
        NormalisedTime normal = normalise(what, anchor.days, m_holidays);
        const bool open = normal.interval && normal.interval->precision == Precision::Unknown;
        if (open && isShortInferred(anchor) && what.weekday != unset) {
            // What bounds a short inferred interval from below is a past date told in full; whoever tells a day so
            // hardly writes on it. So its first day counts only while it leaves no doubt.
            normal = normalise(what, DayInterval{anchor.days->from + 1, anchor.days->to}, m_holidays);
        }
        ResolvedTime result;
        result.span = mention.span;
        result.sentence = mention.sentence;
        result.type = what.type;
        result.value = std::move(normal.value);
        result.interval = normal.interval;
        if (result.interval) {
            if (result.interval->qualifier == Qualifier::Exact) {
                result.interval->qualifier = mention.qualifier;
            }
            result.interval->basis = basisOf(what, anchor);
        }
        if (result.interval && result.interval->days.isDay() && what.literal.empty()) {
            m_days[index] = result.interval->days;
        }
        if (m_inYearOf == index) {
            const bool single = result.interval && civilDate(result.interval->days.from).year == civilDate(result.interval->days.to).year;
            m_years = {single ? std::optional(result.interval->days) : std::nullopt, TimeAnchor::Narrative, index};
        }
        giveReason(what, anchor, result);
        if (what.type == TimexType::Duration) {
            countFromEvent(mention, result);
        }
        const bool bound = mention.qualifier == Qualifier::Before || mention.qualifier == Qualifier::After;
        if (!bound || !result.interval || result.interval->precision <= Precision::Month) { // "until 1976" moves no story there
            remember(what, result, index);
        }
        return result;
    }

    // The day of the anchor, with the time of day that the words give.
    static TimeInterpretation dayItself(const TimeInterpretation& what)
    {
        TimeInterpretation day;
        day.type = what.type;
        day.anchor = TimeAnchor::Narrative;
        day.unit = what.unit < TimeUnit::Day ? what.unit : TimeUnit::Day;
        day.offsetUnit = TimeUnit::Day;
        day.hour = what.hour;
        day.minute = what.minute;
        day.second = what.second;
        day.partOfDay = what.partOfDay;
        return day;
    }

    static bool isShiftOfDay(const TimeInterpretation& what)
    {
        return what.type == TimexType::Date && what.literal.empty() && what.offsetUnit != TimeUnit::None && what.offsetUnit <= TimeUnit::Year
            && what.weekday == unset && what.month == unset && what.modifier == TimeModifier::None && what.quarter == unset && what.season == unset;
    }

    // "Four days later, on 2 May 1945, ...", "the next day, Friday, ...", "yesterday (Wednesday)": both tell one day. A full
    // date is it; a weekday alone or a day without a year takes the day of the other where that is one of its kind.
    void linkApposition(std::uint32_t first)
    {
        if (first + 1 >= m_analysis.times.size() || m_analysis.times[first + 1].sentence != m_analysis.times[first].sentence) {
            return;
        }
        const TimeMention& relative = m_analysis.times[first];
        const TimeMention& named = m_analysis.times[first + 1];
        const TimeInterpretation& name = named.interpretation;
        const bool day = name.type <= TimexType::Time && name.literal.empty() && name.offsetUnit == TimeUnit::None && name.nthUnit == TimeUnit::None
            && (name.weekday != unset || (name.day != unset && name.month != unset));
        const bool lacksYear = name.month != unset && name.year == unset && name.weekday == unset && name.offsetUnit == TimeUnit::None && name.literal.empty();
        if (lacksYear && relative.interpretation.unit == TimeUnit::Year && isShiftOfDay(relative.interpretation) && isInside(relative.span, named.span)) {
            m_inYearOf = first; // "last year, in May": read when it is resolved
            return;
        }
        if (!day || !isShiftOfDay(relative.interpretation) || !areApposed(relative.span, named.span) || listGoesOn(first + 1)) {
            return;
        }
        TimeInterpretation own = relative.interpretation;
        const Anchor anchor = anchorOf(relative, own);
        const NormalisedTime counted = normalise(own, anchor.days, m_holidays);
        const bool told = own.anchor != TimeAnchor::Narrative || anchor.kind == TimeAnchor::Narrative;
        const bool counts = told && counted.interval && own.unit == TimeUnit::Day && counted.interval->days.isDay();
        if (counts && name.year == unset && fits(name, counted.interval->days.from)) {
            m_apposed[first + 1] = Apposed{counted.interval->days, first};
            return;
        }
        TimeInterpretation explicitDay = name;
        const NormalisedTime said = normalise(explicitDay, anchorOf(named, explicitDay).days, m_holidays);
        const bool sure = name.day != unset || !told;
        if (sure && said.interval && said.interval->days.isDay() && (own.unit <= TimeUnit::Day || name.year != unset)) {
            m_apposed[first] = Apposed{said.interval->days, first + 1};
        }
    }

    // Nothing but a comma or a bracket and "on" between them.
    bool areApposed(TextSpan first, TextSpan second) const
    {
        std::string_view between = m_text.substr(first.end(), second.begin - first.end());
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
        if (index + 1 >= m_analysis.times.size() || m_analysis.times[index + 1].sentence != m_analysis.times[index].sentence) {
            return false;
        }
        const std::uint32_t end = m_analysis.times[index].span.end();
        const std::string_view between = m_text.substr(end, m_analysis.times[index + 1].span.begin - end);
        return between == ", " || between == " and " || between == " or ";
    }

    static bool fits(const TimeInterpretation& name, DayNumber day)
    {
        const CivilDate date = civilDate(day);
        return (name.weekday == unset || static_cast<int>(weekday(day)) == name.weekday) && (name.day == unset || name.day == date.day)
            && (name.month == unset || name.month == date.month);
    }

    // "from Wednesday to Friday": told on a Thursday, the last Wednesday would be behind the last Friday. A range is of
    // one week: what has happened began in the week before, what goes on ends in the next.
    void orderRange(std::uint32_t index, TimeInterpretation& what, const Anchor& anchor) const
    {
        const TimeMention& mention = m_analysis.times[index];
        const std::uint32_t partner = mention.rangePartner;
        if (mention.rangeRole == RangeRole::None || partner >= m_analysis.times.size() || !isBareWeekday(what) || !anchor.days) {
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
        if (!own.interval || !others.interval || (begins ? own.interval->days.from <= others.interval->days.from : others.interval->days.from <= own.interval->days.from)) {
            return;
        }
        const bool over = (begins ? other : mention).governingTense == Tense::Past || (begins ? mention : other).governingTense == Tense::Past;
        if (begins == over) {
            what.offsetUnit = TimeUnit::Week;
            what.offset = over ? -1 : 1;
        }
    }

    static bool isBareWeekday(const TimeInterpretation& what)
    {
        return what.weekday != unset && what.month == unset && what.day == unset && what.offsetUnit == TimeUnit::None && what.direction != TimeDirection::None
            && what.anchor == TimeAnchor::Publication;
    }

    // "two days after the attack", if a sentence before tells an attack of one day: that day and two. The TIMEX3 value
    // stays the length (P2D), as the corpora annotate it; the interval and the reason tell the day.
    void countFromEvent(const TimeMention& mention, ResolvedTime& result)
    {
        const TimeInterpretation& what = mention.interpretation;
        const std::string_view behind = m_text.substr(mention.span.end(), 8);
        const int sign = behind.starts_with(" after ") ? 1 : behind.starts_with(" before ") ? -1 : 0;
        if (sign == 0 || what.vagueAmount || what.offset <= 0 || what.offsetHalves != 0 || what.offsetUnit < TimeUnit::Day || what.offsetUnit > TimeUnit::Year
            || what.offset > mostUnits) {
            return;
        }
        const EventMention* told = eventToldBefore(mention);
        if (told == nullptr) {
            return;
        }
        const auto day = moved(m_days[told->time]->from, what.offsetUnit, sign * what.offset, 0);
        const std::optional<Period> period = day ? periodOf(what.offsetUnit, *day) : std::nullopt;
        if (!period) {
            return;
        }
        result.interval = DatedInterval{period->days, precisionOf(period->unit), mention.qualifier, DateBasis::OtherEvent};
        result.reason = sign > 0 ? TimeReason::AfterEvent : TimeReason::BeforeEvent;
        result.told = told->trigger;
        result.toldDay = m_days[told->time]->from;
    }

    // The event of an earlier sentence, dated to a day, that the words behind "after" or "before" name again; none if two
    // days are told.
    const EventMention* eventToldBefore(const TimeMention& mention) const
    {
        std::string_view behind = m_text.substr(mention.span.end(), eventReach);
        behind = behind.substr(0, behind.find_first_of(",.;:\n"));
        const EventMention* found = nullptr;
        for (const EventMention& event : m_analysis.events) {
            if (event.sentence >= mention.sentence || event.time >= m_days.size() || !m_days[event.time] || event.timeEnd != noIndex
                || !namesStem(behind, event.trigger.in(m_text))) {
                continue;
            }
            if (found != nullptr && *m_days[found->time] != *m_days[event.time]) {
                return nullptr;
            }
            found = &event;
        }
        return found;
    }

    // "election" and "elected": a word that begins as the trigger does.
    static bool namesStem(std::string_view words, std::string_view trigger)
    {
        constexpr std::size_t stem = 5;
        const std::string_view begin = trigger.substr(0, std::min(trigger.size(), stem));
        for (std::size_t at = words.find(begin); begin.size() >= 4 && at != std::string_view::npos; at = words.find(begin, at + 1)) {
            if (at > 0 && words[at - 1] == ' ') {
                return true;
            }
        }
        return false;
    }

    bool isShortInferred(const Anchor& anchor) const
    {
        return anchor.kind == TimeAnchor::Publication && m_published && m_published->source == DateSource::Inferred && anchor.days
            && !anchor.days->isDay() && anchor.days->days() < 7;
    }

    DateBasis basisOf(const TimeInterpretation& what, const Anchor& anchor) const
    {
        if (what.anchor == TimeAnchor::None && anchor.kind == TimeAnchor::None) {
            return DateBasis::Explicit;
        }
        if (anchor.kind == TimeAnchor::Narrative) {
            return DateBasis::OtherEvent;
        }
        return m_published && m_published->source == DateSource::Inferred ? DateBasis::Inferred : DateBasis::ArticleDate;
    }

    void remember(const TimeInterpretation& what, const ResolvedTime& result, std::uint32_t index)
    {
        const bool ahead = m_published && result.interval && result.interval->days.from > m_published->days.to;
        if (ahead && !m_history) { // the story of the news is told up to its publication
            return;
        }
        if (result.interval && what.type <= TimexType::Time && what.literal.empty() && result.interval->precision != Precision::Unknown) {
            m_narrative.tell(*result.interval, index);
            const bool over = !m_published || result.interval->days.to <= m_published->days.to;
            const bool told = m_analysis.times[index].interpretation.quarter != unset; // not "the 1988 period", which follows another
            if (told && what.quarter != unset && over) {
                m_lastQuarter = {result.interval->days, index};
            }
        }
    }

    void giveReason(const TimeInterpretation& what, const Anchor& anchor, ResolvedTime& result) const
    {
        result.saysWhen = what.type == TimexType::Duration && what.modifier >= TimeModifier::Earlier && result.interval;
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

    static constexpr std::int32_t mostUnits = 1000;
    static constexpr std::uint32_t eventReach = 60; // bytes: "two days after the deadliest bombing"
    static constexpr std::uint32_t opening = 12; // bytes: "Earlier, in "
    static constexpr std::uint32_t heading = 60; // bytes: a sentence as short as that names what comes

    std::string_view m_text;
    const Analysis& m_analysis;
    const std::optional<PublicationDate>& m_published;
    const HolidayTable& m_holidays;
    std::vector<std::optional<DayInterval>> m_days; // of those that are resolved to a day
    std::vector<bool> m_yearTold; // by the words, or lent by another of the sentence
    struct Apposed
    {
        DayInterval days;
        std::uint32_t told = noIndex; // the mention that tells it
    };

    std::vector<std::optional<Apposed>> m_apposed; // the day that the expression beside it tells
    std::uint32_t m_inYearOf = noIndex; // "last year, in May": the first of the two
    Anchor m_years; // and its days
    Narrative m_narrative;
    Narrative::Told m_lastQuarter;
    bool m_history = false;
};

} // namespace

std::vector<ResolvedTime> normaliseTimes(const AnalysedArticle& article, const std::optional<PublicationDate>& published,
    const HolidayTable& holidays)
{
    return ArticleNormaliser(article, published, holidays).run();
}

} // namespace dateline
