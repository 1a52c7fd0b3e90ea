// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/corpus/reasons.h"

#include <array>

namespace dateline {

namespace {

std::string inWords(DayNumber day)
{
    constexpr std::array<std::string_view, 12> months{
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const CivilDate date = civilDate(day);
    std::string text(weekdayName(weekday(day)));
    text += ' ' + std::to_string(date.day) + ' ';
    text += months.at(static_cast<std::size_t>(date.month - 1));
    text += ' ' + (date.year > 0 ? std::to_string(date.year) : std::to_string(1 - date.year) + " BC");
    return text;
}

std::string inWords(DayInterval days)
{
    return days.isDay() ? inWords(days.from) : inWords(days.from) + " to " + inWords(days.to);
}

/// Nothing where the text is lost.
std::string_view words(TextSpan span, std::string_view text)
{
    return span.end() <= text.size() ? span.in(text) : std::string_view();
}

/// The preposition in front.
std::string_view precedingWord(TextSpan span, std::string_view text)
{
    constexpr std::array<std::string_view, 9> prepositions{
        "on ", "in ", "at ", "by ", "since ", "until ", "after ", "before ", "during "};
    const std::string_view before = text.substr(0, span.begin);
    for (const std::string_view word : prepositions) {
        if (before.ends_with(word)
            && (before.size() == word.size() || before[before.size() - word.size() - 1] == ' ')) {
            return before.substr(before.size() - word.size());
        }
    }
    return {};
}

/// "Sat 27 May 2017 <- 'two days after' 'attack' of Thu 25 May 2017"
std::string countedFromEvent(const ResolvedTime& time, std::string_view text)
{
    std::string why = time.interval ? inWords(time.interval->days) : time.value.str();
    why += " <- '";
    why += words(time.span, text);
    why += time.reason == TimeReason::AfterEvent ? "' after " : "' before ";
    if (time.told.isEmpty()) {
        return why + "the article of " + inWords(time.toldDay);
    }
    why += "'";
    why += words(time.told, text);
    return why + "' of " + inWords(time.toldDay);
}

} // namespace

std::string reasonOf(
    const ResolvedTime& time, const std::optional<PublicationDate>& published, std::string_view text)
{
    if (time.reason >= TimeReason::AfterEvent) {
        return countedFromEvent(time, text);
    }
    std::string why = time.interval && (time.saysWhen || time.interval->precision <= Precision::Day)
        ? inWords(time.interval->days)
        : time.value.str();
    why += " <- '";
    why += precedingWord(time.span, text);
    why += words(time.span, text);
    why += '\'';
    if (time.reason == TimeReason::NoDate || (time.reason == TimeReason::Publication && !published)) {
        why += ", no date to count from";
    } else if (time.reason == TimeReason::Publication) {
        why += " + article of " + inWords(published->days);
    } else if (time.reason == TimeReason::TimeTold) {
        why += " + '";
        why += words(time.told, text);
        why += "' told before";
    }
    return why;
}

std::string reasonOf(const EventTelling& telling, const ArticleBlock& block, std::string_view text)
{
    if (telling.reason == DateReason::Analyst) {
        return "set by the analyst";
    }
    std::string why;
    if (telling.reason == DateReason::Publication && block.published) {
        why = "no date of its own, published " + isoDate(block.published->days.from);
    } else if (telling.time < block.times.size()) {
        why = reasonOf(block.times[telling.time], block.published, text);
        why += telling.reason == DateReason::ToldBefore ? ", told before" : "";
        why += telling.untilPublication ? ", until the article" : "";
    }
    if (!telling.rule.empty()) {
        why += why.empty() ? "" : "; ";
        why += telling.rule;
    }
    return why;
}

} // namespace dateline
