// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// A project as the folder that stage 2 works on: articles with their texts and analyses. What was
// analysed by another engine, or is damaged, is analysed again from the text and kept; a damaged
// text is read again from its file, if that still holds it. What is lost is in the report, by name.
// Costs about 0.3 ms an article and core.

#include "model/base/expected.h"
#include "model/base/progress.h"
#include "model/jobs/corpusloader.h"
#include "model/jobs/engineversion.h"
#include "model/project/store.h"

#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace dateline {

class TextSource;
struct KeptResolution;
struct LanguageData;

/// One article with what the project knows of it, if this engine has analysed it. A millisecond.
Expected<AnalysedArticle> analysedArticle(
    Store& store, const ArticleMetadata& article, std::string_view text, const EngineVersion& version);

Expected<AnalysedFolder> loadProject(Store& store, const LanguageData& language, const EngineVersion& version,
    const LoadOptions& options, Progress& progress);

enum class ProjectCheck : std::uint8_t {
    Missing, // what has no analysis by this engine is analysed; 10 microseconds an article that has one
    All, // as loadProject() does: every row is read, what is damaged is made again where it can be
};

struct ProjectContents
{
    std::vector<std::shared_ptr<const ArticleMetadata>> articles; // by id, ids unique
    LoadReport report;
};

/// What stage 2 will find in a project, and that it is there. Holds no texts and no analyses.
Expected<ProjectContents> projectContents(Store& store, const LanguageData& language,
    const EngineVersion& version, ProjectCheck check, const LoadOptions& options, Progress& progress);

struct ResolvedProject
{
    std::shared_ptr<const KeptResolution> resolved;
    LoadReport report;
};

/// The corpus of a project in a file, from articles that are read when a step asks and let go of: what is
/// held is the corpus and some 3 kB an article. Bytes as those of resolveAgain() of loadProject(). `texts`:
/// where its texts are.
Expected<ResolvedProject> resolveProject(Store& store, const LanguageData& language,
    const EngineVersion& version, const KeptResolution* before, std::span<const Correction> corrections,
    const std::shared_ptr<const TextSource>& texts, const LoadOptions& options, Progress& progress);

} // namespace dateline
