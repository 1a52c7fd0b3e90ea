// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Articles into a project: listed, read, analysed on all cores and kept, 200 to a transaction. What is there
// with the same text and the same engine is not analysed again, so an interrupted import goes on where it was
// when it is run again. A file that changed replaces what was read from it, one that is gone takes it along,
// and so does a list or feed what it no longer holds. Memory does not grow with the number of articles but
// for their names and hashes.

#include "model/base/expected.h"
#include "model/base/progress.h"
#include "model/jobs/corpusloader.h"
#include "model/jobs/engineversion.h"
#include "model/project/store.h"

#include <string>
#include <vector>

namespace dateline {

struct LanguageData;

struct ImportReport
{
    std::uint64_t read = 0; // articles
    std::uint64_t analysed = 0; // of these; the others were there
    // ids of articles taken out, since their files below `paths` are gone or hold them no longer; sorted
    std::vector<std::string> vanished;
    std::vector<Error> problems; // in the order of the articles; they are kept in the project, too
};

/// options.arrived gets the articles that were analysed; those that were there already are not among them.
/// Errors of single articles are in the report; an error of the store ends it, and what was committed stays.
Expected<ImportReport> importPaths(Store& store, const std::vector<std::string>& paths,
    const LanguageData& language, const EngineVersion& version, const LoadOptions& options,
    Progress& progress);

} // namespace dateline
