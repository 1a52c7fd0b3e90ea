// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Files that were read into a project and are gone since. Their articles go too, so that a project is what a
// fresh run over the same folders would be; corrections stay, since they name texts, and hold again when the
// text comes back. What a list or feed that is still there no longer holds, the import that reads it takes
// out (jobs/projectimport). Costs one look at the file system a file.

#include "model/base/expected.h"
#include "model/project/store.h"

#include <string>
#include <vector>

namespace dateline {

/// `roots`: absolute paths of folders and files that were imported. One that is missing itself takes nothing
/// out with it: a drive may be unplugged. Returns the ids of the articles that went, sorted.
Expected<std::vector<std::string>> dropVanished(Store& store, const std::vector<std::string>& roots);

} // namespace dateline
