// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// The unit that stage 2 works on: an article and what stage 1 found in it. Both are shared and never change.

#include "model/extraction/analysis.h"
#include "model/reading/article.h"

#include <memory>

namespace dateline {

struct AnalysedArticle
{
    std::shared_ptr<const Article> article;
    std::shared_ptr<const Analysis> analysis;
};

} // namespace dateline
