// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// The notes on the timeline that hold: of each place the one that was made last. Linear but for sorting.

#include "model/corrections/ledger.h"

namespace dateline {

/// Those on days first, by their days; then those on lanes, by name. None is empty.
std::vector<TimelineNote> timelineNotes(const Ledger& ledger);

} // namespace dateline
