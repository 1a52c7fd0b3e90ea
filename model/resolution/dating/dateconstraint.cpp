// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/resolution/dating/dateconstraint.h"

#include "model/resolution/dating/typicalperiod.h"

#include <algorithm>

namespace dateline {

namespace {

std::vector<DayInterval> intersection(
    const std::vector<DayInterval>& left, const std::vector<DayInterval>& right)
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

} // namespace

CombinedDate combine(const std::vector<DateConstraint>& constraints)
{
    CombinedDate combined;
    for (const DateConstraint& constraint : constraints) {
        if (constraint.binding != Binding::Typical) {
            combined.notBefore = std::max(combined.notBefore, constraint.possible.front().from);
        }
    }
    std::vector<DayInterval> possible{{combined.notBefore, anyDay.to}};
    for (const DateConstraint& constraint : constraints) {
        if (constraint.binding == Binding::Typical) {
            continue;
        }
        if (constraint.binding == Binding::Begin) {
            combined.reasons.push_back(constraint.why);
            continue;
        }
        std::vector<DayInterval> current;
        std::size_t ended = 0;
        for (const DayInterval& days : constraint.possible) {
            if (days.to - constraint.slack >= combined.notBefore) {
                current.push_back({std::max(days.from, combined.notBefore), days.to});
            } else {
                ++ended;
            }
        }
        if ((constraint.evidence == Evidence::Candidate || constraint.evidence == Evidence::Government)
            && ended > 0) {
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
    const MonthCosts costs = typicalMonths(constraints, possible);
    combined.months = ownMonths(costs, possible);
    if (const std::optional<TypicalPeriod> typical = typicalPeriod(constraints, costs)) {
        possible = intersection(possible, {typical->days});
        combined.reasons.push_back(typical->why);
    }
    combined.possible = possible;
    if (possible.back().to < anyDay.to) {
        combined.days = DayInterval{possible.front().from, possible.back().to};
    }
    return combined;
}

} // namespace dateline
