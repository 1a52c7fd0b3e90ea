// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors

#include "model/resolution/normalisation/anchorchoice.h"

#include "model/resolution/normalisation/eventcounting.h"
#include "model/resolution/normalisation/expressionforms.h"
#include "model/resolution/normalisation/timenormalizer.h"
#include "model/text/asciiclass.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

constexpr auto unset = TimeInterpretation::unset;

constexpr std::uint32_t opening = 12; // bytes: "Earlier, in "
constexpr std::uint32_t heading = 60; // bytes: a sentence as short as that names what comes

} // namespace

AnchorChoice::AnchorChoice(const AnalysedArticle& article, const std::optional<PublicationDate>& published,
    const HolidayTable& holidays, const Narrative& narrative)
    : m_article(article)
    , m_text(article.article->text)
    , m_analysis(*article.analysis)
    , m_published(published)
    , m_holidays(holidays)
    , m_narrative(narrative)
    , m_history(tellsHistory())
{
}

// Publication day or the last date told: by the words, by the kind of article, and for a month or day without
// a year by the date told just before.
Anchor AnchorChoice::anchorOf(const TimeMention& mention, TimeInterpretation& what) const
{
    if (isClockAlone(what)) {
        const Anchor near = toldInSentence(mention);
        return overMidnight(mention, near.days ? near : dayOfStory(mention.sentence));
    }
    if (const std::optional<Anchor> quarter = ofQuarter(what)) {
        return *quarter;
    }
    if (what.anchor == TimeAnchor::Narrative) {
        if (const std::optional<Anchor> event = ofEventBehind(mention, what)) {
            return *event;
        }
        const Anchor told = toldBefore(scopeOf(what));
        return isOfWhatComes(mention, told)
            ? Anchor{m_narrative.ahead().days, TimeAnchor::Narrative, m_narrative.ahead().time}
            : told;
    }
    if (what.anchor != TimeAnchor::Publication) {
        return {std::nullopt, TimeAnchor::None, noIndex};
    }
    return fromPublication(mention, what);
}

// An account of past years has many full dates long before its publication and hardly a weekday or
// "yesterday".
bool AnchorChoice::tellsHistory() const
{
    int old = 0;
    int recent = 0;
    int deictic = 0; // "yesterday", "on Thursday"
    for (const TimeMention& mention : m_analysis.times) {
        const TimeInterpretation& what = mention.interpretation;
        if (isFullDate(what)) {
            const bool before = !m_published || what.year < civilDate(m_published->days.from).year - 1;
            (before ? old : recent) += 1;
        } else if (what.anchor == TimeAnchor::Publication && what.literal.empty()
            && (what.weekday != unset || what.offsetUnit <= TimeUnit::Month) && what.month == unset
            && what.type <= TimexType::Time) {
            ++deictic;
        }
    }
    const bool told = old >= 20 ? old > recent : old >= 5 && old > 2 * recent;
    return told && old > 3 * deictic;
}

Anchor AnchorChoice::published() const
{
    return {m_published ? std::optional(m_published->days) : std::nullopt, TimeAnchor::Publication, noIndex};
}

Anchor AnchorChoice::toldBefore(TimeUnit unit) const
{
    const Narrative::Told& told = m_narrative.last(unit);
    if (told.time == noIndex) {
        return published();
    }
    return {told.days, TimeAnchor::Narrative, told.time};
}

// "The minister will visit Paris on Monday. The following day she will fly to Oslo."
bool AnchorChoice::isOfWhatComes(const TimeMention& mention, const Anchor& told) const
{
    const Narrative::Told& ahead = m_narrative.ahead();
    if (ahead.time == noIndex || !ahead.days.isDay() || mention.interpretation.offset <= 0
        || (told.kind == TimeAnchor::Narrative && told.told > ahead.time)) {
        return false;
    }
    const std::uint32_t sentence = m_analysis.times[ahead.time].sentence;
    return sentence == mention.sentence || (sentence + 1 == mention.sentence && mention.governedByFuture);
}

