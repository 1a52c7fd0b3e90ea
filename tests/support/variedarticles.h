// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Many analysed articles out of few, for measuring: names and numbers are changed in place, in the text and
// in the analysis alike, so that spans stay right and the model need not run. Variation 0 is the original.

#include "model/resolution/analysedarticle.h"

#include <cstddef>

namespace dateline::test {

AnalysedArticle variedArticle(const AnalysedArticle& original, std::size_t variation);

} // namespace dateline::test
