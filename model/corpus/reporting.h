// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// When things were reported, as against when they happened: from the publication dates of the articles.

#include "model/corpus/corpus.h"

namespace dateline {

/// The earliest publication among the articles that tell the event; none where none of them is dated.
std::optional<DayInterval> firstReported(const Corpus& corpus, const Event& event);

/// The day until which the articles surely report: the latest begin of a
/// publication date. Linear in the articles.
std::optional<DayNumber> latestReport(const Corpus& corpus);

/// Whether it may have been published by that day; what bears no date may.
bool mayBeKnownBy(const ArticleBlock& block, DayNumber day);

} // namespace dateline
