// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Last step of stage 2: relation tellings of the same two entities become one link, and every entity learns
// its mentions, articles, events and links. Linear but for sorting.

#include "model/corpus/corpus.h"

#include <span>
#include <vector>

namespace dateline {

class BlockDraft;
struct Reuse;

/// Fills corpus.links and RelationTelling::link. Evidence is sorted by date (undated last), then place in the
/// text. Links without evidence in `touched` articles, before or now, are taken over.
void linkEntities(
    std::span<BlockDraft> blocks, const Reuse& reuse, const std::vector<bool>& touched, Corpus& corpus);

/// Fills mentions, articles, events and links of every entity; corpus.timeline
/// and ::undated are already in order.
void indexEntities(Corpus& corpus);

} // namespace dateline