// "The morning after the referendum": the day that is told with it, that of such an event told before, else
// the last one told. The eve of what nobody has dated is open.
std::optional<Anchor> AnchorChoice::ofEventBehind(
    const TimeMention& mention, const TimeInterpretation& what) const
{
    if (what.offsetUnit != TimeUnit::Day || !countsFromWordsBehind(m_text, mention.span)) {
        return std::nullopt;
    }
    if (const std::optional<Anchor> day = dayInPhraseBehind(mention)) {
        return day;
    }
    const auto event = eventToldBefore(m_article, m_narrative, mention);
    if (event && *event != nullptr) {
        return Anchor{m_narrative.day((*event)->time), TimeAnchor::Narrative, (*event)->time};
    }
    const bool eve = mention.span.in(m_text).ends_with(" eve");
    if (!eve && beginsSentence(mention)
        && m_analysis.sentences[mention.sentence].span.in(m_text).find(',') == std::string_view::npos) {
        return std::nullopt; // "The day before the court had refused": nothing is named
    }
    const Narrative::Told& told = m_narrative.last(TimeUnit::Day);
    // the day of the article may be told by its dateline alone
    const bool tellsNone = told.time == noIndex || (m_published && told.days == m_published->days);
    return eve || tellsNone ? std::optional(Anchor{std::nullopt, TimeAnchor::Narrative, noIndex})
                            : std::nullopt;
}

std::optional<Anchor> AnchorChoice::dayInPhraseBehind(const TimeMention& mention) const
{
    constexpr std::size_t farthest = 80; // bytes
    constexpr std::array<std::string_view, 14> clause{" he ", " she ", " it ", " they ", " was ", " were ",
        " is ", " are ", " had ", " has ", " who ", " which ", " that ", " and "};
    const auto own = static_cast<std::size_t>(&mention - m_analysis.times.data());
    if (own + 1 >= m_analysis.times.size() || m_analysis.times[own + 1].sentence != mention.sentence) {
        return std::nullopt;
    }
    const TimeMention& day = m_analysis.times[own + 1];
    const bool holiday = day.interpretation.holiday != unset;
    if (!holiday && !namesDay(day.interpretation)) {
        return std::nullopt;
    }
    const std::string_view between = m_text.substr(mention.span.end(), day.span.begin - mention.span.end());
    if (between.size() > farthest || between.find_first_of(",;:\"()") != between.npos
        || std::ranges::any_of(clause, [&](auto word) { return between.find(word) != between.npos; })) {
        return std::nullopt;
    }
    const std::string_view behind = m_text.substr(day.span.end());
    const bool owns = behind.starts_with("'s ") || behind.starts_with("\xE2\x80\x99s ");
    const bool attribute = between.ends_with(" the ") && behind.size() > 1 && behind[0] == ' '
        && isAsciiLower(behind[1]); // "the 23 June vote"
    // "The day before the attack in Rome on 12 June, ..."
    const bool closed = !beginsSentence(mention) || behind.starts_with(',');
    // "on the eve of a meeting Monday"
    const bool weekday = mention.span.in(m_text).ends_with(" eve") && isBareWeekday(day.interpretation);
    if (!holiday && !owns && !attribute && !weekday && !(between.ends_with(" on ") && closed)) {
        return std::nullopt;
    }
    TimeInterpretation what = day.interpretation;
    const Anchor anchor = anchorOf(day, what);
    const NormalisedTime told = normalise(what, anchor.days, m_holidays);
    return told.interval && told.interval->days.isDay() ? std::optional(
               Anchor{told.interval->days, TimeAnchor::Narrative, static_cast<std::uint32_t>(own + 1)})
                                                        : std::nullopt;
}

// The day of a clock time alone: in news the one just told if it is of the last days, else that of the story,
// which is told first.
// "... with the toll rising to 22 on Monday. He gave up. It began at 10:39 a.m." is of Saturday, when the
// gunman came. One clock time follows another, whatever stands between.
Anchor AnchorChoice::dayOfStory(std::uint32_t sentence) const
{
    const Anchor last = toldBefore(TimeUnit::Day);
    if (m_history || last.kind != TimeAnchor::Narrative) {
        return last;
    }
    const TimeMention& before = m_analysis.times[last.told];
    if (isRecent(*last.days)
        && (before.sentence + 1 >= sentence || before.interpretation.type == TimexType::Time)) {
        return last;
    }
    const Narrative::Told& story = m_narrative.storyDay();
    return story.time < last.told ? Anchor{story.days, TimeAnchor::Narrative, story.time} : last;
}

