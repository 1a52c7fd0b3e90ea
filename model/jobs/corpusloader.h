// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// From paths to a corpus: lists, reads and analyses on all cores, then resolves. Output does not depend on
// the number of threads: every result goes to its article's place. Cancellable within an article; one
// that was not finished is not there.

#include "model/base/expected.h"
#include "model/base/limits.h"
#include "model/base/progress.h"
#include "model/corpus/corpus.h"
#include "model/corrections/correction.h"
#include "model/resolution/analysedarticle.h"

#include <functional>
#include <limits>
#include <span>
#include <string>
#include <vector>

namespace dateline {

struct LanguageData;

/// What comes after what is done: more articles, or one that may take a minute by itself.
enum class Ahead { Articles, LongArticle };

struct LoadOptions
{
    int threads = 0; // 0 = one a core
    Limits limits;
    /// Called by the loading thread after each batch but the last, and before a long article,
    /// with all articles that are done, in the order of reading; ids may still repeat. For
    /// showing results while the work goes on.
    std::function<void(std::span<const AnalysedArticle> soFar, std::span<const Error> problems, Ahead ahead)>
        arrived;
    /// An import holds so many articles for `arrived`; from then on it holds none and calls `stored` instead,
    /// with how many it has read into the project.
    std::size_t mostHeld = std::numeric_limits<std::size_t>::max();
    std::function<void(std::uint64_t read, std::span<const Error> problems)> stored;
    /// What an article was found to hold before, or null. Called from all threads.
    std::function<std::shared_ptr<const Analysis>(const Article& article)> known;
};

struct LoadReport
{
    std::vector<Error> problems; // in the order of reading: long files come last
    std::uint64_t articles = 0;
    std::uint64_t bytes = 0;
};

struct AnalysedFolder
{
    std::vector<AnalysedArticle> articles; // by id, ids unique
    LoadReport report;
};

/// Stage 1 over paths (files, folders, JSON Lines, "-").
Expected<AnalysedFolder> analysePaths(const std::vector<std::string>& paths, const LanguageData& language,
    const LoadOptions& options, Progress& progress);

/// The same as analysePaths(), byte for byte, where `before` is an earlier state of those
/// paths by the same language data: every file is read again, which is cheap, and only texts
/// that are new are analysed, which is not.
Expected<AnalysedFolder> analyseAgain(const AnalysedFolder& before, const std::vector<std::string>& paths,
    const LanguageData& language, const LoadOptions& options, Progress& progress);

} // namespace dateline
