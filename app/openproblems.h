// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What is open about a corpus, in words: articles that could not be read, or not wholly, dates that are
// missing, corrections that contradict each other or lost their place. For the problem list and for reports.

#include "model/base/error.h"
#include "model/corpus/corpus.h"
#include "model/corrections/ledger.h"
#include "model/items/problemmodel.h"

#include <vector>

namespace dateline {

/// `project`: errors of the project, `reading`: of the articles. `corpus` may be null.
std::vector<Problem> openProblems(const std::vector<Error>& project, const std::vector<Error>& reading,
    const Corpus* corpus, const Ledger& ledger);

} // namespace dateline
