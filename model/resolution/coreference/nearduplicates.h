// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Near-duplicate articles (wire copy with small edits), found by MinHash over word shingles with banding
// (A. Broder, 1997); linear in the text. copyOf[a] is the earliest article (by order) that a copies, or invalid.

#include "model/base/id.h"
#include "model/resolution/analysedarticle.h"
#include "model/base/progress.h"

#include <span>
#include <vector>

namespace dateline {

std::vector<ArticleId> findCopies(std::span<const AnalysedArticle> articles, Progress& progress);

} // namespace dateline
