// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/resolution/dating/typicalperiod.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr Month ever = monthCount;

struct Step
{
    Month gap; // up to so many months
    Cost cost;
};

// What was in the news is still spoken of after, less and less; before, hardly.
constexpr Step afterPeriod[]
    = {{3, 12}, {6, 16}, {12, 2 * bit}, {24, 3 * bit}, {48, 4 * bit}, {96, 5 * bit}, {ever, 6 * bit}};
constexpr Step beforePeriod[] = {{3, 2 * bit}, {12, 4 * bit}, {ever, 6 * bit}};
// Within its periods, but not when it filled the news.
constexpr Cost offPeak = bit;
// The last event of a known day that is told, counted from that day. In the lead: of 30 articles 27 were
// written within three months, 3 in the second year; further down: of 40 26, 9 in the first year and 4 later.
constexpr Step afterEvent[]
    = {{0, 0}, {2, 2 * bit}, {5, 3 * bit}, {11, 4 * bit}, {23, 88}, {47, 10 * bit}, {ever, 13 * bit}};
constexpr Step afterEventTold[] = {{2, 0}, {5, 24}, {11, 28}, {23, 56}, {47, 6 * bit}, {ever, 8 * bit}};
// News is new: rather soon after the day that bounds it from below.
constexpr Step afterBegin[] = {{3, 0}, {6, 2}, {12, 4}, {24, 8}, {48, 12}, {ever, 16}};
// Newest date told, as counted on the training articles.
// The tense of a year is not sure ("would run in 2016"), nor is every year past.
constexpr Step beforeNewest[] = {{4, 12}, {12, 24}, {24, 3 * bit}, {ever, 6 * bit}};
constexpr Step afterNewestYear[] = {{12, 12}, {24, 2 * bit}, {36, 43}, {48, 51}, {60, 58}, {ever, 4 * bit}};
constexpr Step afterNewestMonth[] = {{3, 2 * bit}, {24, 3 * bit}, {48, 4 * bit}, {ever, 5 * bit}};

constexpr int clueShare = 12; // clues are not independent: each counts twelve sixteenths
constexpr int eventShare = 16;
constexpr int heldShare = 970; // of a thousand
constexpr std::size_t fewestClues = 2;
constexpr std::size_t namedClues = 6;

Cost costOf(std::span<const Step> steps, Month gap)
{
    for (const Step step : steps) {
        if (gap <= step.gap) {
            return step.cost;
        }
    }
    return steps.back().cost;
}

bool isIn(const std::vector<DayInterval>& periods, Month month)
{
    return std::any_of(periods.begin(), periods.end(),
        [&](DayInterval days) { return monthOf(days.from) <= month && month <= monthOf(days.to); });
}

Cost costOf(const DateConstraint& clue, Month month)
{
    if (clue.evidence == Evidence::Event || clue.evidence == Evidence::EventTold) {
        const Month happened = monthOf(clue.possible.front().from);
        const std::span<const Step> after = clue.evidence == Evidence::Event
            ? std::span<const Step>(afterEvent)
            : std::span<const Step>(afterEventTold);
        return month < happened ? costOf(beforePeriod, happened - month) : costOf(after, month - happened);
    }
    const Cost quiet = clue.peaks.empty() || isIn(clue.peaks, month) ? 0 : offPeak;
    Cost least = 60 * bit;
    for (const DayInterval period : clue.possible) {
        const Month from = monthOf(period.from);
        const Month to = monthOf(period.to);
        if (from <= month && month <= to) {
            return quiet;
        }
        const bool newest = clue.evidence == Evidence::NewestYear;
        const std::span<const Step> after = !newest ? std::span<const Step>(afterPeriod)
            : period.days() > 31                    ? std::span<const Step>(afterNewestYear)
                                                    : std::span<const Step>(afterNewestMonth);
        least = std::min(least,
            month > to
                ? costOf(after, month - to)
                : costOf(newest ? std::span<const Step>(beforeNewest) : std::span<const Step>(beforePeriod),
                    from - month));
    }
    return least + quiet;
}

