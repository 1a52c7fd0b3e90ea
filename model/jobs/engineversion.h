// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What results hang on beside the articles: the engine's code and its data. The code's part is made by the
// build from the sources themselves, so nobody has to remember to raise a number. Costs reading the data
// files once (about 20 MB).

#include "model/base/contenthash.h"
#include "model/base/expected.h"
#include "model/reading/article.h"

#include <filesystem>

namespace dateline {

struct EngineVersion
{
    ContentHash extraction; // code and data of stage 1
    ContentHash resolution; // of both stages
};

/// `resources`: as for loadLanguageData().
Expected<EngineVersion> engineVersion(const std::filesystem::path& resources);

/// Under which an article's analysis is kept: all that stage 1 looks at, and by whom it was looked at.
ContentHash analysisKey(const ArticleMetadata& article, const EngineVersion& version);

} // namespace dateline
