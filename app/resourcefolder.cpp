// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/resourcefolder.h"

#include <cstdlib>

namespace dateline {

std::filesystem::path resourceFolder()
{
    namespace fs = std::filesystem;
    // NOLINTNEXTLINE(concurrency-mt-unsafe): read once at start
    if (const char* named = std::getenv("DATELINE_RESOURCES"); named != nullptr && *named != '\0') {
        return named;
    }
    std::error_code ignored;
    const fs::path executable = fs::read_symlink("/proc/self/exe", ignored);
    fs::path installed = executable.parent_path().parent_path() / "share/dateline";
    if (fs::exists(installed / "models", ignored)) {
        return installed;
    }
    return DATELINE_RESOURCES;
}

} // namespace dateline