// "Late on Wednesday evening ... at midnight" is Thursday's 0:00; "at 8:30 p.m. (0030 UTC)" the next day, for
// no zone is more than 12 hours behind UTC or 14 ahead.
Anchor AnchorChoice::overMidnight(const TimeMention& mention, Anchor anchor) const
{
    constexpr int farthestBehind = -12 * 60; // minutes
    constexpr int farthestAhead = 14 * 60;
    constexpr int noon = 12;
    constexpr std::int16_t afternoon = 2; // partOfDay from here on
    if (anchor.kind != TimeAnchor::Narrative || !anchor.days || !anchor.days->isDay()
        || mention.interpretation.hour == unset) {
        return anchor;
    }
    const TimeInterpretation& what = mention.interpretation;
    const TimeInterpretation& told = m_analysis.times[anchor.told].interpretation;
    const std::string_view words = mention.span.in(m_text);
    DayNumber shift = 0;
    if (words.ends_with("midnight")) {
        const TimeMention& before = m_analysis.times[anchor.told];
        const bool late = told.hour != unset ? told.hour >= noon : told.partOfDay >= afternoon;
        const bool near = before.sentence == mention.sentence || before.sentence + 1 == mention.sentence;
        const bool known = !m_published || anchor.days->to < m_published->days.to;
        shift = late && near && known && before.span.begin < mention.span.begin ? 1 : 0;
    } else if (isOfUniversalTime(words) && told.hour != unset
        && m_analysis.times[anchor.told].sentence == mention.sentence) {
        const auto minutes = [](const TimeInterpretation& clock) {
            return clock.hour * 60 + (clock.minute == unset ? 0 : clock.minute);
        };
        const int ahead = minutes(told) - minutes(what);
        shift = ahead > farthestAhead ? 1 : ahead < farthestBehind ? -1 : 0;
    }
    anchor.days = DayInterval{anchor.days->from + shift, anchor.days->to + shift};
    return anchor;
}

// "The quarter", "a year earlier" in results: by the quarter told last.
std::optional<Anchor> AnchorChoice::ofQuarter(TimeInterpretation& what) const
{
    const Narrative::Told& last = m_narrative.lastQuarter();
    if (countsQuarters(what)) {
        if (last.time != noIndex) {
            what.unit = TimeUnit::Quarter;
            return Anchor{last.days, TimeAnchor::Narrative, last.time};
        }
        // "the quarter", "the latest quarter": the last that is over
        if (what.offsetUnit == TimeUnit::Quarter) {
            what.offset = -1;
            return published();
        }
    }
    // "the 1988 period"
    if (what.unit == TimeUnit::Quarter && what.year != unset && what.quarter == unset
        && last.time != noIndex) {
        what.quarter = static_cast<std::int16_t>((civilDate(last.days.from).month + 2) / 3);
    }
    return std::nullopt;
}

