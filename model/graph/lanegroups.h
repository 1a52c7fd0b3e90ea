// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// The communities of a corpus' whole entity network, named for the lanes of a timeline by their strongest
// members. In: a corpus; out: a group for each entity that has company. Costs what the network and
// communities() cost.

#include "model/base/expected.h"
#include "model/base/progress.h"
#include "model/corpus/corpus.h"
#include "model/timeline/lanemode.h"

namespace dateline::graph {

/// Groups of one stay without. Error: only Cancelled.
Expected<LaneGroups> laneGroups(const Corpus& corpus, Progress& progress);

} // namespace dateline::graph
