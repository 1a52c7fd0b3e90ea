// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/time/timelinks.h"

namespace dateline {

namespace {

constexpr auto unset = TimeInterpretation::unset;

// "from March to May 2015": the year behind the last belongs to both.
void shareFields(TimeInterpretation& first, const TimeInterpretation& last)
{
    if (first.year == unset && first.offsetUnit == TimeUnit::None && first.month != unset
        && last.month != unset && last.offsetUnit == TimeUnit::Year) {
        first.offset = last.offset; // "between February and September of this year"
        first.offsetUnit = last.offsetUnit;
        first.anchor = last.anchor;
        first.direction = last.direction;
    }
    const bool bareWeekday = first.weekday != unset && first.month == unset && first.day == unset
        && first.offsetUnit == TimeUnit::None;
    // Monday to Friday last week
    if (bareWeekday && last.weekday >= first.weekday && last.offsetUnit == TimeUnit::Week
        && last.direction == TimeDirection::None) {
        first.offset = last.offset;
        first.offsetUnit = last.offsetUnit;
        first.anchor = last.anchor;
        first.direction = TimeDirection::None;
    }
    if (first.year == unset && first.season != unset && last.season >= first.season && last.year != unset
        && first.offsetUnit == TimeUnit::None) {
        first.year = last.year;
        first.anchor = TimeAnchor::None;
        first.direction = TimeDirection::None;
    }
    if (first.year == unset && first.offsetUnit == TimeUnit::None && first.month != unset
        && last.month != unset && last.year != unset) {
        const bool before = first.month < last.month || (first.month == last.month && first.day <= last.day);
        first.year = static_cast<std::int16_t>(before ? last.year : last.year - 1);
        first.anchor = TimeAnchor::None;
        first.direction = TimeDirection::None;
    }
}

class Linker
{
public:
    Linker(std::string_view text, std::span<const SentenceWord> words, std::span<const WordRange> ranges,
        std::span<TimeMention> mentions, std::uint32_t firstMention)
        : m_text(text)
        , m_words(words)
        , m_ranges(ranges)
        , m_mentions(mentions)
        , m_firstMention(firstMention)
    {
    }

    // "from 3 to 5 May", "between 2011 and 2014", "2014-16", "Monday to Friday"
    void linkRanges()
    {
        for (std::uint32_t i = 0; i + 1 < m_ranges.size(); ++i) {
            const std::uint32_t joint = m_ranges[i].end;
            if (m_ranges[i + 1].begin != joint + 1
                && !(m_ranges[i + 1].begin == joint + 2 && m_words[joint + 1].is(TimeClass::Preposition))) {
                continue;
            }
            const SentenceWord& word = m_words[joint];
            const bool between
                = m_ranges[i].begin > 0 && m_words[m_ranges[i].begin - 1].is(FunctionWord::Between);
            const bool to = word.is(FunctionWord::To) || word.is(FunctionWord::Hyphen)
                || word.is(FunctionWord::Through) || word.is(FunctionWord::Until);
            if (!to && !(between && word.is(FunctionWord::And))) {
                continue;
            }
            TimeMention& first = m_mentions[i];
            TimeMention& last = m_mentions[i + 1];
            if (!canLink(i)) {
                continue;
            }
            link(i, i + 1);
            shareFields(first.interpretation, last.interpretation);
            if (word.is(FunctionWord::Until) && first.interpretation.weekday != unset
                && last.interpretation.weekday != unset) {
                // "from Monday until Wednesday it rained"
                last.interpretation.direction = first.interpretation.direction;
                last.governedByFuture = first.governedByFuture;
                last.governingTense = first.governingTense;
            } else if (last.governedByFuture && first.interpretation.weekday != unset) {
                // "mourning from Wednesday to Friday, when the funeral will be held"
                first.interpretation.direction = last.interpretation.direction;
                first.governedByFuture = true;
                first.governingTense = last.governingTense;
            }
        }
    }

    // "in May and June 2015", "in April and in November 2004", "on Monday and Tuesday of next week": what the
    // last of a list names belongs to all.
    void shareInLists()
    {
        for (auto i = static_cast<std::uint32_t>(m_ranges.size()); i-- > 1;) {
            TimeMention& first = m_mentions[i - 1];
            const TimeInterpretation& a = first.interpretation;
            const TimeInterpretation& b = m_mentions[i].interpretation;
            if (isListed(i - 1) && a.type == b.type && a.unit == b.unit && a.literal.empty()
                && b.literal.empty() && first.rangeRole == RangeRole::None) {
                shareFields(first.interpretation, b);
            }
        }
    }

