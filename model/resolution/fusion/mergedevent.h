// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// One event of all that tell it: title, date, kind and status of the best telling; participants, sources and
// other dates of all. Copies of one text count as one source.

#include "model/resolution/blockdraft.h"
#include "model/resolution/fusion/telling.h"

#include <span>

namespace dateline {

/// `members`: one or more, in the order of articles; the words of their sentences are not asked for.
/// `blocks`: of all articles, with copyOf set.
Event mergedEvent(std::span<const FusionTelling> members, std::span<const BlockDraft> blocks);

} // namespace dateline
