// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Whether two tellings tell the same event: by dates, kinds, participants
// and words. Symmetric; a microsecond.

#include "model/resolution/fusion/telling.h"

#include <optional>
#include <vector>

namespace dateline {

/// What speaks for it, in points; README.md has the weights. None: not enough, or something speaks against it
/// that no points outweigh.
std::optional<int> sameEvent(
    const FusionTelling& a, const FusionTelling& b, const std::vector<Entity>& entities);

/// Whether one event may have both dates: not two days that are more than one apart.
bool mayBeOneDate(const DatedInterval& a, const DatedInterval& b);

} // namespace dateline