/// Four fifths of their days are common.
bool nearlySame(const std::vector<DayInterval>& left, const std::vector<DayInterval>& right)
{
    std::int64_t common = 0;
    std::int64_t all = 0;
    const auto clipped = [](DayInterval days) {
        return DayInterval{days.from, std::min(days.to, daysOf(lastMonth, lastMonth).to)};
    };
    for (const DayInterval a : left) {
        all += clipped(a).days();
        for (const DayInterval b : right) {
            if (clipped(a).overlaps(clipped(b))) {
                common
                    += DayInterval{std::max(a.from, b.from), std::min(clipped(a).to, clipped(b).to)}.days();
            }
        }
    }
    for (const DayInterval b : right) {
        all += clipped(b).days();
    }
    return common * 100 >= (all - common) * 80;
}

std::vector<const DateConstraint*> cluesOf(const std::vector<DateConstraint>& constraints)
{
    std::vector<const DateConstraint*> clues;
    for (const DateConstraint& constraint : constraints) {
        if (constraint.binding == Binding::Typical) {
            clues.push_back(&constraint);
        }
    }
    return clues;
}

/// Clues of the same periods are of one story: each further one counts half.
std::vector<int> weights(const std::vector<const DateConstraint*>& clues)
{
    std::vector<int> weights;
    for (std::size_t i = 0; i < clues.size(); ++i) {
        const auto same = std::count_if(clues.begin(), clues.begin() + static_cast<std::ptrdiff_t>(i),
            [&](const DateConstraint* other) { return nearlySame(other->possible, clues[i]->possible); });
        weights.push_back(
            same > 4 ? 0 : (clues[i]->evidence == Evidence::Event ? eventShare : clueShare) >> same);
    }
    return weights;
}

std::string reason(std::vector<const DateConstraint*> clues, DayInterval days)
{
    const auto length = [](const DateConstraint* clue) {
        std::int64_t sum = 0;
        for (const DayInterval period : clue->possible) {
            sum += period.days();
        }
        return sum;
    };
    std::stable_sort(clues.begin(), clues.end(),
        [&](const DateConstraint* a, const DateConstraint* b) { return length(a) < length(b); });
    std::string why
        = "typical of " + isoDate(days.from).substr(0, 7) + " to " + isoDate(days.to).substr(0, 7) + ": ";
    for (std::size_t i = 0; i < clues.size() && i < namedClues; ++i) {
        why += (i == 0 ? "" : ", ") + clues[i]->why;
    }
    return why;
}

} // namespace

MonthCosts typicalMonths(
    const std::vector<DateConstraint>& constraints, std::span<const DayInterval> possible)
{
    const std::vector<const DateConstraint*> clues = cluesOf(constraints);
    const std::vector<int> weight = weights(clues);
    const Month begin = monthOf(possible.front().from);
    MonthCosts cost{};
    for (std::size_t m = 0; m < monthCount; ++m) {
        const Month month = firstMonth + static_cast<Month>(m);
        for (std::size_t c = 0; c < clues.size(); ++c) {
            cost[m] += costOf(*clues[c], month) * weight[c] / 16;
        }
        if (begin > firstMonth && month > begin) {
            cost[m] += costOf(afterBegin, month - begin);
        }
        const DayInterval days = daysOf(month, month);
        if (std::none_of(possible.begin(), possible.end(),
                [&](DayInterval interval) { return interval.overlaps(days); })) {
            cost[m] = impossible;
        }
    }
    return cost;
}

std::optional<TypicalPeriod> typicalPeriod(
    const std::vector<DateConstraint>& constraints, const MonthCosts& cost)
{
    std::vector<const DateConstraint*> clues = cluesOf(constraints);
    const bool event = std::any_of(clues.begin(), clues.end(),
        [](const DateConstraint* clue) { return clue->evidence == Evidence::Event; });
    const auto best = std::min_element(cost.begin(), cost.end());
    if ((clues.size() < fewestClues && !event) || *best >= impossible) {
        return std::nullopt;
    }
    const std::optional<DayInterval> days = likeliestDays(massesOf(cost), heldShare, tablesMade);
    if (!days) {
        return std::nullopt;
    }
    const Month likeliest = firstMonth + static_cast<Month>(best - cost.begin());
    std::erase_if(clues, [&](const DateConstraint* clue) { return costOf(*clue, likeliest) >= 2 * bit; });
    return TypicalPeriod{*days, reason(clues, *days)};
}

} // namespace dateline
