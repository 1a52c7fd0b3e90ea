// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/resolution/dating/storytellings.h"

#include "model/resolution/normalisation/timenormalizer.h"

#include <array>
#include <string_view>
#include <utility>

namespace dateline {

namespace {

constexpr std::size_t mostTellings = 100;

Weekday moved(int weekday, int days)
{
    return static_cast<Weekday>((weekday - 1 + days + 7) % 7 + 1);
}

} // namespace

std::vector<StoryTelling> storyTellings(const AnalysedArticle& article)
{
    const Analysis& analysis = *article.analysis;
    const std::string_view text = article.article->text;
    std::vector<StoryTelling> tellings;
    for (std::size_t t = 0; t < analysis.times.size() && tellings.size() < mostTellings; ++t) {
        const TimeMention& time = analysis.times[t];
        const TimeInterpretation& meaning = time.interpretation;
        const bool close = meaning.unit == TimeUnit::Day || meaning.unit == TimeUnit::PartOfDay
            || meaning.unit == TimeUnit::Week || meaning.weekday != TimeInterpretation::unset;
        StoryTelling telling;
        // "on Tuesday, two days after" counts from Tuesday
        const bool opens = time.span.begin <= analysis.sentences[time.sentence].span.begin + 1;
        if (meaning.type == TimexType::Duration && opens && time.sentence < 3 && meaning.literal.size() == 3
            && meaning.literal[0] == 'P' && meaning.literal[2] == 'D'
            && text.substr(time.span.end(), 7) == " after ") {
            telling.daysAgo = meaning.literal[1] - '0';
        } else if (meaning.anchor != TimeAnchor::Publication || !close || meaning.type == TimexType::Duration
            || meaning.type == TimexType::Set) {
            continue;
        }
        telling.meaning = meaning;
        const std::string_view sentence = analysis.sentences[time.sentence].span.in(text);
        // A lead tells one thing in two sentences.
        const bool goesOn = time.sentence < 2 && time.sentence + 1 < analysis.sentences.size()
            && meaning.unit != TimeUnit::Week;
        const std::uint32_t end = goesOn ? analysis.sentences[time.sentence + 1].span.end()
                                         : analysis.sentences[time.sentence].span.end();
        telling.words = storyStems(text.substr(analysis.sentences[time.sentence].span.begin,
            end - analysis.sentences[time.sentence].span.begin));
        telling.sentence = std::string(sentence.substr(0, 60));
        tellings.push_back(std::move(telling));
    }
    return tellings;
}

std::optional<DayInterval> daysOf(
    const StoryTelling& telling, DayInterval written, const HolidayTable& holidays)
{
    if (telling.daysAgo >= 0) {
        return DayInterval{written.from - telling.daysAgo, written.to - telling.daysAgo};
    }
    const NormalisedTime time = normalise(telling.meaning, written, holidays);
    return time.interval && time.interval->days.days() <= 7 ? std::optional(time.interval->days)
                                                            : std::nullopt;
}

std::optional<Weekday> weekdayOfWriting(const AnalysedArticle& article)
{
    const std::string_view text = article.article->text;
    const std::vector<TimeMention>& times = article.analysis->times;
    for (std::size_t t = 0; t < times.size(); ++t) {
        const TimeInterpretation& meaning = times[t].interpretation;
        if (times[t].inQuote || meaning.anchor != TimeAnchor::Publication) {
            continue;
        }
        const std::string_view words = times[t].span.in(text);
        if (meaning.weekday != TimeInterpretation::unset && meaning.partOfDay != TimeInterpretation::unset
            && (words.substr(0, 5) == "This " || words.substr(0, 5) == "this ")) {
            return moved(meaning.weekday, 0);
        }
        if (t + 1 >= times.size() || times[t + 1].sentence != times[t].sentence) {
            continue;
        }
        const TimeMention& next = times[t + 1];
        const std::string_view between
            = text.substr(times[t].span.end(), next.span.begin - times[t].span.end());
        const std::string_view nextWords = next.span.in(text);
        const bool adjoining = between == ", " || between == " " || between == ", on " || between == " (";
        const int shift = words == "today" || words == "Today" ? 0
            : words == "yesterday" || words == "Yesterday"     ? 1
            : words == "tomorrow" || words == "Tomorrow"       ? -1
                                                               : 7;
        if (shift != 7 && adjoining && next.interpretation.weekday != TimeInterpretation::unset
            && next.interpretation.type != TimexType::Set) {
            return moved(next.interpretation.weekday, shift);
        }
        const bool thisDay = words == "today" || words.substr(0, 5) == "this ";
        constexpr std::array<std::string_view, 7> names{
            "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
        if (thisDay && meaning.unit != TimeUnit::Week && between == ", as on "
            && nextWords.substr(0, 6) == "every ") {
            for (int day = 0; day < 7; ++day) {
                if (nextWords.substr(6) == names[static_cast<std::size_t>(day)]) {
                    return moved(day + 1, 0);
                }
            }
        }
    }
    return std::nullopt;
}

} // namespace dateline
