// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// When do the news speak of all this together? Each soft clue ("Fukushima": 2011 to 2014; 2016, the
// newest year told) makes the months outside its periods less likely; the shortest run of months
// that holds nearly all of what is left is the answer, if there is enough of it and it is short.
// Integers only; clues times months.

#include "model/resolution/dating/dateconstraint.h"
#include "model/resolution/dating/monthlikelihood.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace dateline {

struct TypicalPeriod
{
    DayInterval days;
    std::string why; // "typical of 2016-03 to 2017-01: 'Trump campaign', 'Zika', 2016 the newest year told"
};

/// Only the constraints of Binding::Typical are looked at; months outside `possible`
/// (sorted, not empty) are impossible.
MonthCosts typicalMonths(
    const std::vector<DateConstraint>& constraints, std::span<const DayInterval> possible);

/// `costs`: typicalMonths() of the same constraints.
std::optional<TypicalPeriod> typicalPeriod(
    const std::vector<DateConstraint>& constraints, const MonthCosts& costs);

} // namespace dateline
