// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/resolution/dating/dateconstraint.h"

#include <algorithm>

namespace dateline {

namespace {

std::vector<DayInterval> intersection(const std::vector<DayInterval>& left, const std::vector<DayInterval>& right)
{
    std::vector<DayInterval> both;
    for (const DayInterval a : left) {
        for (const DayInterval b : right) {
            if (a.overlaps(b)) {
                both.push_back({std::max(a.from, b.from), std::min(a.to, b.to)});
            }
        }
    }
    std::sort(both.begin(), both.end());
    return both;
}

/// A lone choice may err; two that agree, and none against them, choose.
constexpr int enoughWeight = 2;
constexpr DayNumber reallyCommon = 60;
constexpr DayNumber recentYears = 2 * 365;

std::vector<DayInterval> choose(const std::vector<DateConstraint>& constraints, std::vector<DayInterval> possible, std::vector<std::string>& reasons)
{
    std::optional<std::size_t> chosen;
    int weight = 0;
    std::string why;
    for (const DateConstraint& constraint : constraints) {
        if (constraint.binding != Binding::Choice) {
            continue;
        }
        std::optional<std::size_t> only;
        std::size_t count = 0;
        for (std::size_t i = 0; i < possible.size(); ++i) {
            for (const DayInterval both : intersection({possible[i]}, constraint.possible)) {
                if (both.days() >= reallyCommon) {
                    count += only == i ? 0 : 1;
                    only = i;
                }
            }
        }
        int says = constraint.weight;
        if (count == 0 && constraint.evidence == Evidence::Untitled) {
            // In office until shortly before one of the intervals: still much in the news then.
            for (std::size_t i = 0; i < possible.size(); ++i) {
                const DayNumber gap = possible[i].from - constraint.possible.back().to;
                if (gap > -reallyCommon && gap <= recentYears) {
                    only = i;
                    ++count;
                }
            }
        } else if (constraint.evidence == Evidence::Untitled) {
            says = enoughWeight;
        }
        if (count != 1) {
            continue;
        }
        if (chosen && *chosen != *only) {
            return possible;
        }
        chosen = only;
        weight += says;
        why += (why.empty() ? "" : ", ") + constraint.why;
    }
    if (!chosen || weight < enoughWeight) {
        return possible;
    }
    reasons.push_back("of the days left, those that agree with " + why);
    return {possible[*chosen]};
}

} // namespace

std::string_view evidenceName(Evidence evidence)
{
    constexpr std::string_view names[] = {"other", "office", "office elsewhere", "government", "former", "coming", "candidate", "untitled", "past date",
        "future date", "newest year", "known since", "weekday", "story"};
    return names[static_cast<std::size_t>(evidence)];
}

CombinedDate combine(const std::vector<DateConstraint>& constraints)
{
    CombinedDate combined;
    for (const DateConstraint& constraint : constraints) {
        if (constraint.binding != Binding::Choice) {
            combined.notBefore = std::max(combined.notBefore, constraint.possible.front().from);
        }
    }
    std::vector<DayInterval> possible{{combined.notBefore, anyDay.to}};
    for (const DateConstraint& constraint : constraints) {
        if (constraint.binding == Binding::Choice) {
            continue;
        }
        if (constraint.binding == Binding::Begin) {
            combined.reasons.push_back(constraint.why);
            continue;
        }
        std::vector<DayInterval> current;
        std::size_t ended = 0;
        for (const DayInterval& days : constraint.possible) {
            if (days.to - constraint.slack > combined.notBefore) {
                current.push_back({std::max(days.from, combined.notBefore), days.to});
            } else {
                ++ended;
            }
        }
        if ((constraint.evidence == Evidence::Candidate || constraint.evidence == Evidence::Government) && ended > 0) {
            current.clear(); // who ran or governed before is spoken of long after
        }
        if (current.empty() && constraint.binding == Binding::UnlessPast) {
            combined.reasons.push_back("of the past: " + constraint.why);
            continue;
        }
        std::vector<DayInterval> narrowed = intersection(possible, current);
        if (narrowed.empty()) {
            combined.contradiction = true;
            combined.reasons.push_back("contradicts the others: " + constraint.why);
            return combined;
        }
        possible = std::move(narrowed);
        combined.reasons.push_back(constraint.why);
    }
    if (possible.size() > 1) {
        possible = choose(constraints, std::move(possible), combined.reasons);
    }
    combined.possible = possible;
    if (possible.back().to < anyDay.to) {
        combined.days = DayInterval{possible.front().from, possible.back().to};
    }
    return combined;
}

} // namespace dateline
