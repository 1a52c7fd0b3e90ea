// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Events as rows of 32 bytes: where in time each stands and how its date is drawn. No lanes, no order.
// Linear. Internal to the index.

#include "model/timeline/timelineindex.h"

namespace dateline::timeline {

/// By event index; without an event: it has no place in time.
std::vector<DrawRow> drawRows(const Corpus& corpus, TimeMode time);

/// The events that have a place, by its begin.
std::vector<EventId> placedEvents(const Corpus& corpus, TimeMode time, const std::vector<DrawRow>& rows);

} // namespace dateline::timeline
