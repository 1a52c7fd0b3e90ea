// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What corrections say of events, done to the tellings of one article once they
// are dated and before they are fused.

#include "model/resolution/correction/articlecorrection.h"
#include "model/resolution/correction/entitycorrection.h"

#include <span>
#include <vector>

namespace dateline {

/// `marks`: one a telling, or empty. A participant that nothing is called
/// reports the rule; the rest is applied.
void correctEvents(std::span<const EventMark> marks, std::span<const Correction> corrections,
    const EntityFinder& entities, std::vector<EventTelling>& tellings, RuleReport& report);

} // namespace dateline
