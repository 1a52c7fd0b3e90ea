// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// A project as the folder that stage 2 works on: articles with their texts and analyses. What was analysed by another
// engine, or is damaged, is analysed again from the text and kept; a damaged text is read again from its file, if that
// still holds it. What is lost is in the report, by name. Costs about 0.3 ms an article and core.

#include "model/base/expected.h"
#include "model/base/progress.h"
#include "model/jobs/corpusloader.h"
#include "model/jobs/engineversion.h"
#include "model/project/store.h"

#include <string_view>

namespace dateline {

struct LanguageData;

/// One article with what the project knows of it, if this engine has analysed it. A millisecond.
Expected<AnalysedArticle> analysedArticle(
    Store& store, const ArticleMetadata& article, std::string_view text, const EngineVersion& version);

Expected<AnalysedFolder> loadProject(Store& store, const LanguageData& language, const EngineVersion& version,
    const LoadOptions& options, Progress& progress);

} // namespace dateline
