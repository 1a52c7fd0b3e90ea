// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Where the shipped data is: the folder named in DATELINE_RESOURCES, else share/dateline beside the
// executable's folder (installed), else what the build names (DATELINE_RESOURCES in app/CMakeLists.txt):
// resources/ of its source tree.

#include <filesystem>

namespace dateline {

std::filesystem::path resourceFolder();

} // namespace dateline
