// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What a project remembers of its imports beside the articles: the paths that were named, how the files below
// them looked, and what could not be read there. A shared project remembers it for each machine. Errors are
// those of the store.

#include "model/base/expected.h"
#include "model/base/limits.h"
#include "model/project/store.h"

#include <string>
#include <vector>

namespace dateline {

/// After an import to the end. `paths` are absolute, `seen` has the fileFingerprint() of each from before it
/// was read; `problems` take the place of those of the same paths.
Expected<Done> rememberImport(Store& store, const std::vector<std::string>& paths,
    const std::vector<std::string>& seen, const std::vector<Error>& problems);

/// What was named for importing so far, as absolute paths in the order of their first import.
Expected<std::vector<std::string>> importedPaths(Store& store);
/// What could not be read at the last import of each path; files are named by absolute paths.
Expected<std::vector<Error>> importProblems(Store& store);
/// Of importedPaths() those in which files came, went or were written since they were last imported to the
/// end. One that is not there now is not among them: a drive may be unplugged. One look at each file.
Expected<std::vector<std::string>> changedPaths(Store& store, const Limits& limits);

} // namespace dateline