// Words that count from the publication day in news count from the date told in an account, in direct speech,
// and for a month or day without a year behind a date of an earlier year.
Anchor AnchorChoice::fromPublication(const TimeMention& mention, TimeInterpretation& what) const
{
    const bool byTense = what.direction == TimeDirection::PastOrPresent
        || what.direction == TimeDirection::Nearest
        || (m_history && what.direction == TimeDirection::PresentOrFuture);
    if (isPartialDate(what) && byTense) {
        const Anchor told = toldBefore(TimeUnit::Year);
        if (told.kind == TimeAnchor::Narrative
            && (m_history || continues(mention, told, what) || leadsOn(mention, told, what))
            && !weekdayDenies(what, told)) {
            return nearTold(m_history ? storyAt(mention, told) : told, what);
        }
    }
    if (m_history && what.weekday != unset && !storyLeftDay()) {
        what.direction = TimeDirection::Nearest;
        return toldBefore(TimeUnit::Day);
    }
    const bool fromNow = mention.span.in(m_text).ends_with(" ago") && !mention.inQuote;
    // "this day", "next year" in an account
    if (m_history && !fromNow && what.offsetUnit != TimeUnit::None && what.type <= TimexType::Time) {
        return toldBefore(what.offsetUnit);
    }
    if (mention.inQuote && (what.offsetUnit == TimeUnit::Day || what.offsetUnit == TimeUnit::Week)) {
        return daySaid(mention, what);
    }
    if (isSince(mention) && isPartialDate(what) && what.direction == TimeDirection::PastOrPresent) {
        const NormalisedTime near = normalise(what, published().days, m_holidays);
        if (near.interval && near.interval->days.from > m_published->days.to) {
            what.direction = TimeDirection::Past; // however near the coming January is
        }
    }
    return published();
}

bool AnchorChoice::isSince(const TimeMention& mention) const
{
    const std::string_view before = m_text.substr(0, mention.span.begin);
    return before.ends_with("since ") || before.ends_with("Since ");
}

// "... until 2011 ... on Thursday, 4 April": in the year told the 4th of April was no Thursday.
bool AnchorChoice::weekdayDenies(TimeInterpretation what, const Anchor& told) const
{
    if (what.weekday == unset || what.day == unset || what.month == unset) {
        return false;
    }
    const Anchor near = nearTold(told, what);
    const NormalisedTime day = normalise(what, near.days, m_holidays);
    return day.interval && day.interval->days.isDay()
        && static_cast<int>(weekday(day.interval->days.from)) != what.weekday;
}

// A year told since lies elsewhere than the last day told: "born on 20 May 1935 ... in 2009 ... buried on
// Wednesday".
bool AnchorChoice::storyLeftDay() const
{
    const Narrative::Told& day = m_narrative.last(TimeUnit::Day);
    const Narrative::Told& year = m_narrative.last(TimeUnit::Year);
    return day.time != noIndex && year.time != day.time && !year.days.overlaps(day.days);
}

