// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// "Two days after the attack": counted from the day of the event that the words name again.

#include "model/resolution/analysedarticle.h"
#include "model/resolution/normalisation/narrative.h"

namespace dateline {

/// If a sentence before tells an attack of one day: that day and two. The TIMEX3 value stays the length
/// (P2D), as the corpora annotate it; interval and reason of the result tell the day. The narrative knows the
/// days resolved so far.
void countFromEvent(const AnalysedArticle& article, const Narrative& narrative, const TimeMention& mention,
    ResolvedTime& result);

} // namespace dateline
