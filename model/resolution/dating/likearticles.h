// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Articles that share rare names lend each other their months: what has a date says when the others that
// speak of the same were likely written, what has none but good clues says so too. An answer is an interval
// of months, never days. Costs an article's rare names times the articles that share them, and less than 0.1
// ms for each article without a date.

#include "model/base/id.h"
#include "model/resolution/dating/monthlikelihood.h"

#include <optional>
#include <span>
#include <vector>

namespace dateline {

/// What is known of one article's publication.
struct KnownMonths
{
    std::optional<DayInterval> days; // settled: it lends, and takes nothing
    // else what its words say; null: they contradict each other, and it does neither
    const OwnMonths* own = nullptr;
};

struct LentMonths
{
    DayInterval days; // within the bounds of its own words
    std::uint32_t nearest = 0; // of the articles that lent, the one that shares most
    std::size_t lenders = 0;
    std::vector<EntityId> names; // shared with that one, the rarest first; three at most
};

/// For each article without days what others lend it; nullopt: nobody does, or too many months are left.
/// `entities`: of each article, the invalid ones are passed over; they may repeat.
std::vector<std::optional<LentMonths>> lendMonths(
    std::span<const KnownMonths> articles, std::span<const std::vector<EntityId>> entities);

} // namespace dateline
