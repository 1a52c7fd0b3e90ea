// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// The pages of a picture: which events stand on each, how large it is, and, on paper, how small its text.
// Costs what laying out all pages does, several times where their number has to be found.

#include "model/base/progress.h"
#include "widgets/timeline/picturechoice.h"

#include <vector>

namespace dateline {

/// Never empty. Cancelled: no matter which.
std::vector<Page> plannedPages(
    const Corpus& corpus, const TimelinePictureOptions& options, const Progress& progress);

/// All as high as the highest; of one document that is on no paper.
void makeEquallyHigh(const Corpus& corpus, std::vector<Page>& pages, const Progress& progress);

} // namespace dateline