    // "Six were killed on Saturday and Sunday", "overnight Wednesday and into Thursday": told together, it
    // took both days. "on Monday and on Tuesday" are two times of it.
    void linkDaysInARow()
    {
        for (std::uint32_t i = 0; i + 1 < m_ranges.size(); ++i) {
            const std::uint32_t joint = m_ranges[i].end;
            const std::uint32_t next = m_ranges[i + 1].begin;
            const bool directly
                = next == joint + 1 && (m_words[joint].is(FunctionWord::And) || isInto(joint));
            const bool inList = i > 0 && isListed(i - 1);
            if ((directly || (next == joint + 2 && m_words[joint].is(FunctionWord::And) && isInto(joint + 1)))
                && !inList && canLink(i)
                && comesNext(m_mentions[i].interpretation, m_mentions[i + 1].interpretation)) {
                link(i, i + 1);
            }
        }
    }

private:
    bool isListed(std::uint32_t i) const // with the one behind it
    {
        const std::uint32_t joint = m_ranges[i].end;
        const std::uint32_t next = m_ranges[i + 1].begin;
        const bool joins = m_words[joint].is(FunctionWord::And) || m_words[joint].is(FunctionWord::Or);
        const bool again = next == joint + 2 && m_ranges[i].begin > 0
            && m_words[joint + 1].span.in(m_text)
                == m_words[m_ranges[i].begin - 1].span.in(m_text); // "in April and in November"
        return (next == joint + 1 && (joins || m_words[joint].is(FunctionWord::Comma))) || (again && joins);
    }

    bool isInto(std::uint32_t at) const { return m_words[at].span.in(m_text) == "into"; }

    bool canLink(std::uint32_t i) const
    {
        return m_mentions[i].rangeRole == RangeRole::None && m_mentions[i + 1].rangeRole == RangeRole::None
            && m_mentions[i].interpretation.type <= TimexType::Time
            && m_mentions[i + 1].interpretation.type <= TimexType::Time;
    }

    void link(std::uint32_t begin, std::uint32_t end)
    {
        TimeMention& first = m_mentions[begin];
        TimeMention& last = m_mentions[end];
        first.rangeRole = RangeRole::Begin;
        last.rangeRole = RangeRole::End;
        first.rangePartner = m_firstMention + end;
        last.rangePartner = m_firstMention + begin;
        first.qualifier = Qualifier::Exact;
        last.qualifier = Qualifier::Exact;
    }

    std::string_view m_text;
    std::span<const SentenceWord> m_words;
    std::span<const WordRange> m_ranges;
    std::span<TimeMention> m_mentions;
    std::uint32_t m_firstMention;
};

} // namespace

bool comesNext(const TimeInterpretation& first, const TimeInterpretation& second)
{
    const auto sameYear = [&](int yearsBetween) {
        return first.year == unset || second.year == unset
            ? first.offset == second.offset && first.offsetUnit == second.offsetUnit
            : second.year == first.year + yearsBetween;
    };
    if (!first.literal.empty() || !second.literal.empty() || first.nth != unset || second.nth != unset
        || first.holiday != unset || second.holiday != unset) {
        return false;
    }
    if (first.day != unset && second.day != unset) {
        return first.month == second.month && second.day == first.day + 1 && sameYear(0);
    }
    if (first.day != unset || second.day != unset) {
        return false;
    }
    if (first.weekday != unset && second.weekday != unset) {
        return second.weekday == first.weekday % 7 + 1 && first.offset == second.offset
            && first.offsetUnit == second.offsetUnit && first.month == unset && second.month == unset;
    }
    if (first.unit != second.unit || first.weekday != unset || second.weekday != unset) {
        return false;
    }
    if (first.unit == TimeUnit::Month && first.month != unset && second.month != unset) {
        return second.month == first.month + 1 ? sameYear(0)
                                               : first.month == 12 && second.month == 1 && sameYear(1);
    }
    return first.unit == TimeUnit::Year && first.year != unset && second.year == first.year + 1;
}

void linkTimes(std::string_view text, std::span<const SentenceWord> words, std::span<const WordRange> ranges,
    std::span<TimeMention> mentions, std::uint32_t firstMention)
{
    Linker linker(text, words, ranges, mentions, firstMention);
    linker.linkRanges();
    linker.shareInLists();
    linker.linkDaysInARow();
}

} // namespace dateline