// Direct speech counts from the day it was said: that told behind it in the sentence ("..." he said on
// Tuesday), else the last day told, if that is of the days before publication. The same word told before
// ("yesterday ... he said yesterday") is that day.
Anchor AnchorChoice::daySaid(const TimeMention& mention, const TimeInterpretation& what) const
{
    const auto own = static_cast<std::uint32_t>(&mention - m_analysis.times.data());
    for (std::uint32_t i = own + 1;
         i < m_analysis.times.size() && m_analysis.times[i].sentence == mention.sentence; ++i) {
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

bool AnchorChoice::isRecent(DayInterval days) const
{
    return m_published && days.to <= m_published->days.to && days.from + 7 >= m_published->days.from;
}

// Where results of a quarter are told, "a year earlier" and "the quarter" are quarters.
bool AnchorChoice::countsQuarters(TimeInterpretation& what) const
{
    const bool bare = what.month == unset && what.quarter == unset && what.season == unset
        && what.half == unset && what.day == unset && what.type == TimexType::Date && what.literal.empty()
        && what.modifier == TimeModifier::None;
    if (!bare) {
        return false;
    }
    const bool yearBack
        = what.offset == -1 && what.offsetUnit == TimeUnit::Year && what.direction == TimeDirection::Past;
    const bool latest = what.offsetUnit == TimeUnit::Quarter && what.offset <= 0
        && (what.offset == 0 ? what.anchor == TimeAnchor::Narrative : what.anchor == TimeAnchor::Publication)
        && what.direction == TimeDirection::None;
    if (latest) {
        what.offset = 0;
    }
    return latest || (yearBack && m_narrative.lastQuarter().time != noIndex);
}

bool AnchorChoice::beginsSentence(const TimeMention& mention) const
{
    return mention.sentence < m_analysis.sentences.size()
        && mention.span.begin < m_analysis.sentences[mention.sentence].span.begin + opening;
}

bool AnchorChoice::opensSentence(const TimeMention& mention) const
{
    return beginsSentence(mention)
        || (mention.sentence < m_analysis.sentences.size()
            && m_analysis.sentences[mention.sentence].span.length < heading);
}

// A year alone moves a story only where it opens a sentence ("In 1941, ...") or stands in this one; "a final
// offensive in 1976" does not.
Anchor AnchorChoice::storyAt(const TimeMention& mention, const Anchor& told) const
{
    const Narrative::Told& finer = m_narrative.last(TimeUnit::Month);
    const TimeMention& last = m_analysis.times[told.told];
    if (finer.time == noIndex || finer.time == told.told || last.sentence == mention.sentence
        || last.sentence >= m_analysis.sentences.size()) {
        return told;
    }
    return opensSentence(last) ? told : Anchor{finer.days, TimeAnchor::Narrative, finer.time};
}

// "1941 ... In January": of that year, or, where a finer date of it was told, the nearest to that.
Anchor AnchorChoice::nearTold(Anchor told, TimeInterpretation& what) const
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
Anchor AnchorChoice::toldInSentence(const TimeMention& mention) const
{
    const auto own = static_cast<std::uint32_t>(&mention - m_analysis.times.data());
    for (std::uint32_t i = own; i > 0 && m_analysis.times[i - 1].sentence == mention.sentence; --i) {
        if (m_narrative.day(i - 1)) {
            return {m_narrative.day(i - 1), TimeAnchor::Narrative, i - 1};
        }
    }
    for (std::uint32_t i = own + 1;
         i < m_analysis.times.size() && m_analysis.times[i].sentence == mention.sentence && i < own + 4;
         ++i) {
        TimeInterpretation what = m_analysis.times[i].interpretation;
        if (namesDay(what)) {
            const NormalisedTime day = normalise(what, anchorOf(m_analysis.times[i], what).days, m_holidays);
            return {
                day.interval ? std::optional(day.interval->days) : std::nullopt, TimeAnchor::Narrative, i};
        }
    }
    return {};
}

// A date of an earlier year in the same sentence leads on: "In 2011 ... in March", "in March
// 2011 ... in June". Not back: "broke out in November 2020; the truce collapsed in August" is of last August;
// and a year told by the way leads nowhere: "who led a coup in 1991, will not stand on 29 April".
bool AnchorChoice::continues(const TimeMention& mention, const Anchor& told, TimeInterpretation what) const
{
    const TimeMention& before = m_analysis.times[told.told];
    if (!m_published || before.sentence < mention.sentence || !m_narrative.yearTold(told.told)
        || civilDate(told.days->to).year >= civilDate(m_published->days.from).year) {
        return false;
    }
    if (told.days->days() > 31) {
        return opensSentence(before);
    }
    const Anchor near = nearTold(told, what);
    const NormalisedTime days = normalise(what, near.days, m_holidays);
    return !days.interval || days.interval->days.to >= told.days->from;
}

// "They took the city on 9 June 2014. They lost it on 5 July": a story of an earlier year goes on from
// sentence to sentence, as long as it goes forward. A month leads on where it opens its sentence; "did so in
// December" may be of any year.
bool AnchorChoice::leadsOn(const TimeMention& mention, const Anchor& told, TimeInterpretation what) const
{
    const TimeMention& before = m_analysis.times[told.told];
    const auto own = static_cast<std::size_t>(&mention - m_analysis.times.data());
    const bool first = own > 0 && m_analysis.times[own - 1].sentence != mention.sentence;
    if (!m_published || !first || mention.sentence != before.sentence + 1 || mention.inQuote
        || what.month == unset || mention.governingTense != Tense::Past
        || (what.day == unset && !beginsSentence(mention)) || told.days->days() > 31
        || !m_narrative.yearTold(told.told)
        || civilDate(told.days->to).year >= civilDate(m_published->days.from).year) {
        return false;
    }
    const Anchor near = nearTold(told, what);
    const NormalisedTime days = normalise(what, near.days, m_holidays);
    return days.interval && days.interval->days != *told.days && days.interval->days.to >= told.days->from
        && days.interval->days.to <= m_published->days.to;
}

} // namespace dateline
